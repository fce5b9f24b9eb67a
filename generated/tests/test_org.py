"""`client.org`: what each operation sends and gives, worked out from the API's
document.
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
    "banner": {"level": "warning", "message": "A banner message"},
    "billingEmail": "billingEmail@example.com",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "currentPeriodEnd": "2024-05-03T07:08:09Z",
    "currentPeriodStart": "2024-05-24T07:08:09Z",
    "description": "My organization description",
    "disabledAt": False,
    "iconColor": "iconColor é ☃ 名",
    "id": "575ed6e87ae143cd83dc4aa8",
    "isEnterprise": True,
    "isReadOnly": True,
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
    "members": [
        {
            "applicationRoles": [
                {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
            ],
            "avatarUrl": "https://example.com/avatarUrl",
            "dashboardRoles": [
                {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
            ],
            "email": "email@example.com",
            "firstName": "Example",
            "lastName": "Name",
            "role": "admin",
            "ssoLinked": True,
            "twoFactorAuthEnabled": True,
            "userId": "575ed70c7ae143cd83dc4aa9",
        },
        {
            "applicationRoles": [
                {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
            ],
            "avatarUrl": "https://example.com/avatarUrl",
            "dashboardRoles": [
                {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
            ],
            "email": "viewer@example.com",
            "firstName": "Other View",
            "lastName": "Only User",
            "role": "view",
            "userId": "575ef90f7ae143cd83dc4aad",
        },
    ],
    "name": "My Organization",
    "orgId": "575ed6e87ae143cd83dc4aa8",
    "summary": {
        "appCount": 2,
        "dashCount": 1,
        "deviceCount": 12,
        "deviceRecipeCount": 0,
        "flowCount": 3,
        "keyCount": 2,
        "webhookCount": 0,
    },
}

GET_RESULT = obj(
    banner=obj(level="warning", message="A banner message"),
    billing_email=text_of("billingEmail@example.com"),
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    current_period_end=moment("2024-05-03T07:08:09Z"),
    current_period_start=moment("2024-05-24T07:08:09Z"),
    description="My organization description",
    disabled_at=False,
    icon_color="iconColor é ☃ 名",
    id="575ed6e87ae143cd83dc4aa8",
    is_enterprise=True,
    is_read_only=True,
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
        data_ttl=86400,
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
        member=500,
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
    members=[
        obj(
            application_roles=[
                obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
            ],
            avatar_url=text_of("https://example.com/avatarUrl"),
            dashboard_roles=[obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")],
            email=text_of("email@example.com"),
            first_name="Example",
            last_name="Name",
            role="admin",
            sso_linked=True,
            two_factor_auth_enabled=True,
            user_id="575ed70c7ae143cd83dc4aa9",
        ),
        obj(
            application_roles=[
                obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
            ],
            avatar_url=text_of("https://example.com/avatarUrl"),
            dashboard_roles=[obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")],
            email=text_of("viewer@example.com"),
            first_name="Other View",
            last_name="Only User",
            role="view",
            user_id="575ef90f7ae143cd83dc4aad",
        ),
    ],
    name="My Organization",
    org_id="575ed6e87ae143cd83dc4aa8",
    summary=obj(
        app_count=2,
        dash_count=1,
        device_count=12,
        device_recipe_count=0,
        flow_count=3,
        key_count=2,
        webhook_count=0,
    ),
)

INVITE_MEMBER_BODY = {
    "applicationRoles": [],
    "dashboardRoles": [],
    "disallowTransfer": False,
    "email": "email@example.com",
    "role": "edit",
}

INVITE_MEMBER_ANSWER = {
    "applicationRoles": [{"resourceId": "575ec8687ae143cd83dc4a97", "role": "view"}],
    "dashboardRoles": [{"resourceId": "575ece2b7ae143cd83dc4a9b", "role": "none"}],
    "disallowTransfer": False,
    "email": "invitedUser@example.com",
    "hasExpired": True,
    "id": "575ed71e7ae143cd83dc4aaa",
    "inviteDate": "2016-05-13T04:00:00.000Z",
    "role": "edit",
    "ttl": 4233600000,
}

INVITE_MEMBER_RESULT = obj(
    application_roles=[obj(resource_id="575ec8687ae143cd83dc4a97", role="view")],
    dashboard_roles=[obj(resource_id="575ece2b7ae143cd83dc4a9b", role="none")],
    disallow_transfer=False,
    email=text_of("invitedUser@example.com"),
    has_expired=True,
    id="575ed71e7ae143cd83dc4aaa",
    invite_date=moment("2016-05-13T04:00:00.000Z"),
    role="edit",
    ttl=4233600000,
)

MODIFY_MEMBER_BODY = {
    "applicationRoles": [],
    "dashboardRoles": [],
    "role": "view",
    "userId": "E356AF16A7cc67a78ABD0CAa",
}

PATCH_BODY = {
    "billingEmail": "billingEmail@example.com",
    "cardToken": "",
    "description": "",
    "iconColor": "",
    "mfaMode": "required",
    "name": "é",
    "planId": "",
}

TRANSFER_RESOURCES_BODY = {
    "destinationId": "5d2c75F782D3934B1fB8CC4D",
    "destinationType": "user",
}

TRANSFER_RESOURCES_BODY_2 = {
    "applicationIds": ["e9Be00ed52884Fcc4AdbD5AD"],
    "dashboardIds": [],
    "destinationId": "5d2c75F782D3934B1fB8CC4D",
    "destinationType": "organization",
    "strict": False,
}

# DELETE /orgs/{orgId}
DELETE = Operation(
    "org.delete",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("DELETE", "/orgs/575ed6e87ae143cd83dc4aa8"),
        ),
        Call(
            "hostile values",
            {"org_id": "a/../b?c#d%2F é"},
            Request("DELETE", "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["org_id"],
)

# GET /orgs/{orgId}/deviceCounts
DEVICE_COUNTS = Operation(
    "org.device_counts",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("GET", "/orgs/575ed6e87ae143cd83dc4aa8/deviceCounts"),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/orgs/575ed6e87ae143cd83dc4aa8/deviceCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"org_id": "a/../b?c#d%2F é"},
            Request("GET", "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/deviceCounts"),
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
    required=["org_id"],
)

# GET /orgs/{orgId}
GET = Operation(
    "org.get",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("GET", "/orgs/575ed6e87ae143cd83dc4aa8"),
        ),
        Call(
            "all arguments",
            {
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "GET",
                "/orgs/575ed6e87ae143cd83dc4aa8",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "org_id": "a/../b?c#d%2F é",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["org_id"],
)

# POST /orgs/{orgId}/invites
INVITE_MEMBER = Operation(
    "org.invite_member",
    calls=[
        Call(
            "required arguments",
            {
                "invite": {"email": "email@example.com", "role": "admin"},
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "POST",
                "/orgs/575ed6e87ae143cd83dc4aa8/invites",
                body=Json({"email": "email@example.com", "role": "admin"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "invite": built(
                    "OrgInvitePost",
                    application_roles=[
                        {"resource_id": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                    ],
                    dashboard_roles=[
                        {"resource_id": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                    ],
                    disallow_transfer=True,
                    email="invitedUser@example.com",
                    role="edit",
                ),
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "POST",
                "/orgs/575ed6e87ae143cd83dc4aa8/invites",
                body=Json(
                    {
                        "applicationRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "dashboardRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "disallowTransfer": True,
                        "email": "invitedUser@example.com",
                        "role": "edit",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"invite": INVITE_MEMBER_BODY, "org_id": "a/../b?c#d%2F é"},
            Request(
                "POST",
                "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites",
                body=Json(INVITE_MEMBER_BODY),
            ),
        ),
    ],
    answers=[Answer(200, [INVITE_MEMBER_ANSWER], [INVITE_MEMBER_RESULT])],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["org_id", "invite"],
)

# PATCH /orgs/{orgId}/member
MODIFY_MEMBER = Operation(
    "org.modify_member",
    calls=[
        Call(
            "required arguments",
            {
                "member": {"userId": "E356AF16A7cc67a78ABD0CAa"},
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "PATCH",
                "/orgs/575ed6e87ae143cd83dc4aa8/member",
                body=Json({"userId": "E356AF16A7cc67a78ABD0CAa"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "member": built(
                    "OrgMemberPatch",
                    application_roles=[
                        {"resource_id": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                    ],
                    dashboard_roles=[
                        {"resource_id": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                    ],
                    role="view",
                    user_id="575ef90f7ae143cd83dc4aad",
                ),
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/orgs/575ed6e87ae143cd83dc4aa8/member",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "applicationRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "dashboardRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "role": "view",
                        "userId": "575ef90f7ae143cd83dc4aad",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "member": MODIFY_MEMBER_BODY,
                "org_id": "a/../b?c#d%2F é",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "PATCH",
                "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/member",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
                body=Json(MODIFY_MEMBER_BODY),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["org_id", "member"],
)

# GET /orgs/{orgId}/notebookMinuteCounts
NOTEBOOK_MINUTE_COUNTS = Operation(
    "org.notebook_minute_counts",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("GET", "/orgs/575ed6e87ae143cd83dc4aa8/notebookMinuteCounts"),
        ),
        Call(
            "all arguments",
            {
                "end": 1465790400000,
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/orgs/575ed6e87ae143cd83dc4aa8/notebookMinuteCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"org_id": "a/../b?c#d%2F é"},
            Request(
                "GET", "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebookMinuteCounts"
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
    required=["org_id"],
)

# PATCH /orgs/{orgId}
PATCH = Operation(
    "org.patch",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8", "organization": {}},
            Request("PATCH", "/orgs/575ed6e87ae143cd83dc4aa8", body=Json({})),
        ),
        Call(
            "all arguments",
            {
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "organization": built(
                    "OrgPatch",
                    billing_email="billingEmail@example.com",
                    card_token="cardToken é ☃ 名",
                    description="Description of my updated organization",
                    icon_color="iconColor é ☃ 名",
                    mfa_mode="required",
                    name="My Updated Organization",
                    plan_id="planId é ☃ 名",
                ),
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/orgs/575ed6e87ae143cd83dc4aa8",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "billingEmail": "billingEmail@example.com",
                        "cardToken": "cardToken é ☃ 名",
                        "description": "Description of my updated organization",
                        "iconColor": "iconColor é ☃ 名",
                        "mfaMode": "required",
                        "name": "My Updated Organization",
                        "planId": "planId é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "org_id": "a/../b?c#d%2F é",
                "organization": PATCH_BODY,
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "PATCH",
                "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
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
    required=["org_id", "organization"],
)

# GET /orgs/{orgId}/payloadCounts
PAYLOAD_COUNTS = Operation(
    "org.payload_counts",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("GET", "/orgs/575ed6e87ae143cd83dc4aa8/payloadCounts"),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/orgs/575ed6e87ae143cd83dc4aa8/payloadCounts",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("asBytes", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"org_id": "a/../b?c#d%2F é"},
            Request("GET", "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCounts"),
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
    required=["org_id"],
)

# GET /orgs/{orgId}/payloadCountsBreakdown
PAYLOAD_COUNTS_BREAKDOWN = Operation(
    "org.payload_counts_breakdown",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("GET", "/orgs/575ed6e87ae143cd83dc4aa8/payloadCountsBreakdown"),
        ),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "include_non_billable": True,
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "resolution": 86400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/orgs/575ed6e87ae143cd83dc4aa8/payloadCountsBreakdown",
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
            {"org_id": "a/../b?c#d%2F é"},
            Request(
                "GET", "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCountsBreakdown"
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
    required=["org_id"],
)

# GET /orgs/{orgId}/invites
PENDING_INVITES = Operation(
    "org.pending_invites",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("GET", "/orgs/575ed6e87ae143cd83dc4aa8/invites"),
        ),
        Call(
            "hostile values",
            {"org_id": "a/../b?c#d%2F é"},
            Request("GET", "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites"),
        ),
    ],
    answers=[Answer(200, [INVITE_MEMBER_ANSWER], [INVITE_MEMBER_RESULT])],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["org_id"],
)

# DELETE /orgs/{orgId}/member
REMOVE_MEMBER = Operation(
    "org.remove_member",
    calls=[
        Call(
            "required arguments",
            {
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "user_id": "575ed70c7ae143cd83dc4aa9",
            },
            Request(
                "DELETE",
                "/orgs/575ed6e87ae143cd83dc4aa8/member",
                query=[("userId", "575ed70c7ae143cd83dc4aa9")],
            ),
        ),
        Call(
            "all arguments",
            {
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
                "user_id": "575ed70c7ae143cd83dc4aa9",
            },
            Request(
                "DELETE",
                "/orgs/575ed6e87ae143cd83dc4aa8/member",
                query=[
                    ("userId", "575ed70c7ae143cd83dc4aa9"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "org_id": "a/../b?c#d%2F é",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
                "user_id": "a&b=c#d%2F+é ü",
            },
            Request(
                "DELETE",
                "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/member",
                query=[
                    ("userId", "a&b=c#d%2F+é ü"),
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
    required=["org_id", "user_id"],
)

# DELETE /orgs/{orgId}/invites
REVOKE_INVITE = Operation(
    "org.revoke_invite",
    calls=[
        Call(
            "required arguments",
            {
                "invite_id": "575ed71e7ae143cd83dc4aaa",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "DELETE",
                "/orgs/575ed6e87ae143cd83dc4aa8/invites",
                query=[("inviteId", "575ed71e7ae143cd83dc4aaa")],
            ),
        ),
        Call(
            "hostile values",
            {"invite_id": "a&b=c#d%2F+é ü", "org_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites",
                query=[("inviteId", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[Answer(200, [INVITE_MEMBER_ANSWER], [INVITE_MEMBER_RESULT])],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["org_id", "invite_id"],
)

# PATCH /orgs/{orgId}/transferResources
TRANSFER_RESOURCES = Operation(
    "org.transfer_resources",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8", "transfer": TRANSFER_RESOURCES_BODY},
            Request(
                "PATCH",
                "/orgs/575ed6e87ae143cd83dc4aa8/transferResources",
                body=Json(TRANSFER_RESOURCES_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "transfer": built(
                    "ResourceTransfer",
                    application_ids=["575ec8687ae143cd83dc4a97"],
                    dashboard_ids=["b46a1eAd6B56091Fa3f99beB"],
                    destination_id="575ed6e87ae143cd83dc4aa8",
                    destination_type="organization",
                    strict=True,
                ),
            },
            Request(
                "PATCH",
                "/orgs/575ed6e87ae143cd83dc4aa8/transferResources",
                body=Json(
                    {
                        "applicationIds": ["575ec8687ae143cd83dc4a97"],
                        "dashboardIds": ["b46a1eAd6B56091Fa3f99beB"],
                        "destinationId": "575ed6e87ae143cd83dc4aa8",
                        "destinationType": "organization",
                        "strict": True,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"org_id": "a/../b?c#d%2F é", "transfer": TRANSFER_RESOURCES_BODY_2},
            Request(
                "PATCH",
                "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/transferResources",
                body=Json(TRANSFER_RESOURCES_BODY_2),
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["org_id", "transfer"],
)


class TestOrg(ResourceTests):
    operations = [
        DELETE,
        DEVICE_COUNTS,
        GET,
        INVITE_MEMBER,
        MODIFY_MEMBER,
        NOTEBOOK_MINUTE_COUNTS,
        PATCH,
        PAYLOAD_COUNTS,
        PAYLOAD_COUNTS_BREAKDOWN,
        PENDING_INVITES,
        REMOVE_MEMBER,
        REVOKE_INVITE,
        TRANSFER_RESOURCES,
    ]
