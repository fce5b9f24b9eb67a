"""Data of `client.instance_audit_log` and `client.instance_audit_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from ._shared_audit_log_request_filter import AuditLogRequestFilter


class InstanceAuditLogActorFilter(TypedDict, total=False):
    """Who must have made a request in an instance."""

    id: str
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name to match.

    At most 1024 characters.
    """

    type: InstanceAuditLogActorType
    """Kind to match."""


class InstanceAuditLogFilter(TypedDict, total=False):
    """Which audit logs of an instance to list. Within a list one entry must match, and
    every list must.
    """

    actor: Sequence[InstanceAuditLogActorFilter]
    """Who made the request."""

    primaryTarget: Sequence[InstanceAuditLogPrimaryTargetFilter]
    """What was changed, or what the changed resource belongs to."""

    request: Sequence[AuditLogRequestFilter]
    """What was called."""

    responseCode: Sequence[int]
    """Status of the answer.

    Each item: 100 to 599.
    """

    secondaryTarget: Sequence[InstanceAuditLogSecondaryTargetFilter]
    """Resource within the first that was changed."""


class InstanceAuditLogPrimaryTargetFilter(TypedDict, total=False):
    """A resource that must be the first target of a request in an instance."""

    id: str
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name to match.

    At most 1024 characters.
    """

    type: InstanceAuditLogPrimaryTargetType
    """Kind to match."""


class InstanceAuditLogSecondaryTargetFilter(TypedDict, total=False):
    """A resource that must be the second target of a request in an instance."""

    id: str
    """Identifier to match.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name to match.

    At most 1024 characters.
    """

    type: InstanceAuditLogSecondaryTargetType
    """Kind to match."""


InstanceAuditLogActorType: TypeAlias = Literal["User", "ApiToken"]
"""Kinds of actors that instances log."""

InstanceAuditLogPrimaryTargetType: TypeAlias = Literal[
    "Organization", "ApiToken", "User", "InstanceCustomNode", "NotificationRule"
]
"""Kinds of resources that instances log changes of."""

InstanceAuditLogSecondaryTargetType: TypeAlias = Literal["OrgInvite", "ApiToken"]
"""Kinds of resources within those that instances log changes of."""
