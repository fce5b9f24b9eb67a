"""What the generated tests expect comes from the document alone.

The code that works it out takes from the other stages how things are called in Python and nothing else, so a mistake
of theirs cannot be repeated in the expectations.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import losant_codegen.expect
import pytest

EXPECT = Path(losant_codegen.expect.__file__).parent
FILES = sorted(EXPECT.glob("*.py"))
KIT = sorted((EXPECT / "kit").glob("*.py"))

ADAPTERS = {"adapt.py", "kept.py", "natural.py", "table.py"}
"""Not expectations: `adapt` takes the other stages' names over, `kept` keeps what was made; examples of the README and
the fake's table have no claim to independence.
"""
OUTSIDE = {
    "ir": "the walk beside the document, for names of attributes",
    "ir_walk": "the same",
    "diagnostics": "to report",
    "source": "the document",
    "quoting": "literals of Python",
}
"""All that the expectations may import of the package, and what for."""
IR = {
    *("AliasSchema", "AnyType", "ArrayType", "LiteralType", "MapType", "NullType", "ObjectSchema", "RefType"),
    *("Schema", "TupleType", "Type", "UnionType"),
    *("CursorPagination", "LinkPagination", "OffsetPagination", "PagePagination", "Pagination"),
}
"""The classes of the IR that they may look at: types, for names, and pages where the document states none. None that
says how a request is made: no operation, parameter, body, answer or credential.
"""


def imports(path: Path) -> list[tuple[int, str, str]]:
    """Level, module and name of everything a file imports."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found += [(node.level, node.module or "", alias.name) for alias in node.names]
        elif isinstance(node, ast.Import):
            found += [(0, alias.name, "") for alias in node.names]
    return found


@pytest.mark.parametrize("path", [p for p in FILES if p.name not in ADAPTERS | {"__init__.py"}], ids=lambda p: p.name)
def test_expectations_share_no_code_with_what_they_test(path: Path) -> None:
    for level, module, name in imports(path):
        assert not module.startswith("losant_codegen")
        if level >= 2:
            home = module.split(".")[0] or name
            assert home in OUTSIDE, f"{path.name} imports {home}"
            assert home != "ir" or name in IR, f"{path.name} looks at the IR's {name}"
        if level == 1:
            assert f"{module}.py" not in ADAPTERS, f"{path.name} imports {module}"


@pytest.mark.parametrize("path", KIT, ids=lambda p: p.name)
def test_the_kit_needs_pytest_and_what_the_client_needs(path: Path) -> None:
    for level, module, _ in imports(path):
        assert level < 2, f"{path.name} reaches out of the kit"
        if level == 0:
            home = module.split(".")[0]
            assert home in sys.stdlib_module_names | {"pytest", "httpx2", "pydantic"}, f"{path.name} imports {home}"


@pytest.mark.parametrize("path", KIT, ids=lambda p: p.name)
def test_the_kit_looks_into_no_module_of_the_client(path: Path) -> None:
    """It calls the client as a user does; the runtime's encoder is out of its reach."""
    text = path.read_text(encoding="utf-8")
    assert "_runtime" not in text
    assert "import_module" not in text
