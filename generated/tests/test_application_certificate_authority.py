"""`client.application_certificate_authority`: what each operation sends and gives,
worked out from the API's document.
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
    "applicationCertificateAuthorityId": "5cd02a7bdf66feb0994c7197",
    "applicationId": "575ec8687ae143cd83dc4a97",
    "caBundle": "-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
    "caInfo": [
        {
            "commonName": "example.com",
            "fingerprint": "FF:4A:88:5D:93:E7:FF:61:E4:72:94:EE:82:4B:56:B2:AB:71:38:06",
            "issuerName": "Example Issuer",
            "notValidAfter": "2020-04-10T00:00:00.000Z",
            "notValidBefore": "2019-04-10T00:00:00.000Z",
            "serialNumber": "ad:0e:ff:63:27:83:e5:3e:6b:a9:fb:57:0d:37:fc:e9",
        }
    ],
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "An example certificate authority description",
    "id": "5cd02a7bdf66feb0994c7197",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "my certificate authority",
    "status": "active",
}

GET_RESULT = obj(
    application_certificate_authority_id="5cd02a7bdf66feb0994c7197",
    application_id="575ec8687ae143cd83dc4a97",
    ca_bundle="-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
    ca_info=[
        obj(
            common_name="example.com",
            fingerprint="FF:4A:88:5D:93:E7:FF:61:E4:72:94:EE:82:4B:56:B2:AB:71:38:06",
            issuer_name="Example Issuer",
            not_valid_after=moment("2020-04-10T00:00:00.000Z"),
            not_valid_before=moment("2019-04-10T00:00:00.000Z"),
            serial_number="ad:0e:ff:63:27:83:e5:3e:6b:a9:fb:57:0d:37:fc:e9",
        )
    ],
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="An example certificate authority description",
    id="5cd02a7bdf66feb0994c7197",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="my certificate authority",
    status="active",
)

PATCH_BODY = {
    "caBundle": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "description": "",
    "name": "é",
    "status": "active",
}

# DELETE /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}
DELETE = Operation(
    "application_certificate_authority.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate_authority_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/certificate-authorities/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate_authority_id": "a/../b?c#d%2F é",
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificate-authorities/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_certificate_authority_id"],
)

# GET /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}
GET = Operation(
    "application_certificate_authority.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate_authority_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/certificate-authorities/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate_authority_id": "a/../b?c#d%2F é",
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificate-authorities/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_certificate_authority_id"],
)

# PATCH /applications/{applicationId}/certificate-authorities/{applicationCertificateAuthorityId}
PATCH = Operation(
    "application_certificate_authority.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate_authority": {},
                "application_certificate_authority_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/certificate-authorities/575ec76c7ae143cd83dc4a96",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_certificate_authority": built(
                    "ApplicationCertificateAuthorityPatch",
                    ca_bundle="caBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    description="An example updated authority description",
                    name="name é ☃ 名",
                    status="active",
                ),
                "application_certificate_authority_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/certificate-authorities/575ec76c7ae143cd83dc4a96",
                body=Json(
                    {
                        "caBundle": "caBundle é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        "description": "An example updated authority description",
                        "name": "name é ☃ 名",
                        "status": "active",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate_authority": PATCH_BODY,
                "application_certificate_authority_id": "a/../b?c#d%2F é",
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificate-authorities/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=[
        "application_id",
        "application_certificate_authority_id",
        "application_certificate_authority",
    ],
)


class TestApplicationCertificateAuthority(ResourceTests):
    operations = [DELETE, GET, PATCH]
