"""What is loaded when. Each check runs in a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from losant_codegen import runtime

GENERATOR = Path(runtime.__file__).parents[2]
CLIENT = """
from losant_codegen.runtime import ClientConfig, SyncClient, AsyncClient, SyncResource, Operation, Json, JsonBody, Query
config = ClientConfig("p", "P", "1", "https://x.invalid", default_query={"a": 1}, default_headers={"Accept": "a/b"})
client = SyncClient(config, credentials={})
other = AsyncClient(config, credentials={})
resource = SyncResource(client)
operation = Operation("a", "GET", "/a/{b}", body=JsonBody(), query=(Query("q"),), responses={"200": Json(lambda: int)})
derived = client.with_options(timeout=3)
"""


def loaded_by(program: str) -> set[str]:
    program += "\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={"PYTHONPATH": str(GENERATOR), "PATH": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


def test_a_client_loads_neither_models_nor_streams_nor_pages() -> None:
    loaded = loaded_by(CLIENT)
    for name in ("pydantic", "pydantic_core", "httpcore2", "anyio", "asyncio", "pyreqwest", "jsonschema", "trio"):
        assert name not in loaded
    ours = {name.rpartition("runtime.")[2] for name in loaded if "losant_codegen.runtime." in name}
    assert not ours & {
        "models",
        "lenient",
        "events",
        "lines",
        "pages",
        "walk",
        "streaming",
        "transport.pyreqwest_",
        "testing",
    }


def test_the_package_itself_loads_nothing() -> None:
    loaded = loaded_by("import losant_codegen.runtime")
    assert not [name for name in loaded if name.startswith("losant_codegen.runtime.")]
    assert "httpx2" not in loaded


def test_every_exported_name_is_there() -> None:
    for name in runtime.__all__:
        assert getattr(runtime, name) is not None
    assert sorted(dir(runtime)) == sorted(runtime.__all__)
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = runtime.no_such_name


def test_no_name_is_hidden_by_the_module_it_comes_from() -> None:
    modules = {path.stem for path in Path(runtime.__file__).parent.iterdir()}
    assert not modules & set(runtime.__all__)
