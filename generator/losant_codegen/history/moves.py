"""What a run tells about the client: what moved, in at most one screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..diff import Finding, Impact, Step, counts, plain
from . import CHANGELOG, SURFACE, History

_SCREEN = 16
_MARKS = {Impact.BREAKING: "!", Impact.ADDITIVE: "+", Impact.DOCS: "."}


def told(history: History, *, details: bool) -> Iterator[str]:
    """What moved since the last release; with `details` each method and model, the worst first."""
    if history.lost:
        yield f"{SURFACE} cannot be read: what moved is not known, and is counted from here on"
    if not history.since or not history.findings:
        return
    yield f"since {history.since}: {moved(history.findings)}; {counts(history.findings)}"
    if details:
        yield from _lines(history.findings)
    yield _version(history)


def moved(findings: Sequence[Finding]) -> str:
    """`2 methods added, 1 changed; 3 models added`."""
    parts = [part for what in ("client.", "models.") if (part := _moved(what, findings))]
    return "; ".join(parts) or "no methods and no models moved"


def _moved(prefix: str, findings: Sequence[Finding]) -> str:
    own = [f for f in findings if f.subject.startswith(prefix) and f.impact is not Impact.DOCS]
    kinds = {f.subject: "changed" for f in own}
    kinds |= {f.subject: f.rule.partition("-")[2] for f in own if f.rule in _WHOLE}
    noun = {"client.": "method", "models.": "model"}[prefix]
    said: list[str] = []
    for kind in ("added", "changed", "removed", "renamed"):
        number = sum(k == kind for k in kinds.values())
        if number:
            said.append(f"{number} {'' if said else noun + ('s ' if number > 1 else ' ')}{kind}")
    return ", ".join(said)


_WHOLE = frozenset(f"{what}-{how}" for what in ("method", "model") for how in ("added", "removed", "renamed"))


def _lines(findings: Sequence[Finding]) -> Iterator[str]:
    order = list(Impact)
    loud = sorted((f for f in findings if f.impact is not Impact.DOCS), key=lambda f: order.index(f.impact))
    shown = loud if len(loud) <= _SCREEN else loud[: _SCREEN - 1]
    for finding in shown:
        yield f"  {_MARKS[finding.impact]} {finding.subject} {plain(finding.text)}"
    if len(loud) > len(shown):
        yield f"    and {len(loud) - len(shown)} more: see {CHANGELOG}"


def _version(history: History) -> str:
    if history.too_small:
        return f"version {history.version} is too small a step from {history.since}: this calls for {history.next}"
    if history.released:
        return f"version {history.version} is told in {CHANGELOG}"
    if history.step is Step.NONE or not history.next:
        return f"the entry is in {CHANGELOG}"
    return (
        f"next version: {history.next} ({history.step.value}), see {CHANGELOG}; `version` in codegen.toml releases it"
    )
