"""Bytes of a file or a URL, within limits, and the text they hold. Knows nothing of YAML or OpenAPI.

Everything that can go wrong ends as `CodegenError` with one diagnostic; the caller says where the request came from.
"""

from __future__ import annotations

import codecs
import os
import re
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .diagnostics import CodegenError, Diagnostic, Location, Severity

_ERRNO = re.compile(r"^\[Errno -?\d+\] ")
MAX_BYTES = 100 * 1024 * 1024
CONNECT_SECONDS = 5.0
TOTAL_SECONDS = 60.0

_ACCEPT = {"Accept": "application/yaml, application/json, text/*, */*"}
_MARKS = (  # the longer mark first: UTF-32 LE begins like UTF-16 LE
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def is_url(uri: str) -> bool:
    """Whether `uri` is fetched over the network; anything else is a path."""
    return uri[:8].lower().startswith(("http://", "https://"))


def path_of(uri: str) -> str:
    """The path a `file:` URI or a plain path means."""
    return unquote(urlsplit(uri).path) if uri[:5].lower() == "file:" else uri


def shown(uri: str) -> str:
    """A path as a person in the current folder would write it; a URL as it is."""
    if is_url(uri):
        return uri
    here = os.getcwd().rstrip(os.sep) + os.sep
    return uri[len(here) :] if uri.startswith(here) and len(uri) > len(here) else uri


def read_bytes(uri: str, at: Location | None = None) -> bytes:
    """What stands at a path or URL. `at` is the place that asked for it, for the diagnostic."""
    return _from_url(uri, at) if is_url(uri) else _from_file(uri, at)


def decode(data: bytes, uri: str) -> str:
    """The text of a document: UTF-8, or what its byte order mark says."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        good = data[: error.start].decode(encoding, "replace") if encoding.startswith("utf-8") else ""
        at = Location(uri, line=good.count("\n") + 1, column=len(good) - good.rfind("\n"))
        said = f"byte 0x{data[error.start]:02x} is not {encoding.removesuffix('-sig').upper()}"
        hint = (
            "save the file as UTF-8 (it looks like Latin-1 or Windows-1252)" if encoding.startswith("utf-8") else None
        )
        raise CodegenError(Diagnostic("LC103", Severity.ERROR, said, at, hint)) from None


def _fail(code: str, message: str, at: Location | None, hint: str | None = None) -> CodegenError:
    return CodegenError(Diagnostic(code, Severity.ERROR, message, at, hint))


def _from_file(uri: str, at: Location | None) -> bytes:
    path = Path(path_of(uri))
    try:
        if path.is_file() and path.stat().st_size > MAX_BYTES:
            raise _fail("LC115", f"{shown(uri)} is larger than {MAX_BYTES // 2**20} MB", at)
        if path.exists() and not path.is_file():
            kind = "a folder" if path.is_dir() else "not a regular file"
            raise _fail("LC101", f"{shown(uri)} is {kind}", at, "name the document's root file, such as openapi.yaml")
        return path.read_bytes()
    except FileNotFoundError:
        raise _fail("LC101", f"there is no file {shown(uri)!r}", at, _similar(path)) from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise _fail("LC101", f"cannot read {shown(uri)}: {(reason or 'unknown reason').lower()}", at) from None


def _similar(path: Path) -> str | None:
    """A neighbour that differs in letter case or in its ending only."""
    try:
        for other in sorted(path.parent.iterdir()):
            if other.is_file() and other.stem.lower() == path.stem.lower():
                return f"did you mean {other.name}?"
    except OSError:
        return None
    return None


def _from_url(uri: str, at: Location | None) -> bytes:
    import httpx2  # only who fetches pays for it

    started = time.monotonic()
    timeout = httpx2.Timeout(15.0, connect=CONNECT_SECONDS)
    body = bytearray()
    try:
        with (
            httpx2.Client(follow_redirects=True, timeout=timeout, max_redirects=5) as client,
            client.stream("GET", uri, headers=_ACCEPT) as response,
        ):
            if response.status_code != 200:
                raise _fail("LC114", f"{uri} answers with status {response.status_code}", at)
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_BYTES:
                    raise _fail("LC115", f"{uri} is larger than {MAX_BYTES // 2**20} MB", at)
                if time.monotonic() - started > TOTAL_SECONDS:
                    raise _fail("LC114", f"{uri} took longer than {TOTAL_SECONDS:.0f} seconds", at)
    except httpx2.TimeoutException:
        raise _fail("LC114", f"{uri} does not answer in time", at) from None
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        reason = _ERRNO.sub("", str(error)).lower() or type(error).__name__
        raise _fail("LC114", f"the document cannot be fetched: {reason}", at) from None
    return bytes(body)
