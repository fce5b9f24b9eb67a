"""Data of `client.application_certificate_authorities` and
`client.application_certificate_authority`.
"""

from __future__ import annotations

from typing import Required, TypedDict

from ._shared_active_status import ActiveStatus


class ApplicationCertificateAuthorityPatch(TypedDict, total=False):
    """Changes to a trusted certificate authority; what is left out stays."""

    caBundle: str
    """The authority's certificates in PEM.

    50 to 32767 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    status: ActiveStatus
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class ApplicationCertificateAuthorityPost(TypedDict, total=False):
    """A new certificate authority to trust."""

    caBundle: Required[str]
    """The authority's certificates in PEM.

    50 to 32767 characters.
    """

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    description: str
    """Free text about it, up to 32,767 characters."""

    status: ActiveStatus
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """
