"""`client.experience_version`: what each operation sends and gives, worked out from
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

GET_ANSWER = {
    "allowedCorsOrigins": ["allowedCorsOrigins é ☃ 名"],
    "applicationId": "575ec8687ae143cd83dc4a97",
    "attachedDomains": [
        {"domainName": "my.domain.example.com", "id": "58c1de6c8f812590d8e82980"}
    ],
    "attachedSlugs": [{"id": "5b995e51ea9994b50d745284", "slug": "my-custom-slug"}],
    "createdById": "C2dCd52130d10aFaBcABF1ac",
    "createdByType": "apiToken",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "description é ☃ 名",
    "endpointDefaultCors": True,
    "experienceVersionId": "5b995ec6ea9994b50d745285",
    "globals": [
        {"description": "description é ☃ 名", "json": "json é ☃ 名", "key": "z"}
    ],
    "id": "5b995ec6ea9994b50d745285",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
    "lastUpdatedByType": "apiToken",
    "notFoundReply": {"statusCode": 100, "type": "redirect", "value": "value é ☃ 名"},
    "responseHeaders": {"a": "a é ☃ 名"},
    "unauthorizedReply": {
        "statusCode": 100,
        "type": "redirect",
        "value": "value é ☃ 名",
    },
    "version": "myVersionName",
}

GET_RESULT = obj(
    allowed_cors_origins=["allowedCorsOrigins é ☃ 名"],
    application_id="575ec8687ae143cd83dc4a97",
    attached_domains=[
        obj(domain_name="my.domain.example.com", id="58c1de6c8f812590d8e82980")
    ],
    attached_slugs=[obj(id="5b995e51ea9994b50d745284", slug="my-custom-slug")],
    created_by_id="C2dCd52130d10aFaBcABF1ac",
    created_by_type="apiToken",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="description é ☃ 名",
    endpoint_default_cors=True,
    experience_version_id="5b995ec6ea9994b50d745285",
    globals=[obj(description="description é ☃ 名", json_="json é ☃ 名", key="z")],
    id="5b995ec6ea9994b50d745285",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
    last_updated_by_type="apiToken",
    not_found_reply=obj(status_code=100, type="redirect", value="value é ☃ 名"),
    response_headers={"a": "a é ☃ 名"},
    unauthorized_reply=obj(status_code=100, type="redirect", value="value é ☃ 名"),
    version="myVersionName",
)

PATCH_BODY = {"status_code": 100, "type": "redirect", "value": "value é ☃ 名"}

PATCH_BODY_2 = {
    "allowedCorsOrigins": [],
    "description": "",
    "endpointDefaultCors": False,
    "globals": [],
    "notFoundReply": None,
    "responseHeaders": {},
    "sourceVersionIdOrName": "é",
    "unauthorizedReply": None,
}

# DELETE /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}
DELETE = Operation(
    "experience_version.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_version_id_or_name": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/experience/versions/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_version_id_or_name": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_version_id_or_name"],
)

# GET /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}
GET = Operation(
    "experience_version.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_version_id_or_name": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/versions/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_version_id_or_name": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_version_id_or_name"],
)

# PATCH /applications/{applicationId}/experience/versions/{experienceVersionIdOrName}
PATCH = Operation(
    "experience_version.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_version": {},
                "experience_version_id_or_name": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/versions/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_version": built(
                    "ExperienceVersionPatch",
                    allowed_cors_origins=["allowedCorsOrigins é ☃ 名"],
                    description="description é ☃ 名",
                    endpoint_default_cors=False,
                    globals=[
                        {
                            "description": "description é ☃ 名",
                            "json_": "json é ☃ 名",
                            "key": "z",
                        }
                    ],
                    not_found_reply=PATCH_BODY,
                    response_headers={"a": "a é ☃ 名"},
                    source_version_id_or_name="sourceVersionIdOrName é ☃ 名",
                    unauthorized_reply=PATCH_BODY,
                ),
                "experience_version_id_or_name": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/versions/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "allowedCorsOrigins": ["allowedCorsOrigins é ☃ 名"],
                        "description": "description é ☃ 名",
                        "endpointDefaultCors": False,
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
                        "sourceVersionIdOrName": "sourceVersionIdOrName é ☃ 名",
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
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_version": PATCH_BODY_2,
                "experience_version_id_or_name": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/versions/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json(PATCH_BODY_2),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_version_id_or_name", "experience_version"],
)


class TestExperienceVersion(ResourceTests):
    operations = [DELETE, GET, PATCH]
