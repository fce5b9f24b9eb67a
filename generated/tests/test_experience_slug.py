"""`client.experience_slug`: what each operation sends and gives, worked out from the
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
    "applicationId": "575ec8687ae143cd83dc4a97",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "experienceSlugId": "5b995e51ea9994b50d745284",
    "id": "5b995e51ea9994b50d745284",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "slug": "my-custom-slug",
    "version": "develop",
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    experience_slug_id="5b995e51ea9994b50d745284",
    id="5b995e51ea9994b50d745284",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    slug="my-custom-slug",
    version="develop",
)

# DELETE /applications/{applicationId}/experience/slugs/{experienceSlugId}
DELETE = Operation(
    "experience_slug.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_slug_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/experience/slugs/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_slug_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/slugs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_slug_id"],
)

# GET /applications/{applicationId}/experience/slugs/{experienceSlugId}
GET = Operation(
    "experience_slug.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_slug_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/slugs/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_slug_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/slugs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_slug_id"],
)

# PATCH /applications/{applicationId}/experience/slugs/{experienceSlugId}
PATCH = Operation(
    "experience_slug.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_slug": {},
                "experience_slug_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/slugs/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_slug": built(
                    "ExperienceSlugPatch", slug="my-new-slug", version=None
                ),
                "experience_slug_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/slugs/575ed78e7ae143cd83dc4aab",
                body=Json({"slug": "my-new-slug", "version": None}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_slug": {"slug": "ury", "version": None},
                "experience_slug_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/slugs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json({"slug": "ury", "version": None}),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_slug_id", "experience_slug"],
)


class TestExperienceSlug(ResourceTests):
    operations = [DELETE, GET, PATCH]
