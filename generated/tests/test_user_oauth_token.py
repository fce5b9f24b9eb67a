"""`client.user_oauth_token`: what each operation sends and gives, worked out from the
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
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "creationDate": "2016-06-13T04:00:00.000Z",
    "defaultRole": "view",
    "description": "OAuth application for automation",
    "expirationDate": "2024-05-07T07:08:09Z",
    "id": "575ec7417ae143cd83dc4a95",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "My OAuth App",
    "oauth": {
        "authorizationStatus": "authorized",
        "client_id": "575ec8687ae143cd83dc4a97",
        "client_name": "My OAuth Client",
        "client_uri": "https://example.com",
        "logo_uri": "https://example.com/logo.png",
        "redirect_uri": "https://example.com/callback",
        "resource": ["https://example.com/resource"],
    },
    "oauthTokenId": "575ec7417ae143cd83dc4a95",
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
    "scope": ["only.User.read", "all.Application.read"],
    "status": "active",
}

GET_RESULT = obj(
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    default_role="view",
    description="OAuth application for automation",
    expiration_date=moment("2024-05-07T07:08:09Z"),
    id="575ec7417ae143cd83dc4a95",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="My OAuth App",
    oauth=obj(
        authorization_status="authorized",
        client_id="575ec8687ae143cd83dc4a97",
        client_name="My OAuth Client",
        client_uri="https://example.com",
        logo_uri="https://example.com/logo.png",
        redirect_uri=text_of("https://example.com/callback"),
        resource=[text_of("https://example.com/resource")],
    ),
    oauth_token_id="575ec7417ae143cd83dc4a95",
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
    scope=["only.User.read", "all.Application.read"],
    status="active",
)

PATCH_BODY = {
    "defaultRole": "edit",
    "description": "",
    "name": "é",
    "orgRoles": [],
    "status": "inactive",
}

# DELETE /me/oauth-tokens/{oauthTokenId}
DELETE = Operation(
    "user_oauth_token.delete",
    calls=[
        Call(
            "required arguments",
            {"oauth_token_id": "575ec7417ae143cd83dc4a95"},
            Request("DELETE", "/me/oauth-tokens/575ec7417ae143cd83dc4a95"),
        ),
        Call(
            "hostile values",
            {"oauth_token_id": "a/../b?c#d%2F é"},
            Request("DELETE", "/me/oauth-tokens/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["oauth_token_id"],
)

# GET /me/oauth-tokens/{oauthTokenId}
GET = Operation(
    "user_oauth_token.get",
    calls=[
        Call(
            "required arguments",
            {"oauth_token_id": "575ec7417ae143cd83dc4a95"},
            Request("GET", "/me/oauth-tokens/575ec7417ae143cd83dc4a95"),
        ),
        Call(
            "hostile values",
            {"oauth_token_id": "a/../b?c#d%2F é"},
            Request("GET", "/me/oauth-tokens/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["oauth_token_id"],
)

# PATCH /me/oauth-tokens/{oauthTokenId}
PATCH = Operation(
    "user_oauth_token.patch",
    calls=[
        Call(
            "required arguments",
            {"oauth_token": {}, "oauth_token_id": "575ec7417ae143cd83dc4a95"},
            Request(
                "PATCH", "/me/oauth-tokens/575ec7417ae143cd83dc4a95", body=Json({})
            ),
        ),
        Call(
            "all arguments",
            {
                "oauth_token": built(
                    "ApiTokenPatch",
                    default_role="edit",
                    description="Updated description",
                    name="Updated OAuth App Name",
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
                "oauth_token_id": "575ec7417ae143cd83dc4a95",
            },
            Request(
                "PATCH",
                "/me/oauth-tokens/575ec7417ae143cd83dc4a95",
                body=Json(
                    {
                        "defaultRole": "edit",
                        "description": "Updated description",
                        "name": "Updated OAuth App Name",
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
            {"oauth_token": PATCH_BODY, "oauth_token_id": "a/../b?c#d%2F é"},
            Request(
                "PATCH",
                "/me/oauth-tokens/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["oauth_token_id", "oauth_token"],
)


class TestUserOauthToken(ResourceTests):
    operations = [DELETE, GET, PATCH]
