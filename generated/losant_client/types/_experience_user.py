"""Data of `client.experience_user` and `client.experience_users`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Required, TypedDict

from ._shared_id_query import IdQuery
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery


class ExperienceUserPatch(TypedDict, total=False):
    """Changes to an experience user; what is left out stays."""

    email: str
    """An e-mail address.

    At most 1024 characters.
    """

    experienceGroupIds: list[str]
    """All groups the user is to be in.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    firstName: str
    """At most 1024 characters."""

    lastName: str
    """Last name.

    At most 1024 characters.
    """

    password: str
    """New password.

    8 to 2048 characters.
    """

    tokenCutoff: datetime | str
    """Tokens issued before this time are no longer accepted."""

    userTags: Mapping[str, str]
    """Tags of the user.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


class ExperienceUserPost(TypedDict, total=False):
    """A new experience user."""

    email: Required[str]
    """An e-mail address.

    At most 1024 characters.
    """

    password: Required[str]
    """Password to sign in with.

    8 to 2048 characters.
    """

    experienceGroupIds: list[str]
    """Groups the user is to be in.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    firstName: str
    """At most 1024 characters."""

    lastName: str
    """Last name.

    At most 1024 characters.
    """

    tokenCutoff: datetime | str
    """Tokens issued before this time are no longer accepted."""

    userTags: Mapping[str, str]
    """Tags of the user.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


AdvancedExperienceUserQuery = TypedDict(
    "AdvancedExperienceUserQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedExperienceUserQuery]",
        "$nor": "Sequence[AdvancedExperienceUserQuery]",
        "$or": "Sequence[AdvancedExperienceUserQuery]",
        "creationDate": "ValueQuery | None",
        "email": "ValueQuery | None",
        "experienceGroupId": "IdQuery | None",
        "firstName": "ValueQuery | None",
        "lastLogin": "ValueQuery | None",
        "lastName": "ValueQuery | None",
        "lastUpdated": "ValueQuery | None",
        "passwordLastUpdated": "ValueQuery | None",
        "userTags": "TagsQuery | None",
    },
    total=False,
)
"""Filter for experience users."""
