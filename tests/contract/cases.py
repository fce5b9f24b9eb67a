"""The calls of the generated tests, and the client they call, taken from `generated/`."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[2]
CLIENT = Path(os.environ.get("CONTRACT_CLIENT", ROOT / "generated"))
"""The generated client and its tests; another one may be named while it is being worked on."""
TITLES = ("required arguments", "all arguments")


@dataclass(frozen=True, slots=True)
class Case:
    """One call: `device.get`, which of its calls, and the arguments as the generated test gives them."""

    operation: Any
    call: Any

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments. Prism 5 reads every part of a multipart body as text, so none of them can be JSON here."""
        multipart = type(self.call.sends.body).__name__ == "Multipart"
        given: dict[str, Any] = dict(self.call.arguments)
        return {name: value for name, value in given.items() if not (multipart and isinstance(value, dict))}

    @property
    def name(self) -> str:
        return f"{self.operation.method}: {self.call.title}"


def generated_tests(folder: Path = CLIENT) -> ModuleType:
    """The package of the generated tests, under a name that no other folder of tests has."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    name = "generated_tests"
    if name not in sys.modules:
        start = folder / "tests" / "__init__.py"
        spec = importlib.util.spec_from_file_location(name, start, submodule_search_locations=[str(start.parent)])
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def all_cases(tests: ModuleType) -> Iterator[Case]:
    """Every operation with only its required arguments and with all of them."""
    for path in sorted(Path(str(tests.__file__)).parent.glob("test_*.py")):
        module = importlib.import_module(f"{tests.__name__}.{path.stem}")
        for value in vars(module).values():
            for operation in getattr(value, "operations", ()) if isinstance(value, type) else ():
                calls = [call for call in operation.calls if call.title in TITLES]
                yield from (Case(operation, call) for call in calls)
