"""From an inline description to a client that talks to a server on this machine, in the test's own process."""

from __future__ import annotations

import hashlib
import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

from losant_codegen import ir, pipeline
from losant_codegen.config import ClientConfig, Config
from losant_codegen.diagnostics import Collector
from runtime.server import Server


@dataclass(frozen=True)
class Made:
    """A generated client: its files, its package (imported), and what the run had to say."""

    package: str
    files: dict[str, str]
    api: ir.Api
    collector: Collector

    @property
    def codes(self) -> list[str]:
        """The codes of all warnings and notes, sorted."""
        return sorted(d.code for d in self.collector.found)

    @property
    def models(self) -> Any:
        return self.module("models")

    def module(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.package}.{name}")

    def source(self, path: str) -> str:
        """The text of a file of the package."""
        return self.files[f"{self.package}/{path}"]

    def client(self, server: Server | None = None, **options: Any) -> Any:
        if server is not None:
            options["base_url"] = server.url
        return importlib.import_module(self.package).ShopClient(**{"max_retries": 0, "timeout": 5, **options})


def document(text: str, version: str = "3.1.0") -> str:
    """A whole document: the head is added where the text does not bring its own."""
    text = dedent(text).strip("\n")
    if text.startswith(("openapi:", "swagger:")):
        return text
    head = f"openapi: {version}\ninfo: {{title: Shop, version: '1'}}\n"
    return head + text


@contextmanager
def made(text: str, folder: Path, version: str = "3.1.0", **settings: Any) -> Iterator[Made]:
    """The client of a description. Its package has a name of its own: tests do not meet each other's modules."""
    whole = document(text, version)
    spec = folder / "openapi.yaml"
    spec.write_text(whole, encoding="utf-8")
    package = f"made_{hashlib.sha256(f'{whole}{settings}'.encode()).hexdigest()[:12]}"
    config = Config(spec="openapi.yaml", root=folder, client=ClientConfig(package=package, name="Shop"), **settings)
    collector = Collector()
    generated = pipeline.generate(config, collector, {}, lambda _: None)
    for path, content in generated.files.items():
        target = folder / "client" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, encoding="utf-8")
    sys.path.insert(0, str(folder / "client"))
    try:
        yield Made(package, dict(generated.files), generated.api, collector)
    finally:
        sys.path.remove(str(folder / "client"))
        for name in [n for n in sys.modules if n == package or n.startswith(f"{package}.")]:
            del sys.modules[name]
