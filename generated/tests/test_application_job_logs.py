"""`client.application_job_logs`: what each operation sends and gives, worked out from
the API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Operation,
    Page,
    Pages,
    Request,
    ResourceTests,
    json_text,
    moment,
    obj,
)

GET_BODY = {
    "$and": [
        {
            "$nor": [
                {
                    "name": "ApplicationExport",
                    "status": {"$in": ["errored", "failed", "completed"]},
                }
            ],
            "$or": [
                {
                    "name": "ApplicationExport",
                    "status": {"$in": ["errored", "failed", "completed"]},
                }
            ],
            "id": "32b0bB3467377fFaCaC0DD1D",
            "name": "ApplicationExport",
            "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
            "resourceType": "resourceType é ☃ 名",
            "runCompletedAt": "runCompletedAt é ☃ 名",
            "runQueuedAt": "runQueuedAt é ☃ 名",
            "runStartedAt": "runStartedAt é ☃ 名",
            "status": {"$in": ["errored", "failed", "completed"]},
        }
    ],
    "$nor": [
        {
            "$and": [
                {
                    "name": "ApplicationExport",
                    "status": {"$in": ["errored", "failed", "completed"]},
                }
            ],
            "$or": [
                {
                    "name": "ApplicationExport",
                    "status": {"$in": ["errored", "failed", "completed"]},
                }
            ],
            "id": "32b0bB3467377fFaCaC0DD1D",
            "name": "ApplicationExport",
            "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
            "resourceType": "resourceType é ☃ 名",
            "runCompletedAt": "runCompletedAt é ☃ 名",
            "runQueuedAt": "runQueuedAt é ☃ 名",
            "runStartedAt": "runStartedAt é ☃ 名",
            "status": {"$in": ["errored", "failed", "completed"]},
        }
    ],
    "$or": [
        {
            "$and": [
                {
                    "name": "ApplicationExport",
                    "status": {"$in": ["errored", "failed", "completed"]},
                }
            ],
            "$nor": [
                {
                    "name": "ApplicationExport",
                    "status": {"$in": ["errored", "failed", "completed"]},
                }
            ],
            "id": "32b0bB3467377fFaCaC0DD1D",
            "name": "ApplicationExport",
            "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
            "resourceType": "resourceType é ☃ 名",
            "runCompletedAt": "runCompletedAt é ☃ 名",
            "runQueuedAt": "runQueuedAt é ☃ 名",
            "runStartedAt": "runStartedAt é ☃ 名",
            "status": {"$in": ["errored", "failed", "completed"]},
        }
    ],
    "id": "32b0bB3467377fFaCaC0DD1D",
    "name": "ApplicationExport",
    "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
    "resourceType": "resourceType é ☃ 名",
    "runCompletedAt": "runCompletedAt é ☃ 名",
    "runQueuedAt": "runQueuedAt é ☃ 名",
    "status": {"$in": ["errored", "failed", "completed"]},
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /applications/{applicationId}/jobLogs
GET = Operation(
    "application_job_logs.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/jobLogs"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "page": 0,
                "per_page": 10,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "status",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/jobLogs",
                query=[
                    ("sortField", "status"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("query", json_text(GET_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request("GET", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/jobLogs"),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "count": 1,
                "items": [
                    {
                        "applicationId": "B0D9b53D1fd3dcCE5867871A",
                        "error": {
                            "message": "Result path is required",
                            "name": "Validation",
                        },
                        "id": "575ec76c7ae143cd83dc4a96",
                        "input": {},
                        "jobExecutionId": "EFdEcb664b57A3eaB15ea20b",
                        "jobId": "575ec76c7ae143cd83dc4a96",
                        "name": "ArchiveData",
                        "output": {},
                        "ownerId": "575ec8687ae143cd83dc4a97",
                        "ownerType": "application",
                        "progress": {"completed": 5, "total": 10},
                        "requestedById": "75aD59540FAf47579a74E25a",
                        "requestedByType": "system",
                        "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
                        "resourceType": "deviceRecipe",
                        "runCompletedAt": "2024-05-10T07:08:09Z",
                        "runQueuedAt": "2025-06-10T04:00:00.000Z",
                        "runStartedAt": "2025-06-10T04:00:01.000Z",
                        "status": "inProgress",
                    }
                ],
                "page": 0,
                "perPage": 1,
                "query": {},
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 8,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                count=1,
                items=[
                    obj(
                        application_id="B0D9b53D1fd3dcCE5867871A",
                        error=obj(message="Result path is required", name="Validation"),
                        id="575ec76c7ae143cd83dc4a96",
                        input=obj(),
                        job_execution_id="EFdEcb664b57A3eaB15ea20b",
                        job_id="575ec76c7ae143cd83dc4a96",
                        name="ArchiveData",
                        output=obj(),
                        owner_id="575ec8687ae143cd83dc4a97",
                        owner_type="application",
                        progress=obj(completed=5, total=10),
                        requested_by_id="75aD59540FAf47579a74E25a",
                        requested_by_type="system",
                        resource_id="B11edBfeb2E0a28A4eDFAD8e",
                        resource_type="deviceRecipe",
                        run_completed_at=moment("2024-05-10T07:08:09Z"),
                        run_queued_at=moment("2025-06-10T04:00:00.000Z"),
                        run_started_at=moment("2025-06-10T04:00:01.000Z"),
                        status="inProgress",
                    )
                ],
                page=0,
                per_page=1,
                query={},
                sort_direction="asc",
                sort_field="name",
                total_count=8,
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
                        "/applications/575ec8687ae143cd83dc4a97/jobLogs",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [{"name": "name-0"}, {"name": "name-1"}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/jobLogs",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [{"name": "name-2"}, {"name": "name-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/jobLogs",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [{"name": "name-4"}, {"name": "name-5"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(name="name-0"),
                obj(name="name-1"),
                obj(name="name-2"),
                obj(name="name-3"),
                obj(name="name-4"),
                obj(name="name-5"),
            ],
        ),
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "page": 1,
                "per_page": 2,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "status",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/jobLogs",
                        query=[
                            ("sortField", "status"),
                            ("sortDirection", "asc"),
                            ("query", json_text(GET_BODY)),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"name": "name-2"}, {"name": "name-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/jobLogs",
                        query=[
                            ("sortField", "status"),
                            ("sortDirection", "asc"),
                            ("query", json_text(GET_BODY)),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"name": "name-4"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [obj(name="name-2"), obj(name="name-3"), obj(name="name-4")],
        ),
    ],
)


class TestApplicationJobLogs(ResourceTests):
    operations = [GET]
