"""Data of `client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_version`, `client.experience_versions` and
`client.experience_view`.
"""

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class StaticReplyOrNull(Model):
    """An answer that needs no workflow, or null for none."""

    type: Literal["page", "redirect"] | str
    """Whether a page is rendered or the caller is sent elsewhere.

    One of `"page"`, `"redirect"`.
    """

    value: str
    """The page to render by its identifier, or the address to redirect to."""

    status_code: Annotated[int | None, Field(alias="statusCode")] = None
    """Status of the answer.

    100 to 599.
    """
