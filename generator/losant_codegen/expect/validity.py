"""Whether a value fits a schema of the document. jsonschema judges (`checks`); each judgement is remembered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .document import Document

if TYPE_CHECKING:
    from .checks import Checks


@dataclass(slots=True)
class Validity:
    """Checks values against nodes of one document."""

    document: Document
    _checks: Checks | None = None
    _judged: dict[tuple[int, str, bool], tuple[Any, str | None]] = field(init=False, default_factory=dict)

    def fault(self, value: Any, node: Any, *, lenient: bool = False) -> str | None:
        """Why the value does not fit the schema, None when it does. `lenient` takes `oneOf` for `anyOf`."""
        if node is True or node == {}:
            return None
        # Values are judged again for each operation that has them. The node is kept, so its id stays its own.
        key = (id(node), repr(value), lenient)
        if key not in self._judged:
            self._judged[key] = (node, self._fault(value, node, lenient))
        return self._judged[key][1]

    def _fault(self, value: Any, node: Any, lenient: bool) -> str | None:
        if self._checks is None:
            from .checks import Checks  # loads jsonschema, for which a run that finds all in the cache has no use

            self._checks = Checks(self.document)
        return self._checks.fault(value, node, lenient)

    def fits(self, value: Any, node: Any, *, lenient: bool = False) -> bool:
        """Whether the value fits the schema."""
        return self.fault(value, node, lenient=lenient) is None
