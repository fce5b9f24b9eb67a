"""Data of `client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_view` and `client.experience_views`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

ExperienceViewHeaders = TypedDict(
    "ExperienceViewHeaders",
    {
        "content-type": "str",
    },
    total=False,
)
"""Headers that answers with a view carry."""

EndpointAccess: TypeAlias = Literal["public", "authenticated", "group", "device"]
"""Who may call an endpoint: everyone, every signed-in user, members of its groups, or
the device itself.
"""

EndpointMethod: TypeAlias = Literal["delete", "get", "options", "patch", "post", "put"]
"""HTTP method of an endpoint."""
