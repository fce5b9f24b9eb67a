"""Data of `client.experience`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ExperienceBootstrapOptions(Model):
    """How to set up the ready-made start of an experience."""

    create_groups: Annotated[bool | None, Field(alias="createGroups")] = None
    """Make a first group.

    Default: `True`.
    """

    create_users: Annotated[bool | None, Field(alias="createUsers")] = None
    """Make a first user.

    Default: `True`.
    """

    replace_existing: Annotated[bool | None, Field(alias="replaceExisting")] = None
    """Replace resources of the same name in place of making further ones.

    Default: `False`.
    """

    slug: str | None = None
    """Subdomain to set up for it.

    3 to 63 characters. Must match `^[0-9a-z-]*$`.
    """


class ExperienceBootstrapResult(Model):
    """What setting up an experience made."""

    email: str | None = None
    """Address of the first user."""

    password: str | None = None
    """Password of the first user."""

    resource_suffix: Annotated[str | None, Field(alias="resourceSuffix")] = None
    """Text added to the names to make them differ from existing ones."""
