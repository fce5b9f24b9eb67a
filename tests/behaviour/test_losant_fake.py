"""The generated `testing` package, as the tests of a user's program would use it."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .readmes import importable

GENERATED = Path(__file__).parents[2] / "generated"
ONE, TWO = "575ec8687ae143cd83dc4a97", "575ecf887ae143cd83dc4aa2"
LOGIN = {"email": "a@example.com", "password": "a long password"}


@pytest.fixture
def losant() -> Iterator[Any]:
    with importable(GENERATED, "losant_client"):
        yield importlib.import_module("losant_client")


@pytest.fixture
def fake(losant: Any) -> Any:
    return importlib.import_module("losant_client.testing").FakeLosant()


def test_it_answers_with_the_documents_examples(fake: Any) -> None:
    with fake.client(strict_responses=True) as client:
        device = client.device.get(ONE, TWO)
        assert (device.name, device.device_class, device.tags[1].value) == ("My Device", "standalone", "8")
        assert [each.name for each in client.devices.iterate(ONE)] == ["My Device"]
    assert [call.operation for call in fake.calls] == ["device.get", "devices.get"]


def test_every_operation_has_an_answer_that_the_client_accepts(fake: Any, losant: Any) -> None:
    """All of them, called with the arguments that the generated tests call them with."""
    with importable(GENERATED, "tests"):
        modules = [importlib.import_module(f"tests.{path.stem}") for path in sorted(GENERATED.glob("tests/test_*.py"))]
        prepared = importlib.import_module("tests.kit.caller").prepared
        api = importlib.import_module("tests.api").API
        values = (value for module in modules for value in vars(module).values())
        named = {value.method: value for value in values if type(value).__name__ == "Operation"}
    with fake.client(strict_responses=True, max_retries=0) as client:
        for operation in named.values():
            resource, _, method = operation.method.partition(".")
            arguments = prepared(api, operation.calls[0].arguments)
            result = getattr(getattr(client, resource), method)(**arguments)
            if hasattr(result, "__next__"):  # a stream
                assert next(result).data is not None
                result.close()
    assert len(named) == len(fake.calls) == len({call.operation for call in fake.calls}) == 380


def test_it_is_told_what_to_answer_under_either_name(fake: Any, losant: Any) -> None:
    fake.on("device.send_state").fail(429, {"type": "TooManyRequests", "message": "slower"})
    fake.on("device.get").respond(losant.models.Device(name="pump"))
    with fake.client(max_retries=0) as client:
        assert client.device.get(ONE, TWO).name == "pump"
        with pytest.raises(losant.RateLimitError, match="slower"):
            client.device.send_state(ONE, TWO, device_state={"data": {"a": 1}})
    assert fake.on("device.sendState").calls[0].json == {"data": {"a": 1}}


def test_what_the_api_would_not_take_fails_the_test(fake: Any) -> None:
    with fake.client() as client:
        with pytest.raises(AssertionError, match=r"device\.get: the path parameter 'deviceId'"):
            client.device.get(ONE, "pump")
        with pytest.raises(AssertionError, match="'deviceClass'"):
            client.device.patch(ONE, TWO, device={"deviceClass": "robot"})
        with pytest.raises(AssertionError, match="filterField"):
            client.devices.get(ONE, filter_field="colour")
    assert fake.calls == []


def test_unless_it_is_told_not_to_check(losant: Any) -> None:
    fake = importlib.import_module("losant_client.testing").FakeLosant(check=False)
    with fake.client() as client:
        client.device.get("one", "two")
    assert fake.calls[0].path_params == {"applicationId": "one", "deviceId": "two"}


def test_a_client_that_signed_in_stays_signed_in(fake: Any) -> None:
    tokens = iter(["first", "second"])
    fake.on("auth.authenticateUser").respond(lambda call: {"userId": ONE, "token": next(tokens)})
    with fake.client() as client:
        assert client.sign_in_user(LOGIN) is client
        client.device.get(ONE, TWO)
        fake.on("device.get").fail(401, times=1)
        client.device.get(ONE, TWO)
    asked = [(call.operation, call.headers.get("authorization")) for call in fake.calls]
    get, sign_in = "device.get", ("auth.authenticateUser", None)
    assert asked == [sign_in, (get, "Bearer first"), (get, "Bearer first"), sign_in, (get, "Bearer second")]
    assert fake.calls[0].json == LOGIN


def test_it_serves_asynchronous_clients(fake: Any, losant: Any) -> None:
    async def main() -> list[str]:
        async with fake.async_client() as client:
            await client.sign_in_device({"deviceId": TWO, "key": "k" * 36, "secret": "s" * 64})
            names = [device.name async for device in client.devices.iterate(ONE)]
            async with client.device.state_stream(ONE, TWO) as events:
                async for event in events:
                    return [*names, event.event]
        return []

    assert asyncio.run(main()) == ["My Device", "deviceState"]


def test_the_fixture(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["losant_client.testing.fixtures"]\n')
    (tmp_path / "test_it.py").write_text(
        "def test_one(fake_losant):\n"
        "    fake_losant.client().close()\n"
        "    fake_losant.on('device.get').fail(404)\n\n\n"
        "def test_two(fake_losant):\n"
        f"    assert fake_losant.client().device.get('{ONE}', '{TWO}').name == 'My Device'\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(
        command, env={"PYTHONPATH": str(GENERATED)}, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "2 passed" in done.stdout, done.stdout + done.stderr
