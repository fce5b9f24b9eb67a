"""How long it takes to generate: cold, with nothing changed, after one description changed; a very large document."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

from . import clients, documents, synthetic
from .measure import Command, Usage, interleaved, median, ratio
from .places import DOCUMENTS, KEPT, LOSANT_CODEGEN, WORK
from .tables import Section, Table, Target

COLUMNS = ("what", "wall s", "processor s", "peak MB", "files", "KB", "of openapi-python-client's wall")
OURS, OPC = "losant-codegen", "openapi-python-client"


def run(rounds: int) -> Section:
    """All of it."""
    whole, targets, quote = _losant(rounds)
    common = _common(max(rounds // 2, 1))
    large, more = _large(max(rounds // 3, 1))
    return Section("generating", "Generating", [whole, common, large], [*targets, *more], quotes=[quote])


def _own(name: str, folder: Path, target: Path, before: object = None) -> Command:
    arguments = [str(LOSANT_CODEGEN), "generate", "spec/openapi.yaml", "--config", "codegen.toml", "-o", str(target)]
    log = KEPT / "logs" / f"{OURS}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    return Command(name, arguments, folder, before=before if callable(before) else None, log=log)


def _losant(rounds: int) -> tuple[Table, list[Target], str]:
    folder = documents.sources("losant")
    target, document = folder / "client", DOCUMENTS / "losant.json"
    count = iter(range(1, 1000))

    def cold() -> None:
        shutil.rmtree(folder / ".losant-codegen", ignore_errors=True)
        shutil.rmtree(target, ignore_errors=True)

    commands = [
        _own(OURS, folder, target, cold),
        _own("nothing changed", folder, target),
        _own("one description changed", folder, target, lambda: documents.change_a_description(folder, next(count))),
        clients.openapi_python_client(document, WORK / OPC / "losant_client"),
        clients.openapi_generator(document, WORK / "openapi-generator"),
        clients.datamodel_code_generator(document, WORK / "dcg-models", client=False),
        clients.datamodel_code_generator(document, WORK / "dcg"),
    ]
    found = interleaved(commands, rounds)
    rows = [_row(command, found, _output(command, target)) for command in commands]
    title = f"The whole Losant API (380 operations), median of {rounds} interleaved runs"
    notes = [
        "losant-codegen reads `spec/` (165 YAML files) and writes client, tests and reference; "
        "the others read the bundled JSON and write their client alone.",
        *_said(),
    ]
    targets, quote = _targets(found)
    return Table(title, COLUMNS, rows, notes), targets, quote


def _targets(found: dict[str, list[Usage]]) -> tuple[list[Target], str]:
    """What must hold, and a sentence for the README."""
    walls = {name: [usage.wall for usage in each] for name, each in found.items()}
    cold, peer = walls[OURS], ratio(walls[OURS], walls[OPC])
    same, changed = ratio(walls["nothing changed"], cold), ratio(walls["one description changed"], cold)
    targets = [
        Target("cold: no slower than openapi-python-client (the aim)", f"{peer:.2f} times", peer <= 1),
        Target("cold: at most twice openapi-python-client (the least)", f"{peer:.2f} times", peer <= 2),
        Target("nothing changed: at most a tenth of cold", f"{same:.3f}", same <= 0.1),
        Target("one description changed: at most a fifth of cold", f"{changed:.3f}", changed <= 0.2),
    ]
    return targets, (
        f"Generating the client, its tests and its reference takes {peer:.2f} of what openapi-python-client takes for "
        f"its client alone; again with nothing changed {same:.2f} of the first time, with one description changed "
        f"{changed:.2f}."
    )


def _said() -> list[str]:
    """What peers said about the document, from their logs."""
    notes = []
    log = (KEPT / "logs" / f"{OPC}.log").read_text(encoding="utf-8", errors="replace")
    left_out = log.count("Endpoint will not be generated")
    if left_out:
        notes.append(f"openapi-python-client leaves {left_out} operations out (and needs `literal_enums: true`).")
    log = (KEPT / "logs" / "datamodel-code-generator.log").read_text(encoding="utf-8", errors="replace")
    failed = [line for line in log.splitlines() if line.startswith("Error")]
    if failed:
        notes.append(f"datamodel-code-generator's client refuses the document: `{failed[0][:140]}...`.")
    return notes


def _common(rounds: int) -> Table:
    document, folder = DOCUMENTS / "common.json", WORK / "common"
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "client"
    commands = [
        replace(clients.ours(document, target, folder), before=lambda: _clear(folder)),
        clients.openapi_python_client(document, WORK / OPC / "losant_client"),
        clients.openapi_generator(document, WORK / "openapi-generator"),
        clients.datamodel_code_generator(document, WORK / "dcg"),
    ]
    found = interleaved(commands, rounds)
    rows = [_row(command, found, _output(command, target)) for command in commands]
    title = f"The same without the 26 parameters that not every peer takes, cold, median of {rounds}"
    return Table(title, COLUMNS, rows)


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def _large(rounds: int) -> tuple[Table, list[Target]]:
    document, folder = DOCUMENTS / "large.json", WORK / "large"
    document.write_text(json.dumps(synthetic.document(1200, 12.0)), encoding="utf-8")
    target = folder / "client"
    commands = [
        replace(clients.ours(document, target, folder), before=lambda: _clear(folder)),
        clients.openapi_python_client(document, WORK / OPC / "large"),
        clients.openapi_generator(document, WORK / "openapi-generator"),
        clients.datamodel_code_generator(document, WORK / "dcg"),
    ]
    found = interleaved(commands, rounds)
    rows = [_row(command, found, _output(command, target)) for command in commands]
    own = found[OURS]
    wall, memory = median([usage.wall for usage in own]), max(usage.memory for usage in own)
    targets = [
        Target("1,200 operations, 12 MB: at most 60 s", f"{wall:.1f} s", wall <= 60),
        Target("1,200 operations, 12 MB: at most 1 GB", f"{memory:.0f} MB", memory <= 1000),
    ]
    return Table(f"1,200 synthetic operations, 12 MB, cold, median of {rounds}", COLUMNS, rows), targets


def _output(command: Command, own: Path) -> Path:
    """Where a command wrote."""
    for option in ("--output-path", "--client-output", "--output", "-o"):
        if option in command.arguments and command.name != OURS:
            written = Path(command.arguments[list(command.arguments).index(option) + 1])
            return written.parent if option in ("--output", "--client-output") else written
    return own


def _row(command: Command, found: dict[str, list[Usage]], output: Path) -> list[str]:
    usages = found[command.name]
    if any(usage.code for usage in usages):
        log = command.log.read_text(encoding="utf-8", errors="replace") if command.log else ""
        last = [line.strip() for line in log.splitlines() if "rror" in line]
        return [command.name, f"fails: {last[-1][:70] if last else usages[0].code}", "", "", "", "", ""]
    walls = [usage.wall for usage in usages]
    files = [path for path in output.rglob("*") if path.is_file() and path.suffix not in (".pyc", ".json")]
    return [
        command.name,
        f"{median(walls):.2f}",
        f"{median([usage.cpu for usage in usages]):.2f}",
        f"{max(usage.memory for usage in usages):.0f}",
        str(len(files)),
        f"{sum(path.stat().st_size for path in files) / 1024:.0f}",
        f"{ratio(walls, [usage.wall for usage in found[OPC]]):.2f}",
    ]
