"""A small API for the tests of what changes: every edit is made on a copy of `document()`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from losant_codegen import pipeline
from losant_codegen.config import Config
from losant_codegen.diagnostics import Collector
from losant_codegen.surface import Surface

Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def answer(schema: Json | None, media_type: str = "application/json") -> Json:
    return {"description": "Done.", **({"content": {media_type: {"schema": schema}}} if schema is not None else {})}


def parameter(name: str, place: str = "query", schema: Json | None = None, **more: Any) -> Json:
    return {
        "name": name,
        "in": place,
        "schema": schema or {"type": "string"},
        **({"required": True} if place == "path" else {}),
        **more,
    }


def document() -> Json:
    """Items with a list, pages, a body, an upload, a download and a stream of events."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1.4.0"},
        "servers": [{"url": "https://shop.example"}],
        "security": [{"bearer": []}],
        "paths": {
            "/shops/{shopId}/items": {
                "get": {
                    "operationId": "items.get",
                    "tags": ["items"],
                    "summary": "List the items.",
                    "x-pagination": {
                        "style": "page",
                        "page": "page",
                        "size": "perPage",
                        "items": "items",
                        "total": "totalCount",
                    },
                    "parameters": [
                        parameter("shopId", "path"),
                        parameter("page", schema={"type": "integer"}),
                        parameter("perPage", schema={"type": "integer", "default": 100, "maximum": 1000}),
                        parameter("sort", schema={"type": "string", "enum": ["name", "price"]}),
                    ],
                    "responses": {"200": answer(ref("Items")), "404": answer(ref("Error"))},
                },
                "post": {
                    "operationId": "items.post",
                    "tags": ["items"],
                    "parameters": [parameter("shopId", "path")],
                    "requestBody": {
                        "x-body-name": "item",
                        "required": True,
                        "content": {"application/json": {"schema": ref("ItemPost")}},
                    },
                    "responses": {"201": answer(ref("Item"))},
                },
            },
            "/shops/{shopId}/items/{itemId}": {
                "get": {
                    "operationId": "item.get",
                    "tags": ["item"],
                    "x-scopes": ["all.User", "item.get"],
                    "parameters": [parameter("shopId", "path"), parameter("itemId", "path")],
                    "responses": {"200": answer(ref("Item")), "404": answer(ref("Error"))},
                },
                "delete": {
                    "operationId": "item.delete",
                    "tags": ["item"],
                    "parameters": [
                        parameter("shopId", "path"),
                        parameter("itemId", "path"),
                        parameter("X-Reason", "header"),
                    ],
                    "responses": {"204": answer(None)},
                },
            },
            "/shops/{shopId}/events": {
                "get": {
                    "operationId": "shop.events",
                    "tags": ["shop"],
                    "parameters": [parameter("shopId", "path")],
                    "responses": {
                        "200": {
                            "description": "Events.",
                            "content": {
                                "text/event-stream": {
                                    "schema": {"type": "string"},
                                    "x-sse-events": {"sold": ref("Item")},
                                }
                            },
                        }
                    },
                }
            },
            "/shops/{shopId}/logo": {
                "get": {
                    "operationId": "shop.logo",
                    "tags": ["shop"],
                    "parameters": [parameter("shopId", "path")],
                    "responses": {"200": answer({"type": "string", "format": "binary"}, "image/png")},
                },
                "put": {
                    "operationId": "shop.setLogo",
                    "tags": ["shop"],
                    "parameters": [parameter("shopId", "path")],
                    "requestBody": {
                        "required": True,
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "required": ["file"],
                                    "properties": {
                                        "file": {"type": "string", "format": "binary"},
                                        "caption": {"type": "string"},
                                    },
                                }
                            }
                        },
                    },
                    "responses": {"204": answer(None)},
                },
            },
        },
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "Items": {
                    "type": "object",
                    "properties": {"items": {"type": "array", "items": ref("Item")}, "totalCount": {"type": "integer"}},
                },
                "Item": {
                    "type": "object",
                    "description": "What is sold.",
                    "required": ["id", "name"],
                    "properties": {
                        "id": {"type": "string"},
                        "name": {"type": "string"},
                        "price": {"type": "number"},
                        "state": ref("ItemState"),
                        "soldAt": {"type": "string", "format": "date-time"},
                    },
                },
                "ItemState": {"type": "string", "enum": ["new", "sold"]},
                "ItemPost": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "maxLength": 255},
                        "price": {"type": "number"},
                        "color": {"type": "string", "enum": ["red", "green"]},
                        "tags": {"type": "array", "items": {"type": "string"}},
                    },
                },
                "Error": {"type": "object", "properties": {"type": {"type": "string"}, "message": {"type": "string"}}},
            },
        },
    }


def save(tree: Json, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(tree, indent=1), encoding="utf-8")
    return path


def surface(tree: Json, folder: Path) -> Surface:
    """What users see of the client that is made from a document."""
    path = save(tree, folder / "openapi.json")
    return pipeline.surface(Config(target=str(path), root=folder), Collector(), {}, lambda stage: None)[1]
