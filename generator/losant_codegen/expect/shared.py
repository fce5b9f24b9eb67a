"""Values that stand in a test file several times become constants of it: files stay readable, and small."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .code import Made, Name, source

LONG = 60
KINDS = {"calls": "BODY", "answers": "ANSWER", "failures": "ERROR", "pages": "ITEM"}

Expectations = Sequence[tuple[str, Any]]


class Shared:
    """Finds the long values that repeat in a file's expectations, and names them after the operation that has them
    first.
    """

    def __init__(self, operations: Sequence[tuple[str, Expectations]], *, taken: Sequence[str]) -> None:
        counts: Counter[str] = Counter()
        names: dict[str, str] = {}
        self._sources: dict[int, tuple[Any, str]] = {}  # with the value, so its id stays its own
        for constant, expectations in operations:
            for entry, value in expectations:
                for text in self._long_sources(value):
                    counts[text] += 1
                    kind = "RESULT" if text.startswith("obj(") else KINDS.get(entry, "VALUE")
                    names.setdefault(text, kind if kind == "ERROR" else f"{constant}_{kind}")
        self._names: dict[str, str] = {}
        used = set(taken)
        for text, name in names.items():
            if counts[text] > 1:
                self._names[text] = _free(name, used)

    @property
    def constants(self) -> tuple[tuple[str, str], ...]:
        """Name and source of each constant."""
        return tuple((name, text) for text, name in self._names.items())

    def replace(self, value: Any) -> Any:
        """The value with every shared part replaced by its name, and the others by their source."""
        if _shareable(value):
            text = self._source(value)
            return Name(self._names.get(text, text))
        match value:
            case Made(function="Call" | "Pages"):
                title, arguments, *rest = value.positional
                replaced = {key: self.replace(item) for key, item in arguments.items()}
                return Made(value.function, [title, replaced, *(self.replace(item) for item in rest)], value.named)
            case Made():
                named = {key: self.replace(item) for key, item in value.named.items()}
                return Made(value.function, [self.replace(item) for item in value.positional], named)
            case list():
                return [self.replace(item) for item in value]
            case tuple():
                return tuple(self.replace(item) for item in value)
            case _:
                return value

    def _source(self, value: Any) -> str:
        found = self._sources.get(id(value))
        if found is None:
            found = self._sources[id(value)] = value, source(value)
        return found[1]

    def _long_sources(self, value: Any) -> Iterator[str]:
        """The sources of the outermost long objects in a value. The arguments of a call are looked at one by one."""
        if _shareable(value):
            text = self._source(value)
            if len(text) >= LONG:
                yield text
            return
        children: list[Any] = []
        if isinstance(value, Made) and value.function in ("Call", "Pages"):
            children = [*value.positional[1].values(), *value.positional[2:]]
        elif isinstance(value, Made):
            children = [*value.positional, *value.named.values()]
        elif isinstance(value, list | tuple):
            children = list(value)
        for child in children:
            yield from self._long_sources(child)


def _free(name: str, used: set[str]) -> str:
    number = 2
    found = name
    while found in used:
        found, number = f"{name}_{number}", number + 1
    used.add(found)
    return found


def _shareable(value: Any) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, Made) and value.function == "obj")
