"""Data of `client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_view` and `client.me`.
"""

from .._runtime.models import Model


class NamedReference(Model):
    """Identifier of a resource together with its name."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""
