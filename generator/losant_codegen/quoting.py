"""The one way from a document's text into generated files.

Whatever a document says, its text ends up as a string literal, a docstring, a comment or prose, and stays inert there:
quotes, backslashes, line breaks, braces and control characters are escaped here and nowhere else. The functions are the
filters of the template environment.
"""

from __future__ import annotations

import re
import textwrap
from functools import lru_cache
from math import isfinite
from typing import Any

WIDTH = 84
"""Columns of wrapped prose in generated files, indentation included."""

# Line ends that Python, black or an editor would take for a new line inside a literal, and invisible direction marks.
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\x85\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


def literal(value: Any) -> str:
    """A Python literal for a JSON value: what black would leave alone."""
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    if isinstance(value, tuple):
        return "(" + ", ".join(map(literal, value)) + ("," if len(value) == 1 else "") + ")"
    if isinstance(value, float) and not isfinite(value):
        return f'float("{value}")'
    return repr(value)


def _string(text: str) -> str:
    quoted = repr(text)
    if quoted[0] == "'" and '"' not in text:
        body = quoted[1:-1].replace("\\'", "'")
        quoted = f'"{body}"'
    return _CONTROL.sub(lambda m: f"\\u{ord(m[0]):04x}", quoted)


@lru_cache(maxsize=1 << 12)
def clean(text: str) -> str:
    """Prose without control characters, trailing blanks and outer blank lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    text = _CONTROL.sub("\ufffd", text)
    return "\n".join(line.rstrip() for line in text.strip().split("\n"))


_STRUCTURED = re.compile(r"(?m)^(\s{2,}|[-*+|>#]|\d+[.)]|```|<)")


def wrap(text: str, indent: int = 0, width: int = WIDTH) -> str:
    """Prose wrapped to the width; lists, tables, code blocks and headings keep their lines."""
    lines: list[str] = []
    for block in re.split(r"\n{2,}", clean(text)):
        fits = len(block) <= width - indent and "\n" not in block  # most texts, and wrapping takes its time
        if (block and fits) or _STRUCTURED.search(block):
            lines += block.split("\n")
        else:
            lines += textwrap.wrap(block, width - indent, break_long_words=False, break_on_hyphens=False)
        lines.append("")
    return "\n".join(lines).strip("\n")


def docstring(text: str, indent: int = 0) -> str:
    """A triple-quoted docstring, its lines indented; the first line stands at the position of the tag."""
    body = wrap(text, indent).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if body.endswith('"'):  # would close the docstring early; black puts a blank there, too
        body += " "
    pad = " " * indent
    lines = body.split("\n")
    if len(lines) == 1 and len(body) + indent + 6 <= WIDTH + 4:
        return f'"""{body}"""'
    rest = "".join(f"\n{pad}{line}" if line else "\n" for line in lines[1:])
    return f'"""{lines[0]}{rest}\n{pad}"""'


def comment(text: str, indent: int = 0) -> str:
    """Comment lines (`# ...`), wrapped."""
    pad = " " * indent
    return f"\n{pad}".join(f"# {line}".rstrip() for line in wrap(text, indent + 2).split("\n"))


def markdown(text: str) -> str:
    """One line of Markdown prose: no line breaks, no table bars, no HTML."""
    flat = re.sub(r"\s+", " ", clean(text))
    return flat.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


@lru_cache(maxsize=1 << 12)
def code(text: str) -> str:
    """A code span of Markdown; what it holds is shown as it is."""
    flat = re.sub(r"\s+", " ", clean(text))
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", flat)), default=0))
    pad = " " if flat.startswith("`") or flat.endswith("`") else ""
    return f"{fence}{pad}{flat}{pad}{fence}"


def toml(text: str) -> str:
    """A TOML basic string."""
    escaped = (
        text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
    )
    return '"' + _CONTROL.sub(lambda m: f"\\u{ord(m[0]):04x}", escaped) + '"'
