"""`client.instance_org_members`: what each operation sends and gives, worked out from
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
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "applicationRoles": [{"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}],
    "dashboardRoles": [{"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}],
    "role": "view",
    "userId": "675ed18f7ae143cd83dc4bb7",
}

POST_BODY_2 = {
    "applicationRoles": [{"resourceId": "B11edBfeb2E0a28A4eDFAD8e", "role": "none"}],
    "role": "view",
    "userId": "E356AF16A7cc67a78ABD0CAa",
}

# GET /instances/{instanceId}/orgs/{orgId}/members
GET = Operation(
    "instance_org_members.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/members",
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
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/members",
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
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/members",
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
                "instanceId": "fA1ec6b7aA0A6875dDBE40A8",
                "items": [
                    {
                        "avatarUrl": "https://example.com/avatarUrl",
                        "email": "email@example.com",
                        "firstName": "firstName é ☃ 名",
                        "instanceId": "fA1ec6b7aA0A6875dDBE40A8",
                        "lastName": "lastName é ☃ 名",
                        "orgId": "f40fc11eDd7DA97DE7122d08",
                        "role": "view",
                        "ssoLinked": True,
                        "twoFactorAuthEnabled": True,
                        "userId": "575ef90f7ae143cd83dc4aad",
                    }
                ],
                "orgId": "f40fc11eDd7DA97DE7122d08",
                "sortDirection": "asc",
                "sortField": "role",
            },
            obj(
                count=8,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                instance_id="fA1ec6b7aA0A6875dDBE40A8",
                items=[
                    obj(
                        avatar_url=text_of("https://example.com/avatarUrl"),
                        email=text_of("email@example.com"),
                        first_name="firstName é ☃ 名",
                        instance_id="fA1ec6b7aA0A6875dDBE40A8",
                        last_name="lastName é ☃ 名",
                        org_id="f40fc11eDd7DA97DE7122d08",
                        role="view",
                        sso_linked=True,
                        two_factor_auth_enabled=True,
                        user_id="575ef90f7ae143cd83dc4aad",
                    )
                ],
                org_id="f40fc11eDd7DA97DE7122d08",
                sort_direction="asc",
                sort_field="role",
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

# POST /instances/{instanceId}/orgs/{orgId}/members
POST = Operation(
    "instance_org_members.post",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "member": {"role": "admin", "userId": "E356AF16A7cc67a78ABD0CAa"},
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/members",
                body=Json({"role": "admin", "userId": "E356AF16A7cc67a78ABD0CAa"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "member": POST_BODY,
                "org_id": "575ed6e87ae143cd83dc4aa8",
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/orgs/575ed6e87ae143cd83dc4aa8/members",
                body=Json(POST_BODY),
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "member": POST_BODY_2,
                "org_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/members",
                body=Json(POST_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "avatarUrl": "https://example.com/avatarUrl",
                "email": "email@example.com",
                "firstName": "firstName é ☃ 名",
                "instanceId": "fA1ec6b7aA0A6875dDBE40A8",
                "lastName": "lastName é ☃ 名",
                "orgId": "f40fc11eDd7DA97DE7122d08",
                "role": "view",
                "ssoLinked": True,
                "twoFactorAuthEnabled": True,
                "userId": "575ef90f7ae143cd83dc4aad",
            },
            obj(
                avatar_url=text_of("https://example.com/avatarUrl"),
                email=text_of("email@example.com"),
                first_name="firstName é ☃ 名",
                instance_id="fA1ec6b7aA0A6875dDBE40A8",
                last_name="lastName é ☃ 名",
                org_id="f40fc11eDd7DA97DE7122d08",
                role="view",
                sso_linked=True,
                two_factor_auth_enabled=True,
                user_id="575ef90f7ae143cd83dc4aad",
            ),
        ),
        Answer(
            202,
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
        ),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "org_id", "member"],
)


class TestInstanceOrgMembers(ResourceTests):
    operations = [GET, POST]
