"""Data of `client.application_job_logs`, `client.application_keys`, `client.data`,
`client.devices`, `client.events`, `client.experience_groups`,
`client.experience_users`, `client.flow_versions`, `client.flows` and
`client.instance_orgs`.
"""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model


class IdOperators(Model):
    """Exactly one comparison with an identifier."""

    eq: Annotated[str | None, Field(alias="$eq")] = None
    """Equal to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    gt: Annotated[str | None, Field(alias="$gt")] = None
    """Greater than.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    gte: Annotated[str | None, Field(alias="$gte")] = None
    """Greater than or equal to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    in_: Annotated[list[str] | None, Field(alias="$in")] = None
    """Equal to one of these.

    At most 100 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    lt: Annotated[str | None, Field(alias="$lt")] = None
    """Less than.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    lte: Annotated[str | None, Field(alias="$lte")] = None
    """Less than or equal to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    ne: Annotated[str | None, Field(alias="$ne")] = None
    """Different from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    nin: Annotated[list[str] | None, Field(alias="$nin")] = None
    """Equal to none of these.

    At most 100 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """


IdQuery = TypeAliasType("IdQuery", str | IdOperators)
"""Condition on a field that holds an identifier: the identifier itself, null, or one
operator.
"""
