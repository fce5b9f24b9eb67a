"""What is said of a value beyond its type."""

from __future__ import annotations

import pytest
from losant_codegen import ir
from losant_codegen.diagnostics import Location
from losant_codegen.limits import parameter_notes, property_doc, property_notes


def string(**limits: object) -> ir.StringType:
    return ir.StringType(None, ir.Constraints(**limits))  # type: ignore[arg-type]


def number(**limits: object) -> ir.NumberType:
    return ir.NumberType(False, None, ir.Constraints(**limits))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("type_", "notes"),
    [
        (string(), ""),
        (string(min_length=1, max_length=255), "1 to 255 characters."),
        (string(min_length=24, max_length=24), "Exactly 24 characters."),
        (string(min_length=1), "At least 1 character."),
        (string(min_length=0, max_length=9), "At most 9 characters."),
        (string(pattern="^[a-z]`+$"), "Must match ``^[a-z]`+$``."),
        (number(minimum=0, maximum=100), "0 to 100."),
        (number(exclusive_minimum=0, multiple_of=5), "More than 0. A multiple of 5."),
        (ir.ArrayType(string(max_length=5), ir.Constraints(max_items=3, unique_items=True)),
         "At most 3 items. No item twice. Each item: at most 5 characters."),
        (ir.MapType(ir.AnyType(), "^x-", ir.Constraints(max_properties=16)), "At most 16 keys. Keys must match `^x-`."),
        (ir.LiteralType(("asc", "desc")), 'One of `"asc"`, `"desc"`.'),
        (ir.LiteralType(("only",)), 'Always `"only"`.'),
        (ir.LiteralType(tuple(range(50))), ""),
        (ir.UnionType((string(max_length=5), ir.NullType())), "At most 5 characters."),
        (ir.UnionType((string(max_length=5), number(maximum=3))), ""),
        (ir.RefType("x"), ""),
    ],
)  # fmt: skip
def test_limits_are_told_in_words(type_: ir.Type, notes: str) -> None:
    assert property_notes(ir.Property("p", type_)) == notes


def test_flags_and_defaults_are_told() -> None:
    told = property_notes(ir.Property("p", string(), has_default=True, default=["a"], read_only=True, deprecated=True))
    assert told == 'Default: `["a"]`. Read-only. Deprecated.'
    assert property_notes(ir.Property("p", string(), write_only=True)) == "Write-only: never in an answer."
    assert property_notes(ir.Property("p", string(), has_default=True, default=None)) == ""


def test_parameters_have_notes_too() -> None:
    made = ir.Parameter(
        "page", ir.ParameterIn.QUERY, number(minimum=0), False, "form", True, Location("x"), has_default=True, default=0
    )
    assert parameter_notes(made) == "At least 0. The API's default is `0`."


@pytest.mark.parametrize(
    ("description", "notes"),
    [
        ("A name, up to 255 characters.", ""),
        ("A name of 3 letters.", "1 to 255 characters."),
        (None, "1 to 255 characters."),
    ],
)
def test_what_the_description_says_is_not_said_twice(description: str | None, notes: str) -> None:
    made = ir.Property("name", string(min_length=1, max_length=255), description=description)
    assert property_notes(made) == notes


def test_numbers_with_separators_count_as_said() -> None:
    assert property_notes(ir.Property("p", string(max_length=32767), description="Up to 32,767 characters.")) == ""


def test_a_property_without_a_description_has_that_of_its_schema() -> None:
    schema = ir.EnumSchema("Size", ir.SchemaName(("Size",)), Location("x"), ("s", "m"), description="How large.")
    nullable = ir.UnionType((ir.RefType("Size"), ir.NullType()))
    schemas = {"Size": schema}
    assert property_doc(ir.Property("size", ir.RefType("Size")), schemas) == "How large."
    assert property_doc(ir.Property("size", nullable, deprecated=True), schemas) == "How large.\n\nDeprecated."
    assert property_doc(ir.Property("size", ir.RefType("Size"), description="Its size."), schemas) == "Its size."
    assert property_doc(ir.Property("size", string()), schemas) == ""


def test_a_fixed_value_is_not_said_twice() -> None:
    fixed = ir.LiteralType(("on",))
    assert property_notes(ir.Property("p", fixed, description="Always `on`: accepted.")) == ""
    assert property_notes(ir.Property("p", fixed, description="Always `off`.")) == 'Always `"on"`.'
