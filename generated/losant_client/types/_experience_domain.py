"""Data of `client.experience_domain` and `client.experience_domains`."""

from __future__ import annotations

from typing import Required, TypedDict


class ExperienceDomainPatch(TypedDict, total=False):
    """Changes to a domain; what is left out stays."""

    domainName: str
    """A domain name.

    3 to 45 characters.
    """

    sslBundle: str | None
    """Certificates between it and the root, in PEM; null takes them away.

    50 to 32767 characters.
    """

    sslCert: str | None
    """Certificate of the domain, in PEM; null takes it away.

    50 to 32767 characters.
    """

    sslKey: str | None
    """Private key, in PEM; null takes it away.

    50 to 32767 characters.
    """

    version: str | None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """


class ExperienceDomainPost(TypedDict, total=False):
    """A new domain."""

    domainName: Required[str]
    """A domain name.

    3 to 45 characters.
    """

    sslBundle: str
    """Certificates between it and the root, in PEM.

    50 to 32767 characters.
    """

    sslCert: str
    """Certificate of the domain, in PEM.

    50 to 32767 characters.
    """

    sslKey: str
    """Private key, in PEM.

    50 to 32767 characters.
    """

    version: str | None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """
