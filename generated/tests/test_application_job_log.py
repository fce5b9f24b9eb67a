"""`client.application_job_log`: what each operation sends and gives, worked out from
the API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Operation,
    Request,
    ResourceTests,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /applications/{applicationId}/jobLogs/{jobId}
GET = Operation(
    "application_job_log.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "job_id": "575ec8687ae143cd83dc4a98",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/jobLogs/575ec8687ae143cd83dc4a98",
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "job_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/jobLogs/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "error": {"message": "Result path is required", "name": "Validation"},
                "id": "575ec76c7ae143cd83dc4a96",
                "input": {
                    "callbackUrl": "https://example.com/callbackUrl",
                    "emails": ["emails@example.com"],
                    "end": 88.5,
                    "fileUrl": "https://example.com/fileUrl",
                    "gatewayId": "b42068644AEc35dABDED2A77",
                    "ownerId": "A410c81DFA5C87BDa408DbfC",
                    "ownerType": "organization",
                    "parentId": "D0edfEf9380E5E39ae21d336",
                    "query": "query é ☃ 名",
                    "start": 26.5,
                    "templateContext": "templateContext é ☃ 名",
                },
                "jobExecutionId": "EFdEcb664b57A3eaB15ea20b",
                "jobId": "575ec76c7ae143cd83dc4a96",
                "name": "ArchiveData",
                "output": {
                    "applicationId": "B0D9b53D1fd3dcCE5867871A",
                    "commit": "commit é ☃ 名",
                    "created": 39.5,
                    "dataTablesDirectory": "dataTablesDirectory é ☃ 名",
                    "devicesDirectory": "devicesDirectory é ☃ 名",
                    "downloadUrls": ["https://example.com/downloadUrls"],
                    "eeaBundleVersion": "eeaBundleVersion é ☃ 名",
                    "eventsDirectory": "eventsDirectory é ☃ 名",
                    "failed": 20.5,
                    "noChanges": True,
                    "removed": 5.5,
                    "repoUrl": "repoUrl é ☃ 名",
                    "restored": 47.5,
                    "skippedDateInFuture": 42.5,
                    "skippedDateTooOld": 71.5,
                    "skippedDeviceNotFound": 34.5,
                    "skippedInvalidDate": 59.5,
                    "skippedNoValidAttributes": 84.5,
                    "validationErrors": [
                        {
                            "id": "575ec8687ae143cd83dc4a97",
                            "message": "Specified Data Table ID for data table output does not exist",
                            "name": "myNote",
                            "type": "Notebook",
                        }
                    ],
                    "written": 19.5,
                },
                "ownerId": "575ec8687ae143cd83dc4a97",
                "ownerType": "application",
                "progress": {"completed": 5, "status": "status é ☃ 名", "total": 10},
                "requestedById": "75aD59540FAf47579a74E25a",
                "requestedByType": "system",
                "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
                "resourceType": "deviceRecipe",
                "runCompletedAt": "2024-05-10T07:08:09Z",
                "runQueuedAt": "2025-06-10T04:00:00.000Z",
                "runStartedAt": "2025-06-10T04:00:01.000Z",
                "status": "inProgress",
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                error=obj(message="Result path is required", name="Validation"),
                id="575ec76c7ae143cd83dc4a96",
                input=obj(
                    callback_url=text_of("https://example.com/callbackUrl"),
                    emails=[text_of("emails@example.com")],
                    end=88.5,
                    file_url=text_of("https://example.com/fileUrl"),
                    gateway_id="b42068644AEc35dABDED2A77",
                    owner_id="A410c81DFA5C87BDa408DbfC",
                    owner_type="organization",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    query="query é ☃ 名",
                    start=26.5,
                    template_context="templateContext é ☃ 名",
                ),
                job_execution_id="EFdEcb664b57A3eaB15ea20b",
                job_id="575ec76c7ae143cd83dc4a96",
                name="ArchiveData",
                output=obj(
                    application_id="B0D9b53D1fd3dcCE5867871A",
                    commit="commit é ☃ 名",
                    created=39.5,
                    data_tables_directory="dataTablesDirectory é ☃ 名",
                    devices_directory="devicesDirectory é ☃ 名",
                    download_urls=[text_of("https://example.com/downloadUrls")],
                    eea_bundle_version="eeaBundleVersion é ☃ 名",
                    events_directory="eventsDirectory é ☃ 名",
                    failed=20.5,
                    no_changes=True,
                    removed=5.5,
                    repo_url="repoUrl é ☃ 名",
                    restored=47.5,
                    skipped_date_in_future=42.5,
                    skipped_date_too_old=71.5,
                    skipped_device_not_found=34.5,
                    skipped_invalid_date=59.5,
                    skipped_no_valid_attributes=84.5,
                    validation_errors=[
                        obj(
                            id="575ec8687ae143cd83dc4a97",
                            message="Specified Data Table ID for data table output does not exist",
                            name="myNote",
                            type="Notebook",
                        )
                    ],
                    written=19.5,
                ),
                owner_id="575ec8687ae143cd83dc4a97",
                owner_type="application",
                progress=obj(completed=5, status="status é ☃ 名", total=10),
                requested_by_id="75aD59540FAf47579a74E25a",
                requested_by_type="system",
                resource_id="B11edBfeb2E0a28A4eDFAD8e",
                resource_type="deviceRecipe",
                run_completed_at=moment("2024-05-10T07:08:09Z"),
                run_queued_at=moment("2025-06-10T04:00:00.000Z"),
                run_started_at=moment("2025-06-10T04:00:01.000Z"),
                status="inProgress",
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "job_id"],
)


class TestApplicationJobLog(ResourceTests):
    operations = [GET]
