"""`client.edge_deployment`: what each operation sends and gives, worked out from the
API's document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Operation, Request, ResourceTests, moment, obj

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /applications/{applicationId}/edge/deployments/{edgeDeploymentId}
GET = Operation(
    "edge_deployment.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "edge_deployment_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/edge/deployments/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "edge_deployment_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/edge/deployments/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "currentEtag": "currentEtag é ☃ 名",
                "currentVersion": None,
                "desiredEtag": "desiredEtag é ☃ 名",
                "desiredVersion": "v1.4.0",
                "deviceConnectionInfo": {
                    "connected": 1,
                    "time": "2016-06-14T08:15:00.000Z",
                },
                "deviceId": "575ecf887ae143cd83dc4aa2",
                "deviceName": "deviceName é ☃ 名",
                "edgeDeploymentId": "5a591be186b70d7b9f9b0954",
                "fileName": "u",
                "flowClass": "customNode",
                "flowId": "575ed18f7ae143cd83dc4aa6",
                "flowName": "flowName é ☃ 名",
                "id": "5a591be186b70d7b9f9b0954",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "logs": [
                    {
                        "attemptedEtag": "attemptedEtag é ☃ 名",
                        "attemptedValue": "attemptedValue é ☃ 名",
                        "changeType": "desired",
                        "date": "2016-06-13T04:00:00.000Z",
                        "error": "error é ☃ 名",
                        "newEtag": "newEtag é ☃ 名",
                        "newValue": "v1.4.0",
                        "previousEtag": "previousEtag é ☃ 名",
                        "previousValue": None,
                        "sourceId": "575ed70c7ae143cd83dc4aa9",
                        "sourceType": "user",
                    }
                ],
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                current_etag="currentEtag é ☃ 名",
                current_version=None,
                desired_etag="desiredEtag é ☃ 名",
                desired_version="v1.4.0",
                device_connection_info=obj(
                    connected=1, time=moment("2016-06-14T08:15:00.000Z")
                ),
                device_id="575ecf887ae143cd83dc4aa2",
                device_name="deviceName é ☃ 名",
                edge_deployment_id="5a591be186b70d7b9f9b0954",
                file_name="u",
                flow_class="customNode",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_name="flowName é ☃ 名",
                id="5a591be186b70d7b9f9b0954",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                logs=[
                    obj(
                        attempted_etag="attemptedEtag é ☃ 名",
                        attempted_value="attemptedValue é ☃ 名",
                        change_type="desired",
                        date=moment("2016-06-13T04:00:00.000Z"),
                        error="error é ☃ 名",
                        new_etag="newEtag é ☃ 名",
                        new_value="v1.4.0",
                        previous_etag="previousEtag é ☃ 名",
                        previous_value=None,
                        source_id="575ed70c7ae143cd83dc4aa9",
                        source_type="user",
                    )
                ],
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "edge_deployment_id"],
)


class TestEdgeDeployment(ResourceTests):
    operations = [GET]
