"""Data of `client.order` and `client.orders`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model

OrderState = TypeAliasType("OrderState", Literal["open", "paid", "sent"] | str)
"""How far an order is"""


class Order(Model):
    """An order."""

    id: str
    """Read-only."""

    lines: "list[OrderPostLine]"
    """At least 1 item."""

    state: OrderState
    """How far an order is"""

    note: str | None = None
    """For the packers

    At most 200 characters.
    """

    placed_at: Annotated[datetime | None, Field(alias="placedAt")] = None


class OrderPost(Model):
    """What to order."""

    lines: "list[OrderPostLine]"
    """At least 1 item."""

    note: str | None = None
    """For the packers

    At most 200 characters.
    """


class OrderPostLine(Model):
    article: str
    count: int | None = None
    """At least 1."""


class Orders(Model):
    """A page of orders."""

    items: list[Order]
    total_count: Annotated[int, Field(alias="totalCount")]


class OrdersGetFilter(Model):
    city: str | None = None
    customer: str | None = None
