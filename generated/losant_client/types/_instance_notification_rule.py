"""Data of `client.instance_notification_rule` and
`client.instance_notification_rules`.
"""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict


class NotificationEmailConfigOrNull(TypedDict, total=False):
    """Who is written to when a rule applies; null for nobody."""

    bodyTemplate: Required[str]
    """Template of the text.

    At most 32767 characters.
    """

    subjectTemplate: Required[str]
    """Template of the subject.

    1 to 1024 characters.
    """

    sendToAddresses: list[str]
    """Further addresses.

    At most 10 items. Each item: at most 1024 characters.
    """

    sendToOwner: NotificationAudience
    """Who of the instance."""

    sendToTarget: NotificationAudience
    """Who of the organization concerned."""


class NotificationRuleConfig(TypedDict, total=False):
    """What a rule watches, and from where on it sends a message."""

    ruleType: Required[NotificationRuleType]
    """What is watched: payloads or minutes of notebook runs."""

    threshold: Required[float]
    """Share of the limit in percent, from 0 to 1000, at which a message is sent."""

    thresholdType: Required[NotificationThresholdType]
    """How the threshold is meant: in percent of the limit."""

    maxFrequency: Literal["billingCycle", "daily"]
    """Send at the most once in a billing period or once a day.

    One of `"billingCycle"`, `"daily"`.
    """


class NotificationRuleEvaluationOptions(TypedDict, total=False):
    """How to evaluate a rule now."""

    ignoreFrequencyCheck: bool
    """Send a message even if one has been sent too short a time ago."""


class NotificationRulePatch(TypedDict, total=False):
    """Changes to a notification rule; what is left out stays."""

    callbackUrl: ClearableCallbackUrl | None
    """URL that is called; null or empty for none."""

    description: str
    """Free text about it, up to 32,767 characters."""

    emailConfig: NotificationEmailConfigOrNull | None
    """Who is written to, and what; null for nobody."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    ruleConfig: NotificationRuleConfig
    """What is watched."""

    targetQueryJson: str
    """Organizations it watches, as an advanced query in a JSON string.

    At most 8192 characters.
    """


class NotificationRulePost(TypedDict, total=False):
    """A new notification rule."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    ruleConfig: Required[NotificationRuleConfig]
    """What is watched."""

    targetQueryJson: Required[str]
    """Organizations it watches, as an advanced query in a JSON string.

    At most 8192 characters.
    """

    targetType: Required[NotificationTargetType]
    """Always `organization`."""

    callbackUrl: ClearableCallbackUrl | None
    """URL that is called; null or empty for none."""

    description: str
    """Free text about it, up to 32,767 characters."""

    emailConfig: NotificationEmailConfigOrNull | None
    """Who is written to, and what; null for nobody."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""


ClearableCallbackUrl: TypeAlias = str | Literal[""]
"""URL that is called; null or an empty text for none."""

NotificationAudience: TypeAlias = Literal["admins", "members", "none"]
"""Which people: administrators, all members, or nobody."""

NotificationRuleType: TypeAlias = Literal["payloadUsage", "notebookMinuteUsage"]
"""What is watched: payloads or minutes of notebook runs."""

NotificationTargetType: TypeAlias = Literal["organization"]
"""Always `organization`."""

NotificationThresholdType: TypeAlias = Literal["percentOfLimit"]
"""How the threshold is meant: in percent of the limit."""
