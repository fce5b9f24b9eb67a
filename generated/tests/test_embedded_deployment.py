"""`client.embedded_deployment`: what each operation sends and gives, worked out from
the API's document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Operation, Request, ResourceTests, moment, obj

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /applications/{applicationId}/embedded/deployments/{embeddedDeploymentId}
GET = Operation(
    "embedded_deployment.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "embedded_deployment_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/embedded/deployments/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "embedded_deployment_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/embedded/deployments/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "currentBundleVersion": "nullVersion",
                "desiredBundleVersion": "1615500683",
                "deviceConnectionInfo": {
                    "connected": 1,
                    "time": "2016-06-14T08:15:00.000Z",
                },
                "deviceId": "5d8225afB04e95bf2C01C7D7",
                "deviceName": "deviceName é ☃ 名",
                "embeddedDeploymentId": "5a591be186b70d7b9f9b0954",
                "flows": {
                    "575ed18f7ae143cd83dc4aa6": {
                        "currentVersion": None,
                        "desiredVersion": "v1.4.0",
                        "flowName": "my flow",
                    },
                    "A06cccadbba75Cb6a1dAEe1E": {
                        "currentVersion": None,
                        "desiredVersion": "v1.4.0",
                        "flowName": "my flow",
                    },
                },
                "id": "5a591be186b70d7b9f9b0954",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "logs": [
                    {
                        "attemptedBundle": "attemptedBundle é ☃ 名",
                        "changeType": "desired",
                        "date": "2016-06-13T04:00:00.000Z",
                        "desiredVersion": "v1.4.1",
                        "error": "error é ☃ 名",
                        "newBundle": "v1.4.0",
                        "sourceId": "575ed70c7ae143cd83dc4aa9",
                        "sourceType": "user",
                        "updateFlowId": "575ed18f7ae143cd83dc4aa6",
                        "updateType": "newFlow",
                    }
                ],
                "unknownBundle": False,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                current_bundle_version="nullVersion",
                desired_bundle_version="1615500683",
                device_connection_info=obj(
                    connected=1, time=moment("2016-06-14T08:15:00.000Z")
                ),
                device_id="5d8225afB04e95bf2C01C7D7",
                device_name="deviceName é ☃ 名",
                embedded_deployment_id="5a591be186b70d7b9f9b0954",
                flows={
                    "575ed18f7ae143cd83dc4aa6": obj(
                        current_version=None,
                        desired_version="v1.4.0",
                        flow_name="my flow",
                    ),
                    "A06cccadbba75Cb6a1dAEe1E": obj(
                        current_version=None,
                        desired_version="v1.4.0",
                        flow_name="my flow",
                    ),
                },
                id="5a591be186b70d7b9f9b0954",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                logs=[
                    obj(
                        attempted_bundle="attemptedBundle é ☃ 名",
                        change_type="desired",
                        date=moment("2016-06-13T04:00:00.000Z"),
                        desired_version="v1.4.1",
                        error="error é ☃ 名",
                        new_bundle="v1.4.0",
                        source_id="575ed70c7ae143cd83dc4aa9",
                        source_type="user",
                        update_flow_id="575ed18f7ae143cd83dc4aa6",
                        update_type="newFlow",
                    )
                ],
                unknown_bundle=False,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "embedded_deployment_id"],
)


class TestEmbeddedDeployment(ResourceTests):
    operations = [GET]
