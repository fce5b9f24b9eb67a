"""`client.application_certificate_authorities`: what each operation sends and gives,
worked out from the API's document.
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
    "caBundle": "caBundlexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "name": "name",
}

POST_BODY_2 = {
    "caBundle": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "description": "",
    "name": "é",
    "status": "inactive",
}

# GET /applications/{applicationId}/certificate-authorities
GET = Operation(
    "application_certificate_authorities.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/certificate-authorities"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificate-authorities",
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
                        "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
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
                        "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
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
                        "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
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
                "filter_field": "name",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
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
                        "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
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

# POST /applications/{applicationId}/certificate-authorities
POST = Operation(
    "application_certificate_authorities.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_certificate_authority": POST_BODY,
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
                body=Json(POST_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_certificate_authority": built(
                    "ApplicationCertificateAuthorityPost",
                    ca_bundle="-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
                    description="An example new authority description",
                    name="my certificate authority",
                    status="inactive",
                ),
                "application_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/certificate-authorities",
                body=Json(
                    {
                        "caBundle": "-----BEGIN CERTIFICATE-----\nMY_SSL_CERTIFICATE\n-----END CERTIFICATE-----",
                        "description": "An example new authority description",
                        "name": "my certificate authority",
                        "status": "inactive",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_certificate_authority": POST_BODY_2,
                "application_id": "a/../b?c#d%2F é",
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/certificate-authorities",
                body=Json(POST_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
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
            },
            obj(
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
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application_certificate_authority"],
)


class TestApplicationCertificateAuthorities(ResourceTests):
    operations = [GET, POST]
