"""Where faults can be put, and that they are put there and taken out again."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from .engine import Copy
from .explain import UNEXPLAINED, explanation
from .sites import all_sites, draw
from .source import Site

FILES = {
    "resources/item.py": """
from .._runtime import Json, JsonBody, Operation, PagePagination, Query, SyncResource, raw
from .. import models

_GET: Operation[models.Item] = Operation(
    "item.get",
    "GET",
    "/items/{itemId}/parts/{partId}",
    query=(Query("filter", "deepObject"), Query("query", content_type="application/json")),
    responses={"200": Json(lambda: models.Item)},
    pagination=PagePagination(page="page", size="perPage", first=0),
)
_PUT: Operation[None] = Operation("item.put", "PUT", "/items", body=JsonBody(), responses={})


class ItemResource(SyncResource):
    def get(self, item_id: str, part_id: str, *, sort_field: str | None = None):
        return self._call(
            _GET,
            path={"itemId": item_id, "partId": part_id},
            query={"sortField": sort_field},
        )

    def put(self, *, item):
        return self._call(_PUT, body=item)


class ItemRawResponse:
    def __init__(self, resource: ItemResource) -> None:
        self.get = raw(resource.get)
        self.put = raw(resource.put)
""",
    "models/_item.py": '''
class Item(Model):
    """é"""

    item_name: Annotated[str | None, Field(alias="itemName")] = None
    parts: list[str] | None = None
    kind: Literal["a"] | str
    size: int | None
''',
    "_runtime/walk.py": """def lookup(value, path):
    if value == 1:
        return path + 'x'
    return not value
""",
    "_runtime/locks.py": "def lock(value):\n    return value == 1\n",
    "_config.py": 'CONFIG = ClientConfig(base_url="https://a", default_query={"x": True}, default_headers={"V": "1"})',
    "_client.py": "",
    "__init__.py": '_HOME = {"AError": ("._runtime", "AError"), "BError": ("._runtime", "BError")}\n',
}


@pytest.fixture
def client(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        path = tmp_path / "shop" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_item.py").write_text("X = obj(item_name=1)\n", encoding="utf-8")
    return tmp_path


def test_every_fault_is_python_and_changes_the_file(client: Path) -> None:
    for site in all_sites(client, "shop"):
        before = (client / site.path).read_bytes()
        after = site.apply(before)
        assert after != before, site.what
        ast.parse(after)


def test_the_kinds_of_faults(client: Path) -> None:
    found: dict[str, list[str]] = {}
    for site in all_sites(client, "shop"):
        found.setdefault(site.kind, []).append(site.what)
    assert found["verb"] == ['another method: "GET" -> "POST"', 'another method: "PUT" -> "PATCH"']
    assert any("two values of the path swapped" in what for what in found["path"])
    assert any('"sortField" -> "sort_field"' in what for what in found["parameter name"])
    assert any("two values of path swapped: item_id, part_id" in what for what in found["parameter name"])
    assert found["parameter location"] == ["sent elsewhere: query -> headers"]
    assert any('"deepObject" -> "form"' in what for what in found["style"])
    assert any('"application/json" -> None' in what for what in found["style"])
    assert found["alias"] == ['Item.item_name: another wire name: "itemName" -> "itemname"']
    assert found["model field"][1] == "Item: another attribute and wire name: parts -> parts_"
    assert found["field type"] == [
        "Item.item_name: str -> int",
        "Item.parts: one instead of a list: list[str] -> str",
        "Item.size: int -> bool",
    ]
    assert found["presence"] == [
        "Item.item_name: it may no longer be left out",
        "Item.parts: it may no longer be left out",
        "Item.size: it may no longer be null: | None -> ",
    ]
    assert {what.partition(":")[0] for what in found["pages"]} == {"another page", "another first"}
    assert len(found["page arithmetic"]) == 5
    assert {"default query", "default header", "error mapping", "wiring", "body", "result"} <= found.keys()


def test_only_the_runtime_that_carries_out_the_document_is_touched(client: Path) -> None:
    assert not any("locks" in site.path for site in all_sites(client, "shop"))


def test_lines_that_are_never_run_are_left_out(client: Path) -> None:
    sites = [site for site in all_sites(client, "shop") if site.kind == "page arithmetic"]
    run = [site.what for site in sites if site.is_run(client, {"shop/_runtime/walk.py": {2, 4}})]
    assert run == ["lookup: value == 1 with !=", "lookup: 1 -> 2", "lookup: not turned round: not value -> value"]


def test_the_draw_is_even_and_repeatable(client: Path) -> None:
    sites = list(all_sites(client, "shop"))
    drawn = draw(sites, 12, seed=7)
    assert drawn == draw(sites, 12, seed=7) != draw(sites, 12, seed=8)
    assert len({site.kind for site in drawn}) == min(12, len({site.kind for site in sites}))


def test_a_fault_is_taken_out_again(client: Path, tmp_path: Path) -> None:
    copy = Copy(client, tmp_path / "copy", "shop")
    site = next(site for site in all_sites(client, "shop") if site.kind == "alias")
    path = copy.root / site.path
    sound = path.read_bytes()
    with copy.broken(site):
        assert b'"itemname"' in path.read_bytes()
    assert path.read_bytes() == sound
    assert copy.order(site) == (["test_item.py"], [])


def test_a_survivor_without_a_reason_says_so() -> None:
    assert explanation(Site("shop/resources/item.py", 0, 0, "", "verb", "x")) == UNEXPLAINED
