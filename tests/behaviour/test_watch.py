"""`regenerate --watch`: every save is answered, faulty ones too, until Ctrl-C."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import shop
from .project import CONFIG, Project

PATIENCE = 120
READY = "; Ctrl-C stops"
TEMPLATES = '\n[templates]\nfolder = "templates"\n'


class Watcher:
    """The command in a process of its own, whose output is read line by line."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "losant_codegen", "regenerate", "--watch"]
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        # A shell that starts the tests in the background has them ignore Ctrl-C, and they would hand that on.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            self.process = subprocess.Popen(command, cwd=folder, text=True, start_new_session=True, **streams)  # type: ignore[call-overload]
        finally:
            signal.signal(signal.SIGINT, before)
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stdout:
            self.lines.put(line)

    def until(self, text: str) -> str:
        """What is printed up to the line that holds a text."""
        printed = ""
        while text not in printed:
            try:
                printed += self.lines.get(timeout=PATIENCE)
            except queue.Empty:
                pytest.fail(f"{text!r} was not printed, only:\n{printed}")
        return printed

    def interrupt(self) -> int:
        os.kill(self.process.pid, signal.SIGINT)
        return self.process.wait(PATIENCE)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "templates" / "project").mkdir(parents=True)
    (tmp_path / "templates" / "project" / "header.py.jinja").write_text("# One\n")
    return Project(tmp_path, CONFIG + TEMPLATES)


@pytest.fixture
def watcher(project: Project) -> Iterator[Watcher]:
    found = Watcher(project.folder)
    yield found
    found.process.kill()
    found.process.wait()


def test_every_save_is_answered_until_it_is_stopped(project: Project, watcher: Watcher) -> None:
    first = watcher.until(READY)
    assert "client: " in first
    assert "watching 2 files and the templates" in first

    item = "/shops/{shopId}/items/{itemId}"
    project.edit(lambda tree: tree["paths"][item]["get"]["parameters"].append(shop.parameter("lang")))
    printed = watcher.until(READY)
    assert "saved: openapi.json\n" in printed
    assert "client.item.get" in printed
    resource = project.client / "shop_client" / "resources" / "item.py"
    assert "lang" in resource.read_text()

    whole = (project.folder / "openapi.json").read_text()
    (project.folder / "openapi.json").write_text("{")
    assert "openapi.json:1:2: error[LC105]" in watcher.until(READY)
    (project.folder / "codegen.toml").write_text("spec = [")
    assert "codegen.toml:1:1: error[LC011]" in watcher.until(READY)
    assert "lang" in resource.read_text()
    (project.folder / "codegen.toml").write_text(CONFIG + TEMPLATES)
    watcher.until(READY)
    (project.folder / "openapi.json").write_text(whole)
    assert "nothing changed" in watcher.until(READY)

    (project.folder / "templates" / "project" / "header.py.jinja").write_text("# Two\n")
    assert "saved: templates/project/header.py.jinja\n" in watcher.until(READY)
    assert resource.read_text().startswith("# Two\n")

    assert watcher.interrupt() == 0
    assert watcher.until("stopped") == "\nstopped\n"


def test_a_save_during_a_run_is_not_missed(project: Project, watcher: Watcher) -> None:
    watcher.until(READY)
    project.edit(lambda tree: tree["info"].update(title="Second"))
    watcher.until("saved: ")
    project.edit(lambda tree: tree["info"].update(title="Third"))
    watcher.until("saved: ")
    watcher.until(READY)
    assert "Third" in (project.client / "README.md").read_text()
    assert watcher.interrupt() == 0


def test_one_save_of_several_files_is_one_run(project: Project, watcher: Watcher) -> None:
    watcher.until(READY)
    project.edit(lambda tree: tree["info"].update(title="Other"))
    (project.folder / "codegen.toml").write_text(CONFIG + TEMPLATES + "\n")
    (project.folder / "notes.txt").write_text("nothing to do with it")
    (project.folder / ".openapi.json.swp").write_text("{}")
    assert "saved: codegen.toml, openapi.json\n" in watcher.until(READY)
    assert watcher.interrupt() == 0
    assert "saved" not in watcher.until("stopped")


def test_without_anything_to_read_it_still_waits(tmp_path: Path) -> None:
    (tmp_path / "codegen.toml").write_text(CONFIG)
    watcher = Watcher(tmp_path)
    assert "error[LC101]" in watcher.until(READY)
    (tmp_path / "openapi.json").write_text(json.dumps(shop.document()))
    assert "7 in the client" in watcher.until(READY)
    assert watcher.interrupt() == 0
