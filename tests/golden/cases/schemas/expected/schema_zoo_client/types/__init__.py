"""What requests take, as types of plain dictionaries in wire form."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._animal import Animal as Animal
    from ._animal import Bird as Bird
    from ._animal import Condition as Condition
    from ._animal import ConditionWithAnd as ConditionWithAnd
    from ._animal import ConditionWithNot as ConditionWithNot
    from ._animal import Fish as Fish

__all__: list[str] = [
    "Animal",
    "Bird",
    "Condition",
    "ConditionWithAnd",
    "ConditionWithNot",
    "Fish",
]

_HOME: dict[str, str] = {
    "Animal": "._animal",
    "Bird": "._animal",
    "Condition": "._animal",
    "ConditionWithAnd": "._animal",
    "ConditionWithNot": "._animal",
    "Fish": "._animal",
}

if not TYPE_CHECKING:  # where the names above are all there are

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOME[name], __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
