"""`client.resource_jobs`: what each operation sends and gives, worked out from the
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
    "dataTableId": "7C0FbE6EE796644baa60FB1B",
    "defaultContext": "",
    "description": "",
    "iterationDelay": 0,
    "iterationTimeout": 60000,
    "maxIterationConcurrency": 10,
    "maxIterationRetries": 1,
    "name": "é",
    "queryJson": "",
    "resourceType": "device",
    "retryDelay": 0,
    "retryOnFailure": False,
    "retryOnTimeout": False,
}

# GET /applications/{applicationId}/resource-jobs
GET = Operation(
    "resource_jobs.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/resource-jobs"),
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
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
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
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs",
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
                        "applicationId": "6328c6c026517badf9142116",
                        "creationDate": "2022-09-19T19:45:04.453Z",
                        "dataTableId": "7C0FbE6EE796644baa60FB1B",
                        "defaultContext": "{}",
                        "description": "description é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "iterationDelay": 60,
                        "iterationTimeout": 60000,
                        "lastExecutionRequested": "2024-05-25T07:08:09Z",
                        "lastUpdated": "2022-09-19T19:45:04.453Z",
                        "maxIterationConcurrency": 1,
                        "maxIterationRetries": 5,
                        "name": "Example Resource Job",
                        "queryJson": '{ "name": "my device"}',
                        "resourceJobId": "6328c6c026517badf914211a",
                        "resourceType": "device",
                        "retryDelay": 67,
                        "retryOnFailure": True,
                        "retryOnTimeout": True,
                    }
                ],
                "page": 73,
                "perPage": 45,
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
                        application_id="6328c6c026517badf9142116",
                        creation_date=moment("2022-09-19T19:45:04.453Z"),
                        data_table_id="7C0FbE6EE796644baa60FB1B",
                        default_context="{}",
                        description="description é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        iteration_delay=60,
                        iteration_timeout=60000,
                        last_execution_requested=moment("2024-05-25T07:08:09Z"),
                        last_updated=moment("2022-09-19T19:45:04.453Z"),
                        max_iteration_concurrency=1,
                        max_iteration_retries=5,
                        name="Example Resource Job",
                        query_json='{ "name": "my device"}',
                        resource_job_id="6328c6c026517badf914211a",
                        resource_type="device",
                        retry_delay=67,
                        retry_on_failure=True,
                        retry_on_timeout=True,
                    )
                ],
                page=73,
                per_page=45,
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
                        "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
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
                        "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
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
                        "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
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
                        "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
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
                        "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
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

# POST /applications/{applicationId}/resource-jobs
POST = Operation(
    "resource_jobs.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "resource_job": {"name": "name", "resourceType": "dataTableRow"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
                body=Json({"name": "name", "resourceType": "dataTableRow"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "resource_job": built(
                    "ResourceJobPost",
                    data_table_id="7C0FbE6EE796644baa60FB1B",
                    default_context="defaultContext é ☃ 名",
                    description="description é ☃ 名",
                    iteration_delay=71,
                    iteration_timeout=60000,
                    max_iteration_concurrency=10,
                    max_iteration_retries=5,
                    name="Example Resource Job",
                    query_json='{ "name": "my device"}',
                    resource_type="device",
                    retry_delay=67,
                    retry_on_failure=True,
                    retry_on_timeout=True,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs",
                body=Json(
                    {
                        "dataTableId": "7C0FbE6EE796644baa60FB1B",
                        "defaultContext": "defaultContext é ☃ 名",
                        "description": "description é ☃ 名",
                        "iterationDelay": 71,
                        "iterationTimeout": 60000,
                        "maxIterationConcurrency": 10,
                        "maxIterationRetries": 5,
                        "name": "Example Resource Job",
                        "queryJson": '{ "name": "my device"}',
                        "resourceType": "device",
                        "retryDelay": 67,
                        "retryOnFailure": True,
                        "retryOnTimeout": True,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "resource_job": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "6328c6c026517badf9142116",
                "creationDate": "2022-09-19T19:45:04.453Z",
                "dataTableId": "7C0FbE6EE796644baa60FB1B",
                "defaultContext": "{}",
                "description": "description é ☃ 名",
                "id": "32b0bB3467377fFaCaC0DD1D",
                "iterationDelay": 60,
                "iterationTimeout": 60000,
                "lastExecutionRequested": "2024-05-25T07:08:09Z",
                "lastUpdated": "2022-09-19T19:45:04.453Z",
                "maxIterationConcurrency": 1,
                "maxIterationRetries": 5,
                "name": "Example Resource Job",
                "queryJson": '{ "name": "my device"}',
                "resourceJobId": "6328c6c026517badf914211a",
                "resourceType": "device",
                "retryDelay": 67,
                "retryOnFailure": True,
                "retryOnTimeout": True,
            },
            obj(
                application_id="6328c6c026517badf9142116",
                creation_date=moment("2022-09-19T19:45:04.453Z"),
                data_table_id="7C0FbE6EE796644baa60FB1B",
                default_context="{}",
                description="description é ☃ 名",
                id="32b0bB3467377fFaCaC0DD1D",
                iteration_delay=60,
                iteration_timeout=60000,
                last_execution_requested=moment("2024-05-25T07:08:09Z"),
                last_updated=moment("2022-09-19T19:45:04.453Z"),
                max_iteration_concurrency=1,
                max_iteration_retries=5,
                name="Example Resource Job",
                query_json='{ "name": "my device"}',
                resource_job_id="6328c6c026517badf914211a",
                resource_type="device",
                retry_delay=67,
                retry_on_failure=True,
                retry_on_timeout=True,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "resource_job"],
)


class TestResourceJobs(ResourceTests):
    operations = [GET, POST]
