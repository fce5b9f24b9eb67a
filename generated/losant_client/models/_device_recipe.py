"""Data of `client.device_recipe` and `client.device_recipes`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_device_attribute_post import DeviceAttributePost
from ._shared_device_class import DeviceClass
from ._shared_sort_direction import SortDirection
from ._shared_tag import Tag


class DeviceRecipe(Model):
    """A pattern from which devices are made."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    attributes: list[DeviceAttributePost] | None = None
    """Attributes of the devices made from it.

    At most 256 items.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about the recipe.

    At most 32767 characters.
    """

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """Class of the devices made from it."""

    device_description: Annotated[str | None, Field(alias="deviceDescription")] = None
    """Description of the devices made from it.

    At most 32767 characters.
    """

    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    """Name of the devices made from it.

    1 to 255 characters.
    """

    device_recipe_id: Annotated[str | None, Field(alias="deviceRecipeId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway that new peripherals report through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keep_duplicates: Annotated[bool | None, Field(alias="keepDuplicates")] = None
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name of the recipe.

    1 to 255 characters.
    """

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System that new devices are put in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """How often new systems work out their state.

    5 to 3600.
    """

    tags: list[Tag] | None = None
    """Tags of the devices made from it.

    At most 100 items.
    """


class DeviceRecipeBulkCreate(Model):
    """What came of making many devices from a recipe."""

    created: float | None = None
    """Devices that were made."""

    csv_result: Annotated[str | None, Field(alias="csvResult")] = None
    """The given table with the outcome of each row, as CSV."""

    failed: float | None = None
    """Devices that could not be made."""


class DeviceRecipeBulkCreatePost(Model):
    """Makes many devices from a recipe: a number of like ones, or one for each row of
    a CSV table. Columns of the table that are not named below become tags.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    count: int | None = None
    """Number of devices to make; only without `csv`."""

    csv: str | None = None
    """The table, with a heading."""

    description_column: Annotated[str | None, Field(alias="descriptionColumn")] = None
    """Column that holds the descriptions.

    At most 255 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway for all of the devices.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    gateway_id_column: Annotated[str | None, Field(alias="gatewayIdColumn")] = None
    """Column that holds the gateways.

    At most 255 characters.
    """

    make_unique_key_secret: Annotated[
        bool | None, Field(alias="makeUniqueKeySecret")
    ] = None
    """Whether each device gets an access key of its own."""

    name_column: Annotated[str | None, Field(alias="nameColumn")] = None
    """Column that holds the names.

    At most 255 characters.
    """

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System for all of the devices; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    parent_id_column: Annotated[str | None, Field(alias="parentIdColumn")] = None
    """Column that holds the systems.

    At most 255 characters.
    """


class DeviceRecipePatch(Model):
    """Changes to a device recipe; what is left out stays."""

    attributes: list[DeviceAttributePost] | None = None
    """Attributes of the devices made from it.

    At most 256 items.
    """

    description: str | None = None
    """Free text about the recipe.

    At most 32767 characters.
    """

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """Class of the devices made from it."""

    device_description: Annotated[str | None, Field(alias="deviceDescription")] = None
    """Description of the devices made from it.

    At most 32767 characters.
    """

    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    """Name of the devices made from it.

    1 to 255 characters.
    """

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway that new peripherals report through; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keep_duplicates: Annotated[bool | None, Field(alias="keepDuplicates")] = None
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    name: str | None = None
    """Name of the recipe.

    1 to 255 characters.
    """

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System that new devices are put in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """How often new systems work out their state.

    5 to 3600.
    """

    tags: list[Tag] | None = None
    """Tags of the devices made from it.

    At most 100 items.
    """


class DeviceRecipePost(Model):
    """A new device recipe."""

    name: str
    """Name of the recipe.

    1 to 255 characters.
    """

    attributes: list[DeviceAttributePost] | None = None
    """Attributes of the devices made from it.

    At most 256 items.
    """

    description: str | None = None
    """Free text about the recipe.

    At most 32767 characters.
    """

    device_class: Annotated[DeviceClass | None, Field(alias="deviceClass")] = None
    """Class of the devices made from it."""

    device_description: Annotated[str | None, Field(alias="deviceDescription")] = None
    """Description of the devices made from it.

    At most 32767 characters.
    """

    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    """Name of the devices made from it.

    1 to 255 characters.
    """

    gateway_id: Annotated[str | None, Field(alias="gatewayId")] = None
    """Gateway that new peripherals report through.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    keep_duplicates: Annotated[bool | None, Field(alias="keepDuplicates")] = None
    """Whether state reports that repeat one another are kept; otherwise the repeats
    are dropped.
    """

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """System that new devices are put in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """How often new systems work out their state.

    5 to 3600.
    """

    tags: list[Tag] | None = None
    """Tags of the devices made from it.

    At most 100 items.
    """


class DeviceRecipes(Model):
    """One page of device recipes."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[DeviceRecipe] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
