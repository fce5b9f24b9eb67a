"""Models: the schemas of the API through datamodel-code-generator, as views for the templates.

`build_models` makes a small closed JSON Schema of every schema (`fragments`), has datamodel-code-generator turn those
it has not seen before into Python (`dcg`, `shapes`), and puts names, documentation and imports around the annotations
that come back (`build`). What the modules look like is up to the templates under `models/` and `types/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import ir
from ..diagnostics import CodegenError, Diagnostic, Severity
from ..names import Names
from .build import ModuleBuilder, Prepared
from .dcg import NotGenerated, generate_shapes
from .fragments import Fragment, fragment
from .placement import place
from .scope import Scope, exports
from .typed import TypesBuilder
from .unions import Discriminators, find_discriminators
from .usage import Usage, find_usage, users_of
from .views import ExportsView, File, Models, ModuleView, TypesModuleView

__all__ = ["Models", "build_models"]


def build_models(api: ir.Api, names: Names, *, cache_dir: Path | None = None, jobs: int | None = None) -> Models:
    """The files of `models/` and `types/`.

    Shapes that were made before are taken from `cache_dir`; `jobs` limits the processes that make the others.
    """
    usage = find_usage(api)
    classes = frozenset(schema.class_name for schema in names.schemas.values())
    plan = _Plan(api, names, usage, place(api, names, usage), find_discriminators(api, names), classes)
    modules = plan.models(cache_dir, jobs)
    types = plan.types()
    sent = {key: module for key, module in plan.placement.items() if key in usage.requested}
    files = [
        *(File("models/module.py.jinja", f"models/{m.name}.py", m) for m in modules),
        File("models/init.py.jinja", "models/__init__.py", _exports(names, plan.placement, _MODELS_DOC)),
        *(File("types/module.py.jinja", f"types/{m.name}.py", m) for m in types),
        File("models/init.py.jinja", "types/__init__.py", _exports(names, sent, _TYPES_DOC)),
    ]
    return Models(tuple(files), modules, types)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is known of the schemas as a whole before any module is written."""

    api: ir.Api
    names: Names
    usage: Usage
    placement: Mapping[str, str]
    discriminators: Discriminators
    classes: frozenset[str]
    """All class names. Those of other modules are imported by name, so they hide helpers as the module's own do."""

    def models(self, cache_dir: Path | None, jobs: int | None) -> tuple[ModuleView, ...]:
        schemas = self.api.schemas
        fragments = {key: fragment(s, self.discriminators, self.usage.optional(s)) for key, s in schemas.items()}
        try:
            shapes = generate_shapes(fragments.values(), cache_dir, jobs)
        except NotGenerated as error:
            raise CodegenError(*self.blamed(fragments, *error.args)) from error
        views = []
        for module, keys in self.modules(schemas).items():
            builder = ModuleBuilder(self.names, schemas, self.placement, self.discriminators.tags, module, self.scope())
            prepared = [Prepared(schemas[key], fragments[key], shapes[fragments[key].digest]) for key in keys]
            views.append(builder.build(prepared, users_of(self.names, self.usage, keys)))
        return tuple(views)

    def blamed(self, fragments: Mapping[str, Fragment], digest: str, reason: str) -> Iterator[Diagnostic]:
        """A diagnostic for each schema of the shape that was not generated."""
        for key, schema in self.api.schemas.items():
            if fragments[key].digest == digest:
                message = f"datamodel-code-generator makes no model of this schema: {reason}"
                yield Diagnostic("LC601", Severity.ERROR, message, schema.location, _NOT_THE_DOCUMENT)

    def types(self) -> tuple[TypesModuleView, ...]:
        views = []
        for module, keys in self.modules({key: self.api.schemas[key] for key in self.usage.requested}).items():
            builder = TypesBuilder(
                self.names, self.api.schemas, self.placement, self.discriminators.tags, module, self.scope()
            )
            schemas = [self.api.schemas[key] for key in keys]
            views.append(builder.build(schemas, users_of(self.names, self.usage, keys)))
        return tuple(views)

    def modules(self, schemas: Mapping[str, ir.Schema]) -> dict[str, list[str]]:
        """The schemas of every module, both in alphabetical order."""
        modules: dict[str, list[str]] = {}
        for module, key in sorted((self.placement[key], key) for key in schemas):
            modules.setdefault(module, []).append(key)
        return modules

    def scope(self) -> Scope:
        return Scope(self.classes)


_NOT_THE_DOCUMENT = "this is a fault of losant-codegen, not of the document; please report the schema"
_MODELS_DOC = "The data of the API as classes; each module is loaded when a name of it is first used."
_TYPES_DOC = "What requests take, as types of plain dictionaries in wire form."


def _exports(names: Names, placement: Mapping[str, str], doc: str) -> ExportsView:
    modules: dict[str, list[str]] = {}
    for key, module in placement.items():
        modules.setdefault(module, []).append(names.schemas[key].class_name)
    lines = exports(modules)
    return ExportsView(doc, lines, tuple(sorted(name for line in lines for name in line.names)))
