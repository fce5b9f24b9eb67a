"""The whole program, top to bottom: each stage takes what the one before returned.

`generate` is the pipeline; the other functions stop earlier or do something else with its result. Everything is in
memory until `output.write`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from . import __version__, ir, output
from .ahead import Ahead
from .bundle_text import bundle_text
from .cache import Cache
from .config import Config
from .diagnostics import Collector
from .expect import COPY, expected_jobs, find_examples
from .format import format_files
from .history import FILES as HISTORY_FILES
from .history import History, read_kept, update
from .lift import lift
from .load import load
from .models import begin_models
from .naming import Names, name
from .normalize import normalize
from .outcome import Outcome
from .overlay import apply_overlays, apply_to_bundle
from .prose import Content, content_of
from .render import Job, environment, render, with_header
from .resolve import bundle as resolve_bundle
from .retelling.snapshot import Snapshot, take
from .runtime_files import runtime_files
from .selection import select
from .source import Bundle, Document
from .surface import Surface, build_surface
from .validate import validate_document
from .vendoring import Origin, vendored
from .views.extras import extra_jobs
from .views.jobs import client_jobs
from .views.model import ClientView

__all__ = [
    "Generated",
    "Outcome",
    "Read",
    "Vendored",
    "bundle",
    "bundle_text",
    "compare",
    "generate",
    "read",
    "surface",
    "vendor",
    "write",
]

Stage = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Read:
    """A document as the generator understood it. `api` is the part that was asked for, `whole` all of it."""

    bundle: Bundle
    api: ir.Api
    whole: ir.Api


@dataclass(frozen=True, slots=True)
class Generated:
    """A client in memory: every file by its path, the package's name, and the counts of the summary."""

    files: Mapping[str, str]
    config: Config
    names: Names
    client: ClientView
    api: ir.Api
    bundle: Bundle
    content: Content

    @property
    def inputs(self) -> str:
        return self.content.inputs

    def snapshot(self, history: History) -> Snapshot:
        """What a next run can go on from that finds only texts changed."""
        return take(self.api, self.names, self.client, history, self.bundle, self.content)


def bundle(
    config: Config, collector: Collector, documents: dict[str, Document], stage: Stage, ahead: Ahead | None = None
) -> Bundle:
    """One self-contained OpenAPI 3.1 tree. `documents` is filled with every file read, for the report."""
    stage("load")
    cache = Cache(config.cache_dir)
    target = config.spec_target()
    loader = load(target, collector, allow_remote=config.allow_remote, documents=documents, cache=cache)
    pending = apply_overlays(loader, [config.root / path for path in config.overlays], collector)
    stage("resolve")
    resolved = resolve_bundle(loader, collector)
    loader.trees.keep()
    resolved = apply_to_bundle(resolved, pending, collector)
    collector.stop_on_errors()
    stage("validate")
    validate_document(resolved, collector, cache=cache, waiting=ahead.opinion if ahead else None)
    collector.stop_on_errors()
    return lift(resolved, collector)


def read(config: Config, collector: Collector, documents: dict[str, Document], stage: Stage) -> Read:
    """The document as the intermediate model. Raises `CodegenError` when it has errors."""
    understood = _understand(config, collector, documents, stage)
    collector.finish()
    collector.stop_on_errors()
    return understood


def _understand(
    config: Config, collector: Collector, documents: dict[str, Document], stage: Stage, ahead: Ahead | None = None
) -> Read:
    """As `read`; openapi-spec-validator may still be at work in another process, the caller waits for it later."""
    bundled = bundle(config, collector, documents, stage, ahead)
    stage("normalize")
    api = normalize(bundled, collector, config.normalize)
    collector.settle_faults(config.repair, finish=False)
    collector.stop_on_errors()
    return Read(bundled, select(api, config.include), api)


def surface(
    config: Config, collector: Collector, documents: dict[str, Document], stage: Stage
) -> tuple[ir.Api, Surface]:
    """The document, and what users of its client would see."""
    api = read(config, collector, documents, stage).api
    config = config.for_document(api.title, api.version)
    return api, build_surface(api, name(api, config.client), config.client.base_url)


def generate(
    config: Config, collector: Collector, documents: dict[str, Document], stage: Stage, ahead: Ahead | None = None
) -> Generated:
    """The client in memory, formatted."""
    if ahead is not None:
        ahead.begin_models()
    understood = _understand(config, collector, documents, stage, ahead)
    api = understood.api
    config = config.for_document(api.title, api.version)
    names = name(understood.whole, config.client)  # a part has the names that the whole would have
    cache = Cache(config.cache_dir)
    # Other processes are at work on them while this one goes on.
    coming = begin_models(api, names, cache, pool=ahead.models if ahead else None)
    stage("expectations")
    expected = expected_jobs(understood.bundle, api, names, config, collector, cache)
    if ahead is not None:
        ahead.begin_interpreters()
    stage("views")
    jobs: list[Job] = [*client_jobs(api, names, config, find_examples(understood.bundle)), *expected]
    stage("render")
    env, client = environment(config.templates_path()), jobs[0].view
    runtime = runtime_files(config.client.package)
    rendered = {**runtime, **render(jobs, env, client)}
    stage("models")  # waited for no sooner than there is nothing else to do
    models = coming.finish()
    more = models.jobs(config.client.package)
    more += extra_jobs([*jobs, *more], models, config)
    rendered = with_header({**rendered, **render(more, env, client)}, env, client)
    stage("format")
    copied = {*runtime, *(job.path for job in jobs if job.template == COPY)}
    files = format_files(rendered, config.format, copied, cache)
    collector.finish()
    collector.stop_on_errors()
    return Generated(files, config, names, jobs[0].view, api, understood.bundle, content_of(understood.bundle))


def write(
    config: Config,
    collector: Collector,
    documents: dict[str, Document],
    stage: Stage,
    *,
    force: bool = False,
    ahead: Ahead | None = None,
) -> tuple[Outcome, Generated]:
    """Generate, then bring the output folder up to date."""
    generated = generate(config, collector, documents, stage, ahead)
    history = _history(generated)
    stage("check and write")
    files = {**generated.files, **history.files}
    changes = output.write(
        files,
        config.output_path(),
        package=generated.config.client.package,
        inputs=generated.inputs,
        generator=__version__,
        force=force,
        kept=HISTORY_FILES,
        interpreters=ahead.interpreters if ahead else None,
    )
    folder = generated.config.output_path()
    return Outcome(changes, history, generated.api, folder, output.written(files, folder)), generated


def compare(config: Config, collector: Collector, documents: dict[str, Document], stage: Stage) -> Outcome:
    """Generate, and say what writing would change."""
    generated = generate(config, collector, documents, stage)
    history = _history(generated)
    folder = config.output_path()
    changes = output.compare({**generated.files, **history.files}, folder, HISTORY_FILES)
    return Outcome(changes, history, generated.api, folder)


@dataclass(frozen=True, slots=True)
class Vendored:
    """A client as it is (or, after a comparison, should be) in another project, and what that changes there."""

    origin: Origin
    files: Mapping[str, str]
    changes: output.Changes

    def size(self) -> tuple[int, int]:
        """Bytes of the package, and of its tests."""
        sizes = {path: len(text.encode()) for path, text in self.files.items()}
        tests = sum(size for path, size in sizes.items() if path.startswith("tests/"))
        return sum(sizes.values()) - tests, tests


def vendor(
    config: Config,
    collector: Collector,
    documents: dict[str, Document],
    stage: Stage,
    folder: Path,
    *,
    check: bool = False,
    force: bool = False,
) -> Vendored:
    """Bring the client in another project up to date; with `check`, only compare. `config` has its name and choice."""
    generated = generate(config, collector, documents, stage)
    origin = _origin(generated)
    stage("cut down" if origin.include else "copy")
    files = vendored(generated.files, origin, config.format)
    if check:
        return Vendored(origin, files, output.compare(files, folder))
    changes = output.write(
        files,
        folder,
        package=None,  # `vendored` has imported it, under its name
        inputs=generated.inputs,
        generator=__version__,
        force=force,
        options=origin.options,
    )
    return Vendored(origin, files, changes)


def _origin(generated: Generated) -> Origin:
    config, api, names = generated.config, generated.api, generated.names
    operations = [
        (f"{names.resources[resource.name].attribute}.{names.operations[each.id].method}", f"{each.method} {each.path}")
        for resource in api.resources
        for each in resource.operations
    ]
    return Origin(
        package=config.client.package,
        client=f"{config.client.name}Client",
        title=api.title,
        version=api.version,
        spec=config.spec,
        digest=generated.inputs,
        generator=__version__,
        include=config.include,
        operations=tuple(operations),
        models=len(api.schemas),
    )


def _history(generated: Generated) -> History:
    """What moved since the last release of the client that is in the output folder."""
    client = generated.config.client
    seen = build_surface(generated.api, generated.names, client.base_url)
    return update(read_kept(generated.config.output_path()), seen, client.version, client.distribution)
