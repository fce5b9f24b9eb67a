"""What is read, what is refused, and what is said about it."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from losant_codegen.diagnostics import CodegenError, Collector, ExitCode, Location
from losant_codegen.load import load

from .documents import codes, write

HERE = Location("root.yaml", ("x",))


def failure(target: Path) -> tuple[str, ExitCode]:
    with pytest.raises(CodegenError) as caught:
        load(target, Collector())
    return caught.value.diagnostics[0].code, caught.value.exit_code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "LC102"),
        (b"  \n\n", "LC102"),
        (b"# nothing\n", "LC102"),
        (b"a: caf\xe9\n", "LC103"),
        (b"\n  <!DOCTYPE html><html></html>", "LC106"),
        (b"<?xml version='1.0'?><a/>", "LC106"),
        (b'{"a": 1,}', "LC105"),
        (b"a: b: c", "LC104"),
    ],
)
def test_what_is_no_document(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    assert failure(path) == (code, ExitCode.SPEC)


def test_a_missing_file_and_a_folder_are_wrong_arguments(tmp_path: Path) -> None:
    assert failure(tmp_path / "none.yaml") == ("LC101", ExitCode.USAGE)
    assert failure(tmp_path) == ("LC101", ExitCode.USAGE)


def test_a_missing_file_is_compared_with_its_neighbours(tmp_path: Path) -> None:
    write(tmp_path, {"OpenAPI.yml": "a: 1"})
    with pytest.raises(CodegenError) as caught:
        load(tmp_path / "openapi.yaml", Collector())
    assert caught.value.diagnostics[0].hint == "did you mean OpenAPI.yml?"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", ['{"a": "é"}', "a: é\n"])
def test_byte_order_marks(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(text.encode(encoding))
    assert load(path, Collector()).root.tree == {"a": "é"}


def test_the_content_decides_not_the_ending(tmp_path: Path) -> None:
    assert load(write(tmp_path, {"x.yaml": '{"a": 1}'}), Collector()).root.syntax == "json"
    assert load(write(tmp_path, {"y.json": "a: 1"}), Collector()).root.syntax == "yaml"
    assert load(write(tmp_path, {"z.yaml": "{a: 1, b: [x,]}"}), Collector()).root.tree == {"a": 1, "b": ["x"]}


def test_referenced_files_are_read_once(tmp_path: Path) -> None:
    loader = load(write(tmp_path, {"root.yaml": "a: 1", "sub/b.yaml": "b: 2", "sub/c.yaml": "c: 3"}), Collector())
    second = loader.get("sub/b.yaml", loader.root.uri, HERE)
    assert second is not None
    assert second.tree == {"b": 2}
    assert loader.get("./sub/../sub/b.yaml", loader.root.uri, HERE) is second
    third = loader.get("c.yaml", second.uri, HERE)
    assert third is not None
    assert third.tree == {"c": 3}
    assert loader.get("../root.yaml", second.uri, HERE) is loader.root


def test_names_may_be_percent_encoded_or_hold_braces(tmp_path: Path) -> None:
    loader = load(write(tmp_path, {"root.yaml": "a: 1", "a b.yaml": "x: 1", "{id}.yaml": "y: 1"}), Collector())
    assert loader.get("a%20b.yaml", loader.root.uri, HERE) is not None
    assert loader.get("{id}.yaml", loader.root.uri, HERE) is not None
    assert loader.get("%7Bid%7D.yaml", loader.root.uri, HERE) is not None


def test_files_outside_the_folder_are_read_when_allowed(tmp_path: Path) -> None:
    root = write(tmp_path, {"api/root.yaml": "a: 1", "shared.yaml": "b: 2"})
    collector = Collector()
    loader = load(root, collector)
    assert loader.get("../shared.yaml", loader.root.uri, HERE) is None
    assert codes(collector) == ["LC304"]
    loader = load(root, Collector(), allow_remote=True)
    assert loader.get("../shared.yaml", loader.root.uri, HERE) is not None


def test_a_link_that_leads_outside_is_outside(tmp_path: Path) -> None:
    root = write(tmp_path, {"api/root.yaml": "a: 1", "secret.yaml": "b: 2"})
    (tmp_path / "api" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    collector = Collector()
    loader = load(root, collector)
    assert loader.get("link.yaml", loader.root.uri, HERE) is None
    assert codes(collector) == ["LC304"]


@pytest.mark.parametrize(
    ("ref", "code"),
    [("none.yaml", "LC302"), ("https://example.test/x.yaml", "LC303"), ("urn:x:y", "LC305"), ("bad.yaml", "LC302")],
)
def test_what_cannot_be_had_is_a_fault_of_the_reference(tmp_path: Path, ref: str, code: str) -> None:
    collector = Collector()
    loader = load(write(tmp_path, {"root.yaml": "a: 1", "bad.yaml": "a: b: c"}), collector)
    assert loader.get(ref, loader.root.uri, HERE) is None
    assert [fault.code for fault in collector.faults] == [code]
    assert collector.faults[0].location is HERE
    assert [found.code for found in collector.found] == (["LC104"] if ref == "bad.yaml" else [])


def test_a_bare_name_is_recognised_as_a_component(tmp_path: Path) -> None:
    collector = Collector()
    loader = load(write(tmp_path, {"root.yaml": "components: {schemas: {Pet: {}}}"}), collector)
    loader.get("Pet", loader.root.uri, HERE)
    assert collector.faults[0].hint == "did you mean '#/components/schemas/Pet'?"


def test_prose_is_text(tmp_path: Path) -> None:
    loader = load(write(tmp_path, {"root.yaml": "a: 1", "intro.md": "# Title: [not yaml"}), Collector())
    document = loader.get("intro.md", loader.root.uri, HERE)
    assert document is not None
    assert document.tree == "# Title: [not yaml"


def test_what_was_read_is_kept_even_if_it_is_no_document(tmp_path: Path) -> None:
    kept: dict[str, object] = {}
    path = write(tmp_path, {"x.yaml": "a: b: c"})
    with pytest.raises(CodegenError):
        load(path, Collector(), documents=kept)  # type: ignore[arg-type]
    assert list(kept) == [str(path)]


# ---------------------------------------------------------------- the network


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        pages = {"/api/root.yaml": b"a: 1", "/api/b.yaml": b"b: 2", "/other.yaml": b"c: 3"}
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/api/b.yaml")
            self.end_headers()
            return
        self.send_response(200 if self.path in pages else 404)
        self.end_headers()
        self.wfile.write(pages.get(self.path, b"<html>not here</html>"))

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()


def test_a_url_as_root_and_its_neighbours(server: str) -> None:
    collector = Collector()
    loader = load(f"{server}/api/root.yaml", collector)
    assert loader.root.tree == {"a": 1}
    second = loader.get("b.yaml", loader.root.uri, HERE)
    assert second is not None
    assert second.tree == {"b": 2}
    assert loader.get("../other.yaml", loader.root.uri, HERE) is None
    assert codes(collector) == ["LC303"]


def test_remote_references_are_fetched_when_allowed(server: str, tmp_path: Path) -> None:
    collector = Collector()
    loader = load(write(tmp_path, {"root.yaml": "a: 1"}), collector, allow_remote=True)
    found = loader.get(f"{server}/moved", loader.root.uri, HERE)
    assert found is not None
    assert found.tree == {"b": 2}
    assert loader.get(f"{server}/gone.yaml", loader.root.uri, HERE) is None
    assert "answers with status 404" in collector.faults[0].message


def test_nobody_answers() -> None:
    with pytest.raises(CodegenError) as caught:
        load("http://127.0.0.1:9/x.yaml", Collector())
    assert caught.value.diagnostics[0].code == "LC114"
    assert caught.value.exit_code is ExitCode.USAGE
