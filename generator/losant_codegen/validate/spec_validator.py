"""The process that asks openapi-spec-validator: a line of JSON on standard input, its findings on standard output.

Run as a file, by `second_opinion` only. Imports nothing of this package, so that it starts quickly.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import itertools
import json
import os
import sys
from collections.abc import Iterator
from typing import Any, ClassVar

import jsonschema_rs
from openapi_schema_validator._specifications import REGISTRY

MAX_FINDINGS = 100
MAX_MESSAGE = 200
MAX_BYTES = 2 * 1024**3
MAX_SECONDS = 60
"""Of processor time. Who asked waits less; this is for when he was killed and cannot end what loops."""
_SETTINGS = {
    "OPENAPI_SPEC_VALIDATOR_RESOLVED_CACHE_MAXSIZE": "100000",  # a reference is followed once
    "OPENAPI_SPEC_VALIDATOR_SCHEMA_VALIDATOR_BACKEND": "jsonschema",  # the other one misplaces what it finds
}


def main() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_BYTES, MAX_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    # What it makes lives to its end, as in the process that asks; nor is garbage looked for in the end.
    gc.set_threshold(200_000, 50, 100)
    atexit.register(gc.freeze)
    os.environ.update(_SETTINGS)
    # A line, not all there is: another process of the run may have inherited the other end, and keep it open.
    tree = json.loads(sys.stdin.buffer.readline())
    findings: list[tuple[list[str | int], str]] = []
    try:
        for error in itertools.islice(_validator(tree).iter_errors(), MAX_FINDINGS):
            _add(findings, error)
    except Exception as error:  # a validator of broken documents that breaks on them
        if not findings:
            print(json.dumps({"no verdict": f"it failed with {type(error).__name__}"}))
            return
    print(json.dumps({"findings": findings}))


def _validator(tree: dict[str, Any]) -> Any:
    import openapi_spec_validator as library

    version = str(tree.get("openapi", tree.get("swagger", "")))
    kinds = {
        "2.": library.OpenAPIV2SpecValidator,
        "3.0": library.OpenAPIV30SpecValidator,
        "3.1": library.OpenAPIV31SpecValidator,
    }
    _step_sooner()
    for start, kind in kinds.items():
        if version.startswith(start):
            return _quick(kind)(tree)
    return _quick(library.OpenAPIV32SpecValidator)(tree)


# ---------------------------------------------------------------- the same, sooner
#
# Most of the time goes into checks against JSON Schemas that a document passes. jsonschema-rs is asked first whether it
# does, which takes a hundredth of the time; only what it refuses is checked in the library's own way, for its words.


def _quick(kind: Any) -> Any:
    """The validator of a version of OpenAPI with both kinds of these checks made sooner."""
    whole = _FirstAsked(kind.schema_validator)
    keywords = {**kind.keyword_validators, "schema": _quick_schemas(kind.keyword_validators["schema"])}
    return type(kind.__name__, (kind,), {"schema_validator": whole, "keyword_validators": keywords})


class _FirstAsked:
    """The check of the document as a whole."""

    def __init__(self, slow: Any) -> None:
        self._slow = slow

    def iter_errors(self, tree: Any) -> Iterator[Any]:
        if not _Quick(self._slow.schema).passes(tree):
            yield from self._slow.iter_errors(tree)


def _quick_schemas(kind: Any) -> Any:
    """The check of every schema of the document, against the schema of its dialect."""

    class Quick(kind):  # type: ignore[misc]
        known: ClassVar[dict[str, _Quick]] = {}

        def _get_schema_checker(self, schema: Any, value: Any) -> Any:
            check = super()._get_schema_checker(schema, value)
            owner = getattr(getattr(check, "func", check), "__self__", None)
            dialect = getattr(owner, "META_SCHEMA", None)
            if not isinstance(dialect, dict):
                return check
            name = str(dialect.get("$id"))
            if name not in self.known:
                self.known[name] = _Quick(dialect)
            return lambda each: None if self.known[name].passes(each) else check(each)

    return Quick


class _Quick:
    """Whether a value certainly passes a schema."""

    def __init__(self, schema: Any) -> None:
        self._validator: Any = None
        try:
            known = [(uri, REGISTRY.contents(uri)) for uri in REGISTRY]
            registry = jsonschema_rs.Registry(known)
            self._validator = jsonschema_rs.validator_for(dict(schema), registry=registry, validate_formats=True)
        except Exception:  # what it cannot compile is left to the library
            return

    def passes(self, value: Any) -> bool:
        try:
            return self._validator is not None and self._validator.is_valid(value)
        except Exception:  # a value that it cannot read, likewise
            return False


def _step_sooner() -> None:
    """Of the way through the document a third is spent on asking, of dictionaries and lists, whether they have a
    `__getitem__` (`isinstance` with a protocol).
    """
    from pathable.accessors import SubscriptableAccessor

    asking = getattr(SubscriptableAccessor, "_get_subnode", None)
    if asking is None:
        return

    def subnode(cls: Any, node: Any, part: Any) -> Any:
        if node.__class__ not in (dict, list):
            return asking.__func__(cls, node, part)
        try:
            return node[part]
        except (KeyError, IndexError, TypeError) as error:
            raise KeyError(part) from error

    SubscriptableAccessor._get_subnode = classmethod(subnode)  # type: ignore[assignment, method-assign]


def _add(findings: list[tuple[list[str | int], str]], error: Any) -> None:
    """Keep what has a place. Of an alternative that failed, what came nearest says most."""
    from jsonschema.exceptions import best_match

    nearest = best_match(iter([error])) if getattr(error, "context", None) else error
    pointer = list(nearest.absolute_path)
    message = " ".join(str(nearest.message).split())
    if pointer:
        findings.append((pointer, message if len(message) <= MAX_MESSAGE else message[: MAX_MESSAGE - 1] + "…"))


if __name__ == "__main__":
    main()
