"""Small APIs that lack what the big one has, or have what it lacks: what is made for any API must fit them as well."""

from __future__ import annotations

from collections.abc import Callable

from . import shop
from .shop import Json, answer, parameter, ref

VARIABLES = ("SHOP_TOKEN", "SHOP_API_TOKEN", "SHOP_API_KEY", "SHOP_USERNAME", "SHOP_PASSWORD")


def _api(paths: Json, *, schemas: Json | None = None, **more: Json | list[Json]) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": schemas or {}, **more.pop("components", {})},  # type: ignore[dict-item]
        **more,
    }


def bare() -> Json:
    """One operation that takes and gives nothing; no server, no credentials."""
    return _api({"/ping": {"post": {"responses": {"204": {"description": "Done."}}}}})


def files() -> Json:
    """Downloads, raw uploads, JSON lines, an API key, a server that is only a path."""
    binary = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    name = parameter("name", "path", example="a b/c")
    return _api(
        {
            "/files/{name}": {
                "parameters": [name],
                "get": {
                    "operationId": "file.read",
                    "tags": ["file"],
                    "responses": {"200": {"description": "It.", "content": binary}},
                },
                "put": {
                    "operationId": "file.write",
                    "tags": ["file"],
                    "requestBody": {"required": True, "content": binary},
                    "responses": {"204": {"description": "Kept."}},
                },
            },
            "/rows": {
                "get": {
                    "operationId": "rows.list",
                    "tags": ["rows"],
                    "responses": {"200": answer(ref("Row"), "application/x-ndjson")},
                }
            },
        },
        schemas={"Row": {"type": "object", "properties": {"number": {"type": "integer"}}}},
        servers=[{"url": "/v2"}],
        security=[{"key": []}],
        components={"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
    )


def nested() -> Json:
    """Required nested bodies, odd names, basic authentication, lists without pages, examples with hostile text."""
    pet = {
        "type": "object",
        "required": ["name", "owner", "class"],
        "properties": {
            "name": {"type": "string", "examples": ['"""{{ x }}\\ ```']},
            "class": {"enum": ["cat", "dog"]},
            "owner": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "format": "uuid"}}},
            "born": {"type": "string", "format": "date"},
        },
    }
    body = {"required": True, "content": {"application/json": {"schema": ref("Pet")}}}
    pet_id = parameter("client", "path", {"type": "integer", "minimum": 7})
    return _api(
        {
            "/pets": {
                "get": {
                    "tags": ["pets"],
                    "operationId": "listPets",
                    "parameters": [
                        parameter("tags", schema={"type": "array", "items": {"type": "string"}}),
                        parameter("filter", schema={"type": "object"}, style="deepObject"),
                    ],
                    "responses": {"200": answer({"type": "array", "items": ref("Pet")})},
                },
                "post": {
                    "tags": ["pets"],
                    "operationId": "addPet",
                    "requestBody": body,
                    "responses": {"200": answer(ref("Pet"))},
                },
            },
            "/pets/{client}": {
                "parameters": [pet_id],
                "get": {"tags": ["pets"], "operationId": "getPet", "responses": {"200": answer(ref("Pet"))}},
                "put": {
                    "tags": ["pets"],
                    "operationId": "setPet",
                    "requestBody": body,
                    "responses": {"200": answer(ref("Pet"))},
                },
            },
        },
        schemas={"Pet": pet},
        servers=[{"url": "https://shop.example/api"}],
        security=[{"basic": []}],
        components={"securitySchemes": {"basic": {"type": "http", "scheme": "basic"}}},
    )


ALL: dict[str, Callable[[], Json]] = {"bare": bare, "files": files, "nested": nested, "shop": shop.document}
SHOWN: dict[str, set[str]] = {
    "bare": set(),
    "files": {"file.read", "file.write", "rows.list"},
    "nested": {"listPets", "addPet", "getPet"},
    "shop": {"item.get", "items.get"},
}
"""Operations that the README calls."""
