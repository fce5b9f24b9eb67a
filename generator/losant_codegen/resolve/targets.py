"""What a reference means: reference text and the place it stands in -> a document and a pointer in it.

Local pointers, files, `$id`, `$anchor`, percent- and tilde-escapes; a pointer that its own document does not have is
looked for in the root document, because `#/components/...` in a part of a split description usually means the whole.
Says what is wrong and what was probably meant; loading is the loader's.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import unquote, urljoin

from ..diagnostics import Collector, Location, Pointer
from ..source import Document, Library


class Target(NamedTuple):
    """A place in a document. Two references mean the same thing when their targets are equal."""

    uri: str
    pointer: Pointer


class Scope(NamedTuple):
    """Where a reference stands: its document, and the schema resource (`$id`) around it."""

    document: Document
    resource: Pointer = ()
    base_id: str = ""


_CONVERTED = (
    ("/definitions/", "/components/schemas/"),
    ("/parameters/", "/components/parameters/"),
    ("/responses/", "/components/responses/"),
)
"""Where Swagger 2 and OpenAPI 3 keep the same things."""


@dataclass(slots=True)
class _Names:
    """The schema resources and anchors of one document."""

    ids: dict[str, Pointer] = field(default_factory=dict)
    anchors: dict[tuple[Pointer, str], Pointer] = field(default_factory=dict)


class Targets:
    """Finds what references mean. Keeps what it found."""

    def __init__(self, loader: Library, collector: Collector) -> None:
        self._loader = loader
        self._collector = collector
        self._names: dict[str, _Names] = {}
        self._naming: list[Document] = []
        self._looked_at = 0
        self._passing: set[Target] = set()
        self._found: dict[tuple[str, Pointer, str, str], Target | None] = {}
        self._refused: dict[tuple[str, Pointer, str, str], tuple[str, str | None]] = {}

    def find(self, ref: str, scope: Scope, at: Location) -> Target | None:
        """The target of `ref`; None, and a fault at `at`, where there is none."""
        key = (scope.document.uri, scope.resource, scope.base_id, ref)
        if key not in self._found:
            self._found[key] = self._search(ref, scope, at, key)
        found = self._found[key]
        if found is None and key in self._refused:
            message, hint = self._refused[key]
            self._collector.fault("LC301", message, at, hint=hint)
        return found

    def peek(self, ref: str, scope: Scope) -> Target | None:
        """The target of `ref` if it can be had from what is loaded already; never complains."""
        part, _, fragment = ref.partition("#")
        if part:
            known = self._loader.locate(part, scope.document.uri)
            document = self._loader.documents.get(known) if known else None
            return self._in_document(document, fragment, ()) if document else None
        return self._in_document(scope.document, fragment, scope.resource)

    def peek_root(self, ref: str) -> Target | None:
        """The target of a local reference read in the root document."""
        return self.peek(ref, Scope(self._loader.root)) if ref.startswith("#") else None

    @property
    def root_uri(self) -> str:
        return self._loader.root.uri

    def is_file(self, ref: str, scope: Scope) -> bool:
        """Whether the file part of `ref` is there to be read."""
        found = self._loader.locate(ref.partition("#")[0], scope.document.uri)
        return found is not None and (found in self._loader.documents or os.path.isfile(found))

    def node(self, target: Target) -> Any:
        """The raw value at a target."""
        value: Any = self._loader.documents[target.uri].tree
        for part in target.pointer:
            value = value[part]
        return value

    def document(self, target: Target) -> Document:
        return self._loader.documents[target.uri]

    def scope_at(self, target: Target) -> Scope:
        """The scope that references inside a target are read in."""
        document = self._loader.documents[target.uri]
        best: tuple[Pointer, str] = ((), "")
        for base_id, pointer in self._names_of(document).ids.items():
            if target.pointer[: len(pointer)] == pointer and len(pointer) >= len(best[0]):
                best = (pointer, base_id)
        return Scope(document, *best)

    def _search(self, ref: str, scope: Scope, at: Location, key: tuple[str, Pointer, str, str]) -> Target | None:
        part, _, fragment = ref.partition("#")
        if not part:
            found = self._in_document(scope.document, fragment, scope.resource)
            document = scope.document
        else:
            by_id = self._by_id(part, fragment, scope)
            if by_id is not None:
                return by_id
            loaded = self._loader.get(part, scope.document.uri, at)
            if loaded is None:
                return None
            document, found = loaded, self._in_document(loaded, fragment, ())
        if found is None:
            root = self._loader.root
            found = self._in_document(root, fragment, ()) if fragment.startswith("/") else None
        if found is None:
            found = self._moved(fragment, at, ref)
        if found is None:
            self._refused[key] = (f"{ref!r} points to nothing", self._hint(document, fragment, part))
        return found

    def _moved(self, fragment: str, at: Location, ref: str) -> Target | None:
        """`#/definitions/X` in an OpenAPI 3 document, or the other way round: a word that was not converted."""
        for old, new in _CONVERTED:
            for start, other in ((old, new), (new, old)):
                if fragment.startswith(start):
                    found = self._in_document(self._loader.root, other + fragment.removeprefix(start), ())
                    if found is not None:
                        said = f"{ref!r} is a place of another version of OpenAPI; read as '#{join(found.pointer)}'"
                        self._collector.warning("LC312", said, at)
                        return found
        return None

    # ------------------------------------------------------------ inside one document

    def _in_document(self, document: Document, fragment: str, resource: Pointer) -> Target | None:
        if fragment and not fragment.startswith("/"):
            pointer = self._names_of(document).anchors.get((resource, unquote(fragment)))
            return None if pointer is None else Target(document.uri, pointer)
        for base in dict.fromkeys((resource, ())):
            for text in dict.fromkeys((unquote(fragment), fragment)):
                target = self._descend(Target(document.uri, base), split(text))
                if target is not None:
                    return target
        return None

    def _descend(self, target: Target, parts: list[str]) -> Target | None:
        """Follow pointer parts; where one leads through a reference, go on in what it refers to."""
        uri, pointer = target
        value = self.node(target)
        for number, part in enumerate(parts):
            child = _child(value, part)
            if child is not None:
                pointer, value = (*pointer, child[0]), child[1]
                continue
            ref = value.get("$ref") if isinstance(value, dict) else None
            here = Target(uri, pointer)
            if not isinstance(ref, str) or here in self._passing:
                return None
            self._passing.add(here)
            through = self._search(ref, self.scope_at(here), Location(uri, (*pointer, "$ref")), (*here, "", ref))
            found = self._descend(through, parts[number:]) if through is not None else None
            self._passing.discard(here)
            return found
        return Target(uri, pointer)

    # ------------------------------------------------------------ $id and $anchor

    def _by_id(self, part: str, fragment: str, scope: Scope) -> Target | None:
        documents = self._loader.documents
        if len(documents) != self._looked_at:  # few documents name parts of themselves, and every reference asks
            self._naming = [document for document in documents.values() if self._names_of(document).ids]
            self._looked_at = len(documents)
        for wanted in dict.fromkeys((urljoin(scope.base_id, part), part)) if self._naming else ():
            for document in self._naming:
                resource = self._names_of(document).ids.get(wanted)
                if resource is not None:
                    return self._in_document(document, fragment, resource)
        return None

    def _names_of(self, document: Document) -> _Names:
        names = self._names.get(document.uri)
        if names is None:
            names = self._names[document.uri] = _Names()
            if any(word in document.text for word in ("$id", "$anchor", "$dynamicAnchor")):
                _collect_names(document.tree, names)
            own = document.tree.get("$self") if isinstance(document.tree, dict) else None
            if isinstance(own, str):
                names.ids.setdefault(own.removesuffix("#"), ())
        return names

    # ------------------------------------------------------------ what was meant

    def _hint(self, document: Document, fragment: str, part: str) -> str | None:
        parts = split(unquote(fragment))
        target = Target(document.uri, ())
        for number, name in enumerate(parts):
            below = self._descend(target, [name])
            if below is None:
                return self._closest(target, parts, number, part)
            target = below
        return None

    def _closest(self, target: Target, parts: list[str], number: int, part: str) -> str | None:
        value = self.node(target)
        names = [str(key) for key in value] if isinstance(value, dict) else []
        for name in difflib.get_close_matches(parts[number], names, n=1, cutoff=0.6):
            fixed = [*parts[:number], name, *parts[number + 1 :]]
            if self._descend(Target(target.uri, ()), fixed) is not None:
                return f"did you mean '{part}#{join(fixed)}'?"
        for pointer in self._elsewhere(parts[-1]):
            return f"did you mean '#{join(pointer)}'?"
        return f"'{part}#{join(parts[:number])}' exists, but has no {parts[number]!r}" if number else None

    def _elsewhere(self, name: str) -> Iterator[list[str]]:
        tree = self._loader.root.tree
        components = tree.get("components") if isinstance(tree, dict) else None
        for section, things in components.items() if isinstance(components, dict) else ():
            if isinstance(things, dict) and name in things:
                yield ["components", section, name]


def split(fragment: str) -> list[str]:
    """The parts of a JSON pointer's text, unescaped. A last slash too many is forgiven."""
    text = fragment.removesuffix("/")
    return [part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:]]


def join(parts: Pointer | list[str]) -> str:
    """A JSON pointer's text from its parts."""
    return "".join("/" + escape(str(part)) for part in parts)


def escape(name: str) -> str:
    """One part of a JSON pointer, as it is written."""
    return name.replace("~", "~0").replace("/", "~1")


def _child(value: Any, part: str) -> tuple[str | int, Any] | None:
    if isinstance(value, dict):
        return (part, value[part]) if part in value else None
    if isinstance(value, list) and part.isdigit() and int(part) < len(value):
        return int(part), value[int(part)]
    return None


def _collect_names(tree: Any, names: _Names) -> None:
    todo: list[tuple[Any, Pointer, Pointer, str]] = [(tree, (), (), "")]
    while todo:
        value, pointer, resource, base_id = todo.pop()
        if isinstance(value, dict):
            own_id = value.get("$id")
            if isinstance(own_id, str) and own_id.startswith("#"):
                names.anchors[resource, own_id[1:]] = pointer
            elif isinstance(own_id, str):
                resource, base_id = pointer, urljoin(base_id, own_id.removesuffix("#"))
                names.ids[base_id] = pointer
            for word in ("$anchor", "$dynamicAnchor"):
                if isinstance(value.get(word), str):
                    names.anchors[resource, value[word]] = pointer
        items = value.items() if isinstance(value, dict) else enumerate(value)
        todo.extend(
            (child, (*pointer, key), resource, base_id) for key, child in items if isinstance(child, dict | list)
        )
