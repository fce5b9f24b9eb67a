"""Every generator's client, made once for the measurements of importing and calling, from the document that all of them take.

Ours is made from the whole description; the peers' from `common.json` (see `documents`), which leaves 26 of its parameters out.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from .measure import Command, run_once, say
from .peers import path_with, tool
from .places import CLIENTS, DOCUMENTS, KEPT, LOSANT_CODEGEN, ROOT

PACKAGES = {
    "ours": "losant_client",
    "openapi-python-client": "losant_platform_api_client",
    "openapi-generator": "openapi_client",
    "datamodel-code-generator": "dcg",
}


def openapi_python_client(document: Path, target: Path) -> Command:
    """Its own setting for documents whose enums differ in letter case only is needed, or it gives up."""
    settings = KEPT / "openapi-python-client.yaml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text("literal_enums: true\n", encoding="utf-8")
    arguments = [tool("openapi-python-client", "openapi-python-client"), "generate", "--path", str(document)]
    arguments += ["--output-path", str(target), "--meta", "none", "--overwrite", "--config", str(settings)]
    return _command("openapi-python-client", arguments, target)


def openapi_generator(document: Path, target: Path) -> Command:
    """Runs on Java, from the PyPI package that carries its jar."""
    arguments = [tool("openapi-generator", "openapi-generator-cli"), "generate", "-g", "python"]
    return _command("openapi-generator", [*arguments, "-i", str(document), "-o", str(target)], target)


def datamodel_code_generator(document: Path, target: Path, *, client: bool = True) -> Command:
    """Its models, and with `client` its experimental client beside them; ruff formats, which is its fastest way."""
    arguments = [tool("datamodel-code-generator", "datamodel-codegen"), "--input", str(document)]
    arguments += ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    arguments += ["--formatters", "ruff-format", "--disable-timestamp"]
    if not client:
        name = "datamodel-code-generator, models only"
        return _command(name, [*arguments, "--output", str(target / "models.py")], target)
    arguments += ["--output", str(target / "dcg" / "models"), "--generate-client", "httpx2"]
    arguments += ["--client-output", str(target / "dcg" / "client"), "--client-package", "dcg.client"]
    arguments += ["--client-model-package", "dcg.models"]
    return _command("datamodel-code-generator", arguments, target)


def ours(document: Path, target: Path, folder: Path) -> Command:
    """Ours from a document alone, in a folder that keeps its cache."""
    arguments = [str(LOSANT_CODEGEN), "generate", str(document), "-o", str(target)]
    return Command("losant-codegen", arguments, folder, log=_log("losant-codegen"))


def _command(peer: str, arguments: list[str], target: Path) -> Command:
    def fresh() -> None:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)

    return Command(peer, arguments, KEPT, path_with(peer.partition(",")[0]), fresh, _log(peer))


def _log(name: str) -> Path:
    path = KEPT / "logs" / f"{name.replace(' ', '-').replace(',', '')}.log"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def make() -> None:
    """Generate all of them below `.bench/clients`, and check that each was made."""
    document = DOCUMENTS / "common.json"
    own = [str(LOSANT_CODEGEN), "generate", "spec/openapi.yaml", "--config", "codegen.toml", "-o", str(CLIENTS / "ours")]
    subprocess.run(own, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    # openapi-python-client names no package of its own with `--meta none`: the folder is the package.
    folder = CLIENTS / "openapi-python-client" / PACKAGES["openapi-python-client"]
    for command in (
        openapi_python_client(document, folder),
        openapi_generator(document, CLIENTS / "openapi-generator"),
        datamodel_code_generator(document, CLIENTS / "datamodel-code-generator"),
    ):
        say(f"making the client of {command.name}")
        run_once(command)
    for peer, package in PACKAGES.items():
        assert (CLIENTS / peer / package / "__init__.py").is_file() or peer.startswith("datamodel"), f"no client of {peer}"
