"""`client.notebook`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Multipart,
    Operation,
    Part,
    Request,
    ResourceTests,
    built,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

EXECUTE_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "relativeTo": 85,
    "templateContext": "",
}

GET_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "description é ☃ 名",
    "id": "5c782b8d4f3a8e51c1db42e4",
    "imageVersion": "v4",
    "inputs": [
        {
            "attributes": ["aNumber"],
            "deviceIds": ["5c926894a111ea00063978ac"],
            "deviceTags": [{"key": "aTag", "value": "and value"}],
            "end": 0,
            "fileName": "deviceDataWithAttributes",
            "inputType": "deviceData",
            "start": -10368000000,
        },
        {
            "dataTableId": "5c91584211126400069179c1",
            "fileName": "dataTableWithQuery",
            "inputType": "dataTable",
            "queryJson": '{\n  "$or": [\n    {\n      "createdAt": {\n        "$gt": "12345"\n      }\n    }\n  ]\n}',
        },
        {
            "deviceIds": ["5c926894a111ea00063978ac"],
            "deviceTags": [{"key": "aTag", "value": "and value"}],
            "fileName": "deviceMetaData",
            "inputType": "deviceMetadata",
        },
        {
            "attributes": ["D"],
            "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
            "deviceTags": [{"value": "and value"}],
            "end": 0,
            "fileName": "deviceDataAllAttributes",
            "inputType": "deviceData",
            "start": -43200000,
        },
        {
            "fileName": "anExternalUrl",
            "inputType": "externalUrl",
            "sourceUrl": "https://example.com/external",
        },
    ],
    "jupyterFileName": "myNotebook.ipynb",
    "jupyterFileUrl": "https://storage.example.com/myNotebook.ipynb",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "Example Notebook",
    "notebookId": "5c782b8d4f3a8e51c1db42e4",
    "outputs": [
        {
            "destinationDirectoryTemplate": "/{{notebook.name}}/{{execution.runStartedAt}}",
            "destinationFileNameTemplate": "result.html",
            "fileName": "result.html",
            "outputType": "executionResult",
        },
        {
            "destinationDirectoryTemplate": "/{{notebook.name}}/{{execution.runStartedAt}}",
            "destinationFileNameTemplate": "result.pdf",
            "fileName": "result.pdf",
            "outputType": "executionResult",
        },
        {
            "destinationDirectoryTemplate": "/{{notebook.name}}/{{execution.runStartedAt}}",
            "destinationFileNameTemplate": "result.ipynb",
            "fileName": "result.ipynb",
            "outputType": "executionResult",
        },
        {
            "destinationDirectoryTemplate": "/{{notebook.name}}/{{execution.runStartedAt}}",
            "destinationFileNameTemplate": "result.error.log",
            "fileName": "result.error.log",
            "outputType": "executionResult",
        },
        {
            "destinationDirectoryTemplate": "/{{notebook.name}}/{{execution.runStartedAt}}",
            "destinationFileNameTemplate": "result.log",
            "fileName": "result.log",
            "outputType": "executionResult",
        },
        {
            "createMissingColumns": True,
            "dataTableId": "5c925132a111ea00063978a7",
            "fileName": "myDataTableFile.csv",
            "outputType": "dataTable",
            "truncateExistingTable": False,
        },
        {
            "createMissingColumns": False,
            "dataTableId": "5c91584211126400069179c1",
            "fileName": "myDataTableFileTwo.csv",
            "outputType": "dataTable",
            "truncateExistingTable": True,
        },
        {
            "destinationDirectoryTemplate": "/{{notebook.name}}/{{execution.runStartedAt}}",
            "destinationFileNameTemplate": "myApplicationFile.png",
            "fileName": "myApplicationFile.png",
            "outputType": "file",
        },
        {
            "destinationDirectoryTemplate": "/{{notebook.name}}/{{execution.runStartedAt}}",
            "directoryName": "myApplicationFolder",
            "outputType": "directory",
        },
    ],
    "stats": {"errorsThisPeriod": 1, "minutesThisPeriod": 3, "runsThisPeriod": 2},
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="description é ☃ 名",
    id="5c782b8d4f3a8e51c1db42e4",
    image_version="v4",
    inputs=[
        obj(
            attributes=["aNumber"],
            device_ids=["5c926894a111ea00063978ac"],
            device_tags=[obj(key="aTag", value="and value")],
            end=0,
            file_name="deviceDataWithAttributes",
            input_type="deviceData",
            start=-10368000000,
        ),
        obj(
            data_table_id="5c91584211126400069179c1",
            file_name="dataTableWithQuery",
            input_type="dataTable",
            query_json='{\n  "$or": [\n    {\n      "createdAt": {\n        "$gt": "12345"\n      }\n    }\n  ]\n}',
        ),
        obj(
            device_ids=["5c926894a111ea00063978ac"],
            device_tags=[obj(key="aTag", value="and value")],
            file_name="deviceMetaData",
            input_type="deviceMetadata",
        ),
        obj(
            attributes=["D"],
            device_ids=["13Fb1b5449aF733F83bac9f2"],
            device_tags=[obj(value="and value")],
            end=0,
            file_name="deviceDataAllAttributes",
            input_type="deviceData",
            start=-43200000,
        ),
        obj(
            file_name="anExternalUrl",
            input_type="externalUrl",
            source_url="https://example.com/external",
        ),
    ],
    jupyter_file_name="myNotebook.ipynb",
    jupyter_file_url="https://storage.example.com/myNotebook.ipynb",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="Example Notebook",
    notebook_id="5c782b8d4f3a8e51c1db42e4",
    outputs=[
        obj(
            destination_directory_template="/{{notebook.name}}/{{execution.runStartedAt}}",
            destination_file_name_template="result.html",
            file_name="result.html",
            output_type="executionResult",
        ),
        obj(
            destination_directory_template="/{{notebook.name}}/{{execution.runStartedAt}}",
            destination_file_name_template="result.pdf",
            file_name="result.pdf",
            output_type="executionResult",
        ),
        obj(
            destination_directory_template="/{{notebook.name}}/{{execution.runStartedAt}}",
            destination_file_name_template="result.ipynb",
            file_name="result.ipynb",
            output_type="executionResult",
        ),
        obj(
            destination_directory_template="/{{notebook.name}}/{{execution.runStartedAt}}",
            destination_file_name_template="result.error.log",
            file_name="result.error.log",
            output_type="executionResult",
        ),
        obj(
            destination_directory_template="/{{notebook.name}}/{{execution.runStartedAt}}",
            destination_file_name_template="result.log",
            file_name="result.log",
            output_type="executionResult",
        ),
        obj(
            create_missing_columns=True,
            data_table_id="5c925132a111ea00063978a7",
            file_name="myDataTableFile.csv",
            output_type="dataTable",
            truncate_existing_table=False,
        ),
        obj(
            create_missing_columns=False,
            data_table_id="5c91584211126400069179c1",
            file_name="myDataTableFileTwo.csv",
            output_type="dataTable",
            truncate_existing_table=True,
        ),
        obj(
            destination_directory_template="/{{notebook.name}}/{{execution.runStartedAt}}",
            destination_file_name_template="myApplicationFile.png",
            file_name="myApplicationFile.png",
            output_type="file",
        ),
        obj(
            destination_directory_template="/{{notebook.name}}/{{execution.runStartedAt}}",
            directory_name="myApplicationFolder",
            output_type="directory",
        ),
    ],
    stats=obj(errors_this_period=1, minutes_this_period=3, runs_this_period=2),
)

PATCH_BODY = {
    "description": "",
    "imageVersion": "v4",
    "inputs": [],
    "name": "é",
    "outputs": [],
}

REQUEST_INPUT_DATA_EXPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "relativeTo": "",
    "templateContext": "",
}

# POST /applications/{applicationId}/notebooks/{notebookId}/cancelExecution
CANCEL_EXECUTION = Operation(
    "notebook.cancel_execution",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "execution_id": "632e18632f59592e773a4153",
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/cancelExecution",
                query=[("executionId", "632e18632f59592e773a4153")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "execution_id": "a&b=c#d%2F+é ü",
                "notebook_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/cancelExecution",
                query=[("executionId", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id", "execution_id"],
)

# DELETE /applications/{applicationId}/notebooks/{notebookId}
DELETE = Operation(
    "notebook.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "notebook_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id"],
)

# POST /applications/{applicationId}/notebooks/{notebookId}/execute
EXECUTE = Operation(
    "notebook.execute",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "execution_options": {},
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/execute",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "execution_options": built(
                    "NotebookExecutionOptions",
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    relative_to=1570549199451,
                    template_context="templateContext é ☃ 名",
                ),
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/execute",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "email@example.com",
                        "relativeTo": 1570549199451,
                        "templateContext": "templateContext é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "execution_options": EXECUTE_BODY,
                "notebook_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/execute",
                body=Json(EXECUTE_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {"executionId": "575ed78e7ae143cd83dc4aab", "success": True},
            obj(execution_id="575ed78e7ae143cd83dc4aab", success=True),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id", "execution_options"],
)

# GET /applications/{applicationId}/notebooks/{notebookId}
GET = Operation(
    "notebook.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "notebook_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id"],
)

# GET /applications/{applicationId}/notebooks/{notebookId}/logs
LOGS = Operation(
    "notebook.logs",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/logs",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "limit": 10,
                "notebook_id": "575ed78e7ae143cd83dc4aab",
                "since": 1465790400000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/logs",
                query=[("limit", "10"), ("since", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "notebook_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/logs",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [
                {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "executionErrors": [
                        {"message": "Result path is required", "name": "Validation"}
                    ],
                    "executionRelativeTo": "2024-05-09T07:08:09Z",
                    "id": "5c7d3f9cd32c87a49f04c260",
                    "imageVersion": "v4",
                    "inputInfo": {"key1": {}},
                    "inputsCompletedAt": "2024-05-20T07:08:09Z",
                    "maxAllowedRunMinutes": 5,
                    "notebookCompletedAt": "2024-05-08T07:08:09Z",
                    "notebookExecutionId": "5c7d3f9cd32c87a49f04c260",
                    "notebookId": "5c782b8d4f3a8e51c1db42e4",
                    "outputInfo": {"key1": {}},
                    "outputsCompletedAt": "2024-05-14T07:08:09Z",
                    "runQueuedAt": "2016-06-13T03:59:00.000Z",
                    "runStartedAt": "2016-06-13T04:00:00.000Z",
                    "sourceId": "575ed70c7ae143cd83dc4aa9",
                    "sourceType": "user",
                    "status": "inProgress",
                    "templateContext": "templateContext é ☃ 名",
                }
            ],
            [
                obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    execution_errors=[
                        obj(message="Result path is required", name="Validation")
                    ],
                    execution_relative_to=moment("2024-05-09T07:08:09Z"),
                    id="5c7d3f9cd32c87a49f04c260",
                    image_version="v4",
                    input_info={"key1": obj()},
                    inputs_completed_at=moment("2024-05-20T07:08:09Z"),
                    max_allowed_run_minutes=5,
                    notebook_completed_at=moment("2024-05-08T07:08:09Z"),
                    notebook_execution_id="5c7d3f9cd32c87a49f04c260",
                    notebook_id="5c782b8d4f3a8e51c1db42e4",
                    output_info={"key1": obj()},
                    outputs_completed_at=moment("2024-05-14T07:08:09Z"),
                    run_queued_at=moment("2016-06-13T03:59:00.000Z"),
                    run_started_at=moment("2016-06-13T04:00:00.000Z"),
                    source_id="575ed70c7ae143cd83dc4aa9",
                    source_type="user",
                    status="inProgress",
                    template_context="templateContext é ☃ 名",
                )
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id"],
)

# GET /applications/{applicationId}/notebooks/{notebookId}/notebookMinuteCounts
NOTEBOOK_MINUTE_COUNTS = Operation(
    "notebook.notebook_minute_counts",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/notebookMinuteCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "end": 1465790400000,
                "notebook_id": "575ed78e7ae143cd83dc4aab",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/notebookMinuteCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "notebook_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebookMinuteCounts",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [
                    {
                        "canceled": 0,
                        "completed": 4,
                        "date": "1999-06-20T00:00:00.000Z",
                        "errored": 1,
                        "minutes": 17,
                        "timeout": 0,
                    }
                ],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[
                    obj(
                        canceled=0,
                        completed=4,
                        date=moment("1999-06-20T00:00:00.000Z"),
                        errored=1,
                        minutes=17,
                        timeout=0,
                    )
                ],
                end=moment("1999-06-20T04:59:59.999Z"),
                start=moment("1999-05-20T05:00:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id"],
)

# PATCH /applications/{applicationId}/notebooks/{notebookId}
PATCH = Operation(
    "notebook.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook": {},
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook": built(
                    "NotebookPatch",
                    {},
                    description="description é ☃ 名",
                    image_version="v4",
                    inputs=[
                        {
                            "attributes": ["aNumber"],
                            "deviceIds": ["5c926894a111ea00063978ac"],
                            "deviceTags": [{"key": "aTag", "value": "and value"}],
                            "end": 0,
                            "fileName": "deviceDataWithAttributes",
                            "inputType": "deviceData",
                            "start": -10368000000,
                        }
                    ],
                    name="New Notebook Name",
                    outputs=[
                        {
                            "createMissingColumns": False,
                            "dataTableId": "5c91584211126400069179c1",
                            "fileName": "myDataTableFileTwo.csv",
                            "outputType": "dataTable",
                            "truncateExistingTable": True,
                        }
                    ],
                ),
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "description": "description é ☃ 名",
                        "imageVersion": "v4",
                        "inputs": [
                            {
                                "attributes": ["aNumber"],
                                "deviceIds": ["5c926894a111ea00063978ac"],
                                "deviceTags": [{"key": "aTag", "value": "and value"}],
                                "end": 0,
                                "fileName": "deviceDataWithAttributes",
                                "inputType": "deviceData",
                                "start": -10368000000,
                            }
                        ],
                        "name": "New Notebook Name",
                        "outputs": [
                            {
                                "createMissingColumns": False,
                                "dataTableId": "5c91584211126400069179c1",
                                "fileName": "myDataTableFileTwo.csv",
                                "outputType": "dataTable",
                                "truncateExistingTable": True,
                            }
                        ],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "notebook": PATCH_BODY,
                "notebook_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "notebook_id", "notebook"],
)

# POST /applications/{applicationId}/notebooks/{notebookId}/requestInputDataExport
REQUEST_INPUT_DATA_EXPORT = Operation(
    "notebook.request_input_data_export",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "export_options": {},
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/requestInputDataExport",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "export_options": built(
                    "NotebookExecutionOptions",
                    callback_url="https://example.com/callbackUrl",
                    email="user@example.com",
                    relative_to="relativeTo é ☃ 名",
                    template_context="templateContext é ☃ 名",
                ),
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/requestInputDataExport",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "user@example.com",
                        "relativeTo": "relativeTo é ☃ 名",
                        "templateContext": "templateContext é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "export_options": REQUEST_INPUT_DATA_EXPORT_BODY,
                "notebook_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/requestInputDataExport",
                body=Json(REQUEST_INPUT_DATA_EXPORT_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id", "export_options"],
)

# POST /applications/{applicationId}/notebooks/{notebookId}/upload
UPLOAD = Operation(
    "notebook.upload",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "jupyter_file": b"\x00\x01 not text \xff",
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/upload",
                body=Multipart(
                    [
                        Part(
                            "jupyterFile",
                            b"\x00\x01 not text \xff",
                            media_type="application/octet-stream",
                        )
                    ]
                ),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "jupyter_file": (
                    "náme.bin",
                    b"\x00\x01 not text \xff",
                    "application/octet-stream",
                ),
                "notebook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks/575ed78e7ae143cd83dc4aab/upload",
                body=Multipart(
                    [
                        Part(
                            "jupyterFile",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        )
                    ]
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "jupyter_file": (
                    "náme.bin",
                    b"\x00\x01 not text \xff",
                    "application/octet-stream",
                ),
                "notebook_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/upload",
                body=Multipart(
                    [
                        Part(
                            "jupyterFile",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        )
                    ]
                ),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook_id", "jupyter_file"],
)


class TestNotebook(ResourceTests):
    operations = [
        CANCEL_EXECUTION,
        DELETE,
        EXECUTE,
        GET,
        LOGS,
        NOTEBOOK_MINUTE_COUNTS,
        PATCH,
        REQUEST_INPUT_DATA_EXPORT,
        UPLOAD,
    ]
