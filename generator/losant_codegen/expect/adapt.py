"""The other stages' results as what the expectations take: names only.

`test_jobs` is what the pipeline calls: everything that is rendered for the tests of a client.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .. import ir
from ..config import Config
from ..diagnostics import Collector
from ..names import Names, OperationNames
from ..render import Job
from ..source import Bundle
from .names import BodyNames, CallNames, ClientFacts, ClientNames, OperationKey
from .suite import test_views
from .views import CopyView

KIT = Path(__file__).parent / "kit"


COPY = "tests/copy.py.jinja"
"""The template of files that are copied, not made."""


def test_jobs(
    bundle: Bundle, api: ir.Api, names: Names, config: Config, collector: Collector | None = None  # noqa: PT028
) -> list[Job]:
    """Every file below `tests/`: one a resource, the facts of the API, and the kit they are made of."""
    suite = test_views(bundle, client_names(api, names), client_facts(api, names, config), collector or Collector())
    own = "vendored" if config.vendored else "tests"  # there, the tests lie in the package
    jobs = [
        Job("tests/init.py.jinja", "tests/__init__.py", suite.api),
        Job(f"{own}/api.py.jinja", "tests/api.py", suite.api),
        Job(f"{own}/conftest.py.jinja", "tests/conftest.py", suite.api),
    ]
    jobs += [Job("tests/test_resource.py.jinja", view.path, view) for view in suite.files]
    if suite.models is not None:
        jobs.append(Job("tests/test_models.py.jinja", suite.models.path, suite.models))
    if suite.client is not None:
        jobs.append(Job("tests/test_client.py.jinja", suite.client.path, suite.client))
    for path in sorted(KIT.glob("*.py")):
        view = CopyView(path.read_text(encoding="utf-8"))
        jobs.append(Job(COPY, f"tests/kit/{path.name}", view))
    return jobs


test_jobs.__test__ = False  # type: ignore[attr-defined]  # pytest must not take it for a test


def client_names(api: ir.Api, names: Names) -> ClientNames:
    """How everything is called in Python."""
    calls: dict[OperationKey, CallNames] = {}
    for resource in api.resources:
        for operation in resource.operations:
            attribute = names.resources[resource.name].attribute
            calls[operation.method, operation.path] = _call(operation, attribute, names.operations[operation.id], names)
    attributes = {
        (key, wire): attribute for key, schema in names.schemas.items() for wire, attribute in schema.fields.items()
    }
    return ClientNames(calls, api.schemas, attributes, {key: own.class_name for key, own in names.schemas.items()})


def _call(operation: ir.Operation, resource: str, own: OperationNames, names: Names) -> CallNames:
    contents = [(response.status, content) for response in operation.responses for content in response.contents]
    return CallNames(
        resource=resource,
        method=own.method,
        parameters={(place.value, wire): argument for (place, wire), argument in own.arguments.items()},
        body=_body(operation, own, names),
        results={(status, content.media_type): content.type for status, content in contents},
        events={name: type_ for _, content in contents for name, type_ in content.events},
        iterate=own.iterate,
        pagination=operation.pagination,
    )


def _body(operation: ir.Operation, own: OperationNames, names: Names) -> BodyNames | None:
    if operation.body is None or not operation.body.contents:
        return None
    content = operation.body.contents[0]  # the one that is sent unless the caller asks for another
    if own.fields:
        return BodyNames(content.media_type, fields=own.fields, type=content.type)
    model = names.schemas[content.type.name].class_name if isinstance(content.type, ir.RefType) else None
    file = content.kind is ir.ContentKind.BINARY
    return BodyNames(content.media_type, own.body or "body", model=model, type=content.type, file=file)


def client_facts(api: ir.Api, names: Names, config: Config) -> ClientFacts:
    """What the configuration adds, and how credentials are given."""
    client = config.client
    return ClientFacts(
        package=client.package,
        client=f"{client.name}Client",
        async_client=f"Async{client.name}Client",
        root_error=f"{client.name}Error",
        base_url=client.base_url or None,
        default_query=client.query,
        default_headers=client.headers,
        credentials=dict(_credentials(api, names)),
    )


def _credentials(api: ir.Api, names: Names) -> Iterator[tuple[str, tuple[str, ...]]]:
    for scheme in api.security_schemes:
        yield scheme.name, names.credentials[scheme.name].arguments
