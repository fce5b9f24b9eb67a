"""Data of `client.audit_logs` and `client.instance_audit_logs`."""

from __future__ import annotations

from typing import TypedDict


class AuditLogRequestFilter(TypedDict, total=False):
    """What must have been called."""

    action: str
    """Action of that resource.

    At most 1024 characters.
    """

    resource: str
    """Resource of the API.

    At most 1024 characters.
    """
