"""`client.integrations`: what each operation sends and gives, worked out from the
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
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "azureEventHubConfig": {
        "connectionString": "é",
        "consumerGroup": "é",
        "hubName": "é",
    },
    "credentialName": "é",
    "enabled": False,
    "googlePubSubConfig": {},
    "integrationType": "mqtt",
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

# GET /applications/{applicationId}/integrations
GET = Operation(
    "integrations.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/integrations"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "integrationType",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/integrations",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "integrationType"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/integrations",
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
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "azureEventHubConfig": {
                            "connectionString": "connectionString é ☃ 名",
                            "consumerGroup": "consumerGroup é ☃ 名",
                            "hubName": "hubName é ☃ 名",
                        },
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "credentialName": "credentialName é ☃ 名",
                        "enabled": True,
                        "googlePubSubConfig": {},
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
                        "particleConfig": {"accessToken": "accessToken é ☃ 名"},
                        "sqsConfig": {"queueUrl": "queueUrl é ☃ 名"},
                        "status": {
                            "connectInfo": {"ts": 1490629589313},
                            "disconnectInfo": {
                                "error": "Keepalive Timeout",
                                "ts": 1490629587190,
                            },
                            "lastKeepAlive": 1491863679994,
                        },
                        "topics": ["myTopic"],
                        "websocketConfig": {"url": "url é ☃ 名"},
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
                        application_id="575ec8687ae143cd83dc4a97",
                        azure_event_hub_config=obj(
                            connection_string="connectionString é ☃ 名",
                            consumer_group="consumerGroup é ☃ 名",
                            hub_name="hubName é ☃ 名",
                        ),
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        credential_name="credentialName é ☃ 名",
                        enabled=True,
                        google_pub_sub_config=obj(),
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
                        particle_config=obj(access_token="accessToken é ☃ 名"),
                        sqs_config=obj(queue_url="queueUrl é ☃ 名"),
                        status=obj(
                            connect_info=obj(ts=1490629589313),
                            disconnect_info=obj(
                                error="Keepalive Timeout", ts=1490629587190
                            ),
                            last_keep_alive=1491863679994,
                        ),
                        topics=["myTopic"],
                        websocket_config=obj(url="url é ☃ 名"),
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
                        "/applications/575ec8687ae143cd83dc4a97/integrations",
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
                        "/applications/575ec8687ae143cd83dc4a97/integrations",
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
                        "/applications/575ec8687ae143cd83dc4a97/integrations",
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
                "filter": "my*",
                "filter_field": "integrationType",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/integrations",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "integrationType"),
                            ("filter", "my*"),
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
                        "/applications/575ec8687ae143cd83dc4a97/integrations",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "integrationType"),
                            ("filter", "my*"),
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

# POST /applications/{applicationId}/integrations
POST = Operation(
    "integrations.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "integration": {"integrationType": "azureEventHub", "name": "name"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/integrations",
                body=Json({"integrationType": "azureEventHub", "name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "integration": built(
                    "IntegrationPost",
                    integration_type="mqtt",
                    mqtt_config={
                        "client_id": "exampleClientId",
                        "host": "broker.example.com",
                        "password": "examplePassword",
                        "port": 8883,
                        "protocol": "mqtts",
                        "username": "exampleUsername",
                    },
                    name="Example Integrations",
                    topics=["myTopic"],
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/integrations",
                body=Json(
                    {
                        "integrationType": "mqtt",
                        "mqttConfig": {
                            "clientId": "exampleClientId",
                            "host": "broker.example.com",
                            "password": "examplePassword",
                            "port": 8883,
                            "protocol": "mqtts",
                            "username": "exampleUsername",
                        },
                        "name": "Example Integrations",
                        "topics": ["myTopic"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "integration": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/integrations",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
                    "disconnectInfo": {
                        "error": "Keepalive Timeout",
                        "ts": 1490629587190,
                    },
                    "lastKeepAlive": 1491863679994,
                },
                "topics": ["myTopic"],
            },
            obj(
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
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "integration"],
)


class TestIntegrations(ResourceTests):
    operations = [GET, POST]
