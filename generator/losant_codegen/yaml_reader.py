"""YAML text -> raw tree, with the meaning YAML 1.2 gives to it, in one pass over libyaml's events.

`no`, `on` and dates are strings, keys are the text that was written, `010` is ten. Numbers keep their source text where
it says more than their value. Duplicate keys, a second document, unfinished aliases, aliases that expand without
measure and nesting without measure are errors with a place. Nothing is ever constructed from a tag.

Why events and not `yaml.load`: composing nodes recurses in C and can be made to overflow the stack, cannot say where a
duplicate key stands, and takes three times as long.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml import events as ev

from .diagnostics import CodegenError, Collector, Diagnostic, Location, Severity
from .source import TextFloat, TextInt

MAX_DEPTH = 200
MAX_EXPANDED = 1_000_000
"""Nodes that aliases may add. A real document of 12 MB holds half a million nodes in all, and writes them out."""

_CONSTANTS: dict[str, Any] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_CONSTANT_STARTS = frozenset("~nNtTfF")
_NUMBER_STARTS = frozenset("+-.0123456789")
_INT = re.compile(r"[-+]?[0-9]+\Z")
_BASED = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z")
_CORE = "tag:yaml.org,2002:"
_AS_TEXT = frozenset({_CORE + "str", _CORE + "timestamp", _CORE + "binary", "!"})
_AS_PLAIN = frozenset({_CORE + name for name in ("int", "float", "bool", "null")})
_CONTAINERS = frozenset({_CORE + "map", _CORE + "seq", _CORE + "omap", _CORE + "set", "!"})


class _Merge:
    """What a `<<` key leaves as the pending key of its mapping."""


_MERGE_KEY = _Merge()
_NO_KEY = object()


@dataclass(slots=True)
class _Frame:
    """An open mapping or list, and what is known of it so far."""

    value: Any
    anchor: str | None
    first_node: int
    key: Any = _NO_KEY
    merges: list[Any] = field(default_factory=list)


def read(text: str, uri: str, collector: Collector) -> Any:
    """The tree of the one document in `text`; `CodegenError` where it is not YAML."""
    return _Builder(text, uri, collector).build()


def plain_scalar(text: str) -> Any:
    """The value of an unquoted scalar under YAML 1.2's core schema."""
    if not text:
        return None
    first = text[0]
    if first in _CONSTANT_STARTS:
        return _CONSTANTS.get(text, text)
    if first not in _NUMBER_STARTS:
        return text
    if _INT.match(text):
        return _integer(text, 10)
    if _BASED.match(text):
        return _integer(text, 8 if text[1] == "o" else 16)
    if _FLOAT.match(text):
        return number(text)
    return math.inf if _NOT_FINITE.match(text) else text


def number(text: str) -> float:
    """A float that remembers a text which its value alone would not give back."""
    value = float(text)
    if repr(value) == text:
        return value
    kept = TextFloat(value)
    kept.text = text
    return kept


def _integer(text: str, base: int) -> Any:
    try:
        value = int(text, base) if base == 10 else int(text[2:], base)
        if str(value) == text:
            return value
    except ValueError:  # more digits than Python converts
        return text
    kept = TextInt(value)
    kept.text = text
    return kept


class _Builder:
    """The state of one reading."""

    def __init__(self, text: str, uri: str, collector: Collector) -> None:
        self.uri = uri
        self.collector = collector
        self.parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self.text = text
        self.stack: list[_Frame] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.nodes = 0
        self.expanded = 0
        self.root: Any = None

    def build(self) -> Any:
        documents = 0
        for event in self._events():
            kind = event.__class__
            if kind is ev.ScalarEvent:
                self._scalar(event)
            elif kind is ev.MappingStartEvent or kind is ev.SequenceStartEvent:
                self._open(event, {} if kind is ev.MappingStartEvent else [])
            elif kind is ev.MappingEndEvent or kind is ev.SequenceEndEvent:
                self._close(event)
            elif kind is ev.AliasEvent:
                self._alias(event)
            elif kind is ev.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    raise self._error(
                        "LC108", "a second document starts here", event, "keep one document in a file; remove the `---`"
                    )
        return self.root

    def _events(self) -> Iterator[Any]:
        try:
            loader = self.parser(self.text)
            while (event := loader.get_event()) is not None:
                yield event
        except yaml.reader.ReaderError as error:
            at = self._place(error.position)
            said = f"the character U+{ord(_character(error)):04X} is not allowed in YAML"
            raise CodegenError(Diagnostic("LC104", Severity.ERROR, said, at)) from None
        except yaml.MarkedYAMLError as error:
            raise CodegenError(_syntax_error(error, self.uri, self.text)) from None

    def _place(self, offset: int) -> Location:
        before = self.text[: max(offset, 0)]
        return Location(self.uri, line=before.count("\n") + 1, column=len(before) - before.rfind("\n"))

    def _scalar(self, event: Any) -> None:
        self.nodes += 1
        text: str = event.value
        frame = self.stack[-1] if self.stack else None
        plain = event.tag is None and event.implicit[0]
        if frame is not None and frame.key is _NO_KEY and frame.value.__class__ is dict:
            if text == "<<" and plain:
                frame.key = _MERGE_KEY
                return
            frame.key = key = sys.intern(text)
            if key in frame.value:
                hint = "keep one of the two; a parser that does not complain takes the last"
                self._report("LC107", f"the key {key!r} stands here a second time", event, hint)
            if event.anchor is not None:
                self.anchors[event.anchor] = (text, 1)
            return
        value: Any = text
        if plain:
            value = plain_scalar(text)
        elif event.tag is not None:
            value = self._tagged(event, text)
        if value.__class__ is float and not math.isfinite(value):
            hint = "write a number, or leave the keyword out"
            self.collector.warning("LC113", f"{text} is no JSON number; read as null", self._at(event), hint=hint)
            value = None
        if event.anchor is not None:
            self.anchors[event.anchor] = (value, 1)
        self._attach(value, event)

    def _tagged(self, event: Any, text: str) -> Any:
        if event.tag in _AS_PLAIN:
            return plain_scalar(text)
        if event.tag not in _AS_TEXT:
            self._unknown_tag(event)
        return text

    def _unknown_tag(self, event: Any) -> None:
        name = event.tag.replace(_CORE, "!!")
        self.collector.warning("LC112", f"the tag {name} means nothing here and is ignored", self._at(event))

    def _open(self, event: Any, value: Any) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise self._error("LC110", f"more than {MAX_DEPTH} levels of nesting", event)
        if event.tag is not None and event.tag not in _CONTAINERS:
            self._unknown_tag(event)
        if self.stack and self.stack[-1].value.__class__ is dict and self.stack[-1].key is _NO_KEY:
            raise self._error("LC112", "a key must be a scalar", event, "a mapping or a list cannot be a key in JSON")
        self.nodes += 1
        self.stack.append(_Frame(value, event.anchor, self.nodes))

    def _close(self, event: Any) -> None:
        frame = self.stack.pop()
        for merged in frame.merges:
            for key, value in merged.items():
                frame.value.setdefault(key, value)
        if frame.anchor is not None:
            self.anchors[frame.anchor] = (frame.value, self.nodes - frame.first_node + 1)
        self._attach(frame.value, event)

    def _alias(self, event: Any) -> None:
        if event.anchor not in self.anchors:
            inside = any(frame.anchor == event.anchor for frame in self.stack)
            said = "is an alias to what it stands in" if inside else "names no anchor above it"
            raise self._error("LC111", f"*{event.anchor} {said}", event)
        value, size = self.anchors[event.anchor]
        self.nodes += size
        self.expanded += size
        if self.expanded > MAX_EXPANDED:
            said = f"the aliases up to here add more than {MAX_EXPANDED:,} nodes"
            raise self._error("LC109", said, event, "use $ref for what is used many times")
        frame = self.stack[-1]
        if frame.value.__class__ is dict and frame.key is _NO_KEY:
            if not isinstance(value, str):
                raise self._error("LC112", "a key must be a scalar", event)
            frame.key = value
            return
        self._attach(value, event)

    def _attach(self, value: Any, event: Any) -> None:
        if not self.stack:
            self.root = value
            return
        frame = self.stack[-1]
        if frame.value.__class__ is list:
            frame.value.append(value)
            return
        if frame.key is _MERGE_KEY:
            sources = value if isinstance(value, list) else [value]
            if not all(isinstance(source, dict) for source in sources):
                raise self._error("LC112", "`<<` merges mappings only", event)
            frame.merges.extend(sources)
        else:
            frame.value[frame.key] = value
        frame.key = _NO_KEY

    def _at(self, event: Any) -> Location:
        mark = event.start_mark
        return Location(self.uri, line=mark.line + 1, column=mark.column + 1)

    def _report(self, code: str, message: str, event: Any, hint: str) -> None:
        self.collector.error(code, message, self._at(event), hint=hint)

    def _error(self, code: str, message: str, event: Any, hint: str | None = None) -> CodegenError:
        return CodegenError(Diagnostic(code, Severity.ERROR, message, self._at(event), hint))


def _character(error: Any) -> str:
    return chr(error.character) if isinstance(error.character, int) else str(error.character)[:1]


_HINTS = {
    "mapping values are not allowed in this context": "check the indentation; quote a text that holds `: `",
    "found character that cannot start any token": "indent with spaces; quote a text that starts with @, ` or %",
    "did not find expected key": "check the indentation of this line and the ones above it",
}


def _syntax_error(error: yaml.MarkedYAMLError, uri: str, text: str) -> Diagnostic:
    mark: Any = error.problem_mark or error.context_mark
    said = (error.problem or "not YAML").rstrip(".")
    hint = _HINTS.get(said)
    if error.context:
        said = f"{said} ({error.context.strip()})"
    at = Location(uri, line=mark.line + 1, column=mark.column + 1) if mark is not None else Location(uri)
    if mark is not None and mark.line < text.count("\n") + 1:
        line = text.split("\n")[mark.line]
        if line[: len(line) - len(line.lstrip())].count("\t"):
            hint = "this line is indented with a tab; YAML wants spaces"
    return Diagnostic("LC104", Severity.ERROR, said, at, hint)
