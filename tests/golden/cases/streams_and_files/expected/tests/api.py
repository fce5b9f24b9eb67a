"""What holds for every request: the client under test, its credentials and what the configuration adds."""

from __future__ import annotations

import recorder_client as package

from .kit import Api, Sent

API = Api(
    package=package,
    client="RecorderClient",
    async_client="AsyncRecorderClient",
    root_error="RecorderError",
    base_url="https://recorder.example",
    passes_base_url=False,
    credentials={"token": "token-for-tests"},
    schemes={"token": Sent(headers={"authorization": "Bearer token-for-tests"})},
    auth=["token"],
    query=[],
    headers={},
)
