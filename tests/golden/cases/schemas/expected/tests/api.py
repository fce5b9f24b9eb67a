"""What holds for every request: the client under test, its credentials and what the configuration adds."""

from __future__ import annotations

import schema_zoo_client as package

from .kit import Api, Sent

API = Api(
    package=package,
    client="SchemaZooClient",
    async_client="AsyncSchemaZooClient",
    root_error="SchemaZooError",
    base_url="https://zoo.example",
    passes_base_url=False,
    credentials={},
    schemes={},
    auth=[],
    query=[],
    headers={},
)
