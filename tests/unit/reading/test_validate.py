"""Each rule finds what it is for, at its place, and nothing in a good document."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from losant_codegen import report
from losant_codegen.cache import Cache
from losant_codegen.diagnostics import Collector, Diagnostic, Severity
from losant_codegen.source import Bundle
from losant_codegen.validate import second_opinion, validate_document

from .documents import bundled

GOOD = """\
openapi: 3.1.0
info: {title: t, version: "1"}
security: [{key: []}]
paths:
  /pets/{petId}:
    parameters:
      - $ref: "#/components/parameters/petId"
    get:
      operationId: getPet
      responses:
        "200": {description: d}
        4XX: {description: d}
        default: {description: d}
components:
  parameters:
    petId: {name: petId, in: path, required: true, schema: {type: integer}}
  securitySchemes:
    key: {type: http, scheme: bearer}
"""


def validated(folder: Path, text: str) -> tuple[Bundle, Collector]:
    bundle, collector = bundled(folder, {"root.yaml": text})
    validate_document(bundle, collector)
    collector.deferred.clear()  # what openapi-spec-validator says is tested below
    return bundle, collector


def findings(folder: Path, text: str) -> list[tuple[str, str, str]]:
    """Code, severity (`fault` too) and the source line of each finding."""
    bundle, collector = validated(folder, text)
    found = [(d, d.severity.value) for d in collector.found] + [(d, "fault") for d in collector.faults]
    return [(d.code, severity, _line(bundle, d)) for d, severity in found]


def _line(bundle: Bundle, diagnostic: Diagnostic) -> str:
    text = report.report([diagnostic], bundle.documents, "github")
    number = int(text.split("line=")[1].split(",")[0])
    return bundle.root.text.split("\n")[number - 1].strip()


def test_a_good_document_has_no_findings(tmp_path: Path) -> None:
    assert findings(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("openapi: 3.1.0\n", "", ("LC201", "error", 'info: {title: t, version: "1"}')),
        ("openapi: 3.1.0", "openapi: 4.0.0", ("LC206", "error", "openapi: 4.0.0")),
        ("openapi: 3.1.0", "openapi: three", ("LC206", "error", "openapi: three")),
        ("openapi: 3.1.0", "openapi: '2.0'", ("LC206", "error", "openapi: '2.0'")),
        ("openapi: 3.1.0", "openapi: 3.1.0\nswagger: '2.0'", ("LC207", "error", "swagger: '2.0'")),
        (
            "info: {title: t, version: '1'}".replace("'", '"'),
            "info: {title: t}",
            ("LC208", "warning", "info: {title: t}"),
        ),
        ("  /pets", "  pets", ("LC210", "warning", "pets/{petId}:")),
        (
            "in: path, required: true",
            "in: path",
            ("LC214", "warning", "petId: {name: petId, in: path, schema: {type: integer}}"),
        ),
        ("in: path, required: true, ", "", ("LC212", "fault", "petId: {name: petId, schema: {type: integer}}")),
        ("name: petId, ", "", ("LC212", "fault", "petId: {in: path, required: true, schema: {type: integer}}")),
        (", schema: {type: integer}", "", ("LC215", "warning", "petId: {name: petId, in: path, required: true}")),
        ('        "200": {description: d}', "        99: {description: d}", ("LC218", "fault", "99: {description: d}")),
        ("{key: []}", "{kee: []}", ("LC219", "warning", "security: [{kee: []}]")),
        ("/{petId}", "", ("LC204", "warning", '- $ref: "#/components/parameters/petId"')),
        ("/{petId}", "/{petId}/{other}", ("LC205", "warning", "get:")),
    ],
)
def test_one_fault_at_a_time(tmp_path: Path, old: str, new: str, expected: tuple[str, str, str]) -> None:
    assert old in GOOD
    assert expected in findings(tmp_path, GOOD.replace(old, new))


def test_a_wrong_place_of_a_parameter(tmp_path: Path) -> None:
    text = GOOD.replace("getPet\n", "getPet\n      parameters: [{name: q, in: querry, schema: {}}]\n")
    _, collector = validated(tmp_path, text)
    (fault,) = collector.faults
    assert (fault.code, fault.hint) == ("LC213", "did you mean 'query'?")


@pytest.mark.parametrize("place", ["body", "formData", "multipart"])
def test_places_that_lifting_knows_are_left_to_it(tmp_path: Path, place: str) -> None:
    text = GOOD.replace("getPet\n", f"getPet\n      parameters: [{{name: q, in: {place}, schema: {{}}}}]\n")
    assert findings(tmp_path, text) == []


def test_no_paths_in_3_0_is_an_error_in_3_1_it_may_be(tmp_path: Path) -> None:
    text = "openapi: {}\ninfo: {{title: t, version: '1'}}\ncomponents: {{}}\n"
    assert [f[:2] for f in findings(tmp_path, text.format("3.0.3"))] == [("LC209", "error")]
    assert [f[:2] for f in findings(tmp_path, text.format("3.1.0"))] == [("LC209", "warning")]


def test_an_operation_id_twice_is_a_fault_unless_it_is_the_same_operation(tmp_path: Path) -> None:
    path = "  /b: {get: {operationId: getPet, responses: {200: {description: other}}}}\ncomponents:"
    _, collector = validated(tmp_path / "1", GOOD.replace("components:", path, 1))
    assert [fault.code for fault in collector.faults] == ["LC211"]
    assert "`GET /pets/{petId}`" in collector.faults[0].message
    same = GOOD.replace("  /pets/{petId}:\n", "  /pets/{petId}: &item\n").replace(
        "components:", "  /x/{petId}: *item\ncomponents:"
    )
    _, collector = validated(tmp_path / "2", same)
    assert [(found.code, found.severity) for found in collector.found] == [("LC211", Severity.WARNING)]
    assert collector.faults == []


def test_an_operation_without_responses(tmp_path: Path) -> None:
    text = GOOD[: GOOD.index("      responses:")] + GOOD[GOOD.index("components:") :]
    assert findings(tmp_path, text) == [("LC217", "warning", "get:")]


def test_a_parameter_twice_in_one_list(tmp_path: Path) -> None:
    twice = "      parameters: [{name: q, in: query, schema: {}}, {name: q, in: query, schema: {}}]\n"
    found = findings(tmp_path, GOOD.replace("      responses:", twice + "      responses:"))
    assert found == [("LC216", "warning", twice.strip())]


def test_an_unresolved_parameter_may_be_the_missing_one(tmp_path: Path) -> None:
    text = GOOD.replace('"#/components/parameters/petId"', '"#/components/parameters/lost"')
    assert [found[0] for found in findings(tmp_path, text)] == ["LC301"]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("asyncapi: 3.0.0", "this is an AsyncAPI document; only OpenAPI is read"),
        ("paths: {}", "add `openapi: 3.1.0` (or the version it was written for) at the top"),
        ("type: object", "this looks like one part of a description; name its root document"),
        ("info: {}\nitem: []", "this looks like a Postman collection; convert it to OpenAPI first"),
        ("version: 3\nservices: {}", "the top of an OpenAPI document is a mapping with `openapi`, `info` and `paths`"),
    ],
)
def test_what_is_not_openapi_is_recognised(tmp_path: Path, text: str, hint: str) -> None:
    _, collector = validated(tmp_path, text)
    assert [(found.code, found.hint) for found in collector.found] == [("LC201", hint)]


# ---------------------------------------------------------------- the second opinion


def opinion(folder: Path, text: str, cache: Path | None = None) -> Collector:
    bundle, collector = bundled(folder, {"root.yaml": text})
    validate_document(bundle, collector, cache=Cache(cache))
    collector.settle_faults()
    return collector


def test_the_second_opinion_is_a_warning(tmp_path: Path) -> None:
    text = GOOD.replace('"200": {description: d}', '"200": {content: {}}')
    (found,) = opinion(tmp_path, text).found
    assert (found.code, found.severity) == ("LC221", Severity.WARNING)
    assert found.location is not None
    assert found.location.pointer == ("paths", "/pets/{petId}", "get", "responses", "200")


def test_the_second_opinion_is_not_heard_where_a_rule_has_spoken(tmp_path: Path) -> None:
    collector = opinion(tmp_path, GOOD.replace("in: path, required: true, ", ""))
    assert "LC221" not in [
        found.code for found in collector.found if found.location and "petId" in found.location.pointer
    ]


def test_the_second_opinion_is_kept_by_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = GOOD.replace('"200": {description: d}', '"200": {content: {}}')
    first = opinion(tmp_path, text, tmp_path / "cache").found
    monkeypatch.setattr("subprocess.Popen", None)  # it must not be asked again
    assert opinion(tmp_path, text, tmp_path / "cache").found == first


def test_the_second_opinion_has_a_time_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "SECONDS", 0.0)
    (found,) = opinion(tmp_path, GOOD).found
    assert (found.code, found.severity) == ("LC222", Severity.NOTE)


def test_large_documents_are_not_shown_to_the_second_opinion(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_opinion, "MAX_CHARACTERS", 10)
    (found,) = opinion(tmp_path, GOOD).found
    assert found.code == "LC222"


def test_a_second_opinion_that_loops_ends_by_itself() -> None:
    program = """
from losant_codegen.validate import spec_validator
spec_validator.MAX_SECONDS = 1
spec_validator._validator = lambda tree: [0 for _ in iter(int, 1) if 0]
spec_validator.main()
"""
    done = subprocess.run([sys.executable, "-c", program], input=b"{}", capture_output=True, timeout=120, check=False)
    assert done.returncode < 0
    assert done.stdout == b""
