"""Names that are taken before the document says anything, by scope.

Static, not read from the installed libraries: a new version of pydantic must not rename a user's fields.
A test compares.
"""

from __future__ import annotations

import keyword

KEYWORDS = frozenset(keyword.kwlist)

# What `pydantic.BaseModel` and the runtime's `Model` have: a field of that name would hide it, or pydantic refuses it.
MODEL_ATTRIBUTES = frozenset({
    "construct", "copy", "dict", "from_orm", "json", "parse_file", "parse_obj", "parse_raw", "schema",
    "schema_json", "update_forward_refs", "validate", "model_computed_fields", "model_config", "model_construct",
    "model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields", "model_fields_set",
    "model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild", "model_validate",
    "model_validate_json", "model_validate_strings", "from_dict", "from_json", "to_dict", "to_json",
})  # fmt: skip

# Arguments that every method has.
ARGUMENTS = frozenset({"self", "options"})

# Attributes of every resource.
METHODS = frozenset({"with_raw_response"})

# Attributes of every client that a resource must not hide.
CLIENT_ATTRIBUTES = frozenset({"aclose", "base_url", "close", "with_options"})

# Names that generated modules import, besides the base class of the models, which steps aside (`class Model(_Model)`).
CLASSES = frozenset({
    "Any", "Annotated", "Literal", "TypeAlias", "TypeAliasType", "TypedDict", "Required", "NotRequired", "Never",
    "Union", "Optional", "TYPE_CHECKING", "Field", "BaseModel", "Mapping", "Sequence", "UUID", "Decimal",
})  # fmt: skip

# Classes of the runtime that a client exports beside its models.
RUNTIME_CLASSES = frozenset({
    "APIError", "APIConnectionError", "APITimeoutError", "APIStatusError", "BadRequestError", "UnauthorizedError",
    "ForbiddenError", "NotFoundError", "ConflictError", "GoneError", "PayloadTooLargeError",
    "UnprocessableEntityError", "RateLimitError", "ServerError", "ResponseValidationError", "InvalidRequestError",
    "ClientError", "Omit", "RequestOptions", "RawResponse", "BinaryResponse", "EventStream", "ServerEvent",
    "JsonStream", "Pages", "AsyncPages", "ResponseTooLargeError", "MissingCredentialsError", "ClientClosedError",
    "RedirectError", "ResponseError",
})  # fmt: skip

# `<base>Resource` is a class of the runtime for these.
RESOURCE_CLASSES = frozenset({"Sync", "Async"})

# File names that Windows keeps for devices.
MODULES = frozenset(
    {"con", "prn", "aux", "nul", "conin", "conout"} | {f"{d}{n}" for d in ("com", "lpt") for n in range(10)}
)
