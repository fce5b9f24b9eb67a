"""Pagination: said by the document (`x-pagination`), corrected by the configuration, or recognised.

Recognition is conservative: it wants a GET, a well-known pair of parameters, and an answer whose items can be told.
Runs after the schemas are final, because it looks into the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import ir
from ..diagnostics import Location
from ..page_words import first_page_in_words
from .join import NULL, without_null
from .tree import Node, Tree
from .words import normal

_PAGE = ("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage")
_SIZE = (
    "perpage",
    "pagesize",
    "size",
    "limit",
    "perpagecount",
    "itemsperpage",
    "resultsperpage",
    "count",
    "pagelimit",
    "maxresults",
)
_OFFSET = ("offset", "skip", "startindex", "startat")
_LIMIT = ("limit", "top", "take", "maxresults", "count", "pagesize", "size", "perpage")
_CURSOR = (
    "cursor",
    "pagetoken",
    "nexttoken",
    "after",
    "startingafter",
    "continuationtoken",
    "nextcursor",
    "pagecursor",
    "nextpagetoken",
)
_ITEMS = ("items", "data", "results", "records", "values", "entries", "elements", "content", "rows", "list", "objects")
_TOTAL = ("totalcount", "total", "totalitems", "totalresults", "totalelements", "totalrecords", "totalsize")
_NEXT = (
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "cursornext",
    "endcursor",
    "continuationtoken",
    "nextpagecursor",
    "lastid",
    "after",
)
_HOLDERS = ("pagination", "paging", "page", "meta", "metadata", "pageinfo", "cursors", "responsemetadata", "links")
_STYLES = ("page", "offset", "cursor", "link")


@dataclass(frozen=True, slots=True)
class Answer:
    """What the first success of an operation holds: its items' property (None: it is the list), and the others."""

    items: str | None
    properties: Mapping[str, ir.Type]


@dataclass(slots=True)
class PaginationReader:
    """Decides on the pagination of each operation."""

    tree: Tree
    schemas: Mapping[str, ir.Schema]
    overrides: Mapping[str, Mapping[str, str | int]]

    def pagination(self, operation: ir.Operation, node: Node) -> ir.Pagination | None:
        """The configuration's word first, then the document's, then what is recognised."""
        for name in (operation.id, f"{operation.resource}.{operation.action}"):
            if name in self.overrides:
                return self._stated(dict(self.overrides[name]), operation, None)
        stated = node.down("x-pagination")
        if isinstance(stated.value, dict):
            return self._stated(stated.value, operation, self.tree.locate(stated))
        if stated.value is False:
            return None
        return self._recognised(operation)

    def _stated(
        self, words: Mapping[str, Any], operation: ir.Operation, where: Location | None
    ) -> ir.Pagination | None:
        if not words:
            return None
        known = {p.name for p in operation.parameters if p.location_in is ir.ParameterIn.QUERY}
        wrong = [w for w in ("page", "size", "offset", "limit", "cursor") if w in words and str(words[w]) not in known]
        if words.get("style") not in _STYLES or wrong:
            why = f"'{wrong[0]}: {words[wrong[0]]}' is no query parameter" if wrong else "its style is unknown"
            message = f"the pagination of '{operation.id}' is left out: {why}"
            hint = f"styles: {', '.join(_STYLES)}"
            self.tree.collector.warning("LC530", message, where or operation.location, hint=hint)
            return None
        pagination = _from_words(words)
        if pagination is None:
            message = f"the pagination of '{operation.id}' is left out: a name is missing"
            self.tree.collector.warning("LC530", message, where or operation.location)
        return pagination

    # ------------------------------------------------------------ recognised

    def _recognised(self, operation: ir.Operation) -> ir.Pagination | None:
        if operation.method != "GET":
            return None
        answer = self._answer(operation)
        if answer is None:
            return None
        query = {normal(p.name): p for p in operation.parameters if p.location_in is ir.ParameterIn.QUERY}
        if self._has_link_header(operation):
            return ir.LinkPagination(answer.items) if any(n in query for n in (*_PAGE, *_CURSOR, *_SIZE)) else None
        return self._cursor(query, answer) or self._offset(query, answer) or self._page(query, answer)

    def _page(self, query: Mapping[str, ir.Parameter], answer: Answer) -> ir.Pagination | None:
        page, size = _pick(query, _PAGE), _pick(query, _SIZE)
        first = None if page is None else _first_page(page)
        if page is None or size is None or first is None:
            return None
        return ir.PagePagination(page.name, size.name, answer.items, _property(answer, _TOTAL), first)

    def _offset(self, query: Mapping[str, ir.Parameter], answer: Answer) -> ir.Pagination | None:
        offset, limit = _pick(query, _OFFSET), _pick(query, _LIMIT)
        if offset is None or limit is None or not _is_count(offset.type):
            return None
        return ir.OffsetPagination(offset.name, limit.name, answer.items, _property(answer, _TOTAL))

    def _cursor(self, query: Mapping[str, ir.Parameter], answer: Answer) -> ir.Pagination | None:
        cursor = _pick(query, _CURSOR)
        if cursor is None or cursor.required or not _is_count(cursor.type):
            return None
        next_ = self._next(answer)
        limit = _pick(query, _LIMIT)
        return (
            None
            if next_ is None
            else ir.CursorPagination(cursor.name, None if limit is None else limit.name, answer.items, next_)
        )

    def _next(self, answer: Answer) -> str | None:
        """The dotted path of the property that holds the next cursor."""
        direct = _property(answer, _NEXT)
        if direct is not None:
            return direct
        for name, type_ in answer.properties.items():
            if normal(name) in _HOLDERS:
                inner = _property(Answer(None, self._properties(type_)), (*_NEXT, "next", "cursor"))
                if inner is not None:
                    return f"{name}.{inner}"
        return None

    # ------------------------------------------------------------ the answer

    def _answer(self, operation: ir.Operation) -> Answer | None:
        success = next((r for r in operation.responses if r.status.startswith("2")), None)
        content = next((c for c in success.contents if c.kind is ir.ContentKind.JSON), None) if success else None
        if content is None:
            return None
        if self._is_list(content.type):
            return Answer(None, {})
        properties = self._properties(content.type)
        lists = [name for name, type_ in properties.items() if self._is_list(type_)]
        known = [name for wanted in _ITEMS for name in lists if normal(name) == wanted]
        if known or len(lists) == 1:
            return Answer((known or lists)[0], properties)
        return None

    def _is_list(self, type_: ir.Type) -> bool:
        match without_null(type_):
            case ir.ArrayType():
                return True
            case ir.RefType(name):
                schema = self.schemas.get(name)
                return isinstance(schema, ir.AliasSchema) and isinstance(schema.type, ir.ArrayType)
            case _:
                return False

    def _properties(self, type_: ir.Type) -> Mapping[str, ir.Type]:
        match without_null(type_):
            case ir.RefType(name):
                schema = self.schemas.get(name)
                return {p.name: p.type for p in schema.properties} if isinstance(schema, ir.ObjectSchema) else {}
            case _:
                return {}

    def _has_link_header(self, operation: ir.Operation) -> bool:
        successes = (r for r in operation.responses if r.status.startswith("2"))
        return any(header.name.lower() == "link" for response in successes for header in response.headers)


def _from_words(words: Mapping[str, Any]) -> ir.Pagination | None:
    def text(name: str) -> str | None:
        value = words.get(name)
        return value if isinstance(value, str) and value else None

    page, offset, cursor, next_ = text("page"), text("offset"), text("cursor"), text("next")
    match words["style"]:
        case "page" if page is not None:
            first = words.get("first", 0)
            number = first if isinstance(first, int) else 0
            return ir.PagePagination(page, text("size"), text("items"), text("total"), number)
        case "offset" if offset is not None:
            return ir.OffsetPagination(offset, text("limit"), text("items"), text("total"))
        case "cursor" if cursor is not None and next_ is not None:
            return ir.CursorPagination(cursor, text("limit"), text("items"), next_)
        case "link":
            return ir.LinkPagination(text("items"))
        case _:
            return None


def _pick(query: Mapping[str, ir.Parameter], names: tuple[str, ...]) -> ir.Parameter | None:
    return next((query[name] for name in names if name in query), None)


def _property(answer: Answer, names: tuple[str, ...]) -> str | None:
    by_name = {normal(name): name for name in sorted(answer.properties, reverse=True)}
    return next((by_name[name] for name in names if name in by_name), None)


def _is_count(type_: ir.Type) -> bool:
    """A number, or text without a format: neither a date nor one of a list of words."""
    match without_null(type_):
        case ir.NumberType():
            return True
        case ir.StringType(format=format_):
            return format_ is None
        case inner:
            return inner == NULL or isinstance(inner, ir.AnyType)


def _first_page(page: ir.Parameter) -> int | None:
    """0 or 1, where the document lets it be told: by the default, the lowest allowed value, or in words."""
    if not _is_count(page.type):
        return None
    type_ = without_null(page.type)
    told: list[Any] = [page.default] if page.has_default else []
    if isinstance(type_, ir.NumberType):
        told += [type_.constraints.minimum]
        told += [type_.constraints.exclusive_minimum + 1] if type_.constraints.exclusive_minimum is not None else []
    for value in told:
        if str(value) in ("0", "1"):
            return int(value)
    return first_page_in_words(page.description or "")
