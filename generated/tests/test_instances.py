"""`client.instances`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Operation,
    Page,
    Pages,
    Request,
    ResourceTests,
    moment,
    obj,
    text_of,
)

# GET /instances
GET = Operation(
    "instances.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/instances")),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/instances",
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
            {"filter": "a&b=c#d%2F+é ü"},
            Request("GET", "/instances", query=[("filter", "a&b=c#d%2F+é ü")]),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 2,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "allowAuditLogging": False,
                        "creationDate": "2021-01-08T18:10:00.054Z",
                        "id": "5ff89ff825013dc6c2856188",
                        "instanceId": "5ff89ff825013dc6c2856188",
                        "lastUpdated": "2021-01-08T18:10:00.054Z",
                        "limits": {
                            "apitoken": 1000,
                            "application": 100,
                            "applicationcertificate": 1000,
                            "applicationcertificateauthority": 1000,
                            "applicationkey": 1000,
                            "dashboard": 100,
                            "dataTTL": 15552000,
                            "datatable": 100,
                            "device": 1000,
                            "devicerecipe": 1000,
                            "experiencedomain": 100,
                            "experienceendpoint": 500,
                            "experiencegroup": 100,
                            "experienceslug": 100,
                            "experienceuser": 1000,
                            "experienceversion": 1000,
                            "experienceview": 500,
                            "file": 1000,
                            "flow": 1000,
                            "integration": 50,
                            "member": 100,
                            "notebook": 100,
                            "notebookInParallel": 5,
                            "notebookMinutesPerMonth": 930,
                            "notebookMinutesPerRun": 60,
                            "organization": 2000,
                            "payload": 75000000,
                            "privatefile": 1000,
                            "resourcejob": 10,
                            "storage": 1073741824,
                            "systemInterval": 5,
                            "webhook": 1000,
                        },
                        "members": [
                            {"role": "admin", "userId": "5ff89ff825013dc6c2856184"},
                            {"role": "view", "userId": "5ff89ff825013dc6c2856185"},
                            {"role": "view", "userId": "5ff89ff825013dc6c2856186"},
                        ],
                        "mfaMode": "required",
                        "name": "B",
                        "orgDefaultLimitConfig": {"member": 500},
                        "reportConfigs": [
                            {
                                "callbackUrl": "https://example.com/callback",
                                "cron": "0 4 1 * *",
                                "dateGroupBy": "month",
                                "emails": ["email@example.com"],
                                "includeSandbox": False,
                                "periods": 3,
                                "resourceGroupBy": "organization",
                            }
                        ],
                    }
                ],
                "page": 0,
                "perPage": 100,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 2,
            },
            obj(
                count=2,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        allow_audit_logging=False,
                        creation_date=moment("2021-01-08T18:10:00.054Z"),
                        id="5ff89ff825013dc6c2856188",
                        instance_id="5ff89ff825013dc6c2856188",
                        last_updated=moment("2021-01-08T18:10:00.054Z"),
                        limits=obj(
                            apitoken=1000,
                            application=100,
                            applicationcertificate=1000,
                            applicationcertificateauthority=1000,
                            applicationkey=1000,
                            dashboard=100,
                            data_ttl=15552000,
                            datatable=100,
                            device=1000,
                            devicerecipe=1000,
                            experiencedomain=100,
                            experienceendpoint=500,
                            experiencegroup=100,
                            experienceslug=100,
                            experienceuser=1000,
                            experienceversion=1000,
                            experienceview=500,
                            file=1000,
                            flow=1000,
                            integration=50,
                            member=100,
                            notebook=100,
                            notebook_in_parallel=5,
                            notebook_minutes_per_month=930,
                            notebook_minutes_per_run=60,
                            organization=2000,
                            payload=75000000,
                            privatefile=1000,
                            resourcejob=10,
                            storage=1073741824,
                            system_interval=5,
                            webhook=1000,
                        ),
                        members=[
                            obj(role="admin", user_id="5ff89ff825013dc6c2856184"),
                            obj(role="view", user_id="5ff89ff825013dc6c2856185"),
                            obj(role="view", user_id="5ff89ff825013dc6c2856186"),
                        ],
                        mfa_mode="required",
                        name="B",
                        org_default_limit_config=obj(member=500),
                        report_configs=[
                            obj(
                                callback_url=text_of("https://example.com/callback"),
                                cron="0 4 1 * *",
                                date_group_by="month",
                                emails=[text_of("email@example.com")],
                                include_sandbox=False,
                                periods=3,
                                resource_group_by="organization",
                            )
                        ],
                    )
                ],
                page=0,
                per_page=100,
                sort_direction="asc",
                sort_field="name",
                total_count=2,
            ),
        )
    ],
    failures=[
        Failure(
            400,
            "BadRequestError",
            {"message": "Application was not found", "type": "NotFound"},
        ),
        Failure(503, "ServerError"),
    ],
    pages=[
        Pages(
            "iterate",
            {"per_page": 2},
            [
                Page(
                    Request(
                        "GET", "/instances", query=[("perPage", "2"), ("page", "0")]
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
                        "GET", "/instances", query=[("perPage", "2"), ("page", "1")]
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
                        "GET", "/instances", query=[("perPage", "2"), ("page", "2")]
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
                        "/instances",
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
                        "/instances",
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


class TestInstances(ResourceTests):
    operations = [GET]
