"""Data of `client.me` and `client.org`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_owner_type import OwnerType


class ResourceTransfer(Model):
    """Moves applications and dashboards to another owner."""

    destination_id: Annotated[str, Field(alias="destinationId")]
    """The new owner.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    destination_type: Annotated[OwnerType, Field(alias="destinationType")]
    """Whether the new owner is a user or an organization."""

    application_ids: Annotated[list[str] | None, Field(alias="applicationIds")] = None
    """Applications to move.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    dashboard_ids: Annotated[list[str] | None, Field(alias="dashboardIds")] = None
    """Dashboards to move.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    strict: bool | None = None
    """Whether nothing is moved when something cannot be."""
