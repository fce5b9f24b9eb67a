"""`client.file`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Multipart,
    Operation,
    Part,
    Request,
    ResourceTests,
    built,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
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
}

GET_RESULT = obj(
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
)

PATCH_BODY = {
    "contentType": "",
    "fileDimensions": {"height": 42, "width": 49},
    "fileSize": 2,
}

# DELETE /applications/{applicationId}/file/{fileId}
DELETE = Operation(
    "file.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "file_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/file/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "file_id"],
)

# GET /applications/{applicationId}/file/{fileId}
GET = Operation(
    "file.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "file_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/file/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "file_id"],
)

# POST /applications/{applicationId}/file/{fileId}/move
MOVE = Operation(
    "file.move",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96/move",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file_id": "575ec76c7ae143cd83dc4a96",
                "name": "fileA",
                "parent_directory": "/new/location/here",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96/move",
                query=[("name", "fileA"), ("parentDirectory", "/new/location/here")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "file_id": "a/../b?c#d%2F é",
                "name": "a&b=c#d%2F+é ü",
                "parent_directory": "a&b=c#d%2F+é ü",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/file/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/move",
                query=[
                    ("name", "a&b=c#d%2F+é ü"),
                    ("parentDirectory", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[Answer(201, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "file_id"],
)

# PATCH /applications/{applicationId}/file/{fileId}
PATCH = Operation(
    "file.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file_id": "575ec76c7ae143cd83dc4a96",
                "updates": {},
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file_id": "575ec76c7ae143cd83dc4a96",
                "updates": built(
                    "FilePatch",
                    content_type="image",
                    file_dimensions={"height": 200, "width": 200},
                    file_size=500,
                ),
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96",
                body=Json(
                    {
                        "contentType": "image",
                        "fileDimensions": {"height": 200, "width": 200},
                        "fileSize": 500,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "file_id": "a/../b?c#d%2F é",
                "updates": PATCH_BODY,
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/file/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json(PATCH_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
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
    required=["application_id", "file_id", "updates"],
)

# POST /applications/{applicationId}/file/{fileId}/upload
UPLOAD = Operation(
    "file.upload",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file": b"\x00\x01 not text \xff",
                "file_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96/upload",
                body=Multipart(
                    [
                        Part(
                            "file",
                            b"\x00\x01 not text \xff",
                            media_type="application/octet-stream",
                        )
                    ]
                ),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "file": (
                    "náme.bin",
                    b"\x00\x01 not text \xff",
                    "application/octet-stream",
                ),
                "file_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/file/575ec76c7ae143cd83dc4a96/upload",
                body=Multipart(
                    [
                        Part(
                            "file",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        )
                    ]
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "file": (
                    "náme.bin",
                    b"\x00\x01 not text \xff",
                    "application/octet-stream",
                ),
                "file_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/file/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/upload",
                body=Multipart(
                    [
                        Part(
                            "file",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        )
                    ]
                ),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "file_id", "file"],
)


class TestFile(ResourceTests):
    operations = [DELETE, GET, MOVE, PATCH, UPLOAD]
