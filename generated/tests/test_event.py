"""`client.event`: what each operation sends and gives, worked out from the API's
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

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
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
}

GET_RESULT = obj(
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
)

PATCH_BODY = {
    "comment": "",
    "data": "",
    "deviceId": None,
    "eventTags": {"customKey": "newCustomValue"},
    "level": "critical",
    "state": "acknowledged",
    "subject": "é",
}

# DELETE /applications/{applicationId}/events/{eventId}
DELETE = Operation(
    "event.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "event_id": "575ed0de7ae143cd83dc4aa5",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/events/575ed0de7ae143cd83dc4aa5",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "event_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "event_id"],
)

# GET /applications/{applicationId}/events/{eventId}
GET = Operation(
    "event.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "event_id": "575ed0de7ae143cd83dc4aa5",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/events/575ed0de7ae143cd83dc4aa5",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "event_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "event_id"],
)

# PATCH /applications/{applicationId}/events/{eventId}
PATCH = Operation(
    "event.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "event": {},
                "event_id": "575ed0de7ae143cd83dc4aa5",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/events/575ed0de7ae143cd83dc4aa5",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "event": built(
                    "EventPatch",
                    comment="Looking into this issue",
                    data="data é ☃ 名",
                    device_id="5d8225afB04e95bf2C01C7D7",
                    event_tags={"customKey": "newCustomValue", "s": "s é ☃ 名"},
                    level="critical",
                    state="acknowledged",
                    subject="subject é ☃ 名",
                ),
                "event_id": "575ed0de7ae143cd83dc4aa5",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/events/575ed0de7ae143cd83dc4aa5",
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
                "event": PATCH_BODY,
                "event_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/events/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "event_id", "event"],
)


class TestEvent(ResourceTests):
    operations = [DELETE, GET, PATCH]
