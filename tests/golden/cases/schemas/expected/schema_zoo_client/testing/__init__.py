"""An in-process fake for your own tests: Schema Zoo.

No network and no delay. It answers with the document's examples unless a test tells
it otherwise, and holds each request against the document: what the API would not
take raises `RequestMismatch`. Schemas are checked where `jsonschema` is installed,
as `pip install schema-zoo-client[testing]` does.

`pytest_plugins = ["schema_zoo_client.testing.fixtures"]` in `conftest.py` makes the
fixture `fake_schema_zoo`.
"""

from __future__ import annotations

from typing import Unpack

from .._client import AsyncSchemaZooClient, SchemaZooClient
from .._config import CONFIG
from .._runtime import ClientOptions
from .._runtime.testing import Fake, FakeCall, RequestMismatch, Route
from ._document import table

__all__ = ["FakeSchemaZoo", "FakeCall", "RequestMismatch", "Route"]

_BASE_URL = "https://zoo.example"


class FakeSchemaZoo(Fake):
    """The API in memory: `on(operation)` says what it answers, `calls` lists what it was asked.

    `check=False` lets requests through that the document does not allow.
    """

    def __init__(self, *, check: bool = True) -> None:
        super().__init__(
            table(),
            base_url=_BASE_URL,
            always_allowed=CONFIG.default_query,
            check=check,
        )

    def client(self, **options: Unpack[ClientOptions]) -> SchemaZooClient:
        """A client of this fake; it takes the options of any other."""
        options.setdefault("base_url", _BASE_URL)
        return SchemaZooClient(transport=self.transport, **options)

    def async_client(self, **options: Unpack[ClientOptions]) -> AsyncSchemaZooClient:
        """An asynchronous client of this fake; it takes the options of any other."""
        options.setdefault("base_url", _BASE_URL)
        return AsyncSchemaZooClient(transport=self.async_transport, **options)
