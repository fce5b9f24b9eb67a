"""The intermediate model as JSON: what `inspect` prints, under the version `IR_VERSION`.

Compact but complete, apart from locations, which belong to one machine's files: whatever has its default is left
out; a scalar type without details is its bare name (`"string"`), a reference is `{"ref": key}`. `docs/ir.md`
describes the shape; a change of it is a change of `IR_VERSION`.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from . import ir

Dumped = dict[str, Any]


def dump(api: ir.Api) -> Dumped:
    """A JSON-able description of the whole API. Equal APIs give equal dumps, in equal order."""
    return _without_defaults(
        {
            "ir_version": ir.IR_VERSION,
            "title": api.title,
            "version": api.version,
            "description": api.description,
            "operations_in_document": api.operations_in_document,
            "servers": [_server(server) for server in api.servers],
            "security_schemes": {s.name: _scheme(s) for s in api.security_schemes},
            "security": _requirement(api.security),
            "resources": [_resource(resource) for resource in api.resources],
            "callbacks": [_callback(callback) for callback in api.callbacks],
            "schemas": {key: _schema(schema) for key, schema in api.schemas.items()},
        }
    )


def _without_defaults(members: Dumped) -> Dumped:
    return {key: value for key, value in members.items() if value is not None and value is not False and value != []}


# ---------------------------------------------------------------- types


def dump_type(type_: ir.Type) -> Any:
    """A type: a name, an object with `type`, or one with `ref`, `array`, `map`, `tuple`, `union` or `literal`."""
    match type_:
        case ir.AnyType(reason=None):
            return "any"
        case ir.AnyType(reason=reason):
            return {"type": "any", "reason": reason}
        case ir.NeverType():
            return "never"
        case ir.NullType():
            return "null"
        case ir.BooleanType():
            return "boolean"
        case ir.NumberType(integer, format_, constraints):
            return _scalar("integer" if integer else "number", format_, constraints)
        case ir.StringType(format_, constraints):
            return _scalar("string", format_, constraints)
        case ir.LiteralType(values=values):
            return {"literal": list(values)}
        case ir.RefType(name=name):
            return {"ref": name}
        case _:
            return _composed(type_)


def _composed(type_: ir.Type) -> Dumped:
    match type_:
        case ir.ArrayType(items, constraints):
            return {"array": dump_type(items), **_constraints(constraints)}
        case ir.TupleType(items=items, rest=rest):
            return {"tuple": [dump_type(item) for item in items], "rest": None if rest is None else dump_type(rest)}
        case ir.MapType(values, key_pattern, constraints):
            pattern = {"key_pattern": key_pattern} if key_pattern is not None else {}
            return {"map": dump_type(values), **pattern, **_constraints(constraints)}
        case ir.UnionType(variants, discriminator):
            found = {"discriminator": _discriminator(discriminator)} if discriminator is not None else {}
            return {"union": [dump_type(variant) for variant in variants], **found}
        case _:
            raise AssertionError(f"no such type: {type_!r}")


def _scalar(name: str, format_: str | None, constraints: ir.Constraints) -> Any:
    details = {**({"format": format_} if format_ is not None else {}), **_constraints(constraints)}
    return {"type": name, **details} if details else name


def _constraints(constraints: ir.Constraints) -> Dumped:
    if constraints is ir.NO_CONSTRAINTS:
        return {}
    return _without_defaults({f.name: getattr(constraints, f.name) for f in dataclasses.fields(constraints)})


def _discriminator(discriminator: ir.Discriminator) -> Dumped:
    return {"property": discriminator.property, "mapping": dict(discriminator.mapping)}


# ---------------------------------------------------------------- schemas


def _schema(schema: ir.Schema) -> Dumped:
    name: Dumped = {"parts": list(schema.name.parts), "given": schema.name.given}
    match schema:
        case ir.ObjectSchema():
            additional = "never" if schema.additional is None else dump_type(schema.additional)
            body: Dumped = {
                "kind": "object",
                "properties": {p.name: _property(p) for p in schema.properties},
                **({"additional": additional} if additional != "any" else {}),
            }
        case ir.EnumSchema():
            body = {"kind": "enum", "values": list(schema.values)}
        case ir.AliasSchema():
            body = {"kind": "alias", "type": dump_type(schema.type)}
    notes = {"description": schema.description, "deprecated": schema.deprecated, "examples": list(schema.examples)}
    return {**body, "name": name, **_without_defaults(notes)}


def _property(prop: ir.Property) -> Dumped:
    return {
        "type": dump_type(prop.type),
        **_without_defaults({"required": prop.required}),
        **({"default": prop.default} if prop.has_default else {}),
        **_without_defaults(
            {
                "read_only": prop.read_only,
                "write_only": prop.write_only,
                "deprecated": prop.deprecated,
                "description": prop.description,
            }
        ),
    }


# ---------------------------------------------------------------- operations


def _resource(resource: ir.Resource) -> Dumped:
    operations = [_operation(operation) for operation in resource.operations]
    return _without_defaults({"name": resource.name, "description": resource.description, "operations": operations})


def _operation(operation: ir.Operation) -> Dumped:
    return {
        **_without_defaults(
            {
                "id": operation.id,
                "action": operation.action,
                "operation_id": operation.operation_id if operation.operation_id != operation.id else None,
                "method": operation.method,
                "path": operation.path,
                "summary": operation.summary,
                "description": operation.description,
                "deprecated": operation.deprecated,
                "tags": list(operation.tags),
                "parameters": [_parameter(p) for p in operation.parameters],
                "body": None if operation.body is None else _body(operation.body),
                "scopes": list(operation.scopes),
                "pagination": _pagination(operation.pagination),
                "servers": [_server(s) for s in operation.servers],
            }
        ),
        **({} if operation.security is None else {"security": _requirement(operation.security)}),
        "responses": {r.status: _response(r) for r in operation.responses},
    }


def _parameter(parameter: ir.Parameter) -> Dumped:
    return {
        "name": parameter.name,
        "in": parameter.location_in.value,
        "type": dump_type(parameter.type),
        **_without_defaults({"required": parameter.required}),
        **({"default": parameter.default} if parameter.has_default else {}),
        "style": parameter.style,
        "explode": parameter.explode,
        **_without_defaults(
            {
                "allow_reserved": parameter.allow_reserved,
                "content_type": parameter.content_type,
                "deprecated": parameter.deprecated,
                "description": parameter.description,
            }
        ),
    }


def _body(body: ir.RequestBody) -> Dumped:
    contents = [_content(content) for content in body.contents]
    members = {"name": body.name, "required": body.required, "description": body.description, "contents": contents}
    return _without_defaults(members)


def _response(response: ir.Response) -> Dumped:
    headers = {
        h.name: {"type": dump_type(h.type), **_without_defaults({"description": h.description})}
        for h in response.headers
    }
    return {
        **_without_defaults(
            {"description": response.description, "contents": [_content(c) for c in response.contents]}
        ),
        **({"headers": headers} if headers else {}),
    }


def _content(content: ir.Content) -> Dumped:
    return {
        "media_type": content.media_type,
        "kind": content.kind.value,
        "type": dump_type(content.type),
        **({"parts": [_part(part) for part in content.parts]} if content.parts else {}),
        **({"positions": [_part(part) for part in content.positions]} if content.positions else {}),
        **({"events": {name: dump_type(type_) for name, type_ in content.events}} if content.events else {}),
    }


def _part(part: ir.Part) -> Dumped:
    plain = ir.Part(part.name)
    fields = {f.name: getattr(part, f.name) for f in dataclasses.fields(part)}
    return {key: value for key, value in fields.items() if key == "name" or value != getattr(plain, key)}


def _pagination(pagination: ir.Pagination | None) -> Dumped | None:
    if pagination is None:
        return None
    styles = {
        ir.PagePagination: "page",
        ir.OffsetPagination: "offset",
        ir.CursorPagination: "cursor",
        ir.LinkPagination: "link",
    }
    return {"style": styles[type(pagination)], **_without_defaults(dataclasses.asdict(pagination))}


# ---------------------------------------------------------------- the rest


def _server(server: ir.Server) -> Dumped:
    variables = {n: _without_defaults({"default": d, "enum": list(values)}) for n, d, values in server.variables}
    return {
        **_without_defaults({"url": server.url, "description": server.description}),
        **({"variables": variables} if variables else {}),
    }


def _scheme(scheme: ir.SecurityScheme) -> Dumped:
    place = None if scheme.parameter_in is None else scheme.parameter_in.value
    flows = [_flow(flow) for flow in scheme.flows]
    return _without_defaults(
        {
            "kind": scheme.kind.value,
            "description": scheme.description,
            "parameter": scheme.parameter,
            "in": place,
            "http_scheme": scheme.http_scheme,
            "flows": flows,
        }
    )


def _flow(flow: ir.OAuthFlow) -> Dumped:
    members = {f.name: getattr(flow, f.name) for f in dataclasses.fields(flow) if f.name != "scopes"}
    return {**_without_defaults(members), **({"scopes": dict(flow.scopes)} if flow.scopes else {})}


def _requirement(requirement: ir.SecurityRequirement) -> list[Dumped]:
    return [{name: list(scopes) for name, scopes in combination} for combination in requirement]


def _callback(callback: ir.Callback) -> Dumped:
    return _without_defaults(
        {
            "name": callback.name,
            "method": callback.method,
            "operation": callback.operation,
            "description": callback.description,
            "type": None if callback.type is None else dump_type(callback.type),
        }
    )
