"""Data of `client.application_template` and `client.application_templates`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from ._shared_sort_direction import SortDirection


class ApplicationTemplate(Model):
    """A ready-made set of resources that an application can start from or take in
    later.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    author_name: Annotated[str | None, Field(alias="authorName")] = None
    """Who made it.

    At most 255 characters.
    """

    author_url: Annotated[str | None, Field(alias="authorUrl")] = None
    """Home page of whoever made it.

    At most 1024 characters.
    """

    category_ids: Annotated[list[str] | None, Field(alias="categoryIds")] = None
    """Categories it is listed under.

    At most 1000 items. Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """One short text about it, up to 1,024 characters."""

    image_url: Annotated[str | None, Field(alias="imageUrl")] = None
    """Picture shown for it.

    At most 1024 characters.
    """

    keywords: list[str] | None = None
    """Words it can be found by.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    public: bool | None = None
    """Whether everybody can see it."""

    readme: str | None = None
    """Long text about it, in Markdown.

    At most 131072 characters.
    """

    summary: "ApplicationTemplateSummary | None" = None
    """How many resources of each kind it brings."""

    template_id: Annotated[str | None, Field(alias="templateId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    template_url: Annotated[str | None, Field(alias="templateUrl")] = None
    """Where its bundle is stored.

    At most 1024 characters.
    """


class ApplicationTemplateCategories(Model):
    """The categories below one category."""

    base_id: Annotated[str | None, Field(alias="baseId")] = None
    """Category that the list starts from.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of categories in this list."""

    items: "list[ApplicationTemplateCategory] | None" = None
    """The categories."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of categories in all."""


class ApplicationTemplateCategory(Model):
    """A heading that templates are listed under; categories form a tree."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    parent_id: Annotated[str | None, Field(alias="parentId")] = None
    """Category above this one; absent at the top.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    resource_types: Annotated[
        list[Literal["DeviceRecipe", "CustomNode"] | str] | None,
        Field(alias="resourceTypes"),
    ] = None
    """Kinds of resources that templates of this category bring.

    At most 100 items. Each item: one of `"DeviceRecipe"`, `"CustomNode"`.
    """


class ApplicationTemplateSummary(Model):
    """How many resources of each kind a template brings."""

    application_certificate_authority_count: Annotated[
        int | None, Field(alias="applicationCertificateAuthorityCount")
    ] = None
    dashboard_count: Annotated[int | None, Field(alias="dashboardCount")] = None
    data_table_count: Annotated[int | None, Field(alias="dataTableCount")] = None
    data_table_csv_size: Annotated[int | None, Field(alias="dataTableCsvSize")] = None
    """Size of the data table contents, in bytes."""

    device_count: Annotated[int | None, Field(alias="deviceCount")] = None
    device_recipe_count: Annotated[int | None, Field(alias="deviceRecipeCount")] = None
    experience_endpoint_count: Annotated[
        int | None, Field(alias="experienceEndpointCount")
    ] = None
    experience_group_count: Annotated[
        int | None, Field(alias="experienceGroupCount")
    ] = None
    experience_user_count: Annotated[int | None, Field(alias="experienceUserCount")] = (
        None
    )
    experience_version_count: Annotated[
        int | None, Field(alias="experienceVersionCount")
    ] = None
    experience_view_count: Annotated[int | None, Field(alias="experienceViewCount")] = (
        None
    )
    file_count: Annotated[int | None, Field(alias="fileCount")] = None
    flow_count: Annotated[int | None, Field(alias="flowCount")] = None
    integration_count: Annotated[int | None, Field(alias="integrationCount")] = None
    notebook_count: Annotated[int | None, Field(alias="notebookCount")] = None
    private_file_count: Annotated[int | None, Field(alias="privateFileCount")] = None
    resource_job_count: Annotated[int | None, Field(alias="resourceJobCount")] = None
    webhook_count: Annotated[int | None, Field(alias="webhookCount")] = None


class ApplicationTemplates(Model):
    """One page of application templates."""

    category_id: Annotated[str | None, Field(alias="categoryId")] = None
    """Category the list was limited to.

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

    items: list[ApplicationTemplate] | None = None
    """The entries of this page."""

    keywords: list[str] | None = None
    """Words the list was limited to; a template has all of them.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

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


class TemplateKeywords(Model):
    """Words that templates can be found by."""

    keywords: list[str] | None = None
    """The words.

    At most 100 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """
