"""`client.instance_custom_node`: what each operation sends and gives, worked out from
the API's document.
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
    "category": "debug",
    "createdById": "C2dCd52130d10aFaBcABF1ac",
    "createdByType": "user",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "customNodeConfig": {
        "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
        "outputCount": 1,
        "resultDescription": "resultDescription é ☃ 名",
        "resultMode": "optional",
    },
    "customNodeSupports": ["edge"],
    "description": "Description of my instance custom node",
    "docsUrl": "docsUrl é ☃ 名",
    "iconData": "data:image/jpg;base64,z",
    "id": "575ed18f7ae143cd83dc4aa6",
    "instanceCustomNodeId": "575ed18f7ae143cd83dc4aa6",
    "instanceId": "575ec8687ae143cd83dc4a97",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
    "lastUpdatedByType": "user",
    "minimumAgentVersion": "0.0.0",
    "name": "My Instance Custom Node",
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
    "sourceApplicationId": "C802b90BEe4Ac30a3F2Ebd81",
    "sourceFlowId": "cDBAD2Fe9031aDa27c4d40BD",
    "sourceFlowVersion": "sourceFlowVersion é ☃ 名",
    "stats": {"errorCount": 12, "runCount": 123},
    "triggers": [
        {
            "config": {},
            "key": "key é ☃ 名",
            "meta": {},
            "outputIds": [["outputIds é ☃ 名"]],
            "type": "customNodeStart",
        }
    ],
    "usage": {
        "1a7F9DbD5b54adcdBbDbcF70": {
            "appCount": 1,
            "flowCount": 2,
            "orgIconColor": "orgIconColor é ☃ 名",
            "orgName": "orgName é ☃ 名",
        },
        "575ed6e87ae143cd83dc4aa8": {"appCount": 1, "flowCount": 2},
        "sandbox": {"appCount": 56, "flowCount": 3},
    },
}

GET_RESULT = obj(
    category="debug",
    created_by_id="C2dCd52130d10aFaBcABF1ac",
    created_by_type="user",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    custom_node_config=obj(
        fields=[obj(label="label é ☃ 名", type="checkbox")],
        output_count=1,
        result_description="resultDescription é ☃ 名",
        result_mode="optional",
    ),
    custom_node_supports=["edge"],
    description="Description of my instance custom node",
    docs_url="docsUrl é ☃ 名",
    icon_data="data:image/jpg;base64,z",
    id="575ed18f7ae143cd83dc4aa6",
    instance_custom_node_id="575ed18f7ae143cd83dc4aa6",
    instance_id="575ec8687ae143cd83dc4a97",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
    last_updated_by_type="user",
    minimum_agent_version="0.0.0",
    name="My Instance Custom Node",
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
    source_application_id="C802b90BEe4Ac30a3F2Ebd81",
    source_flow_id="cDBAD2Fe9031aDa27c4d40BD",
    source_flow_version="sourceFlowVersion é ☃ 名",
    stats=obj(error_count=12, run_count=123),
    triggers=[
        obj(
            config=obj(),
            key="key é ☃ 名",
            meta=obj(),
            output_ids=[["outputIds é ☃ 名"]],
            type="customNodeStart",
        )
    ],
    usage=obj(
        {
            "1a7F9DbD5b54adcdBbDbcF70": {
                "appCount": 1,
                "flowCount": 2,
                "orgIconColor": "orgIconColor é ☃ 名",
                "orgName": "orgName é ☃ 名",
            },
            "575ed6e87ae143cd83dc4aa8": {"appCount": 1, "flowCount": 2},
        },
        sandbox=obj(app_count=56, flow_count=3),
    ),
)

PATCH_BODY = {
    "category": "logic",
    "customNodeConfig": {"fields": [], "outputCount": 1, "resultMode": "optional"},
    "customNodeSupports": [],
    "description": "",
    "docsUrl": "",
    "iconData": None,
    "minimumAgentVersion": "0.0.0",
    "name": "é",
    "nodes": [],
    "shortDescription": "",
    "triggers": [],
}

# DELETE /instances/{instanceId}/nodes/{instanceCustomNodeId}
DELETE = Operation(
    "instance_custom_node.delete",
    calls=[
        Call(
            "required arguments",
            {
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "DELETE",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_custom_node_id": "a/../b?c#d%2F é",
                "instance_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/nodes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "instance_custom_node_id"],
)

# GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/errors
ERRORS = Operation(
    "instance_custom_node.errors",
    calls=[
        Call(
            "required arguments",
            {
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95/errors",
            ),
        ),
        Call(
            "all arguments",
            {
                "duration": 86400000,
                "end": 1465790400000,
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "limit": 25,
                "sort_direction": "asc",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95/errors",
                query=[
                    ("duration", "86400000"),
                    ("end", "1465790400000"),
                    ("limit", "25"),
                    ("sortDirection", "asc"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_custom_node_id": "a/../b?c#d%2F é",
                "instance_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/nodes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/errors",
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
    required=["instance_id", "instance_custom_node_id"],
)

# GET /instances/{instanceId}/nodes/{instanceCustomNodeId}
GET = Operation(
    "instance_custom_node.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_custom_node_id": "a/../b?c#d%2F é",
                "instance_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/nodes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "instance_custom_node_id"],
)

# PATCH /instances/{instanceId}/nodes/{instanceCustomNodeId}
PATCH = Operation(
    "instance_custom_node.patch",
    calls=[
        Call(
            "required arguments",
            {
                "instance_custom_node": {},
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_custom_node": built(
                    "InstanceCustomNodePatch",
                    {},
                    category="logic",
                    custom_node_config={
                        "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                        "output_count": 1,
                        "result_description": "resultDescription é ☃ 名",
                        "result_mode": "optional",
                    },
                    custom_node_supports=["edge"],
                    description="description é ☃ 名",
                    docs_url="docsUrl é ☃ 名",
                    icon_data="data:image/jpg;base64,z",
                    minimum_agent_version="0.0.0",
                    name="My Updated Instance Custom Node",
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
                    triggers=[{"type": "customNodeStart"}],
                ),
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95",
                body=Json(
                    {
                        "category": "logic",
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "optional",
                        },
                        "customNodeSupports": ["edge"],
                        "description": "description é ☃ 名",
                        "docsUrl": "docsUrl é ☃ 名",
                        "iconData": "data:image/jpg;base64,z",
                        "minimumAgentVersion": "0.0.0",
                        "name": "My Updated Instance Custom Node",
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
                        "triggers": [{"type": "customNodeStart"}],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_custom_node": PATCH_BODY,
                "instance_custom_node_id": "a/../b?c#d%2F é",
                "instance_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/nodes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["instance_id", "instance_custom_node_id", "instance_custom_node"],
)

# GET /instances/{instanceId}/nodes/{instanceCustomNodeId}/stats
STATS = Operation(
    "instance_custom_node.stats",
    calls=[
        Call(
            "required arguments",
            {
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95/stats",
            ),
        ),
        Call(
            "all arguments",
            {
                "duration": 86400000,
                "end": 1465790400000,
                "instance_custom_node_id": "575ec7417ae143cd83dc4a95",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "resolution": 3600000,
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/nodes/575ec7417ae143cd83dc4a95/stats",
                query=[
                    ("duration", "86400000"),
                    ("end", "1465790400000"),
                    ("resolution", "3600000"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_custom_node_id": "a/../b?c#d%2F é",
                "instance_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/nodes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/stats",
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
    required=["instance_id", "instance_custom_node_id"],
)


class TestInstanceCustomNode(ResourceTests):
    operations = [DELETE, ERRORS, GET, PATCH, STATS]
