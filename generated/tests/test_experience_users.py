"""`client.experience_users`: what each operation sends and gives, worked out from the
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
    instant,
    json_text,
    moment,
    obj,
    text_of,
)

GET_BODY = {
    "$and": [
        {
            "$nor": [{"firstName": "Bob", "lastUpdated": "2022-01-30T17:18:11.911Z"}],
            "$or": [{"firstName": "Bob", "lastUpdated": "2022-01-30T17:18:11.911Z"}],
            "creationDate": "creationDate é ☃ 名",
            "email": "email é ☃ 名",
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "firstName": "Bob",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastLogin": "lastLogin é ☃ 名",
            "lastName": "lastName é ☃ 名",
            "lastUpdated": "2022-01-30T17:18:11.911Z",
            "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
            "userTags": {"$tagKey": "tagKey é ☃ 名"},
        }
    ],
    "$nor": [
        {
            "$and": [{"firstName": "Bob", "lastUpdated": "2022-01-30T17:18:11.911Z"}],
            "$or": [{"firstName": "Bob", "lastUpdated": "2022-01-30T17:18:11.911Z"}],
            "creationDate": "creationDate é ☃ 名",
            "email": "email é ☃ 名",
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "firstName": "Bob",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastLogin": "lastLogin é ☃ 名",
            "lastName": "lastName é ☃ 名",
            "lastUpdated": "2022-01-30T17:18:11.911Z",
            "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
            "userTags": {"$tagKey": "tagKey é ☃ 名"},
        }
    ],
    "$or": [
        {
            "$and": [{"firstName": "Bob", "lastUpdated": "2022-01-30T17:18:11.911Z"}],
            "$nor": [{"firstName": "Bob", "lastUpdated": "2022-01-30T17:18:11.911Z"}],
            "creationDate": "creationDate é ☃ 名",
            "email": "email é ☃ 名",
            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
            "firstName": "Bob",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastLogin": "lastLogin é ☃ 名",
            "lastName": "lastName é ☃ 名",
            "lastUpdated": "2022-01-30T17:18:11.911Z",
            "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
            "userTags": {"$tagKey": "tagKey é ☃ 名"},
        }
    ],
    "creationDate": "creationDate é ☃ 名",
    "email": "email é ☃ 名",
    "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
    "firstName": "Bob",
    "id": "32b0bB3467377fFaCaC0DD1D",
    "lastLogin": "lastLogin é ☃ 名",
    "lastName": "lastName é ☃ 名",
    "lastUpdated": "2022-01-30T17:18:11.911Z",
    "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
    "userTags": {"$tagKey": "tagKey é ☃ 名"},
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "email": "email@example.com",
    "experienceGroupIds": [],
    "firstName": "",
    "lastName": "",
    "password": "xxxxxxxx",
    "tokenCutoff": "2024-05-18T07:08:09Z",
    "userTags": {"customKey": "customValue"},
}

# GET /applications/{applicationId}/experience/users
GET = Operation(
    "experience_users.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/experience/users"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "email",
                "include_ancestor_groups": True,
                "page": 0,
                "per_page": 10,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "email",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/users",
                query=[
                    ("sortField", "email"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "email"),
                    ("filter", "my*"),
                    ("experienceGroupId", "575ec8687ae143cd83dc4a97"),
                    ("includeAncestorGroups", "true"),
                    ("query", json_text(GET_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_group_id": "a&b=c#d%2F+é ü",
                "filter": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/users",
                query=[
                    ("filter", "a&b=c#d%2F+é ü"),
                    ("experienceGroupId", "a&b=c#d%2F+é ü"),
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
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "avatarUrl": "https://example.avatar.url/is_here.png",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "email": "experienceuser@example.com",
                        "experienceGroups": [{}],
                        "experienceUserId": "58b9d782cbfafe1be675744d",
                        "firstName": "Example",
                        "id": "58b9d782cbfafe1be675744d",
                        "lastLogin": "2016-06-13T04:00:00.000Z",
                        "lastName": "Name",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
                        "tokenCutoff": "2024-05-18T07:08:09Z",
                        "userTags": {"customKey": "customValue"},
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
                experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        avatar_url=text_of("https://example.avatar.url/is_here.png"),
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        email=text_of("experienceuser@example.com"),
                        experience_groups=[obj()],
                        experience_user_id="58b9d782cbfafe1be675744d",
                        first_name="Example",
                        id="58b9d782cbfafe1be675744d",
                        last_login=moment("2016-06-13T04:00:00.000Z"),
                        last_name="Name",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        password_last_updated=moment("2016-06-13T04:00:00.000Z"),
                        token_cutoff=moment("2024-05-18T07:08:09Z"),
                        user_tags={"customKey": "customValue"},
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/users",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/users",
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/users",
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
                "experience_group_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "email",
                "include_ancestor_groups": True,
                "page": 1,
                "per_page": 2,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "email",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/experience/users",
                        query=[
                            ("sortField", "email"),
                            ("sortDirection", "asc"),
                            ("filterField", "email"),
                            ("filter", "my*"),
                            ("experienceGroupId", "575ec8687ae143cd83dc4a97"),
                            ("includeAncestorGroups", "true"),
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
                        "/applications/575ec8687ae143cd83dc4a97/experience/users",
                        query=[
                            ("sortField", "email"),
                            ("sortDirection", "asc"),
                            ("filterField", "email"),
                            ("filter", "my*"),
                            ("experienceGroupId", "575ec8687ae143cd83dc4a97"),
                            ("includeAncestorGroups", "true"),
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

# POST /applications/{applicationId}/experience/users
POST = Operation(
    "experience_users.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_user": {
                    "email": "email@example.com",
                    "password": "password",
                },
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/users",
                body=Json({"email": "email@example.com", "password": "password"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_user": built(
                    "ExperienceUserPost",
                    email="experienceuser@example.com",
                    experience_group_ids=["a89Df831dbB2F3cADA7A3902"],
                    first_name="Example",
                    last_name="Name",
                    password="aUserPassword",
                    token_cutoff="2024-05-18T07:08:09Z",
                    user_tags={"J": "J é ☃ 名", "customKey": "customValue"},
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/users",
                body=Json(
                    {
                        "email": "experienceuser@example.com",
                        "experienceGroupIds": ["a89Df831dbB2F3cADA7A3902"],
                        "firstName": "Example",
                        "lastName": "Name",
                        "password": "aUserPassword",
                        "tokenCutoff": instant("2024-05-18T07:08:09Z"),
                        "userTags": {"J": "J é ☃ 名", "customKey": "customValue"},
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "experience_user": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/users",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_user"],
)


class TestExperienceUsers(ResourceTests):
    operations = [GET, POST]
