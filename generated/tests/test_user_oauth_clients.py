"""`client.user_oauth_clients`: what each operation sends and gives, worked out from
the API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Operation,
    Page,
    Pages,
    Request,
    ResourceTests,
    built,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
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

# GET /me/oauth-clients
GET = Operation(
    "user_oauth_clients.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/me/oauth-clients")),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "client_name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "client_name",
            },
            Request(
                "GET",
                "/me/oauth-clients",
                query=[
                    ("sortField", "client_name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "client_name"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"filter": "a&b=c#d%2F+é ü"},
            Request("GET", "/me/oauth-clients", query=[("filter", "a&b=c#d%2F+é ü")]),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 56,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
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
                        "redirect_uris": [
                            "https://example.com/callback",
                            "http://localhost:3000/callback",
                        ],
                        "response_types": ["code"],
                        "scope": "all.User.read all.Application.read",
                        "token_endpoint_auth_method": "client_secret_post",
                        "tos_uri": "https://example.com/terms",
                    }
                ],
                "page": 73,
                "perPage": 45,
                "sortDirection": "",
                "sortField": "sortField é ☃ 名",
                "totalCount": 45,
            },
            obj(
                count=56,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
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
                ],
                page=73,
                per_page=45,
                sort_direction="",
                sort_field="sortField é ☃ 名",
                total_count=45,
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    pages=[
        Pages(
            "iterate",
            {"per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/me/oauth-clients",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [
                            {"client_id": "client_id-0"},
                            {"client_id": "client_id-1"},
                        ],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/me/oauth-clients",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [
                            {"client_id": "client_id-2"},
                            {"client_id": "client_id-3"},
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/me/oauth-clients",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [
                            {"client_id": "client_id-4"},
                            {"client_id": "client_id-5"},
                        ],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(client_id="client_id-0"),
                obj(client_id="client_id-1"),
                obj(client_id="client_id-2"),
                obj(client_id="client_id-3"),
                obj(client_id="client_id-4"),
                obj(client_id="client_id-5"),
            ],
        ),
        Pages(
            "iterate",
            {
                "filter": "my*",
                "filter_field": "client_name",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "client_name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/me/oauth-clients",
                        query=[
                            ("sortField", "client_name"),
                            ("sortDirection", "asc"),
                            ("filterField", "client_name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [
                            {"client_id": "client_id-2"},
                            {"client_id": "client_id-3"},
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/me/oauth-clients",
                        query=[
                            ("sortField", "client_name"),
                            ("sortDirection", "asc"),
                            ("filterField", "client_name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"client_id": "client_id-4"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [
                obj(client_id="client_id-2"),
                obj(client_id="client_id-3"),
                obj(client_id="client_id-4"),
            ],
        ),
    ],
)

# POST /me/oauth-clients
POST = Operation(
    "user_oauth_clients.post",
    calls=[
        Call(
            "required arguments",
            {"oauth_client": {}},
            Request("POST", "/me/oauth-clients", body=Json({})),
        ),
        Call(
            "all arguments",
            {
                "oauth_client": built(
                    "UserOauthClientPost",
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
                )
            },
            Request(
                "POST",
                "/me/oauth-clients",
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
            {"oauth_client": POST_BODY},
            Request("POST", "/me/oauth-clients", body=Json(POST_BODY)),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
                "redirect_uris": [
                    "https://example.com/callback",
                    "http://localhost:3000/callback",
                ],
                "response_types": ["code"],
                "scope": "all.User.read all.Application.read",
                "token_endpoint_auth_method": "client_secret_post",
                "tos_uri": "https://example.com/terms",
            },
            obj(
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
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["oauth_client"],
)


class TestUserOauthClients(ResourceTests):
    operations = [GET, POST]
