"""Whether a value fits a schema, sooner than jsonschema says it, where the schema has only usual keywords.

A schema becomes one function, made once. What it says is what `checks` would say. Where there is any doubt of that -
another keyword, one of an odd shape, a reference that leads nowhere, anywhere that the schema reaches - it says
nothing, and jsonschema is asked (docs/decisions/quick-checks.md).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

from .document import Node
from .quick_values import VALUES, Fits, Unknown, listed, mapped, regex

MOST_REFERENCES = 4_000
"""Followed for one value, before it is left to jsonschema to see how far it comes."""
DEEPEST = 32
"""References within references, likewise."""
LEFT_ALONE = frozenset(
    {
        *("$dynamicRef", "$id", "$schema", "contains", "dependentRequired", "dependentSchemas", "if"),
        *("unevaluatedItems", "unevaluatedProperties"),
    }
)
"""Keywords that mean something, but not here."""
_PLAIN_REFERENCE = re.compile(r"#(?:/[\w.~-]+)+", re.ASCII)


@dataclass(slots=True)
class _Part:
    """A schema as a function, with the references that it follows. `known`: there is nothing odd in it."""

    fits: Fits
    refs: set[str] = field(default_factory=set)
    known: bool = True
    certain: bool | None = None
    """Whether it is known and all that it leads to; None as long as nobody asked."""


class Quick:
    """The schemas of one document. `lenient` takes `oneOf` for `anyOf`."""

    def __init__(self, tree: Node, *, lenient: bool) -> None:
        self._tree = tree
        self._lenient = lenient
        self._parts: dict[int, tuple[Any, _Part]] = {}  # with the node: an id means nothing once its object is gone
        self._targets: dict[str, _Part] = {}
        self._left = self._depth = 0

    def fits(self, value: Any, node: Any) -> bool | None:
        """Whether the value fits the schema; None: ask jsonschema."""
        self._left, self._depth = MOST_REFERENCES, DEEPEST
        try:
            part = self._part(node)
            return part.fits(value) if self._certain(part) else None
        except (Unknown, RecursionError):
            return None

    def _certain(self, part: _Part) -> bool:
        if part.certain is not None:
            return part.certain
        reached, stack = [part], [part]
        seen: set[str] = set()
        while stack:
            each = stack.pop()
            if each.certain is False or not each.known:
                part.certain = False
                return False
            new = [self._target(ref) for ref in each.refs - seen]
            seen |= each.refs
            stack += [target for target in new if not target.certain]
            reached += new
        for each in reached:
            each.certain = True
        return True

    def _target(self, ref: str) -> _Part:
        if ref not in self._targets:
            self._targets[ref] = self._found(ref)
        return self._targets[ref]

    def _found(self, ref: str) -> _Part:
        node: Any = self._tree
        for step in ref.split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if isinstance(node, dict) and key in node and "$id" not in node:
                node = node[key]
            elif isinstance(node, list) and key.isdecimal() and int(key) < len(node):
                node = node[int(key)]
            else:
                return _UNKNOWN
        return self._part(node)

    # ---------------------------------------------------------------- a schema as a function

    def _part(self, node: Any) -> _Part:
        if node is True:
            return _ANYTHING
        if node is False:
            return _NOTHING
        if not isinstance(node, dict):
            return _UNKNOWN
        made = self._parts.get(id(node))
        if made is None:
            made = self._parts[id(node)] = node, self._made(node)
        return made[1]

    def _made(self, node: Node) -> _Part:
        refs: set[str] = set()
        try:
            tests = [test for key, value in node.items() if (test := self._test(key, value, node, refs)) is not None]
        except Unknown:
            return _UNKNOWN
        return _Part(_all(tests), refs)

    def _test(self, key: str, value: Any, node: Node, refs: set[str]) -> Fits | None:
        if key in LEFT_ALONE:
            raise Unknown
        if key in VALUES:
            return VALUES[key](value, node)
        make = self.SCHEMAS.get(key)
        return None if make is None else make(self, value, node, refs)

    def _inner(self, node: Any, refs: set[str]) -> Fits:
        """The function of a schema within another, which follows its references, too."""
        part = self._part(node)
        if not part.known:
            raise Unknown
        refs |= part.refs
        return part.fits

    # ---------------------------------------------------------------- keywords that lead to other schemas

    def _ref(self, value: Any, _: Node, refs: set[str]) -> Fits:
        if not isinstance(value, str) or not _PLAIN_REFERENCE.fullmatch(value):
            raise Unknown
        refs.add(value)
        targets = self._targets

        def followed(instance: Any) -> bool:
            self._left -= 1
            self._depth -= 1
            if self._left < 0 or self._depth < 0:
                raise Unknown
            found = targets[value].fits(instance)
            self._depth += 1
            return found

        return followed

    def _all_of(self, value: Any, _: Node, refs: set[str]) -> Fits:
        return _all([self._inner(each, refs) for each in listed(value)])

    def _any_of(self, value: Any, _: Node, refs: set[str]) -> Fits:
        branches = [self._inner(each, refs) for each in listed(value)]
        return lambda instance: any(fits(instance) for fits in branches)

    def _one_of(self, value: Any, node: Node, refs: set[str]) -> Fits:
        if self._lenient:
            return self._any_of(value, node, refs)
        branches = [self._inner(each, refs) for each in listed(value)]
        return lambda instance: sum(fits(instance) for fits in branches) == 1

    def _not(self, value: Any, _: Node, refs: set[str]) -> Fits:
        fits = self._inner(value, refs)
        return lambda instance: not fits(instance)

    def _properties(self, value: Any, _: Node, refs: set[str]) -> Fits:
        known = {name: self._inner(each, refs) for name, each in mapped(value).items()}

        def members_fit(instance: Any) -> bool:
            if isinstance(instance, dict):
                for name, each in instance.items():
                    fits = known.get(name)
                    if fits is not None and not fits(each):
                        return False
            return True

        return members_fit

    def _pattern_properties(self, value: Any, _: Node, refs: set[str]) -> Fits:
        known = [(regex(pattern), self._inner(each, refs)) for pattern, each in mapped(value).items()]

        def members_fit(instance: Any) -> bool:
            if not isinstance(instance, dict):
                return True
            met = ((name, fits) for name in instance for pattern, fits in known if pattern.search(name))
            return all(fits(instance[name]) for name, fits in met)

        return members_fit

    def _additional_properties(self, value: Any, node: Node, refs: set[str]) -> Fits | None:
        fits = self._inner(value, refs)
        described, patterns = mapped(node.get("properties", {})), "|".join(mapped(node.get("patternProperties", {})))
        pattern = regex(patterns) if patterns else None
        if value is True:
            return None

        def rest_fits(instance: Any) -> bool:
            if not isinstance(instance, dict):
                return True
            rest = (name for name in instance if name not in described)
            return all(fits(instance[name]) for name in rest if not (pattern and pattern.search(name)))

        return rest_fits

    def _property_names(self, value: Any, _: Node, refs: set[str]) -> Fits:
        fits = self._inner(value, refs)
        return lambda instance: not isinstance(instance, dict) or all(map(fits, instance))

    def _items(self, value: Any, node: Node, refs: set[str]) -> Fits | None:
        fits, start = self._inner(value, refs), len(listed(node.get("prefixItems", [])))
        return lambda instance: not isinstance(instance, list) or all(map(fits, instance[start:]))

    def _prefix_items(self, value: Any, _: Node, refs: set[str]) -> Fits:
        known = [self._inner(each, refs) for each in listed(value)]
        return lambda instance: (
            not isinstance(instance, list) or all(fits(each) for fits, each in zip(known, instance, strict=False))
        )

    SCHEMAS: ClassVar[dict[str, Callable[[Quick, Any, Node, set[str]], Fits | None]]] = {
        "$ref": _ref,
        "additionalProperties": _additional_properties,
        "allOf": _all_of,
        "anyOf": _any_of,
        "items": _items,
        "not": _not,
        "oneOf": _one_of,
        "patternProperties": _pattern_properties,
        "prefixItems": _prefix_items,
        "properties": _properties,
        "propertyNames": _property_names,
    }


def _all(tests: Sequence[Fits]) -> Fits:
    """One function for several."""
    if not tests:
        return lambda _: True
    if len(tests) == 1:
        return tests[0]

    def fits(instance: Any) -> bool:
        for test in tests:  # noqa: SIM110 (it is what takes the time, and `all` takes half as much again)
            if not test(instance):
                return False
        return True

    return fits


_ANYTHING, _NOTHING = _Part(_all([])), _Part(lambda _: False)
_UNKNOWN = _Part(lambda _: False, known=False)
