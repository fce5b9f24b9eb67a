"""Data of `client.credential`, `client.experience_endpoint`, `client.experience_view`,
`client.flow_version`, `client.flow_versions`, `client.flow`, `client.flows`,
`client.instance_custom_node` and `client.instance_custom_nodes`.
"""

from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_empty_object import EmptyObject

TriggerCategory = TypeAliasType("TriggerCategory", Literal["trigger"] | str)
"""Always `trigger`."""


class CustomNodeCheckboxField(ConstantsModel):
    """A field to tick."""

    id: str | None = None
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: str
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Literal["checkbox"] = "checkbox"
    """Kind of field.

    Always `"checkbox"`.
    """

    default_value: Annotated[bool | None, Field(alias="defaultValue")] = None
    """Value to begin with."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""


class CustomNodeConfig(Model):
    """What a custom node asks for when it is used, and what it gives back."""

    fields: "list[CustomNodeField]"
    """What is asked for.

    At most 100 items.
    """

    output_count: Annotated[Literal[1, 2] | int, Field(alias="outputCount")]
    """Number of outputs: 1, or 2 for a choice.

    One of `1`, `2`.
    """

    result_mode: Annotated[
        Literal["optional", "required", "none"] | str, Field(alias="resultMode")
    ]
    """Whether the place for a result must be given, may be given, or is not asked for.

    One of `"optional"`, `"required"`, `"none"`.
    """

    result_description: Annotated[str | None, Field(alias="resultDescription")] = None
    """What the result is, for whoever uses the node.

    At most 32767 characters.
    """


class CustomNodeJsonField(ConstantsModel):
    """A field for JSON with templates."""

    id: str | None = None
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: str
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Literal["jsonTemplate"] = "jsonTemplate"
    """Kind of field.

    Always `"jsonTemplate"`.
    """

    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    """Value to begin with.

    At most 32767 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    required: bool | None = None
    """Whether a value must be given."""


class CustomNodeNumberField(ConstantsModel):
    """A field for a number, or a template that yields one."""

    id: str | None = None
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: str
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Literal["numberTemplate"] = "numberTemplate"
    """Kind of field.

    Always `"numberTemplate"`.
    """

    default_value: Annotated[float | None, Field(alias="defaultValue")] = None
    """Value to begin with."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    required: bool | None = None
    """Whether a value must be given."""

    valid_max: Annotated[float | None, Field(alias="validMax")] = None
    """Greatest number allowed."""

    valid_min: Annotated[float | None, Field(alias="validMin")] = None
    """Least number allowed."""


class CustomNodePayloadPathField(ConstantsModel):
    """A field for a path within the payload."""

    id: str | None = None
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: str
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Literal["payloadPath"] = "payloadPath"
    """Kind of field.

    Always `"payloadPath"`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    required: bool | None = None
    """Whether a value must be given."""


class CustomNodeSection(ConstantsModel):
    """A heading between fields."""

    id: str | None = None
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: str
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Literal["section"] = "section"
    """Kind of field.

    Always `"section"`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""


class CustomNodeSelectField(ConstantsModel):
    """A choice among given values."""

    id: str | None = None
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    default_value: Annotated[str, Field(alias="defaultValue")]
    """Value to begin with.

    1 to 1024 characters.
    """

    label: str
    """Text beside the field.

    1 to 1024 characters.
    """

    options: "list[CustomNodeSelectOption]"
    """Values to choose from.

    1 to 100 items.
    """

    type: Literal["select"] = "select"
    """Kind of field.

    Always `"select"`.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""


class CustomNodeSelectOption(Model):
    """A value to choose."""

    value: str
    """The value.

    1 to 1024 characters.
    """

    label: str | None = None
    """Text shown for it.

    At most 1024 characters.
    """


class CustomNodeStringField(ConstantsModel):
    """A field for text with templates."""

    id: str | None = None
    """Name by which the workflow reads the value.

    1 to 1024 characters.
    """

    label: str
    """Text beside the field.

    1 to 1024 characters.
    """

    type: Literal["stringTemplate"] = "stringTemplate"
    """Kind of field.

    Always `"stringTemplate"`.
    """

    default_value: Annotated[str | None, Field(alias="defaultValue")] = None
    """Value to begin with.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    required: bool | None = None
    """Whether a value must be given."""

    valid_reg_exp: Annotated[str | None, Field(alias="validRegExp")] = None
    """Regular expression that the text must match.

    At most 1024 characters.
    """


class FlowNode(Model):
    """A node of a workflow: one step of its work. Its settings depend on `type`."""

    id: str | None = None
    """Identifier within the workflow.

    At most 1024 characters.
    """

    type: str
    """Kind of node, such as `MutateNode`.

    1 to 1024 characters.
    """

    config: dict[str, Any] | None = None
    """Settings of the node."""

    meta: dict[str, Any] | None = None
    """What the editor keeps about the node, such as its place and label."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSimple(Model):
    """A trigger without settings; the key says all there is to say."""

    type: Literal[
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
    """Type of the trigger."""

    config: EmptyObject | None = None
    """Always empty."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerSimpleMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerSimpleMeta(Model):
    """What the editor keeps about a trigger without settings."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: (
        Literal[
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
        | str
        | None
    ) = None
    """Type of the trigger in the editor."""

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    trigger_id: Annotated[str | None, Field(alias="triggerId")] = None
    """Resource the trigger listens to.

    At most 48 characters.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


class FlowTriggerVirtualButton(ConstantsModel):
    """Starts when a virtual button is pressed."""

    type: Literal["virtualButton"] = "virtualButton"
    """Type of the trigger.

    Always `"virtualButton"`.
    """

    config: EmptyObject | None = None
    """Always empty."""

    key: str | None = None
    """Resource the trigger listens to, such as a device, a tag or a webhook; made of
    its own for triggers without a resource.

    At most 1024 characters.
    """

    meta: "FlowTriggerVirtualButtonMeta | None" = None
    """What the editor keeps about the trigger."""

    output_ids: Annotated[list[list[str]] | None, Field(alias="outputIds")] = None
    """Where the flow goes on: for each output the identifiers of the nodes that
    follow.

    At most 100 items. Each item: at most 100 items. Each item: each item: 1 to 48
    characters.
    """


class FlowTriggerVirtualButtonMeta(Model):
    """What the editor keeps about a virtual button."""

    id: str | None = None
    """Identifier kept by the editor.

    At most 48 characters.
    """

    category: TriggerCategory | None = None
    """Always `trigger`."""

    color: str | None = None
    """Color in the editor.

    At most 1024 characters.
    """

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    device_id: Annotated[str | Literal[""] | None, Field(alias="deviceId")] = None
    """Device that a press in the editor is for; empty or null for none."""

    group_id: Annotated[str | None, Field(alias="groupId")] = None
    """Group of buttons in the editor.

    At most 48 characters.
    """

    icon: str | None = None
    """Icon in the editor.

    At most 1024 characters.
    """

    input_count: Annotated[float | None, Field(alias="inputCount")] = None
    """Number of inputs in the editor."""

    label: str | None = None
    """Label in the editor.

    1 to 255 characters.
    """

    name: Literal["virtualButton"] | str | None = None
    """Type of the trigger in the editor.

    Always `"virtualButton"`.
    """

    output_count: Annotated[float | None, Field(alias="outputCount")] = None
    """Number of outputs in the editor."""

    payload: str | None = None
    """Payload that a press in the editor sends, as JSON.

    At most 262144 characters.
    """

    ui_id: Annotated[str | None, Field(alias="uiId")] = None
    """Identifier in the editor.

    At most 48 characters.
    """

    x: float | None = None
    """Horizontal place in the editor."""

    y: float | None = None
    """Vertical place in the editor."""


CustomNodeField = TypeAliasType(
    "CustomNodeField",
    Annotated[
        CustomNodeCheckboxField
        | CustomNodeSelectField
        | CustomNodeStringField
        | CustomNodeNumberField
        | CustomNodeJsonField
        | CustomNodePayloadPathField
        | CustomNodeSection,
        Field(discriminator="type"),
    ],
)
"""A field or heading in the settings of a custom node; `type` says of what kind."""
