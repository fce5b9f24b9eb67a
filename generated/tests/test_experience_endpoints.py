"""`client.experience_endpoints`: what each operation sends and gives, worked out from
the API's document.
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

POST_BODY = {"status_code": 100, "type": "redirect", "value": "value é ☃ 名"}

POST_BODY_2 = {
    "access": "public",
    "description": "",
    "deviceIdTemplate": "",
    "enabled": False,
    "endpointTags": {"customKey": "newCustomValue"},
    "experienceGroupIds": [],
    "method": "get",
    "route": "é",
    "staticReply": None,
    "unauthorizedReply": None,
}

# GET /applications/{applicationId}/experience/endpoints
GET = Operation(
    "experience_endpoints.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/experience/endpoints"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "method",
                "request_count_duration": 86400000,
                "sort_direction": "asc",
                "sort_field": "order",
                "version": "develop",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/endpoints",
                query=[
                    ("sortField", "order"),
                    ("sortDirection", "asc"),
                    ("filterField", "method"),
                    ("filter", "my*"),
                    ("experienceGroupId", "575ec8687ae143cd83dc4a97"),
                    ("requestCountDuration", "86400000"),
                    ("version", "develop"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_group_id": "a&b=c#d%2F+é ü",
                "filter": "a&b=c#d%2F+é ü",
                "version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/endpoints",
                query=[
                    ("filter", "a&b=c#d%2F+é ü"),
                    ("experienceGroupId", "a&b=c#d%2F+é ü"),
                    ("version", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "count": 1,
                "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "access": "group",
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "createdById": "C2dCd52130d10aFaBcABF1ac",
                        "createdByType": "apiToken",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "description": "description é ☃ 名",
                        "deviceIdTemplate": "deviceIdTemplate é ☃ 名",
                        "enabled": True,
                        "endpointTags": {"customKey": "newCustomValue"},
                        "experienceEndpointId": "58c1de6c8f812590d8e82980",
                        "experienceGroups": [
                            {"id": "58b9d794cbfafe1be675744f", "name": "myGroup"}
                        ],
                        "id": "58c1de6c8f812590d8e82980",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                        "lastUpdatedByType": "apiToken",
                        "method": "get",
                        "route": "/my/route/{id}",
                        "staticReply": {"type": "redirect", "value": "value é ☃ 名"},
                        "unauthorizedReply": {
                            "type": "redirect",
                            "value": "value é ☃ 名",
                        },
                    }
                ],
                "notFoundRequestCount": 4.5,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        access="group",
                        application_id="575ec8687ae143cd83dc4a97",
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="apiToken",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        description="description é ☃ 名",
                        device_id_template="deviceIdTemplate é ☃ 名",
                        enabled=True,
                        endpoint_tags={"customKey": "newCustomValue"},
                        experience_endpoint_id="58c1de6c8f812590d8e82980",
                        experience_groups=[
                            obj(id="58b9d794cbfafe1be675744f", name="myGroup")
                        ],
                        id="58c1de6c8f812590d8e82980",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                        last_updated_by_type="apiToken",
                        method="get",
                        route="/my/route/{id}",
                        static_reply=obj(type="redirect", value="value é ☃ 名"),
                        unauthorized_reply=obj(type="redirect", value="value é ☃ 名"),
                    )
                ],
                not_found_request_count=4.5,
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
)

# POST /applications/{applicationId}/experience/endpoints
POST = Operation(
    "experience_endpoints.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_endpoint": {"method": "delete", "route": "route"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/endpoints",
                body=Json({"method": "delete", "route": "route"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_endpoint": built(
                    "ExperienceEndpointPost",
                    access="public",
                    description="description é ☃ 名",
                    device_id_template="deviceIdTemplate é ☃ 名",
                    enabled=True,
                    endpoint_tags={"customKey": "newCustomValue", "k": "k é ☃ 名"},
                    experience_group_ids=["a89Df831dbB2F3cADA7A3902"],
                    method="get",
                    route="/my/route/{id}",
                    static_reply=POST_BODY,
                    unauthorized_reply=POST_BODY,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/endpoints",
                body=Json(
                    {
                        "access": "public",
                        "description": "description é ☃ 名",
                        "deviceIdTemplate": "deviceIdTemplate é ☃ 名",
                        "enabled": True,
                        "endpointTags": {
                            "customKey": "newCustomValue",
                            "k": "k é ☃ 名",
                        },
                        "experienceGroupIds": ["a89Df831dbB2F3cADA7A3902"],
                        "method": "get",
                        "route": "/my/route/{id}",
                        "staticReply": {
                            "statusCode": 100,
                            "type": "redirect",
                            "value": "value é ☃ 名",
                        },
                        "unauthorizedReply": {
                            "statusCode": 100,
                            "type": "redirect",
                            "value": "value é ☃ 名",
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "experience_endpoint": POST_BODY_2},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/endpoints",
                body=Json(POST_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "access": "group",
                "applicationId": "575ec8687ae143cd83dc4a97",
                "createdById": "C2dCd52130d10aFaBcABF1ac",
                "createdByType": "apiToken",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "description": "description é ☃ 名",
                "deviceIdTemplate": "deviceIdTemplate é ☃ 名",
                "enabled": True,
                "endpointTags": {"customKey": "newCustomValue", "k": "k é ☃ 名"},
                "experienceEndpointId": "58c1de6c8f812590d8e82980",
                "experienceGroups": [
                    {"id": "58b9d794cbfafe1be675744f", "name": "myGroup"}
                ],
                "id": "58c1de6c8f812590d8e82980",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                "lastUpdatedByType": "apiToken",
                "method": "get",
                "route": "/my/route/{id}",
                "staticReply": {
                    "statusCode": 100,
                    "type": "redirect",
                    "value": "value é ☃ 名",
                },
                "unauthorizedReply": {
                    "statusCode": 100,
                    "type": "redirect",
                    "value": "value é ☃ 名",
                },
            },
            obj(
                access="group",
                application_id="575ec8687ae143cd83dc4a97",
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="apiToken",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="description é ☃ 名",
                device_id_template="deviceIdTemplate é ☃ 名",
                enabled=True,
                endpoint_tags={"customKey": "newCustomValue", "k": "k é ☃ 名"},
                experience_endpoint_id="58c1de6c8f812590d8e82980",
                experience_groups=[obj(id="58b9d794cbfafe1be675744f", name="myGroup")],
                id="58c1de6c8f812590d8e82980",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="apiToken",
                method="get",
                route="/my/route/{id}",
                static_reply=obj(
                    status_code=100, type="redirect", value="value é ☃ 名"
                ),
                unauthorized_reply=obj(
                    status_code=100, type="redirect", value="value é ☃ 名"
                ),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_endpoint"],
)

# GET /applications/{applicationId}/experience/endpoints/stats
STATS = Operation(
    "experience_endpoints.stats",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/endpoints/stats",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "domain_filter": "example.com",
                "duration": 86400000,
                "end": 1465790400000,
                "endpoint_id_filter": "575ec8687ae143cd83dc4a98",
                "resolution": 3600000,
                "stat_grouping": "statusCode",
                "status_code_filter": 200,
                "version_filter": "myVersion",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/endpoints/stats",
                query=[
                    ("statGrouping", "statusCode"),
                    ("duration", "86400000"),
                    ("end", "1465790400000"),
                    ("resolution", "3600000"),
                    ("versionFilter", "myVersion"),
                    ("domainFilter", "example.com"),
                    ("statusCodeFilter", "200"),
                    ("endpointIdFilter", "575ec8687ae143cd83dc4a98"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "domain_filter": "a&b=c#d%2F+é ü",
                "endpoint_id_filter": "a&b=c#d%2F+é ü",
                "version_filter": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/endpoints/stats",
                query=[
                    ("versionFilter", "a&b=c#d%2F+é ü"),
                    ("domainFilter", "a&b=c#d%2F+é ü"),
                    ("endpointIdFilter", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "58cae95a0f5fcd000138ed0d": [
                    {"count": 10, "time": "2017-03-21T20:00:00.000Z"},
                    {"count": 1, "time": "2017-03-21T21:00:00.000Z"},
                ],
                "NotFound": [
                    {"count": 1, "time": "2017-03-21T20:00:00.000Z"},
                    {"count": 4, "time": "2017-03-21T21:00:00.000Z"},
                ],
            },
            {
                "58cae95a0f5fcd000138ed0d": [
                    obj(count=10, time=moment("2017-03-21T20:00:00.000Z")),
                    obj(count=1, time=moment("2017-03-21T21:00:00.000Z")),
                ],
                "NotFound": [
                    obj(count=1, time=moment("2017-03-21T20:00:00.000Z")),
                    obj(count=4, time=moment("2017-03-21T21:00:00.000Z")),
                ],
            },
            typed_rest=True,
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)


class TestExperienceEndpoints(ResourceTests):
    operations = [GET, POST, STATS]
