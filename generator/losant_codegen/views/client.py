"""The view of the client as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..config import Config
from ..names import Names
from ..quoting import literal
from .context import annotated, server_url
from .docs import entry, named, sentence
from .errors import EXPORTED
from .fake import fake_view
from .imports import client_imports
from .model import ClientView, CredentialView, ExportView, ItemView, ResourceView
from .operations import security
from .reference import reference_view
from .sign_in import sign_ins

_TOKENS = ("OAuth2ClientCredentials", "OAuth2RefreshToken", "SignedIn", "TokenSource")
_STREAMS = ("BinaryResponse", "EventStream", "JsonStream", "Pages")
_RUNTIME_EXPORTS = (
    *(f"{prefix}{name}" for name in _STREAMS for prefix in ("", "Async")),
    *("FileInput", "RawResponse", "RequestInfo", "RequestOptions", "ResponseInfo", "ServerEvent"),
    *_TOKENS,
)
_MODULES = ("models", "types")


def client_view(api: ir.Api, names: Names, config: Config, resources: Sequence[ResourceView]) -> ClientView:
    """Names, defaults, credentials, exports."""
    client = config.client
    config_items = tuple(_config(api, names, config))
    credentials = tuple(_credentials(api, names, config.format.line_length))
    flows = tuple(sign_ins(api, names, config))
    annotations = [a for c in credentials for a in (c.annotation, c.async_annotation)]
    annotations += [flow.annotation for flow in flows] + (["Self"] if flows else [])
    return ClientView(
        package=client.package,
        distribution=client.distribution,
        version=client.version,
        name=client.name,
        title=api.title,
        summary=f"Typed Python client for {sentence(named(api.title))}",
        doc=_doc(api, config),
        client_doc=_client_doc(api, names, config.format.line_length, ""),
        async_client_doc=_client_doc(api, names, config.format.line_length, "asynchronous "),
        api_version=api.version,
        license=client.license,
        base_url=_base_url(api, config),
        line_length=config.format.line_length,
        base_url_variable=f"{client.env_prefix}_BASE_URL",
        config=config_items,
        config_imports=tuple(sorted({"ClientConfig"} | _classes(config_items))),
        credentials=credentials,
        credential_items=tuple(_credential_items(api, names)),
        sign_ins=flows,
        type_imports=client_imports(annotations),
        resources=tuple(resources),
        reference=reference_view(api, resources),
        fake=fake_view(api, client, _base_url(api, config)),
        exports=tuple(_exports(config)),
        unlisted=() if client.name == "Client" else (ExportView("ClientError", "._runtime", "ClientError"),),
    )


def _doc(api: ir.Api, config: Config) -> str:
    name = config.client.name
    return (
        f"A typed client for {sentence(named(api.title))}\n\n"
        f"`{name}Client` and `Async{name}Client` have one attribute a resource and one method an operation. "
        "Nothing is loaded before it is used. Made by losant-codegen from the API's OpenAPI document; do not edit."
    )


def _client_doc(api: ir.Api, names: Names, line_length: int, kind: str) -> str:
    """What the constructor takes."""
    own = [(c.name, c.doc) for c in _credentials(api, names, line_length)]
    entries = "\n".join(entry(name, doc, indent=4) for name, doc in (*own, *_ARGUMENTS))
    return (
        f"The {kind}client. One attribute a resource; use it in a `with` block, or call `close()`.\n\nArgs:\n{entries}"
    )


_ARGUMENTS = (
    ("base_url", "Where the API is; without it the environment, then the document says."),
    ("timeout", "Seconds for each of connecting, writing and reading; None for no limit."),
    ("max_retries", "How often a failed request is sent again where that is safe."),
    ("default_headers", "Headers of every request; None as a value leaves a default out."),
    ("default_query", "Query parameters of every request; None as a value leaves a default out."),
    (
        "strict_responses",
        "Raise `ResponseValidationError` for an answer that breaks its description; without it, such an answer is "
        "returned as far as it can be read, and a warning is logged.",
    ),
    ("max_response_size", "The most bytes an answer may have; streamed files are not limited."),
    ("http_client", "An httpx2 client of your own: proxies, TLS, connection limits."),
    ("transport", "What sends the requests instead of httpx2."),
    ("on_request", "Called with every request before it is sent."),
    ("on_response", "Called with every response."),
    ("on_retry", "Called before a request is sent again."),
    ("on_warning", "Called with what is also logged as a warning."),
)


def _base_url(api: ir.Api, config: Config) -> str:
    if config.client.base_url:
        return config.client.base_url
    return server_url(api.servers[0]).rstrip("/") if api.servers else ""


def _config(api: ir.Api, names: Names, config: Config) -> Iterator[ItemView]:
    client = config.client
    yield ItemView("package", literal(client.package))
    yield ItemView("title", literal(api.title))
    yield ItemView("version", literal(client.version))
    yield ItemView("base_url", literal(_base_url(api, config)))
    yield ItemView("base_url_env", literal(f"{client.env_prefix}_BASE_URL"))
    if client.query:
        yield ItemView("default_query", literal(dict(client.query)))
    if client.headers:
        yield ItemView("default_headers", literal(dict(client.headers)))
    if api.security_schemes:
        entries = ", ".join(f"{literal(s.name)}: {_scheme(s, names)}" for s in api.security_schemes)
        yield ItemView("security_schemes", "{" + entries + "}")
    if api.security:
        yield ItemView("security", security(api.security))
    flows = ", ".join(f"{literal(each.flow)}: {each.config}" for each in sign_ins(api, names, config))
    if flows:
        yield ItemView("sign_in", "{" + flows + "}")


def _classes(items: Sequence[ItemView]) -> set[str]:
    text = " ".join(item.value for item in items if item.key in ("security_schemes", "sign_in"))
    return {name for name in ("SecurityScheme", "SignIn") if f"{name}(" in text}


def _scheme(scheme: ir.SecurityScheme, names: Names) -> str:
    own = names.credentials[scheme.name]
    arguments = [literal(scheme.kind.value)]
    if scheme.kind is ir.SecurityKind.API_KEY:
        place = scheme.parameter_in.value if scheme.parameter_in else "header"
        arguments += [literal(scheme.parameter or scheme.name), literal(place)]
    if scheme.kind is ir.SecurityKind.BASIC:
        arguments.append('http_scheme="Basic"')
    if scheme.kind is ir.SecurityKind.HTTP_OTHER:
        arguments.append(f"http_scheme={literal(scheme.http_scheme or '')}")
    token_url = next((flow.token_url for flow in scheme.flows if flow.token_url), None)
    if token_url:
        arguments.append(f"token_url={literal(token_url)}")
    if own.arguments and own.arguments != ("token",):
        arguments.append(f"argument={literal('= and '.join(own.arguments))}")
    arguments.append(f"env={literal(own.variables)}")
    return f"SecurityScheme({', '.join(arguments)})"


def _credentials(api: ir.Api, names: Names, line_length: int) -> Iterator[CredentialView]:
    """The arguments in the order of the document's schemes; the environment stands in for what is not given."""
    for scheme in api.security_schemes:
        own = names.credentials[scheme.name]
        for argument, variable in zip(own.arguments, own.variables, strict=True):
            said = sentence(scheme.description) or f"The credential of the security scheme `{scheme.name}`."
            doc = f"{said} Without it, the environment variable `{variable}` is read."
            if scheme.kind is ir.SecurityKind.BASIC:
                yield CredentialView(argument, "str | None", "str | None", doc)
            else:
                token, async_token = (annotated(argument, t, "None", line_length) for t in (_TOKEN, _ASYNC_TOKEN))
                yield CredentialView(argument, token, async_token, doc)


_TOKEN = "str | Callable[[], str] | TokenSource | None"
_ASYNC_TOKEN = "str | Callable[[], str] | Callable[[], Awaitable[str]] | TokenSource | None"


def _credential_items(api: ir.Api, names: Names) -> Iterator[ItemView]:
    for scheme in api.security_schemes:
        arguments = names.credentials[scheme.name].arguments
        if arguments:
            value = arguments[0] if len(arguments) == 1 else f"({', '.join(arguments)})"
            yield ItemView(literal(scheme.name), value)


def _exports(config: Config) -> Iterator[ExportView]:
    """Every public name of the package, sorted."""
    name = config.client.name
    found = {
        f"{name}Client": ("._client", f"{name}Client"),
        f"Async{name}Client": ("._client", f"Async{name}Client"),
        f"{name}Error": ("._runtime", "ClientError"),
        **{error: ("._runtime", error) for error in EXPORTED},
        **{each: ("._runtime", each) for each in _RUNTIME_EXPORTS},
        **{module: (f".{module}", "") for module in _MODULES},
    }
    for export, (module, source) in sorted(found.items()):
        yield ExportView(export, module, source)
