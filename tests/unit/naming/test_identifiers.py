"""From wire names to identifiers, one scope at a time."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st
from losant_codegen import ir
from losant_codegen.diagnostics import Location
from losant_codegen.naming.collisions import Candidate, assign
from losant_codegen.naming.identifiers import pascal_spellings, snake_spellings
from losant_codegen.naming.reserved import MODEL_ATTRIBUTES
from losant_codegen.naming.schemas import name_properties

HERE = Location("api.yaml")


def fields(*names: str) -> dict[str, str]:
    properties = tuple(ir.Property(name, ir.StringType()) for name in names)
    return name_properties(ir.ObjectSchema("Thing", ir.SchemaName(("Thing",)), HERE, properties))


@pytest.mark.parametrize(
    ("wire", "attribute"),
    [
        ("deviceClass", "device_class"),
        ("class", "class_"),
        ("import", "import_"),
        ("copy", "copy_"),
        ("model_dump", "model_dump_"),
        ("json", "json_"),
        ("to_dict", "to_dict_"),
        ("_links", "links"),
        ("__typename", "typename"),
        ("@id", "id"),
        ("$ref", "ref"),
        ("2fa", "field_2fa"),
        ("+1", "plus_1"),
        ("-1", "minus_1"),
        ("", "empty"),
        ("$", "dollar"),
        ("...", "dot_dot_dot"),
        ("🙂", "slightly_smiling_face"),
        ("größe", "größe"),
        ("日本", "日本"),
        ("a b\nc", "a_b_c"),
        ('x"""; import os', "x_import_os"),
        ("../../etc/passwd", "etc_passwd"),
        ("None", "none"),
        ("x" * 500, "x" * 80),
    ],
)
def test_an_attribute_is_readable_whatever_the_wire_name(wire: str, attribute: str) -> None:
    assert fields(wire) == {wire: attribute}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("foo_bar", "fooBar"), {"foo_bar": "foo_bar", "fooBar": "foo_bar_camel"}),
        (("id", "ID"), {"id": "id", "ID": "id_upper"}),
        (("id", "Id"), {"id": "id", "Id": "id_capital"}),
        (("type", "@type"), {"type": "type", "@type": "at_type"}),
        (("type", "$type", "_type"), {"type": "type", "$type": "dollar_type", "_type": "type_"}),
        (("a.b", "a-b", "a_b"), {"a.b": "a_dot_b", "a-b": "a_dash_b", "a_b": "a_b"}),
        (("class", "class_"), {"class": "class__", "class_": "class_"}),
    ],
)
def test_names_that_fold_together_are_told_apart_by_how_they_are_written(
    names: tuple[str, ...], expected: dict[str, str]
) -> None:
    assert fields(*names) == expected
    assert fields(*reversed(names)) == expected, "the document's order must not matter"


@given(st.lists(st.text(max_size=12), unique=True, max_size=12))
def test_any_names_give_distinct_usable_attributes(names: list[str]) -> None:
    made = fields(*names)
    assert list(made) == names
    assert len(set(made.values())) == len(names)
    for name in made.values():
        assert name.isidentifier(), name
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")
        assert name not in MODEL_ATTRIBUTES


@given(st.text(max_size=20))
def test_any_name_gives_a_class_name_that_begins_with_a_capital(name: str) -> None:
    for spelling in pascal_spellings(name, "Object"):
        assert spelling.isidentifier()
        assert spelling[0].isupper()


@given(st.lists(st.text(max_size=8), unique=True, min_size=1, max_size=8), st.text(max_size=8))
def test_a_name_that_nobody_else_wants_never_changes(names: list[str], newcomer: str) -> None:
    before = assign(Candidate(n, n, snake_spellings(n)) for n in names)
    after = assign(Candidate(n, n, snake_spellings(n)) for n in {*names, newcomer})
    wanted = snake_spellings(newcomer)[0]
    for name in names:
        if snake_spellings(name)[0] != wanted and before[name] == snake_spellings(name)[0]:
            assert after[name] == before[name]


@pytest.mark.parametrize(
    ("wire", "class_name"),
    [
        ("device", "Device"),
        ("APIKey", "APIKey"),
        ("user_profile", "UserProfile"),
        ("io.k8s.api.core.v1.Pod", "IoK8sApiCoreV1Pod"),
        ("None", "None"),
        ("2FA", "Schema2FA"),
        ("", "Empty"),
        ("日本", "Schema日本"),
        ("List«Pet»", "ListPet"),
    ],
)
def test_a_class_name_keeps_the_documents_spelling(wire: str, class_name: str) -> None:
    assert pascal_spellings(wire, "Object")[0] == class_name
