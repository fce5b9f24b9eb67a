"""What the `testing` package of a client says of this API."""

from __future__ import annotations

import re

from .. import ir
from ..config import ClientConfig
from ..text import snake, split_words
from .docs import sentence
from .model import FakeView


def fake_view(api: ir.Api, client: ClientConfig, base_url: str) -> FakeView:
    """Names and words of the fake."""
    fixture = f"fake_{snake(split_words(client.name)) or 'api'}"
    doc = (
        f"An in-process fake for your own tests: {sentence(api.title)}\n\n"
        "No network and no delay. It answers with the document's examples unless a test tells it otherwise, and holds "
        "each request against the document: what the API would not take raises `RequestMismatch`. Schemas are checked "
        f"where `jsonschema` is installed, as `pip install {client.distribution}[testing]` does.\n\n"
        f'`pytest_plugins = ["{client.package}.testing.fixtures"]` in `conftest.py` makes the fixture `{fixture}`.'
    )
    return FakeView(f"Fake{client.name}", fixture, _absolute(base_url), doc)


def _absolute(base_url: str) -> str:
    """A base URL that requests can be made of, where the document's is only a path."""
    if re.match(r"https?://[^/]", base_url):
        return base_url
    return f"https://api.example.com/{base_url.lstrip('/')}".rstrip("/")
