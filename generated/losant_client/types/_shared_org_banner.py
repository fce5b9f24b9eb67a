"""Data of `client.instance_org`, `client.instance_orgs`, `client.org` and
`client.orgs`.
"""

from __future__ import annotations

from typing import Literal, TypedDict


class OrgBanner(TypedDict, total=False):
    """Notice shown to the members of an organization."""

    level: Literal["info", "warning", "critical"]
    """How urgent it is.

    One of `"info"`, `"warning"`, `"critical"`.
    """

    message: str
    """Text of the notice.

    At most 2048 characters.
    """
