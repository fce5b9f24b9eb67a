"""Bare scalars where a string is meant: `enum: [010, no]` of a string means the texts that were written."""

from __future__ import annotations

from typing import Any

from ..source import as_text

TYPED = frozenset({"schema", "parameter", "header"})
_WORDS = ("enum", "const", "default")


def bare_words(value: dict[str, Any]) -> dict[str, Any]:
    """What `enum`, `const` and `default` of a string schema are to be, where they are not strings yet."""
    declared = value.get("type")
    types = declared if isinstance(declared, list) else [declared]
    if "string" not in types or any(name not in ("string", "null", None) for name in types):
        return {}
    changed: dict[str, Any] = {}
    for word in _WORDS:
        given = value.get(word)
        made = [_text(item) for item in given] if isinstance(given, list) else _text(given)
        if made != given:
            changed[word] = made
    return changed


def _text(value: Any) -> Any:
    return as_text(value) if isinstance(value, bool | int | float) else value
