"""The commands of the generators, and the peers' clients, made once for the measurements of importing and calling.

Ours is `generated/`, as it is committed; the peers' are made from `flat.json`, which all of them take: see `documents`.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from . import documents, peers
from .measure import Command, run_once, say
from .peers import path_with, tool
from .places import CLIENTS, KEPT, LOSANT_CODEGEN

PACKAGES = {
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


def datamodel_code_generator(document: Path, target: Path, *more: str, client: bool = True) -> Command:
    """Its models, and with `client` its experimental client beside them; ruff formats, which is its fastest way.

    `more`: options of its own.
    """
    arguments = [tool("datamodel-code-generator", "datamodel-codegen"), "--input", str(document)]
    arguments += ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
    arguments += ["--formatters", "ruff-format", "--disable-timestamp", *more]
    if not client:
        name = "datamodel-code-generator, models only"
        return _command(name, [*arguments, "--output", str(target / "models.py")], target)
    arguments += ["--output", str(target / "dcg" / "models.py"), "--generate-client", "httpx2"]
    arguments += ["--client-output", str(target / "dcg" / "client"), "--client-package", "dcg.client"]
    arguments += ["--client-model-package", "dcg.models"]
    return _command("datamodel-code-generator", arguments, target)


def ours(document: Path, target: Path, folder: Path) -> Command:
    """Ours from a document alone, in a folder that keeps its cache."""
    arguments = [str(LOSANT_CODEGEN), "generate", str(document), "-o", str(target)]
    cache = {"XDG_CACHE_HOME": str(folder / "cache")}
    return Command("losant-codegen", arguments, folder, cache, log=_log("losant-codegen"))


def _command(peer: str, arguments: list[str], target: Path) -> Command:
    def fresh() -> None:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(parents=True)

    return Command(peer, arguments, KEPT, path_with(peer.partition(",")[0]), fresh, _log(peer))


def _log(name: str) -> Path:
    path = KEPT / "logs" / f"{name.replace(' ', '-').replace(',', '')}.log"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def made(name: str) -> bool:
    """Whether there is a client of this name to measure: a peer's generator may have failed to make one."""
    return name not in PACKAGES or (CLIENTS / f"{name}.made").is_file()


def make() -> None:
    """Generate the peers' clients below `.bench/clients`, unless they were made from the same document already."""
    document = documents.flat()
    # openapi-python-client names no package of its own with `--meta none`: the folder is the package.
    folder = CLIENTS / "openapi-python-client" / PACKAGES["openapi-python-client"]
    for command in (
        openapi_python_client(document, folder),
        openapi_generator(document, CLIENTS / "openapi-generator"),
        datamodel_code_generator(document, CLIENTS / "datamodel-code-generator", "--collapse-root-models"),
    ):
        stamp = CLIENTS / f"{command.name}.made"
        made_from = hashlib.sha256(document.read_bytes()).hexdigest()
        wanted = "\n".join([*peers.REQUIREMENTS[command.name], *command.arguments, made_from])
        if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
            continue
        say(f"making the client of {command.name}")
        usage = run_once(command)
        if usage.code == 0:
            stamp.write_text(wanted, encoding="utf-8")
        else:
            say(f"  it failed ({command.log}): its rows will be missing")
