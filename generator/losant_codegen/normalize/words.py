"""What names are made of: words in their plural and singular, verbs, spelling-blind comparison."""

from __future__ import annotations

from .. import text as _text
from .vocabulary import listed

VERBS = listed(
    """accept activate add apply approve archive assign attach authenticate authorize build bulk calculate cancel
    change check clear clone close complete compute confirm connect convert copy count create deactivate
    delete deliver deploy deny detach disable disconnect download duplicate edit enable end estimate evaluate
    exchange execute expire export fetch find finish follow force forget generate get import increment
    invalidate invite join kill leave link list lock login logout lookup mark match merge move mute open parse
    patch pause ping pin poll preview process promote publish purge push put query read rebuild receive record
    redeem refresh refund register reindex reject release reload remove rename render renew reopen reorder
    replace replay report request resend reset resize resolve restart restore resume retry revert review
    revoke rollback rotate run save schedule search select send set share sign signin signout signup simulate
    skip snapshot split star start stop submit subscribe suspend swap switch sync test toggle track train
    transfer transform translate trigger unarchive unassign unblock unfollow unlink unlock unmute unpin
    unpublish unregister unsubscribe unwatch update upgrade upload validate verify void wait watch withdraw
    write"""
)
"""First words that make a path segment an action (`findByStatus`, `export`) rather than a thing."""


def normal(text: str) -> str:
    """A spelling-blind form, for comparing: letters and digits, lower case."""
    return "".join(c for c in text.lower() if c.isalnum())


def camel(parts: list[str]) -> str:
    """`["api", "Tokens"]` -> `apiTokens`."""
    return "".join(w[:1].lower() + w[1:] if i == 0 else w[:1].upper() + w[1:] for i, w in enumerate(parts))


def singular(text: str) -> str:
    """The text with its last word in the singular; unchanged where it is no plural."""
    words = _text.split_words(text)
    if not words or not text.endswith(words[-1]):
        return text
    return text[: len(text) - len(words[-1])] + _text.singular(words[-1])


def is_plural(text: str) -> bool:
    return singular(text) != text


def is_action(text: str) -> bool:
    """Whether a path segment reads as a verb."""
    words = _text.split_words(text)
    return bool(words) and words[0].lower() in VERBS
