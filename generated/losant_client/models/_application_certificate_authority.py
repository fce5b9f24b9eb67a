"""Data of `client.application_certificate_authorities` and
`client.application_certificate_authority`.
"""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_active_status import ActiveStatus
from ._shared_certificate_info import CertificateInfo
from ._shared_sort_direction import SortDirection


class ApplicationCertificateAuthorities(Model):
    """One page of trusted certificate authorities."""

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

    items: "list[ApplicationCertificateAuthority] | None" = None
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


class ApplicationCertificateAuthority(Model):
    """A certificate authority that the application trusts: devices may sign in with
    any certificate it has issued.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_certificate_authority_id: Annotated[
        str | None, Field(alias="applicationCertificateAuthorityId")
    ] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    ca_bundle: Annotated[str | None, Field(alias="caBundle")] = None
    """The authority's certificates in PEM.

    50 to 32767 characters.
    """

    ca_info: Annotated[list[CertificateInfo] | None, Field(alias="caInfo")] = None
    """What each certificate of the bundle says of itself."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class ApplicationCertificateAuthorityPatch(Model):
    """Changes to a trusted certificate authority; what is left out stays."""

    ca_bundle: Annotated[str | None, Field(alias="caBundle")] = None
    """The authority's certificates in PEM.

    50 to 32767 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class ApplicationCertificateAuthorityPost(Model):
    """A new certificate authority to trust."""

    ca_bundle: Annotated[str, Field(alias="caBundle")]
    """The authority's certificates in PEM.

    50 to 32767 characters.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """
