"""Data of `client.application_certificate_authorities`,
`client.application_certificate_authority`, `client.application_certificate`,
`client.application_certificates`, `client.credential` and `client.credentials`.
"""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class CertificateInfo(Model):
    """What a certificate says of itself."""

    common_name: Annotated[str | None, Field(alias="commonName")] = None
    """Whom it was issued to.

    At most 1024 characters.
    """

    fingerprint: str | None = None
    """SHA-1 fingerprint, as hex digits with colons.

    1 to 1024 characters.
    """

    issuer_name: Annotated[str | None, Field(alias="issuerName")] = None
    """Who issued it.

    At most 1024 characters.
    """

    not_valid_after: Annotated[datetime | None, Field(alias="notValidAfter")] = None
    """End of its validity."""

    not_valid_before: Annotated[datetime | None, Field(alias="notValidBefore")] = None
    """Start of its validity."""

    serial_number: Annotated[str | None, Field(alias="serialNumber")] = None
    """Serial number, as hex digits with colons.

    1 to 1024 characters.
    """
