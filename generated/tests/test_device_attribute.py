"""`client.device_attribute`: what each operation sends and gives, worked out from the
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
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "attributeTags": {"c": "c é ☃ 名", "customKey": "newCustomValue"},
    "contentType": "contentType é ☃ 名",
    "dataType": "number",
    "description": "description é ☃ 名",
    "deviceId": "575ecf887ae143cd83dc4aa2",
    "name": "voltage",
    "system": {
        "aggregation": "STD_DEV",
        "aggregationOptions": [],
        "childAttributes": [{"mode": "blacklist", "name": "4"}],
    },
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    attribute_tags={"c": "c é ☃ 名", "customKey": "newCustomValue"},
    content_type="contentType é ☃ 名",
    data_type="number",
    description="description é ☃ 名",
    device_id="575ecf887ae143cd83dc4aa2",
    name="voltage",
    system=obj(
        aggregation="STD_DEV",
        aggregation_options=[],
        child_attributes=[obj(mode="blacklist", name="4")],
    ),
)

PATCH_BODY = {
    "attributeTags": {"customKey": "newCustomValue"},
    "contentType": "",
    "description": "",
    "name": "4",
    "system": {},
}

# DELETE /applications/{applicationId}/devices/{deviceId}/attributes/{name}
DELETE = Operation(
    "device_attribute.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "name": "voltage",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes/voltage",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a/../b?c#d%2F é",
                "name": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/attributes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id", "name"],
)

# GET /applications/{applicationId}/devices/{deviceId}/attributes/{name}
GET = Operation(
    "device_attribute.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "name": "voltage",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes/voltage",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a/../b?c#d%2F é",
                "name": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/attributes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id", "name"],
)

# PATCH /applications/{applicationId}/devices/{deviceId}/attributes/{name}
PATCH = Operation(
    "device_attribute.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_attribute": {},
                "device_id": "575ecf887ae143cd83dc4aa2",
                "name": "voltage",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes/voltage",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_attribute": built(
                    "DeviceAttributePatch",
                    attribute_tags={"c": "c é ☃ 名", "customKey": "newCustomValue"},
                    content_type="contentType é ☃ 名",
                    description="my new attribute description",
                    name="4",
                    system={
                        "aggregation": "STD_DEV",
                        "aggregation_options": [],
                        "child_attributes": [{"mode": "blacklist", "name": "4"}],
                    },
                ),
                "device_id": "575ecf887ae143cd83dc4aa2",
                "name": "voltage",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes/voltage",
                body=Json(
                    {
                        "attributeTags": {
                            "c": "c é ☃ 名",
                            "customKey": "newCustomValue",
                        },
                        "contentType": "contentType é ☃ 名",
                        "description": "my new attribute description",
                        "name": "4",
                        "system": {
                            "aggregation": "STD_DEV",
                            "aggregationOptions": [],
                            "childAttributes": [{"mode": "blacklist", "name": "4"}],
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_attribute": PATCH_BODY,
                "device_id": "a/../b?c#d%2F é",
                "name": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/attributes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "device_id", "name", "device_attribute"],
)


class TestDeviceAttribute(ResourceTests):
    operations = [DELETE, GET, PATCH]
