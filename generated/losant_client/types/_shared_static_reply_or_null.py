"""Data of `client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_version`, `client.experience_versions` and
`client.experience_view`.
"""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class StaticReplyOrNull(TypedDict, total=False):
    """An answer that needs no workflow, or null for none."""

    type: Required[Literal["page", "redirect"]]
    """Whether a page is rendered or the caller is sent elsewhere.

    One of `"page"`, `"redirect"`.
    """

    value: Required[str]
    """The page to render by its identifier, or the address to redirect to."""

    statusCode: int
    """Status of the answer.

    100 to 599.
    """
