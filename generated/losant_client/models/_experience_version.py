"""Data of `client.experience_version` and `client.experience_versions`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_creator_type import CreatorType
from ._shared_static_reply_or_null import StaticReplyOrNull


class AttachedDomain(Model):
    """A domain that serves a version."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    domain_name: Annotated[str | None, Field(alias="domainName")] = None
    """A domain name.

    3 to 45 characters.
    """


class AttachedSlug(Model):
    """A subdomain that serves a version."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    slug: str | None = None
    """The subdomain."""


class ExperienceGlobal(Model):
    """A value that the workflows of an experience version can read by name."""

    json_: Annotated[str, Field(alias="json")]
    """Value of a global, written as a JSON string.

    1 to 32767 characters.
    """

    key: str
    """Name made of letters, digits, underscores and hyphens, up to 255 characters.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    description: str | None = None
    """One short text about it, up to 1,024 characters."""


class ExperienceVersion(Model):
    """A frozen state of an experience: its endpoints, views and workflows at one time."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    allowed_cors_origins: Annotated[
        list[str] | None, Field(alias="allowedCorsOrigins")
    ] = None
    """Origins that may call the endpoints; any when empty.

    At most 100 items. Each item: 8 to 270 characters.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    attached_domains: Annotated[
        list[AttachedDomain] | None, Field(alias="attachedDomains")
    ] = None
    """Domains that serve this version."""

    attached_slugs: Annotated[
        list[AttachedSlug] | None, Field(alias="attachedSlugs")
    ] = None
    """Subdomains that serve this version."""

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    endpoint_default_cors: Annotated[
        bool | None, Field(alias="endpointDefaultCors")
    ] = None
    """Whether endpoints answer CORS preflight requests on their own."""

    experience_version_id: Annotated[str | None, Field(alias="experienceVersionId")] = (
        None
    )
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    globals: list[ExperienceGlobal] | None = None
    """Values that the workflows of this version can read.

    At most 100 items.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    not_found_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="notFoundReply")
    ] = None
    """Answer when no endpoint matches."""

    response_headers: Annotated[
        dict[str, str] | None, Field(alias="responseHeaders")
    ] = None
    """Headers added to every answer.

    At most 10 keys. Keys must match `^.{1,255}$`. Each value: 1 to 1024 characters.
    """

    unauthorized_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="unauthorizedReply")
    ] = None
    """Answer when the caller may not use an endpoint."""

    version: str | None = None
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """


class ExperienceVersionPatch(Model):
    """Changes to a version of an experience; what is left out stays."""

    allowed_cors_origins: Annotated[
        list[str] | None, Field(alias="allowedCorsOrigins")
    ] = None
    """Origins that may call the endpoints; any when empty.

    At most 100 items. Each item: 8 to 270 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    endpoint_default_cors: Annotated[
        bool | None, Field(alias="endpointDefaultCors")
    ] = None
    """Whether endpoints answer CORS preflight requests on their own."""

    globals: list[ExperienceGlobal] | None = None
    """Values that the workflows of this version can read.

    At most 100 items.
    """

    not_found_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="notFoundReply")
    ] = None
    """Answer when no endpoint matches."""

    response_headers: Annotated[
        dict[str, str] | None, Field(alias="responseHeaders")
    ] = None
    """Headers added to every answer.

    At most 10 keys. Keys must match `^.{1,255}$`. Each value: 1 to 1024 characters.
    """

    source_version_id_or_name: Annotated[
        str | None, Field(alias="sourceVersionIdOrName")
    ] = None
    """Version whose endpoints, views and workflows is to be taken over.

    1 to 255 characters.
    """

    unauthorized_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="unauthorizedReply")
    ] = None
    """Answer when the caller may not use an endpoint."""


class ExperienceVersionPost(Model):
    """Freezes the present state of an experience as a version."""

    version: str
    """Name of a version; `develop` is the one being worked on.

    1 to 255 characters.
    """

    allowed_cors_origins: Annotated[
        list[str] | None, Field(alias="allowedCorsOrigins")
    ] = None
    """Origins that may call the endpoints; any when empty.

    At most 100 items. Each item: 8 to 270 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    domain_ids: Annotated[list[str] | None, Field(alias="domainIds")] = None
    """Domains that are to serve it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    endpoint_default_cors: Annotated[
        bool | None, Field(alias="endpointDefaultCors")
    ] = None
    """Whether endpoints answer CORS preflight requests on their own."""

    globals: list[ExperienceGlobal] | None = None
    """Values that the workflows of this version can read.

    At most 100 items.
    """

    not_found_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="notFoundReply")
    ] = None
    """Answer when no endpoint matches."""

    response_headers: Annotated[
        dict[str, str] | None, Field(alias="responseHeaders")
    ] = None
    """Headers added to every answer.

    At most 10 keys. Keys must match `^.{1,255}$`. Each value: 1 to 1024 characters.
    """

    slug_ids: Annotated[list[str] | None, Field(alias="slugIds")] = None
    """Subdomains that are to serve it.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    unauthorized_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="unauthorizedReply")
    ] = None
    """Answer when the caller may not use an endpoint."""


class ExperienceVersions(Model):
    """The versions of an experience."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of versions in the list."""

    items: list[ExperienceVersion] | None = None
    """The versions."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of versions in all."""
