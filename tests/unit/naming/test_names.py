"""The names of a whole API."""

from __future__ import annotations

from typing import Any

import pydantic
import pytest
from losant_codegen import ir
from losant_codegen.config import ClientConfig
from losant_codegen.diagnostics import Location
from losant_codegen.naming import Names, name
from losant_codegen.naming.reserved import CLIENT_ATTRIBUTES, MODEL_ATTRIBUTES, RUNTIME_CLASSES

HERE = Location("api.yaml")
PATH, QUERY, HEADER, COOKIE = ir.ParameterIn
JSON, FORM, MULTIPART = ir.ContentKind.JSON, ir.ContentKind.FORM, ir.ContentKind.MULTIPART


def parameter(wire: str, place: ir.ParameterIn = QUERY) -> ir.Parameter:
    return ir.Parameter(wire, place, ir.StringType(), False, "form", True, HERE)


def operation(resource: str, action: str, *parameters: ir.Parameter, **changes: Any) -> ir.Operation:
    values: dict[str, Any] = {"body": None, "responses": (), **changes}
    return ir.Operation(f"{resource}.{action}", resource, action, "GET", "/", parameters, location=HERE, **values)


def body(*contents: ir.Content, name: str | None = None) -> ir.RequestBody:
    return ir.RequestBody(contents, True, HERE, name)


def given(key: str, *properties: ir.Property) -> ir.ObjectSchema:
    return ir.ObjectSchema(key, ir.SchemaName((key,)), HERE, properties)


def found(*parts: str) -> ir.ObjectSchema:
    return ir.ObjectSchema("/".join(parts), ir.SchemaName(parts, given=False), HERE, ())


def api(*operations: ir.Operation, schemas: tuple[ir.Schema, ...] = ()) -> ir.Api:
    words = dict.fromkeys(o.resource for o in operations)
    resources = tuple(ir.Resource(w, tuple(o for o in operations if o.resource == w)) for w in words)
    return ir.Api("Things", "1", resources, {s.key: s for s in schemas})


def named(*operations: ir.Operation, schemas: tuple[ir.Schema, ...] = ()) -> Names:
    return name(api(*operations, schemas=schemas), ClientConfig(name="Thing"))


def classes(*schemas: ir.Schema) -> dict[str, str]:
    return {key: names.class_name for key, names in named(schemas=schemas).schemas.items()}


# ---------------------------------------------------------------- resources and methods


def test_resources_and_methods_keep_the_documents_words_in_snake_case() -> None:
    names = named(
        operation("applicationApiTokens", "get"), operation("device", "sendState"), operation("data", "import")
    )
    tokens = names.resources["applicationApiTokens"]
    assert (tokens.attribute, tokens.module) == ("application_api_tokens", "application_api_tokens")
    assert tokens.class_base == "ApplicationApiTokens"
    assert names.operations["device.sendState"].method == "send_state"
    assert names.operations["data.import"].method == "import_"
    assert names.operations["data.import"].constant == "_IMPORT"


def test_a_resource_does_not_hide_what_the_client_has_itself() -> None:
    names = named(
        operation("close", "get"), operation("import", "get"), operation("aux", "get"), operation("Sync", "get")
    )
    assert names.resources["close"].attribute == "close_"
    assert names.resources["import"].attribute == "import_"
    assert names.resources["aux"].attribute == "aux"
    assert names.resources["aux"].module == "aux_", "Windows has no file of that name"
    assert names.resources["Sync"].class_base == "SyncApi", "SyncResource belongs to the runtime"


def test_resources_that_fold_together_have_different_files() -> None:
    names = named(operation("userTokens", "get"), operation("user_tokens", "get"), operation("User Tokens", "get"))
    attributes = [r.attribute for r in names.resources.values()]
    assert names.resources["user_tokens"].attribute == "user_tokens"
    assert len({a.lower() for a in attributes}) == 3
    assert len({r.module for r in names.resources.values()}) == 3
    assert len({r.class_base for r in names.resources.values()}) == 3


def test_async_classes_of_two_resources_differ() -> None:
    names = named(operation("jobs", "get"), operation("asyncJobs", "get"))
    bases = [r.class_base for r in names.resources.values()]
    made = [f"{prefix}{base}Resource" for base in bases for prefix in ("", "Async")]
    assert len(set(made)) == 4


@pytest.mark.parametrize(
    ("action", "iterate"),
    [
        ("get", "iterate"),
        ("list", "iterate"),
        ("getByVersion", "iterate_by_version"),
        ("list_guild_members", "iterate_guild_members"),
        ("query", "iterate_query"),
    ],
)
def test_the_paging_method_is_named_after_the_other(action: str, iterate: str) -> None:
    paged = operation("things", action, pagination=ir.LinkPagination(None))
    assert named(paged).operations[paged.id].iterate == iterate


def test_paging_methods_give_way_to_the_documents_own() -> None:
    paged = operation("things", "get", pagination=ir.LinkPagination(None))
    other = operation("things", "list", pagination=ir.LinkPagination(None))
    names = named(paged, other, operation("things", "iterate")).operations
    assert [names["things.get"].iterate, names["things.list"].iterate] == ["iterate_get", "iterate_list"]


# ---------------------------------------------------------------- arguments


def test_arguments_do_not_collide_with_each_other_or_with_the_methods_own() -> None:
    content = ir.Content("application/json", JSON, ir.AnyType())
    made = operation(
        "device", "patch", parameter("id", PATH), parameter("id"), parameter("id", HEADER), parameter("self"),
        parameter("options"), parameter("from"), parameter("X-Request-ID", HEADER),
        body=body(content, name="deviceState"),
    )  # fmt: skip
    names = named(made).operations[made.id]
    assert names.arguments == {
        (PATH, "id"): "id",
        (QUERY, "id"): "query_id",
        (HEADER, "id"): "header_id",
        (QUERY, "self"): "self_",
        (QUERY, "options"): "options_",
        (QUERY, "from"): "from_",
        (HEADER, "X-Request-ID"): "x_request_id",
    }
    assert names.body == "device_state"


def test_a_body_without_a_name_is_called_body_unless_a_parameter_is() -> None:
    content = ir.Content("application/json", JSON, ir.AnyType())
    plain = operation("a", "post", body=body(content))
    taken = operation("a", "put", parameter("body", PATH), body=body(content))
    names = named(plain, taken).operations
    assert (names["a.post"].body, names["a.put"].body) == ("body", "body_body")


def test_the_fields_of_a_form_are_arguments_but_only_where_it_can_only_be_a_form() -> None:
    form = ir.Content("multipart/form-data", MULTIPART, ir.AnyType(), (ir.Part("file", is_file=True), ir.Part("id")))
    upload = operation("a", "upload", parameter("id", PATH), body=body(form))
    either = operation("a", "either", body=body(ir.Content("application/json", JSON, ir.AnyType()), form))
    names = named(upload, either).operations
    assert names["a.upload"].fields == {"file": "file", "id": "form_id"}
    assert names["a.upload"].body is None
    assert (names["a.either"].fields, names["a.either"].body) == ({}, "body")


# ---------------------------------------------------------------- schemas


def test_schemas_that_fold_together_are_told_apart_without_numbers() -> None:
    assert classes(given("UserProfile"), given("user_profile"), given("userProfile")) == {
        "UserProfile": "UserProfile",
        "user_profile": "User_Profile",
        "userProfile": "UserProfileObject",
    }


def test_a_class_does_not_hide_what_generated_code_imports() -> None:
    made = classes(given("Any"), given("NotFoundError"), given("ThingClient"), given("None"), given("Model"))
    assert made == {
        "Any": "AnyObject",
        "NotFoundError": "NotFoundErrorObject",
        "ThingClient": "ThingClientObject",
        "None": "NoneObject",
        "Model": "Model",  # the base class steps aside for it
    }


def test_what_is_found_inline_is_named_after_its_parent_and_property() -> None:
    device = given(
        "device",
        ir.Property("attributes", ir.ArrayType(ir.RefType("device/attributes"))),
        ir.Property("connectionInfo", ir.RefType("device/connectionInfo")),
        ir.Property("deviceClass", ir.RefType("device/deviceClass")),
        ir.Property("status", ir.ArrayType(ir.RefType("device/status"))),
    )
    inline = [found("device", p) for p in ("attributes", "connectionInfo", "deviceClass", "status")]
    assert classes(device, *inline) == {
        "device": "Device",
        "device/attributes": "DeviceAttribute",
        "device/connectionInfo": "DeviceConnectionInfo",
        "device/deviceClass": "DeviceClass",
        "device/status": "DeviceStatus",
    }


def test_nested_inline_schemas_begin_with_their_parents_class() -> None:
    attribute = ir.ObjectSchema(
        "a", ir.SchemaName(("device", "attributes"), given=False), HERE,
        (ir.Property("tags", ir.ArrayType(ir.RefType("t"))),),
    )  # fmt: skip
    tag = ir.ObjectSchema("t", ir.SchemaName(("device", "attributes", "tags"), given=False), HERE, ())
    device = given("device", ir.Property("attributes", ir.ArrayType(ir.RefType("a"))))
    assert classes(device, attribute, tag) == {"device": "Device", "a": "DeviceAttribute", "t": "DeviceAttributeTag"}


def test_inline_schemas_give_way_to_the_documents_own_names() -> None:
    device = given("Device", ir.Property("attributes", ir.ArrayType(ir.RefType("Device/attributes"))))
    made = classes(device, given("DeviceAttribute"), given("DeviceAttributes"), found("Device", "attributes"))
    assert made["DeviceAttribute"] == "DeviceAttribute"
    assert made["DeviceAttributes"] == "DeviceAttributes"
    assert made["Device/attributes"] == "DeviceAttributesItem"


def test_bodies_say_once_what_resource_and_action_both_say() -> None:
    assert classes(found("guilds", "update_guild_emoji", "body"), found("uptime", "create", "body")) == {
        "guilds/update_guild_emoji/body": "UpdateGuildEmojiBody",
        "uptime/create/body": "UptimeCreateBody",
    }


def test_a_schema_that_joins_changes_no_name_that_was_there() -> None:
    before = (given("Device"), given("device_state"), found("Device", "tags"))
    grown = (*before, given("Gateway"), given("DEVICE_STATE"), found("Device", "connection"), given("tags"))
    was, now = classes(*before), classes(*grown)
    assert {key: now[key] for key in was} == was


def test_the_order_of_the_document_does_not_matter() -> None:
    schemas = (given("a_b"), given("aB"), given("AB"), found("AB", "c"), found("a_b", "c"), found("a_b", "C"))
    assert classes(*schemas) == dict(classes(*reversed(schemas)))


def test_names_know_whether_a_schema_holds_objects() -> None:
    enum = ir.EnumSchema("Color", ir.SchemaName(("Color",)), HERE, ("red",))
    colors = ir.AliasSchema("Colors", ir.SchemaName(("Colors",)), HERE, ir.ArrayType(ir.RefType("Color")))
    things = ir.AliasSchema("Things", ir.SchemaName(("Things",)), HERE, ir.ArrayType(ir.RefType("Thing")))
    names = named(schemas=(enum, colors, things, given("Thing"))).schemas
    assert {key: n.holds_objects for key, n in names.items()} == {
        "Color": False, "Colors": False, "Things": True, "Thing": True,
    }  # fmt: skip


# ---------------------------------------------------------------- reserved names


def test_no_attribute_of_a_model_can_be_hidden() -> None:
    from losant_codegen.runtime.models import Model

    public = {n for n in {*dir(pydantic.BaseModel), *dir(Model)} if not n.startswith("_")}
    assert public <= MODEL_ATTRIBUTES


def test_no_attribute_of_a_client_can_be_hidden() -> None:
    from losant_codegen.runtime.client import AsyncClient, SyncClient

    public = {n for c in (SyncClient, AsyncClient) for n in dir(c) if not n.startswith("_")}
    assert public <= CLIENT_ATTRIBUTES


def test_the_runtimes_errors_keep_their_names() -> None:
    from losant_codegen.runtime import errors

    exceptions = {n for n, v in vars(errors).items() if isinstance(v, type) and issubclass(v, Exception)}
    assert {n for n in exceptions if not n.startswith("_")} <= RUNTIME_CLASSES
