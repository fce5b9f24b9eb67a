"""How the cost of generating grows with the number of operations."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

from . import clients, synthetic
from .chart import curves
from .measure import interleaved, median
from .places import DOCUMENTS, HERE, WORK
from .tables import Section, Table, Target

SIZES = (100, 400, 1600)


def run(rounds: int) -> Section:
    """Processor and wall seconds for each size, and the curves."""
    seconds: dict[str, list[float]] = {}
    rows: list[list[str]] = []
    for size in SIZES:
        for name, wall, cpu, memory in _measured(size, rounds):
            seconds.setdefault(name, []).append(cpu)
            each = f"{1000 * cpu / size:.1f}"
            rows.append([name, str(size), f"{wall:.2f}", f"{cpu:.2f}", each, f"{memory:.0f}"])
    rows.sort(key=lambda row: (list(seconds).index(row[0]), int(row[1])))
    (HERE / "scaling.svg").write_text(
        curves("Processor seconds to generate, by operations", list(SIZES), seconds), encoding="utf-8"
    )
    own = seconds["losant-codegen"]
    growth = ((own[-1] - own[-2]) / (SIZES[-1] - SIZES[-2])) / ((own[1] - own[0]) / (SIZES[1] - SIZES[0]))
    target = Target(
        "linear: an operation more costs the same at 1,600 as at 400", f"{growth:.2f} times", growth <= 1.25
    )
    columns = ("what", "operations", "wall s", "processor s", "ms an operation", "peak MB")
    table = Table(f"Synthetic documents, cold, median of {rounds} interleaved runs", columns, rows)
    return Section("scaling", "Growth", [table], [target], ["scaling.svg"])


def _measured(size: int, rounds: int) -> list[tuple[str, float, float, float]]:
    document = DOCUMENTS / f"synthetic-{size}.json"
    document.write_text(json.dumps(synthetic.document(size)), encoding="utf-8")
    folder = WORK / "scaling"

    def clear() -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    commands = [
        replace(clients.ours(document, folder / "client", folder), before=clear),
        clients.openapi_python_client(document, WORK / "openapi-python-client" / "synthetic"),
        clients.openapi_generator(document, WORK / "openapi-generator"),
        clients.datamodel_code_generator(document, WORK / "dcg"),
    ]
    found = interleaved(commands, rounds)
    out = []
    for name, usages in found.items():
        assert not any(usage.code for usage in usages), f"{name} failed"
        walls, cpus = [usage.wall for usage in usages], [usage.cpu for usage in usages]
        out.append((name, median(walls), median(cpus), max(usage.memory for usage in usages)))
    return out
