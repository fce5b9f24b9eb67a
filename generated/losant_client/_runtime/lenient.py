"""A value that broke its schema, typed as far as it goes.

Walks the value along the type: models are constructed without validation, their fields by alias or name, lists and
maps item by item, unions by the best-fitting variant; whatever fits nowhere stays the plain JSON value it was. Never
raises on data.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import to_json

from .narrow import is_dict, is_list


class _Field(NamedTuple):
    name: str
    alias: str | None
    required: bool
    annotation: Any
    info: FieldInfo


class Lenient:
    """Constructs values; keeps what it finds out about types, since where one row is broken they all may be."""

    def __init__(self) -> None:
        self._checks: dict[int, tuple[Any, Callable[[bytes], Any] | None]] = {}
        self._fields: dict[type[BaseModel], list[_Field]] = {}

    def construct(self, type_: Any, value: Any) -> Any:
        """The value as an instance of the type where that is possible, else the value itself."""
        check = self._check(type_)
        if check is not None:
            try:
                return check(to_json(value))
            except ValueError:
                pass
        return self._construct(type_, value)

    def _check(self, type_: Any) -> Callable[[bytes], Any] | None:
        """The strict way to read a value of this type; None where pydantic knows none."""
        known = self._checks.get(id(type_))
        if known is None:
            check: Callable[[bytes], Any] | None
            try:
                adapter: TypeAdapter[Any] = TypeAdapter(type_)
                adapter.rebuild(raise_errors=True)
                check = adapter.validator.validate_json
            except (
                Exception
            ):  # whatever a type that pydantic has no schema for may raise
                check = None
            known = self._checks[id(type_)] = (
                type_,
                check,
            )  # holding the type keeps its id its own
        return known[1]

    def _construct(self, type_: Any, value: Any) -> Any:
        if hasattr(type_, "__value__"):  # a named alias
            return self._construct(type_.__value__, value)
        origin = get_origin(type_)
        if origin is Annotated:
            return self._construct(get_args(type_)[0], value)
        if origin in (Union, UnionType):
            return self._construct_union(get_args(type_), value)
        if is_list(value) and origin in (list, set, frozenset, tuple):
            item = next(iter(get_args(type_)), Any)
            return [self.construct(item, each) for each in value]
        if is_dict(value) and origin in (dict, Mapping):
            of_values = get_args(type_)[1]
            return {key: self.construct(of_values, each) for key, each in value.items()}
        model = _model_of(type_)
        if model is None:
            return value
        if model.__pydantic_root_model__:
            root = self.construct(self._fields_of(model)[0].annotation, value)
            return model.model_construct(root)
        return self._construct_model(model, value) if is_dict(value) else value

    def _fields_of(self, model: type[BaseModel]) -> list[_Field]:
        fields = self._fields.get(model)
        if fields is None:
            fields = self._fields[model] = [
                _Field(
                    name,
                    info.alias,
                    info.is_required(),
                    info.rebuild_annotation(),
                    info,
                )
                for name, info in model.model_fields.items()
            ]
        return fields

    def _construct_model(
        self, model: type[BaseModel], value: dict[str, Any]
    ) -> BaseModel:
        left = dict(value)
        found: dict[str, Any] = {}
        missing: dict[str, Any] = {}
        for name, alias, required, annotation, _ in self._fields_of(model):
            key = alias if alias is not None and alias in left else name
            if key in left:
                found[name] = self.construct(annotation, left.pop(key))
            elif required:
                # An attribute that every instance has should not raise AttributeError because the server forgot it.
                missing[name] = None
        made = model.model_construct(_fields_set=set(found), **found, **missing)
        extra = made.__pydantic_extra__
        if extra is not None and left:
            extra.update(left)
            made.__pydantic_fields_set__.update(left)
        return made

    def _construct_union(self, variants: tuple[Any, ...], value: Any) -> Any:
        """For an object the model it resembles most, else the first variant that makes something of it."""
        if is_dict(value):
            data = value
            models = [
                (model, variant)
                for variant in variants
                if (model := _model_of(variant)) is not None
            ]
            if models:
                return self._construct(
                    max(models, key=lambda pair: self._likeness(pair[0], data))[1], data
                )
        for variant in variants:
            made = self._construct(variant, value)
            if made is not value:
                return made
        return value

    def _likeness(
        self, model: type[BaseModel], value: Mapping[str, Any]
    ) -> tuple[int, int, int]:
        """Constants that agree count most, constants that differ against it; then known keys, then missing ones."""
        agree = known = missing = 0
        for name, alias, required, _, info in self._fields_of(model):
            key = alias if alias is not None and alias in value else name
            if key not in value:
                missing += required
                continue
            known += 1
            if get_origin(info.annotation) is Literal:
                agree += 1 if value[key] in get_args(info.annotation) else -1
        return agree, known, -missing


def _model_of(type_: Any) -> type[BaseModel] | None:
    if get_origin(type_) is Annotated:
        return _model_of(get_args(type_)[0])
    return type_ if isinstance(type_, type) and issubclass(type_, BaseModel) else None
