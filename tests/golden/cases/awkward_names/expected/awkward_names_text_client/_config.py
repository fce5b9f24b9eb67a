"""The facts of this API that the runtime works with."""

from __future__ import annotations

from ._runtime import ClientConfig

CONFIG = ClientConfig(
    package="awkward_names_text_client",
    title="Awkward \"names\" \\ {{ and }} text '''",
    version="1.0.dev0",
    base_url="",
    base_url_env="AWKWARD_NAMES_TEXT_BASE_URL",
)
