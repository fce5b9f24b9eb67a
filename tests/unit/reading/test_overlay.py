"""Overlays change the tree that is read, not the document on disk."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from losant_codegen.diagnostics import CodegenError, Collector, ExitCode
from losant_codegen.load import load
from losant_codegen.overlay import apply_overlays, apply_to_bundle
from losant_codegen.resolve import bundle as resolve_bundle
from losant_codegen.source import Bundle

from .documents import codes, write

ROOT = "a: {x: 1, list: [1, 2, 3]}\nb: {y: {z: 1}}\n"


def applied(folder: Path, actions: str, root: str = ROOT) -> tuple[Any, Collector]:
    write(
        folder,
        {"root.yaml": root, "fix.yaml": f"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions: {actions}\n"},
    )
    collector = Collector()
    loader = load(folder / "root.yaml", collector)
    pending = apply_overlays(loader, [folder / "fix.yaml"], collector)
    bundle = Bundle(loader.root.tree, loader.root, loader.documents)
    assert apply_to_bundle(bundle, pending, collector).tree == loader.root.tree
    assert loader.documents[loader.root.uri] is loader.root
    return loader.root.tree, collector


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("{target: $.a, update: {x: 2, new: 3}}", {"a": {"x": 2, "list": [1, 2, 3], "new": 3}, "b": {"y": {"z": 1}}}),
        ("{target: $.a, update: {list: [4]}}", {"a": {"x": 1, "list": [1, 2, 3, 4]}, "b": {"y": {"z": 1}}}),
        ("{target: $.a.list, update: 4}", {"a": {"x": 1, "list": [1, 2, 3, 4]}, "b": {"y": {"z": 1}}}),
        ("{target: $.a.x, update: 9}", {"a": {"x": 9, "list": [1, 2, 3]}, "b": {"y": {"z": 1}}}),
        ("{target: $, update: {c: 1}}", {"a": {"x": 1, "list": [1, 2, 3]}, "b": {"y": {"z": 1}}, "c": 1}),
        ("{target: $.b.y, remove: true}", {"a": {"x": 1, "list": [1, 2, 3]}, "b": {}}),
        ("{target: '$.a.list[?@ > 1]', remove: true}", {"a": {"x": 1, "list": [1]}, "b": {"y": {"z": 1}}}),
        ("{target: $.*, update: {t: 1}}", {"a": {"x": 1, "list": [1, 2, 3], "t": 1}, "b": {"y": {"z": 1}, "t": 1}}),
        ("{target: $.a, update: {x: 2}, remove: true}", {"b": {"y": {"z": 1}}}),
    ],
)
def test_actions(tmp_path: Path, action: str, expected: Any) -> None:
    tree, collector = applied(tmp_path, f"[{action}]")
    assert tree == expected
    assert codes(collector) == []


def test_actions_are_applied_in_order(tmp_path: Path) -> None:
    tree, _ = applied(
        tmp_path, "[{target: $.a, remove: true}, {target: $, update: {a: {k: 1}}}, {target: $.a, update: {k: 2}}]"
    )
    assert tree["a"] == {"k": 2}


def test_what_yaml_aliases_shared_is_changed_in_one_place_only(tmp_path: Path) -> None:
    tree, _ = applied(tmp_path, "[{target: $.a, update: {x: 2}}]", "a: &a {x: 1}\nb: *a\n")
    assert tree == {"a": {"x": 2}, "b": {"x": 1}}


@pytest.mark.parametrize(
    ("action", "code", "pointer"),
    [
        ("{target: $.nothing, remove: true}", "LC119", ("actions", 0, "target")),
        ("{target: 'not a path[', remove: true}", "LC117", ("actions", 0, "target")),
        ("{update: {}}", "LC118", ("actions", 0)),
        ("{target: $.a}", "LC118", ("actions", 0)),
        ("{target: $, remove: true}", "LC118", ("actions", 0, "target")),
    ],
)
def test_faulty_actions_are_reported_at_their_place(tmp_path: Path, action: str, code: str, pointer: Any) -> None:
    tree, collector = applied(tmp_path, f"[{action}]")
    assert tree == {"a": {"x": 1, "list": [1, 2, 3]}, "b": {"y": {"z": 1}}}
    (found,) = collector.found
    assert found.code == code
    assert found.location is not None
    assert found.location.pointer == pointer
    assert found.location.uri.endswith("fix.yaml")


@pytest.mark.parametrize("text", ["actions: []", "overlay: 1.0.0", "overlay: 2.0.0\nactions: []", "- x"])
def test_what_is_no_overlay(tmp_path: Path, text: str) -> None:
    write(tmp_path, {"root.yaml": ROOT, "fix.yaml": text})
    with pytest.raises(CodegenError) as caught:
        apply_overlays(load(tmp_path / "root.yaml", Collector()), [tmp_path / "fix.yaml"], Collector())
    assert caught.value.diagnostics[0].code == "LC116"
    assert caught.value.exit_code is ExitCode.USAGE


def test_what_other_files_hold_is_reached_in_the_bundle(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "root.yaml": "openapi: 3.1.0\npaths: {/a: {get: {responses: {'200': {content: {application/json: "
            "{schema: {$ref: 'part.yaml#/Thing'}}}}}}}}\n",
            "part.yaml": "Thing: {type: object, properties: {x: {type: string}}}\n",
            "fix.yaml": "overlay: 1.0.0\nactions: [{target: $.components.schemas.Thing.properties.x, "
            "update: {type: integer}}]\n",
        },
    )
    collector = Collector()
    loader = load(tmp_path / "root.yaml", collector)
    pending = apply_overlays(loader, [tmp_path / "fix.yaml"], collector)
    assert len(pending) == 1
    before = resolve_bundle(loader, collector)
    after = apply_to_bundle(before, pending, collector)
    assert after.tree["components"]["schemas"]["Thing"]["properties"]["x"] == {"type": "integer"}
    assert before.tree["components"]["schemas"]["Thing"]["properties"]["x"] == {"type": "string"}
    assert not collector.found
