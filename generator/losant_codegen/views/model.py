"""What templates see: render-ready dataclasses, computed before any template runs.

Names are final, Python expressions are source text, prose is plain text that goes through the `docstring`, `comment`
or `markdown` filter.
`docs/templates.md` is made from these docstrings; a change here raises `render.VIEW_VERSION`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .layout import Call, lay_out


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
    """What a method hands to the runtime, each part only where the operation has it: `path={...}, query={...}`."""

    group: str  # path, query, headers, cookies, form
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True)
class MethodView:
    """One method, sync and async.

    `call` names the runtime function (`_call`, `_iterate`, `_stream_events` ...); `awaited` tells whether the async
    method is a coroutine; `returns` and `async_returns` are annotations; `doc` is the whole docstring as prose.
    """

    name: str
    constant: str
    call: str
    awaited: bool
    arguments: tuple[ArgumentView, ...]  # positional or keyword
    keywords: tuple[ArgumentView, ...]  # keyword only
    groups: tuple[CallView, ...]
    body: str
    returns: str
    async_returns: str
    doc: str
    deprecated: str
    raw: bool  # has a counterpart under with_raw_response
    operation: str  # the operation's id in the document
    summary: str  # one line of prose
    result: str  # what comes back, in prose; may be empty


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
    class_doc: str
    imports: tuple[ImportView, ...]
    type_imports: tuple[ImportView, ...]  # only for type checkers
    operations: tuple[OperationView, ...]
    methods: tuple[MethodView, ...]

    @property
    def deprecated(self) -> bool:
        """Whether any method is deprecated."""
        return any(method.deprecated for method in self.methods)

    @property
    def raw_methods(self) -> tuple[str, ...]:
        """The names of the methods that have a counterpart under `with_raw_response`."""
        return tuple(method.name for method in self.methods if method.raw)


@dataclass(frozen=True, slots=True)
class ReferenceMethodView:
    """A method in `api.md`. `signature` is Python, over several lines where it is long; the rest is prose."""

    name: str
    signature: str
    summary: str
    request: str  # GET /things/{id}
    result: str
    notes: tuple[str, ...]
    scopes: str


@dataclass(frozen=True, slots=True)
class ReferenceResourceView:
    """A resource in `api.md`."""

    attribute: str
    doc: str
    methods: tuple[ReferenceMethodView, ...]


@dataclass(frozen=True, slots=True)
class ReferenceView:
    """What `api.md` lists; `scope_sets` are scopes that many operations share, by number."""

    resources: tuple[ReferenceResourceView, ...]
    scope_sets: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class ExportView:
    """A name of the package: where it is defined (`module`, relative) and as what (`source`; empty: the module)."""

    name: str
    module: str
    source: str


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A credential argument of the client's constructor; the annotation differs for the asynchronous client."""

    name: str
    annotation: str
    async_annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class SignInView:
    """A method that signs in: `flow` is its name in the configuration, `config` its entry in `_config.py`."""

    flow: str
    method: str
    body: str
    annotation: str
    config: str
    doc: str


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A call as the README shows it.

    `setup` are lines that define what it uses, `call` is its source (maybe over several lines), `result` a variable for
    what comes back, `shows` are expressions of it that are worth printing.
    """

    operation: str  # the document's id
    resource: str
    method: str
    positional: tuple[Any, ...]
    named: tuple[tuple[str, Any], ...]
    setup: tuple[str, ...]
    result: str
    shows: tuple[str, ...]

    @property
    def name(self) -> str:
        """`resource.method`."""
        return f"{self.resource}.{self.method}"

    @property
    def call(self) -> str:
        """The call of `client`."""
        return self.on("client")

    @property
    def raw(self) -> str:
        """The call that returns the whole response."""
        return lay_out(Call(f"client.{self.resource}.with_raw_response.{self.method}", self.positional, self.named))

    def on(self, receiver: str) -> str:
        """The same call of another client."""
        return lay_out(Call(f"{receiver}.{self.name}", self.positional, self.named))

    def having(self, options: dict[str, Any]) -> str:
        """The call with options."""
        return lay_out(Call(f"client.{self.name}", self.positional, (*self.named, ("options", options))))


@dataclass(frozen=True, slots=True)
class FakeView:
    """The fake of the API: its class, its pytest fixture, where its clients believe the API to be."""

    class_name: str
    fixture: str
    base_url: str
    doc: str


@dataclass(frozen=True, slots=True)
class ClientView:
    """The client as a whole: names, defaults, and every resource.

    `config` and `credentials` are keyword arguments as Python source: what `_config.py` and the constructor hand to
    the runtime.
    """

    package: str
    distribution: str
    version: str
    name: str  # prefix of LosantClient, AsyncLosantClient, LosantError
    title: str
    summary: str
    doc: str
    client_doc: str
    async_client_doc: str
    api_version: str
    license: str
    line_length: int  # how long the lines of the client are
    base_url: str
    base_url_variable: str
    config: tuple[ItemView, ...]
    config_imports: tuple[str, ...]
    credentials: tuple[CredentialView, ...]
    credential_items: tuple[ItemView, ...]
    sign_ins: tuple[SignInView, ...]
    type_imports: tuple[ImportView, ...]  # of _client.py, for type checkers
    resources: tuple[ResourceView, ...]
    reference: ReferenceView
    fake: FakeView
    exports: tuple[ExportView, ...]
    unlisted: tuple[ExportView, ...]  # found in the package, but not advertised


@dataclass(frozen=True, slots=True)
class FakeAnswerView:
    """An answer that a test gives the fake, as source, and an attribute of it with its value."""

    value: str
    attribute: str
    expected: str


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """What the README of the client shows: examples of calls, None (or empty) where the API has nothing of the kind.

    `create_type` is a class of `types` with an example of it, `answer_type` a class of `models`, `choice` an attribute
    with listed values (`device.device_class`).
    """

    client: ClientView
    operations: int
    get: ExampleView | None
    action: ExampleView | None
    paged: ExampleView | None
    stream: ExampleView | None
    create: ExampleView | None
    create_model: ExampleView | None
    create_type: tuple[str, str]
    update_null: ExampleView | None
    styled: ExampleView | None
    lines: ExampleView | None
    uploads: tuple[ExampleView, ...]
    download: ExampleView | None
    sign_in: str  # the call that signs in
    variables: tuple[str, ...]  # lines that define what the first program uses
    answer: FakeAnswerView | None
    answer_type: str
    choice: str
    takes_token: bool
    oauth2: bool
    environment: str  # the variable that the first credential is read from
    defaults: tuple[str, ...]  # what goes with every request: `name=value`, `Name: value`
    options: dict[str, Any]
    place: tuple[str, ...]  # what every constructor needs: a base URL where the document has none
