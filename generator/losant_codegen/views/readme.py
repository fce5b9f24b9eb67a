"""The view of the client's README: which calls it shows, in the order it shows them, and the facts around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .. import ir
from ..config import Config
from ..examples import Examples
from ..names import Names
from ..quoting import literal
from ..typestr import object_schema
from .calls import CallWriter, Unshown, answer_type
from .featured import Featured, featured, file_part, filters, structured
from .layout import Call, Source, lay_out
from .model import ClientView, ExampleView, FakeAnswerView, ReadmeView

OWN_FILE = "example.bin"
"""The file that the README's upload makes and sends."""
_TOKENS = (ir.SecurityKind.BEARER, ir.SecurityKind.OAUTH2, ir.SecurityKind.OPENID)


def readme_view(api: ir.Api, names: Names, config: Config, examples: Examples, client: ClientView) -> ReadmeView:
    """Everything `README.md` says."""
    shown = featured(api, examples)
    writer = CallWriter(api, names, examples)
    maker = _Maker(api, names, examples, writer, shown)
    kinds = {scheme.kind for scheme in api.security_schemes}
    # The order is that of the README: a variable is defined where it is used first.
    get = maker.call(shown.get)
    action = maker.call(shown.action)
    paged = maker.paged()
    stream = maker.call(shown.stream)
    first = [example for example in (get, action, paged, stream) if example is not None]
    return ReadmeView(
        client=client,
        operations=len(api.operations),
        get=get,
        action=action,
        paged=paged,
        stream=stream,
        create=maker.call(shown.create),
        create_model=maker.with_model(shown.create),
        create_type=maker.body_type(shown.create),
        update_null=maker.with_null(shown.update),
        styled=maker.styled(),
        lines=maker.call(shown.lines),
        uploads=tuple(maker.uploads()),
        download=maker.call(shown.download),
        sign_in=maker.sign_in(config, client),
        variables=tuple(line for example in first for line in example.setup),
        answer=maker.fake_answer(get),
        answer_type=maker.answer_type(shown.get),
        choice=maker.choice(shown.get, get),
        takes_token=any(kind in _TOKENS for kind in kinds),
        oauth2=ir.SecurityKind.OAUTH2 in kinds,
        environment=next((v for c in names.credentials.values() for v in c.variables), ""),
        defaults=tuple(_defaults(config)),
        place=() if client.fake.base_url == client.base_url else (f"base_url={literal(client.fake.base_url)}",),
        options={
            "timeout": 5,
            "max_retries": 0,
            "headers": {"X-Trace": "abc"},
            **({"query": {next(iter(config.client.query)): None}} if config.client.query else {}),
        },
    )


def _defaults(config: Config) -> Iterator[str]:
    """What every request carries."""
    for name, value in config.client.query.items():
        yield f"{name}={str(value).lower() if isinstance(value, bool) else value}"
    for name, text in config.client.headers.items():
        yield f"{name}: {text}"


@dataclass(frozen=True, slots=True)
class _Maker:
    api: ir.Api
    names: Names
    examples: Examples
    writer: CallWriter
    shown: Featured

    def call(self, operation: ir.Operation | None, **how: Any) -> ExampleView | None:
        """The call of an operation, None where there is none to show."""
        try:
            return self.writer.write(operation, **how) if operation is not None else None
        except Unshown:
            return None

    def paged(self) -> ExampleView | None:
        operation = self.shown.paged
        if operation is None or self.names.operations[operation.id].iterate is None:
            return None
        return self.call(operation, optional=self._exemplified(operation, filters(operation)), iterate=True)

    def styled(self) -> ExampleView | None:
        operation = self.shown.styled
        return self.call(operation, optional=self._exemplified(operation, structured(operation))) if operation else None

    def _exemplified(self, operation: ir.Operation, parameters: Sequence[ir.Parameter]) -> list[ir.Parameter]:
        return [p for p in parameters if self.examples.parameter(operation, p) is not None]

    # ---------------------------------------------------------------- bodies

    def _body(self, operation: ir.Operation | None) -> tuple[ir.Operation, ir.ObjectSchema, str] | None:
        """An operation with the object it takes and the name of that argument."""
        if operation is None or operation.body is None:
            return None
        schema = object_schema(operation.body.contents[0].type, self.api)
        return (operation, schema, self.names.operations[operation.id].body or "body") if schema else None

    def with_model(self, operation: ir.Operation | None) -> ExampleView | None:
        """The same call with a model; None where its required fields are no plain values."""
        found = self._body(operation)
        if found is None or operation is None or operation.body is None:
            return None
        _, schema, name = found
        try:
            value = self.writer.body(operation, operation.body.contents[0])
        except Unshown:
            return None
        required = {p.name for p in schema.properties if p.required}
        if not isinstance(value, dict) or any(isinstance(value.get(key), dict | list) for key in required):
            return None
        fields = self.names.schemas[schema.key].fields
        plain = {fields[k]: v for k, v in value.items() if k in fields and not isinstance(v, dict | list)}
        model = Call(f"models.{self.names.schemas[schema.key].class_name}", named=plain)
        return self.call(operation, values={name: model}) if plain else None

    def body_type(self, operation: ir.Operation | None) -> tuple[str, str]:
        """The class of a body and an example of it as source; empty where there is none."""
        found = self._body(operation)
        if found is None or operation is None or operation.body is None:
            return "", ""
        try:
            value = self.writer.body(operation, operation.body.contents[0])
        except Unshown:
            return "", ""
        class_name = self.names.schemas[found[1].key].class_name
        return class_name, lay_out(value, before=len(class_name) + 15)

    def with_null(self, operation: ir.Operation | None) -> ExampleView | None:
        """An update that sets something to null."""
        found = self._body(operation)
        if found is None or operation is None or operation.body is None:
            return None
        _, schema, name = found
        for property_ in sorted(schema.properties, key=lambda p: p.name):
            value: ir.Json = {property_.name: None}
            if self._nullable(property_.type) and self.examples.fits_body(operation, operation.body.contents[0], value):
                return self.call(operation, values={name: value})
        return None

    def _nullable(self, type_: ir.Type) -> bool:
        match type_:
            case ir.NullType():
                return True
            case ir.UnionType(variants=variants):
                return any(self._nullable(variant) for variant in variants)
            case ir.RefType(name):
                schema = self.api.schemas[name]
                return isinstance(schema, ir.AliasSchema) and schema.type != type_ and self._nullable(schema.type)
            case _:
                return False

    # ---------------------------------------------------------------- files

    def uploads(self) -> Iterator[ExampleView]:
        """The upload with each kind of file it takes."""
        operation = self.shown.upload
        if operation is None or operation.body is None:
            return
        content, own = operation.body.contents[0], self.names.operations[operation.id]
        part = file_part(content, self.api)
        name = own.fields.get(part, own.body or "body")
        named = content.kind is ir.ContentKind.BINARY and "*" not in content.media_type
        media_type = literal(content.media_type if named else "application/octet-stream")
        for file in (f'Path("{OWN_FILE}")', f'("{OWN_FILE}", b"\\x00\\x01", {media_type})', "opened"):
            example = self.call(operation, values={name: Source(file)})
            if example is not None:
                yield example

    # ---------------------------------------------------------------- signing in, the fake

    def sign_in(self, config: Config, client: ClientView) -> str:
        """Signing in by the first flow, as source; empty where there is none."""
        for view in client.sign_ins:
            flow = config.client.sign_in[view.flow]
            for operation in self.api.operations:
                if flow.operation in (operation.id, f"{operation.resource}.{operation.action}") and operation.body:
                    try:
                        value = self.writer.body(operation, operation.body.contents[0])
                    except Unshown:
                        continue
                    return lay_out(Call(f"signed_in.{view.method}", [value]))
        return ""

    def fake_answer(self, get: ExampleView | None) -> FakeAnswerView | None:
        """An answer to give the fake: what is required and one attribute."""
        operation = self.shown.get
        type_ = answer_type(operation) if operation else None
        schema = object_schema(type_, self.api) if type_ else None
        if operation is None or schema is None or get is None or not get.shows:
            return None
        answer = self.writer.answer(operation)
        attribute = get.shows[0].partition(".")[2]
        wire = next(w for w, a in self.names.schemas[schema.key].fields.items() if a == attribute)
        required = [p.name for p in schema.properties if p.required]
        if not isinstance(answer, dict) or not all(key in answer for key in required):
            return None
        value = {key: answer[key] for key in dict.fromkeys([*required, wire])}
        return FakeAnswerView(lay_out(value, indent=4, before=len(get.name) + 24), attribute, lay_out(answer[wire]))

    def answer_type(self, operation: ir.Operation | None) -> str:
        """The model that a call returns."""
        type_ = answer_type(operation) if operation else None
        return self.names.schemas[type_.name].class_name if isinstance(type_, ir.RefType) else ""

    def choice(self, operation: ir.Operation | None, get: ExampleView | None) -> str:
        """An attribute of the answer that is one of listed values, as `device.device_class`."""
        type_ = answer_type(operation) if operation else None
        schema = object_schema(type_, self.api) if type_ else None
        if schema is None or get is None:
            return ""
        listed: Callable[[ir.Type], bool] = lambda t: isinstance(t, ir.LiteralType) or (  # noqa: E731
            isinstance(t, ir.RefType) and isinstance(self.api.schemas[t.name], ir.EnumSchema)
        )
        fields: Mapping[str, str] = self.names.schemas[schema.key].fields
        found = [fields[p.name] for p in sorted(schema.properties, key=lambda p: p.name) if listed(p.type)]
        return f"{get.result}.{found[0]}" if found else ""
