"""Diagnostics: what is wrong with a document, where, and what to do about it.

A diagnostic is a value. Stages add them to a `Collector` and go on as long as they can, so that one run
reports everything it found. Only `CodegenError` stops a run, and it carries diagnostics too.
Turning a `Location` into a line and a column is the job of `source`; printing is the job of the command line.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

Pointer = tuple[str | int, ...]
"""A JSON pointer as its unescaped parts: `("paths", "/pets", "get")`."""


class ExitCode(enum.IntEnum):
    """What the process returns."""

    OK = 0
    SPEC = 1
    USAGE = 2
    OUT_OF_DATE = 3


class Severity(enum.Enum):
    """How bad it is. A run with errors writes nothing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a document: a file (path or URL) and a JSON pointer, or a line and column where no tree exists yet.

    `line` and `column` count from 1. They are set by parsers; for everything else `source` finds them when printing.
    `at_key` asks for the position of the key itself instead of its value.
    """

    uri: str
    pointer: Pointer = ()
    line: int | None = None
    column: int | None = None
    at_key: bool = False


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: a stable code (`LC204`), a severity, one sentence, a place, and a hint on how to mend it.

    `details` are lines that stand below the sentence as they are: the difference that a hand edit makes, the last words
    of an interpreter.
    """

    code: str
    severity: Severity
    message: str
    location: Location | None = None
    hint: str | None = None
    related: tuple[tuple[str, Location], ...] = ()
    details: tuple[str, ...] = ()


KEPT = (Diagnostic, Severity, Location)
"""What diagnostics are made of."""


class CodegenError(Exception):
    """Stops the run. Carries its diagnostics and the exit code of the process."""

    def __init__(self, *diagnostics: Diagnostic, exit_code: ExitCode = ExitCode.SPEC) -> None:
        super().__init__("; ".join("\n".join((d.message, *d.details)) for d in diagnostics))
        self.diagnostics = diagnostics
        self.exit_code = exit_code


MANY_FAULTS = 5


@dataclass(slots=True)
class Collector:
    """Receives diagnostics from every stage. Under `strict`, a warning is an error."""

    strict: bool = False
    found: list[Diagnostic] = field(default_factory=list)
    faults: list[Diagnostic] = field(default_factory=list)
    deferred: list[Callable[[Collector], None]] = field(default_factory=list)
    refused: list[Diagnostic] = field(default_factory=list)  # faults that count as errors, and could be repaired
    _seen: set[Diagnostic] = field(default_factory=set)

    def add(self, diagnostic: Diagnostic) -> None:
        """Keep one diagnostic; the same one twice is kept once."""
        if self.strict and diagnostic.severity is Severity.WARNING:
            diagnostic = replace(diagnostic, severity=Severity.ERROR)
        if diagnostic not in self._seen:
            self._seen.add(diagnostic)
            self.found.append(diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        for diagnostic in diagnostics:
            self.add(diagnostic)

    def error(self, code: str, message: str, location: Location | None = None, *, hint: str | None = None) -> None:
        self.add(Diagnostic(code, Severity.ERROR, message, location, hint))

    def warning(self, code: str, message: str, location: Location | None = None, *, hint: str | None = None) -> None:
        self.add(Diagnostic(code, Severity.WARNING, message, location, hint))

    def note(self, code: str, message: str, location: Location | None = None, *, hint: str | None = None) -> None:
        self.add(Diagnostic(code, Severity.NOTE, message, location, hint))

    def fault(self, code: str, message: str, location: Location | None = None, *, hint: str | None = None) -> None:
        """Keep a fault that the caller has repaired; `settle_faults` decides whether it is an error or a warning."""
        fault = Diagnostic(code, Severity.ERROR, message, location, hint)
        if fault not in self._seen:
            self._seen.add(fault)
            self.faults.append(fault)

    def defer(self, finish: Callable[[Collector], None]) -> None:
        """Have `finish` add what is being found out elsewhere, when there is time to wait for it."""
        self.deferred.append(finish)

    def finish(self) -> None:
        """Wait for what was deferred. It speaks last, so that it need not say again what others have said."""
        deferred, self.deferred = self.deferred, []
        for finish in deferred:
            finish(self)

    def settle_faults(self, repair: bool | None = None, *, finish: bool = True) -> None:
        """Turn the faults into errors, or into warnings where `repair` says so.

        Left to itself (None) it goes by their number: one slip is for the author to mend; a document with
        `MANY_FAULTS` or more was damaged on its way to the user, who cannot mend it and still needs a client.
        Waits for what was deferred, unless the caller has other work to do first and calls `finish` itself.
        """
        if finish:
            self.finish()
        as_warning = len(self.faults) >= MANY_FAULTS if repair is None else repair
        faults, self.faults = self.faults, []
        for fault in faults:
            self._seen.discard(fault)
            self.add(replace(fault, severity=Severity.WARNING) if as_warning else fault)
        self.refused += () if as_warning else faults

    def of(self, severity: Severity) -> Iterator[Diagnostic]:
        return (d for d in self.found if d.severity is severity)

    def stop_on_errors(self) -> None:
        """Raise `CodegenError` when any error was collected. The faults found so far are told too."""
        if any(self.of(Severity.ERROR)):
            self.deferred.clear()  # nobody waits for more
            self.settle_faults()
            raise CodegenError(*self.of(Severity.ERROR))
