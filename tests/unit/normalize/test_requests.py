"""Operations: paths, parameters, request bodies, servers, security."""

from __future__ import annotations

from dataclasses import replace

import pytest
from losant_codegen import ir
from losant_codegen.diagnostics import Location

from .documents import ANY, INTEGER, TEXT, api, codes, operation

OK = "responses: {'200': {description: ok}}"
PATH, QUERY, HEADER, COOKIE = ir.ParameterIn
Kind = ir.ContentKind


def parameter(text: str, path: str = "/a") -> ir.Parameter:
    return operation(f"{path}: {{get: {{parameters: [{text}], {OK}}}}}").parameters[0]


def bare(found: ir.Parameter) -> ir.Parameter:
    return replace(found, location=Location("x"))


def content(media_type: str, schema: str, more: str = "") -> ir.Content:
    body = operation(
        f"/a: {{post: {{requestBody: {{content: {{'{media_type}': {{schema: {schema}{more}}}}}}}, {OK}}}}}"
    ).body
    assert body is not None
    return body.contents[0]


# ---------------------------------------------------------------- operations


def test_every_part_of_an_operation() -> None:
    found = operation(f"""
        /a/{{x}}:
          summary: of the path
          get:
            operationId: things.get
            tags: [Things]
            description: Long.
            deprecated: true
            x-scopes: [all.Read, things.get]
            parameters: [{{name: x, in: path, required: true, schema: {{type: string}}}}]
            {OK}
        """)
    assert (found.id, found.operation_id, found.resource, found.action) == ("things.get", "things.get", "things", "get")
    assert (found.method, found.path, found.tags) == ("GET", "/a/{x}", ("Things",))
    assert (found.summary, found.description, found.deprecated) == ("of the path", "Long.", True)
    assert found.scopes == ("all.Read", "things.get")
    assert found.location.pointer == ("paths", "/a/{x}", "get")


def test_operations_are_counted_and_sorted() -> None:
    found, _ = api(
        f"/b: {{get: {{{OK}}}, post: {{{OK}}}}}\n/a: {{get: {{{OK}}}}}\nx-other: {{get: {{}}}}",
        "tags: [{name: b, description: The Bs.}]",
    )
    assert found.operations_in_document == 3
    assert [(r.name, r.description, [o.action for o in r.operations]) for r in found.resources] == [
        ("a", None, ["get"]),
        ("b", "The Bs.", ["create", "get"]),
    ]


def test_every_method_is_an_operation() -> None:
    methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
    found, _ = api(
        "/a: {"
        + ", ".join(f"{m}: {{{OK}}}" for m in methods)
        + f", query: {{{OK}}}, additionalOperations: {{COPY: {{{OK}}}}}}}"
    )
    assert sorted(o.method for o in found.operations) == sorted([*(m.upper() for m in methods), "QUERY", "COPY"])


def test_path_without_slash_gets_one_and_query_and_fragment_stay() -> None:
    found, _ = api(f"a: {{get: {{{OK}}}}}\n'/b?beta=true': {{get: {{{OK}}}}}\n'/b#frag': {{get: {{{OK}}}}}")
    assert sorted(o.path for o in found.operations) == ["/a", "/b#frag", "/b?beta=true"]


# ---------------------------------------------------------------- parameters


@pytest.mark.parametrize(
    ("place", "style", "explode"),
    [("query", "form", True), ("header", "simple", False), ("cookie", "form", True)],
)
def test_default_styles(place: str, style: str, explode: bool) -> None:
    found = parameter(f"{{name: p, in: {place}, schema: {{type: string}}}}")
    assert (found.style, found.explode, found.required) == (style, explode, False)


def test_path_parameter_is_required_and_never_null() -> None:
    found = parameter("{name: x, in: path, required: false, schema: {type: [integer, 'null']}}", "/a/{x}")
    assert bare(found) == ir.Parameter("x", PATH, INTEGER, True, "simple", False, Location("x"))


def test_words_of_a_parameter() -> None:
    found = parameter(
        "{name: p, in: query, required: true, description: P., deprecated: true, allowReserved: true, "
        "style: pipeDelimited, "
        "schema: {type: array, items: {type: string}, default: [a]}}"
    )
    expected = ir.Parameter(
        "p",
        QUERY,
        ir.ArrayType(TEXT),
        True,
        "pipeDelimited",
        False,
        Location("x"),
        True,
        None,
        "P.",
        True,
        True,
        ["a"],
    )
    assert bare(found) == expected


def test_parameter_that_travels_as_a_document() -> None:
    found = parameter(
        "{name: q, in: query, content: {application/json: {schema: {type: object, additionalProperties: true}}}}"
    )
    assert (found.content_type, found.type) == ("application/json", ir.MapType(ANY))


def test_style_that_is_not_for_the_place_is_replaced_with_a_warning() -> None:
    found, collector = api(
        f"/a: {{get: {{parameters: [{{name: p, in: header, style: form, schema: {{type: string}}}}], {OK}}}}}"
    )
    assert found.operations[0].parameters[0].style == "simple"
    assert codes(collector) == ["LC503"]


def test_parameters_of_the_path_are_inherited_and_overridden() -> None:
    found = operation(f"""
        /a/{{x}}/{{y}}:
          parameters:
            - {{name: y, in: path, required: true, schema: {{type: string}}}}
            - {{name: x, in: path, required: true, schema: {{type: string}}}}
            - {{name: q, in: query, schema: {{type: string}}}}
          get:
            parameters:
              - {{name: q, in: query, schema: {{type: integer}}}}
              - {{name: q, in: header, schema: {{type: boolean}}}}
            {OK}
        """)
    assert [(p.name, p.location_in, p.type) for p in found.parameters] == [
        ("x", PATH, TEXT),
        ("y", PATH, TEXT),
        ("q", QUERY, INTEGER),
        ("q", HEADER, ir.BooleanType()),
    ]


def test_undeclared_path_parameter_is_a_string_and_a_stray_one_is_left_out() -> None:
    found = operation(
        f"/a/{{x}}.json: {{get: {{parameters: [{{name: y, in: path, required: true, schema: {{}}}}], {OK}}}}}"
    )
    assert [(p.name, p.type) for p in found.parameters] == [("x", TEXT)]


def test_headers_that_openapi_describes_elsewhere_are_left_out_with_a_note() -> None:
    listed = ", ".join(
        f"{{name: {n}, in: header, schema: {{type: string}}}}"
        for n in ("Accept", "content-type", "Authorization", "X-A")
    )
    found, collector = api(f"/a: {{get: {{parameters: [{listed}], {OK}}}}}")
    assert [p.name for p in found.operations[0].parameters] == ["X-A"]
    assert codes(collector) == ["LC502"] * 3


def test_parameter_without_schema_takes_anything() -> None:
    assert isinstance(parameter("{name: p, in: query}").type, ir.AnyType)


def test_shared_parameter_by_reference() -> None:
    found = operation(
        f"/a: {{get: {{parameters: [{{$ref: '#/components/parameters/P'}}], {OK}}}}}",
        "components: {parameters: {P: {name: p, in: query, schema: {type: string}}}}",
    )
    assert found.parameters[0].name == "p"
    assert found.parameters[0].location.pointer == ("components", "parameters", "P")


# ---------------------------------------------------------------- bodies


@pytest.mark.parametrize(
    ("media_type", "schema", "kind", "type_"),
    [
        ("application/json", "{type: string}", Kind.JSON, TEXT),
        ("application/vnd.x+json; charset=utf-8", "{type: integer}", Kind.JSON, INTEGER),
        ("application/json; type=collection", "{type: integer}", Kind.JSON, INTEGER),
        ("text/plain", "{type: string}", Kind.TEXT, TEXT),
        ("application/xml", "{type: object}", Kind.TEXT, TEXT),
        ("application/x-yaml", "{type: string}", Kind.TEXT, TEXT),
        ("application/octet-stream", "{type: string, format: binary}", Kind.BINARY, ir.StringType("binary")),
        ("application/octet-stream", "{type: object}", Kind.BINARY, ir.StringType("binary")),
        ("image/png", "{}", Kind.BINARY, ir.StringType("binary")),
        ("application/x-ndjson", "{type: array, items: {type: string}}", Kind.NDJSON, TEXT),
        ("application/json-seq", "{type: string}", Kind.NDJSON, TEXT),
        ("*/*", "{type: integer}", Kind.JSON, INTEGER),
        ("*/*", "{type: string, format: binary}", Kind.BINARY, ir.StringType("binary")),
        ("not_real/type", "{type: string}", Kind.TEXT, TEXT),
        ("not_real/type", "{type: integer}", Kind.JSON, INTEGER),
    ],
)
def test_media_types_and_their_kinds(media_type: str, schema: str, kind: ir.ContentKind, type_: ir.Type) -> None:
    assert content(media_type, schema) == ir.Content(media_type, kind, type_)


def test_json_comes_first_among_media_types() -> None:
    types = (
        "{application/x-www-form-urlencoded: {schema: {}}, application/vnd.a+json: {schema: {}}, "
        "application/json: {schema: {}}, a/b: {}}"
    )
    found = operation(f"/a: {{post: {{requestBody: {{content: {types}}}, {OK}}}}}").body
    assert found is not None
    assert [c.media_type for c in found.contents][:2] == ["application/json", "application/vnd.a+json"]


def test_words_of_a_body() -> None:
    body = "{required: true, description: B., x-body-name: deviceState, content: {application/json: {schema: {}}}}"
    found = operation(f"/a: {{post: {{requestBody: {body}, {OK}}}}}").body
    assert found is not None
    assert (found.required, found.description, found.name) == (True, "B.", "deviceState")


def test_parts_of_a_multipart_body() -> None:
    schema = """{type: object, required: [file], properties: {
        file: {type: string, format: binary},
        more: {type: array, items: {type: string, format: binary}},
        maybe: {type: [string, 'null'], format: binary},
        meta: {type: object, properties: {a: {type: string}}},
        tags: {type: array, items: {type: string}}}}"""
    found = content(
        "multipart/form-data",
        schema,
        ", encoding: {meta: {contentType: application/json}, tags: {style: spaceDelimited}}",
    )
    assert found.kind is Kind.MULTIPART
    assert found.type == ir.RefType("a.create.body")
    assert {p.name: p for p in found.parts} == {
        "file": ir.Part("file", is_file=True),
        "more": ir.Part("more", is_file=True, is_array=True),
        "maybe": ir.Part("maybe", is_file=True),
        "meta": ir.Part("meta", content_type="application/json"),
        "tags": ir.Part("tags", is_array=True, style="spaceDelimited", explode=False),
    }


def test_parts_of_a_form_with_a_shared_schema() -> None:
    found = operation(
        f"/a: {{post: {{{OK}, requestBody: {{content: "
        "{application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/F'}}}}}}",
        "components: {schemas: {F: {type: object, properties: {a: {type: string}, b: {type: array, items: {}}}}}}",
    ).body
    assert found is not None
    assert found.contents[0].parts == (ir.Part("a"), ir.Part("b", is_array=True))


def test_parameters_in_multipart_are_parts_of_the_body_and_a_fault() -> None:
    found, collector = api(f"""
        /a:
          post:
            parameters:
              - {{name: file, in: multipart, required: true, schema: {{type: file}}}}
              - {{name: options, in: multipart, schema: {{type: object}}}}
              - {{name: q, in: query, schema: {{type: string}}}}
            {OK}
        """)
    body = found.operations[0].body
    assert body is not None
    assert [p.name for p in found.operations[0].parameters] == ["q"]
    assert (body.required, body.contents[0].kind) == (True, Kind.MULTIPART)
    assert body.contents[0].parts == (ir.Part("file", is_file=True), ir.Part("options"))
    assert [(f.code, f.location.pointer if f.location else None) for f in collector.faults] == [
        ("LC501", ("paths", "/a", "post", "parameters", 0)),
        ("LC501", ("paths", "/a", "post", "parameters", 1)),
        ("LC401", ("paths", "/a", "post", "parameters", 0, "schema", "type")),
    ]


def test_body_without_media_types_is_left_out_with_a_warning() -> None:
    found, collector = api(f"/a: {{post: {{requestBody: {{content: {{}}}}, {OK}}}}}")
    assert found.operations[0].body is None
    assert codes(collector) == ["LC504"]


# ---------------------------------------------------------------- servers and security


def test_servers_at_all_levels() -> None:
    found, _ = api(
        (
            f"/a: {{get: {{servers: [{{url: 'https://op'}}], {OK}}}, post: {{{OK}}}, "
            f"servers: [{{url: 'https://path'}}]}}\n/b: {{get: {{{OK}}}}}"
        ),
        (
            "servers: [{url: 'https://{region}.x/{v}', description: S, variables: {region: {default: eu, "
            "enum: [eu, us]}, v: {enum: [v1]}}}]"
        ),
    )
    assert found.servers == (
        ir.Server("https://{region}.x/{v}", "S", (("region", "eu", ("eu", "us")), ("v", "v1", ("v1",)))),
    )
    urls = {(o.path, o.method): [s.url for s in o.servers] for o in found.operations}
    assert urls == {("/a", "GET"): ["https://op"], ("/a", "POST"): ["https://path"], ("/b", "GET"): []}


SCHEMES = """
components:
  securitySchemes:
    bearer: {type: http, scheme: Bearer, description: B.}
    basic: {type: http, scheme: basic}
    digest: {type: http, scheme: digest}
    key: {type: apiKey, name: X-Key, in: header}
    cookie: {type: apiKey, name: sid, in: cookie}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://t', refreshUrl: 'https://r',
        scopes: {'a:b': A}}}}
    oidc: {type: openIdConnect, openIdConnectUrl: 'https://o'}
    tls: {type: mutualTLS}
    odd: {type: telepathy}
    lost: {type: apiKey}
"""


def test_security_schemes_of_every_kind() -> None:
    found, collector = api(f"/a: {{get: {{{OK}}}}}", SCHEMES)
    schemes = {s.name: s for s in found.security_schemes}
    assert schemes["bearer"] == ir.SecurityScheme("bearer", ir.SecurityKind.BEARER, "B.", http_scheme="bearer")
    assert schemes["basic"].kind is ir.SecurityKind.BASIC
    assert (schemes["digest"].kind, schemes["digest"].http_scheme) == (ir.SecurityKind.HTTP_OTHER, "digest")
    assert schemes["key"] == ir.SecurityScheme("key", ir.SecurityKind.API_KEY, None, "X-Key", HEADER)
    assert schemes["cookie"].parameter_in is COOKIE
    assert schemes["oauth"].flows == (
        ir.OAuthFlow("clientCredentials", "https://t", "https://r", None, (("a:b", "A"),)),
    )
    assert (schemes["oidc"].kind, schemes["tls"].kind) == (ir.SecurityKind.OPENID, ir.SecurityKind.MUTUAL_TLS)
    assert "odd" not in schemes
    assert codes(collector) == ["LC510", "LC511"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", None),
        ("security: [], ", ()),
        ("security: [{}], ", ((),)),
        (
            "security: [{key: []}, {oauth: ['a:b'], basic: []}], ",
            ((("key", ()),), (("basic", ()), ("oauth", ("a:b",)))),
        ),
        ("security: [{unknown: []}], ", ((),)),
    ],
)
def test_security_requirements(words: str, expected: ir.SecurityRequirement | None) -> None:
    found = operation(f"/a: {{get: {{{words}{OK}}}}}", SCHEMES + "security: [{bearer: []}]")
    assert found.security == expected


def test_security_of_the_whole_api() -> None:
    found, _ = api(f"/a: {{get: {{{OK}}}}}", SCHEMES + "security: [{bearer: []}]")
    assert found.security == ((("bearer", ()),),)


@pytest.mark.parametrize("media_type", ["multipart/form-data", "application/x-www-form-urlencoded"])
def test_form_that_is_no_object_is_sent_as_given_with_a_warning(media_type: str) -> None:
    body = f"requestBody: {{content: {{{media_type}: {{schema: {{type: string}}}}}}}}"
    found, collector = api(f"/a: {{post: {{{body}, {OK}}}}}")
    sent = found.operations[0].body
    assert sent is not None
    assert sent.contents == (ir.Content(media_type, Kind.BINARY, ir.StringType("binary")),)
    assert codes(collector) == ["LC507"]


def test_operation_described_twice_counts_twice_and_is_made_once() -> None:
    found, collector = api(f"/a: {{get: {{operationId: x, {OK}}}}}\na: {{get: {{operationId: y, {OK}}}}}")
    assert (found.operations_in_document, [o.id for o in found.operations]) == (2, ["x"])
    assert codes(collector) == ["LC508"]


FORM = "application/x-www-form-urlencoded"
TAGS = "{type: object, properties: {tags: {type: object, additionalProperties: {type: string}}, name: {type: string}}}"


def test_objects_in_a_form_are_json_unless_their_encoding_says_how_they_become_pairs() -> None:
    name, tags = content(FORM, TAGS).parts
    assert (tags.content_type, name.content_type) == ("application/json", None)
    _, tags = content(FORM, TAGS, ", encoding: {tags: {style: deepObject}}").parts
    assert (tags.content_type, tags.style) == (None, "deepObject")
    _, tags = content(FORM, TAGS, ", encoding: {tags: {contentType: application/vnd.tags+json}}").parts
    assert tags.content_type == "application/vnd.tags+json"


def test_what_is_read_only_is_no_field_of_a_form() -> None:
    schema = "{type: object, required: [id], properties: {id: {type: string, readOnly: true}, name: {type: string}}}"
    assert [part.name for part in content("multipart/form-data", schema).parts] == ["name"]
    assert [part.name for part in content(FORM, f"{{oneOf: [{schema}, {schema}]}}").parts] == ["name"]


@pytest.mark.parametrize("url", ["https://x/'+'\\n\\\"", "https://x y", "https://x\\u0000"])
def test_a_server_url_that_cannot_be_one_is_left_out(url: str) -> None:
    found, collector = api(f"/a: {{get: {{{OK}}}}}", f'servers: [{{url: "{url}"}}, {{url: "https://{{a}}.test/"}}]')
    assert [server.url for server in found.servers] == ["https://{a}.test/"]
    assert "LC522" in codes(collector)
