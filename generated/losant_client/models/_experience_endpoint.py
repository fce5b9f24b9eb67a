"""Data of `client.experience_endpoint` and `client.experience_endpoints`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_experience_linked_resources import EndpointAccess, EndpointMethod
from ._shared_static_reply_or_null import StaticReplyOrNull


class EndpointRequestCount(Model):
    """Requests within one span of time."""

    count: float | None = None
    """Number of requests."""

    time: datetime | None = None
    """Start of the span."""


class ExperienceEndpointPatch(Model):
    """Changes to an endpoint; what is left out stays."""

    access: EndpointAccess | None = None
    """Who may call an endpoint: everyone, every signed-in user, members of its groups,
    or the device itself.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_id_template: Annotated[str | None, Field(alias="deviceIdTemplate")] = None
    """Template of the device that the caller must be, when `access` is `device`.

    At most 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    endpoint_tags: Annotated[dict[str, str] | None, Field(alias="endpointTags")] = None
    """Tags of the endpoint.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    experience_group_ids: Annotated[
        list[str] | None, Field(alias="experienceGroupIds")
    ] = None
    """Groups whose members may call it, when `access` is `group`.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    method: EndpointMethod | None = None
    """HTTP method of an endpoint."""

    route: str | None = None
    """Path of an endpoint; parts in braces are parameters, as in `/orders/{id}`.

    1 to 1024 characters.
    """

    static_reply: Annotated[StaticReplyOrNull | None, Field(alias="staticReply")] = None
    """Answer that needs no workflow."""

    unauthorized_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="unauthorizedReply")
    ] = None
    """Answer when the caller may not use the endpoint."""


class ExperienceEndpointPost(Model):
    """A new endpoint."""

    method: EndpointMethod
    """HTTP method of an endpoint."""

    route: str
    """Path of an endpoint; parts in braces are parameters, as in `/orders/{id}`.

    1 to 1024 characters.
    """

    access: EndpointAccess | None = None
    """Who may call an endpoint: everyone, every signed-in user, members of its groups,
    or the device itself.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_id_template: Annotated[str | None, Field(alias="deviceIdTemplate")] = None
    """Template of the device that the caller must be, when `access` is `device`.

    At most 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    endpoint_tags: Annotated[dict[str, str] | None, Field(alias="endpointTags")] = None
    """Tags of the endpoint.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    experience_group_ids: Annotated[
        list[str] | None, Field(alias="experienceGroupIds")
    ] = None
    """Groups whose members may call it, when `access` is `group`.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    static_reply: Annotated[StaticReplyOrNull | None, Field(alias="staticReply")] = None
    """Answer that needs no workflow."""

    unauthorized_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="unauthorizedReply")
    ] = None
    """Answer when the caller may not use the endpoint."""
