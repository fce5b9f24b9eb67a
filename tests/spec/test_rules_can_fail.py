"""Every rule is silent about a sound description and speaks about one that is broken in the way it is there for.

The sound one is miniature/. Each case changes one text in one of its files, by hand as an author would.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from .document import Document
from .rules import RULES, SIZE_LIMIT, Rule

MINIATURE = Path(__file__).parent / "miniature"
LIST, GET = "resources/things.yaml", "resources/thing.yaml"
THING, PARAMETERS = "schemas/thing.yaml", "parameters.yaml"

# the rule that must speak, the file, what stands there, what is put there instead
CASES = [
    ("references_resolve", LIST, "parameters.yaml#/Page", "parameters.yaml#/Leaf"),
    ("references_resolve", LIST, "        $ref: ../responses.yaml#/Failure", "        $ref: ../answers.yaml#/Failure"),
    ("references_resolve", THING, "common.yaml#/Listing", "common.yaml#/List"),
    ("references_resolve", LIST, "thing:\n                $ref: ../schemas", "thing:\n                $ref: ../shapes"),
    ("names_are_regular", LIST, "operationId: things.post", "operationId: postThing"),
    ("names_are_regular", LIST, "operationId: things.post", "operationId: things.get"),
    ("names_are_regular", GET, "tags: [thing]", "tags: [thing, things]"),
    ("names_are_regular", GET, "tags: [thing]\n", "tags: [things]\n"),
    ("names_are_regular", "openapi.yaml", "    description: One thing.\n", ""),
    ("names_are_regular", "openapi.yaml", "tags:\n", "tags:\n  - name: relic\n    description: Gone.\n"),
    ("operations_are_summarized", LIST, "    summary: List things\n", ""),
    ("operations_are_summarized", LIST, "summary: List things", "summary: Lists things."),
    ("operations_are_summarized", LIST, "summary: List things", "summary: Add a thing"),
    ("access_is_stated", LIST, "    x-scopes: [things.get]\n", ""),
    ("access_is_stated", LIST, "    security: []\n", ""),
    ("access_is_stated", LIST, "    x-scopes: [things.get]", "    security: []\n    x-scopes: [things.get]"),
    ("failures_are_stated", GET, "      '404':\n        $ref: ../responses.yaml#/Failure\n", ""),
    ("failures_are_stated", LIST, "'201'", "'301'"),
    ("path_parameters_match", GET, "    - $ref: ../parameters.yaml#/ThingId", "    - $ref: ../parameters.yaml#/Page"),
    ("path_parameters_match", PARAMETERS, "  required: true\n", ""),
    ("path_parameters_match", "openapi.yaml", "/things/{thingId}", "/things/{id}"),
    ("parameters_are_unique", LIST, "name: perPage", "name: page"),
    ("bodies_are_named", LIST, "      x-body-name: thing\n", ""),
    ("components_are_described", PARAMETERS, "  description: Which page.\n", ""),
    ("components_are_described", THING, "  description: A page of things.\n", ""),
    ("components_are_described", LIST, "        description: How many things a page holds.\n", ""),
    ("component_names_are_unique", "schemas/spare.yaml", "Spare:", "Thing:\n  description: Another.\n\nSpare:"),
    ("component_names_are_unique", "schemas/spare.yaml", "Spare:", "spare:\n  description: Another.\n\nSpare:"),
    ("everything_is_used", "schemas/spare.yaml", "Spare:", "Forgotten:\n  description: Alone.\n\nSpare:"),
    ("everything_is_used", "openapi.yaml", "  /things/news:\n    $ref: resources/things.yaml#/news\n", ""),
    (
        "everything_is_used",
        "openapi.yaml",
        "Spare:\n      $ref: schemas/spare.yaml#/Spare",
        "Thing:\n      $ref: schemas/thing.yaml#/Thing",
    ),
    (
        "objects_are_written_once",
        "schemas/spare.yaml",
        "string",
        "array\n  items: {type: object, properties: {room: {type: string}}}",
    ),
    ("objects_are_written_once", THING, "        room:", "        message:"),
    ("examples_are_valid", THING, "- name: lamp", "- title: lamp"),
    ("examples_are_valid", THING, "- name: bulb", "- title: bulb"),
    ("examples_are_valid", THING, "default: none", "default: 3"),
    ("examples_are_valid", THING, "default: 1", "default: one"),
    ("examples_are_valid", LIST, "totalCount: 0", "totalCount: none"),
    ("examples_are_valid", LIST, "default: 100", "default: many"),
    ("parameter_examples_are_valid", PARAMETERS, "example: abc", "example: xyz"),
    ("parameter_examples_are_valid", LIST, "example: 10", "example: ten"),
    ("pages_are_real", LIST, "size: perPage", "size: limit"),
    ("pages_are_real", LIST, "items: items", "items: rows"),
    ("pages_are_real", LIST, "total: totalCount", "total: count"),
    ("pages_are_real", LIST, "style: page", "style: cursor"),
    ("streams_name_their_events", LIST, "text/event-stream", "text/plain"),
    ("streams_name_their_events", LIST, "            x-sse-events:", "            x-events:"),
    ("streams_name_their_events", LIST, "$ref: ../schemas/thing.yaml#/Thing\n      '400'", "type: object\n      '400'"),
    ("the_files_are_plain", THING, "A page of things.", "A page of " + "very " * 30 + "many things."),
    ("the_files_are_plain", THING, "description: A page of things.", "description: &page A page of things."),
    ("the_files_are_plain", "schemas/spare.yaml", "Spare:", "# filler\n" * (SIZE_LIMIT // 9) + "Spare:"),
]


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return dict(Document.read(MINIATURE).texts)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_sound_description_passes(rule: Rule, texts: dict[str, str]) -> None:
    assert list(rule(Document.parse(texts))) == []


@pytest.mark.parametrize(("name", "file", "old", "new"), CASES, ids=lambda value: value if value.isidentifier() else "")
def test_a_broken_description_is_noticed(name: str, file: str, old: str, new: str, texts: dict[str, str]) -> None:
    assert old in texts[file]
    broken = Document.parse({**texts, file: texts[file].replace(old, new, 1)})
    rule = next(rule for rule in RULES if rule.__name__ == name)
    findings = list(rule(broken))
    assert findings
    assert all(finding.partition("#")[0].partition(":")[0] in texts for finding in findings)


def test_every_rule_has_a_case() -> None:
    assert {rule.__name__ for rule in RULES} == {case[0] for case in CASES}
