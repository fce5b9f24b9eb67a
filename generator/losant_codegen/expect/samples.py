"""Example values for schemas: the document's own first, completed or made up where it gives none.

Deterministic, and linear in the size of the schemas: a value is bounded in depth and size, recursion stops where the
schema lets it. Every finished value is checked against its schema; what cannot be made valid
is `Impossible`.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from . import scalars
from .choices import MISSING, kind_of, of_enum
from .combine import UNIONS, Combiner, types_of
from .document import Document, Node, in_order
from .regexes import string_for
from .scalars import Variant, limit
from .validity import Validity

SCHEMAS = "#/components/schemas/"
MAX_DEPTH = 12
FULL_DEPTH = 3
MAX_LEAVES = 60
MAX_WORK = 4000


class Direction(enum.Enum):
    """Read-only properties are not sent, write-only ones are not answered."""

    REQUEST = "readOnly"
    RESPONSE = "writeOnly"
    BOTH = "$neither"


class Impossible(Exception):
    """No value can be made of this schema here (it has none, or it never ends)."""


@dataclass(slots=True)
class Sampler:
    """Makes values. `warn` is told of examples of the document that do not fit their own schema: (reason, node)."""

    document: Document
    combiner: Combiner
    validity: Validity
    warn: Callable[[str, Any], None] = lambda reason, node: None
    _leaves: int = 0
    _depth: int = 0
    _active: list[int] = field(default_factory=list)
    _examples: dict[int, list[Any]] = field(default_factory=dict)
    _joined: dict[tuple[int, int], Node] = field(default_factory=dict)
    _unions: dict[int, Node] = field(default_factory=dict)
    _work: int = 0
    _direction: Direction = Direction.REQUEST
    _ascii: bool = False

    def value(
        self,
        node: Any,
        variant: Variant,
        direction: Direction,
        *,
        name: str = "value",
        hint: Any = MISSING,
        ascii_only: bool = False,
        strict: bool = True,
        own: bool = False,
    ) -> Any:
        """A valid value for the schema, near to `hint` where one is given.

        Raises `Impossible` when none is found. A schema that contradicts itself has no valid values; unless `strict`,
        the nearest thing will do then (a request can be made of it all the same). `own` asks for a made-up value, not
        an example.
        """
        self._direction, self._ascii = direction, ascii_only
        first = MISSING if variant is Variant.REQUIRED and isinstance(hint, dict) else hint
        if own:
            first, node = MISSING, _without_examples(self.combiner.flat(node))
        given = next(iter(self.examples(node)), MISSING) if hint is MISSING else hint
        attempts = [(variant, first), (None, given), (Variant.REQUIRED, MISSING)]
        for lenient in (False, True):  # some documents have a `oneOf` of which several branches always fit
            for kind, near in attempts:
                value = near if kind is None else self._attempt(node, kind, name, near)
                if value is not MISSING and self.validity.fits(value, node, lenient=lenient):
                    return value
        value = MISSING if strict else self._attempt(node, variant, name, first)
        if value is MISSING:
            raise Impossible(name)
        return value

    def _attempt(self, node: Any, variant: Variant, name: str, hint: Any) -> Any:
        self._leaves, self._depth, self._work, self._active = 0, 0, 0, []
        try:
            return self._make(node, variant, name, hint)
        except Impossible:
            return MISSING

    def examples(self, node: Any) -> list[Any]:
        """The valid examples of a schema. A wrong one of its own is reported, once.

        One that comes from a part (`allOf`) and does not fit the whole is no fault, only of no use here.
        """
        flat = self.combiner.flat(node)
        if id(flat) not in self._examples:
            own = _listed(node) if isinstance(node, dict) else []
            valid = [example for example in own if self.judge(example, node, node)]
            valid += [each for each in _listed(flat) if each not in own and self.validity.fits(each, node)]
            self._examples[id(flat)] = [in_order(each) for each in valid]
        return self._examples[id(flat)]

    def example_of(self, holder: Node, schema: Any) -> Any:
        """The first valid example that a parameter or a media type gives for its schema, `MISSING` where there is
        none.
        """
        named = holder.get("examples")
        found = [holder["example"]] if "example" in holder else []
        if isinstance(named, dict):
            resolved = [self.document.resolve(example) for _, example in sorted(named.items())]
            found += [example["value"] for example in resolved if "value" in example]
        return next((in_order(example) for example in found if self.judge(example, schema, holder)), MISSING)

    def judge(self, example: Any, node: Any, holder: Any) -> bool:
        """Whether an example of the document fits; reported where it does not, at the example itself if it can be."""
        reason = self.validity.fault(example, node)
        if reason is not None:
            self.warn(reason, example if isinstance(example, dict | list) else holder)
        return reason is None

    # ---------------------------------------------------------------- by kind of schema

    def _make(self, node: Any, variant: Variant, name: str, hint: Any) -> Any:
        flat = self.combiner.flat(node)
        if hint is MISSING:
            hint = next(iter(self.examples(node)), MISSING) if isinstance(node, dict) else MISSING
            if variant is Variant.REQUIRED and isinstance(hint, dict):
                hint = MISSING  # an example shows more than what is required
            if variant is Variant.SPARSE:
                hint = MISSING
        flat = self._as_variant(flat, node, hint)
        self._enter(flat, hint)
        try:
            if "const" in flat:
                return flat["const"]
            if isinstance(flat.get("enum"), list) and flat["enum"]:
                return of_enum(flat["enum"], variant, hint)
            if UNIONS in flat:
                return self._union(flat, variant, name, hint)
            return self._plain(flat, variant, name, hint)
        finally:
            self._depth -= 1
            self._active.pop()

    def _enter(self, flat: Node, hint: Any) -> None:
        """Begin the value of a schema inside those that are being made. Raises `Impossible` where that has no end."""
        if "not" in flat and flat["not"] in ({}, True):
            raise Impossible("false")
        self._work += 1
        if (
            self._work > MAX_WORK
            or self._depth > MAX_DEPTH * 4
            or (hint is MISSING and (id(flat) in self._active or self._depth > MAX_DEPTH))
        ):
            raise Impossible("endless")
        self._depth += 1
        self._active.append(id(flat))

    def _union(self, flat: Node, variant: Variant, name: str, hint: Any) -> Any:
        kind, branches, discriminator = flat[UNIONS][0]
        base = {k: v for k, v in flat.items() if k != UNIONS}
        rest = flat[UNIONS][1:]
        second_best: Any = MISSING  # fits one branch, but others too
        for branch in self._ordered(branches, variant, hint):
            key = (id(flat), id(branch))  # kept, so that recursion through a union is seen as recursion
            if key not in self._joined:
                others = [{k: b, "discriminator": d} if d else {k: b} for k, b, d in rest]
                told = discriminator or self._discriminator(self.combiner.flat(branch), branch)
                self._joined[key] = self._tagged({"allOf": [base, branch, *others]}, branch, told)
            try:
                value = self._make(self._joined[key], variant, name, hint)
            except Impossible:
                continue
            if kind != "oneOf" or len(branches) == 1 or self.validity.fits(value, self._one_of(branches)):
                return value
            second_best = value if second_best is MISSING else second_best
        if second_best is MISSING:
            raise Impossible(name)
        return second_best

    def _one_of(self, branches: list[Any]) -> Node:
        """The union alone, the same node each time: judgements of a node are remembered."""
        return self._unions.setdefault(id(branches), {"oneOf": branches})

    def _tagged(self, joined: Node, branch: Any, discriminator: Any) -> Node:
        """The branch with the discriminator's property fixed to the value that means this branch.

        What the branch itself allows there counts more than its name, which is only meant where nothing else is said.
        """
        tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        ref = branch.get("$ref") if isinstance(branch, dict) else None
        if not isinstance(tag, str) or not isinstance(ref, str):
            return joined
        own = self.combiner.flat(_dict(self.combiner.flat(branch).get("properties")).get(tag, True))
        allowed = [own["const"]] if "const" in own else _list(own.get("enum"))
        mapping = _dict(discriminator.get("mapping"))
        meant = sorted(k for k, v in mapping.items() if ref in (v, f"{SCHEMAS}{v}")) or [ref.rpartition("/")[2]]
        values = [value for value in meant if value in allowed] or allowed or meant
        return {"allOf": [*joined["allOf"], {"properties": {tag: {"const": values[0]}}, "required": [tag]}]}

    def _as_variant(self, flat: Node, node: Any, hint: Any) -> Node:
        """The component with its own name as its tag, where a discriminator tells it from others, here or elsewhere."""
        discriminator = self._discriminator(flat, node)
        tag = discriminator.get("propertyName") if discriminator else None
        if discriminator is None or (isinstance(hint, dict) and tag in hint):
            return flat
        key = (id(flat), 0)
        if key not in self._joined:
            self._joined[key] = self._tagged({"allOf": [flat]}, node, discriminator)
        return self.combiner.flat(self._joined[key])

    def _discriminator(self, flat: Node, node: Any) -> Node | None:
        ref = node.get("$ref") if isinstance(node, dict) else None
        if not isinstance(ref, str) or UNIONS in flat:
            return None
        own = flat.get("discriminator")
        return own if isinstance(own, dict) else self.document.variants().get(ref)

    def _ordered(self, branches: list[Any], variant: Variant, hint: Any) -> list[Any]:
        if hint is not MISSING:
            fitting = [branch for branch in branches if self.validity.fits(hint, branch)]
            return fitting + [branch for branch in branches if branch not in fitting]
        nulls = [branch for branch in branches if types_of(self.combiner.flat(branch)) == ["null"]]
        others = [branch for branch in branches if branch not in nulls]
        return nulls + others if variant.extreme else others + nulls

    def _plain(self, flat: Node, variant: Variant, name: str, hint: Any) -> Any:
        kind = kind_of(flat, variant, hint)
        if kind == "object":
            return self._object(flat, variant, hint if isinstance(hint, dict) else {}, name)
        if kind == "array":
            return self._array(flat, variant, name, hint)
        self._leaves += 1
        if hint is not MISSING and not variant.extreme:
            return hint
        if kind == "string":
            return scalars.text(flat, name, variant, ascii_only=self._ascii)
        if kind in ("integer", "number"):
            return scalars.number(flat, name, variant)
        if kind == "boolean":
            default = flat.get("default")
            return (not default if isinstance(default, bool) else True) is not variant.extreme
        return None if kind == "null" else scalars.text({}, name, variant, ascii_only=self._ascii)

    def _object(self, flat: Node, variant: Variant, hint: dict[str, Any], name: str) -> dict[str, Any]:
        properties = _dict(flat.get("properties"))
        required = {r for r in _list(flat.get("required")) if isinstance(r, str)}
        needed = {*required, *hint}
        room = limit(flat.get("maxProperties"), len(properties) + len(needed)) - len(needed)
        lacking = limit(flat.get("minProperties"), 0) - len(needed)
        result: dict[str, Any] = {}
        hides = self._direction.value
        for key in sorted({*properties, *needed}):
            schema = properties.get(key, flat.get("additionalProperties", True))
            hidden = self.combiner.flat(schema).get(hides) is True
            chosen = key in needed or (room > 0 and (lacking > 0 or self._wanted(variant, schema)))
            if hidden or not chosen:
                continue
            value = self._property(schema, variant, key, hint.get(key, MISSING), key in required)
            if value is not MISSING:
                result[key] = value
                if key not in needed:
                    room, lacking = room - 1, lacking - 1
        self._others(flat, variant, result, name)
        return dict(sorted(result.items()))

    def _wanted(self, variant: Variant, schema: Any) -> bool:
        """Whether to give what is optional."""
        depth = FULL_DEPTH if variant is Variant.FULL else 0 if variant is Variant.REQUIRED else 1
        if variant is Variant.SPARSE and not self._nullable(schema):
            return False
        return self._depth <= depth and self._leaves < MAX_LEAVES

    def _nullable(self, schema: Any) -> bool:
        flat = self.combiner.flat(schema)
        kinds, values = types_of(flat), flat.get("enum") or [None]
        branches = [branch for _, each, _ in flat.get(UNIONS, ())[:1] for branch in each]
        null = "null" in kinds or any(types_of(self.combiner.flat(branch)) == ["null"] for branch in branches)
        return None in values and (null or ("enum" in flat and not kinds))

    def _property(self, schema: Any, variant: Variant, key: str, hint: Any, required: bool) -> Any:
        try:
            return self._make(schema, variant, key, hint)
        except Impossible:
            if required:
                raise
            return hint

    def _others(self, flat: Node, variant: Variant, result: dict[str, Any], name: str) -> None:
        """Keys without a name in the schema: one where values are typed, and as many as `minProperties` asks for."""
        patterns = _dict(flat.get("patternProperties"))
        additional = flat.get("additionalProperties")
        fewest, most = limit(flat.get("minProperties"), 0), limit(flat.get("maxProperties"), len(result) + 100)
        typed = isinstance(additional, dict) and additional != {} and self._wanted(variant, additional) and not result
        while (typed and not result) or (len(result) < fewest and additional is not False):
            result[f"key{len(result) + 1}"] = self._make(
                additional if isinstance(additional, dict) else {}, variant, name, MISSING
            )
        if variant is not Variant.SPARSE and self._wanted(variant, {}):
            for pattern in sorted(patterns):
                key = string_for(pattern, seed=name)
                if key and key not in result and len(result) < most:
                    found = self._property(patterns[pattern], variant, key, MISSING, False)
                    if found is not MISSING:
                        result[key] = found

    def _array(self, flat: Node, variant: Variant, name: str, hint: Any) -> list[Any]:
        low, high = flat.get("minItems", 0), flat.get("maxItems")
        low = int(low) if isinstance(low, int | float) else 0
        given = _list(hint)
        prefix = _list(flat.get("prefixItems"))
        count = max(low, len(given), len(prefix), 0 if variant.extreme else 1)
        count = min(count, int(high)) if isinstance(high, int | float) else count
        result: list[Any] = []
        for index in range(count):
            schema = prefix[index] if index < len(prefix) else flat.get("items", True)
            hinted = given[index] if index < len(given) else MISSING
            try:
                value = self._make(schema, variant, f"{name}{index}" if index else name, hinted)
            except Impossible:
                if hinted is MISSING and index < low:
                    raise
                if hinted is MISSING:
                    break
                value = hinted
            if not (flat.get("uniqueItems") and value in result):
                result.append(value)
        return result


def _without_examples(flat: Node) -> Node:
    return {key: value for key, value in flat.items() if key not in ("example", "examples", "default")}


def _listed(node: Node) -> list[Any]:
    listed = node.get("examples")
    found = [node["example"]] if "example" in node else []
    if isinstance(listed, dict):  # as media types have them
        return found + [listed[key] for key in sorted(listed)]
    return found + _list(listed)


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
