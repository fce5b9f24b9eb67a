"""What the templates of the tests see. Sources are Python expressions; the formatter lays them out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TestOperationView:
    """One operation of a test file: its constant, the document's method and path, the call, and its named
    expectations.
    """

    __test__ = False

    constant: str
    title: str
    call: str
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TestFileView:
    """One test file. `imports` are the names it needs of the kit, `constants` its shared values (name, source)."""

    __test__ = False

    path: str
    resource: str
    doc: str
    class_name: str
    imports: tuple[str, ...]
    constants: tuple[tuple[str, str], ...]
    operations: tuple[TestOperationView, ...]


@dataclass(frozen=True, slots=True)
class ModelsFileView:
    """The test file of the models that no operation's tests exercise whole: sources of its cases."""

    path: str
    imports: tuple[str, ...]
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClientFileView:
    """The test file of the client as a whole: the module and the constant of the operation that it is tested by."""

    path: str
    module: str
    constant: str


@dataclass(frozen=True, slots=True)
class ApiFactsView:
    """What holds for every request. All but the names of package and classes are sources."""

    package: str
    client: str
    async_client: str
    root_error: str
    base_url: str
    passes_base_url: bool
    credentials: str
    schemes: str
    auth: str
    query: str
    headers: str


@dataclass(frozen=True, slots=True)
class CopyView:
    """A file that is the same for every client."""

    text: str


@dataclass(frozen=True, slots=True)
class TestSuiteView:
    """All generated tests."""

    __test__ = False

    api: ApiFactsView
    files: tuple[TestFileView, ...]
    models: ModelsFileView | None
    client: ClientFileView | None
