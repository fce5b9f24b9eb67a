"""Two surfaces -> findings, in the order in which they are told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..surface import Surface
from .findings import Finding, Impact
from .fits import Sides
from .methods import compare_methods, reworded
from .models import compare_models, renamed_models
from .values import REWORDED

_ORDER = {impact: number for number, impact in enumerate(Impact)}


def compare(old: Surface, new: Surface) -> tuple[Finding, ...]:
    """What changed from `old` to `new`: by resource (what several share comes last), the worst first, by name."""
    sides = Sides(old, new, renamed_models(old, new))
    found = [*_client(old, new), *compare_methods(sides), *compare_models(sides)]
    # The prose of what changed in substance has changed, too: that is not worth a line of its own.
    changed = {f.subject for f in found if f.rule != REWORDED.rule}
    return tuple(sorted((f for f in found if f.rule != REWORDED.rule or f.subject not in changed), key=_key))


def after_edits(found: Sequence[Finding], old: Mapping[str, str], new: Mapping[str, str]) -> tuple[Finding, ...]:
    """What `compare` finds instead of `found` when no more was edited than what is said of some methods: `new` has the
    marks of their texts now, `old` those of all methods in the old surface.
    """
    edited = {f"client.{name}" for name in new}
    kept = [f for f in found if f.rule != REWORDED.rule or f.subject not in edited]
    changed = {f.subject for f in kept}
    told = [reworded(name) for name, mark in new.items() if mark != old.get(name) and f"client.{name}" not in changed]
    return tuple(sorted([*kept, *told], key=_key))


def _key(finding: Finding) -> tuple[bool, str, int, bool, str, str, str]:
    model = finding.subject.startswith("models.")
    return (
        finding.group == "",
        finding.group,
        _ORDER[finding.impact],
        model,
        finding.subject,
        finding.rule,
        finding.text,
    )


CLIENT = "the client"


def _client(old: Surface, new: Surface) -> Iterator[Finding]:
    """Credentials and the address of the API."""
    before, after = {c.name: c for c in old.credentials}, {c.name: c for c in new.credentials}
    for name, credential in before.items():
        if name not in after:
            yield _finding("credential-removed", Impact.BREAKING, f"takes no `{name}` any more", name, "")
        elif credential.variable != after[name].variable:
            variable = after[name].variable
            text = f"reads `{name}` from `{variable}`, was `{credential.variable}`"
            yield _finding("credential-variable", Impact.BREAKING, text, credential.variable, variable)
    for name, credential in after.items():
        if name not in before:
            text = f"takes `{name}` (or `{credential.variable}` of the environment)"
            yield _finding("credential-added", Impact.ADDITIVE, text, "", name)
    if old.base_url != new.base_url:
        text = f"calls `{new.base_url}`, was `{old.base_url}`"
        yield _finding("base-url", Impact.ADDITIVE, text, old.base_url, new.base_url)


def _finding(rule: str, impact: Impact, text: str, old: str, new: str) -> Finding:
    return Finding(rule, impact, CLIENT, CLIENT, text, old, new)
