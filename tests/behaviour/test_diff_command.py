"""`losant-codegen diff` at the command line: revisions of a repository, formats, exit codes."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from losant_codegen.cli import group
from losant_codegen.cli.common import run

from . import shop


def diff(*arguments: str | Path) -> int:
    return run(group, ["diff", *map(str, arguments)])


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """The shop, and the shop with one breaking, one additive and one reworded method."""
    after = shop.document()
    del after["paths"]["/shops/{shopId}/items/{itemId}"]["delete"]
    after["paths"]["/shops/{shopId}/items"]["get"]["parameters"].append(shop.parameter("lang"))
    after["paths"]["/shops/{shopId}/events"]["get"]["summary"] = "What <b>happens</b>."
    after["info"]["version"] = "1.5.0"
    return shop.save(shop.document(), tmp_path / "old.json"), shop.save(after, tmp_path / "new.json")


def test_text_is_grouped_by_resource_and_ends_with_the_step(
    pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff(*pair) == 0
    assert capsys.readouterr().out.splitlines() == [
        "item",
        "  ! client.item.delete is gone",
        "items",
        "  + client.items.get takes a new optional argument 'lang: str'",
        "shop",
        "  . client.shop.events is described in other words",
        "",
        "1 breaking, 1 additive, 1 documentation. Version step: major: 1.4.0 -> 2.0.0"
        "  (! breaking, + additive, . documentation)",
    ]


def test_markdown_folds_documentation_away(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    diff(*pair, "--format", "markdown")
    printed = capsys.readouterr().out
    assert printed.startswith(
        "## Shop: 1.4.0 to 1.5.0\n\n**1 breaking, 1 additive, 1 documentation. Version step: major"
    )
    assert "### item\n\n- **Breaking:** `client.item.delete` is gone\n" in printed
    assert printed.index("<details>") < printed.index("client.shop.events")


def test_json_has_everything(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    diff(*pair, "--format", "json")
    report = json.loads(capsys.readouterr().out)
    assert (report["version"], report["step"], report["next_version"]) == (1, "major", "2.0.0")
    assert report["counts"] == {"breaking": 1, "additive": 1, "docs": 1}
    assert report["findings"][0] == {
        "rule": "method-removed",
        "impact": "breaking",
        "resource": "item",
        "subject": "client.item.delete",
        "text": "is gone",
        "old": "item.delete",
        "new": "",
    }


@pytest.mark.parametrize(("fail_on", "code"), [("breaking", 1), ("additive", 1)])
def test_what_breaks_fails_when_asked_to(pair: tuple[Path, Path], fail_on: str, code: int) -> None:
    assert diff(*pair, "--fail-on", fail_on) == code


def test_what_adds_fails_only_where_that_is_asked_for(tmp_path: Path) -> None:
    after = shop.document()
    after["paths"]["/shops/{shopId}/items"]["get"]["parameters"].append(shop.parameter("lang"))
    old, new = shop.save(shop.document(), tmp_path / "old.json"), shop.save(after, tmp_path / "new.json")
    assert diff(old, new, "--fail-on", "breaking") == 0
    assert diff(old, new, "--fail-on", "additive") == 1
    assert diff(old, old, "--fail-on", "additive") == 0


# ---------------------------------------------------------------- revisions


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A description in two files; the second commit adds a property in the file that the root refers to."""
    tree = shop.document()
    tree["components"]["schemas"]["Error"] = {"$ref": "schemas/error.json"}
    shop.save(tree, tmp_path / "api" / "openapi.json")
    error = {"type": "object", "properties": {"message": {"type": "string"}}}
    shop.save(error, tmp_path / "api" / "schemas" / "error.json")
    (tmp_path / "picture.bin").write_bytes(bytes(range(256)))
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "one")
    error["properties"]["code"] = {"type": "integer"}  # type: ignore[index]
    shop.save(error, tmp_path / "api" / "schemas" / "error.json")
    git(tmp_path, "commit", "-qam", "two")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_revision_is_read_with_all_its_files(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff("HEAD~1:api/openapi.json", "api/openapi.json") == 0
    assert "+ models.Error has 'code: int' now" in capsys.readouterr().out


def test_two_revisions(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff("HEAD:api/openapi.json", "HEAD~1:api/openapi.json", "--fail-on", "breaking") == 1
    assert "! models.Error has no 'code' any more" in capsys.readouterr().out


def test_the_working_tree_is_left_alone(repository: Path) -> None:
    shop.save({"changed": True}, repository / "api" / "schemas" / "error.json")
    assert diff("HEAD~1:api/openapi.json", "HEAD:api/openapi.json") == 0
    assert json.loads((repository / "api" / "schemas" / "error.json").read_text()) == {"changed": True}


def test_a_path_from_a_folder_below(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(repository / "api")
    assert diff("HEAD~1:./openapi.json", "openapi.json") == 0
    assert "models.Error" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("nowhere:api/openapi.json", "git knows no revision 'nowhere'"),
        ("HEAD:api/other.json", "there is no file 'api/other.json' in HEAD"),
        ("--help:api/openapi.json", "No such option"),
        ("missing.json", "no file"),
    ],
)
def test_what_is_not_there(repository: Path, target: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(target, "api/openapi.json") == 2
    assert said in capsys.readouterr().err


def test_a_fault_of_a_revision_is_told_in_its_words(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (repository / "api" / "openapi.json").write_text('{"openapi": "3.1.0",\n "info": 3}')
    git(repository, "commit", "-qam", "broken")
    assert diff("HEAD:api/openapi.json", "HEAD~1:api/openapi.json") == 1
    assert "HEAD:api/openapi.json:" in capsys.readouterr().err


def test_a_file_whose_name_has_a_colon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.save(shop.document(), tmp_path / "a:b.json")
    monkeypatch.chdir(tmp_path)
    assert diff("a:b.json", "a:b.json") == 0
