"""Data of `client.instance_org_invite` and `client.instance_org_invites`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_org_member_role import OrgMemberRole
from ._shared_resource_role import ResourceRole
from ._shared_sort_direction import SortDirection


class InstanceOrgInvite(Model):
    """An invitation into an organization of an instance. Its schema is not published;
    it is modelled on `OrgInvite` and may hold more.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_roles: Annotated[
        list[ResourceRole] | None, Field(alias="applicationRoles")
    ] = None
    """Roles in single applications that differ from `role`.

    At most 100 items.
    """

    dashboard_roles: Annotated[
        list[ResourceRole] | None, Field(alias="dashboardRoles")
    ] = None
    """Roles in single dashboards that differ from `role`.

    At most 100 items.
    """

    disallow_transfer: Annotated[bool | None, Field(alias="disallowTransfer")] = None
    """Whether only the invited address can accept it."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    has_expired: Annotated[bool | None, Field(alias="hasExpired")] = None
    """Whether it is too late to accept it."""

    invite_date: Annotated[datetime | None, Field(alias="inviteDate")] = None
    """When it was sent."""

    role: OrgMemberRole | None = None
    """What a member may do: manage everything, make and delete applications, work
    within applications, only look, or nothing but what single roles grant.
    """

    ttl: float | None = None
    """How long an invitation can be accepted after it was sent, in milliseconds."""


class InstanceOrgInvites(Model):
    """The open invitations into an organization of an instance. Its schema is not
    published; it is modelled on `OrgInviteCollection`.
    """

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

    items: list[InstanceOrgInvite] | None = None
    """The invitations."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""
