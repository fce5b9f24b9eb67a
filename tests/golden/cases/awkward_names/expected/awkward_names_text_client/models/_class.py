"""Data of `client.class_`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class List(Model):
    empty: Annotated[str | None, Field(alias="")] = None
    ref_like: Annotated[str | None, Field(alias="$ref-like")] = None
    field_1st: Annotated[str | None, Field(alias="1st")] = None
    private: Annotated[str | None, Field(alias="_private")] = None
    a_b_c: Annotated[str | None, Field(alias='a"b\\c')] = None
    class_: Annotated[str | None, Field(alias="class")] = None
    copy_: Annotated[bool | None, Field(alias="copy")] = None
    foo_bar_camel: Annotated[str | None, Field(alias="fooBar")] = None
    foo_bar: str | None = None
    größe: float | None = None
    model_dump_: Annotated[int | None, Field(alias="model_dump")] = None
