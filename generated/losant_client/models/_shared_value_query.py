"""Data of `client.application_job_logs`, `client.application_keys`,
`client.data_table_rows`, `client.data`, `client.devices`, `client.events`,
`client.experience_groups`, `client.experience_users`, `client.flow_versions`,
`client.flows` and `client.instance_orgs`.
"""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model

ScalarQueryValue = TypeAliasType("ScalarQueryValue", str | float | bool)
"""A value to compare with; null stands for "not set"."""


class ValueOperators(Model):
    """Comparisons with a value; a field must meet all that are given."""

    ci: Annotated[bool | None, Field(alias="$ci")] = None
    """Ignore upper and lower case when texts are compared."""

    contains: Annotated[str | None, Field(alias="$contains")] = None
    """Holds this text anywhere.

    At least 1 character.
    """

    ends_with: Annotated[str | None, Field(alias="$endsWith")] = None
    """Ends with this text.

    At least 1 character.
    """

    eq: Annotated[ScalarQueryValue | None, Field(alias="$eq")] = None
    """Equal to."""

    gt: Annotated[ScalarQueryValue | None, Field(alias="$gt")] = None
    """Greater than."""

    gte: Annotated[ScalarQueryValue | None, Field(alias="$gte")] = None
    """Greater than or equal to."""

    in_: Annotated[list[str | float | bool] | None, Field(alias="$in")] = None
    """Equal to one of these.

    At most 100 items.
    """

    lt: Annotated[ScalarQueryValue | None, Field(alias="$lt")] = None
    """Less than."""

    lte: Annotated[ScalarQueryValue | None, Field(alias="$lte")] = None
    """Less than or equal to."""

    ne: Annotated[ScalarQueryValue | None, Field(alias="$ne")] = None
    """Different from."""

    nin: Annotated[list[str | float | bool] | None, Field(alias="$nin")] = None
    """Equal to none of these.

    At most 100 items.
    """

    starts_with: Annotated[str | None, Field(alias="$startsWith")] = None
    """Begins with this text.

    At least 1 character.
    """


ValueQuery = TypeAliasType("ValueQuery", ScalarQueryValue | ValueOperators)
"""Condition on a field: the value it must have, or operators. Times compare as ISO
text or as milliseconds since the epoch.
"""
