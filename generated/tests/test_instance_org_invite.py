"""`client.instance_org_invite`: what each operation sends and gives, worked out from
the API's document.
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

GET_RESULT = obj(
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

RESEND_INVITE_BODY = {"applicationRoles": [], "dashboardRoles": [], "role": "view"}

# DELETE /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}
DELETE = Operation(
    "instance_org_invite.delete",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "invite_id": "575ec8687ae143cd83dc4a94",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "DELETE",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites/575ec8687ae143cd83dc4a94",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "invite_id": "a/../b?c#d%2F é",
                "org_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id", "invite_id"],
)

# GET /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}
GET = Operation(
    "instance_org_invite.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "invite_id": "575ec8687ae143cd83dc4a94",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites/575ec8687ae143cd83dc4a94",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "invite_id": "a/../b?c#d%2F é",
                "org_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id", "invite_id"],
)

# POST /instances/{instanceId}/orgs/{orgId}/invites/{inviteId}
RESEND_INVITE = Operation(
    "instance_org_invite.resend_invite",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "invite_id": "575ec8687ae143cd83dc4a94",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "role_info": {},
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites/575ec8687ae143cd83dc4a94",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "invite_id": "575ec8687ae143cd83dc4a94",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "role_info": built(
                    "OrgRoleInfo",
                    application_roles=[
                        {"resource_id": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                    ],
                    dashboard_roles=[
                        {"resource_id": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                    ],
                    role="view",
                ),
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites/575ec8687ae143cd83dc4a94",
                body=Json(
                    {
                        "applicationRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "dashboardRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "role": "view",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "invite_id": "a/../b?c#d%2F é",
                "org_id": "a/../b?c#d%2F é",
                "role_info": RESEND_INVITE_BODY,
            },
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json(RESEND_INVITE_BODY),
            ),
        ),
    ],
    answers=[Answer(201, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id", "invite_id", "role_info"],
)


class TestInstanceOrgInvite(ResourceTests):
    operations = [DELETE, GET, RESEND_INVITE]
