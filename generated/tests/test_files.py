"""`client.files`: what each operation sends and gives, worked out from the API's
document.
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

POST_BODY = {
    "contentType": "",
    "fileDimensions": {},
    "fileSize": 2,
    "name": "é",
    "parentDirectory": "",
    "type": "file",
}

# GET /applications/{applicationId}/files
GET = Operation(
    "files.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/files"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "directory": "/a/path/",
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
                "status": "completed",
                "type": "file",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/files",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("type", "file"),
                    ("status", "completed"),
                    ("directory", "/a/path/"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "directory": "a&b=c#d%2F+é ü",
                "filter": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/files",
                query=[("filter", "a&b=c#d%2F+é ü"), ("directory", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 2,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "authorId": "575ed70c7ae143cd83dc4aa9",
                        "authorType": "user",
                        "contentType": "text/csv",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "fileDimensions": {"height": 200, "width": 200},
                        "fileSize": 500,
                        "id": "575ec8687ae143cd83dc4a97",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "moveIntoId": "6f7e31DBEcFAF091fBA5a28B",
                        "name": "file.csv",
                        "parentDirectory": "/",
                        "s3etag": "s3etag é ☃ 名",
                        "status": "pending",
                        "type": "file",
                        "url": "url é ☃ 名",
                    },
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "authorId": "575ed70c7ae143cd83dc4aa9",
                        "authorType": "user",
                        "contentType": "text/csv",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "fileDimensions": {"height": 200, "width": 200},
                        "fileSize": 500,
                        "id": "575ec8687ae143cd83dc4a96",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "moveIntoId": "6f7e31DBEcFAF091fBA5a28B",
                        "name": "b",
                        "parentDirectory": "/a/",
                        "s3etag": "s3etag é ☃ 名",
                        "status": "completed",
                        "type": "directory",
                        "url": "url é ☃ 名",
                    },
                ],
                "page": 73,
                "parentExists": True,
                "perPage": 45,
                "sortDirection": "",
                "sortField": "sortField é ☃ 名",
                "totalCount": 45,
            },
            obj(
                count=2,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        author_id="575ed70c7ae143cd83dc4aa9",
                        author_type="user",
                        content_type="text/csv",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        file_dimensions=obj(height=200, width=200),
                        file_size=500,
                        id="575ec8687ae143cd83dc4a97",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        move_into_id="6f7e31DBEcFAF091fBA5a28B",
                        name="file.csv",
                        parent_directory="/",
                        s3etag="s3etag é ☃ 名",
                        status="pending",
                        type="file",
                        url="url é ☃ 名",
                    ),
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        author_id="575ed70c7ae143cd83dc4aa9",
                        author_type="user",
                        content_type="text/csv",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        file_dimensions=obj(height=200, width=200),
                        file_size=500,
                        id="575ec8687ae143cd83dc4a96",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        move_into_id="6f7e31DBEcFAF091fBA5a28B",
                        name="b",
                        parent_directory="/a/",
                        s3etag="s3etag é ☃ 名",
                        status="completed",
                        type="directory",
                        url="url é ☃ 名",
                    ),
                ],
                page=73,
                parent_exists=True,
                per_page=45,
                sort_direction="",
                sort_field="sortField é ☃ 名",
                total_count=45,
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
                        "/applications/575ec8687ae143cd83dc4a97/files",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [{"s3etag": "s3etag-0"}, {"s3etag": "s3etag-1"}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/files",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [{"s3etag": "s3etag-2"}, {"s3etag": "s3etag-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/files",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [{"s3etag": "s3etag-4"}, {"s3etag": "s3etag-5"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(s3etag="s3etag-0"),
                obj(s3etag="s3etag-1"),
                obj(s3etag="s3etag-2"),
                obj(s3etag="s3etag-3"),
                obj(s3etag="s3etag-4"),
                obj(s3etag="s3etag-5"),
            ],
        ),
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "directory": "/a/path/",
                "filter": "my*",
                "filter_field": "name",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
                "status": "completed",
                "type": "file",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/files",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("type", "file"),
                            ("status", "completed"),
                            ("directory", "/a/path/"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"s3etag": "s3etag-2"}, {"s3etag": "s3etag-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/files",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("type", "file"),
                            ("status", "completed"),
                            ("directory", "/a/path/"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"s3etag": "s3etag-4"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [obj(s3etag="s3etag-2"), obj(s3etag="s3etag-3"), obj(s3etag="s3etag-4")],
        ),
    ],
)

# POST /applications/{applicationId}/files
POST = Operation(
    "files.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file": {"name": "name", "type": "file"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/files",
                body=Json({"name": "name", "type": "file"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file": built(
                    "FilePost",
                    content_type="text/csv",
                    file_dimensions={"height": 42.5, "width": 49.5},
                    file_size=500,
                    name="file.csv",
                    parent_directory="/",
                    type="file",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/files",
                body=Json(
                    {
                        "contentType": "text/csv",
                        "fileDimensions": {"height": 42.5, "width": 49.5},
                        "fileSize": 500,
                        "name": "file.csv",
                        "parentDirectory": "/",
                        "type": "file",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "file": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/files",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "authorId": "575ed70c7ae143cd83dc4aa9",
                "authorType": "user",
                "contentType": "text/csv",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "fileDimensions": {"height": 200, "width": 200},
                "fileSize": 500,
                "id": "575ec8687ae143cd83dc4a97",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "moveIntoId": "6f7e31DBEcFAF091fBA5a28B",
                "name": "file.csv",
                "parentDirectory": "/",
                "s3etag": "s3etag é ☃ 名",
                "status": "pending",
                "type": "file",
                "upload": {
                    "fields": {
                        "Policy": "eyJleHBpcmF0aW9uIjoiMjAxOC0wNC0xNlQxNDozOTowMi4wMDBaIn0=",
                        "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
                        "X-Amz-Credential": "AKIAIOSFODNN7EXAMPLE/20180416/us-west-1/s3/aws4_request",
                        "X-Amz-Date": "20180416T142402Z",
                        "X-Amz-Signature": "00112233445566778899aabbccddeeff",
                        "bucket": "the-bucket-name",
                        "key": "5630dcbe1035c9d0011/file.js",
                    },
                    "url": "https://example.com/the-bucket-name",
                },
                "url": "url é ☃ 名",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                author_id="575ed70c7ae143cd83dc4aa9",
                author_type="user",
                content_type="text/csv",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                file_dimensions=obj(height=200, width=200),
                file_size=500,
                id="575ec8687ae143cd83dc4a97",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                move_into_id="6f7e31DBEcFAF091fBA5a28B",
                name="file.csv",
                parent_directory="/",
                s3etag="s3etag é ☃ 名",
                status="pending",
                type="file",
                upload=obj(
                    fields=obj(
                        {
                            "Policy": "eyJleHBpcmF0aW9uIjoiMjAxOC0wNC0xNlQxNDozOTowMi4wMDBaIn0=",
                            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
                            "X-Amz-Credential": "AKIAIOSFODNN7EXAMPLE/20180416/us-west-1/s3/aws4_request",
                            "X-Amz-Date": "20180416T142402Z",
                            "X-Amz-Signature": "00112233445566778899aabbccddeeff",
                        },
                        bucket="the-bucket-name",
                        key="5630dcbe1035c9d0011/file.js",
                    ),
                    url="https://example.com/the-bucket-name",
                ),
                url="url é ☃ 名",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "file"],
)


class TestFiles(ResourceTests):
    operations = [GET, POST]
