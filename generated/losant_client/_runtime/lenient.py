"""A value that broke its schema, typed as far as it goes.

Walks the value along the type: models are constructed without validation, their fields by alias or name, lists and
maps item by item, unions by the best-fitting variant; whatever fits nowhere stays the plain JSON value it was. Never
raises on data.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, Literal, Union, cast, get_args, get_origin

from pydantic import BaseModel, RootModel, TypeAdapter, ValidationError

from .narrow import is_dict, is_list


def construct(type_: Any, value: Any) -> Any:
    """The value as an instance of the type where that is possible, else the value itself."""
    exact, result = _validated(type_, value)
    return result if exact else _construct(type_, value)


def _validated(type_: Any, value: Any) -> tuple[bool, Any]:
    import json

    try:
        adapter: TypeAdapter[Any] = TypeAdapter(type_)
        return True, adapter.validate_json(json.dumps(value))
    except (ValidationError, ValueError):
        return False, None
    except Exception:  # a type pydantic has no schema for
        return False, None


def _construct(type_: Any, value: Any) -> Any:
    origin = get_origin(type_)
    if hasattr(type_, "__value__"):  # a named alias (`type X = ...`)
        return _construct(type_.__value__, value)
    if origin is Annotated:
        return construct(get_args(type_)[0], value)
    if origin in (Union, UnionType):
        return _construct_union(get_args(type_), value)
    if is_list(value) and origin in (list, set, frozenset, tuple):
        return _construct_items(get_args(type_), value)
    if is_dict(value) and origin in (dict, Mapping):
        arguments = get_args(type_)
        return {key: construct(arguments[1], each) for key, each in value.items()}
    if isinstance(type_, type) and issubclass(type_, RootModel):
        root = type_.model_fields["root"].annotation
        return cast("Any", type_).model_construct(construct(root, value))
    if isinstance(type_, type) and issubclass(type_, BaseModel) and is_dict(value):
        return _construct_model(type_, value)
    return value


def _construct_items(arguments: tuple[Any, ...], values: list[Any]) -> list[Any]:
    item = arguments[0] if arguments else Any
    return [construct(item, each) for each in values]


def _construct_model(model: type[BaseModel], value: dict[str, Any]) -> BaseModel:
    fields: dict[str, Any] = {}
    left = dict(value)
    for name, field in model.model_fields.items():
        for key in (field.alias, name):
            if key is not None and key in left:
                fields[name] = construct(field.rebuild_annotation(), left.pop(key))
                break
        else:
            if field.is_required():
                # An attribute that every instance has should not raise AttributeError because the server forgot it.
                fields[name] = None
    made = model.model_construct(
        _fields_set=set(fields) & _given(model, value), **fields
    )
    if model.model_config.get("extra") == "allow" and left:
        extra = made.__pydantic_extra__
        if extra is not None:
            extra.update(left)
        made.__pydantic_fields_set__.update(left)
    return made


def _given(model: type[BaseModel], value: Mapping[str, Any]) -> set[str]:
    return {
        name
        for name, field in model.model_fields.items()
        if name in value or field.alias in value
    }


def _construct_union(variants: tuple[Any, ...], value: Any) -> Any:
    """The variant that the value resembles most: for objects the model that knows most of its keys and contradicts
    fewest.
    """
    if is_dict(value):
        data = value
        models = [(m, each) for each in variants if (m := _model_of(each)) is not None]
        if models:
            best = max(models, key=lambda pair: _likeness(pair[0], data))
            return _construct(best[1], data)
    for variant in variants:
        made = _construct(variant, value)
        if made is not value:
            return made
    return value


def _model_of(type_: Any) -> type[BaseModel] | None:
    if get_origin(type_) is Annotated:
        return _model_of(get_args(type_)[0])
    return type_ if isinstance(type_, type) and issubclass(type_, BaseModel) else None


def _likeness(model: type[BaseModel], value: Mapping[str, Any]) -> tuple[int, int, int]:
    """Constants that agree count most, constants that differ rule out; then known keys, then missing required ones."""
    agree = known = missing = 0
    for name, field in model.model_fields.items():
        key = field.alias if field.alias is not None and field.alias in value else name
        if key not in value:
            missing += field.is_required()
            continue
        known += 1
        if get_origin(field.annotation) is Literal:
            agree += 1 if value[key] in get_args(field.annotation) else -1
    return agree, known, -missing
