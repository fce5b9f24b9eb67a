"""Data of `client.device_attribute`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from ._shared_device_attribute_post import DeviceAttributeRollup


class DeviceAttributePatch(TypedDict, total=False):
    """Changes to an attribute; what is left out stays, and the data type cannot
    change.
    """

    attributeTags: Mapping[str, str]
    """Tags of the attribute.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    contentType: str
    """MIME type of the values; only for blobs.

    At most 64 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    name: str
    """Name of an attribute: letters, digits, underscores and hyphens.

    Must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    system: DeviceAttributeRollup
    """How a system works the value out from its children; only for systems."""
