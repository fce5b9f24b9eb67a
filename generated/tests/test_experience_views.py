"""`client.experience_views`: what each operation sends and gives, worked out from the
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
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "body": "",
    "description": "",
    "headers": {},
    "layoutId": None,
    "name": "é",
    "viewTags": {"customKey": "customValue"},
    "viewType": "page",
}

# GET /applications/{applicationId}/experience/views
GET = Operation(
    "experience_views.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/experience/views"),
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
                "version": "develop",
                "view_type": "page",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/views",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("viewType", "page"),
                    ("version", "develop"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "filter": "a&b=c#d%2F+é ü",
                "version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/views",
                query=[("filter", "a&b=c#d%2F+é ü"), ("version", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "count": 1,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "body": "<p>{{data}}</p>",
                        "createdById": "C2dCd52130d10aFaBcABF1ac",
                        "createdByType": "apiToken",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "description": "description é ☃ 名",
                        "experienceViewId": "59cc5c628246c6caed4b16c1",
                        "headers": {},
                        "id": "59cc5c628246c6caed4b16c1",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                        "lastUpdatedByType": "apiToken",
                        "layoutId": "59cc5cad8246c6caed4b16c2",
                        "layoutName": "layoutName é ☃ 名",
                        "name": "My Page View",
                        "viewTags": {"customKey": "customValue"},
                        "viewType": "page",
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
                "viewType": "component",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        body="<p>{{data}}</p>",
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="apiToken",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        description="description é ☃ 名",
                        experience_view_id="59cc5c628246c6caed4b16c1",
                        headers=obj(),
                        id="59cc5c628246c6caed4b16c1",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                        last_updated_by_type="apiToken",
                        layout_id="59cc5cad8246c6caed4b16c2",
                        layout_name="layoutName é ☃ 名",
                        name="My Page View",
                        view_tags={"customKey": "customValue"},
                        view_type="page",
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=4,
                view_type="component",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
    pages=[
        Pages(
            "iterate",
            {"application_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/experience/views",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/views",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/views",
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
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
                "version": "develop",
                "view_type": "page",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/experience/views",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("viewType", "page"),
                            ("version", "develop"),
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/views",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("viewType", "page"),
                            ("version", "develop"),
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

# POST /applications/{applicationId}/experience/views
POST = Operation(
    "experience_views.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view": {"name": "name", "viewType": "layout"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/views",
                body=Json({"name": "name", "viewType": "layout"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view": built(
                    "ExperienceViewPost",
                    body="<p>{{data}}</p>",
                    description="description é ☃ 名",
                    headers={"content_type": "contenttype é ☃ 名"},
                    layout_id="59cc5cad8246c6caed4b16c2",
                    name="My Page View",
                    view_tags={"0": "0 é ☃ 名", "customKey": "customValue"},
                    view_type="page",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/views",
                body=Json(
                    {
                        "body": "<p>{{data}}</p>",
                        "description": "description é ☃ 名",
                        "headers": {"content-type": "contenttype é ☃ 名"},
                        "layoutId": "59cc5cad8246c6caed4b16c2",
                        "name": "My Page View",
                        "viewTags": {"0": "0 é ☃ 名", "customKey": "customValue"},
                        "viewType": "page",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "experience_view": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/views",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "body": "<p>{{data}}</p>",
                "createdById": "C2dCd52130d10aFaBcABF1ac",
                "createdByType": "apiToken",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "description": "description é ☃ 名",
                "experienceViewId": "59cc5c628246c6caed4b16c1",
                "headers": {"content-type": "contenttype é ☃ 名"},
                "id": "59cc5c628246c6caed4b16c1",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                "lastUpdatedByType": "apiToken",
                "layoutId": "59cc5cad8246c6caed4b16c2",
                "layoutName": "layoutName é ☃ 名",
                "name": "My Page View",
                "viewTags": {"0": "0 é ☃ 名", "customKey": "customValue"},
                "viewType": "page",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                body="<p>{{data}}</p>",
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="apiToken",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="description é ☃ 名",
                experience_view_id="59cc5c628246c6caed4b16c1",
                headers=obj(content_type="contenttype é ☃ 名"),
                id="59cc5c628246c6caed4b16c1",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="apiToken",
                layout_id="59cc5cad8246c6caed4b16c2",
                layout_name="layoutName é ☃ 名",
                name="My Page View",
                view_tags={"0": "0 é ☃ 名", "customKey": "customValue"},
                view_type="page",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_view"],
)


class TestExperienceViews(ResourceTests):
    operations = [GET, POST]
