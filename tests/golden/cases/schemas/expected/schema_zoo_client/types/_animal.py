"""Data of `client.animals`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, Required, TypeAlias, TypedDict


class Bird(TypedDict, total=False):
    kind: Required[Literal["bird"]]
    """Always `"bird"`."""

    born: date | str
    parent: Bird
    position: Sequence[Any]
    tags: Mapping[str, str]
    wingspan: float
    """In metres

    More than 0.
    """


ConditionWithAnd = TypedDict(
    "ConditionWithAnd",
    {
        "$and": "Sequence[Condition]",
    },
    total=False,
)


ConditionWithNot = TypedDict(
    "ConditionWithNot",
    {
        "$not": "Condition",
    },
    total=False,
)


Fish: TypeAlias = Mapping[str, Any]


Condition: TypeAlias = ConditionWithAnd | ConditionWithNot | str
"""A condition, made of conditions."""

Animal: TypeAlias = Bird | Fish
