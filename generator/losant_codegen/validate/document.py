"""Rules about the document as a whole."""

from __future__ import annotations

from ..diagnostics import Location
from .check import Check

_KNOWN = {"swagger": {(2, 0)}, "openapi": {(3, 0), (3, 1), (3, 2)}}
_OTHERS = {
    "asyncapi": "this is an AsyncAPI document; only OpenAPI is read",
    "raml": "this is a RAML document; convert it to OpenAPI first",
    "swaggerVersion": "this is Swagger 1; convert it to OpenAPI first",
    "arazzo": "this is an Arazzo document; name the OpenAPI document it speaks of",
    "overlay": "this is an overlay; list it under `overlays` in codegen.toml and name the document it applies to",
}


def is_openapi(check: Check) -> bool:
    """LC201, LC206, LC207: the document says that it is of a version that is understood here."""
    tree, uri = check.tree, check.bundle.root.uri
    if "openapi" in tree and "swagger" in tree:
        said = "both `openapi` and `swagger` are given, and they contradict each other"
        check.error("LC207", said, ("swagger",), hint="keep the one that the rest was written for", at_key=True)
        return False
    word = "openapi" if "openapi" in tree else "swagger"
    if word not in tree:
        check.collector.error(
            "LC201", "neither `openapi` nor `swagger` is given", Location(uri), hint=_what_it_is(check)
        )
        return False
    if check.version not in _KNOWN[word]:
        said = f"`{word}: {tree[word]}` is not a version that is understood here"
        check.error("LC206", said, (word,), hint="these are: swagger 2.0, openapi 3.0, 3.1 and 3.2")
        return False
    return True


def _what_it_is(check: Check) -> str:
    for word, hint in _OTHERS.items():
        if word in check.tree:
            return hint
    if "item" in check.tree and "info" in check.tree:
        return "this looks like a Postman collection; convert it to OpenAPI first"
    if {"paths", "components", "definitions"} & set(check.tree):
        return "add `openapi: 3.1.0` (or the version it was written for) at the top"
    if {"get", "put", "post", "delete", "patch", "type", "properties", "allOf"} & set(check.tree):
        return "this looks like one part of a description; name its root document"
    return "the top of an OpenAPI document is a mapping with `openapi`, `info` and `paths`"


def info_is_complete(check: Check) -> None:
    """LC208: an API has a title and a version."""
    info = check.mapping("info")
    if not info:
        check.warning("LC208", "`info` is missing", (), hint="give the API a title and a version")
        return
    for word in ("title", "version"):
        if not isinstance(info.get(word), str) or not info[word].strip():
            check.warning("LC208", f"`info` has no {word}", ("info",))


def has_operations(check: Check) -> None:
    """LC209: there is something to make a client of."""
    needed = ("paths",) if check.version < (3, 1) else ("paths", "webhooks", "components")
    if not any(isinstance(check.tree.get(word), dict) for word in needed):
        said = "`paths` is missing" if len(needed) == 1 else "none of `paths`, `webhooks` and `components` is given"
        check.error("LC209", said, (), hint="an API without operations is written `paths: {}`")
    elif not check.operations:
        check.warning("LC209", "the document describes no operations", ("paths",) if "paths" in check.tree else ())


def paths_begin_with_a_slash(check: Check) -> None:
    """LC210: a path without a leading slash is meant to have one."""
    for path in check.mapping("paths"):
        if not path.startswith(("/", "x-")):
            said = f"the path {path!r} does not begin with a slash; it is read as '/{path}'"
            check.warning("LC210", said, ("paths", path), at_key=True)
