"""`client.orgs`: what each operation sends and gives, worked out from the API's
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
    "billingEmail": "billingEmail@example.com",
    "cardToken": "",
    "description": "",
    "iconColor": "",
    "mfaMode": "required",
    "name": "é",
    "planId": "",
}

# GET /orgs
GET = Operation(
    "orgs.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/orgs")),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "name",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "GET",
                "/orgs",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "filter": "a&b=c#d%2F+é ü",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/orgs",
                query=[
                    ("filter", "a&b=c#d%2F+é ü"),
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 1,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "banner": {"level": "warning", "message": "A banner message"},
                        "billingEmail": "billingEmail@example.com",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "currentPeriodEnd": "2024-05-03T07:08:09Z",
                        "currentPeriodStart": "2024-05-24T07:08:09Z",
                        "description": "My organization description",
                        "disabledAt": False,
                        "iconColor": "iconColor é ☃ 名",
                        "id": "575ed6e87ae143cd83dc4aa8",
                        "isEnterprise": True,
                        "isReadOnly": True,
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "limits": {"member": 500},
                        "members": [
                            {
                                "email": "email@example.com",
                                "firstName": "Example",
                                "lastName": "Name",
                                "role": "admin",
                                "userId": "575ed70c7ae143cd83dc4aa9",
                            },
                            {
                                "email": "viewer@example.com",
                                "firstName": "Other View",
                                "lastName": "Only User",
                                "role": "view",
                                "userId": "575ef90f7ae143cd83dc4aad",
                            },
                        ],
                        "mfaMode": "required",
                        "name": "My Organization",
                        "orgId": "575ed6e87ae143cd83dc4aa8",
                        "planId": "planId é ☃ 名",
                        "subscriptionStatus": "unpaid",
                        "summary": {
                            "appCount": 2,
                            "dashCount": 1,
                            "deviceCount": 12,
                            "deviceRecipeCount": 0,
                            "flowCount": 3,
                            "keyCount": 2,
                            "webhookCount": 0,
                        },
                        "whitelistedEmailDomains": ["whitelistedEmailDomains é ☃ 名"],
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 2,
            },
            obj(
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        banner=obj(level="warning", message="A banner message"),
                        billing_email=text_of("billingEmail@example.com"),
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        current_period_end=moment("2024-05-03T07:08:09Z"),
                        current_period_start=moment("2024-05-24T07:08:09Z"),
                        description="My organization description",
                        disabled_at=False,
                        icon_color="iconColor é ☃ 名",
                        id="575ed6e87ae143cd83dc4aa8",
                        is_enterprise=True,
                        is_read_only=True,
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        limits=obj(member=500),
                        members=[
                            obj(
                                email=text_of("email@example.com"),
                                first_name="Example",
                                last_name="Name",
                                role="admin",
                                user_id="575ed70c7ae143cd83dc4aa9",
                            ),
                            obj(
                                email=text_of("viewer@example.com"),
                                first_name="Other View",
                                last_name="Only User",
                                role="view",
                                user_id="575ef90f7ae143cd83dc4aad",
                            ),
                        ],
                        mfa_mode="required",
                        name="My Organization",
                        org_id="575ed6e87ae143cd83dc4aa8",
                        plan_id="planId é ☃ 名",
                        subscription_status="unpaid",
                        summary=obj(
                            app_count=2,
                            dash_count=1,
                            device_count=12,
                            device_recipe_count=0,
                            flow_count=3,
                            key_count=2,
                            webhook_count=0,
                        ),
                        whitelisted_email_domains=["whitelistedEmailDomains é ☃ 名"],
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=2,
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
                    Request("GET", "/orgs", query=[("perPage", "2"), ("page", "0")]),
                    200,
                    {
                        "items": [{"row-number": 0}, {"row-number": 1}],
                        "page": 0,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request("GET", "/orgs", query=[("perPage", "2"), ("page", "1")]),
                    200,
                    {
                        "items": [{"row-number": 2}, {"row-number": 3}],
                        "page": 1,
                        "perPage": 2,
                        "totalCount": 6,
                    },
                ),
                Page(
                    Request("GET", "/orgs", query=[("perPage", "2"), ("page", "2")]),
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
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/orgs",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("summaryExclude", "payloadCount"),
                            ("summaryInclude", "payloadCount"),
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
                        "/orgs",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("summaryExclude", "payloadCount"),
                            ("summaryInclude", "payloadCount"),
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

# POST /orgs
POST = Operation(
    "orgs.post",
    calls=[
        Call(
            "required arguments",
            {"organization": {"name": "name"}},
            Request("POST", "/orgs", body=Json({"name": "name"})),
        ),
        Call(
            "all arguments",
            {
                "organization": built(
                    "OrgPost",
                    billing_email="billingEmail@example.com",
                    card_token="cardToken é ☃ 名",
                    description="Description of my new organization",
                    icon_color="iconColor é ☃ 名",
                    mfa_mode="required",
                    name="My New Organization",
                    plan_id="planId é ☃ 名",
                ),
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "POST",
                "/orgs",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "billingEmail": "billingEmail@example.com",
                        "cardToken": "cardToken é ☃ 名",
                        "description": "Description of my new organization",
                        "iconColor": "iconColor é ☃ 名",
                        "mfaMode": "required",
                        "name": "My New Organization",
                        "planId": "planId é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "organization": POST_BODY,
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "POST",
                "/orgs",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "banner": {"level": "warning", "message": "A banner message"},
                "billingEmail": "billingEmail@example.com",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "currentPeriodEnd": "2024-05-03T07:08:09Z",
                "currentPeriodStart": "2024-05-24T07:08:09Z",
                "description": "My organization description",
                "disabledAt": False,
                "iconColor": "iconColor é ☃ 名",
                "id": "575ed6e87ae143cd83dc4aa8",
                "isEnterprise": True,
                "isReadOnly": True,
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "limits": {
                    "apitoken": 56,
                    "application": 77,
                    "applicationFlowSlots": 68,
                    "applicationcertificate": 81,
                    "applicationcertificateauthority": 34,
                    "applicationkey": 67,
                    "credential": 13,
                    "dashboard": 66,
                    "dataTTL": 86400,
                    "datatable": 18,
                    "device": 26,
                    "devicerecipe": 68,
                    "experienceFlowSlots": 23,
                    "experiencedomain": 90,
                    "experienceendpoint": 93,
                    "experiencegroup": 48,
                    "experienceslug": 36,
                    "experienceuser": 37,
                    "experienceversion": 73,
                    "experienceview": 50,
                    "file": 23,
                    "flow": 82,
                    "integration": 19,
                    "member": 500,
                    "notebook": 93,
                    "notebookInParallel": 56,
                    "notebookMinutesPerMonth": 14,
                    "notebookMinutesPerRun": 84,
                    "payload": 94,
                    "privatefile": 16,
                    "resourcejob": 38,
                    "storage": 64,
                    "systemInterval": 58,
                    "webhook": 12,
                },
                "members": [
                    {
                        "applicationRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "avatarUrl": "https://example.com/avatarUrl",
                        "dashboardRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "email": "email@example.com",
                        "firstName": "Example",
                        "lastName": "Name",
                        "role": "admin",
                        "ssoLinked": True,
                        "twoFactorAuthEnabled": True,
                        "userId": "575ed70c7ae143cd83dc4aa9",
                    },
                    {
                        "applicationRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "avatarUrl": "https://example.com/avatarUrl",
                        "dashboardRoles": [
                            {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                        ],
                        "email": "viewer@example.com",
                        "firstName": "Other View",
                        "lastName": "Only User",
                        "role": "view",
                        "userId": "575ef90f7ae143cd83dc4aad",
                    },
                ],
                "name": "My Organization",
                "orgId": "575ed6e87ae143cd83dc4aa8",
                "summary": {
                    "appCount": 2,
                    "dashCount": 1,
                    "deviceCount": 12,
                    "deviceRecipeCount": 0,
                    "flowCount": 3,
                    "keyCount": 2,
                    "webhookCount": 0,
                },
            },
            obj(
                banner=obj(level="warning", message="A banner message"),
                billing_email=text_of("billingEmail@example.com"),
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                current_period_end=moment("2024-05-03T07:08:09Z"),
                current_period_start=moment("2024-05-24T07:08:09Z"),
                description="My organization description",
                disabled_at=False,
                icon_color="iconColor é ☃ 名",
                id="575ed6e87ae143cd83dc4aa8",
                is_enterprise=True,
                is_read_only=True,
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                limits=obj(
                    apitoken=56,
                    application=77,
                    application_flow_slots=68,
                    applicationcertificate=81,
                    applicationcertificateauthority=34,
                    applicationkey=67,
                    credential=13,
                    dashboard=66,
                    data_ttl=86400,
                    datatable=18,
                    device=26,
                    devicerecipe=68,
                    experience_flow_slots=23,
                    experiencedomain=90,
                    experienceendpoint=93,
                    experiencegroup=48,
                    experienceslug=36,
                    experienceuser=37,
                    experienceversion=73,
                    experienceview=50,
                    file=23,
                    flow=82,
                    integration=19,
                    member=500,
                    notebook=93,
                    notebook_in_parallel=56,
                    notebook_minutes_per_month=14,
                    notebook_minutes_per_run=84,
                    payload=94,
                    privatefile=16,
                    resourcejob=38,
                    storage=64,
                    system_interval=58,
                    webhook=12,
                ),
                members=[
                    obj(
                        application_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        avatar_url=text_of("https://example.com/avatarUrl"),
                        dashboard_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        email=text_of("email@example.com"),
                        first_name="Example",
                        last_name="Name",
                        role="admin",
                        sso_linked=True,
                        two_factor_auth_enabled=True,
                        user_id="575ed70c7ae143cd83dc4aa9",
                    ),
                    obj(
                        application_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        avatar_url=text_of("https://example.com/avatarUrl"),
                        dashboard_roles=[
                            obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                        ],
                        email=text_of("viewer@example.com"),
                        first_name="Other View",
                        last_name="Only User",
                        role="view",
                        user_id="575ef90f7ae143cd83dc4aad",
                    ),
                ],
                name="My Organization",
                org_id="575ed6e87ae143cd83dc4aa8",
                summary=obj(
                    app_count=2,
                    dash_count=1,
                    device_count=12,
                    device_recipe_count=0,
                    flow_count=3,
                    key_count=2,
                    webhook_count=0,
                ),
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["organization"],
)


class TestOrgs(ResourceTests):
    operations = [GET, POST]
