"""Every Python name of a client, beside the wire name it stands for.

Leaf: `naming` fills it, the stages after it read it.
All keys are the document's (wire) names, schema keys or operation ids; all values are valid Python identifiers,
free of collisions in the scope they are for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .ir import ParameterIn


@dataclass(frozen=True, slots=True)
class OperationNames:
    """The names of one method.

    `constant` describes the operation at module level; `iterate` is the paging method (None: no pages).
    `arguments` and `fields` (of a form or multipart body that is spread over arguments) share one scope with `body`.
    """

    method: str
    constant: str
    arguments: Mapping[tuple[ParameterIn, str], str] = field(default_factory=dict, hash=False)
    body: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict, hash=False)
    iterate: str | None = None


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """The names of a resource: `client.<attribute>`, `resources/<module>.py`, `<class_base>Resource`."""

    attribute: str
    module: str
    class_base: str


@dataclass(frozen=True, slots=True)
class SchemaNames:
    """The name of a schema in `models` and in `types`, and the attribute of each of its properties.

    `holds_objects`: the schema is an object or mentions one, so that a model of it is something else than plain data.
    """

    class_name: str
    fields: Mapping[str, str] = field(default_factory=dict, hash=False)
    holds_objects: bool = True


@dataclass(frozen=True, slots=True)
class CredentialNames:
    """The constructor's arguments for a security scheme (two for user name and password) and their variables."""

    arguments: tuple[str, ...]
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """All names of a client."""

    resources: Mapping[str, ResourceNames]  # by the document's word
    operations: Mapping[str, OperationNames]  # by operation id
    schemas: Mapping[str, SchemaNames]  # by schema key
    credentials: Mapping[str, CredentialNames] = field(default_factory=dict)  # by security scheme
