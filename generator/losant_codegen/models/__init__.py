"""Models: the schemas of the API through datamodel-code-generator, as views for the templates.

`begin_models` makes a small closed JSON Schema of every schema (`fragments`) and has datamodel-code-generator turn
those it has not seen before into Python (`dcg`, `shapes`); `finish` puts names, documentation and imports around the
annotations that come back (`build`). What the modules look like is up to the templates under `models/` and `types/`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass

from .. import ir
from ..cache import NOTHING_KEPT, Cache
from ..diagnostics import CodegenError, Diagnostic, Severity
from ..names import Names
from .build import ModuleBuilder, Prepared
from .dcg import Coming, NotGenerated, begin_generator, begin_shapes
from .fragments import Fragment, fragment
from .placement import place
from .scope import Scope, exports
from .shapes import Shape
from .typed import TypesBuilder
from .unions import Discriminators, find_discriminators
from .usage import Usage, find_usage, users_of
from .views import ExportsView, File, Models, ModuleView, TypesModuleView

__all__ = ["ComingModels", "Models", "begin_generator", "begin_models", "build_models"]


def build_models(api: ir.Api, names: Names, cache: Cache = NOTHING_KEPT, jobs: int | None = None) -> Models:
    """The files of `models/` and `types/`. `jobs` limits the processes that make the shapes that are not cached."""
    return begin_models(api, names, cache, jobs).finish()


def begin_models(
    api: ir.Api,
    names: Names,
    cache: Cache = NOTHING_KEPT,
    jobs: int | None = None,
    pool: ProcessPoolExecutor | None = None,
) -> ComingModels:
    """Have datamodel-code-generator start on the models, in processes of its own where they are many or some wait."""
    usage = find_usage(api)
    classes = frozenset(schema.class_name for schema in names.schemas.values())
    plan = _Plan(api, names, usage, place(api, names, usage), find_discriminators(api, names), classes)
    fragments = plan.fragments()
    with plan.blaming(fragments):
        return ComingModels(plan, fragments, begin_shapes(fragments.values(), cache, jobs, pool))


@dataclass(frozen=True, slots=True)
class ComingModels:
    """Models that are being made."""

    plan: _Plan
    fragments: Mapping[str, Fragment]
    coming: Coming

    def finish(self) -> Models:
        """The files of `models/` and `types/`. Raises `CodegenError` for a schema that no model can be made of."""
        plan = self.plan
        with plan.blaming(self.fragments):
            modules = plan.models(self.fragments, self.coming.wait())
        types = plan.types()
        sent = {key: module for key, module in plan.placement.items() if key in plan.usage.requested}
        files = [
            *(File("models/module.py.jinja", f"models/{m.name}.py", m) for m in modules),
            File("models/init.py.jinja", "models/__init__.py", _exports(plan.names, plan.placement, _MODELS_DOC)),
            *(File("types/module.py.jinja", f"types/{m.name}.py", m) for m in types),
            File("models/init.py.jinja", "types/__init__.py", _exports(plan.names, sent, _TYPES_DOC)),
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

    def fragments(self) -> dict[str, Fragment]:
        """What each schema is made from."""
        schemas = self.api.schemas
        return {key: fragment(s, self.discriminators, self.usage.optional(s)) for key, s in schemas.items()}

    @contextmanager
    def blaming(self, fragments: Mapping[str, Fragment]) -> Iterator[None]:
        """Tell of a shape that was not made at the schemas that have it."""
        try:
            yield
        except NotGenerated as error:
            raise CodegenError(*self.blamed(fragments, *error.args)) from error

    def models(self, fragments: Mapping[str, Fragment], shapes: Mapping[str, Shape]) -> tuple[ModuleView, ...]:
        schemas = self.api.schemas
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
