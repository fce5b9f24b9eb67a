"""Path templates in OpenAPI's own form. Documents made from other descriptions write more than `{name}`:

    /files/{+path}, /files/{path*}       a value that may hold slashes
    /files/{path:.*}, /pets/{id:[0-9]+}  a pattern behind the name; one that admits slashes makes a value that may
    /pets{.format}, /pets{;id}           the styles `label` and `matrix`
    /pets{?page,limit}, /pets?page={page}  a reminder of the query, whose parameters are declared anyhow

The styles go into the path item as `x-path-styles` (name -> style). `reserved`, which OpenAPI has no word for, means
that slashes in the value stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from .moves import At, Moves

STYLES = "x-path-styles"
_EXPRESSION = re.compile(r"\{([+#./;?&]?)([^{}:*]*)(\*?)(?::((?:[^{}]|\{[^{}]*\})*))?\}")
_OPERATORS = {"+": "reserved", "#": "reserved", ".": "label", ";": "matrix"}


def lift_paths(
    paths: Any, lift_item: Callable[[Any, At], Any], in_query: Callable[[Any], set[str]], at: At, moves: Moves
) -> Any:
    """All path items under plain templates. A fragment, which is never sent, tells two apart that become the same."""
    if not isinstance(paths, dict):
        return paths
    lifted: dict[str, Any] = {}
    for written, item in paths.items():
        path, styles = plain_template(str(written))
        path = _without_reminders(path, in_query(item)) if "?" in path else path
        if path != written and (path in paths or path in lifted):
            path = f"{path}#{re.sub(r'[{}]', '', str(written))}"
        here = At((*at.new, path), (*at.old, written))
        made = lift_item(item, moves.add(here))
        lifted[path] = {**made, STYLES: styles} if styles and isinstance(made, dict) else made
    return lifted


def plain_template(path: str) -> tuple[str, dict[str, str]]:
    """The path with nothing but names in its braces, and the styles that the braces told."""
    styles: dict[str, str] = {}

    def plain(match: re.Match[str]) -> str:
        operator, name, explode, pattern = match.groups()
        if operator in ("?", "&"):
            return ""
        style = _OPERATORS.get(operator) or ("reserved" if explode or _admits_slashes(pattern) else None)
        if style is not None and name:
            styles[name] = style
        return f"{'/' if operator == '/' else ''}{{{name}}}"

    return _EXPRESSION.sub(plain, path), styles


def _without_reminders(path: str, declared: set[str]) -> str:
    """The path without `name={name}` in its query, where `name` is declared as a parameter of the query."""
    path, _, query = path.partition("?")
    pairs = [pair for pair in query.split("&") if pair]
    kept = [pair for pair in pairs if not (pair.endswith("}") and pair.rpartition("{")[2][:-1] in declared)]
    return f"{path}?{'&'.join(kept)}" if kept else path


def _admits_slashes(pattern: str | None) -> bool:
    if not pattern:
        return False
    try:
        return re.fullmatch(pattern, "a/b") is not None
    except re.error:
        return False
