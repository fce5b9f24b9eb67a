"""`client.flow`: what each operation sends and gives, worked out from the API's
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

CLEAR_STORAGE_ENTRIES_ANSWER = {
    "a": "a é ☃ 名",
    "myStorageKey": "hello",
    "other key": [13, 21, 34],
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "category": "debug",
    "createdById": "C2dCd52130d10aFaBcABF1ac",
    "createdByType": "apiToken",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "customNodeConfig": {
        "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
        "outputCount": 1,
        "resultDescription": "resultDescription é ☃ 名",
        "resultMode": "optional",
    },
    "customNodeSupports": ["edge"],
    "customNodeUseCount": 45.5,
    "defaultVersionId": "24EAf5f7dB29C74dE710F670",
    "deletedInDevelop": True,
    "description": "Description of my empty workflow",
    "docsUrl": "docsUrl é ☃ 名",
    "enabled": True,
    "flowClass": "customNode",
    "flowId": "575ed18f7ae143cd83dc4aa6",
    "globals": [{"json": "json é ☃ 名", "key": "z"}],
    "iconData": "data:image/jpg;base64,z",
    "id": "575ed18f7ae143cd83dc4aa6",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
    "lastUpdatedByType": "apiToken",
    "minimumAgentVersion": "0.0.0",
    "name": "My Workflow",
    "nodes": [
        {
            "config": {},
            "id": "id é ☃ 名",
            "meta": {},
            "outputIds": [["outputIds é ☃ 名"]],
            "type": "CustomNodeCapNode",
        }
    ],
    "shortDescription": "shortDescription é ☃ 名",
    "stats": {"byVersion": {"key1": {}}, "errorCount": 0, "runCount": 0},
    "triggers": [{"type": "appFile"}],
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    category="debug",
    created_by_id="C2dCd52130d10aFaBcABF1ac",
    created_by_type="apiToken",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    custom_node_config=obj(
        fields=[obj(label="label é ☃ 名", type="checkbox")],
        output_count=1,
        result_description="resultDescription é ☃ 名",
        result_mode="optional",
    ),
    custom_node_supports=["edge"],
    custom_node_use_count=45.5,
    default_version_id="24EAf5f7dB29C74dE710F670",
    deleted_in_develop=True,
    description="Description of my empty workflow",
    docs_url="docsUrl é ☃ 名",
    enabled=True,
    flow_class="customNode",
    flow_id="575ed18f7ae143cd83dc4aa6",
    globals=[obj(json_="json é ☃ 名", key="z")],
    icon_data="data:image/jpg;base64,z",
    id="575ed18f7ae143cd83dc4aa6",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
    last_updated_by_type="apiToken",
    minimum_agent_version="0.0.0",
    name="My Workflow",
    nodes=[
        obj(
            config={},
            id="id é ☃ 名",
            meta={},
            output_ids=[["outputIds é ☃ 名"]],
            type="CustomNodeCapNode",
        )
    ],
    short_description="shortDescription é ☃ 名",
    stats=obj(by_version={"key1": obj()}, error_count=0, run_count=0),
    triggers=[obj(type="appFile")],
)

PATCH_BODY = {
    "category": "",
    "customNodeConfig": {"fields": [], "outputCount": 1, "resultMode": "optional"},
    "defaultVersionId": None,
    "description": "",
    "docsUrl": "",
    "enabled": False,
    "globals": [],
    "iconData": None,
    "minimumAgentVersion": "0.0.0",
    "name": "é",
    "nodes": [],
    "shortDescription": "",
    "triggers": [],
}

PRESS_VIRTUAL_BUTTON_BODY = {
    "deploymentId": "19c2CbB81fB5F3f1b5Faa69a",
    "deviceId": "5d8225afB04e95bf2C01C7D7",
    "flowVersion": "é",
    "key": "",
    "meta": "",
    "payload": "",
}

# DELETE /applications/{applicationId}/flows/{flowId}/storage
CLEAR_STORAGE_ENTRIES = Operation(
    "flow.clear_storage_entries",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/storage",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "flow_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/storage",
            ),
        ),
    ],
    answers=[Answer(200, CLEAR_STORAGE_ENTRIES_ANSWER, CLEAR_STORAGE_ENTRIES_ANSWER)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id"],
)

# DELETE /applications/{applicationId}/flows/{flowId}
DELETE = Operation(
    "flow.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "flow_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id"],
)

# GET /applications/{applicationId}/flows/{flowId}/errors
ERRORS = Operation(
    "flow.errors",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/errors",
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
                "flow_version": "develop",
                "limit": 25,
                "sort_direction": "asc",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/errors",
                query=[
                    ("duration", "86400000"),
                    ("end", "1465790400000"),
                    ("limit", "25"),
                    ("sortDirection", "asc"),
                    ("flowVersion", "develop"),
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
                "flow_version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/errors",
                query=[
                    ("flowVersion", "a&b=c#d%2F+é ü"),
                    ("deviceId", "a&b=c#d%2F+é ü"),
                ],
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
    required=["application_id", "flow_id"],
)

# GET /applications/{applicationId}/flows/{flowId}
GET = Operation(
    "flow.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "include_custom_nodes": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6",
                query=[("includeCustomNodes", "true")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "flow_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id"],
)

# GET /applications/{applicationId}/flows/{flowId}/logs
GET_LOG_ENTRIES = Operation(
    "flow.get_log_entries",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/logs",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "limit": 10,
                "since": 1465790400000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/logs",
                query=[("limit", "10"), ("since", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "flow_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/logs",
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
    required=["application_id", "flow_id"],
)

# GET /applications/{applicationId}/flows/{flowId}/storage
GET_STORAGE_ENTRIES = Operation(
    "flow.get_storage_entries",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/storage",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "flow_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/storage",
            ),
        ),
    ],
    answers=[Answer(200, CLEAR_STORAGE_ENTRIES_ANSWER, CLEAR_STORAGE_ENTRIES_ANSWER)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id"],
)

# GET /applications/{applicationId}/flows/{flowId}/storage-metadata
GET_STORAGE_ENTRIES_METADATA = Operation(
    "flow.get_storage_entries_metadata",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/storage-metadata",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "flow_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/storage-metadata",
            ),
        ),
    ],
    answers=[
        Answer(
            200, {"keysCount": 2, "memoryUsed": 610}, obj(keys_count=2, memory_used=610)
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id"],
)

# PATCH /applications/{applicationId}/flows/{flowId}
PATCH = Operation(
    "flow.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow": {},
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow": built(
                    "FlowPatch",
                    {},
                    category="",
                    custom_node_config={
                        "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                        "output_count": 1,
                        "result_description": "resultDescription é ☃ 名",
                        "result_mode": "optional",
                    },
                    default_version_id="24EAf5f7dB29C74dE710F670",
                    description="Description of my updated workflow",
                    docs_url="docsUrl é ☃ 名",
                    enabled=False,
                    globals=[{"json_": "json é ☃ 名", "key": "z"}],
                    icon_data="data:image/jpg;base64,z",
                    minimum_agent_version="0.0.0",
                    name="My Updated Workflow",
                    nodes=[
                        {
                            "config": {},
                            "id": "id é ☃ 名",
                            "meta": {},
                            "output_ids": [["outputIds é ☃ 名"]],
                            "type": "CustomNodeCapNode",
                        }
                    ],
                    short_description="shortDescription é ☃ 名",
                    triggers=[{"type": "appFile"}],
                ),
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "include_custom_nodes": True,
                "strict_validation": True,
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6",
                query=[("includeCustomNodes", "true"), ("strictValidation", "true")],
                body=Json(
                    {
                        "category": "",
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "optional",
                        },
                        "defaultVersionId": "24EAf5f7dB29C74dE710F670",
                        "description": "Description of my updated workflow",
                        "docsUrl": "docsUrl é ☃ 名",
                        "enabled": False,
                        "globals": [{"json": "json é ☃ 名", "key": "z"}],
                        "iconData": "data:image/jpg;base64,z",
                        "minimumAgentVersion": "0.0.0",
                        "name": "My Updated Workflow",
                        "nodes": [
                            {
                                "config": {},
                                "id": "id é ☃ 名",
                                "meta": {},
                                "outputIds": [["outputIds é ☃ 名"]],
                                "type": "CustomNodeCapNode",
                            }
                        ],
                        "shortDescription": "shortDescription é ☃ 名",
                        "triggers": [{"type": "appFile"}],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "flow": PATCH_BODY,
                "flow_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "flow_id", "flow"],
)

# POST /applications/{applicationId}/flows/{flowId}/virtualButton
PRESS_VIRTUAL_BUTTON = Operation(
    "flow.press_virtual_button",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "button": {"key": "key"},
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/virtualButton",
                body=Json({"key": "key"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "button": built(
                    "VirtualButtonPress",
                    deployment_id="19c2CbB81fB5F3f1b5Faa69a",
                    device_id="5d8225afB04e95bf2C01C7D7",
                    flow_version="flowVersion é ☃ 名",
                    key="575ed18f7ae143cd83dc4aa6-SJaEw_dV",
                    meta="meta é ☃ 名",
                    payload={"some": "data"},
                ),
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/virtualButton",
                body=Json(
                    {
                        "deploymentId": "19c2CbB81fB5F3f1b5Faa69a",
                        "deviceId": "5d8225afB04e95bf2C01C7D7",
                        "flowVersion": "flowVersion é ☃ 名",
                        "key": "575ed18f7ae143cd83dc4aa6-SJaEw_dV",
                        "meta": "meta é ☃ 名",
                        "payload": {"some": "data"},
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "button": PRESS_VIRTUAL_BUTTON_BODY,
                "flow_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/virtualButton",
                body=Json(PRESS_VIRTUAL_BUTTON_BODY),
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "button"],
)

# PATCH /applications/{applicationId}/flows/{flowId}/storage
SET_STORAGE_ENTRY = Operation(
    "flow.set_storage_entry",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "entry": {"key": "key"},
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/storage",
                body=Json({"key": "key"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "entry": built("FlowStorageEntry", key="myStorageKey", value=12),
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/storage",
                body=Json({"key": "myStorageKey", "value": 12}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "entry": {"key": "é", "value": ""},
                "flow_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/storage",
                body=Json({"key": "é", "value": ""}),
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "entry"],
)

# GET /applications/{applicationId}/flows/{flowId}/stats
STATS = Operation(
    "flow.stats",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/stats",
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
                "flow_version": "develop",
                "resolution": 3600000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/stats",
                query=[
                    ("duration", "86400000"),
                    ("end", "1465790400000"),
                    ("resolution", "3600000"),
                    ("flowVersion", "develop"),
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
                "flow_version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/stats",
                query=[
                    ("flowVersion", "a&b=c#d%2F+é ü"),
                    ("deviceId", "a&b=c#d%2F+é ü"),
                ],
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
    required=["application_id", "flow_id"],
)


class TestFlow(ResourceTests):
    operations = [
        CLEAR_STORAGE_ENTRIES,
        DELETE,
        ERRORS,
        GET,
        GET_LOG_ENTRIES,
        GET_STORAGE_ENTRIES,
        GET_STORAGE_ENTRIES_METADATA,
        PATCH,
        PRESS_VIRTUAL_BUTTON,
        SET_STORAGE_ENTRY,
        STATS,
    ]
