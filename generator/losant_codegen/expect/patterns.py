"""The patterns of a document as Python's `re` reads them."""

from __future__ import annotations

import re
from collections.abc import Callable

from .regexes import searchable


def compiled_pattern(pattern: object) -> re.Pattern[str] | None:
    """A pattern of the document for Python's `re`; None where it is not one. `$` means the very end, as in
    JavaScript.
    """
    if not isinstance(pattern, str):
        return None
    try:
        return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))
    except (re.error, RecursionError, OverflowError):
        return None


def matcher(pattern: object) -> Callable[[str], bool] | None:
    """Whether a text keeps to the pattern, or a search would have no end; None for what Python does not understand."""
    compiled = compiled_pattern(pattern)
    if compiled is None or not isinstance(pattern, str):
        return None
    return lambda text: not searchable(pattern, text) or compiled.search(text) is not None
