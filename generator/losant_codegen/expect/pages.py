"""Three pages of a paginated operation: what must be asked for each, what the server answers, and what the iterator
gives.

The pagination is the document's `x-pagination` where it has one, else what the client recognised. Page arithmetic is
done here anew: a page short of its size, or the total reached, is the last.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ..ir import CursorPagination, LinkPagination, OffsetPagination, PagePagination, Pagination, Type
from .code import Made
from .combine import types_of
from .document import Node, content_of, is_json
from .document import Operation as RawOperation
from .encode import Pair, plain
from .names import CallNames
from .requests import Parts, RequestMaker
from .results import ResultMaker
from .samples import Direction, Impossible
from .scalars import Variant

SIZE = 2
PAGES = 3


@dataclass(frozen=True, slots=True)
class PageMaker:
    """Makes the expectation of an iterator."""

    requests: RequestMaker
    results: ResultMaker
    base_url: str
    warn: Callable[[str, Any], None]

    def pages(self, operation: RawOperation, names: CallNames) -> list[Any]:
        """The sources of the kit's `Pages`: all of them, and those from the second on; none without an iterator."""
        if names.iterate is None:
            return []
        stated = _stated(operation.node.get("x-pagination"), operation) or names.pagination
        if stated is None:
            self.warn("the client iterates over pages that the document does not state", operation.node)
            return []
        try:
            return [self._pages(operation, names, stated, first) for first in range(PAGES - 1)]
        except Impossible as reason:
            self.warn(f"no pages can be made ({reason}): the iterator is not tested", operation.node)
            return []

    def _pages(self, operation: RawOperation, names: CallNames, style: Pagination, first: int) -> Any:
        """Page `first` and all after it: from the start with few arguments, later with all and the place to begin."""
        cursors = self._cursors(operation, style)
        parts = self._parts(operation, names, style, _position(style, first, cursors) if first else [])
        envelope, item, schema, status = self._answer(operation, style)
        rows = _distinct(item, schema, self.requests, _count(style, first))
        target = self.requests.request(operation, parts)
        url = f"{self.base_url}{target.positional[1]}"
        whole = isinstance(style, LinkPagination) or _are_addresses(cursors)
        told = [f"{url}?after={n}" for n in range(1, PAGES)] + cursors[-1:] if _are_addresses(cursors) else cursors
        pages: list[Any] = []
        structured = self._structured(operation)
        for number in range(first, PAGES):
            body, headers = _body(style, envelope, rows, number, told, url, structured)
            query = [*parts.query, *_position(style, number, cursors)]
            sends = self.requests.request(operation, dataclasses.replace(parts, query=query))
            if whole and number > first:  # the server gave the whole address
                sends = Made(
                    "Request", sends.positional, {**sends.named, "query": [("after", str(number))], "whole": True}
                )
            pages.append(Made("Page", [sends, status, body], {"headers": headers} if headers else {}))
        type_ = self._item_type(operation, names, style)
        wanted = [self.results.reader.result(row, schema, type_) for row in rows[first * SIZE :]]
        return Made("Pages", [names.iterate, parts.arguments, pages, wanted])

    def _parts(self, operation: RawOperation, names: CallNames, style: Pagination, start: list[Pair]) -> Parts:
        """The arguments of the iterator, and what each of its requests holds besides its own position."""
        parts = self.requests.parts(operation, names, Variant.FULL if start else Variant.REQUIRED)
        size = _size_parameter(style)
        given = {**({size: SIZE} if size else {}), **{name: _typed(value) for name, value in start}}
        for parameter in _own_parameters(style):
            argument = names.parameters.get(("query", parameter), "")
            parts.arguments.pop(argument, None)
            parts.query = [pair for pair in parts.query if pair[0] != parameter]
            if argument and parameter in given:
                parts.arguments[argument] = given[parameter]
                parts.query += [(parameter, str(SIZE))] if parameter == size else []
        return parts

    def _answer(self, operation: RawOperation, style: Pagination) -> tuple[Any, Any, Any, int]:
        """An answer around its items, one item, the item's schema, and the status of the answer."""
        combiner, sampler = self.requests.combiner, self.requests.sampler
        key, media = _json_success(operation)
        schema: Any = media.get("schema", True)
        envelope: Any = self.results.sample(media, schema, Variant.REQUIRED)
        for step in (style.items or "").split("."):
            if step:
                schema = (combiner.flat(schema).get("properties") or {}).get(step, True)
        inner = combiner.flat(schema).get("items", True)
        item = sampler.value(inner, Variant.REQUIRED, Direction.RESPONSE, name="item")
        return envelope, item, inner, int(key) if key.isdigit() else 200

    def _structured(self, operation: RawOperation) -> set[str]:
        """The properties of the answer that are no numbers, though they may be called like one (`page`)."""
        combiner = self.requests.combiner
        properties = combiner.flat(_json_success(operation)[1].get("schema", True)).get("properties") or {}
        types = {name: set(types_of(combiner.flat(schema))) for name, schema in properties.items()}
        return {name for name, found in types.items() if found and not found & {"integer", "number"}}

    def _cursors(self, operation: RawOperation, style: Pagination) -> list[Any]:
        """What each page names as the next one: a value of the right type, and nothing on the last page."""
        if not isinstance(style, CursorPagination):
            return []
        combiner, sampler = self.requests.combiner, self.requests.sampler
        schema: Any = _json_success(operation)[1].get("schema", True)
        for step in style.next.split("."):
            schema = (combiner.flat(schema).get("properties") or {}).get(step, True)
        names = [f"cursor{number}" for number in range(1, PAGES)]
        found = [sampler.value(schema, Variant.REQUIRED, Direction.RESPONSE, name=name, own=True) for name in names]
        for end in (None, ""):
            if sampler.validity.fits(end, schema) and found[0] != found[1]:
                return [*found, end]
        raise Impossible(style.next)

    def _item_type(self, operation: RawOperation, names: CallNames, style: Pagination) -> Type | None:
        key, media = _json_success(operation)
        media_type = next(name for name, node in content_of(operation.responses[key]).items() if node is media)
        return self.results.reader.item_type(names.results.get((key, media_type)), style.items)


def _json_success(operation: RawOperation) -> tuple[str, Node]:
    for key, response in operation.responses.items():
        for media_type, media in content_of(response).items():
            if key.startswith("2") and is_json(media_type):
                return key, media
    raise Impossible("no JSON answer")


def _stated(raw: Any, operation: RawOperation) -> Pagination | None:
    """The document's own `x-pagination`."""
    if not isinstance(raw, dict):
        return None
    items, total = raw.get("items"), raw.get("total")
    match raw.get("style"):
        case "page":
            return PagePagination(raw["page"], raw.get("size"), items, total, _first(operation, raw))
        case "offset":
            return OffsetPagination(raw["offset"], raw.get("limit"), items, total)
        case "cursor":
            return CursorPagination(raw["cursor"], raw.get("limit"), items, raw["next"])
        case "link":
            return LinkPagination(items)
    return None


def _first(operation: RawOperation, raw: Node) -> int:
    """The number of the first page: what `x-pagination` says, else the page parameter's own default, else 0."""
    if isinstance(raw.get("first"), int):
        return int(raw["first"])
    for parameter in operation.parameters:
        schema = parameter.get("schema")
        if parameter["name"] == raw["page"] and isinstance(schema, dict) and isinstance(schema.get("default"), int):
            return int(schema["default"])
    return 0


def _own_parameters(style: Pagination) -> list[str]:
    """The query parameters that the iterator sets, and the one for the size of a page."""
    match style:
        case PagePagination():
            own = [style.page, style.size]
        case OffsetPagination():
            own = [style.offset, style.limit]
        case CursorPagination():
            own = [style.cursor, style.limit]
        case LinkPagination():
            own = []
    return [name for name in own if name is not None]


def _size_parameter(style: Pagination) -> str | None:
    match style:
        case PagePagination():
            return style.size
        case OffsetPagination() | CursorPagination():
            return style.limit
        case LinkPagination():
            return None


def _count(style: Pagination, first: int) -> int:
    """How many rows there are: once a full last page, the end of which only the total tells, else one row less."""
    stated = isinstance(style, PagePagination | OffsetPagination) and style.total is not None
    return SIZE * PAGES if stated and not first else SIZE * PAGES - 1


def _are_addresses(cursors: list[Any]) -> bool:
    """Whether what an answer names is where the next page is, not what to ask for it with."""
    return any(isinstance(each, str) and each.startswith(("http://", "https://", "/")) for each in cursors)


def _typed(value: str) -> int | str:
    return int(value) if value.isdigit() else value


def _position(style: Pagination, number: int, cursors: list[Any]) -> list[Pair]:
    """What asks for the page of that number."""
    match style:
        case PagePagination():
            return [(style.page, str(style.first + number))]
        case OffsetPagination():
            return [(style.offset, str(number * SIZE))]
        case CursorPagination():
            return [(style.cursor, plain(cursors[number - 1]))] if number else []
        case LinkPagination():
            return []


def _body(
    style: Pagination,
    envelope: Any,
    rows: list[Any],
    number: int,
    cursors: list[Any],
    url: str,
    structured: set[str],
) -> tuple[Any, dict[str, str]]:
    """The answer with that page of the rows, and its headers."""
    chunk, count = rows[number * SIZE : (number + 1) * SIZE], len(rows)
    body = _with(envelope, style.items, chunk)
    headers: dict[str, str] = {}
    match style:
        case PagePagination():
            facts = {style.page: style.first + number, style.size: SIZE, style.total: count, "count": len(chunk)}
            body = _known(body, envelope, facts, structured)
        case OffsetPagination():
            facts = {style.offset: number * SIZE, style.limit: SIZE, style.total: count, "count": len(chunk)}
            body = _known(body, envelope, facts, structured)
        case CursorPagination():
            body = _with(body, style.next, cursors[number])
        case LinkPagination():
            headers = {} if number == PAGES - 1 else {"link": f'<{url}?after={number + 1}>; rel="next"'}
    return body, headers


def _known(body: Any, envelope: Any, facts: dict[str | None, Any], structured: set[str]) -> Any:
    if not isinstance(body, dict):
        return body
    told = {key: value for key, value in facts.items() if key is not None and (key != "count" or key in envelope)}
    return {**body, **{key: value for key, value in told.items() if key not in structured}}


def _with(body: Any, path: str | None, value: Any) -> Any:
    """The body with the value at a dotted path; the value itself where there is no path."""
    if path is None:
        return value
    step, _, rest = path.partition(".")
    base = dict(body) if isinstance(body, dict) else {}
    base[step] = _with(base.get(step), rest, value) if rest else value
    return base


def _distinct(item: Any, schema: Any, requests: RequestMaker, count: int) -> list[Any]:
    """Copies of an item that a test can tell apart: by a free text of it where it has one, else by an unknown field."""
    if isinstance(item, str):
        return [f"{item}-{n}" for n in range(count)]
    if not isinstance(item, dict):
        return [item] * count
    flat = requests.combiner.flat(schema)
    for key in sorted(flat.get("properties") or {}, key=lambda k: (k not in ("name", "id"), k)):
        prop = requests.combiner.flat(flat["properties"][key])
        if types_of(prop) == ["string"] and not any(
            k in prop for k in ("enum", "const", "format", "pattern", "maxLength")
        ):
            return [{**item, key: f"{key}-{n}"} for n in range(count)]
    return [{**item, "row-number": n} for n in range(count)]
