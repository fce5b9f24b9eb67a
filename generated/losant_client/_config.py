"""The facts of this API that the runtime works with."""

from __future__ import annotations

from ._runtime import ClientConfig, SecurityScheme, SignIn

CONFIG = ClientConfig(
    package="losant_client",
    title="Losant Platform API",
    version="1.31.0",
    base_url="https://api.losant.com",
    base_url_env="LOSANT_BASE_URL",
    default_query={"_actions": False, "_links": True, "_embedded": True},
    default_headers={"Accept-Version": "^1.31.0"},
    security_schemes={
        "accessToken": SecurityScheme("bearer", env=("LOSANT_API_TOKEN",))
    },
    security=(("accessToken",),),
    sign_in={
        "user": SignIn("/auth/user", token="token", scheme="accessToken"),
        "device": SignIn("/auth/device", token="token", scheme="accessToken"),
    },
)
