"""`client.device_recipes`: what each operation sends and gives, worked out from the
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

POST_BODY = {
    "attributes": [{"dataType": "number", "name": "4"}],
    "description": "",
    "deviceClass": "standalone",
    "deviceDescription": "",
    "deviceName": "é",
    "gatewayId": "b42068644AEc35dABDED2A77",
    "keepDuplicates": False,
    "name": "é",
    "parentId": None,
    "systemInterval": 5,
    "tags": [{"key": "z", "value": "é"}],
}

# GET /applications/{applicationId}/device-recipes
GET = Operation(
    "device_recipes.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/device-recipes"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
                "tags_as_object": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("tagsAsObject", "true"),
                    ("attributesAsObject", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/device-recipes",
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
                        "attributes": [{"dataType": "number", "name": "voltage"}],
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
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
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
                        attributes=[obj(data_type="number", name="voltage")],
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
                ],
                page=0,
                per_page=1,
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
            "iterate",
            {"application_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/device-recipes",
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
                        "/applications/575ec8687ae143cd83dc4a97/device-recipes",
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
                        "/applications/575ec8687ae143cd83dc4a97/device-recipes",
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
                "attributes_as_object": True,
                "filter": "my*",
                "filter_field": "name",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
                "tags_as_object": True,
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/device-recipes",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("tagsAsObject", "true"),
                            ("attributesAsObject", "true"),
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
                        "/applications/575ec8687ae143cd83dc4a97/device-recipes",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("tagsAsObject", "true"),
                            ("attributesAsObject", "true"),
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

# POST /applications/{applicationId}/device-recipes
POST = Operation(
    "device_recipes.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "device_recipe": {"name": "name"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "attributes_as_object": True,
                "device_recipe": built(
                    "DeviceRecipePost",
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
                    description="Description of my new device recipe",
                    device_class="standalone",
                    device_description="Future device description",
                    device_name="Future device name",
                    gateway_id="b42068644AEc35dABDED2A77",
                    keep_duplicates=True,
                    name="My New Device Recipe",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    system_interval=58,
                    tags=[{"key": "TagKey", "value": "TagValue"}],
                ),
                "tags_as_object": True,
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/device-recipes",
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
                        "description": "Description of my new device recipe",
                        "deviceClass": "standalone",
                        "deviceDescription": "Future device description",
                        "deviceName": "Future device name",
                        "gatewayId": "b42068644AEc35dABDED2A77",
                        "keepDuplicates": True,
                        "name": "My New Device Recipe",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                        "systemInterval": 58,
                        "tags": [{"key": "TagKey", "value": "TagValue"}],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "device_recipe": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/device-recipes",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "device_recipe"],
)


class TestDeviceRecipes(ResourceTests):
    operations = [GET, POST]
