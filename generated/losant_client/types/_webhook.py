"""Data of `client.webhook` and `client.webhooks`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict


class WebhookPatch(TypedDict, total=False):
    """Changes to a webhook; what is left out stays."""

    annotateMultipart: bool
    """Whether the parts of a multipart call come with their headers."""

    basicAuthPassword: str
    """Password that callers must give.

    At most 255 characters.
    """

    basicAuthUsername: str
    """User name that callers must give; none when empty.

    At most 255 characters.
    """

    castBuffersAs: WebhookBufferEncoding
    """How binary messages are put into the workflow's payload."""

    description: str
    """Free text about it, up to 32,767 characters."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    isWebsocket: bool
    """Whether it takes WebSocket connections in place of plain calls."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    responseCode: int
    """Status to answer calls with, when no workflow replies itself.

    100 to 599.
    """

    verificationCode: str
    """Secret that the chosen verification needs.

    At most 32767 characters.
    """

    verificationType: WebhookVerificationType
    """Service whose way of verifying a webhook is followed; `none` verifies nothing."""

    waitForReply: bool
    """Whether a call waits for a workflow to make the answer."""


class WebhookPost(TypedDict, total=False):
    """A new webhook."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    annotateMultipart: bool
    """Whether the parts of a multipart call come with their headers."""

    basicAuthPassword: str
    """Password that callers must give.

    At most 255 characters.
    """

    basicAuthUsername: str
    """User name that callers must give; none when empty.

    At most 255 characters.
    """

    castBuffersAs: WebhookBufferEncoding
    """How binary messages are put into the workflow's payload."""

    description: str
    """Free text about it, up to 32,767 characters."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    isWebsocket: bool
    """Whether it takes WebSocket connections in place of plain calls."""

    responseCode: int
    """Status to answer calls with, when no workflow replies itself.

    100 to 599.
    """

    verificationCode: str
    """Secret that the chosen verification needs.

    At most 32767 characters.
    """

    verificationType: WebhookVerificationType
    """Service whose way of verifying a webhook is followed; `none` verifies nothing."""

    waitForReply: bool
    """Whether a call waits for a workflow to make the answer."""


WebhookBufferEncoding: TypeAlias = Literal["array", "binary", "utf8", "base64", "hex"]
"""How binary data is represented."""

WebhookVerificationType: TypeAlias = Literal[
    "facebook", "fitbit", "none", "twilio", "alexa"
]
"""Service whose way of verifying a webhook is followed; `none` verifies nothing."""
