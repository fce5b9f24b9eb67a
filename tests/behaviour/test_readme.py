"""What the READMEs of clients say is so: every block of Python in them runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import readmes, small_apis
from .project import Project

GENERATED = Path(__file__).parents[2] / "generated"
TOPICS = {
    "Start", "Calls", "Bodies", "Parameters", "Responses", "Errors", "Retries and timeouts", "Pages", "Streams",
    "Files", "Options", "Credentials", "Security", "Observing", "Importing", "Testing", "Typing", "Vendoring",
}  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for the files that the examples write; credentials in the environment."""
    monkeypatch.chdir(tmp_path)
    for name in ("LOSANT_API_TOKEN", "SHOP_TOKEN", "SHOP_BEARER_TOKEN", "SHOP_API_TOKEN"):
        monkeypatch.setenv(name, "from-the-environment")
    return tmp_path


def test_the_readme_of_the_losant_client_runs(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = readmes.run(GENERATED, "losant_client", monkeypatch)
    asked = {call.operation for call in fake.calls}
    assert {"device.get", "device.sendState", "devices.get", "device.stateStream", "auth.authenticateUser"} <= asked
    uploads = [call for call in fake.calls if call.content.startswith(b"--")]
    assert len(uploads) == 3
    assert fake.calls[0].headers["authorization"] == "Bearer from-the-environment"


def test_the_readme_of_the_losant_client_has_code_for_every_topic() -> None:
    assert {block.section for block in readmes.blocks(GENERATED / "README.md")} == TOPICS


@pytest.mark.parametrize("name", sorted(small_apis.ALL))
def test_the_readme_of_any_client_runs(
    name: str, project: Project, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.tree = small_apis.ALL[name]()
    project.save()
    assert project.run("regenerate") == 0
    for variable in small_apis.VARIABLES:
        monkeypatch.setenv(variable, "from-the-environment")
    fake = readmes.run(project.client, "shop_client", monkeypatch)
    assert {call.operation for call in fake.calls} >= small_apis.SHOWN[name]


def test_a_block_that_does_not_run_is_found(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text("# x\n\n## Calls\n\n```python\nclient.nowhere()\n```\n")
    (block,) = readmes.blocks(page)
    assert (block.section, block.line) == ("Calls", 6)
    with pytest.raises(NameError):
        exec(compile(block.code, str(page), "exec"), {})
