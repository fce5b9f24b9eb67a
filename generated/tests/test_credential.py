"""`client.credential`: what each operation sends and gives, worked out from the API's
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
    "applicationId": "575ece2b7ae143cd83dc4a9c",
    "awsConfig": {"accessKeyId": "accessKeyId é ☃ 名", "region": "region é ☃ 名"},
    "azureConfig": {"account": "my account"},
    "certificateKeyPairConfig": {
        "certificate": "certificate é ☃ 名",
        "info": {
            "commonName": "example.com",
            "fingerprint": "FF:4A:88:5D:93:E7:FF:61:E4:72:94:EE:82:4B:56:B2:AB:71:38:06",
            "issuerName": "Example Issuer",
            "notValidAfter": "2020-04-10T00:00:00.000Z",
            "notValidBefore": "2019-04-10T00:00:00.000Z",
            "serialNumber": "ad:0e:ff:63:27:83:e5:3e:6b:a9:fb:57:0d:37:fc:e9",
        },
    },
    "createdById": "575ece2b7ae143cd83dc4a9d",
    "createdByType": "user",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "datadogConfig": {"site": "site é ☃ 名"},
    "description": "description é ☃ 名",
    "enabled": True,
    "gcpConfig": {"keyMetaJson": "keyMetaJson é ☃ 名"},
    "gitConfig": {
        "cloneUrl": "cloneUrl é ☃ 名",
        "committerEmail": "committerEmail é ☃ 名",
        "committerName": "committerName é ☃ 名",
        "publicKey": "publicKey é ☃ 名",
        "type": "http-password",
        "username": "username é ☃ 名",
    },
    "httpConfig": {
        "authMethod": "clientCertificate",
        "publicValue": "publicValue é ☃ 名",
        "uriMatch": "uriMatch é ☃ 名",
    },
    "id": "575ece2b7ae143cd83dc4a9b",
    "jwtConfig": {"algorithm": "ES512", "issuer": "issuer é ☃ 名"},
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "575ece2b7ae143cd83dc4a9d",
    "lastUpdatedByType": "user",
    "logglyConfig": {},
    "mailgunConfig": {},
    "mongodbConfig": {},
    "name": "Dave",
    "sendgridConfig": {},
    "snowflakeConfig": {
        "host": "host é ☃ 名",
        "publicKey": "publicKey é ☃ 名",
        "username": "username é ☃ 名",
    },
    "sqlConfig": {
        "caCertificate": "caCertificate é ☃ 名",
        "disableSSLVerification": True,
        "host": "host é ☃ 名",
        "port": 5,
        "secureConnection": True,
        "system": "pg",
        "username": "username é ☃ 名",
    },
    "twilioConfig": {
        "accountSid": "accountSid é ☃ 名",
        "apiKeySid": "apiKeySid é ☃ 名",
    },
    "type": "azure",
    "whatsappConfig": {"fromNumberId": "fromNumberId é ☃ 名"},
}

GET_RESULT = obj(
    application_id="575ece2b7ae143cd83dc4a9c",
    aws_config=obj(access_key_id="accessKeyId é ☃ 名", region="region é ☃ 名"),
    azure_config=obj(account="my account"),
    certificate_key_pair_config=obj(
        certificate="certificate é ☃ 名",
        info=obj(
            common_name="example.com",
            fingerprint="FF:4A:88:5D:93:E7:FF:61:E4:72:94:EE:82:4B:56:B2:AB:71:38:06",
            issuer_name="Example Issuer",
            not_valid_after=moment("2020-04-10T00:00:00.000Z"),
            not_valid_before=moment("2019-04-10T00:00:00.000Z"),
            serial_number="ad:0e:ff:63:27:83:e5:3e:6b:a9:fb:57:0d:37:fc:e9",
        ),
    ),
    created_by_id="575ece2b7ae143cd83dc4a9d",
    created_by_type="user",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    datadog_config=obj(site="site é ☃ 名"),
    description="description é ☃ 名",
    enabled=True,
    gcp_config=obj(key_meta_json="keyMetaJson é ☃ 名"),
    git_config=obj(
        clone_url="cloneUrl é ☃ 名",
        committer_email="committerEmail é ☃ 名",
        committer_name="committerName é ☃ 名",
        public_key="publicKey é ☃ 名",
        type="http-password",
        username="username é ☃ 名",
    ),
    http_config=obj(
        auth_method="clientCertificate",
        public_value="publicValue é ☃ 名",
        uri_match="uriMatch é ☃ 名",
    ),
    id="575ece2b7ae143cd83dc4a9b",
    jwt_config=obj(algorithm="ES512", issuer="issuer é ☃ 名"),
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="575ece2b7ae143cd83dc4a9d",
    last_updated_by_type="user",
    loggly_config=obj(),
    mailgun_config=obj(),
    mongodb_config=obj(),
    name="Dave",
    sendgrid_config=obj(),
    snowflake_config=obj(
        host="host é ☃ 名", public_key="publicKey é ☃ 名", username="username é ☃ 名"
    ),
    sql_config=obj(
        ca_certificate="caCertificate é ☃ 名",
        disable_ssl_verification=True,
        host="host é ☃ 名",
        port=5,
        secure_connection=True,
        system="pg",
        username="username é ☃ 名",
    ),
    twilio_config=obj(account_sid="accountSid é ☃ 名", api_key_sid="apiKeySid é ☃ 名"),
    type="azure",
    whatsapp_config=obj(from_number_id="fromNumberId é ☃ 名"),
)

PATCH_BODY = {
    "awsConfig": {},
    "azureConfig": {"account": "", "accountKey": "xxxx"},
    "certificateKeyPairConfig": {},
    "datadogConfig": {},
    "description": "",
    "enabled": False,
    "gcpConfig": {},
    "gitConfig": {},
    "httpConfig": {},
    "jwtConfig": {},
    "logglyConfig": {},
    "mailgunConfig": {},
    "mongodbConfig": {},
    "name": "é",
    "sendgridConfig": {},
    "snowflakeConfig": {},
    "sqlConfig": {},
    "twilioConfig": {},
    "whatsappConfig": {},
}

# DELETE /applications/{applicationId}/credentials/{credentialId}
DELETE = Operation(
    "credential.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/credentials/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "credential_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/credentials/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "credential_id"],
)

# GET /applications/{applicationId}/credentials/{credentialId}
GET = Operation(
    "credential.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/credentials/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "credential_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/credentials/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "credential_id"],
)

# GET /applications/{applicationId}/credentials/{credentialId}/linkedResources
LINKED_RESOURCES = Operation(
    "credential.linked_resources",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/credentials/575ec76c7ae143cd83dc4a96/linkedResources",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential_id": "575ec76c7ae143cd83dc4a96",
                "include_custom_nodes": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/credentials/575ec76c7ae143cd83dc4a96/linkedResources",
                query=[("includeCustomNodes", "true")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "credential_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/credentials/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/linkedResources",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "flowVersions": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "count": 1,
                    "filter": "filter é ☃ 名",
                    "filterField": "filterField é ☃ 名",
                    "flowId": "575ed18f7ae143cd83dc4aa6",
                    "items": [
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my workflow version",
                            "enabled": True,
                            "flowClass": "experience",
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                            "globals": [{"json": "json é ☃ 名", "key": "z"}],
                            "id": "675ed18f7ae143cd83dc4bb7",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "nodes": [{"type": "CustomNodeCapNode"}],
                            "triggers": [{"type": "appFile"}],
                            "versions": ["v1.2.3"],
                        }
                    ],
                    "page": 0,
                    "perPage": 1,
                    "sortDirection": "asc",
                    "sortField": "version",
                    "totalCount": 4,
                },
                "flows": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "count": 1,
                    "filter": "filter é ☃ 名",
                    "filterField": "filterField é ☃ 名",
                    "flowClass": "customNode",
                    "items": [
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my empty workflow",
                            "enabled": True,
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "globals": [{"json": "json é ☃ 名", "key": "z"}],
                            "id": "575ed18f7ae143cd83dc4aa6",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "name": "My Workflow",
                            "nodes": [{"type": "CustomNodeCapNode"}],
                            "stats": {"errorCount": 0, "runCount": 0},
                            "triggers": [{"type": "appFile"}],
                        }
                    ],
                    "page": 0,
                    "perPage": 1,
                    "sortDirection": "asc",
                    "sortField": "name",
                    "totalCount": 4,
                },
                "integrations": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "count": 1,
                    "filter": "filter é ☃ 名",
                    "filterField": "filterField é ☃ 名",
                    "items": [
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
                        }
                    ],
                    "page": 0,
                    "perPage": 1,
                    "sortDirection": "asc",
                    "sortField": "name",
                    "totalCount": 4,
                },
            },
            obj(
                flow_versions=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    count=1,
                    filter="filter é ☃ 名",
                    filter_field="filterField é ☃ 名",
                    flow_id="575ed18f7ae143cd83dc4aa6",
                    items=[
                        obj(
                            application_id="575ec8687ae143cd83dc4a97",
                            creation_date=moment("2016-06-13T04:00:00.000Z"),
                            description="Description of my workflow version",
                            enabled=True,
                            flow_class="experience",
                            flow_id="575ed18f7ae143cd83dc4aa6",
                            flow_version_id="675ed18f7ae143cd83dc4bb7",
                            globals=[obj(json_="json é ☃ 名", key="z")],
                            id="675ed18f7ae143cd83dc4bb7",
                            last_updated=moment("2016-06-13T04:00:00.000Z"),
                            nodes=[obj(type="CustomNodeCapNode")],
                            triggers=[obj(type="appFile")],
                            versions=["v1.2.3"],
                        )
                    ],
                    page=0,
                    per_page=1,
                    sort_direction="asc",
                    sort_field="version",
                    total_count=4,
                ),
                flows=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    count=1,
                    filter="filter é ☃ 名",
                    filter_field="filterField é ☃ 名",
                    flow_class="customNode",
                    items=[
                        obj(
                            application_id="575ec8687ae143cd83dc4a97",
                            creation_date=moment("2016-06-13T04:00:00.000Z"),
                            description="Description of my empty workflow",
                            enabled=True,
                            flow_id="575ed18f7ae143cd83dc4aa6",
                            globals=[obj(json_="json é ☃ 名", key="z")],
                            id="575ed18f7ae143cd83dc4aa6",
                            last_updated=moment("2016-06-13T04:00:00.000Z"),
                            name="My Workflow",
                            nodes=[obj(type="CustomNodeCapNode")],
                            stats=obj(error_count=0, run_count=0),
                            triggers=[obj(type="appFile")],
                        )
                    ],
                    page=0,
                    per_page=1,
                    sort_direction="asc",
                    sort_field="name",
                    total_count=4,
                ),
                integrations=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    count=1,
                    filter="filter é ☃ 名",
                    filter_field="filterField é ☃ 名",
                    items=[
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
                                disconnect_info=obj(
                                    error="Keepalive Timeout", ts=1490629587190
                                ),
                                last_keep_alive=1491863679994,
                            ),
                            topics=["myTopic"],
                        )
                    ],
                    page=0,
                    per_page=1,
                    sort_direction="asc",
                    sort_field="name",
                    total_count=4,
                ),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "credential_id"],
)

# PATCH /applications/{applicationId}/credentials/{credentialId}
PATCH = Operation(
    "credential.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential": {},
                "credential_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/credentials/575ec76c7ae143cd83dc4a96",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential": built(
                    "CredentialPatch",
                    aws_config={
                        "access_key_id": "accessKeyId é ☃ 名",
                        "region": "region é ☃ 名",
                        "secret_access_key": "secretAccessKey é ☃ 名",
                    },
                    azure_config={"account": "my account", "account_key": "123abc"},
                    certificate_key_pair_config={
                        "certificate": "certificate é ☃ 名",
                        "private_key": "privateKey é ☃ 名",
                    },
                    datadog_config={
                        "secret_value": "secretValue é ☃ 名",
                        "site": "site é ☃ 名",
                    },
                    description="description é ☃ 名",
                    enabled=True,
                    gcp_config={"key_json": "keyJson é ☃ 名"},
                    git_config={
                        "clone_url": "cloneUrl é ☃ 名",
                        "committer_email": "committerEmail é ☃ 名",
                        "committer_name": "committerName é ☃ 名",
                        "generate_private_key": True,
                        "secret_value": "secretValue é ☃ 名",
                        "type": "http-password",
                        "username": "username é ☃ 名",
                    },
                    http_config={
                        "auth_method": "clientCertificate",
                        "public_value": "publicValue é ☃ 名",
                        "secret_value": "secretValue é ☃ 名",
                        "uri_match": "uriMatch é ☃ 名",
                    },
                    jwt_config={
                        "algorithm": "ES512",
                        "issuer": "issuer é ☃ 名",
                        "secret": "secret é ☃ 名",
                    },
                    loggly_config={"customer_token": "customerToken é ☃ 名"},
                    mailgun_config={"api_key": "apiKey é ☃ 名"},
                    mongodb_config={"connection_uri": "connectionUri é ☃ 名"},
                    name="name é ☃ 名",
                    sendgrid_config={"api_key": "apiKey é ☃ 名"},
                    snowflake_config={
                        "generate_private_key": True,
                        "host": "host é ☃ 名",
                        "private_key": "privateKey é ☃ 名",
                        "username": "username é ☃ 名",
                    },
                    sql_config={
                        "ca_certificate": "caCertificate é ☃ 名",
                        "disable_ssl_verification": True,
                        "host": "host é ☃ 名",
                        "password": "password é ☃ 名",
                        "port": 5,
                        "secure_connection": True,
                        "system": "pg",
                        "username": "username é ☃ 名",
                    },
                    twilio_config={
                        "account_sid": "accountSid é ☃ 名",
                        "api_key_secret": "apiKeySecret é ☃ 名",
                        "api_key_sid": "apiKeySid é ☃ 名",
                    },
                    whatsapp_config={
                        "access_token": "accessToken é ☃ 名",
                        "from_number_id": "fromNumberId é ☃ 名",
                    },
                ),
                "credential_id": "575ec76c7ae143cd83dc4a96",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/credentials/575ec76c7ae143cd83dc4a96",
                body=Json(
                    {
                        "awsConfig": {
                            "accessKeyId": "accessKeyId é ☃ 名",
                            "region": "region é ☃ 名",
                            "secretAccessKey": "secretAccessKey é ☃ 名",
                        },
                        "azureConfig": {
                            "account": "my account",
                            "accountKey": "123abc",
                        },
                        "certificateKeyPairConfig": {
                            "certificate": "certificate é ☃ 名",
                            "privateKey": "privateKey é ☃ 名",
                        },
                        "datadogConfig": {
                            "secretValue": "secretValue é ☃ 名",
                            "site": "site é ☃ 名",
                        },
                        "description": "description é ☃ 名",
                        "enabled": True,
                        "gcpConfig": {"keyJson": "keyJson é ☃ 名"},
                        "gitConfig": {
                            "cloneUrl": "cloneUrl é ☃ 名",
                            "committerEmail": "committerEmail é ☃ 名",
                            "committerName": "committerName é ☃ 名",
                            "generatePrivateKey": True,
                            "secretValue": "secretValue é ☃ 名",
                            "type": "http-password",
                            "username": "username é ☃ 名",
                        },
                        "httpConfig": {
                            "authMethod": "clientCertificate",
                            "publicValue": "publicValue é ☃ 名",
                            "secretValue": "secretValue é ☃ 名",
                            "uriMatch": "uriMatch é ☃ 名",
                        },
                        "jwtConfig": {
                            "algorithm": "ES512",
                            "issuer": "issuer é ☃ 名",
                            "secret": "secret é ☃ 名",
                        },
                        "logglyConfig": {"customerToken": "customerToken é ☃ 名"},
                        "mailgunConfig": {"apiKey": "apiKey é ☃ 名"},
                        "mongodbConfig": {"connectionUri": "connectionUri é ☃ 名"},
                        "name": "name é ☃ 名",
                        "sendgridConfig": {"apiKey": "apiKey é ☃ 名"},
                        "snowflakeConfig": {
                            "generatePrivateKey": True,
                            "host": "host é ☃ 名",
                            "privateKey": "privateKey é ☃ 名",
                            "username": "username é ☃ 名",
                        },
                        "sqlConfig": {
                            "caCertificate": "caCertificate é ☃ 名",
                            "disableSSLVerification": True,
                            "host": "host é ☃ 名",
                            "password": "password é ☃ 名",
                            "port": 5,
                            "secureConnection": True,
                            "system": "pg",
                            "username": "username é ☃ 名",
                        },
                        "twilioConfig": {
                            "accountSid": "accountSid é ☃ 名",
                            "apiKeySecret": "apiKeySecret é ☃ 名",
                            "apiKeySid": "apiKeySid é ☃ 名",
                        },
                        "whatsappConfig": {
                            "accessToken": "accessToken é ☃ 名",
                            "fromNumberId": "fromNumberId é ☃ 名",
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "credential": PATCH_BODY,
                "credential_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/credentials/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "credential_id", "credential"],
)


class TestCredential(ResourceTests):
    operations = [DELETE, GET, LINKED_RESOURCES, PATCH]
