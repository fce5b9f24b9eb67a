"""What a large page costs in memory: 10,000 rows of a data table."""

from __future__ import annotations

from .measure import say
from .tables import Section, Table, Target
from .worker import BARE, DCG, OAG, OFFICIAL, OPC, OURS, running

NAMES = (OURS, BARE, OFFICIAL, DCG, OPC, OAG)


def run(rounds: int) -> Section:
    """One measurement for each client and kind: what Python's objects take is the same every time."""
    say("memory")
    found = {}
    with running(NAMES) as workers:
        for worker in workers:
            worker.ask("time", "rows", 1)
            found[worker.name] = worker.ask("hold", "rows")
    with running(NAMES) as workers:  # anew, so that no peak of before hides this one
        grown = {worker.name: worker.ask("grow", "rows")["grown"] for worker in workers}
    plain = found[BARE]["held"]
    rows = [
        [
            name,
            f"{each['held'] / 2**20:.1f}",
            f"{each['held'] / plain:.2f}",
            f"{each['peak'] / 2**20:.1f}",
            f"{grown[name]:.1f}",
        ]
        for name, each in found.items()
    ]
    columns = ("client", "MB held", "of what json.loads holds", "MB at the most", "MB the process grew by")
    notes = (
        "Held: all objects of the result, by tracemalloc, and at the most while it was made. A row has nine "
        "properties, of which the description names three; the columns of the table are the other six. The models of "
        "datamodel-code-generator and openapi-generator drop them.",
    )
    part = found[OURS]["held"] / plain
    text = "a page of 10,000 rows: at most 2.5 times what json.loads of it holds"
    table = Table("A page of 10,000 rows (2.1 MB)", columns, rows, notes)
    quote = f"A page of 10,000 rows holds {part:.2f} times what `json.loads` of it does."
    return Section(
        "memory", "Memory", [table], [Target(text, f"{part:.2f} times", part <= 2.5)], clock=False, quotes=[quote]
    )
