"""Diagnostics -> what is printed: text for people, JSON for tools, workflow commands for GitHub.

In text, each finding is one line that editors understand (`file:line:column: severity[code]: message`), the line of
the source with its neighbours and a caret, and a hint. Findings of one code that say nearly the same are shown once
and then counted, because five hundred of them hide the one that matters; `verbose` and the other formats leave
nothing out.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from . import fetch, source
from .diagnostics import CodegenError, Diagnostic, Location, Severity
from .source import Document

Format = Literal["text", "json", "github"]

FEW = 4
"""So many findings that say the same are printed in full. Of more, the first is, and the others are counted."""

KINDS_OF_A_CODE = 5
"""So many different findings of one code are printed in full; the others are counted."""

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_VARYING = re.compile(r"\{.*\}|\[.*\]|'[^']*'|\"[^\"]*\"|`[^`]*`|\d+")
_WIDTH = 160


@dataclass(frozen=True, slots=True)
class _Placed:
    """A diagnostic with its line and column."""

    found: Diagnostic
    path: str | None
    line: int | None = None
    column: int | None = None
    lines: tuple[str, ...] = ()
    first: int = 1  # number of the first of `lines`


def report(
    diagnostics: Iterable[Diagnostic],
    documents: Mapping[str, Document],
    format: Format = "text",
    *,
    verbose: bool = False,
    color: bool = False,
) -> str:
    """All diagnostics as one text, errors last in `text`: the end is what a terminal shows. Empty if there are none."""
    places = _Places(documents)
    placed = [places.place(diagnostic) for diagnostic in diagnostics]
    if format == "json":
        return json.dumps([_as_json(item) for item in placed], indent=2, ensure_ascii=False)
    if format == "github":
        return "\n".join(_as_command(item) for item in sorted(placed, key=_sort_key))
    if not placed:
        return ""
    placed.sort(key=lambda item: (-_ORDER[item.found.severity], *_sort_key(item)))
    paint = _paint if color else _plain
    shown, folded = (placed, {}) if verbose else _folded(placed)
    blocks = []
    for item in shown:
        blocks.append(_as_text(item, paint))
        if id(item) in folded:
            blocks.append(paint(f"  ... {folded[id(item)]} (--verbose shows all)", "2"))
    return "\n".join([*blocks, summary(item.found for item in placed)])


def summary(diagnostics: Iterable[Diagnostic]) -> str:
    """`2 errors, 1 warning`."""
    counts = Counter(diagnostic.severity for diagnostic in diagnostics)
    words = [f"{counts[level]} {level.value}{'s' * (counts[level] > 1)}" for level in _ORDER if counts[level]]
    return ", ".join(words) or "no problems found"


# ---------------------------------------------------------------- places


class _Places:
    """Finds lines and columns, and reads the text of documents that could not be loaded."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._lines: dict[str, list[str]] = {}

    def place(self, diagnostic: Diagnostic) -> _Placed:
        at = diagnostic.location
        if at is None:
            return _Placed(diagnostic, None)
        line, column = self.position(at)
        lines = self._lines_of(at.uri)
        if line is None or not 1 <= line <= len(lines):
            return _Placed(diagnostic, fetch.shown(at.uri), line, column)
        first = max(line - 1, 1)
        shown = lines[first - 1 : line + 1]
        if len(lines) == line + 1 and not lines[-1]:  # what is behind the last line break is no line
            del shown[-1]
        return _Placed(diagnostic, fetch.shown(at.uri), line, column, tuple(shown), first)

    def position(self, at: Location) -> tuple[int | None, int | None]:
        document = self._documents.get(at.uri)
        if at.line is not None or document is None:
            return at.line, at.column or (1 if at.line else None)
        return source.position(document, at.pointer, at.at_key)

    def _lines_of(self, uri: str) -> list[str]:
        if uri not in self._lines:
            document = self._documents.get(uri)
            self._lines[uri] = source.lines(document) if document else _read_lines(uri)
        return self._lines[uri]


def _read_lines(uri: str) -> list[str]:
    """The lines of a file that is no document, as well as they can be read."""
    if fetch.is_url(uri):
        return []
    try:
        data = fetch.read_bytes(uri)
        return fetch.decode(data, uri).splitlines()
    except CodegenError as error:
        if error.diagnostics[0].code != "LC103":
            return []
        return data.decode("latin-1").split("\n")


def _sort_key(item: _Placed) -> tuple[Any, ...]:
    return (item.path or "", item.line or 0, item.column or 0, item.found.code, item.found.message)


# ---------------------------------------------------------------- text


def _folded(placed: list[_Placed]) -> tuple[list[_Placed], dict[int, str]]:
    """What is printed in full, and what is said behind some of it about the rest."""
    codes: dict[tuple[str, Severity], dict[str, list[_Placed]]] = {}
    for item in placed:
        kinds = codes.setdefault((item.found.code, item.found.severity), {})
        kinds.setdefault(_VARYING.sub("…", item.found.message), []).append(item)
    shown: list[_Placed] = []
    said: dict[int, str] = {}
    for (code, _), kinds in codes.items():
        last = None
        for group in list(kinds.values())[:KINDS_OF_A_CODE]:
            keep = len(group) if len(group) <= FEW else 1
            shown.extend(group[:keep])
            last = group[keep - 1]
            if len(group) > keep:
                said[id(last)] = f"and {len(group) - keep} more like this"
        rest = sum(len(group) for group in list(kinds.values())[KINDS_OF_A_CODE:])
        if rest and last is not None:
            more = f"and {rest} others of {code}"
            said[id(last)] = f"{said[id(last)]}, {more}" if id(last) in said else more
    return shown, said


_DIFF = {"+": "32", "-": "31"}


def _as_text(item: _Placed, paint: Any) -> str:
    found = item.found
    place = ":".join(str(part) for part in (item.path, item.line, item.column) if part is not None)
    label = paint(f"{found.severity.value}[{found.code}]", _COLOURS[found.severity])
    out = [f"{paint(place, '1') + ': ' if place else ''}{label}: {_one_line(found.message)}"]
    out.extend(_excerpt(item, paint))
    out.extend(
        f"  {paint(_printable(line), _DIFF[line[0]]) if line[:1] in _DIFF else _printable(line)}"
        for line in found.details
    )
    out.extend(f"  = related: {text} ({fetch.shown(at.uri)})" for text, at in found.related)
    if found.hint:
        out.append(f"  {paint('= hint:', '1;32')} {_one_line(found.hint)}")
    return "\n".join(out)


def _excerpt(item: _Placed, paint: Any) -> list[str]:
    if item.line is None or not item.lines:
        return []
    width = len(str(item.first + len(item.lines) - 1))
    out = []
    for number, text in enumerate(item.lines, item.first):
        start = _window(item.column or 1) if number == item.line else 0
        shown = _printable(text[start : start + _WIDTH])
        out.append(f"  {paint(f'{number:>{width}} |', '2')} {shown}".rstrip())
        if number == item.line:
            before = text[start : (item.column or 1) - 1]
            pad = "".join("\t" if character == "\t" else " " * _columns(character) for character in before)
            out.append(f"  {paint(' ' * width + ' |', '2')} {pad}{paint('^', '1;31')}")
    return out


def _window(column: int) -> int:
    """Where to begin showing a line that is too long to be shown whole (minified JSON)."""
    return max(column - _WIDTH // 2, 0) if column > _WIDTH - 20 else 0


def _columns(character: str) -> int:
    import unicodedata

    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _printable(text: str) -> str:
    """Control characters cannot move the cursor or colour the terminal."""
    return "".join(c if c.isprintable() or c == "\t" else "\N{REPLACEMENT CHARACTER}" for c in text)


def _one_line(text: str) -> str:
    return _printable(" ".join(text.split()))


def _paint(text: str, style: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m"


def _plain(text: str, style: str) -> str:
    return text


# ---------------------------------------------------------------- for machines


def _as_json(item: _Placed) -> dict[str, Any]:
    at = item.found.location
    return {
        "code": item.found.code,
        "severity": item.found.severity.value,
        "message": "\n".join((item.found.message, *item.found.details)),
        "file": item.path,
        "line": item.line,
        "column": item.column,
        "pointer": "".join(_pointer_part(part) for part in at.pointer) if at is not None else None,
        "hint": item.found.hint,
    }


def _pointer_part(part: str | int) -> str:
    return "/" + str(part).replace("~", "~0").replace("/", "~1")


def _as_command(item: _Placed) -> str:
    """A GitHub Actions workflow command; it appears beside the line in the pull request."""
    fields = {"file": item.path, "line": item.line, "col": item.column, "title": item.found.code}
    inside = ",".join(f"{name}={_escaped(str(value), ',:')}" for name, value in fields.items() if value is not None)
    message = "\n".join((item.found.message, *item.found.details)) + (
        f"\nhint: {item.found.hint}" if item.found.hint else ""
    )
    return f"::{_GITHUB[item.found.severity]} {inside}::{_escaped(message)}"


def _escaped(text: str, also: str = "") -> str:
    for character in "%\r\n" + also:
        text = text.replace(character, f"%{ord(character):02X}")
    return text
