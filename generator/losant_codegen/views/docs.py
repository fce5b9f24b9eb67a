"""The prose of docstrings: composed from what the document says, in Google's layout."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus

from .. import ir
from ..quoting import WIDTH, clean, code
from .model import ArgumentView

METHOD_INDENT = 8


def sentence(text: str | None) -> str:
    """The text as one paragraph that ends with a full stop."""
    flat = re.sub(r"\s+", " ", clean(text or ""))
    return flat if not flat or flat[-1] in ".!?:;`" else f"{flat}."


def named(title: str) -> str:
    """An API's title as it stands within a sentence: `the Pet API`, `Petstore`."""
    return f"the {title}" if re.fullmatch(r"(?i)(?!(the|an?) ).*\bAPI", title.strip()) else title


@dataclass(frozen=True, slots=True)
class Prose:
    """The parts of a method's docstring; `words` are the document's names that the method has other names for."""

    summary: str
    description: str
    arguments: Sequence[ArgumentView]
    returns: str
    errors: Sequence[str]
    words: Mapping[str, str]


def method_doc(operation: ir.Operation, prose: Prose) -> str:
    """The whole docstring of a method: summary, description, arguments, result, errors, scopes."""
    parts = [prose.summary, prose.description]
    if operation.deprecated:
        parts.append("Deprecated by the API.")
    parts.append(_section("Args", [entry(a.name, renamed(a.doc, prose.words)) for a in prose.arguments]))
    if prose.returns:
        parts.append(_section("Returns", [entry("", prose.returns)]))
    parts.append(_section("Raises", list(prose.errors)))
    if operation.scopes:
        parts.append(scopes(operation))
    return "\n\n".join(part for part in parts if part)


def renamed(text: str, words: Mapping[str, str]) -> str:
    """The text with each `wireName` in backticks as Python calls it."""
    return re.sub(r"`([^`\s]+)`", lambda found: f"`{words.get(found[1], found[1])}`", text)


def summary(operation: ir.Operation) -> str:
    """One sentence: the summary, else how the description begins, else method and path."""
    return sentence(operation.summary) or sentence(_split(operation.description)[0]) or fallback(operation)


def description(operation: ir.Operation) -> str:
    """What there is to say beyond the summary."""
    whole = clean(operation.description or "")
    if not sentence(operation.summary):
        return _split(whole)[1]
    return "" if sentence(whole) == sentence(operation.summary) else whole


def _split(text: str | None) -> tuple[str, str]:
    """A text's first sentence, and the rest."""
    first, *rest = re.split(r"(?<=[.!?])\s+|\n\s*\n", clean(text or ""), maxsplit=1)
    return first, "".join(rest)


def fallback(operation: ir.Operation) -> str:
    """What is said of an operation that says nothing of itself."""
    return f"`{operation.method} {operation.path}`."


def scopes(operation: ir.Operation) -> str:
    """Which scopes let a token call an operation, its own first."""
    own, others = split_scopes(operation)
    return f"Any one of these scopes is enough: {scope_list((*own, *others))}."


def split_scopes(operation: ir.Operation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The scopes that name this operation or its resource, and those of wider use."""
    prefix = f"{operation.resource}."
    exact = tuple(name for name in operation.scopes if name == operation.id)
    near = tuple(name for name in operation.scopes if name.startswith(prefix) and name not in exact)
    return (*exact, *near), tuple(name for name in operation.scopes if name not in (*exact, *near))


def scope_list(names: Sequence[str]) -> str:
    """Scopes in a row; `x.read` is told with `x`."""
    heads = [name for name in names if not any(name.startswith(f"{other}.") for other in names)]
    return ", ".join(f"{code(name)}{_parts_of(name, names)}" for name in heads)


def _parts_of(name: str, names: Sequence[str]) -> str:
    """The scopes that are parts of another: ` (or .bounded, .read)`."""
    suffixes = [each.removeprefix(name) for each in names if each.startswith(f"{name}.")]
    return f" (or {', '.join(map(code, suffixes))})" if suffixes else ""


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


def _section(title: str, entries: Sequence[str]) -> str:
    return "\n".join([f"{title}:", *entries]) if entries else ""


@lru_cache(maxsize=1 << 12)
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
