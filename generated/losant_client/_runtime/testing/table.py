"""The table of operations that generated code hands over as JSON text, and finding the operation of a request in it.

`operations` is a list of objects: `id`, `name` (what the client calls it), `method`, `path`, `base` (the path of a
server of its own, which a client with a base URL of the user's does not go to), `pages` (of a list in
numbered pages: `parameter`, the `first` number, and under which key the `items` stand), `parameters` (each with
`name`, `in`, `required`, `schema`, `style`, `explode`, `content`), `body` (`required`, and `content` from media type
to schema), and `responses`, from status to media type to an object with `schema` and `example`, or with `events` from
name to such an object. `components` is as in the document, and references are `#/components/schemas/...`. Whatever is
not needed may be left out.
"""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, unquote

from ..narrow import is_dict
from ..operation import LITERAL_SAFE


class Entry:
    """One operation of the table."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.id: str = data["id"]
        self.name: str = data.get("name", self.id)
        self.pages: dict[str, Any] | None = data.get("pages")
        self.method: str = data["method"]
        self.path: str = data["path"]
        self.parameters: list[dict[str, Any]] = data.get("parameters", [])
        self.body: dict[str, Any] | None = data.get("body")
        self.responses: dict[str, dict[str, Any]] = data.get("responses", {})
        template = self.path.partition("#")[0].partition("?")[0]
        self._names = re.findall(r"\{([^{}]*)\}", template)
        literal = re.split(r"\{[^{}]*\}", template)
        whole = {p["name"] for p in self.parameters if p.get("style") == "reserved"}
        pattern = [re.escape(quote(part, safe=LITERAL_SAFE)) for part in literal]
        for index, name in enumerate(self._names):
            pattern[index] += "(.*)" if name in whole else "([^/]*)"
        base = re.escape(quote(data.get("base", ""), safe=LITERAL_SAFE))
        self._pattern = re.compile(f"(?:{base})?{''.join(pattern)}")
        self.literal_length = sum(len(part) for part in literal)

    def match(self, path: str) -> dict[str, str] | None:
        """The path's values by name, None when it is another path."""
        found = self._pattern.fullmatch(path)
        if found is None:
            return None
        return {
            name: unquote(value)
            for name, value in zip(self._names, found.groups(), strict=True)
        }

    def answer(self, status: str | None) -> tuple[str, str | None, dict[str, Any]]:
        """Status, media type and content of a documented answer; of the first success if no status is given."""
        if status is None:
            successes = [name for name in self.responses if name.startswith("2")]
            status = next(
                iter(successes), "default" if "default" in self.responses else "200"
            )
        by_status = self.responses
        contents = (
            by_status.get(status)
            or by_status.get(f"{status[0]}XX")
            or by_status.get("default")
            or {}
        )
        code = "200" if status == "default" else status.replace("XX", "00")
        media_type = next(iter(contents), None)
        return code, media_type, {} if media_type is None else contents[media_type]


class Table:
    """All operations, and the schemas they point to."""

    def __init__(self, text: str) -> None:
        data: dict[str, Any] = json.loads(text)
        self.entries = {
            entry.id: entry for entry in (Entry(each) for each in data["operations"])
        }
        self.by_name = {
            **{entry.name: entry for entry in self.entries.values()},
            **self.entries,
        }
        self.components: dict[str, Any] = data.get("components", {})
        # The more of a path is literal, the sooner it is tried: `/devices/export` goes before `/devices/{deviceId}`.
        self._by_path = sorted(
            self.entries.values(), key=lambda entry: -entry.literal_length
        )

    def find(self, method: str, path: str) -> tuple[Entry, dict[str, str]] | None:
        """The operation of a request, and its path's values."""
        for entry in self._by_path:
            if entry.method == method:
                values = entry.match(path)
                if values is not None:
                    return entry, values
        return None

    def resolve(self, schema: Any) -> dict[str, Any]:
        """The schema itself where it is a reference; `{}` where there is none."""
        for _ in range(50):
            if not is_dict(schema) or "$ref" not in schema:
                break
            found: Any = {"components": self.components}
            for step in str(schema["$ref"]).removeprefix("#/").split("/"):
                name = unquote(step).replace("~1", "/").replace("~0", "~")
                found = found.get(name, {}) if is_dict(found) else {}
            schema = found
        return schema if is_dict(schema) else {}
