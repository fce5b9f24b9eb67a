"""The runtime as files of the client: copied, not templated."""

from __future__ import annotations

from pathlib import Path

RUNTIME = Path(__file__).parent / "runtime"


def runtime_files(package: str) -> dict[str, str]:
    """Every module of the runtime under `<package>/_runtime/`."""
    return {
        f"{package}/_runtime/{path.relative_to(RUNTIME).as_posix()}": path.read_text(encoding="utf-8")
        for path in sorted(RUNTIME.rglob("*.py"))
    }
