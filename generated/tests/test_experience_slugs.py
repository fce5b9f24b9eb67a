"""`client.experience_slugs`: what each operation sends and gives, worked out from the
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

# GET /applications/{applicationId}/experience/slugs
GET = Operation(
    "experience_slugs.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/experience/slugs"),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/slugs"
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
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "experienceSlugId": "5b995e51ea9994b50d745284",
                        "id": "5b995e51ea9994b50d745284",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "slug": "my-custom-slug",
                        "version": "develop",
                    }
                ],
                "totalCount": 1,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        experience_slug_id="5b995e51ea9994b50d745284",
                        id="5b995e51ea9994b50d745284",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        slug="my-custom-slug",
                        version="develop",
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
)

# POST /applications/{applicationId}/experience/slugs
POST = Operation(
    "experience_slugs.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_slug": {"slug": "ury"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/slugs",
                body=Json({"slug": "ury"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_slug": built(
                    "ExperienceSlugPost", slug="my-custom-slug", version="develop"
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/slugs",
                body=Json({"slug": "my-custom-slug", "version": "develop"}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_slug": {"slug": "ury", "version": None},
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/slugs",
                body=Json({"slug": "ury", "version": None}),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "experienceSlugId": "5b995e51ea9994b50d745284",
                "id": "5b995e51ea9994b50d745284",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "slug": "my-custom-slug",
                "version": "develop",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                experience_slug_id="5b995e51ea9994b50d745284",
                id="5b995e51ea9994b50d745284",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                slug="my-custom-slug",
                version="develop",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_slug"],
)


class TestExperienceSlugs(ResourceTests):
    operations = [GET, POST]
