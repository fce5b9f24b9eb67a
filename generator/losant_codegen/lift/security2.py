"""Swagger 2.0 security definitions in the words of OpenAPI 3."""

from __future__ import annotations

from typing import Any

_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def security_scheme(value: Any) -> Any:
    """The scheme lifted; one of a kind that Swagger 2.0 does not have comes back as it is."""
    if not isinstance(value, dict):
        return value
    kept = {key: child for key, child in value.items() if key == "description" or key.startswith("x-")}
    match value.get("type"):
        case "basic":
            return {"type": "http", "scheme": "basic", **kept}
        case "oauth2":
            flow = {key: value[key] for key in ("authorizationUrl", "tokenUrl") if key in value}
            scopes = value.get("scopes")
            flow["scopes"] = scopes if isinstance(scopes, dict) else {}
            return {"type": "oauth2", "flows": {_FLOWS.get(str(value.get("flow")), "implicit"): flow}, **kept}
        case _:
            return value
