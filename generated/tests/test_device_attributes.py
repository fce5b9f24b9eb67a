"""`client.device_attributes`: what each operation sends and gives, worked out from the
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

POST_BODY = {
    "attributeTags": {"customKey": "newCustomValue"},
    "contentType": "",
    "dataType": "number",
    "description": "",
    "name": "4",
    "system": {},
}

# GET /applications/{applicationId}/devices/{deviceId}/attributes
GET = Operation(
    "device_attributes.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_id": "575ecf887ae143cd83dc4aa2",
                "filter": "my*",
                "filter_field": "name",
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_id": "a/../b?c#d%2F é",
                "filter": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/attributes",
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
                "deviceId": "575ecf887ae143cd83dc4aa2",
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "attributeTags": {"customKey": "newCustomValue"},
                        "contentType": "contentType é ☃ 名",
                        "dataType": "number",
                        "description": "description é ☃ 名",
                        "deviceId": "575ecf887ae143cd83dc4aa2",
                        "name": "voltage",
                        "system": {},
                    }
                ],
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 1,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                device_id="575ecf887ae143cd83dc4aa2",
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        attribute_tags={"customKey": "newCustomValue"},
                        content_type="contentType é ☃ 名",
                        data_type="number",
                        description="description é ☃ 名",
                        device_id="575ecf887ae143cd83dc4aa2",
                        name="voltage",
                        system=obj(),
                    )
                ],
                sort_direction="asc",
                sort_field="name",
                total_count=1,
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

# POST /applications/{applicationId}/devices/{deviceId}/attributes
POST = Operation(
    "device_attributes.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_attribute": {"dataType": "string", "name": "4"},
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes",
                body=Json({"dataType": "string", "name": "4"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_attribute": built(
                    "DeviceAttributePost",
                    attribute_tags={"c": "c é ☃ 名", "customKey": "newCustomValue"},
                    content_type="contentType é ☃ 名",
                    data_type="number",
                    description="description é ☃ 名",
                    name="voltage",
                    system={
                        "aggregation": "STD_DEV",
                        "aggregation_options": [],
                        "child_attributes": [{"mode": "blacklist", "name": "4"}],
                    },
                ),
                "device_id": "575ecf887ae143cd83dc4aa2",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/devices/575ecf887ae143cd83dc4aa2/attributes",
                body=Json(
                    {
                        "attributeTags": {
                            "c": "c é ☃ 名",
                            "customKey": "newCustomValue",
                        },
                        "contentType": "contentType é ☃ 名",
                        "dataType": "number",
                        "description": "description é ☃ 名",
                        "name": "voltage",
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
                "device_attribute": POST_BODY,
                "device_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/devices/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/attributes",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_id", "device_attribute"],
)


class TestDeviceAttributes(ResourceTests):
    operations = [GET, POST]
