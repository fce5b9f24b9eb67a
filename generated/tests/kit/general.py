"""What holds for every client, whatever its API: the class of each failure, its name, and answers without a body."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import httpx2
import pytest

from .caller import Caller
from .cases import EMPTY, Answer, Failure, Operation
from .values import difference

ERRORS = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    402: "APIStatusError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    413: "PayloadTooLargeError",
    418: "APIStatusError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    499: "APIStatusError",
    500: "ServerError",
    503: "ServerError",
    599: "ServerError",
}


class ClientTests:
    """Base of the generated class that tests the client as a whole, by one of its operations."""

    operation: ClassVar[Operation]

    @pytest.mark.parametrize(("status", "name"), ERRORS.items())
    def test_status(self, caller: Caller, status: int, name: str) -> None:
        """Each status raises its own class, documented or not."""
        body = {"type": "Kind", "message": "what happened"}
        error: Any = self.failure(caller, Failure(status, name, body))
        assert type(error) is getattr(caller.api.package, name)
        assert (error.status, error.type, error.message) == (
            status,
            "Kind",
            "what happened",
        )
        assert difference(error.body, body) is None

    def test_body_of_a_failure(self, caller: Caller) -> None:
        """A failure's body is its JSON, or its text, or nothing."""
        for content, body in (
            (b"<html>oh</html>", "<html>oh</html>"),
            (b"[1]", [1]),
            (EMPTY, None),
        ):
            assert (
                self.failure(caller, Failure(500, "ServerError", content)).body == body
            )

    @pytest.mark.parametrize(
        ("body", "kind", "message"),
        [
            ({"code": "Kind", "detail": "what happened"}, "Kind", "what happened"),
            ({"title": "what happened"}, None, "what happened"),
            ({"error": "kind", "error_description": "why"}, "kind", "why"),
            ({"error": "what happened"}, "what happened", "what happened"),
            ({"error": {"type": "Kind", "message": "why"}}, "Kind", "why"),
        ],
    )
    def test_other_names(
        self, caller: Caller, body: Any, kind: str | None, message: str
    ) -> None:
        """Type and message are found under the names that they commonly have."""
        error: Any = self.failure(caller, Failure(400, "BadRequestError", body))
        assert (error.type, error.message) == (kind, message)

    def test_names(self, caller: Caller) -> None:
        """Each error class is exported under its own name, and is one of the client's errors."""
        package, root = caller.api.package, caller.api.root_error
        names = [
            name for name in package.__all__ if name.endswith("Error") and name != root
        ]
        assert set(ERRORS.values()) <= set(names)
        for name in names:
            assert getattr(package, name).__name__ == name
            assert issubclass(getattr(package, name), getattr(package, root))

    def test_no_connection(self, caller: Caller) -> None:
        """What goes wrong before an answer comes is told apart from failures of the server."""
        package = caller.api.package
        refused = self.failure(caller, httpx2.ConnectError("refused"))
        assert type(refused) is package.APIConnectionError
        late = self.failure(caller, httpx2.ReadTimeout("late"))
        assert type(late) is package.APITimeoutError
        assert isinstance(late, package.APIConnectionError)

    def test_answer_that_is_not_json(self, caller: Caller) -> None:
        """A success that cannot be read raises; one that says it has no body gives None."""
        broken = self.failure(caller, Answer(200, b"{"))
        assert type(broken) is caller.api.package.ResponseValidationError
        for status in (204, 205):
            assert (
                caller.call(
                    self.operation.method,
                    self.operation.calls[0].arguments,
                    Answer(status),
                )
                is None
            )

    def test_success_that_is_not_documented(self, caller: Caller) -> None:
        """Another status of success is read like the one that is documented."""
        documented = [
            case for case in self.operation.answers if isinstance(case, Answer)
        ]
        other = next(
            status
            for status in (203, 207, 226)
            if status not in {case.status for case in documented}
        )
        found = caller.call(
            self.operation.method,
            self.operation.calls[0].arguments,
            replace(documented[0], status=other),
        )
        readings = [difference(found, case.gives) for case in documented]
        assert None in readings, readings

    def failure(self, caller: Caller, reply: Any) -> Any:
        """The error that the call ends with."""
        with pytest.raises(
            getattr(caller.api.package, caller.api.root_error)
        ) as caught:
            caller.call(self.operation.method, self.operation.calls[0].arguments, reply)
        return caught.value
