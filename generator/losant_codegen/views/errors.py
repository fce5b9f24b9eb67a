"""Which error class of the runtime a status raises."""

from __future__ import annotations

from .. import ir

BY_STATUS = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    410: "GoneError",
    413: "PayloadTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}
EXPORTED = (
    "APIConnectionError",
    "APITimeoutError",
    "APIStatusError",
    "ClientClosedError",
    *BY_STATUS.values(),
    "ServerError",
    "RedirectError",
    "ResponseError",
    "ResponseValidationError",
    "ResponseTooLargeError",
    "InvalidRequestError",
    "MissingCredentialsError",
)


def error_class(status: str) -> str:
    """The class for a documented status, wildcards included."""
    if status[:1] == "5":
        return "ServerError"
    return BY_STATUS.get(int(status), "APIStatusError") if status.isdigit() else "APIStatusError"


def error_classes(operation: ir.Operation) -> dict[str, str]:
    """The class for each documented failure of an operation."""
    return {r.status: error_class(r.status) for r in operation.responses if r.status[:1] in "45"}
