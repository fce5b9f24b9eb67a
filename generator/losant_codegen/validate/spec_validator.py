"""The process that asks openapi-spec-validator: a document on standard input, its findings on standard output.

Run as a module, by `second_opinion` only. Imports nothing of this package, so that it starts quickly.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import sys
from typing import Any

MAX_FINDINGS = 100
MAX_MESSAGE = 200
MAX_BYTES = 2 * 1024**3


def main() -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MAX_BYTES, MAX_BYTES))
    tree = json.load(sys.stdin)
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
    for start, kind in kinds.items():
        if version.startswith(start):
            return kind(tree)
    return library.OpenAPIV32SpecValidator(tree)


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
