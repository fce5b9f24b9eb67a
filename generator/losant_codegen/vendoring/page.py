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


def page(origin: Origin) -> str:
    """The page as Markdown. It says nothing of the machine or the day it was made on."""
    return f"""\
# {origin.package}: a vendored client

A typed Python client for {markdown(origin.title)}, made by losant-codegen and copied into this project.
Do not edit it: an update would lose that, and therefore refuses to. Code of your own has a place in `ext/`.

| | |
|---|---|
| API | {markdown(origin.title)} {markdown(origin.version)} |
| made from | `{origin.spec}`, sha256 `{origin.digest}` |
| made by | losant-codegen {origin.generator} |
| needs | httpx2 2.16 or later, pydantic 2.13 or later, typing-extensions; pytest for its tests |
| licence | `LICENSE` |

## What is in it

{_contents(origin)}
## Bringing it up to date

Where the client's `codegen.toml` is (or with `--config` naming it):

```sh
losant-codegen vendor THIS_FOLDER {" ".join(origin.options)}
```

What was chosen is remembered: `losant-codegen vendor THIS_FOLDER` does the same, and with `--check` it only tells
what is out of date and leaves with 3. The tests run with `pytest THIS_FOLDER`.
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
What it has not: other operations, the fake for tests, the pyreqwest transport. Prose stands once, on the synchronous
classes and the models.
"""
