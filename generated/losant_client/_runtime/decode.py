"""Answers -> values. A decoder is made at import from a lambda that names its type, and does its work on first use:
that is what loads the models of a resource, and nothing earlier does.

Lenient by default: a value that breaks its schema is returned as far as it can be typed, with one logged warning that
tells places and never data. Under `strict_responses` it raises `ResponseValidationError`. What is not JSON at all
raises always.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from .errors import ResponseValidationError
from .message import Response

if TYPE_CHECKING:
    from .lenient import Lenient

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Reader(Protocol):
    """What a decoder may ask of the call it serves."""

    @property
    def strict(self) -> bool: ...
    def invalid(
        self,
        message: str,
        body: object = None,
        errors: tuple[Mapping[str, Any], ...] = (),
    ) -> ResponseValidationError: ...
    def warn(self, message: str) -> None: ...


class Decoder(Generic[T_co]):
    """Turns an answer into a value. `accept` is what the Accept header says for it."""

    __slots__ = ("accept",)

    def __init__(self, accept: str = "*/*") -> None:
        self.accept = accept

    def decode(self, response: Response, reader: Reader) -> T_co:
        """The value of a complete answer."""
        raise NotImplementedError


class JsonType(Generic[T]):
    """A type that JSON text is read into; the validator is built once, on first use."""

    __slots__ = ("_lenient", "_load", "_type", "_validate")

    def __init__(self, load: Callable[[], Any]) -> None:
        self._load = load
        self._type: Any = None
        self._validate: Callable[[bytes | str], T] | None = None
        self._lenient: Lenient | None = None

    def _prepare(self) -> Callable[[bytes | str], T]:
        from pydantic import TypeAdapter

        self._type = self._load()
        adapter: TypeAdapter[T] = TypeAdapter(self._type)
        adapter.rebuild(raise_errors=True)
        self._validate = cast(
            "Callable[[bytes | str], T]", adapter.validator.validate_json
        )
        return self._validate

    def parse(self, content: bytes | str, reader: Reader) -> T:
        """The value, lenient or strict as the client was told."""
        validate = self._validate or self._prepare()
        try:
            return validate(content)
        except ValueError as error:
            return self._recover(content, error, reader)

    def _recover(self, content: bytes | str, error: ValueError, reader: Reader) -> T:
        from pydantic import ValidationError

        if not isinstance(error, ValidationError):
            raise error
        errors = tuple(
            error.errors(include_url=False, include_context=False, include_input=False)
        )
        if errors[0]["type"] == "json_invalid":
            return self._recover_text(content, reader)
        body = _from_json(content)
        problem = describe(errors)
        if reader.strict:
            raise reader.invalid(
                f"the answer does not match its description: {problem}", body, errors
            )
        reader.warn(
            f"the answer does not match its description and is returned unvalidated: {problem}"
        )
        if self._lenient is None:
            from .lenient import Lenient

            self._lenient = Lenient()
        return cast("T", self._lenient.construct(self._type, body))

    def _recover_text(self, content: bytes | str, reader: Reader) -> T:
        if isinstance(content, bytes) and content.startswith(
            b"\xef\xbb\xbf"
        ):  # a byte order mark is no JSON, but common
            return self.parse(content[3:], reader)
        if not content.strip():
            raise reader.invalid("the answer is empty where JSON is expected")
        text = (
            content.decode("utf-8", "replace")
            if isinstance(content, bytes)
            else content
        )
        raise reader.invalid("the answer is not JSON", text)


def _from_json(content: bytes | str) -> object:
    from pydantic_core import from_json

    return cast("object", from_json(content))


def describe(errors: Iterable[Mapping[str, Any]], shown: int = 3) -> str:
    """Places and kinds of the first errors. No data."""
    found = list(errors)
    texts = [
        f"{'.'.join(str(step) for step in each['loc']) or '(root)'}: {each['msg']}"
        for each in found[:shown]
    ]
    more = f" and {len(found) - shown} more" if len(found) > shown else ""
    return "; ".join(texts) + more


class Json(Decoder[T]):
    """A JSON body of the type that the lambda returns."""

    __slots__ = ("_type",)

    def __init__(
        self, load: Callable[[], Any], media_type: str = "application/json"
    ) -> None:
        self._type: JsonType[T] = JsonType(load)
        super().__init__(media_type)

    def decode(self, response: Response, reader: Reader) -> T:
        return self._type.parse(response.content, reader)


def charset_of(response: Response, default: str = "utf-8") -> str:
    """The charset the answer names, if Python knows it."""
    import codecs

    for parameter in response.headers.get("content-type", "").split(";")[1:]:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "charset":
            try:
                return codecs.lookup(value.strip().strip("\"'")).name
            except LookupError:
                return default
    return default


def text_of(response: Response) -> str:
    """The body as text."""
    return response.content.decode(charset_of(response), "replace")


class Text(Decoder[str]):
    """A body of text."""

    __slots__ = ()

    def __init__(self, media_type: str = "text/plain") -> None:
        super().__init__(media_type)

    def decode(self, response: Response, reader: Reader) -> str:
        return text_of(response)


class Binary(Decoder[bytes]):
    """Raw bytes. Operations that only answer with these are called through `_call_binary`, which streams them."""

    __slots__ = ()

    def decode(self, response: Response, reader: Reader) -> bytes:
        return response.content


class NoBody(Decoder[None]):
    """No body is expected; if there is one it is ignored."""

    __slots__ = ()

    def decode(self, response: Response, reader: Reader) -> None:
        return None


class Anything(Decoder[Any]):
    """For answers the document does not describe: the JSON value where it is one, else text or bytes, None where it is
    empty.
    """

    __slots__ = ()

    def decode(self, response: Response, reader: Reader) -> Any:
        body = body_of(response)
        is_bytes = isinstance(body, str) and not _is_text(response)
        return response.content if is_bytes else body


class ByMediaType(Decoder[T_co]):
    """One decoder for each media type an answer may have. The first one stands in when none matches."""

    __slots__ = ("_choices",)

    def __init__(self, choices: Mapping[str, Decoder[T_co]]) -> None:
        self._choices: dict[str, Decoder[T_co]] = {}
        for (
            name,
            decoder,
        ) in choices.items():  # parameters (`; charset=utf-8`) choose nothing
            self._choices.setdefault(name.partition(";")[0].strip().lower(), decoder)
        super().__init__(", ".join(dict.fromkeys(name.lower() for name in choices)))

    def decode(self, response: Response, reader: Reader) -> T_co:
        return self.chosen(response).decode(response, reader)

    def chosen(self, response: Response) -> Decoder[T_co]:
        """The decoder for the media type that came."""
        media_type = media_type_of(response)
        choices = self._choices
        decoder = choices.get(media_type)
        if decoder is None:
            decoder = next(
                (each for name, each in choices.items() if _covers(name, media_type)),
                None,
            )
        return decoder or next(iter(choices.values()))


def media_type_of(response: Response) -> str:
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def _covers(pattern: str, media_type: str) -> bool:
    if pattern.endswith("/*"):
        return pattern == "*/*" or media_type.startswith(pattern[:-1])
    return pattern == "application/json" and media_type.endswith("+json")


def body_of(response: Response) -> Any:
    """The body of an error: a JSON value, else text, else None."""
    content = response.content
    if not content:
        return None
    from json import JSONDecodeError, loads

    try:
        return loads(content)
    except (JSONDecodeError, UnicodeDecodeError, RecursionError):
        return text_of(response)


def _is_text(response: Response) -> bool:
    """Whether the body is called text, or is text by all appearances."""
    if media_type_of(response).startswith("text/"):
        return True
    try:
        response.content.decode(charset_of(response))
    except UnicodeDecodeError:
        return False
    return True


def choose(responses: Mapping[str, Decoder[T]], status: int) -> Decoder[Any]:
    """The decoder of a status. An undocumented success is read like the first documented one."""
    exact = responses.get(str(status))
    if exact is None and status in (204, 205):
        # A wildcard or the default describes the answers that have a body.
        return NoBody()
    exact = exact or responses.get(f"{status // 100}XX")
    if exact is not None:
        return exact
    success = next(
        (each for name, each in responses.items() if name.startswith("2")), None
    )
    return success or responses.get("default") or Anything()


def accept_of(responses: Mapping[str, Decoder[Any]]) -> str:
    """The Accept header of an operation: the media types of its successes."""
    wanted: dict[str, None] = {}
    for status, decoder in responses.items():
        if status[0] in "2d" and not isinstance(decoder, NoBody):
            wanted.update(
                dict.fromkeys(part.strip() for part in decoder.accept.split(","))
            )
    if any("/" not in each.partition(";")[0] for each in wanted):
        return "*/*"  # what the document calls a media type is none
    return ", ".join(wanted) or "*/*"
