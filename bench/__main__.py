"""`python -m bench [--quick] [SECTION ...]`: measure, print the tables, and write `bench/results.md`.

Sections that are not asked for keep the results of their last run. `--quick` takes a few rounds and writes nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from dataclasses import replace

from . import calling, clients, documents, files, generating, importing, memory, peers, report, scaling, tables
from .measure import say

SECTIONS = {  # the shortest measurements first, because the others leave a machine busy for a while
    "importing": (importing.run, 9),
    "calling": (calling.run, 40),
    "concurrency": (calling.run_concurrent, 9),
    "memory": (memory.run, 1),
    "files": (files.section, 1),
    "generating": (generating.run, 5),
    "scaling": (scaling.run, 3),
}
QUICK = 6
"""`--quick` takes a sixth of the rounds."""


def main() -> None:
    """Run the sections asked for, all of them by default."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--quick", action="store_true", help="few rounds, and nothing is written")
    arguments = parser.parse_args()
    wanted = arguments.sections or list(SECTIONS)
    if unknown := [name for name in wanted if name not in SECTIONS]:
        parser.error(f"no such section: {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    peers.install()
    documents.bundled()
    documents.common()
    clients.make()
    failed = [name for name in wanted if not measure(name, arguments.quick)]
    if not arguments.quick:
        report.write([section for name in SECTIONS if (section := tables.kept(name)) is not None])
        say("written: bench/results.md, and what README.md quotes of it")
    if failed:
        sys.exit(f"failed, so that their last results stand: {', '.join(failed)}")


def measure(name: str, quick: bool) -> bool:
    """Run a section, print it and keep it. False when it failed, which must not cost the others their time."""
    run, rounds = SECTIONS[name]
    load = os.getloadavg()[0]
    try:
        section = replace(run(max(rounds // QUICK, 1) if quick else rounds), load=load)
    except Exception:  # whatever a peer's tools may do
        traceback.print_exc()
        return False
    print(report.tables(section), flush=True)
    if not quick:
        tables.keep(section)
    return True


if __name__ == "__main__":
    main()
