"""What every rule needs: the bundle, its version, its operations, and a short way to report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..diagnostics import Collector, Pointer
from ..grammar import METHODS
from ..source import Bundle


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a path, where it stands in the bundle, and the path item around it."""

    path: str
    method: str
    pointer: Pointer
    value: dict[str, Any]
    item: dict[str, Any]

    @property
    def title(self) -> str:
        return f"`{self.method.upper()} {self.path}`"

    def parameters(self) -> Iterator[tuple[Pointer, dict[str, Any], bool]]:
        """Each parameter with its pointer; the flag says that it stands with the path, for all of its methods."""
        for holder, base, shared in ((self.item, self.pointer[:2], True), (self.value, self.pointer, False)):
            listed = holder.get("parameters")
            for index, value in enumerate(listed if isinstance(listed, list) else ()):
                if isinstance(value, dict):
                    yield (*base, "parameters", index), value, shared


@dataclass(frozen=True, slots=True)
class Check:
    """A document under examination."""

    bundle: Bundle
    collector: Collector
    version: tuple[int, int]
    operations: tuple[Operation, ...]

    @classmethod
    def of(cls, bundle: Bundle, collector: Collector) -> Check:
        return cls(bundle, collector, _version(bundle.tree), tuple(_operations(bundle.tree)))

    @property
    def tree(self) -> dict[str, Any]:
        return self.bundle.tree

    def mapping(self, *pointer: str) -> dict[str, Any]:
        """The mapping at a pointer; an empty one where there is none."""
        value: Any = self.tree
        for part in pointer:
            value = value.get(part) if isinstance(value, dict) else None
        return value if isinstance(value, dict) else {}

    def resolved(self, value: dict[str, Any], pointer: Pointer) -> tuple[dict[str, Any], Pointer]:
        """What a value is, its references into components followed."""
        for _ in range(20):
            ref = value.get("$ref")
            if not isinstance(ref, str) or not ref.startswith("#/"):
                break
            parts = tuple(part.replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/"))
            found: Any = self.tree
            for part in parts:
                found = found.get(part) if isinstance(found, dict) else None
            if not isinstance(found, dict):
                break
            value, pointer = found, parts
        return value, pointer

    def error(
        self, code: str, message: str, pointer: Pointer, *, hint: str | None = None, at_key: bool = False
    ) -> None:
        self.collector.error(code, message, self.bundle.locate(pointer, at_key=at_key), hint=hint)

    def fault(
        self, code: str, message: str, pointer: Pointer, *, hint: str | None = None, at_key: bool = False
    ) -> None:
        self.collector.fault(code, message, self.bundle.locate(pointer, at_key=at_key), hint=hint)

    def warning(
        self, code: str, message: str, pointer: Pointer, *, hint: str | None = None, at_key: bool = False
    ) -> None:
        self.collector.warning(code, message, self.bundle.locate(pointer, at_key=at_key), hint=hint)


def _version(tree: dict[str, Any]) -> tuple[int, int]:
    numbers = str(tree.get("openapi", tree.get("swagger", ""))).split(".")
    if len(numbers) >= 2 and numbers[0].isdigit() and numbers[1].isdigit():
        return int(numbers[0]), int(numbers[1])
    return 0, 0


def _operations(tree: dict[str, Any]) -> Iterator[Operation]:
    paths = tree.get("paths")
    for path, item in (paths if isinstance(paths, dict) else {}).items():
        if path.startswith("x-") or not isinstance(item, dict):
            continue
        for method in METHODS:
            if isinstance(item.get(method), dict):
                yield Operation(path, method, ("paths", path, method), item[method], item)
        extra = item.get("additionalOperations")
        for method, value in (extra if isinstance(extra, dict) else {}).items():
            if isinstance(value, dict):
                yield Operation(path, method, ("paths", path, "additionalOperations", method), value, item)
