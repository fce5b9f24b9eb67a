"""Originals and overrides of templates: what there is, copies to start from, and overrides that an upgrade left behind.

An exported copy is accompanied by the original it was made from, in `.originals/` of the user's folder. So after an
upgrade the change of an original can be shown, whatever the user made of the copy.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import jinja2
from jinja2 import nodes

from .diagnostics import CodegenError, Diagnostic, ExitCode, Location, Severity
from .render import VIEW_VERSION, environment, templates_folder

ORIGINALS = ".originals"
_VERSION_FILE = "VIEWS"
_ABOUT = re.compile(r"\{#\s*(.*?)\s*#\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """An original: what it is for, the view it gets (empty: macros), the path it writes, the blocks it can be
    extended by.
    """

    name: str
    about: str
    view: str
    writes: str
    blocks: tuple[str, ...]


def originals() -> list[TemplateInfo]:
    """Every original template, by name."""
    root = templates_folder()
    return [_info(p.relative_to(root).as_posix(), p.read_text(encoding="utf-8")) for p in sorted(root.rglob("*.jinja"))]


def _info(name: str, text: str) -> TemplateInfo:
    head = _ABOUT.match(text)
    said = re.sub(r"\s+", " ", head[1]) if head else ""
    view = re.search(r"\bView: (\w+)\.", said)
    writes = re.search(r"\bWrites: (.+?)\.?$", said)
    about = re.split(r"\s*\b(?:View|Writes): ", said)[0]
    return TemplateInfo(name, about, view[1] if view else "", writes[1] if writes else "", blocks(text))


def blocks(text: str) -> tuple[str, ...]:
    """The names of the blocks in a template, in order."""
    return tuple(block.name for block in jinja2.Environment().parse(text).find_all(nodes.Block))


# ---------------------------------------------------------------- export


def export(names: Sequence[str], folder: Path, *, extend: bool = False) -> list[str]:
    """Copy originals (all, or those named; a folder stands for all inside) and return their names.

    With `extend` the copy is a template that extends its original, with every block to be filled in. Raises
    `CodegenError` for an unknown name (LC702) and for a file that is there already (LC706).
    """
    chosen = _chosen(names)
    there = [info.name for info in chosen if (folder / info.name).exists()]
    if there:
        hint = "delete it to have the original again; `templates check` shows what has changed in the original"
        found = (
            Diagnostic("LC706", Severity.ERROR, "is there already", Location(str(folder / n)), hint) for n in there
        )
        raise CodegenError(*found, exit_code=ExitCode.USAGE)
    for info in chosen:
        text = _original(info.name)
        _write(folder / info.name, _extension(info) if extend else text)
        _write(folder / ORIGINALS / info.name, text)
    _write(folder / ORIGINALS / _VERSION_FILE, f"{VIEW_VERSION}\n")
    return [info.name for info in chosen]


def _chosen(names: Sequence[str]) -> list[TemplateInfo]:
    known = originals()
    chosen: dict[str, TemplateInfo] = {}
    for name in names:
        found = [i for i in known if i.name == name or i.name.startswith(f"{name.rstrip('/')}/")]
        if not found:
            close = difflib.get_close_matches(name, [i.name for i in known], 1)
            hint = f"did you mean '{close[0]}'?" if close else "`losant-codegen templates list` shows all"
            diagnostic = Diagnostic("LC702", Severity.ERROR, f"there is no template '{name}'", None, hint)
            raise CodegenError(diagnostic, exit_code=ExitCode.USAGE)
        chosen.update({info.name: info for info in found})
    return list(chosen.values()) if names else known


def _extension(info: TemplateInfo) -> str:
    """A template that extends its original: every block, filled with what the original has there."""
    lines = [f'{{% extends "original/{info.name}" %}}']
    for name in info.blocks:
        lines.append(f"{{% block {name} %}}{{{{ super() }}}}{{% endblock %}}")
    return "\n".join(lines) + "\n"


def _original(name: str) -> str:
    return (templates_folder() / name).read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None


# ---------------------------------------------------------------- check


@dataclass(frozen=True, slots=True)
class Standing:
    """How an override stands to its original.

    `state` is `current`, `outdated` (the original has changed since), `unknown` (no record of the original), `gone`
    (there is no such original), `unused` (nothing renders it), `same` (nothing is overridden) or `broken`. `detail`
    is a sentence or, of what is outdated, the change of the original.
    """

    name: str
    state: str
    detail: str = ""

    @property
    def wants_attention(self) -> bool:
        return self.state not in ("current", "same")


def check(folder: Path, extra: Sequence[str] = ()) -> list[Standing]:
    """Every template of a user's folder. `extra` names those that codegen.toml renders in addition."""
    env = environment(folder)
    names = [name for name in _files(folder) if not name.startswith(".") and "/." not in name]
    overrides = [name for name in names if (templates_folder() / name).is_file()]
    used = _reached([*overrides, *extra], folder, env)
    return [_standing(name, folder, env, used=name in used) for name in names]


def _files(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if path.is_file()]


def _standing(name: str, folder: Path, env: jinja2.Environment, *, used: bool) -> Standing:
    text = (folder / name).read_text(encoding="utf-8")
    try:
        tree = env.parse(text, name)
    except jinja2.TemplateSyntaxError as error:
        return Standing(name, "broken", f"line {error.lineno}: {error.message}")
    now, then = _read(templates_folder() / name), _read(folder / ORIGINALS / name)
    if now is None and then is not None:
        return Standing(name, "gone", "its original is not there any more")
    if now is None:
        return Standing(name, "current") if used else Standing(name, "unused", _unused_hint(name))
    if lost := _lost_blocks(tree, now):
        return Standing(name, "broken", f"the original has no block {', '.join(lost)}: it is never rendered")
    if text == now:
        return Standing(name, "same", "it is the same as the original and can be deleted")
    if then is None:
        return Standing(name, "unknown", "there is no record of the original it is based on")
    return Standing(name, "current") if then == now else Standing(name, "outdated", _change(name, then, now))


def _unused_hint(name: str) -> str:
    close = difflib.get_close_matches(name, [info.name for info in originals()], 1)
    meant = f"; did you mean {close[0]}?" if close else ""
    return f"no original is called that, and codegen.toml does not list it{meant}"


def _lost_blocks(tree: nodes.Template, original: str) -> list[str]:
    """Blocks outside of all others that the original, which the template extends, does not have."""
    if not any(tree.find_all(nodes.Extends)):
        return []
    own = [block.name for block in tree.body if isinstance(block, nodes.Block)]
    return [name for name in own if name not in blocks(original)]


def _change(name: str, then: str, now: str) -> str:
    diff = difflib.unified_diff(
        then.splitlines(), now.splitlines(), f"{name} (then)", f"{name} (now)", lineterm="", n=2
    )
    return "\n".join(diff)


def _reached(start: Sequence[str], folder: Path, env: jinja2.Environment) -> set[str]:
    """Templates of the folder that are rendered, and whatever they include, import or extend."""
    todo, reached = list(start), set[str]()
    while todo:
        name = todo.pop()
        text = _read(folder / name)
        if name in reached or text is None:
            continue
        reached.add(name)
        try:
            tree = env.parse(text)
        except jinja2.TemplateSyntaxError:
            continue
        for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
            named = getattr(node, "template", None)
            if isinstance(named, nodes.Const):
                todo.append(str(named.value))
    return reached


def accept(names: Sequence[str], folder: Path, extra: Sequence[str] = ()) -> list[str]:
    """Record the originals of today as what the overrides (all, or those named) are based on."""
    overrides = [s.name for s in check(folder, extra) if s.state in ("current", "outdated", "unknown")]
    chosen = [name for name in overrides if not names or name in names]
    for name in chosen:
        _write(folder / ORIGINALS / name, _original(name))
    for path in sorted((folder / ORIGINALS).rglob("*.jinja")) if not names else ():
        if not (folder / path.relative_to(folder / ORIGINALS)).exists():
            path.unlink()
    _write(folder / ORIGINALS / _VERSION_FILE, f"{VIEW_VERSION}\n")
    return chosen


def views_then(folder: Path) -> int | None:
    """The version of the views that the folder's templates were written against, where that is recorded."""
    text = (_read(folder / ORIGINALS / _VERSION_FILE) or "").strip()
    return int(text) if text.isdigit() else None
