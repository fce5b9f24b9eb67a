"""Data of `client.experience_view` and `client.experience_views`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypedDict

from ._shared_experience_linked_resources import ExperienceViewHeaders
from ._shared_view_type import ViewType


class ExperienceViewPatch(TypedDict, total=False):
    """Changes to a view; what is left out stays, and its type cannot change."""

    body: str
    """The Handlebars template, up to 131,072 characters."""

    description: str
    """Free text about it, up to 32,767 characters."""

    headers: ExperienceViewHeaders
    """Headers that answers with this view carry."""

    layoutId: str | None
    """Layout that a page stands in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    viewTags: Mapping[str, str]
    """Tags of the view.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """


class ExperienceViewPost(TypedDict, total=False):
    """A new view."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    viewType: Required[ViewType]
    """Whether a view is a layout, a page or a component."""

    body: str
    """The Handlebars template, up to 131,072 characters."""

    description: str
    """Free text about it, up to 32,767 characters."""

    headers: ExperienceViewHeaders
    """Headers that answers with this view carry."""

    layoutId: str | None
    """Layout that a page stands in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    viewTags: Mapping[str, str]
    """Tags of the view.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """
