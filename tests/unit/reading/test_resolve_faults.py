"""What references cannot mean, and what else is wrong on the way into the bundle."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from losant_codegen.diagnostics import CodegenError

from .documents import HEAD, at, bundled, codes, ref


def test_discriminator_mappings_become_references(tmp_path: Path) -> None:
    bundle, collector = bundled(
        tmp_path,
        {
            "root.yaml": HEAD
            + "components: {schemas: {Dog: {}, A: {discriminator: {propertyName: k, mapping: "
            + "{a: Dog, b: '#/components/schemas/Dog', c: cat.yaml, d: cat, e: Nobody}}}}}",
            "cat.yaml": "type: object",
        },
    )
    mapping = at(bundle, "components", "schemas", "A", "discriminator", "mapping")
    assert mapping == {
        "a": "#/components/schemas/Dog",
        "b": "#/components/schemas/Dog",
        "c": "#/components/schemas/cat",
        "d": "#/components/schemas/cat",
    }
    (fault,) = collector.faults
    assert fault.code == "LC310"
    assert fault.location is not None
    assert fault.location.pointer[-1] == "e"


def test_empty_keys_mean_that_nothing_is_there(tmp_path: Path) -> None:
    text = HEAD + "paths: {/a: {parameters: , get: {tags: , requestBody: , "
    text += "responses: {200: , 204: {content: {j: }}}}, put: }}\n"
    text += "components: {schemas: {A: {properties: {x: }, required: }}, parameters: }"
    bundle, collector = bundled(tmp_path, {"root.yaml": text})
    responses: dict[str, Any] = {"200": {}, "204": {"content": {"j": {}}}}
    assert at(bundle, "paths", "/a") == {"get": {"responses": responses}}
    assert at(bundle, "components") == {"schemas": {"A": {"properties": {"x": {}}}}}
    assert codes(collector) == ["LC220"]


@pytest.mark.parametrize(
    "schemas",
    [
        "{A: {$ref: '#/components/schemas/A'}}",
        "{A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}",
        "{A: {$ref: '#/components/schemas/A', description: d}}",
        "{U: {items: {$ref: one.yaml#/A}}}",
    ],
)
def test_a_ring_of_references_is_a_fault(tmp_path: Path, schemas: str) -> None:
    rings = "A: {$ref: '#/B'}\nB: {$ref: '#/A'}"
    files = {"root.yaml": HEAD + f"components: {{schemas: {schemas}}}", "one.yaml": rings}
    bundle, collector = bundled(tmp_path, files)
    assert set(codes(collector)) == {"LC306"}
    assert "x-unresolved" in str(bundle.tree)


@pytest.mark.parametrize(
    ("ref_", "hint"),
    [
        ("#/components/schemas/Pett", "did you mean '#/components/schemas/Pet'?"),
        ("#/componentss/schemas/Pet", "did you mean '#/components/schemas/Pet'?"),
        ("#/components/schemas/Limit", "did you mean '#/components/parameters/Limit'?"),
        ("#/components/schemas/Zzz", "'#/components/schemas' exists, but has no 'Zzz'"),
    ],
)
def test_a_dangling_reference_is_a_fault_with_a_hint(tmp_path: Path, ref_: str, hint: str) -> None:
    text = HEAD + "components:\n  parameters: {Limit: {name: l, in: query}}\n"
    text += f"  schemas: {{Pet: {{}}, U: {{items: {{$ref: '{ref_}'}}}}}}"
    bundle, collector = bundled(tmp_path, {"root.yaml": text})
    (fault,) = collector.faults
    assert (fault.code, fault.hint) == ("LC301", hint)
    assert fault.location is not None
    assert fault.location.pointer == ("components", "schemas", "U", "items", "$ref")
    assert at(bundle, "components", "schemas", "U", "items") == {"x-unresolved": ref_}


def test_the_same_place_of_another_version_is_understood(tmp_path: Path) -> None:
    text = HEAD + "components: {schemas: {Pet: {}, U: {items: {$ref: '#/definitions/Pet'}}}}"
    bundle, collector = bundled(tmp_path, {"root.yaml": text})
    assert at(bundle, "components", "schemas", "U", "items") == ref("Pet")
    assert codes(collector) == ["LC312"]


@pytest.mark.parametrize(
    ("text", "code", "is_fault"),
    [
        ("paths: {/a: {get: oops}}", "LC203", True),
        ("paths: {/a: {get: {tags: pet}}}", "LC203", True),
        ("paths: {/a: {get: {parameters: {name: x}}}}", "LC203", True),
        ("paths: {/a: {get: {parameters: [x]}}}", "LC203", True),
        ("paths: {/a: {get: {responses: [1]}}}", "LC203", True),
        ("paths: []", "LC202", False),
        ("components: {schemas: []}", "LC202", False),
        ("components: {schemas: {A: {$ref: 3}}}", "LC311", True),
    ],
)
def test_wrong_shapes(tmp_path: Path, text: str, code: str, is_fault: bool) -> None:
    _, collector = bundled(tmp_path, {"root.yaml": HEAD + text})
    assert codes(collector) == [code]
    assert bool(collector.faults) is is_fault


def test_a_copy_that_contains_itself_is_a_fault(tmp_path: Path) -> None:
    text = HEAD + "paths: {/a: {get: {callbacks: {c: {'x': {$ref: '#/paths/~1a'}}}}}}"
    _, collector = bundled(tmp_path, {"root.yaml": text})
    assert codes(collector) == ["LC307"]


def test_copies_that_explode_are_refused(tmp_path: Path) -> None:
    lines = ["x0: {a: 1}"]
    for level in range(1, 8):
        below = ", ".join(f"k{i}: {{$ref: '#/x{level - 1}'}}" for i in range(10))
        lines.append(f"x{level}: {{{below}}}")
    text = HEAD + "paths: {/a: {get: {responses: {200: {description: d, content: {j: {example: {$ref: '#/x7'}}}}}}}}\n"
    with pytest.raises(CodegenError) as caught:
        bundled(tmp_path, {"root.yaml": text + "\n".join(lines)})
    assert caught.value.diagnostics[0].code == "LC308"


def test_what_is_no_mapping_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        bundled(tmp_path, {"root.yaml": "- a\n"})
    assert caught.value.diagnostics[0].code == "LC201"
