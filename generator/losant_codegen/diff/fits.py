"""Whether values of one type of the surface can stand where another is expected, and which listed values came or went.

The two types come from two surfaces: names mean the models of their own side. Models are compared by name (what
changed inside one is told where that model is compared); names of enumerations and of other types are looked through.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..quoting import literal
from ..surface import Model, Surface
from ..surface.types import Alternative, Alternatives, Applied, Constant, Named, parse

_TEXT = frozenset({"datetime", "date", "time", "UUID", "Decimal"})
"""Types of strings; where one may be sent, its text may be sent too."""


@dataclass(frozen=True, slots=True)
class Sides:
    """The two surfaces, and which old models go by a new name."""

    old: Surface
    new: Surface
    renamed: Mapping[str, str] = field(default_factory=dict)

    def sent_as_before(self, old: str, new: str) -> bool:
        """Whether everything that could be sent can be sent still."""
        return _Fit(self.old.models, self.new.models, dict(self.renamed), sent=True).all(parse(old), parse(new))

    def answered_as_before(self, old: str, new: str) -> bool:
        """Whether everything that may come back could come back before.

        Listed values are open: any value of their kind could.
        """
        back = {new_name: old_name for old_name, new_name in self.renamed.items()}
        return _Fit(self.new.models, self.old.models, back, sent=False).all(parse(new), parse(old))

    def same(self, old: str, new: str) -> bool:
        """Whether the two are the same type, whatever their models are called."""
        if old == new and not self.renamed:
            return True
        return _renamed(parse(old), self.renamed) == frozenset(parse(new))


def _renamed(alternatives: Alternatives, names: Mapping[str, str]) -> frozenset[Alternative]:
    return frozenset(_rename(a, names) for a in alternatives)


def _rename(alternative: Alternative, names: Mapping[str, str]) -> Alternative:
    match alternative:
        case Named(name):
            return Named(names.get(name, name))
        case Applied(name, arguments):
            return Applied(name, tuple(tuple(_rename(a, names) for a in inner) for inner in arguments))
        case _:
            return alternative


@dataclass(slots=True)
class _Fit:
    """Does what comes from one side fit what the other side has?"""

    source: Mapping[str, Model]
    target: Mapping[str, Model]
    names: Mapping[str, str]  # of the source's models, on the other side
    sent: bool
    _open: set[tuple[Alternative, Alternatives]] = field(default_factory=set)

    def all(self, values: Alternatives, expected: Alternatives) -> bool:
        return all(self.one(value, expected) for value in values)

    def one(self, value: Alternative, expected: Alternatives) -> bool:
        if (value, expected) in self._open:  # a recursive alias: nothing against it so far
            return True
        self._open.add((value, expected))
        try:
            return self.anyhow(value, expected)
        finally:
            self._open.discard((value, expected))

    def anyhow(self, value: Alternative, expected: Alternatives) -> bool:
        """As it stands, or when names of types are looked through on one side or the other."""
        if any(self.fits(value, e) for e in expected):
            return True
        if (inner := _behind(value, self.source)) is not None:
            return self.all(inner, expected)
        wider = tuple(a for e in expected for a in (_behind(e, self.target) or (e,)))
        return wider != expected and self.one(value, wider)

    def fits(self, value: Alternative, expected: Alternative) -> bool:
        match value, expected:
            case Named(a), Named("Any"):
                # An undescribed answer was plain data; an object of a class cannot be used like a dictionary.
                return self.sent or not _is_object(self.source.get(a))
            case _, Named("Any"):
                return True
            case Named(a), Named(b) if a in self.source or b in self.target:
                return self.names.get(a, a) == b and a in self.source and b in self.target
            case Named(a), Named(b):
                return a == b or (a, b) == ("int", "float") or (self.sent and a == "str" and b in _TEXT)
            case Constant(kind=kind), Constant(kind=other):
                return value == expected or (not self.sent and kind == other)
            case Constant(kind=kind), Named(b):
                return kind == b or (kind, b) == ("int", "float")
            case Named(a), Constant(kind=kind):
                return not self.sent and a == kind  # listed values of an answer stand for all of their kind
            case Applied(a, inner), Applied(b, others):
                return a == b and len(inner) == len(others) and all(map(self.all, inner, others))
            case _:
                return False


def _is_object(model: Model | None) -> bool:
    return model is not None and model.kind == "object"


def _behind(alternative: Alternative, models: Mapping[str, Model]) -> Alternatives | None:
    """What the name of an enumeration or of another type stands for; None for everything else."""
    if isinstance(alternative, Named) and alternative.name in models and not _is_object(models[alternative.name]):
        return parse(models[alternative.name].value)
    return None


# ---------------------------------------------------------------- listed values


def listed(source: str) -> frozenset[str]:
    """The listed values anywhere in a type, as source; those behind names of models are told with the models."""
    return frozenset(_listed(parse(source)))


def _listed(alternatives: Alternatives) -> Iterator[str]:
    for alternative in alternatives:
        match alternative:
            case Constant(value=value):
                yield literal(value)
            case Applied(arguments=arguments):
                for inner in arguments:
                    yield from _listed(inner)
            case _:
                pass
