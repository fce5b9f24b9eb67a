"""Data of `client.event` and `client.events`."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_export_format import ExportFormat, TimeInput
from ._shared_id_query import IdQuery
from ._shared_sort_direction import SortDirection
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery

EventLevel = TypeAliasType(
    "EventLevel", Literal["info", "warning", "error", "critical"] | str
)
"""How severe an event is."""

EventSourceType = TypeAliasType(
    "EventSourceType",
    Literal["flow", "user", "device", "apiToken", "experienceUser", "public"] | str,
)
"""What kind of actor raised or changed an event."""

EventState = TypeAliasType(
    "EventState", Literal["new", "acknowledged", "resolved"] | str
)
"""How far the handling of an event has come."""


class AdvancedEventQuery(Model):
    """Filter for events."""

    id: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    and_: Annotated["list[AdvancedEventQuery] | None", Field(alias="$and")] = None
    """All of these must hold.

    At most 100 items.
    """

    nor: Annotated["list[AdvancedEventQuery] | None", Field(alias="$nor")] = None
    """None of these may hold.

    At most 100 items.
    """

    or_: Annotated["list[AdvancedEventQuery] | None", Field(alias="$or")] = None
    """At least one of these must hold.

    At most 100 items.
    """

    creation_date: Annotated[ValueQuery | None, Field(alias="creationDate")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    device_id: Annotated[ValueQuery | None, Field(alias="deviceId")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    event_tags: Annotated[TagsQuery | None, Field(alias="eventTags")] = None
    """Condition on the tags of a resource, plain or under `$eq` or `$ne`."""

    experience_group_id: Annotated[IdQuery | None, Field(alias="experienceGroupId")] = (
        None
    )
    """Matches what belongs to this experience group."""

    experience_user_id: Annotated[IdQuery | None, Field(alias="experienceUserId")] = (
        None
    )
    """Matches what this experience user has access to."""

    last_updated: Annotated[ValueQuery | None, Field(alias="lastUpdated")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    level: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    source_id: Annotated[ValueQuery | None, Field(alias="sourceId")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    source_type: Annotated[ValueQuery | None, Field(alias="sourceType")] = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    state: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """

    subject: ValueQuery | None = None
    """Condition on a field: the value it must have, or operators. Times compare as ISO
    text or as milliseconds since the epoch.
    """


class Event(Model):
    """Something that happened and wants attention, with its state of handling and the
    history of its changes.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    data: Any = None
    """Any JSON that goes with it."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device it is about.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    device_name: Annotated[str | None, Field(alias="deviceName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    disable_tag_change_tracking: Annotated[
        bool | None, Field(alias="disableTagChangeTracking")
    ] = None
    """Whether changes of its tags are left out of its history."""

    event_id: Annotated[str | None, Field(alias="eventId")] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    event_tags: Annotated[dict[str, str] | None, Field(alias="eventTags")] = None
    """Tags of the event.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    level: EventLevel | None = None
    """How severe an event is."""

    message: str | None = None
    """Details; templates in Markdown.

    At most 32767 characters.
    """

    source_id: Annotated[str | None, Field(alias="sourceId")] = None
    """Who or what caused it; `sourceType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_name: Annotated[str | None, Field(alias="sourceName")] = None
    """Name of whoever or whatever raised it.

    1 to 255 characters.
    """

    source_type: Annotated[EventSourceType | None, Field(alias="sourceType")] = None
    """What kind of actor raised or changed an event."""

    state: EventState | None = None
    """How far the handling of an event has come."""

    subject: str | None = None
    """What an event is about, in one line.

    1 to 255 characters.
    """

    updates: "list[EventUpdate] | None" = None
    """History of its changes.

    At most 100 items.
    """


class EventDeviceChange(Model):
    """Change of the device that an event is about."""

    new: str | None = None
    """After the change.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    new_device_name: Annotated[str | None, Field(alias="newDeviceName")] = None
    """Name of the device after.

    1 to 255 characters.
    """

    old: str | None = None
    """Before the change.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    old_device_name: Annotated[str | None, Field(alias="oldDeviceName")] = None
    """Name of the device before.

    1 to 255 characters.
    """


class EventLevelChange(Model):
    """Change of an event's level."""

    new: EventLevel | None = None
    """After the change."""

    old: EventLevel | None = None
    """Before the change."""


class EventPatch(Model):
    """Changes to an event; what is left out stays."""

    comment: str | None = None
    """Remark that goes into the history.

    At most 32767 characters.
    """

    data: Any = None
    """Any JSON that goes with the change."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device it is about; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    event_tags: Annotated[dict[str, str] | None, Field(alias="eventTags")] = None
    """Tags of the event.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    level: EventLevel | None = None
    """How severe an event is."""

    state: EventState | None = None
    """How far the handling of an event has come."""

    subject: str | None = None
    """What an event is about, in one line.

    1 to 255 characters.
    """


class EventPlusNewCount(Model):
    """The most severe open event, and how many new ones there are."""

    event: Event | None = None
    """The most severe of the open events, the latest among equals."""

    new_count: Annotated[int | None, Field(alias="newCount")] = None
    """Number of events in state `new`."""


class EventPost(Model):
    """A new event."""

    level: EventLevel
    """How severe an event is."""

    subject: str
    """What an event is about, in one line.

    1 to 255 characters.
    """

    creation_date: Annotated[TimeInput | None, Field(alias="creationDate")] = None
    """When it happened; now when left out."""

    data: Any = None
    """Any JSON that goes with it."""

    device_id: Annotated[str | None, Field(alias="deviceId")] = None
    """Device it is about.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    disable_tag_change_tracking: Annotated[
        bool | None, Field(alias="disableTagChangeTracking")
    ] = None
    """Whether changes of its tags are left out of its history.

    Default: `False`.
    """

    event_tags: Annotated[dict[str, str] | None, Field(alias="eventTags")] = None
    """Tags of the event.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    message: str | None = None
    """Details, in Markdown.

    At most 32767 characters.
    """

    state: EventState | None = None
    """State to begin with; `new` when left out."""


class EventStateChange(Model):
    """Change of an event's state."""

    new: EventState | None = None
    """After the change."""

    old: EventState | None = None
    """Before the change."""


class EventTextChange(Model):
    """Change of a text; a missing side means that there was or is none."""

    new: str | None = None
    """After the change.

    1 to 255 characters.
    """

    old: str | None = None
    """Before the change.

    1 to 255 characters.
    """


class EventUpdate(Model):
    """A change of an event."""

    comment: str | None = None
    """Remark on the change.

    At most 32767 characters.
    """

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When the change was made."""

    data: Any = None
    """Any JSON that goes with the change."""

    device_id_change: Annotated[
        EventDeviceChange | None, Field(alias="deviceIdChange")
    ] = None
    """Change of the device."""

    level_change: Annotated[EventLevelChange | None, Field(alias="levelChange")] = None
    """Change of the level."""

    source_id: Annotated[str | None, Field(alias="sourceId")] = None
    """Who or what caused it; `sourceType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    source_name: Annotated[str | None, Field(alias="sourceName")] = None
    """Name of whoever or whatever made the change.

    1 to 255 characters.
    """

    source_type: Annotated[EventSourceType | None, Field(alias="sourceType")] = None
    """What kind of actor raised or changed an event."""

    state: EventState | None = None
    """State after the change."""

    state_change: Annotated[EventStateChange | None, Field(alias="stateChange")] = None
    """Change of the state."""

    subject_change: Annotated[EventTextChange | None, Field(alias="subjectChange")] = (
        None
    )
    """Change of the subject."""

    tags_change: Annotated[
        dict[str, EventTextChange] | None, Field(alias="tagsChange")
    ] = None
    """Changes of tags, by key.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`.
    """


class Events(Model):
    """One page of events."""

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

    items: list[Event] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    query: dict[str, Any] | None = None
    """Advanced query that the events were filtered by."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    state: EventState | None = None
    """State the list was limited to."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""


class EventsExport(Model):
    """Exports events."""

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str | None = None
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    exclude_updates: Annotated[bool | None, Field(alias="excludeUpdates")] = None
    """Leave out the history of each event.

    Default: `False`.
    """

    format: ExportFormat | None = None
    """File format of an export."""

    query: AdvancedEventQuery | None = None
    """Query that chooses the events; all when left out."""
