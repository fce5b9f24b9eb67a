"""`client.user_oauth_tokens`: what each operation sends and gives, worked out from the
API's document.
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
    instant,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "name": "name",
    "oauth": {
        "client_id": "clientidxxxxxxxxxxxxxxxx",
        "code_challenge": "3iNZQcdYGElDlij6ujfzeo6Mj3tEtgi87WziYiF3WGs",
        "code_challenge_method": "S256",
        "redirect_uri": "https://example.com/redirecturi",
    },
}

POST_BODY_2 = {
    "defaultRole": "view",
    "description": "",
    "expirationDate": None,
    "name": "é",
    "oauth": {
        "client_id": "xxxxxxxxxxxxxxxxxxxxxxxx",
        "code_challenge": "3iNZQcdYGElDlij6ujfzeo6Mj3tEtgi87WziYiF3WGs",
        "code_challenge_method": "S256",
        "redirect_uri": "https://example.com/redirecturi",
    },
    "orgRoles": [],
    "scope": ["only.User.read", "all.Application.read"],
}

# GET /me/oauth-tokens
GET = Operation(
    "user_oauth_tokens.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/me/oauth-tokens")),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/me/oauth-tokens",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"filter": "a&b=c#d%2F+é ü"},
            Request("GET", "/me/oauth-tokens", query=[("filter", "a&b=c#d%2F+é ü")]),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 1,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
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
                        },
                        "oauthTokenId": "575ec7417ae143cd83dc4a95",
                        "orgRoles": [
                            {"orgId": "f40fc11eDd7DA97DE7122d08", "role": "none"}
                        ],
                        "scope": ["only.User.read", "all.Application.read"],
                        "status": "active",
                    }
                ],
                "page": 0,
                "perPage": 1000,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 1,
            },
            obj(
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
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
                        ),
                        oauth_token_id="575ec7417ae143cd83dc4a95",
                        org_roles=[obj(org_id="f40fc11eDd7DA97DE7122d08", role="none")],
                        scope=["only.User.read", "all.Application.read"],
                        status="active",
                    )
                ],
                page=0,
                per_page=1000,
                sort_direction="asc",
                sort_field="name",
                total_count=1,
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
                        "/me/oauth-tokens",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [{"row-number": 0}, {"row-number": 1}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/me/oauth-tokens",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [{"row-number": 2}, {"row-number": 3}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/me/oauth-tokens",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [{"row-number": 4}, {"row-number": 5}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj({"row-number": 0}),
                obj({"row-number": 1}),
                obj({"row-number": 2}),
                obj({"row-number": 3}),
                obj({"row-number": 4}),
                obj({"row-number": 5}),
            ],
        ),
        Pages(
            "iterate",
            {
                "filter": "my*",
                "filter_field": "name",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/me/oauth-tokens",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"row-number": 2}, {"row-number": 3}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/me/oauth-tokens",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"row-number": 4}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# POST /me/oauth-tokens
POST = Operation(
    "user_oauth_tokens.post",
    calls=[
        Call(
            "required arguments",
            {"oauth_token": POST_BODY},
            Request("POST", "/me/oauth-tokens", body=Json(POST_BODY)),
        ),
        Call(
            "all arguments",
            {
                "oauth_token": built(
                    "UserOauthTokenPost",
                    default_role="view",
                    description="OAuth application for automation",
                    expiration_date="2024-05-07T07:08:09Z",
                    name="My OAuth App",
                    oauth={
                        "client_id": "575ec8687ae143cd83dc4a97",
                        "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                        "code_challenge_method": "S256",
                        "redirect_uri": "https://example.com/callback",
                        "resource": ["https://example.com/resource"],
                    },
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
                    scope=["only.User.read", "all.Application.read"],
                )
            },
            Request(
                "POST",
                "/me/oauth-tokens",
                body=Json(
                    {
                        "defaultRole": "view",
                        "description": "OAuth application for automation",
                        "expirationDate": instant("2024-05-07T07:08:09Z"),
                        "name": "My OAuth App",
                        "oauth": {
                            "client_id": "575ec8687ae143cd83dc4a97",
                            "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                            "code_challenge_method": "S256",
                            "redirect_uri": "https://example.com/callback",
                            "resource": ["https://example.com/resource"],
                        },
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
                        "scope": ["only.User.read", "all.Application.read"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"oauth_token": POST_BODY_2},
            Request("POST", "/me/oauth-tokens", body=Json(POST_BODY_2)),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
                        dashboard_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        org_id="f40fc11eDd7DA97DE7122d08",
                        role="none",
                    )
                ],
                scope=["only.User.read", "all.Application.read"],
                status="active",
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["oauth_token"],
)


class TestUserOauthTokens(ResourceTests):
    operations = [GET, POST]
