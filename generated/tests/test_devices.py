"""`client.devices`: what each operation sends and gives, worked out from the API's
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
    json_text,
    moment,
    obj,
)

ATTRIBUTE_NAMES_BODY = {
    "$and": [
        {
            "$nor": [
                {
                    "$or": [
                        {"name": {"$ne": "myValue"}},
                        {"parentId": "575ec8687ae143cd83dc4a97"},
                    ]
                }
            ],
            "$or": [
                {"name": {"$ne": "myValue"}},
                {"parentId": "575ec8687ae143cd83dc4a97"},
            ],
            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
            "attributeName": "attributeName é ☃ 名",
            "connectedAt": "connectedAt é ☃ 名",
            "connectionStatus": "connectionStatus é ☃ 名",
            "creationDate": "creationDate é ☃ 名",
            "deletedAt": "deletedAt é ☃ 名",
            "deviceClass": "deviceClass é ☃ 名",
            "disconnectedAt": "disconnectedAt é ☃ 名",
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "gatewayId": "b42068644AEc35dABDED2A77",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "parentId": "D0edfEf9380E5E39ae21d336",
            "tags": {"$tagKey": "tagKey é ☃ 名"},
        }
    ],
    "$nor": [
        {
            "$and": [
                {
                    "$or": [
                        {"name": {"$ne": "myValue"}},
                        {"parentId": "575ec8687ae143cd83dc4a97"},
                    ]
                }
            ],
            "$or": [
                {"name": {"$ne": "myValue"}},
                {"parentId": "575ec8687ae143cd83dc4a97"},
            ],
            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
            "attributeName": "attributeName é ☃ 名",
            "connectedAt": "connectedAt é ☃ 名",
            "connectionStatus": "connectionStatus é ☃ 名",
            "creationDate": "creationDate é ☃ 名",
            "deletedAt": "deletedAt é ☃ 名",
            "deviceClass": "deviceClass é ☃ 名",
            "disconnectedAt": "disconnectedAt é ☃ 名",
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "gatewayId": "b42068644AEc35dABDED2A77",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "parentId": "D0edfEf9380E5E39ae21d336",
            "tags": {"$tagKey": "tagKey é ☃ 名"},
        }
    ],
    "$or": [
        {
            "$and": [
                {
                    "$or": [
                        {"name": {"$ne": "myValue"}},
                        {"parentId": "575ec8687ae143cd83dc4a97"},
                    ]
                }
            ],
            "$nor": [
                {
                    "$or": [
                        {"name": {"$ne": "myValue"}},
                        {"parentId": "575ec8687ae143cd83dc4a97"},
                    ]
                }
            ],
            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
            "attributeName": "attributeName é ☃ 名",
            "connectedAt": "connectedAt é ☃ 名",
            "connectionStatus": "connectionStatus é ☃ 名",
            "creationDate": "creationDate é ☃ 名",
            "deletedAt": "deletedAt é ☃ 名",
            "deviceClass": "deviceClass é ☃ 名",
            "disconnectedAt": "disconnectedAt é ☃ 名",
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "gatewayId": "b42068644AEc35dABDED2A77",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": {"$ne": "myValue"},
            "parentId": "D0edfEf9380E5E39ae21d336",
            "tags": {"$tagKey": "tagKey é ☃ 名"},
        },
        {"parentId": "575ec8687ae143cd83dc4a97"},
    ],
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

DELETE_BODY = {
    "ancestor_id": "fF0Bf6B1E6Fcbe43f5aae091",
    "and_": [
        {
            "or_": [
                {"name": {"$ne": "myValue"}},
                {"parent_id": "575ec8687ae143cd83dc4a97"},
            ]
        }
    ],
    "attribute_name": "attributeName é ☃ 名",
    "connected_at": "connectedAt é ☃ 名",
    "connection_status": "connectionStatus é ☃ 名",
    "creation_date": "creationDate é ☃ 名",
    "deleted_at": "deletedAt é ☃ 名",
    "device_class": "deviceClass é ☃ 名",
    "disconnected_at": "disconnectedAt é ☃ 名",
    "experience_group_id": "e0E5e96CD32486Ff8AeA7AC0",
    "experience_user_id": "d23dF39D3dbA4f6Fbf352FB2",
    "gateway_id": "b42068644AEc35dABDED2A77",
    "id": "32b0bB3467377fFaCaC0DD1D",
    "last_updated": "lastUpdated é ☃ 名",
    "name": {"$ne": "My Device"},
    "nor": [
        {
            "or_": [
                {"name": {"$ne": "myValue"}},
                {"parent_id": "575ec8687ae143cd83dc4a97"},
            ]
        }
    ],
    "or_": [
        {
            "or_": [
                {"name": {"$ne": "myValue"}},
                {"parent_id": "575ec8687ae143cd83dc4a97"},
            ]
        }
    ],
    "parent_id": "D0edfEf9380E5E39ae21d336",
    "tags": {"$tagKey": "tagKey é ☃ 名"},
}

DELETE_BODY_2 = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "forceJob": True,
    "query": {
        "$and": [
            {
                "$or": [
                    {"name": {"$ne": "myValue"}},
                    {"parentId": "575ec8687ae143cd83dc4a97"},
                ]
            }
        ],
        "$nor": [
            {
                "$or": [
                    {"name": {"$ne": "myValue"}},
                    {"parentId": "575ec8687ae143cd83dc4a97"},
                ]
            }
        ],
        "$or": [
            {
                "$or": [
                    {"name": {"$ne": "myValue"}},
                    {"parentId": "575ec8687ae143cd83dc4a97"},
                ]
            }
        ],
        "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
        "attributeName": "attributeName é ☃ 名",
        "connectedAt": "connectedAt é ☃ 名",
        "connectionStatus": "connectionStatus é ☃ 名",
        "creationDate": "creationDate é ☃ 名",
        "deletedAt": "deletedAt é ☃ 名",
        "deviceClass": "deviceClass é ☃ 名",
        "disconnectedAt": "disconnectedAt é ☃ 名",
        "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
        "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
        "gatewayId": "b42068644AEc35dABDED2A77",
        "id": "32b0bB3467377fFaCaC0DD1D",
        "lastUpdated": "lastUpdated é ☃ 名",
        "name": {"$ne": "My Device"},
        "parentId": "D0edfEf9380E5E39ae21d336",
        "tags": {"$tagKey": "tagKey é ☃ 名"},
    },
}

DELETE_BODY_3 = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "forceJob": False,
    "query": {"name": {"$ne": None}},
}

DELETE_ANSWER = {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True}

DELETE_RESULT = obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True)

EXPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "format": "json",
    "query": {"name": {"$ne": None}},
}

GET_ITEM = {
    "items": [{"row-number": 0}, {"row-number": 1}],
    "page": 0,
    "perPage": 2,
    "totalCount": 6,
}

GET_ITEM_2 = {
    "items": [{"row-number": 2}, {"row-number": 3}],
    "page": 1,
    "perPage": 2,
    "totalCount": 6,
}

GET_ITEM_3 = {
    "items": [{"row-number": 4}, {"row-number": 5}],
    "page": 2,
    "perPage": 2,
    "totalCount": 6,
}

GET_ITEM_4 = {
    "items": [{"row-number": 2}, {"row-number": 3}],
    "page": 1,
    "perPage": 2,
    "totalCount": 5,
}

GET_ITEM_5 = {"items": [{"row-number": 4}], "page": 2, "perPage": 2, "totalCount": 5}

PATCH_BODY = {
    "ancestor_id": "fF0Bf6B1E6Fcbe43f5aae091",
    "and_": [
        {
            "or_": [
                {"name": {"$ne": "myValue"}},
                {"parent_id": "575ec8687ae143cd83dc4a97"},
            ]
        }
    ],
    "attribute_name": "attributeName é ☃ 名",
    "connected_at": "connectedAt é ☃ 名",
    "connection_status": "connectionStatus é ☃ 名",
    "creation_date": "creationDate é ☃ 名",
    "deleted_at": "deletedAt é ☃ 名",
    "device_class": "deviceClass é ☃ 名",
    "disconnected_at": "disconnectedAt é ☃ 名",
    "experience_group_id": "e0E5e96CD32486Ff8AeA7AC0",
    "experience_user_id": "d23dF39D3dbA4f6Fbf352FB2",
    "gateway_id": "b42068644AEc35dABDED2A77",
    "id": "32b0bB3467377fFaCaC0DD1D",
    "last_updated": "lastUpdated é ☃ 名",
    "name": "name é ☃ 名",
    "nor": [
        {
            "or_": [
                {"name": {"$ne": "myValue"}},
                {"parent_id": "575ec8687ae143cd83dc4a97"},
            ]
        }
    ],
    "or_": [{"name": {"$ne": "myValue"}}, {"parent_id": "575ec8687ae143cd83dc4a97"}],
    "parent_id": "D0edfEf9380E5E39ae21d336",
    "tags": {"$tagKey": "tagKey é ☃ 名"},
}

PATCH_BODY_2 = {
    "callbackUrl": "https://example.com/callbackUrl",
    "deviceIds": [
        "13Fb1b5449aF733F83bac9f2",
        "d6b77ADfb6FAcCa04EA4dda9",
        "A6A22a3Bf7ba8e0A2B4feFE3",
    ],
    "email": "email@example.com",
    "query": {"$or": [{"name": {"$ne": None}}, {"parentId": None}]},
    "updateFields": {
        "attributes": [{"dataType": "number", "name": "4"}],
        "description": "",
        "deviceClass": "standalone",
        "name": "é",
        "tags": [{"key": "z", "value": "é"}],
    },
    "updateOperations": [],
}

PAYLOAD_COUNTS_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "end": 88,
    "query": {"name": {"$ne": None}},
    "start": 26,
}

POST_BODY = {
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

REMOVE_DATA_BODY = {
    "attributes": ["D", "Q"],
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "end": 88,
    "keepCommandHistory": False,
    "keepConnectionHistory": False,
    "query": {"name": {"$ne": None}},
    "start": 26,
}

SEND_COMMAND_BODY = {
    "deviceIds": [],
    "deviceQuery": {"$or": [{"name": {"$ne": None}}, {"parentId": None}]},
    "deviceTags": [{"key": "z", "value": "é"}],
    "name": "é",
    "payload": "",
    "time": "",
}

# GET /applications/{applicationId}/devices/attributeNames
ATTRIBUTE_NAMES = Operation(
    "devices.attribute_names",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/devices/attributeNames"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "data_type": ["number", "blob"],
                "query": ATTRIBUTE_NAMES_BODY,
                "starts_with": "temper",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/attributeNames",
                query=[
                    ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                    ("dataType[0]", "number"),
                    ("dataType[1]", "blob"),
                    ("startsWith", "temper"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "starts_with": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/attributeNames",
                query=[("startsWith", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {"attributeNames": ["voltage", "location", "rpm"]},
            obj(attribute_names=["voltage", "location", "rpm"]),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/devices/delete
DELETE = Operation(
    "devices.delete",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "options_": {"query": {}}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/delete",
                body=Json({"query": {}}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "DevicesDeleteOrRestorePost",
                    {},
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    force_job=True,
                    query=DELETE_BODY,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/delete",
                body=Json(DELETE_BODY_2),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": DELETE_BODY_3},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/delete",
                body=Json(DELETE_BODY_3),
            ),
        ),
    ],
    answers=[
        Answer(200, {"failed": 20.5, "removed": 3}, obj(failed=20.5, removed=3)),
        Answer(202, DELETE_ANSWER, DELETE_RESULT),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "options_"],
)

# GET /applications/{applicationId}/devices/deviceNames
DEVICE_NAMES = Operation(
    "devices.device_names",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/devices/deviceNames"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "query": ATTRIBUTE_NAMES_BODY,
                "starts_with": "temper",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/deviceNames",
                query=[
                    ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                    ("startsWith", "temper"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "starts_with": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/deviceNames",
                query=[("startsWith", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "deviceSummary": [
                    {
                        "deviceClass": "standalone",
                        "id": "575ecf887ae143cd83dc4aa2",
                        "name": "My Device",
                    }
                ]
            },
            obj(
                device_summary=[
                    obj(
                        device_class="standalone",
                        id="575ecf887ae143cd83dc4aa2",
                        name="My Device",
                    )
                ]
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/devices/export
EXPORT = Operation(
    "devices.export",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("POST", "/applications/575ec8687ae143cd83dc4a97/devices/export"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "callback_url": "https://example.com/cburl",
                "email": "email@example.com",
                "options_": built(
                    "DevicesExportPost",
                    {},
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    format="json",
                    query=DELETE_BODY,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/export",
                query=[
                    ("email", "email@example.com"),
                    ("callbackUrl", "https://example.com/cburl"),
                ],
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "email@example.com",
                        "format": "json",
                        "query": {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": {"$ne": "My Device"},
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {"$tagKey": "tagKey é ☃ 名"},
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": EXPORT_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/export",
                body=Json(EXPORT_BODY),
            ),
        ),
    ],
    answers=[Answer(202, DELETE_ANSWER, DELETE_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}/devices
GET = Operation(
    "devices.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/devices"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "device_class": ["standalone", "edgeCompute"],
                "exclude_connection_info": True,
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "parent_id": "575ecf887ae143cd83dc4aa2",
                "per_page": 10,
                "query": ATTRIBUTE_NAMES_BODY,
                "query_deleted": False,
                "sort_direction": "asc",
                "sort_field": "name",
                "tag_filter": [
                    {"key": "Floor", "value": "2"},
                    {"key": "Serial", "value": "value é ☃ 名"},
                ],
                "tags_as_object": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("deviceClass[0]", "standalone"),
                    ("deviceClass[1]", "edgeCompute"),
                    ("tagFilter[0][key]", "Floor"),
                    ("tagFilter[0][value]", "2"),
                    ("tagFilter[1][key]", "Serial"),
                    ("tagFilter[1][value]", "value é ☃ 名"),
                    ("excludeConnectionInfo", "true"),
                    ("parentId", "575ecf887ae143cd83dc4aa2"),
                    ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                    ("tagsAsObject", "true"),
                    ("attributesAsObject", "true"),
                    ("queryDeleted", "false"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "filter": "a&b=c#d%2F+é ü",
                "parent_id": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices",
                query=[("filter", "a&b=c#d%2F+é ü"), ("parentId", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "count": 1,
                "deviceClass": "embedded",
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "ancestorIds": ["FeEaa2464c9b85aecC2D22F9"],
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "attributes": [{"dataType": "number", "name": "voltage"}],
                        "connectionInfo": {
                            "connected": 1,
                            "time": "2016-06-14T08:15:00.000Z",
                        },
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
                        "tags": [
                            {"key": "TagKey", "value": "TagValue"},
                            {"key": "floor", "value": "8"},
                        ],
                    }
                ],
                "page": 0,
                "parentId": "D0edfEf9380E5E39ae21d336",
                "perPage": 1,
                "query": {},
                "sortDirection": "asc",
                "sortField": "name",
                "tagFilter": [
                    {"key": "Floor", "value": "2"},
                    {"key": "Serial", "value": "value é ☃ 名"},
                ],
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                device_class="embedded",
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        ancestor_ids=["FeEaa2464c9b85aecC2D22F9"],
                        application_id="575ec8687ae143cd83dc4a97",
                        attributes=[obj(data_type="number", name="voltage")],
                        connection_info=obj(
                            connected=1, time=moment("2016-06-14T08:15:00.000Z")
                        ),
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
                        tags=[
                            obj(key="TagKey", value="TagValue"),
                            obj(key="floor", value="8"),
                        ],
                    )
                ],
                page=0,
                parent_id="D0edfEf9380E5E39ae21d336",
                per_page=1,
                query={},
                sort_direction="asc",
                sort_field="name",
                tag_filter=[
                    obj(key="Floor", value="2"),
                    obj(key="Serial", value="value é ☃ 名"),
                ],
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
                        "/applications/575ec8687ae143cd83dc4a97/devices",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    GET_ITEM,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    GET_ITEM_2,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    GET_ITEM_3,
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
                "attributes_as_object": True,
                "device_class": ["standalone", "edgeCompute"],
                "exclude_connection_info": True,
                "filter": "my*",
                "filter_field": "name",
                "page": 1,
                "parent_id": "575ecf887ae143cd83dc4aa2",
                "per_page": 2,
                "query": ATTRIBUTE_NAMES_BODY,
                "query_deleted": False,
                "sort_direction": "asc",
                "sort_field": "name",
                "tag_filter": [
                    {"key": "Floor", "value": "2"},
                    {"key": "Serial", "value": "value é ☃ 名"},
                ],
                "tags_as_object": True,
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("deviceClass[0]", "standalone"),
                            ("deviceClass[1]", "edgeCompute"),
                            ("tagFilter[0][key]", "Floor"),
                            ("tagFilter[0][value]", "2"),
                            ("tagFilter[1][key]", "Serial"),
                            ("tagFilter[1][value]", "value é ☃ 名"),
                            ("excludeConnectionInfo", "true"),
                            ("parentId", "575ecf887ae143cd83dc4aa2"),
                            ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                            ("tagsAsObject", "true"),
                            ("attributesAsObject", "true"),
                            ("queryDeleted", "false"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    GET_ITEM_4,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("deviceClass[0]", "standalone"),
                            ("deviceClass[1]", "edgeCompute"),
                            ("tagFilter[0][key]", "Floor"),
                            ("tagFilter[0][value]", "2"),
                            ("tagFilter[1][key]", "Serial"),
                            ("tagFilter[1][value]", "value é ☃ 名"),
                            ("excludeConnectionInfo", "true"),
                            ("parentId", "575ecf887ae143cd83dc4aa2"),
                            ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                            ("tagsAsObject", "true"),
                            ("attributesAsObject", "true"),
                            ("queryDeleted", "false"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    GET_ITEM_5,
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# GET /applications/{applicationId}/devices/compositeState
GET_COMPOSITE_STATE = Operation(
    "devices.get_composite_state",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/devices/compositeState"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes": "myAttr1,myAttr2",
                "end": 1465790400000,
                "page": 0,
                "per_page": 10,
                "query": ATTRIBUTE_NAMES_BODY,
                "sort_direction": "asc",
                "sort_field": "name",
                "start": 1465790400000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/compositeState",
                query=[
                    ("start", "1465790400000"),
                    ("end", "1465790400000"),
                    ("attributes", "myAttr1,myAttr2"),
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "attributes": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/compositeState",
                query=[("attributes", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "count": 1,
                "items": [
                    {
                        "compositeState": {
                            "loaded": {
                                "time": "2016-06-13T03:00:00.000Z",
                                "value": False,
                            },
                            "voltage": {
                                "time": "2016-06-13T04:00:00.000Z",
                                "value": 22.4,
                            },
                        },
                        "id": "575ecf887ae143cd83dc4aa2",
                        "name": "My Device",
                    }
                ],
                "page": 0,
                "perPage": 1,
                "query": {},
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                items=[
                    obj(
                        composite_state={
                            "loaded": obj(time="2016-06-13T03:00:00.000Z", value=False),
                            "voltage": obj(time="2016-06-13T04:00:00.000Z", value=22.4),
                        },
                        id="575ecf887ae143cd83dc4aa2",
                        name="My Device",
                    )
                ],
                page=0,
                per_page=1,
                query={},
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
            "iterate_composite_state",
            {"application_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices/compositeState",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    GET_ITEM,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices/compositeState",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    GET_ITEM_2,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices/compositeState",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    GET_ITEM_3,
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
            "iterate_composite_state",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes": "myAttr1,myAttr2",
                "end": 1465790400000,
                "page": 1,
                "per_page": 2,
                "query": ATTRIBUTE_NAMES_BODY,
                "sort_direction": "asc",
                "sort_field": "name",
                "start": 1465790400000,
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices/compositeState",
                        query=[
                            ("start", "1465790400000"),
                            ("end", "1465790400000"),
                            ("attributes", "myAttr1,myAttr2"),
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    GET_ITEM_4,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/devices/compositeState",
                        query=[
                            ("start", "1465790400000"),
                            ("end", "1465790400000"),
                            ("attributes", "myAttr1,myAttr2"),
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    GET_ITEM_5,
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# PATCH /applications/{applicationId}/devices
PATCH = Operation(
    "devices.patch",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "patch_info": {}},
            Request(
                "PATCH", "/applications/575ec8687ae143cd83dc4a97/devices", body=Json({})
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "patch_info": built(
                    "DevicesPatch",
                    {},
                    callback_url="https://example.com/callbackUrl",
                    device_ids=[
                        "575ecec57ae143cd83dc4a9f",
                        "575ecec57ae143cd83dc4a9e",
                        "575ecec57ae143cd83dc4a9a",
                    ],
                    email="email@example.com",
                    query=PATCH_BODY,
                    update_fields={
                        "attributes": [{"data_type": "number", "name": "voltage"}],
                        "description": "Description of my updated device",
                        "device_class": "standalone",
                        "gateway_id": "b42068644AEc35dABDED2A77",
                        "keep_duplicates": True,
                        "name": "My Updated Device",
                        "parent_id": "D0edfEf9380E5E39ae21d336",
                        "system_interval": 58,
                        "tags": [{"key": "TagKey", "value": "TagValue"}],
                    },
                    update_operations=[
                        {"operation": "set", "target": "name", "value": "value é ☃ 名"}
                    ],
                ),
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/devices",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "deviceIds": [
                            "575ecec57ae143cd83dc4a9f",
                            "575ecec57ae143cd83dc4a9e",
                            "575ecec57ae143cd83dc4a9a",
                        ],
                        "email": "email@example.com",
                        "query": {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {"$tagKey": "tagKey é ☃ 名"},
                        },
                        "updateFields": {
                            "attributes": [{"dataType": "number", "name": "voltage"}],
                            "description": "Description of my updated device",
                            "deviceClass": "standalone",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "keepDuplicates": True,
                            "name": "My Updated Device",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "systemInterval": 58,
                            "tags": [{"key": "TagKey", "value": "TagValue"}],
                        },
                        "updateOperations": [
                            {
                                "operation": "set",
                                "target": "name",
                                "value": "value é ☃ 名",
                            }
                        ],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "patch_info": PATCH_BODY_2},
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices",
                body=Json(PATCH_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "failed": 0,
                "logLink": "https://example.com/log-link",
                "skipped": 2,
                "updated": 3,
            },
            obj(
                failed=0, log_link="https://example.com/log-link", skipped=2, updated=3
            ),
        ),
        Answer(202, DELETE_ANSWER, DELETE_RESULT),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "patch_info"],
)

# POST /applications/{applicationId}/devices/payloadCounts
PAYLOAD_COUNTS = Operation(
    "devices.payload_counts",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "POST", "/applications/575ec8687ae143cd83dc4a97/devices/payloadCounts"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "DevicesExportPayloadCountPost",
                    {},
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    end=88.5,
                    query=DELETE_BODY,
                    start=26.5,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/payloadCounts",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "email@example.com",
                        "end": 88.5,
                        "query": {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": {"$ne": "My Device"},
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {"$tagKey": "tagKey é ☃ 名"},
                        },
                        "start": 26.5,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": PAYLOAD_COUNTS_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/payloadCounts",
                body=Json(PAYLOAD_COUNTS_BODY),
            ),
        ),
    ],
    answers=[Answer(202, DELETE_ANSWER, DELETE_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/devices
POST = Operation(
    "devices.post",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "device": {"name": "name"}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "device": built(
                    "DevicePost",
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
                    description="Description of my new device",
                    device_class="standalone",
                    gateway_id="b42068644AEc35dABDED2A77",
                    keep_duplicates=True,
                    name="My New Device",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    system_interval=58,
                    tags=[{"key": "TagKey", "value": "TagValue"}],
                ),
                "tags_as_object": True,
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices",
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
                        "description": "Description of my new device",
                        "deviceClass": "standalone",
                        "gatewayId": "b42068644AEc35dABDED2A77",
                        "keepDuplicates": True,
                        "name": "My New Device",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                        "systemInterval": 58,
                        "tags": [{"key": "TagKey", "value": "TagValue"}],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
                "tags": [
                    {"key": "TagKey", "value": "TagValue"},
                    {"key": "floor", "value": "8"},
                ],
            },
            obj(
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
                connection_info=obj(
                    connected=1, time=moment("2016-06-14T08:15:00.000Z")
                ),
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
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device"],
)

# POST /applications/{applicationId}/devices/removeData
REMOVE_DATA = Operation(
    "devices.remove_data",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "options_": {"query": {}}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/removeData",
                body=Json({"query": {}}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "DevicesRemoveDataPost",
                    {},
                    attributes=["deleteMyData", "mineToo"],
                    callback_url="https://example.com/cb",
                    email="email@example.com",
                    end=0,
                    keep_command_history=True,
                    keep_connection_history=True,
                    query=DELETE_BODY,
                    start=1,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/removeData",
                body=Json(
                    {
                        "attributes": ["deleteMyData", "mineToo"],
                        "callbackUrl": "https://example.com/cb",
                        "email": "email@example.com",
                        "end": 0,
                        "keepCommandHistory": True,
                        "keepConnectionHistory": True,
                        "query": {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": {"$ne": "My Device"},
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {"$tagKey": "tagKey é ☃ 名"},
                        },
                        "start": 1,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": REMOVE_DATA_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/removeData",
                body=Json(REMOVE_DATA_BODY),
            ),
        ),
    ],
    answers=[Answer(202, DELETE_ANSWER, DELETE_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "options_"],
)

# POST /applications/{applicationId}/devices/restore
RESTORE = Operation(
    "devices.restore",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "options_": {"query": {}}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/restore",
                body=Json({"query": {}}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "DevicesDeleteOrRestorePost",
                    {},
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    force_job=True,
                    query=DELETE_BODY,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/restore",
                body=Json(DELETE_BODY_2),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": DELETE_BODY_3},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/restore",
                body=Json(DELETE_BODY_3),
            ),
        ),
    ],
    answers=[
        Answer(200, {"failed": 20.5, "restored": 3}, obj(failed=20.5, restored=3)),
        Answer(202, DELETE_ANSWER, DELETE_RESULT),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "options_"],
)

# POST /applications/{applicationId}/devices/command
SEND_COMMAND = Operation(
    "devices.send_command",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "multi_device_command": {"name": "name"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/command",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "multi_device_command": built(
                    "MultiDeviceCommand",
                    {},
                    device_ids=["13Fb1b5449aF733F83bac9f2"],
                    device_query=PATCH_BODY,
                    device_tags=[{"key": "floor", "value": "8"}],
                    name="myCommand",
                    payload=[1, 1, 2, 3, 5],
                    time="2016-06-13T04:00:00.000Z",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/command",
                body=Json(
                    {
                        "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
                        "deviceQuery": {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {"$tagKey": "tagKey é ☃ 名"},
                        },
                        "deviceTags": [{"key": "floor", "value": "8"}],
                        "name": "myCommand",
                        "payload": [1, 1, 2, 3, 5],
                        "time": "2016-06-13T04:00:00.000Z",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "multi_device_command": SEND_COMMAND_BODY,
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/command",
                body=Json(SEND_COMMAND_BODY),
            ),
        ),
    ],
    answers=[
        Answer(200, {"success": True}, obj(success=True)),
        Answer(202, DELETE_ANSWER, DELETE_RESULT),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "multi_device_command"],
)

# GET /applications/{applicationId}/devices/tagKeys
TAG_KEYS = Operation(
    "devices.tag_keys",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/devices/tagKeys"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "query": ATTRIBUTE_NAMES_BODY,
                "starts_with": "temper",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/tagKeys",
                query=[
                    ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                    ("startsWith", "temper"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "starts_with": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/tagKeys",
                query=[("startsWith", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {"tagKeys": ["key1", "key2", "key3"]},
            obj(tag_keys=["key1", "key2", "key3"]),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}/devices/tagValues
TAG_VALUES = Operation(
    "devices.tag_values",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "key": "myKey"},
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/tagValues",
                query=[("key", "myKey")],
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "key": "myKey",
                "query": ATTRIBUTE_NAMES_BODY,
                "starts_with": "temper",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/tagValues",
                query=[
                    ("query", json_text(ATTRIBUTE_NAMES_BODY)),
                    ("key", "myKey"),
                    ("startsWith", "temper"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "key": "a&b=c#d%2F+é ü",
                "starts_with": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/tagValues",
                query=[("key", "a&b=c#d%2F+é ü"), ("startsWith", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {"tagKey": "key1", "tagValues": ["value1", "value2", "value3"]},
            obj(tag_key="key1", tag_values=["value1", "value2", "value3"]),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "key"],
)


class TestDevices(ResourceTests):
    operations = [
        ATTRIBUTE_NAMES,
        DELETE,
        DEVICE_NAMES,
        EXPORT,
        GET,
        GET_COMPOSITE_STATE,
        PATCH,
        PAYLOAD_COUNTS,
        POST,
        REMOVE_DATA,
        RESTORE,
        SEND_COMMAND,
        TAG_KEYS,
        TAG_VALUES,
    ]
