"""Runs that repeat the last one, or most of it: sooner, and with the same result as from nothing."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from losant_codegen import output, receipt
from losant_codegen.config import load_config
from losant_codegen.diagnostics import Collector
from losant_codegen.output import same_code

from .project import Project
from .shop import Json

Captured = pytest.CaptureFixture[str]
ITEMS = "/shops/{shopId}/items"


def describe(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["description"] = "Another text, about `this` and\nthat."


def describe_a_schema(tree: Json) -> None:
    next(iter(tree["components"]["schemas"].values()))["description"] = "Another text."


def another_argument(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["parameters"].append({"name": "lang", "in": "query", "schema": {"type": "string"}})


def another_required_field(tree: Json) -> None:
    for schema in tree["components"]["schemas"].values():
        if "properties" in schema:
            schema["properties"]["weight"] = {"type": "number", "description": "In grams."}


def from_nothing(project: Project, copy: Path) -> dict[str, str]:
    """What the first run in another folder makes of the same."""
    shutil.copytree(project.folder, copy, ignore=shutil.ignore_patterns(".losant-codegen"))
    for path in (copy / "client").rglob("*"):
        if path.is_file() and path.name not in (".losant-codegen-surface.json", "CHANGELOG.md"):
            path.unlink()
    fresh = Project.__new__(Project)
    fresh.folder, fresh.client = copy, copy / "client"
    assert fresh.run("regenerate", "--config", str(copy / "codegen.toml")) == 0
    return fresh.files()


@pytest.mark.parametrize("change", [describe, describe_a_schema, another_argument, another_required_field])
def test_what_is_made_with_the_cache_is_what_is_made_without(
    project: Project, change: Callable[[Json], None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert project.run("regenerate") == 0
    project.edit(change)
    assert project.run("regenerate") == 0
    assert project.files() == from_nothing(project, tmp_path_factory.mktemp("copy") / "project")


@pytest.mark.parametrize("damage", [b"", b"\0\xff", b"[]"])
def test_a_damaged_cache_is_not_noticed(project: Project, damage: bytes) -> None:
    project.run("regenerate")
    before = project.files()
    for path in (project.folder / ".losant-codegen").rglob("*.json"):
        path.write_bytes(damage)
    shutil.rmtree(project.client)
    assert project.run("regenerate") == 0
    assert project.files() == before


@pytest.fixture
def settled(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project in which nothing is to be done; and no stage can be run."""
    project.run("regenerate")
    monkeypatch.setitem(sys.modules, "losant_codegen.pipeline", None)
    return project


def test_a_run_that_would_only_repeat_the_last_one_runs_no_stage(settled: Project, capsys: Captured) -> None:
    before = settled.files()
    capsys.readouterr()
    assert settled.run("regenerate") == 0
    count = len([path for path in before if path not in (".losant-codegen.json",)])
    assert capsys.readouterr().out.splitlines()[-1] == f"client: nothing changed, {count} files"
    assert settled.run("check") == 0
    assert settled.files() == before


def edited_file(project: Project) -> None:
    path = project.client / "shop_client" / "_client.py"
    path.write_text(path.read_text() + "\n")


def lost_file(project: Project) -> None:
    (project.client / "shop_client" / "_client.py").unlink()


def edited_changelog(project: Project) -> None:
    (project.client / "CHANGELOG.md").write_text("")


def edited_document(project: Project) -> None:
    project.edit(describe)


def edited_settings(project: Project) -> None:
    project.version("1.5.0")


def another_overlay(project: Project) -> None:
    (project.folder / "more.yaml").write_text("overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: []\n")
    text = (project.folder / "codegen.toml").read_text()
    (project.folder / "codegen.toml").write_text(f'overlays = ["more.yaml"]\n{text}')


@pytest.mark.parametrize(
    "change", [edited_file, lost_file, edited_changelog, edited_document, edited_settings, another_overlay]
)
def test_a_run_with_something_to_do_is_not_left_out(settled: Project, change: Callable[[Project], None]) -> None:
    change(settled)
    config = load_config(Path("codegen.toml"))
    assert receipt.find(config, Collector(), {}) is None


def test_what_was_said_is_said_again(project: Project, capsys: Captured) -> None:
    project.edit(lambda tree: tree["paths"][ITEMS]["get"]["responses"].update({"418": {"content": {}}}))
    outputs = []
    for _ in range(3):
        project.run("regenerate")
        outputs.append(capsys.readouterr())
    assert "warning" in outputs[1].err
    assert outputs[1] == outputs[2]
    assert outputs[1].err == outputs[0].err


def test_only_code_that_changed_is_imported_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.run("regenerate")
    verified: list[str] = []
    monkeypatch.setattr(output, "verify", lambda root, package: verified.append(package))
    project.edit(describe)
    project.run("regenerate")
    assert verified == []
    project.edit(another_argument)
    project.run("regenerate")
    assert verified == ["shop_client"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            'def f():\n    """A."""\n    return 1\n',
            'def f():\n    """B\n\n    C.\n    """\n    # d\n    return 1\n',
            True,
        ),
        ("class A:\n    x: int\n    '''of x'''\n", "class A:\n    x: int\n", True),
        ("x = 1\n", "x = 1.0\n", False),
        ("x = 1\n", "x = True\n", False),
        ("def f(a): return a\n", "def f(b): return b\n", False),
        ("def f(a): ...\n", "def f(*, a): ...\n", False),
        ("from a import b\n", "from a import c as b\n", False),
        ("def f():\n    def g(): return 1\n", "def f():\n    def g(): return 2\n", False),
        ("x = 1\n", "x = = 1\n", False),
    ],
)
def test_code_is_the_same_but_for_comments_and_docstrings(one: str, other: str, same: bool) -> None:
    assert same_code(one, other) is same
