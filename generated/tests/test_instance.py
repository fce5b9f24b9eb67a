"""`client.instance`: what each operation sends and gives, worked out from the API's
document.
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
    instant,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GENERATE_REPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "dateGroupBy": "month",
    "email": "email@example.com",
    "end": "2024-05-18T07:08:09Z",
    "includeSandbox": False,
    "resourceGroupBy": "organization",
    "start": "2024-05-24T07:08:09Z",
}

GET_ANSWER = {
    "allowAuditLogging": False,
    "creationDate": "2021-01-08T18:10:00.054Z",
    "id": "5ff89ff825013dc6c2856188",
    "instanceId": "5ff89ff825013dc6c2856188",
    "lastUpdated": "2021-01-08T18:10:00.054Z",
    "limits": {
        "apitoken": 1000,
        "application": 100,
        "applicationFlowSlots": 68,
        "applicationcertificate": 1000,
        "applicationcertificateauthority": 1000,
        "applicationkey": 1000,
        "credential": 13,
        "dashboard": 100,
        "dataTTL": 15552000,
        "datatable": 100,
        "device": 1000,
        "devicerecipe": 1000,
        "experienceFlowSlots": 23,
        "experiencedomain": 100,
        "experienceendpoint": 500,
        "experiencegroup": 100,
        "experienceslug": 100,
        "experienceuser": 1000,
        "experienceversion": 1000,
        "experienceview": 500,
        "file": 1000,
        "flow": 1000,
        "instanceApiToken": 76,
        "instanceCustomNode": 89,
        "instanceNotificationRule": 36,
        "integration": 50,
        "member": 100,
        "notebook": 100,
        "notebookInParallel": 5,
        "notebookMinutesPerMonth": 930,
        "notebookMinutesPerRun": 60,
        "organization": 2000,
        "payload": 75000000,
        "privatefile": 1000,
        "resourcejob": 10,
        "storage": 1073741824,
        "systemInterval": 5,
        "webhook": 1000,
    },
    "members": [
        {"role": "admin", "userId": "5ff89ff825013dc6c2856184"},
        {"role": "view", "userId": "5ff89ff825013dc6c2856185"},
        {"role": "view", "userId": "5ff89ff825013dc6c2856186"},
    ],
    "mfaMode": "required",
    "name": "B",
    "orgDefaultLimitConfig": {
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
        "member": 500,
    },
}

GET_RESULT = obj(
    allow_audit_logging=False,
    creation_date=moment("2021-01-08T18:10:00.054Z"),
    id="5ff89ff825013dc6c2856188",
    instance_id="5ff89ff825013dc6c2856188",
    last_updated=moment("2021-01-08T18:10:00.054Z"),
    limits=obj(
        apitoken=1000,
        application=100,
        application_flow_slots=68,
        applicationcertificate=1000,
        applicationcertificateauthority=1000,
        applicationkey=1000,
        credential=13,
        dashboard=100,
        data_ttl=15552000,
        datatable=100,
        device=1000,
        devicerecipe=1000,
        experience_flow_slots=23,
        experiencedomain=100,
        experienceendpoint=500,
        experiencegroup=100,
        experienceslug=100,
        experienceuser=1000,
        experienceversion=1000,
        experienceview=500,
        file=1000,
        flow=1000,
        instance_api_token=76,
        instance_custom_node=89,
        instance_notification_rule=36,
        integration=50,
        member=100,
        notebook=100,
        notebook_in_parallel=5,
        notebook_minutes_per_month=930,
        notebook_minutes_per_run=60,
        organization=2000,
        payload=75000000,
        privatefile=1000,
        resourcejob=10,
        storage=1073741824,
        system_interval=5,
        webhook=1000,
    ),
    members=[
        obj(role="admin", user_id="5ff89ff825013dc6c2856184"),
        obj(role="view", user_id="5ff89ff825013dc6c2856185"),
        obj(role="view", user_id="5ff89ff825013dc6c2856186"),
    ],
    mfa_mode="required",
    name="B",
    org_default_limit_config=obj(
        apitoken=56,
        application=77,
        application_flow_slots=68,
        applicationcertificate=81,
        applicationcertificateauthority=34,
        applicationkey=67,
        credential=13,
        dashboard=66,
        data_ttl=86400,
        datatable=18,
        device=26,
        devicerecipe=68,
        experience_flow_slots=23,
        member=500,
    ),
)

PATCH_BODY = {
    "mfaMode": "required",
    "orgDefaultLimitConfig": {"member": 0},
    "reportConfigs": [
        {
            "callbackUrl": "https://example.com/callbackUrl",
            "cron": "",
            "dateGroupBy": "month",
            "emails": ["emails@example.com"],
            "includeSandbox": False,
            "periods": 1,
            "resourceGroupBy": "organization",
        },
        {
            "cron": "",
            "dateGroupBy": "month",
            "emails": ["emails@example.com", "emails1@example.com"],
            "includeSandbox": False,
            "resourceGroupBy": "application",
        },
    ],
}

# GET /instances/{instanceId}/deviceCounts
DEVICE_COUNTS = Operation(
    "instance.device_counts",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97/deviceCounts"),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/deviceCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é"},
            Request("GET", "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/deviceCounts"),
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
    required=["instance_id"],
)

# POST /instances/{instanceId}/generateReport
GENERATE_REPORT = Operation(
    "instance.generate_report",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("POST", "/instances/575ec8687ae143cd83dc4a97/generateReport"),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "InstanceReportOptionsPost",
                    callback_url="https://example.com/callback",
                    date_group_by="month",
                    email="email@example.com",
                    end="2020-01-31T11:59:59.999Z",
                    include_sandbox=False,
                    resource_group_by="organization",
                    start="2020-01-01T00:00:00.000Z",
                ),
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/generateReport",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callback",
                        "dateGroupBy": "month",
                        "email": "email@example.com",
                        "end": instant("2020-01-31T11:59:59.999Z"),
                        "includeSandbox": False,
                        "resourceGroupBy": "organization",
                        "start": instant("2020-01-01T00:00:00.000Z"),
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "options_": GENERATE_REPORT_BODY},
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/generateReport",
                body=Json(GENERATE_REPORT_BODY),
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
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["instance_id"],
)

# GET /instances/{instanceId}
GET = Operation(
    "instance.get",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97"),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é"},
            Request("GET", "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id"],
)

# GET /instances/{instanceId}/historicalSummaries
HISTORICAL_SUMMARIES = Operation(
    "instance.historical_summaries",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97/historicalSummaries"),
        ),
        Call(
            "all arguments",
            {
                "filter": "organization",
                "filter_field": "resourceType",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "month": 1609459204518,
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "resourceId",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/historicalSummaries",
                query=[
                    ("month", "1609459204518"),
                    ("sortField", "resourceId"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "resourceType"),
                    ("filter", "organization"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"filter": "a&b=c#d%2F+é ü", "instance_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/historicalSummaries",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 8,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "apiTokenCount": 2,
                        "applicationCount": 2.5,
                        "applicationCountProrated": 85.5,
                        "applicationKeyCount": 0,
                        "certificateAuthorityCount": 0,
                        "certificateCount": 0,
                        "credentialCount": 23,
                        "currentPeriodEnd": "2021-04-30T23:59:59.999Z",
                        "currentPeriodStart": "2021-04-01T00:00:00.000Z",
                        "dashboardCount": 3,
                        "dashboardCountProrated": 85.5,
                        "dataTableCount": 1,
                        "dataTableRowCount": 10,
                        "dataTableTotalSizeMb": 0.12,
                        "deviceCount": 7,
                        "deviceCountProrated": 6.57,
                        "deviceRecipeCount": 0,
                        "eventCount": 0,
                        "experienceDomainCount": 0,
                        "experienceEndpointCount": 0,
                        "experienceGroupCount": 0,
                        "experienceSlugCount": 0,
                        "experienceUserCount": 0,
                        "experienceVersionCount": 0,
                        "experienceViewCount": 0,
                        "fileCount": 0,
                        "fileTotalSizeMb": 0,
                        "integrationCount": 0,
                        "limits": {"member": 500},
                        "notebookCount": 0,
                        "notebookMinutesCount": 0,
                        "notebookRunCount": 0,
                        "ownerId": "575ed18f7ae143cd83dc4aa7",
                        "ownerName": "My Organization",
                        "ownerType": "organization",
                        "payloadBillableCount": 437,
                        "payloadBillableSizeMb": 2.5,
                        "payloadCountDetails": {
                            "dataTable": {"flow.flow": 12},
                            "mqttIn": {"device.mqtt": 437},
                        },
                        "payloadNonbillableCount": 12,
                        "payloadNonbillableSizeMb": 0.2,
                        "payloadSizeDetails": {
                            "dataTable": {"flow.flow": 0.2},
                            "mqttIn": {"device.mqtt": 2.5},
                        },
                        "privateFileCount": 0,
                        "privateFileTotalSizeMb": 0,
                        "resourceId": "575ed18f7ae143cd83dc4aa6",
                        "resourceJobCount": 0,
                        "resourceName": "My Application",
                        "resourceProration": 0.9,
                        "resourceType": "application",
                        "userCount": 66.5,
                        "userCountProrated": 5.5,
                        "webhookCount": 2,
                        "workflowCount": 3,
                    }
                ],
                "page": 0,
                "perPage": 100,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 2,
            },
            obj(
                count=8,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        api_token_count=2,
                        application_count=2.5,
                        application_count_prorated=85.5,
                        application_key_count=0,
                        certificate_authority_count=0,
                        certificate_count=0,
                        credential_count=23,
                        current_period_end=moment("2021-04-30T23:59:59.999Z"),
                        current_period_start=moment("2021-04-01T00:00:00.000Z"),
                        dashboard_count=3,
                        dashboard_count_prorated=85.5,
                        data_table_count=1,
                        data_table_row_count=10,
                        data_table_total_size_mb=0.12,
                        device_count=7,
                        device_count_prorated=6.57,
                        device_recipe_count=0,
                        event_count=0,
                        experience_domain_count=0,
                        experience_endpoint_count=0,
                        experience_group_count=0,
                        experience_slug_count=0,
                        experience_user_count=0,
                        experience_version_count=0,
                        experience_view_count=0,
                        file_count=0,
                        file_total_size_mb=0,
                        integration_count=0,
                        limits=obj(member=500),
                        notebook_count=0,
                        notebook_minutes_count=0,
                        notebook_run_count=0,
                        owner_id="575ed18f7ae143cd83dc4aa7",
                        owner_name="My Organization",
                        owner_type="organization",
                        payload_billable_count=437,
                        payload_billable_size_mb=2.5,
                        payload_count_details=obj(
                            data_table={"flow.flow": 12}, mqtt_in={"device.mqtt": 437}
                        ),
                        payload_nonbillable_count=12,
                        payload_nonbillable_size_mb=0.2,
                        payload_size_details=obj(
                            data_table={"flow.flow": 0.2}, mqtt_in={"device.mqtt": 2.5}
                        ),
                        private_file_count=0,
                        private_file_total_size_mb=0,
                        resource_id="575ed18f7ae143cd83dc4aa6",
                        resource_job_count=0,
                        resource_name="My Application",
                        resource_proration=0.9,
                        resource_type="application",
                        user_count=66.5,
                        user_count_prorated=5.5,
                        webhook_count=2,
                        workflow_count=3,
                    )
                ],
                page=0,
                per_page=100,
                sort_direction="asc",
                sort_field="name",
                total_count=2,
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["instance_id"],
    pages=[
        Pages(
            "iterate_historical_summaries",
            {"instance_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/historicalSummaries",
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
                        "/instances/575ec8687ae143cd83dc4a97/historicalSummaries",
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
                        "/instances/575ec8687ae143cd83dc4a97/historicalSummaries",
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
            "iterate_historical_summaries",
            {
                "filter": "organization",
                "filter_field": "resourceType",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "month": 1609459204518,
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "resourceId",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/historicalSummaries",
                        query=[
                            ("month", "1609459204518"),
                            ("sortField", "resourceId"),
                            ("sortDirection", "asc"),
                            ("filterField", "resourceType"),
                            ("filter", "organization"),
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
                        "/instances/575ec8687ae143cd83dc4a97/historicalSummaries",
                        query=[
                            ("month", "1609459204518"),
                            ("sortField", "resourceId"),
                            ("sortDirection", "asc"),
                            ("filterField", "resourceType"),
                            ("filter", "organization"),
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

# GET /instances/{instanceId}/notebookMinuteCounts
NOTEBOOK_MINUTE_COUNTS = Operation(
    "instance.notebook_minute_counts",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97/notebookMinuteCounts"),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/notebookMinuteCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebookMinuteCounts",
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
    required=["instance_id"],
)

# PATCH /instances/{instanceId}
PATCH = Operation(
    "instance.patch",
    calls=[
        Call(
            "required arguments",
            {"instance": {}, "instance_id": "575ec8687ae143cd83dc4a97"},
            Request("PATCH", "/instances/575ec8687ae143cd83dc4a97", body=Json({})),
        ),
        Call(
            "all arguments",
            {
                "instance": built(
                    "InstancePatch",
                    mfa_mode="required",
                    org_default_limit_config={
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
                    report_configs=[
                        {
                            "callback_url": "https://example.com/callback",
                            "cron": "0 4 1 * *",
                            "date_group_by": "month",
                            "emails": ["email@example.com"],
                            "id": "id é ☃ 名",
                            "include_sandbox": False,
                            "periods": 3,
                            "resource_group_by": "organization",
                            "timezone": "timezone é ☃ 名",
                        },
                        {
                            "callback_url": "https://example.com/callbackUrl",
                            "cron": "0 4 1 * *",
                            "date_group_by": "month",
                            "emails": ["email@example.com", "anotheremail@example.com"],
                            "id": "id é ☃ 名",
                            "include_sandbox": True,
                            "periods": 23,
                            "resource_group_by": "application",
                            "timezone": "timezone é ☃ 名",
                        },
                    ],
                ),
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97",
                body=Json(
                    {
                        "mfaMode": "required",
                        "orgDefaultLimitConfig": {
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
                        "reportConfigs": [
                            {
                                "callbackUrl": "https://example.com/callback",
                                "cron": "0 4 1 * *",
                                "dateGroupBy": "month",
                                "emails": ["email@example.com"],
                                "id": "id é ☃ 名",
                                "includeSandbox": False,
                                "periods": 3,
                                "resourceGroupBy": "organization",
                                "timezone": "timezone é ☃ 名",
                            },
                            {
                                "callbackUrl": "https://example.com/callbackUrl",
                                "cron": "0 4 1 * *",
                                "dateGroupBy": "month",
                                "emails": [
                                    "email@example.com",
                                    "anotheremail@example.com",
                                ],
                                "id": "id é ☃ 名",
                                "includeSandbox": True,
                                "periods": 23,
                                "resourceGroupBy": "application",
                                "timezone": "timezone é ☃ 名",
                            },
                        ],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"instance": PATCH_BODY, "instance_id": "a/../b?c#d%2F é"},
            Request(
                "PATCH",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json(PATCH_BODY),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["instance_id", "instance"],
)

# GET /instances/{instanceId}/payloadCounts
PAYLOAD_COUNTS = Operation(
    "instance.payload_counts",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97/payloadCounts"),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/payloadCounts",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("asBytes", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é"},
            Request("GET", "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCounts"),
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
    required=["instance_id"],
)

# GET /instances/{instanceId}/payloadCountsBreakdown
PAYLOAD_COUNTS_BREAKDOWN = Operation(
    "instance.payload_counts_breakdown",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/instances/575ec8687ae143cd83dc4a97/payloadCountsBreakdown"
            ),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "include_non_billable": True,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "resolution": 86400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/payloadCountsBreakdown",
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
            {"instance_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCountsBreakdown",
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
    required=["instance_id"],
)


class TestInstance(ResourceTests):
    operations = [
        DEVICE_COUNTS,
        GENERATE_REPORT,
        GET,
        HISTORICAL_SUMMARIES,
        NOTEBOOK_MINUTE_COUNTS,
        PATCH,
        PAYLOAD_COUNTS,
        PAYLOAD_COUNTS_BREAKDOWN,
    ]
