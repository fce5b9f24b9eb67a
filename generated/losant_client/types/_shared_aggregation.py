"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.dashboard`, `client.dashboards` and `client.data`.
"""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_empty_object import EmptyObject


class AggregationWithOptions(TypedDict, total=False):
    """A method that takes no options, in the long form."""

    type: Required[AggregationMethod]
    """The method."""

    options: EmptyObject
    """Always empty."""


class TimeAtValueAggregation(TypedDict, total=False):
    """Measures how long a value was held."""

    options: Required[TimeAtValueOptions]
    """What to measure."""

    type: Required[Literal["TIMEATVALUE"]]
    """Always `TIMEATVALUE`."""


class TimeAtValueOptions(TypedDict, total=False):
    """Options of the time at a value."""

    value: Required[str | float | bool]
    """Value whose time is measured."""


AggregationMethod: TypeAlias = Literal[
    "FIRST", "LAST", "COUNT", "MAX", "MIN", "MEDIAN", "MEAN", "SUM", "STD_DEV", "NONE"
]
"""Method by which values are put together; `NONE` leaves them as they are."""

Aggregation: TypeAlias = (
    AggregationMethod | AggregationWithOptions | TimeAtValueAggregation
)
"""How values within a span are put together: by a method alone, or by a method with
options.
"""
