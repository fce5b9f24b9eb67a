"""The description of the Losant Platform API obeys its rules (rules.py); a rule that breaks names each place."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from .document import Document, operations
from .rules import RULES, Rule

SPEC = Path(__file__).parents[2] / "spec"


@pytest.fixture(scope="module")
def document() -> Document:
    return Document.read(SPEC)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_description_obeys(rule: Rule, document: Document) -> None:
    findings = list(rule(document))
    assert not findings, "\n".join([f"{len(findings)} findings", *findings[:25]])


def test_no_operation_is_lost(document: Document) -> None:
    """When the API gains or loses operations, these two numbers move with it."""
    names = {operation.node["operationId"] for operation in operations(document)}
    assert (len(names), len({name.partition(".")[0] for name in names})) == (380, 101)


def test_the_rules_are_quick() -> None:
    """They run with every change, so that nobody is tempted to leave them out."""
    start = time.process_time()
    document = Document.read(SPEC)
    for rule in RULES:
        list(rule(document))
    assert time.process_time() - start < 15
