"""Data of `client.audit_log` and `client.audit_logs`."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_audit_log_request_filter import AuditLogRequestFilter
from ._shared_sort_direction import SortDirection

AuditLogActorType = TypeAliasType(
    "AuditLogActorType",
    Literal["Application", "Device", "Flow", "User", "ApiToken"] | str,
)
"""Kinds of actors that organizations log."""

AuditLogPrimaryTargetType = TypeAliasType(
    "AuditLogPrimaryTargetType", Literal["Application", "Dashboard", "OrgInvite"] | str
)
"""Kinds of resources that organizations log changes of."""

AuditLogSecondaryTargetType = TypeAliasType(
    "AuditLogSecondaryTargetType",
    Literal[
        "ApiToken",
        "ApplicationCertificateAuthority",
        "ApplicationCertificate",
        "ApplicationKey",
        "Credential",
        "Dashboard",
        "DataTable",
        "Device",
        "DeviceRecipe",
        "Event",
        "ExperienceDomain",
        "ExperienceEndpoint",
        "ExperienceGroup",
        "ExperienceSlug",
        "ExperienceUser",
        "ExperienceVersion",
        "ExperienceView",
        "File",
        "Flow",
        "Integration",
        "Notebook",
        "PrivateFile",
        "ResourceJob",
        "Webhook",
    ]
    | str,
)
"""Kinds of resources within those that organizations log changes of."""


class AuditLog(Model):
    """One request that changed something in an organization: who made it, on what, and
    what came of it.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    actor_id: Annotated[str | None, Field(alias="actorId")] = None
    """Who made the request.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    actor_name: Annotated[str | None, Field(alias="actorName")] = None
    """Name of the actor at the time.

    At most 1024 characters.
    """

    actor_type: Annotated[AuditLogActorType | None, Field(alias="actorType")] = None
    """What kind of actor made the request."""

    audit_log_id: Annotated[str | None, Field(alias="auditLogId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    primary_target_id: Annotated[str | None, Field(alias="primaryTargetId")] = None
    """What was changed, or what the changed resource belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    primary_target_name: Annotated[str | None, Field(alias="primaryTargetName")] = None
    """Name of that resource at the time.

    At most 1024 characters.
    """

    primary_target_type: Annotated[
        AuditLogPrimaryTargetType | None, Field(alias="primaryTargetType")
    ] = None
    """Kind of that resource."""

    request_action: Annotated[str | None, Field(alias="requestAction")] = None
    """Action that was called.

    At most 1024 characters.
    """

    request_body: Annotated[dict[str, Any] | None, Field(alias="requestBody")] = None
    """Body of the request, without secrets."""

    request_path_params: Annotated[
        dict[str, Any] | None, Field(alias="requestPathParams")
    ] = None
    """Path parameters of the request."""

    request_query_params: Annotated[
        dict[str, Any] | None, Field(alias="requestQueryParams")
    ] = None
    """Query parameters of the request."""

    request_resource: Annotated[str | None, Field(alias="requestResource")] = None
    """Resource of the API that was called.

    At most 1024 characters.
    """

    response_body: Annotated[dict[str, Any] | None, Field(alias="responseBody")] = None
    """Body of the answer, without secrets."""

    response_status: Annotated[int | None, Field(alias="responseStatus")] = None
    """Status of the answer.

    100 to 599.
    """

    secondary_target_id: Annotated[str | None, Field(alias="secondaryTargetId")] = None
    """Resource within the first that was changed.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    secondary_target_name: Annotated[str | None, Field(alias="secondaryTargetName")] = (
        None
    )
    """Name of that resource at the time.

    At most 1024 characters.
    """

    secondary_target_type: Annotated[
        AuditLogSecondaryTargetType | None, Field(alias="secondaryTargetType")
    ] = None
    """Kind of that resource."""


class AuditLogActorFilter(Model):
    """Who must have made a request in an organization."""

    id: str | None = None
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name to match.

    At most 1024 characters.
    """

    type: AuditLogActorType | None = None
    """Kind to match."""


class AuditLogFilter(Model):
    """Which audit logs of an organization to list. Within a list one entry must match,
    and every list must.
    """

    actor: list[AuditLogActorFilter] | None = None
    """Who made the request."""

    primary_target: Annotated[
        "list[AuditLogPrimaryTargetFilter] | None", Field(alias="primaryTarget")
    ] = None
    """What was changed, or what the changed resource belongs to."""

    request: list[AuditLogRequestFilter] | None = None
    """What was called."""

    response_code: Annotated[list[int] | None, Field(alias="responseCode")] = None
    """Status of the answer.

    Each item: 100 to 599.
    """

    secondary_target: Annotated[
        "list[AuditLogSecondaryTargetFilter] | None", Field(alias="secondaryTarget")
    ] = None
    """Resource within the first that was changed."""


class AuditLogPrimaryTargetFilter(Model):
    """A resource that must be the first target of a request in an organization."""

    id: str | None = None
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name to match.

    At most 1024 characters.
    """

    type: AuditLogPrimaryTargetType | None = None
    """Kind to match."""


class AuditLogSecondaryTargetFilter(Model):
    """A resource that must be the second target of a request in an organization."""

    id: str | None = None
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name to match.

    At most 1024 characters.
    """

    type: AuditLogSecondaryTargetType | None = None
    """Kind to match."""


class AuditLogs(Model):
    """One page of audit logs of an organization."""

    count: int | None = None
    """Number of items on this page."""

    items: list[AuditLog] | None = None
    """The entries of this page."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

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
