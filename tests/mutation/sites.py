"""All possible faults of a generated client, and the draw of some of them."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from .model_sites import model_faults
from .resource_sites import config_faults, resource_faults, wiring_faults
from .runtime_sites import runtime_faults
from .source import Site, Source


def all_sites(root: Path, package: str) -> Iterator[Site]:
    """Every fault that can be drawn, file by file."""
    home = root / package
    for path in sorted((home / "resources").glob("[a-z]*.py")):
        yield from resource_faults(Source(root, path))
    for path in sorted((home / "models").glob("_[a-z]*.py")):
        yield from model_faults(Source(root, path))
    for path in sorted((home / "_runtime").rglob("*.py")):
        yield from runtime_faults(Source(root, path))
    yield from config_faults(Source(root, home / "_config.py"))
    for name in ("_client.py", "__init__.py"):
        yield from wiring_faults(Source(root, home / name))


def draw(sites: list[Site], count: int, seed: int) -> list[Site]:
    """That many faults, as evenly over their kinds as there are enough of each."""
    chance = random.Random(seed)
    kinds: defaultdict[str, list[Site]] = defaultdict(list)
    for site in sites:
        kinds[site.kind].append(site)
    for found in kinds.values():
        chance.shuffle(found)
    drawn: list[Site] = []
    while len(drawn) < count and any(kinds.values()):
        for kind in sorted(kinds):
            if kinds[kind] and len(drawn) < count:
                drawn.append(kinds[kind].pop())
    return drawn
