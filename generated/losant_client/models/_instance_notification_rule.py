"""Data of `client.instance_notification_rule` and
`client.instance_notification_rules`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import ConstantsModel, Model
from ._shared_sort_direction import SortDirection
from ._shared_token_actor_type import TokenActorType

ClearableCallbackUrl = TypeAliasType("ClearableCallbackUrl", str | Literal[""])
"""URL that is called; null or an empty text for none."""

NotificationAudience = TypeAliasType(
    "NotificationAudience", Literal["admins", "members", "none"] | str
)
"""Which people: administrators, all members, or nobody."""

NotificationOwnerType = TypeAliasType(
    "NotificationOwnerType", Literal["instance"] | str
)
"""Always `instance`."""

NotificationRuleType = TypeAliasType(
    "NotificationRuleType", Literal["payloadUsage", "notebookMinuteUsage"] | str
)
"""What is watched: payloads or minutes of notebook runs."""

NotificationTargetType = TypeAliasType(
    "NotificationTargetType", Literal["organization"] | str
)
"""Always `organization`."""

NotificationThresholdType = TypeAliasType(
    "NotificationThresholdType", Literal["percentOfLimit"] | str
)
"""How the threshold is meant: in percent of the limit."""


class NotificationEmail(Model):
    """A mail that was sent."""

    addresses: list[str] | None = None
    """Who it went to.

    Each item: at most 1024 characters.
    """

    body: str | None = None
    """Text."""

    subject: str | None = None
    """Subject."""


class NotificationEmailConfig(Model):
    """Who is written to when a rule applies, and what."""

    body_template: Annotated[str, Field(alias="bodyTemplate")]
    """Template of the text.

    At most 32767 characters.
    """

    subject_template: Annotated[str, Field(alias="subjectTemplate")]
    """Template of the subject.

    1 to 1024 characters.
    """

    send_to_addresses: Annotated[list[str] | None, Field(alias="sendToAddresses")] = (
        None
    )
    """Further addresses.

    At most 10 items. Each item: at most 1024 characters.
    """

    send_to_owner: Annotated[
        NotificationAudience | None, Field(alias="sendToOwner")
    ] = None
    """Who of the instance."""

    send_to_target: Annotated[
        NotificationAudience | None, Field(alias="sendToTarget")
    ] = None
    """Who of the organization concerned."""


class NotificationEmailConfigOrNull(Model):
    """Who is written to when a rule applies; null for nobody."""

    body_template: Annotated[str, Field(alias="bodyTemplate")]
    """Template of the text.

    At most 32767 characters.
    """

    subject_template: Annotated[str, Field(alias="subjectTemplate")]
    """Template of the subject.

    1 to 1024 characters.
    """

    send_to_addresses: Annotated[list[str] | None, Field(alias="sendToAddresses")] = (
        None
    )
    """Further addresses.

    At most 10 items. Each item: at most 1024 characters.
    """

    send_to_owner: Annotated[
        NotificationAudience | None, Field(alias="sendToOwner")
    ] = None
    """Who of the instance."""

    send_to_target: Annotated[
        NotificationAudience | None, Field(alias="sendToTarget")
    ] = None
    """Who of the organization concerned."""


class NotificationEvaluation(Model):
    """What a notification rule found."""

    limit: float | None = None
    """Amount that may be used."""

    max_frequency: Annotated[
        Literal["billingCycle", "daily", "unlimited"] | str | None,
        Field(alias="maxFrequency"),
    ] = None
    """How often the rule may send a message.

    One of `"billingCycle"`, `"daily"`, `"unlimited"`.
    """

    rule_type: Annotated[NotificationRuleType | None, Field(alias="ruleType")] = None
    """What is watched: payloads or minutes of notebook runs."""

    threshold: float | None = None
    """Share of the limit in percent, from 0 to 1000, at which a message is sent."""

    threshold_type: Annotated[
        NotificationThresholdType | None, Field(alias="thresholdType")
    ] = None
    """How the threshold is meant: in percent of the limit."""

    value: float | None = None
    """Amount used."""


class NotificationRule(Model):
    """A rule of an instance that sends a message when an organization uses much of
    what it may.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that is sent the outcome by POST when the work is done.

    At most 1024 characters.
    """

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[TokenActorType | None, Field(alias="createdByType")] = (
        None
    )
    """What kind of actor it was: an API token or a user."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    email_config: Annotated[
        NotificationEmailConfig | None, Field(alias="emailConfig")
    ] = None
    """Who is written to, and what."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        TokenActorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: an API token or a user."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    notification_rule_id: Annotated[str | None, Field(alias="notificationRuleId")] = (
        None
    )
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[NotificationOwnerType | None, Field(alias="ownerType")] = None
    """Always `instance`."""

    rule_config: Annotated[
        "NotificationRuleConfig | None", Field(alias="ruleConfig")
    ] = None
    """What is watched."""

    target_query_json: Annotated[str | None, Field(alias="targetQueryJson")] = None
    """Organizations it watches, as an advanced query in a JSON string.

    At most 8192 characters.
    """

    target_type: Annotated[NotificationTargetType | None, Field(alias="targetType")] = (
        None
    )
    """Always `organization`."""


class NotificationRuleConfig(ConstantsModel):
    """What a rule watches, and from where on it sends a message."""

    rule_type: Annotated[NotificationRuleType, Field(alias="ruleType")]
    """What is watched: payloads or minutes of notebook runs."""

    threshold: float
    """Share of the limit in percent, from 0 to 1000, at which a message is sent."""

    threshold_type: Annotated[
        NotificationThresholdType, Field(alias="thresholdType")
    ] = "percentOfLimit"
    """How the threshold is meant: in percent of the limit."""

    max_frequency: Annotated[
        Literal["billingCycle", "daily"] | str | None, Field(alias="maxFrequency")
    ] = None
    """Send at the most once in a billing period or once a day.

    One of `"billingCycle"`, `"daily"`.
    """


class NotificationRuleDelivery(Model):
    """A message that a notification rule has sent."""

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """URL that was called.

    At most 1024 characters.
    """

    email: NotificationEmail | None = None
    """The mail."""

    evaluation: NotificationEvaluation | None = None
    """Why it was sent."""

    notification_rule_delivery_id: Annotated[
        str | None, Field(alias="notificationRuleDeliveryId")
    ] = None
    """The same value as `id`.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    notification_rule_id: Annotated[str | None, Field(alias="notificationRuleId")] = (
        None
    )
    """The rule.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Identifier of the owner; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[NotificationOwnerType | None, Field(alias="ownerType")] = None
    """Always `instance`."""

    requested_by_id: Annotated[str | None, Field(alias="requestedById")] = None
    """Who asked for it; `requestedByType` says of which kind.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    requested_by_type: Annotated[
        Literal["user", "apiToken", "system"] | str | None,
        Field(alias="requestedByType"),
    ] = None
    """Who had the rule evaluated; `system` for the schedule.

    One of `"user"`, `"apiToken"`, `"system"`.
    """

    sent_at: Annotated[datetime | None, Field(alias="sentAt")] = None
    """When it was sent."""

    target_id: Annotated[str | None, Field(alias="targetId")] = None
    """Organization it is about.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    target_name: Annotated[str | None, Field(alias="targetName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    target_type: Annotated[NotificationTargetType | None, Field(alias="targetType")] = (
        None
    )
    """Always `organization`."""


class NotificationRuleEvaluationOptions(Model):
    """How to evaluate a rule now."""

    ignore_frequency_check: Annotated[
        bool | None, Field(alias="ignoreFrequencyCheck")
    ] = None
    """Send a message even if one has been sent too short a time ago."""


class NotificationRulePatch(Model):
    """Changes to a notification rule; what is left out stays."""

    callback_url: Annotated[ClearableCallbackUrl | None, Field(alias="callbackUrl")] = (
        None
    )
    """URL that is called; null or empty for none."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    email_config: Annotated[
        NotificationEmailConfigOrNull | None, Field(alias="emailConfig")
    ] = None
    """Who is written to, and what; null for nobody."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    rule_config: Annotated[NotificationRuleConfig | None, Field(alias="ruleConfig")] = (
        None
    )
    """What is watched."""

    target_query_json: Annotated[str | None, Field(alias="targetQueryJson")] = None
    """Organizations it watches, as an advanced query in a JSON string.

    At most 8192 characters.
    """


class NotificationRulePost(ConstantsModel):
    """A new notification rule."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    rule_config: Annotated[NotificationRuleConfig, Field(alias="ruleConfig")]
    """What is watched."""

    target_query_json: Annotated[str, Field(alias="targetQueryJson")]
    """Organizations it watches, as an advanced query in a JSON string.

    At most 8192 characters.
    """

    target_type: Annotated[NotificationTargetType, Field(alias="targetType")] = (
        "organization"
    )
    """Always `organization`."""

    callback_url: Annotated[ClearableCallbackUrl | None, Field(alias="callbackUrl")] = (
        None
    )
    """URL that is called; null or empty for none."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    email_config: Annotated[
        NotificationEmailConfigOrNull | None, Field(alias="emailConfig")
    ] = None
    """Who is written to, and what; null for nobody."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""


class NotificationRules(Model):
    """One page of notification rules."""

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[NotificationRule] | None = None
    """The entries of this page."""

    owner_id: Annotated[str | None, Field(alias="ownerId")] = None
    """Owner of the entries; `ownerType` says what the owner is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    owner_type: Annotated[NotificationOwnerType | None, Field(alias="ownerType")] = None
    """Always `instance`."""

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
