"""Methods compared: what a call needs, takes, sends and gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..surface import Argument, Method
from ..surface.types import events
from .findings import Finding, Impact
from .fits import Sides
from .values import REWORDED, Change, default_changes, limit_changes, type_changes


@dataclass(frozen=True, slots=True)
class Pairs:
    """The old and new methods that belong together, and those that have no counterpart."""

    kept: tuple[tuple[Method, Method], ...]
    gone: tuple[Method, ...]
    come: tuple[Method, ...]


def pair_methods(old: Mapping[str, Method], new: Mapping[str, Method]) -> Pairs:
    """Methods belong together when they have one name; else when they send the same request."""
    kept = [(old[name], new[name]) for name in old if name in new]
    gone = {m.http: m for name, m in old.items() if name not in new}
    come = {m.http: m for name, m in new.items() if name not in old}
    kept += [(gone[http], come[http]) for http in gone if http in come]
    return Pairs(
        tuple(kept),
        tuple(m for http, m in gone.items() if http not in come),
        tuple(m for http, m in come.items() if http not in gone),
    )


def group_of(method: Method) -> str:
    return method.name.partition(".")[0]


def compare_methods(sides: Sides) -> Iterator[Finding]:
    """All findings about methods."""
    pairs = pair_methods(sides.old.methods, sides.new.methods)
    yield from _gone(pairs.gone, sides.new.resources)
    for method in pairs.come:
        yield from _come(method, group_of(method) not in sides.old.resources)
    for old, new in pairs.kept:
        if old.name != new.name:
            yield _finding(new, "method-renamed", Impact.BREAKING, f"was `client.{old.name}`", old.name, new.name)
        for change in _compare(sides, old, new):
            yield _finding(new, change.rule, change.impact, change.text, change.old, change.new)


def _finding(method: Method, rule: str, impact: Impact, text: str, old: str = "", new: str = "") -> Finding:
    return Finding(rule, impact, group_of(method), f"client.{method.name}", text, old, new)


def reworded(name: str) -> Finding:
    """That a method is described otherwise, and has not changed in any other way."""
    return Finding(REWORDED.rule, REWORDED.impact, name.partition(".")[0], f"client.{name}", REWORDED.text)


def _gone(methods: Sequence[Method], resources: Sequence[str]) -> Iterator[Finding]:
    for method in methods:
        whole = "" if group_of(method) in resources else f", and all of `client.{group_of(method)}` with it"
        yield _finding(method, "method-removed", Impact.BREAKING, f"is gone{whole}", method.name)
        if method.iterate:
            yield _iterate("method-removed", Impact.BREAKING, method.iterate, "is gone")


def _come(method: Method, new_resource: bool) -> Iterator[Finding]:
    where = f" (`client.{group_of(method)}` is new)" if new_resource else ""
    yield _finding(method, "method-added", Impact.ADDITIVE, f"is new: `{signature(method)}`{where}", "", method.name)
    if method.iterate:
        yield _iterate("method-added", Impact.ADDITIVE, method.iterate, "is new")


def _iterate(rule: str, impact: Impact, name: str, text: str) -> Finding:
    return Finding(rule, impact, name.partition(".")[0], f"client.{name}", text)


def signature(method: Method) -> str:
    """The call in one line, without types."""
    positional = [a.name for a in method.arguments if a.place == "path"]
    keywords = [a.name if a.required else f"{a.name}=None" for a in method.arguments if a.place != "path"]
    keywords.sort(key=lambda k: k.endswith("=None"))
    shown = [*positional, *(["*", *keywords] if keywords else [])]
    return f"{method.name}({', '.join(shown)}) -> {method.returns}"


# ---------------------------------------------------------------- one method


def _compare(sides: Sides, old: Method, new: Method) -> Iterator[Change]:
    yield from _arguments(sides, old, new)
    yield from _results(sides, old, new)
    yield from _around(old, new)
    yield from _access(old, new)
    if new.deprecated and not old.deprecated:
        yield Change("method-deprecated", Impact.ADDITIVE, "is deprecated")
    if old.deprecated and not new.deprecated:
        yield Change("method-deprecated", Impact.DOCS, "is not deprecated any more")
    if old.doc != new.doc:
        yield REWORDED


def _arguments(sides: Sides, old: Method, new: Method) -> Iterator[Change]:
    pairs = _pair_arguments(old.arguments, new.arguments)
    for argument in old.arguments:
        if argument not in pairs:
            yield Change("argument-removed", Impact.BREAKING, f"takes no `{argument.name}` any more", argument.name)
    followers = set(pairs.values())
    for argument in new.arguments:
        if argument not in followers:
            yield _new_argument(argument)
    for before, after in pairs.items():
        for change in _argument(sides, before, after):
            yield Change(change.rule, change.impact, f"`{after.name}` {change.text}", change.old, change.new)
    order = [pairs[a].name for a in old.arguments if a in pairs and a.place == pairs[a].place == "path"]
    now = [a.name for a in new.arguments if a.name in order]
    if order != now:
        text = f"takes {', '.join(f'`{name}`' for name in now)} in this order now"
        yield Change("arguments-reordered", Impact.BREAKING, text, ", ".join(order), ", ".join(now))


def _new_argument(argument: Argument) -> Change:
    what = f"`{argument.name}: {argument.type}`"
    if argument.required:
        return Change("argument-added-required", Impact.BREAKING, f"needs a new argument {what}", "", argument.name)
    return Change("argument-added", Impact.ADDITIVE, f"takes a new optional argument {what}", "", argument.name)


def _pair_arguments(old: Sequence[Argument], new: Sequence[Argument]) -> dict[Argument, Argument]:
    """Arguments belong together when they send the same thing; else when they have one name."""
    pairs: dict[Argument, Argument] = {}
    sending = {(a.place, "" if a.place == "body" else a.wire): a for a in new}
    for argument in old:
        same = sending.get((argument.place, "" if argument.place == "body" else argument.wire))
        if same is not None:
            pairs[argument] = same
    taken = set(pairs.values())
    names = {a.name: a for a in new if a not in taken}
    pairs.update({a: names[a.name] for a in old if a not in pairs and a.name in names})
    return pairs


def _argument(sides: Sides, old: Argument, new: Argument) -> Iterator[Change]:
    if old.name != new.name:
        yield Change("argument-renamed", Impact.BREAKING, f"was called `{old.name}`", old.name, new.name)
    if old.place != new.place:
        by_position = old.place == "path"
        text = "must be named now, not passed by position" if by_position else f"travels in the {new.place} now"
        yield Change("argument-moved", Impact.BREAKING if by_position else Impact.ADDITIVE, text, old.place, new.place)
    if new.required and not old.required:
        yield Change("argument-required", Impact.BREAKING, "is required now")
    if old.required and not new.required:
        yield Change("argument-optional", Impact.ADDITIVE, "is optional now")
    yield from type_changes(sides, old.type, new.type, sent=True, answered=False)
    yield from limit_changes(old.limits, new.limits, sent=True)
    yield from default_changes(old.default, new.default, sent=True)
    if new.deprecated and not old.deprecated:
        yield Change("argument-deprecated", Impact.ADDITIVE, "is deprecated")


_KINDS = {
    "value": "a value",
    "file": "a file to read",
    "events": "a stream of events",
    "lines": "a stream of documents",
}


def _results(sides: Sides, old: Method, new: Method) -> Iterator[Change]:
    if old.kind != new.kind:
        text = f"returns {_KINDS[new.kind]} (`{new.returns}`), was {_KINDS[old.kind]} (`{old.returns}`)"
        yield Change("result-changed", Impact.BREAKING, text, old.returns, new.returns)
    elif old.returns == "None" != new.returns:
        yield Change("result-changed", Impact.ADDITIVE, f"returns `{new.returns}`, was `None`", "None", new.returns)
    elif new.kind == "events":
        yield from _events(sides, old, new)
    else:
        for change in type_changes(sides, old.returns, new.returns, sent=False, answered=True):
            yield Change("result-changed", change.impact, f"what is returned {change.text}", change.old, change.new)
    yield from _pages(sides, old, new)


def _events(sides: Sides, old: Method, new: Method) -> Iterator[Change]:
    """Streams yield what they do not document, too: another event breaks nothing."""
    before, after = events(old.returns), events(new.returns)
    for name in sorted(before.keys() | after.keys()):
        if name not in before:
            yield Change("events-added", Impact.ADDITIVE, f"also yields `{name}`", "", name)
        elif name not in after:
            yield Change("events-removed", Impact.BREAKING, f"yields no `{name}` any more", name)
        else:
            for change in type_changes(sides, before[name], after[name], sent=False, answered=True):
                yield Change(
                    "result-changed", change.impact, f"the data of `{name}` {change.text}", change.old, change.new
                )


def _pages(sides: Sides, old: Method, new: Method) -> Iterator[Change]:
    if old.iterate and not new.iterate:
        yield Change("pages-removed", Impact.BREAKING, f"has no `client.{old.iterate}` beside it any more", old.iterate)
    elif new.iterate and not old.iterate:
        text = f"can be iterated over: `client.{new.iterate}` is new"
        yield Change("pages-added", Impact.ADDITIVE, text, "", new.iterate)
    elif old.iterate:
        renamed = old.name == new.name and old.iterate != new.iterate
        if renamed:
            text = f"is iterated over with `client.{new.iterate}`, was `client.{old.iterate}`"
            yield Change("pages-renamed", Impact.BREAKING, text, old.iterate, new.iterate)
        for change in type_changes(sides, old.item, new.item, sent=False, answered=True):
            yield Change(
                "pages-changed", change.impact, f"each item of its pages {change.text}", change.old, change.new
            )


def _around(old: Method, new: Method) -> Iterator[Change]:
    """What goes over the wire while the call stays the same."""
    if old.http != new.http and old.name == new.name:
        yield Change("request-moved", Impact.ADDITIVE, f"sends `{new.http}`, was `{old.http}`", old.http, new.http)
    for media_type in sorted(set(old.sends) - set(new.sends)):
        if new.sends:
            text = f"cannot send `{media_type}` any more"
            yield Change("media-type-removed", Impact.BREAKING, text, media_type)
    for media_type in sorted(set(new.sends) - set(old.sends)):
        if old.sends:
            yield Change("media-type-added", Impact.ADDITIVE, f"can send `{media_type}` too", "", media_type)
    for status in sorted(set(old.errors) ^ set(new.errors)):
        text = (
            f"is documented to fail with {status}"
            if status in new.errors
            else f"is not documented to fail with {status} any more"
        )
        yield Change("errors-changed", Impact.DOCS, text, *((status, "") if status in old.errors else ("", status)))


def _access(old: Method, new: Method) -> Iterator[Change]:
    """Credentials and scopes: whatever let a caller in must do so still."""
    before, after = [set(a) for a in old.security], [set(a) for a in new.security]
    if before != after:
        open_before = not before or set() in before
        shut_out = bool(after) and set() not in after if open_before else not _admits(before, after)
        what = " or ".join(" + ".join(a) or "nothing" for a in new.security) or "nothing"
        yield Change(
            "credentials-changed", Impact.BREAKING if shut_out else Impact.ADDITIVE, f"needs as credentials: {what}"
        )
    gone, come = sorted(set(old.scopes) - set(new.scopes)), sorted(set(new.scopes) - set(old.scopes))
    if gone and new.scopes:
        yield Change("scopes-removed", Impact.BREAKING, f"{_list(gone)} is not enough any more", ", ".join(gone))
    elif come:
        impact = Impact.ADDITIVE if old.scopes else Impact.DOCS
        yield Change("scopes-added", impact, f"{_list(come)} is enough, too", "", ", ".join(come))


def _admits(before: list[set[str]], after: list[set[str]]) -> bool:
    return not after or all(any(enough <= held for enough in after) for held in before)


def _list(names: list[str]) -> str:
    more = f" (and {len(names) - 4} more)" if len(names) > 4 else ""
    return ", ".join(f"`{name}`" for name in names[:4]) + more
