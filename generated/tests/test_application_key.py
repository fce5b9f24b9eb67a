"""`client.application_key`: what each operation sends and gives, worked out from the
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
    "addressFilterType": "blacklist",
    "addresses": ["addresses é ☃ 名"],
    "applicationId": "575ec8687ae143cd83dc4a97",
    "applicationKeyId": "575ec76c7ae143cd83dc4a96",
    "createdById": "C2dCd52130d10aFaBcABF1ac",
    "createdByType": "apiToken",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "An example key description",
    "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
    "deviceTags": [
        {"key": "Floor", "value": "2"},
        {"key": "Serial", "value": "value é ☃ 名"},
    ],
    "filterType": "all",
    "id": "575ec76c7ae143cd83dc4a96",
    "key": "this_would_be_the_key",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
    "lastUpdatedByType": "apiToken",
    "name": "name é ☃ 名",
    "pubTopics": ["pubTopics é ☃ 名"],
    "status": "active",
    "subTopics": ["subTopics é ☃ 名"],
}

GET_RESULT = obj(
    address_filter_type="blacklist",
    addresses=["addresses é ☃ 名"],
    application_id="575ec8687ae143cd83dc4a97",
    application_key_id="575ec76c7ae143cd83dc4a96",
    created_by_id="C2dCd52130d10aFaBcABF1ac",
    created_by_type="apiToken",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="An example key description",
    device_ids=["13Fb1b5449aF733F83bac9f2"],
    device_tags=[obj(key="Floor", value="2"), obj(key="Serial", value="value é ☃ 名")],
    filter_type="all",
    id="575ec76c7ae143cd83dc4a96",
    key="this_would_be_the_key",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
    last_updated_by_type="apiToken",
    name="name é ☃ 名",
    pub_topics=["pubTopics é ☃ 名"],
    status="active",
    sub_topics=["subTopics é ☃ 名"],
)

PATCH_BODY = {
    "addressFilterType": "blacklist",
    "addresses": [],
    "description": "",
    "filterType": "none",
    "name": None,
    "pubTopics": [],
    "status": "active",
    "subTopics": [],
}

# DELETE /applications/{applicationId}/keys/{applicationKeyId}
DELETE = Operation(
    "application_key.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "application_key_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/keys/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "application_key_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/keys/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_key_id"],
)

# GET /applications/{applicationId}/keys/{applicationKeyId}
GET = Operation(
    "application_key.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "application_key_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/keys/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "application_key_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/keys/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_key_id"],
)

# PATCH /applications/{applicationId}/keys/{applicationKeyId}
PATCH = Operation(
    "application_key.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "application_key": {},
                "application_key_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/keys/575ec76c7ae143cd83dc4a96",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "application_key": built(
                    "ApplicationKeyPatch",
                    address_filter_type="blacklist",
                    addresses=["addresses é ☃ 名"],
                    description="An example updated key description",
                    filter_type="none",
                    name="name é ☃ 名",
                    pub_topics=["pubTopics é ☃ 名"],
                    status="active",
                    sub_topics=["subTopics é ☃ 名"],
                ),
                "application_key_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/keys/575ec76c7ae143cd83dc4a96",
                body=Json(
                    {
                        "addressFilterType": "blacklist",
                        "addresses": ["addresses é ☃ 名"],
                        "description": "An example updated key description",
                        "filterType": "none",
                        "name": "name é ☃ 名",
                        "pubTopics": ["pubTopics é ☃ 名"],
                        "status": "active",
                        "subTopics": ["subTopics é ☃ 名"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "application_key": PATCH_BODY,
                "application_key_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/keys/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "application_key_id", "application_key"],
)


class TestApplicationKey(ResourceTests):
    operations = [DELETE, GET, PATCH]
