"""`client.experience_domains`: what each operation sends and gives, worked out from
the API's document.
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

POST_BODY = {
    "domainName": "xxx",
    "sslBundle": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "sslCert": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "sslKey": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "version": None,
}

# GET /applications/{applicationId}/experience/domains
GET = Operation(
    "experience_domains.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/experience/domains"),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/domains",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "count": 1,
                "items": [
                    {
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
                ],
                "totalCount": 1,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                items=[
                    obj(
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
                ],
                total_count=1,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/experience/domains
POST = Operation(
    "experience_domains.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_domain": {"domainName": "domainName"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/domains",
                body=Json({"domainName": "domainName"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_domain": built(
                    "ExperienceDomainPost",
                    domain_name="my.domain.example.com",
                    ssl_bundle="sslBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    ssl_cert="-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
                    ssl_key="-----BEGIN PRIVATE KEY-----\nMY_SSL_KEY\n-----END PRIVATE KEY-----",
                    version="develop",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/experience/domains",
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
            {"application_id": "a/../b?c#d%2F é", "experience_domain": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/domains",
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
                "domainName": "my.domain.example.com",
                "experienceDomainId": "58c1de6c8f812590d8e82980",
                "id": "58c1de6c8f812590d8e82980",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "sslBundle": "sslBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "sslCert": "sslCert é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "version": "develop",
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                domain_name="my.domain.example.com",
                experience_domain_id="58c1de6c8f812590d8e82980",
                id="58c1de6c8f812590d8e82980",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                ssl_bundle="sslBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                ssl_cert="sslCert é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                version="develop",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_domain"],
)


class TestExperienceDomains(ResourceTests):
    operations = [GET, POST]
