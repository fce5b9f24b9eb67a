"""The quick judgement of a value says what jsonschema says, or nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from losant_codegen.expect.checks import Checks
from losant_codegen.expect.document import Document
from losant_codegen.expect.quick import LEFT_ALONE, Quick
from losant_codegen.expect.quick_values import VALUES
from losant_codegen.expect.validity import Validity

NAMES = ("a", "b", "cc", "x-1")
REFS = [f"#/components/schemas/{name}" for name in ("a", "b", "cc")]
ODD_REFS = [
    "#",
    "#/components/schemas/none",
    "#/components/schemas/a/properties/b",
    "#/components/schemas/a%20b",
    "#a",
    1,
]
PATTERNS = ["^a", "b$", "[", "^[a-c]+$", r"\d", "^(a+)+$", r"^\p{L}$", 3]
TEXTS = [
    "",
    "a",
    "b",
    "cc",
    "é☃",
    "2024-05-05",
    "2024-05-05T01:02:03Z",
    "P1D",
    "00:00:00",
    "1.5",
    "a" * 20,
    "127.0.0.1",
]
NUMBERS = [0, 1, -1, 2, 1.0, 0.5, 2.5, 1e300, 2**53 + 1, 10**400, -0.0]


def scalars() -> st.SearchStrategy[Any]:
    return st.none() | st.booleans() | st.sampled_from(NUMBERS) | st.sampled_from(TEXTS)


def values() -> st.SearchStrategy[Any]:
    return st.recursive(
        scalars(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
        max_leaves=8,
    )


def limits() -> st.SearchStrategy[Any]:
    return st.sampled_from([0, 1, 2, 3, 1.0, 2.5, -1, True, "2", None, 10**400])


def keyword(name: str, plain: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The keyword with a value of its kind, now and then with any value."""
    return st.fixed_dictionaries({name: st.one_of(*[plain] * 12, values())})


def schemas() -> st.SearchStrategy[Any]:
    types = st.sampled_from(["null", "boolean", "integer", "number", "string", "array", "object", "array", "object"])
    names = st.lists(st.sampled_from(NAMES), max_size=3)
    leaves = st.one_of(
        keyword("type", types | st.lists(types, min_size=1, max_size=3) | st.just("file")),
        keyword("const", values()),
        keyword("enum", st.lists(values(), max_size=3)),
        keyword("required", names),
        keyword("pattern", st.sampled_from(PATTERNS)),
        keyword(
            "format", st.sampled_from(["date", "date-time", "uuid", "decimal", "ipv4", "duration", "time", "byte"])
        ),
        keyword("uniqueItems", st.booleans()),
        keyword("multipleOf", st.sampled_from([1, 2, 0.5, 0.1, 0, 3, 1e-300])),
        keyword("$ref", st.sampled_from(REFS * 4 + ODD_REFS)),
        *[keyword(name, limits()) for name in VALUES if name.startswith(("min", "max", "exclusive"))],
        *[keyword(name, values()) for name in ("description", "default", "readOnly", "$anchor", "x-own")],
        keyword("readOnly", st.just(True)),
        st.one_of([keyword(name, values()) for name in sorted(LEFT_ALONE)]),
        st.just({"$ref": REFS[0], "type": "object"}),
    )

    def larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        inside = inner | st.booleans()
        several, named = st.lists(inside, min_size=1, max_size=3), st.dictionaries(
            st.sampled_from(NAMES), inside, max_size=3
        )
        patterns = st.dictionaries(st.sampled_from([p for p in PATTERNS if isinstance(p, str)]), inside, max_size=2)
        applied = st.one_of(
            *[keyword(name, several) for name in ("allOf", "anyOf", "oneOf", "prefixItems")],
            *[keyword(name, inside) for name in ("items", "additionalProperties", "not", "propertyNames")],
            *[keyword("properties", named)] * 4,
            keyword("patternProperties", patterns),
        )
        return st.lists(inner | applied, min_size=1, max_size=4).map(together)

    return st.recursive(leaves | st.just({}) | st.booleans(), larger, max_leaves=10)


def together(parts: list[Any]) -> Any:
    """One schema with the keywords of several."""
    return {key: value for part in parts if isinstance(part, dict) for key, value in part.items()}


documents = st.fixed_dictionaries({name: schemas() for name in ("a", "b", "cc")})


def tree_of(components: dict[str, Any]) -> dict[str, Any]:
    return {"openapi": "3.1.0", "components": {"schemas": components}}


def verdicts(tree: dict[str, Any], node: Any, value: Any, lenient: bool) -> tuple[bool | None, bool]:
    """What the quick judgement says, and what jsonschema says."""
    slow = Checks(Document(tree)).fault(value, node, lenient)
    return Quick(tree, lenient=lenient).fits(value, node), slow is None


@settings(max_examples=300, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(components=documents, node=schemas(), value=values(), lenient=st.booleans())
def test_what_it_says_is_what_jsonschema_says(components: Any, node: Any, value: Any, lenient: bool) -> None:
    quick, slow = verdicts(tree_of(components), node, value, lenient)
    event(f"quick {quick}, jsonschema {slow}")
    assert quick in (None, slow)


@pytest.mark.parametrize(
    ("node", "value", "fits"),
    [
        ({"const": 1}, 1.0, True),
        ({"const": 1}, True, False),
        ({"enum": [0, [1]]}, False, False),
        ({"enum": [0, [1]]}, [True], False),
        ({"enum": [0, {"a": 1}]}, {"a": 1.0}, True),
        ({"type": "integer"}, 2.0, True),
        ({"type": "integer"}, 10**400, True),
        ({"type": "number"}, True, False),
        ({"type": "file"}, 1, True),  # a type that there is not is any
        ({"type": ["string", 1]}, 1, True),
        ({"type": []}, 1, False),
        ({"maximum": 10.5}, 10**400, False),
        ({"required": ["id"], "properties": {"id": {"readOnly": True}}}, {}, True),
        ({"required": ["id"], "properties": {"id": {}}}, {}, False),
        ({"required": "id"}, {}, True),
        ({"pattern": "a$"}, "a\n", False),  # the very end, as in JavaScript
        ({"pattern": "("}, "a", True),
        ({"pattern": "^(a+)+$"}, "a" * 40 + "!", True),  # would take for ever
        ({"format": "date"}, "2024-02-30", False),
        ({"format": "date-time"}, "2024-02-20T00:00:00", False),
        ({"format": "email"}, "nobody", True),
        ({"multipleOf": 0.1}, 0.3, False),  # as floats are
        ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, 1, False),
        ({"items": False, "prefixItems": [True]}, [1, 2], False),
        ({"additionalProperties": False, "patternProperties": {"^x": True}}, {"x1": 1, "y": 1}, False),
        ({"$ref": "#/components/schemas/loop"}, {"next": {"next": {}}}, True),
        ({"$ref": "#/components/schemas/loop"}, {"next": {"next": 1}}, False),
    ],
)
def test_known_differences_between_judges_are_none_here(node: Any, value: Any, fits: bool) -> None:
    tree = tree_of({"loop": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/loop"}}}})
    assert verdicts(tree, node, value, lenient=False) == (fits, fits)


@pytest.mark.parametrize(
    "node",
    [
        {"properties": []},
        {"oneOf": {}},
        {"minLength": "3"},
        {"enum": "abc"},
        {"$ref": "other.yaml"},
        {"$ref": "#/components/schemas/none"},
        {"$ref": "#/components/schemas/self"},
        {"$ref": "#/components/schemas/far"},
        {"$ref": "#/components/schemas/based/properties/a"},
        {"patternProperties": {"(": {}}},
        {"anyOf": [{"contains": {}}, {}]},
        {"properties": {"a": {"allOf": [{"if": True}]}}},
        *({key: {}} for key in sorted(LEFT_ALONE)),
    ],
    ids=str,
)
def test_where_there_is_doubt_it_says_nothing(node: Any) -> None:
    components = {
        "self": {"$ref": "#/components/schemas/self"},
        "far": {"properties": {"a": {"$ref": "#/components/schemas/odd"}}},
        "odd": {"unevaluatedProperties": False},
        "based": {"$id": "https://example.com/", "properties": {"a": {}}},
    }
    assert Quick(tree_of(components), lenient=False).fits({}, node) is None


def test_where_there_is_no_end_it_gives_up() -> None:
    many = [{"$ref": "#/components/schemas/tree"}] * 8
    tree = tree_of({"tree": {"properties": {"a": {"anyOf": [{"type": "null"}, *many, {"type": "null"}]}}}})
    deep: Any = 1
    for _ in range(100):
        deep = {"a": deep}
    assert Quick(tree, lenient=False).fits(deep, {"$ref": "#/components/schemas/tree"}) is None
    assert Quick(tree, lenient=False).fits({"a": {"a": None}}, {"$ref": "#/components/schemas/tree"}) is True


def test_every_keyword_of_jsonschema_is_looked_into_or_left_alone() -> None:
    known = {*VALUES, *Quick.SCHEMAS}
    assert known <= set(Draft202012Validator.VALIDATORS)
    assert set(Draft202012Validator.VALIDATORS) - known <= LEFT_ALONE


def test_usual_schemas_need_no_jsonschema(monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*_: Any) -> None:
        raise AssertionError("asked")

    monkeypatch.setattr(Validity, "_asked", slow)
    tree = tree_of({"thing": {"type": "object", "properties": {"id": {"type": "string", "maxLength": 3}}}})
    validity, node = Validity(Document(tree)), {"$ref": "#/components/schemas/thing"}
    assert validity.fits({"id": "abc"}, node)
    assert not validity.fits({"id": "abcd"}, dict(node))
    with pytest.raises(AssertionError, match="asked"):  # for the words of a fault
        validity.fault({"id": "abcd"}, node)
