"""Whether a value fits a schema of the document.

`quick` judges where it can, else jsonschema (`checks`); each judgement is remembered.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .document import Document
from .quick import Quick

if TYPE_CHECKING:
    from .checks import Checks


@dataclass(slots=True)
class Validity:
    """Checks values against nodes of one document."""

    document: Document
    _checks: Checks | None = None
    _quick: tuple[Quick, Quick] = field(init=False)
    _fitting: dict[tuple[int | str, str, bool], tuple[Any, bool]] = field(init=False, default_factory=dict)
    _faults: dict[tuple[int | str, str, bool], str | None] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self._quick = Quick(self.document.tree, lenient=False), Quick(self.document.tree, lenient=True)

    def fault(self, value: Any, node: Any, *, lenient: bool = False) -> str | None:
        """Why the value does not fit the schema, None when it does. `lenient` takes `oneOf` for `anyOf`."""
        if self.fits(value, node, lenient=lenient):
            return None
        key = _key(value, node, lenient)
        if key not in self._faults:
            self._faults[key] = self._asked(value, node, lenient)
        return self._faults[key]

    def fits(self, value: Any, node: Any, *, lenient: bool = False) -> bool:
        """Whether the value fits the schema."""
        if node is True or node == {}:
            return True
        key = _key(value, node, lenient)
        if key not in self._fitting:
            quick = self._quick[lenient].fits(value, node)
            if quick is None:
                self._faults[key] = self._asked(value, node, lenient)
            # The node is kept, so its id stays its own.
            self._fitting[key] = node, self._faults[key] is None if quick is None else quick
        return self._fitting[key][1]

    def _asked(self, value: Any, node: Any, lenient: bool) -> str | None:
        if self._checks is None:
            from .checks import Checks  # loads jsonschema, for which most runs have no use

            self._checks = Checks(self.document)
        return self._checks.fault(value, node, lenient)


def _key(value: Any, node: Any, lenient: bool) -> tuple[int | str, str, bool]:
    """Values are judged again for each operation that has them, most against the same components."""
    ref = node.get("$ref") if isinstance(node, dict) and len(node) == 1 else None
    return (ref if isinstance(ref, str) else id(node)), repr(value), lenient
