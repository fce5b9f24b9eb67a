"""Data of `client.animals`."""

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model


class AnimalsQueryAcceptedResponse(Model):
    job_id: Annotated[UUID | None, Field(alias="jobId")] = None


class Bird(ConstantsModel):
    kind: Literal["bird"] = "bird"
    """Always `"bird"`."""

    born: date | None = None
    parent: "Bird | None" = None
    position: list[Any] | None = None
    tags: dict[str, str] | None = None
    wingspan: float | None = None
    """In metres

    More than 0.
    """


class ConditionWithAnd(Model):
    and_: Annotated["list[Condition] | None", Field(alias="$and")] = None


class ConditionWithNot(Model):
    not_: Annotated["Condition | None", Field(alias="$not")] = None
    """A condition, made of conditions."""


class Fish(ConstantsModel):
    if not TYPE_CHECKING:  # pyright does not let a subclass narrow it
        __pydantic_extra__: dict[str, int]

    kind: Literal["fish"] = "fish"
    """Always `"fish"`."""

    water: Literal["salt", "fresh"] | str | None
    """One of `"salt"`, `"fresh"`."""

    anything: Any = None
    depth: int | str | None = None
    """Default: `10`."""


Animal = TypeAliasType("Animal", Annotated[Bird | Fish, Field(discriminator="kind")])


Condition = TypeAliasType("Condition", ConditionWithAnd | ConditionWithNot | str)
"""A condition, made of conditions."""
