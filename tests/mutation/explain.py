"""Why a fault may survive: what is known about the ones that the generated tests cannot notice."""

from __future__ import annotations

import re

from .source import Site

REASONS: tuple[tuple[str, str, str], ...] = ()
"""Kind, pattern of `path: what`, reason."""

UNEXPLAINED = "unexplained: a hole in the generated tests"


def explanation(site: Site) -> str:
    """The reason that is known for a survivor of this kind."""
    for kind, pattern, reason in REASONS:
        if kind == site.kind and re.search(pattern, f"{site.path}: {site.what}"):
            return reason
    return UNEXPLAINED
