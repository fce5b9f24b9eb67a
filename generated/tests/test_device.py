"""`client.device`: what each operation sends and gives, worked out from the API's
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
    Stream,
    built,
    moment,
    obj,
    sse,
)

COMMAND_STREAM_RESULT = obj(
    name="myCommand", payload=[1, 1, 2, 3, 5], time="2016-06-13T04:00:00.000Z"
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

EXPORT_BODY = {
    "attributes": ["D"],
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "end": 88,
    "options": {"includeDate": True, "includeID": True},
    "start": 26,
}

EXPORT_ANSWER = {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True}

EXPORT_RESULT = obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True)

GET_ANSWER = {
    "ancestorIds": ["FeEaa2464c9b85aecC2D22F9"],
    "applicationId": "575ec8687ae143cd83dc4a97",
    "attributes": [
        {
            "attributeTags": {"customKey": "newCustomValue"},
            "contentType": "contentType é ☃ 名",
            "dataType": "number",
            "description": "description é ☃ 名",
            "name": "voltage",
            "system": {},
        }
    ],
    "connectionInfo": {"connected": 1, "time": "2016-06-14T08:15:00.000Z"},
    "creationDate": "2016-06-13T04:00:00.000Z",
    "deletedAt": "2024-05-07T07:08:09Z",
    "description": "A device description",
    "deviceClass": "standalone",
    "deviceId": "575ecf887ae143cd83dc4aa2",
    "edgeAgentVersion": "0.0.0",
    "gatewayId": "b42068644AEc35dABDED2A77",
    "id": "575ecf887ae143cd83dc4aa2",
    "keepDuplicates": True,
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "My Device",
    "parentId": "5d8a0da7ce2f3d37c205d0c5",
    "systemInterval": 58,
    "tags": [{"key": "TagKey", "value": "TagValue"}, {"key": "floor", "value": "8"}],
}

GET_RESULT = obj(
    ancestor_ids=["FeEaa2464c9b85aecC2D22F9"],
    application_id="575ec8687ae143cd83dc4a97",
    attributes=[
        obj(
            attribute_tags={"customKey": "newCustomValue"},
            content_type="contentType é ☃ 名",
            data_type="number",
            description="description é ☃ 名",
            name="voltage",
            system=obj(),
        )
    ],
    connection_info=obj(connected=1, time=moment("2016-06-14T08:15:00.000Z")),
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    deleted_at=moment("2024-05-07T07:08:09Z"),
    description="A device description",
    device_class="standalone",
    device_id="575ecf887ae143cd83dc4aa2",
    edge_agent_version="0.0.0",
    gateway_id="b42068644AEc35dABDED2A77",
    id="575ecf887ae143cd83dc4aa2",
    keep_duplicates=True,
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="My Device",
    parent_id="5d8a0da7ce2f3d37c205d0c5",
    system_interval=58,
    tags=[obj(key="TagKey", value="TagValue"), obj(key="floor", value="8")],
)

GET_COMMAND_ANSWER = {
    "name": "myCommand",
    "payload": [1, 1, 2, 3, 5],
    "time": "2016-06-13T04:00:00.000Z",
}

GET_STATE_ANSWER = {
    "data": {"5": 23.5, "voltage": 22.4},
    "flowVersion": "flowVersion é ☃ 名",
    "meta": "meta é ☃ 名",
    "time": "2016-06-13T04:00:00.000Z",
}

GET_STATE_RESULT = obj(
    data={"5": 23.5, "voltage": 22.4},
    flow_version="flowVersion é ☃ 名",
    meta="meta é ☃ 名",
    time="2016-06-13T04:00:00.000Z",
)

PATCH_BODY = {
    "attributes": [{"dataType": "number", "name": "4"}],
    "description": "",
    "deviceClass": "standalone",
    "gatewayId": "b42068644AEc35dABDED2A77",
    "keepDuplicates": False,
    "name": "é",
    "parentId": None,
    "systemInterval": 5,
    "tags": [{"key": "z", "value": "é"}],
}

SET_CONNECTION_STATUS_BODY = {
    "connectedAt": "connectedAt é ☃ 名",
    "ipAddress": "ipAddress é ☃ 名",
    "status": "connected",
}

# GET /applications/{applicationId}/devices/{deviceId}/commandStream
COMMAND_STREAM = Operation(
    "device.command_stream",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/commandStream",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "keep_alive_interval": 2,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/commandStream",
                query=[("keepAliveInterval", "2")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/commandStream",
            ),
        ),
    ],
    answers=[
        Stream(
            200,
            sse(
                ": a comment",
                "",
                "event: deviceCommand",
                "id: 0",
                'data: {"name": "myCommand", "payload": [1, 1, 2, 3, 5], "time": "2016-06-13T04:00:00.000Z"}',
                "",
                ":",
                "",
                "event: nothing",
                "",
                "event: news",
                'data: {"not": "described"}',
                "",
            ),
            [("deviceCommand", COMMAND_STREAM_RESULT), ("news", {"not": "described"})],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# DELETE /applications/{applicationId}/devices/{deviceId}
DELETE = Operation(
    "device.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# POST /applications/{applicationId}/devices/{deviceId}/export
EXPORT = Operation(
    "device.export",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/export",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "callback_url": "https://example.com/cburl",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "email": "email@example.com",
                "end": 1465790400000,
                "include_blob_data": True,
                "query": built(
                    "DeviceDataExport",
                    attributes=["voltage"],
                    callback_url="https://example.com/callbackUrl",
                    email="export@example.com",
                    end=0,
                    options={
                        "include_blob_data": True,
                        "include_date": False,
                        "include_id": True,
                    },
                    start=26.5,
                ),
                "start": 1465790400000,
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/export",
                query=[
                    ("start", "1465790400000"),
                    ("end", "1465790400000"),
                    ("email", "email@example.com"),
                    ("callbackUrl", "https://example.com/cburl"),
                    ("includeBlobData", "true"),
                ],
                body=Json(
                    {
                        "attributes": ["voltage"],
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "export@example.com",
                        "end": 0,
                        "options": {
                            "includeBlobData": True,
                            "includeDate": False,
                            "includeID": True,
                        },
                        "start": 26.5,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a/../b?c#d%2F é",
                "query": EXPORT_BODY,
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/export",
                body=Json(EXPORT_BODY),
            ),
        ),
    ],
    answers=[Answer(202, EXPORT_ANSWER, EXPORT_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# GET /applications/{applicationId}/devices/{deviceId}
GET = Operation(
    "device.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "device_id": "575ecf887ae143cd83dc4aa2",
                "exclude_connection_info": True,
                "tags_as_object": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2",
                query=[
                    ("excludeConnectionInfo", "true"),
                    ("tagsAsObject", "true"),
                    ("attributesAsObject", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# GET /applications/{applicationId}/devices/{deviceId}/command
GET_COMMAND = Operation(
    "device.get_command",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/command",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "duration": 86400000,
                "end": 1465790400000,
                "limit": 10,
                "since": 1465790400000,
                "sort_direction": "asc",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/command",
                query=[
                    ("limit", "10"),
                    ("since", "1465790400000"),
                    ("sortDirection", "asc"),
                    ("duration", "86400000"),
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/command",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [GET_COMMAND_ANSWER, GET_COMMAND_ANSWER],
            [COMMAND_STREAM_RESULT, COMMAND_STREAM_RESULT],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# GET /applications/{applicationId}/devices/{deviceId}/compositeState
GET_COMPOSITE_STATE = Operation(
    "device.get_composite_state",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/compositeState",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes": "myAttr1,myAttr2",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "end": 1465790400000,
                "start": 1465790400000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/compositeState",
                query=[
                    ("start", "1465790400000"),
                    ("end", "1465790400000"),
                    ("attributes", "myAttr1,myAttr2"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "attributes": "a&b=c#d%2F+é ü",
                "device_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/compositeState",
                query=[("attributes", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "e": {"time": "2016-06-13T03:00:00.000Z", "value": False},
                "loaded": {"time": "2016-06-13T03:00:00.000Z", "value": False},
                "voltage": {"time": "2016-06-13T04:00:00.000Z", "value": 22.4},
            },
            {
                "e": obj(time="2016-06-13T03:00:00.000Z", value=False),
                "loaded": obj(time="2016-06-13T03:00:00.000Z", value=False),
                "voltage": obj(time="2016-06-13T04:00:00.000Z", value=22.4),
            },
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# GET /applications/{applicationId}/devices/{deviceId}/logs
GET_LOG_ENTRIES = Operation(
    "device.get_log_entries",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/logs",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "duration": 86400000,
                "end": 1465790400000,
                "limit": 10,
                "since": 1465790400000,
                "sort_direction": "asc",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/logs",
                query=[
                    ("limit", "10"),
                    ("since", "1465790400000"),
                    ("sortDirection", "asc"),
                    ("duration", "86400000"),
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/logs",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [
                {
                    "connected": 1,
                    "disconnectReason": "disconnectReason é ☃ 名",
                    "ipAddress": "ipAddress é ☃ 名",
                    "messagesFromClient": 25.5,
                    "messagesToClient": 57.5,
                    "time": "2016-06-03T00:56:22.447Z",
                },
                {
                    "connected": 0,
                    "disconnectReason": "Connection Lost",
                    "ipAddress": "ipAddress é ☃ 名",
                    "messagesFromClient": 2548,
                    "messagesToClient": 0,
                    "time": "2016-06-03T00:56:21.028Z",
                },
                {
                    "connected": 1,
                    "disconnectReason": "disconnectReason é ☃ 名",
                    "ipAddress": "ipAddress é ☃ 名",
                    "messagesFromClient": 25.5,
                    "messagesToClient": 57.5,
                    "time": "2016-06-01T06:24:39.190Z",
                },
                {
                    "connected": 0,
                    "disconnectReason": "Connection Lost",
                    "ipAddress": "ipAddress é ☃ 名",
                    "messagesFromClient": 479,
                    "messagesToClient": 0,
                    "time": "2016-06-01T06:24:37.925Z",
                },
                {
                    "connected": 1,
                    "disconnectReason": "disconnectReason é ☃ 名",
                    "ipAddress": "ipAddress é ☃ 名",
                    "messagesFromClient": 25.5,
                    "messagesToClient": 57.5,
                    "time": "2016-05-31T22:24:48.777Z",
                },
            ],
            [
                obj(
                    connected=1,
                    disconnect_reason="disconnectReason é ☃ 名",
                    ip_address="ipAddress é ☃ 名",
                    messages_from_client=25.5,
                    messages_to_client=57.5,
                    time=moment("2016-06-03T00:56:22.447Z"),
                ),
                obj(
                    connected=0,
                    disconnect_reason="Connection Lost",
                    ip_address="ipAddress é ☃ 名",
                    messages_from_client=2548,
                    messages_to_client=0,
                    time=moment("2016-06-03T00:56:21.028Z"),
                ),
                obj(
                    connected=1,
                    disconnect_reason="disconnectReason é ☃ 名",
                    ip_address="ipAddress é ☃ 名",
                    messages_from_client=25.5,
                    messages_to_client=57.5,
                    time=moment("2016-06-01T06:24:39.190Z"),
                ),
                obj(
                    connected=0,
                    disconnect_reason="Connection Lost",
                    ip_address="ipAddress é ☃ 名",
                    messages_from_client=479,
                    messages_to_client=0,
                    time=moment("2016-06-01T06:24:37.925Z"),
                ),
                obj(
                    connected=1,
                    disconnect_reason="disconnectReason é ☃ 名",
                    ip_address="ipAddress é ☃ 名",
                    messages_from_client=25.5,
                    messages_to_client=57.5,
                    time=moment("2016-05-31T22:24:48.777Z"),
                ),
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# GET /applications/{applicationId}/devices/{deviceId}/state
GET_STATE = Operation(
    "device.get_state",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/state",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "duration": 86400000,
                "end": 1465790400000,
                "limit": 10,
                "since": 1465790400000,
                "sort_direction": "asc",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/state",
                query=[
                    ("limit", "10"),
                    ("since", "1465790400000"),
                    ("sortDirection", "asc"),
                    ("duration", "86400000"),
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/state",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [GET_STATE_ANSWER, GET_STATE_ANSWER],
            [GET_STATE_RESULT, GET_STATE_RESULT],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# PATCH /applications/{applicationId}/devices/{deviceId}
PATCH = Operation(
    "device.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device": {},
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "device": built(
                    "DevicePatch",
                    attributes=[
                        {
                            "attribute_tags": {"customKey": "newCustomValue"},
                            "content_type": "contentType é ☃ 名",
                            "data_type": "number",
                            "description": "description é ☃ 名",
                            "name": "voltage",
                            "system": {},
                        }
                    ],
                    description="Description of my updated device",
                    device_class="standalone",
                    gateway_id="b42068644AEc35dABDED2A77",
                    keep_duplicates=True,
                    name="My Updated Device",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    system_interval=58,
                    tags=[{"key": "TagKey", "value": "TagValue"}],
                ),
                "device_id": "575ecf887ae143cd83dc4aa2",
                "tags_as_object": True,
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2",
                query=[("tagsAsObject", "true"), ("attributesAsObject", "true")],
                body=Json(
                    {
                        "attributes": [
                            {
                                "attributeTags": {"customKey": "newCustomValue"},
                                "contentType": "contentType é ☃ 名",
                                "dataType": "number",
                                "description": "description é ☃ 名",
                                "name": "voltage",
                                "system": {},
                            }
                        ],
                        "description": "Description of my updated device",
                        "deviceClass": "standalone",
                        "gatewayId": "b42068644AEc35dABDED2A77",
                        "keepDuplicates": True,
                        "name": "My Updated Device",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                        "systemInterval": 58,
                        "tags": [{"key": "TagKey", "value": "TagValue"}],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device": PATCH_BODY,
                "device_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "device_id", "device"],
)

# GET /applications/{applicationId}/devices/{deviceId}/payloadCounts
PAYLOAD_COUNTS = Operation(
    "device.payload_counts",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/payloadCounts",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "end": 1465790400000,
                "start": 0,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/payloadCounts",
                query=[("start", "0"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCounts",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "deviceCommand": 95.5,
                "deviceConnect": 1016,
                "deviceDisconnect": 1016,
                "deviceState": 1244049,
                "mqttIn": 4.5,
                "mqttOut": 12,
            },
            obj(
                device_command=95.5,
                device_connect=1016,
                device_disconnect=1016,
                device_state=1244049,
                mqtt_in=4.5,
                mqtt_out=12,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# GET /applications/{applicationId}/devices/{deviceId}/payloadCountsBreakdown
PAYLOAD_COUNTS_BREAKDOWN = Operation(
    "device.payload_counts_breakdown",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/payloadCountsBreakdown",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "end": 1465790400000,
                "resolution": 86400000,
                "start": 0,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/payloadCountsBreakdown",
                query=[
                    ("start", "0"),
                    ("end", "1465790400000"),
                    ("resolution", "86400000"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCountsBreakdown",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [{"date": "1999-06-20T00:00:00.000Z", "value": 17}],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[obj(date=moment("1999-06-20T00:00:00.000Z"), value=17)],
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
    required=["application_id", "device_id"],
)

# DELETE /applications/{applicationId}/devices/{deviceId}/data
REMOVE_DATA = Operation(
    "device.remove_data",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/data",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "end": 1465790400000,
                "start": 1465790400000,
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/data",
                query=[("start", "1465790400000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data",
            ),
        ),
    ],
    answers=[Answer(202, EXPORT_ANSWER, EXPORT_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)

# POST /applications/{applicationId}/devices/{deviceId}/command
SEND_COMMAND = Operation(
    "device.send_command",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_command": {"name": "name"},
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/command",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_command": built(
                    "DeviceCommand",
                    name="myCommand",
                    payload=[1, 1, 2, 3, 5],
                    time="2016-06-13T04:00:00.000Z",
                ),
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/command",
                body=Json(GET_COMMAND_ANSWER),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_command": {"name": "é", "payload": "", "time": ""},
                "device_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/command",
                body=Json({"name": "é", "payload": "", "time": ""}),
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id", "device_command"],
)

# POST /applications/{applicationId}/devices/{deviceId}/state
SEND_STATE = Operation(
    "device.send_state",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "device_state": {"data": {}},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/state",
                body=Json({"data": {}}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "device_state": GET_STATE_ANSWER,
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/state",
                body=Json(GET_STATE_ANSWER),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a/../b?c#d%2F é",
                "device_state": {"data": {"voltage": 22.4}, "time": ""},
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/state",
                body=Json({"data": {"voltage": 22.4}, "time": ""}),
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id", "device_state"],
)

# POST /applications/{applicationId}/devices/{deviceId}/setConnectionStatus
SET_CONNECTION_STATUS = Operation(
    "device.set_connection_status",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "connection_status": {"status": "connected"},
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/setConnectionStatus",
                body=Json({"status": "connected"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "connection_status": SET_CONNECTION_STATUS_BODY,
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/setConnectionStatus",
                body=Json(SET_CONNECTION_STATUS_BODY),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "connection_status": {"status": "connected"},
                "device_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/setConnectionStatus",
                body=Json({"status": "connected"}),
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id", "connection_status"],
)

# GET /applications/{applicationId}/devices/{deviceId}/stateStream
STATE_STREAM = Operation(
    "device.state_stream",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/stateStream",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "keep_alive_interval": 2,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/stateStream",
                query=[("keepAliveInterval", "2")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/stateStream",
            ),
        ),
    ],
    answers=[
        Stream(
            200,
            sse(
                ": a comment",
                "",
                "event: deviceState",
                "id: 0",
                'data: {"data": {"5": 23.5, "voltage": 22.4}, "flowVersion": "flowVersion é ☃ 名", "meta": "meta é ☃ 名", "time": "2016-06-13T04:00:00.000Z"}',
                "",
                ":",
                "",
                "event: nothing",
                "",
                "event: news",
                'data: {"not": "described"}',
                "",
            ),
            [("deviceState", GET_STATE_RESULT), ("news", {"not": "described"})],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id"],
)


class TestDevice(ResourceTests):
    operations = [
        COMMAND_STREAM,
        DELETE,
        EXPORT,
        GET,
        GET_COMMAND,
        GET_COMPOSITE_STATE,
        GET_LOG_ENTRIES,
        GET_STATE,
        PATCH,
        PAYLOAD_COUNTS,
        PAYLOAD_COUNTS_BREAKDOWN,
        REMOVE_DATA,
        SEND_COMMAND,
        SEND_STATE,
        SET_CONNECTION_STATUS,
        STATE_STREAM,
    ]
