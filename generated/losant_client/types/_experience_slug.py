"""Data of `client.experience_slug` and `client.experience_slugs`."""

from __future__ import annotations

from typing import Required, TypedDict


class ExperienceSlugPatch(TypedDict, total=False):
    """Changes to a subdomain; what is left out stays."""

    slug: str
    """Name of a subdomain: small letters, digits and hyphens.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    version: str | None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """


class ExperienceSlugPost(TypedDict, total=False):
    """A new subdomain."""

    slug: Required[str]
    """Name of a subdomain: small letters, digits and hyphens.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """

    version: str | None
    """Version of the experience that it serves; null for none.

    1 to 255 characters.
    """
