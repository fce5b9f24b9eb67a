"""`client.flow_version`: what each operation sends and gives, worked out from the
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

GET_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "Description of my workflow version",
    "enabled": True,
    "flowClass": "experience",
    "flowId": "575ed18f7ae143cd83dc4aa6",
    "flowVersionId": "675ed18f7ae143cd83dc4bb7",
    "globals": [{"json": "json é ☃ 名", "key": "z"}],
    "id": "675ed18f7ae143cd83dc4bb7",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "name é ☃ 名",
    "nodes": [{"type": "CustomNodeCapNode"}],
    "stats": {"byVersion": {}, "errorCount": 0, "runCount": 0},
    "triggers": [{"type": "appFile"}],
    "versions": ["v1.2.3"],
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="Description of my workflow version",
    enabled=True,
    flow_class="experience",
    flow_id="575ed18f7ae143cd83dc4aa6",
    flow_version_id="675ed18f7ae143cd83dc4bb7",
    globals=[obj(json_="json é ☃ 名", key="z")],
    id="675ed18f7ae143cd83dc4bb7",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="name é ☃ 名",
    nodes=[obj(type="CustomNodeCapNode")],
    stats=obj(by_version={}, error_count=0, run_count=0),
    triggers=[obj(type="appFile")],
    versions=["v1.2.3"],
)

# DELETE /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}
DELETE = Operation(
    "flow_version.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "flow_id": "a/../b?c#d%2F é",
                "flow_version_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "flow_version_id"],
)

# GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/errors
ERRORS = Operation(
    "flow_version.errors",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7/errors",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ed18f7ae143cd83dc4bb6",
                "duration": 86400000,
                "end": 1465790400000,
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
                "limit": 25,
                "sort_direction": "asc",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7/errors",
                query=[
                    ("duration", "86400000"),
                    ("end", "1465790400000"),
                    ("limit", "25"),
                    ("sortDirection", "asc"),
                    ("deviceId", "575ed18f7ae143cd83dc4bb6"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a&b=c#d%2F+é ü",
                "flow_id": "a/../b?c#d%2F é",
                "flow_version_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/errors",
                query=[("deviceId", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "deviceId": "5d8225afB04e95bf2C01C7D7",
                "end": "2016-06-04T00:00:00.000Z",
                "errors": [
                    {
                        "deviceId": "5d8225afB04e95bf2C01C7D7",
                        "deviceName": "deviceName é ☃ 名",
                        "error": {
                            "message": "Result path is required",
                            "name": "Validation",
                        },
                        "flowVersion": "flowVersion é ☃ 名",
                        "flowVersionId": "7796F1B43Fa6B2e2FfB8DeC1",
                        "nodeId": "dji4r",
                        "nodeLabel": "nodeLabel é ☃ 名",
                        "time": "2016-06-03T00:00:00.000Z",
                    }
                ],
                "flowVersion": "flowVersion é ☃ 名",
                "flowVersionId": "7796F1B43Fa6B2e2FfB8DeC1",
                "limit": 25,
                "sortDirection": "desc",
                "start": "2016-06-03T00:00:00.000Z",
            },
            obj(
                device_id="5d8225afB04e95bf2C01C7D7",
                end=moment("2016-06-04T00:00:00.000Z"),
                errors=[
                    obj(
                        device_id="5d8225afB04e95bf2C01C7D7",
                        device_name="deviceName é ☃ 名",
                        error=obj(message="Result path is required", name="Validation"),
                        flow_version="flowVersion é ☃ 名",
                        flow_version_id="7796F1B43Fa6B2e2FfB8DeC1",
                        node_id="dji4r",
                        node_label="nodeLabel é ☃ 名",
                        time=moment("2016-06-03T00:00:00.000Z"),
                    )
                ],
                flow_version="flowVersion é ☃ 名",
                flow_version_id="7796F1B43Fa6B2e2FfB8DeC1",
                limit=25,
                sort_direction="desc",
                start=moment("2016-06-03T00:00:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "flow_version_id"],
)

# GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}
GET = Operation(
    "flow_version.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
                "include_custom_nodes": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7",
                query=[("includeCustomNodes", "true")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "flow_id": "a/../b?c#d%2F é",
                "flow_version_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "flow_version_id"],
)

# GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/logs
GET_LOG_ENTRIES = Operation(
    "flow_version.get_log_entries",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7/logs",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
                "limit": 10,
                "since": 1465790400000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7/logs",
                query=[("limit", "10"), ("since", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "flow_id": "a/../b?c#d%2F é",
                "flow_version_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/logs",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [
                {
                    "errors": ["errors é ☃ 名"],
                    "flowVersionId": "develop",
                    "pathsCompleted": 1,
                    "pathsFailed": 0,
                    "runCount": 1,
                    "time": "2016-06-03T00:56:22.447Z",
                    "wallTime": 450,
                },
                {
                    "errors": ["errors é ☃ 名"],
                    "flowVersionId": "develop",
                    "pathsCompleted": 1,
                    "pathsFailed": 0,
                    "runCount": 3,
                    "time": "2016-06-03T00:56:22.447Z",
                    "wallTime": 152,
                },
            ],
            [
                obj(
                    errors=["errors é ☃ 名"],
                    flow_version_id="develop",
                    paths_completed=1,
                    paths_failed=0,
                    run_count=1,
                    time=moment("2016-06-03T00:56:22.447Z"),
                    wall_time=450,
                ),
                obj(
                    errors=["errors é ☃ 名"],
                    flow_version_id="develop",
                    paths_completed=1,
                    paths_failed=0,
                    run_count=3,
                    time=moment("2016-06-03T00:56:22.447Z"),
                    wall_time=152,
                ),
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "flow_version_id"],
)

# PATCH /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}
PATCH = Operation(
    "flow_version.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version": {},
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version": built(
                    "FlowVersionPatch",
                    enabled=False,
                    notes="Updated workflow version notes",
                ),
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
                "include_custom_nodes": True,
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7",
                query=[("includeCustomNodes", "true")],
                body=Json(
                    {"enabled": False, "notes": "Updated workflow version notes"}
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "flow_id": "a/../b?c#d%2F é",
                "flow_version": {"enabled": False, "notes": ""},
                "flow_version_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json({"enabled": False, "notes": ""}),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "flow_version_id", "flow_version"],
)

# GET /applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}/stats
STATS = Operation(
    "flow_version.stats",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7/stats",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ed18f7ae143cd83dc4bb6",
                "duration": 86400000,
                "end": 1465790400000,
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version_id": "675ed18f7ae143cd83dc4bb7",
                "resolution": 3600000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/675ed18f7ae143cd83dc4bb7/stats",
                query=[
                    ("duration", "86400000"),
                    ("end", "1465790400000"),
                    ("resolution", "3600000"),
                    ("deviceId", "575ed18f7ae143cd83dc4bb6"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a&b=c#d%2F+é ü",
                "flow_id": "a/../b?c#d%2F é",
                "flow_version_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/stats",
                query=[("deviceId", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "deviceId": "5d8225afB04e95bf2C01C7D7",
                "end": "2016-06-04T00:00:00.000Z",
                "flowVersion": "flowVersion é ☃ 名",
                "flowVersionId": "7796F1B43Fa6B2e2FfB8DeC1",
                "metrics": [
                    {
                        "pathsCompleted": 1,
                        "pathsFailed": 0,
                        "runCount": 1,
                        "time": "2016-06-03T00:00:00.000Z",
                        "wallTime": 450,
                    }
                ],
                "resolution": 86400000,
                "start": "2016-06-03T00:00:00.000Z",
            },
            obj(
                device_id="5d8225afB04e95bf2C01C7D7",
                end=moment("2016-06-04T00:00:00.000Z"),
                flow_version="flowVersion é ☃ 名",
                flow_version_id="7796F1B43Fa6B2e2FfB8DeC1",
                metrics=[
                    obj(
                        paths_completed=1,
                        paths_failed=0,
                        run_count=1,
                        time=moment("2016-06-03T00:00:00.000Z"),
                        wall_time=450,
                    )
                ],
                resolution=86400000,
                start=moment("2016-06-03T00:00:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "flow_version_id"],
)


class TestFlowVersion(ResourceTests):
    operations = [DELETE, ERRORS, GET, GET_LOG_ENTRIES, PATCH, STATS]
