"""Data of `client.order` and `client.orders`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict


class OrderPost(TypedDict, total=False):
    """What to order."""

    lines: Required[Sequence[OrderPostLine]]
    """At least 1 item."""

    note: str | None
    """For the packers

    At most 200 characters.
    """


class OrderPostLine(TypedDict, total=False):
    article: Required[str]
    count: int
    """At least 1."""


class OrdersGetFilter(TypedDict, total=False):
    city: str
    customer: str


OrderState: TypeAlias = Literal["open", "paid", "sent"]
"""How far an order is"""
