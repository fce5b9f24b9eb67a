"""Data of `client.experience_version` and `client.experience_versions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from ._shared_static_reply_or_null import StaticReplyOrNull


class ExperienceGlobal(TypedDict, total=False):
    """A value that the workflows of an experience version can read by name."""

    json: Required[str]
    """Value of a global, written as a JSON string.

    1 to 32767 characters.
    """

    key: Required[str]
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    description: str
    """One short text about it, up to 1,024 characters."""


class ExperienceVersionPatch(TypedDict, total=False):
    """Changes to a version of an experience; what is left out stays."""

    allowedCorsOrigins: list[str]
    """Origins that may call the endpoints; any when empty.

    At most 100 items. Each item: 8 to 270 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    endpointDefaultCors: bool
    """Whether endpoints answer CORS preflight requests on their own."""

    globals: Sequence[ExperienceGlobal]
    """Values that the workflows of this version can read.

    At most 100 items.
    """

    notFoundReply: StaticReplyOrNull | None
    """Answer when no endpoint matches."""

    responseHeaders: Mapping[str, str]
    """Headers added to every answer.

    At most 10 keys. Keys must match `^.{1,255}$`. Each value: 1 to 1024 characters.
    """

    sourceVersionIdOrName: str
    """Version whose endpoints, views and workflows is to be taken over.

    1 to 255 characters.
    """

    unauthorizedReply: StaticReplyOrNull | None
    """Answer when the caller may not use an endpoint."""


class ExperienceVersionPost(TypedDict, total=False):
    """Freezes the present state of an experience as a version."""

    version: Required[str]
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """

    allowedCorsOrigins: list[str]
    """Origins that may call the endpoints; any when empty.

    At most 100 items. Each item: 8 to 270 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    domainIds: list[str]
    """Domains that are to serve it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    endpointDefaultCors: bool
    """Whether endpoints answer CORS preflight requests on their own."""

    globals: Sequence[ExperienceGlobal]
    """Values that the workflows of this version can read.

    At most 100 items.
    """

    notFoundReply: StaticReplyOrNull | None
    """Answer when no endpoint matches."""

    responseHeaders: Mapping[str, str]
    """Headers added to every answer.

    At most 10 keys. Keys must match `^.{1,255}$`. Each value: 1 to 1024 characters.
    """

    slugIds: list[str]
    """Subdomains that are to serve it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    unauthorizedReply: StaticReplyOrNull | None
    """Answer when the caller may not use an endpoint."""
