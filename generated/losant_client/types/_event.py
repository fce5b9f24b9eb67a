"""Data of `client.event` and `client.events`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ._shared_export_format import ExportFormat, TimeInput
from ._shared_id_query import IdQuery
from ._shared_tags_query import TagsQuery
from ._shared_value_query import ValueQuery


class EventPatch(TypedDict, total=False):
    """Changes to an event; what is left out stays."""

    comment: str
    """Remark that goes into the history.

    At most 32767 characters.
    """

    data: Any
    """Any JSON that goes with the change."""

    deviceId: str | None
    """Device it is about; null for none.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    eventTags: Mapping[str, str]
    """Tags of the event.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    level: EventLevel
    """How severe an event is."""

    state: EventState
    """How far the handling of an event has come."""

    subject: str
    """What an event is about, in one line.

    1 to 255 characters.
    """


class EventPost(TypedDict, total=False):
    """A new event."""

    level: Required[EventLevel]
    """How severe an event is."""

    subject: Required[str]
    """What an event is about, in one line.

    1 to 255 characters.
    """

    creationDate: TimeInput
    """When it happened; now when left out."""

    data: Any
    """Any JSON that goes with it."""

    deviceId: str
    """Device it is about.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    disableTagChangeTracking: bool
    """Whether changes of its tags are left out of its history.

    Default: `False`.
    """

    eventTags: Mapping[str, str]
    """Tags of the event.

    Keys must match `^[0-9a-zA-Z_-]{1,255}$`. Each value: 1 to 255 characters.
    """

    message: str
    """Details, in Markdown.

    At most 32767 characters.
    """

    state: EventState
    """State to begin with; `new` when left out."""


class EventsExport(TypedDict, total=False):
    """Exports events."""

    callbackUrl: str
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    email: str
    """Where to mail the outcome; the address of the caller when left out.

    At most 1024 characters.
    """

    excludeUpdates: bool
    """Leave out the history of each event.

    Default: `False`.
    """

    format: ExportFormat
    """File format of an export."""

    query: AdvancedEventQuery
    """Query that chooses the events; all when left out."""


AdvancedEventQuery = TypedDict(
    "AdvancedEventQuery",
    {
        "id": "ValueQuery | None",
        "$and": "Sequence[AdvancedEventQuery]",
        "$nor": "Sequence[AdvancedEventQuery]",
        "$or": "Sequence[AdvancedEventQuery]",
        "creationDate": "ValueQuery | None",
        "deviceId": "ValueQuery | None",
        "eventTags": "TagsQuery | None",
        "experienceGroupId": "IdQuery | None",
        "experienceUserId": "IdQuery | None",
        "lastUpdated": "ValueQuery | None",
        "level": "ValueQuery | None",
        "sourceId": "ValueQuery | None",
        "sourceType": "ValueQuery | None",
        "state": "ValueQuery | None",
        "subject": "ValueQuery | None",
    },
    total=False,
)
"""Filter for events."""

EventLevel: TypeAlias = Literal["info", "warning", "error", "critical"]
"""How severe an event is."""

EventState: TypeAlias = Literal["new", "acknowledged", "resolved"]
"""How far the handling of an event has come."""
