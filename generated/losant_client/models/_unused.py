"""Data that the API describes but no operation uses."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._data import DevicesDataExportOptions
from ._data_table_row import DataTableRow, DataTableRowsInserted
from ._event import EventPatch
from ._flow import CompatibleFlowClasses
from ._org import OrgInvite
from ._shared_active_status import ActiveStatus
from ._shared_advanced_device_query import AdvancedDeviceQuery
from ._shared_api_token_scope import ApiTokenScope
from ._shared_custom_node_config import CustomNodeConfig
from ._shared_dashboard_patch import DashboardBlockCustom
from ._shared_id_query import IdQuery
from ._shared_node_category import NodeCategory
from ._shared_sort_direction import SortDirection
from ._shared_tag import Tag
from ._shared_tag_selector import TagSelector
from ._shared_tags_query import TagTextIn, TagTextNotIn
from ._shared_value_query import ValueQuery
from ._user_oauth_client import OauthClientAuthMethod, OauthGrantType, OauthResponseType

ApplicationApiTokenScope = TypeAliasType(
    "ApplicationApiTokenScope",
    Literal[
        "all.Application",
        "all.Application.read",
        "all.Device",
        "all.Device.read",
        "application.*",
        "applicationApiToken.*",
        "applicationApiTokens.*",
        "applicationCertificate.*",
        "applicationCertificates.*",
        "applicationCertificateAuthority.*",
        "applicationCertificateAuthorities.*",
        "applicationDashboards.*",
        "applicationDashboard.*",
        "applicationKey.*",
        "applicationKeys.*",
        "data.*",
        "dataTable.*",
        "dataTables.*",
        "dataTableRow.*",
        "dataTableRows.*",
        "device.*",
        "deviceRecipe.*",
        "deviceRecipes.*",
        "devices.*",
        "edgeDeployments.*",
        "event.*",
        "events.*",
        "experience.*",
        "experienceDomain.*",
        "experienceDomains.*",
        "experienceEndpoint.*",
        "experienceEndpoints.*",
        "experienceGroup.*",
        "experienceGroups.*",
        "experienceSlug.*",
        "experienceSlugs.*",
        "experienceUser.*",
        "experienceUsers.*",
        "experienceVersion.*",
        "experienceVersions.*",
        "experienceView.*",
        "experienceViews.*",
        "integration.*",
        "integrations.*",
        "file.*",
        "files.*",
        "flow.*",
        "flows.*",
        "flowVersion.*",
        "flowVersions.*",
        "notebook.*",
        "notebooks.*",
        "webhook.*",
        "webhooks.*",
        "application.applyTemplate",
        "application.archiveData",
        "application.backfillArchiveData",
        "application.clone",
        "application.export",
        "application.import",
        "application.fullEventsArchive",
        "application.fullDataTablesArchive",
        "application.debug",
        "application.delete",
        "application.get",
        "application.mqttPublishMessage",
        "application.mqttSubscriptionStream",
        "application.patch",
        "application.payloadCounts",
        "application.search",
        "applicationApiToken.delete",
        "applicationApiToken.get",
        "applicationApiToken.patch",
        "applicationApiTokens.get",
        "applicationApiTokens.post",
        "applicationCertificate.delete",
        "applicationCertificate.get",
        "applicationCertificate.patch",
        "applicationCertificates.get",
        "applicationCertificates.post",
        "applicationCertificateAuthority.delete",
        "applicationCertificateAuthority.get",
        "applicationCertificateAuthority.patch",
        "applicationCertificateAuthorities.get",
        "applicationCertificateAuthorities.post",
        "applicationDashboard.get",
        "applicationDashboard.patch",
        "applicationDashboard.delete",
        "applicationDashboards.get",
        "applicationDashboards.post",
        "applicationKey.delete",
        "applicationKey.get",
        "applicationKey.patch",
        "applicationKeys.get",
        "applicationKeys.post",
        "data.export",
        "data.lastValueQuery",
        "data.timeSeriesQuery",
        "dataTable.addColumn",
        "dataTable.delete",
        "dataTable.get",
        "dataTable.patch",
        "dataTable.removeColumn",
        "dataTableRow.delete",
        "dataTableRow.get",
        "dataTableRow.patch",
        "dataTableRows.get",
        "dataTableRows.post",
        "dataTableRows.query",
        "dataTableRows.export",
        "dataTableRows.delete",
        "dataTableRows.truncate",
        "dataTables.get",
        "dataTables.post",
        "device.commandStream",
        "device.debug",
        "device.delete",
        "device.export",
        "device.get",
        "device.getCommand",
        "device.getCompositeState",
        "device.getLogEntries",
        "device.getState",
        "device.patch",
        "device.removeData",
        "device.sendCommand",
        "device.sendState",
        "device.setConnectionStatus",
        "device.stateStream",
        "deviceRecipe.bulkCreate",
        "deviceRecipe.delete",
        "deviceRecipe.get",
        "deviceRecipe.patch",
        "deviceRecipes.get",
        "deviceRecipes.post",
        "devices.attributeNames",
        "devices.patch",
        "devices.delete",
        "devices.removeData",
        "devices.detailedSummary",
        "devices.export",
        "devices.get",
        "devices.post",
        "devices.sendCommand",
        "devices.tagKeys",
        "devices.tagValues",
        "edgeDeployments.get",
        "edgeDeployments.release",
        "edgeDeployments.remove",
        "edgeDeployments.replace",
        "event.delete",
        "event.get",
        "event.patch",
        "events.delete",
        "events.get",
        "events.mostRecentBySeverity",
        "events.patch",
        "events.post",
        "events.export",
        "experience.delete",
        "experience.bootstrap",
        "experienceDomain.delete",
        "experienceDomain.get",
        "experienceDomain.patch",
        "experienceDomains.get",
        "experienceDomains.post",
        "experienceEndpoint.delete",
        "experienceEndpoint.get",
        "experienceEndpoint.linkedResources",
        "experienceEndpoint.patch",
        "experienceEndpoints.get",
        "experienceEndpoints.post",
        "experienceEndpoints.stats",
        "experienceGroup.delete",
        "experienceGroup.get",
        "experienceGroup.patch",
        "experienceGroups.detailedSummary",
        "experienceGroups.get",
        "experienceGroups.post",
        "experienceSlug.delete",
        "experienceSlug.get",
        "experienceSlug.patch",
        "experienceSlugs.get",
        "experienceSlugs.post",
        "experienceUser.delete",
        "experienceUser.get",
        "experienceUser.patch",
        "experienceUsers.detailedSummary",
        "experienceUsers.get",
        "experienceUsers.post",
        "experienceVersion.delete",
        "experienceVersion.get",
        "experienceVersion.patch",
        "experienceVersions.get",
        "experienceVersions.post",
        "experienceView.debug",
        "experienceView.delete",
        "experienceView.get",
        "experienceView.linkedResources",
        "experienceView.patch",
        "experienceViews.debug",
        "experienceViews.detailedSummary",
        "experienceViews.get",
        "experienceViews.post",
        "file.get",
        "file.patch",
        "file.move",
        "file.delete",
        "file.upload",
        "files.get",
        "files.post",
        "flow.clearStorageEntries",
        "flow.debug",
        "flow.delete",
        "flow.errors",
        "flow.get",
        "flow.getStorageEntries",
        "flow.log",
        "flow.patch",
        "flow.pressVirtualButton",
        "flow.setStorageEntry",
        "flow.getStorageEntriesMetadata",
        "flow.stats",
        "flows.get",
        "flows.getByVersion",
        "flows.import",
        "flows.post",
        "flowVersion.delete",
        "flowVersion.errors",
        "flowVersion.get",
        "flowVersion.log",
        "flowVersion.patch",
        "flowVersion.stats",
        "flowVersions.get",
        "flowVersions.post",
        "integration.delete",
        "integration.get",
        "integration.patch",
        "integrations.get",
        "integrations.post",
        "notebook.delete",
        "notebook.execute",
        "notebook.get",
        "notebook.logs",
        "notebook.patch",
        "notebook.requestInputDataExport",
        "notebook.upload",
        "notebooks.get",
        "notebooks.post",
        "webhook.delete",
        "webhook.get",
        "webhook.patch",
        "webhooks.get",
        "webhooks.post",
    ]
    | str,
)
"""One permission of an application's token, in the older set of values."""

DataTableRowInsertResult = TypeAliasType(
    "DataTableRowInsertResult", DataTableRow | DataTableRowsInserted
)
"""What an insertion answers: the row, or for several rows how many there were."""

DebugExcludeIds = TypeAliasType("DebugExcludeIds", list[str] | str)
"""Nodes whose debug messages are left out."""

DebugLevels = TypeAliasType(
    "DebugLevels",
    list[Literal["all", "none", "verbose", "info", "warn", "error"] | str] | str,
)
"""Levels of debug messages to receive."""

LegacyApplicationResourceKind = TypeAliasType(
    "LegacyApplicationResourceKind",
    Literal[
        "ApplicationCertificateAuthority",
        "Dashboard",
        "DataTableRow",
        "DataTable",
        "DeviceRecipe",
        "Device",
        "ExperienceEndpoint",
        "ExperienceFlowVersion",
        "ExperienceGroup",
        "ExperienceUser",
        "ExperienceVersion",
        "ExperienceView",
        "File",
        "FlowVersion",
        "Flow",
        "Integration",
        "Notebook",
        "Webhook",
    ]
    | str,
)
"""Kinds of resources that the older import knows."""

StrictTagTextQuery = TypeAliasType("StrictTagTextQuery", str | TagTextIn | TagTextNotIn)
"""Condition on the key or the value of a tag, in the older form that knows no null."""

SuggestionFinishReason = TypeAliasType(
    "SuggestionFinishReason",
    Literal[
        "FINISH_REASON_UNSPECIFIED",
        "STOP",
        "MAX_TOKENS",
        "SAFETY",
        "RECITATION",
        "OTHER",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "SPII",
        "MALFORMED_FUNCTION_CALL",
    ]
    | str,
)
"""Why the language model stopped; `STOP` is the ordinary end, anything else means the
answer may be cut off or refused.
"""


class ApplicationApiTokenPost(Model):
    """A new API token of an application, in the older form with the scopes of
    applications only.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    expiration_date: Annotated[datetime | None, Field(alias="expirationDate")] = None
    """When it stops working; without it, it does not expire."""

    scope: list[ApplicationApiTokenScope] | None = None
    """What the token may do.

    No item twice.
    """

    status: ActiveStatus | None = None
    """Whether it may be used; an inactive one is refused until it is made active
    again.
    """


class ApplicationImportOptions(Model):
    """What to import into an application, in the older form."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    import_url: Annotated[str | None, Field(alias="importUrl")] = None
    """Where to fetch the bundle.

    At most 1024 characters.
    """

    include: list[LegacyApplicationResourceKind] | None = None
    """Kinds of resources to import; all when left out.

    No item twice.
    """


class DashboardBlockSuggestCodePost(Model):
    """Asks a language model for the code of a custom block."""

    block_config: Annotated[DashboardBlockCustom, Field(alias="blockConfig")]
    """The block as it is now."""

    text: str
    """What the block should do, in plain words.

    1 to 8192 characters.
    """


class DashboardBlockSuggestCodeResponse(Model):
    """The code that a language model proposes for a custom block."""

    finish_reason: Annotated[SuggestionFinishReason, Field(alias="finishReason")]
    """Why the language model stopped; `STOP` is the ordinary end, anything else means
    the answer may be cut off or refused.
    """

    response: "DashboardCodeSuggestion"
    """The proposal."""

    response_id: Annotated[str, Field(alias="responseId")]
    """Identifier of this answer, for questions to support.

    1 to 1024 characters.
    """


class DashboardCodeSuggestion(Model):
    """Proposed code of a custom block."""

    body_content: Annotated[str | None, Field(alias="bodyContent")] = None
    """HTML for the body of the block's page.

    At most 32767 characters.
    """

    comments: str | None = None
    """What the code does, in words.

    At most 32767 characters.
    """

    head_content: Annotated[str | None, Field(alias="headContent")] = None
    """HTML for the head of the block's page.

    At most 32767 characters.
    """


class DashboardUpdateEvents(Model):
    """Changes to events, made from a dashboard."""

    event_ids: Annotated[list[str] | None, Field(alias="eventIds")] = None
    """Events to change.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    updates: EventPatch | None = None
    """What to change in each of them."""


class DataExport(Model):
    """Exports the data of devices, in the older form."""

    attributes: list[str] | None = None
    """Attributes to include; all of them when left out.

    At most 256 items. Each item: must match `^[0-9a-zA-Z_-]{1,255}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    device_ids: Annotated[list[str] | None, Field(alias="deviceIds")] = None
    """Identifiers of up to 1,000 resources.

    Each item: must match `^[A-Fa-f\\d]{24}$`.
    """

    device_query: Annotated[
        "DataExportDeviceQuery | None", Field(alias="deviceQuery")
    ] = None
    """Devices chosen by an advanced query."""

    device_tags: Annotated[list[TagSelector] | None, Field(alias="deviceTags")] = None
    """Up to 100 tags by which devices are chosen; in each, the key or the value may be
    left out.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    end: float | None = None
    """End of the range, in ms since the epoch; 0 is now, a negative number counts back
    from now.
    """

    options: DevicesDataExportOptions | None = None
    """What the files hold."""

    start: float | None = None
    """Start of the range, in ms since the epoch; a negative number counts back from
    now.
    """


class DataExportDeviceQuery(Model):
    """Filter for devices in the older form of the data export; its tag conditions know
    no null.
    """

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated[list[AdvancedDeviceQuery] | None, Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated[list[AdvancedDeviceQuery] | None, Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated[list[AdvancedDeviceQuery] | None, Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """

    ancestor_id: Annotated[IdQuery | None, Field(alias="ancestorId")] = None
    """Matches everything below this system or group, at any depth."""

    attribute_name: Annotated[ValueQuery | None, Field(alias="attributeName")] = None
    """Matches devices that have an attribute with this name."""

    connected_at: Annotated[ValueQuery | None, Field(alias="connectedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    connection_status: Annotated[ValueQuery | None, Field(alias="connectionStatus")] = (
        None
    )
    """Whether the device is connected now."""

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    deleted_at: Annotated[ValueQuery | None, Field(alias="deletedAt")] = None
    """When it was deleted; only meaningful when deleted devices are asked for."""

    device_class: Annotated[ValueQuery | None, Field(alias="deviceClass")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    disconnected_at: Annotated[ValueQuery | None, Field(alias="disconnectedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    experience_group_id: Annotated[IdQuery | None, Field(alias="experienceGroupId")] = (
        None
    )
    """Matches what belongs to this experience group."""

    experience_user_id: Annotated[IdQuery | None, Field(alias="experienceUserId")] = (
        None
    )
    """Matches what this experience user has access to."""

    gateway_id: Annotated[IdQuery | None, Field(alias="gatewayId")] = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    parent_id: Annotated[IdQuery | None, Field(alias="parentId")] = None
    """Matches the direct children of this system or group."""

    tags: "StrictTagsQuery | None" = None
    """Condition on the tags of a device, in the older form that knows no null."""


class DeviceRecipeBulkCreateEnqueued(Model):
    """Says that making the devices goes on in the background."""

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """Identifier of a background job.

    At most 21 characters.
    """

    job_queued: Annotated[bool | None, Field(alias="jobQueued")] = None
    """Whether a job was queued."""


class DevicesDataRemoved(Model):
    """What came of removing the data of devices."""

    completed: float | None = None
    """Devices whose data is gone."""

    not_applicable: Annotated[float | None, Field(alias="notApplicable")] = None
    """Devices that have no data of their own."""


class DevicesDeletePost(Model):
    """Devices to delete, in the older form."""

    query: "DevicesDeleteQuery"
    """Advanced query that chooses the devices."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """


class DevicesDeleteQuery(Model):
    """Filter for devices in the older form of the bulk deletion: no `deletedAt`, and
    no null in tag conditions.
    """

    id: IdQuery | None = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    and_: Annotated[list[AdvancedDeviceQuery] | None, Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated[list[AdvancedDeviceQuery] | None, Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated[list[AdvancedDeviceQuery] | None, Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """

    ancestor_id: Annotated[IdQuery | None, Field(alias="ancestorId")] = None
    """Matches everything below this system or group, at any depth."""

    attribute_name: Annotated[ValueQuery | None, Field(alias="attributeName")] = None
    """Matches devices that have an attribute with this name."""

    connected_at: Annotated[ValueQuery | None, Field(alias="connectedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    connection_status: Annotated[ValueQuery | None, Field(alias="connectionStatus")] = (
        None
    )
    """Whether the device is connected now."""

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    device_class: Annotated[ValueQuery | None, Field(alias="deviceClass")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    disconnected_at: Annotated[ValueQuery | None, Field(alias="disconnectedAt")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    experience_group_id: Annotated[IdQuery | None, Field(alias="experienceGroupId")] = (
        None
    )
    """Matches what belongs to this experience group."""

    experience_user_id: Annotated[IdQuery | None, Field(alias="experienceUserId")] = (
        None
    )
    """Matches what this experience user has access to."""

    gateway_id: Annotated[IdQuery | None, Field(alias="gatewayId")] = None
    """Condition on a field that holds an identifier: the identifier itself, null, or
    one operator.
    """

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    name: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    parent_id: Annotated[IdQuery | None, Field(alias="parentId")] = None
    """Matches the direct children of this system or group."""

    tags: "StrictTagsQuery | None" = None
    """Condition on the tags of a device, in the older form that knows no null."""


class DevicesHistoricalImportPost(Model):
    """Imports past device data from a CSV file."""

    file_url: Annotated[str, Field(alias="fileUrl")]
    """Where to fetch the file.

    At most 1024 characters.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """


class EmailVerificationVerify(Model):
    """Confirms an e-mail address with the token from the message sent to it."""

    email: str
    """Address to confirm.

    At most 1024 characters.
    """

    token: str
    """Token from the message.

    At least 1 character.
    """


class EventTagsSummary(Model):
    """Tags that stand on events."""

    event_tags: Annotated[list[Tag] | None, Field(alias="eventTags")] = None
    """The tags."""


class FilteredList(Model):
    """What a list that is not cut into pages tells beside its items."""

    count: int | None = None
    """Number of items in the list."""

    filter: str | None = None
    """Pattern the field was matched against; empty when nothing was filtered."""

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""


class FilteredPage(Model):
    """A page of a list that can also be narrowed by matching one field."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

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


class FunctionSuggestion(Model):
    """Proposed code of a function node."""

    code: str | None = None
    """JavaScript for the node.

    At most 32767 characters.
    """

    comments: str | None = None
    """What the code does, in words.

    At most 32767 characters.
    """


class GithubIdentity(ConstantsModel):
    """A GitHub account to connect."""

    access_token: Annotated[str, Field(alias="accessToken")]
    """OAuth access token from GitHub.

    1 to 1024 characters.
    """

    service: Literal["github"] | str = "github"
    """Always `github`."""


class OauthClient(Model):
    """A registered OAuth client. Its field names are those of OAuth dynamic client
    registration (RFC 7591).
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    client_id: str | None = None
    """Identifier to use as `client_id` in OAuth requests."""

    client_id_issued_at: int | None = None
    """When the client was registered, in seconds since the epoch."""

    client_name: str | None = None
    """Name shown to the user who is asked for consent.

    1 to 255 characters.
    """

    client_secret: str | None = None
    """Secret of the client; shown only once, in the answer to its registration."""

    client_secret_expires_at: int | None = None
    """When the secret ends, in seconds since the epoch; 0 if it never does."""

    client_uri: str | None = None
    """Home page of the client.

    At most 1024 characters.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    grant_types: list[OauthGrantType] | None = None
    """Grants the client may use."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    logo_uri: str | None = None
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    policy_uri: str | None = None
    """Privacy policy of the client.

    At most 1024 characters.
    """

    redirect_uris: list[str] | None = None
    """Where a user may be sent back to after consent.

    1 to 25 items. Each item: at most 1024 characters.
    """

    response_types: list[OauthResponseType] | None = None
    """Responses the client may ask for at the authorization endpoint."""

    scope: str | None = None
    """Scopes the client may ask for, separated by spaces.

    At most 1024 characters.
    """

    token_endpoint_auth_method: OauthClientAuthMethod | None = None
    """How the client proves itself at the token endpoint."""

    tos_uri: str | None = None
    """Terms of service of the client.

    At most 1024 characters.
    """


class OauthClientPost(Model):
    """Registration of an OAuth client."""

    client_name: str | None = None
    """Name shown to the user who is asked for consent.

    1 to 255 characters.
    """

    client_uri: str | None = None
    """Home page of the client.

    At most 1024 characters.
    """

    contacts: list[str] | None = None
    """Whom to write to about the client; kept, but never sent back.

    At most 10 items. Each item: at most 1024 characters.
    """

    grant_types: list[OauthGrantType] | None = None
    """Grants the client means to use."""

    logo_uri: str | None = None
    """Logo, by http(s) URL or as a `data:` URL.

    At most 32768 characters.
    """

    policy_uri: str | None = None
    """Privacy policy of the client.

    At most 1024 characters.
    """

    redirect_uris: list[str] | None = None
    """Where a user may be sent back to after consent.

    1 to 25 items. Each item: at most 1024 characters.
    """

    response_types: list[OauthResponseType] | None = None
    """Responses the client means to ask for at the authorization endpoint."""

    scope: str | None = None
    """Scopes the client wants, separated by spaces.

    At most 1024 characters.
    """

    token_endpoint_auth_method: OauthClientAuthMethod | None = None
    """How the client will prove itself at the token endpoint."""

    tos_uri: str | None = None
    """Terms of service of the client.

    At most 1024 characters.
    """


class OauthDcrError(Model):
    """Why a client registration was refused, in the form of RFC 7591."""

    error: (
        Literal[
            "invalid_redirect_uri",
            "invalid_client_metadata",
            "invalid_software_statement",
            "unapproved_software_statement",
        ]
        | str
    )
    """Code of the refusal.

    One of `"invalid_redirect_uri"`, `"invalid_client_metadata"`,
    `"invalid_software_statement"`, `"unapproved_software_statement"`.
    """

    error_description: str | None = None
    """The refusal in words."""


class OauthError(Model):
    """Why an OAuth request was refused, in the form of RFC 6749."""

    error: (
        Literal[
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope",
            "invalid_target",
            "temporarily_unavailable",
        ]
        | str
    )
    """Code of the refusal.

    One of `"invalid_request"`, `"invalid_client"`, `"invalid_grant"`,
    `"unauthorized_client"`, `"unsupported_grant_type"`, `"invalid_scope"`,
    `"invalid_target"`, `"temporarily_unavailable"`.
    """

    error_description: str | None = None
    """The refusal in words."""

    error_uri: str | None = None
    """Page that says more about this error."""


class OrgInviteCollection(Model):
    """Invitations into an organization of an instance that wait for an answer."""

    count: int | None = None
    """Number of items in the list."""

    filter: str | None = None
    """Pattern the field was matched against; empty when nothing was filtered."""

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    instance_id: Annotated[str | None, Field(alias="instanceId")] = None
    """Instance the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    items: list[OrgInvite] | None = None
    """The invitations."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""


class Page(Model):
    """What every page of a list tells beside its items: where the page stands and how
    the list was sorted.
    """

    count: int | None = None
    """Number of items on this page."""

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


class PaletteInstanceNode(Model):
    """A custom node of the instance, as the palette shows it."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    category: NodeCategory | None = None
    """Group of the palette it is in."""

    compatible_flow_classes: Annotated[
        CompatibleFlowClasses | None, Field(alias="compatibleFlowClasses")
    ] = None
    """Kinds of workflows it can be used in."""

    custom_node_config: Annotated[
        CustomNodeConfig | None, Field(alias="customNodeConfig")
    ] = None
    """What it asks for and gives back."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    docs_url: Annotated[str | None, Field(alias="docsUrl")] = None
    """Where its documentation can be read.

    At most 1024 characters.
    """

    icon_data: Annotated[str | None, Field(alias="iconData")] = None
    """Icon.

    At most 32767 characters. Must match
    `^data:image/(jpg|jpeg|png|svg\\+xml);base64,[0-9a-zA-Z+/=]*$`.
    """

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    short_description: Annotated[str | None, Field(alias="shortDescription")] = None
    """One line about it.

    At most 1024 characters.
    """


class PasswordResetFinish(Model):
    """Sets a new password with the token from the reset message."""

    email: str
    """Address of the account.

    At most 1024 characters.
    """

    password: str
    """The new password.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    token: str
    """Token from the message.

    At least 1 character.
    """


class PasswordResetInput(Model):
    """Asks for a message with which the password can be reset."""

    email: str
    """Address of the account.

    At most 1024 characters.
    """


class PasswordResetResponse(Model):
    """What came of a password reset, and what the next sign-in will need."""

    account_is_locked: Annotated[bool | None, Field(alias="accountIsLocked")] = None
    """Whether the account is locked after failed sign-ins."""

    success: Literal[True] | bool | None = None
    """Always `True`."""

    two_factor_auth_enabled: Annotated[
        bool | None, Field(alias="twoFactorAuthEnabled")
    ] = None
    """Whether a second factor is asked for at sign-in."""


class PayloadCounts(Model):
    """Payloads by kind, and within each kind by source, in the older and shorter set
    of kinds.
    """

    data_table: Annotated[dict[str, float] | None, Field(alias="dataTable")] = None
    """Changes of data tables."""

    device_command: Annotated[dict[str, float] | None, Field(alias="deviceCommand")] = (
        None
    )
    """Commands to devices."""

    device_connect: Annotated[dict[str, float] | None, Field(alias="deviceConnect")] = (
        None
    )
    """Connections of devices."""

    device_disconnect: Annotated[
        dict[str, float] | None, Field(alias="deviceDisconnect")
    ] = None
    """Disconnections of devices."""

    device_state: Annotated[dict[str, float] | None, Field(alias="deviceState")] = None
    """State reports of devices."""

    endpoint: dict[str, float] | None = None
    """Calls of experience endpoints."""

    event: dict[str, float] | None = None
    """Changes of events."""

    integration: dict[str, float] | None = None
    """Messages of integrations."""

    mqtt_in: Annotated[dict[str, float] | None, Field(alias="mqttIn")] = None
    """MQTT messages received."""

    mqtt_out: Annotated[dict[str, float] | None, Field(alias="mqttOut")] = None
    """MQTT messages sent."""

    timer: dict[str, float] | None = None
    """Starts of workflows by timer."""

    virtual_button: Annotated[dict[str, float] | None, Field(alias="virtualButton")] = (
        None
    )
    """Presses of virtual buttons."""

    webhook: dict[str, float] | None = None
    """Calls of webhooks."""


class StaticReply(Model):
    """An answer that needs no workflow: a page, or a redirect."""

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


class StrictTagEquals(Model):
    """The tags must meet this condition."""

    eq: Annotated["StrictTagQuery", Field(alias="$eq")]
    """The condition."""


class StrictTagNotEquals(Model):
    """The tags must not meet this condition."""

    ne: Annotated["StrictTagQuery", Field(alias="$ne")]
    """The condition."""


class StrictTagPairQuery(Model):
    """A tag must exist whose key and value meet these conditions; the older form
    without null.
    """

    tag_key: Annotated[StrictTagTextQuery | None, Field(alias="$tagKey")] = None
    """Condition on the key."""

    tag_value: Annotated[StrictTagTextQuery | None, Field(alias="$tagValue")] = None
    """Condition on the value."""


class SuccessWithJobId(Model):
    """Says that a background job was queued, and which one."""

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """Identifier of a background job.

    At most 21 characters.
    """

    success: Literal[True] | bool | None = None
    """Always `True`."""


class SuggestFunctionPost(Model):
    """Asks a language model for the code of a function node."""

    text: str
    """What the function should do, in plain words.

    1 to 8192 characters.
    """

    payload: Any = None
    """An example of the payload it will work on; any JSON."""


class SuggestFunctionResponse(Model):
    """The code that a language model proposes for a function node."""

    finish_reason: Annotated[SuggestionFinishReason, Field(alias="finishReason")]
    """Why the language model stopped; `STOP` is the ordinary end, anything else means
    the answer may be cut off or refused.
    """

    response_id: Annotated[str, Field(alias="responseId")]
    """Identifier of this answer, for questions to support.

    1 to 1024 characters.
    """

    response: FunctionSuggestion | None = None
    """The proposal."""

    text: str | None = None
    """The whole answer as text, as older clients read it.

    1 to 32767 characters.
    """


class UserPost(Model):
    """A new user, with a password or a GitHub account."""

    accept_invite: Annotated[bool | None, Field(alias="acceptInvite")] = None
    """Whether that invitation is accepted at once."""

    accept_terms: Annotated[Literal["on"] | str | None, Field(alias="acceptTerms")] = (
        None
    )
    """Always `on`: the terms of service are accepted."""

    company_name: Annotated[str | None, Field(alias="companyName")] = None
    """At most 1024 characters."""

    email: str | None = None
    """An e-mail address.

    At most 1024 characters.
    """

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """First name.

    1 to 1024 characters.
    """

    hs_token: Annotated[str | None, Field(alias="hsToken")] = None
    """Mark of a marketing campaign.

    At most 1024 characters.
    """

    invite_token: Annotated[str | None, Field(alias="inviteToken")] = None
    """Token of an invitation into an organization.

    At least 1 character.
    """

    iot_journey_stage: Annotated[str | None, Field(alias="iotJourneyStage")] = None
    """How far the user's own project has come.

    At most 1024 characters.
    """

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """Last name.

    At most 1024 characters.
    """

    location: str | None = None
    """At most 1024 characters."""

    oauth: GithubIdentity | None = None
    """GitHub account to connect, in place of a password."""

    password: str | None = None
    """A password of at least 12 characters with a capital letter, a small letter, a
    digit and a sign that is none of these.

    12 to 2048 characters. Must match
    `^(?=.*[A-Z])(?=.*[^A-Za-z0-9])(?=.*[0-9])(?=.*[a-z]).{12,}$`.
    """

    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """At most 1024 characters."""

    requested_scopes: Annotated[
        list[ApiTokenScope] | None, Field(alias="requestedScopes")
    ] = None
    """Limit the token in the answer to these permissions.

    No item twice.
    """

    title: str | None = None
    """Job title.

    At most 1024 characters.
    """

    token_ttl: Annotated[int | None, Field(alias="tokenTTL")] = None
    """How long the token lives, in seconds.

    At least 0.
    """

    url: str | None = None
    """Home page.

    At most 1024 characters.
    """


StrictTagQuery = TypeAliasType(
    "StrictTagQuery", StrictTagPairQuery | dict[str, StrictTagTextQuery]
)
"""What the tags must look like; the older form without null."""

StrictTagsQuery = TypeAliasType(
    "StrictTagsQuery", StrictTagQuery | StrictTagEquals | StrictTagNotEquals
)
"""Condition on the tags of a device, in the older form that knows no null."""
