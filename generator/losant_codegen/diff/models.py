"""Models compared: classes, their attributes, enumerations and other names of types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..surface import Field, Model, Surface
from ..surface.types import names
from .findings import Finding, Impact
from .fits import Sides
from .values import REWORDED, Change, default_changes, limit_changes, type_changes

_IDENTIFIER = re.compile(r"[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class Use:
    """Which way the data of a model goes, and the resources that use it."""

    sent: bool = False
    answered: bool = False
    resources: frozenset[str] = frozenset()


def uses(surface: Surface) -> dict[str, Use]:
    """How each model is used, through any number of others."""
    sent: dict[str, set[str]] = {}
    answered: dict[str, set[str]] = {}
    mentions = {name: _mentions(model) for name, model in surface.models.items()}
    for name, method in surface.methods.items():
        resource = name.partition(".")[0]
        _spread(mentions, {n for a in method.arguments for n in names(a.type)}, sent, resource)
        results = (source for source in (method.returns, method.item) if source)
        _spread(mentions, {n for source in results for n in names(source)}, answered, resource)
    return {
        name: Use(name in sent, name in answered, frozenset(sent.get(name, set()) | answered.get(name, set())))
        for name in surface.models
    }


def _mentions(model: Model) -> set[str]:
    sources = [*(f.type for f in model.fields), model.extra, model.value]
    return {name for source in sources if source for name in names(source)}


def _spread(mentions: Mapping[str, set[str]], start: set[str], into: dict[str, set[str]], resource: str) -> None:
    todo, seen = list(start), set()
    while todo:
        name = todo.pop()
        if name in mentions and name not in seen:
            seen.add(name)
            into.setdefault(name, set()).add(resource)
            todo += mentions[name]


# ---------------------------------------------------------------- renamed


def renamed_models(old: Surface, new: Surface) -> dict[str, str]:
    """Old classes and their new names: a class is gone while exactly one new class has the same content."""
    gone = _by_content(old, (m for name, m in old.models.items() if name not in new.models))
    come = _by_content(new, (m for name, m in new.models.items() if name not in old.models))
    return {
        gone[content][0]: come[content][0]
        for content in gone
        if len(gone[content]) == 1 and len(come.get(content, ())) == 1
    }


def _by_content(surface: Surface, models: Iterator[Model]) -> dict[object, list[str]]:
    """Models by what they hold; the names of other models do not count, for they may be renamed, too."""

    def masked(source: str) -> str:
        return _IDENTIFIER.sub(lambda m: "-" if m[0] in surface.models else m[0], source)

    found: dict[object, list[str]] = {}
    for model in models:
        fields = frozenset((f.wire, masked(f.type)) for f in model.fields)
        if fields or model.value:
            found.setdefault((model.kind, fields, masked(model.value), masked(model.extra)), []).append(model.name)
    return found


# ---------------------------------------------------------------- compared


def compare_models(sides: Sides) -> Iterator[Finding]:
    """All findings about models."""
    before, after = uses(sides.old), uses(sides.new)
    back = {new: old for old, new in sides.renamed.items()}
    for name in sides.old.models:
        if name not in sides.new.models and name not in sides.renamed:
            yield _finding(name, before[name], "model-removed", Impact.BREAKING, "is gone", name)
    for name, model in sides.new.models.items():
        old = sides.old.models.get(back.get(name, name))
        if old is None:
            yield _finding(name, after[name], "model-added", Impact.ADDITIVE, f"is new{_about(model)}", "", name)
            continue
        if old.name != name:
            yield _finding(
                name, after[name], "model-renamed", Impact.BREAKING, f"was `models.{old.name}`", old.name, name
            )
        for change in _compare(sides, old, model, *_directions(before[old.name], after[name])):
            yield _finding(name, after[name], change.rule, change.impact, change.text, change.old, change.new)


def _finding(name: str, use: Use, rule: str, impact: Impact, text: str, old: str = "", new: str = "") -> Finding:
    """Under the resource that alone uses the model; what several use has a group of its own."""
    group = next(iter(use.resources)) if len(use.resources) == 1 else ""
    return Finding(rule, impact, group, f"models.{name}", text, old, new)


def _about(model: Model) -> str:
    return f": {len(model.fields)} attributes" if model.kind == "object" and model.fields else ""


def _directions(before: Use, after: Use) -> tuple[bool, bool]:
    """Sent and answered: as on both sides, else as on either, else (nothing uses it) both."""
    sent, answered = before.sent and after.sent, before.answered and after.answered
    if sent or answered:
        return sent, answered
    sent, answered = before.sent or after.sent, before.answered or after.answered
    return (sent, answered) if sent or answered else (True, True)


def _compare(sides: Sides, old: Model, new: Model, sent: bool, answered: bool) -> Iterator[Change]:
    if (old.kind == "object") != (new.kind == "object"):
        kinds = {"object": "a class", "enum": "listed values", "alias": "a name of a type"}
        yield Change(
            "model-changed", Impact.BREAKING, f"is {kinds[new.kind]}, was {kinds[old.kind]}", old.kind, new.kind
        )
        return
    if new.kind == "object":
        yield from _fields(sides, old, new, sent, answered)
        extra = type_changes(sides, old.extra or "Any", new.extra or "Any", sent=sent, answered=answered)
        yield from (Change(c.rule, c.impact, f"what other properties hold {c.text}", c.old, c.new) for c in extra)
    else:
        yield from type_changes(sides, old.value, new.value, sent=sent, answered=answered)
    if new.deprecated and not old.deprecated:
        yield Change("model-deprecated", Impact.ADDITIVE, "is deprecated")
    if old.doc != new.doc:
        yield REWORDED


def _fields(sides: Sides, old: Model, new: Model, sent: bool, answered: bool) -> Iterator[Change]:
    before, after = {f.wire: f for f in old.fields}, {f.wire: f for f in new.fields}
    for wire, field in before.items():
        if wire not in after:
            yield Change("attribute-removed", Impact.BREAKING, f"has no `{field.name}` any more", field.name)
    for wire, field in after.items():
        if wire not in before:
            yield _new_field(field, sent, answered)
        else:
            for change in _field(sides, before[wire], field, sent, answered):
                yield Change(change.rule, change.impact, f"`{field.name}` {change.text}", change.old, change.new)


def _new_field(field: Field, sent: bool, answered: bool) -> Change:
    what = f"`{field.name}: {field.type}`"
    if field.required and not field.read_only and sent:
        return Change("attribute-added-required", Impact.BREAKING, f"needs {what} to be sent", "", field.name)
    return Change("attribute-added", Impact.ADDITIVE, f"has {what} now", "", field.name)


def _field(sides: Sides, old: Field, new: Field, sent: bool, answered: bool) -> Iterator[Change]:
    if old.name != new.name:
        yield Change("attribute-renamed", Impact.BREAKING, f"was called `{old.name}`", old.name, new.name)
    goes, comes = sent and not (old.read_only and new.read_only), answered and not (old.write_only and new.write_only)
    yield from _requirement(old, new, goes, comes)
    yield from type_changes(sides, old.type, new.type, sent=goes, answered=comes)
    yield from limit_changes(old.limits, new.limits, sent=goes)
    yield from default_changes(old.default, new.default, sent=goes)
    if goes and new.read_only and not old.read_only:
        yield Change("attribute-read-only", Impact.BREAKING, "cannot be sent any more")
    if comes and new.write_only and not old.write_only:
        yield Change("attribute-write-only", Impact.BREAKING, "does not come back any more")
    if new.deprecated and not old.deprecated:
        yield Change("attribute-deprecated", Impact.ADDITIVE, "is deprecated")


def _requirement(old: Field, new: Field, sent: bool, answered: bool) -> Iterator[Change]:
    if new.required and not old.required:
        impact = Impact.BREAKING if sent and not new.read_only else Impact.ADDITIVE
        yield Change(
            "attribute-required", impact, "must be sent now" if impact is Impact.BREAKING else "is always there now"
        )
    if old.required and not new.required:
        impact = Impact.BREAKING if answered else Impact.ADDITIVE
        yield Change("attribute-optional", impact, "may be absent now" if answered else "need not be sent any more")
