"""`client.user_oauth_client`: what each operation sends and gives, worked out from the
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
    "client_id": "575ec7417ae143cd83dc4a95",
    "client_id_issued_at": 1465790400,
    "client_name": "My OAuth Application",
    "client_secret": "clientsecret é ☃ 名",
    "client_secret_expires_at": 0,
    "client_uri": "https://example.com",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "grant_types": ["authorization_code", "refresh_token"],
    "id": "575ec7417ae143cd83dc4a95",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "logo_uri": "https://example.com/logo.png",
    "policy_uri": "https://example.com/privacy",
    "redirect_uris": ["https://example.com/callback", "http://localhost:3000/callback"],
    "response_types": ["code"],
    "scope": "all.User.read all.Application.read",
    "token_endpoint_auth_method": "client_secret_post",
    "tos_uri": "https://example.com/terms",
}

GET_RESULT = obj(
    client_id="575ec7417ae143cd83dc4a95",
    client_id_issued_at=1465790400,
    client_name="My OAuth Application",
    client_secret="clientsecret é ☃ 名",
    client_secret_expires_at=0,
    client_uri=text_of("https://example.com"),
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    grant_types=["authorization_code", "refresh_token"],
    id="575ec7417ae143cd83dc4a95",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    logo_uri=text_of("https://example.com/logo.png"),
    policy_uri=text_of("https://example.com/privacy"),
    redirect_uris=[
        text_of("https://example.com/callback"),
        text_of("http://localhost:3000/callback"),
    ],
    response_types=["code"],
    scope="all.User.read all.Application.read",
    token_endpoint_auth_method="client_secret_post",
    tos_uri=text_of("https://example.com/terms"),
)

PATCH_BODY = {
    "client_name": "é",
    "client_uri": "https://example.com/clienturi",
    "contacts": ["contacts@example.com"],
    "grant_types": [],
    "logo_uri": "https://example.com/logouri",
    "policy_uri": "https://example.com/policyuri",
    "redirect_uris": [
        "https://example.com/redirecturis",
        "https://example.com/redirecturis1",
    ],
    "response_types": [],
    "scope": "",
    "token_endpoint_auth_method": "none",
    "tos_uri": "https://example.com/tosuri",
}

# DELETE /me/oauth-clients/{clientId}
DELETE = Operation(
    "user_oauth_client.delete",
    calls=[
        Call(
            "required arguments",
            {"client_id": "clientId"},
            Request("DELETE", "/me/oauth-clients/clientId"),
        ),
        Call(
            "hostile values",
            {"client_id": "a/../b?c#d%2F é"},
            Request("DELETE", "/me/oauth-clients/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["client_id"],
)

# GET /me/oauth-clients/{clientId}
GET = Operation(
    "user_oauth_client.get",
    calls=[
        Call(
            "required arguments",
            {"client_id": "clientId"},
            Request("GET", "/me/oauth-clients/clientId"),
        ),
        Call(
            "hostile values",
            {"client_id": "a/../b?c#d%2F é"},
            Request("GET", "/me/oauth-clients/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["client_id"],
)

# PATCH /me/oauth-clients/{clientId}
PATCH = Operation(
    "user_oauth_client.patch",
    calls=[
        Call(
            "required arguments",
            {"client_id": "clientId", "oauth_client": {}},
            Request("PATCH", "/me/oauth-clients/clientId", body=Json({})),
        ),
        Call(
            "all arguments",
            {
                "client_id": "clientId",
                "oauth_client": built(
                    "UserOauthClientPatch",
                    client_name="My OAuth Application",
                    client_uri="https://example.com",
                    contacts=["admin@example.com"],
                    grant_types=["refresh_token"],
                    logo_uri="https://example.com/logo.png",
                    policy_uri="https://example.com/privacy",
                    redirect_uris=[
                        "https://example.com/callback",
                        "http://localhost:3000/callback",
                    ],
                    response_types=["code"],
                    scope="scope é ☃ 名",
                    token_endpoint_auth_method="none",
                    tos_uri="https://example.com/terms",
                ),
            },
            Request(
                "PATCH",
                "/me/oauth-clients/clientId",
                body=Json(
                    {
                        "client_name": "My OAuth Application",
                        "client_uri": "https://example.com",
                        "contacts": ["admin@example.com"],
                        "grant_types": ["refresh_token"],
                        "logo_uri": "https://example.com/logo.png",
                        "policy_uri": "https://example.com/privacy",
                        "redirect_uris": [
                            "https://example.com/callback",
                            "http://localhost:3000/callback",
                        ],
                        "response_types": ["code"],
                        "scope": "scope é ☃ 名",
                        "token_endpoint_auth_method": "none",
                        "tos_uri": "https://example.com/terms",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"client_id": "a/../b?c#d%2F é", "oauth_client": PATCH_BODY},
            Request(
                "PATCH",
                "/me/oauth-clients/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["client_id", "oauth_client"],
)


class TestUserOauthClient(ResourceTests):
    operations = [DELETE, GET, PATCH]
