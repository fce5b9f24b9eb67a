"""`client.events`: what each operation sends and gives, worked out from the API's
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

DELETE_BODY = {
    "$and": [
        {
            "$nor": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$or": [{"level": {"$ne": "myValue"}}, {"level": 5}],
            "creationDate": "creationDate é ☃ 名",
            "deviceId": "deviceId é ☃ 名",
            "eventTags": {"$tagKey": "tagKey é ☃ 名"},
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "id": "id é ☃ 名",
            "lastUpdated": "lastUpdated é ☃ 名",
            "level": "level é ☃ 名",
            "sourceId": "sourceId é ☃ 名",
            "sourceType": "sourceType é ☃ 名",
            "state": "state é ☃ 名",
            "subject": "subject é ☃ 名",
        }
    ],
    "$nor": [
        {
            "$and": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$or": [{"level": {"$ne": "myValue"}}, {"level": 5}],
            "creationDate": "creationDate é ☃ 名",
            "deviceId": "deviceId é ☃ 名",
            "eventTags": {"$tagKey": "tagKey é ☃ 名"},
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "id": "id é ☃ 名",
            "lastUpdated": "lastUpdated é ☃ 名",
            "level": "level é ☃ 名",
            "sourceId": "sourceId é ☃ 名",
            "sourceType": "sourceType é ☃ 名",
            "state": "state é ☃ 名",
            "subject": "subject é ☃ 名",
        }
    ],
    "$or": [
        {
            "$and": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$nor": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "creationDate": "creationDate é ☃ 名",
            "deviceId": "deviceId é ☃ 名",
            "eventTags": {"$tagKey": "tagKey é ☃ 名"},
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "id": "id é ☃ 名",
            "lastUpdated": "lastUpdated é ☃ 名",
            "level": {"$ne": "myValue"},
            "sourceId": "sourceId é ☃ 名",
            "sourceType": "sourceType é ☃ 名",
            "state": "state é ☃ 名",
            "subject": "subject é ☃ 名",
        },
        {
            "$and": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "$nor": [{"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
            "creationDate": "creationDate é ☃ 名",
            "deviceId": "deviceId é ☃ 名",
            "eventTags": {"$tagKey": "tagKey é ☃ 名"},
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "id": "id é ☃ 名",
            "lastUpdated": "lastUpdated é ☃ 名",
            "level": 5,
        },
    ],
}

DELETE_BODY_2 = {
    "$and": [],
    "$nor": [],
    "$or": [{"level": {"$ne": None}}, {"level": None}],
    "creationDate": None,
    "deviceId": None,
    "eventTags": None,
    "experienceGroupId": None,
    "experienceUserId": None,
    "id": None,
    "lastUpdated": None,
    "level": None,
    "sourceId": None,
    "sourceType": None,
    "state": None,
    "subject": None,
}

DELETE_ANSWER = {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True}

DELETE_RESULT = obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True)

ERROR = {"message": "Application was not found", "type": "NotFound"}

EXPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "excludeUpdates": False,
    "format": "json",
    "query": {"$or": [{"subject": {"$ne": None}}, {"level": None}]},
}

PATCH_BODY = {
    "comment": "",
    "data": "",
    "deviceId": None,
    "eventTags": {"customKey": "newCustomValue"},
    "level": "critical",
    "state": "acknowledged",
    "subject": "é",
}

POST_BODY = {
    "creationDate": "",
    "data": "",
    "deviceId": "5d8225afB04e95bf2C01C7D7",
    "disableTagChangeTracking": False,
    "eventTags": {"customKey": "newCustomValue"},
    "level": "info",
    "message": "",
    "state": "new",
    "subject": "é",
}

# POST /applications/{applicationId}/events/delete
DELETE = Operation(
    "events.delete",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("POST", "/applications/575ec8687ae143cd83dc4a97/events/delete"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "callback_url": "https://example.com/cburl",
                "email": "email@example.com",
                "query": built(
                    "AdvancedEventQuery",
                    {},
                    and_=[
                        {
                            "creation_date": "creationDate é ☃ 名",
                            "device_id": "deviceId é ☃ 名",
                            "event_tags": {"$tagKey": "tagKey é ☃ 名"},
                            "experience_group_id": "e0E5e96CD32486Ff8AeA7AC0",
                            "experience_user_id": "d23dF39D3dbA4f6Fbf352FB2",
                            "id": "id é ☃ 名",
                            "last_updated": "lastUpdated é ☃ 名",
                            "level": "level é ☃ 名",
                            "nor": [
                                {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "or_": [{"level": {"$ne": "myValue"}}, {"level": 5}],
                            "source_id": "sourceId é ☃ 名",
                            "source_type": "sourceType é ☃ 名",
                            "state": "state é ☃ 名",
                            "subject": "subject é ☃ 名",
                        }
                    ],
                    nor=[
                        {
                            "and_": [
                                {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "creation_date": "creationDate é ☃ 名",
                            "device_id": "deviceId é ☃ 名",
                            "event_tags": {"$tagKey": "tagKey é ☃ 名"},
                            "experience_group_id": "e0E5e96CD32486Ff8AeA7AC0",
                            "experience_user_id": "d23dF39D3dbA4f6Fbf352FB2",
                            "id": "id é ☃ 名",
                            "last_updated": "lastUpdated é ☃ 名",
                            "level": "level é ☃ 名",
                            "or_": [{"level": {"$ne": "myValue"}}, {"level": 5}],
                            "source_id": "sourceId é ☃ 名",
                            "source_type": "sourceType é ☃ 名",
                            "state": "state é ☃ 名",
                            "subject": "subject é ☃ 名",
                        }
                    ],
                    or_=[
                        {
                            "and_": [
                                {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "creation_date": "creationDate é ☃ 名",
                            "device_id": "deviceId é ☃ 名",
                            "event_tags": {"$tagKey": "tagKey é ☃ 名"},
                            "experience_group_id": "e0E5e96CD32486Ff8AeA7AC0",
                            "experience_user_id": "d23dF39D3dbA4f6Fbf352FB2",
                            "id": "id é ☃ 名",
                            "last_updated": "lastUpdated é ☃ 名",
                            "level": {"$ne": "myValue"},
                            "nor": [
                                {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "source_id": "sourceId é ☃ 名",
                            "source_type": "sourceType é ☃ 名",
                            "state": "state é ☃ 名",
                            "subject": "subject é ☃ 名",
                        },
                        {
                            "and_": [
                                {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "creation_date": "creationDate é ☃ 名",
                            "device_id": "deviceId é ☃ 名",
                            "event_tags": {"$tagKey": "tagKey é ☃ 名"},
                            "experience_group_id": "e0E5e96CD32486Ff8AeA7AC0",
                            "experience_user_id": "d23dF39D3dbA4f6Fbf352FB2",
                            "id": "id é ☃ 名",
                            "last_updated": "lastUpdated é ☃ 名",
                            "level": 5,
                            "nor": [
                                {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                        },
                    ],
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/events/delete",
                query=[
                    ("email", "email@example.com"),
                    ("callbackUrl", "https://example.com/cburl"),
                ],
                body=Json(DELETE_BODY),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "query": DELETE_BODY_2},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events/delete",
                body=Json(DELETE_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(200, {"removed": 3}, obj(removed=3)),
        Answer(202, DELETE_ANSWER, DELETE_RESULT),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/events/export
EXPORT = Operation(
    "events.export",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("POST", "/applications/575ec8687ae143cd83dc4a97/events/export"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "export_data": built(
                    "EventsExport",
                    {},
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    exclude_updates=True,
                    format="json",
                    query={
                        "and_": [
                            {"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                        ],
                        "creation_date": "creationDate é ☃ 名",
                        "device_id": "deviceId é ☃ 名",
                        "event_tags": {"$tagKey": "tagKey é ☃ 名"},
                        "experience_group_id": "e0E5e96CD32486Ff8AeA7AC0",
                        "experience_user_id": "d23dF39D3dbA4f6Fbf352FB2",
                        "id": "id é ☃ 名",
                        "last_updated": "lastUpdated é ☃ 名",
                        "level": "level é ☃ 名",
                        "nor": [{"or_": [{"level": {"$ne": "myValue"}}, {"level": 5}]}],
                        "or_": [{"subject": {"$ne": "myValue"}}, {"level": "info"}],
                        "source_id": "sourceId é ☃ 名",
                        "source_type": "sourceType é ☃ 名",
                        "state": "state é ☃ 名",
                        "subject": "subject é ☃ 名",
                    },
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/events/export",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "email@example.com",
                        "excludeUpdates": True,
                        "format": "json",
                        "query": {
                            "$and": [
                                {"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "$nor": [
                                {"$or": [{"level": {"$ne": "myValue"}}, {"level": 5}]}
                            ],
                            "$or": [{"subject": {"$ne": "myValue"}}, {"level": "info"}],
                            "creationDate": "creationDate é ☃ 名",
                            "deviceId": "deviceId é ☃ 名",
                            "eventTags": {"$tagKey": "tagKey é ☃ 名"},
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "id": "id é ☃ 名",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "level": "level é ☃ 名",
                            "sourceId": "sourceId é ☃ 名",
                            "sourceType": "sourceType é ☃ 名",
                            "state": "state é ☃ 名",
                            "subject": "subject é ☃ 名",
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "export_data": EXPORT_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events/export",
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

# GET /applications/{applicationId}/events
GET = Operation(
    "events.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/events"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "subject",
                "page": 0,
                "per_page": 10,
                "query": DELETE_BODY,
                "sort_direction": "asc",
                "sort_field": "subject",
                "state": "new",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/events",
                query=[
                    ("sortField", "subject"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "subject"),
                    ("filter", "my*"),
                    ("state", "new"),
                    ("query", json_text(DELETE_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events",
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
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "data": "data é ☃ 名",
                        "deviceId": "575ecf887ae143cd83dc4aa2",
                        "deviceName": "My Device",
                        "disableTagChangeTracking": True,
                        "eventId": "575ed0de7ae143cd83dc4aa5",
                        "eventTags": {"customKey": "customValue"},
                        "id": "575ed0de7ae143cd83dc4aa5",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "level": "info",
                        "message": "Power levels on device 432 have surpassed critical thresholds",
                        "sourceId": "575ed70c7ae143cd83dc4aa9",
                        "sourceName": "hello@example.com",
                        "sourceType": "user",
                        "state": "new",
                        "subject": "Power levels critical",
                        "updates": [{}],
                    }
                ],
                "page": 0,
                "perPage": 1,
                "query": {},
                "sortDirection": "asc",
                "sortField": "subject",
                "state": "new",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        data="data é ☃ 名",
                        device_id="575ecf887ae143cd83dc4aa2",
                        device_name="My Device",
                        disable_tag_change_tracking=True,
                        event_id="575ed0de7ae143cd83dc4aa5",
                        event_tags={"customKey": "customValue"},
                        id="575ed0de7ae143cd83dc4aa5",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        level="info",
                        message="Power levels on device 432 have surpassed critical thresholds",
                        source_id="575ed70c7ae143cd83dc4aa9",
                        source_name="hello@example.com",
                        source_type="user",
                        state="new",
                        subject="Power levels critical",
                        updates=[obj()],
                    )
                ],
                page=0,
                per_page=1,
                query={},
                sort_direction="asc",
                sort_field="subject",
                state="new",
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
                        "/applications/575ec8687ae143cd83dc4a97/events",
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
                        "/applications/575ec8687ae143cd83dc4a97/events",
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
                        "/applications/575ec8687ae143cd83dc4a97/events",
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
                "filter_field": "subject",
                "page": 1,
                "per_page": 2,
                "query": DELETE_BODY,
                "sort_direction": "asc",
                "sort_field": "subject",
                "state": "new",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/events",
                        query=[
                            ("sortField", "subject"),
                            ("sortDirection", "asc"),
                            ("filterField", "subject"),
                            ("filter", "my*"),
                            ("state", "new"),
                            ("query", json_text(DELETE_BODY)),
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
                        "/applications/575ec8687ae143cd83dc4a97/events",
                        query=[
                            ("sortField", "subject"),
                            ("sortDirection", "asc"),
                            ("filterField", "subject"),
                            ("filter", "my*"),
                            ("state", "new"),
                            ("query", json_text(DELETE_BODY)),
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

# GET /applications/{applicationId}/events/mostRecentBySeverity
MOST_RECENT_BY_SEVERITY = Operation(
    "events.most_recent_by_severity",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/events/mostRecentBySeverity",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "abnormal power to *",
                "query": DELETE_BODY,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/events/mostRecentBySeverity",
                query=[
                    ("filter", "abnormal power to *"),
                    ("query", json_text(DELETE_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events/mostRecentBySeverity",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "event": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "creationDate": "2016-06-13T04:00:00.000Z",
                    "data": "data é ☃ 名",
                    "deviceId": "575ecf887ae143cd83dc4aa2",
                    "deviceName": "My Device",
                    "disableTagChangeTracking": True,
                    "eventId": "575ed0de7ae143cd83dc4aa5",
                    "eventTags": {"customKey": "customValue", "s": "s é ☃ 名"},
                    "id": "575ed0de7ae143cd83dc4aa5",
                    "lastUpdated": "2016-06-13T04:00:00.000Z",
                    "level": "info",
                    "message": "Power levels on device 432 have surpassed critical thresholds",
                    "sourceId": "575ed70c7ae143cd83dc4aa9",
                    "sourceName": "hello@example.com",
                    "sourceType": "user",
                    "state": "new",
                    "subject": "Power levels critical",
                    "updates": [{}],
                },
                "newCount": 2,
            },
            obj(
                event=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    creation_date=moment("2016-06-13T04:00:00.000Z"),
                    data="data é ☃ 名",
                    device_id="575ecf887ae143cd83dc4aa2",
                    device_name="My Device",
                    disable_tag_change_tracking=True,
                    event_id="575ed0de7ae143cd83dc4aa5",
                    event_tags={"customKey": "customValue", "s": "s é ☃ 名"},
                    id="575ed0de7ae143cd83dc4aa5",
                    last_updated=moment("2016-06-13T04:00:00.000Z"),
                    level="info",
                    message="Power levels on device 432 have surpassed critical thresholds",
                    source_id="575ed70c7ae143cd83dc4aa9",
                    source_name="hello@example.com",
                    source_type="user",
                    state="new",
                    subject="Power levels critical",
                    updates=[obj()],
                ),
                new_count=2,
            ),
        )
    ],
    failures=[Failure(404, "NotFoundError", ERROR), Failure(503, "ServerError")],
    required=["application_id"],
)

# PATCH /applications/{applicationId}/events
PATCH = Operation(
    "events.patch",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "updates": {}},
            Request(
                "PATCH", "/applications/575ec8687ae143cd83dc4a97/events", body=Json({})
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "callback_url": "https://example.com/cburl",
                "email": "email@example.com",
                "filter": "my*",
                "filter_field": "subject",
                "query": DELETE_BODY,
                "state": "new",
                "updates": built(
                    "EventPatch",
                    comment="Looking into this issue",
                    data="data é ☃ 名",
                    device_id="5d8225afB04e95bf2C01C7D7",
                    event_tags={"customKey": "newCustomValue", "s": "s é ☃ 名"},
                    level="critical",
                    state="acknowledged",
                    subject="subject é ☃ 名",
                ),
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/events",
                query=[
                    ("filterField", "subject"),
                    ("filter", "my*"),
                    ("state", "new"),
                    ("query", json_text(DELETE_BODY)),
                    ("email", "email@example.com"),
                    ("callbackUrl", "https://example.com/cburl"),
                ],
                body=Json(
                    {
                        "comment": "Looking into this issue",
                        "data": "data é ☃ 名",
                        "deviceId": "5d8225afB04e95bf2C01C7D7",
                        "eventTags": {"customKey": "newCustomValue", "s": "s é ☃ 名"},
                        "level": "critical",
                        "state": "acknowledged",
                        "subject": "subject é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "filter": "a&b=c#d%2F+é ü",
                "updates": PATCH_BODY,
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events",
                query=[("filter", "a&b=c#d%2F+é ü")],
                body=Json(PATCH_BODY),
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
    required=["application_id", "updates"],
)

# POST /applications/{applicationId}/events
POST = Operation(
    "events.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "event": {"level": "info", "subject": "subject"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/events",
                body=Json({"level": "info", "subject": "subject"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "event": built(
                    "EventPost",
                    creation_date="creationDate é ☃ 名",
                    data="data é ☃ 名",
                    device_id="575ecf887ae143cd83dc4aa2",
                    disable_tag_change_tracking=True,
                    event_tags={"customKey": "newCustomValue", "s": "s é ☃ 名"},
                    level="info",
                    message="Power levels on device 432 have surpassed critical thresholds",
                    state="new",
                    subject="Power levels critical",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/events",
                body=Json(
                    {
                        "creationDate": "creationDate é ☃ 名",
                        "data": "data é ☃ 名",
                        "deviceId": "575ecf887ae143cd83dc4aa2",
                        "disableTagChangeTracking": True,
                        "eventTags": {"customKey": "newCustomValue", "s": "s é ☃ 名"},
                        "level": "info",
                        "message": "Power levels on device 432 have surpassed critical thresholds",
                        "state": "new",
                        "subject": "Power levels critical",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "event": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "data": "data é ☃ 名",
                "deviceId": "575ecf887ae143cd83dc4aa2",
                "deviceName": "My Device",
                "disableTagChangeTracking": True,
                "eventId": "575ed0de7ae143cd83dc4aa5",
                "eventTags": {"customKey": "customValue", "s": "s é ☃ 名"},
                "id": "575ed0de7ae143cd83dc4aa5",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "level": "info",
                "message": "Power levels on device 432 have surpassed critical thresholds",
                "sourceId": "575ed70c7ae143cd83dc4aa9",
                "sourceName": "hello@example.com",
                "sourceType": "user",
                "state": "new",
                "subject": "Power levels critical",
                "updates": [
                    {
                        "comment": "comment é ☃ 名",
                        "creationDate": "2024-05-18T07:08:09Z",
                        "data": "data é ☃ 名",
                        "deviceIdChange": {},
                        "levelChange": {},
                        "sourceId": "3c87623da7Ad3e6635376073",
                        "sourceName": "sourceName é ☃ 名",
                        "sourceType": "public",
                        "state": "resolved",
                        "stateChange": {},
                        "subjectChange": {},
                        "tagsChange": {},
                    }
                ],
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                data="data é ☃ 名",
                device_id="575ecf887ae143cd83dc4aa2",
                device_name="My Device",
                disable_tag_change_tracking=True,
                event_id="575ed0de7ae143cd83dc4aa5",
                event_tags={"customKey": "customValue", "s": "s é ☃ 名"},
                id="575ed0de7ae143cd83dc4aa5",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                level="info",
                message="Power levels on device 432 have surpassed critical thresholds",
                source_id="575ed70c7ae143cd83dc4aa9",
                source_name="hello@example.com",
                source_type="user",
                state="new",
                subject="Power levels critical",
                updates=[
                    obj(
                        comment="comment é ☃ 名",
                        creation_date=moment("2024-05-18T07:08:09Z"),
                        data="data é ☃ 名",
                        device_id_change=obj(),
                        level_change=obj(),
                        source_id="3c87623da7Ad3e6635376073",
                        source_name="sourceName é ☃ 名",
                        source_type="public",
                        state="resolved",
                        state_change=obj(),
                        subject_change=obj(),
                        tags_change={},
                    )
                ],
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(429, "RateLimitError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "event"],
)


class TestEvents(ResourceTests):
    operations = [DELETE, EXPORT, GET, MOST_RECENT_BY_SEVERITY, PATCH, POST]
