"""`client.experience_versions`: what each operation sends and gives, worked out from
the API's document.
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

POST_BODY = {"status_code": 100, "type": "redirect", "value": "value é ☃ 名"}

POST_BODY_2 = {
    "allowedCorsOrigins": [],
    "description": "",
    "domainIds": ["356c8F90F3DdDffBbb7aa2b4"],
    "endpointDefaultCors": False,
    "globals": [],
    "notFoundReply": None,
    "responseHeaders": {},
    "slugIds": ["F1E18aBe2722b96D27fac8F1"],
    "unauthorizedReply": None,
    "version": "é",
}

# GET /applications/{applicationId}/experience/versions
GET = Operation(
    "experience_versions.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/experience/versions"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "version",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "version",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/versions",
                query=[
                    ("sortField", "version"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "version"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/versions",
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
                "items": [
                    {
                        "allowedCorsOrigins": ["allowedCorsOrigins é ☃ 名"],
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "attachedDomains": [
                            {
                                "domainName": "my.domain.example.com",
                                "id": "58c1de6c8f812590d8e82980",
                            }
                        ],
                        "attachedSlugs": [
                            {"id": "5b995e51ea9994b50d745284", "slug": "my-custom-slug"}
                        ],
                        "createdById": "C2dCd52130d10aFaBcABF1ac",
                        "createdByType": "apiToken",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "description": "description é ☃ 名",
                        "endpointDefaultCors": True,
                        "experienceVersionId": "5b995ec6ea9994b50d745285",
                        "globals": [{"json": "json é ☃ 名", "key": "z"}],
                        "id": "5b995ec6ea9994b50d745285",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                        "lastUpdatedByType": "apiToken",
                        "notFoundReply": {"type": "redirect", "value": "value é ☃ 名"},
                        "responseHeaders": {},
                        "unauthorizedReply": {
                            "type": "redirect",
                            "value": "value é ☃ 名",
                        },
                        "version": "myVersionName",
                    }
                ],
                "totalCount": 1,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                items=[
                    obj(
                        allowed_cors_origins=["allowedCorsOrigins é ☃ 名"],
                        application_id="575ec8687ae143cd83dc4a97",
                        attached_domains=[
                            obj(
                                domain_name="my.domain.example.com",
                                id="58c1de6c8f812590d8e82980",
                            )
                        ],
                        attached_slugs=[
                            obj(id="5b995e51ea9994b50d745284", slug="my-custom-slug")
                        ],
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="apiToken",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        description="description é ☃ 名",
                        endpoint_default_cors=True,
                        experience_version_id="5b995ec6ea9994b50d745285",
                        globals=[obj(json_="json é ☃ 名", key="z")],
                        id="5b995ec6ea9994b50d745285",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                        last_updated_by_type="apiToken",
                        not_found_reply=obj(type="redirect", value="value é ☃ 名"),
                        response_headers={},
                        unauthorized_reply=obj(type="redirect", value="value é ☃ 名"),
                        version="myVersionName",
                    )
                ],
                total_count=1,
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/versions",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/versions",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/versions",
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
                "filter_field": "version",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "version",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/experience/versions",
                        query=[
                            ("sortField", "version"),
                            ("sortDirection", "asc"),
                            ("filterField", "version"),
                            ("filter", "my*"),
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/versions",
                        query=[
                            ("sortField", "version"),
                            ("sortDirection", "asc"),
                            ("filterField", "version"),
                            ("filter", "my*"),
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

# POST /applications/{applicationId}/experience/versions
POST = Operation(
    "experience_versions.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_version": {"version": "version"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/versions",
                body=Json({"version": "version"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_version": built(
                    "ExperienceVersionPost",
                    allowed_cors_origins=["allowedCorsOrigins é ☃ 名"],
                    description="my version description",
                    domain_ids=["58c1de6c8f812590d8e82980"],
                    endpoint_default_cors=True,
                    globals=[
                        {
                            "description": "description é ☃ 名",
                            "json_": "json é ☃ 名",
                            "key": "z",
                        }
                    ],
                    not_found_reply=POST_BODY,
                    response_headers={"a": "a é ☃ 名"},
                    slug_ids=["5b995e51ea9994b50d745284"],
                    unauthorized_reply=POST_BODY,
                    version="myNewVersion",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/versions",
                body=Json(
                    {
                        "allowedCorsOrigins": ["allowedCorsOrigins é ☃ 名"],
                        "description": "my version description",
                        "domainIds": ["58c1de6c8f812590d8e82980"],
                        "endpointDefaultCors": True,
                        "globals": [
                            {
                                "description": "description é ☃ 名",
                                "json": "json é ☃ 名",
                                "key": "z",
                            }
                        ],
                        "notFoundReply": {
                            "statusCode": 100,
                            "type": "redirect",
                            "value": "value é ☃ 名",
                        },
                        "responseHeaders": {"a": "a é ☃ 名"},
                        "slugIds": ["5b995e51ea9994b50d745284"],
                        "unauthorizedReply": {
                            "statusCode": 100,
                            "type": "redirect",
                            "value": "value é ☃ 名",
                        },
                        "version": "myNewVersion",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "experience_version": POST_BODY_2},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/versions",
                body=Json(POST_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "allowedCorsOrigins": ["allowedCorsOrigins é ☃ 名"],
                "applicationId": "575ec8687ae143cd83dc4a97",
                "attachedDomains": [
                    {
                        "domainName": "my.domain.example.com",
                        "id": "58c1de6c8f812590d8e82980",
                    }
                ],
                "attachedSlugs": [
                    {"id": "5b995e51ea9994b50d745284", "slug": "my-custom-slug"}
                ],
                "createdById": "C2dCd52130d10aFaBcABF1ac",
                "createdByType": "apiToken",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "description": "description é ☃ 名",
                "endpointDefaultCors": True,
                "experienceVersionId": "5b995ec6ea9994b50d745285",
                "globals": [
                    {
                        "description": "description é ☃ 名",
                        "json": "json é ☃ 名",
                        "key": "z",
                    }
                ],
                "id": "5b995ec6ea9994b50d745285",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                "lastUpdatedByType": "apiToken",
                "notFoundReply": {
                    "statusCode": 100,
                    "type": "redirect",
                    "value": "value é ☃ 名",
                },
                "responseHeaders": {"a": "a é ☃ 名"},
                "unauthorizedReply": {
                    "statusCode": 100,
                    "type": "redirect",
                    "value": "value é ☃ 名",
                },
                "version": "myVersionName",
            },
            obj(
                allowed_cors_origins=["allowedCorsOrigins é ☃ 名"],
                application_id="575ec8687ae143cd83dc4a97",
                attached_domains=[
                    obj(
                        domain_name="my.domain.example.com",
                        id="58c1de6c8f812590d8e82980",
                    )
                ],
                attached_slugs=[
                    obj(id="5b995e51ea9994b50d745284", slug="my-custom-slug")
                ],
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="apiToken",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="description é ☃ 名",
                endpoint_default_cors=True,
                experience_version_id="5b995ec6ea9994b50d745285",
                globals=[
                    obj(description="description é ☃ 名", json_="json é ☃ 名", key="z")
                ],
                id="5b995ec6ea9994b50d745285",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="apiToken",
                not_found_reply=obj(
                    status_code=100, type="redirect", value="value é ☃ 名"
                ),
                response_headers={"a": "a é ☃ 名"},
                unauthorized_reply=obj(
                    status_code=100, type="redirect", value="value é ☃ 名"
                ),
                version="myVersionName",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_version"],
)


class TestExperienceVersions(ResourceTests):
    operations = [GET, POST]
