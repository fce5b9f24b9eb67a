"""A bundle as text that reads back as the same bundle.

YAML is written so that readers of YAML 1.1 and of 1.2 see the same values: texts that either takes for something else
are quoted, numbers keep the author's spelling. What stands in several places of the tree is written out in each.
"""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

from .source import Bundle, TextFloat, TextInt

_Base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
_FLOAT = "tag:yaml.org,2002:float"
_INT = "tag:yaml.org,2002:int"


class _Dumper(_Base):  # type: ignore[misc]
    """Quotes by the rules of both versions of YAML, and writes no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def bundle_text(bundle: Bundle, *, as_json: bool = False) -> str:
    """The bundle as YAML or JSON."""
    if as_json:
        return json.dumps(bundle.tree, indent=2, ensure_ascii=False) + "\n"
    text: str = yaml.dump(bundle.tree, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
    return text


def _number(tag: str) -> Any:
    return lambda dumper, data: dumper.represent_scalar(tag, data.text)


_Dumper.add_representer(TextFloat, _number(_FLOAT))
_Dumper.add_representer(TextInt, _number(_INT))
_Dumper.add_implicit_resolver(_INT, re.compile(r"^[-+]?(0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+)$"), list("-+0123456789"))
_Dumper.add_implicit_resolver(
    _FLOAT, re.compile(r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$"), list("-+.0123456789")
)
