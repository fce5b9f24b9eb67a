"""`client.experience_domain`: what each operation sends and gives, worked out from the
API's document.
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
    "domainName": "my.domain.example.com",
    "experienceDomainId": "58c1de6c8f812590d8e82980",
    "id": "58c1de6c8f812590d8e82980",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "sslBundle": "sslBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "sslCert": "sslCert é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "version": "develop",
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    domain_name="my.domain.example.com",
    experience_domain_id="58c1de6c8f812590d8e82980",
    id="58c1de6c8f812590d8e82980",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    ssl_bundle="sslBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ssl_cert="sslCert é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    version="develop",
)

PATCH_BODY = {
    "domainName": "xxx",
    "sslBundle": None,
    "sslCert": None,
    "sslKey": None,
    "version": None,
}

# DELETE /applications/{applicationId}/experience/domains/{experienceDomainId}
DELETE = Operation(
    "experience_domain.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_domain_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/experience/domains/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_domain_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/domains/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_domain_id"],
)

# GET /applications/{applicationId}/experience/domains/{experienceDomainId}
GET = Operation(
    "experience_domain.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_domain_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/domains/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_domain_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/domains/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_domain_id"],
)

# PATCH /applications/{applicationId}/experience/domains/{experienceDomainId}
PATCH = Operation(
    "experience_domain.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_domain": {},
                "experience_domain_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/domains/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_domain": built(
                    "ExperienceDomainPatch",
                    domain_name="my.domain.example.com",
                    ssl_bundle="sslBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    ssl_cert="-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
                    ssl_key="-----BEGIN PRIVATE KEY-----\nMY_SSL_KEY\n-----END PRIVATE KEY-----",
                    version="develop",
                ),
                "experience_domain_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/domains/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "domainName": "my.domain.example.com",
                        "sslBundle": "sslBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        "sslCert": "-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
                        "sslKey": "-----BEGIN PRIVATE KEY-----\nMY_SSL_KEY\n-----END PRIVATE KEY-----",
                        "version": "develop",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_domain": PATCH_BODY,
                "experience_domain_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/domains/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "experience_domain_id", "experience_domain"],
)


class TestExperienceDomain(ResourceTests):
    operations = [DELETE, GET, PATCH]
