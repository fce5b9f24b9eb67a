"""The facts of this API that the runtime works with."""

from __future__ import annotations

from ._runtime import ClientConfig, SecurityScheme

CONFIG = ClientConfig(
    package="recorder_client",
    title="Recorder",
    version="1",
    base_url="https://recorder.example",
    base_url_env="RECORDER_BASE_URL",
    security_schemes={"token": SecurityScheme("bearer", env=("RECORDER_API_TOKEN",))},
    security=(("token",),),
)
