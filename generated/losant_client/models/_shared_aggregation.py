"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.dashboard`, `client.dashboards` and `client.data`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_empty_object import EmptyObject

AggregationMethod = TypeAliasType(
    "AggregationMethod",
    Literal[
        "FIRST",
        "LAST",
        "COUNT",
        "MAX",
        "MIN",
        "MEDIAN",
        "MEAN",
        "SUM",
        "STD_DEV",
        "NONE",
    ]
    | str,
)
"""Method by which values are put together; `NONE` leaves them as they are."""


class AggregationWithOptions(Model):
    """A method that takes no options, in the long form."""

    type: AggregationMethod
    """The method."""

    options: EmptyObject | None = None
    """Always empty."""


class TimeAtValueAggregation(ConstantsModel):
    """Measures how long a value was held."""

    options: "TimeAtValueOptions"
    """What to measure."""

    type: Literal["TIMEATVALUE"] | str = "TIMEATVALUE"
    """Always `TIMEATVALUE`."""


class TimeAtValueOptions(Model):
    """Options of the time at a value."""

    value: str | float | bool
    """Value whose time is measured."""


Aggregation = TypeAliasType(
    "Aggregation", AggregationMethod | AggregationWithOptions | TimeAtValueAggregation
)
"""How values within a span are put together: by a method alone, or by a method with
options.
"""
