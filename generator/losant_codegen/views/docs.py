"""The prose of docstrings: composed from what the document says, in Google's layout."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence
from http import HTTPStatus

from .. import ir
from ..quoting import WIDTH, clean
from .model import ArgumentView

METHOD_INDENT = 8
MANY_SCOPES = 12


def sentence(text: str | None) -> str:
    """The text as one paragraph that ends with a full stop."""
    flat = re.sub(r"\s+", " ", clean(text or ""))
    return flat if not flat or flat[-1] in ".!?:;`" else f"{flat}."


def method_doc(operation: ir.Operation, arguments: Sequence[ArgumentView], returns: str, errors: Sequence[str]) -> str:
    """The whole docstring of a method: summary, description, arguments, result, errors, scopes."""
    line = summary(operation)
    parts = [line]
    description = clean(operation.description or "")
    if description and sentence(description) != line:
        parts.append(description)
    if operation.deprecated:
        parts.append("Deprecated by the API.")
    parts.append(_section("Args", [entry(a.name, a.doc) for a in arguments]))
    if returns:
        parts.append(_section("Returns", [entry("", returns)]))
    parts.append(_section("Raises", list(errors)))
    if operation.scopes:
        parts.append(scopes(operation.scopes))
    return "\n\n".join(part for part in parts if part)


def summary(operation: ir.Operation) -> str:
    """One sentence: the summary, else how the description begins, else method and path."""
    return sentence(operation.summary) or sentence(first_sentence(operation.description)) or fallback(operation)


def first_sentence(text: str | None) -> str:
    """What comes before the first full stop that ends a sentence."""
    flat = re.sub(r"\s+", " ", clean(text or ""))
    return re.split(r"(?<=[.!?])\s", flat, maxsplit=1)[0]


def fallback(operation: ir.Operation) -> str:
    """What is said of an operation that says nothing of itself."""
    return f"`{operation.method} {operation.path}`."


def scopes(names: Sequence[str]) -> str:
    """Which scopes let a token call an operation; a long list is cut with its length."""
    shown = [f"`{name}`" for name in names[:MANY_SCOPES]]
    more = f" and {len(names) - MANY_SCOPES} more" if len(names) > MANY_SCOPES else ""
    return f"Any one of these scopes is enough: {', '.join(shown)}{more}."


def error_lines(operation: ir.Operation, error_class: dict[str, str]) -> list[str]:
    """`NotFoundError: 404. The device does not exist.` for each documented failure."""
    lines = []
    for response in operation.responses:
        if response.status[:1] in "45" and (name := error_class.get(response.status)):
            said = sentence(response.description) or status_phrase(response.status)
            lines.append(entry(name, f"{response.status}. {said}"))
    return lines


def status_phrase(status: str) -> str:
    """The standard's phrase for a status code; empty for wildcards."""
    try:
        return f"{HTTPStatus(int(status)).phrase}."
    except ValueError:
        return ""


def limits(constraints: ir.Constraints) -> str:
    """The document's limits in words: `1 to 255 characters.`"""
    said = [
        _range(constraints.minimum, constraints.maximum, ""),
        _range(constraints.exclusive_minimum, constraints.exclusive_maximum, " (exclusive)"),
        _range(constraints.min_length, constraints.max_length, " characters"),
        _range(constraints.min_items, constraints.max_items, " items"),
        _range(constraints.min_properties, constraints.max_properties, " entries"),
        f"A multiple of {constraints.multiple_of}." if constraints.multiple_of is not None else "",
        f"Matches `{constraints.pattern}`." if constraints.pattern else "",
    ]
    return " ".join(s for s in said if s)


def _range(low: float | None, high: float | None, unit: str) -> str:
    if low is None and high is None:
        return ""
    if high is None:
        return f"At least {low}{unit}."
    if low is None:
        return f"At most {high}{unit}."
    return f"Exactly {low}{unit}." if low == high else f"{low} to {high}{unit}."


def _section(title: str, entries: Sequence[str]) -> str:
    return "\n".join([f"{title}:", *entries]) if entries else ""


def entry(name: str, text: str, indent: int = METHOD_INDENT) -> str:
    """One entry, hanging-indented and wrapped to the width that is left inside a method."""
    flat = re.sub(r"\s+", " ", clean(text))
    head = f"{name}: {flat}" if name else flat
    return textwrap.fill(
        head,
        WIDTH - indent,
        initial_indent="    ",
        subsequent_indent="        " if name else "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
