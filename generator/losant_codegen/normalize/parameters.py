"""Parameters: those of the path item and those of the operation, with OpenAPI's defaults applied.

What is wrong with a parameter as such (no name, no place, not in the path) `validate` has reported; here it is dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from .. import ir
from .join import without_null
from .objects import default_of
from .schemas import SchemaBuilder
from .tree import Node

_STYLES = {
    ir.ParameterIn.PATH: ("simple", "label", "matrix", "reserved"),
    ir.ParameterIn.QUERY: ("form", "spaceDelimited", "pipeDelimited", "deepObject", "querystring"),
    ir.ParameterIn.HEADER: ("simple",),
    ir.ParameterIn.COOKIE: ("form", "cookie"),
}
"""What each place allows, its default first."""

_RESERVED = frozenset({"accept", "content-type", "authorization"})
_TEMPLATE = re.compile(r"\{([^{}]*)\}")

Identity = tuple[ir.ParameterIn, str]


@dataclass(slots=True)
class ParameterReader:
    """Reads the parameters of operations."""

    builder: SchemaBuilder

    def parameters(self, path: str, item: Node, operation: Node) -> tuple[ir.Parameter, ...]:
        """All parameters: the path's, in the order of the path, then the others as the document lists them."""
        names = path_names(path)
        merged: dict[Identity, ir.Parameter] = {}
        for owner in (item, operation):
            for node in owner.down("parameters").elements():
                parameter = self._parameter(node, names)
                if parameter is not None:
                    merged[parameter.location_in, parameter.name] = parameter
        for name in names:
            merged.setdefault((ir.ParameterIn.PATH, name), self._undeclared(name, operation))
        styles = dict(item.down("x-path-styles").fields())
        in_path = [_styled(merged[ir.ParameterIn.PATH, name], styles.get(name)) for name in names]
        return (*in_path, *(p for p in merged.values() if p.location_in is not ir.ParameterIn.PATH))

    def _undeclared(self, name: str, operation: Node) -> ir.Parameter:
        where = self.builder.tree.locate(operation)
        return ir.Parameter(name, ir.ParameterIn.PATH, ir.StringType(), True, "simple", False, where)

    # ------------------------------------------------------------ one parameter

    def _parameter(self, reference: Node, path: list[str]) -> ir.Parameter | None:
        node = self.builder.tree.follow(reference)
        name = node.text("name")
        place = next((place for place in ir.ParameterIn if place.value == node.text("in")), None)
        if name is None or place is None or (place is ir.ParameterIn.PATH and name not in path):
            return None
        if place is ir.ParameterIn.HEADER and name.lower() in _RESERVED:
            message = f"the header {name} is described elsewhere in OpenAPI; left out as a parameter"
            self.builder.tree.note("LC502", message, node)
            return None
        return self._read(name, place, node)

    def _read(self, name: str, place: ir.ParameterIn, node: Node) -> ir.Parameter:
        content_type, schema = self._content(node)
        type_: ir.Type = ir.AnyType("no schema") if schema.value is None else self.builder.type_at(schema)
        style, explode = self._style(name, place, node)
        has_default, default = self._default(schema, type_)
        parameter = ir.Parameter(
            name=name,
            location_in=place,
            type=type_,
            required=node.flag("required"),
            style=style,
            explode=explode,
            location=self.builder.tree.locate(node),
            allow_reserved=node.flag("allowReserved"),
            content_type=content_type,
            description=node.text("description"),
            deprecated=node.flag("deprecated"),
            has_default=has_default,
            default=default,
        )
        if place is ir.ParameterIn.PATH:  # a path has neither gaps nor nulls
            return replace(parameter, required=True, type=without_null(type_))
        return parameter

    def _content(self, node: Node) -> tuple[str | None, Node]:
        content = node.down("content")
        for media_type, child in content.fields():
            return media_type, child.down("schema")
        return None, node.down("schema")

    def _default(self, schema: Node, type_: ir.Type) -> tuple[bool, ir.Json]:
        if schema.value is None:
            return False, None
        gatherer = self.builder.gatherer
        return default_of(self.builder, [Node(c.schema, c.node.pointer) for c in gatherer.conjuncts(schema)], type_)

    def _style(self, name: str, place: ir.ParameterIn, node: Node) -> tuple[str, bool]:
        allowed = _STYLES[place]
        style = node.text("style") or allowed[0]
        if style not in allowed:
            message = (
                f"style '{style}' is not for {place.value} parameters; '{name}' is sent in the style '{allowed[0]}'"
            )
            self.builder.tree.warning("LC503", message, node.down("style"))
            style = allowed[0]
        explode = node.value.get("explode")
        return style, explode if isinstance(explode, bool) else style in ("form", "cookie")


def _styled(parameter: ir.Parameter, style: Node | None) -> ir.Parameter:
    """What the path's own braces say of the style counts more than the silence of the parameter."""
    if style is None or parameter.style != "simple" or parameter.content_type is not None:
        return parameter
    return replace(parameter, style=str(style.value))


def path_names(path: str) -> list[str]:
    """The parameters of a path template, in order, each once."""
    return list(dict.fromkeys(_TEMPLATE.findall(path)))
