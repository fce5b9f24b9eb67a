"""`client.instance_notification_rule`: what each operation sends and gives, worked out
from the API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Operation,
    Request,
    ResourceTests,
    built,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "callbackUrl": "https://example.com/callbackUrl",
    "createdById": "575ed70c7ae143cd83dc4aa9",
    "createdByType": "user",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "description é ☃ 名",
    "emailConfig": {
        "bodyTemplate": "Org has exceeded its payload limit",
        "sendToAddresses": ["sendToAddresses@example.com"],
        "sendToOwner": "none",
        "sendToTarget": "admins",
        "subjectTemplate": "Limit Exceeded",
    },
    "enabled": True,
    "id": "585ec7417ae143cd83dc4a95",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "575ed70c7ae143cd83dc4aa9",
    "lastUpdatedByType": "user",
    "name": "My Notification Rule",
    "notificationRuleId": "585ec7417ae143cd83dc4a95",
    "ownerId": "60106426dc03c6aad06560ba",
    "ownerType": "instance",
    "ruleConfig": {
        "maxFrequency": "billingCycle",
        "ruleType": "payloadUsage",
        "threshold": 100,
        "thresholdType": "percentOfLimit",
    },
    "targetQueryJson": "{}",
    "targetType": "organization",
}

GET_RESULT = obj(
    callback_url=text_of("https://example.com/callbackUrl"),
    created_by_id="575ed70c7ae143cd83dc4aa9",
    created_by_type="user",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="description é ☃ 名",
    email_config=obj(
        body_template="Org has exceeded its payload limit",
        send_to_addresses=[text_of("sendToAddresses@example.com")],
        send_to_owner="none",
        send_to_target="admins",
        subject_template="Limit Exceeded",
    ),
    enabled=True,
    id="585ec7417ae143cd83dc4a95",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="575ed70c7ae143cd83dc4aa9",
    last_updated_by_type="user",
    name="My Notification Rule",
    notification_rule_id="585ec7417ae143cd83dc4a95",
    owner_id="60106426dc03c6aad06560ba",
    owner_type="instance",
    rule_config=obj(
        max_frequency="billingCycle",
        rule_type="payloadUsage",
        threshold=100,
        threshold_type="percentOfLimit",
    ),
    target_query_json="{}",
    target_type="organization",
)

PATCH_BODY = {
    "callbackUrl": None,
    "description": "",
    "emailConfig": None,
    "enabled": False,
    "name": "é",
    "ruleConfig": {
        "maxFrequency": "billingCycle",
        "ruleType": "payloadUsage",
        "threshold": 0,
        "thresholdType": "percentOfLimit",
    },
    "targetQueryJson": "",
}

# DELETE /instances/{instanceId}/notification-rules/{notificationRuleId}
DELETE = Operation(
    "instance_notification_rule.delete",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "DELETE",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "notification_rule_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notification-rules/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "notification_rule_id"],
)

# POST /instances/{instanceId}/notification-rules/{notificationRuleId}/evaluate
EVALUATE = Operation(
    "instance_notification_rule.evaluate",
    calls=[
        Call(
            "required arguments",
            {
                "evaluation_options": {},
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95/evaluate",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "evaluation_options": built(
                    "NotificationRuleEvaluationOptions", ignore_frequency_check=True
                ),
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95/evaluate",
                body=Json({"ignoreFrequencyCheck": True}),
            ),
        ),
        Call(
            "hostile values",
            {
                "evaluation_options": {"ignoreFrequencyCheck": False},
                "instance_id": "a/../b?c#d%2F é",
                "notification_rule_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notification-rules/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/evaluate",
                body=Json({"ignoreFrequencyCheck": False}),
            ),
        ),
    ],
    answers=[
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "notification_rule_id", "evaluation_options"],
)

# GET /instances/{instanceId}/notification-rules/{notificationRuleId}
GET = Operation(
    "instance_notification_rule.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "notification_rule_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notification-rules/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "notification_rule_id"],
)

# GET /instances/{instanceId}/notification-rules/{notificationRuleId}/logs
LOGS = Operation(
    "instance_notification_rule.logs",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95/logs",
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "limit": 10,
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
                "since": 1465790400000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95/logs",
                query=[("limit", "10"), ("since", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "notification_rule_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notification-rules/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/logs",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [
                {
                    "callbackUrl": "https://example.com/callbackUrl",
                    "email": {
                        "addresses": ["alice@example.com"],
                        "body": "Org has exceeded its payload limit",
                        "subject": "Limit Exceeded",
                    },
                    "evaluation": {
                        "limit": 1000000,
                        "maxFrequency": "billingCycle",
                        "ruleType": "payloadUsage",
                        "threshold": 100,
                        "thresholdType": "percentOfLimit",
                        "value": 1001040,
                    },
                    "id": "585ec7417ae143cd83dc4a85",
                    "notificationRuleDeliveryId": "585ec7417ae143cd83dc4a85",
                    "notificationRuleId": "585ec7417ae143cd83dc4a95",
                    "ownerId": "60106426dc03c6aad06560ba",
                    "ownerType": "instance",
                    "requestedById": "000000000000000000000000",
                    "requestedByType": "system",
                    "sentAt": "2016-06-13T04:00:00.000Z",
                    "targetId": "585ec7417ae143cd83dc4a75",
                    "targetName": "My Org",
                    "targetType": "organization",
                }
            ],
            [
                obj(
                    callback_url=text_of("https://example.com/callbackUrl"),
                    email=obj(
                        addresses=[text_of("alice@example.com")],
                        body="Org has exceeded its payload limit",
                        subject="Limit Exceeded",
                    ),
                    evaluation=obj(
                        limit=1000000,
                        max_frequency="billingCycle",
                        rule_type="payloadUsage",
                        threshold=100,
                        threshold_type="percentOfLimit",
                        value=1001040,
                    ),
                    id="585ec7417ae143cd83dc4a85",
                    notification_rule_delivery_id="585ec7417ae143cd83dc4a85",
                    notification_rule_id="585ec7417ae143cd83dc4a95",
                    owner_id="60106426dc03c6aad06560ba",
                    owner_type="instance",
                    requested_by_id="000000000000000000000000",
                    requested_by_type="system",
                    sent_at=moment("2016-06-13T04:00:00.000Z"),
                    target_id="585ec7417ae143cd83dc4a75",
                    target_name="My Org",
                    target_type="organization",
                )
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "notification_rule_id"],
)

# PATCH /instances/{instanceId}/notification-rules/{notificationRuleId}
PATCH = Operation(
    "instance_notification_rule.patch",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule": {},
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule": built(
                    "NotificationRulePatch",
                    callback_url="https://example.com/callbackUrl",
                    description="description é ☃ 名",
                    email_config={
                        "body_template": "Org has exceeded its payload limit",
                        "send_to_addresses": ["sendToAddresses@example.com"],
                        "send_to_owner": "none",
                        "send_to_target": "admins",
                        "subject_template": "Limit Exceeded",
                    },
                    enabled=False,
                    name="My Updated Notification Rule",
                    rule_config={
                        "max_frequency": "billingCycle",
                        "rule_type": "payloadUsage",
                        "threshold": 100,
                        "threshold_type": "percentOfLimit",
                    },
                    target_query_json="targetQueryJson é ☃ 名",
                ),
                "notification_rule_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules/575ec7417ae143cd83dc4a95",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "description": "description é ☃ 名",
                        "emailConfig": {
                            "bodyTemplate": "Org has exceeded its payload limit",
                            "sendToAddresses": ["sendToAddresses@example.com"],
                            "sendToOwner": "none",
                            "sendToTarget": "admins",
                            "subjectTemplate": "Limit Exceeded",
                        },
                        "enabled": False,
                        "name": "My Updated Notification Rule",
                        "ruleConfig": {
                            "maxFrequency": "billingCycle",
                            "ruleType": "payloadUsage",
                            "threshold": 100,
                            "thresholdType": "percentOfLimit",
                        },
                        "targetQueryJson": "targetQueryJson é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "notification_rule": PATCH_BODY,
                "notification_rule_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notification-rules/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json(PATCH_BODY),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "notification_rule_id", "notification_rule"],
)


class TestInstanceNotificationRule(ResourceTests):
    operations = [DELETE, EVALUATE, GET, LOGS, PATCH]
