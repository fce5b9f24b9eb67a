"""Documents made by hypothesis go through the whole pipeline, and values through the client.

Requests arrive as the document says, and answers come back as they were sent.

`ANY_DOCUMENTS=200 pytest tests/behaviour/test_any_document.py` looks deeper than `make test` does.
"""

from __future__ import annotations

import importlib
import itertools
import json
import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from losant_codegen import pipeline
from losant_codegen.config import ClientConfig, Config
from losant_codegen.diagnostics import Collector

from .any_document import Json, documents, plain, value

EXAMPLES = int(os.environ.get("ANY_DOCUMENTS", "20"))
DELIMITERS = {"form": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
_packages = itertools.count()


def load(document: Json, folder: Path) -> Any:
    """The client's package, after everything that the generator wrote was imported from."""
    package = f"any_client_{next(_packages)}"
    (folder / "any.json").write_text(json.dumps(document), encoding="utf-8")
    config = Config(
        root=folder, path=folder / "x", target=str(folder / "any.json"), client=ClientConfig(package=package)
    )
    collector = Collector()
    for path, text in pipeline.generate(config, collector, {}, lambda stage: None).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    assert [d.message for d in collector.found if d.severity.name == "ERROR"] == []
    importlib.invalidate_caches()
    importlib.import_module(f"{package}.resources.things")
    return importlib.import_module(package)


def spelled(item: Any) -> str:
    return str(item).lower() if isinstance(item, bool) else str(item)


def pairs(parameter: Json, given_: Any) -> list[tuple[str, str]]:
    """What the query must hold, by the words of the standard."""
    name = parameter["name"]
    if isinstance(given_, dict):
        return [(f"{name}[{key}]", spelled(item)) for key, item in given_.items()]
    if isinstance(given_, list):
        if parameter["explode"]:
            return [(name, spelled(item)) for item in given_]
        return [(name, DELIMITERS[parameter["style"]].join(map(spelled, given_)))]
    return [(name, spelled(given_))]


def argument(draw: st.DrawFn, document: Json, parameter: Json) -> Any:
    schema, place = parameter["schema"], parameter["in"]
    one = schema.get("items") or schema.get("additionalProperties") or schema

    def single() -> Any:
        return (
            draw(plain if place in ("path", "query") else st.text("abc09", min_size=1, max_size=5))
            if free
            else draw_value()
        )

    def draw_value() -> Any:
        return value(draw, document, one)

    free = one.get("type") == "string" and "enum" not in one and "format" not in one
    if schema.get("type") == "array":
        separators = "".join(DELIMITERS.values()) if not parameter["explode"] else ""
        items = [single() for _ in range(draw(st.integers(1, 3)))]
        return [i.translate(dict.fromkeys(map(ord, separators))) or "x" if isinstance(i, str) else i for i in items]
    if schema.get("type") == "object":
        return {key: single() for key in draw(st.lists(st.sampled_from("abc"), unique=True, min_size=1, max_size=2))}
    found = single()
    return found or "a" if place == "path" and isinstance(found, str) else found


def wire(result: Any) -> Any:
    """A result as JSON: models in the form in which they came."""
    if hasattr(result, "to_dict"):
        return result.to_dict()
    if isinstance(result, dict):
        return {key: wire(item) for key, item in result.items()}
    return [wire(item) for item in result] if isinstance(result, list | tuple) else result


def call(draw: st.DrawFn, document: Json, package: Any, path: str, method: str, operation: Json) -> None:
    """One call of an operation with values that fit, held against what its server saw and said."""
    parameters = operation.get("parameters", [])
    arguments = {p["name"]: argument(draw, document, p) for p in parameters}
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    body = value(draw, document, content["schema"]) if content else None
    ((kind, media),) = operation["responses"]["200"]["content"].items()
    answer = value(draw, document, media["schema"])
    seen: list[httpx2.Request] = []

    def serve(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        text = answer if kind == "text/plain" else json.dumps(answer)
        return httpx2.Response(200, content=text.encode(), headers={"content-type": f"{kind}; charset=utf-8"})

    known = {"path": {}, "query": {}, "header": {}, "cookie": {}}  # type: dict[str, dict[str, Any]]
    for parameter in parameters:
        known[parameter["in"]][parameter["name"]] = arguments[parameter["name"]]
    client_class = next(getattr(package, n) for n in package.__all__ if n.endswith("Client") and "Async" not in n)
    with client_class(
        http_client=httpx2.Client(transport=httpx2.MockTransport(serve)), strict_responses=True
    ) as client:
        result = getattr(client.things, operation["operationId"])(**arguments, **({"body": body} if content else {}))
    (request,) = seen
    assert request.method == method.upper()
    raw = urlsplit(str(request.url))
    expected_path = path
    for name, given_ in known["path"].items():
        expected_path = expected_path.replace(f"{{{name}}}", quote(spelled(given_), safe=""))
    assert unquote(request.url.raw_path.decode().partition("?")[0]) == "/v1" + unquote(expected_path)
    assert request.url.raw_path.decode().partition("?")[0].count("/") == expected_path.count("/") + 1
    wanted = [pair for p in parameters if p["in"] == "query" for pair in pairs(p, arguments[p["name"]])]
    assert sorted(parse_qsl(raw.query, keep_blank_values=True)) == sorted(wanted)
    assert [request.headers.get(name) for name in known["header"]] == list(known["header"].values())
    assert request.headers.get("cookie", "") == "; ".join(f"{k}={v}" for k, v in known["cookie"].items())
    if content:
        assert json.loads(request.content) == body
    assert wire(result) == answer


@settings(max_examples=EXAMPLES, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents(), data=st.data())
def test_any_document_gives_a_client_that_says_what_it_is_told(
    document: Json, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    sys.path.insert(0, str(folder))
    try:
        package = load(document, folder)
        for path, item in document["paths"].items():
            for method, operation in item.items():
                call(data.draw, document, package, path, method, operation)
    finally:
        sys.path.remove(str(folder))
        for module in [m for m in sys.modules if m.startswith("any_client_")]:
            del sys.modules[module]
