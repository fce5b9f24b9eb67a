"""`client.experience`: what each operation sends and gives, worked out from the API's
document.
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

BOOTSTRAP_BODY = {
    "createGroups": True,
    "createUsers": True,
    "replaceExisting": False,
    "slug": "ury",
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

# PATCH /applications/{applicationId}/experience/bootstrap
BOOTSTRAP = Operation(
    "experience.bootstrap",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "options_": {}},
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/bootstrap",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "ExperienceBootstrapOptions",
                    create_groups=False,
                    create_users=False,
                    replace_existing=True,
                    slug="ury",
                ),
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/bootstrap",
                body=Json(
                    {
                        "createGroups": False,
                        "createUsers": False,
                        "replaceExisting": True,
                        "slug": "ury",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": BOOTSTRAP_BODY},
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/bootstrap",
                body=Json(BOOTSTRAP_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "email": "example.user@example.com",
                "password": "examplePass",
                "resourceSuffix": "",
            },
            obj(
                email="example.user@example.com",
                password="examplePass",
                resource_suffix="",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "options_"],
)

# DELETE /applications/{applicationId}/experience
DELETE = Operation(
    "experience.delete",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("DELETE", "/applications/575ec8687ae143cd83dc4a97/experience"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "keep_domains": True,
                "keep_endpoints": True,
                "keep_groups": True,
                "keep_slugs": True,
                "keep_users": True,
                "keep_views": True,
                "remove_versions": True,
                "remove_workflows": True,
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/experience",
                query=[
                    ("keepUsers", "true"),
                    ("keepGroups", "true"),
                    ("keepSlugs", "true"),
                    ("keepDomains", "true"),
                    ("removeVersions", "true"),
                    ("keepViews", "true"),
                    ("keepEndpoints", "true"),
                    ("removeWorkflows", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience"
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)


class TestExperience(ResourceTests):
    operations = [BOOTSTRAP, DELETE]
