"""Names of resources, methods and arguments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..names import OperationNames, ResourceNames
from ..text import snake, split_words
from .collisions import Candidate, assign
from .identifiers import pascal_spellings, snake_spellings
from .reserved import ARGUMENTS, CLIENT_ATTRIBUTES, METHODS, MODULES, RESOURCE_CLASSES

_LOCATION_ORDER = (ir.ParameterIn.PATH, ir.ParameterIn.QUERY, ir.ParameterIn.HEADER, ir.ParameterIn.COOKIE)
_FETCHING = frozenset({"get", "list", "fetch", "find", "read"})


def name_resources(resources: Sequence[ir.Resource]) -> dict[str, ResourceNames]:
    """The attribute, module and class prefix of every resource."""
    attributes = assign(
        Candidate(r.name, r.name, snake_spellings(r.name, CLIENT_ATTRIBUTES, "resource")) for r in resources
    )
    modules = assign(Candidate(r.name, r.name, (attributes[r.name].lower(),)) for r in resources)
    bases = assign((_class_candidate(r.name) for r in resources), RESOURCE_CLASSES)
    taken = set(bases.values())
    names = {}
    for resource in resources:
        module, base = modules[resource.name], bases[resource.name]
        # `AsyncFoo` beside `Foo`: their classes would both be `AsyncFooResource`.
        if base.startswith("Async") and base.removeprefix("Async") in taken:
            base += "Api"
        module = f"{module}_" if module in MODULES else module
        names[resource.name] = ResourceNames(attributes[resource.name], module, base)
    return names


def _class_candidate(wire: str) -> Candidate:
    return Candidate(wire, wire, pascal_spellings(wire, "Api", "Resource"))


def name_operations(resource: ir.Resource) -> dict[str, OperationNames]:
    """The methods of one resource and the arguments of each, by operation id."""
    operations = resource.operations
    methods = assign(Candidate(o.id, o.action, snake_spellings(o.action, METHODS, "call")) for o in operations)
    paged = [o for o in operations if o.pagination is not None]
    iterates = assign(
        (Candidate(o.id, o.action, _iterate_spellings(o.action, methods[o.id])) for o in paged),
        {*methods.values(), *METHODS},
    )
    constants = assign(Candidate(o.id, o.action, _constant_spellings(methods[o.id])) for o in operations)
    return {o.id: _operation_names(o, methods[o.id], constants[o.id], iterates.get(o.id)) for o in operations}


def _constant_spellings(method: str) -> tuple[str, ...]:
    return f"_{method.strip('_').upper()}", f"_{method.upper()}"


def _iterate_spellings(action: str, method: str) -> tuple[str, ...]:
    """`get` -> `iterate`, `getByVersion` -> `iterate_by_version`, `query` -> `iterate_query`."""
    words = split_words(action)
    rest = words[1:] if words and words[0].lower() in _FETCHING else words
    full = f"iterate_{method.strip('_')}"
    return (f"iterate_{snake(rest)}" if rest else "iterate", full)


def _operation_names(operation: ir.Operation, method: str, constant: str, iterate: str | None) -> OperationNames:
    names = assign(_argument_candidates(operation))
    arguments = {(p.location_in, p.name): names[p.location_in, p.name] for p in operation.parameters}
    fields = {part: names["form", part] for part in _form_fields(operation.body)}
    return OperationNames(method, constant, arguments, names.get("body"), fields, iterate)


def _argument_candidates(operation: ir.Operation) -> Iterator[Candidate]:
    """Path parameters go first, so that they are never renamed by what else a request takes."""
    for parameter in operation.parameters:
        place = parameter.location_in
        spellings = _argument_spellings(parameter.name, place.value)
        yield Candidate((place, parameter.name), parameter.name, spellings, _LOCATION_ORDER.index(place))
    fields = _form_fields(operation.body)
    for part in fields:
        yield Candidate(("form", part), part, _argument_spellings(part, "form"), len(_LOCATION_ORDER))
    if operation.body is not None and not fields:
        name = operation.body.name or "body"
        yield Candidate("body", name, _argument_spellings(name, "body"), len(_LOCATION_ORDER))


def _argument_spellings(wire: str, place: str) -> tuple[str, ...]:
    spellings = snake_spellings(wire, ARGUMENTS, "arg")
    placed = f"{place}_{spellings[0].strip('_')}"
    return (*spellings[:1], *spellings[1:], placed) if place == "path" else (spellings[0], placed, *spellings[1:])


def _form_fields(body: ir.RequestBody | None) -> tuple[str, ...]:
    """The fields that become arguments: those of a body that can only be sent as a form."""
    if body is None:
        return ()
    forms = (ir.ContentKind.FORM, ir.ContentKind.MULTIPART)
    if not all(c.kind in forms and c.parts for c in body.contents):
        return ()
    return tuple(dict.fromkeys(part.name for content in body.contents for part in content.parts))
