"""What holds for every request: the client under test, its credentials and what the configuration adds."""

from __future__ import annotations

import shop_client as package

from .kit import Api, Sent

API = Api(
    package=package,
    client="ShopClient",
    async_client="AsyncShopClient",
    root_error="ShopError",
    base_url="https://eu.shop.example/v2",
    passes_base_url=False,
    credentials={"api_key": "api_key-for-tests"},
    schemes={"key": Sent(headers={"x-shop-key": "api_key-for-tests"})},
    auth=["key"],
    query=[],
    headers={},
)
