"""Bytes -> documents: the root at once, referenced files when they are asked for, each read once.

What a file holds is decided by its content, not by its ending. Referenced files stay inside the root document's folder
and nothing is fetched from another host, unless `allow_remote` says that it may. A root document that
cannot be read stops the run (as a wrong argument); a referenced one is reported at the place that refers to it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from . import fetch, json_reader, yaml_reader
from .cache import NOTHING_KEPT, Cache
from .diagnostics import CodegenError, Collector, Diagnostic, ExitCode, Location, Severity
from .source import Document
from .trees import Trees

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]+:")
_PROSE = frozenset({".md", ".markdown", ".txt", ".html", ".htm", ".csv", ".xml", ".rst"})
_OUTSIDE_HINT = "pass --allow-remote to read it, or move it below the root document"


def load(
    target: str | Path,
    collector: Collector,
    *,
    allow_remote: bool = False,
    documents: dict[str, Document] | None = None,
    cache: Cache = NOTHING_KEPT,
) -> Loader:
    """Read the root document. `CodegenError` when it cannot be read or is neither YAML nor JSON.

    `documents` is filled with everything that is read, even if it turns out to be no document, so that a report can
    show the text. YAML that was read in an earlier run is taken from `cache`.
    """
    uri = str(target)
    if not fetch.is_url(uri):
        uri = os.path.abspath(os.path.expanduser(fetch.path_of(uri)))
    try:
        data = fetch.read_bytes(uri, Location(uri))
    except CodegenError as error:
        raise CodegenError(*error.diagnostics, exit_code=ExitCode.USAGE) from None
    kept = {} if documents is None else documents
    trees = Trees(uri, cache)
    root = _parsed(fetch.decode(data, uri), uri, collector, kept, trees)
    return Loader(root, collector, kept, trees, allow_remote=allow_remote)


def _parsed(text: str, uri: str, collector: Collector, kept: dict[str, Document], trees: Trees) -> Document:
    kept[uri] = Document(uri, text, None, "text")
    kept[uri] = document = parse(text, uri, collector, trees)
    return document


def parse(text: str, uri: str, collector: Collector, trees: Trees | None = None) -> Document:
    """A document from its text: JSON where it begins like JSON, YAML otherwise."""
    start = text.lstrip()
    if not start:
        raise _failed("LC102", "the document is empty", Location(uri, line=1, column=1))
    if start[:200].lower().startswith(("<!doctype", "<html", "<?xml", "<head", "<body")):
        hint = "the address probably answered with an error or sign-in page; download the raw document"
        at = Location(uri, line=text[: len(text) - len(start)].count("\n") + 1, column=1)
        raise _failed("LC106", "this is a web page or XML, not an API description", at, hint)
    if start[0] in "{[":
        try:
            return Document(uri, text, json_reader.read(text, uri, collector), "json")
        except CodegenError as error:
            in_flow_style = uri.lower().endswith((".yaml", ".yml")) and error.diagnostics[0].code == "LC105"
            if not in_flow_style:
                raise

    def read() -> tuple[Any, bool]:
        before = len(collector.found)
        return yaml_reader.read(text, uri, collector), len(collector.found) == before

    tree = trees.read(text, read) if trees is not None else read()[0]
    if tree is None:
        raise _failed("LC102", "the document holds nothing but comments", Location(uri, line=1, column=1))
    return Document(uri, text, tree, "yaml")


def _failed(code: str, message: str, at: Location, hint: str | None = None) -> CodegenError:
    return CodegenError(Diagnostic(code, Severity.ERROR, message, at, hint))


def _own_folder(root_uri: str) -> str:
    return urljoin(root_uri, ".") if fetch.is_url(root_uri) else os.path.realpath(os.path.dirname(root_uri))


class Loader:
    """The documents of one API description: the root, and what it refers to."""

    def __init__(
        self,
        root: Document,
        collector: Collector,
        documents: dict[str, Document],
        trees: Trees | None = None,
        *,
        allow_remote: bool = False,
    ) -> None:
        self.root = root
        self.documents = documents
        self.trees = trees or Trees(root.uri)
        self._collector = collector
        self._allow_remote = allow_remote
        self._folder = _own_folder(root.uri)
        self._failed: set[str] = set()

    def get(self, uri: str, base: str, at: Location) -> Document | None:
        """The document that `uri` means, seen from the document `base`.

        None where it cannot be had, which is then reported as a fault at `at`: the reference, not the missing file.
        """
        found = self.locate(uri, base)
        if found is None:
            message = f"the reference {uri!r} is neither a file nor an http address"
            self._collector.fault("LC305", message, at, hint=self._name_hint(uri))
            return None
        if found in self._failed:
            self._collector.fault("LC302", f"the referenced {uri!r} is not a document", at)
            return None
        known = self.documents.get(found)
        if known is not None:
            return known
        return self._read(found, uri, at) if self._may_read(found, at) else None

    def locate(self, uri: str, base: str) -> str | None:
        """The absolute path or URL of `uri` seen from `base`; None for schemes that nothing can be read from."""
        if fetch.is_url(uri) or (fetch.is_url(base) and not _SCHEME.match(uri)):
            return urljoin(base, uri)
        if uri[:5].lower() == "file:":
            return os.path.normpath(fetch.path_of(uri))
        if _SCHEME.match(uri) and not os.path.exists(os.path.join(os.path.dirname(base), uri)):
            return None
        folder = os.path.dirname(base)
        as_written, decoded = (os.path.normpath(os.path.join(folder, name)) for name in (uri, unquote(uri)))
        return as_written if as_written in self.documents or os.path.exists(as_written) else decoded

    def _may_read(self, uri: str, at: Location) -> bool:
        if self._allow_remote:
            return True
        if fetch.is_url(uri):
            inside = fetch.is_url(self._folder) and uri.startswith(self._folder)
            if not inside:
                host = urlsplit(uri).netloc
                self._collector.fault(
                    "LC303", f"{uri} is on another host ({host})", at, hint="pass --allow-remote to fetch it"
                )
            return inside
        real = os.path.realpath(uri)
        inside = not fetch.is_url(self._folder) and (
            real == self._folder or real.startswith(self._folder.rstrip(os.sep) + os.sep)
        )
        if not inside:
            message = f"{fetch.shown(uri)} is outside the document's folder"
            self._collector.fault("LC304", message, at, hint=_OUTSIDE_HINT)
        return inside

    def _read(self, found: str, uri: str, at: Location) -> Document | None:
        try:
            text = fetch.decode(fetch.read_bytes(found, at), found)
            if PurePosixPath(urlsplit(found).path if fetch.is_url(found) else found).suffix.lower() in _PROSE:
                document = Document(found, text, text, "text")
            else:
                document = _parsed(text, found, self._collector, self.documents, self.trees)
        except CodegenError as error:
            self._failed.add(found)
            self._report(error.diagnostics, uri, at)
            return None
        self.documents[found] = document
        return document

    def _report(self, diagnostics: tuple[Diagnostic, ...], uri: str, at: Location) -> None:
        """What is wrong inside a file is an error there; that it is not to be had is a fault of the reference."""
        for diagnostic in diagnostics:
            if diagnostic.location is not at:
                self._collector.add(diagnostic)
                self._collector.fault("LC302", f"the referenced {uri!r} is not a document", at)
            else:
                hint = diagnostic.hint or self._name_hint(uri)
                message = f"the reference cannot be followed: {diagnostic.message}"
                self._collector.fault("LC302", message, at, hint=hint)

    def _name_hint(self, uri: str) -> str | None:
        """What a bare name was probably meant to be."""
        tree = self.root.tree if isinstance(self.root.tree, dict) else {}
        components = tree.get("components")
        sections = {
            "components/schemas": components.get("schemas") if isinstance(components, dict) else None,
            "definitions": tree.get("definitions"),
        }
        for path, section in sections.items():
            if isinstance(section, dict) and uri in section:
                return f"did you mean '#/{path}/{uri}'?"
        return None
