"""`client.edge_deployments`: what each operation sends and gives, worked out from the
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

RELEASE_BODY = {"flowId": "ac72Ec13d0D2aDbbC2A09fB8", "version": "version"}

RELEASE_BODY_2 = {
    "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
    "deviceTags": [{"key": "z", "value": "é"}, {"key": "z"}],
    "flowId": "ac72Ec13d0D2aDbbC2A09fB8",
    "version": None,
}

REMOVE_BODY = {
    "deviceId": "5d8225afB04e95bf2C01C7D7",
    "flowId": "ac72Ec13d0D2aDbbC2A09fB8",
}

REPLACE_BODY = {
    "flowId": "ac72Ec13d0D2aDbbC2A09fB8",
    "newVersion": "newVersion",
    "oldVersion": "oldVersion",
}

REPLACE_BODY_2 = {
    "flowId": "ac72Ec13d0D2aDbbC2A09fB8",
    "newVersion": None,
    "oldVersion": "é",
}

# GET /applications/{applicationId}/edge/deployments
GET = Operation(
    "edge_deployments.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/edge/deployments"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "filter_empty": True,
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "creationDate",
                "version": "myFlowVersion",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments",
                query=[
                    ("sortField", "creationDate"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("deviceId", "575ecf887ae143cd83dc4aa2"),
                    ("version", "myFlowVersion"),
                    ("filterEmpty", "true"),
                    ("flowId", "575ed18f7ae143cd83dc4aa6"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a&b=c#d%2F+é ü",
                "flow_id": "a&b=c#d%2F+é ü",
                "version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/edge/deployments",
                query=[
                    ("deviceId", "a&b=c#d%2F+é ü"),
                    ("version", "a&b=c#d%2F+é ü"),
                    ("flowId", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "count": 1,
                "deviceId": "5d8225afB04e95bf2C01C7D7",
                "flowId": "ac72Ec13d0D2aDbbC2A09fB8",
                "items": [
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "currentEtag": "currentEtag é ☃ 名",
                        "currentVersion": None,
                        "desiredEtag": "desiredEtag é ☃ 名",
                        "desiredVersion": "v1.4.0",
                        "deviceConnectionInfo": {
                            "connected": 1,
                            "time": "2016-06-14T08:15:00.000Z",
                        },
                        "deviceId": "575ecf887ae143cd83dc4aa2",
                        "deviceName": "deviceName é ☃ 名",
                        "edgeDeploymentId": "5a591be186b70d7b9f9b0954",
                        "fileName": "u",
                        "flowClass": "customNode",
                        "flowId": "575ed18f7ae143cd83dc4aa6",
                        "flowName": "flowName é ☃ 名",
                        "id": "5a591be186b70d7b9f9b0954",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "logs": [
                            {
                                "changeType": "desired",
                                "date": "2016-06-13T04:00:00.000Z",
                                "newValue": "v1.4.0",
                                "previousValue": None,
                                "sourceId": "575ed70c7ae143cd83dc4aa9",
                                "sourceType": "user",
                            }
                        ],
                    }
                ],
                "totalCount": 4,
                "version": "version é ☃ 名",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                device_id="5d8225afB04e95bf2C01C7D7",
                flow_id="ac72Ec13d0D2aDbbC2A09fB8",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        current_etag="currentEtag é ☃ 名",
                        current_version=None,
                        desired_etag="desiredEtag é ☃ 名",
                        desired_version="v1.4.0",
                        device_connection_info=obj(
                            connected=1, time=moment("2016-06-14T08:15:00.000Z")
                        ),
                        device_id="575ecf887ae143cd83dc4aa2",
                        device_name="deviceName é ☃ 名",
                        edge_deployment_id="5a591be186b70d7b9f9b0954",
                        file_name="u",
                        flow_class="customNode",
                        flow_id="575ed18f7ae143cd83dc4aa6",
                        flow_name="flowName é ☃ 名",
                        id="5a591be186b70d7b9f9b0954",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        logs=[
                            obj(
                                change_type="desired",
                                date=moment("2016-06-13T04:00:00.000Z"),
                                new_value="v1.4.0",
                                previous_value=None,
                                source_id="575ed70c7ae143cd83dc4aa9",
                                source_type="user",
                            )
                        ],
                    )
                ],
                total_count=4,
                version="version é ☃ 名",
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
                        "/applications/575ec8687ae143cd83dc4a97/edge/deployments",
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
                        "/applications/575ec8687ae143cd83dc4a97/edge/deployments",
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
                        "/applications/575ec8687ae143cd83dc4a97/edge/deployments",
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
                "device_id": "575ecf887ae143cd83dc4aa2",
                "filter_empty": True,
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "creationDate",
                "version": "myFlowVersion",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/edge/deployments",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("deviceId", "575ecf887ae143cd83dc4aa2"),
                            ("version", "myFlowVersion"),
                            ("filterEmpty", "true"),
                            ("flowId", "575ed18f7ae143cd83dc4aa6"),
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
                        "/applications/575ec8687ae143cd83dc4a97/edge/deployments",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("deviceId", "575ecf887ae143cd83dc4aa2"),
                            ("version", "myFlowVersion"),
                            ("filterEmpty", "true"),
                            ("flowId", "575ed18f7ae143cd83dc4aa6"),
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

# POST /applications/{applicationId}/edge/deployments/release
RELEASE = Operation(
    "edge_deployments.release",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "deployment": RELEASE_BODY},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments/release",
                body=Json(RELEASE_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "deployment": built(
                    "EdgeDeploymentRelease",
                    device_ids=["575ecf887ae143cd83dc4aa2"],
                    device_tags=[
                        {"key": "Floor", "value": "2"},
                        {"key": "Serial", "value": "value é ☃ 名"},
                    ],
                    flow_id="575ed18f7ae143cd83dc4aa6",
                    version="v1.2.3",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments/release",
                body=Json(
                    {
                        "deviceIds": ["575ecf887ae143cd83dc4aa2"],
                        "deviceTags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial", "value": "value é ☃ 名"},
                        ],
                        "flowId": "575ed18f7ae143cd83dc4aa6",
                        "version": "v1.2.3",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "deployment": RELEASE_BODY_2},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/edge/deployments/release",
                body=Json(RELEASE_BODY_2),
            ),
        ),
    ],
    answers=[Answer(202, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "deployment"],
)

# POST /applications/{applicationId}/edge/deployments/remove
REMOVE = Operation(
    "edge_deployments.remove",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "deployment": REMOVE_BODY},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments/remove",
                body=Json(REMOVE_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "deployment": built(
                    "EdgeDeploymentRemove",
                    device_id=None,
                    flow_id="575ed18f7ae143cd83dc4aa6",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments/remove",
                body=Json({"deviceId": None, "flowId": "575ed18f7ae143cd83dc4aa6"}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "deployment": {"deviceId": None, "flowId": None},
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/edge/deployments/remove",
                body=Json({"deviceId": None, "flowId": None}),
            ),
        ),
    ],
    answers=[Answer(202, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "deployment"],
)

# POST /applications/{applicationId}/edge/deployments/replace
REPLACE = Operation(
    "edge_deployments.replace",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "deployment": REPLACE_BODY},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments/replace",
                body=Json(REPLACE_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "deployment": built(
                    "EdgeDeploymentReplace",
                    flow_id="575ed18f7ae143cd83dc4aa6",
                    new_version="v1.2.4",
                    old_version="v1.2.3",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments/replace",
                body=Json(
                    {
                        "flowId": "575ed18f7ae143cd83dc4aa6",
                        "newVersion": "v1.2.4",
                        "oldVersion": "v1.2.3",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "deployment": REPLACE_BODY_2},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/edge/deployments/replace",
                body=Json(REPLACE_BODY_2),
            ),
        ),
    ],
    answers=[Answer(202, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "deployment"],
)


class TestEdgeDeployments(ResourceTests):
    operations = [GET, RELEASE, REMOVE, REPLACE]
