"""What holds for every request: the client under test, its credentials and what the configuration adds."""

from __future__ import annotations

import awkward_names_text_client as package

from .kit import Api, Sent

API = Api(
    package=package,
    client="AwkwardNamesTextClient",
    async_client="AsyncAwkwardNamesTextClient",
    root_error="AwkwardNamesTextError",
    base_url="https://api.example.com",
    passes_base_url=True,
    credentials={},
    schemes={},
    auth=[],
    query=[],
    headers={},
)
