"""The names of the client's credential arguments and of their environment variables."""

from __future__ import annotations

from collections.abc import Sequence

from .. import ir
from ..names import CredentialNames
from ..text import snake, split_words

_BASE = {
    ir.SecurityKind.BEARER: ("token",),
    ir.SecurityKind.OAUTH2: ("token",),
    ir.SecurityKind.OPENID: ("token",),
    ir.SecurityKind.API_KEY: ("api_key",),
    ir.SecurityKind.BASIC: ("username", "password"),
    ir.SecurityKind.HTTP_OTHER: ("authorization",),
    ir.SecurityKind.MUTUAL_TLS: (),
}
_VARIABLE = {"token": "API_TOKEN"}


def name_credentials(schemes: Sequence[ir.SecurityScheme], env_prefix: str) -> dict[str, CredentialNames]:
    """By scheme: `token` for the one way to send a token, `<scheme>_token` for each where there are several."""
    bases = [_BASE[scheme.kind] for scheme in schemes]
    return {
        scheme.name: _credential(scheme, base, bases.count(base) > 1, env_prefix)
        for scheme, base in zip(schemes, bases, strict=True)
    }


def _credential(scheme: ir.SecurityScheme, base: tuple[str, ...], shared: bool, env_prefix: str) -> CredentialNames:
    arguments, variables = [], []
    for word in base:
        name = _qualified(scheme.name, word) if shared else word
        arguments.append(name)
        variables.append(f"{env_prefix}_{_VARIABLE.get(name, name.upper())}")
    return CredentialNames(tuple(arguments), tuple(variables))


def _qualified(scheme: str, word: str) -> str:
    """`petstore_auth` and `token` -> `petstore_auth_token`; the word is not said twice."""
    stem = snake(split_words(scheme)) or "other"
    return stem if stem == word or stem.endswith(f"_{word}") else f"{stem}_{word}"
