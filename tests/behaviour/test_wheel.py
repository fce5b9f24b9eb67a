"""The wheel carries all it needs: it generates a client far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "tests" / "golden" / "cases" / "shop" / "spec.yaml"


def run(*arguments: str, cwd: Path, path: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked without its dependencies, which this environment has."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--disable-pip-version-check"]
    run("-m", "pip", "wheel", *options, "--wheel-dir", str(folder), str(ROOT), cwd=folder)
    (wheel,) = folder.glob("losant_codegen-*.whl")
    run("-m", "pip", "install", *options[:2], "--target", str(folder / "site"), str(wheel), cwd=folder)
    return folder / "site"


def test_the_installed_wheel_makes_a_client(site: Path, tmp_path: Path) -> None:
    where = run("-c", "import losant_codegen; print(losant_codegen.__file__)", cwd=tmp_path, path=str(site))
    assert Path(where.strip()).is_relative_to(site)
    said = run("-m", "losant_codegen", "generate", str(SPEC), "-o", "client", cwd=tmp_path, path=str(site))
    assert "operations: 4 in the document, 4 in the client" in said
    passed = run("-m", "pytest", "-p", "no:cacheprovider", cwd=tmp_path / "client", path=str(site))
    assert " passed" in passed
