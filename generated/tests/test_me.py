"""`client.me`: what each operation sends and gives, worked out from the API's
document.
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
    instant,
    moment,
    obj,
    text_of,
)

ADD_RECENT_ITEM_BODY = {"itemId": "f169AE71D441C080E66C68E5", "itemType": "application"}

ADD_RECENT_ITEM_BODY_2 = {
    "itemId": "f169AE71D441C080E66C68E5",
    "itemType": "device",
    "parentId": "D0edfEf9380E5E39ae21d336",
}

ADD_RECENT_ITEM_ANSWER = {
    "itemType": "application",
    "items": [
        {"id": "575ec8687ae143cd83dc4a97", "name": "My Application"},
        {"id": "575efbcc7ae143cd83dc4aae", "name": "My Other Application"},
    ],
    "parentId": "D0edfEf9380E5E39ae21d336",
}

ADD_RECENT_ITEM_RESULT = obj(
    item_type="application",
    items=[
        obj(id="575ec8687ae143cd83dc4a97", name="My Application"),
        obj(id="575efbcc7ae143cd83dc4aae", name="My Other Application"),
    ],
    parent_id="D0edfEf9380E5E39ae21d336",
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

CHANGE_PASSWORD_BODY = {
    "invalidateExistingTokens": True,
    "newPassword": "yourNewPassword1!",
    "password": "yourCurrentPassword",
}

CHANGE_PASSWORD_ANSWER = {
    "needsToVerifyEmail": True,
    "orgId": "f40fc11eDd7DA97DE7122d08",
    "token": "token_to_use_for_authenticating_subsequent_requests",
    "userId": "575ed70c7ae143cd83dc4aa9",
}

CHANGE_PASSWORD_RESULT = obj(
    needs_to_verify_email=True,
    org_id="f40fc11eDd7DA97DE7122d08",
    token="token_to_use_for_authenticating_subsequent_requests",
    user_id="575ed70c7ae143cd83dc4aa9",
)

DELETE_BODY = {
    "email": "email@example.com",
    "password": "xxxxxxxx",
    "requestedScopes": [],
    "tokenTTL": 0,
    "twoFactorCode": "",
}

DISABLE_TWO_FACTOR_AUTH_ANSWER = {
    "avatarUrl": "https://example.com/avatarUrl",
    "companyName": "Example, Inc.",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "currentPeriodEnd": "2024-05-03T07:08:09Z",
    "currentPeriodStart": "2024-05-24T07:08:09Z",
    "email": "email@example.com",
    "emailVerified": True,
    "firstName": "Example",
    "fullName": "Example Name",
    "githubName": "githubName é ☃ 名",
    "id": "575ed70c7ae143cd83dc4aa9",
    "lastName": "Name",
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
        "dataTTL": 85,
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
    "location": "location é ☃ 名",
    "needsToVerifyEmail": False,
    "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
    "phoneNumber": "phoneNumber é ☃ 名",
    "recentApplications": {
        "itemType": "application",
        "items": [
            {"id": "575ec8687ae143cd83dc4a97", "name": "My Application"},
            {"id": "575efbcc7ae143cd83dc4aae", "name": "My Other Application"},
        ],
        "parentId": "D0edfEf9380E5E39ae21d336",
    },
    "recentDashboards": {
        "itemType": "application",
        "items": [
            {"id": "575ec8687ae143cd83dc4a97", "name": "My Application"},
            {"id": "575efbcc7ae143cd83dc4aae", "name": "My Other Application"},
        ],
        "parentId": "D0edfEf9380E5E39ae21d336",
    },
    "ssoLinked": False,
    "summary": {
        "appCount": 8,
        "dashCount": 5,
        "deviceCount": 12,
        "deviceRecipeCount": 0,
        "flowCount": 3,
        "keyCount": 2,
        "orgCount": 2,
        "webhookCount": 0,
    },
    "twoFactorAuthEnabled": False,
    "url": "https://example.com",
    "userId": "575ed70c7ae143cd83dc4aa9",
}

DISABLE_TWO_FACTOR_AUTH_RESULT = obj(
    avatar_url=text_of("https://example.com/avatarUrl"),
    company_name="Example, Inc.",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    current_period_end=moment("2024-05-03T07:08:09Z"),
    current_period_start=moment("2024-05-24T07:08:09Z"),
    email=text_of("email@example.com"),
    email_verified=True,
    first_name="Example",
    full_name="Example Name",
    github_name="githubName é ☃ 名",
    id="575ed70c7ae143cd83dc4aa9",
    last_name="Name",
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
        data_ttl=85,
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
    location="location é ☃ 名",
    needs_to_verify_email=False,
    password_last_updated=moment("2016-06-13T04:00:00.000Z"),
    phone_number="phoneNumber é ☃ 名",
    recent_applications=obj(
        item_type="application",
        items=[
            obj(id="575ec8687ae143cd83dc4a97", name="My Application"),
            obj(id="575efbcc7ae143cd83dc4aae", name="My Other Application"),
        ],
        parent_id="D0edfEf9380E5E39ae21d336",
    ),
    recent_dashboards=obj(
        item_type="application",
        items=[
            obj(id="575ec8687ae143cd83dc4a97", name="My Application"),
            obj(id="575efbcc7ae143cd83dc4aae", name="My Other Application"),
        ],
        parent_id="D0edfEf9380E5E39ae21d336",
    ),
    sso_linked=False,
    summary=obj(
        app_count=8,
        dash_count=5,
        device_count=12,
        device_recipe_count=0,
        flow_count=3,
        key_count=2,
        org_count=2,
        webhook_count=0,
    ),
    two_factor_auth_enabled=False,
    url="https://example.com",
    user_id="575ed70c7ae143cd83dc4aa9",
)

ENABLE_TWO_FACTOR_AUTH_BODY = {
    "password": "xxxxxxxx",
    "twoFactorAuthKey": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "twoFactorCode": "",
}

INVITE_ANSWER = {
    "expired": True,
    "id": "32b0bB3467377fFaCaC0DD1D",
    "inviteDate": "2023-09-06T16:41:15.049Z",
    "invitedBy": {"email": "email@example.com", "fullName": "fullName é ☃ 名"},
    "orgName": "My org",
    "requiresMFA": False,
    "role": "edit",
    "ttl": 4233600000,
}

INVITE_RESULT = obj(
    expired=True,
    id="32b0bB3467377fFaCaC0DD1D",
    invite_date=moment("2023-09-06T16:41:15.049Z"),
    invited_by=obj(email=text_of("email@example.com"), full_name="fullName é ☃ 名"),
    org_name="My org",
    requires_mfa=False,
    role="edit",
    ttl=4233600000,
)

PATCH_BODY = {
    "companyName": "Example, Inc.",
    "email": "email@example.com",
    "firstName": "Example",
    "lastName": "Name",
    "password": "My new password!!1",
    "url": "https://example.com",
}

TRANSFER_RESOURCES_BODY = {
    "destinationId": "5d2c75F782D3934B1fB8CC4D",
    "destinationType": "user",
}

TRANSFER_RESOURCES_BODY_2 = {
    "applicationIds": ["e9Be00ed52884Fcc4AdbD5AD"],
    "dashboardIds": [],
    "destinationId": "5d2c75F782D3934B1fB8CC4D",
    "destinationType": "organization",
    "strict": False,
}

# POST /me/recentItems
ADD_RECENT_ITEM = Operation(
    "me.add_recent_item",
    calls=[
        Call(
            "required arguments",
            {"data": ADD_RECENT_ITEM_BODY},
            Request("POST", "/me/recentItems", body=Json(ADD_RECENT_ITEM_BODY)),
        ),
        Call(
            "all arguments",
            {
                "data": built(
                    "RecentItem",
                    item_id="575ecf887ae143cd83dc4aa2",
                    item_type="device",
                    parent_id="575ec8687ae143cd83dc4a97",
                )
            },
            Request(
                "POST",
                "/me/recentItems",
                body=Json(
                    {
                        "itemId": "575ecf887ae143cd83dc4aa2",
                        "itemType": "device",
                        "parentId": "575ec8687ae143cd83dc4a97",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"data": ADD_RECENT_ITEM_BODY_2},
            Request("POST", "/me/recentItems", body=Json(ADD_RECENT_ITEM_BODY_2)),
        ),
    ],
    answers=[Answer(200, ADD_RECENT_ITEM_ANSWER, ADD_RECENT_ITEM_RESULT)],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["data"],
)

# PATCH /me/changePassword
CHANGE_PASSWORD = Operation(
    "me.change_password",
    calls=[
        Call(
            "required arguments",
            {"data": CHANGE_PASSWORD_BODY},
            Request("PATCH", "/me/changePassword", body=Json(CHANGE_PASSWORD_BODY)),
        ),
        Call(
            "all arguments",
            {
                "data": built(
                    "ChangePassword",
                    invalidate_existing_tokens=True,
                    new_password="yourNewPassword1!",
                    password="yourCurrentPassword",
                    token_ttl=95,
                    two_factor_code="twoFactorCode é ☃ 名",
                )
            },
            Request(
                "PATCH",
                "/me/changePassword",
                body=Json(
                    {
                        "invalidateExistingTokens": True,
                        "newPassword": "yourNewPassword1!",
                        "password": "yourCurrentPassword",
                        "tokenTTL": 95,
                        "twoFactorCode": "twoFactorCode é ☃ 名",
                    }
                ),
            ),
        ),
    ],
    answers=[Answer(200, CHANGE_PASSWORD_ANSWER, CHANGE_PASSWORD_RESULT)],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["data"],
)

# POST /me/delete
DELETE = Operation(
    "me.delete",
    calls=[
        Call(
            "required arguments",
            {"credentials": {"email": "email@example.com", "password": "password"}},
            Request(
                "POST",
                "/me/delete",
                body=Json({"email": "email@example.com", "password": "password"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "credentials": built(
                    "UserCredentials",
                    email="email@example.com",
                    password="this is the password",
                    requested_scopes=["orgs.post"],
                    token_ttl=95,
                    two_factor_code="twoFactorCode é ☃ 名",
                )
            },
            Request(
                "POST",
                "/me/delete",
                body=Json(
                    {
                        "email": "email@example.com",
                        "password": "this is the password",
                        "requestedScopes": ["orgs.post"],
                        "tokenTTL": 95,
                        "twoFactorCode": "twoFactorCode é ☃ 名",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"credentials": DELETE_BODY},
            Request("POST", "/me/delete", body=Json(DELETE_BODY)),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["credentials"],
)

# GET /me/deviceCounts
DEVICE_COUNTS = Operation(
    "me.device_counts",
    calls=[
        Call("required arguments", {}, Request("GET", "/me/deviceCounts")),
        Call(
            "all arguments",
            {"end": 1465790400000, "start": 1465704000000},
            Request(
                "GET",
                "/me/deviceCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [
                    {
                        "created": 4,
                        "date": "1999-06-20T00:00:00.000Z",
                        "deleted": 1,
                        "total": 17,
                    }
                ],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[
                    obj(
                        created=4,
                        date=moment("1999-06-20T00:00:00.000Z"),
                        deleted=1,
                        total=17,
                    )
                ],
                end=moment("1999-06-20T04:59:59.999Z"),
                start=moment("1999-05-20T05:00:00.000Z"),
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# PATCH /me/disableTwoFactorAuth
DISABLE_TWO_FACTOR_AUTH = Operation(
    "me.disable_two_factor_auth",
    calls=[
        Call(
            "required arguments",
            {"data": {"password": "password", "twoFactorCode": "twoFactorCode"}},
            Request(
                "PATCH",
                "/me/disableTwoFactorAuth",
                body=Json({"password": "password", "twoFactorCode": "twoFactorCode"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "data": built(
                    "MultiFactorAuthDisable",
                    password="this would be your password",
                    two_factor_code="123123",
                ),
                "include_recent": True,
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/me/disableTwoFactorAuth",
                query=[
                    ("includeRecent", "true"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "password": "this would be your password",
                        "twoFactorCode": "123123",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "data": {"password": "xxxxxxxx", "twoFactorCode": ""},
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "PATCH",
                "/me/disableTwoFactorAuth",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
                body=Json({"password": "xxxxxxxx", "twoFactorCode": ""}),
            ),
        ),
    ],
    answers=[
        Answer(200, DISABLE_TWO_FACTOR_AUTH_ANSWER, DISABLE_TWO_FACTOR_AUTH_RESULT)
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["data"],
)

# PATCH /me/disconnectGithub
DISCONNECT_GITHUB = Operation(
    "me.disconnect_github",
    calls=[
        Call("required arguments", {}, Request("PATCH", "/me/disconnectGithub")),
        Call(
            "all arguments",
            {
                "include_recent": True,
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/me/disconnectGithub",
                query=[
                    ("includeRecent", "true"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"summary_exclude": "a&b=c#d%2F+é ü", "summary_include": "a&b=c#d%2F+é ü"},
            Request(
                "PATCH",
                "/me/disconnectGithub",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(200, DISABLE_TWO_FACTOR_AUTH_ANSWER, DISABLE_TWO_FACTOR_AUTH_RESULT)
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# PATCH /me/enableTwoFactorAuth
ENABLE_TWO_FACTOR_AUTH = Operation(
    "me.enable_two_factor_auth",
    calls=[
        Call(
            "required arguments",
            {"data": {"password": "password", "twoFactorCode": "twoFactorCode"}},
            Request(
                "PATCH",
                "/me/enableTwoFactorAuth",
                body=Json({"password": "password", "twoFactorCode": "twoFactorCode"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "data": built(
                    "MultiFactorAuthEnable",
                    password="this would be your password",
                    two_factor_auth_key="HBBGWJJVOVLXS4ZGNRTDOUKTMESFUR3BMRWVQND2HJYT44TOMVJA",
                    two_factor_code="012345",
                ),
                "include_recent": True,
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/me/enableTwoFactorAuth",
                query=[
                    ("includeRecent", "true"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "password": "this would be your password",
                        "twoFactorAuthKey": "HBBGWJJVOVLXS4ZGNRTDOUKTMESFUR3BMRWVQND2HJYT44TOMVJA",
                        "twoFactorCode": "012345",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "data": ENABLE_TWO_FACTOR_AUTH_BODY,
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "PATCH",
                "/me/enableTwoFactorAuth",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
                body=Json(ENABLE_TWO_FACTOR_AUTH_BODY),
            ),
        ),
    ],
    answers=[
        Answer(200, DISABLE_TWO_FACTOR_AUTH_ANSWER, DISABLE_TWO_FACTOR_AUTH_RESULT)
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["data"],
)

# GET /me/recentItems
FETCH_RECENT_ITEMS = Operation(
    "me.fetch_recent_items",
    calls=[
        Call(
            "required arguments",
            {"item_type": "application"},
            Request("GET", "/me/recentItems", query=[("itemType", "application")]),
        ),
        Call(
            "all arguments",
            {"item_type": "application", "parent_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET",
                "/me/recentItems",
                query=[
                    ("parentId", "575ec8687ae143cd83dc4a97"),
                    ("itemType", "application"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"item_type": "application", "parent_id": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/me/recentItems",
                query=[("parentId", "a&b=c#d%2F+é ü"), ("itemType", "application")],
            ),
        ),
    ],
    answers=[Answer(200, ADD_RECENT_ITEM_ANSWER, ADD_RECENT_ITEM_RESULT)],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["item_type"],
)

# PATCH /me/generateTwoFactorAuth
GENERATE_TWO_FACTOR_AUTH = Operation(
    "me.generate_two_factor_auth",
    calls=[
        Call("required arguments", {}, Request("PATCH", "/me/generateTwoFactorAuth"))
    ],
    answers=[
        Answer(
            200,
            {
                "key": "HBBGWJJVOVLXS4ZGNRTDOUKTMESFUR3BMRWVQND2HJYT44TOMVJA",
                "keyUri": "string",
            },
            obj(
                key="HBBGWJJVOVLXS4ZGNRTDOUKTMESFUR3BMRWVQND2HJYT44TOMVJA",
                key_uri="string",
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# GET /me
GET = Operation(
    "me.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/me")),
        Call(
            "all arguments",
            {
                "include_recent": True,
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "GET",
                "/me",
                query=[
                    ("includeRecent", "true"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"summary_exclude": "a&b=c#d%2F+é ü", "summary_include": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/me",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(200, DISABLE_TWO_FACTOR_AUTH_ANSWER, DISABLE_TWO_FACTOR_AUTH_RESULT)
    ],
    failures=[Failure(500, "ServerError", ERROR), Failure(503, "ServerError")],
)

# GET /me/invites/{inviteId}
INVITE = Operation(
    "me.invite",
    calls=[
        Call(
            "required arguments",
            {"invite_id": "575ec8687ae143cd83dc4a94"},
            Request("GET", "/me/invites/575ec8687ae143cd83dc4a94"),
        ),
        Call(
            "hostile values",
            {"invite_id": "a/../b?c#d%2F é"},
            Request("GET", "/me/invites/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, INVITE_ANSWER, INVITE_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["invite_id"],
)

# GET /me/invites
INVITES = Operation(
    "me.invites",
    calls=[Call("required arguments", {}, Request("GET", "/me/invites"))],
    answers=[
        Answer(
            200,
            [
                INVITE_ANSWER,
                {
                    "expired": False,
                    "id": "32b0bB3467377fFaCaC0DD1D",
                    "inviteDate": "2023-09-10T14:47:13.023Z",
                    "invitedBy": {
                        "email": "email@example.com",
                        "fullName": "fullName é ☃ 名",
                    },
                    "orgName": "Some Other Org",
                    "requiresMFA": True,
                    "role": "view",
                    "ttl": 4233600000,
                },
            ],
            [
                INVITE_RESULT,
                obj(
                    expired=False,
                    id="32b0bB3467377fFaCaC0DD1D",
                    invite_date=moment("2023-09-10T14:47:13.023Z"),
                    invited_by=obj(
                        email=text_of("email@example.com"), full_name="fullName é ☃ 名"
                    ),
                    org_name="Some Other Org",
                    requires_mfa=True,
                    role="view",
                    ttl=4233600000,
                ),
            ],
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# GET /me/notebookMinuteCounts
NOTEBOOK_MINUTE_COUNTS = Operation(
    "me.notebook_minute_counts",
    calls=[
        Call("required arguments", {}, Request("GET", "/me/notebookMinuteCounts")),
        Call(
            "all arguments",
            {"end": 1465790400000, "start": 1465704000000},
            Request(
                "GET",
                "/me/notebookMinuteCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [
                    {
                        "canceled": 0,
                        "completed": 4,
                        "date": "1999-06-20T00:00:00.000Z",
                        "errored": 1,
                        "minutes": 17,
                        "timeout": 0,
                    }
                ],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[
                    obj(
                        canceled=0,
                        completed=4,
                        date=moment("1999-06-20T00:00:00.000Z"),
                        errored=1,
                        minutes=17,
                        timeout=0,
                    )
                ],
                end=moment("1999-06-20T04:59:59.999Z"),
                start=moment("1999-05-20T05:00:00.000Z"),
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# PATCH /me
PATCH = Operation(
    "me.patch",
    calls=[
        Call(
            "required arguments", {"user": {}}, Request("PATCH", "/me", body=Json({}))
        ),
        Call(
            "all arguments",
            {
                "include_recent": True,
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
                "user": built(
                    "MePatch",
                    company_name="Example, Inc.",
                    current_credentials={
                        "password": "password é ☃ 名",
                        "two_factor_code": "twoFactorCode é ☃ 名",
                    },
                    email="email@example.com",
                    first_name="Example",
                    last_name="Name",
                    location="location é ☃ 名",
                    password="My new password!!1",
                    phone_number="phoneNumber é ☃ 名",
                    title="title é ☃ 名",
                    token_cutoff="2024-05-18T07:08:09Z",
                    url="https://example.com",
                ),
            },
            Request(
                "PATCH",
                "/me",
                query=[
                    ("includeRecent", "true"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "companyName": "Example, Inc.",
                        "currentCredentials": {
                            "password": "password é ☃ 名",
                            "twoFactorCode": "twoFactorCode é ☃ 名",
                        },
                        "email": "email@example.com",
                        "firstName": "Example",
                        "lastName": "Name",
                        "location": "location é ☃ 名",
                        "password": "My new password!!1",
                        "phoneNumber": "phoneNumber é ☃ 名",
                        "title": "title é ☃ 名",
                        "tokenCutoff": instant("2024-05-18T07:08:09Z"),
                        "url": "https://example.com",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
                "user": PATCH_BODY,
            },
            Request(
                "PATCH",
                "/me",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
                body=Json(PATCH_BODY),
            ),
        ),
    ],
    answers=[
        Answer(200, DISABLE_TWO_FACTOR_AUTH_ANSWER, DISABLE_TWO_FACTOR_AUTH_RESULT)
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["user"],
)

# GET /me/payloadCounts
PAYLOAD_COUNTS = Operation(
    "me.payload_counts",
    calls=[
        Call("required arguments", {}, Request("GET", "/me/payloadCounts")),
        Call(
            "all arguments",
            {"as_bytes": True, "end": 1465790400000, "start": 1465704000000},
            Request(
                "GET",
                "/me/payloadCounts",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("asBytes", "true"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "appFile": {"key1": 18.5},
                "dataTable": {"key1": 77.5},
                "deviceCommand": {"key1": 95.5},
                "deviceConnect": {"device.mqtt": 1016},
                "deviceCreate": {"key1": 60.5},
                "deviceDisconnect": {"device.mqtt": 1016},
                "deviceState": {"device.mqtt": 1244049, "flow.flow": 5215},
                "endpoint": {"key1": 34.5},
                "event": {"key1": 91.5},
                "flowError": {"key1": 80.5},
                "inboundEmail": {"key1": 67.5},
                "integration": {"key1": 19.5},
                "mqttIn": {"key1": 4.5},
                "mqttOut": {"device.mqtt": 12},
                "notebook": {"key1": 93.5},
                "resourceJob": {"key1": 66.5},
                "timer": {"timer.flow": 19772},
                "virtualButton": {"key1": 44.5},
                "webhook": {"public.rest": 1713284},
            },
            obj(
                app_file={"key1": 18.5},
                data_table={"key1": 77.5},
                device_command={"key1": 95.5},
                device_connect={"device.mqtt": 1016},
                device_create={"key1": 60.5},
                device_disconnect={"device.mqtt": 1016},
                device_state={"device.mqtt": 1244049, "flow.flow": 5215},
                endpoint={"key1": 34.5},
                event={"key1": 91.5},
                flow_error={"key1": 80.5},
                inbound_email={"key1": 67.5},
                integration={"key1": 19.5},
                mqtt_in={"key1": 4.5},
                mqtt_out={"device.mqtt": 12},
                notebook={"key1": 93.5},
                resource_job={"key1": 66.5},
                timer={"timer.flow": 19772},
                virtual_button={"key1": 44.5},
                webhook={"public.rest": 1713284},
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# GET /me/payloadCountsBreakdown
PAYLOAD_COUNTS_BREAKDOWN = Operation(
    "me.payload_counts_breakdown",
    calls=[
        Call("required arguments", {}, Request("GET", "/me/payloadCountsBreakdown")),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "include_non_billable": True,
                "resolution": 86400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/me/payloadCountsBreakdown",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("resolution", "86400000"),
                    ("asBytes", "true"),
                    ("includeNonBillable", "true"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "counts": [{"date": "1999-06-20T00:00:00.000Z", "value": 17}],
                "end": "1999-06-20T04:59:59.999Z",
                "start": "1999-05-20T05:00:00.000Z",
            },
            obj(
                counts=[obj(date=moment("1999-06-20T00:00:00.000Z"), value=17)],
                end=moment("1999-06-20T04:59:59.999Z"),
                start=moment("1999-05-20T05:00:00.000Z"),
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# GET /me/refreshToken
REFRESH_TOKEN = Operation(
    "me.refresh_token",
    calls=[Call("required arguments", {}, Request("GET", "/me/refreshToken"))],
    answers=[Answer(200, CHANGE_PASSWORD_ANSWER, CHANGE_PASSWORD_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(401, "UnauthorizedError", ERROR),
        Failure(503, "ServerError"),
    ],
)

# POST /me/invites/{inviteId}
RESPOND_TO_INVITE = Operation(
    "me.respond_to_invite",
    calls=[
        Call(
            "required arguments",
            {"invite_id": "575ec8687ae143cd83dc4a94", "response": {"action": "accept"}},
            Request(
                "POST",
                "/me/invites/575ec8687ae143cd83dc4a94",
                body=Json({"action": "accept"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "invite_id": "575ec8687ae143cd83dc4a94",
                "response": built("OrgInviteActionUser", action="accept"),
            },
            Request(
                "POST",
                "/me/invites/575ec8687ae143cd83dc4a94",
                body=Json({"action": "accept"}),
            ),
        ),
        Call(
            "hostile values",
            {"invite_id": "a/../b?c#d%2F é", "response": {"action": "accept"}},
            Request(
                "POST",
                "/me/invites/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json({"action": "accept"}),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {"orgId": "575ed6e87ae143cd83dc4aa8", "result": "rejected"},
            obj(org_id="575ed6e87ae143cd83dc4aa8", result="rejected"),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(410, "GoneError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["invite_id", "response"],
)

# PATCH /me/transferResources
TRANSFER_RESOURCES = Operation(
    "me.transfer_resources",
    calls=[
        Call(
            "required arguments",
            {"transfer": TRANSFER_RESOURCES_BODY},
            Request(
                "PATCH", "/me/transferResources", body=Json(TRANSFER_RESOURCES_BODY)
            ),
        ),
        Call(
            "all arguments",
            {
                "transfer": built(
                    "ResourceTransfer",
                    application_ids=["575ec8687ae143cd83dc4a97"],
                    dashboard_ids=["b46a1eAd6B56091Fa3f99beB"],
                    destination_id="575ed6e87ae143cd83dc4aa8",
                    destination_type="organization",
                    strict=True,
                )
            },
            Request(
                "PATCH",
                "/me/transferResources",
                body=Json(
                    {
                        "applicationIds": ["575ec8687ae143cd83dc4a97"],
                        "dashboardIds": ["b46a1eAd6B56091Fa3f99beB"],
                        "destinationId": "575ed6e87ae143cd83dc4aa8",
                        "destinationType": "organization",
                        "strict": True,
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"transfer": TRANSFER_RESOURCES_BODY_2},
            Request(
                "PATCH", "/me/transferResources", body=Json(TRANSFER_RESOURCES_BODY_2)
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["transfer"],
)

# POST /me/verify-email
VERIFY_EMAIL = Operation(
    "me.verify_email",
    calls=[Call("required arguments", {}, Request("POST", "/me/verify-email"))],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)


class TestMe(ResourceTests):
    operations = [
        ADD_RECENT_ITEM,
        CHANGE_PASSWORD,
        DELETE,
        DEVICE_COUNTS,
        DISABLE_TWO_FACTOR_AUTH,
        DISCONNECT_GITHUB,
        ENABLE_TWO_FACTOR_AUTH,
        FETCH_RECENT_ITEMS,
        GENERATE_TWO_FACTOR_AUTH,
        GET,
        INVITE,
        INVITES,
        NOTEBOOK_MINUTE_COUNTS,
        PATCH,
        PAYLOAD_COUNTS,
        PAYLOAD_COUNTS_BREAKDOWN,
        REFRESH_TOKEN,
        RESPOND_TO_INVITE,
        TRANSFER_RESOURCES,
        VERIFY_EMAIL,
    ]
