"""What a document gives as examples, completed where it gives none: for a client's README and testing fake. A leaf.

`expect` answers (it knows the document), `views` asks. Every value is valid for its schema; `None` inside an `Example`
is JSON null, no `Example` at all means that none can be made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from . import ir


@dataclass(frozen=True, slots=True)
class Example:
    """A JSON value. `documented`: the document gives it, whole or in its parts."""

    value: ir.Json
    documented: bool = True


class Examples(Protocol):
    """Finds examples when they are asked for: most clients show a handful of the hundreds there would be."""

    def parameter(self, operation: ir.Operation, parameter: ir.Parameter) -> Example | None:
        """A value for a parameter."""
        ...

    def body(self, operation: ir.Operation, content: ir.Content) -> Example | None:
        """A small body: what is required, and what the document shows."""
        ...

    def fits_body(self, operation: ir.Operation, content: ir.Content, value: ir.Json) -> bool:
        """Whether a body (an example that was cut down) is still valid."""
        ...

    def answer(self, operation: ir.Operation, response: ir.Response, content: ir.Content) -> Example | None:
        """An answer with everything that the document shows."""
        ...
