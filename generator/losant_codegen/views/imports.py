"""What a generated module must import for the source text put into it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from ..typestr import KNOWN
from .model import ImportView

_NAME = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
_STRING = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")
ALSO = dict.fromkeys(("Iterable", "AsyncIterable", "Awaitable", "Callable"), "collections.abc")
"""Names that only signatures use, beside those of `typestr.KNOWN`."""
HOME = {**KNOWN, **ALSO}
PACKAGES = ("models", "types")
MODULES = frozenset({"builtins", *HOME.values()})
"""Modules that a type names in full where a method hides the short name: `builtins.list`, `datetime.date`."""


@dataclass(slots=True)
class Imports:
    """Collects the imports of one resource module while its views are made."""

    _runtime: set[str] = field(default_factory=set)
    _runtime_types: set[str] = field(default_factory=set)
    _later: set[tuple[str, str]] = field(default_factory=set)
    _now: set[tuple[str, str]] = field(default_factory=set)

    def runtime(self, *names: str) -> None:
        """Names of the runtime that the module needs when it runs."""
        self._runtime.update(names)

    def drop_runtime(self, *names: str) -> None:
        """Take names back that turned out not to be used."""
        self._runtime.difference_update(names)

    def name(self, module: str, name: str) -> None:
        """A name that the module needs when it runs."""
        self._now.add((module, name))

    def runtime_type(self, *names: str) -> None:
        """Names of the runtime that only annotations need."""
        self._runtime_types.update(names)

    def annotation(self, source: str) -> str:
        """Note what an annotation names; gives it back."""
        self._later |= _mentioned(source)
        return source

    def expression(self, source: str) -> str:
        """Note what a type expression that is evaluated at run time names; gives it back."""
        self._now |= _mentioned(source)
        return source

    def views(self) -> tuple[tuple[ImportView, ...], tuple[ImportView, ...]]:
        """The imports of the module, and those for type checkers only."""
        now = {_statement(pair) for pair in self._now} | {(".._runtime", name) for name in self._runtime}
        later = {_statement(pair) for pair in self._later} | {(".._runtime", name) for name in self._runtime_types}
        later -= now
        if later:
            now.add(("typing", "TYPE_CHECKING"))
        return _grouped(now), _grouped(later)


_CLIENT_TYPES = ("AsyncTransport", "OnRequest", "OnResponse", "OnRetry", "OnWarning", "Timeout", "Transport")


def client_imports(annotations: Collection[str]) -> tuple[ImportView, ...]:
    """What the constructors and sign-in methods of the clients name in their annotations, for type checkers."""
    text = " | ".join(annotations)
    found = {("collections.abc", "Mapping"), ("typing", "Literal"), ("", "httpx2")}
    found |= {("._runtime", name) for name in _CLIENT_TYPES}
    if "TokenSource" in text:
        found.add(("._runtime", "TokenSource"))
    if "Self" in annotations:
        found.add(("typing", "Self"))
    for module, name in _mentioned(text):
        found.add((module or ".", name) if name else ("", module))
    return _grouped(found)


def _statement(pair: tuple[str, str]) -> tuple[str, str]:
    """`from <first> import <second>`; an empty first stands for `import <second>`."""
    module, name = pair
    if not name:
        return "", module
    return (module, name) if module else ("..", name)


def _mentioned(source: str) -> set[tuple[str, str]]:
    """What a type's source uses, as (module, name): `("", "models")`, `("datetime", "date")`, `("datetime", "")`."""
    found = set()
    for dotted in _NAME.findall(_STRING.sub('""', source)):
        qualifier, _, _ = dotted.rpartition(".")
        head = dotted.partition(".")[0]
        if qualifier in MODULES:
            found.add((qualifier, ""))
        elif head in HOME:
            found.add((HOME[head], head))
        elif head in PACKAGES:
            found.add(("", head))
    return found


def _grouped(pairs: set[tuple[str, str]]) -> tuple[ImportView, ...]:
    modules: dict[str, list[str]] = {}
    for module, name in sorted(pairs, key=lambda pair: (pair[0].startswith("."), pair)):
        modules.setdefault(module, []).append(name)
    plain = [ImportView("", (name,)) for name in modules.pop("", [])]
    return (*plain, *(ImportView(module, tuple(names)) for module, names in modules.items()))
