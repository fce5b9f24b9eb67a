"""The facts of this API that the runtime works with."""

from __future__ import annotations

from ._runtime import ClientConfig, SecurityScheme

CONFIG = ClientConfig(
    package="shop_client",
    title="Shop API",
    version="2.3.0",
    base_url="https://eu.shop.example/v2",
    base_url_env="SHOP_BASE_URL",
    security_schemes={
        "key": SecurityScheme(
            "apiKey", "X-Shop-Key", "header", argument="api_key", env=("SHOP_API_KEY",)
        )
    },
    security=(("key",),),
)
