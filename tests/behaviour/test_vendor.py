"""`vendor`: a client, whole or in part, in another project: imports, types, tests, size, updates."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from losant_codegen.cli import group
from losant_codegen.cli.common import run
from losant_codegen.output import MANIFEST

from . import shop
from .project import Project

ROOT = Path(__file__).parents[2]
FIVE = ("device.get", "device.patch", "device.delete", "device.sendState", "device.sendCommand")
CRUD = ("device.get", "device.patch", "device.delete", "devices.get", "devices.post")
Captured = pytest.CaptureFixture[str]


def python(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False)


def files(folder: Path) -> dict[str, str]:
    found = (p for p in sorted(folder.rglob("*")) if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(folder).as_posix(): p.read_text(encoding="utf-8") for p in found}


def includes(names: tuple[str, ...]) -> list[str]:
    return [word for name in names for word in ("--include", name)]


# ---------------------------------------------------------------- five operations of Losant


@pytest.fixture(scope="module", params=[FIVE, CRUD], ids=["device", "crud"])
def five(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with five device operations in a package of its own."""
    project = tmp_path_factory.mktemp("five")
    folder = project / "myproject" / "_vendor" / "losant"
    folder.parent.mkdir(parents=True)
    for package in (project / "myproject", folder.parent):
        (package / "__init__.py").write_text("")
    config = str(ROOT / "codegen.toml")
    assert run(group, ["vendor", str(folder), "--config", config, *includes(request.param)]) == 0
    return folder


@pytest.mark.parametrize("five", [FIVE], ids=["device"], indirect=True)
def test_a_part_is_small(five: Path) -> None:
    """All that is in the folder, but for the tests: code, licence, page, manifest."""
    package = {path: text for path, text in files(five).items() if not path.startswith("tests/")}
    assert MANIFEST in package
    assert sum(len(text.encode()) for text in package.values()) < 200_000


def test_a_part_is_formatted(five: Path) -> None:
    done = python("-m", "black", "--quiet", "--check", "--config", os.devnull, str(five), folder=five.parent)
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_part_has_neither_fake_nor_what_it_never_uses(five: Path) -> None:
    found = files(five)
    assert not [path for path in found if "testing" in path.split("/")]
    unused = {"events.py", "files.py", "multipart.py", "binary.py", "lines.py", "transport/pyreqwest_.py"}
    assert not unused & {path.removeprefix("_runtime/") for path in found}


def test_a_part_passes_its_tests_wherever_they_are_run_from(five: Path) -> None:
    project = five.parents[2]
    for folder, arguments in ((project, ["myproject"]), (five / "tests", []), (project, ["--import-mode=importlib"])):
        done = python("-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, folder=folder)
        assert done.returncode == 0, done.stdout[-3000:]
        assert " passed" in done.stdout


def test_a_part_is_typed(five: Path) -> None:
    code = "from myproject._vendor.losant import LosantClient\n\n\ndef f(c: LosantClient) -> str | None:\n"
    (five.parents[2] / "use.py").write_text(code + '    return c.device.get("a", "b").name\n')
    done = python("-m", "mypy", "--strict", "myproject", "use.py", folder=five.parents[2])
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_part_is_linted_clean(five: Path) -> None:
    done = python("-m", "ruff", "check", "--isolated", "--select", "F", "myproject", folder=five.parents[2])
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_part_imports_nothing_by_its_name(five: Path) -> None:
    for path, text in files(five).items():
        if path.endswith(".py"):
            assert "import losant" not in text, path
            assert "from losant" not in text, path


def test_the_page_says_what_and_from_where(five: Path) -> None:
    page = (five / "VENDORED.md").read_text()
    assert page.startswith("# myproject._vendor.losant: a vendored client\n")
    assert "`spec/openapi.yaml`, sha256 `" in page
    assert "| `LosantClient().device.get` | `GET /applications/{applicationId}/devices/{deviceId}` |" in page
    assert "losant-codegen vendor THIS_FOLDER --package myproject._vendor.losant --include device.get" in page
    assert (five / "LICENSE").read_text().startswith("MIT License")


# ---------------------------------------------------------------- any client


def vendored(project: Project, name: str = "lib") -> Path:
    return project.folder / "other" / name


def test_a_whole_client_has_everything(project: Project) -> None:
    folder = vendored(project)
    assert project.run("vendor", str(folder)) == 0
    assert {"_client.py", "testing/__init__.py", "_runtime/events.py", "tests/test_items.py"} <= files(folder).keys()
    done = python("-m", "pytest", "-q", "-p", "no:cacheprovider", "other", folder=project.folder)
    assert done.returncode == 0, done.stdout[-3000:]


def test_running_it_again_changes_nothing(project: Project, capsys: Captured) -> None:
    folder = vendored(project)
    project.run("vendor", str(folder), "--include", "item", "--package", "my.own.lib")
    folder = folder / "my" / "own" / "lib"
    before = files(folder)
    capsys.readouterr()
    assert project.run("vendor", str(folder)) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("my.own.lib: 2 operations, ")
    assert f"lib is up to date: {len(before) - 1} files" in printed  # the manifest is no part of it
    assert project.run("vendor", str(folder), "--check") == 0
    assert files(folder) == before


def test_an_update_keeps_what_was_chosen(project: Project, capsys: Captured) -> None:
    folder = vendored(project)
    project.run("vendor", str(folder), "--include", "item.get")
    item = "/shops/{shopId}/items/{itemId}"
    project.edit(lambda tree: tree["paths"][item]["get"]["parameters"].append(shop.parameter("lang")))
    assert project.run("vendor", str(folder), "--check") == 3
    printed = capsys.readouterr()
    assert "~ resources/: item.py" in printed.out
    assert f"run `losant-codegen vendor {folder}` and commit the result" in printed.err
    assert project.run("vendor", str(folder)) == 0
    assert "lang" in (folder / "resources" / "item.py").read_text()
    assert not (folder / "resources" / "items.py").exists()


def test_another_choice_replaces_the_first(project: Project) -> None:
    folder = vendored(project)
    project.run("vendor", str(folder), "--include", "item")
    project.run("vendor", str(folder), "--include", "shop.events")
    assert {p.name for p in (folder / "resources").glob("*.py")} == {"__init__.py", "shop.py"}
    assert (folder / "_runtime" / "events.py").exists()
    project.run("vendor", str(folder), "--all")
    assert {"item.py", "items.py", "shop.py"} < {p.name for p in (folder / "resources").glob("*.py")}


def test_a_hand_edit_is_noticed_and_own_code_is_kept(project: Project, capsys: Captured) -> None:
    folder = vendored(project)
    project.run("vendor", str(folder), "--include", "item")
    (folder / "ext").mkdir()
    (folder / "ext" / "mine.py").write_text("MINE = 1\n")
    assert project.run("vendor", str(folder), "--check") == 0
    client = folder / "_client.py"
    client.write_text(client.read_text() + "EDITED = 1\n")
    assert project.run("vendor", str(folder), "--check") == 3
    assert project.run("vendor", str(folder)) == 1
    assert "+EDITED = 1" in capsys.readouterr().err
    assert project.run("vendor", str(folder), "--force") == 0
    assert "EDITED" not in client.read_text()
    assert (folder / "ext" / "mine.py").read_text() == "MINE = 1\n"


def test_the_name_is_found_from_the_packages_above(project: Project) -> None:
    folder = project.folder / "src" / "app" / "_vendor" / "lib"
    folder.parent.mkdir(parents=True)
    for package in (folder.parent, folder.parents[1]):
        (package / "__init__.py").write_text("")
    project.run("vendor", str(folder), "--include", "item")
    assert (folder / "VENDORED.md").read_text().startswith("# app._vendor.lib: ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["other/my-lib"], "'my-lib' is not an identifier"),
        (["other/lib", "--package", "a.class"], "'class' is not an identifier"),
        (["client"], "holds a client that `generate` made"),
        (["other/lib", "--include", "item.got"], "did you mean item.get"),
    ],
)
def test_what_cannot_be(project: Project, arguments: list[str], said: str, capsys: Captured) -> None:
    project.run("regenerate")
    before = files(project.client)
    capsys.readouterr()
    assert project.run("vendor", *arguments) == 2
    assert said in capsys.readouterr().err
    assert files(project.client) == before
    assert not (project.folder / "other").exists()


@pytest.mark.parametrize(
    "operation", ["items.get", "items.post", "item.get", "item.delete", "shop.events", "shop.logo", "shop.setLogo"]
)
def test_each_operation_works_alone(project: Project, operation: str) -> None:
    folder = vendored(project)
    assert project.run("vendor", str(folder), "--include", operation) == 0
    done = python("-m", "pytest", "-q", "-p", "no:cacheprovider", "other", folder=project.folder)
    assert done.returncode == 0, done.stdout[-3000:]
    done = python("-m", "mypy", "--strict", "-p", "lib", folder=folder.parent)
    assert done.returncode == 0, done.stdout[-3000:]


def test_a_part_without_the_fast_transport_says_so(project: Project) -> None:
    folder = vendored(project)
    project.run("vendor", str(folder), "--include", "item")
    code = "import lib\nlib.ShopClient(token='x', transport='pyreqwest')"
    done = python("-c", code, folder=folder.parent)
    assert "InvalidRequestError: this copy of the client was made without its pyreqwest transport" in done.stderr


def test_what_was_chosen_stands_in_the_manifest(project: Project) -> None:
    folder = vendored(project)
    project.run("vendor", str(folder), "--include", "item.get")
    assert '"--package",\n  "lib",\n  "--include",\n  "item.get"' in (folder / MANIFEST).read_text()
