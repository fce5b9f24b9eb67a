"""Small documents for the tests of normalization: YAML text in, the model and the findings out."""

from __future__ import annotations

import textwrap
from typing import Any

from losant_codegen import ir
from losant_codegen.config import NormalizeConfig
from losant_codegen.diagnostics import Collector
from losant_codegen.lift import lift
from losant_codegen.load import parse
from losant_codegen.normalize import normalize
from losant_codegen.source import Bundle

HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\n"
TEXT = ir.StringType()
INTEGER = ir.NumberType(integer=True)
NULL = ir.NullType()
ANY = ir.AnyType()


def read(text: str, settings: NormalizeConfig | None = None) -> tuple[ir.Api, Collector]:
    """The model of a whole document, and what was found."""
    collector = Collector()
    document = parse(textwrap.dedent(text), "api.yaml", collector)
    bundle = Bundle(document.tree, document, {document.uri: document})
    return normalize(lift(bundle, collector), collector, settings), collector


def schemas(text: str) -> tuple[dict[str, ir.Schema], Collector]:
    """The schemas of a document that has only these components."""
    components = textwrap.indent(textwrap.dedent(text), "    ")
    api, collector = read(f"{HEAD}paths: {{}}\ncomponents:\n  schemas:\n{components}")
    return dict(api.schemas), collector


def obj(schema: ir.Schema) -> dict[str, ir.Property]:
    """The properties of an object schema by name."""
    assert isinstance(schema, ir.ObjectSchema), schema
    return {p.name: p for p in schema.properties}


def type_of(text: str) -> ir.Type:
    """The type of a property `p` whose schema is the text."""
    found, _ = schemas(
        "Holder:\n  type: object\n  properties:\n    p:\n" + textwrap.indent(textwrap.dedent(text), "      ")
    )
    return obj(found["Holder"])["p"].type


def api(paths: str, rest: str = "", settings: NormalizeConfig | None = None) -> tuple[ir.Api, Collector]:
    """The model of a document with these paths, and other parts after them."""
    return read(f"{HEAD}paths:\n{textwrap.indent(textwrap.dedent(paths), '  ')}\n{textwrap.dedent(rest)}", settings)


def operation(paths: str, rest: str = "", settings: NormalizeConfig | None = None) -> ir.Operation:
    """The only operation of the paths."""
    found, _ = api(paths, rest, settings)
    assert len(found.operations) == 1, [o.id for o in found.operations]
    return found.operations[0]


def codes(collector: Collector) -> list[str]:
    """The codes of all findings and faults, sorted."""
    return sorted(d.code for d in (*collector.found, *collector.faults))


def messages(collector: Collector, code: str) -> list[Any]:
    """The findings of one code: message and pointer."""
    return [
        (d.message, d.location.pointer if d.location else None)
        for d in (*collector.found, *collector.faults)
        if d.code == code
    ]
