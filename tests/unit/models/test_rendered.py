"""The packages `models` and `types` as they are written: checked by type checkers, imported, used."""

from __future__ import annotations

import importlib
import inspect
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import black
import pytest
from losant_codegen import ir
from losant_codegen.config import ClientConfig
from losant_codegen.diagnostics import Location
from losant_codegen.models import build_models
from losant_codegen.naming import name
from losant_codegen.render import environment, render

HERE = Location("api.yaml")
STRING, INTEGER, NULL, ANY = ir.StringType(), ir.NumberType(integer=True), ir.NullType(), ir.AnyType()
ref = ir.RefType
HOSTILE = 'Quote """ and \\ and {{ braces }}\n\n"'


def prop(wire: str, type_: ir.Type, *, required: bool = False, **more: Any) -> ir.Property:
    return ir.Property(wire, type_, required, **more)


def thing(key: str, *properties: ir.Property, additional: ir.Type = ANY, about: str | None = None) -> ir.ObjectSchema:
    return ir.ObjectSchema(key, ir.SchemaName((key,)), HERE, properties, additional, about)


def alias(key: str, type_: ir.Type) -> ir.AliasSchema:
    return ir.AliasSchema(key, ir.SchemaName((key,)), HERE, type_)


PETS = ir.UnionType((ref("Cat"), ref("Dog")), ir.Discriminator("petType", (("cat", "Cat"), ("dog", "Dog"))))

SCHEMAS: tuple[ir.Schema, ...] = (
    thing(
        "Device",
        prop("deviceClass", ir.LiteralType(("standalone", "gateway")), description="What it is."),
        prop("id", STRING, required=True, read_only=True),
        prop("lastSeen", ir.UnionType((ir.StringType("date-time"), NULL)), required=True),
        prop("tags", ir.ArrayType(ref("Tag"))),
        prop("parent", ref("Device")),
        prop("pets", ir.ArrayType(PETS)),
        prop("anything", ANY, required=True),
        prop("tree", ref("Tree")),
        prop("class", STRING, description=HOSTILE),
        about=HOSTILE,
    ),
    thing("Tag", prop("key", STRING), prop("value", INTEGER)),
    # Fields that hide the types their neighbours are annotated with.
    thing(
        "Hiding",
        prop("list", ir.ArrayType(STRING), required=True),
        prop("str", STRING),
        prop("date", ir.StringType("date")),
        prop("other", ir.ArrayType(ir.StringType("date"))),
        prop("dict", ir.MapType(STRING)),
        prop("model_config", STRING),
        prop("copy", STRING),
        prop("secret", STRING, required=True, write_only=True),
    ),
    thing("Odd", prop("a-b", STRING, required=True), prop("__x", ref("Nameless")), prop("ß", INTEGER)),
    thing("Nameless", prop("", INTEGER), prop("a", ref("Tag"))),
    thing("Extra", prop("known", STRING), additional=ref("Tag")),
    thing("Empty"),
    thing("Model", prop("name", STRING)),
    thing("Cat", prop("petType", STRING, required=True), prop("lives", INTEGER)),
    thing("Dog", prop("petType", STRING, required=True), prop("bark", ir.BooleanType())),
    alias("Pet", PETS),
    alias("Tree", ir.UnionType((STRING, ir.ArrayType(ref("Tree"))))),
    alias("RingA", ir.UnionType((STRING, ir.ArrayType(ref("RingB"))))),
    alias("RingB", ir.UnionType((ir.MapType(ref("RingA")), ref("Pet")))),
    alias("Same", ref("Device")),
    alias("Tags", ir.ArrayType(ref("Tag"))),
    alias("Anything", ANY),
    ir.EnumSchema("Status", ir.SchemaName(("Status",)), HERE, ("on", "off", 'q"'), "On or off."),
    thing("Error", prop("message", STRING)),
    thing("Lonely", prop("error", ref("Error"))),
)


def operation(resource: str, sent: ir.Type | None, returned: ir.Type) -> ir.Operation:
    json = ir.ContentKind.JSON
    body = None if sent is None else ir.RequestBody((ir.Content("application/json", json, sent),), True, HERE)
    answers = tuple(
        ir.Response(status, (ir.Content("application/json", json, type_),), HERE)
        for status, type_ in (("200", returned), ("400", ref("Error")))
    )
    return ir.Operation(f"{resource}.get", resource, "get", "POST", "/", (), body, answers, HERE)


API = ir.Api(
    "Things",
    "1",
    (
        ir.Resource("device", (operation("device", ref("Device"), ref("Same")),)),
        ir.Resource("devices", (operation("devices", ref("Odd"), ir.ArrayType(ref("Device"))),)),
        ir.Resource(
            "other",
            (
                operation(
                    "other",
                    ir.UnionType(tuple(map(ref, ("Hiding", "Extra", "Empty", "Model", "RingA", "Anything", "Status")))),
                    ir.UnionType((ref("Hiding"), ref("Tags"), ref("Status"))),
                ),
            ),
        ),
    ),
    {s.key: s for s in SCHEMAS},
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("client")
    models = build_models(API, name(API, ClientConfig(name="Thing")), jobs=1)
    for path, text in render(models.jobs("things_client"), environment()).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(black.format_str(text, mode=black.Mode()), encoding="utf-8")
    runtime = folder / "things_client" / "_runtime"
    runtime.mkdir()
    source = Path(__file__).parents[3] / "generator" / "losant_codegen" / "runtime" / "models.py"
    shutil.copy(source, runtime)
    for package in (runtime, runtime.parent):
        (package / "__init__.py").write_text("")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "pythonVersion": "3.11"}')
    return folder


@pytest.fixture
def client(package: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(package))
    yield importlib.import_module("things_client")
    for module in [m for m in sys.modules if m.startswith("things_client")]:
        del sys.modules[module]


def check(package: Path, *command: str) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=package, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_finds_nothing(package: Path) -> None:
    check(package, "mypy", "--strict", "--cache-dir", str(package / ".mypy"), "things_client")


def test_pyright_finds_nothing(package: Path) -> None:
    check(package, "pyright", "--pythonpath", sys.executable, "things_client")


USE = """
from things_client import models, types

device = models.Device(device_class="gateway", last_seen=None, anything=1, tags=[models.Tag(key="a")], tree=["a"])
kind: str | None = device.device_class
sent: types.Device = {"lastSeen": "2024-01-01T00:00:00Z", "anything": None, "tags": [{"key": "a"}], "tree": ["a"]}
same: models.Same = models.Same(last_seen=None, anything=device)
odd: types.Odd = {"a-b": "x", "ß": 3, "__x": {"": 1}}
ring: types.RingA = [{"k": "x"}, {"petType": "cat"}]
"""
MISUSE = (
    'models.Device(last_seen=None, anything=1, tags=["a"])',
    "models.Device(anything=1)",
    'unknown_key: types.Device = {"lastSeen": None, "anything": 1, "deviceClas": "gateway"}',
    'unknown_value: types.Device = {"lastSeen": None, "anything": 1, "deviceClass": "gatway"}',
    'read_only: types.Device = {"lastSeen": None, "anything": 1, "id": "x"}',
    'wrong_tag: types.Pet = {"petType": "cow"}',
    'wrong_status: types.Status = "of"',
    "models.Devise",
)


def test_a_type_checker_accepts_use_and_finds_misuse(package: Path) -> None:
    lines = [*USE.strip().split("\n"), *MISUSE]
    (package / "use.py").write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(package / ".mypy"), "use.py"]
    out = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False).stdout
    found = {int(line.split(":")[1]) for line in out.splitlines() if ": error:" in line}
    first = len(lines) - len(MISUSE) + 1
    assert found == set(range(first, len(lines) + 1)), out


def test_every_model_can_be_built(client: Any) -> None:
    import pydantic

    models = importlib.import_module("things_client.models")
    assert set(models.__all__) == {"Device", *(s.key for s in SCHEMAS)}
    for schema in models.__all__:
        pydantic.TypeAdapter(getattr(models, schema)).rebuild(force=True)


def test_a_resource_loads_its_own_models_only(client: Any) -> None:
    models = importlib.import_module("things_client.models")

    def loaded() -> set[str]:
        prefix = "things_client.models."
        return {m.removeprefix(prefix) for m in sys.modules if m.startswith(prefix)}

    assert loaded() == set()
    assert models.Error.__module__ == "things_client.models._common"
    assert loaded() == {"_common"}
    assert models.Device.__module__ == "things_client.models._device", "of `device` and of `devices`"
    assert loaded() == {"_common", "_device"}
    assert models.Hiding.__module__ == "things_client.models._other"
    assert loaded() == {"_common", "_device", "_other"}
    assert models.Lonely.__module__ == "things_client.models._unused"
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        models.Nothing  # noqa: B018


def test_data_goes_in_and_comes_out_in_wire_form(client: Any) -> None:
    from things_client import models

    wire = {
        "id": "1", "lastSeen": None, "anything": {"a": 1}, "deviceClass": "of a later version", "unknown": [1],
        "pets": [{"petType": "dog", "bark": True}], "tree": ["a", ["b"]], "class": "x",
        "parent": {"id": "2", "lastSeen": "2024-01-01T00:00:00Z", "anything": None},
    }  # fmt: skip
    device = models.Device.from_dict(wire)
    assert device.device_class == "of a later version"
    assert type(device.pets[0]) is models.Dog
    assert device.class_ == "x"
    assert device.parent.last_seen.year == 2024
    assert device.unknown == [1]
    assert device.to_dict() == wire


def test_a_value_that_is_the_only_one_need_not_be_given(client: Any) -> None:
    from things_client import models

    assert models.Cat(lives=9).to_dict() == {"petType": "cat", "lives": 9}
    sent = models.Device(last_seen=None, anything=1, pets=[models.Dog(bark=True)])
    assert sent.to_dict()["pets"] == [{"petType": "dog", "bark": True}]


def test_what_is_not_sent_or_not_returned_is_not_insisted_on(client: Any) -> None:
    from things_client import models

    assert models.Device(last_seen=None, anything=1).to_dict() == {"lastSeen": None, "anything": 1}
    assert models.Hiding.from_dict({"list": ["a"]}).secret is None


def test_fields_may_have_the_names_of_types(client: Any) -> None:
    from things_client import models

    hiding = models.Hiding.from_dict({"list": ["a"], "date": "2024-01-01", "other": ["2024-01-02"], "copy": "x"})
    assert (hiding.list, hiding.date.year, hiding.other[0].day, hiding.copy_) == (["a"], 2024, 2, "x")


def test_other_properties_are_typed(client: Any) -> None:
    from things_client import models

    extra = models.Extra.from_dict({"known": "a", "more": {"key": "k"}})
    assert type(extra.model_extra["more"]) is models.Tag


def test_the_text_of_the_document_stays_text(client: Any) -> None:
    from things_client import models

    doc = inspect.cleandoc(models.Device.__doc__)
    assert doc.split() == HOSTILE.split()


def test_dictionary_types_are_there_at_run_time(client: Any) -> None:
    import typing

    from things_client import types

    assert "pydantic" not in typing.cast(Any, sys.modules[types.Device.__module__]).__dict__
    assert typing.get_type_hints(types.Odd)["a-b"] is str
    assert "id" not in types.Device.__annotations__
    assert not hasattr(types, "Lonely"), "no request takes it"


def test_the_output_does_not_depend_on_the_order_of_the_document() -> None:
    from dataclasses import replace

    shuffled = replace(API, schemas=dict(reversed(API.schemas.items())), resources=tuple(reversed(API.resources)))
    made = [
        render(build_models(api, name(api, ClientConfig(name="Thing")), jobs=1).jobs("p"), environment())
        for api in (API, shuffled)
    ]
    assert made[0] == made[1]
