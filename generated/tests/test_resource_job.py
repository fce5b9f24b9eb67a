"""`client.resource_job`: what each operation sends and gives, worked out from the
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
    built,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

EXECUTE_BODY = {
    "dataTableId": "7C0FbE6EE796644baa60FB1B",
    "queryJson": "",
    "templateContext": "",
}

GET_ANSWER = {
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

GET_RESULT = obj(
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

PATCH_BODY = {
    "dataTableId": "7C0FbE6EE796644baa60FB1B",
    "defaultContext": "",
    "description": "",
    "iterationDelay": 0,
    "iterationTimeout": 60000,
    "maxIterationConcurrency": 10,
    "maxIterationRetries": 1,
    "name": "é",
    "queryJson": "",
    "retryDelay": 0,
    "retryOnFailure": False,
    "retryOnTimeout": False,
}

# POST /applications/{applicationId}/resource-jobs/{resourceJobId}/cancelExecution
CANCEL_EXECUTION = Operation(
    "resource_job.cancel_execution",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "execution_id": "632e18632f59592e773a4153",
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97/cancelExecution",
                query=[("executionId", "632e18632f59592e773a4153")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "execution_id": "a&b=c#d%2F+é ü",
                "resource_job_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/cancelExecution",
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
    required=["application_id", "resource_job_id", "execution_id"],
)

# DELETE /applications/{applicationId}/resource-jobs/{resourceJobId}
DELETE = Operation(
    "resource_job.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "include_workflows": True,
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97",
                query=[("includeWorkflows", "true")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "resource_job_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "resource_job_id"],
)

# POST /applications/{applicationId}/resource-jobs/{resourceJobId}/execute
EXECUTE = Operation(
    "resource_job.execute",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "execution_options": {},
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97/execute",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "execution_options": built(
                    "ResourceJobExecutionOptions",
                    data_table_id="7C0FbE6EE796644baa60FB1B",
                    query_json="queryJson é ☃ 名",
                    template_context='{ "myData": 123 }',
                ),
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97/execute",
                body=Json(
                    {
                        "dataTableId": "7C0FbE6EE796644baa60FB1B",
                        "queryJson": "queryJson é ☃ 名",
                        "templateContext": '{ "myData": 123 }',
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "execution_options": EXECUTE_BODY,
                "resource_job_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/execute",
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
    required=["application_id", "resource_job_id", "execution_options"],
)

# GET /applications/{applicationId}/resource-jobs/{resourceJobId}
GET = Operation(
    "resource_job.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "resource_job_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "resource_job_id"],
)

# GET /applications/{applicationId}/resource-jobs/{resourceJobId}/logs
LOGS = Operation(
    "resource_job.logs",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97/logs",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "limit": 10,
                "resource_job_id": "575ec8687ae143cd83dc4a97",
                "since": 1465790400000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97/logs",
                query=[("limit", "10"), ("since", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "resource_job_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/logs",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [
                {
                    "accumulator": "accumulator é ☃ 名",
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "cancelSourceId": "201D4bE9449FBae5cBDef1dd",
                    "cancelSourceType": "notebook",
                    "executionReportUrl": "executionReportUrl é ☃ 名",
                    "executionSummary": {
                        "failed": 3,
                        "inProgress": 22,
                        "remaining": 15,
                        "succeeded": 5,
                        "timedOut": 0,
                    },
                    "id": "5c7d3f9cd32c87a49f04c260",
                    "iterationDelay": 60,
                    "iterationTimeout": 60000,
                    "maxIterationConcurrency": 1,
                    "maxIterationRetries": 5,
                    "queryJson": '{ "deviceClass": "standalone"}',
                    "resourceJobExecutionId": "5c7d3f9cd32c87a49f04c260",
                    "resourceJobId": "5c782b8d4f3a8e51c1db42e4",
                    "resourceType": "experienceUser",
                    "retryDelay": 67,
                    "retryOnFailure": True,
                    "retryOnTimeout": True,
                    "runCompletedAt": "2024-05-10T07:08:09Z",
                    "runStartedAt": "2016-06-13T03:59:00.000Z",
                    "sourceId": "575ed70c7ae143cd83dc4aa9",
                    "sourceType": "user",
                    "status": "inProgress",
                    "templateContext": '{ "monarchs": ["lizzy", "vicky", "chuck"] }',
                }
            ],
            [
                obj(
                    accumulator="accumulator é ☃ 名",
                    application_id="575ec8687ae143cd83dc4a97",
                    cancel_source_id="201D4bE9449FBae5cBDef1dd",
                    cancel_source_type="notebook",
                    execution_report_url="executionReportUrl é ☃ 名",
                    execution_summary=obj(
                        failed=3, in_progress=22, remaining=15, succeeded=5, timed_out=0
                    ),
                    id="5c7d3f9cd32c87a49f04c260",
                    iteration_delay=60,
                    iteration_timeout=60000,
                    max_iteration_concurrency=1,
                    max_iteration_retries=5,
                    query_json='{ "deviceClass": "standalone"}',
                    resource_job_execution_id="5c7d3f9cd32c87a49f04c260",
                    resource_job_id="5c782b8d4f3a8e51c1db42e4",
                    resource_type="experienceUser",
                    retry_delay=67,
                    retry_on_failure=True,
                    retry_on_timeout=True,
                    run_completed_at=moment("2024-05-10T07:08:09Z"),
                    run_started_at=moment("2016-06-13T03:59:00.000Z"),
                    source_id="575ed70c7ae143cd83dc4aa9",
                    source_type="user",
                    status="inProgress",
                    template_context='{ "monarchs": ["lizzy", "vicky", "chuck"] }',
                )
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "resource_job_id"],
)

# PATCH /applications/{applicationId}/resource-jobs/{resourceJobId}
PATCH = Operation(
    "resource_job.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "resource_job": {},
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "resource_job": built(
                    "ResourceJobPatch",
                    data_table_id="7C0FbE6EE796644baa60FB1B",
                    default_context="defaultContext é ☃ 名",
                    description="description é ☃ 名",
                    iteration_delay=71,
                    iteration_timeout=60000,
                    max_iteration_concurrency=10,
                    max_iteration_retries=5,
                    name="Example Resource Job",
                    query_json='{ "name": "my device"}',
                    retry_delay=67,
                    retry_on_failure=True,
                    retry_on_timeout=True,
                ),
                "resource_job_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/resource-jobs/575ec8687ae143cd83dc4a97",
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
                        "retryDelay": 67,
                        "retryOnFailure": True,
                        "retryOnTimeout": True,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "resource_job": PATCH_BODY,
                "resource_job_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/resource-jobs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "resource_job_id", "resource_job"],
)


class TestResourceJob(ResourceTests):
    operations = [CANCEL_EXECUTION, DELETE, EXECUTE, GET, LOGS, PATCH]
