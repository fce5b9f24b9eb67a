"""What requests take, as types of plain dictionaries in wire form."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._common import OrderPost as OrderPost
    from ._common import OrderPostLine as OrderPostLine
    from ._common import OrdersGetFilter as OrdersGetFilter
    from ._common import OrderState as OrderState

__all__: list[str] = [
    "OrderPost",
    "OrderPostLine",
    "OrderState",
    "OrdersGetFilter",
]

_HOME: dict[str, str] = {
    "OrderPost": "._common",
    "OrderPostLine": "._common",
    "OrderState": "._common",
    "OrdersGetFilter": "._common",
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
