"""`client.integration`: what each operation sends and gives, worked out from the API's
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
    "applicationId": "575ec8687ae143cd83dc4a97",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "enabled": True,
    "id": "58ec07f20c747f65243d0d76",
    "integrationId": "58ec07f20c747f65243d0d76",
    "integrationType": "mqtt",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "mqttConfig": {
        "clientId": "exampleClientId",
        "host": "broker.example.com",
        "password": "examplePassword",
        "port": 8883,
        "protocol": "mqtts",
        "username": "exampleUsername",
    },
    "name": "Example Integrations",
    "status": {
        "connectInfo": {"ts": 1490629589313},
        "disconnectInfo": {"error": "Keepalive Timeout", "ts": 1490629587190},
        "lastKeepAlive": 1491863679994,
    },
    "topics": ["myTopic"],
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    enabled=True,
    id="58ec07f20c747f65243d0d76",
    integration_id="58ec07f20c747f65243d0d76",
    integration_type="mqtt",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    mqtt_config=obj(
        client_id="exampleClientId",
        host="broker.example.com",
        password="examplePassword",
        port=8883,
        protocol="mqtts",
        username="exampleUsername",
    ),
    name="Example Integrations",
    status=obj(
        connect_info=obj(ts=1490629589313),
        disconnect_info=obj(error="Keepalive Timeout", ts=1490629587190),
        last_keep_alive=1491863679994,
    ),
    topics=["myTopic"],
)

PATCH_BODY = {
    "azureEventHubConfig": {
        "connectionString": "é",
        "consumerGroup": "é",
        "hubName": "é",
    },
    "credentialName": None,
    "enabled": False,
    "googlePubSubConfig": {},
    "mqttConfig": {
        "clientId": "é",
        "host": "é",
        "password": "é",
        "port": 1,
        "protocol": "mqtts",
        "username": "é",
    },
    "name": "é",
    "particleConfig": {"accessToken": "é"},
    "sqsConfig": {"queueUrl": "é"},
    "topics": ["é"],
    "websocketConfig": {"url": "é"},
}

# DELETE /applications/{applicationId}/integrations/{integrationId}
DELETE = Operation(
    "integration.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "integration_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/integrations/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "include_workflows": True,
                "integration_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/integrations/575ed78e7ae143cd83dc4aab",
                query=[("includeWorkflows", "true")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "integration_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/integrations/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "integration_id"],
)

# GET /applications/{applicationId}/integrations/{integrationId}
GET = Operation(
    "integration.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "integration_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/integrations/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "integration_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/integrations/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "integration_id"],
)

# PATCH /applications/{applicationId}/integrations/{integrationId}
PATCH = Operation(
    "integration.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "integration": {},
                "integration_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/integrations/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "integration": built("IntegrationPatch", topics=["differentTopic"]),
                "integration_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/integrations/575ed78e7ae143cd83dc4aab",
                body=Json({"topics": ["differentTopic"]}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "integration": PATCH_BODY,
                "integration_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/integrations/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "integration_id", "integration"],
)


class TestIntegration(ResourceTests):
    operations = [DELETE, GET, PATCH]
