"""The prose of docstrings and of the reference."""

from __future__ import annotations

from typing import Any

import pytest
from losant_codegen import ir
from losant_codegen.diagnostics import Location
from losant_codegen.views.docs import Prose, description, method_doc, named, renamed, scopes, summary

HERE = Location("x")


def operation(**more: Any) -> ir.Operation:
    facts: dict[str, Any] = {
        "id": "pet.get", "resource": "pet", "action": "get", "method": "GET", "path": "/pets/{id}", "parameters": (),
        "body": None, "responses": (), "location": HERE,
    }  # fmt: skip
    return ir.Operation(**{**facts, **more})


@pytest.mark.parametrize(
    ("facts", "first", "rest"),
    [
        ({"summary": "Get a pet"}, "Get a pet.", ""),
        ({"summary": "Get a pet", "description": "Get a pet."}, "Get a pet.", ""),
        ({"summary": "Get", "description": "One\npet.\n\n- a\n- b"}, "Get.", "One\npet.\n\n- a\n- b"),
        ({"description": "Gets a pet. Only one."}, "Gets a pet.", "Only one."),
        ({"description": "Gets\na pet\n\n- listed"}, "Gets a pet.", "- listed"),
        ({}, "`GET /pets/{id}`.", ""),
    ],
)
def test_the_first_line_is_not_said_twice(facts: dict[str, Any], first: str, rest: str) -> None:
    made = operation(**facts)
    assert (summary(made), description(made)) == (first, rest)


def test_the_scopes_of_the_operation_come_first_and_parts_are_folded() -> None:
    made = operation(scopes=("all.App", "all.App.read", "all.App.read.deep", "only.X", "pet.*", "pet.get"))
    told = "Any one of these scopes is enough: `pet.get`, `pet.*`, `all.App` (or `.read`, `.read.deep`), `only.X`."
    assert scopes(made) == told


def test_wire_names_in_prose_become_pythons() -> None:
    assert renamed("Both `perPage` and `per page`, perPage.", {"perPage": "per_page"}) == (
        "Both `per_page` and `per page`, perPage."
    )


def test_a_docstring_has_its_sections_in_order() -> None:
    prose = Prose("Get a pet.", "More.", (), "The pet.", ["    NotFoundError: 404. No such pet."], {})
    assert method_doc(operation(scopes=("pet.get",), deprecated=True), prose).split("\n\n") == [
        "Get a pet.",
        "More.",
        "Deprecated by the API.",
        "Returns:\n    The pet.",
        "Raises:\n    NotFoundError: 404. No such pet.",
        "Any one of these scopes is enough: `pet.get`.",
    ]


@pytest.mark.parametrize(
    ("title", "within"),
    [("Pet API", "the Pet API"), ("The Pet API", "The Pet API"), ("Petstore", "Petstore"), ("Rapi", "Rapi")],
)
def test_a_title_within_a_sentence(title: str, within: str) -> None:
    assert named(title) == within
