"""The base of all models."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Annotated, Literal

import pytest
from losant_codegen.runtime.models import ConstantsModel, Model
from pydantic import Field, ValidationError

from .api import Device, Tag


class Moment(Model):
    at: datetime = Field(alias="at_time")
    raw: bytes | None = None


def test_both_names_are_taken_and_the_wire_name_is_written() -> None:
    for device in (Device(device_id="1"), Device.from_dict({"deviceId": "1"}), Device.from_dict({"device_id": "1"})):
        assert device.device_id == "1"
        assert device.to_dict() == {"deviceId": "1"}
        assert device.to_json() == '{"deviceId":"1"}'
        assert device.model_dump(exclude_unset=True) == {"deviceId": "1"}


def test_what_is_unset_is_not_what_is_none() -> None:
    device = Device(device_id="1", name=None)
    assert device.to_dict() == {"deviceId": "1", "name": None}
    device.tags = [Tag(key="a")]
    assert device.to_dict()["tags"] == [{"key": "a"}]


def test_json_there_and_back() -> None:
    text = '{"at_time":"2024-01-02T03:04:05Z","raw":"/wA=","more":[1]}'.replace("/wA=", "_wA=")
    moment = Moment.from_json(text)
    assert moment.at == datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert moment.raw == b"\xff\x00"
    assert Moment.from_json(moment.to_json()) == moment
    assert moment.to_json(indent=2).startswith("{\n")
    assert moment.to_dict() == {"at_time": "2024-01-02T03:04:05Z", "raw": "_wA=", "more": [1]}


def test_what_a_user_gets_wrong_is_told() -> None:
    with pytest.raises(ValidationError):
        Device(name="no id")  # type: ignore[call-arg]
    with pytest.raises(ValidationError):
        Device.from_dict({"deviceId": ["x"]})


def test_a_field_may_be_called_as_pydantic_calls_things() -> None:
    class Odd(Model):
        model_name: str
        schema_: str = Field(alias="schema")

    assert Odd.from_dict({"model_name": "a", "schema": "b"}).to_dict() == {"model_name": "a", "schema": "b"}


class Command(ConstantsModel):
    operation: Literal["add"] | str = "add"
    version: Annotated[Literal[2], Field(alias="v")] = 2
    value: int | None = None


class Commands(Model):
    commands: list[Command]


def test_a_constant_need_not_be_given_and_is_sent_all_the_same() -> None:
    assert Command().to_dict() == {"operation": "add", "v": 2}
    sent = Commands(commands=[Command(value=None)])
    assert json.loads(sent.to_json()) == {"commands": [{"operation": "add", "v": 2, "value": None}]}
    assert repr(Command(value=1)) == "Command(operation='add', version=2, value=1)"
    assert Command(operation="new").to_dict()["operation"] == "new"
    with pytest.raises(ValidationError):
        Command(version=3)  # type: ignore[arg-type]
