"""The facts of this API that the runtime works with."""

from __future__ import annotations

from ._runtime import ClientConfig

CONFIG = ClientConfig(
    package="schema_zoo_client",
    title="Schema Zoo",
    version="0.1.0",
    base_url="https://zoo.example",
    base_url_env="SCHEMA_ZOO_BASE_URL",
)
