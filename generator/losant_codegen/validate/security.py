"""Rules about security requirements."""

from __future__ import annotations

import difflib

from ..diagnostics import Pointer
from .check import Check


def names_schemes(check: Check) -> None:
    """LC219: what a requirement names is a security scheme of the document."""
    base = ("securityDefinitions",) if check.version == (2, 0) else ("components", "securitySchemes")
    schemes = check.mapping(*base)
    places: list[tuple[Pointer, object]] = [(("security",), check.tree.get("security"))]
    places.extend(((*operation.pointer, "security"), operation.value.get("security")) for operation in check.operations)
    for pointer, requirements in places:
        for index, requirement in enumerate(requirements if isinstance(requirements, list) else ()):
            for name in requirement if isinstance(requirement, dict) else ():
                if name not in schemes:
                    close = difflib.get_close_matches(name, schemes, n=1)
                    hint = f"did you mean {close[0]!r}?" if close else f"describe it under {'.'.join(base)}"
                    said = f"security names {name!r}, which is no scheme of this document; it is ignored"
                    check.warning("LC219", said, (*pointer, index, name), hint=hint, at_key=True)
