"""`client.data_tables`: what each operation sends and gives, worked out from the API's
document.
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
    "columns": [
        {"constraint": "unique", "dataType": "string", "name": "4"},
        {"constraint": "optional", "dataType": "number", "name": "4"},
    ],
    "description": "",
    "name": "é",
}

# GET /applications/{applicationId}/data-tables
GET = Operation(
    "data_tables.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/data-tables"),
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
                "/applications/575ec8687ae143cd83dc4a97/data-tables",
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
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables",
                query=[("filter", "a&b=c#d%2F+é ü")],
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
                        "columns": [
                            {
                                "constraint": "unique",
                                "dataType": "string",
                                "name": "myColumn1",
                            },
                            {
                                "constraint": "optional",
                                "dataType": "number",
                                "name": "myColumn2",
                            },
                        ],
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "dataTableId": "596e6ce831761df4231708f1",
                        "description": "description é ☃ 名",
                        "id": "596e6ce831761df4231708f1",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "name": "My Data Table",
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        columns=[
                            obj(
                                constraint="unique",
                                data_type="string",
                                name="myColumn1",
                            ),
                            obj(
                                constraint="optional",
                                data_type="number",
                                name="myColumn2",
                            ),
                        ],
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        data_table_id="596e6ce831761df4231708f1",
                        description="description é ☃ 名",
                        id="596e6ce831761df4231708f1",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        name="My Data Table",
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=4,
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
                        "/applications/575ec8687ae143cd83dc4a97/data-tables",
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
                        "/applications/575ec8687ae143cd83dc4a97/data-tables",
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
                        "/applications/575ec8687ae143cd83dc4a97/data-tables",
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
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/data-tables",
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
                        "/applications/575ec8687ae143cd83dc4a97/data-tables",
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

# POST /applications/{applicationId}/data-tables
POST = Operation(
    "data_tables.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table": {"name": "name"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table": built(
                    "DataTablePost",
                    columns=[
                        {
                            "constraint": "unique",
                            "data_type": "string",
                            "default_value": "defaultValue é ☃ 名",
                            "name": "myColumn1",
                        },
                        {
                            "constraint": "optional",
                            "data_type": "number",
                            "default_value": "defaultValue é ☃ 名",
                            "name": "myColumn2",
                        },
                    ],
                    description="description é ☃ 名",
                    name="My Data Table",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables",
                body=Json(
                    {
                        "columns": [
                            {
                                "constraint": "unique",
                                "dataType": "string",
                                "defaultValue": "defaultValue é ☃ 名",
                                "name": "myColumn1",
                            },
                            {
                                "constraint": "optional",
                                "dataType": "number",
                                "defaultValue": "defaultValue é ☃ 名",
                                "name": "myColumn2",
                            },
                        ],
                        "description": "description é ☃ 名",
                        "name": "My Data Table",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "data_table": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "columns": [
                    {
                        "constraint": "unique",
                        "dataType": "string",
                        "defaultValue": "defaultValue é ☃ 名",
                        "name": "myColumn1",
                    },
                    {
                        "constraint": "optional",
                        "dataType": "number",
                        "defaultValue": "defaultValue é ☃ 名",
                        "name": "myColumn2",
                    },
                ],
                "creationDate": "2016-06-13T04:00:00.000Z",
                "dataTableId": "596e6ce831761df4231708f1",
                "description": "description é ☃ 名",
                "id": "596e6ce831761df4231708f1",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "name": "My Data Table",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                columns=[
                    obj(
                        constraint="unique",
                        data_type="string",
                        default_value="defaultValue é ☃ 名",
                        name="myColumn1",
                    ),
                    obj(
                        constraint="optional",
                        data_type="number",
                        default_value="defaultValue é ☃ 名",
                        name="myColumn2",
                    ),
                ],
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                data_table_id="596e6ce831761df4231708f1",
                description="description é ☃ 名",
                id="596e6ce831761df4231708f1",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                name="My Data Table",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table"],
)


class TestDataTables(ResourceTests):
    operations = [GET, POST]
