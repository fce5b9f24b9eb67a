"""`diff` tells what a change of the document means for code that calls the client from Python."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import pytest
from losant_codegen.diff import Finding, Impact, Step, compare, is_enough, next_version, step_of

from . import shop
from .shop import Json, answer, parameter, ref

B, A, D = Impact.BREAKING, Impact.ADDITIVE, Impact.DOCS
Edit = Callable[[Json], object]


def operation(tree: Json, id_: str) -> Json:
    return next(o for item in tree["paths"].values() for o in item.values() if o["operationId"] == id_)


def schema(tree: Json, name: str) -> Json:
    found: Json = tree["components"]["schemas"][name]
    return found


def properties(tree: Json, name: str) -> Json:
    found: Json = schema(tree, name)["properties"]
    return found


def parameters(tree: Json, id_: str) -> dict[str, Json]:
    return {p["name"]: p for p in operation(tree, id_)["parameters"]}


def drop_parameter(tree: Json, id_: str, name: str) -> None:
    own = operation(tree, id_)["parameters"]
    own[:] = [p for p in own if p["name"] != name]


def rename_component(tree: Json, old: str, new: str) -> None:
    tree["components"]["schemas"][new] = tree["components"]["schemas"].pop(old)

    def walk(node: object) -> None:
        if isinstance(node, dict):
            if node.get("$ref") == f"#/components/schemas/{old}":
                node["$ref"] = f"#/components/schemas/{new}"
            for child in node.values():
                walk(child)
        elif isinstance(node, list):
            for child in node:
                walk(child)

    walk(tree)


def move_path(tree: Json, old: str, new: str) -> None:
    tree["paths"][new] = tree["paths"].pop(old)


def set_default(tree: Json, value: object) -> None:
    parameters(tree, "items.get")["perPage"]["schema"]["default"] = value


def events_of(tree: Json) -> Json:
    found: Json = operation(tree, "shop.events")["responses"]["200"]["content"]["text/event-stream"]["x-sse-events"]
    return found


def found(before: Json, after: Json, tmp_path: Path) -> tuple[Finding, ...]:
    return compare(shop.surface(before, tmp_path / "old"), shop.surface(after, tmp_path / "new"))


def brief(findings: tuple[Finding, ...]) -> set[tuple[str, Impact, str]]:
    return {(f.rule, f.impact, f.subject) for f in findings}


ITEM, ITEMS, POST = "/shops/{shopId}/items/{itemId}", "/shops/{shopId}/items", "models.ItemPost"

CASES: dict[str, tuple[Edit, set[tuple[str, Impact, str]]]] = {
    # ------------------------------------------------ methods
    "a method is gone": (
        lambda t: t["paths"][ITEM].pop("delete"),
        {("method-removed", B, "client.item.delete")},
    ),
    "a paged method takes its iterator along": (
        lambda t: t["paths"][ITEMS].pop("get"),
        {("method-removed", B, "client.items.get"), ("method-removed", B, "client.items.iterate")},
    ),
    "a method is new": (
        lambda t: t["paths"][ITEM].update(
            patch={
                "operationId": "item.patch",
                "tags": ["item"],
                "parameters": [parameter("shopId", "path"), parameter("itemId", "path")],
                "responses": {"200": answer(ref("Item"))},
            }
        ),
        {("method-added", A, "client.item.patch")},
    ),
    "a method has another name": (
        lambda t: operation(t, "item.get").update(operationId="item.fetch"),
        {("method-renamed", B, "client.item.fetch")},
    ),
    "a method is deprecated": (
        lambda t: operation(t, "item.get").update(deprecated=True),
        {("method-deprecated", A, "client.item.get")},
    ),
    "a method is described in other words": (
        lambda t: operation(t, "items.get").update(summary="All items of a shop."),
        {("docs-changed", D, "client.items.get")},
    ),
    "the request goes elsewhere while the call stays": (
        lambda t: move_path(t, ITEM, "/v2/shops/{shopId}/items/{itemId}"),
        {("request-moved", A, "client.item.get"), ("request-moved", A, "client.item.delete")},
    ),
    # ------------------------------------------------ arguments
    "a required argument is new": (
        lambda t: operation(t, "item.get")["parameters"].append(parameter("lang", required=True)),
        {("argument-added-required", B, "client.item.get")},
    ),
    "an optional argument is new": (
        lambda t: operation(t, "item.get")["parameters"].append(parameter("lang")),
        {("argument-added", A, "client.item.get")},
    ),
    "an argument is gone": (
        lambda t: drop_parameter(t, "items.get", "sort"),
        {("argument-removed", B, "client.items.get")},
    ),
    "an argument becomes required": (
        lambda t: parameters(t, "items.get")["sort"].update(required=True),
        {("argument-required", B, "client.items.get")},
    ),
    "a header becomes a query parameter of the same name": (
        lambda t: parameters(t, "item.delete")["X-Reason"].update({"name": "x_reason", "in": "query"}),
        {("argument-moved", A, "client.item.delete")},
    ),
    "path arguments swap places": (
        lambda t: move_path(t, ITEM, "/items/{itemId}/shops/{shopId}"),
        {
            ("arguments-reordered", B, "client.item.get"),
            ("arguments-reordered", B, "client.item.delete"),
            ("request-moved", A, "client.item.get"),
            ("request-moved", A, "client.item.delete"),
        },
    ),
    "a path argument becomes a query argument": (
        lambda t: (
            move_path(t, "/shops/{shopId}/logo", "/logo"),
            [p.update({"in": "query"}) for i in ("shop.logo", "shop.setLogo") for p in operation(t, i)["parameters"]],
        ),
        {
            ("argument-moved", B, "client.shop.logo"),
            ("argument-moved", B, "client.shop.set_logo"),
            ("request-moved", A, "client.shop.logo"),
            ("request-moved", A, "client.shop.set_logo"),
        },
    ),
    "a path parameter is spelled otherwise and keeps its Python name": (
        lambda t: (
            move_path(t, "/shops/{shopId}/events", "/shops/{shop_id}/events"),
            parameters(t, "shop.events")["shopId"].update(name="shop_id"),
        ),
        {("request-moved", A, "client.shop.events")},
    ),
    "an argument takes more values": (
        lambda t: parameters(t, "items.get")["sort"]["schema"]["enum"].append("date"),
        {("values-added", A, "client.items.get")},
    ),
    "an argument takes fewer values": (
        lambda t: parameters(t, "items.get")["sort"]["schema"]["enum"].remove("price"),
        {("values-removed", B, "client.items.get")},
    ),
    "an argument takes any text now": (
        lambda t: parameters(t, "items.get")["sort"]["schema"].pop("enum"),
        {("type-changed", A, "client.items.get")},
    ),
    "an argument is of another type": (
        lambda t: parameters(t, "items.get")["page"].update(schema={"type": "string"}),
        {("type-changed", B, "client.items.get")},
    ),
    "an argument takes fractions": (
        lambda t: parameters(t, "items.get")["page"].update(schema={"type": "number"}),
        {("type-changed", A, "client.items.get")},
    ),
    "text may be sent where a date is": (
        lambda t: parameters(t, "items.get")
        .get("sort", {})
        .update(schema={"type": "string", "enum": ["name", "price"]})
        or operation(t, "item.get")["parameters"].append(
            parameter("since", schema={"type": "string", "format": "date"})
        ),
        {("argument-added", A, "client.item.get")},
    ),
    "an argument has a lower limit": (
        lambda t: parameters(t, "items.get")["perPage"]["schema"].update(maximum=100),
        {("limit-narrowed", B, "client.items.get")},
    ),
    "an argument has a higher limit": (
        lambda t: parameters(t, "items.get")["perPage"]["schema"].update(maximum=5000),
        {("limit-widened", A, "client.items.get")},
    ),
    "the API takes another default": (
        lambda t: set_default(t, 25),
        {("default-changed", B, "client.items.get")},
    ),
    "a field of a form is required": (
        lambda t: operation(t, "shop.setLogo")["requestBody"]["content"]["multipart/form-data"]["schema"][
            "required"
        ].append("caption"),
        {("argument-required", B, "client.shop.set_logo"), ("attribute-required", B, "models.ShopSetLogoBody")},
    ),
    # ------------------------------------------------ bodies
    "a body may be left out": (
        lambda t: operation(t, "items.post")["requestBody"].update(required=False),
        {("argument-optional", A, "client.items.post")},
    ),
    "a body has another name": (
        lambda t: operation(t, "items.post")["requestBody"].update({"x-body-name": "newItem"}),
        {("argument-renamed", B, "client.items.post")},
    ),
    "a body can be sent as something else, too": (
        lambda t: operation(t, "items.post")["requestBody"]["content"].update(
            {"text/csv": {"schema": {"type": "string"}}}
        ),
        {("media-type-added", A, "client.items.post"), ("type-changed", A, "client.items.post")},
    ),
    "a body needs a new property": (
        lambda t: (
            schema(t, "ItemPost")["required"].append("sku"),
            properties(t, "ItemPost").update(sku={"type": "string"}),
        ),
        {("attribute-added-required", B, POST)},
    ),
    "a body takes a new property": (
        lambda t: properties(t, "ItemPost").update(sku={"type": "string"}),
        {("attribute-added", A, POST)},
    ),
    "a body takes a property no more": (
        lambda t: properties(t, "ItemPost").pop("price"),
        {("attribute-removed", B, POST)},
    ),
    "a property of a body becomes required": (
        lambda t: schema(t, "ItemPost")["required"].append("price"),
        {("attribute-required", B, POST)},
    ),
    "a property of a body may be left out": (
        lambda t: schema(t, "ItemPost").update(required=[]),
        {("attribute-optional", A, POST)},
    ),
    "a property of a body may be null": (
        lambda t: properties(t, "ItemPost").update(price={"type": ["number", "null"]}),
        {("type-changed", A, POST)},
    ),
    "a property of a body takes fewer values": (
        lambda t: properties(t, "ItemPost")["color"]["enum"].remove("red"),
        {("values-removed", B, POST)},
    ),
    "a text of a body must be shorter": (
        lambda t: properties(t, "ItemPost")["name"].update(maxLength=64),
        {("limit-narrowed", B, POST)},
    ),
    "the items of a list in a body are of another type": (
        lambda t: properties(t, "ItemPost")["tags"].update(items={"type": "integer"}),
        {("type-changed", B, POST)},
    ),
    # ------------------------------------------------ answers
    "an answer has a new property": (
        lambda t: properties(t, "Item").update(sku={"type": "string"}),
        {("attribute-added", A, "models.Item")},
    ),
    "a property of an answer is gone": (
        lambda t: properties(t, "Item").pop("price"),
        {("attribute-removed", B, "models.Item")},
    ),
    "a property of an answer may be absent": (
        lambda t: schema(t, "Item").update(required=["id"]),
        {("attribute-optional", B, "models.Item")},
    ),
    "a property of an answer is always there": (
        lambda t: schema(t, "Item")["required"].append("price"),
        {("attribute-required", A, "models.Item")},
    ),
    "a property of an answer may be null": (
        lambda t: properties(t, "Item").update(price={"type": ["number", "null"]}),
        {("type-changed", B, "models.Item")},
    ),
    "an answer has another listed value": (
        lambda t: schema(t, "ItemState")["enum"].append("lost"),
        {("values-added", A, "models.ItemState")},
    ),
    "an answer has a listed value less": (
        lambda t: schema(t, "ItemState")["enum"].remove("sold"),
        {("values-removed", A, "models.ItemState")},
    ),
    "listed values of an answer are told in place": (
        lambda t: (
            properties(t, "Item").update(state={"type": "string", "enum": ["new", "sold"]}),
            t["components"]["schemas"].pop("ItemState"),
        ),
        {("type-changed", A, "models.Item"), ("model-removed", B, "models.ItemState")},
    ),
    "a text of an answer is a date now": (
        lambda t: properties(t, "Item").update(id={"type": "string", "format": "date"}),
        {("type-changed", B, "models.Item")},
    ),
    "an answer's limits are only documentation": (
        lambda t: properties(t, "Item")["name"].update(maxLength=10),
        {("limit-narrowed", D, "models.Item")},
    ),
    "a method returns something else": (
        lambda t: operation(t, "item.get")["responses"].update({"200": answer(ref("Error"))}),
        {("result-changed", B, "client.item.get")},
    ),
    "a method may return something else, too": (
        lambda t: operation(t, "item.get")["responses"].update({"202": answer(ref("Error"))}),
        {("result-changed", B, "client.item.get")},
    ),
    "a method returns something where it gave nothing": (
        lambda t: operation(t, "item.delete").update(responses={"200": answer(ref("Error"))}),
        {("result-changed", A, "client.item.delete")},
    ),
    "a method returns nothing any more": (
        lambda t: operation(t, "item.get")["responses"].update({"200": answer(None)}),
        {("result-changed", B, "client.item.get")},
    ),
    "a file is returned where a value was": (
        lambda t: operation(t, "item.get")["responses"].update(
            {"200": answer({"type": "string", "format": "binary"}, "image/png")}
        ),
        {("result-changed", B, "client.item.get")},
    ),
    "a failure is documented": (
        lambda t: operation(t, "items.post")["responses"].update({"422": answer(ref("Error"))}),
        {("errors-changed", D, "client.items.post")},
    ),
    "a failure is not documented any more": (
        lambda t: operation(t, "item.get")["responses"].pop("404"),
        {("errors-changed", D, "client.item.get")},
    ),
    # ------------------------------------------------ pages and streams
    "pages are gone": (
        lambda t: operation(t, "items.get").pop("x-pagination") and drop_parameter(t, "items.get", "page"),
        {("pages-removed", B, "client.items.get"), ("argument-removed", B, "client.items.get")},
    ),
    "a stream has another event": (
        lambda t: events_of(t).update(lost=ref("Error")),
        {("events-added", A, "client.shop.events")},
    ),
    "a stream yields an event no more": (
        lambda t: events_of(t).update(lost=events_of(t).pop("sold")),
        {("events-added", A, "client.shop.events"), ("events-removed", B, "client.shop.events")},
    ),
    "an event has other data": (
        lambda t: events_of(t).update(sold=ref("Error")),
        {("result-changed", B, "client.shop.events")},
    ),
    # ------------------------------------------------ names
    "a class has another name": (
        lambda t: rename_component(t, "ItemPost", "NewItem"),
        {("model-renamed", B, "models.NewItem")},
    ),
    "a property is spelled otherwise and keeps its Python name": (
        lambda t: properties(t, "Item").update(sold_at=properties(t, "Item").pop("soldAt")),
        {("attribute-removed", B, "models.Item"), ("attribute-added", A, "models.Item")},
    ),
    "a class is described in other words": (
        lambda t: schema(t, "Item").update(description="A thing on a shelf."),
        {("docs-changed", D, "models.Item")},
    ),
    # ------------------------------------------------ access
    "a method needs no credentials any more": (
        lambda t: operation(t, "item.get").update(security=[]),
        {("credentials-changed", A, "client.item.get")},
    ),
    "a scope is not enough any more": (
        lambda t: operation(t, "item.get").update({"x-scopes": ["all.User"]}),
        {("scopes-removed", B, "client.item.get")},
    ),
    "another scope is enough": (
        lambda t: operation(t, "item.get")["x-scopes"].append("item.*"),
        {("scopes-added", A, "client.item.get")},
    ),
    "the API has moved": (
        lambda t: t.update(servers=[{"url": "https://api.shop.example"}]),
        {("base-url", A, "the client")},
    ),
    "another way to sign in": (
        lambda t: (
            t["components"]["securitySchemes"].update(key={"type": "apiKey", "in": "header", "name": "X-Key"}),
            t["security"].append({"key": []}),
        ),
        {("credential-added", A, "the client")}
        | {
            ("credentials-changed", A, f"client.{m}")
            for m in ("item.delete", "item.get", "items.get", "items.post", "shop.events", "shop.logo", "shop.set_logo")
        },
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_and_what_it_means(name: str, tmp_path: Path) -> None:
    edit, expected = CASES[name]
    before, after = shop.document(), shop.document()
    edit(after)
    assert brief(found(before, after, tmp_path)) == expected


@pytest.mark.parametrize("name", CASES)
def test_a_change_taken_back_is_a_change_too(name: str, tmp_path: Path) -> None:
    edit, _ = CASES[name]
    before, after = shop.document(), shop.document()
    edit(before)
    assert found(before, after, tmp_path)


BOTH: dict[str, tuple[Edit, Edit, set[tuple[str, Impact, str]]]] = {
    "plain data becomes a model: no more item['name']": (
        lambda t: operation(t, "item.get")["responses"].update({"200": answer({})}),
        lambda t: None,
        {("result-changed", B, "client.item.get")},
    ),
    "plain data becomes text": (
        lambda t: operation(t, "item.get")["responses"].update({"200": answer({})}),
        lambda t: operation(t, "item.get")["responses"].update({"200": answer({"type": "string"})}),
        {("result-changed", A, "client.item.get")},
    ),
    "a text to send becomes a date": (
        lambda t: properties(t, "ItemPost").update(day={"type": "string"}),
        lambda t: properties(t, "ItemPost").update(day={"type": "string", "format": "date"}),
        {("type-changed", A, POST)},
    ),
    "a date to send becomes a text": (
        lambda t: properties(t, "ItemPost").update(day={"type": "string", "format": "date"}),
        lambda t: properties(t, "ItemPost").update(day={"type": "string"}),
        {("type-changed", B, POST)},
    ),
    "a value is no longer null": (
        lambda t: properties(t, "Item").update(price={"type": ["number", "null"]}),
        lambda t: None,
        {("type-changed", A, "models.Item")},
    ),
    "null may not be sent any more": (
        lambda t: properties(t, "ItemPost").update(price={"type": ["number", "null"]}),
        lambda t: None,
        {("type-changed", B, POST)},
    ),
    "a method needs credentials": (
        lambda t: operation(t, "item.get").update(security=[]),
        lambda t: None,
        {("credentials-changed", B, "client.item.get")},
    ),
    "a method needs other credentials": (
        lambda t: t["components"]["securitySchemes"].update(key={"type": "apiKey", "in": "header", "name": "X-Key"}),
        lambda t: (
            t["components"]["securitySchemes"].update(key={"type": "apiKey", "in": "header", "name": "X-Key"}),
            operation(t, "item.get").update(security=[{"key": []}]),
        ),
        {("credentials-changed", B, "client.item.get")},
    ),
    "pages are new": (
        lambda t: operation(t, "items.get").update({"x-pagination": False}),
        lambda t: None,
        {("pages-added", A, "client.items.get")},
    ),
    "a model for both directions needs more: callers break": (
        lambda t: operation(t, "items.post")["requestBody"]["content"]["application/json"].update(schema=ref("Item"))
        or t["components"]["schemas"].pop("ItemPost"),
        lambda t: (
            operation(t, "items.post")["requestBody"]["content"]["application/json"].update(schema=ref("Item")),
            t["components"]["schemas"].pop("ItemPost"),
            schema(t, "Item")["required"].append("price"),
        ),
        {("attribute-required", B, "models.Item")},
    ),
    "a required property that only the API sets": (
        lambda t: operation(t, "items.post")["requestBody"]["content"]["application/json"].update(schema=ref("Item"))
        or t["components"]["schemas"].pop("ItemPost"),
        lambda t: (
            operation(t, "items.post")["requestBody"]["content"]["application/json"].update(schema=ref("Item")),
            t["components"]["schemas"].pop("ItemPost"),
            properties(t, "Item").update(sku={"type": "string", "readOnly": True}),
            schema(t, "Item")["required"].append("sku"),
        ),
        {("attribute-added", A, "models.Item")},
    ),
    "a limit that was not there": (
        lambda t: None,
        lambda t: parameters(t, "items.get")["page"]["schema"].update(minimum=1),
        {("limit-narrowed", B, "client.items.get")},
    ),
    "a default that is merely documented now": (
        lambda t: None,
        lambda t: parameters(t, "items.get")["page"]["schema"].update(default=0),
        {("default-changed", D, "client.items.get")},
    ),
    "a recursive type stays what it is": (
        lambda t: properties(t, "Item").update(tree=ref("Tree"))
        or t["components"]["schemas"].update(
            Tree={"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Tree")}]}
        ),
        lambda t: properties(t, "Item").update(tree=ref("Tree"))
        or t["components"]["schemas"].update(
            Tree={"anyOf": [{"type": "string"}, {"type": "number"}, {"type": "array", "items": ref("Tree")}]}
        ),
        {("type-changed", B, "models.Tree")},
    ),
    "what is described for the first time": (
        lambda t: operation(t, "items.get").pop("summary"),
        lambda t: None,
        {("docs-changed", D, "client.items.get")},
    ),
}


@pytest.mark.parametrize("name", BOTH)
def test_from_one_to_another(name: str, tmp_path: Path) -> None:
    first, second, expected = BOTH[name]
    before, after = shop.document(), shop.document()
    first(before)
    second(after)
    assert brief(found(before, after, tmp_path)) == expected


def test_the_order_of_a_document_says_nothing(tmp_path: Path) -> None:
    def reverse(node: object) -> object:
        if isinstance(node, dict):
            return {key: reverse(node[key]) for key in reversed(node)}
        return [reverse(item) for item in node] if isinstance(node, list) else node

    after = reverse(copy.deepcopy(shop.document()))
    assert isinstance(after, dict)
    assert found(shop.document(), after, tmp_path) == ()


def test_a_whole_resource_is_told_as_such(tmp_path: Path) -> None:
    after = shop.document()
    after["paths"].pop(ITEM)
    texts = [f.text for f in found(shop.document(), after, tmp_path)]
    assert all(text == "is gone, and all of `client.item` with it" for text in texts)
    assert len(texts) == 2


def test_a_sentence_says_what_was_and_what_is(tmp_path: Path) -> None:
    after = shop.document()
    parameters(after, "items.get")["page"].update(schema={"type": "string"})
    assert [f"{f.subject} {f.text}" for f in found(shop.document(), after, tmp_path)] == [
        "client.items.get `page` is `str`, was `int`"
    ]


def finding(impact: Impact) -> Finding:
    return Finding("rule", impact, "", "", "")


@pytest.mark.parametrize(
    ("impacts", "step"),
    [((), Step.NONE), ((D,), Step.PATCH), ((D, A), Step.MINOR), ((A, B, D), Step.MAJOR)],
)
def test_the_worst_finding_decides_the_step(impacts: tuple[Impact, ...], step: Step) -> None:
    assert step_of(map(finding, impacts)) is step


@pytest.mark.parametrize(
    ("current", "step", "expected"),
    [
        ("1.31.0", Step.MAJOR, "2.0.0"),
        ("1.31.0", Step.MINOR, "1.32.0"),
        ("1.31", Step.PATCH, "1.31.1"),
        ("1.31.0", Step.NONE, "1.31.0"),
        ("0.4.2", Step.MAJOR, "0.5.0"),
        ("0.4.2", Step.MINOR, "0.4.3"),
        ("2.0.0rc1", Step.MINOR, "2.1.0"),
        ("latest", Step.MAJOR, ""),
    ],
)
def test_the_next_version(current: str, step: Step, expected: str) -> None:
    assert next_version(current, step) == expected


@pytest.mark.parametrize(
    ("before", "after", "step", "enough"),
    [
        ("1.31.0", "1.32.0", Step.MINOR, True),
        ("1.31.0", "2.0.0", Step.MINOR, True),
        ("1.31.0", "1.31.1", Step.MINOR, False),
        ("1.31.0", "1.32.0", Step.MAJOR, False),
        ("0.3.0", "0.4.0", Step.MAJOR, True),
        ("summer", "autumn", Step.MAJOR, True),
    ],
)
def test_a_version_that_was_chosen(before: str, after: str, step: Step, enough: bool) -> None:
    assert is_enough(before, after, step) is enough
