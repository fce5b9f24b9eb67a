"""`client.data_table`: what each operation sends and gives, worked out from the API's
document.
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

ADD_COLUMN_BODY = {
    "constraint": "optional",
    "dataType": "string",
    "defaultValue": "",
    "name": "4",
}

ADD_COLUMN_ANSWER = {
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
}

ADD_COLUMN_RESULT = obj(
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
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

# POST /applications/{applicationId}/data-tables/{dataTableId}/column
ADD_COLUMN = Operation(
    "data_table.add_column",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_column": {
                    "constraint": "unique",
                    "dataType": "string",
                    "name": "4",
                },
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/column",
                body=Json({"constraint": "unique", "dataType": "string", "name": "4"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_column": built(
                    "DataTableColumn",
                    constraint="optional",
                    data_type="string",
                    default_value="aDefault",
                    name="myColumn3",
                ),
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/column",
                body=Json(
                    {
                        "constraint": "optional",
                        "dataType": "string",
                        "defaultValue": "aDefault",
                        "name": "myColumn3",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_column": ADD_COLUMN_BODY,
                "data_table_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/column",
                body=Json(ADD_COLUMN_BODY),
            ),
        ),
    ],
    answers=[Answer(200, ADD_COLUMN_ANSWER, ADD_COLUMN_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "data_table_column"],
)

# DELETE /applications/{applicationId}/data-tables/{dataTableId}
DELETE = Operation(
    "data_table.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "data_table_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id"],
)

# GET /applications/{applicationId}/data-tables/{dataTableId}
GET = Operation(
    "data_table.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "data_table_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, ADD_COLUMN_ANSWER, ADD_COLUMN_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id"],
)

# PATCH /applications/{applicationId}/data-tables/{dataTableId}
PATCH = Operation(
    "data_table.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table": {},
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table": built(
                    "DataTablePatch",
                    description="description é ☃ 名",
                    name="My Updated Data Table",
                ),
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "description": "description é ☃ 名",
                        "name": "My Updated Data Table",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table": {"description": "", "name": "é"},
                "data_table_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json({"description": "", "name": "é"}),
            ),
        ),
    ],
    answers=[Answer(200, ADD_COLUMN_ANSWER, ADD_COLUMN_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "data_table"],
)

# DELETE /applications/{applicationId}/data-tables/{dataTableId}/column
REMOVE_COLUMN = Operation(
    "data_table.remove_column",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "column_name": "myColumnName",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/column",
                query=[("columnName", "myColumnName")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "column_name": "a&b=c#d%2F+é ü",
                "data_table_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/column",
                query=[("columnName", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[Answer(200, ADD_COLUMN_ANSWER, ADD_COLUMN_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "column_name"],
)


class TestDataTable(ResourceTests):
    operations = [ADD_COLUMN, DELETE, GET, PATCH, REMOVE_COLUMN]
