"""Data of `client.experience_view` and `client.experience_views`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_experience_linked_resources import ExperienceViewHeaders
from ._shared_view_type import ViewType


class ExperienceViewPatch(Model):
    """Changes to a view; what is left out stays, and its type cannot change."""

    body: str | None = None
    """The Handlebars template, up to 131,072 characters."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    headers: ExperienceViewHeaders | None = None
    """Headers that answers with this view carry."""

    layout_id: Annotated[str | None, Field(alias="layoutId")] = None
    """Layout that a page stands in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    view_tags: Annotated[dict[str, str] | None, Field(alias="viewTags")] = None
    """Tags of the view.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


class ExperienceViewPost(Model):
    """A new view."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    view_type: Annotated[ViewType, Field(alias="viewType")]
    """Whether a view is a layout, a page or a component."""

    body: str | None = None
    """The Handlebars template, up to 131,072 characters."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    headers: ExperienceViewHeaders | None = None
    """Headers that answers with this view carry."""

    layout_id: Annotated[str | None, Field(alias="layoutId")] = None
    """Layout that a page stands in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    view_tags: Annotated[dict[str, str] | None, Field(alias="viewTags")] = None
    """Tags of the view.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """
