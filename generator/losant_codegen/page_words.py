"""What the description of a page parameter says in words: the one text that means something to the generator."""

from __future__ import annotations

import re

_FROM = r"\b({0})-(based|indexed)\b|\b(starts?|starting|begins?|beginning) (at|from|with) ({0})\b"
_ONE, _ZERO = (re.compile(_FROM.format(words), re.IGNORECASE) for words in ("1|one", "0|zero"))


def first_page_in_words(text: str) -> int | None:
    """The number of the first page, 0 or 1, where a text tells it."""
    if _ONE.search(text):
        return 1
    return 0 if _ZERO.search(text) else None
