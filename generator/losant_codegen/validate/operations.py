"""Rules about operations and their answers."""

from __future__ import annotations

import re

from .check import Check, Operation

_STATUS = re.compile(r"[1-5]([0-9][0-9]|XX)\Z", re.IGNORECASE)


def ids_are_unique(check: Check) -> None:
    """LC211: an operationId names one operation. The others that bear it are named by method and path."""
    first: dict[str, Operation] = {}
    for operation in check.operations:
        given = operation.value.get("operationId")
        if not isinstance(given, str) or not given.strip():
            continue
        known = first.setdefault(given, operation)
        if known is operation:
            continue
        said = f"the operationId {given!r} of {operation.title} is already that of {known.title}"
        if known.value == operation.value:  # one description under two paths
            check.warning("LC211", f"{said}; it is named by its path", operation.pointer[:2], at_key=True)
        else:
            check.fault("LC211", said, (*operation.pointer, "operationId"), hint="give each operation an id of its own")


def have_responses(check: Check) -> None:
    """LC217: what an operation answers is described."""
    for operation in check.operations:
        if not isinstance(operation.value.get("responses"), dict) or not operation.value["responses"]:
            said = f"{operation.title} has no responses; any successful answer is taken as it comes"
            check.warning("LC217", said, operation.pointer, hint="describe at least the success", at_key=True)


def statuses_are_statuses(check: Check) -> None:
    """LC218: answers are told apart by a status, a range such as 4XX, or `default`."""
    for operation in check.operations:
        responses = operation.value.get("responses")
        for status in responses if isinstance(responses, dict) else ():
            if status == "default" or status.startswith("x-") or _STATUS.match(status):
                continue
            hint = "write a status from 100 to 599, a range such as 4XX, or default"
            place = (*operation.pointer, "responses", status)
            check.fault("LC218", f"{status!r} is not an HTTP status", place, hint=hint, at_key=True)
