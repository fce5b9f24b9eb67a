"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow_version`, `client.flow_versions`, `client.flow`, `client.flows`,
`client.instance_custom_node` and `client.instance_custom_nodes`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from ._shared_empty_object import EmptyObject


class CustomNodeCheckboxField(TypedDict, total=False):
    """A field to tick."""

    id: str
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: Required[str]
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Required[Literal["checkbox"]]
    """Kind of field.

    Always `"checkbox"`.
    """

    defaultValue: bool
    """Value to begin with."""

    description: str
    """Free text about it, up to 32,767 characters."""


class CustomNodeConfig(TypedDict, total=False):
    """What a custom node asks for when it is used, and what it gives back."""

    fields: Required[Sequence[CustomNodeField]]
    """What is asked for.

    At most 100 items.
    """

    outputCount: Required[Literal[1, 2]]
    """Number of outputs: 1, or 2 for a choice.

    One of `1`, `2`.
    """

    resultMode: Required[Literal["optional", "required", "none"]]
    """Whether the place for a result must be given, may be given, or is not asked for.

    One of `"optional"`, `"required"`, `"none"`.
    """

    resultDescription: str
    """What the result is, for whoever uses the node.

    At most 32767 characters.
    """


class CustomNodeJsonField(TypedDict, total=False):
    """A field for JSON with templates."""

    id: str
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: Required[str]
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Required[Literal["jsonTemplate"]]
    """Kind of field.

    Always `"jsonTemplate"`.
    """

    defaultValue: str
    """Value to begin with.

    At most 32767 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    required: bool
    """Whether a value must be given."""


class CustomNodeNumberField(TypedDict, total=False):
    """A field for a number, or a template that yields one."""

    id: str
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: Required[str]
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Required[Literal["numberTemplate"]]
    """Kind of field.

    Always `"numberTemplate"`.
    """

    defaultValue: float
    """Value to begin with."""

    description: str
    """Free text about it, up to 32,767 characters."""

    required: bool
    """Whether a value must be given."""

    validMax: float
    """Greatest number allowed."""

    validMin: float
    """Least number allowed."""


class CustomNodePayloadPathField(TypedDict, total=False):
    """A field for a path within the payload."""

    id: str
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: Required[str]
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Required[Literal["payloadPath"]]
    """Kind of field.

    Always `"payloadPath"`.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    required: bool
    """Whether a value must be given."""


class CustomNodeSection(TypedDict, total=False):
    """A heading between fields."""

    id: str
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: Required[str]
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Required[Literal["section"]]
    """Kind of field.

    Always `"section"`.
    """

    description: str
    """Free text about it, up to 32,767 characters."""


class CustomNodeSelectField(TypedDict, total=False):
    """A choice among given values."""

    id: str
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    defaultValue: Required[str]
    """Value to begin with.

    1 to 1024 characters.
    """

    label: Required[str]
    """Text beside the field.

    1 to 1024 characters.
    """

    options: Required[Sequence[CustomNodeSelectOption]]
    """Values to choose from.

    1 to 100 items.
    """

    type: Required[Literal["select"]]
    """Kind of field.

    Always `"select"`.
    """

    description: str
    """Free text about it, up to 32,767 characters."""


class CustomNodeSelectOption(TypedDict, total=False):
    """A value to choose."""

    value: Required[str]
    """The value.

    1 to 1024 characters.
    """

    label: str
    """Text shown for it.

    At most 1024 characters.
    """


class CustomNodeStringField(TypedDict, total=False):
    """A field for text with templates."""

    id: str
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: Required[str]
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Required[Literal["stringTemplate"]]
    """Kind of field.

    Always `"stringTemplate"`.
    """

    defaultValue: str
    """Value to begin with.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    required: bool
    """Whether a value must be given."""

    validRegExp: str
    """Regular expression that the text must match.

    At most 1024 characters.
    """


class FlowNode(TypedDict, total=False):
    """A node of a workflow: one step of its work. Its settings depend on `type`."""

    id: str
    """Identifier within the workflow.

    At most 1024 characters.
    """

    type: Required[str]
    """Kind of node, such as `MutateNode`.

    1 to 1024 characters.
    """

    config: Mapping[str, Any]
    """Settings of the node."""

    meta: Mapping[str, Any]
    """What the editor keeps about the node, such as its place and label."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSimple(TypedDict, total=False):
    """A trigger without settings; the key says all there is to say."""

    type: Required[
        Literal[
            "customNodeStart",
            "deviceCommand",
            "deviceCreate",
            "deviceIdConnect",
            "deviceIdDisconnect",
            "deviceTagConnect",
            "deviceTagDisconnect",
            "inboundEmail",
            "notebook",
            "onBoot",
            "onConnect",
            "onDisconnect",
            "resourceJobComplete",
            "resourceJobIteration",
            "resourceJobIterationTimeout",
            "udp",
            "webhook",
        ]
    ]
    """Type of the trigger."""

    config: EmptyObject
    """Always empty."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerSimpleMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSimpleMeta(TypedDict, total=False):
    """What the editor keeps about a trigger without settings."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal[
        "customNodeStart",
        "deviceCreate",
        "deviceCommand",
        "deviceIdsTagsConnect",
        "deviceIdsTagsDisconnect",
        "eeaInit",
        "flowError",
        "inboundEmail",
        "notebook",
        "onBoot",
        "onConnect",
        "onDisconnect",
        "resourceJobComplete",
        "resourceJobIteration",
        "resourceJobIterationTimeout",
        "udp",
        "webhook",
    ]
    """Type of the trigger in the editor."""

    outputCount: float
    """Number of outputs in the editor."""

    triggerId: str
    """Resource the trigger listens to.

    At most 48 characters.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


class FlowTriggerVirtualButton(TypedDict, total=False):
    """Starts when a virtual button is pressed."""

    type: Required[Literal["virtualButton"]]
    """Type of the trigger.

    Always `"virtualButton"`.
    """

    config: EmptyObject
    """Always empty."""

    key: str
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: FlowTriggerVirtualButtonMeta
    """What the editor keeps about the trigger."""

    outputIds: Sequence[list[str]]
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerVirtualButtonMeta(TypedDict, total=False):
    """What the editor keeps about a virtual button."""

    id: str
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory
    """Always `trigger`."""

    color: str
    """Color in the editor.

    At most 1024 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    deviceId: str | Literal[""] | None
    """Device that a press in the editor is for; empty or null for none."""

    groupId: str
    """Group of buttons in the editor.

    At most 48 characters.
    """

    icon: str
    """Icon in the editor.

    At most 1024 characters.
    """

    inputCount: float
    """Number of inputs in the editor."""

    label: str
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["virtualButton"]
    """Type of the trigger in the editor.

    Always `"virtualButton"`.
    """

    outputCount: float
    """Number of outputs in the editor."""

    payload: str
    """Payload that a press in the editor sends, as JSON.

    At most 262144 characters.
    """

    uiId: str
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float
    """Horizontal place in the editor."""

    y: float
    """Vertical place in the editor."""


CustomNodeField: TypeAlias = (
    CustomNodeCheckboxField
    | CustomNodeSelectField
    | CustomNodeStringField
    | CustomNodeNumberField
    | CustomNodeJsonField
    | CustomNodePayloadPathField
    | CustomNodeSection
)
"""A field or heading in the settings of a custom node; `type` says of what kind."""

TriggerCategory: TypeAlias = Literal["trigger"]
"""Always `trigger`."""
