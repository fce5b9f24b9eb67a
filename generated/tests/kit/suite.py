"""The tests of a resource: every case of every operation, synchronous and asynchronous."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

import pytest

from .caller import Api, Caller
from .cases import EMPTY, Answer, Call, Failure, Lines, Model, Operation, Stream
from .requests import accepts, request_difference
from .values import difference, obj, rewritten

UNKNOWN = {"unknown-to-the-client": [{"kept": True}]}


def cases_of(cls: type[ResourceTests | ModelTests], test: str) -> Iterator[Any]:
    """The cases of one test method: (operation, case) for resources, (model, case) for models."""
    if issubclass(cls, ModelTests):
        for case in cls.models:
            yield pytest.param(case.name, case, id=f"{case.name}: {case.title}")
    else:
        yield from _operation_cases(test, cls.operations)


def _operation_cases(test: str, operations: Sequence[Operation]) -> Iterator[Any]:
    """The cases of operations, each with an id that tells operation and case."""
    for operation in operations:
        match test:
            case "test_request":
                found: list[tuple[str, Any]] = [
                    (call.title, call) for call in operation.calls
                ]
            case "test_answer":
                found = [
                    (f"{answer.status} {answer.media_type}", answer)
                    for answer in operation.answers
                ]
            case "test_raw_response":
                found = (
                    [("raw", operation.answers[0])] if _has_raw_form(operation) else []
                )
            case "test_failure":
                found = [
                    (str(failure.status), failure) for failure in operation.failures
                ]
            case "test_missing_argument":
                found = [(name, name) for name in operation.required]
            case _:
                found = [
                    (f"{len(pages.pages)} pages", pages) for pages in operation.pages
                ]
        for title, case in found:
            yield pytest.param(operation, case, id=f"{operation.method}: {title}")


def _has_raw_form(operation: Operation) -> bool:
    """Streams have none, and files neither, since these stream too."""
    answers = [answer for answer in operation.answers if isinstance(answer, Answer)]
    return len(answers) == len(operation.answers) and not all(
        isinstance(answer.body, bytes) for answer in answers
    )


def _needed(operation: Operation) -> dict[str, Any]:
    """The arguments of the operation's first call, the one with the fewest."""
    return dict(operation.calls[0].arguments)


class ModelTests:
    """Base of the generated class that tests models by themselves."""

    api: ClassVar[Api]
    models: ClassVar[Sequence[Model]] = ()

    def test_model(self, operation: str, case: Model) -> None:
        """The JSON is read field by field, and written as it was."""
        from pydantic import TypeAdapter

        adapter: TypeAdapter[Any] = TypeAdapter(
            getattr(self.api.package.models, case.name)
        )
        model = adapter.validate_json(json.dumps(case.body))
        wrong = difference(model, case.gives, case.name)
        assert not wrong, wrong
        wrong = difference(
            model.to_dict(), rewritten(case.body), f"{case.name}.to_dict()"
        )
        assert not wrong, wrong


class ResourceTests:
    """Base of the generated classes, one a resource."""

    operations: ClassVar[Sequence[Operation]] = ()

    def test_request(self, caller: Caller, operation: Operation, case: Call) -> None:
        """The exact request, and an Accept header that allows every documented success."""
        first = operation.answers[0]
        caller.call(operation.method, case.arguments, first, take=1)
        assert len(caller.requests) == 1, f"{len(caller.requests)} requests were made"
        request = caller.requests[0]
        wrong = request_difference(
            request, case.sends, caller.api, operation.auth, operation.server
        )
        assert not wrong, f"{operation.method}: {wrong}"
        for answer in operation.answers:
            if not (isinstance(answer, Answer) and answer.body is EMPTY):
                assert accepts(
                    request, answer.media_type
                ), f"Accept does not allow {answer.media_type}"

    def test_answer(
        self, caller: Caller, operation: Operation, case: Answer | Stream | Lines
    ) -> None:
        """What a documented success gives, field by field; fields that the description does not know are kept."""
        match case:
            case Stream():
                events = caller.call(
                    operation.method, _needed(operation), case, take=len(case.events)
                )
                found = [(event.event, event.data) for event in events]
                wrong = difference(found, case.events, "events")
            case Lines():
                wrong = difference(
                    caller.call(operation.method, _needed(operation), case),
                    case.gives,
                    "lines",
                )
            case Answer():
                wrong = difference(
                    caller.call(operation.method, _needed(operation), case), case.gives
                )
        assert not wrong, f"{operation.method}: {wrong}"
        if (
            isinstance(case, Answer)
            and isinstance(case.gives, obj)
            and not case.typed_rest
        ):
            more = Answer(
                case.status, {**case.body, **UNKNOWN}, media_type=case.media_type
            )
            result = caller.call(operation.method, _needed(operation), more)
            wrong = difference(
                (result.model_extra or {}).get("unknown-to-the-client"),
                [{"kept": True}],
                "unknown field",
            )
            assert not wrong, wrong

    def test_raw_response(
        self, caller: Caller, operation: Operation, case: Answer
    ) -> None:
        """The same call under `with_raw_response`: the status, and the same value when parsed."""
        resource, _, method = operation.method.rpartition(".")
        raw = caller.call(
            f"{resource}.with_raw_response.{method}", _needed(operation), case
        )
        assert raw.status == case.status
        wrong = difference(raw.parse(), case.gives)
        assert not wrong, f"{operation.method}: {wrong}"

    def test_failure(self, caller: Caller, operation: Operation, case: Failure) -> None:
        """The error class of a failure, with status and body."""
        with pytest.raises(
            getattr(caller.api.package, caller.api.root_error)
        ) as caught:
            caller.call(operation.method, _needed(operation), case)
        error: Any = caught.value
        assert type(error) is getattr(
            caller.api.package, case.error
        ), f"{type(error).__name__}: {error}"
        assert error.status == case.status
        wrong = difference(
            error.body, None if case.body is EMPTY else case.body, "body"
        )
        assert not wrong, wrong
        if isinstance(case.body, dict) and case.body.get("message"):
            assert error.message == case.body["message"]

    def test_missing_argument(
        self, caller: Caller, operation: Operation, case: str
    ) -> None:
        """A required argument cannot be left out; nothing is sent then."""
        arguments = _needed(operation)
        del arguments[case]
        with pytest.raises(TypeError, match=case):
            caller.call(operation.method, arguments, operation.answers[0])
        assert not caller.requests

    def test_pages(self, caller: Caller, operation: Operation, case: Any) -> None:
        """All items of all pages, asked for one page after the other, and not one request more."""
        resource = operation.method.rpartition(".")[0]
        items = caller.call(f"{resource}.{case.method}", case.arguments, *case.pages)
        wrong = difference(items, case.items, "items")
        assert not wrong, f"{case.method}: {wrong}"
        assert len(caller.requests) == len(case.pages)
        for number, (request, page) in enumerate(
            zip(caller.requests, case.pages, strict=True)
        ):
            wrong = request_difference(
                request, page.sends, caller.api, operation.auth, operation.server
            )
            assert not wrong, f"{case.method}, page {number}: {wrong}"
