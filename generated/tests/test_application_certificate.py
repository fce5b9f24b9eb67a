"""`client.application_certificate`: what each operation sends and gives, worked out
from the API's document.
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
    "applicationCertificateId": "5cd02a50df66feb0994c7196",
    "applicationId": "575ec8687ae143cd83dc4a97",
    "certificate": "certificate é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "certificateInfo": {
        "commonName": "example.com",
        "fingerprint": "FF:4A:88:5D:93:E7:FF:61:E4:72:94:EE:82:4B:56:B2:AB:71:38:06",
        "issuerName": "Example Issuer",
        "notValidAfter": "2020-04-10T00:00:00.000Z",
        "notValidBefore": "2019-04-10T00:00:00.000Z",
        "serialNumber": "ad:0e:ff:63:27:83:e5:3e:6b:a9:fb:57:0d:37:fc:e9",
    },
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "An example certificate description",
    "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
    "deviceTags": [
        {"key": "Floor", "value": "2"},
        {"key": "Serial", "value": "value é ☃ 名"},
    ],
    "filterType": "all",
    "id": "5cd02a50df66feb0994c7196",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "pubTopics": ["pubTopics é ☃ 名"],
    "status": "active",
    "subTopics": ["subTopics é ☃ 名"],
}

GET_RESULT = obj(
    application_certificate_id="5cd02a50df66feb0994c7196",
    application_id="575ec8687ae143cd83dc4a97",
    certificate="certificate é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    certificate_info=obj(
        common_name="example.com",
        fingerprint="FF:4A:88:5D:93:E7:FF:61:E4:72:94:EE:82:4B:56:B2:AB:71:38:06",
        issuer_name="Example Issuer",
        not_valid_after=moment("2020-04-10T00:00:00.000Z"),
        not_valid_before=moment("2019-04-10T00:00:00.000Z"),
        serial_number="ad:0e:ff:63:27:83:e5:3e:6b:a9:fb:57:0d:37:fc:e9",
    ),
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="An example certificate description",
    device_ids=["13Fb1b5449aF733F83bac9f2"],
    device_tags=[obj(key="Floor", value="2"), obj(key="Serial", value="value é ☃ 名")],
    filter_type="all",
    id="5cd02a50df66feb0994c7196",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    pub_topics=["pubTopics é ☃ 名"],
    status="active",
    sub_topics=["subTopics é ☃ 名"],
)

PATCH_BODY = {
    "certificate": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "description": "",
    "filterType": "none",
    "pubTopics": [],
    "status": "active",
    "subTopics": [],
}

# DELETE /applications/{applicationId}/certificates/{applicationCertificateId}
DELETE = Operation(
    "application_certificate.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/certificates/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate_id": "a/../b?c#d%2F é",
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificates/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_certificate_id"],
)

# GET /applications/{applicationId}/certificates/{applicationCertificateId}
GET = Operation(
    "application_certificate.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/certificates/575ec76c7ae143cd83dc4a96",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate_id": "a/../b?c#d%2F é",
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificates/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_certificate_id"],
)

# PATCH /applications/{applicationId}/certificates/{applicationCertificateId}
PATCH = Operation(
    "application_certificate.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate": {},
                "application_certificate_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/certificates/575ec76c7ae143cd83dc4a96",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_certificate": built(
                    "ApplicationCertificatePatch",
                    certificate="certificate é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                    description="An example updated certificate description",
                    filter_type="none",
                    pub_topics=["pubTopics é ☃ 名"],
                    status="active",
                    sub_topics=["subTopics é ☃ 名"],
                ),
                "application_certificate_id": "575ec76c7ae143cd83dc4a96",
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/certificates/575ec76c7ae143cd83dc4a96",
                body=Json(
                    {
                        "certificate": "certificate é ☃ 名xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                        "description": "An example updated certificate description",
                        "filterType": "none",
                        "pubTopics": ["pubTopics é ☃ 名"],
                        "status": "active",
                        "subTopics": ["subTopics é ☃ 名"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate": PATCH_BODY,
                "application_certificate_id": "a/../b?c#d%2F é",
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificates/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
        "application_certificate_id",
        "application_certificate",
    ],
)


class TestApplicationCertificate(ResourceTests):
    operations = [DELETE, GET, PATCH]
