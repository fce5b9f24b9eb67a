"""The client's `CHANGELOG.md`: the text as it is and the findings since the last release -> the text as it should be.

The list of what is not yet released stands between two marks and is made anew in every run. A release takes the marks
away, and from then on the section belongs to whoever edits it. Text outside of the marks is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..diff import Finding, Impact
from ..diff.report import bullet

BEGIN = "<!-- losant-codegen: made anew by every run; write above or below -->"
END = "<!-- losant-codegen: end -->"
_LIST = re.compile(re.escape(BEGIN) + r"\n.*?" + re.escape(END) + r"\n?", re.DOTALL)
_UNRELEASED = re.compile(r"^## Unreleased\b.*$", re.MULTILINE)
_SECTION = re.compile(r"^## ", re.MULTILINE)
_SHOWN = 12

_HEADER = """\
# Changelog of {name}

What changed for code that uses the client. `losant-codegen regenerate` keeps the list of what is not released yet;
everything else in this file is kept as it is.
"""


def updated_changelog(
    text: str, name: str, released: str, findings: Sequence[Finding], *, suggestion: str, first: bool
) -> str:
    """The changelog with the findings in it, under `released` or, where that is empty, under "Unreleased"."""
    if first:  # a changelog that is there already is somebody's own
        return text or _inserted(_HEADER.format(name=name), f"## {released}\n\nThe first version.\n")
    text = text or _HEADER.format(name=name)
    if released:
        lines = entries(findings) or ["No changes for users of the client."]
        return _placed(text, f"## {released}", "\n".join(lines) + "\n")
    if not findings:
        return _withdrawn(text)
    heading = "## Unreleased" + (f" (next: {suggestion} or higher)" if suggestion else "")
    return _placed(text, heading, "\n".join([BEGIN, "", *entries(findings), "", END]) + "\n")


def _placed(text: str, heading: str, body: str) -> str:
    """The unreleased section under a new heading and with a new list; put in at the top where there is none."""
    found = _UNRELEASED.search(text)
    if found is None:
        return _inserted(text, f"{heading}\n\n{body}")
    before, section, after = _cut(text, found.start())
    section = _UNRELEASED.sub(lambda _: heading, section, count=1)
    if _LIST.search(section):
        return before + _LIST.sub(lambda _: body, section, count=1) + after
    title, _, rest = section.partition("\n")
    prose = rest.strip("\n")
    return f"{before}{title}\n\n{prose + chr(10) * 2 if prose else ''}{body}" + ("\n" if after else "") + after


def _withdrawn(text: str) -> str:
    """Without the list of what is not released; the section goes too unless somebody wrote into it."""
    found = _UNRELEASED.search(text)
    if found is None:
        return text
    before, section, after = _cut(text, found.start())
    rest = _LIST.sub("", section)
    if rest.partition("\n")[2].strip():
        heading, _, prose = rest.partition("\n")
        return f"{before}{_UNRELEASED.sub('## Unreleased', heading)}\n{prose}{after}"
    return before + after if after else before.rstrip("\n") + "\n"


def _cut(text: str, start: int) -> tuple[str, str, str]:
    """What comes before a section, the section, and what comes after it."""
    following = _SECTION.search(text, start + 3)
    end = following.start() if following else len(text)
    return text[:start], text[start:end], text[end:]


def _inserted(text: str, section: str) -> str:
    """A section before all others."""
    found = _SECTION.search(text)
    if found is None:
        return text.rstrip("\n") + "\n\n" + section
    return f"{text[: found.start()]}{section}\n{text[found.start() :]}"


# ---------------------------------------------------------------- the list


def entries(findings: Sequence[Finding]) -> list[str]:
    """The findings as lists under headings."""
    lines: list[str] = []
    for heading, inside in _sections(findings):
        lines += [*([""] if lines else []), f"### {heading}", "", *_bullets(inside)]
    return lines


def _sections(findings: Sequence[Finding]) -> Iterator[tuple[str, list[Finding]]]:
    sections: dict[str, list[Finding]] = {
        name: [] for name in ("Breaking", "Added", "Changed", "Deprecated", "Documentation")
    }
    for finding in findings:
        sections[_section(finding)].append(finding)
    yield from ((name, inside) for name, inside in sections.items() if inside)


def _section(finding: Finding) -> str:
    if finding.impact is not Impact.ADDITIVE:
        return "Breaking" if finding.impact is Impact.BREAKING else "Documentation"
    if finding.rule.endswith("-deprecated"):
        return "Deprecated"
    return "Added" if finding.rule.endswith("-added") else "Changed"


_TOGETHER = {
    "model-added": "New models",
    "model-removed": "Models that are gone",
    "docs-changed": "Described in other words",
}


def _bullets(findings: Sequence[Finding]) -> Iterator[str]:
    """One a finding; those of which there are many of one kind and nothing more to tell, together."""
    yield from (bullet(f, marked=False) for f in findings if f.rule not in _TOGETHER)
    for rule, title in _TOGETHER.items():
        subjects = [f"`{f.subject}`" for f in findings if f.rule == rule]
        if subjects:
            more = f" and {len(subjects) - _SHOWN} more" if len(subjects) > _SHOWN else ""
            yield f"- {title}: {', '.join(subjects[:_SHOWN])}{more}"
