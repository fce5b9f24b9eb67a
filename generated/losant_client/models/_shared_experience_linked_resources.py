"""Data of `client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_view` and `client.experience_views`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_creator_type import CreatorType
from ._shared_flow_versions import FlowVersions
from ._shared_flows import Flows
from ._shared_named_reference import NamedReference
from ._shared_sort_direction import SortDirection
from ._shared_static_reply_or_null import StaticReplyOrNull
from ._shared_view_type import ViewType

EndpointAccess = TypeAliasType(
    "EndpointAccess", Literal["public", "authenticated", "group", "device"] | str
)
"""Who may call an endpoint: everyone, every signed-in user, members of its groups, or
the device itself.
"""

EndpointMethod = TypeAliasType(
    "EndpointMethod", Literal["delete", "get", "options", "patch", "post", "put"] | str
)
"""HTTP method of an endpoint."""


class ExperienceEndpoint(Model):
    """A route of an experience's own API, answered by a page, a redirect or a
    workflow.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    access: EndpointAccess | None = None
    """Who may call an endpoint: everyone, every signed-in user, members of its groups,
    or the device itself.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_id_template: Annotated[str | None, Field(alias="deviceIdTemplate")] = None
    """Template of the device that the caller must be, when `access` is `device`.

    At most 255 characters.
    """

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    endpoint_tags: Annotated[dict[str, str] | None, Field(alias="endpointTags")] = None
    """Tags of the endpoint.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    experience_endpoint_id: Annotated[
        str | None, Field(alias="experienceEndpointId")
    ] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    experience_groups: Annotated[
        list[NamedReference] | None, Field(alias="experienceGroups")
    ] = None
    """Groups whose members may call it, when `access` is `group`."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    method: EndpointMethod | None = None
    """HTTP method of an endpoint."""

    route: str | None = None
    """Path of an endpoint; parts in braces are parameters, as in `/orders/{id}`.

    1 to 1024 characters.
    """

    static_reply: Annotated[StaticReplyOrNull | None, Field(alias="staticReply")] = None
    """Answer that needs no workflow."""

    unauthorized_reply: Annotated[
        StaticReplyOrNull | None, Field(alias="unauthorizedReply")
    ] = None
    """Answer when the caller may not use the endpoint."""


class ExperienceEndpoints(Model):
    """The endpoints of an experience."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items in the list."""

    experience_group_id: Annotated[str | None, Field(alias="experienceGroupId")] = None
    """Group the list was limited to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    filter: str | None = None
    """Pattern the field was matched against; empty when nothing was filtered."""

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[ExperienceEndpoint] | None = None
    """The endpoints."""

    not_found_request_count: Annotated[
        float | None, Field(alias="notFoundRequestCount")
    ] = None
    """Recent requests that matched no endpoint; only when counts were asked for."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of endpoints in all."""


class ExperienceLinkedResources(Model):
    """What an experience endpoint or view is used by."""

    experience_endpoints: Annotated[
        ExperienceEndpoints | None, Field(alias="experienceEndpoints")
    ] = None
    """Endpoints that refer to it."""

    experience_views: Annotated[
        "ExperienceViews | None", Field(alias="experienceViews")
    ] = None
    """Views that refer to it."""

    flow_versions: Annotated[FlowVersions | None, Field(alias="flowVersions")] = None
    """Workflow versions that use it."""

    flows: Flows | None = None
    """Workflows whose current state uses it."""


class ExperienceView(Model):
    """A Handlebars template of an experience: a layout, a page within a layout, or a
    component used in either.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    body: str | None = None
    """The Handlebars template, up to 131,072 characters."""

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    experience_view_id: Annotated[str | None, Field(alias="experienceViewId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    headers: "ExperienceViewHeaders | None" = None
    """Headers that answers with this view carry."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    layout_id: Annotated[str | None, Field(alias="layoutId")] = None
    """Layout that a page stands in; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    layout_name: Annotated[str | None, Field(alias="layoutName")] = None
    """Name of that layout.

    1 to 255 characters.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    view_tags: Annotated[dict[str, str] | None, Field(alias="viewTags")] = None
    """Tags of the view.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    view_type: Annotated[ViewType | None, Field(alias="viewType")] = None
    """Whether a view is a layout, a page or a component."""


class ExperienceViewHeaders(Model):
    """Headers that answers with a view carry."""

    content_type: Annotated[str | None, Field(alias="content-type")] = None
    """MIME type of the answer.

    1 to 255 characters.
    """


class ExperienceViews(Model):
    """One page of views."""

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

    items: list[ExperienceView] | None = None
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

    view_type: Annotated[ViewType | None, Field(alias="viewType")] = None
    """Type the list was limited to."""
