"""Answers -> values: typed, lenient, strict, empty, of the wrong kind."""

from __future__ import annotations

import asyncio
import json
import logging
from datetime import datetime
from typing import Annotated, Any, Literal

import pytest
from losant_codegen.runtime import (
    Anything,
    Binary,
    ByMediaType,
    InvalidRequestError,
    Json,
    NoBody,
    Operation,
    PagePagination,
    ResponseValidationError,
    Text,
)
from losant_codegen.runtime.models import Model
from pydantic import Field, RootModel

from .api import Device, Shop, Tag
from .server import Reply, Server, reply_json


class Cat(Model):
    kind: Literal["cat"]
    lives: int
    born: datetime | None = None


class Dog(Model):
    kind: Literal["dog"]
    good: bool
    owner_name: str = Field(alias="ownerName")


class Pets(RootModel[list[Cat | Dog]]):
    pass


class Zoo(Model):
    pets: list[Annotated[Cat | Dog, Field(discriminator="kind")]]
    by_name: dict[str, Cat] = Field(default_factory=dict, alias="byName")
    first: Cat | Dog | None = None
    zoo: Zoo | None = None


def operation(**responses: Any) -> Operation[Any]:
    named = {status.removeprefix("s"): decoder for status, decoder in responses.items()}
    return Operation("x.get", "GET", "/x", responses=named)


def test_unknown_fields_and_values_are_kept(shop: Shop, server: Server) -> None:
    server.answer(
        reply_json({"deviceId": "1", "deviceClass": "quantum", "future": {"a": 1}, "tags": [{"key": "k", "n": 2}]})
    )
    device = shop.devices.get("a", "b")
    assert device.device_class == "quantum"
    assert device.model_extra == {"future": {"a": 1}}
    assert device.tags == [Tag.from_dict({"key": "k", "n": 2})]
    assert device.to_dict() == json.loads(server.replies[0].body)


def test_a_schema_that_is_broken_is_returned_with_a_warning(
    shop: Shop, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.answer(reply_json({"name": 5, "tags": [{"key": ["secret-value"]}, 7], "count": "12"}))
    with caplog.at_level(logging.WARNING, logger="shop_client"):
        device = shop.devices.get("a", "b")
    assert isinstance(device, Device)
    assert device.name == 5
    assert device.device_id is None
    assert device.tags is not None
    assert isinstance(device.tags[0], Tag)
    assert device.tags[0].key == ["secret-value"]
    assert device.tags[1] == 7
    assert device.count == 12
    assert device.to_dict() == {"name": 5, "tags": [{"key": ["secret-value"]}, 7], "count": 12}
    [record] = caplog.records
    assert "device.get" in record.getMessage()
    assert "deviceId" in record.getMessage()
    assert "secret-value" not in record.getMessage()


def test_a_broken_schema_raises_under_strict_responses(make_shop: Any, server: Server) -> None:
    body = {"name": 5}
    server.answer(reply_json(body))
    with pytest.raises(ResponseValidationError) as caught:
        make_shop(strict_responses=True).devices.get("a", "b")
    assert caught.value.body == body
    assert {error["loc"] for error in caught.value.errors} == {("deviceId",), ("name",)}
    assert caught.value.status == 200
    with pytest.raises(ResponseValidationError):
        make_shop().with_options(strict_responses=True).devices.get("a", "b")


def test_what_fits_is_typed_inside_what_does_not(shop: Shop, server: Server) -> None:
    zoo = {
        "pets": [
            {"kind": "cat", "lives": 9, "born": "2020-01-02T03:04:05Z"},
            {"kind": "dog", "good": "maybe", "ownerName": "Ann"},
            {"kind": "cow"},
            None,
        ],
        "byName": {"tom": {"kind": "cat", "lives": "many"}},
        "first": {"kind": "dog", "ownerName": 3},
        "zoo": {"pets": "none"},
        "more": 1,
    }
    server.answer(reply_json(zoo))
    value = shop.devices.call(operation(s200=Json(lambda: Zoo)))
    assert isinstance(value, Zoo)
    cat, dog, cow, nothing = value.pets
    assert isinstance(cat, Cat)
    assert isinstance(cat.born, datetime)
    assert isinstance(dog, Dog)
    assert (dog.good, dog.owner_name) == ("maybe", "Ann")
    assert cow.kind == "cow"
    assert nothing is None
    assert isinstance(value.by_name["tom"], Cat)
    assert value.by_name["tom"].lives == "many"
    assert isinstance(value.first, Dog)
    assert isinstance(value.zoo, Zoo)
    assert value.zoo.pets == "none"
    assert value.model_extra == {"more": 1}


def test_lists_and_root_models_are_lenient_too(shop: Shop, server: Server) -> None:
    server.answer(reply_json([{"kind": "cat", "lives": "x"}, 3]))
    assert isinstance(shop.devices.call(operation(s200=Json(lambda: list[Cat])))[0], Cat)
    pets = shop.devices.call(operation(s200=Json(lambda: Pets)))
    assert isinstance(pets, Pets)
    assert isinstance(pets.root[0], Cat)
    server.answer(reply_json({"not": "a list"}))
    assert shop.devices.call(operation(s200=Json(lambda: list[Cat]))) == {"not": "a list"}


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"", "application/json"),
        (b"<html>", "text/html"),
        (b'{"a":', "application/json"),
        (b"\xff\xfe", "application/json"),
    ],
)
def test_what_is_not_json_raises_our_error(shop: Shop, server: Server, body: bytes, content_type: str) -> None:
    server.answer(Reply(body=body, headers={"Content-Type": content_type}))
    with pytest.raises(ResponseValidationError) as caught:
        shop.devices.get("a", "b")
    assert caught.value.body == (body.decode("utf-8", "replace") if body else None)
    assert "device.get" in str(caught.value)
    assert content_type in str(caught.value)


def test_json_under_a_wrong_content_type_is_taken(shop: Shop, server: Server) -> None:
    server.answer(Reply(body=b'{"deviceId":"1"}', headers={"Content-Type": "text/html"}))
    assert shop.devices.get("a", "b").device_id == "1"


def test_a_byte_order_mark_is_skipped(shop: Shop, server: Server) -> None:
    server.answer(Reply(body=b'\xef\xbb\xbf{"deviceId":"1"}', headers={"Content-Type": "application/json"}))
    assert shop.devices.get("a", "b").device_id == "1"


def test_an_empty_answer_by_its_status_is_none(shop: Shop, server: Server) -> None:
    server.answer(Reply(204))
    assert shop.devices.get("a", "b") is None
    assert shop.devices.call(operation(s200=NoBody())) is None
    server.answer(Reply(200, b"ignored"))
    assert shop.devices.call(operation(s200=NoBody())) is None


def test_a_type_for_each_status(shop: Shop, server: Server) -> None:
    op = operation(s200=Json(lambda: Device), s202=Json(lambda: Tag), s2XX=Text())
    server.answer(reply_json({"deviceId": "1"}))
    assert isinstance(shop.devices.call(op), Device)
    server.answer(reply_json({"key": "1"}, 202))
    assert isinstance(shop.devices.call(op), Tag)
    server.answer(Reply(203, b"text"))
    assert shop.devices.call(op) == "text"


def test_an_undocumented_success_is_read_like_a_documented_one(shop: Shop, server: Server) -> None:
    server.answer(reply_json({"deviceId": "1"}, 206))
    assert isinstance(shop.devices.get("a", "b"), Device)
    server.answer(reply_json({"a": 1}))
    assert shop.devices.call(operation()) == {"a": 1}
    server.answer(Reply(200, b"plain"))
    assert shop.devices.call(operation(default=Anything())) == "plain"


def test_a_type_for_each_media_type(shop: Shop, server: Server) -> None:
    op = operation(
        s200=ByMediaType({"application/json": Json(lambda: Device), "text/*": Text(), "image/png": Binary()})
    )
    server.answer(Reply(body=b'{"deviceId":"1"}', headers={"Content-Type": "application/vnd.x+json; charset=utf-8"}))
    assert isinstance(shop.devices.call(op), Device)
    assert server.last.headers["accept"] == "application/json"
    server.answer(Reply(body=b"a,b", headers={"Content-Type": "text/csv"}))
    assert shop.devices.call(op) == "a,b"
    server.answer(Reply(body=b"\x89PNG", headers={"Content-Type": "image/png"}))
    assert shop.devices.call(op) == b"\x89PNG"


def test_the_accept_header_asks_for_what_is_documented(shop: Shop, server: Server) -> None:
    shop.devices.call(operation(s200=Binary("image/png"), s404=Json(lambda: Any)))
    assert server.last.headers["accept"] == "image/png"


def test_text_by_its_charset(shop: Shop, server: Server) -> None:
    server.answer(Reply(body="ünï".encode("latin-1"), headers={"Content-Type": "text/plain; charset=ISO-8859-1"}))
    assert shop.devices.call(operation(s200=Text())) == "ünï"
    server.answer(Reply(body=b"x", headers={"Content-Type": "text/plain; charset=no-such"}))
    assert shop.devices.call(operation(s200=Text())) == "x"


def test_compressed_answers_are_unpacked(shop: Shop, server: Server) -> None:
    import gzip

    body = gzip.compress(b'{"deviceId":"zipped"}')
    server.answer(Reply(body=body, headers={"Content-Type": "application/json", "Content-Encoding": "gzip"}))
    assert shop.devices.get("a", "b").device_id == "zipped"
    assert "gzip" in server.last.headers["accept-encoding"]


def test_types_are_loaded_on_first_use_only(shop: Shop, server: Server) -> None:
    loads: list[int] = []

    def load() -> Any:
        loads.append(1)
        return Device

    op = operation(s200=Json(load))
    assert loads == []
    server.answer(reply_json({"deviceId": "1"}))
    shop.devices.call(op)
    shop.devices.call(op)
    assert loads == [1]


def test_forward_references_are_resolved_on_first_use(shop: Shop, server: Server) -> None:
    server.answer(reply_json({"pets": [], "zoo": {"pets": [{"kind": "cat", "lives": 1}]}}))
    zoo = shop.devices.call(operation(s200=Json(lambda: Zoo)))
    assert zoo.zoo.pets[0].lives == 1


def test_the_asynchronous_client_decodes_the_same(server: Server, async_shop: Any) -> None:
    async def main() -> None:
        async with async_shop() as client:
            server.answer(reply_json({"deviceId": "1"}))
            assert (await client.devices.get("a", "b")).device_id == "1"
            server.answer(Reply(200, b"nope"))
            with pytest.raises(ResponseValidationError):
                await client.devices.get("a", "b")
            with pytest.raises(InvalidRequestError):
                await client.devices.get("a", "")

    asyncio.run(main())


def test_types_that_pydantic_has_no_schema_for_are_left_alone() -> None:
    from losant_codegen.runtime.lenient import Lenient
    from typing_extensions import TypeAliasType

    class Plain:
        pass

    Names = TypeAliasType("Names", list[Annotated[str, Field(min_length=3)]])
    lenient = Lenient()
    assert lenient.construct(Plain, {"a": 1}) == {"a": 1}
    assert lenient.construct(Names, ["abc", "x", 5]) == ["abc", "x", 5]
    assert lenient.construct(list[Cat] | dict[str, Dog], {"a": {"kind": "dog"}})["a"].kind == "dog"
    assert lenient.construct(dict[str, int] | int, {"a": "x"}) == {"a": "x"}
    [cat] = lenient.construct(Annotated[list[Cat] | None, Field()], [{"kind": "cat"}])
    assert isinstance(cat, Cat)
    assert cat.lives is None


def test_models_show_what_is_there(shop: Shop, server: Server) -> None:
    server.answer(reply_json({"deviceId": "d", "name": None, "extra": 1}))
    device = shop.devices.get("a", "d")
    assert repr(device) == "Device(device_id='d', name=None, extra=1)"
    assert str(Device(deviceId="d")) == "device_id='d'"


def test_resources_and_pages_show_what_they_are(shop: Shop, server: Server) -> None:
    assert repr(shop.devices) == f"<Devices at {server.url}>"
    paging = PagePagination(page="page", size=None, items="items", total=None)
    listed: Operation[Any] = Operation("devices.get", "GET", "/devices", responses={}, pagination=paging)
    assert repr(shop.devices.iterate(listed)) == "<Pages devices.get>"
