"""Whatever a document describes: data that fits goes through the models and comes out as it went in."""

from __future__ import annotations

import importlib
import itertools
import shutil
import sys
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from losant_codegen import ir
from losant_codegen.config import ClientConfig
from losant_codegen.diagnostics import Location
from losant_codegen.models import build_models
from losant_codegen.naming import name
from losant_codegen.render import environment, render

HERE = Location("api.yaml")
RUNTIME = Path(__file__).parents[3] / "generator" / "losant_codegen" / "runtime" / "models.py"
KEYS = [f"Thing{n}" for n in "ABCD"]
ALIASES = ["Many", "Ring", "Tree"]

names = st.one_of(
    st.sampled_from(
        ["id", "list", "str", "date", "class", "copy", "model_config", "fooBar", "foo_bar", "_x", "", "a-b"]
    ),
    st.text(max_size=6),
)
words = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
# Without 0 and 1, which pydantic's unions do not tell from false and true.
numbers = st.one_of(st.integers(2, 2**53), st.booleans(), words)
json = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(words, inner, max_size=2),
    max_leaves=4,
)
scalars = st.sampled_from(
    [
        ir.AnyType(), ir.NullType(), ir.BooleanType(), ir.NumberType(), ir.NumberType(integer=True), ir.StringType(),
        ir.StringType("date-time"), ir.StringType("date"), ir.StringType("uuid"), ir.StringType("byte"),
    ]
)  # fmt: skip
literals = st.lists(numbers, min_size=1, max_size=3, unique_by=lambda v: (type(v), v)).map(
    lambda values: ir.LiteralType(tuple(values))
)


def _union(variants: list[ir.Type]) -> ir.Type:
    flat = itertools.chain.from_iterable(v.variants if isinstance(v, ir.UnionType) else (v,) for v in variants)
    distinct = tuple(dict.fromkeys(flat))
    return ir.UnionType(distinct) if len(distinct) > 1 else distinct[0]


types = st.recursive(
    scalars | literals | st.sampled_from([*KEYS, *ALIASES]).map(ir.RefType),
    lambda inner: st.one_of(
        inner.map(ir.ArrayType),
        inner.map(ir.MapType),
        st.lists(inner, min_size=1, max_size=2).map(lambda items: ir.TupleType(tuple(items))),
        st.lists(inner, min_size=2, max_size=3).map(_union),
    ),
    max_leaves=4,
)


@st.composite
def apis(draw: st.DrawFn) -> ir.Api:
    """A few objects that refer to one another in any way."""
    schemas: dict[str, ir.Schema] = {}
    for key in KEYS:
        wire = draw(st.lists(names, unique=True, max_size=5))
        properties = tuple(ir.Property(w, draw(types), draw(st.booleans())) for w in wire)
        extra = draw(st.sampled_from([ir.AnyType(), ir.AnyType(), None, ir.NumberType(integer=True)]))
        schemas[key] = ir.ObjectSchema(key, ir.SchemaName((key,)), HERE, properties, extra)
    for key in ALIASES:
        inner = draw(types)
        type_ = _union([draw(scalars), draw(st.sampled_from([ir.ArrayType(inner), ir.MapType(inner)]))])
        schemas[key] = ir.AliasSchema(key, ir.SchemaName((key,)), HERE, type_)
    return ir.Api("t", "1", (), schemas)


_TEXTS = {
    "date-time": "2024-02-29T12:30:00Z",
    "date": "2024-02-29",
    "uuid": "12345678-1234-5678-1234-567812345678",
    "decimal": "1.50",
}


def value(draw: st.DrawFn, api: ir.Api, type_: ir.Type, depth: int) -> Any:
    """A value of the type. Beyond the depth only what must be there is."""
    match type_:
        case ir.AnyType():
            return draw(json)
        case ir.NullType() | ir.NeverType():
            return None
        case ir.BooleanType():
            return draw(st.booleans())
        case ir.NumberType(integer=integer):
            return draw(st.integers(-1000, 1000)) if integer else draw(st.sampled_from([0.5, 3, -2.25]))
        case ir.StringType(format=format_):
            return _TEXTS[format_] if format_ in _TEXTS else draw(words)
        case ir.LiteralType(values=values):
            return draw(st.sampled_from(values))
        case ir.ArrayType(items=items):
            return [value(draw, api, items, depth - 1) for _ in range(draw(st.integers(0, 2 if depth > 0 else 0)))]
        case ir.TupleType(items=items):
            return [value(draw, api, item, depth - 1) for item in items]
        case ir.MapType(values=values):
            keys = draw(st.lists(words, unique=True, max_size=2)) if depth > 0 else []
            return {key: value(draw, api, values, depth - 1) for key in keys}
        case ir.UnionType(variants=variants):
            plain = [v for v in variants if not isinstance(v, ir.RefType)]
            return value(draw, api, draw(st.sampled_from(plain if depth <= 0 and plain else variants)), depth)
        case ir.RefType(name=key):
            schema = api.schemas[key]
            if isinstance(schema, ir.AliasSchema):
                return value(draw, api, schema.type, depth - 1)
            return thing(draw, api, key, depth - 1)


class TooDeep(Exception):
    """The schemas require themselves: there is no finite value."""


def thing(draw: st.DrawFn, api: ir.Api, key: str, depth: int) -> dict[str, Any]:
    if depth < -6:
        raise TooDeep
    schema = api.schemas[key]
    assert isinstance(schema, ir.ObjectSchema)
    there = [p for p in schema.properties if p.required or (depth > 0 and draw(st.booleans()))]
    return {p.name: value(draw, api, p.type, depth) for p in there}


_packages = itertools.count()


def load_models(api: ir.Api, folder: Path) -> Any:
    """The models of an API as a module."""
    package = f"round_trip_{next(_packages)}"
    for path, text in render(build_models(api, name(api, ClientConfig()), jobs=1).jobs(package), environment()).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / package / "_runtime").mkdir()
    shutil.copy(RUNTIME, folder / package / "_runtime")
    return importlib.import_module(f"{package}.models")


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(api=apis(), data=st.data())
def test_values_go_in_and_come_out(api: ir.Api, data: st.DataObject, tmp_path_factory: Any) -> None:
    folder = tmp_path_factory.mktemp("round_trip")
    sys.path.insert(0, str(folder))
    try:
        models = load_models(api, folder)
        draw = data.draw
        for key in KEYS:
            try:
                wire = thing(draw, api, key, 3)
            except TooDeep:
                continue
            assert getattr(models, key).from_dict(wire).to_dict() == wire
    finally:
        sys.path.remove(str(folder))
        for module in [m for m in sys.modules if m.startswith("round_trip_")]:
            del sys.modules[module]
