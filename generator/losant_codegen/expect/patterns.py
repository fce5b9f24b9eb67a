"""The patterns of a document as Python's `re` reads them."""

from __future__ import annotations

import re


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
