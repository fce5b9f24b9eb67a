"""`client.application_certificates`: what each operation sends and gives, worked out
from the API's document.
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
    json_text,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {"certificate": "certificatexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}

POST_BODY_2 = {
    "certificate": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "description": "",
    "deviceIds": [],
    "deviceTags": [{"key": "z", "value": "é"}, {"key": "z"}],
    "filterType": "all",
    "pubTopics": [],
    "status": "inactive",
    "subTopics": [],
}

# GET /applications/{applicationId}/certificates
GET = Operation(
    "application_certificates.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/certificates"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "status",
                "page": 0,
                "per_page": 10,
                "query": {},
                "sort_direction": "asc",
                "sort_field": "status",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/certificates",
                query=[
                    ("sortField", "status"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "status"),
                    ("filter", "my*"),
                    ("query", json_text({})),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificates",
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
                            {"key": "Serial"},
                        ],
                        "filterType": "all",
                        "id": "5cd02a50df66feb0994c7196",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "pubTopics": ["pubTopics é ☃ 名"],
                        "status": "active",
                        "subTopics": ["subTopics é ☃ 名"],
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "key",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
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
                        device_tags=[obj(key="Floor", value="2"), obj(key="Serial")],
                        filter_type="all",
                        id="5cd02a50df66feb0994c7196",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        pub_topics=["pubTopics é ☃ 名"],
                        status="active",
                        sub_topics=["subTopics é ☃ 名"],
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="key",
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
                        "/applications/575ec8687ae143cd83dc4a97/certificates",
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
                        "/applications/575ec8687ae143cd83dc4a97/certificates",
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
                        "/applications/575ec8687ae143cd83dc4a97/certificates",
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
                "filter_field": "status",
                "page": 1,
                "per_page": 2,
                "query": {},
                "sort_direction": "asc",
                "sort_field": "status",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/certificates",
                        query=[
                            ("sortField", "status"),
                            ("sortDirection", "asc"),
                            ("filterField", "status"),
                            ("filter", "my*"),
                            ("query", json_text({})),
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
                        "/applications/575ec8687ae143cd83dc4a97/certificates",
                        query=[
                            ("sortField", "status"),
                            ("sortDirection", "asc"),
                            ("filterField", "status"),
                            ("filter", "my*"),
                            ("query", json_text({})),
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

# POST /applications/{applicationId}/certificates
POST = Operation(
    "application_certificates.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate": POST_BODY,
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/certificates",
                body=Json(POST_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_certificate": built(
                    "ApplicationCertificatePost",
                    certificate="-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
                    description="An example new certificate description",
                    device_ids=["13Fb1b5449aF733F83bac9f2"],
                    device_tags=[
                        {"key": "Floor", "value": "2"},
                        {"key": "Serial", "value": "value é ☃ 名"},
                    ],
                    filter_type="all",
                    pub_topics=["pubTopics é ☃ 名"],
                    status="inactive",
                    sub_topics=["subTopics é ☃ 名"],
                ),
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/certificates",
                body=Json(
                    {
                        "certificate": "-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
                        "description": "An example new certificate description",
                        "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
                        "deviceTags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial", "value": "value é ☃ 名"},
                        ],
                        "filterType": "all",
                        "pubTopics": ["pubTopics é ☃ 名"],
                        "status": "inactive",
                        "subTopics": ["subTopics é ☃ 名"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate": POST_BODY_2,
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificates",
                body=Json(POST_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
                device_tags=[
                    obj(key="Floor", value="2"),
                    obj(key="Serial", value="value é ☃ 名"),
                ],
                filter_type="all",
                id="5cd02a50df66feb0994c7196",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                pub_topics=["pubTopics é ☃ 名"],
                status="active",
                sub_topics=["subTopics é ☃ 名"],
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_certificate"],
)


class TestApplicationCertificates(ResourceTests):
    operations = [GET, POST]
