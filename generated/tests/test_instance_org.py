"""`client.instance_org`: what each operation sends and gives, worked out from the
API's document.
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
    instant,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "auditLogEnabled": False,
    "banner": {"level": "warning", "message": "A banner message"},
    "billingEmail": "billingEmail@example.com",
    "creationDate": "2022-10-26T19:27:42.736Z",
    "currentPeriodEnd": "2023-01-31T11:59:59.999Z",
    "currentPeriodStart": "2023-01-01T00:00:00.000Z",
    "customerId": "customerId é ☃ 名",
    "description": "My Org Description",
    "disabledAt": False,
    "iconColor": "#057180",
    "id": "60106426dc03c6aad06540bb",
    "instanceId": "60106426dc03c6aad06560ba",
    "isReadOnly": False,
    "lastUpdated": "2024-10-24T17:04:32.009Z",
    "limits": {
        "apitoken": 1000,
        "application": 100,
        "applicationFlowSlots": 350,
        "applicationcertificate": 1000,
        "applicationcertificateauthority": 1000,
        "applicationkey": 1000,
        "credential": 100,
        "dashboard": 100,
        "dataTTL": 15552000,
        "datatable": 100,
        "device": 1000,
        "devicerecipe": 1000,
        "experienceFlowSlots": 30,
        "experiencedomain": 100,
        "experienceendpoint": 500,
        "experiencegroup": 100,
        "experienceslug": 100,
        "experienceuser": 1000,
        "experienceversion": 1000,
        "experienceview": 500,
        "file": 1000,
        "flow": 1000,
        "integration": 50,
        "member": 100,
        "notebook": 100,
        "notebookInParallel": 5,
        "notebookMinutesPerMonth": 930,
        "notebookMinutesPerRun": 60,
        "payload": 75000000,
        "privatefile": 1000,
        "resourcejob": 100,
        "storage": 1073741824,
        "systemInterval": 5,
        "webhook": 1000,
    },
    "mfaMode": "notRequired",
    "name": "My Org",
    "orgId": "60106426dc03c6aad06540bb",
    "planId": "planId é ☃ 名",
    "referralId": "referralId é ☃ 名",
    "subscriptionId": "subscriptionId é ☃ 名",
    "subscriptionStatus": "unpaid",
    "summary": {
        "apiTokenCount": 0,
        "appCount": 2,
        "certificateAuthorityCount": 0,
        "certificateCount": 0,
        "credentialCount": 4,
        "dashCount": 2,
        "dataTableCount": 1,
        "deviceCount": 6,
        "deviceRecipeCount": 1,
        "experienceDomainCount": 0,
        "experienceEndpointCount": 10,
        "experienceGroupCount": 4,
        "experienceSlugCount": 0,
        "experienceUserCount": 2,
        "experienceVersionCount": 4,
        "experienceViewCount": 9,
        "fileCount": 0,
        "flowCount": 30,
        "integrationCount": 6,
        "keyCount": 17,
        "memberCount": 1,
        "notebookCount": 0,
        "notebookStats": {
            "awaitingCompletion": 0,
            "minutesThisPeriod": 0,
            "runsThisPeriod": 0,
        },
        "payloadCount": {"integration": {"integration.flow": 67679}},
        "privateFileCount": 0,
        "resourceJobCount": 5,
        "storageStats": {"count": 0, "size": 0},
        "webhookCount": 0,
    },
    "tags": [{"key": "my", "value": "tag"}],
    "whitelistedEmailDomains": ["whitelistedEmailDomains é ☃ 名"],
}

GET_RESULT = obj(
    audit_log_enabled=False,
    banner=obj(level="warning", message="A banner message"),
    billing_email=text_of("billingEmail@example.com"),
    creation_date=moment("2022-10-26T19:27:42.736Z"),
    current_period_end=moment("2023-01-31T11:59:59.999Z"),
    current_period_start=moment("2023-01-01T00:00:00.000Z"),
    customer_id="customerId é ☃ 名",
    description="My Org Description",
    disabled_at=False,
    icon_color="#057180",
    id="60106426dc03c6aad06540bb",
    instance_id="60106426dc03c6aad06560ba",
    is_read_only=False,
    last_updated=moment("2024-10-24T17:04:32.009Z"),
    limits=obj(
        apitoken=1000,
        application=100,
        application_flow_slots=350,
        applicationcertificate=1000,
        applicationcertificateauthority=1000,
        applicationkey=1000,
        credential=100,
        dashboard=100,
        data_ttl=15552000,
        datatable=100,
        device=1000,
        devicerecipe=1000,
        experience_flow_slots=30,
        experiencedomain=100,
        experienceendpoint=500,
        experiencegroup=100,
        experienceslug=100,
        experienceuser=1000,
        experienceversion=1000,
        experienceview=500,
        file=1000,
        flow=1000,
        integration=50,
        member=100,
        notebook=100,
        notebook_in_parallel=5,
        notebook_minutes_per_month=930,
        notebook_minutes_per_run=60,
        payload=75000000,
        privatefile=1000,
        resourcejob=100,
        storage=1073741824,
        system_interval=5,
        webhook=1000,
    ),
    mfa_mode="notRequired",
    name="My Org",
    org_id="60106426dc03c6aad06540bb",
    plan_id="planId é ☃ 名",
    referral_id="referralId é ☃ 名",
    subscription_id="subscriptionId é ☃ 名",
    subscription_status="unpaid",
    summary=obj(
        api_token_count=0,
        app_count=2,
        certificate_authority_count=0,
        certificate_count=0,
        credential_count=4,
        dash_count=2,
        data_table_count=1,
        device_count=6,
        device_recipe_count=1,
        experience_domain_count=0,
        experience_endpoint_count=10,
        experience_group_count=4,
        experience_slug_count=0,
        experience_user_count=2,
        experience_version_count=4,
        experience_view_count=9,
        file_count=0,
        flow_count=30,
        integration_count=6,
        key_count=17,
        member_count=1,
        notebook_count=0,
        notebook_stats=obj(
            awaiting_completion=0, minutes_this_period=0, runs_this_period=0
        ),
        payload_count=obj(integration={"integration.flow": 67679}),
        private_file_count=0,
        resource_job_count=5,
        storage_stats=obj(count=0, size=0),
        webhook_count=0,
    ),
    tags=[obj(key="my", value="tag")],
    whitelisted_email_domains=["whitelistedEmailDomains é ☃ 名"],
)

PATCH_BODY = {
    "auditLogEnabled": False,
    "banner": {"level": "warning", "message": ""},
    "description": "",
    "disabledAt": "2024-05-25T07:08:09Z",
    "iconColor": "",
    "isReadOnly": False,
    "limits": {"member": 0},
    "mfaMode": "required",
    "name": "é",
    "referralId": "",
    "tags": [],
    "whitelistedEmailDomains": [],
}

# DELETE /instances/{instanceId}/orgs/{orgId}
DELETE = Operation(
    "instance_org.delete",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "DELETE",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8",
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "org_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id"],
)

# GET /instances/{instanceId}/orgs/{orgId}/deviceCounts
DEVICE_COUNTS = Operation(
    "instance_org.device_counts",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/deviceCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/deviceCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "org_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/deviceCounts",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [
                    {
                        "created": 4,
                        "date": "1999-06-20T00:00:00.000Z",
                        "deleted": 1,
                        "total": 17,
                    }
                ],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[
                    obj(
                        created=4,
                        date=moment("1999-06-20T00:00:00.000Z"),
                        deleted=1,
                        total=17,
                    )
                ],
                end=moment("1999-06-20T04:59:59.999Z"),
                start=moment("1999-05-20T05:00:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id"],
)

# GET /instances/{instanceId}/orgs/{orgId}
GET = Operation(
    "instance_org.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8",
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "summary_include": "payloadCount",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8",
                query=[("summaryInclude", "payloadCount")],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "org_id": "a/../b?c#d%2F é",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[("summaryInclude", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id"],
)

# GET /instances/{instanceId}/orgs/{orgId}/notebookMinuteCounts
NOTEBOOK_MINUTE_COUNTS = Operation(
    "instance_org.notebook_minute_counts",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/notebookMinuteCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/notebookMinuteCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "org_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebookMinuteCounts",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [
                    {
                        "canceled": 0,
                        "completed": 4,
                        "date": "1999-06-20T00:00:00.000Z",
                        "errored": 1,
                        "minutes": 17,
                        "timeout": 0,
                    }
                ],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[
                    obj(
                        canceled=0,
                        completed=4,
                        date=moment("1999-06-20T00:00:00.000Z"),
                        errored=1,
                        minutes=17,
                        timeout=0,
                    )
                ],
                end=moment("1999-06-20T04:59:59.999Z"),
                start=moment("1999-05-20T05:00:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id"],
)

# PATCH /instances/{instanceId}/orgs/{orgId}
PATCH = Operation(
    "instance_org.patch",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "organization": {},
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "organization": built(
                    "InstanceOrgPatch",
                    audit_log_enabled=True,
                    banner={"level": "warning", "message": "A banner message"},
                    description="description é ☃ 名",
                    disabled_at="2024-05-25T07:08:09Z",
                    icon_color="iconColor é ☃ 名",
                    is_read_only=True,
                    limits={
                        "apitoken": 56,
                        "application": 77,
                        "application_flow_slots": 68,
                        "applicationcertificate": 81,
                        "applicationcertificateauthority": 34,
                        "applicationkey": 67,
                        "credential": 13,
                        "dashboard": 66,
                        "data_ttl": 86400,
                        "datatable": 18,
                        "device": 26,
                        "devicerecipe": 68,
                        "experience_flow_slots": 23,
                        "experiencedomain": 90,
                        "experienceendpoint": 93,
                        "experiencegroup": 48,
                        "experienceslug": 36,
                        "experienceuser": 37,
                        "experienceversion": 73,
                        "experienceview": 50,
                        "file": 23,
                        "flow": 82,
                        "integration": 19,
                        "member": 500,
                        "notebook": 93,
                        "notebook_in_parallel": 56,
                        "notebook_minutes_per_month": 14,
                        "notebook_minutes_per_run": 84,
                        "payload": 94,
                        "privatefile": 16,
                        "resourcejob": 38,
                        "storage": 64,
                        "system_interval": 58,
                        "webhook": 12,
                    },
                    mfa_mode="required",
                    name="My Org",
                    referral_id="referralId é ☃ 名",
                    tags=[{"key": "TagKey", "value": "TagValue"}],
                    whitelisted_email_domains=["whitelistedEmailDomains é ☃ 名"],
                ),
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8",
                query=[("summaryInclude", "payloadCount")],
                body=Json(
                    {
                        "auditLogEnabled": True,
                        "banner": {"level": "warning", "message": "A banner message"},
                        "description": "description é ☃ 名",
                        "disabledAt": instant("2024-05-25T07:08:09Z"),
                        "iconColor": "iconColor é ☃ 名",
                        "isReadOnly": True,
                        "limits": {
                            "apitoken": 56,
                            "application": 77,
                            "applicationFlowSlots": 68,
                            "applicationcertificate": 81,
                            "applicationcertificateauthority": 34,
                            "applicationkey": 67,
                            "credential": 13,
                            "dashboard": 66,
                            "dataTTL": 86400,
                            "datatable": 18,
                            "device": 26,
                            "devicerecipe": 68,
                            "experienceFlowSlots": 23,
                            "experiencedomain": 90,
                            "experienceendpoint": 93,
                            "experiencegroup": 48,
                            "experienceslug": 36,
                            "experienceuser": 37,
                            "experienceversion": 73,
                            "experienceview": 50,
                            "file": 23,
                            "flow": 82,
                            "integration": 19,
                            "member": 500,
                            "notebook": 93,
                            "notebookInParallel": 56,
                            "notebookMinutesPerMonth": 14,
                            "notebookMinutesPerRun": 84,
                            "payload": 94,
                            "privatefile": 16,
                            "resourcejob": 38,
                            "storage": 64,
                            "systemInterval": 58,
                            "webhook": 12,
                        },
                        "mfaMode": "required",
                        "name": "My Org",
                        "referralId": "referralId é ☃ 名",
                        "tags": [{"key": "TagKey", "value": "TagValue"}],
                        "whitelistedEmailDomains": ["whitelistedEmailDomains é ☃ 名"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "org_id": "a/../b?c#d%2F é",
                "organization": PATCH_BODY,
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "PATCH",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[("summaryInclude", "a&b=c#d%2F+é ü")],
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
    required=["instance_id", "org_id", "organization"],
)

# GET /instances/{instanceId}/orgs/{orgId}/payloadCounts
PAYLOAD_COUNTS = Operation(
    "instance_org.payload_counts",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/payloadCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/payloadCounts",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("asBytes", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "org_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCounts",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "appFile": {"key1": 18.5},
                "dataTable": {"key1": 77.5},
                "deviceCommand": {"key1": 95.5},
                "deviceConnect": {"device.mqtt": 1016},
                "deviceCreate": {"key1": 60.5},
                "deviceDisconnect": {"device.mqtt": 1016},
                "deviceState": {"device.mqtt": 1244049, "flow.flow": 5215},
                "endpoint": {"key1": 34.5},
                "event": {"key1": 91.5},
                "flowError": {"key1": 80.5},
                "inboundEmail": {"key1": 67.5},
                "integration": {"key1": 19.5},
                "mqttIn": {"key1": 4.5},
                "mqttOut": {"device.mqtt": 12},
                "notebook": {"key1": 93.5},
                "resourceJob": {"key1": 66.5},
                "timer": {"timer.flow": 19772},
                "virtualButton": {"key1": 44.5},
                "webhook": {"public.rest": 1713284},
            },
            obj(
                app_file={"key1": 18.5},
                data_table={"key1": 77.5},
                device_command={"key1": 95.5},
                device_connect={"device.mqtt": 1016},
                device_create={"key1": 60.5},
                device_disconnect={"device.mqtt": 1016},
                device_state={"device.mqtt": 1244049, "flow.flow": 5215},
                endpoint={"key1": 34.5},
                event={"key1": 91.5},
                flow_error={"key1": 80.5},
                inbound_email={"key1": 67.5},
                integration={"key1": 19.5},
                mqtt_in={"key1": 4.5},
                mqtt_out={"device.mqtt": 12},
                notebook={"key1": 93.5},
                resource_job={"key1": 66.5},
                timer={"timer.flow": 19772},
                virtual_button={"key1": 44.5},
                webhook={"public.rest": 1713284},
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id"],
)

# GET /instances/{instanceId}/orgs/{orgId}/payloadCountsBreakdown
PAYLOAD_COUNTS_BREAKDOWN = Operation(
    "instance_org.payload_counts_breakdown",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/payloadCountsBreakdown",
            ),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "include_non_billable": True,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "resolution": 86400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/payloadCountsBreakdown",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("resolution", "86400000"),
                    ("asBytes", "true"),
                    ("includeNonBillable", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "org_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCountsBreakdown",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [{"date": "1999-06-20T00:00:00.000Z", "value": 17}],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[obj(date=moment("1999-06-20T00:00:00.000Z"), value=17)],
                end=moment("1999-06-20T04:59:59.999Z"),
                start=moment("1999-05-20T05:00:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id"],
)


class TestInstanceOrg(ResourceTests):
    operations = [
        DELETE,
        DEVICE_COUNTS,
        GET,
        NOTEBOOK_MINUTE_COUNTS,
        PATCH,
        PAYLOAD_COUNTS,
        PAYLOAD_COUNTS_BREAKDOWN,
    ]
