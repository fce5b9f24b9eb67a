"""`client.instance_member`: what each operation sends and gives, worked out from the
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

GET_ANSWER = {
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

GET_RESULT = obj(
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

# DELETE /instances/{instanceId}/members/{userId}
DELETE = Operation(
    "instance_member.delete",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "user_id": "575ec8687ae143cd83dc4a94",
            },
            Request(
                "DELETE",
                "/instances/575ec8687ae143cd83dc4a97/members/575ec8687ae143cd83dc4a94",
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "user_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/members/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "user_id"],
)

# GET /instances/{instanceId}/members/{userId}
GET = Operation(
    "instance_member.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "user_id": "575ec8687ae143cd83dc4a94",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/members/575ec8687ae143cd83dc4a94",
            ),
        ),
        Call(
            "hostile values",
            {"instance_id": "a/../b?c#d%2F é", "user_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/members/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "user_id"],
)

# PATCH /instances/{instanceId}/members/{userId}
PATCH = Operation(
    "instance_member.patch",
    calls=[
        Call(
            "required arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "member": {"role": "admin"},
                "user_id": "575ec8687ae143cd83dc4a94",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/members/575ec8687ae143cd83dc4a94",
                body=Json({"role": "admin"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_id": "575ec8687ae143cd83dc4a97",
                "member": built("InstanceMemberPatch", role="view"),
                "user_id": "575ec8687ae143cd83dc4a94",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/members/575ec8687ae143cd83dc4a94",
                body=Json({"role": "view"}),
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_id": "a/../b?c#d%2F é",
                "member": {"role": "view"},
                "user_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/members/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json({"role": "view"}),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "user_id", "member"],
)


class TestInstanceMember(ResourceTests):
    operations = [DELETE, GET, PATCH]
