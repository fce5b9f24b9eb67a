"""Data of `client.webhook` and `client.webhooks`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection

WebhookBufferEncoding = TypeAliasType(
    "WebhookBufferEncoding", Literal["array", "binary", "utf8", "base64", "hex"] | str
)
"""How binary data is represented."""

WebhookVerificationType = TypeAliasType(
    "WebhookVerificationType",
    Literal["facebook", "fitbit", "none", "twilio", "alexa"] | str,
)
"""Service whose way of verifying a webhook is followed; `none` verifies nothing."""


class Webhook(Model):
    """A URL of its own that outside services can call to start workflows."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    annotate_multipart: Annotated[bool | None, Field(alias="annotateMultipart")] = None
    """Whether the parts of a multipart call come with their headers."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    basic_auth_password: Annotated[str | None, Field(alias="basicAuthPassword")] = None
    """Password that callers must give.

    At most 255 characters.
    """

    basic_auth_username: Annotated[str | None, Field(alias="basicAuthUsername")] = None
    """User name that callers must give; none when empty.

    At most 255 characters.
    """

    cast_buffers_as: Annotated[
        WebhookBufferEncoding | None, Field(alias="castBuffersAs")
    ] = None
    """How binary messages are put into the workflow's payload."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    is_websocket: Annotated[bool | None, Field(alias="isWebsocket")] = None
    """Whether it takes WebSocket connections in place of plain calls."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    response_code: Annotated[int | None, Field(alias="responseCode")] = None
    """Status to answer calls with, when no workflow replies itself.

    100 to 599.
    """

    token: str | None = None
    """Last part of the webhook's URL.

    At least 1 character.
    """

    verification_code: Annotated[str | None, Field(alias="verificationCode")] = None
    """Secret that the chosen verification needs.

    At most 32767 characters.
    """

    verification_type: Annotated[
        WebhookVerificationType | None, Field(alias="verificationType")
    ] = None
    """Service whose way of verifying a webhook is followed; `none` verifies nothing."""

    wait_for_reply: Annotated[bool | None, Field(alias="waitForReply")] = None
    """Whether a call waits for a workflow to make the answer."""

    webhook_id: Annotated[str | None, Field(alias="webhookId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """


class WebhookPatch(Model):
    """Changes to a webhook; what is left out stays."""

    annotate_multipart: Annotated[bool | None, Field(alias="annotateMultipart")] = None
    """Whether the parts of a multipart call come with their headers."""

    basic_auth_password: Annotated[str | None, Field(alias="basicAuthPassword")] = None
    """Password that callers must give.

    At most 255 characters.
    """

    basic_auth_username: Annotated[str | None, Field(alias="basicAuthUsername")] = None
    """User name that callers must give; none when empty.

    At most 255 characters.
    """

    cast_buffers_as: Annotated[
        WebhookBufferEncoding | None, Field(alias="castBuffersAs")
    ] = None
    """How binary messages are put into the workflow's payload."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    is_websocket: Annotated[bool | None, Field(alias="isWebsocket")] = None
    """Whether it takes WebSocket connections in place of plain calls."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    response_code: Annotated[int | None, Field(alias="responseCode")] = None
    """Status to answer calls with, when no workflow replies itself.

    100 to 599.
    """

    verification_code: Annotated[str | None, Field(alias="verificationCode")] = None
    """Secret that the chosen verification needs.

    At most 32767 characters.
    """

    verification_type: Annotated[
        WebhookVerificationType | None, Field(alias="verificationType")
    ] = None
    """Service whose way of verifying a webhook is followed; `none` verifies nothing."""

    wait_for_reply: Annotated[bool | None, Field(alias="waitForReply")] = None
    """Whether a call waits for a workflow to make the answer."""


class WebhookPost(Model):
    """A new webhook."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    annotate_multipart: Annotated[bool | None, Field(alias="annotateMultipart")] = None
    """Whether the parts of a multipart call come with their headers."""

    basic_auth_password: Annotated[str | None, Field(alias="basicAuthPassword")] = None
    """Password that callers must give.

    At most 255 characters.
    """

    basic_auth_username: Annotated[str | None, Field(alias="basicAuthUsername")] = None
    """User name that callers must give; none when empty.

    At most 255 characters.
    """

    cast_buffers_as: Annotated[
        WebhookBufferEncoding | None, Field(alias="castBuffersAs")
    ] = None
    """How binary messages are put into the workflow's payload."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    is_websocket: Annotated[bool | None, Field(alias="isWebsocket")] = None
    """Whether it takes WebSocket connections in place of plain calls."""

    response_code: Annotated[int | None, Field(alias="responseCode")] = None
    """Status to answer calls with, when no workflow replies itself.

    100 to 599.
    """

    verification_code: Annotated[str | None, Field(alias="verificationCode")] = None
    """Secret that the chosen verification needs.

    At most 32767 characters.
    """

    verification_type: Annotated[
        WebhookVerificationType | None, Field(alias="verificationType")
    ] = None
    """Service whose way of verifying a webhook is followed; `none` verifies nothing."""

    wait_for_reply: Annotated[bool | None, Field(alias="waitForReply")] = None
    """Whether a call waits for a workflow to make the answer."""


class Webhooks(Model):
    """One page of webhooks."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Webhook] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
