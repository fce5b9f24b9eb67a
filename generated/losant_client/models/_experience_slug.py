"""Data of `client.experience_slug` and `client.experience_slugs`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ExperienceSlug(Model):
    """A subdomain of Losant under which an experience can be reached."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    experience_slug_id: Annotated[str | None, Field(alias="experienceSlugId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    slug: str | None = None
    """Name of a subdomain: small letters, digits and hyphens.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    version: str | None = None
    """Version of the experience that it serves.

    1 to 255 characters.
    """


class ExperienceSlugPatch(Model):
    """Changes to a subdomain; what is left out stays."""

    slug: str | None = None
    """Name of a subdomain: small letters, digits and hyphens.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    version: str | None = None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """


class ExperienceSlugPost(Model):
    """A new subdomain."""

    slug: str
    """Name of a subdomain: small letters, digits and hyphens.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    version: str | None = None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """


class ExperienceSlugs(Model):
    """The subdomains of an application."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of subdomains in the list."""

    items: list[ExperienceSlug] | None = None
    """The subdomains."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of subdomains in all."""
