"""What the expectations take from the other stages: how operations, arguments and fields are called in Python.

Nothing here says what goes over the wire. `ClientNames.schemas` is the intermediate model's table of named schemas:
it is walked beside the document only to find the attribute under which a property of an answer is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..ir import Pagination, Schema, Type

OperationKey = tuple[str, str]
"""Method in upper case and path as the document writes it."""


@dataclass(frozen=True, slots=True)
class BodyNames:
    """How a method takes the body: one `argument`, or an argument for each field (`fields`: wire name -> argument).

    `media_type` is the one of the document's that the method sends, `type` how the model describes it; `model` is the
    class in the client's `models` that the argument may be made of (None where there is none). `file`: the argument is
    a file, whatever the document says of its schema.
    """

    media_type: str
    argument: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    model: str | None = None
    type: Type | None = None
    file: bool = False


@dataclass(frozen=True, slots=True)
class CallNames:
    """How one operation is called. `parameters` maps (in, wire name) to the argument; what is not an argument is not
    in it.

    `results` gives the type of each answer by (status, media type) as the document writes them. `pagination` is set
    where the client recognised pages that the document does not state itself.
    """

    resource: str
    method: str
    parameters: Mapping[tuple[str, str], str] = field(default_factory=dict)
    body: BodyNames | None = None
    results: Mapping[tuple[str, str], Type] = field(default_factory=dict)
    events: Mapping[str, Type] = field(default_factory=dict)
    iterate: str | None = None
    pagination: Pagination | None = None


@dataclass(frozen=True, slots=True)
class ClientNames:
    """All names of a client: a `CallNames` an operation, its models by schema key, their attributes by (key, wire
    name).
    """

    calls: Mapping[OperationKey, CallNames]
    schemas: Mapping[str, Schema] = field(default_factory=dict)
    attributes: Mapping[tuple[str, str], str] = field(default_factory=dict)
    classes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """What the configuration adds to the document.

    `credentials` maps a security scheme to the constructor's arguments for it (two for basic: user name and password);
    `base_url` is set where the configuration overrides the document's first server.
    """

    package: str
    client: str
    async_client: str
    root_error: str
    base_url: str | None = None
    default_query: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    default_headers: Mapping[str, str] = field(default_factory=dict)
    credentials: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
