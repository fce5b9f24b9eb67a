"""Living with a description that changes: what moved, the changelog, the next version, files that stay."""

from __future__ import annotations

import pytest
from losant_codegen.history import CHANGELOG, SURFACE
from losant_codegen.history.changelog import BEGIN, END

from . import shop
from .project import Project
from .shop import Json

ITEM = "/shops/{shopId}/items/{itemId}"
Captured = pytest.CaptureFixture[str]


def add_argument(tree: Json) -> None:
    tree["paths"]["/shops/{shopId}/items"]["get"]["parameters"].append(shop.parameter("lang"))


def drop_method(tree: Json) -> None:
    del tree["paths"][ITEM]["delete"]


def changelog(project: Project) -> str:
    return (project.client / CHANGELOG).read_text()


def test_the_first_run_begins_the_changelog(project: Project) -> None:
    assert project.run("regenerate") == 0
    assert changelog(project).endswith("\n## 1.4.0\n\nThe first version.\n")


def test_what_moved_is_told_and_written(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    project.edit(add_argument)
    capsys.readouterr()
    assert project.run("regenerate") == 0
    assert capsys.readouterr().out.splitlines()[-3:] == [
        "since 1.4.0: 1 method changed; 1 additive",
        "  + client.items.get takes a new optional argument 'lang: str'",
        "next version: 1.5.0 (minor), see CHANGELOG.md; `version` in codegen.toml releases it",
    ]
    assert changelog(project).partition("## Unreleased")[2] == (
        f" (next: 1.5.0 or higher)\n\n{BEGIN}\n\n### Added\n\n"
        "- `client.items.get` takes a new optional argument `lang: str`\n"
        f"\n{END}\n\n## 1.4.0\n\nThe first version.\n"
    )


def test_a_second_run_changes_nothing_and_check_agrees(project: Project) -> None:
    project.run("regenerate")
    project.edit(add_argument)
    project.run("regenerate")
    before = project.files()
    stamps = {p: p.stat().st_mtime_ns for p in project.client.rglob("*.py")}
    assert project.run("regenerate") == 0
    assert project.run("check") == 0
    assert project.files() == before
    assert {p: p.stat().st_mtime_ns for p in project.client.rglob("*.py")} == stamps


def test_only_files_that_changed_are_touched(project: Project) -> None:
    project.run("regenerate")
    stamps = {p: p.stat().st_mtime_ns for p in project.client.rglob("*.py")}
    project.edit(add_argument)
    project.run("regenerate")
    touched = {p.name for p, stamp in stamps.items() if p.stat().st_mtime_ns != stamp}
    assert touched == {"items.py", "test_items.py", "_document.py"}  # the last is what the fake knows of the API


def test_what_is_taken_back_before_a_release_leaves_no_trace(project: Project) -> None:
    project.run("regenerate")
    before = project.files()
    project.edit(add_argument)
    project.run("regenerate")
    project.tree = shop.document()
    project.save()
    project.run("regenerate")
    assert project.files() == before


def test_changes_gather_until_the_version_is_raised(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    project.edit(add_argument)
    project.run("regenerate")
    project.edit(drop_method)
    project.run("regenerate")
    assert "next version: 2.0.0 (major)" in capsys.readouterr().out
    assert "## Unreleased (next: 2.0.0 or higher)" in changelog(project)
    project.version("2.0.0")
    project.run("regenerate")
    text = changelog(project)
    assert "Unreleased" not in text
    assert BEGIN not in text
    section = text.partition("## 2.0.0\n")[2].partition("\n## 1.4.0\n")[0]
    assert section == (
        "\n### Breaking\n\n- `client.item.delete` is gone\n"
        "\n### Added\n\n- `client.items.get` takes a new optional argument `lang: str`\n"
    )
    before = project.files()
    assert project.run("regenerate") == 0
    assert project.files() == before


def test_a_version_that_is_raised_by_too_little_is_told(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    project.edit(drop_method)
    project.version("1.4.1")
    capsys.readouterr()
    project.run("regenerate")
    assert "version 1.4.1 is too small a step from 1.4.0: this calls for 2.0.0" in capsys.readouterr().out


def test_the_version_of_the_document_counts_where_none_is_chosen(project: Project) -> None:
    project.run("regenerate")
    project.edit(add_argument)
    project.edit(lambda tree: tree["info"].update(version="1.5.0"))
    project.run("regenerate")
    assert "## 1.5.0\n\n### Added" in changelog(project)


def test_what_people_write_into_the_changelog_stays(project: Project) -> None:
    project.run("regenerate")
    project.edit(add_argument)
    project.run("regenerate")
    path = project.client / CHANGELOG
    text = (
        changelog(project).replace(END, f"{END}\n\nLanguages, at last.").replace("The first version.", "Hello world.")
    )
    path.write_text(text)
    assert project.run("check") == 0
    project.edit(drop_method)
    assert project.run("regenerate") == 0
    assert "Languages, at last." in changelog(project)
    assert "Hello world." in changelog(project)
    project.version("2.0.0")
    project.run("regenerate")
    section = changelog(project).partition("## 2.0.0")[2].partition("## 1.4.0")[0]
    assert "is gone" in section
    assert "Languages, at last." in section


def test_prose_in_an_unreleased_section_outlives_its_list(project: Project) -> None:
    project.run("regenerate")
    project.edit(add_argument)
    project.run("regenerate")
    path = project.client / CHANGELOG
    path.write_text(changelog(project).replace(BEGIN, f"Thanks to Ann.\n\n{BEGIN}"))
    project.tree = shop.document()
    project.save()
    project.run("regenerate")
    assert "## Unreleased\n\nThanks to Ann.\n" in changelog(project)
    assert BEGIN not in changelog(project)
    project.edit(add_argument)
    project.run("regenerate")
    assert changelog(project).index("Thanks to Ann.") < changelog(project).index(BEGIN)


def test_a_changelog_of_somebody_else_is_not_touched_by_the_first_run(project: Project) -> None:
    project.client.mkdir()
    (project.client / CHANGELOG).write_text("# Mine\n")
    assert project.run("regenerate") == 0
    assert changelog(project) == "# Mine\n"


def test_a_surface_that_cannot_be_read_is_told_and_replaced(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    before = changelog(project)
    (project.client / SURFACE).write_text('{"surface": 99, "version": "1.4.0"}')
    project.edit(add_argument)
    assert project.run("regenerate") == 0
    assert f"{SURFACE} cannot be read" in capsys.readouterr().out
    assert changelog(project) == before
    assert project.run("check") == 0


# ---------------------------------------------------------------- check and hand edits


def test_check_tells_what_is_out_of_date_and_how_to_mend_it(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    project.edit(add_argument)
    capsys.readouterr()
    assert project.run("check") == 3
    printed = capsys.readouterr()
    assert "  ~ shop_client/resources/: items.py" in printed.out
    assert "since 1.4.0: 1 method changed; 1 additive" in printed.out
    assert "run `losant-codegen regenerate` and commit the result" in printed.err


def test_check_fits_on_a_screen_however_much_it_is(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    for path in project.client.rglob("*.py"):
        path.unlink()
    capsys.readouterr()
    assert project.run("check") == 3
    assert len(capsys.readouterr().out.splitlines()) < 24


def test_a_hand_edit_is_shown_and_kept_until_it_is_forced(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    edited = project.client / "shop_client" / "resources" / "item.py"
    edited.write_text(edited.read_text() + "\nMINE = 1\n")
    project.edit(add_argument)
    assert project.run("regenerate") == 1
    shown = capsys.readouterr().err.splitlines()
    assert shown[0].endswith("item.py was edited by hand, which would be lost:")
    assert "  +MINE = 1" in shown
    assert "MINE = 1" in edited.read_text()
    assert project.run("check") == 3
    printed = capsys.readouterr()
    assert "edited by hand: shop_client/resources/item.py" in printed.out
    assert "--force" in printed.err
    assert project.run("regenerate", "--force") == 0
    assert "MINE" not in edited.read_text()


def test_ones_own_code_beside_the_generated_one_is_kept(project: Project) -> None:
    project.run("regenerate")
    own = project.client / "shop_client" / "ext"
    own.mkdir()
    (own / "__init__.py").write_text("from .. import ShopClient\n\n\nclass MyClient(ShopClient): ...\n")
    project.edit(drop_method)
    assert project.run("regenerate", "--force") == 0
    assert project.run("check") == 0
    assert "MyClient" in (own / "__init__.py").read_text()


# ---------------------------------------------------------------- overlays

OVERLAY = """\
overlay: 1.0.0
info: {title: Mend, version: '1'}
actions:
  - target: $.paths['/shops/{shopId}/items/{itemId}'].delete
    remove: true
"""


def test_an_overlay_mends_the_description(project: Project, capsys: Captured) -> None:
    project.run("regenerate")
    (project.folder / "mend.yaml").write_text(OVERLAY)
    config = project.folder / "codegen.toml"
    config.write_text('overlays = ["mend.yaml"]\n' + config.read_text())
    assert project.run("check") == 3
    assert project.run("regenerate") == 0
    assert "! client.item.delete is gone" in capsys.readouterr().out


def test_an_overlay_that_matches_nothing_is_a_warning(project: Project, capsys: Captured) -> None:
    (project.folder / "mend.yaml").write_text(OVERLAY.replace("delete", "patch"))
    config = project.folder / "codegen.toml"
    config.write_text('overlays = ["mend.yaml"]\n' + config.read_text())
    assert project.run("regenerate") == 0
    assert "warning[LC119]" in capsys.readouterr().err
