"""`python -m tests.mutation`: draw faults, run the tests on each, report."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from .engine import Copy, Lines, Outcome
from .explain import UNEXPLAINED, explanation
from .sites import all_sites, draw
from .source import Site

ROOT = Path(__file__).parents[2]
_copy: list[Copy] = []


def main(arguments: list[str] | None = None) -> int:
    """0 when enough faults were caught, 1 when not, 2 when the tests fail without any fault."""
    options = _options(arguments)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        context = multiprocessing.get_context("fork")
        _load()
        failing, lines = Copy(options.client, Path(folder) / "sound", options.package).sound()
        if failing:
            print(f"the tests fail without any fault: {failing}", file=sys.stderr)
            return 2
        drawn = _drawn(options, lines)
        with context.Pool(options.jobs, _begin, (options.client, Path(folder), options.package)) as pool:
            outcomes = []
            for outcome in pool.imap_unordered(_run, drawn):
                outcomes.append(outcome)
                if options.verbose:
                    verdict = f"caught by {outcome.by}" if outcome.caught else "SURVIVED"
                    print(f"{outcome.seconds:5.1f}s {outcome.site.path}: {outcome.site.what}: {verdict}", flush=True)
    share = _report(outcomes, time.monotonic() - begun)
    return 0 if share >= options.least else 1


def _drawn(options: argparse.Namespace, lines: Lines) -> list[Site]:
    sites = list(all_sites(options.client, options.package))
    run = [site for site in sites if "/_runtime/" not in site.path or site.is_run(options.client, lines)]
    seen = [site for site in run if explanation(site) == UNEXPLAINED]
    never, hidden = len(sites) - len(run), len(run) - len(seen)
    print(f"{len(seen)} possible faults; not drawn: {never} in lines of the runtime that are never run for this API,")
    print(f"and {hidden} that cannot show in it, each for a reason in tests/mutation/explain.py")
    drawn = draw([site for site in seen if not options.kind or site.kind in options.kind], options.count, options.seed)
    print(f"{len(drawn)} are drawn with seed {options.seed} and tried in {options.jobs} processes", flush=True)
    return drawn


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--client", type=Path, default=ROOT / "generated", help="the generated client's folder")
    parser.add_argument("--package", default="losant_client")
    parser.add_argument("--count", type=int, default=400, help="how many faults to draw")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--least", type=float, default=97.0, help="per cent that must be caught")
    parser.add_argument("--kind", action="append", default=[], help="draw only this kind of fault (may be repeated)")
    parser.add_argument("--verbose", action="store_true", help="say what became of each fault")
    return parser.parse_args(arguments)


def _load() -> None:
    """What every run needs, loaded once before the workers fork."""
    import httpx2
    import pydantic
    import pytest

    for module in (httpx2, pydantic, pytest):
        assert module


def _begin(client: Path, folder: Path, package: str) -> None:
    name = multiprocessing.current_process().name.replace(":", "-")
    _copy.append(Copy(client, folder / name, package))


def _run(site: Site) -> Outcome:
    return _copy[0].run(site)


def _report(outcomes: list[Outcome], seconds: float) -> float:
    drawn, caught = Counter(o.site.kind for o in outcomes), Counter(o.site.kind for o in outcomes if o.caught)
    print(f"\n{'kind of fault':20} {'drawn':>6} {'caught':>7}")
    for kind in sorted(drawn):
        print(f"{kind:20} {drawn[kind]:6} {caught[kind]:7}")
    survivors = sorted((o for o in outcomes if not o.caught), key=lambda o: (o.site.kind, o.site.path, o.site.start))
    for outcome in survivors:
        print(f"\nsurvived: {outcome.site.kind}: {outcome.site.path}\n  {outcome.site.what}")
        print(f"  {explanation(outcome.site)}")
    share = 100 * caught.total() / max(1, drawn.total())
    print(f"\n{caught.total()} of {drawn.total()} faults caught: {share:.1f} % in {seconds:.0f} s")
    return share


if __name__ == "__main__":
    sys.exit(main())
