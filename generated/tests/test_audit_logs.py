"""`client.audit_logs`: what each operation sends and gives, worked out from the API's
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
)

GET_BODY = {
    "actor": [
        {"id": "575ed70c7ae143cd83dc4aa9", "name": "name é ☃ 名", "type": "User"}
    ],
    "primaryTarget": [
        {"id": "32b0bB3467377fFaCaC0DD1D", "name": "name é ☃ 名", "type": "Dashboard"},
        {
            "id": "575ec8687ae143cd83dc4a97",
            "name": "name é ☃ 名",
            "type": "Application",
        },
    ],
    "request": [{"action": "action é ☃ 名", "resource": "resource é ☃ 名"}],
    "responseCode": [100],
    "secondaryTarget": [
        {"id": "32b0bB3467377fFaCaC0DD1D", "name": "name é ☃ 名", "type": "Webhook"}
    ],
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /orgs/{orgId}/audit-logs
GET = Operation(
    "audit_logs.get",
    calls=[
        Call(
            "required arguments",
            {"org_id": "575ed6e87ae143cd83dc4aa8"},
            Request("GET", "/orgs/575ed6e87ae143cd83dc4aa8/audit-logs"),
        ),
        Call(
            "all arguments",
            {
                "audit_log_filter": GET_BODY,
                "end": 1465790400000,
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "creationDate",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/orgs/575ed6e87ae143cd83dc4aa8/audit-logs",
                query=[
                    ("sortField", "creationDate"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("auditLogFilter[actor][0][id]", "575ed70c7ae143cd83dc4aa9"),
                    ("auditLogFilter[actor][0][name]", "name é ☃ 名"),
                    ("auditLogFilter[actor][0][type]", "User"),
                    (
                        "auditLogFilter[primaryTarget][0][id]",
                        "32b0bB3467377fFaCaC0DD1D",
                    ),
                    ("auditLogFilter[primaryTarget][0][name]", "name é ☃ 名"),
                    ("auditLogFilter[primaryTarget][0][type]", "Dashboard"),
                    (
                        "auditLogFilter[primaryTarget][1][id]",
                        "575ec8687ae143cd83dc4a97",
                    ),
                    ("auditLogFilter[primaryTarget][1][name]", "name é ☃ 名"),
                    ("auditLogFilter[primaryTarget][1][type]", "Application"),
                    ("auditLogFilter[request][0][action]", "action é ☃ 名"),
                    ("auditLogFilter[request][0][resource]", "resource é ☃ 名"),
                    ("auditLogFilter[responseCode][0]", "100"),
                    (
                        "auditLogFilter[secondaryTarget][0][id]",
                        "32b0bB3467377fFaCaC0DD1D",
                    ),
                    ("auditLogFilter[secondaryTarget][0][name]", "name é ☃ 名"),
                    ("auditLogFilter[secondaryTarget][0][type]", "Webhook"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"org_id": "a/../b?c#d%2F é"},
            Request("GET", "/orgs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/audit-logs"),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "count": 1,
                "items": [
                    {
                        "actorId": "575ed70c7ae143cd83dc4aa9",
                        "actorName": "actor@example.com",
                        "actorType": "User",
                        "auditLogId": "586e9d5151265cb9d72f6ec6",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "id": "586e9d5151265cb9d72f6ec6",
                        "orgId": "575ed6e87ae143cd83dc4aa8",
                        "primaryTargetId": "575ec8687ae143cd83dc4a97",
                        "primaryTargetName": "My Application",
                        "primaryTargetType": "Application",
                        "requestAction": "delete",
                        "requestBody": {},
                        "requestPathParams": {
                            "applicationId": "575ec8687ae143cd83dc4a97"
                        },
                        "requestQueryParams": {},
                        "requestResource": "application",
                        "responseBody": {"success": True},
                        "responseStatus": 200,
                        "secondaryTargetId": "CaAb1bbcA0Bc779C3e7d5Aa7",
                        "secondaryTargetName": "secondaryTargetName é ☃ 名",
                        "secondaryTargetType": "Webhook",
                    }
                ],
                "orgId": "575ed6e87ae143cd83dc4aa8",
                "page": 0,
                "perPage": 1,
                "sortDirection": "desc",
                "sortField": "creationDate",
                "totalCount": 4,
            },
            obj(
                count=1,
                items=[
                    obj(
                        actor_id="575ed70c7ae143cd83dc4aa9",
                        actor_name="actor@example.com",
                        actor_type="User",
                        audit_log_id="586e9d5151265cb9d72f6ec6",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        id="586e9d5151265cb9d72f6ec6",
                        org_id="575ed6e87ae143cd83dc4aa8",
                        primary_target_id="575ec8687ae143cd83dc4a97",
                        primary_target_name="My Application",
                        primary_target_type="Application",
                        request_action="delete",
                        request_body={},
                        request_path_params={
                            "applicationId": "575ec8687ae143cd83dc4a97"
                        },
                        request_query_params={},
                        request_resource="application",
                        response_body={"success": True},
                        response_status=200,
                        secondary_target_id="CaAb1bbcA0Bc779C3e7d5Aa7",
                        secondary_target_name="secondaryTargetName é ☃ 名",
                        secondary_target_type="Webhook",
                    )
                ],
                org_id="575ed6e87ae143cd83dc4aa8",
                page=0,
                per_page=1,
                sort_direction="desc",
                sort_field="creationDate",
                total_count=4,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["org_id"],
    pages=[
        Pages(
            "iterate",
            {"org_id": "575ed6e87ae143cd83dc4aa8", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/orgs/575ed6e87ae143cd83dc4aa8/audit-logs",
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
                        "/orgs/575ed6e87ae143cd83dc4aa8/audit-logs",
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
                        "/orgs/575ed6e87ae143cd83dc4aa8/audit-logs",
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
                "audit_log_filter": GET_BODY,
                "end": 1465790400000,
                "org_id": "575ed6e87ae143cd83dc4aa8",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "creationDate",
                "start": 1465704000000,
            },
            [
                Page(
                    Request(
                        "GET",
                        "/orgs/575ed6e87ae143cd83dc4aa8/audit-logs",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("start", "1465704000000"),
                            ("end", "1465790400000"),
                            (
                                "auditLogFilter[actor][0][id]",
                                "575ed70c7ae143cd83dc4aa9",
                            ),
                            ("auditLogFilter[actor][0][name]", "name é ☃ 名"),
                            ("auditLogFilter[actor][0][type]", "User"),
                            (
                                "auditLogFilter[primaryTarget][0][id]",
                                "32b0bB3467377fFaCaC0DD1D",
                            ),
                            ("auditLogFilter[primaryTarget][0][name]", "name é ☃ 名"),
                            ("auditLogFilter[primaryTarget][0][type]", "Dashboard"),
                            (
                                "auditLogFilter[primaryTarget][1][id]",
                                "575ec8687ae143cd83dc4a97",
                            ),
                            ("auditLogFilter[primaryTarget][1][name]", "name é ☃ 名"),
                            ("auditLogFilter[primaryTarget][1][type]", "Application"),
                            ("auditLogFilter[request][0][action]", "action é ☃ 名"),
                            ("auditLogFilter[request][0][resource]", "resource é ☃ 名"),
                            ("auditLogFilter[responseCode][0]", "100"),
                            (
                                "auditLogFilter[secondaryTarget][0][id]",
                                "32b0bB3467377fFaCaC0DD1D",
                            ),
                            ("auditLogFilter[secondaryTarget][0][name]", "name é ☃ 名"),
                            ("auditLogFilter[secondaryTarget][0][type]", "Webhook"),
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
                        "/orgs/575ed6e87ae143cd83dc4aa8/audit-logs",
                        query=[
                            ("sortField", "creationDate"),
                            ("sortDirection", "asc"),
                            ("start", "1465704000000"),
                            ("end", "1465790400000"),
                            (
                                "auditLogFilter[actor][0][id]",
                                "575ed70c7ae143cd83dc4aa9",
                            ),
                            ("auditLogFilter[actor][0][name]", "name é ☃ 名"),
                            ("auditLogFilter[actor][0][type]", "User"),
                            (
                                "auditLogFilter[primaryTarget][0][id]",
                                "32b0bB3467377fFaCaC0DD1D",
                            ),
                            ("auditLogFilter[primaryTarget][0][name]", "name é ☃ 名"),
                            ("auditLogFilter[primaryTarget][0][type]", "Dashboard"),
                            (
                                "auditLogFilter[primaryTarget][1][id]",
                                "575ec8687ae143cd83dc4a97",
                            ),
                            ("auditLogFilter[primaryTarget][1][name]", "name é ☃ 名"),
                            ("auditLogFilter[primaryTarget][1][type]", "Application"),
                            ("auditLogFilter[request][0][action]", "action é ☃ 名"),
                            ("auditLogFilter[request][0][resource]", "resource é ☃ 名"),
                            ("auditLogFilter[responseCode][0]", "100"),
                            (
                                "auditLogFilter[secondaryTarget][0][id]",
                                "32b0bB3467377fFaCaC0DD1D",
                            ),
                            ("auditLogFilter[secondaryTarget][0][name]", "name é ☃ 名"),
                            ("auditLogFilter[secondaryTarget][0][type]", "Webhook"),
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


class TestAuditLogs(ResourceTests):
    operations = [GET]
