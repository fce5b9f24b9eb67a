"""`client.instance_members`: what each operation sends and gives, worked out from the
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
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /instances/{instanceId}/members
GET = Operation(
    "instance_members.get",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97/members"),
        ),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "email",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "sort_direction": "asc",
                "sort_field": "role",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/members",
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
            {"filter": "a&b=c#d%2F+é ü", "instance_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/members",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 4,
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
                        "role": "view",
                        "ssoLinked": True,
                        "twoFactorAuthEnabled": True,
                        "userId": "575ef90f7ae143cd83dc4aad",
                    }
                ],
                "sortDirection": "asc",
                "sortField": "email",
            },
            obj(
                count=4,
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
                        role="view",
                        sso_linked=True,
                        two_factor_auth_enabled=True,
                        user_id="575ef90f7ae143cd83dc4aad",
                    )
                ],
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
    required=["instance_id"],
)

# POST /instances/{instanceId}/members
POST = Operation(
    "instance_members.post",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "member": {"email": "email@example.com", "role": "admin"},
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/members",
                body=Json({"email": "email@example.com", "role": "admin"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "member": built(
                    "InstanceMemberPost",
                    email="email@example.com",
                    role="view",
                    user_id="675ed18f7ae143cd83dc4bb7",
                ),
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/members",
                body=Json(
                    {
                        "email": "email@example.com",
                        "role": "view",
                        "userId": "675ed18f7ae143cd83dc4bb7",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "member": {"role": "view", "userId": "E356AF16A7cc67a78ABD0CAa"},
            },
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/members",
                body=Json({"role": "view", "userId": "E356AF16A7cc67a78ABD0CAa"}),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "avatarUrl": "https://example.com/avatarUrl",
                "email": "email@example.com",
                "firstName": "firstName é ☃ 名",
                "instanceId": "fA1ec6b7aA0A6875dDBE40A8",
                "lastName": "lastName é ☃ 名",
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
                role="view",
                sso_linked=True,
                two_factor_auth_enabled=True,
                user_id="575ef90f7ae143cd83dc4aad",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "member"],
)


class TestInstanceMembers(ResourceTests):
    operations = [GET, POST]
