"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.instance_api_token`, `client.instance_api_tokens`, `client.user_api_token`
and `client.user_api_tokens`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_active_status import ActiveStatus
from ._shared_api_token_patch import OrgRole
from ._shared_api_token_scope import ApiTokenScope
from ._shared_creator_type import CreatorType
from ._shared_org_member_role import OrgMemberRole
from ._shared_sort_direction import SortDirection

ApiTokenOwnerType = TypeAliasType(
    "ApiTokenOwnerType", Literal["application", "user"] | str
)
"""Whether an application or a user owns the token."""


class ApiToken(Model):
    """A token that lets programs call the API on behalf of an application, a user or
    an instance.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    api_token_id: Annotated[str | None, Field(alias="apiTokenId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    creator_id: Annotated[str | None, Field(alias="creatorId")] = None
    """Who created the token; `creatorType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creator_name: Annotated[str | None, Field(alias="creatorName")] = None
    """Name of whoever created the token.

    At most 1024 characters.
    """

    creator_type: Annotated[CreatorType | None, Field(alias="creatorType")] = None
    """What kind of actor created the token."""

    default_role: Annotated[OrgMemberRole | None, Field(alias="defaultRole")] = None
    """Highest role the token may act with where `orgRoles` says nothing else; only for
    tokens of users.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    expiration_date: Annotated[datetime | None, Field(alias="expirationDate")] = None
    """When it stops working; without it, it does not expire."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    org_roles: Annotated[list[OrgRole] | None, Field(alias="orgRoles")] = None
    """Highest role by organization; only for tokens of users.

    At most 25 items.
    """

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[ApiTokenOwnerType | None, Field(alias="ownerType")] = None
    """Whether the token acts for an application or a user."""

    scope: list[str] | None = None
    """What the token may do; scopes retired since may still stand here.

    Each item: 1 to 1024 characters.
    """

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """

    token: str | None = None
    """The token itself. It is shown once, in the answer to its creation.

    At least 1 character.
    """


class ApiTokenPost(Model):
    """A new API token."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    default_role: Annotated[OrgMemberRole | None, Field(alias="defaultRole")] = None
    """Highest role the token may act with where `orgRoles` says nothing else; only for
    tokens of users.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    expiration_date: Annotated[datetime | None, Field(alias="expirationDate")] = None
    """When it stops working; without it, it does not expire."""

    org_roles: Annotated[list[OrgRole] | None, Field(alias="orgRoles")] = None
    """Highest role by organization; only for tokens of users.

    At most 25 items.
    """

    scope: list[ApiTokenScope] | None = None
    """What the token may do.

    No item twice.
    """

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class ApiTokens(Model):
    """One page of API tokens."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[ApiToken] | None = None
    """The entries of this page."""

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Owner of the entries; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[ApiTokenOwnerType | None, Field(alias="ownerType")] = None
    """Whether the tokens act for an application or a user."""

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
