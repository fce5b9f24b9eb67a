"""`client.experience_groups`: what each operation sends and gives, worked out from the
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
    json_text,
    moment,
    obj,
)

GET_BODY = {
    "$and": [
        {
            "$nor": [
                {"lastUpdated": "2022-01-30T17:18:11.911Z", "name": "My Great Group"}
            ],
            "$or": [
                {"lastUpdated": "2022-01-30T17:18:11.911Z", "name": "My Great Group"}
            ],
            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
            "creationDate": "creationDate é ☃ 名",
            "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "groupTags": {"$tagKey": "tagKey é ☃ 名"},
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "2022-01-30T17:18:11.911Z",
            "name": "My Great Group",
            "parentId": "D0edfEf9380E5E39ae21d336",
        }
    ],
    "$nor": [
        {
            "$and": [
                {"lastUpdated": "2022-01-30T17:18:11.911Z", "name": "My Great Group"}
            ],
            "$or": [
                {"lastUpdated": "2022-01-30T17:18:11.911Z", "name": "My Great Group"}
            ],
            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
            "creationDate": "creationDate é ☃ 名",
            "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "groupTags": {"$tagKey": "tagKey é ☃ 名"},
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "2022-01-30T17:18:11.911Z",
            "name": "My Great Group",
            "parentId": "D0edfEf9380E5E39ae21d336",
        }
    ],
    "$or": [
        {
            "$and": [
                {"lastUpdated": "2022-01-30T17:18:11.911Z", "name": "My Great Group"}
            ],
            "$nor": [
                {"lastUpdated": "2022-01-30T17:18:11.911Z", "name": "My Great Group"}
            ],
            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
            "creationDate": "creationDate é ☃ 名",
            "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
            "groupTags": {"$tagKey": "tagKey é ☃ 名"},
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "2022-01-30T17:18:11.911Z",
            "name": "My Great Group",
            "parentId": "D0edfEf9380E5E39ae21d336",
        }
    ],
    "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
    "creationDate": "creationDate é ☃ 名",
    "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
    "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
    "groupTags": {"$tagKey": "tagKey é ☃ 名"},
    "id": "32b0bB3467377fFaCaC0DD1D",
    "lastUpdated": "2022-01-30T17:18:11.911Z",
    "name": "My Great Group",
    "parentId": "D0edfEf9380E5E39ae21d336",
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "description": "",
    "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
    "deviceQueryJson": None,
    "deviceTags": [{"key": "z", "value": "é"}],
    "experienceEndpointIds": ["e9EA41aedDcb5d2eeBA7bcE4", "CB889a51c55A1dEA1a58CBbb"],
    "experienceUserIds": ["fCC1De442D38aEE722aeBb5d", "0E04cDecBF0bCd6A335245c9"],
    "groupTags": {"customKey": "newCustomValue"},
    "name": "é",
    "parentId": None,
}

# GET /applications/{applicationId}/experience/groups
GET = Operation(
    "experience_groups.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/experience/groups"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("query", json_text(GET_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/groups",
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
                        "ancestorIds": ["FeEaa2464c9b85aecC2D22F9"],
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "description": "description é ☃ 名",
                        "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
                        "deviceQueryJson": "deviceQueryJson é ☃ 名",
                        "deviceTags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial"},
                        ],
                        "directDeviceCount": 44.5,
                        "experienceEndpointIds": [
                            "58b9d743cbfafe1be675744b",
                            "58b9d743cbfafe1be675744c",
                        ],
                        "experienceGroupId": "58b9d794cbfafe1be675744f",
                        "experienceUserIds": [
                            "58b9d782cbfafe1be675744d",
                            "58b9d787cbfafe1be675744e",
                        ],
                        "groupTags": {"customKey": "newCustomValue"},
                        "id": "58b9d794cbfafe1be675744f",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "name": "My Group",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                        "totalDeviceCount": 90.5,
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
                        ancestor_ids=["FeEaa2464c9b85aecC2D22F9"],
                        application_id="575ec8687ae143cd83dc4a97",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        description="description é ☃ 名",
                        device_ids=["13Fb1b5449aF733F83bac9f2"],
                        device_query_json="deviceQueryJson é ☃ 名",
                        device_tags=[obj(key="Floor", value="2"), obj(key="Serial")],
                        direct_device_count=44.5,
                        experience_endpoint_ids=[
                            "58b9d743cbfafe1be675744b",
                            "58b9d743cbfafe1be675744c",
                        ],
                        experience_group_id="58b9d794cbfafe1be675744f",
                        experience_user_ids=[
                            "58b9d782cbfafe1be675744d",
                            "58b9d787cbfafe1be675744e",
                        ],
                        group_tags={"customKey": "newCustomValue"},
                        id="58b9d794cbfafe1be675744f",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        name="My Group",
                        parent_id="D0edfEf9380E5E39ae21d336",
                        total_device_count=90.5,
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/groups",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/groups",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/groups",
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
                "filter_field": "name",
                "page": 1,
                "per_page": 2,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/experience/groups",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("query", json_text(GET_BODY)),
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/groups",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("query", json_text(GET_BODY)),
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

# POST /applications/{applicationId}/experience/groups
POST = Operation(
    "experience_groups.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group": {"name": "name"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group": built(
                    "ExperienceGroupPost",
                    description="description é ☃ 名",
                    device_ids=["58b9d743cbfafe1be675744d"],
                    device_query_json="deviceQueryJson é ☃ 名",
                    device_tags=[{"key": "floor", "value": "8"}],
                    experience_endpoint_ids=[
                        "58b9d743cbfafe1be675744b",
                        "58b9d743cbfafe1be675744c",
                    ],
                    experience_user_ids=[
                        "575ed70c7ae143cd83dc4aa9",
                        "675ed70c7ae143cd83dc4aa9",
                    ],
                    group_tags={"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
                    name="My Group",
                    parent_id="58b9d743cbfafe1be675744e",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups",
                body=Json(
                    {
                        "description": "description é ☃ 名",
                        "deviceIds": ["58b9d743cbfafe1be675744d"],
                        "deviceQueryJson": "deviceQueryJson é ☃ 名",
                        "deviceTags": [{"key": "floor", "value": "8"}],
                        "experienceEndpointIds": [
                            "58b9d743cbfafe1be675744b",
                            "58b9d743cbfafe1be675744c",
                        ],
                        "experienceUserIds": [
                            "575ed70c7ae143cd83dc4aa9",
                            "675ed70c7ae143cd83dc4aa9",
                        ],
                        "groupTags": {"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
                        "name": "My Group",
                        "parentId": "58b9d743cbfafe1be675744e",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "experience_group": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/groups",
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
                "creationDate": "2016-06-13T04:00:00.000Z",
                "description": "description é ☃ 名",
                "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
                "deviceQueryJson": "deviceQueryJson é ☃ 名",
                "deviceTags": [
                    {"key": "Floor", "value": "2"},
                    {"key": "Serial", "value": "value é ☃ 名"},
                ],
                "directDeviceCount": 44.5,
                "experienceEndpointIds": [
                    "58b9d743cbfafe1be675744b",
                    "58b9d743cbfafe1be675744c",
                ],
                "experienceGroupId": "58b9d794cbfafe1be675744f",
                "experienceUserIds": [
                    "58b9d782cbfafe1be675744d",
                    "58b9d787cbfafe1be675744e",
                ],
                "groupTags": {"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
                "id": "58b9d794cbfafe1be675744f",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "name": "My Group",
                "parentId": "D0edfEf9380E5E39ae21d336",
                "totalDeviceCount": 90.5,
            },
            obj(
                ancestor_ids=["FeEaa2464c9b85aecC2D22F9"],
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="description é ☃ 名",
                device_ids=["13Fb1b5449aF733F83bac9f2"],
                device_query_json="deviceQueryJson é ☃ 名",
                device_tags=[
                    obj(key="Floor", value="2"),
                    obj(key="Serial", value="value é ☃ 名"),
                ],
                direct_device_count=44.5,
                experience_endpoint_ids=[
                    "58b9d743cbfafe1be675744b",
                    "58b9d743cbfafe1be675744c",
                ],
                experience_group_id="58b9d794cbfafe1be675744f",
                experience_user_ids=[
                    "58b9d782cbfafe1be675744d",
                    "58b9d787cbfafe1be675744e",
                ],
                group_tags={"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
                id="58b9d794cbfafe1be675744f",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                name="My Group",
                parent_id="D0edfEf9380E5E39ae21d336",
                total_device_count=90.5,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_group"],
)


class TestExperienceGroups(ResourceTests):
    operations = [GET, POST]
