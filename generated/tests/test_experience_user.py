"""`client.experience_user`: what each operation sends and gives, worked out from the
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
    instant,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "avatarUrl": "https://example.avatar.url/is_here.png",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "email": "experienceuser@example.com",
    "experienceGroups": [
        {
            "id": "32b0bB3467377fFaCaC0DD1D",
            "name": "name é ☃ 名",
            "parentId": "D0edfEf9380E5E39ae21d336",
        }
    ],
    "experienceUserId": "58b9d782cbfafe1be675744d",
    "firstName": "Example",
    "id": "58b9d782cbfafe1be675744d",
    "lastLogin": "2016-06-13T04:00:00.000Z",
    "lastName": "Name",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
    "tokenCutoff": "2024-05-18T07:08:09Z",
    "userTags": {"J": "J é ☃ 名", "customKey": "customValue"},
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    avatar_url=text_of("https://example.avatar.url/is_here.png"),
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    email=text_of("experienceuser@example.com"),
    experience_groups=[
        obj(
            id="32b0bB3467377fFaCaC0DD1D",
            name="name é ☃ 名",
            parent_id="D0edfEf9380E5E39ae21d336",
        )
    ],
    experience_user_id="58b9d782cbfafe1be675744d",
    first_name="Example",
    id="58b9d782cbfafe1be675744d",
    last_login=moment("2016-06-13T04:00:00.000Z"),
    last_name="Name",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    password_last_updated=moment("2016-06-13T04:00:00.000Z"),
    token_cutoff=moment("2024-05-18T07:08:09Z"),
    user_tags={"J": "J é ☃ 名", "customKey": "customValue"},
)

PATCH_BODY = {
    "email": "email@example.com",
    "experienceGroupIds": [],
    "firstName": "",
    "lastName": "",
    "password": "xxxxxxxx",
    "tokenCutoff": "2024-05-18T07:08:09Z",
    "userTags": {"customKey": "newCustomValue"},
}

# DELETE /applications/{applicationId}/experience/users/{experienceUserId}
DELETE = Operation(
    "experience_user.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_user_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/experience/users/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_user_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/users/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_user_id"],
)

# GET /applications/{applicationId}/experience/users/{experienceUserId}
GET = Operation(
    "experience_user.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_user_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/users/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_user_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/users/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_user_id"],
)

# PATCH /applications/{applicationId}/experience/users/{experienceUserId}
PATCH = Operation(
    "experience_user.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_user": {},
                "experience_user_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/users/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_user": built(
                    "ExperienceUserPatch",
                    email="email@example.com",
                    experience_group_ids=["a89Df831dbB2F3cADA7A3902"],
                    first_name="firstName é ☃ 名",
                    last_name="lastName é ☃ 名",
                    password="aNewPassword",
                    token_cutoff="2024-05-18T07:08:09Z",
                    user_tags={"J": "J é ☃ 名", "customKey": "newCustomValue"},
                ),
                "experience_user_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/users/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "email": "email@example.com",
                        "experienceGroupIds": ["a89Df831dbB2F3cADA7A3902"],
                        "firstName": "firstName é ☃ 名",
                        "lastName": "lastName é ☃ 名",
                        "password": "aNewPassword",
                        "tokenCutoff": instant("2024-05-18T07:08:09Z"),
                        "userTags": {"J": "J é ☃ 名", "customKey": "newCustomValue"},
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_user": PATCH_BODY,
                "experience_user_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/users/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "experience_user_id", "experience_user"],
)


class TestExperienceUser(ResourceTests):
    operations = [DELETE, GET, PATCH]
