"""Examples for people to read: the document's own, and where it has none the plainest value that fits.

Other than the values of the tests these need not reach every branch: no odd characters, optional parts of a request
only where the document exemplifies them, those of an answer to a moderate depth.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .. import ir
from ..examples import Example
from .choices import MISSING, Missing
from .combine import UNIONS, Combiner
from .document import Document, Node, content_of
from .document import Operation as RawOperation
from .samples import Direction, Impossible, Sampler
from .scalars import Variant
from .validity import Validity

ENDLESS = 32
"""Whoever still requires something this deep requires itself."""
DEEPEST = 3
"""Optional parts of an answer that the document does not exemplify are made up to this depth."""
MOST_OPTIONAL = 12
"""No more made-up members than this in one object."""
MOST_VALUES = 500
"""Nothing that is larger than this is an example for people."""


@dataclass(slots=True)
class NaturalExamples:
    """The `examples.Examples` of one lifted document."""

    document: Document
    _combiner: Combiner = field(init=False)
    _validity: Validity = field(init=False)
    _sampler: Sampler = field(init=False)
    _operations: dict[tuple[str, str], RawOperation] = field(init=False)
    _made_so_far: int = 0

    def __post_init__(self) -> None:
        self._combiner, self._validity = Combiner(self.document), Validity(self.document)
        self._sampler = Sampler(self.document, self._combiner, self._validity)
        self._operations = {operation.key: operation for operation in self.document.operations()}

    # ---------------------------------------------------------------- examples.Examples

    def parameter(self, operation: ir.Operation, parameter: ir.Parameter) -> Example | None:
        """A value for a parameter."""
        raw = self._operations.get((operation.method, operation.path))
        wanted = (parameter.location_in.value, parameter.name)
        found = next((p for p in raw.parameters if (p["in"], p["name"]) == wanted), None) if raw else None
        if found is None:
            return None
        holder = next(iter(content_of(found).values()), found)
        return self.of_media(holder, Direction.REQUEST, parameter.name, also=found)

    def body(self, operation: ir.Operation, content: ir.Content) -> Example | None:
        """A small body."""
        raw = self._operations.get((operation.method, operation.path))
        media = content_of(raw.body).get(content.media_type) if raw and raw.body else None
        return self.of_media(media, Direction.REQUEST, "body") if media is not None else None

    def fits_body(self, operation: ir.Operation, content: ir.Content, value: ir.Json) -> bool:
        """Whether a body is valid."""
        raw = self._operations.get((operation.method, operation.path))
        media = content_of(raw.body).get(content.media_type) if raw and raw.body else None
        return media is not None and self._validity.fits(value, media.get("schema", True))

    def answer(self, operation: ir.Operation, response: ir.Response, content: ir.Content) -> Example | None:
        """An answer."""
        raw = self._operations.get((operation.method, operation.path))
        found = raw.responses.get(response.status) if raw else None
        media = content_of(found).get(content.media_type) if found else None
        return self.of_media(media, Direction.RESPONSE, "answer") if media is not None else None

    # ---------------------------------------------------------------- nodes of the document

    def of_media(self, holder: Node, direction: Direction, name: str, also: Node | None = None) -> Example | None:
        """The example of a media type or a parameter (`also`: another place where it may stand)."""
        schema = holder.get("schema", True)
        for place in (holder, also):
            given = self._sampler.example_of(place, schema) if place is not None else MISSING
            if given is not MISSING:
                return Example(given)
        return self.of_schema(schema, direction, name)

    def of_schema(self, schema: Any, direction: Direction, name: str) -> Example | None:
        """The example of a schema, or the plainest value."""
        documented = bool(self._sampler.examples(schema)) if isinstance(schema, dict) else False
        for attempt in (self._natural, self._plainest):
            try:
                value = attempt(schema, direction, name)
            except Impossible:
                continue
            if self._validity.fits(value, schema, lenient=True):
                return Example(value, documented)
        return None

    def _natural(self, schema: Any, direction: Direction, name: str) -> Any:
        self._made_so_far = 0
        return self._made(schema, direction, name, 0)

    def _plainest(self, schema: Any, direction: Direction, name: str) -> Any:
        return self._sampler.value(schema, Variant.REQUIRED, direction, name=name, ascii_only=True)

    # ---------------------------------------------------------------- by kind of schema

    def _made(self, schema: Any, direction: Direction, name: str, depth: int) -> Any:
        if depth > ENDLESS:
            raise Impossible(name)  # what requires itself has no value
        self._made_so_far += 1
        if self._made_so_far > MOST_VALUES:
            raise Impossible(name)
        if isinstance(schema, dict):
            given = next(iter(self._sampler.examples(schema)), MISSING)
            if given is not MISSING:
                return given
        flat = self._combiner.flat(schema)
        if UNIONS not in flat and isinstance(flat.get("properties"), dict):
            return self._object(flat, flat["properties"], direction, depth)
        if UNIONS not in flat and isinstance(flat.get("items"), dict) and "prefixItems" not in flat:
            return self._array(flat, direction, name, depth)
        return self._plainest(schema, direction, name)

    def _object(self, flat: Node, properties: dict[str, Any], direction: Direction, depth: int) -> Any:
        required = [key for key in flat.get("required") or () if isinstance(key, str)]
        made: dict[str, Any] = {}
        extra = 0
        for key in [*required, *sorted(key for key in properties if key not in required)]:
            schema = properties.get(key, True)
            if self._combiner.flat(schema).get(direction.value) is True:
                continue
            value = self._member(schema, direction, key, depth, needed=key in required, room=extra < MOST_OPTIONAL)
            if not isinstance(value, Missing):
                made[key] = value
                extra += key not in required
        return made

    def _member(
        self, schema: Any, direction: Direction, key: str, depth: int, *, needed: bool, room: bool
    ) -> Any | Missing:
        """The value of one property; `MISSING` where it is better left out."""
        documented = isinstance(schema, dict) and bool(self._sampler.examples(schema))
        shown = documented or (direction is Direction.RESPONSE and depth < DEEPEST and room)
        if not needed and not shown:
            return MISSING
        try:
            if not needed and depth + 1 >= DEEPEST and not documented:
                return self._scalar(schema, direction, key)
            return self._made(schema, direction, key, depth + 1)
        except Impossible:
            if needed:
                raise
            return MISSING

    def _scalar(self, schema: Any, direction: Direction, key: str) -> Any | Missing:
        value = self._plainest(schema, direction, key)
        return MISSING if isinstance(value, dict | list) else value

    def _array(self, flat: Node, direction: Direction, name: str, depth: int) -> Any:
        least = flat.get("minItems", 0)
        if depth > DEEPEST and least == 0:
            return []
        if isinstance(least, int) and least > 1:
            raise Impossible(name)  # several different items are the sampler's business
        return [self._made(flat["items"], direction, name, depth + 1)]
