"""`VENDORED.md`: what a folder holds, from where, and how it is brought up to date."""

from __future__ import annotations

from dataclasses import dataclass

from ..quoting import markdown


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a vendored client comes from. `include` is empty for a whole client; `operations` are (call, request)."""

    package: str
    client: str
    title: str
    version: str
    spec: str
    digest: str
    generator: str
    include: tuple[str, ...]
    operations: tuple[tuple[str, str], ...]
    models: int

    @property
    def options(self) -> tuple[str, ...]:
        """What was chosen, as options of the command line."""
        return ("--package", self.package, *(word for name in self.include for word in ("--include", name)))


def page(origin: Origin, *, licensed: bool) -> str:
    """The page as Markdown. It says nothing of the machine or the day it was made on."""
    licence = "| licence | [LICENSE](LICENSE) |\n" if licensed else ""
    return f"""\
# {origin.package}: a vendored client

A typed Python client for {markdown(origin.title)}, made by losant-codegen and copied into this project. Do not edit it:
an update would undo the edits, and refuses to. Code of your own has a place in `ext/`, which no update touches.

| | |
|---|---|
| API | {markdown(origin.title)} {markdown(origin.version)} |
| made from | `{origin.spec}`, sha256 `{origin.digest}` |
| made by | losant-codegen {origin.generator} |
| needs | httpx2 2.16 or later, pydantic 2.13 or later; pytest for its tests |
{licence}
## What is in it

{_contents(origin)}
## Bringing it up to date

Where the client's `codegen.toml` is (or with `--config` naming it), with the path of this folder:

```sh
losant-codegen vendor THIS_FOLDER {" ".join(origin.options)}
```

What was chosen is remembered, so `losant-codegen vendor THIS_FOLDER` does the same; with `--check` it only tells what
is out of date, and exits with 3 then. The tests run with `pytest THIS_FOLDER`.
"""


def _contents(origin: Origin) -> str:
    if not origin.include:
        return f"The whole client: {len(origin.operations)} operations, {origin.models} models.\n"
    rows = [f"| `{origin.client}().{call}` | `{markdown(request)}` |\n" for call, request in origin.operations]
    return f"""\
A part of the client, with the {origin.models} models and the parts of the runtime that it needs:

| call | request |
|---|---|
{"".join(rows)}
It goes without the other operations, the fake for tests and the pyreqwest transport. Asynchronous methods are described
at their synchronous twins, the keys of `types` at the models of the same names.
"""
