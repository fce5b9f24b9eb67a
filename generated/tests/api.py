"""What holds for every request: the client under test, its credentials and what the configuration adds."""

from __future__ import annotations

import losant_client as package

from .kit import Api, Sent

API = Api(
    package=package,
    client="LosantClient",
    async_client="AsyncLosantClient",
    root_error="LosantError",
    base_url="https://api.losant.com",
    passes_base_url=False,
    credentials={"token": "token-for-tests"},
    schemes={"accessToken": Sent(headers={"authorization": "Bearer token-for-tests"})},
    auth=["accessToken"],
    query=[("_actions", "false"), ("_embedded", "true"), ("_links", "true")],
    headers={"accept-version": "^1.31.0"},
)
