"""`client.application_dashboard`: what each operation sends and gives, worked out from
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
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
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
            "defaultValue": {"key": "DeviceRecipe", "value": "Weather Station"},
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
            "defaultValue": {"key": "DeviceRecipe", "value": "Weather Station"},
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

GET_RESULT = obj(
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
)

PATCH_BODY = {
    "blocks": [],
    "contextConfiguration": [],
    "defaultTheme": "light",
    "description": "",
    "duration": 1,
    "name": "é",
    "password": None,
    "public": False,
    "refreshRate": 5,
    "reportConfigs": [],
    "resolution": 1,
}

SEND_REPORT_BODY = {
    "locale": "",
    "message": "",
    "subject": "",
    "theme": "dark",
    "time": 78,
    "timezone": "",
    "toEmail": ["toEmail@example.com"],
}

# DELETE /applications/{applicationId}/dashboards/{dashboardId}
DELETE = Operation(
    "application_dashboard.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "dashboard_id": "575ece2b7ae143cd83dc4a9b",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "dashboard_id": "a/../b?c#d%2F é"},
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/dashboards/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "dashboard_id"],
)

# GET /applications/{applicationId}/dashboards/{dashboardId}
GET = Operation(
    "application_dashboard.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "dashboard_id": "575ece2b7ae143cd83dc4a9b",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "dashboard_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/dashboards/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "dashboard_id"],
)

# PATCH /applications/{applicationId}/dashboards/{dashboardId}
PATCH = Operation(
    "application_dashboard.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "dashboard": {},
                "dashboard_id": "575ece2b7ae143cd83dc4a9b",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "dashboard": built(
                    "DashboardPatch",
                    description="Description of my updated dashboard",
                    name="My Updated Dashboard",
                    public=True,
                    refresh_rate=300,
                ),
                "dashboard_id": "575ece2b7ae143cd83dc4a9b",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b",
                body=Json(
                    {
                        "description": "Description of my updated dashboard",
                        "name": "My Updated Dashboard",
                        "public": True,
                        "refreshRate": 300,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "dashboard": PATCH_BODY,
                "dashboard_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/dashboards/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "dashboard_id", "dashboard"],
)

# POST /applications/{applicationId}/dashboards/{dashboardId}
SEND_REPORT = Operation(
    "application_dashboard.send_report",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "dashboard_id": "575ece2b7ae143cd83dc4a9b",
                "report_config": {"toEmail": ["toEmail@example.com"]},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b",
                body=Json({"toEmail": ["toEmail@example.com"]}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "dashboard_id": "575ece2b7ae143cd83dc4a9b",
                "report_config": built(
                    "DashboardSendReport",
                    branded=True,
                    callback_url="https://example.com/callbackUrl",
                    ctx={
                        "myContextVariable": "myValue",
                        "myOtherVariable": "575ecf887ae143cd83dc4aa2",
                        "n": "n é ☃ 名",
                    },
                    locale="en-us",
                    message="Lookit",
                    subject="Dashboard Report",
                    theme="dark",
                    time=1551887386704,
                    timezone="America/New_York",
                    to_email=["email@example.com"],
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/dashboards/575ece2b7ae143cd83dc4a9b",
                body=Json(
                    {
                        "branded": True,
                        "callbackUrl": "https://example.com/callbackUrl",
                        "ctx": {
                            "myContextVariable": "myValue",
                            "myOtherVariable": "575ecf887ae143cd83dc4aa2",
                            "n": "n é ☃ 名",
                        },
                        "locale": "en-us",
                        "message": "Lookit",
                        "subject": "Dashboard Report",
                        "theme": "dark",
                        "time": 1551887386704,
                        "timezone": "America/New_York",
                        "toEmail": ["email@example.com"],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "dashboard_id": "a/../b?c#d%2F é",
                "report_config": SEND_REPORT_BODY,
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/dashboards/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json(SEND_REPORT_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "dashboard_id", "report_config"],
)


class TestApplicationDashboard(ResourceTests):
    operations = [DELETE, GET, PATCH, SEND_REPORT]
