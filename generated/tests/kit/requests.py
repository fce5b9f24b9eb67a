"""Is a recorded request the expected one? Path and method exactly, query and forms as pairs in any order, bodies by
their kind.
"""

from __future__ import annotations

import email.message
import email.parser
import email.policy
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote, unquote_plus, urlsplit

import httpx2

from .caller import Api
from .cases import Content, Form, Json, Multipart, Part, Request
from .values import difference, json_text

# Headers that belong to the transport, or that are compared in another way (the body's type, cookies, Accept).
UNCOMPARED = frozenset(
    {
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)

# With a second slash in it, which no media type has but some documents name.
_MEDIA_RANGE = re.compile(
    r"(\*/\*|[\w!#$&^.+-]+/(\*|[\w!#$&^.+/-]+))(\s*;.*)?", re.ASCII
)


def request_difference(
    actual: httpx2.Request,
    expected: Request,
    api: Api,
    auth: Sequence[str] | None,
    server: str | None,
) -> str | None:
    """How the request differs from the expected one; None when it does not."""
    used = [api.schemes[name] for name in (api.auth if auth is None else auth)]
    always = [
        pair
        for pair in api.query
        if pair[0] not in {name for name, _ in expected.query}
    ]
    query = [
        *always,
        *expected.query,
        *(pair for sent in used for pair in sent.query.items()),
    ]
    query = list(expected.query) if expected.whole else query
    headers = {
        **api.headers,
        **_joined([sent.headers for sent in used]),
        **expected.headers,
    }
    cookies = {
        **expected.cookies,
        **{k: v for sent in used for k, v in sent.cookies.items()},
    }
    return (
        _target(actual, expected, api.base_url if server is None else server)
        or _pairs(_query_of(actual), query, "query")
        or _headers(actual, headers)
        or _cookies(actual, cookies)
        or _accept(actual)
        or _body(actual, expected.body)
    )


def _joined(headers: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Several schemes may use one header; its values are read as one, with commas between them."""
    found: dict[str, str] = {}
    for name, value in (pair for each in headers for pair in each.items()):
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _target(actual: httpx2.Request, expected: Request, base: str) -> str | None:
    split = urlsplit(base)
    raw = actual.url.raw_path.decode("ascii").partition("?")[0]
    place = split.netloc.lower().removesuffix(
        {"http": ":80", "https": ":443"}.get(split.scheme, ":")
    )
    found = f"{actual.method} {actual.url.scheme}://{actual.url.netloc.decode()}{raw}"
    wanted = f"{expected.method} {split.scheme}://{place}{split.path.rstrip('/')}{expected.path}"
    return None if found == wanted else f"the request is\n  {found}, not\n  {wanted}"


def _query_of(actual: httpx2.Request) -> list[tuple[str, str]]:
    text = actual.url.raw_path.decode("ascii").partition("?")[2]
    pairs = [pair.partition("=") for pair in text.split("&") if pair]
    return [(unquote(name), unquote(value)) for name, _, value in pairs]


def _pairs(
    actual: Sequence[tuple[str, str]], expected: Sequence[tuple[str, Any]], what: str
) -> str | None:
    left = list(actual)
    for name, value in expected:
        found = next(
            (
                pair
                for pair in left
                if pair[0] == name and difference(pair[1], value) is None
            ),
            None,
        )
        if found is None:
            return f"{what}: {name}={value!r} is missing in {actual!r}"
        left.remove(found)
    return f"{what}: unexpected {left!r}" if left else None


def _headers(actual: httpx2.Request, expected: Mapping[str, Any]) -> str | None:
    found = {
        name: value
        for name, value in actual.headers.items()
        if name not in UNCOMPARED or name in expected
    }
    if set(found) != set(expected):
        return f"headers: {sorted(found)}, not {sorted(expected)}"
    return next(
        (
            d
            for name in expected
            if (d := difference(found[name], expected[name], f"header {name}"))
        ),
        None,
    )


def _cookies(actual: httpx2.Request, expected: Mapping[str, Any]) -> str | None:
    text = actual.headers.get("cookie", "")
    pairs = [pair.partition("=") for pair in text.split("; ") if pair]
    return _pairs(
        [(name, unquote(value)) for name, _, value in pairs],
        list(expected.items()),
        "cookies",
    )


def _accept(actual: httpx2.Request) -> str | None:
    text = actual.headers.get("accept", "*/*")
    sound = all(_MEDIA_RANGE.fullmatch(part.strip()) for part in text.split(","))
    return None if sound else f"Accept is no list of media types: {text!r}"


def accepts(actual: httpx2.Request, media_type: str) -> bool:
    """Whether the request asks for an answer of this media type by its name (anything, for what is just bytes)."""
    wanted = media_type.partition(";")[0].strip().lower()
    offered = {
        part.partition(";")[0].strip().lower()
        for part in actual.headers.get("accept", "*/*").split(",")
    }
    untold = wanted == "application/octet-stream" or "/" not in wanted
    anything = {"*/*"} if untold else set()
    return bool(offered & {wanted, f"{wanted.partition('/')[0]}/*", *anything})


# ---------------------------------------------------------------- bodies


def _body(
    actual: httpx2.Request, expected: Json | Form | Multipart | Content | None
) -> str | None:
    content = actual.content
    kind = actual.headers.get("content-type", "")
    match expected:
        case None:
            return f"a body was sent: {content!r}" if content else None
        case Json():
            return _type(kind, expected.media_type) or _json(content, expected.value)
        case Content():
            wrong = _type(kind, expected.media_type) if expected.media_type else None
            return wrong or (
                None
                if content == expected.content
                else f"the body is {content!r}, not {expected.content!r}"
            )
        case Form():
            pairs = [
                pair.partition("=")
                for pair in content.decode("ascii").split("&")
                if pair
            ]
            decoded = [
                (unquote_plus(name), unquote_plus(value)) for name, _, value in pairs
            ]
            return _type(kind, "application/x-www-form-urlencoded") or _pairs(
                decoded, expected.pairs, "form"
            )
        case Multipart():
            return _type(kind, "multipart/form-data") or _parts(
                kind, content, expected.parts
            )


def _type(actual: str, expected: str) -> str | None:
    same = (
        actual.partition(";")[0].strip().lower()
        == expected.partition(";")[0].strip().lower()
    )
    return None if same else f"the body's type is {actual!r}, not {expected!r}"


def _json(content: bytes, expected: Any) -> str | None:
    try:
        value = json.loads(content)
    except ValueError:
        return f"the body is no JSON: {content!r}"
    return difference(value, expected, "body")


def _parts(kind: str, content: bytes, expected: Sequence[Part]) -> str | None:
    head = f"content-type: {kind}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        head + content
    )
    actual = [
        part
        for part in message.iter_parts()
        if isinstance(part, email.message.EmailMessage)
    ]
    names = Counter(_told(part, "name") for part in actual)
    if names != Counter(_escaped(part.name) for part in expected):
        return f"parts: {dict(names)}, not {[part.name for part in expected]}"
    left = list(actual)
    for wanted in expected:
        found = next((part for part in left if _part(part, wanted) is None), None)
        if found is None:
            return f"no part is {wanted!r}: {[_part(part, wanted) for part in left]}"
        left.remove(found)
    return None


def _part(actual: email.message.EmailMessage, expected: Part) -> str | None:
    name, filename = _told(actual, "name"), _told(actual, "filename")
    if name != _escaped(expected.name):
        return f"named {name!r}"
    if expected.filename is not None and filename != _escaped(expected.filename):
        return f"file name {filename!r}"
    if (
        expected.media_type is not None
        and actual.get_content_type() != expected.media_type
    ):
        return f"type {actual.get_content_type()!r}"
    payload = actual.get_payload(decode=True)
    if isinstance(expected.content, json_text):
        return difference(payload, expected.content)
    return None if payload == expected.content else f"content {payload!r}"


def _told(part: email.message.EmailMessage, key: str) -> str | None:
    """What the header of a part says under a key. In a form a backslash is only a backslash, unlike in a mail."""
    for name, raw in part.raw_items():
        if name.lower() == "content-disposition":
            text = str(raw).encode("utf-8", "surrogateescape").decode("utf-8")
            found = re.search(rf';\s*{key}="([^"]*)"', text)
            return found[1] if found else None
    return None


def _escaped(name: str | None) -> str | None:
    """A name as a form's header has it, by the HTML standard."""
    if name is None:
        return None
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
