"""The data of the API as classes; each module is loaded when a name of it is first
used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._recording import Level as Level
    from ._recording import (
        RecordingsLevelsResponseEnded as RecordingsLevelsResponseEnded,
    )
    from ._recording import RecordingsUploadBody as RecordingsUploadBody
    from ._recording import RecordingsUploadBodyDetails as RecordingsUploadBodyDetails
    from ._recording import RecordingsUploadResponse as RecordingsUploadResponse
    from ._session import SessionLoginBody as SessionLoginBody

__all__: list[str] = [
    "Level",
    "RecordingsLevelsResponseEnded",
    "RecordingsUploadBody",
    "RecordingsUploadBodyDetails",
    "RecordingsUploadResponse",
    "SessionLoginBody",
]

_HOME: dict[str, str] = {
    "Level": "._recording",
    "RecordingsLevelsResponseEnded": "._recording",
    "RecordingsUploadBody": "._recording",
    "RecordingsUploadBodyDetails": "._recording",
    "RecordingsUploadResponse": "._recording",
    "SessionLoginBody": "._session",
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
