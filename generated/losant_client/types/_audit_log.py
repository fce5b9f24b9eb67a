"""Data of `client.audit_log` and `client.audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from ._shared_audit_log_request_filter import AuditLogRequestFilter


class AuditLogActorFilter(TypedDict, total=False):
    """Who must have made a request in an organization."""

    id: str
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name to match.

    At most 1024 characters.
    """

    type: AuditLogActorType
    """Kind to match."""


class AuditLogFilter(TypedDict, total=False):
    """Which audit logs of an organization to list. Within a list one entry must match,
    and every list must.
    """

    actor: Sequence[AuditLogActorFilter]
    """Who made the request."""

    primaryTarget: Sequence[AuditLogPrimaryTargetFilter]
    """What was changed, or what the changed resource belongs to."""

    request: Sequence[AuditLogRequestFilter]
    """What was called."""

    responseCode: Sequence[int]
    """Status of the answer.

    Each item: 100 to 599.
    """

    secondaryTarget: Sequence[AuditLogSecondaryTargetFilter]
    """Resource within the first that was changed."""


class AuditLogPrimaryTargetFilter(TypedDict, total=False):
    """A resource that must be the first target of a request in an organization."""

    id: str
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name to match.

    At most 1024 characters.
    """

    type: AuditLogPrimaryTargetType
    """Kind to match."""


class AuditLogSecondaryTargetFilter(TypedDict, total=False):
    """A resource that must be the second target of a request in an organization."""

    id: str
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name to match.

    At most 1024 characters.
    """

    type: AuditLogSecondaryTargetType
    """Kind to match."""


AuditLogActorType: TypeAlias = Literal[
    "Application", "Device", "Flow", "User", "ApiToken"
]
"""Kinds of actors that organizations log."""

AuditLogPrimaryTargetType: TypeAlias = Literal["Application", "Dashboard", "OrgInvite"]
"""Kinds of resources that organizations log changes of."""

AuditLogSecondaryTargetType: TypeAlias = Literal[
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
"""Kinds of resources within those that organizations log changes of."""
