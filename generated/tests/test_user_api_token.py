"""`client.user_api_token`: what each operation sends and gives, worked out from the
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
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "apiTokenId": "575ec7417ae143cd83dc4a95",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "creatorId": "575ed70c7ae143cd83dc4aa9",
    "creatorName": "creatorName é ☃ 名",
    "creatorType": "user",
    "defaultRole": "none",
    "description": "description é ☃ 名",
    "expirationDate": "2017-06-13T04:00:00.000Z",
    "id": "575ec7417ae143cd83dc4a95",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "My API Token",
    "orgRoles": [
        {
            "applicationRoles": [
                {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
            ],
            "dashboardRoles": [
                {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
            ],
            "orgId": "f40fc11eDd7DA97DE7122d08",
            "role": "none",
        }
    ],
    "ownerId": "575ec8687ae143cd83dc4a97",
    "ownerType": "application",
    "scope": ["all.Application"],
    "status": "active",
    "token": "the_actual_token_string",
}

GET_RESULT = obj(
    api_token_id="575ec7417ae143cd83dc4a95",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    creator_id="575ed70c7ae143cd83dc4aa9",
    creator_name="creatorName é ☃ 名",
    creator_type="user",
    default_role="none",
    description="description é ☃ 名",
    expiration_date=moment("2017-06-13T04:00:00.000Z"),
    id="575ec7417ae143cd83dc4a95",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="My API Token",
    org_roles=[
        obj(
            application_roles=[
                obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
            ],
            dashboard_roles=[obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")],
            org_id="f40fc11eDd7DA97DE7122d08",
            role="none",
        )
    ],
    owner_id="575ec8687ae143cd83dc4a97",
    owner_type="application",
    scope=["all.Application"],
    status="active",
    token="the_actual_token_string",
)

PATCH_BODY = {
    "defaultRole": "none",
    "description": "",
    "name": "é",
    "orgRoles": [],
    "status": "inactive",
}

# DELETE /me/tokens/{apiTokenId}
DELETE = Operation(
    "user_api_token.delete",
    calls=[
        Call(
            "required arguments",
            {"api_token_id": "575ec7417ae143cd83dc4a95"},
            Request("DELETE", "/me/tokens/575ec7417ae143cd83dc4a95"),
        ),
        Call(
            "hostile values",
            {"api_token_id": "a/../b?c#d%2F é"},
            Request("DELETE", "/me/tokens/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["api_token_id"],
)

# GET /me/tokens/{apiTokenId}
GET = Operation(
    "user_api_token.get",
    calls=[
        Call(
            "required arguments",
            {"api_token_id": "575ec7417ae143cd83dc4a95"},
            Request("GET", "/me/tokens/575ec7417ae143cd83dc4a95"),
        ),
        Call(
            "hostile values",
            {"api_token_id": "a/../b?c#d%2F é"},
            Request("GET", "/me/tokens/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["api_token_id"],
)

# PATCH /me/tokens/{apiTokenId}
PATCH = Operation(
    "user_api_token.patch",
    calls=[
        Call(
            "required arguments",
            {"api_token": {}, "api_token_id": "575ec7417ae143cd83dc4a95"},
            Request("PATCH", "/me/tokens/575ec7417ae143cd83dc4a95", body=Json({})),
        ),
        Call(
            "all arguments",
            {
                "api_token": built(
                    "ApiTokenPatch",
                    default_role="none",
                    description="description é ☃ 名",
                    name="My Updated API Token",
                    org_roles=[
                        {
                            "application_roles": [
                                {
                                    "resource_id": "575ef90f7ae143cd83dc4a4f",
                                    "role": "none",
                                }
                            ],
                            "dashboard_roles": [
                                {
                                    "resource_id": "575ef90f7ae143cd83dc4a4f",
                                    "role": "none",
                                }
                            ],
                            "org_id": "f40fc11eDd7DA97DE7122d08",
                            "role": "none",
                        }
                    ],
                    status="inactive",
                ),
                "api_token_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "PATCH",
                "/me/tokens/575ec7417ae143cd83dc4a95",
                body=Json(
                    {
                        "defaultRole": "none",
                        "description": "description é ☃ 名",
                        "name": "My Updated API Token",
                        "orgRoles": [
                            {
                                "applicationRoles": [
                                    {
                                        "resourceId": "575ef90f7ae143cd83dc4a4f",
                                        "role": "none",
                                    }
                                ],
                                "dashboardRoles": [
                                    {
                                        "resourceId": "575ef90f7ae143cd83dc4a4f",
                                        "role": "none",
                                    }
                                ],
                                "orgId": "f40fc11eDd7DA97DE7122d08",
                                "role": "none",
                            }
                        ],
                        "status": "inactive",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"api_token": PATCH_BODY, "api_token_id": "a/../b?c#d%2F é"},
            Request(
                "PATCH",
                "/me/tokens/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["api_token_id", "api_token"],
)


class TestUserApiToken(ResourceTests):
    operations = [DELETE, GET, PATCH]
