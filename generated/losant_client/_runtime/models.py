"""`Model`, the base of all generated models. The only module of the runtime that needs pydantic to be imported."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """An object of the API.

    Fields the description does not know are kept (`model.model_extra`), fields can be given by their Python or their
    wire name, and what was never set is not sent. A value that breaks its schema (the API's answers are taken
    leniently) is written as it is.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
        ser_json_bytes="base64",
        val_json_bytes="base64",
    )

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        # Only what is there: an answer has few of the fields that its type could have.
        absent = type(self).model_fields.keys() - self.model_fields_set
        return (pair for pair in super().__repr_args__() if pair[0] not in absent)

    def to_dict(self) -> dict[str, Any]:
        """Plain data in wire form, ready for JSON: wire names, dates as text, nothing that was never set."""
        return self.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """The JSON text of `to_dict`."""
        return self.model_dump_json(
            by_alias=True, exclude_unset=True, indent=indent, warnings=False
        )

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """A model from plain data, by wire names or Python names. Raises pydantic's `ValidationError`."""
        return cls.model_validate(data)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """A model from JSON text. Raises pydantic's `ValidationError`."""
        return cls.model_validate_json(text)


class ConstantsModel(Model):
    """A model with required fields that have one value only: they need not be given, and are sent all the same."""

    _constants: ClassVar[frozenset[str]]

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        # Other fields have no default but None: the defaults of a description are the server's.
        fields = cls.model_fields.items()
        cls._constants = frozenset(
            name for name, info in fields if info.get_default() is not None
        )

    def model_post_init(self, context: Any, /) -> None:
        self.__pydantic_fields_set__.update(self._constants)
