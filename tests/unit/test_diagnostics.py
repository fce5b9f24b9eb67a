"""What becomes of diagnostics on their way to the report."""

from __future__ import annotations

import pytest
from losant_codegen.diagnostics import MANY_FAULTS, CodegenError, Collector, Location, Severity

AT = Location("x.yaml", ("a",))


def severities(collector: Collector) -> list[str]:
    return [found.severity.value for found in collector.found]


def test_the_same_finding_is_kept_once() -> None:
    collector = Collector()
    for _ in range(2):
        collector.warning("LC204", "w", AT)
        collector.fault("LC301", "f", AT)
    assert len(collector.found) == len(collector.faults) == 1


def test_strict_makes_warnings_errors_and_leaves_notes() -> None:
    collector = Collector(strict=True)
    collector.warning("LC204", "w", AT)
    collector.note("LC222", "n", AT)
    assert severities(collector) == ["error", "note"]


@pytest.mark.parametrize(
    ("count", "repair", "expected"),
    [
        (MANY_FAULTS - 1, None, Severity.ERROR),
        (MANY_FAULTS, None, Severity.WARNING),
        (1, True, Severity.WARNING),
        (MANY_FAULTS, False, Severity.ERROR),
    ],
)
def test_faults_are_errors_unless_they_are_many(count: int, repair: bool | None, expected: Severity) -> None:
    collector = Collector()
    for number in range(count):
        collector.fault("LC301", f"{number}", AT)
    collector.settle_faults(repair)
    assert {found.severity for found in collector.found} == {expected}
    assert collector.faults == []


def test_what_stops_a_run_brings_the_faults_along_and_waits_for_nothing() -> None:
    collector = Collector()
    collector.fault("LC301", "f", AT)
    collector.stop_on_errors()  # a fault alone does not stop it
    collector.defer(lambda _: pytest.fail("nobody waits"))
    collector.error("LC107", "e", AT)
    with pytest.raises(CodegenError) as caught:
        collector.stop_on_errors()
    assert [found.code for found in caught.value.diagnostics] == ["LC107", "LC301"]


def test_what_was_deferred_speaks_once_and_last() -> None:
    collector = Collector()
    collector.defer(lambda late: late.warning("LC221", f"after {len(late.found)}", AT))
    collector.note("LC222", "n", AT)
    collector.settle_faults(finish=False)
    assert severities(collector) == ["note"]
    collector.settle_faults()
    collector.finish()
    assert [found.message for found in collector.found] == ["n", "after 1"]
