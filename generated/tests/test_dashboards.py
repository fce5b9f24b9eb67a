"""`client.dashboards`: what each operation sends and gives, worked out from the API's
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
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "applicationId": "B0D9b53D1fd3dcCE5867871A",
    "blocks": [],
    "contextConfiguration": [],
    "defaultTheme": "light",
    "description": "",
    "duration": 1,
    "name": "é",
    "orgId": "f40fc11eDd7DA97DE7122d08",
    "password": None,
    "public": False,
    "refreshRate": 5,
    "reportConfigs": [],
    "resolution": 1,
}

# GET /dashboards
GET = Operation(
    "dashboards.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/dashboards")),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "org_id": "575ecdf07ae143cd83dc4a9a",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/dashboards",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("applicationId", "575ec8687ae143cd83dc4a97"),
                    ("orgId", "575ecdf07ae143cd83dc4a9a"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a&b=c#d%2F+é ü",
                "filter": "a&b=c#d%2F+é ü",
                "org_id": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/dashboards",
                query=[
                    ("filter", "a&b=c#d%2F+é ü"),
                    ("applicationId", "a&b=c#d%2F+é ü"),
                    ("orgId", "a&b=c#d%2F+é ü"),
                ],
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
                        "applicationId": "B0D9b53D1fd3dcCE5867871A",
                        "applicationName": "applicationName é ☃ 名",
                        "blocks": [
                            {
                                "blockType": "application-list",
                                "height": 42.5,
                                "startX": 71.5,
                                "startY": 74.5,
                                "width": 49.5,
                            }
                        ],
                        "contextConfiguration": [
                            {
                                "applicationId": "589de7d2a1975a00017b227f",
                                "defaultValue": "589de9bca1975a00017b2295",
                                "name": "deviceId-withIdAndTagValidationAndIncludeFullDevice",
                                "type": "deviceId",
                                "validationConfig": {
                                    "deviceIds": ["589de9bca1975a00017b2293"],
                                    "deviceTags": [
                                        {"key": "type", "value": "Weather Station"}
                                    ],
                                    "includeFullDevice": True,
                                },
                                "validationEnabled": True,
                            },
                            {
                                "applicationId": "589de7d2a1975a00017b227f",
                                "defaultValue": "589de9bca1975a00017b2295",
                                "name": "deviceId-noValidationNoFullDevice",
                                "type": "deviceId",
                                "validationConfig": {"includeFullDevice": False},
                                "validationEnabled": False,
                            },
                            {
                                "applicationId": "589de7d2a1975a00017b227f",
                                "defaultValue": "temp",
                                "name": "attr",
                                "type": "deviceAttribute",
                                "validationConfig": {
                                    "attributes": [
                                        "dew-point",
                                        "feels-like",
                                        "humidity",
                                        "location",
                                        "pressure",
                                        "temp",
                                        "visibility",
                                        "wind-speed",
                                    ]
                                },
                                "validationEnabled": True,
                            },
                            {
                                "applicationId": "589de7d2a1975a00017b227f",
                                "defaultValue": {
                                    "key": "DeviceRecipe",
                                    "value": "Weather Station",
                                },
                                "name": "deviceTag-withValidation",
                                "type": "deviceTag",
                                "validationConfig": {
                                    "deviceTags": [
                                        {
                                            "key": "DeviceRecipe",
                                            "value": "Weather Station",
                                        },
                                        {"key": "region"},
                                    ]
                                },
                                "validationEnabled": True,
                            },
                            {
                                "applicationId": "589de7d2a1975a00017b227f",
                                "defaultValue": {
                                    "key": "DeviceRecipe",
                                    "value": "Weather Station",
                                },
                                "name": "deviceTag-noValidation",
                                "type": "deviceTag",
                                "validationConfig": {},
                                "validationEnabled": False,
                            },
                        ],
                        "createdById": "C2dCd52130d10aFaBcABF1ac",
                        "createdByType": "apiToken",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "dashboardId": "575ece2b7ae143cd83dc4a9b",
                        "defaultTheme": "light",
                        "description": "The best dashboard description",
                        "duration": 600000,
                        "id": "575ece2b7ae143cd83dc4a9b",
                        "isPasswordProtected": False,
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                        "lastUpdatedByType": "apiToken",
                        "name": "My Dashboard",
                        "organizationIconColor": "#284fff",
                        "organizationName": "Example Org",
                        "ownerId": "58238ff2fe7b4b01009a0554",
                        "ownerType": "organization",
                        "public": False,
                        "refreshRate": 60,
                        "reportConfigs": [
                            {
                                "cron": "0 0 12 * * TUE-THU",
                                "subject": "Daily Dashboard Report",
                                "theme": "dark",
                                "toEmail": ["email@example.com"],
                            }
                        ],
                        "resolution": 6000,
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
                        application_id="B0D9b53D1fd3dcCE5867871A",
                        application_name="applicationName é ☃ 名",
                        blocks=[
                            obj(
                                block_type="application-list",
                                height=42.5,
                                start_x=71.5,
                                start_y=74.5,
                                width=49.5,
                            )
                        ],
                        context_configuration=[
                            obj(
                                application_id="589de7d2a1975a00017b227f",
                                default_value="589de9bca1975a00017b2295",
                                name="deviceId-withIdAndTagValidationAndIncludeFullDevice",
                                type="deviceId",
                                validation_config=obj(
                                    device_ids=["589de9bca1975a00017b2293"],
                                    device_tags=[
                                        obj(key="type", value="Weather Station")
                                    ],
                                    include_full_device=True,
                                ),
                                validation_enabled=True,
                            ),
                            obj(
                                application_id="589de7d2a1975a00017b227f",
                                default_value="589de9bca1975a00017b2295",
                                name="deviceId-noValidationNoFullDevice",
                                type="deviceId",
                                validation_config=obj(include_full_device=False),
                                validation_enabled=False,
                            ),
                            obj(
                                application_id="589de7d2a1975a00017b227f",
                                default_value="temp",
                                name="attr",
                                type="deviceAttribute",
                                validation_config=obj(
                                    attributes=[
                                        "dew-point",
                                        "feels-like",
                                        "humidity",
                                        "location",
                                        "pressure",
                                        "temp",
                                        "visibility",
                                        "wind-speed",
                                    ]
                                ),
                                validation_enabled=True,
                            ),
                            obj(
                                application_id="589de7d2a1975a00017b227f",
                                default_value=obj(
                                    key="DeviceRecipe", value="Weather Station"
                                ),
                                name="deviceTag-withValidation",
                                type="deviceTag",
                                validation_config=obj(
                                    device_tags=[
                                        obj(
                                            key="DeviceRecipe", value="Weather Station"
                                        ),
                                        obj(key="region"),
                                    ]
                                ),
                                validation_enabled=True,
                            ),
                            obj(
                                application_id="589de7d2a1975a00017b227f",
                                default_value=obj(
                                    key="DeviceRecipe", value="Weather Station"
                                ),
                                name="deviceTag-noValidation",
                                type="deviceTag",
                                validation_config=obj(),
                                validation_enabled=False,
                            ),
                        ],
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="apiToken",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        dashboard_id="575ece2b7ae143cd83dc4a9b",
                        default_theme="light",
                        description="The best dashboard description",
                        duration=600000,
                        id="575ece2b7ae143cd83dc4a9b",
                        is_password_protected=False,
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                        last_updated_by_type="apiToken",
                        name="My Dashboard",
                        organization_icon_color="#284fff",
                        organization_name="Example Org",
                        owner_id="58238ff2fe7b4b01009a0554",
                        owner_type="organization",
                        public=False,
                        refresh_rate=60,
                        report_configs=[
                            obj(
                                cron="0 0 12 * * TUE-THU",
                                subject="Daily Dashboard Report",
                                theme="dark",
                                to_email=[text_of("email@example.com")],
                            )
                        ],
                        resolution=6000,
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
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    pages=[
        Pages(
            "iterate",
            {"per_page": 2},
            [
                Page(
                    Request(
                        "GET", "/dashboards", query=[("perPage", "2"), ("page", "0")]
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
                        "GET", "/dashboards", query=[("perPage", "2"), ("page", "1")]
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
                        "GET", "/dashboards", query=[("perPage", "2"), ("page", "2")]
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
                "org_id": "575ecdf07ae143cd83dc4a9a",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/dashboards",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("applicationId", "575ec8687ae143cd83dc4a97"),
                            ("orgId", "575ecdf07ae143cd83dc4a9a"),
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
                        "/dashboards",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("applicationId", "575ec8687ae143cd83dc4a97"),
                            ("orgId", "575ecdf07ae143cd83dc4a9a"),
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

# POST /dashboards
POST = Operation(
    "dashboards.post",
    calls=[
        Call(
            "required arguments",
            {"dashboard": {"name": "name"}},
            Request("POST", "/dashboards", body=Json({"name": "name"})),
        ),
        Call(
            "all arguments",
            {
                "dashboard": built(
                    "DashboardPost", name="My New Dashboard", public=False
                )
            },
            Request(
                "POST",
                "/dashboards",
                body=Json({"name": "My New Dashboard", "public": False}),
            ),
        ),
        Call(
            "hostile values",
            {"dashboard": POST_BODY},
            Request("POST", "/dashboards", body=Json(POST_BODY)),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "applicationName": "applicationName é ☃ 名",
                "blocks": [
                    {
                        "blockType": "application-list",
                        "height": 42.5,
                        "startX": 71.5,
                        "startY": 74.5,
                        "width": 49.5,
                    }
                ],
                "contextConfiguration": [
                    {
                        "applicationId": "589de7d2a1975a00017b227f",
                        "defaultValue": "589de9bca1975a00017b2295",
                        "name": "deviceId-withIdAndTagValidationAndIncludeFullDevice",
                        "type": "deviceId",
                        "validationConfig": {
                            "deviceIds": ["589de9bca1975a00017b2293"],
                            "deviceTags": [{"key": "type", "value": "Weather Station"}],
                            "includeFullDevice": True,
                        },
                        "validationEnabled": True,
                    },
                    {
                        "applicationId": "589de7d2a1975a00017b227f",
                        "defaultValue": "589de9bca1975a00017b2295",
                        "name": "deviceId-noValidationNoFullDevice",
                        "type": "deviceId",
                        "validationConfig": {"includeFullDevice": False},
                        "validationEnabled": False,
                    },
                    {
                        "applicationId": "589de7d2a1975a00017b227f",
                        "defaultValue": "temp",
                        "name": "attr",
                        "type": "deviceAttribute",
                        "validationConfig": {
                            "attributes": [
                                "dew-point",
                                "feels-like",
                                "humidity",
                                "location",
                                "pressure",
                                "temp",
                                "visibility",
                                "wind-speed",
                            ]
                        },
                        "validationEnabled": True,
                    },
                    {
                        "applicationId": "589de7d2a1975a00017b227f",
                        "defaultValue": {
                            "key": "DeviceRecipe",
                            "value": "Weather Station",
                        },
                        "name": "deviceTag-withValidation",
                        "type": "deviceTag",
                        "validationConfig": {
                            "deviceTags": [
                                {"key": "DeviceRecipe", "value": "Weather Station"},
                                {"key": "region"},
                            ]
                        },
                        "validationEnabled": True,
                    },
                    {
                        "applicationId": "589de7d2a1975a00017b227f",
                        "defaultValue": {
                            "key": "DeviceRecipe",
                            "value": "Weather Station",
                        },
                        "name": "deviceTag-noValidation",
                        "type": "deviceTag",
                        "validationConfig": {},
                        "validationEnabled": False,
                    },
                ],
                "createdById": "C2dCd52130d10aFaBcABF1ac",
                "createdByType": "apiToken",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "dashboardId": "575ece2b7ae143cd83dc4a9b",
                "defaultTheme": "light",
                "description": "The best dashboard description",
                "duration": 600000,
                "id": "575ece2b7ae143cd83dc4a9b",
                "isPasswordProtected": False,
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                "lastUpdatedByType": "apiToken",
                "name": "My Dashboard",
                "organizationIconColor": "#284fff",
                "organizationName": "Example Org",
                "ownerId": "58238ff2fe7b4b01009a0554",
                "ownerType": "organization",
                "public": False,
                "refreshRate": 60,
                "reportConfigs": [
                    {
                        "cron": "0 0 12 * * TUE-THU",
                        "subject": "Daily Dashboard Report",
                        "theme": "dark",
                        "toEmail": ["email@example.com"],
                    }
                ],
                "resolution": 6000,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                application_name="applicationName é ☃ 名",
                blocks=[
                    obj(
                        block_type="application-list",
                        height=42.5,
                        start_x=71.5,
                        start_y=74.5,
                        width=49.5,
                    )
                ],
                context_configuration=[
                    obj(
                        application_id="589de7d2a1975a00017b227f",
                        default_value="589de9bca1975a00017b2295",
                        name="deviceId-withIdAndTagValidationAndIncludeFullDevice",
                        type="deviceId",
                        validation_config=obj(
                            device_ids=["589de9bca1975a00017b2293"],
                            device_tags=[obj(key="type", value="Weather Station")],
                            include_full_device=True,
                        ),
                        validation_enabled=True,
                    ),
                    obj(
                        application_id="589de7d2a1975a00017b227f",
                        default_value="589de9bca1975a00017b2295",
                        name="deviceId-noValidationNoFullDevice",
                        type="deviceId",
                        validation_config=obj(include_full_device=False),
                        validation_enabled=False,
                    ),
                    obj(
                        application_id="589de7d2a1975a00017b227f",
                        default_value="temp",
                        name="attr",
                        type="deviceAttribute",
                        validation_config=obj(
                            attributes=[
                                "dew-point",
                                "feels-like",
                                "humidity",
                                "location",
                                "pressure",
                                "temp",
                                "visibility",
                                "wind-speed",
                            ]
                        ),
                        validation_enabled=True,
                    ),
                    obj(
                        application_id="589de7d2a1975a00017b227f",
                        default_value=obj(key="DeviceRecipe", value="Weather Station"),
                        name="deviceTag-withValidation",
                        type="deviceTag",
                        validation_config=obj(
                            device_tags=[
                                obj(key="DeviceRecipe", value="Weather Station"),
                                obj(key="region"),
                            ]
                        ),
                        validation_enabled=True,
                    ),
                    obj(
                        application_id="589de7d2a1975a00017b227f",
                        default_value=obj(key="DeviceRecipe", value="Weather Station"),
                        name="deviceTag-noValidation",
                        type="deviceTag",
                        validation_config=obj(),
                        validation_enabled=False,
                    ),
                ],
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="apiToken",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                dashboard_id="575ece2b7ae143cd83dc4a9b",
                default_theme="light",
                description="The best dashboard description",
                duration=600000,
                id="575ece2b7ae143cd83dc4a9b",
                is_password_protected=False,
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="apiToken",
                name="My Dashboard",
                organization_icon_color="#284fff",
                organization_name="Example Org",
                owner_id="58238ff2fe7b4b01009a0554",
                owner_type="organization",
                public=False,
                refresh_rate=60,
                report_configs=[
                    obj(
                        cron="0 0 12 * * TUE-THU",
                        subject="Daily Dashboard Report",
                        theme="dark",
                        to_email=[text_of("email@example.com")],
                    )
                ],
                resolution=6000,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["dashboard"],
)


class TestDashboards(ResourceTests):
    operations = [GET, POST]
