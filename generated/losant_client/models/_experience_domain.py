"""Data of `client.experience_domain` and `client.experience_domains`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ExperienceDomain(Model):
    """An own domain under which an experience can be reached."""

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

    domain_name: Annotated[str | None, Field(alias="domainName")] = None
    """A domain name.

    3 to 45 characters.
    """

    experience_domain_id: Annotated[str | None, Field(alias="experienceDomainId")] = (
        None
    )
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    ssl_bundle: Annotated[str | None, Field(alias="sslBundle")] = None
    """Certificates between it and the root, in PEM.

    50 to 32767 characters.
    """

    ssl_cert: Annotated[str | None, Field(alias="sslCert")] = None
    """Certificate of the domain, in PEM.

    50 to 32767 characters.
    """

    version: str | None = None
    """Version of the experience that it serves.

    1 to 255 characters.
    """


class ExperienceDomainPatch(Model):
    """Changes to a domain; what is left out stays."""

    domain_name: Annotated[str | None, Field(alias="domainName")] = None
    """A domain name.

    3 to 45 characters.
    """

    ssl_bundle: Annotated[str | None, Field(alias="sslBundle")] = None
    """Certificates between it and the root, in PEM; null takes them away.

    50 to 32767 characters.
    """

    ssl_cert: Annotated[str | None, Field(alias="sslCert")] = None
    """Certificate of the domain, in PEM; null takes it away.

    50 to 32767 characters.
    """

    ssl_key: Annotated[str | None, Field(alias="sslKey")] = None
    """Private key, in PEM; null takes it away.

    50 to 32767 characters.
    """

    version: str | None = None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """


class ExperienceDomainPost(Model):
    """A new domain."""

    domain_name: Annotated[str, Field(alias="domainName")]
    """A domain name.

    3 to 45 characters.
    """

    ssl_bundle: Annotated[str | None, Field(alias="sslBundle")] = None
    """Certificates between it and the root, in PEM.

    50 to 32767 characters.
    """

    ssl_cert: Annotated[str | None, Field(alias="sslCert")] = None
    """Certificate of the domain, in PEM.

    50 to 32767 characters.
    """

    ssl_key: Annotated[str | None, Field(alias="sslKey")] = None
    """Private key, in PEM.

    50 to 32767 characters.
    """

    version: str | None = None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """


class ExperienceDomains(Model):
    """The domains of an application."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of domains in the list."""

    items: list[ExperienceDomain] | None = None
    """The domains."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of domains in all."""
