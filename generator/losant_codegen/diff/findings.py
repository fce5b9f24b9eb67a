"""What a comparison finds: one change, how much it matters to the client's users, and the version step it calls for."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from dataclasses import dataclass


class Impact(enum.Enum):
    """What a change means for code that uses the client. Ordered: the first is the worst."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    DOCS = "docs"


@dataclass(frozen=True, slots=True)
class Finding:
    """One change.

    `rule` names the kind of change (stable, for tools); `group` is the resource, empty for what several share;
    `subject` is the method, class or constructor in Python's terms; `text` says what changed, `old` and `new` hold it
    where it is short.
    """

    rule: str
    impact: Impact
    group: str
    subject: str
    text: str
    old: str = ""
    new: str = ""


class Step(enum.Enum):
    """The part of the version that a release has to raise."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"
    NONE = "none"


def step_of(findings: Iterable[Finding]) -> Step:
    """The step that the worst of the findings calls for."""
    impacts = {finding.impact for finding in findings}
    if Impact.BREAKING in impacts:
        return Step.MAJOR
    if Impact.ADDITIVE in impacts:
        return Step.MINOR
    return Step.PATCH if impacts else Step.NONE


_RELEASE = re.compile(r"v?(\d+)(?:\.(\d+))?(?:\.(\d+))?")


def next_version(current: str, step: Step) -> str:
    """The version after `current`; empty where that is not a number of parts.

    Before 1.0 nothing is promised to stay: what breaks raises the second part, everything else the third.
    """
    found = _RELEASE.match(current)
    if not found or step is Step.NONE:
        return current if found else ""
    major, minor, patch = (int(part or 0) for part in found.groups())
    if major == 0:
        step = Step.MINOR if step is Step.MAJOR else Step.PATCH
    match step:
        case Step.MAJOR:
            return f"{major + 1}.0.0"
        case Step.MINOR:
            return f"{major}.{minor + 1}.0"
        case _:
            return f"{major}.{minor}.{patch + 1}"


def is_enough(before: str, after: str, step: Step) -> bool:
    """Whether going from one version to another is at least the step; true where either is not a number of parts."""
    needed, found = _RELEASE.match(next_version(before, step)), _RELEASE.match(after)
    if not needed or not found:
        return True
    wanted, got = ([int(part or 0) for part in match.groups()] for match in (needed, found))
    return got >= wanted
