"""Runs that repeat the last one, or most of it: sooner, and with the same result as from nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from losant_codegen import pipeline, receipt
from losant_codegen.config import load_config
from losant_codegen.diagnostics import Collector
from losant_codegen.output import same_code
from losant_codegen.verify import Interpreters

from .project import Project
from .shop import Json


class WholeRun(Exception):
    """A whole run was made."""


def forbid_a_whole_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def generate(*_: object) -> object:
        raise WholeRun

    monkeypatch.setattr(pipeline, "generate", generate)
    monkeypatch.setenv("LOSANT_CODEGEN_DEBUG", "1")


Captured = pytest.CaptureFixture[str]
ITEMS = "/shops/{shopId}/items"


def describe(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["description"] = "Another text, about `this` and\nthat."


def summarize(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["summary"] = "What there is."


def describe_a_parameter(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["parameters"][-1]["description"] = 'How many: `limit`, {{ view }}, """ and \\.'


def describe_a_body(tree: Json) -> None:
    tree["paths"][ITEMS]["post"]["requestBody"]["description"] = "What to sell."


def describe_an_answer(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["responses"]["200"]["description"] = "As many as you like."


def describe_all_operations(tree: Json) -> None:
    for path in tree["paths"].values():
        for method, operation in path.items():
            if method in ("get", "put", "post", "patch", "delete"):
                operation["summary"] = f"What `{operation['operationId']}` does."


def say_nothing_else(tree: Json) -> None:
    """The same document, written otherwise."""


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


def say_nothing(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["summary"] = ""


def say_where_pages_begin(tree: Json) -> None:
    tree["paths"][ITEMS]["get"]["parameters"][-1]["description"] = "The number of the page, starting at 1."


TEXTS = [
    describe,
    summarize,
    describe_a_parameter,
    describe_a_body,
    describe_an_answer,
    describe_all_operations,
    say_nothing_else,
]
MORE = [describe_a_schema, another_argument, another_required_field, say_nothing, say_where_pages_begin]


@pytest.mark.parametrize("change", [*TEXTS, *MORE])
def test_what_is_made_with_the_cache_is_what_is_made_without(
    project: Project, change: Callable[[Json], None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert project.run("regenerate") == 0
    project.edit(change)
    assert project.run("regenerate") == 0
    assert project.files() == from_nothing(project, tmp_path_factory.mktemp("copy") / "project")


@pytest.fixture(params=["json", "yaml"])
def told(request: pytest.FixtureRequest, project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project in which every text of an operation has been said; and no whole run can be made."""
    if request.param == "yaml":
        config = project.folder / "codegen.toml"
        config.write_text(config.read_text().replace("openapi.json", "openapi.yaml"))
        monkeypatch.setattr(Project, "save", save_as_yaml)
    for change in TEXTS:
        project.edit(change)
    assert project.run("regenerate") == 0
    forbid_a_whole_run(monkeypatch)
    return project


def save_as_yaml(project: Project) -> None:
    text = yaml.safe_dump(project.tree, sort_keys=False, allow_unicode=True)
    (project.folder / "openapi.yaml").write_text(f"# {len(text)} characters\n{text}")


def other_texts(tree: Json, number: int) -> None:
    """Another text everywhere where an operation has one."""
    for path in tree["paths"].values():
        for operation in (each for each in path.values() if isinstance(each, dict) and "responses" in each):
            for part in (operation, operation.get("requestBody", {}), *operation["responses"].values()):
                for key in {"summary", "description"} & part.keys():
                    part[key] = f"Another text, about `items`: {number}.\n\n* more,\n* and {{{{ more }}}}"


def test_texts_of_operations_take_no_whole_run(
    told: Project, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    before = told.files()
    for number in (1, 2):  # each run leaves what the next one goes on from
        told.edit(lambda tree, number=number: other_texts(tree, number))
        assert told.run("regenerate") == 0
    made = told.files()
    changed = {path for path in made if made[path] != before[path]}
    assert {"api.md", ".losant-codegen.json", "shop_client/resources/items.py"} <= changed
    assert not any(path.startswith(("tests/", "shop_client/models/", "README.md")) for path in changed)
    assert told.run("check") == 0  # answered from the receipt
    monkeypatch.undo()
    assert made == from_nothing(told, tmp_path_factory.mktemp("copy") / "project")


def test_a_comment_takes_no_whole_run(told: Project) -> None:
    before = told.files()
    document = next(told.folder.glob("openapi.*"))
    document.write_text(f"\n{document.read_text()}\n")
    assert told.run("regenerate") == 0
    assert told.files() == before


def own_template(project: Project) -> None:
    (project.folder / "house").mkdir()
    with (project.folder / "codegen.toml").open("a") as file:
        file.write('\n[templates]\nfolder = "house"\n')
    assert project.run("regenerate") == 0
    project.edit(lambda tree: other_texts(tree, 3))


def lost_snapshot(project: Project) -> None:
    shutil.rmtree(project.folder / ".losant-codegen" / "snapshots")
    project.edit(lambda tree: other_texts(tree, 3))


def another_example(project: Project) -> None:
    project.edit(lambda tree: tree["info"].update({"x-logo": {"description": "A text in data."}}))


def overlay(project: Project, target: str, update: str) -> None:
    """An overlay, a run with it, and the edit of a text that it has to do with."""
    project.edit(lambda tree: tree["paths"][ITEMS]["get"].update({"summary": "The same."}))
    action = json.dumps({"target": target, "update": json.loads(update)})
    text = f'{{"overlay": "1.0.0", "info": {{"title": "t", "version": "1"}}, "actions": [{action}]}}'
    (project.folder / "more.json").write_text(text)
    config = (project.folder / "codegen.toml").read_text()
    (project.folder / "codegen.toml").write_text(f'overlays = ["more.json"]\n{config}')
    assert project.run("regenerate") == 0
    project.edit(lambda tree: tree["paths"][ITEMS]["get"].update({"summary": "Another."}))


def overlay_that_says_the_same(project: Project) -> None:
    overlay(project, f"$.paths['{ITEMS}'].get", '{"summary": "The same."}')


def overlay_that_asks_for_texts(project: Project) -> None:
    overlay(project, "$.paths.*[?@.summary == 'Another.']", '{"deprecated": true}')


OVERLAYS = [overlay_that_says_the_same, overlay_that_asks_for_texts]


@pytest.mark.parametrize("change", OVERLAYS)
def test_an_overlay_is_applied_to_edited_texts(
    project: Project, change: Callable[[Project], None], tmp_path_factory: pytest.TempPathFactory
) -> None:
    change(project)
    assert project.run("regenerate") == 0
    assert project.files() == from_nothing(project, tmp_path_factory.mktemp("copy") / "project")


@pytest.mark.parametrize("change", [own_template, lost_snapshot, another_example, *OVERLAYS])
def test_whatever_else_changes_takes_one(
    project: Project, change: Callable[[Project], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    project.run("regenerate")
    change(project)
    forbid_a_whole_run(monkeypatch)
    with pytest.raises(WholeRun):
        project.run("regenerate")


@pytest.mark.parametrize("change", [say_nothing, say_where_pages_begin, describe_a_schema])
def test_texts_that_mean_more_take_one(told: Project, change: Callable[[Json], None]) -> None:
    told.edit(change)
    with pytest.raises(WholeRun):
        told.run("regenerate")


def test_a_text_that_is_used_twice_takes_one(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path's text is that of each operation without one, so an edit of it is none of the operation's own."""
    project.edit(lambda tree: tree["paths"][ITEMS].update({"summary": "Both."}))
    project.edit(lambda tree: tree["paths"][ITEMS]["get"].pop("summary", None))
    project.run("regenerate")
    project.edit(lambda tree: tree["paths"][ITEMS].update({"summary": "Either."}))
    forbid_a_whole_run(monkeypatch)
    with pytest.raises(WholeRun):
        project.run("regenerate")


def test_hand_edits_are_found_whatever_changed(told: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    edited = told.client / "shop_client" / "resources" / "items.py"
    edited.write_text(edited.read_text() + "x = 1\n")
    monkeypatch.chdir(told.folder)
    told.edit(lambda tree: other_texts(tree, 4))
    assert told.run("regenerate") == 1
    assert edited.read_text().endswith("x = 1\n")


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
    forbid_a_whole_run(monkeypatch)
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
    last = receipt.find(config, Collector())
    assert last is None or last.changed


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
    monkeypatch.setattr(Interpreters, "verify", lambda self, root, package: verified.append(package) or self.dismiss())
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
