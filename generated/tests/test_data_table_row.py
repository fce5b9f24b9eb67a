"""`client.data_table_row`: what each operation sends and gives, worked out from the
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
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "createdAt": "2016-06-13T04:00:00.000Z",
    "e": "e é ☃ 名",
    "id": "596fbb703fc088453872e609",
    "myColumn1": "myValue",
    "myColumn2": 5,
    "updatedAt": "2016-06-13T04:00:00.000Z",
}

GET_RESULT = obj(
    {"e": "e é ☃ 名", "myColumn1": "myValue", "myColumn2": 5},
    created_at=moment("2016-06-13T04:00:00.000Z"),
    id="596fbb703fc088453872e609",
    updated_at=moment("2016-06-13T04:00:00.000Z"),
)

# DELETE /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}
DELETE = Operation(
    "data_table_row.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "row_id": "596f832b128eda5cfe765443",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/596f832b128eda5cfe765443",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "row_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "row_id"],
)

# GET /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}
GET = Operation(
    "data_table_row.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "row_id": "596f832b128eda5cfe765443",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/596f832b128eda5cfe765443",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "row_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "row_id"],
)

# PATCH /applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}
PATCH = Operation(
    "data_table_row.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "data_table_row": {},
                "row_id": "596f832b128eda5cfe765443",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/596f832b128eda5cfe765443",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_table_id": "575ed78e7ae143cd83dc4aab",
                "data_table_row": {"e": "e é ☃ 名", "myColumn1": "myValue"},
                "row_id": "596f832b128eda5cfe765443",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/data-tables/575ed78e7ae143cd83dc4aab/rows/596f832b128eda5cfe765443",
                body=Json({"e": "e é ☃ 名", "myColumn1": "myValue"}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "data_table_id": "a/../b?c#d%2F é",
                "data_table_row": {"e": None, "myColumn1": "myValue"},
                "row_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data-tables/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/rows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json({"e": None, "myColumn1": "myValue"}),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "data_table_id", "row_id", "data_table_row"],
)


class TestDataTableRow(ResourceTests):
    operations = [DELETE, GET, PATCH]
