"""The base URLs that a list of servers names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

_NO_URL = re.compile(r"""[\x00-\x20\x7f"'<>\\^`|]""")


def server_urls(listed: Any) -> list[str]:
    """In the document's order, with the defaults of their variables; what is no URL is left out."""
    return list(_urls(listed)) if isinstance(listed, list) else []


def _urls(listed: list[Any]) -> Iterator[str]:
    for server in listed:
        if not isinstance(server, dict) or not isinstance(server.get("url"), str):
            continue
        url = server["url"]
        variables = server.get("variables")
        for name, variable in variables.items() if isinstance(variables, dict) else ():
            url = url.replace("{" + name + "}", _default(variable))
        if not _NO_URL.search(url):
            yield url.rstrip("/")


def _default(variable: Any) -> str:
    node = variable if isinstance(variable, dict) else {}
    values = node.get("enum")
    first = values[0] if isinstance(values, list) and values else ""
    return str(node.get("default", first))
