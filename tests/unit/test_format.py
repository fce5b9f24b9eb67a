"""The quick formatter writes what black writes."""

from __future__ import annotations

import pytest
from black import Mode, format_str
from black.mode import TargetVersion
from losant_codegen.config import FormatConfig
from losant_codegen.format import format_files

LENGTH = FormatConfig().line_length


def annotated(width: int, indent: int = 4) -> str:
    """A class with a field whose quoted annotation makes the line this long."""
    start, end = " " * indent + 'field: "', '" = None'
    return f"class Holder:\n{start}{'x' * (width - len(start) - len(end))}{end}\n"


@pytest.mark.parametrize("width", [40, *range(LENGTH - 8, LENGTH + 9), LENGTH + 60])
def test_a_default_behind_a_long_quoted_annotation_is_as_black_has_it(width: int) -> None:
    text = format_files({"a.py": annotated(width)}, FormatConfig(formatter="ruff"))["a.py"]
    assert text == format_files({"a.py": annotated(width)}, FormatConfig(formatter="black"))["a.py"]
    mode = Mode(line_length=LENGTH, target_versions={TargetVersion.PY311})
    assert format_str(text, mode=mode) == text
