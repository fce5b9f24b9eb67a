"""Responses, streams, pagination, callbacks and webhooks."""

from __future__ import annotations

import pytest
from losant_codegen import ir
from losant_codegen.config import NormalizeConfig

from .documents import INTEGER, TEXT, api, codes, operation

OK = "responses: {'200': {description: ok}}"
Kind = ir.ContentKind


def answer(content: str, rest: str = "") -> ir.Content:
    found = operation(f"/a: {{get: {{responses: {{'200': {{description: ok, content: {content}}}}}}}}}", rest)
    return found.responses[0].contents[0]


# ---------------------------------------------------------------- responses


def test_statuses_are_ordered_and_what_is_none_is_left_out() -> None:
    statuses = (
        "{default: {description: d}, 4xx: {description: c}, '404': {description: b}, "
        "200: {description: a}, x-y: 1, '99': {description: z}}"
    )
    found = operation(f"/a: {{get: {{responses: {statuses}}}}}")
    assert [(r.status, r.description) for r in found.responses] == [
        ("200", "a"),
        ("404", "b"),
        ("4XX", "c"),
        ("default", "d"),
    ]


def test_answers_without_a_body() -> None:
    found = operation(
        "/a: {get: {responses: {'204': {description: x, content: {application/json: {schema: {}}}}, "
        "'200': {description: y}}}}"
    )
    assert [r.contents for r in found.responses] == [(), ()]


def test_operation_without_responses() -> None:
    assert operation("/a: {get: {operationId: a}}").responses == ()


def test_response_headers_and_a_shared_response() -> None:
    found = operation(
        "/a: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}",
        "components: {responses: {R: {description: r, headers: {X-Rate: {description: h, schema: {type: integer}}, "
        "Content-Type: {schema: {type: string}}, X-Any: {content: {text/plain: {schema: {type: string}}}}}}}}",
    )
    assert found.responses[0].headers == (ir.Header("X-Any", TEXT), ir.Header("X-Rate", INTEGER, "h"))
    assert found.responses[0].location.pointer == ("components", "responses", "R")


def test_unresolved_response_is_any_json() -> None:
    found = operation("/a: {get: {responses: {'200': {x-unresolved: '#/gone'}}}}")
    assert found.responses[0].contents == (ir.Content("application/json", Kind.JSON, ir.AnyType("#/gone is missing")),)


def test_multipart_answer_is_read_as_bytes() -> None:
    assert answer("{multipart/mixed: {schema: {type: object, properties: {a: {}}}}}").kind is Kind.BINARY


def test_links_are_noted() -> None:
    _, collector = api("/a: {get: {responses: {'200': {description: ok, links: {next: {operationId: b}}}}}}")
    assert codes(collector) == ["LC505"]


# ---------------------------------------------------------------- streams


def test_events_by_name() -> None:
    found = answer(
        (
            "{text/event-stream: {schema: {type: string}, "
            "x-sse-events: {state: {$ref: '#/components/schemas/S'}, alive: {type: integer}}}}"
        ),
        "components: {schemas: {S: {type: object, properties: {a: {}}}}}",
    )
    assert found == ir.Content(
        "text/event-stream", Kind.SSE, TEXT, events=(("alive", INTEGER), ("state", ir.RefType("S")))
    )


def test_events_without_a_schema_of_their_own_are_typed_by_their_names() -> None:
    found = answer("{text/event-stream: {x-sse-events: {a: {type: integer}, b: {type: string}}}}")
    assert found.type == ir.UnionType((INTEGER, TEXT))


def test_event_stream_with_one_schema() -> None:
    assert answer("{text/event-stream: {schema: {type: integer}}}") == ir.Content(
        "text/event-stream", Kind.SSE, INTEGER
    )


def test_item_schema_of_events() -> None:
    data = "{type: string, contentMediaType: application/json, contentSchema: {type: integer}}"
    one = answer(f"{{text/event-stream: {{itemSchema: {{type: object, properties: {{data: {data}}}}}}}}}")
    assert (one.type, one.events) == (INTEGER, ())
    many = answer(
        "{text/event-stream: {itemSchema: {oneOf: ["
        f"{{properties: {{event: {{const: tick}}, data: {data}}}}}, "
        f"{{properties: {{event: {{const: done}}, data: {{type: string}}}}}}]}}}}}}"
    )
    assert many.events == (("done", TEXT), ("tick", INTEGER))


def test_item_schema_of_lines() -> None:
    assert answer("{application/jsonl: {itemSchema: {type: integer}}}") == ir.Content(
        "application/jsonl", Kind.NDJSON, INTEGER
    )


# ---------------------------------------------------------------- pagination

LIST = (
    "{type: object, properties: {items: {type: array, items: {type: string}}, "
    "totalCount: {type: integer}, next_cursor: {type: string}}}"
)


def paged(
    parameters: str, schema: str = LIST, *, more: str = "", headers: str = "", settings: NormalizeConfig | None = None
) -> ir.Pagination | None:
    text = (
        f"/a: {{get: {{operationId: a.get, {more} parameters: [{parameters}], "
        f"responses: {{'200': {{description: ok, {headers} content: {{application/json: {{schema: {schema}}}}}}}}}}}}}"
    )
    return operation(text, settings=settings).pagination


def query(name: str, schema: str = "{type: integer}", more: str = "") -> str:
    return f"{{name: {name}, in: query, schema: {schema}{more}}}"


PAGE = query("page", "{type: integer, default: 0}") + "," + query("perPage")


def test_pagination_that_the_document_states() -> None:
    stated = "x-pagination: {style: page, page: page, size: perPage, items: items, total: totalCount},"
    assert paged(PAGE, more=stated) == ir.PagePagination("page", "perPage", "items", "totalCount", 0)
    stated = "x-pagination: {style: offset, offset: o, limit: l, items: rows},"
    assert paged(query("o") + "," + query("l"), more=stated) == ir.OffsetPagination("o", "l", "rows", None)
    stated = "x-pagination: {style: cursor, cursor: c, next: meta.next},"
    assert paged(query("c"), more=stated) == ir.CursorPagination("c", None, None, "meta.next")
    assert paged(query("c"), more="x-pagination: {style: link},") == ir.LinkPagination(None)
    assert paged(PAGE, more="x-pagination: false,") is None


@pytest.mark.parametrize("stated", ["{style: page, page: nope}", "{style: odd}", "{style: cursor, cursor: page}"])
def test_pagination_that_does_not_fit_is_left_out_with_a_warning(stated: str) -> None:
    found, collector = api(f"/a: {{get: {{x-pagination: {stated}, parameters: [{PAGE}], {OK}}}}}")
    assert found.operations[0].pagination is None
    assert codes(collector) == ["LC530"]


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        (PAGE, ir.PagePagination("page", "perPage", "items", "totalCount", 0)),
        (
            query("page_number", "{type: integer, minimum: 1}") + "," + query("page_size"),
            ir.PagePagination("page_number", "page_size", "items", "totalCount", 1),
        ),
        (
            query("page", more=", description: 1-based page") + "," + query("limit"),
            ir.PagePagination("page", "limit", "items", "totalCount", 1),
        ),
        (query("offset") + "," + query("limit"), ir.OffsetPagination("offset", "limit", "items", "totalCount")),
        (
            query("cursor", "{type: string}") + "," + query("limit"),
            ir.CursorPagination("cursor", "limit", "items", "next_cursor"),
        ),
        (query("page") + "," + query("perPage"), None),  # where it begins is not told
        (query("page", "{type: string, default: '0'}"), None),  # no size
        (query("offset", "{type: string, format: date-time}") + "," + query("limit"), None),
        (query("after", "{type: string, format: date-time}"), None),
    ],
)
def test_pagination_that_is_well_known(parameters: str, expected: ir.Pagination | None) -> None:
    assert paged(parameters) == expected


def test_pagination_of_a_bare_list_and_by_link_header() -> None:
    assert paged(PAGE, "{type: array, items: {}}") == ir.PagePagination("page", "perPage", None, None, 0)
    header = "headers: {Link: {schema: {type: string}}},"
    assert paged(PAGE, "{type: array, items: {}}", headers=header) == ir.LinkPagination(None)


def test_cursor_inside_a_wrapper() -> None:
    schema = (
        "{type: object, properties: {data: {type: array, items: {}}, paging: {type: object, "
        "properties: {next: {type: string}}}}}"
    )
    assert paged(query("cursor", "{type: string}"), schema) == ir.CursorPagination(
        "cursor", None, "data", "paging.next"
    )


def test_answer_with_several_lists_is_not_guessed_at() -> None:
    schema = "{type: object, properties: {a: {type: array, items: {}}, b: {type: array, items: {}}}}"
    assert paged(PAGE, schema) is None


def test_configuration_corrects_what_is_recognised() -> None:
    assert paged(PAGE, settings=NormalizeConfig(pagination={"a.get": {}})) is None
    corrected = {"a.get": {"style": "page", "page": "page", "items": "items", "first": 1}}
    assert paged(PAGE, settings=NormalizeConfig(pagination=corrected)) == ir.PagePagination(
        "page", None, "items", None, 1
    )


# ---------------------------------------------------------------- callbacks

CALLBACK = """
/a:
  post:
    operationId: jobs.start
    responses: {'202': {description: ok}}
    callbacks:
      done:
        '{$request.body#/url}':
          post:
            description: When it is done.
            requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}
            responses: {'200': {description: ok}}
"""


def test_callback_of_an_operation() -> None:
    found, _ = api(CALLBACK)
    assert [(c.name, c.method, c.type, c.operation, c.description) for c in found.callbacks] == [
        ("done", "POST", ir.RefType("jobs.start.done.payload"), "jobs.start", "When it is done.")
    ]
    assert found.schemas["jobs.start.done.payload"].name.parts == ("jobs", "start", "done", "payload")


def test_webhook() -> None:
    hook = (
        "webhooks: {newPet: {post: {summary: S., "
        "requestBody: {content: {application/json: {schema: {type: object, properties: {id: {}}}}}}}, "
        "get: {}}}"
    )
    found, _ = api(f"/a: {{get: {{{OK}}}}}", hook)
    assert [(c.name, c.method, c.type, c.operation) for c in found.callbacks] == [
        ("newPet", "GET", None, None),
        ("newPet", "POST", ir.RefType("newPet.payload"), None),
    ]
