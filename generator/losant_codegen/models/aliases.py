"""The order of aliases in a module, and which of them refer to one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from graphlib import TopologicalSorter


@dataclass(frozen=True, slots=True)
class AliasOrder:
    """`rings` refer to one another; `single` are the others, each after those it needs; `recursive` name themselves."""

    rings: tuple[str, ...]
    single: tuple[str, ...]
    recursive: frozenset[str]


def order_aliases(mentions: Mapping[str, Iterable[str]]) -> AliasOrder:
    """Order aliases by what each mentions. The given order decides where nothing else does."""
    graph = {name: [m for m in mentioned if m in mentions] for name, mentioned in mentions.items()}
    reached = {name: _reach(graph, name) for name in graph}
    rings = tuple(n for n in graph if any(n in reached[m] for m in reached[n] if m != n))
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for name, mentioned in graph.items():
        if name not in rings:
            sorter.add(name, *(m for m in mentioned if m != name and m not in rings))
    return AliasOrder(rings, tuple(sorter.static_order()), frozenset(n for n in graph if n in graph[n]))


def _reach(graph: Mapping[str, list[str]], start: str) -> set[str]:
    found: set[str] = set()
    todo = list(graph[start])
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo += graph[name]
    return found
