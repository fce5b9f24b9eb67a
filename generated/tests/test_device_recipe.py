"""`client.device_recipe`: what each operation sends and gives, worked out from the
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

BULK_CREATE_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "count": 56,
    "csv": "",
    "descriptionColumn": "",
    "email": "email@example.com",
    "gatewayId": "b42068644AEc35dABDED2A77",
    "gatewayIdColumn": "",
    "makeUniqueKeySecret": False,
    "nameColumn": "",
    "parentId": None,
    "parentIdColumn": "",
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
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
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "My recipe description",
    "deviceClass": "standalone",
    "deviceDescription": "Future device description",
    "deviceName": "Future device name",
    "deviceRecipeId": "575ecec57ae143cd83dc4a9f",
    "gatewayId": "b42068644AEc35dABDED2A77",
    "id": "575ecec57ae143cd83dc4a9f",
    "keepDuplicates": True,
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "Actual recipe name",
    "parentId": "D0edfEf9380E5E39ae21d336",
    "systemInterval": 58,
    "tags": [{"key": "TagKey", "value": "TagValue"}],
}

GET_RESULT = obj(
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
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="My recipe description",
    device_class="standalone",
    device_description="Future device description",
    device_name="Future device name",
    device_recipe_id="575ecec57ae143cd83dc4a9f",
    gateway_id="b42068644AEc35dABDED2A77",
    id="575ecec57ae143cd83dc4a9f",
    keep_duplicates=True,
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="Actual recipe name",
    parent_id="D0edfEf9380E5E39ae21d336",
    system_interval=58,
    tags=[obj(key="TagKey", value="TagValue")],
)

PATCH_BODY = {
    "attributes": [{"dataType": "number", "name": "4"}],
    "description": "",
    "deviceClass": "standalone",
    "deviceDescription": "",
    "deviceName": "é",
    "gatewayId": None,
    "keepDuplicates": False,
    "name": "é",
    "parentId": None,
    "systemInterval": 5,
    "tags": [{"key": "z", "value": "é"}],
}

# POST /applications/{applicationId}/device-recipes/{deviceRecipeId}/bulkCreate
BULK_CREATE = Operation(
    "device_recipe.bulk_create",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "bulk_info": {},
                "device_recipe_id": "575ecec57ae143cd83dc4a9f",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes/575ecec57ae143cd83dc4a9f/bulkCreate",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "bulk_info": built(
                    "DeviceRecipeBulkCreatePost",
                    callback_url="https://example.com/callbackUrl",
                    count=56,
                    csv="a,comma,separated,string,of,input,data",
                    description_column="column2",
                    email="email@example.com",
                    gateway_id="b42068644AEc35dABDED2A77",
                    gateway_id_column="gatewayIdColumn é ☃ 名",
                    make_unique_key_secret=True,
                    name_column="myNameColumn",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    parent_id_column="parentIdColumn é ☃ 名",
                ),
                "device_recipe_id": "575ecec57ae143cd83dc4a9f",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes/575ecec57ae143cd83dc4a9f/bulkCreate",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "count": 56,
                        "csv": "a,comma,separated,string,of,input,data",
                        "descriptionColumn": "column2",
                        "email": "email@example.com",
                        "gatewayId": "b42068644AEc35dABDED2A77",
                        "gatewayIdColumn": "gatewayIdColumn é ☃ 名",
                        "makeUniqueKeySecret": True,
                        "nameColumn": "myNameColumn",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                        "parentIdColumn": "parentIdColumn é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "bulk_info": BULK_CREATE_BODY,
                "device_recipe_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/device-recipes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/bulkCreate",
                body=Json(BULK_CREATE_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "created": 10,
                "csvResult": "a,comma,separated,string,of,results",
                "failed": 0,
            },
            obj(created=10, csv_result="a,comma,separated,string,of,results", failed=0),
        ),
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        ),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_recipe_id", "bulk_info"],
)

# DELETE /applications/{applicationId}/device-recipes/{deviceRecipeId}
DELETE = Operation(
    "device_recipe.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_recipe_id": "575ecec57ae143cd83dc4a9f",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes/575ecec57ae143cd83dc4a9f",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_recipe_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/device-recipes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_recipe_id"],
)

# GET /applications/{applicationId}/device-recipes/{deviceRecipeId}
GET = Operation(
    "device_recipe.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_recipe_id": "575ecec57ae143cd83dc4a9f",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes/575ecec57ae143cd83dc4a9f",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "device_recipe_id": "575ecec57ae143cd83dc4a9f",
                "tags_as_object": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes/575ecec57ae143cd83dc4a9f",
                query=[("tagsAsObject", "true"), ("attributesAsObject", "true")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "device_recipe_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/device-recipes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_recipe_id"],
)

# PATCH /applications/{applicationId}/device-recipes/{deviceRecipeId}
PATCH = Operation(
    "device_recipe.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_recipe": {},
                "device_recipe_id": "575ecec57ae143cd83dc4a9f",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes/575ecec57ae143cd83dc4a9f",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "device_recipe": built(
                    "DeviceRecipePatch",
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
                    description="Description of my updated device recipe",
                    device_class="standalone",
                    device_description="Future device description",
                    device_name="Future device name",
                    gateway_id="b42068644AEc35dABDED2A77",
                    keep_duplicates=True,
                    name="My Updated Device Recipe",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    system_interval=58,
                    tags=[{"key": "TagKey", "value": "TagValue"}],
                ),
                "device_recipe_id": "575ecec57ae143cd83dc4a9f",
                "tags_as_object": True,
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes/575ecec57ae143cd83dc4a9f",
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
                        "description": "Description of my updated device recipe",
                        "deviceClass": "standalone",
                        "deviceDescription": "Future device description",
                        "deviceName": "Future device name",
                        "gatewayId": "b42068644AEc35dABDED2A77",
                        "keepDuplicates": True,
                        "name": "My Updated Device Recipe",
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
                "device_recipe": PATCH_BODY,
                "device_recipe_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/device-recipes/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "device_recipe_id", "device_recipe"],
)


class TestDeviceRecipe(ResourceTests):
    operations = [BULK_CREATE, DELETE, GET, PATCH]
