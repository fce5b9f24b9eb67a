"""`test_views`: the document and the names become what the templates of the tests print. One file a resource."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..diagnostics import Collector
from ..ir import RefType
from ..source import Bundle
from .bodies import BodyMaker
from .code import functions, source
from .combine import Combiner
from .document import Document, content_of
from .document import Operation as RawOperation
from .facts import alternative, api_facts, base_url_of, own_server
from .models import ModelMaker
from .names import CallNames, ClientFacts, ClientNames
from .pages import PageMaker
from .reading import Reader
from .requests import RequestMaker
from .results import ResultMaker
from .samples import Sampler
from .shared import Shared
from .validity import Validity
from .views import ClientFileView, ModelsFileView, TestFileView, TestOperationView, TestSuiteView

Found = tuple[RawOperation, CallNames]


@dataclass(slots=True)
class _Suite:
    """The makers of one run, put together once."""

    bundle: Bundle
    names: ClientNames
    facts: ClientFacts
    collector: Collector
    document: Document = field(init=False)
    requests: RequestMaker = field(init=False)
    results: ResultMaker = field(init=False)
    pages: PageMaker = field(init=False)
    models: ModelMaker = field(init=False)

    def __post_init__(self) -> None:
        self.document = Document(self.bundle.tree)
        combiner, validity = Combiner(self.document), Validity(self.document)
        sampler = Sampler(self.document, combiner, validity, self._wrong_example)
        reader = Reader(self.names, combiner, validity)
        bodies = BodyMaker(self.document, sampler, combiner, reader)
        self.requests = RequestMaker(self.document, sampler, combiner, bodies, self._untested)
        self.results = ResultMaker(self.document, sampler, reader, self._untested)
        self.pages = PageMaker(self.requests, self.results, base_url_of(self.document, self.facts), self._untested)
        self.models = ModelMaker(self.document, self.names, sampler, reader, self._untested)

    def _wrong_example(self, reason: str, node: Any) -> None:
        where = self.bundle.locate(self.document.pointer(node))
        hint = "the tests use another value; mend the example or the schema"
        self.collector.warning("LC751", f"an example does not fit its schema: {reason}", where, hint=hint)

    def _untested(self, reason: str, node: Any) -> None:
        self.collector.warning("LC752", reason, self.bundle.locate(self.document.pointer(node)))


def test_views(bundle: Bundle, names: ClientNames, facts: ClientFacts, collector: Collector) -> TestSuiteView:
    """The views of all generated tests, for the operations that `names` knows.

    `bundle` is the lifted document. Wrong examples (LC751) and values that cannot be made (LC752) are warnings.
    """
    suite = _Suite(bundle, names, facts, collector)
    resources: dict[str, list[Found]] = {}
    for operation in suite.document.operations():
        call = names.calls.get(operation.key)
        if call is not None:
            resources.setdefault(call.resource, []).append((operation, call))
    files = [_file(suite, name, sorted(found, key=_by_method)) for name, found in sorted(resources.items())]
    return TestSuiteView(api_facts(suite.document, facts), tuple(files), _models(suite, files), _client(files))


test_views.__test__ = False  # type: ignore[attr-defined]  # pytest must not take it for a test


def _client(files: Sequence[TestFileView]) -> ClientFileView | None:
    """The first operation that answers JSON and nothing else, found by how its expectation is written."""
    for file in files:
        for operation in file.operations:
            answers = dict(operation.entries)["answers"]
            told = "Stream(" in answers or "media_type=" in answers
            if re.match(r"\[Answer\(20\d, (?!b|gives=)", answers) and not told:
                return ClientFileView(
                    _free_path("client", files), file.path.removeprefix("tests/")[:-3], operation.constant
                )
    return None


def _models(suite: _Suite, files: Sequence[TestFileView]) -> ModelsFileView | None:
    cases = suite.models.cases(dict(_forms(suite)))
    used = {"ModelTests"}.union(*map(functions, cases))
    file = ModelsFileView(_free_path("models", files), _imports(used), tuple(source(case) for case in cases))
    return file if cases else None


def _forms(suite: _Suite) -> Iterator[tuple[str, Any]]:
    """Schema key and schema of every body that is given field by field."""
    for operation in suite.document.operations():
        call = suite.names.calls.get(operation.key)
        if call is not None and call.body is not None and operation.body is not None and call.body.fields:
            media = content_of(operation.body).get(call.body.media_type, {})
            if isinstance(call.body.type, RefType) and "schema" in media:
                yield call.body.type.name, media["schema"]


def _free_path(stem: str, files: Sequence[TestFileView]) -> str:
    """A test file that no resource has (there may be one called `models`)."""
    taken = {file.path for file in files}
    while f"tests/test_{stem}.py" in taken:
        stem = f"all_{stem}"
    return f"tests/test_{stem}.py"


def _imports(used: set[str]) -> tuple[str, ...]:
    return tuple(sorted(used, key=lambda name: (name.islower(), name)))


def _by_method(found: Found) -> str:
    return found[1].method


def _file(suite: _Suite, resource: str, operations: list[Found]) -> TestFileView:
    made = [(operation, call, _expectations(suite, operation, call)) for operation, call in operations]
    made = [each for each in made if any(name == "calls" for name, _ in each[2])]  # the others were reported
    values = [value for _, _, entries in made for _, value in entries]
    constants = [_constant(call) for _, call, _ in made]
    named = [(constant, entries) for constant, (_, _, entries) in zip(constants, made, strict=True)]
    shared = Shared(named, taken=constants)
    views = tuple(
        TestOperationView(
            constant=_constant(call),
            title=operation.id,
            call=f"{call.resource}.{call.method}",
            entries=tuple((name, source(shared.replace(value))) for name, value in entries),
        )
        for operation, call, entries in made
    )
    used = {"Operation", "ResourceTests"}.union(*map(functions, values))
    return TestFileView(
        path=f"tests/test_{resource.strip('_')}.py",
        resource=resource,
        doc=f"`client.{resource}`: what each operation sends and gives, worked out from the API's document.",
        class_name="Test" + "".join(word.capitalize() for word in resource.split("_")),
        imports=_imports(used),
        constants=shared.constants,
        operations=views,
    )


def _constant(call: CallNames) -> str:
    return call.method.strip("_").upper() or "OPERATION"


def _expectations(suite: _Suite, operation: RawOperation, call: CallNames) -> list[tuple[str, Any]]:
    """The named arguments of the kit's `Operation`."""
    tree, facts = suite.document.tree, suite.facts
    found: dict[str, Any] = {
        "calls": suite.requests.calls(operation, call),
        "answers": suite.results.answers(operation, call),
        "failures": suite.results.failures(operation),
        "required": suite.requests.required(operation, call),
        "pages": suite.pages.pages(operation, call),
    }
    entries = [(name, value) for name, value in found.items() if value]
    auth = alternative(operation.security, facts)
    if auth != alternative(tree.get("security"), facts):
        entries.append(("auth", auth))
    server = own_server(suite.document, operation.server)
    if server is not None:
        entries.append(("server", server))
    return entries
