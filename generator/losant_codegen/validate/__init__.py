"""Says what is wrong with a description as a whole: a rule is a function, a finding is a diagnostic with a place.

Works on the bundle, in the shape of the document's own version. Shapes and references were seen to when it was bundled,
schemas are judged when they are normalized; here it is the document, its operations, parameters, answers and security.
Changes nothing. openapi-spec-validator is asked too, as a second opinion that can only warn.
"""

from __future__ import annotations

from collections.abc import Callable

from ..cache import NOTHING_KEPT, Cache
from ..diagnostics import Collector
from ..source import Bundle
from . import document, operations, parameters, security
from .check import Check
from .second_opinion import Waiting, ask
from .second_opinion import begin as begin_opinion

__all__ = ["Waiting", "begin_opinion", "validate_document"]

Rule = Callable[[Check], None]

RULES: tuple[Rule, ...] = (
    document.info_is_complete,
    document.has_operations,
    document.paths_begin_with_a_slash,
    operations.ids_are_unique,
    operations.have_responses,
    operations.statuses_are_statuses,
    parameters.are_named_and_placed,
    parameters.have_a_schema,
    parameters.stand_once,
    parameters.of_paths_are_required,
    parameters.match_the_path,
    security.names_schemes,
)


def validate_document(
    bundle: Bundle, collector: Collector, *, cache: Cache = NOTHING_KEPT, waiting: Waiting | None = None
) -> None:
    """Add what the rules find to `collector`. `waiting` is a process of openapi-spec-validator that has been started.

    openapi-spec-validator is still thinking, in another process, when this returns. What it says that nobody else has
    said is added when the collector's faults are settled.
    """
    check = Check.of(bundle, collector)
    if not document.is_openapi(check):
        return
    for rule in RULES:
        rule(check)
    collector.defer(ask(bundle, cache, waiting).collect)
