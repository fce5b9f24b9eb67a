"""`client.instance_sandbox`: what each operation sends and gives, worked out from the
API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Operation,
    Request,
    ResourceTests,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "avatarUrl": "https://example.com/avatarUrl",
    "companyName": "Example, Inc.",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "currentPeriodEnd": "2024-05-03T07:08:09Z",
    "currentPeriodStart": "2024-05-24T07:08:09Z",
    "dataDeletion": "2024-05-12T07:08:09Z",
    "email": "email@example.com",
    "emailVerified": True,
    "failedLoginCount": 67.5,
    "firstName": "Example",
    "fullName": "Example Name",
    "githubName": "githubName é ☃ 名",
    "id": "575ed70c7ae143cd83dc4aa9",
    "instanceId": "575ed70c7ae143cd83dc4aa9",
    "instanceSandboxId": "575ed70c7ae143cd83dc4aa9",
    "lastFailedLogin": "2024-05-13T07:08:09Z",
    "lastName": "Name",
    "lastSuccessfulLogin": "2024-05-19T07:08:09Z",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "limits": {
        "apitoken": 56,
        "application": 77,
        "applicationFlowSlots": 68,
        "applicationcertificate": 81,
        "applicationcertificateauthority": 34,
        "applicationkey": 67,
        "credential": 13,
        "dashboard": 66,
        "dataTTL": 85,
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
    "location": "location é ☃ 名",
    "needsToVerifyEmail": False,
    "orgs": [{"iconColor": "red", "id": "575ed70c7ae143cd83dc4aa9", "name": "Example"}],
    "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
    "permanentDeletion": "2024-05-04T07:08:09Z",
    "phoneNumber": "phoneNumber é ☃ 名",
    "ssoLinked": False,
    "summary": {
        "appCount": 8,
        "dashCount": 5,
        "deviceCount": 12,
        "deviceRecipeCount": 0,
        "flowCount": 3,
        "keyCount": 2,
        "orgCount": 2,
        "webhookCount": 0,
    },
    "twoFactorAuthEnabled": False,
    "url": "https://example.com",
}

GET_RESULT = obj(
    avatar_url=text_of("https://example.com/avatarUrl"),
    company_name="Example, Inc.",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    current_period_end=moment("2024-05-03T07:08:09Z"),
    current_period_start=moment("2024-05-24T07:08:09Z"),
    data_deletion=moment("2024-05-12T07:08:09Z"),
    email=text_of("email@example.com"),
    email_verified=True,
    failed_login_count=67.5,
    first_name="Example",
    full_name="Example Name",
    github_name="githubName é ☃ 名",
    id="575ed70c7ae143cd83dc4aa9",
    instance_id="575ed70c7ae143cd83dc4aa9",
    instance_sandbox_id="575ed70c7ae143cd83dc4aa9",
    last_failed_login=moment("2024-05-13T07:08:09Z"),
    last_name="Name",
    last_successful_login=moment("2024-05-19T07:08:09Z"),
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    limits=obj(
        apitoken=56,
        application=77,
        application_flow_slots=68,
        applicationcertificate=81,
        applicationcertificateauthority=34,
        applicationkey=67,
        credential=13,
        dashboard=66,
        data_ttl=85,
        datatable=18,
        device=26,
        devicerecipe=68,
        experience_flow_slots=23,
        experiencedomain=90,
        experienceendpoint=93,
        experiencegroup=48,
        experienceslug=36,
        experienceuser=37,
        experienceversion=73,
        experienceview=50,
        file=23,
        flow=82,
        integration=19,
        notebook=93,
        notebook_in_parallel=56,
        notebook_minutes_per_month=14,
        notebook_minutes_per_run=84,
        payload=94,
        privatefile=16,
        resourcejob=38,
        storage=64,
        system_interval=58,
        webhook=12,
    ),
    location="location é ☃ 名",
    needs_to_verify_email=False,
    orgs=[obj(icon_color="red", id="575ed70c7ae143cd83dc4aa9", name="Example")],
    password_last_updated=moment("2016-06-13T04:00:00.000Z"),
    permanent_deletion=moment("2024-05-04T07:08:09Z"),
    phone_number="phoneNumber é ☃ 名",
    sso_linked=False,
    summary=obj(
        app_count=8,
        dash_count=5,
        device_count=12,
        device_recipe_count=0,
        flow_count=3,
        key_count=2,
        org_count=2,
        webhook_count=0,
    ),
    two_factor_auth_enabled=False,
    url="https://example.com",
)

# DELETE /instances/{instanceId}/sandboxes/{instanceSandboxId}
DELETE = Operation(
    "instance_sandbox.delete",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "DELETE",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "instance_sandbox_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/sandboxes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "instance_sandbox_id"],
)

# GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/deviceCounts
DEVICE_COUNTS = Operation(
    "instance_sandbox.device_counts",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/deviceCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/deviceCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "instance_sandbox_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/sandboxes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/deviceCounts",
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
    required=["instance_id", "instance_sandbox_id"],
)

# GET /instances/{instanceId}/sandboxes/{instanceSandboxId}
GET = Operation(
    "instance_sandbox.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97",
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "instance_sandbox_id": "a/../b?c#d%2F é",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/sandboxes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "instance_sandbox_id"],
)

# GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/notebookMinuteCounts
NOTEBOOK_MINUTE_COUNTS = Operation(
    "instance_sandbox.notebook_minute_counts",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/notebookMinuteCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/notebookMinuteCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "instance_sandbox_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/sandboxes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebookMinuteCounts",
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
    required=["instance_id", "instance_sandbox_id"],
)

# GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCounts
PAYLOAD_COUNTS = Operation(
    "instance_sandbox.payload_counts",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/payloadCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/payloadCounts",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("asBytes", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "instance_sandbox_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/sandboxes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCounts",
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
    required=["instance_id", "instance_sandbox_id"],
)

# GET /instances/{instanceId}/sandboxes/{instanceSandboxId}/payloadCountsBreakdown
PAYLOAD_COUNTS_BREAKDOWN = Operation(
    "instance_sandbox.payload_counts_breakdown",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/payloadCountsBreakdown",
            ),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "include_non_billable": True,
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
                "resolution": 86400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/payloadCountsBreakdown",
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
            {
                "instance_id": "a/../b?c#d%2F é",
                "instance_sandbox_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/sandboxes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCountsBreakdown",
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
    required=["instance_id", "instance_sandbox_id"],
)

# PATCH /instances/{instanceId}/sandboxes/{instanceSandboxId}/undelete
UNDELETE = Operation(
    "instance_sandbox.undelete",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/undelete",
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "instance_sandbox_id": "575ec8687ae143cd83dc4a97",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/sandboxes/575ec8687ae143cd83dc4a97/undelete",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "instance_sandbox_id": "a/../b?c#d%2F é",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "PATCH",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/sandboxes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/undelete",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "instance_sandbox_id"],
)


class TestInstanceSandbox(ResourceTests):
    operations = [
        DELETE,
        DEVICE_COUNTS,
        GET,
        NOTEBOOK_MINUTE_COUNTS,
        PAYLOAD_COUNTS,
        PAYLOAD_COUNTS_BREAKDOWN,
        UNDELETE,
    ]
