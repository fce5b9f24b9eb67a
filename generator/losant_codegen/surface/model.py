"""What a client's users can see of it, in their own terms: methods, arguments, models, credentials.

Smaller than the intermediate model and free of the document's structure: two documents with the same surface make
clients that are used in the same way. Types are Python source over builtins, the formats of `typestr` and the names
of the models (`list[Device] | None`); listed values are always closed here (`Literal["a", "b"]`), whoever compares
decides what is open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..ir import Json

SURFACE_VERSION = 1


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method; `place` is path, query, header, cookie, body or form.

    `default` is what the API takes where the argument is left out, as JSON text; empty where the document does not say.
    """

    name: str
    place: str
    wire: str
    type: str
    required: bool = False
    default: str = ""
    limits: Mapping[str, Json] = field(default_factory=dict, hash=False)
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Method:
    """`client.<name>(...)`: the arguments that go by position come first, in their order.

    `kind` is what comes back: value, file, events or lines; `returns` its type. `iterate` is the paging method beside
    it and `item` the type it yields. `sends` are the media types of the body. `security` lists the alternatives, each
    a sorted list of `scheme` and `scheme:scope`; an empty alternative means that no credentials are needed.
    """

    name: str
    http: str
    arguments: tuple[Argument, ...] = ()
    kind: str = "value"
    returns: str = "None"
    iterate: str = ""
    item: str = ""
    sends: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    scopes: tuple[str, ...] = ()
    deprecated: bool = False
    doc: str = ""  # a digest


@dataclass(frozen=True, slots=True)
class Field:
    """An attribute of a model. `read_only` is never sent, `write_only` never comes back."""

    name: str
    wire: str
    type: str
    required: bool = False
    read_only: bool = False
    write_only: bool = False
    default: str = ""
    limits: Mapping[str, Json] = field(default_factory=dict, hash=False)
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """A class, or a name of a type.

    An object has `fields` and `extra` (what other properties hold), everything else a `value`.
    """

    name: str
    kind: str  # object, enum, alias
    fields: tuple[Field, ...] = ()
    extra: str = ""
    value: str = ""
    deprecated: bool = False
    doc: str = ""  # a digest


@dataclass(frozen=True, slots=True)
class Credential:
    """An argument of the client's constructor and the environment variable that stands in for it."""

    name: str
    variable: str
    scheme: str


@dataclass(frozen=True, slots=True)
class Surface:
    """All of it. Methods and models by name, sorted."""

    methods: Mapping[str, Method] = field(default_factory=dict)
    models: Mapping[str, Model] = field(default_factory=dict)
    credentials: tuple[Credential, ...] = ()
    base_url: str = ""

    @property
    def resources(self) -> tuple[str, ...]:
        """The attributes of the client."""
        return tuple(dict.fromkeys(name.partition(".")[0] for name in self.methods))
