"""Running the Python of a client's README as its reader would, with the client's own fake in the network's place.

The blocks share one namespace, in the order of the page; tracebacks name the lines of the README.
"""

from __future__ import annotations

import importlib
import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

_BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """A block of Python: the section it stands in, the line its code begins at, the code."""

    section: str
    line: int
    code: str


def blocks(readme: Path) -> list[Block]:
    text = readme.read_text(encoding="utf-8")
    found = []
    for match in _BLOCK.finditer(text):
        before = text[: match.start(1)]
        section = (_HEADING.findall(before) or ["Start"])[-1]
        found.append(Block(section, before.count("\n") + 1, match[1]))
    return found


def sections(readme: Path) -> list[str]:
    return _HEADING.findall(readme.read_text(encoding="utf-8"))


def run(folder: Path, package: str, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Run every block of `folder/README.md`; gives the fake that answered them."""
    importlib.invalidate_caches()
    readme = folder / "README.md"
    with importable(folder, package):
        fake_class = next(
            value
            for name, value in vars(importlib.import_module(f"{package}.testing")).items()
            if _is_fake(name, value)
        )
        fake = fake_class()
        transports = importlib.import_module(f"{package}._runtime.transport.httpx2_")
        async_transports = importlib.import_module(f"{package}._runtime.transport.httpx2_async")
        monkeypatch.setattr(transports, "Httpx2Transport", lambda http_client=None: fake.transport)
        monkeypatch.setattr(async_transports, "AsyncHttpx2Transport", lambda http_client=None: fake.async_transport)
        monkeypatch.setenv("PYTHONPATH", str(folder))
        namespace: dict[str, Any] = {"__name__": "readme"}
        for block in blocks(readme):
            code = compile("\n" * (block.line - 1) + block.code, str(readme), "exec")
            exec(code, namespace)
    return fake


def _is_fake(name: str, value: object) -> bool:
    return name.startswith("Fake") and name not in ("Fake", "FakeCall") and isinstance(value, type)


@contextmanager
def importable(folder: Path, package: str) -> Iterator[None]:
    """The package of this folder, whatever else of that name is around; all is as before afterwards."""
    before = {name: module for name, module in sys.modules.items() if name.partition(".")[0] == package}
    path, handlers = list(sys.path), list(logging.getLogger(package).handlers)
    for name in before:
        del sys.modules[name]
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] in (package, "_vendor")]:
            del sys.modules[name]
        sys.modules.update(before)
        sys.path[:] = path
        logging.getLogger(package).handlers[:] = handlers
