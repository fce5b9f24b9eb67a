"""The peers: each in an environment of its own below `.bench/peers`, versions pinned, so that a run can be repeated."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .measure import say
from .places import PEERS, python_of

PYDANTIC = ("pydantic==2.14.3", "pydantic_core==2.50.4", "typing_extensions==4.16.0")
HTTPX2 = ("httpx2==2.16.2", "httpcore2==2.16.2", "h11==0.16.0", "anyio==4.16.0", "truststore==0.10.5")

REQUIREMENTS: dict[str, tuple[str, ...]] = {
    "openapi-python-client": ("openapi-python-client==0.29.1", "ruff==0.17.5", "httpx==0.28.1", "python-dateutil"),
    "openapi-generator": ("openapi-generator-cli==7.26.0", "urllib3==2.8.0", "python-dateutil", *PYDANTIC),
    "datamodel-code-generator": ("datamodel-code-generator[ruff]==0.89.0", "email-validator", *HTTPX2, *PYDANTIC),
    "losant-rest": ("losant-rest==2.3.0",),
    "bare": ("requests==2.34.2", "urllib3==2.8.0", "pyreqwest==0.15.1", *HTTPX2),
    "sdks": ("openai==3.52.0", "stripe==16.1.0"),
    "ours": ("pyreqwest==0.15.1", *HTTPX2, *PYDANTIC),
}


def install(names: list[str] | None = None) -> None:
    """Make the environments that are not there yet, or that were made for other versions."""
    for name in names or list(REQUIREMENTS):
        stamp = PEERS / name / ".made"
        wanted = "\n".join(REQUIREMENTS[name])
        if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
            continue
        say(f"installing {name}")
        PEERS.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PEERS / name)], check=True)
        pip = [str(python_of(name)), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *REQUIREMENTS[name]], check=True)
        stamp.write_text(wanted, encoding="utf-8")


def tool(peer: str, name: str) -> str:
    """A command of a peer."""
    return str(PEERS / peer / "bin" / name)


def path_with(peer: str) -> dict[str, str]:
    """An environment in which a peer finds its own tools (openapi-python-client calls `ruff`)."""
    import os

    return {"PATH": f"{PEERS / peer / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"}


def versions() -> dict[str, str]:
    """What is installed, the peers' own names only."""
    found: dict[str, str] = {}
    for name, wanted in REQUIREMENTS.items():
        for requirement in wanted:
            package, _, version = requirement.partition("==")
            found.setdefault(package.partition("[")[0], version or _installed(python_of(name), package))
    return dict(sorted(found.items()))


def _installed(python: Path, package: str) -> str:
    code = f"from importlib.metadata import version; print(version({package!r}))"
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip() or "not installed"
