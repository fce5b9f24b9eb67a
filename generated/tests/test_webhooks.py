"""`client.webhooks`: what each operation sends and gives, worked out from the API's
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
    "annotateMultipart": False,
    "basicAuthPassword": "",
    "basicAuthUsername": "",
    "castBuffersAs": "hex",
    "description": "",
    "enabled": False,
    "isWebsocket": False,
    "name": "é",
    "responseCode": 100,
    "verificationCode": "",
    "verificationType": "alexa",
    "waitForReply": False,
}

# GET /applications/{applicationId}/webhooks
GET = Operation(
    "webhooks.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/webhooks"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/webhooks",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/webhooks",
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
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "annotateMultipart": True,
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "basicAuthPassword": "basicAuthPassword é ☃ 名",
                        "basicAuthUsername": "basicAuthUsername é ☃ 名",
                        "castBuffersAs": "hex",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "description": "description é ☃ 名",
                        "enabled": True,
                        "id": "575ed78e7ae143cd83dc4aab",
                        "isWebsocket": False,
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "name": "My Webhook",
                        "responseCode": 200,
                        "token": "the_webhook_token",
                        "verificationCode": "verificationCode é ☃ 名",
                        "verificationType": "alexa",
                        "waitForReply": True,
                        "webhookId": "575ed78e7ae143cd83dc4aab",
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
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        annotate_multipart=True,
                        application_id="575ec8687ae143cd83dc4a97",
                        basic_auth_password="basicAuthPassword é ☃ 名",
                        basic_auth_username="basicAuthUsername é ☃ 名",
                        cast_buffers_as="hex",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        description="description é ☃ 名",
                        enabled=True,
                        id="575ed78e7ae143cd83dc4aab",
                        is_websocket=False,
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        name="My Webhook",
                        response_code=200,
                        token="the_webhook_token",
                        verification_code="verificationCode é ☃ 名",
                        verification_type="alexa",
                        wait_for_reply=True,
                        webhook_id="575ed78e7ae143cd83dc4aab",
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
                        "/applications/575ec8687ae143cd83dc4a97/webhooks",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [{"token": "token-0"}, {"token": "token-1"}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/webhooks",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [{"token": "token-2"}, {"token": "token-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/webhooks",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [{"token": "token-4"}, {"token": "token-5"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj(token="token-0"),
                obj(token="token-1"),
                obj(token="token-2"),
                obj(token="token-3"),
                obj(token="token-4"),
                obj(token="token-5"),
            ],
        ),
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/webhooks",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"token": "token-2"}, {"token": "token-3"}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/webhooks",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"token": "token-4"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [obj(token="token-2"), obj(token="token-3"), obj(token="token-4")],
        ),
    ],
)

# POST /applications/{applicationId}/webhooks
POST = Operation(
    "webhooks.post",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "webhook": {"name": "name"}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/webhooks",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "webhook": built(
                    "WebhookPost",
                    annotate_multipart=True,
                    basic_auth_password="basicAuthPassword é ☃ 名",
                    basic_auth_username="basicAuthUsername é ☃ 名",
                    cast_buffers_as="hex",
                    description="description é ☃ 名",
                    enabled=True,
                    is_websocket=True,
                    name="My New Webhook",
                    response_code=100,
                    verification_code="verificationCode é ☃ 名",
                    verification_type="alexa",
                    wait_for_reply=True,
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/webhooks",
                body=Json(
                    {
                        "annotateMultipart": True,
                        "basicAuthPassword": "basicAuthPassword é ☃ 名",
                        "basicAuthUsername": "basicAuthUsername é ☃ 名",
                        "castBuffersAs": "hex",
                        "description": "description é ☃ 名",
                        "enabled": True,
                        "isWebsocket": True,
                        "name": "My New Webhook",
                        "responseCode": 100,
                        "verificationCode": "verificationCode é ☃ 名",
                        "verificationType": "alexa",
                        "waitForReply": True,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "webhook": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/webhooks",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "annotateMultipart": True,
                "applicationId": "575ec8687ae143cd83dc4a97",
                "basicAuthPassword": "basicAuthPassword é ☃ 名",
                "basicAuthUsername": "basicAuthUsername é ☃ 名",
                "castBuffersAs": "hex",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "description": "description é ☃ 名",
                "enabled": True,
                "id": "575ed78e7ae143cd83dc4aab",
                "isWebsocket": False,
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "name": "My Webhook",
                "responseCode": 200,
                "token": "the_webhook_token",
                "verificationCode": "verificationCode é ☃ 名",
                "verificationType": "alexa",
                "waitForReply": True,
                "webhookId": "575ed78e7ae143cd83dc4aab",
            },
            obj(
                annotate_multipart=True,
                application_id="575ec8687ae143cd83dc4a97",
                basic_auth_password="basicAuthPassword é ☃ 名",
                basic_auth_username="basicAuthUsername é ☃ 名",
                cast_buffers_as="hex",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="description é ☃ 名",
                enabled=True,
                id="575ed78e7ae143cd83dc4aab",
                is_websocket=False,
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                name="My Webhook",
                response_code=200,
                token="the_webhook_token",
                verification_code="verificationCode é ☃ 名",
                verification_type="alexa",
                wait_for_reply=True,
                webhook_id="575ed78e7ae143cd83dc4aab",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "webhook"],
)


class TestWebhooks(ResourceTests):
    operations = [GET, POST]
