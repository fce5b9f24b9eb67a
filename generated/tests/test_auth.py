"""`client.auth`: what each operation sends and gives, worked out from the API's
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
    obj,
)

AUTHENTICATE_DEVICE_BODY = {
    "deviceId": "5d8225afB04e95bf2C01C7D7",
    "key": "",
    "requestedScopes": [],
    "secret": "",
    "tokenTTL": 0,
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

AUTHENTICATE_USER_BODY = {
    "email": "email@example.com",
    "password": "xxxxxxxx",
    "requestedScopes": [],
    "tokenTTL": 0,
    "twoFactorCode": "",
}

AUTHENTICATE_USER_ANSWER = {
    "needsToVerifyEmail": True,
    "orgId": "f40fc11eDd7DA97DE7122d08",
    "token": "token_to_use_for_authenticating_subsequent_requests",
    "userId": "575ed70c7ae143cd83dc4aa9",
}

AUTHENTICATE_USER_RESULT = obj(
    needs_to_verify_email=True,
    org_id="f40fc11eDd7DA97DE7122d08",
    token="token_to_use_for_authenticating_subsequent_requests",
    user_id="575ed70c7ae143cd83dc4aa9",
)

AUTHENTICATE_USER_SAML_BODY = {
    "SAMLDomain": "SAMLDomain",
    "SAMLResponse": "SAMLResponse",
}

AUTHENTICATE_USER_SAML_BODY_2 = {
    "SAMLDomain": "xxx",
    "SAMLResponse": "xxxx",
    "requestedScopes": [],
    "tokenTTL": 0,
}

# POST /auth/device
AUTHENTICATE_DEVICE = Operation(
    "auth.authenticate_device",
    calls=[
        Call(
            "required arguments",
            {"credentials": {"deviceId": "5d8225afB04e95bf2C01C7D7"}},
            Request(
                "POST",
                "/auth/device",
                body=Json({"deviceId": "5d8225afB04e95bf2C01C7D7"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "credentials": built(
                    "DeviceCredentials",
                    device_id="575ecf887ae143cd83dc4aa2",
                    key="this_would_be_the_key",
                    requested_scopes=["devices.sendCommand"],
                    secret="this_would_be_the_secret",
                    token_ttl=95,
                )
            },
            Request(
                "POST",
                "/auth/device",
                body=Json(
                    {
                        "deviceId": "575ecf887ae143cd83dc4aa2",
                        "key": "this_would_be_the_key",
                        "requestedScopes": ["devices.sendCommand"],
                        "secret": "this_would_be_the_secret",
                        "tokenTTL": 95,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"credentials": AUTHENTICATE_DEVICE_BODY},
            Request("POST", "/auth/device", body=Json(AUTHENTICATE_DEVICE_BODY)),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "deviceClass": "standalone",
                "deviceId": "575ecf887ae143cd83dc4aa2",
                "filterType": "whitelist",
                "ownerType": "organization",
                "pubTopics": ["#"],
                "subTopics": ["#"],
                "token": "token_to_use_for_authenticating_subsequent_requests",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                device_class="standalone",
                device_id="575ecf887ae143cd83dc4aa2",
                filter_type="whitelist",
                owner_type="organization",
                pub_topics=["#"],
                sub_topics=["#"],
                token="token_to_use_for_authenticating_subsequent_requests",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(401, "UnauthorizedError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["credentials"],
    auth=[],
)

# POST /auth/user
AUTHENTICATE_USER = Operation(
    "auth.authenticate_user",
    calls=[
        Call(
            "required arguments",
            {"credentials": {"email": "email@example.com", "password": "password"}},
            Request(
                "POST",
                "/auth/user",
                body=Json({"email": "email@example.com", "password": "password"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "credentials": built(
                    "UserCredentials",
                    email="email@example.com",
                    password="this is the password",
                    requested_scopes=["orgs.post"],
                    token_ttl=95,
                    two_factor_code="twoFactorCode é ☃ 名",
                )
            },
            Request(
                "POST",
                "/auth/user",
                body=Json(
                    {
                        "email": "email@example.com",
                        "password": "this is the password",
                        "requestedScopes": ["orgs.post"],
                        "tokenTTL": 95,
                        "twoFactorCode": "twoFactorCode é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"credentials": AUTHENTICATE_USER_BODY},
            Request("POST", "/auth/user", body=Json(AUTHENTICATE_USER_BODY)),
        ),
    ],
    answers=[Answer(200, AUTHENTICATE_USER_ANSWER, AUTHENTICATE_USER_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(401, "UnauthorizedError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["credentials"],
    auth=[],
)

# POST /auth/user/github
AUTHENTICATE_USER_GITHUB = Operation(
    "auth.authenticate_user_github",
    calls=[
        Call(
            "required arguments",
            {"oauth": {"accessToken": "accessToken"}},
            Request(
                "POST", "/auth/user/github", body=Json({"accessToken": "accessToken"})
            ),
        ),
        Call(
            "all arguments",
            {
                "oauth": built(
                    "GithubLogin",
                    access_token="the github access token",
                    requested_scopes=["orgs.post"],
                    token_ttl=95,
                )
            },
            Request(
                "POST",
                "/auth/user/github",
                body=Json(
                    {
                        "accessToken": "the github access token",
                        "requestedScopes": ["orgs.post"],
                        "tokenTTL": 95,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"oauth": {"accessToken": "é", "requestedScopes": [], "tokenTTL": 0}},
            Request(
                "POST",
                "/auth/user/github",
                body=Json({"accessToken": "é", "requestedScopes": [], "tokenTTL": 0}),
            ),
        ),
    ],
    answers=[Answer(200, AUTHENTICATE_USER_ANSWER, AUTHENTICATE_USER_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(401, "UnauthorizedError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["oauth"],
    auth=[],
)

# POST /auth/user/saml
AUTHENTICATE_USER_SAML = Operation(
    "auth.authenticate_user_saml",
    calls=[
        Call(
            "required arguments",
            {"saml": AUTHENTICATE_USER_SAML_BODY},
            Request("POST", "/auth/user/saml", body=Json(AUTHENTICATE_USER_SAML_BODY)),
        ),
        Call(
            "all arguments",
            {
                "saml": built(
                    "SamlResponse",
                    saml_domain="example.com",
                    saml_response="PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoy...",
                    requested_scopes=["orgs.post"],
                    token_ttl=95,
                )
            },
            Request(
                "POST",
                "/auth/user/saml",
                body=Json(
                    {
                        "SAMLDomain": "example.com",
                        "SAMLResponse": "PHNhbWxwOlJlc3BvbnNlIHhtbG5zOnNhbWxwPSJ1cm46b2FzaXM6bmFtZXM6dGM6U0FNTDoy...",
                        "requestedScopes": ["orgs.post"],
                        "tokenTTL": 95,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"saml": AUTHENTICATE_USER_SAML_BODY_2},
            Request(
                "POST", "/auth/user/saml", body=Json(AUTHENTICATE_USER_SAML_BODY_2)
            ),
        ),
    ],
    answers=[Answer(200, AUTHENTICATE_USER_ANSWER, AUTHENTICATE_USER_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(401, "UnauthorizedError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["saml"],
    auth=[],
)

# GET /auth/ssoDomain
SSO_DOMAIN = Operation(
    "auth.sso_domain",
    calls=[
        Call(
            "required arguments",
            {"email": "example@example.com"},
            Request("GET", "/auth/ssoDomain", query=[("email", "example@example.com")]),
        )
    ],
    answers=[
        Answer(
            200,
            {
                "ssoRequest": "http://localhost:8080/simplesaml/saml2/idp/SSOService.php?SAMLRequest=fZJdT8MgFIb%2...",
                "ssoType": "SAML",
            },
            obj(
                sso_request="http://localhost:8080/simplesaml/saml2/idp/SSOService.php?SAMLRequest=fZJdT8MgFIb%2...",
                sso_type="SAML",
            ),
        ),
        Answer(204),
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["email"],
    auth=[],
)


class TestAuth(ResourceTests):
    operations = [
        AUTHENTICATE_DEVICE,
        AUTHENTICATE_USER,
        AUTHENTICATE_USER_GITHUB,
        AUTHENTICATE_USER_SAML,
        SSO_DOMAIN,
    ]
