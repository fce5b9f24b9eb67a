"""The documents that the generators are measured on.

`losant.json`: the bundled description, as it is. `common.json`: the same without the query parameters that are objects
or arrays of no plain form, which openapi-python-client leaves its operations out for and datamodel-code-generator
refuses the document for.
`flat.json`: that one for clients that are called, all of which are to do the same work: with the `allOf` of objects
written out, because openapi-python-client reads a page as its base alone and leaves the items untyped, and with one
spelling of each value of an enum, because openapi-generator's client cannot be imported otherwise (`asc`, `ASC`).
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from .places import DOCUMENTS, LOSANT_CODEGEN, ROOT, WORK

Node = dict[str, Any]


def bundled() -> Path:
    """The bundled description of the Losant Platform API, as JSON."""
    DOCUMENTS.mkdir(parents=True, exist_ok=True)
    target = DOCUMENTS / "losant.json"
    newest = max(path.stat().st_mtime for path in (ROOT / "spec").rglob("*.yaml"))
    if not target.is_file() or target.stat().st_mtime < newest:
        subprocess.run([str(LOSANT_CODEGEN), "bundle", "spec/openapi.yaml", "-o", str(target)], cwd=ROOT, check=True)
    return target


def common() -> Path:
    """The bundled description, without the parameters that not every peer takes."""
    tree: Node = json.loads((DOCUMENTS / "losant.json").read_text(encoding="utf-8"))
    shared: Node = tree["components"].get("parameters", {})
    for item in tree["paths"].values():
        for holder in (item, *(each for each in item.values() if isinstance(each, dict))):
            if "parameters" in holder:
                holder["parameters"] = [each for each in holder["parameters"] if _plain(each, shared)]
    tree["components"]["parameters"] = {name: each for name, each in shared.items() if _plain(each, shared)}
    target = DOCUMENTS / "common.json"
    target.write_text(json.dumps(tree), encoding="utf-8")
    return target


def flat() -> Path:
    """`common.json`, changed so that every generator makes a client that can be called and types what it returns."""
    tree: Node = json.loads((DOCUMENTS / "common.json").read_text(encoding="utf-8"))
    schemas: Node = tree["components"]["schemas"]
    for name, schema in schemas.items():
        if "properties" in schema:
            schemas[name] = _written_out(schema, schemas)
        if all(isinstance(value, str) for value in schema.get("enum", ())):
            spelt = {value.lower(): value for value in reversed(schema.get("enum", ()))}
            schema.update({"enum": [*reversed(spelt.values())]} if spelt else {})
    target = DOCUMENTS / "flat.json"
    target.write_text(json.dumps(tree), encoding="utf-8")
    return target


def _written_out(schema: Node, schemas: Node) -> Node:
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    bases = [_written_out(each, schemas) for each in schema.get("allOf", ())]
    properties: Node = {}
    for each in (*bases, schema):
        properties |= each.get("properties", {})
    required = [name for each in (*bases, schema) for name in each.get("required", ())]
    made = {key: value for key, value in schema.items() if key != "allOf"} | {"properties": properties}
    return {**made, "required": required} if required else made


def _plain(parameter: Node, shared: Node) -> bool:
    if "$ref" in parameter:
        parameter = shared[parameter["$ref"].rpartition("/")[2]]
    return parameter.get("in") == "path" or ("content" not in parameter and parameter.get("style") != "deepObject")


def sources(name: str) -> Path:
    """A copy of `spec/` and `codegen.toml` of its own, so that its cache and its changes are its own too."""
    folder = WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(ROOT / "spec", folder / "spec")
    shutil.copy(ROOT / "codegen.toml", folder)
    return folder


def change_a_description(folder: Path, number: int) -> None:
    """Give one operation another description, a new one for each number."""
    path = folder / "spec" / "resources" / "device.yaml"
    text = path.read_text(encoding="utf-8")
    marked = re.compile(r"( +)summary: (.*?)(?: \(\d+\))?\n")
    found = marked.search(text)
    assert found is not None, "the first operation of device.yaml has no summary"
    line = f"{found[1]}summary: {found[2]} ({number})\n"
    path.write_text(text[: found.start()] + line + text[found.end() :], encoding="utf-8")
