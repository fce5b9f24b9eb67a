"""`client.credentials`: what each operation sends and gives, worked out from the API's
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
    "awsConfig": {
        "accessKeyId": "xxxxxxxxxxxxxxxx",
        "region": "é",
        "secretAccessKey": "xxxx",
    },
    "azureConfig": {"account": "", "accountKey": "xxxx"},
    "certificateKeyPairConfig": {"certificate": "", "privateKey": ""},
    "datadogConfig": {"secretValue": ""},
    "description": "",
    "enabled": False,
    "gcpConfig": {"keyJson": "é"},
    "gitConfig": {
        "cloneUrl": "xxxxx",
        "generatePrivateKey": False,
        "type": "http-password",
    },
    "httpConfig": {
        "authMethod": "clientCertificate",
        "secretValue": "",
        "uriMatch": "xxxxxxxx",
    },
    "jwtConfig": {"algorithm": "ES512", "secret": "é"},
    "logglyConfig": {"customerToken": "é"},
    "mailgunConfig": {"apiKey": "xxxx"},
    "mongodbConfig": {"connectionUri": "é"},
    "name": "é",
    "sendgridConfig": {"apiKey": "xxxx"},
    "snowflakeConfig": {"host": "é", "privateKey": "", "username": "é"},
    "sqlConfig": {"host": "é", "password": "é", "system": "pg", "username": "é"},
    "twilioConfig": {"accountSid": "xxxx", "apiKeySecret": "xxxx", "apiKeySid": "xxxx"},
    "type": "azure",
    "whatsappConfig": {"accessToken": "é", "fromNumberId": "é"},
}

# GET /applications/{applicationId}/credentials
GET = Operation(
    "credentials.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/credentials"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "type",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "creationDate",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/credentials",
                query=[
                    ("sortField", "creationDate"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "type"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/credentials",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "count": 1,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "applicationId": "575ece2b7ae143cd83dc4a9c",
                        "awsConfig": {
                            "accessKeyId": "accessKeyId é ☃ 名",
                            "region": "region é ☃ 名",
                        },
                        "azureConfig": {"account": "my account"},
                        "certificateKeyPairConfig": {},
                        "createdById": "575ece2b7ae143cd83dc4a9d",
                        "createdByType": "user",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "datadogConfig": {},
                        "description": "description é ☃ 名",
                        "enabled": True,
                        "gcpConfig": {"keyMetaJson": "keyMetaJson é ☃ 名"},
                        "gitConfig": {
                            "cloneUrl": "cloneUrl é ☃ 名",
                            "type": "http-password",
                        },
                        "httpConfig": {
                            "authMethod": "clientCertificate",
                            "publicValue": "publicValue é ☃ 名",
                            "uriMatch": "uriMatch é ☃ 名",
                        },
                        "id": "575ece2b7ae143cd83dc4a9b",
                        "jwtConfig": {"algorithm": "ES512"},
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
                            "host": "host é ☃ 名",
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
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ece2b7ae143cd83dc4a9c",
                        aws_config=obj(
                            access_key_id="accessKeyId é ☃ 名", region="region é ☃ 名"
                        ),
                        azure_config=obj(account="my account"),
                        certificate_key_pair_config=obj(),
                        created_by_id="575ece2b7ae143cd83dc4a9d",
                        created_by_type="user",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        datadog_config=obj(),
                        description="description é ☃ 名",
                        enabled=True,
                        gcp_config=obj(key_meta_json="keyMetaJson é ☃ 名"),
                        git_config=obj(
                            clone_url="cloneUrl é ☃ 名", type="http-password"
                        ),
                        http_config=obj(
                            auth_method="clientCertificate",
                            public_value="publicValue é ☃ 名",
                            uri_match="uriMatch é ☃ 名",
                        ),
                        id="575ece2b7ae143cd83dc4a9b",
                        jwt_config=obj(algorithm="ES512"),
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="575ece2b7ae143cd83dc4a9d",
                        last_updated_by_type="user",
                        loggly_config=obj(),
                        mailgun_config=obj(),
                        mongodb_config=obj(),
                        name="Dave",
                        sendgrid_config=obj(),
                        snowflake_config=obj(
                            host="host é ☃ 名",
                            public_key="publicKey é ☃ 名",
                            username="username é ☃ 名",
                        ),
                        sql_config=obj(
                            host="host é ☃ 名", system="pg", username="username é ☃ 名"
                        ),
                        twilio_config=obj(
                            account_sid="accountSid é ☃ 名",
                            api_key_sid="apiKeySid é ☃ 名",
                        ),
                        type="azure",
                        whatsapp_config=obj(from_number_id="fromNumberId é ☃ 名"),
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=5,
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
                        "/applications/575ec8687ae143cd83dc4a97/credentials",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    {
                        "items": [
                            {"name": "name", "row-number": 0, "type": "aws"},
                            {"name": "name", "row-number": 1, "type": "aws"},
                        ],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/credentials",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    {
                        "items": [
                            {"name": "name", "row-number": 2, "type": "aws"},
                            {"name": "name", "row-number": 3, "type": "aws"},
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/credentials",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    {
                        "items": [
                            {"name": "name", "row-number": 4, "type": "aws"},
                            {"name": "name", "row-number": 5, "type": "aws"},
                        ],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
            ],
            [
                obj({"row-number": 0}, name="name", type="aws"),
                obj({"row-number": 1}, name="name", type="aws"),
                obj({"row-number": 2}, name="name", type="aws"),
                obj({"row-number": 3}, name="name", type="aws"),
                obj({"row-number": 4}, name="name", type="aws"),
                obj({"row-number": 5}, name="name", type="aws"),
            ],
        ),
        Pages(
            "iterate",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "type",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "creationDate",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/credentials",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("filterField", "type"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    {
                        "items": [
                            {"name": "name", "row-number": 2, "type": "aws"},
                            {"name": "name", "row-number": 3, "type": "aws"},
                        ],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/credentials",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("filterField", "type"),
                            ("filter", "my*"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    {
                        "items": [{"name": "name", "row-number": 4, "type": "aws"}],
                        "page": 2,
                        "perPage": 2,
                        "totalCount": 5,
                    },
                ),
            ],
            [
                obj({"row-number": 2}, name="name", type="aws"),
                obj({"row-number": 3}, name="name", type="aws"),
                obj({"row-number": 4}, name="name", type="aws"),
            ],
        ),
    ],
)

# POST /applications/{applicationId}/credentials
POST = Operation(
    "credentials.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential": {"name": "name", "type": "aws"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/credentials",
                body=Json({"name": "name", "type": "aws"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "credential": built(
                    "CredentialPost",
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
                    name="locker",
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
                    type="azure",
                    whatsapp_config={
                        "access_token": "accessToken é ☃ 名",
                        "from_number_id": "fromNumberId é ☃ 名",
                    },
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/credentials",
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
                        "name": "locker",
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
                        "type": "azure",
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
            {"application_id": "a/../b?c#d%2F é", "credential": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/credentials",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ece2b7ae143cd83dc4a9c",
                "awsConfig": {
                    "accessKeyId": "accessKeyId é ☃ 名",
                    "region": "region é ☃ 名",
                },
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
            },
            obj(
                application_id="575ece2b7ae143cd83dc4a9c",
                aws_config=obj(
                    access_key_id="accessKeyId é ☃ 名", region="region é ☃ 名"
                ),
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
                    host="host é ☃ 名",
                    public_key="publicKey é ☃ 名",
                    username="username é ☃ 名",
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
                twilio_config=obj(
                    account_sid="accountSid é ☃ 名", api_key_sid="apiKeySid é ☃ 名"
                ),
                type="azure",
                whatsapp_config=obj(from_number_id="fromNumberId é ☃ 名"),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "credential"],
)


class TestCredentials(ResourceTests):
    operations = [GET, POST]
