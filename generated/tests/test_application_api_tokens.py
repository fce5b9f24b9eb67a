"""`client.application_api_tokens`: what each operation sends and gives, worked out
from the API's document.
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
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "defaultRole": "none",
    "description": "",
    "expirationDate": "2024-05-07T07:08:09Z",
    "name": "é",
    "orgRoles": [],
    "scope": ["all.Application"],
    "status": "active",
}

# GET /applications/{applicationId}/tokens
GET = Operation(
    "application_api_tokens.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/tokens"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/tokens",
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
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/tokens",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
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
                            {"orgId": "f40fc11eDd7DA97DE7122d08", "role": "none"}
                        ],
                        "ownerId": "575ec8687ae143cd83dc4a97",
                        "ownerType": "application",
                        "scope": ["all.Application"],
                        "status": "active",
                        "token": "the_actual_token_string",
                    }
                ],
                "ownerId": "575ec8687ae143cd83dc4a97",
                "ownerType": "application",
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
            },
            obj(
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
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
                        org_roles=[obj(org_id="f40fc11eDd7DA97DE7122d08", role="none")],
                        owner_id="575ec8687ae143cd83dc4a97",
                        owner_type="application",
                        scope=["all.Application"],
                        status="active",
                        token="the_actual_token_string",
                    )
                ],
                owner_id="575ec8687ae143cd83dc4a97",
                owner_type="application",
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=4,
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["application_id"],
    pages=[
        Pages(
            "iterate",
            {"application_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/tokens",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [{"token": "token-0"}, {"token": "token-1"}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/tokens",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [{"token": "token-2"}, {"token": "token-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/tokens",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [{"token": "token-4"}, {"token": "token-5"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(token="token-0"),
                obj(token="token-1"),
                obj(token="token-2"),
                obj(token="token-3"),
                obj(token="token-4"),
                obj(token="token-5"),
            ],
        ),
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
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
                        "/applications/575ec8687ae143cd83dc4a97/tokens",
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
                        "items": [{"token": "token-2"}, {"token": "token-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/tokens",
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
                        "items": [{"token": "token-4"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [obj(token="token-2"), obj(token="token-3"), obj(token="token-4")],
        ),
    ],
)

# POST /applications/{applicationId}/tokens
POST = Operation(
    "application_api_tokens.post",
    calls=[
        Call(
            "required arguments",
            {
                "api_token": {"name": "name"},
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/tokens",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "api_token": built(
                    "ApiTokenPost",
                    default_role="none",
                    description="description é ☃ 名",
                    expiration_date="2017-06-13T04:00:00.000Z",
                    name="My New API Token",
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
                    scope=["all.Application"],
                    status="active",
                ),
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/tokens",
                body=Json(
                    {
                        "defaultRole": "none",
                        "description": "description é ☃ 名",
                        "expirationDate": instant("2017-06-13T04:00:00.000Z"),
                        "name": "My New API Token",
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
                        "scope": ["all.Application"],
                        "status": "active",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"api_token": POST_BODY, "application_id": "a/../b?c#d%2F é"},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/tokens",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
                        dashboard_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        org_id="f40fc11eDd7DA97DE7122d08",
                        role="none",
                    )
                ],
                owner_id="575ec8687ae143cd83dc4a97",
                owner_type="application",
                scope=["all.Application"],
                status="active",
                token="the_actual_token_string",
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["application_id", "api_token"],
)


class TestApplicationApiTokens(ResourceTests):
    operations = [GET, POST]
