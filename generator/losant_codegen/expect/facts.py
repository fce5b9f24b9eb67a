"""What holds for every request: base URL, credentials and where they stand, what the configuration adds."""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import urljoin

from .code import Made, source
from .document import Document, Node
from .names import ClientFacts
from .views import ApiFactsView


def api_facts(document: Document, facts: ClientFacts) -> ApiFactsView:
    """The view of the tests' `api.py`."""
    stated = facts.base_url or document.server
    base_url = base_url_of(document, facts)
    schemes = (document.tree.get("components") or {}).get("securitySchemes") or {}
    arguments: dict[str, Any] = {}
    sent: dict[str, Any] = {}
    for name, wanted in sorted(facts.credentials.items()):
        given = {argument: f"{argument}-for-tests" for argument in wanted}
        arguments |= given
        sent[name] = Made("Sent", [], _sent(document.resolve(schemes.get(name)), list(given.values())))
    return ApiFactsView(
        package=facts.package,
        client=facts.client,
        async_client=facts.async_client,
        root_error=facts.root_error,
        base_url=source(base_url),
        passes_base_url=base_url != stated.rstrip("/"),
        credentials=source(arguments),
        schemes=source(sent),
        auth=source(alternative(document.tree.get("security"), facts)),
        query=source([(key, _plain(value)) for key, value in sorted(facts.default_query.items())]),
        headers=source({key.lower(): value for key, value in facts.default_headers.items()}),
    )


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _sent(scheme: Node, given: list[str]) -> dict[str, Any]:
    """Where the credentials of a scheme stand in a request, and as what."""
    kind, name = scheme.get("type"), str(scheme.get("name"))
    word = str(scheme.get("scheme")).lower()
    if kind == "mutualTLS" or not given:
        return {}
    if kind == "apiKey":
        place = {"query": "query", "cookie": "cookies"}.get(str(scheme.get("in")), "headers")
        return {place: {name.lower() if place == "headers" else name: given[0]}}
    if kind == "http" and word == "basic":
        text = base64.b64encode(":".join(given).encode()).decode()
        return {"headers": {"authorization": f"Basic {text}"}}
    if kind == "http" and word != "bearer":
        return {"headers": {"authorization": f"{scheme.get('scheme')} {given[0]}"}}
    return {"headers": {"authorization": f"Bearer {given[0]}"}}


def alternative(security: Any, facts: ClientFacts) -> list[str]:
    """The first alternative that asks for something and that the client has all credentials for."""
    for each in security if isinstance(security, list) else ():
        if isinstance(each, dict) and each and all(name in facts.credentials for name in each):
            return sorted(each)
    return []


def base_url_of(document: Document, facts: ClientFacts) -> str:
    """Where the client under test sends its requests."""
    return _absolute(facts.base_url or document.server).rstrip("/")


def own_server(document: Document, own: str) -> str | None:
    """The base URL of an operation that does not live where the others do."""
    common = document.server
    if own == common or not re.match(r"https?://[^/]|/", own):
        return None
    return urljoin(f"{_absolute(common)}/", own).rstrip("/")


def _absolute(url: str) -> str:
    return url if re.match(r"https?://[^/]", url) else f"https://api.example.com/{url.lstrip('/')}".rstrip("/")
