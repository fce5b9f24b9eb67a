"""Which names a generated module imports, and under which local name where a class of the document has taken it.

A field called `date` hides `date` from the annotations of its class, and a schema called `Model` hides the base class
from its module; there the import is given an underscore: `from datetime import date as _date`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from .views import ImportLine

BUILTINS = "builtins"


@dataclass(slots=True)
class Scope:
    """The imports of one module, gathered while its annotations are written. `taken` are the classes in it."""

    taken: Collection[str] = frozenset()
    found: dict[str, set[str]] = field(default_factory=dict)

    def helper(self, module: str, name: str, hidden: Collection[str] = frozenset()) -> str:
        """The local name of an imported object; `hidden` are the names that mean something else where it is used."""
        if name in self.taken or name in hidden:
            self.found.setdefault(module, set()).add(f"{name} as _{name}")
            return f"_{name}"
        if module != BUILTINS:
            self.found.setdefault(module, set()).add(name)
        return name

    def sibling(self, module: str, name: str) -> str:
        """A class of another module of the same package."""
        self.found.setdefault(f".{module}", set()).add(name)
        return name

    def lines(self) -> tuple[ImportLine, ...]:
        """The imports: from elsewhere first, then from the package, each group in alphabetical order."""
        order = sorted(self.found, key=lambda module: (module.startswith("."), module not in _STANDARD, module))
        return tuple(ImportLine(module, tuple(sorted(self.found[module]))) for module in order)


_STANDARD = frozenset({"builtins", "collections.abc", "datetime", "decimal", "typing", "uuid"})


def exports(modules: Mapping[str, Collection[str]]) -> tuple[ImportLine, ...]:
    """The names of every module, both in alphabetical order."""
    return tuple(ImportLine(module, tuple(sorted(modules[module]))) for module in sorted(modules))
