"""Signing in: the methods of the client that get a token from an operation of the API and keep it fresh.

The flows come from `[client.sign_in.*]` of the configuration; a flow that the document cannot carry out is an error
there (LC016), never left out.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from .. import ir
from ..config import Config, SignIn, place_of
from ..diagnostics import CodegenError, Diagnostic, ExitCode, Severity
from ..names import Names
from ..quoting import literal
from ..text import snake, split_words
from ..typestr import request_type
from .docs import entry, sentence, summary
from .model import SignInView

_TOKENS = (ir.SecurityKind.BEARER, ir.SecurityKind.OAUTH2, ir.SecurityKind.OPENID)


def sign_ins(api: ir.Api, names: Names, config: Config) -> Iterator[SignInView]:
    """One method a flow, in the order of the configuration."""
    scheme = next((s.name for s in api.security_schemes if s.kind in _TOKENS), None)
    taken = {resource.attribute for resource in names.resources.values()}
    for name, flow in config.client.sign_in.items():
        operation = _operation(name, flow, api, config)
        if operation is None:
            continue
        if scheme is None:
            raise _error(config, name, "the document has no security scheme that takes a token")
        if operation.body is None or any(p.required for p in operation.parameters):
            raise _error(config, name, f"'{flow.operation}' takes more than a body, or none")
        method = f"sign_in_{snake(split_words(name))}".rstrip("_")
        body = names.operations[operation.id].body or "body"
        yield SignInView(
            flow=name,
            method=f"{method}_" if method in taken else method,
            body=body,
            annotation=request_type(operation.body.contents[0].type, names),
            config=_config(operation, flow, scheme),
            doc=_doc(operation, body),
        )


def _operation(name: str, flow: SignIn, api: ir.Api, config: Config) -> ir.Operation | None:
    """The operation a flow names, by its id or as `resource.action`; None where the client is made without it."""
    known = {f"{o.resource}.{o.action}": o for o in api.operations} | {o.id: o for o in api.operations}
    if flow.operation in known:
        return known[flow.operation]
    if config.include:
        return None
    close = difflib.get_close_matches(flow.operation, known, 1)
    hint = f"did you mean '{close[0]}'?" if close else None
    raise _error(config, name, f"'{flow.operation}' is not an operation of the document", hint)


def _error(config: Config, name: str, message: str, hint: str | None = None) -> CodegenError:
    found = Diagnostic("LC016", Severity.ERROR, f"client.sign_in.{name}: {message}", place_of(config, name), hint)
    return CodegenError(found, exit_code=ExitCode.USAGE)


def _config(operation: ir.Operation, flow: SignIn, scheme: str) -> str:
    arguments = [literal(operation.path)]
    if operation.method != "POST":
        arguments.append(f"method={literal(operation.method)}")
    return f"SignIn({', '.join([*arguments, f'token={literal(flow.token)}', f'scheme={literal(scheme)}'])})"


def _doc(operation: ir.Operation, body: str) -> str:
    """What signing in does beyond the operation itself."""
    about = sentence(operation.body.description if operation.body else None) or "What the API asks for."
    return (
        f"{summary(operation)} The client stays signed in.\n\n"
        "The token of the answer goes with every request from now on. When the API no longer takes it, the client "
        "signs in again by itself, with the same credentials, which it keeps in memory.\n\n"
        f"Args:\n{entry(body, about)}\n\nReturns:\n{entry('', 'This client.')}"
    )
