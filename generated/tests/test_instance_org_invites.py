"""`client.instance_org_invites`: what each operation sends and gives, worked out from
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

POST_BODY = {
    "applicationRoles": [],
    "dashboardRoles": [],
    "disallowTransfer": False,
    "email": "email@example.com",
    "role": "edit",
}

# GET /instances/{instanceId}/orgs/{orgId}/invites
GET = Operation(
    "instance_org_invites.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites",
            ),
        ),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "email",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "sort_direction": "asc",
                "sort_field": "role",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites",
                query=[
                    ("sortField", "role"),
                    ("sortDirection", "asc"),
                    ("filterField", "email"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "filter": "a&b=c#d%2F+é ü",
                "instance_id": "a/../b?c#d%2F é",
                "org_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 1,
                "filter": "",
                "filterField": "email",
                "instanceId": "575ec8687ae143cd83dc4a97",
                "items": [
                    {
                        "applicationRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "dashboardRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "disallowTransfer": True,
                        "email": "invited.user@example.com",
                        "hasExpired": True,
                        "id": "575ed71e7ae143cd83dc4aaa",
                        "inviteDate": "2024-05-18T07:08:09Z",
                        "role": "view",
                        "ttl": 24.5,
                    }
                ],
                "orgId": "575ed6e87ae143cd83dc4aa8",
                "sortDirection": "asc",
                "sortField": "email",
            },
            obj(
                count=1,
                filter="",
                filter_field="email",
                instance_id="575ec8687ae143cd83dc4a97",
                items=[
                    obj(
                        application_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        dashboard_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        disallow_transfer=True,
                        email=text_of("invited.user@example.com"),
                        has_expired=True,
                        id="575ed71e7ae143cd83dc4aaa",
                        invite_date=moment("2024-05-18T07:08:09Z"),
                        role="view",
                        ttl=24.5,
                    )
                ],
                org_id="575ed6e87ae143cd83dc4aa8",
                sort_direction="asc",
                sort_field="email",
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

# POST /instances/{instanceId}/orgs/{orgId}/invites
POST = Operation(
    "instance_org_invites.post",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "invite": {"email": "email@example.com", "role": "admin"},
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites",
                body=Json({"email": "email@example.com", "role": "admin"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
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
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/invites",
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
            {
                "instance_id": "a/../b?c#d%2F é",
                "invite": POST_BODY,
                "org_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/invites",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationRoles": [
                    {"resourceId": "575ec8687ae143cd83dc4a97", "role": "view"}
                ],
                "dashboardRoles": [
                    {"resourceId": "575ece2b7ae143cd83dc4a9b", "role": "none"}
                ],
                "disallowTransfer": False,
                "email": "invitedUser@example.com",
                "hasExpired": True,
                "id": "575ed71e7ae143cd83dc4aaa",
                "inviteDate": "2016-05-13T04:00:00.000Z",
                "role": "edit",
                "ttl": 4233600000,
            },
            obj(
                application_roles=[
                    obj(resource_id="575ec8687ae143cd83dc4a97", role="view")
                ],
                dashboard_roles=[
                    obj(resource_id="575ece2b7ae143cd83dc4a9b", role="none")
                ],
                disallow_transfer=False,
                email=text_of("invitedUser@example.com"),
                has_expired=True,
                id="575ed71e7ae143cd83dc4aaa",
                invite_date=moment("2016-05-13T04:00:00.000Z"),
                role="edit",
                ttl=4233600000,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id", "invite"],
)


class TestInstanceOrgInvites(ResourceTests):
    operations = [GET, POST]
