"""Data of `client.audit_logs` and `client.instance_audit_logs`."""

from .._runtime.models import Model


class AuditLogRequestFilter(Model):
    """What must have been called."""

    action: str | None = None
    """Action of that resource.

    At most 1024 characters.
    """

    resource: str | None = None
    """Resource of the API.

    At most 1024 characters.
    """
