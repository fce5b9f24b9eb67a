"""The name of a schema that was found inline, from where it stands: `components/schemas/Device/properties/tags/items`
is `("Device", "tags")`. A place's name depends on nothing but the place, so it stays when the document grows.
"""

from __future__ import annotations

import http
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Pointer
from .tree import Node, Tree, parse_ref
from .words import normal

Parts = tuple[str, ...]

_COMPONENT_WORDS = {"parameters": "parameter", "requestBodies": "body", "responses": "response", "headers": "header"}
_CLASS_NAME = re.compile(r"^([A-Z][a-z0-9]+){2,}$")
COMPONENTS = ("components", "schemas")


@dataclass(slots=True)
class Places:
    """Names places. `operations`: path and method -> resource and action."""

    tree: Tree
    operations: Mapping[tuple[str, str], Parts]
    _variants: dict[Pointer, list[str]] = field(default_factory=dict)

    def parts(self, pointer: Pointer) -> Parts:
        """The raw words of the schema's name, most general first."""
        head, start = self._head(pointer)
        return tuple(head + self._inside(pointer, start))

    def names(self, pointer: Pointer) -> list[Parts]:
        """Names for the schema at a place, best first. A variant's title that reads like a class is one by itself."""
        usual = self.parts(pointer)
        titled = len(pointer) > 2 and pointer[-2] in ("oneOf", "anyOf") and _CLASS_NAME.match(usual[-1])
        return [(usual[-1],), usual] if titled else [usual]

    # ------------------------------------------------------------ around the schema

    def _head(self, pointer: Pointer) -> tuple[list[str], int]:
        """The words for what the schema belongs to, and where in the pointer the schema begins."""
        match pointer:
            case ("components", "schemas", name, *_):
                return list(self.tree.derived_name(str(name)) or (str(name),)), 3
            case ("components", kind, name, *_):
                word = _COMPONENT_WORDS.get(str(kind))
                plain = word is None or normal(str(name)).endswith(word)
                return [str(name), *([] if plain or word is None else [word])], 3
            case ("paths", path, "parameters", *_):
                return [str(path).rpartition("/")[2] or "root"], 2
            case ("paths", path, "x-additional-operations", method, *_):
                return self._operation(str(path), str(method)), 4
            case ("paths", path, method, *_):
                return self._operation(str(path), str(method)), 3
            case ("webhooks" | "x-webhooks", name, _, *_):
                return [str(name), "payload"], 3
            case _:
                return [str(pointer[-1]) if pointer else "root"], len(pointer)

    def _operation(self, path: str, method: str) -> list[str]:
        known = self.operations.get((path, method.upper())) or self.operations.get((f"/{path}", method.upper()))
        return list(known or (path, method))

    def _inside(self, pointer: Pointer, start: int) -> list[str]:
        words: list[str] = []
        index = start
        while index < len(pointer):
            step, following = pointer[index], pointer[index + 1] if index + 1 < len(pointer) else None
            taken, added = self._step(pointer, index, str(step), following)
            words += added
            index += taken
        return words

    def _step(self, pointer: Pointer, index: int, step: str, following: Any) -> tuple[int, list[str]]:
        """How many parts of the pointer a step takes, and the words it adds."""
        match step:
            case "properties" | "$defs" | "definitions" | "x-sse-events" | "headers":
                return 2, [str(following)] if following is not None else []
            case "parameters":
                return 2, [self._parameter_name(pointer[: index + 2])]
            case "requestBody":
                return 1, [] if pointer[0] in ("webhooks", "x-webhooks") or "callbacks" in pointer[:index] else ["body"]
            case "responses":
                return 2, self._status_words(pointer, index, str(following))
            case "content":
                return 2, []
            case "callbacks":
                return 4, [str(following), "payload"]
            case "oneOf" | "anyOf":
                return 2, self._variant_words(pointer[: index + 1], following)
            case "prefixItems":
                return 2, [_ordinal(following)]
            case "items":
                return 1, ["item"] if self._is_component(pointer[:index]) else []
            case "additionalProperties":
                return 1, ["value"] if self._is_component(pointer[:index]) else []
            case "patternProperties" | "allOf" | "x-additional-operations":
                return 2, []
            case _:
                return 1, []

    def _is_component(self, pointer: Pointer) -> bool:
        """Whether this is a schema that the author named."""
        return len(pointer) == 3 and pointer[:2] == COMPONENTS and self.tree.derived_name(str(pointer[2])) is None

    def _parameter_name(self, pointer: Pointer) -> str:
        node = self._node(pointer)
        return self.tree.follow(node).text("name") or "parameter"

    def _status_words(self, pointer: Pointer, index: int, status: str) -> list[str]:
        """The first success is the response; everything else says which it is."""
        statuses = sorted(str(s) for s in self._node(pointer[: index + 1]).value or ())
        successes = [s for s in statuses if s.startswith("2")] or [s for s in statuses if s == "default"]
        if successes and status == successes[0]:
            return ["response"]
        return [_phrase(status), "response"]

    # ------------------------------------------------------------ variants

    def _variant_words(self, pointer: Pointer, index: Any) -> list[str]:
        if not isinstance(index, int):
            return []
        if pointer not in self._variants:
            self._variants[pointer] = self._name_variants(pointer)
        names = self._variants[pointer]
        word = names[index] if index < len(names) else ""
        return [word] if word else []

    def _name_variants(self, pointer: Pointer) -> list[str]:
        """A word for each variant: what it refers to, its title, its constant, what only it has; letters at last."""
        owner = self._node(pointer[:-1])
        variants = list(self._node(pointer).elements())
        objects = [v for v in variants if isinstance(v.value, dict) and v.value.get("type") not in ("null", ["null"])]
        if len(objects) < 2:
            return [""] * len(variants)
        discriminator = owner.down("discriminator").text("propertyName")
        words = [self._variant_word(v, objects, discriminator) for v in variants]
        counts = {normal(w): sum(normal(o) == normal(w) for o in words) for w in words}
        letters = iter("ABCDEFGHIJKLMNOPQRSTUVWXYZ" * (len(words) // 26 + 1))
        pairs = zip(words, letters, strict=False)
        return [w if w and counts[normal(w)] == 1 else f"{w} variant {letter}".strip() for w, letter in pairs]

    def _variant_word(self, variant: Node, objects: list[Node], discriminator: str | None) -> str:
        if not isinstance(variant.value, dict):
            return ""
        target = parse_ref(variant.value.get("$ref"))
        if target:
            return target[-1]
        extended = [
            parse_ref(m.value.get("$ref")) for m in variant.down("allOf").elements() if isinstance(m.value, dict)
        ]
        title = variant.text("title")
        if title and any(c.isalnum() for c in title) and len(title) <= 40:
            return title
        constant = _constant(variant.value, discriminator)
        if constant:
            return constant
        others = {
            name for o in objects if o is not variant and o.pointer != variant.pointer for name in _names(o.value)
        }
        alone = sorted(_names(variant.value) - others)
        required = variant.value.get("required")
        wanted = [n for n in alone if isinstance(required, list) and n in required] or alone
        base = next((target[-1] for target in extended if target), "")
        return f"with {wanted[0]}" if wanted else base

    def _node(self, pointer: Pointer) -> Node:
        node = self.tree.root
        for key in pointer:
            node = node.down(key)
        return node


def _names(schema: Any) -> set[str]:
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return {str(name) for name in properties} if isinstance(properties, dict) else set()


def _constant(schema: dict[str, Any], preferred: str | None) -> str | None:
    properties = schema.get("properties")
    if not isinstance(properties, dict):
        return None
    for name in sorted(properties, key=lambda n: (n != preferred, str(n))):
        child = properties[name]
        values = child.get("enum", [child.get("const")]) if isinstance(child, dict) else []
        if (
            isinstance(values, list)
            and len(values) == 1
            and isinstance(values[0], str)
            and any(c.isalnum() for c in values[0])
        ):
            return values[0]
    return None


def _phrase(status: str) -> str:
    """`404` -> `not found`, `4XX` -> `client error`."""
    if status.isdigit() and int(status) in http.HTTPStatus._value2member_map_:
        return http.HTTPStatus(int(status)).phrase
    family = {"1": "information", "2": "success", "3": "redirect", "4": "client error", "5": "server error"}
    return family.get(status[:1], "error") if status.upper().endswith("XX") else status if status.isdigit() else "error"


def _ordinal(index: Any) -> str:
    names = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
    return names[index] if isinstance(index, int) and index < len(names) else f"item {index}"
