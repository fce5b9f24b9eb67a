"""Which operations the README shows: one for each thing a client can do, on one resource where possible.

Facts of the API only; an operation that no example can be made of is passed over. Ties are broken by name, so that
the choice does not depend on the document's order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .. import ir
from ..examples import Examples
from ..text import split_words
from ..typestr import object_schema
from .calls import answer_type
from .paging import page_item
from .results import successes

FILTERS = frozenset({"filter", "search", "query", "q", "name", "status", "type", "kind", "category", "tag", "tags"})


@dataclass(frozen=True, slots=True)
class Featured:
    """The operations worth showing; None where the API has none of the kind."""

    get: ir.Operation | None
    update: ir.Operation | None
    create: ir.Operation | None
    action: ir.Operation | None
    paged: ir.Operation | None
    stream: ir.Operation | None
    lines: ir.Operation | None
    upload: ir.Operation | None
    download: ir.Operation | None
    styled: ir.Operation | None


def featured(api: ir.Api, examples: Examples) -> Featured:
    """Choose."""
    chooser = _Chooser(api, examples)
    main = chooser.main()
    return Featured(
        get=chooser.get(main),
        update=chooser.update(main),
        create=chooser.create(main),
        action=chooser.action(main),
        paged=chooser.paged(main),
        stream=chooser.stream(main),
        lines=chooser.first(lambda o: ir.ContentKind.NDJSON in answer_kinds(o), main),
        upload=chooser.first(lambda o: takes_file(o, api), main),
        download=chooser.first(lambda o: answer_kinds(o) == {ir.ContentKind.BINARY}, main),
        styled=chooser.styled(main),
    )


@dataclass(frozen=True, slots=True)
class _Chooser:
    api: ir.Api
    examples: Examples

    def main(self) -> ir.Resource | None:
        """The resource that can show most."""
        return max(self.api.resources, key=self._showing, default=None)

    def _showing(self, resource: ir.Resource) -> tuple[int, int, int, tuple[int, ...]]:
        get = self.get(resource, alone=True)
        kinds: list[object] = [
            get,
            self.update(resource, alone=True),
            self.action(resource, alone=True),
            next((o for o in resource.operations if streams(o)), None),
            get and self._pages_of(get),
        ]
        depth = get.path.count("{") if get else 0
        backwards = tuple(-ord(char) for char in resource.name)  # of equals the first by name
        return sum(kind is not None for kind in kinds), depth, len(resource.operations), backwards

    def first(
        self, wanted: Callable[[ir.Operation], bool], near: ir.Resource | None, alone: bool = False
    ) -> ir.Operation | None:
        """The best operation that is wanted: of the resource, else (unless `alone`) another one with few arguments."""
        own = {o.id for o in near.operations} if near else set()
        found = [o for o in self._in(near, alone) if not o.deprecated and wanted(o)]
        found.sort(key=lambda o: (o.id not in own, _required(o), o.id))
        return next(filter(self._shown, found), None)  # examples are worth their time only until one is good

    def _in(self, near: ir.Resource | None, alone: bool) -> Iterator[ir.Operation]:
        if alone and near is not None:
            yield from near.operations
        else:
            yield from self.api.operations

    def _shown(self, operation: ir.Operation) -> bool:
        """Whether a success is documented and every required argument has an example."""
        found = [self.examples.parameter(operation, p) for p in operation.parameters if p.required]
        body = operation.body
        if body is not None and body.required:
            found.append(self.examples.body(operation, body.contents[0]))
        telling = all(each is not None and each.value not in (None, [None]) for each in found)
        return telling and bool(successes(operation))

    # ---------------------------------------------------------------- by kind

    def get(self, near: ir.Resource | None, alone: bool = False) -> ir.Operation | None:
        def wanted(operation: ir.Operation) -> bool:
            return operation.method == "GET" and "{" in operation.path and self._entity(operation) is not None

        found = self.first(wanted, near, alone)
        return found if found or alone else self._any(near)

    def _any(self, near: ir.Resource | None) -> ir.Operation | None:
        """An operation that returns a value, a GET if there is one."""

        def plain(operation: ir.Operation) -> bool:
            return answer_kinds(operation) <= {ir.ContentKind.JSON, ir.ContentKind.TEXT}

        return self.first(lambda o: o.method == "GET" and plain(o), near) or self.first(plain, near)

    def _entity(self, operation: ir.Operation) -> str | None:
        """The schema of the one object an operation answers with."""
        type_ = answer_type(operation)
        paged = operation.pagination is not None
        return type_.name if isinstance(type_, ir.RefType) and not paged and object_schema(type_, self.api) else None

    def update(self, near: ir.Resource | None, alone: bool = False) -> ir.Operation | None:
        def wanted(operation: ir.Operation) -> bool:
            return operation.method in ("PATCH", "PUT") and "{" in operation.path and self._takes_object(operation)

        return self.first(wanted, near, alone)

    def create(self, main: ir.Resource | None) -> ir.Operation | None:
        entity = (get := self.get(main)) and self._entity(get)

        def wanted(operation: ir.Operation) -> bool:
            return operation.method == "POST" and self._takes_object(operation)

        same = self.first(lambda o: wanted(o) and entity is not None and self._entity(o) == entity, main)
        return same or self.first(wanted, main)

    def _takes_object(self, operation: ir.Operation) -> bool:
        body = operation.body
        if body is None or not body.contents or body.contents[0].kind is not ir.ContentKind.JSON:
            return False
        return object_schema(body.contents[0].type, self.api) is not None

    def action(self, near: ir.Resource | None, alone: bool = False) -> ir.Operation | None:
        """A POST below the path of the resource, best one whose body is what a stream of the resource brings."""
        brought = {name for o in (near.operations if near else ()) for name in self._events(o)}

        def wanted(operation: ir.Operation) -> bool:
            body = operation.body
            json = body is not None and body.contents[0].kind is ir.ContentKind.JSON and body.required
            return operation.method == "POST" and "{" in operation.path and json and operation.path[-1] != "}"

        def paired(operation: ir.Operation) -> bool:
            return wanted(operation) and bool(brought & set(self._sent(operation)))

        pairs = [o for o in (near.operations if near else ()) if paired(o) and self._shown(o)]
        return max(pairs, key=lambda o: o.id, default=None) or self.first(wanted, near, alone=True)

    def _sent(self, operation: ir.Operation) -> Iterator[str]:
        """The schemas that a body is or may be."""
        stack = [content.type for content in operation.body.contents] if operation.body else []
        seen: set[str] = set()
        while stack:
            match stack.pop():
                case ir.RefType(name) if name not in seen:
                    seen.add(name)
                    yield name
                    schema = self.api.schemas[name]
                    stack += [schema.type] if isinstance(schema, ir.AliasSchema) else []
                case ir.UnionType(variants=variants):
                    stack += variants
                case ir.ArrayType(items=items):
                    stack.append(items)

    def _events(self, operation: ir.Operation) -> Iterator[str]:
        for response in successes(operation):
            for content in response.contents:
                yield from (type_.name for _, type_ in content.events if isinstance(type_, ir.RefType))

    def paged(self, main: ir.Resource | None) -> ir.Operation | None:
        get = self.get(main)
        return (self._pages_of(get) if get else None) or self.first(lambda o: page_item(o, self.api) is not None, main)

    def _pages_of(self, get: ir.Operation) -> ir.Operation | None:
        """The list of what `get` gets one of."""
        entity = self._entity(get)

        def wanted(operation: ir.Operation) -> bool:
            item = page_item(operation, self.api)
            return isinstance(item, ir.RefType) and item.name == entity

        found = [o for o in self.api.operations if entity is not None and wanted(o) and self._shown(o)]
        return min(found, key=lambda o: (_required(o), o.id), default=None)

    def stream(self, main: ir.Resource | None) -> ir.Operation | None:
        action = self.action(main)
        sent = set(self._sent(action)) if action else set()
        return self.first(lambda o: streams(o) and bool(sent & set(self._events(o))), main) or self.first(streams, main)

    def styled(self, main: ir.Resource | None) -> ir.Operation | None:
        """The operation with most kinds of structured parameters."""
        paged = self.paged(main)
        found = [o for o in self.api.operations if not o.deprecated and len(structured(o)) > 0 and self._shown(o)]
        return max(found, key=lambda o: (len(structured(o)), o is paged, -_required(o), o.id), default=None)


def structured(operation: ir.Operation) -> list[ir.Parameter]:
    """Query parameters that are no plain values: nested, lists, or JSON text."""
    return [p for p in operation.parameters if p.location_in is ir.ParameterIn.QUERY and _is_structured(p)]


def _is_structured(parameter: ir.Parameter) -> bool:
    return (
        parameter.content_type is not None
        or parameter.style == "deepObject"
        or isinstance(parameter.type, ir.ArrayType | ir.MapType)
    )


def filters(operation: ir.Operation) -> list[ir.Parameter]:
    """Up to two optional parameters that narrow a list: plain values, in the document's order."""
    plain = [
        p
        for p in operation.parameters
        if p.location_in is ir.ParameterIn.QUERY and not p.required and not p.deprecated and not _is_structured(p)
    ]
    named = [p for p in plain if FILTERS & {word.lower() for word in split_words(p.name)}]
    return sorted(named, key=lambda p: (split_words(p.name)[0].lower() not in FILTERS, p.name))[:2]


def streams(operation: ir.Operation) -> bool:
    """Whether it answers with server-sent events."""
    return answer_kinds(operation) == {ir.ContentKind.SSE}


def takes_file(operation: ir.Operation, api: ir.Api) -> bool:
    """Whether it needs a file."""
    content = operation.body.contents[0] if operation.body and operation.body.contents else None
    return content is not None and (content.kind is ir.ContentKind.BINARY or bool(file_part(content, api)))


def file_part(content: ir.Content, api: ir.Api) -> str:
    """The required part of a form that is a file; empty where there is none."""
    schema = object_schema(content.type, api)
    required = {p.name for p in schema.properties if p.required} if schema else set()
    return next((p.name for p in content.parts if p.is_file and not p.is_array and p.name in required), "")


def answer_kinds(operation: ir.Operation) -> set[ir.ContentKind]:
    """How the successes of an operation are read."""
    return {content.kind for response in successes(operation) for content in response.contents}


def _required(operation: ir.Operation) -> int:
    required_body = operation.body is not None and operation.body.required
    return sum(p.required for p in operation.parameters) + required_body
