"""What templates see: render-ready dataclasses, computed before any template runs.

Names are final, Python expressions are source text, prose is plain text that goes through the `docstring`, `comment` or `markdown` filter.
`docs/templates.md` is made from these docstrings; a change here raises `render.VIEW_VERSION`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ArgumentView:
    """An argument of a method.

    `annotation` and `default` are Python source (`default` is empty for a required argument); `doc` is prose.
    """

    name: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class ItemView:
    """An entry of a dictionary display: a wire name as a Python literal, and the expression of its value."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class CallView:
    """What a method hands to the runtime, each part only where the operation has it: `path={...}, query={...}, body=...`."""

    group: str  # path, query, headers, cookies, form
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method, sync and async.

    `call` names the runtime function (`_call`, `_iterate`, `_stream_events` ...); `awaited` tells whether the async method is a coroutine;
    `returns` and `async_returns` are annotations; `doc` is the whole docstring as prose.
    """

    name: str
    constant: str
    call: str
    awaited: bool
    arguments: tuple[ArgumentView, ...]  # positional or keyword
    keywords: tuple[ArgumentView, ...]  # keyword only
    groups: tuple[CallView, ...]
    body: str
    content_type: str
    returns: str
    async_returns: str
    doc: str
    deprecated: str
    raw: bool  # has a counterpart under with_raw_response


@dataclass(frozen=True, slots=True)
class OperationView:
    """The constant that describes an operation to the runtime: `_GET: Operation[models.Device] = Operation(...)`.

    `arguments` are the lines between the parentheses, each a Python expression.
    """

    constant: str
    type: str
    arguments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportView:
    """`from <module> import <names>`."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """One module of `resources/`: the operations of a resource as constants, and its classes."""

    name: str  # the document's word
    attribute: str  # client.<attribute>
    module: str
    class_name: str
    doc: str
    imports: tuple[ImportView, ...]
    type_imports: tuple[ImportView, ...]  # only for type checkers
    operations: tuple[OperationView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class CredentialView:
    """An argument of the client's constructor that holds a credential, and where it goes."""

    name: str
    annotation: str
    doc: str
    schemes: str  # Python source: the entry of `credentials=`
    variable: str  # environment variable, empty where there is none


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client as a whole: names, defaults, and every resource."""

    package: str
    distribution: str
    version: str
    name: str  # prefix of the classes
    title: str
    doc: str
    api_version: str
    license: str
    env_prefix: str
    config: tuple[ItemView, ...]  # keyword arguments of ClientConfig
    credentials: tuple[CredentialView, ...]
    resources: tuple[ResourceView, ...]
    errors: tuple[str, ...]
