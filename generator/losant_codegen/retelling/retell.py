"""The pipeline after an edit of texts: from the snapshot of the last run to the few files that tell of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from .. import __version__, ir, output
from ..cache import Cache
from ..config import Config
from ..diagnostics import CodegenError, Collector
from ..format import format_files
from ..history import FILES as HISTORY_FILES
from ..history import History, update_after_edits
from ..load import parse
from ..outcome import Outcome
from ..packing import pack
from ..prose import Different, edits
from ..receipt import Receipt
from ..render import environment, render, with_header
from ..source import Document
from ..surface.docs import operation_doc
from ..trees import Trees
from ..views.client import client_view
from ..views.jobs import frame_jobs, resource_jobs
from ..views.model import ClientView
from ..views.resources import resource_views
from .operations import Edits, edited
from .snapshot import Snapshot, find, keep_texts

Stage = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Retold:
    """A client after an edit of texts: the files that may have changed, and what a next run can go on from."""

    files: Mapping[str, str]
    history: History
    snapshot: Snapshot


def retell(config: Config, last: Receipt, cache: Cache, key: str, stage: Stage) -> Outcome | None:
    """Bring the client up to date with edited texts. None, with nothing written, where that takes a whole run.

    `last` is the receipt of the last run, `key` what it was found by.
    """
    found = find(cache, key)
    if found is None or config.templates.are_own:
        return None  # a template of the user's own can show any text anywhere
    snapshot, since = found
    told = _retold(config, last, snapshot, cache, stage)
    if told is None:
        return None
    stage("write")
    settings = {"inputs": told.snapshot.content.inputs, "generator": __version__}
    folder = config.output_path()
    done = output.rewrite(told.files, folder, last.written, kept=HISTORY_FILES, **settings)
    if done is None:
        return None
    changes, written = done
    keep_texts(told.snapshot, cache, key, since)
    return Outcome(changes, told.history, told.snapshot.api, folder, written)


def _retold(config: Config, last: Receipt, snapshot: Snapshot, cache: Cache, stage: Stage) -> Retold | None:
    stage("read")
    read = _read(last, snapshot, cache)
    if read is None or output.read_manifest(config.output_path()).inputs != snapshot.content.inputs:
        return None
    resources, done = edited(snapshot.api.resources, read.edits)
    if done != set(read.edits) or done & snapshot.unsure:
        return None
    stage("views")
    config = config.for_document(snapshot.api.title, snapshot.api.version)
    now = _renewed(config, snapshot, resources, read)
    files = _files(config, now.client, resources, last, stage)
    history = update_after_edits(snapshot.history, config.output_path(), _docs(now, resources), now.client.distribution)
    now = replace(now, history=replace(history, files={}))
    return Retold({**files, **history.files}, history, now)


@dataclass(frozen=True, slots=True)
class _Read:
    """The edited texts, and the texts of the JSON documents they are in."""

    edits: Edits
    json: Mapping[str, str]


def _read(last: Receipt, snapshot: Snapshot, cache: Cache) -> _Read | None:
    """The edits of texts that turn the documents of the last run into those of now; None where it takes more."""
    if any(each.location and each.location.line and each.location.uri in last.changed for each in last.found):
        return None  # it would have to be told of another line
    trees = Trees(next(iter(last.documents)), cache)
    found: dict[tuple[str, tuple[str | int, ...]], tuple[str, str]] = {}
    parsed: dict[str, Document] = {}
    for uri, mark in last.changed.items():
        old, new = _tree(uri, mark, last, snapshot, trees), _parsed(last.documents[uri])
        if old is None or new is None:
            return None
        parsed[uri] = new
        try:
            found |= {(uri, pointer): (was, is_) for pointer, was, is_ in edits(old, new.tree)}
        except Different:
            return None
    trees.replace(last.changed.values(), {each.text: each.tree for each in parsed.values() if each.syntax == "yaml"})
    return _Read(found, {uri: each.text for uri, each in parsed.items() if each.syntax == "json"})


def _tree(uri: str, mark: str, last: Receipt, snapshot: Snapshot, trees: Trees) -> object:
    """A document as the last run read it, None where it is not known any more."""
    if uri not in snapshot.previous:
        return trees.known(mark)
    before = _parsed(replace(last.documents[uri], text=snapshot.previous[uri]))
    return before.tree if before is not None else None


def _parsed(document: Document) -> Document | None:
    """The document with its tree; None where there is anything to say of it, which a whole run does."""
    remarks = Collector()
    try:
        found = parse(document.text, document.uri, remarks)
    except CodegenError:
        return None
    return found if found.syntax == document.syntax and not remarks.found else None


def _renewed(config: Config, snapshot: Snapshot, resources: Mapping[str, ir.Resource], read: _Read) -> Snapshot:
    """The snapshot with other texts: the model, its views, and all that the document says."""
    api = replace(snapshot.api, resources=tuple(resources.get(each.name, each) for each in snapshot.api.resources))
    made = resource_views(resources.values(), api, snapshot.names, config.format.line_length)
    renewed = {view.name: view for view in made}
    views = [renewed.get(view.name, view) for view in snapshot.client.resources]
    client = client_view(api, snapshot.names, config, views)
    previous = {**snapshot.previous, **read.json}
    content = snapshot.content.edited(read.edits.values())
    packed = {**snapshot.packed, **{name: pack(resource) for name, resource in resources.items()}}
    return replace(snapshot, api=api, client=client, content=content, previous=previous, packed=packed)


def _docs(snapshot: Snapshot, resources: Mapping[str, ir.Resource]) -> dict[str, str]:
    """The marks of the texts of every method that may tell other ones."""
    names = snapshot.names
    return {
        f"{names.resources[name].attribute}.{names.operations[operation.id].method}": operation_doc(operation)
        for name, resource in resources.items()
        for operation in resource.operations
    }


def _files(
    config: Config, client: ClientView, resources: Mapping[str, ir.Resource], last: Receipt, stage: Stage
) -> dict[str, str]:
    """The files that show texts of operations, formatted."""
    views = [view for view in client.resources if view.name in resources]
    stage("render")
    env = environment()
    jobs = [*frame_jobs(client), *resource_jobs(views, client)]
    rendered = with_header(render(jobs, env, client), env, client)
    stage("format")
    return format_files(rendered, config.format, among=last.written)
