"""What a generated module must import for the source text put into it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from .model import ImportView

_WORD = re.compile(r"(?<![\w.\"'])([A-Za-z_]\w*)(?=[\w.\[\]|, )]|$)")
_STRING = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")
KNOWN = {
    "Any": "typing",
    "Literal": "typing",
    "datetime": "datetime",
    "date": "datetime",
    "time": "datetime",
    "timedelta": "datetime",
    "UUID": "uuid",
    "Decimal": "decimal",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Iterable": "collections.abc",
    "AsyncIterable": "collections.abc",
}
"""Names that generated annotations use, and where they come from. `names.reserved` keeps them from being class names."""


@dataclass(slots=True)
class Imports:
    """Collects the imports of one resource module while its views are made."""

    _runtime: set[str] = field(default_factory=set)
    _runtime_types: set[str] = field(default_factory=set)
    _types: set[tuple[str, str]] = field(default_factory=set)
    _now: set[tuple[str, str]] = field(default_factory=set)
    _models_now: bool = False
    _packages: set[str] = field(default_factory=set)

    def runtime(self, *names: str) -> None:
        """Names of the runtime that the module needs when it runs."""
        self._runtime.update(names)

    def drop_runtime(self, *names: str) -> None:
        """Take names back that turned out not to be used."""
        self._runtime.difference_update(names)

    def runtime_type(self, *names: str) -> None:
        """Names of the runtime that only annotations need."""
        self._runtime_types.update(names)

    def annotation(self, source: str) -> str:
        """Note what an annotation names; gives it back."""
        for word in words(source):
            if word in ("models", "types"):
                self._packages.add(word)
            elif word in KNOWN:
                self._types.add((KNOWN[word], word))
        return source

    def expression(self, source: str) -> str:
        """Note what a type expression that is evaluated at run time names; gives it back."""
        for word in words(source):
            if word == "models":
                self._models_now = True
            elif word in KNOWN:
                self._now.add((KNOWN[word], word))
        return source

    def views(self) -> tuple[tuple[ImportView, ...], tuple[ImportView, ...]]:
        """The imports of the module, and those for type checkers only."""
        later: set[tuple[str, str]] = self._types - self._now
        later |= {(".._runtime", name) for name in self._runtime_types - self._runtime}
        later |= {("..", name) for name in self._packages - ({"models"} if self._models_now else set())}
        now = set(self._now) | {(".._runtime", name) for name in self._runtime}
        if self._models_now:
            now.add(("..", "models"))
        if later:
            now.add(("typing", "TYPE_CHECKING"))
        return _grouped(now), _grouped(later)


def words(source: str) -> list[str]:
    """The names a type expression uses, strings and attributes left out."""
    return _WORD.findall(_STRING.sub('""', source))


def _grouped(pairs: set[tuple[str, str]]) -> tuple[ImportView, ...]:
    modules: dict[str, list[str]] = {}
    for module, name in sorted(pairs, key=lambda pair: (pair[0].startswith("."), pair)):
        modules.setdefault(module, []).append(name)
    return tuple(ImportView(module, tuple(names)) for module, names in modules.items())
