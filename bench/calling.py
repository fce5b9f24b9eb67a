"""What a call costs over loopback: one after another, and a thousand at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .measure import median, ratio, say
from .tables import Section, Table, Target
from .worker import BARE, DCG, FAST, OAG, OFFICIAL, OPC, OURS, Times, interleaved, running

TYPED_PEERS = (DCG, OPC, OAG)
CALLS = 1000
ROUNDS_FOR_SLOW = 5
Found = Mapping[str, Times]


def run(rounds: int) -> Section:
    """A small object and a page of devices, one call after another."""
    say("calling")
    with running() as workers:
        small = interleaved(workers, "small", rounds, 30)
        page = interleaved(workers, "page", rounds, 10)
    extra = median([ours - bare for ours, bare in zip(small[OURS].wall, small[BARE].wall, strict=True)]) * 1e6
    official = ratio(page[OURS].wall, page[OFFICIAL].wall)
    targets = [
        Target("small object: at most 60 microseconds above bare httpx2", f"{extra:.0f}", extra <= 60),
        Target(
            "page of 100 devices, typed: no slower than losant-rest's, untyped", f"{official:.2f} times", official <= 1
        ),
        *_against_typed(page),
        *_fast(small),
    ]
    batches = f"median of {rounds} interleaved batches"
    tables = [
        _table(f"One access key (361 bytes), {batches} of 30 calls", small),
        _table(f"One page of 100 devices (62 KB), {batches} of 10 calls", page, _ABOUT_PAGES),
    ]
    return Section("calling", "Calling", tables, targets, quotes=_quotes(small, page))


_ABOUT_PAGES = (
    "losant-rest and the bare libraries decode into plain dictionaries, the others into objects with types. "
    "losant-rest opens a connection for each call. datamodel-code-generator's client was made with "
    "`--collapse-root-models`, with which it is faster.",
)


def _against_typed(page: Found) -> list[Target]:
    peers = [name for name in TYPED_PEERS if name in page]
    if not peers:
        return []
    fastest = min(peers, key=lambda name: median(page[name].wall))
    part = ratio(page[OURS].wall, page[fastest].wall)
    text = f"the same page: at least a quarter faster than the fastest typed peer, {fastest} (0.8 of its time)"
    return [Target(text, f"{part:.2f}", part <= 0.8)]


def _fast(small: Found) -> list[Target]:
    if OAG not in small:
        return []
    part = ratio(small[FAST].wall, small[OAG].wall)
    return [Target("`[fast]`, small object: less than half of openapi-generator's urllib3", f"{part:.2f}", part < 0.5)]


def _table(title: str, found: Found, notes: Sequence[str] = ()) -> Table:
    ours = found[OURS].wall
    rows = [
        [name, f"{median(each.wall) * 1e6:.0f}", f"{median(each.cpu) * 1e6:.0f}", f"{ratio(each.wall, ours):.2f}"]
        for name, each in found.items()
    ]
    columns = ("client", "microseconds", "of the client's processor", f"of {OURS}")
    return Table(title, columns, rows, notes)


def _quotes(small: Found, page: Found) -> list[str]:
    def against(found: Found, own: str, names: Sequence[str]) -> str:
        return ", ".join(f"{ratio(found[own].wall, found[name].wall):.2f} of {name}" for name in names if name in found)

    others = (OFFICIAL, *TYPED_PEERS)
    return [
        f"A small call takes {against(small, OURS, (BARE, *others))}.",
        f"The same with the extra `[fast]`: {against(small, FAST, (BARE, *others))}.",
        f"A page of 100 devices, typed, takes {against(page, OURS, others)}.",
    ]


def run_concurrent(rounds: int) -> Section:
    """A thousand asynchronous calls at once."""
    say("calling concurrently")
    with running((OURS, FAST, DCG, BARE)) as workers:
        found = interleaved(workers, "concurrent", rounds, 1)
    share, fast = (ratio(found[BARE].wall, found[name].wall) for name in (OURS, FAST))
    rows = [
        [
            name,
            f"{CALLS / median(each.wall):.0f}",
            f"{median(each.cpu) / CALLS * 1e6:.0f}",
            f"{ratio(found[BARE].wall, each.wall):.2f}",
        ]
        for name, each in found.items()
    ]
    columns = ("client", "calls a second", "microseconds of processor a call", "of bare httpx2's throughput")
    title = f"1,000 concurrent calls for one access key, median of {rounds} rounds"
    table = Table(title, columns, rows, _slow() if rounds >= ROUNDS_FOR_SLOW else ())
    target = Target("1,000 concurrent calls: at least 0.9 of bare httpx2's throughput", f"{share:.2f}", share >= 0.9)
    quote = f"A thousand asynchronous calls at once: {share:.2f} of bare httpx2's throughput, with `[fast]` {fast:.1f}."
    return Section("concurrency", "Calling concurrently", [table], [target], quotes=[quote])


def _slow() -> list[str]:
    """openapi-python-client takes too long for more than one round."""
    with running((OPC,)) as workers:
        seconds = [worker.ask("time", "concurrent", 1)["wall"] for worker in workers]
    return [
        f"{OPC}, one round: {CALLS / each:.0f} calls a second (httpx 0.28 is slow at handing out connections)."
        for each in seconds
    ]
