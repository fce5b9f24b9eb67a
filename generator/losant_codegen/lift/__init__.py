"""Any version of OpenAPI in the one form that later stages know: OpenAPI 3.1.

The version decides only the shape of the document around the schemas; schemas are read in all dialects at once. The
given bundle is not modified; parts without schemas are shared with it. What is lifted keeps its origin, so that
diagnostics go on pointing at the lines that the author wrote. Not done here: judging. What makes no sense passes
through.
"""

from __future__ import annotations

from ..diagnostics import Collector
from ..source import Bundle
from .moves import Moves
from .openapi3 import OpenApi3Lifter
from .schema import SchemaLifter
from .swagger2 import Swagger2Lifter, new_ref

__all__ = ["lift"]


def lift(bundle: Bundle, collector: Collector) -> Bundle:
    """The bundle as OpenAPI 3.1. Words that are out of place are faults (LC4xx, LC501) and are repaired."""
    moves = Moves(bundle)
    if "swagger" in bundle.tree:
        schemas = SchemaLifter(moves, collector, new_ref, file_is_known=True)
        tree = Swagger2Lifter(bundle, collector, moves, schemas).document()
    else:
        schemas = SchemaLifter(moves, collector, _same)
        tree = OpenApi3Lifter(bundle, collector, moves, schemas).document()
    return Bundle(tree, bundle.root, bundle.documents, moves.origins())


def _same(ref: str) -> str:
    return ref
