"""What must always hold of the description of the API: a rule takes the document and yields what is wrong, a line each.

A line begins with the place (`file#/pointer`). The rules know the layout that spec/README.md describes, not the API.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .document import ROOT, Document, Operation, operations, references, schemas, target

Rule = Callable[[Document], Iterator[str]]
SIZE_LIMIT = 1_500_000
LINE_LIMIT = 120
SHARED_FILES = ("parameters.yaml", "responses.yaml")
_BASE = "https://description.invalid/"
_WORDS = ("description", "title", "examples", "example", "$comment")


def references_resolve(document: Document) -> Iterator[str]:
    for file, tree in document.trees.items():
        for pointer, reference in references(tree):
            try:
                document.at(*target(reference, file))
            except (KeyError, IndexError, ValueError, TypeError):
                yield f"{file}#{pointer}: {reference} leads nowhere"


def names_are_regular(document: Document) -> Iterator[str]:
    """operationId is `tag.action`, once; the tag is declared and is the name of the file."""
    declared = {tag["name"]: tag.get("description") for tag in document.trees[ROOT]["tags"]}
    seen: Counter[str] = Counter()
    for operation in operations(document):
        name, tags = operation.node.get("operationId", ""), operation.node.get("tags", [])
        seen[name] += 1
        if len(tags) != 1 or not re.fullmatch(rf"{re.escape(tags[0])}\.[a-zA-Z]+", name):
            yield f"{operation.place}: operationId {name!r} is not <tag>.<action> of {tags}"
        elif operation.file != f"resources/{tags[0]}.yaml":
            yield f"{operation.place}: belongs in resources/{tags[0]}.yaml"
        elif not declared.get(tags[0]):
            yield f"{operation.place}: tag {tags[0]} has no description in {ROOT}"
    yield from (f"{ROOT}#/paths: operationId {name} is used {count} times" for name, count in seen.items() if count > 1)
    used = {name.partition(".")[0] for name in seen}
    yield from (f"{ROOT}#/tags: no operation has the tag {tag}" for tag in declared if tag not in used)


def operations_are_summarized(document: Document) -> Iterator[str]:
    summaries: defaultdict[str, list[str]] = defaultdict(list)
    for operation in operations(document):
        summary = operation.node.get("summary", "")
        summaries[summary].append(operation.place)
        if not summary or summary.endswith(".") or len(summary) > 80:
            yield f"{operation.place}: summary {summary!r} is missing, ends in a period, or is longer than 80"
    for summary, places in summaries.items():
        if len(places) > 1:
            yield f"{places[1]}: summary {summary!r} is also that of {places[0]}"


def access_is_stated(document: Document) -> Iterator[str]:
    """Scopes, or the mark that no token is needed; never both."""
    for operation in operations(document):
        public = operation.node.get("security") == []
        if public == bool(operation.node.get("x-scopes")):
            yield f"{operation.place}: needs either x-scopes or `security: []`"


def failures_are_stated(document: Document) -> Iterator[str]:
    for operation in operations(document):
        codes = {str(code) for code in operation.node.get("responses", {})}
        if not any(code.startswith("2") for code in codes):
            yield f"{operation.place}: no success"
        if not any(code.startswith(("4", "5")) or code == "default" for code in codes):
            yield f"{operation.place}: no failure"


def path_parameters_match(document: Document) -> Iterator[str]:
    for operation in operations(document):
        inside = set(re.findall(r"{(.+?)}", operation.path))
        found = [node for node, _ in operation.parameters(document) if node["in"] == "path"]
        if inside != {node["name"] for node in found} or not all(node.get("required") is True for node in found):
            declared = sorted(node["name"] for node in found)
            yield f"{operation.place}: {operation.path} declares the required path parameters {declared}"


def parameters_are_unique(document: Document) -> Iterator[str]:
    for operation in operations(document):
        names = Counter((node["in"], node["name"]) for node, _ in operation.parameters(document))
        yield from (f"{operation.place}: parameter {name} is given twice" for name, count in names.items() if count > 1)


def bodies_are_named(document: Document) -> Iterator[str]:
    """The published client library calls a JSON body by a name; so shall every other."""
    for operation in operations(document):
        body, _, _ = document.follow(operation.node.get("requestBody", {}), operation.file)
        if "application/json" in body.get("content", {}) and not body.get("x-body-name"):
            yield f"{operation.place}: requestBody without x-body-name"


def components_are_described(document: Document) -> Iterator[str]:
    for file, tree in document.trees.items():
        if file in SHARED_FILES or file.startswith("schemas/"):
            for name, node in tree.items():
                if not node.get("description"):
                    yield f"{file}#/{name}: no description"
    for operation in operations(document):
        for node, _ in operation.parameters(document):
            if not node.get("description"):
                yield f"{operation.place}: parameter {node['name']} has no description"


def everything_is_used(document: Document) -> Iterator[str]:
    """Whatever is written can be reached from the root; the root lists no component that an operation reaches."""
    listed = document.trees[ROOT]["components"].get("schemas", {})
    from_paths = _reached(document, [document.trees[ROOT]["paths"]])
    for name, entry in listed.items():
        if target(entry["$ref"], ROOT) in from_paths:
            yield f"{ROOT}#/components/schemas/{name}: an operation refers to it, so it need not be listed"
    reached = from_paths | _reached(document, [listed])
    for file, tree in document.trees.items():
        if file != ROOT:
            yield from (f"{file}#/{name}: nothing refers to it" for name in tree if (file, f"/{name}") not in reached)


def _reached(document: Document, nodes: list[Any]) -> set[tuple[str, str]]:
    waiting = [(ROOT, node) for node in nodes]
    reached: set[tuple[str, str]] = set()
    while waiting:
        file, node = waiting.pop()
        for found in {target(reference, file) for _, reference in references(node)} - reached:
            reached.add(found)
            waiting.append((found[0], document.at(*found)))
    return reached


def component_names_are_unique(document: Document) -> Iterator[str]:
    """References become `components.schemas.<Name>` in one file, so that a name stands for one component."""
    homes: defaultdict[str, list[str]] = defaultdict(list)
    for file, tree in document.trees.items():
        if file.startswith("schemas/"):
            for name in tree:
                homes[name].append(file)
                if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
                    yield f"{file}#/{name}: the name is not PascalCase"
    yield from (f"{files[1]}#/{name}: also in {files[0]}" for name, files in homes.items() if len(files) > 1)


def objects_are_written_once(document: Document) -> Iterator[str]:
    """An object written inside something else has no equal elsewhere; what is needed twice becomes a component."""
    first: dict[str, str] = {}
    inline = []
    for schema in schemas(document):
        if "properties" in schema.node or "patternProperties" in schema.node:
            shape = _shape(schema.node, schema.file)
            if schema.component:
                first.setdefault(shape, schema.place)
            else:
                inline.append((shape, schema.place))
    for shape, place in inline:
        other = first.setdefault(shape, place)
        if other != place:
            yield f"{place}: the same object as {other}"


def _shape(node: Any, file: str) -> str:
    """What a schema means, without its words; references are written in full."""

    def bare(value: Any, *, named: bool = False) -> Any:
        if isinstance(value, list):
            return [bare(item) for item in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return {"$ref": "#".join(target(value["$ref"], file))}
        return {
            key: bare(item, named=not named and key in ("properties", "patternProperties"))
            for key, item in value.items()
            if named or not (key in _WORDS or str(key).startswith("x-"))
        }

    return json.dumps(bare(node), sort_keys=True)


def examples_are_valid(document: Document) -> Iterator[str]:
    """Examples and defaults of schemas, and examples of media types."""
    judge = _Judge(document)
    for schema in schemas(document):
        node = schema.node
        given = [*node.get("examples", ()), *_present(node, "example"), *_present(node, "default")]
        for value in given:
            yield from judge.complaints(value, schema.file, schema.pointer, schema.place)
    for file, pointer, media in _media_types(document):
        named = [item["value"] for item in media.get("examples", {}).values() if "value" in item]
        for value in [*named, *_present(media, "example")]:
            yield from judge.complaints(value, file, f"{pointer}/schema", f"{file}#{pointer}")


def parameter_examples_are_valid(document: Document) -> Iterator[str]:
    judge = _Judge(document)
    places = {("parameters.yaml", f"/{name}") for name in document.trees.get("parameters.yaml", {})}
    for operation in operations(document):
        for index, node in enumerate(operation.node.get("parameters", ())):
            if "$ref" not in node:
                places.add((operation.file, f"{operation.pointer}/parameters/{index}"))
    for file, pointer in sorted(places):
        node = document.at(file, pointer)
        named = [item["value"] for item in node.get("examples", {}).values() if "value" in item]
        for value in [*named, *_present(node, "example")]:
            yield from judge.complaints(value, file, f"{pointer}/schema", f"{file}#{pointer}")


def pages_are_real(document: Document) -> Iterator[str]:
    """x-pagination names parameters that the operation takes and properties that its answer has."""
    for operation in operations(document):
        pagination = operation.node.get("x-pagination")
        if pagination is None:
            continue
        asked = [pagination[key] for key in ("page", "size", "offset", "limit") if key in pagination]
        taken = {node["name"] for node, _ in operation.parameters(document) if node["in"] == "query"}
        yield from (f"{operation.place}: x-pagination: no parameter {name}" for name in asked if name not in taken)
        if len(asked) != 2 or pagination.get("style") not in ("page", "offset"):
            yield f"{operation.place}: x-pagination is neither page and size nor offset and limit"
        had = _answer_properties(document, operation)
        for key in ("items", "total"):
            if pagination.get(key) not in had:
                yield f"{operation.place}: x-pagination: the answer has no property {pagination.get(key)}"


def _answer_properties(document: Document, operation: Operation) -> set[str]:
    response, file = operation.response(document, "200")
    waiting = [(response["content"]["application/json"]["schema"], file)]
    names: set[str] = set()
    while waiting:
        node, file, _ = document.follow(*waiting.pop())
        names.update(node.get("properties", {}))
        waiting.extend((part, file) for part in node.get("allOf", ()))
    return names


def streams_name_their_events(document: Document) -> Iterator[str]:
    for file, pointer, media in _media_types(document):
        stream = pointer.endswith("/text~1event-stream")
        if stream != bool(media.get("x-sse-events")):
            yield f"{file}#{pointer}: text/event-stream and x-sse-events go together"
        for event, schema in media.get("x-sse-events", {}).items():
            if not isinstance(schema.get("$ref"), str):
                yield f"{file}#{pointer}: event {event} does not refer to a component"


def the_files_are_plain(document: Document) -> Iterator[str]:
    """Small enough, lines that fit, no anchors or aliases."""
    size = sum(len(text.encode()) for text in document.texts.values())
    if size > SIZE_LIMIT:
        yield f"{ROOT}: all files together have {size} bytes, more than {SIZE_LIMIT}"
    for file, text in document.texts.items():
        for number, line in enumerate(text.splitlines(), 1):
            if len(line) > LINE_LIMIT and " " in line.strip().partition(": ")[2]:
                yield f"{file}:{number}: longer than {LINE_LIMIT}"
        for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            if getattr(event, "anchor", None):
                yield f"{file}:{event.start_mark.line + 1}: an anchor or alias"


def _media_types(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    def walk(file: str, pointer: str, node: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
        if isinstance(node, dict):
            for key, value in node.items():
                step = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
                if pointer.endswith("/content"):
                    yield file, step, value
                elif key != "schema":
                    yield from walk(file, step, value)
        elif isinstance(node, list):
            for index, value in enumerate(node):
                yield from walk(file, f"{pointer}/{index}", value)

    for file, tree in document.trees.items():
        if not file.startswith("schemas/"):
            yield from walk(file, "", tree)


def _present(node: dict[str, Any], key: str) -> list[Any]:
    return [node[key]] if key in node else []


class _Judge:
    """Validates values against schemas where they stand, across files."""

    def __init__(self, document: Document) -> None:
        resources = [(_BASE + file, DRAFT202012.create_resource(tree)) for file, tree in document.trees.items()]
        self._registry = Registry().with_resources(resources)

    def complaints(self, value: Any, file: str, pointer: str, place: str) -> Iterator[str]:
        schema = {"$ref": f"{_BASE}{file}#{quote(pointer, safe='/~')}"}
        error = next(Draft202012Validator(schema, registry=self._registry).iter_errors(value), None)
        if error is not None:
            yield f"{place}: {json.dumps(value)[:80]} is not valid: {error.message[:200]}"


RULES: tuple[Rule, ...] = (
    references_resolve,
    names_are_regular,
    operations_are_summarized,
    access_is_stated,
    failures_are_stated,
    path_parameters_match,
    parameters_are_unique,
    bodies_are_named,
    components_are_described,
    component_names_are_unique,
    everything_is_used,
    objects_are_written_once,
    examples_are_valid,
    parameter_examples_are_valid,
    pages_are_real,
    streams_name_their_events,
    the_files_are_plain,
)
