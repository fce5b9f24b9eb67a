"""Data of `client.instance_member` and `client.instance_members`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_instance_role import InstanceRole
from ._shared_sort_direction import SortDirection


class InstanceMember(Model):
    """Somebody who manages an instance."""

    avatar_url: Annotated[str | None, Field(alias="avatarUrl")] = None
    """Picture of the person.

    At most 1024 characters.
    """

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """First name.

    1 to 1024 characters.
    """

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    role: InstanceRole | None = None
    """Whether a member manages the instance or only looks."""

    sso_linked: Annotated[bool | None, Field(alias="ssoLinked")] = None
    """Whether the account signs in through an identity provider."""

    two_factor_auth_enabled: Annotated[
        bool | None, Field(alias="twoFactorAuthEnabled")
    ] = None
    """Whether a second factor is asked for at sign-in."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class InstanceMemberPatch(Model):
    """Gives an instance member another role."""

    role: InstanceRole
    """Whether a member manages the instance or only looks."""


class InstanceMemberPost(Model):
    """Makes a user a member of an instance, by address or identifier."""

    email: str | None = None
    """Address of the user.

    At most 1024 characters.
    """

    role: InstanceRole | None = None
    """Whether a member manages the instance or only looks."""

    user_id: Annotated[str | None, Field(alias="userId")] = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class InstanceMembers(Model):
    """The members of an instance."""

    count: int | None = None
    """Number of items in the list."""

    filter: str | None = None
    """Pattern the field was matched against; empty when nothing was filtered."""

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    items: list[InstanceMember] | None = None
    """The members."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""
