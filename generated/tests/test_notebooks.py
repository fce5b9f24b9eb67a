"""`client.notebooks`: what each operation sends and gives, worked out from the API's
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
    "description": "",
    "imageVersion": "v4",
    "inputs": [],
    "name": "é",
    "outputs": [],
}

# GET /applications/{applicationId}/notebooks
GET = Operation(
    "notebooks.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/notebooks"),
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
                "/applications/575ec8687ae143cd83dc4a97/notebooks",
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
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks",
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
                        "stats": {
                            "errorsThisPeriod": 1,
                            "minutesThisPeriod": 3,
                            "runsThisPeriod": 2,
                        },
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
                        stats=obj(
                            errors_this_period=1,
                            minutes_this_period=3,
                            runs_this_period=2,
                        ),
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
                        "/applications/575ec8687ae143cd83dc4a97/notebooks",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [
                            {"jupyterFileUrl": "jupyterFileUrl-0"},
                            {"jupyterFileUrl": "jupyterFileUrl-1"},
                        ],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/notebooks",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [
                            {"jupyterFileUrl": "jupyterFileUrl-2"},
                            {"jupyterFileUrl": "jupyterFileUrl-3"},
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/notebooks",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [
                            {"jupyterFileUrl": "jupyterFileUrl-4"},
                            {"jupyterFileUrl": "jupyterFileUrl-5"},
                        ],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(jupyter_file_url="jupyterFileUrl-0"),
                obj(jupyter_file_url="jupyterFileUrl-1"),
                obj(jupyter_file_url="jupyterFileUrl-2"),
                obj(jupyter_file_url="jupyterFileUrl-3"),
                obj(jupyter_file_url="jupyterFileUrl-4"),
                obj(jupyter_file_url="jupyterFileUrl-5"),
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
                        "/applications/575ec8687ae143cd83dc4a97/notebooks",
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
                        "items": [
                            {"jupyterFileUrl": "jupyterFileUrl-2"},
                            {"jupyterFileUrl": "jupyterFileUrl-3"},
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/notebooks",
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
                        "items": [{"jupyterFileUrl": "jupyterFileUrl-4"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [
                obj(jupyter_file_url="jupyterFileUrl-2"),
                obj(jupyter_file_url="jupyterFileUrl-3"),
                obj(jupyter_file_url="jupyterFileUrl-4"),
            ],
        ),
    ],
)

# POST /applications/{applicationId}/notebooks
POST = Operation(
    "notebooks.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook": {"name": "name"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "notebook": built(
                    "NotebookPost",
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
                    name="Example Notebook",
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
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/notebooks",
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
                        "name": "Example Notebook",
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
            {"application_id": "a/../b?c#d%2F é", "notebook": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebooks",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
                "stats": {
                    "errorsThisPeriod": 1,
                    "minutesThisPeriod": 3,
                    "runsThisPeriod": 2,
                },
            },
            obj(
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
                stats=obj(
                    errors_this_period=1, minutes_this_period=3, runs_this_period=2
                ),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "notebook"],
)


class TestNotebooks(ResourceTests):
    operations = [GET, POST]
