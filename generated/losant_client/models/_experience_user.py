"""Data of `client.experience_user` and `client.experience_users`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_id_query import IdQuery
from ._shared_sort_direction import SortDirection
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery


class AdvancedExperienceUserQuery(Model):
    """Filter for experience users."""

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated["list[AdvancedExperienceUserQuery] | None", Field(alias="$and")] = (
        None
    )
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedExperienceUserQuery] | None", Field(alias="$nor")] = (
        None
    )
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedExperienceUserQuery] | None", Field(alias="$or")] = (
        None
    )
    """At least one of these must hold.

    At most 100 items.
    """

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    email: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    experience_group_id: Annotated[IdQuery | None, Field(alias="experienceGroupId")] = (
        None
    )
    """Matches what belongs to this experience group."""

    first_name: Annotated[ValueQuery | None, Field(alias="firstName")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    last_login: Annotated[ValueQuery | None, Field(alias="lastLogin")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    last_name: Annotated[ValueQuery | None, Field(alias="lastName")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    password_last_updated: Annotated[
        ValueQuery | None, Field(alias="passwordLastUpdated")
    ] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    user_tags: Annotated[TagsQuery | None, Field(alias="userTags")] = None
    """Condition on the tags of a resource, plain or under `$eq` or `$ne`."""


class ExperienceUser(Model):
    """A user of an experience; no relation to users of Losant."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    avatar_url: Annotated[str | None, Field(alias="avatarUrl")] = None
    """Picture of the person.

    At most 1024 characters.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    experience_groups: Annotated[
        "list[ExperienceUserGroup] | None", Field(alias="experienceGroups")
    ] = None
    """Groups the user is in."""

    experience_user_id: Annotated[str | None, Field(alias="experienceUserId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """At most 1024 characters."""

    last_login: Annotated[datetime | None, Field(alias="lastLogin")] = None
    """When the user last signed in."""

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    password_last_updated: Annotated[
        datetime | None, Field(alias="passwordLastUpdated")
    ] = None
    """When the password was last changed."""

    token_cutoff: Annotated[datetime | None, Field(alias="tokenCutoff")] = None
    """Tokens issued before this time are no longer accepted."""

    user_tags: Annotated[dict[str, str] | None, Field(alias="userTags")] = None
    """Tags of the user.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


class ExperienceUserGroup(Model):
    """A group that an experience user is in."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """Group above it; null at the top.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class ExperienceUserPatch(Model):
    """Changes to an experience user; what is left out stays."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    experience_group_ids: Annotated[
        list[str] | None, Field(alias="experienceGroupIds")
    ] = None
    """All groups the user is to be in.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """At most 1024 characters."""

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    password: str | None = None
    """New password.

    8 to 2048 characters.
    """

    token_cutoff: Annotated[datetime | None, Field(alias="tokenCutoff")] = None
    """Tokens issued before this time are no longer accepted."""

    user_tags: Annotated[dict[str, str] | None, Field(alias="userTags")] = None
    """Tags of the user.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


class ExperienceUserPost(Model):
    """A new experience user."""

    email: str
    """An e-mail address.

    At most 1024 characters.
    """

    password: str
    """Password to sign in with.

    8 to 2048 characters.
    """

    experience_group_ids: Annotated[
        list[str] | None, Field(alias="experienceGroupIds")
    ] = None
    """Groups the user is to be in.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """At most 1024 characters."""

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    token_cutoff: Annotated[datetime | None, Field(alias="tokenCutoff")] = None
    """Tokens issued before this time are no longer accepted."""

    user_tags: Annotated[dict[str, str] | None, Field(alias="userTags")] = None
    """Tags of the user.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


class ExperienceUsers(Model):
    """One page of experience users."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    experience_group_id: Annotated[str | None, Field(alias="experienceGroupId")] = None
    """Group the list was limited to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[ExperienceUser] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
