"""Base URLs and their variables."""

from __future__ import annotations

import re

from .. import ir
from ..source import as_text
from .tree import Node, Tree

_WRITABLE = re.compile(r"""[^\x00-\x20\x7f"'<>\\^`|]*""")
"""What may stand in a URL, and in the braces of its variables."""


def servers(owner: Node, tree: Tree) -> tuple[ir.Server, ...]:
    """The servers a document, a path item or an operation names, in its order."""
    return tuple(s for node in owner.down("servers").elements() if (s := _server(node, tree)) is not None)


def _server(node: Node, tree: Tree) -> ir.Server | None:
    url = node.text("url")
    if url is None:
        tree.warning("LC520", "a server without a URL; left out", node)
        return None
    variables = node.down("variables")
    names = list(dict.fromkeys(re.findall(r"\{([^{}]*)\}", url)))
    filled = tuple(_variable(n, variables.down(n), tree) for n in names)
    for text, place in [(url, node.down("url")), *((each[1], variables.down(each[0])) for each in filled)]:
        if not _WRITABLE.fullmatch(text):
            tree.warning("LC522", f"a server's URL that is no URL: {text!r}; left out", place)
            return None
    return ir.Server(url, node.text("description"), filled)


def _variable(name: str, node: Node, tree: Tree) -> tuple[str, str, tuple[str, ...]]:
    listed = node.down("enum").value
    values = tuple(as_text(v) for v in listed) if isinstance(listed, list) else ()
    default = node.text("default")
    if default is None:
        default = values[0] if values else ""
        tree.warning("LC521", f"server variable '{name}' has no default; '{default}' is used", node)
    return name, default, values
