"""Runs statements one after another in a fresh interpreter and prints the seconds of processor time that each took.

`steps.py STATEMENT ...`: they share their names.
"""

from __future__ import annotations

import json
import sys
import time

names: dict[str, object] = {}
codes = [compile(statement, "<step>", "exec") for statement in sys.argv[1:]]
found = []
for code in codes:
    started = time.process_time()
    exec(code, names)
    found.append(time.process_time() - started)
print(json.dumps(found))
