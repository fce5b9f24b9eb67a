"""`client.application_keys`: what each operation sends and gives, worked out from the
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
                {"id": "575ec8687ae143cd83dc4a97"},
                {"description": "my access key"},
                {"lastUpdated": {"$lt": 1612189931000}},
            ],
            "$or": [
                {
                    "$nor": [
                        {"id": "575ec8687ae143cd83dc4a97"},
                        {"description": "my access key"},
                        {"lastUpdated": {"$lt": 1612189931000}},
                    ]
                }
            ],
            "addressFilterType": "addressFilterType é ☃ 名",
            "addresses": "addresses é ☃ 名",
            "creationDate": "creationDate é ☃ 名",
            "description": "description é ☃ 名",
            "deviceIds": "13Fb1b5449aF733F83bac9f2",
            "deviceTags": {"$tagKey": "tagKey é ☃ 名"},
            "filterType": "filterType é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "key": "key é ☃ 名",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "pubTopics": "pubTopics é ☃ 名",
            "status": "status é ☃ 名",
            "subTopics": "subTopics é ☃ 名",
        }
    ],
    "$nor": [
        {
            "$and": [
                {
                    "$nor": [
                        {"id": "575ec8687ae143cd83dc4a97"},
                        {"description": "my access key"},
                        {"lastUpdated": {"$lt": 1612189931000}},
                    ]
                }
            ],
            "$or": [
                {
                    "$nor": [
                        {"id": "575ec8687ae143cd83dc4a97"},
                        {"description": "my access key"},
                        {"lastUpdated": {"$lt": 1612189931000}},
                    ]
                }
            ],
            "addressFilterType": "addressFilterType é ☃ 名",
            "addresses": "addresses é ☃ 名",
            "creationDate": "creationDate é ☃ 名",
            "description": "description é ☃ 名",
            "deviceIds": "13Fb1b5449aF733F83bac9f2",
            "deviceTags": {"$tagKey": "tagKey é ☃ 名"},
            "filterType": "filterType é ☃ 名",
            "id": "575ec8687ae143cd83dc4a97",
            "key": "key é ☃ 名",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "pubTopics": "pubTopics é ☃ 名",
            "status": "status é ☃ 名",
            "subTopics": "subTopics é ☃ 名",
        },
        {
            "$and": [
                {
                    "$nor": [
                        {"id": "575ec8687ae143cd83dc4a97"},
                        {"description": "my access key"},
                        {"lastUpdated": {"$lt": 1612189931000}},
                    ]
                }
            ],
            "$or": [
                {
                    "$nor": [
                        {"id": "575ec8687ae143cd83dc4a97"},
                        {"description": "my access key"},
                        {"lastUpdated": {"$lt": 1612189931000}},
                    ]
                }
            ],
            "addressFilterType": "addressFilterType é ☃ 名",
            "addresses": "addresses é ☃ 名",
            "creationDate": "creationDate é ☃ 名",
            "description": "my access key",
            "deviceIds": "13Fb1b5449aF733F83bac9f2",
            "deviceTags": {"$tagKey": "tagKey é ☃ 名"},
            "filterType": "filterType é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "key": "key é ☃ 名",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "pubTopics": "pubTopics é ☃ 名",
            "status": "status é ☃ 名",
            "subTopics": "subTopics é ☃ 名",
        },
        {"lastUpdated": {"$lt": 1612189931000}},
    ],
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "addressFilterType": "blacklist",
    "addresses": [],
    "description": "",
    "deviceIds": [],
    "deviceTags": [{"key": "z", "value": "é"}, {"key": "z"}],
    "filterType": "all",
    "name": "é",
    "pubTopics": [],
    "subTopics": [],
}

# GET /applications/{applicationId}/keys
GET = Operation(
    "application_keys.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/keys"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "key",
                "page": 0,
                "per_page": 10,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "creationDate",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/keys",
                query=[
                    ("sortField", "creationDate"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "key"),
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
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/keys",
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
                            {"key": "Serial"},
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
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "key",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        address_filter_type="blacklist",
                        addresses=["addresses é ☃ 名"],
                        application_id="575ec8687ae143cd83dc4a97",
                        application_key_id="575ec76c7ae143cd83dc4a96",
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="apiToken",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        description="An example key description",
                        device_ids=["13Fb1b5449aF733F83bac9f2"],
                        device_tags=[obj(key="Floor", value="2"), obj(key="Serial")],
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
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="key",
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
                        "/applications/575ec8687ae143cd83dc4a97/keys",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [{"key": "key-0"}, {"key": "key-1"}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/keys",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [{"key": "key-2"}, {"key": "key-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/keys",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [{"key": "key-4"}, {"key": "key-5"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(key="key-0"),
                obj(key="key-1"),
                obj(key="key-2"),
                obj(key="key-3"),
                obj(key="key-4"),
                obj(key="key-5"),
            ],
        ),
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "key",
                "page": 1,
                "per_page": 2,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "creationDate",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/keys",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("filterField", "key"),
                            ("filter", "my*"),
                            ("query", json_text(GET_BODY)),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"key": "key-2"}, {"key": "key-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/keys",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("filterField", "key"),
                            ("filter", "my*"),
                            ("query", json_text(GET_BODY)),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"key": "key-4"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [obj(key="key-2"), obj(key="key-3"), obj(key="key-4")],
        ),
    ],
)

# POST /applications/{applicationId}/keys
POST = Operation(
    "application_keys.post",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "application_key": {}},
            Request(
                "POST", "/applications/575ec8687ae143cd83dc4a97/keys", body=Json({})
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "application_key": built(
                    "ApplicationKeyPost",
                    address_filter_type="blacklist",
                    addresses=["addresses é ☃ 名"],
                    description="An example new key description",
                    device_ids=["13Fb1b5449aF733F83bac9f2"],
                    device_tags=[
                        {"key": "Floor", "value": "2"},
                        {"key": "Serial", "value": "value é ☃ 名"},
                    ],
                    filter_type="all",
                    name="name é ☃ 名",
                    pub_topics=["pubTopics é ☃ 名"],
                    sub_topics=["subTopics é ☃ 名"],
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/keys",
                body=Json(
                    {
                        "addressFilterType": "blacklist",
                        "addresses": ["addresses é ☃ 名"],
                        "description": "An example new key description",
                        "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
                        "deviceTags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial", "value": "value é ☃ 名"},
                        ],
                        "filterType": "all",
                        "name": "name é ☃ 名",
                        "pubTopics": ["pubTopics é ☃ 名"],
                        "subTopics": ["subTopics é ☃ 名"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "application_key": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/keys",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
                "secret": "shhhSecret",
                "status": "active",
                "subTopics": ["subTopics é ☃ 名"],
            },
            obj(
                address_filter_type="blacklist",
                addresses=["addresses é ☃ 名"],
                application_id="575ec8687ae143cd83dc4a97",
                application_key_id="575ec76c7ae143cd83dc4a96",
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="apiToken",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="An example key description",
                device_ids=["13Fb1b5449aF733F83bac9f2"],
                device_tags=[
                    obj(key="Floor", value="2"),
                    obj(key="Serial", value="value é ☃ 名"),
                ],
                filter_type="all",
                id="575ec76c7ae143cd83dc4a96",
                key="this_would_be_the_key",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="apiToken",
                name="name é ☃ 名",
                pub_topics=["pubTopics é ☃ 名"],
                secret="shhhSecret",
                status="active",
                sub_topics=["subTopics é ☃ 名"],
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_key"],
)


class TestApplicationKeys(ResourceTests):
    operations = [GET, POST]
