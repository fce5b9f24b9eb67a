"""Data of `client.experience_endpoint` and `client.experience_endpoints`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypedDict

from ._shared_experience_linked_resources import EndpointAccess, EndpointMethod
from ._shared_static_reply_or_null import StaticReplyOrNull


class ExperienceEndpointPatch(TypedDict, total=False):
    """Changes to an endpoint; what is left out stays."""

    access: EndpointAccess
    """Who may call an endpoint: everyone, every signed-in user, members of its groups,
    or the device itself.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceIdTemplate: str
    """Template of the device that the caller must be, when `access` is `device`.

    At most 255 characters.
    """

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    endpointTags: Mapping[str, str]
    """Tags of the endpoint.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    experienceGroupIds: list[str]
    """Groups whose members may call it, when `access` is `group`.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    method: EndpointMethod
    """HTTP method of an endpoint."""

    route: str
    """Path of an endpoint; parts in braces are parameters, as in `/orders/{id}`.

    1 to 1024 characters.
    """

    staticReply: StaticReplyOrNull | None
    """Answer that needs no workflow."""

    unauthorizedReply: StaticReplyOrNull | None
    """Answer when the caller may not use the endpoint."""


class ExperienceEndpointPost(TypedDict, total=False):
    """A new endpoint."""

    method: Required[EndpointMethod]
    """HTTP method of an endpoint."""

    route: Required[str]
    """Path of an endpoint; parts in braces are parameters, as in `/orders/{id}`.

    1 to 1024 characters.
    """

    access: EndpointAccess
    """Who may call an endpoint: everyone, every signed-in user, members of its groups,
    or the device itself.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceIdTemplate: str
    """Template of the device that the caller must be, when `access` is `device`.

    At most 255 characters.
    """

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    endpointTags: Mapping[str, str]
    """Tags of the endpoint.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    experienceGroupIds: list[str]
    """Groups whose members may call it, when `access` is `group`.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    staticReply: StaticReplyOrNull | None
    """Answer that needs no workflow."""

    unauthorizedReply: StaticReplyOrNull | None
    """Answer when the caller may not use the endpoint."""
