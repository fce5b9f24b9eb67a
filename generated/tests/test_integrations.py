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
                        "googlePubSubConfig": {
                            "keyJson": "keyJson é ☃ 名",
                            "projectId": "projectId é ☃ 名",
                        },
                        "id": "58ec07f20c747f65243d0d76",
                        "integrationId": "58ec07f20c747f65243d0d76",
                        "integrationType": "mqtt",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "mqttConfig": {
                            "caCertificate": "caCertificate é ☃ 名",
                            "certificate": "certificate é ☃ 名",
                            "clean": True,
                            "clientId": "exampleClientId",
                            "disableSSLVerification": True,
                            "host": "broker.example.com",
                            "password": "examplePassword",
                            "port": 8883,
                            "privateKey": "privateKey é ☃ 名",
                            "protocol": "mqtts",
                            "protocolVersion": "5",
                            "username": "exampleUsername",
                        },
                        "name": "Example Integrations",
                        "particleConfig": {
                            "accessToken": "accessToken é ☃ 名",
                            "deviceNameOrId": "deviceNameOrId é ☃ 名",
                            "orgSlugOrId": "orgSlugOrId é ☃ 名",
                            "productSlugOrId": "productSlugOrId é ☃ 名",
                        },
                        "sqsConfig": {
                            "accessKeyId": "accessKeyId é ☃ 名",
                            "queueUrl": "queueUrl é ☃ 名",
                            "region": "region é ☃ 名",
                            "secretAccessKey": "secretAccessKey é ☃ 名",
                        },
                        "status": {
                            "connectInfo": {"ts": 1490629589313},
                            "disconnectInfo": {
                                "error": "Keepalive Timeout",
                                "ts": 1490629587190,
                            },
                            "lastKeepAlive": 1491863679994,
                            "nextAttempt": 58.5,
                        },
                        "topics": ["myTopic"],
                        "websocketConfig": {
                            "caCertificate": "caCertificate é ☃ 名",
                            "certificate": "certificate é ☃ 名",
                            "disableSSLVerification": True,
                            "headers": [
                                {
                                    "headerKey": "headerKey é ☃ 名",
                                    "headerValue": "headerValue é ☃ 名",
                                }
                            ],
                            "password": "password é ☃ 名",
                            "privateKey": "privateKey é ☃ 名",
                            "url": "url é ☃ 名",
                            "username": "username é ☃ 名",
                        },
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
                        google_pub_sub_config=obj(
                            key_json="keyJson é ☃ 名", project_id="projectId é ☃ 名"
                        ),
                        id="58ec07f20c747f65243d0d76",
                        integration_id="58ec07f20c747f65243d0d76",
                        integration_type="mqtt",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        mqtt_config=obj(
                            ca_certificate="caCertificate é ☃ 名",
                            certificate="certificate é ☃ 名",
                            clean=True,
                            client_id="exampleClientId",
                            disable_ssl_verification=True,
                            host="broker.example.com",
                            password="examplePassword",
                            port=8883,
                            private_key="privateKey é ☃ 名",
                            protocol="mqtts",
                            protocol_version="5",
                            username="exampleUsername",
                        ),
                        name="Example Integrations",
                        particle_config=obj(
                            access_token="accessToken é ☃ 名",
                            device_name_or_id="deviceNameOrId é ☃ 名",
                            org_slug_or_id="orgSlugOrId é ☃ 名",
                            product_slug_or_id="productSlugOrId é ☃ 名",
                        ),
                        sqs_config=obj(
                            access_key_id="accessKeyId é ☃ 名",
                            queue_url="queueUrl é ☃ 名",
                            region="region é ☃ 名",
                            secret_access_key="secretAccessKey é ☃ 名",
                        ),
                        status=obj(
                            connect_info=obj(ts=1490629589313),
                            disconnect_info=obj(
                                error="Keepalive Timeout", ts=1490629587190
                            ),
                            last_keep_alive=1491863679994,
                            next_attempt=58.5,
                        ),
                        topics=["myTopic"],
                        websocket_config=obj(
                            ca_certificate="caCertificate é ☃ 名",
                            certificate="certificate é ☃ 名",
                            disable_ssl_verification=True,
                            headers=[
                                obj(
                                    header_key="headerKey é ☃ 名",
                                    header_value="headerValue é ☃ 名",
                                )
                            ],
                            password="password é ☃ 名",
                            private_key="privateKey é ☃ 名",
                            url="url é ☃ 名",
                            username="username é ☃ 名",
                        ),
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
    pages=Pages(
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
                    credential_name="credentialName é ☃ 名",
                    enabled=True,
                    google_pub_sub_config={
                        "key_json": "keyJson é ☃ 名",
                        "project_id": "projectId é ☃ 名",
                    },
                    integration_type="mqtt",
                    mqtt_config={
                        "ca_certificate": "caCertificate é ☃ 名",
                        "certificate": "certificate é ☃ 名",
                        "clean": True,
                        "client_id": "exampleClientId",
                        "disable_ssl_verification": True,
                        "host": "broker.example.com",
                        "password": "examplePassword",
                        "port": 8883,
                        "private_key": "privateKey é ☃ 名",
                        "protocol": "mqtts",
                        "protocol_version": "5",
                        "username": "exampleUsername",
                    },
                    name="Example Integrations",
                    particle_config={
                        "access_token": "accessToken é ☃ 名",
                        "device_name_or_id": "deviceNameOrId é ☃ 名",
                        "org_slug_or_id": "orgSlugOrId é ☃ 名",
                        "product_slug_or_id": "productSlugOrId é ☃ 名",
                    },
                    sqs_config={
                        "access_key_id": "accessKeyId é ☃ 名",
                        "queue_url": "queueUrl é ☃ 名",
                        "region": "region é ☃ 名",
                        "secret_access_key": "secretAccessKey é ☃ 名",
                    },
                    topics=["myTopic"],
                    websocket_config={
                        "ca_certificate": "caCertificate é ☃ 名",
                        "certificate": "certificate é ☃ 名",
                        "disable_ssl_verification": True,
                        "headers": [
                            {
                                "header_key": "headerKey é ☃ 名",
                                "header_value": "headerValue é ☃ 名",
                            }
                        ],
                        "password": "password é ☃ 名",
                        "private_key": "privateKey é ☃ 名",
                        "url": "url é ☃ 名",
                        "username": "username é ☃ 名",
                    },
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/integrations",
                body=Json(
                    {
                        "credentialName": "credentialName é ☃ 名",
                        "enabled": True,
                        "googlePubSubConfig": {
                            "keyJson": "keyJson é ☃ 名",
                            "projectId": "projectId é ☃ 名",
                        },
                        "integrationType": "mqtt",
                        "mqttConfig": {
                            "caCertificate": "caCertificate é ☃ 名",
                            "certificate": "certificate é ☃ 名",
                            "clean": True,
                            "clientId": "exampleClientId",
                            "disableSSLVerification": True,
                            "host": "broker.example.com",
                            "password": "examplePassword",
                            "port": 8883,
                            "privateKey": "privateKey é ☃ 名",
                            "protocol": "mqtts",
                            "protocolVersion": "5",
                            "username": "exampleUsername",
                        },
                        "name": "Example Integrations",
                        "particleConfig": {
                            "accessToken": "accessToken é ☃ 名",
                            "deviceNameOrId": "deviceNameOrId é ☃ 名",
                            "orgSlugOrId": "orgSlugOrId é ☃ 名",
                            "productSlugOrId": "productSlugOrId é ☃ 名",
                        },
                        "sqsConfig": {
                            "accessKeyId": "accessKeyId é ☃ 名",
                            "queueUrl": "queueUrl é ☃ 名",
                            "region": "region é ☃ 名",
                            "secretAccessKey": "secretAccessKey é ☃ 名",
                        },
                        "topics": ["myTopic"],
                        "websocketConfig": {
                            "caCertificate": "caCertificate é ☃ 名",
                            "certificate": "certificate é ☃ 名",
                            "disableSSLVerification": True,
                            "headers": [
                                {
                                    "headerKey": "headerKey é ☃ 名",
                                    "headerValue": "headerValue é ☃ 名",
                                }
                            ],
                            "password": "password é ☃ 名",
                            "privateKey": "privateKey é ☃ 名",
                            "url": "url é ☃ 名",
                            "username": "username é ☃ 名",
                        },
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
                "credentialName": "credentialName é ☃ 名",
                "enabled": True,
                "googlePubSubConfig": {
                    "keyJson": "keyJson é ☃ 名",
                    "projectId": "projectId é ☃ 名",
                },
                "id": "58ec07f20c747f65243d0d76",
                "integrationId": "58ec07f20c747f65243d0d76",
                "integrationType": "mqtt",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "mqttConfig": {
                    "caCertificate": "caCertificate é ☃ 名",
                    "certificate": "certificate é ☃ 名",
                    "clean": True,
                    "clientId": "exampleClientId",
                    "disableSSLVerification": True,
                    "host": "broker.example.com",
                    "password": "examplePassword",
                    "port": 8883,
                    "privateKey": "privateKey é ☃ 名",
                    "protocol": "mqtts",
                    "protocolVersion": "5",
                    "username": "exampleUsername",
                },
                "name": "Example Integrations",
                "particleConfig": {
                    "accessToken": "accessToken é ☃ 名",
                    "deviceNameOrId": "deviceNameOrId é ☃ 名",
                    "orgSlugOrId": "orgSlugOrId é ☃ 名",
                    "productSlugOrId": "productSlugOrId é ☃ 名",
                },
                "sqsConfig": {
                    "accessKeyId": "accessKeyId é ☃ 名",
                    "queueUrl": "queueUrl é ☃ 名",
                    "region": "region é ☃ 名",
                    "secretAccessKey": "secretAccessKey é ☃ 名",
                },
                "status": {
                    "connectInfo": {"ts": 1490629589313},
                    "disconnectInfo": {
                        "error": "Keepalive Timeout",
                        "ts": 1490629587190,
                    },
                    "lastKeepAlive": 1491863679994,
                    "nextAttempt": 58.5,
                },
                "topics": ["myTopic"],
                "websocketConfig": {
                    "caCertificate": "caCertificate é ☃ 名",
                    "certificate": "certificate é ☃ 名",
                    "disableSSLVerification": True,
                    "headers": [
                        {
                            "headerKey": "headerKey é ☃ 名",
                            "headerValue": "headerValue é ☃ 名",
                        }
                    ],
                    "password": "password é ☃ 名",
                    "privateKey": "privateKey é ☃ 名",
                    "url": "url é ☃ 名",
                    "username": "username é ☃ 名",
                },
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                credential_name="credentialName é ☃ 名",
                enabled=True,
                google_pub_sub_config=obj(
                    key_json="keyJson é ☃ 名", project_id="projectId é ☃ 名"
                ),
                id="58ec07f20c747f65243d0d76",
                integration_id="58ec07f20c747f65243d0d76",
                integration_type="mqtt",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                mqtt_config=obj(
                    ca_certificate="caCertificate é ☃ 名",
                    certificate="certificate é ☃ 名",
                    clean=True,
                    client_id="exampleClientId",
                    disable_ssl_verification=True,
                    host="broker.example.com",
                    password="examplePassword",
                    port=8883,
                    private_key="privateKey é ☃ 名",
                    protocol="mqtts",
                    protocol_version="5",
                    username="exampleUsername",
                ),
                name="Example Integrations",
                particle_config=obj(
                    access_token="accessToken é ☃ 名",
                    device_name_or_id="deviceNameOrId é ☃ 名",
                    org_slug_or_id="orgSlugOrId é ☃ 名",
                    product_slug_or_id="productSlugOrId é ☃ 名",
                ),
                sqs_config=obj(
                    access_key_id="accessKeyId é ☃ 名",
                    queue_url="queueUrl é ☃ 名",
                    region="region é ☃ 名",
                    secret_access_key="secretAccessKey é ☃ 名",
                ),
                status=obj(
                    connect_info=obj(ts=1490629589313),
                    disconnect_info=obj(error="Keepalive Timeout", ts=1490629587190),
                    last_keep_alive=1491863679994,
                    next_attempt=58.5,
                ),
                topics=["myTopic"],
                websocket_config=obj(
                    ca_certificate="caCertificate é ☃ 名",
                    certificate="certificate é ☃ 名",
                    disable_ssl_verification=True,
                    headers=[
                        obj(
                            header_key="headerKey é ☃ 名",
                            header_value="headerValue é ☃ 名",
                        )
                    ],
                    password="password é ☃ 名",
                    private_key="privateKey é ☃ 名",
                    url="url é ☃ 名",
                    username="username é ☃ 名",
                ),
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
