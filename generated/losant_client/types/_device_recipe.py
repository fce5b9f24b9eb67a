"""Data of `client.device_recipe` and `client.device_recipes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from ._shared_device_attribute_post import DeviceAttributePost
from ._shared_device_class import DeviceClass
from ._shared_tag import Tag


class DeviceRecipeBulkCreatePost(TypedDict, total=False):
    """Makes many devices from a recipe: a number of like ones, or one for each row of
    a CSV table. Columns of the table that are not named below become tags.
    """

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    count: int
    """Number of devices to make; only without `csv`."""

    csv: str
    """The table, with a heading."""

    descriptionColumn: str
    """Column that holds the descriptions.

    At most 255 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    gatewayId: str
    """Gateway for all of the devices.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    gatewayIdColumn: str
    """Column that holds the gateways.

    At most 255 characters.
    """

    makeUniqueKeySecret: bool
    """Whether each device gets an access key of its own."""

    nameColumn: str
    """Column that holds the names.

    At most 255 characters.
    """

    parentId: str | None
    """System for all of the devices; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    parentIdColumn: str
    """Column that holds the systems.

    At most 255 characters.
    """


class DeviceRecipePatch(TypedDict, total=False):
    """Changes to a device recipe; what is left out stays."""

    attributes: Sequence[DeviceAttributePost]
    """Attributes of the devices made from it.

    At most 256 items.
    """

    description: str
    """Free text about the recipe.

    At most 32767 characters.
    """

    deviceClass: DeviceClass
    """Class of the devices made from it."""

    deviceDescription: str
    """Description of the devices made from it.

    At most 32767 characters.
    """

    deviceName: str
    """Name of the devices made from it.

    1 to 255 characters.
    """

    gatewayId: str | None
    """Gateway that new peripherals report through; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keepDuplicates: bool
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    name: str
    """Name of the recipe.

    1 to 255 characters.
    """

    parentId: str | None
    """System that new devices are put in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    systemInterval: int
    """How often new systems work out their state.

    5 to 3600.
    """

    tags: Sequence[Tag]
    """Tags of the devices made from it.

    At most 100 items.
    """


class DeviceRecipePost(TypedDict, total=False):
    """A new device recipe."""

    name: Required[str]
    """Name of the recipe.

    1 to 255 characters.
    """

    attributes: Sequence[DeviceAttributePost]
    """Attributes of the devices made from it.

    At most 256 items.
    """

    description: str
    """Free text about the recipe.

    At most 32767 characters.
    """

    deviceClass: DeviceClass
    """Class of the devices made from it."""

    deviceDescription: str
    """Description of the devices made from it.

    At most 32767 characters.
    """

    deviceName: str
    """Name of the devices made from it.

    1 to 255 characters.
    """

    gatewayId: str
    """Gateway that new peripherals report through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keepDuplicates: bool
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    parentId: str | None
    """System that new devices are put in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    systemInterval: int
    """How often new systems work out their state.

    5 to 3600.
    """

    tags: Sequence[Tag]
    """Tags of the devices made from it.

    At most 100 items.
    """
