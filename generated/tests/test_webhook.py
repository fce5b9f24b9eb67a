"""`client.webhook`: what each operation sends and gives, worked out from the API's
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
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
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

GET_RESULT = obj(
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

PATCH_BODY = {
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

# DELETE /applications/{applicationId}/webhooks/{webhookId}
DELETE = Operation(
    "webhook.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "webhook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/webhooks/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "include_workflows": True,
                "webhook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/webhooks/575ed78e7ae143cd83dc4aab",
                query=[("includeWorkflows", "true")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "webhook_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/webhooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "webhook_id"],
)

# GET /applications/{applicationId}/webhooks/{webhookId}
GET = Operation(
    "webhook.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "webhook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/webhooks/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "webhook_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/webhooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "webhook_id"],
)

# PATCH /applications/{applicationId}/webhooks/{webhookId}
PATCH = Operation(
    "webhook.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "webhook": {},
                "webhook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/webhooks/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "webhook": built(
                    "WebhookPatch",
                    annotate_multipart=True,
                    basic_auth_password="basicAuthPassword é ☃ 名",
                    basic_auth_username="basicAuthUsername é ☃ 名",
                    cast_buffers_as="hex",
                    description="description é ☃ 名",
                    enabled=True,
                    is_websocket=True,
                    name="My Updated Webhook",
                    response_code=201,
                    verification_code="verificationCode é ☃ 名",
                    verification_type="alexa",
                    wait_for_reply=True,
                ),
                "webhook_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/webhooks/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "annotateMultipart": True,
                        "basicAuthPassword": "basicAuthPassword é ☃ 名",
                        "basicAuthUsername": "basicAuthUsername é ☃ 名",
                        "castBuffersAs": "hex",
                        "description": "description é ☃ 名",
                        "enabled": True,
                        "isWebsocket": True,
                        "name": "My Updated Webhook",
                        "responseCode": 201,
                        "verificationCode": "verificationCode é ☃ 名",
                        "verificationType": "alexa",
                        "waitForReply": True,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "webhook": PATCH_BODY,
                "webhook_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/webhooks/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "webhook_id", "webhook"],
)


class TestWebhook(ResourceTests):
    operations = [DELETE, GET, PATCH]
