"""`client.data`: what each operation sends and gives, worked out from the API's
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

EXPORT_BODY = {
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

EXPORT_BODY_2 = {
    "attributes": ["D"],
    "callbackUrl": "https://example.com/callbackUrl",
    "deviceIds": ["13Fb1b5449aF733F83bac9f2", "d6b77ADfb6FAcCa04EA4dda9"],
    "deviceQuery": {"$or": [{"name": {"$ne": None}}, {"parentId": None}]},
    "deviceTags": [{"key": "z", "value": "é"}, {"key": "z"}],
    "email": "email@example.com",
    "end": 88,
    "options": {"includeDate": True, "includeID": True},
    "start": 26,
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

LAST_VALUE_QUERY_BODY = {
    "attribute": "W",
    "deviceIds": ["13Fb1b5449aF733F83bac9f2", "d6b77ADfb6FAcCa04EA4dda9"],
    "deviceQuery": {"$or": [{"name": {"$ne": None}}, {"parentId": None}]},
    "deviceTags": [{"key": "z", "value": "é"}, {"key": "z"}],
    "end": 88,
}

TIME_SERIES_QUERY_BODY = {
    "aggregation": "MEAN",
    "attributes": ["D"],
    "deviceIds": [],
    "deviceQuery": {"$or": [{"name": {"$ne": None}}, {"parentId": None}]},
    "deviceTags": [{"key": "z", "value": "é"}],
    "duration": 16,
    "end": 88,
    "limit": 30,
    "order": "desc",
    "resolution": 10,
    "start": 26,
}

# POST /applications/{applicationId}/data/export
EXPORT = Operation(
    "data.export",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "query": {}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data/export",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "query": built(
                    "DevicesDataExport",
                    {},
                    attributes=["voltage"],
                    callback_url="https://example.com/callbackUrl",
                    device_ids=["575ecf887ae143cd83dc4aa2", "575ef5c97ae143cd83dc4aac"],
                    device_query=EXPORT_BODY,
                    device_tags=[
                        {"key": "Floor", "value": "2"},
                        {"key": "Serial", "value": "value é ☃ 名"},
                    ],
                    email="export@example.com",
                    end=0,
                    options={
                        "file_per_device": True,
                        "include_blob_data": True,
                        "include_date": False,
                        "include_id": True,
                    },
                    start=26.5,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data/export",
                body=Json(
                    {
                        "attributes": ["voltage"],
                        "callbackUrl": "https://example.com/callbackUrl",
                        "deviceIds": [
                            "575ecf887ae143cd83dc4aa2",
                            "575ef5c97ae143cd83dc4aac",
                        ],
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
                        "deviceTags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial", "value": "value é ☃ 名"},
                        ],
                        "email": "export@example.com",
                        "end": 0,
                        "options": {
                            "filePerDevice": True,
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
            {"application_id": "a/../b?c#d%2F é", "query": EXPORT_BODY_2},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data/export",
                body=Json(EXPORT_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "query"],
)

# POST /applications/{applicationId}/data/last-value-query
LAST_VALUE_QUERY = Operation(
    "data.last_value_query",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "query": {}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data/last-value-query",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "query": built(
                    "LastValueQuery",
                    {},
                    attribute="voltage",
                    device_ids=["575ecf887ae143cd83dc4aa2", "575ef5c97ae143cd83dc4aac"],
                    device_query=EXPORT_BODY,
                    device_tags=[
                        {"key": "Floor", "value": "2"},
                        {"key": "Serial", "value": "value é ☃ 名"},
                    ],
                    end=88.5,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data/last-value-query",
                body=Json(
                    {
                        "attribute": "voltage",
                        "deviceIds": [
                            "575ecf887ae143cd83dc4aa2",
                            "575ef5c97ae143cd83dc4aac",
                        ],
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
                        "deviceTags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial", "value": "value é ☃ 名"},
                        ],
                        "end": 88.5,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "query": LAST_VALUE_QUERY_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data/last-value-query",
                body=Json(LAST_VALUE_QUERY_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "575ecf887ae143cd83dc4aa2": {
                    "data": {"voltage": 12},
                    "time": "2016-06-13T04:00:00.000Z",
                },
                "575ef5c97ae143cd83dc4aac": {
                    "data": {"voltage": 19},
                    "time": "2016-06-12T08:30:00.000Z",
                },
                "6D2b1fb9AF1e6B36E3A6AB81": {
                    "data": {"5": 23.5, "voltage": 10.3},
                    "time": "2016-06-15T03:50:00.000Z",
                },
            },
            {
                "575ecf887ae143cd83dc4aa2": obj(
                    data={"voltage": 12}, time=moment("2016-06-13T04:00:00.000Z")
                ),
                "575ef5c97ae143cd83dc4aac": obj(
                    data={"voltage": 19}, time=moment("2016-06-12T08:30:00.000Z")
                ),
                "6D2b1fb9AF1e6B36E3A6AB81": obj(
                    data={"5": 23.5, "voltage": 10.3},
                    time=moment("2016-06-15T03:50:00.000Z"),
                ),
            },
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "query"],
)

# POST /applications/{applicationId}/data/time-series-query
TIME_SERIES_QUERY = Operation(
    "data.time_series_query",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "query": {}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data/time-series-query",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "query": built(
                    "TimeSeriesQuery",
                    {},
                    aggregation="MEAN",
                    attributes=["voltage"],
                    device_ids=["13Fb1b5449aF733F83bac9f2"],
                    device_query=EXPORT_BODY,
                    device_tags=[{"key": "floor", "value": "8"}],
                    duration=600000,
                    end=0,
                    limit=30.5,
                    order="desc",
                    resolution=300000,
                    start=26.5,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/data/time-series-query",
                body=Json(
                    {
                        "aggregation": "MEAN",
                        "attributes": ["voltage"],
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
                        "duration": 600000,
                        "end": 0,
                        "limit": 30.5,
                        "order": "desc",
                        "resolution": 300000,
                        "start": 26.5,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "query": TIME_SERIES_QUERY_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/data/time-series-query",
                body=Json(TIME_SERIES_QUERY_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "aggregation": "MEAN",
                "devices": {
                    "575ecf887ae143cd83dc4aa2": {
                        "name": "My Device",
                        "points": [
                            {
                                "data": {"voltage": 10.3},
                                "time": "2016-06-15T03:50:00.000Z",
                            },
                            {
                                "data": {"voltage": 12.7},
                                "time": "2016-06-15T03:55:00.000Z",
                            },
                        ],
                        "tags": {},
                    },
                    "575ef5c97ae143cd83dc4aac": {
                        "name": "My Other Device",
                        "points": [
                            {
                                "data": {"voltage": 10.3},
                                "time": "2016-06-15T03:50:00.000Z",
                            },
                            {
                                "data": {"voltage": 12.7},
                                "time": "2016-06-15T03:55:00.000Z",
                            },
                        ],
                        "tags": {"myTag": ["val1", "val2"]},
                    },
                    "D7AA34bEdDEA8ddaFe8bC088": {
                        "name": "My Other Device",
                        "points": [
                            {
                                "data": {"voltage": 10.3},
                                "time": "2016-06-15T03:50:00.000Z",
                            },
                            {
                                "data": {"voltage": 12.7},
                                "time": "2016-06-15T03:55:00.000Z",
                            },
                        ],
                        "tags": {"myTag": ["val1", "val2"]},
                    },
                },
                "end": "2016-06-15T04:00:00.000Z",
                "limit": None,
                "order": "asc",
                "resolution": 300000,
                "start": "2016-06-15T03:50:00.000Z",
            },
            obj(
                aggregation="MEAN",
                devices={
                    "575ecf887ae143cd83dc4aa2": obj(
                        name="My Device",
                        points=[
                            obj(
                                data={"voltage": 10.3},
                                time=moment("2016-06-15T03:50:00.000Z"),
                            ),
                            obj(
                                data={"voltage": 12.7},
                                time=moment("2016-06-15T03:55:00.000Z"),
                            ),
                        ],
                        tags={},
                    ),
                    "575ef5c97ae143cd83dc4aac": obj(
                        name="My Other Device",
                        points=[
                            obj(
                                data={"voltage": 10.3},
                                time=moment("2016-06-15T03:50:00.000Z"),
                            ),
                            obj(
                                data={"voltage": 12.7},
                                time=moment("2016-06-15T03:55:00.000Z"),
                            ),
                        ],
                        tags={"myTag": ["val1", "val2"]},
                    ),
                    "D7AA34bEdDEA8ddaFe8bC088": obj(
                        name="My Other Device",
                        points=[
                            obj(
                                data={"voltage": 10.3},
                                time=moment("2016-06-15T03:50:00.000Z"),
                            ),
                            obj(
                                data={"voltage": 12.7},
                                time=moment("2016-06-15T03:55:00.000Z"),
                            ),
                        ],
                        tags={"myTag": ["val1", "val2"]},
                    ),
                },
                end=moment("2016-06-15T04:00:00.000Z"),
                limit=None,
                order="asc",
                resolution=300000,
                start=moment("2016-06-15T03:50:00.000Z"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "query"],
)


class TestData(ResourceTests):
    operations = [EXPORT, LAST_VALUE_QUERY, TIME_SERIES_QUERY]
