"""What the templates under `models/` and `types/` see.

Names are final and Python expressions are source text; `doc` is prose for the `docstring` filter (empty: no
docstring). The templates loop and lay out, nothing is decided there.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..render import Job


@dataclass(frozen=True, slots=True)
class ImportLine:
    """`from <module> import <names>`; a name may be `date as _date`."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """An attribute of a model: its Python name, its wire name, and the source of its annotation and default.

    `constant`: required, but of one value only, which is its default.
    """

    name: str
    wire: str
    annotation: str
    default: str  # empty: required
    doc: str
    required: bool
    constant: bool
    deprecated: bool


@dataclass(frozen=True, slots=True)
class ModelView:
    """A class. `extra` types the dictionary of properties that the document does not name; empty where any may come."""

    key: str
    name: str
    base: str
    doc: str
    fields: tuple[FieldView, ...]
    extra: str
    deprecated: bool

    @property
    def empty(self) -> bool:
        """Nothing to write between the class line and the next class."""
        return not (self.doc or self.fields or self.extra)


@dataclass(frozen=True, slots=True)
class AliasView:
    """A name for a type: `value` is its source, a string literal where the type refers to itself."""

    key: str
    name: str
    value: str
    doc: str
    deprecated: bool


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of `models/`, in the order in which each part finds what it needs.

    `leaves` are aliases that mention nothing of the module; then classes; `synonyms` (another name of a class); `rings`
    of aliases that refer to one another, which need one form for type checkers and another for pydantic; other aliases.
    """

    name: str
    doc: str
    imports: tuple[ImportLine, ...]
    leaves: tuple[AliasView, ...]
    models: tuple[ModelView, ...]
    synonyms: tuple[AliasView, ...]
    rings: tuple[AliasView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry of a TypedDict: its key as a Python literal and as an identifier, and the annotation."""

    key: str
    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class DictView:
    """A TypedDict. `as_class` where every key can be written as an attribute; else it is made by a call."""

    key: str
    name: str
    doc: str
    entries: tuple[EntryView, ...]
    as_class: bool
    deprecated: bool

    @property
    def empty(self) -> bool:
        """Nothing to write after the class line."""
        return not (self.doc or self.entries)


@dataclass(frozen=True, slots=True)
class TypesModuleView:
    """A module of `types/`."""

    name: str
    doc: str
    imports: tuple[ImportLine, ...]
    dicts: tuple[DictView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True)
class ExportsView:
    """`__init__.py` of `models/` or `types/`: which module holds which names; each is imported when asked for."""

    doc: str
    modules: tuple[ImportLine, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file to render: template, path in the package, and the view the template gets."""

    template: str
    path: str
    view: ModuleView | TypesModuleView | ExportsView


@dataclass(frozen=True, slots=True)
class Models:
    """Everything of `models/` and `types/`: the files, and the modules for whoever lists them (the reference)."""

    files: tuple[File, ...]
    modules: tuple[ModuleView, ...]
    types: tuple[TypesModuleView, ...]

    def jobs(self, package: str) -> list[Job]:
        """What is to be rendered, under the package's folder."""
        return [Job(f.template, f"{package}/{f.path}", f.view) for f in self.files]
