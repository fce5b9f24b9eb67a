"""`client.instance_audit_log`: what each operation sends and gives, worked out from
the API's document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Operation, Request, ResourceTests, moment, obj

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /instance/{instanceId}/audit-logs/{instanceAuditLogId}
GET = Operation(
    "instance_audit_log.get",
    calls=[
        Call(
            "required arguments",
            {
                "instance_audit_log_id": "57955788124b37010084c053",
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "GET",
                "/instance/575ec8687ae143cd83dc4a97/audit-logs/57955788124b37010084c053",
            ),
        ),
        Call(
            "hostile values",
            {
                "instance_audit_log_id": "a/../b?c#d%2F é",
                "instance_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/instance/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/audit-logs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "actorId": "575ed70c7ae143cd83dc4aa9",
                "actorName": "actor@example.com",
                "actorType": "User",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "id": "586e9d5151265cb9d72f6ec6",
                "instanceAuditLogId": "586e9d5151265cb9d72f6ec6",
                "instanceId": "575ed6e87ae143cd83dc4aa8",
                "primaryTargetId": "575ec8687ae143cd83dc4a97",
                "primaryTargetName": "My Org",
                "primaryTargetType": "Organization",
                "requestAction": "delete",
                "requestBody": {},
                "requestPathParams": {"organizationId": "575ec8687ae143cd83dc4a97"},
                "requestQueryParams": {},
                "requestResource": "organization",
                "responseBody": {"success": True},
                "responseStatus": 200,
                "secondaryTargetId": "CaAb1bbcA0Bc779C3e7d5Aa7",
                "secondaryTargetName": "secondaryTargetName é ☃ 名",
                "secondaryTargetType": "ApiToken",
            },
            obj(
                actor_id="575ed70c7ae143cd83dc4aa9",
                actor_name="actor@example.com",
                actor_type="User",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                id="586e9d5151265cb9d72f6ec6",
                instance_audit_log_id="586e9d5151265cb9d72f6ec6",
                instance_id="575ed6e87ae143cd83dc4aa8",
                primary_target_id="575ec8687ae143cd83dc4a97",
                primary_target_name="My Org",
                primary_target_type="Organization",
                request_action="delete",
                request_body={},
                request_path_params={"organizationId": "575ec8687ae143cd83dc4a97"},
                request_query_params={},
                request_resource="organization",
                response_body={"success": True},
                response_status=200,
                secondary_target_id="CaAb1bbcA0Bc779C3e7d5Aa7",
                secondary_target_name="secondaryTargetName é ☃ 名",
                secondary_target_type="ApiToken",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["instance_id", "instance_audit_log_id"],
)


class TestInstanceAuditLog(ResourceTests):
    operations = [GET]
