"""Findings for a terminal, for a pull request, and for tools."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from .findings import Finding, Impact, Step, next_version, step_of

REPORT_VERSION = 1
_MARKS = {Impact.BREAKING: "!", Impact.ADDITIVE: "+", Impact.DOCS: "."}
_SHARED = "shared models"
_CODE = re.compile(r"`([^`]*)`")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of an API and what changed from one to the other."""

    title: str
    old_version: str
    new_version: str
    findings: tuple[Finding, ...]

    @property
    def step(self) -> Step:
        return step_of(self.findings)

    def of(self, impact: Impact) -> list[Finding]:
        return [f for f in self.findings if f.impact is impact]


def counts(findings: Sequence[Finding]) -> str:
    """`2 breaking, 5 additive, 1 documentation`; "nothing changed" for none."""
    words = {Impact.BREAKING: "breaking", Impact.ADDITIVE: "additive", Impact.DOCS: "documentation"}
    found = {impact: sum(f.impact is impact for f in findings) for impact in Impact}
    return (
        ", ".join(f"{number} {words[i]}" for i, number in found.items() if number)
        or "nothing changed for users of the client"
    )


def verdict(comparison: Comparison) -> str:
    """The counts and the version step they call for."""
    if comparison.step is Step.NONE:
        return counts(comparison.findings)
    version = next_version(comparison.old_version, comparison.step)
    after = f": {comparison.old_version} -> {version}" if version else ""
    return f"{counts(comparison.findings)}. Version step: {comparison.step.value}{after}"


def grouped(findings: Sequence[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    """By resource; rewording is told in one line a resource."""
    for group, inside in groupby(findings, key=lambda f: f.group):
        yield group or _SHARED, list(_folded(list(inside)))


def _folded(findings: list[Finding]) -> Iterator[Finding]:
    reworded = [f for f in findings if f.rule == "docs-changed"]
    yield from (f for f in findings if f.rule != "docs-changed")
    if len(reworded) == 1:
        yield reworded[0]
    elif reworded:
        names = [f.subject.rpartition(".")[2] if f.subject.startswith("client.") else f.subject for f in reworded]
        more = f" and {len(names) - 8} more" if len(names) > 8 else ""
        yield Finding(
            "docs-changed",
            Impact.DOCS,
            reworded[0].group,
            f"{', '.join(names[:8])}{more}",
            "are described in other words",
        )


Style = Callable[[str, Impact], str]


def text(comparison: Comparison, style: Style = lambda line, impact: line) -> str:
    """Lines for a terminal. `style` colours a line by its impact."""
    lines: list[str] = []
    for group, findings in grouped(comparison.findings):
        lines.append(group)
        for finding in findings:
            lines.append(style(f"  {_MARKS[finding.impact]} {finding.subject} {plain(finding.text)}", finding.impact))
    marks = "  (! breaking, + additive, . documentation)" if comparison.findings else ""
    lines += ["", verdict(comparison) + marks] if lines else [verdict(comparison)]
    return "\n".join(lines)


def plain(prose: str) -> str:
    """Without the marks of Markdown: code in quotes, unless it has or stands among others."""
    return _CODE.sub(lambda code: code[1] if "'" in prose or code[1][:1] == '"' else f"'{code[1]}'", prose)


def markdown(comparison: Comparison) -> str:
    """A comment for a pull request; documentation is folded away."""
    lines = [
        f"## {_escaped(comparison.title)}: {comparison.old_version} to {comparison.new_version}",
        "",
        f"**{verdict(comparison)}**",
    ]
    loud = [f for f in comparison.findings if f.impact is not Impact.DOCS]
    for group, findings in grouped(loud):
        lines += ["", f"### {_escaped(group)}", ""]
        lines += [bullet(finding) for finding in findings]
    quiet = comparison.of(Impact.DOCS)
    if quiet:
        lines += ["", f"<details><summary>Documentation ({len(quiet)})</summary>", ""]
        lines += [bullet(finding) for _, findings in grouped(quiet) for finding in findings]
        lines += ["", "</details>"]
    return "\n".join(lines)


def bullet(finding: Finding, *, marked: bool = True) -> str:
    """A finding as an item of a Markdown list; `marked` where what breaks has no heading of its own."""
    mark = "**Breaking:** " if marked and finding.impact is Impact.BREAKING else ""
    subject = f"`{finding.subject}`" if "." in finding.subject else finding.subject
    return f"- {mark}{subject} {_escaped(finding.text)}"


def _escaped(prose: str) -> str:
    """Prose of a document as Markdown: code stays code, nothing becomes HTML."""
    parts = prose.split("`")
    return "`".join(
        part if number % 2 else part.replace("<", "&lt;").replace("@", "&#64;") for number, part in enumerate(parts)
    )


def as_json(comparison: Comparison) -> str:
    """Everything, for tools; the shape has a version."""
    report = {
        "version": REPORT_VERSION,
        "title": comparison.title,
        "old_version": comparison.old_version,
        "new_version": comparison.new_version,
        "step": comparison.step.value,
        "next_version": next_version(comparison.old_version, comparison.step),
        "counts": {impact.value: len(comparison.of(impact)) for impact in Impact},
        "findings": [
            {
                "rule": finding.rule,
                "impact": finding.impact.value,
                "resource": finding.group,
                "subject": finding.subject,
                "text": finding.text,
                "old": finding.old,
                "new": finding.new,
            }
            for finding in comparison.findings
        ],
    }
    return json.dumps(report, indent=2, ensure_ascii=False)
