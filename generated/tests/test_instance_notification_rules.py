"""`client.instance_notification_rules`: what each operation sends and gives, worked
out from the API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Operation,
    Page,
    Pages,
    Request,
    ResourceTests,
    built,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "name": "name",
    "ruleConfig": {
        "ruleType": "payloadUsage",
        "threshold": 68,
        "thresholdType": "percentOfLimit",
    },
    "targetQueryJson": "targetQueryJson",
    "targetType": "organization",
}

POST_BODY_2 = {
    "callbackUrl": None,
    "description": "",
    "emailConfig": {
        "bodyTemplate": "",
        "sendToTarget": "admins",
        "subjectTemplate": "é",
    },
    "enabled": False,
    "name": "é",
    "ruleConfig": {
        "ruleType": "payloadUsage",
        "threshold": 0,
        "thresholdType": "percentOfLimit",
    },
    "targetQueryJson": "",
    "targetType": "organization",
}

# GET /instances/{instanceId}/notification-rules
GET = Operation(
    "instance_notification_rules.get",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97/notification-rules"),
        ),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "name",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"filter": "a&b=c#d%2F+é ü", "instance_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notification-rules",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 1,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
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
                ],
                "ownerId": "60106426dc03c6aad06560ba",
                "ownerType": "instance",
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
            },
            obj(
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
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
                ],
                owner_id="60106426dc03c6aad06560ba",
                owner_type="instance",
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=4,
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["instance_id"],
    pages=[
        Pages(
            "iterate",
            {"instance_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/notification-rules",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [{"row-number": 0}, {"row-number": 1}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/notification-rules",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [{"row-number": 2}, {"row-number": 3}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/notification-rules",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [{"row-number": 4}, {"row-number": 5}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj({"row-number": 0}),
                obj({"row-number": 1}),
                obj({"row-number": 2}),
                obj({"row-number": 3}),
                obj({"row-number": 4}),
                obj({"row-number": 5}),
            ],
        ),
        Pages(
            "iterate",
            {
                "filter": "my*",
                "filter_field": "name",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/notification-rules",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"row-number": 2}, {"row-number": 3}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/notification-rules",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"row-number": 4}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# POST /instances/{instanceId}/notification-rules
POST = Operation(
    "instance_notification_rules.post",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97", "notification_rule": POST_BODY},
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules",
                body=Json(POST_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "notification_rule": built(
                    "NotificationRulePost",
                    callback_url="https://example.com/callbackUrl",
                    description="description é ☃ 名",
                    email_config={
                        "body_template": "Org has exceeded its payload limit",
                        "send_to_addresses": ["sendToAddresses@example.com"],
                        "send_to_owner": "none",
                        "send_to_target": "admins",
                        "subject_template": "Limit Exceeded",
                    },
                    enabled=True,
                    name="My New Notification Rule",
                    rule_config={
                        "max_frequency": "daily",
                        "rule_type": "payloadUsage",
                        "threshold": 100,
                        "threshold_type": "percentOfLimit",
                    },
                    target_query_json="{}",
                    target_type="organization",
                ),
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/notification-rules",
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
                        "enabled": True,
                        "name": "My New Notification Rule",
                        "ruleConfig": {
                            "maxFrequency": "daily",
                            "ruleType": "payloadUsage",
                            "threshold": 100,
                            "thresholdType": "percentOfLimit",
                        },
                        "targetQueryJson": "{}",
                        "targetType": "organization",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "notification_rule": POST_BODY_2},
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notification-rules",
                body=Json(POST_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["instance_id", "notification_rule"],
)


class TestInstanceNotificationRules(ResourceTests):
    operations = [GET, POST]
