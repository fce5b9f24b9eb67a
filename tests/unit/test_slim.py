"""Cutting the runtime down: what is reached stays, whatever way it is reached; what is not goes without a trace."""

from __future__ import annotations

import ast

import pytest
from losant_codegen.vendoring.slim import slim

BASE = {
    "__init__.py": """
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._runtime import Gone as Gone
    from ._runtime import Needed as Needed
    from ._runtime import SomeError as Error

__all__ = ["Error", "Gone", "Needed"]
_HOME = {
    "Error": ("._runtime", "SomeError"),
    "Gone": ("._runtime", "Gone"),
    "Needed": ("._runtime", "Needed"),
}
""",
    "_client.py": "from ._runtime import Needed\n\n\nclass Client(Needed):\n    pass\n",
    "_runtime/__init__.py": """
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import OtherError, SomeError
    from .extra import Gone
    from .parts import Needed

_HOMES = {"errors": ("OtherError", "SomeError"), "extra": ("Gone",), "parts": ("Needed",)}
__all__ = ["Gone", "Needed", "OtherError", "SomeError"]


def __getattr__(name: str) -> object:
    return name
""",
    "_runtime/errors.py": "class OtherError(Exception): ...\n\n\nclass SomeError(Exception): ...\n",
    "_runtime/extra.py": "class Gone:\n    pass\n",
    "_runtime/parts.py": "class Needed:\n    pass\n",
}


def cut(**changed: str) -> dict[str, str]:
    """The base client with other modules of the runtime (`parts__x` is `_runtime/parts/x.py`), cut down."""
    files = {**BASE, **{f"_runtime/{name.replace('__', '/')}.py": text for name, text in changed.items()}}
    result = slim(files)
    for path, text in result.items():
        ast.parse(text, path)
    return result


def names(text: str) -> set[str]:
    return {n.id for n in ast.walk(ast.parse(text)) if isinstance(n, ast.Name)} | {
        n.name for n in ast.walk(ast.parse(text)) if isinstance(n, ast.ClassDef | ast.FunctionDef)
    }


def test_what_nothing_needs_goes_with_its_module_and_its_names() -> None:
    result = cut()
    assert "_runtime/extra.py" not in result
    assert "Gone" not in result["__init__.py"]
    assert "Gone" not in result["_runtime/__init__.py"]
    assert '"Needed": ("._runtime", "Needed")' in result["__init__.py"].replace("'", '"')


def test_errors_that_users_can_catch_stay() -> None:
    result = cut()
    assert "SomeError" in result["_runtime/errors.py"]
    assert "SomeError" in result["_runtime/__init__.py"]


@pytest.mark.parametrize(
    "way",
    [
        "class Needed:\n    def f(self):\n        return helper()\n",
        "class Needed(helper.__class__):\n    pass\n",
        "@helper\nclass Needed:\n    pass\n",
        "class Needed:\n    x: 'helper'\n",
        "class Needed:\n    x: 'list[helper]'\n",
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    from .more import helper\n"
        "class Needed:\n    x: helper\n",
        "class Needed:\n    def f(self):\n        from .more import helper\n        return helper\n",
        "class Needed:\n    def f(self):\n        from . import more\n        return more.helper\n",
        "from .more import helper as other\nclass Needed:\n    f = other\n",
        "TABLE = {1: helper}\n\n\nclass Needed:\n    def f(self):\n        return TABLE\n",
        "def g():\n    return helper\n\n\nclass Needed:\n    def f(self):\n        return g\n",
        "from . import more\n\n\nclass Needed:\n    def f(self):\n        return more.helper\n",
        "class Needed:\n    def f(self):\n        return getattr(self, '_f')()\n\n"
        "    def _f(self):\n        return helper\n",
    ],
)
def test_every_way_to_reach_something(way: str) -> None:
    more = "def helper():\n    return 1\n\n\ndef unneeded():\n    return 2\n"
    head = "" if "import" in way and ".more" in way else "from .more import helper\n"
    head = "" if "from . import more" in way else head
    result = cut(parts=head + way, more=more)
    assert "helper" in names(result["_runtime/more.py"])
    if "from . import more" not in way:
        assert "unneeded" not in names(result["_runtime/more.py"])


def test_a_private_method_goes_when_its_name_is_nowhere() -> None:
    text = "from .more import helper\n\n\n"
    text += "class Needed:\n    def f(self): ...\n\n    def _g(self):\n        return helper\n"
    result = cut(parts=text, more="helper = 1\n")
    assert "_g" not in result["_runtime/parts.py"]
    assert "helper" not in result["_runtime/parts.py"]
    assert "_runtime/more.py" not in result


def test_methods_that_no_user_can_call_go_when_nothing_calls_them() -> None:
    text = (
        "import logging\n\n\nclass Needed:\n    def f(self) -> Seen:\n        return hidden(), Handler\n\n"
        "    def g(self): ...\n\n\n"
        "class Seen:\n    def h(self): ...\n\n\n"
        "class Hidden:\n    def used(self): ...\n\n    def unused(self): ...\n\n    def __len__(self): ...\n\n\n"
        "class Handler(logging.Handler):\n    def emit(self, record): ...\n\n\n"
        "def hidden():\n    return Hidden().used\n"
    )
    result = cut(parts=text)["_runtime/parts.py"]
    assert "unused" not in result
    for kept in ("f", "g", "h", "used", "__len__", "emit"):
        assert f"def {kept}(" in result


def test_methods_of_protocols_of_libraries_stay() -> None:
    result = cut(
        parts="import enum\n\n\nclass Needed(enum.Enum):\n    @classmethod\n    def _missing_(cls, value): ...\n"
    )
    assert "_missing_" in result["_runtime/parts.py"]


def test_what_a_module_does_on_import_stays_with_what_it_needs() -> None:
    text = (
        "import os\n\n\ndef reset(): ...\n\n\nos.register_at_fork(after_in_child=reset)\n\n\nclass Needed:\n    pass\n"
    )
    result = cut(parts=text)
    assert "register_at_fork(after_in_child=reset)" in result["_runtime/parts.py"]
    assert "def reset" in result["_runtime/parts.py"]


def test_imports_that_nothing_uses_any_more_go() -> None:
    text = (
        "import os\nimport sys\nfrom typing import TYPE_CHECKING, Any\n\n"
        "if TYPE_CHECKING:\n    from .more import helper\n\n\n"
        "def unneeded(x: helper) -> Any:\n    return os\n\n\nclass Needed:\n    f = sys\n"
    )
    result = cut(parts=text, more="helper = 1\n")["_runtime/parts.py"]
    assert result.split() == ["import", "sys", "class", "Needed:", "f", "=", "sys"]


def test_decorators_and_comments_above_go_with_what_they_belong_to() -> None:
    text = "import functools\n\n\n# About it.\n@functools.cache\ndef unneeded():\n    pass\n\n\n"
    text += "class Needed:\n    pass  # noqa: X\n"
    result = cut(parts=text)["_runtime/parts.py"]
    assert result.split("\n") != text
    assert "About" not in result
    assert "functools" not in result
    assert "# noqa: X" in result


def test_docstrings_of_internal_functions_go_and_all_others_stay() -> None:
    text = (
        '"""Module."""\n\n\nclass Needed(Base):\n    """Class."""\n\n    def f(self):\n        """For users."""\n\n'
        "    def g(self):\n        return helper(Hidden)\n\n\n"
        'class Base:\n    def inherited(self):\n        """For users, too."""\n\n\n'
        'def helper(x):\n    """Internal."""\n    # Why.\n    return x.f\n\n\n'
        'class Hidden:\n    """Of a class."""\n\n    def f(self):\n        """Only words."""\n'
    )
    result = cut(parts=text)["_runtime/parts.py"]
    for kept in ("Module.", "Class.", "For users.", "For users, too.", "Why.", "Of a class."):
        assert kept in result
    assert "Internal" not in result
    assert "def f(self):\n        ..." in result


def test_asynchronous_classes_point_to_their_twins_and_types_to_models() -> None:
    resource = (
        'class A:\n    """About."""\n\n    def get(self):\n        """Gets."""\n        return self._call(_GET)\n\n\n'
        'class AsyncA:\n    """About."""\n\n'
        '    async def get(self):\n        """Gets."""\n        return await self._call(_GET)\n'
    )
    entries = 'class T:\n    """About."""\n\n    x: int\n    """An x."""\n\n    y: int\n'
    files = {**BASE, "resources/a.py": resource, "types/_a.py": entries, "models/_a.py": entries}
    result = slim(files)
    assert result["resources/a.py"].count('"""Gets."""') == 1
    assert '"""See `A.get`."""' in result["resources/a.py"]
    assert '"""The asynchronous twin of `A`."""' in result["resources/a.py"]
    assert result["types/_a.py"] == "class T:\n    x: int\n    y: int\n"
    assert result["models/_a.py"] == entries


def test_modules_that_refer_to_one_another_are_read_to_an_end() -> None:
    parts = "from .more import helper\n\n\nclass Needed:\n    f = helper\n"
    more = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from .parts import Needed\n\n\n"
    more += "def helper() -> Needed: ...\n"
    assert "def helper" in cut(parts=parts, more=more)["_runtime/more.py"]


def test_a_module_that_the_package_shows_under_its_own_name() -> None:
    head = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from . import models as models\n"
    base = BASE["__init__.py"].split("\n", 4)[4]
    files = {**BASE, "__init__.py": head + base, "models/__init__.py": ""}
    assert "from . import models as models" in slim(files)["__init__.py"]


def test_other_files_pass_through() -> None:
    assert slim({**BASE, "py.typed": ""})["py.typed"] == ""
