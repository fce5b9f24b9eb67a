"""The files around the package that make it a distribution."""

from __future__ import annotations

import tomllib

import pytest

from .project import CONFIG, Project


def configured(project: Project, license_: str) -> None:
    (project.folder / "codegen.toml").write_text(f'{CONFIG}license = "{license_}"\n')
    assert project.run("regenerate") == 0


def test_the_license_is_named_and_its_text_stands_beside_it(project: Project) -> None:
    configured(project, "MIT")
    assert tomllib.loads(project.files()["pyproject.toml"])["project"]["license"] == "MIT"
    text = (project.client / "LICENSE").read_text()
    assert text.startswith("MIT License\n\nCopyright (c) The shop-client authors\n")
    assert "WITHOUT WARRANTY OF ANY KIND" in text


@pytest.mark.parametrize("license_", ["Apache-2.0", "Proprietary"])
def test_a_license_without_text_is_only_named(project: Project, license_: str) -> None:
    configured(project, license_)
    assert tomllib.loads(project.files()["pyproject.toml"])["project"]["license"] == license_
    assert "LICENSE" not in project.files()


def test_without_a_license_none_is_named(project: Project) -> None:
    assert project.run("regenerate") == 0
    assert "license" not in tomllib.loads(project.files()["pyproject.toml"])["project"]
    assert "LICENSE" not in project.files()
