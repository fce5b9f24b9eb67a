"""`client.application`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Multipart,
    Operation,
    Part,
    Request,
    ResourceTests,
    Stream,
    built,
    instant,
    json_text,
    moment,
    obj,
    sse,
    text_of,
)

APPLY_TEMPLATE_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "templateId": "b4ef1086e518cCcD2A0ab9fF",
}

APPLY_TEMPLATE_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "appliedTemplateIds": ["7bfaA9D41DBfaE765C9311CF"],
    "archiveConfig": {
        "applicationExportOptions": {
            "credentialName": "credentialName é ☃ 名",
            "exportType": "repo",
            "includeDataTableRows": True,
            "includeDevices": True,
            "includeFiles": True,
            "includePrivateFiles": True,
            "repo": {},
        },
        "azure": {
            "account": "account é ☃ 名",
            "accountKey": "accountKey é ☃ 名",
            "bucket": "bucket é ☃ 名",
        },
        "credentialName": "credentialName é ☃ 名",
        "dataTableIds": ["a94C5bc46EF36c6C7Aea43D7"],
        "dataTablesMode": "blacklist",
        "delayDays": 89,
        "deviceIds": ["575ec8687ae143cd83dc4a95", "575ec8687ae143cd83dc4a91"],
        "deviceTags": [{"key": "Floor", "value": "2"}, {"key": "Serial"}],
        "directory": "directory é ☃ 名",
        "gcs": {
            "bucket": "bucket é ☃ 名",
            "keyJson": "keyJson é ☃ 名",
            "projectId": "projectId é ☃ 名",
        },
        "includeApplicationExport": True,
        "includeDataTables": True,
        "includeDevices": False,
        "includeEvents": True,
        "mode": "all",
        "s3": {
            "accessKeyId": "awsAccessKey",
            "bucket": "bucketName",
            "region": "us-west-1",
            "secretAccessKey": "awsSecretKey",
        },
    },
    "blobUrlTTL": 3600.5,
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "This is the best application description",
    "endpointDefaultCors": True,
    "endpointSlug": "y1p",
    "expUserTokenCutoff": "2024-05-14T07:08:09Z",
    "ftueTracking": [{"name": "4", "status": "completed", "version": 51.5}],
    "globals": [
        {
            "cloudOnly": True,
            "description": "description é ☃ 名",
            "json": "json é ☃ 名",
            "key": "z",
        }
    ],
    "id": "575ec8687ae143cd83dc4a97",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "My Application",
    "organizationIconColor": "organizationIconColor é ☃ 名",
    "organizationName": "organizationName é ☃ 名",
    "ownerId": "575ed70c7ae143cd83dc4aa9",
    "ownerType": "user",
    "summary": {
        "apiTokenCount": 57,
        "certificateAuthorityCount": 52,
        "certificateCount": 89,
        "credentialCount": 23,
        "dashCount": 74,
        "dataTableCount": 39,
        "deviceCount": 5,
        "deviceRecipeCount": 0,
        "eventCount": 0,
        "experienceDomainCount": 33,
        "experienceEndpointCount": 31,
        "experienceGroupCount": 43,
        "flowCount": 2,
        "keyCount": 1,
        "webhookCount": 0,
    },
}

APPLY_TEMPLATE_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    applied_template_ids=["7bfaA9D41DBfaE765C9311CF"],
    archive_config=obj(
        application_export_options=obj(
            credential_name="credentialName é ☃ 名",
            export_type="repo",
            include_data_table_rows=True,
            include_devices=True,
            include_files=True,
            include_private_files=True,
            repo=obj(),
        ),
        azure=obj(
            account="account é ☃ 名",
            account_key="accountKey é ☃ 名",
            bucket="bucket é ☃ 名",
        ),
        credential_name="credentialName é ☃ 名",
        data_table_ids=["a94C5bc46EF36c6C7Aea43D7"],
        data_tables_mode="blacklist",
        delay_days=89,
        device_ids=["575ec8687ae143cd83dc4a95", "575ec8687ae143cd83dc4a91"],
        device_tags=[obj(key="Floor", value="2"), obj(key="Serial")],
        directory="directory é ☃ 名",
        gcs=obj(
            bucket="bucket é ☃ 名",
            key_json="keyJson é ☃ 名",
            project_id="projectId é ☃ 名",
        ),
        include_application_export=True,
        include_data_tables=True,
        include_devices=False,
        include_events=True,
        mode="all",
        s3=obj(
            access_key_id="awsAccessKey",
            bucket="bucketName",
            region="us-west-1",
            secret_access_key="awsSecretKey",
        ),
    ),
    blob_url_ttl=3600.5,
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="This is the best application description",
    endpoint_default_cors=True,
    endpoint_slug="y1p",
    exp_user_token_cutoff=moment("2024-05-14T07:08:09Z"),
    ftue_tracking=[obj(name="4", status="completed", version=51.5)],
    globals=[
        obj(
            cloud_only=True,
            description="description é ☃ 名",
            json_="json é ☃ 名",
            key="z",
        )
    ],
    id="575ec8687ae143cd83dc4a97",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="My Application",
    organization_icon_color="organizationIconColor é ☃ 名",
    organization_name="organizationName é ☃ 名",
    owner_id="575ed70c7ae143cd83dc4aa9",
    owner_type="user",
    summary=obj(
        api_token_count=57,
        certificate_authority_count=52,
        certificate_count=89,
        credential_count=23,
        dash_count=74,
        data_table_count=39,
        device_count=5,
        device_recipe_count=0,
        event_count=0,
        experience_domain_count=33,
        experience_endpoint_count=31,
        experience_group_count=43,
        flow_count=2,
        key_count=1,
        webhook_count=0,
    ),
)

APPLY_TEMPLATE_ANSWER_2 = {
    "jobId": "clnHvJbyVkOWAZwYAwLP4",
    "jobQueued": True,
    "success": True,
}

APPLY_TEMPLATE_RESULT_2 = obj(
    job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

CLONE_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "dryRun": False,
    "email": "email@example.com",
    "forceJob": False,
    "includeDataTableRows": False,
    "includeDevices": False,
    "includeFiles": False,
    "includePrivateFiles": False,
    "ownerId": None,
    "ownerType": "organization",
}

EXPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "credentialName": "",
    "email": "email@example.com",
    "exportType": "repo",
    "forceJob": False,
    "includeDataTableRows": False,
    "includeDevices": False,
    "includeFiles": False,
    "includePrivateFiles": False,
    "repo": {},
}

GLOBALS_BODY = {
    "cloudOnly": True,
    "description": "Description of my application global",
    "json": '"my json data here"',
    "key": "keyHere",
}

GLOBALS_BODY_2 = {"cloudOnly": False, "json": '"more json"', "key": "anotherKey"}

GLOBALS_BODY_3 = {
    "cloudOnly": False,
    "description": "description é ☃ 名",
    "json": '"more json"',
    "key": "anotherKey",
}

GLOBALS_BODY_4 = {"cloudOnly": False, "description": "", "json": None, "key": "z"}

IMPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "conflictBehavior": "replace",
    "credentialName": "credentialName é ☃ 名",
    "dryRun": True,
    "forceJob": True,
    "fromApplicationId": "8eA8ebcBcfCd6eDefA361445",
    "importUrl": "https://storage.example.com/myZipFile.zip",
    "include": ["Flow", "Device"],
    "repo": {"branch": "branch é ☃ 名", "directory": "directory é ☃ 名"},
}

PATCH_BODY = {
    "archiveConfig": None,
    "blobUrlTTL": 3600,
    "description": "",
    "endpointDefaultCors": False,
    "endpointSlug": "y1p",
    "expUserTokenCutoff": "2024-05-14T07:08:09Z",
    "ftueTracking": [],
    "globals": [],
    "name": "é",
}

README_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "content": "The readme content",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "575ed70c7ae143cd83dc4aa9",
    "lastUpdatedByType": "user",
}

README_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    content="The readme content",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="575ed70c7ae143cd83dc4aa9",
    last_updated_by_type="user",
)

# PATCH /applications/{applicationId}/applyTemplate
APPLY_TEMPLATE = Operation(
    "application.apply_template",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": {"templateId": "b4ef1086e518cCcD2A0ab9fF"},
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/applyTemplate",
                body=Json({"templateId": "b4ef1086e518cCcD2A0ab9fF"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "ApplicationApplyTemplatePatch",
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    template_id="575ec8687ae143cd83dc4a97",
                ),
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/applyTemplate",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "email@example.com",
                        "templateId": "575ec8687ae143cd83dc4a97",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": APPLY_TEMPLATE_BODY},
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/applyTemplate",
                body=Json(APPLY_TEMPLATE_BODY),
            ),
        ),
    ],
    answers=[
        Answer(200, APPLY_TEMPLATE_ANSWER, APPLY_TEMPLATE_RESULT),
        Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "options_"],
)

# GET /applications/{applicationId}/archiveData
ARCHIVE_DATA = Operation(
    "application.archive_data",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "date": 1518556791829},
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/archiveData",
                query=[("date", "1518556791829")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "date": 1518556791829},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/archiveData",
                query=[("date", "1518556791829")],
            ),
        ),
    ],
    answers=[Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "date"],
)

# GET /applications/{applicationId}/backfillArchiveData
BACKFILL_ARCHIVE_DATA = Operation(
    "application.backfill_archive_data",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/backfillArchiveData"
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/backfillArchiveData",
            ),
        ),
    ],
    answers=[Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/clone
CLONE = Operation(
    "application.clone",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("POST", "/applications/575ec8687ae143cd83dc4a97/clone"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "ApplicationClonePost",
                    callback_url="https://example.com/callbackUrl",
                    dry_run=True,
                    email="email@example.com",
                    force_job=True,
                    include_data_table_rows=True,
                    include_devices=True,
                    include_files=True,
                    include_private_files=True,
                    owner_id="575ec8687ae143cd83dc4a98",
                    owner_type="organization",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/clone",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "dryRun": True,
                        "email": "email@example.com",
                        "forceJob": True,
                        "includeDataTableRows": True,
                        "includeDevices": True,
                        "includeFiles": True,
                        "includePrivateFiles": True,
                        "ownerId": "575ec8687ae143cd83dc4a98",
                        "ownerType": "organization",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": CLONE_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/clone",
                body=Json(CLONE_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {"requiresJob": False, "success": True},
            obj(requires_job=False, success=True),
        ),
        Answer(
            201,
            {
                "application": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "appliedTemplateIds": ["7bfaA9D41DBfaE765C9311CF"],
                    "archiveConfig": {
                        "applicationExportOptions": {
                            "credentialName": "credentialName é ☃ 名"
                        },
                        "azure": {"bucket": "bucket é ☃ 名"},
                        "credentialName": "credentialName é ☃ 名",
                        "dataTableIds": ["a94C5bc46EF36c6C7Aea43D7"],
                        "dataTablesMode": "blacklist",
                        "delayDays": 89,
                        "deviceIds": [
                            "575ec8687ae143cd83dc4a95",
                            "575ec8687ae143cd83dc4a91",
                        ],
                        "deviceTags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial"},
                        ],
                        "directory": "directory é ☃ 名",
                        "gcs": {"bucket": "bucket é ☃ 名"},
                        "includeApplicationExport": True,
                        "includeDataTables": True,
                        "includeDevices": False,
                        "includeEvents": True,
                        "mode": "all",
                        "s3": {
                            "accessKeyId": "awsAccessKey",
                            "bucket": "bucketName",
                            "region": "us-west-1",
                            "secretAccessKey": "awsSecretKey",
                        },
                    },
                    "blobUrlTTL": 3600.5,
                    "creationDate": "2016-06-13T04:00:00.000Z",
                    "description": "This is the best application description",
                    "endpointDefaultCors": True,
                    "endpointSlug": "y1p",
                    "expUserTokenCutoff": "2024-05-14T07:08:09Z",
                    "ftueTracking": [
                        {"name": "4", "status": "completed", "version": 51.5}
                    ],
                    "globals": [{"json": "json é ☃ 名", "key": "z"}],
                    "id": "575ec8687ae143cd83dc4a98",
                    "lastUpdated": "2016-06-13T04:00:00.000Z",
                    "name": "My Application Cloned",
                    "organizationIconColor": "organizationIconColor é ☃ 名",
                    "organizationName": "organizationName é ☃ 名",
                    "ownerId": "575ed70c7ae143cd83dc4aa9",
                    "ownerType": "user",
                    "summary": {
                        "apiTokenCount": 57,
                        "certificateAuthorityCount": 52,
                        "certificateCount": 89,
                        "credentialCount": 23,
                        "dashCount": 74,
                        "dataTableCount": 39,
                        "deviceCount": 5,
                        "deviceRecipeCount": 0,
                        "eventCount": 0,
                        "experienceDomainCount": 33,
                        "experienceEndpointCount": 31,
                        "experienceGroupCount": 43,
                        "experienceSlugCount": 36,
                        "experienceUserCount": 42,
                        "experienceVersionCount": 50,
                        "experienceViewCount": 77,
                        "fileCount": 58,
                        "flowCount": 2,
                        "integrationCount": 39,
                        "keyCount": 1,
                        "notebookCount": 37,
                        "notebookStats": {
                            "awaitingCompletion": 0,
                            "minutesThisPeriod": 0,
                            "runsThisPeriod": 0,
                        },
                        "webhookCount": 0,
                    },
                }
            },
            obj(
                application=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    applied_template_ids=["7bfaA9D41DBfaE765C9311CF"],
                    archive_config=obj(
                        application_export_options=obj(
                            credential_name="credentialName é ☃ 名"
                        ),
                        azure=obj(bucket="bucket é ☃ 名"),
                        credential_name="credentialName é ☃ 名",
                        data_table_ids=["a94C5bc46EF36c6C7Aea43D7"],
                        data_tables_mode="blacklist",
                        delay_days=89,
                        device_ids=[
                            "575ec8687ae143cd83dc4a95",
                            "575ec8687ae143cd83dc4a91",
                        ],
                        device_tags=[obj(key="Floor", value="2"), obj(key="Serial")],
                        directory="directory é ☃ 名",
                        gcs=obj(bucket="bucket é ☃ 名"),
                        include_application_export=True,
                        include_data_tables=True,
                        include_devices=False,
                        include_events=True,
                        mode="all",
                        s3=obj(
                            access_key_id="awsAccessKey",
                            bucket="bucketName",
                            region="us-west-1",
                            secret_access_key="awsSecretKey",
                        ),
                    ),
                    blob_url_ttl=3600.5,
                    creation_date=moment("2016-06-13T04:00:00.000Z"),
                    description="This is the best application description",
                    endpoint_default_cors=True,
                    endpoint_slug="y1p",
                    exp_user_token_cutoff=moment("2024-05-14T07:08:09Z"),
                    ftue_tracking=[obj(name="4", status="completed", version=51.5)],
                    globals=[obj(json_="json é ☃ 名", key="z")],
                    id="575ec8687ae143cd83dc4a98",
                    last_updated=moment("2016-06-13T04:00:00.000Z"),
                    name="My Application Cloned",
                    organization_icon_color="organizationIconColor é ☃ 名",
                    organization_name="organizationName é ☃ 名",
                    owner_id="575ed70c7ae143cd83dc4aa9",
                    owner_type="user",
                    summary=obj(
                        api_token_count=57,
                        certificate_authority_count=52,
                        certificate_count=89,
                        credential_count=23,
                        dash_count=74,
                        data_table_count=39,
                        device_count=5,
                        device_recipe_count=0,
                        event_count=0,
                        experience_domain_count=33,
                        experience_endpoint_count=31,
                        experience_group_count=43,
                        experience_slug_count=36,
                        experience_user_count=42,
                        experience_version_count=50,
                        experience_view_count=77,
                        file_count=58,
                        flow_count=2,
                        integration_count=39,
                        key_count=1,
                        notebook_count=37,
                        notebook_stats=obj(
                            awaiting_completion=0,
                            minutes_this_period=0,
                            runs_this_period=0,
                        ),
                        webhook_count=0,
                    ),
                )
            ),
        ),
        Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(
            422,
            "UnprocessableEntityError",
            {
                "message": "Too many validation errors occurred.",
                "type": "Validation",
                "validationErrors": [
                    {
                        "id": "575ec8687ae143cd83dc4a97",
                        "message": "Specified Data Table ID for data table output does not exist",
                        "name": "myNote",
                        "type": "Notebook",
                    }
                ],
            },
        ),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# DELETE /applications/{applicationId}
DELETE = Operation(
    "application.delete",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("DELETE", "/applications/575ec8687ae143cd83dc4a97"),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request("DELETE", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}/deviceCounts
DEVICE_COUNTS = Operation(
    "application.device_counts",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/deviceCounts"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "end": 1465790400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/deviceCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/deviceCounts"
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
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/export
EXPORT = Operation(
    "application.export",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "options_": {}},
            Request(
                "POST", "/applications/575ec8687ae143cd83dc4a97/export", body=Json({})
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "options_": built(
                    "ApplicationExportPost",
                    callback_url="https://example.com/callbackUrl",
                    credential_name="credentialName é ☃ 名",
                    email="test@example.com",
                    export_type="repo",
                    force_job=True,
                    include_data_table_rows=True,
                    include_devices=True,
                    include_files=True,
                    include_private_files=True,
                    repo={
                        "branch": "branch é ☃ 名",
                        "commit_message": "commitMessage é ☃ 名",
                        "directory": "directory é ☃ 名",
                    },
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/export",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "credentialName": "credentialName é ☃ 名",
                        "email": "test@example.com",
                        "exportType": "repo",
                        "forceJob": True,
                        "includeDataTableRows": True,
                        "includeDevices": True,
                        "includeFiles": True,
                        "includePrivateFiles": True,
                        "repo": {
                            "branch": "branch é ☃ 名",
                            "commitMessage": "commitMessage é ☃ 名",
                            "directory": "directory é ☃ 名",
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "options_": EXPORT_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/export",
                body=Json(EXPORT_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {"url": "https://example.com/applicationExport.zip"},
            obj(url="https://example.com/applicationExport.zip"),
        ),
        Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "options_"],
)

# GET /applications/{applicationId}/fullDataTablesArchive
FULL_DATA_TABLES_ARCHIVE = Operation(
    "application.full_data_tables_archive",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/fullDataTablesArchive"
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/fullDataTablesArchive",
            ),
        ),
    ],
    answers=[Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}/fullEventsArchive
FULL_EVENTS_ARCHIVE = Operation(
    "application.full_events_archive",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/fullEventsArchive"),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/fullEventsArchive",
            ),
        ),
    ],
    answers=[Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}
GET = Operation(
    "application.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[Answer(200, APPLY_TEMPLATE_ANSWER, APPLY_TEMPLATE_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# PATCH /applications/{applicationId}/globals
GLOBALS = Operation(
    "application.globals",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "globals": [GLOBALS_BODY, GLOBALS_BODY_2],
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/globals",
                body=Json([GLOBALS_BODY, GLOBALS_BODY_2]),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "globals": [GLOBALS_BODY, GLOBALS_BODY_3],
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/globals",
                body=Json([GLOBALS_BODY, GLOBALS_BODY_3]),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "globals": [
                    GLOBALS_BODY_4,
                    {"cloudOnly": False, "json": None, "key": "z"},
                ],
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/globals",
                body=Json(
                    [GLOBALS_BODY_4, {"cloudOnly": False, "json": None, "key": "z"}]
                ),
            ),
        ),
    ],
    answers=[Answer(200, APPLY_TEMPLATE_ANSWER, APPLY_TEMPLATE_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "globals"],
)

# POST /applications/{applicationId}/import
IMPORT = Operation(
    "application.import_",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("POST", "/applications/575ec8687ae143cd83dc4a97/import"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "email": "email@example.com",
                "import_bundle": (
                    "náme.bin",
                    b"\x00\x01 not text \xff",
                    "application/octet-stream",
                ),
                "options_": IMPORT_BODY,
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/import",
                body=Multipart(
                    [
                        Part("email", b"email@example.com"),
                        Part(
                            "importBundle",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        ),
                        Part("options", json_text(IMPORT_BODY)),
                    ]
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request("POST", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/import"),
        ),
    ],
    answers=[
        Answer(200, APPLY_TEMPLATE_ANSWER, APPLY_TEMPLATE_RESULT),
        Answer(202, APPLY_TEMPLATE_ANSWER_2, APPLY_TEMPLATE_RESULT_2),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}/importLogs
IMPORT_LOGS = Operation(
    "application.import_logs",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/importLogs"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "limit": 10,
                "since": 1465790400000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/importLogs",
                query=[("limit", "10"), ("since", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request("GET", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/importLogs"),
        ),
    ],
    answers=[
        Answer(
            200,
            [
                {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "callbackUrl": "https://example.com/callbackUrl",
                    "conflictBehavior": "create",
                    "credentialName": "credentialName é ☃ 名",
                    "dryRun": False,
                    "dryRunResults": {
                        "limitErrors": ["ResourceJob"],
                        "url": "https://example.com/url",
                    },
                    "email": "email@example.com",
                    "error": {
                        "message": "Result path is required",
                        "name": "Validation",
                    },
                    "fromApplicationId": "8eA8ebcBcfCd6eDefA361445",
                    "id": "575ec76c7ae143cd83dc4a96",
                    "importExecutionId": "575ec76c7ae143cd83dc4a96",
                    "importSourceType": "importBundle",
                    "importUrl": "https://example.com/importUrl",
                    "importedFileUrl": "https://example.com/my/filename.zip",
                    "include": [
                        "ExperienceUser",
                        "ExperienceEndpoint",
                        "ExperienceGroup",
                        "ExperienceVersion",
                        "ExperienceView",
                    ],
                    "jobId": "jobId é ☃ 名",
                    "repo": {
                        "branch": "branch é ☃ 名",
                        "directory": "directory é ☃ 名",
                    },
                    "runCompletedAt": "2016-06-13T04:00:00.000Z",
                    "runQueuedAt": "2024-05-07T07:08:09Z",
                    "runStartedAt": "2016-06-13T04:00:00.000Z",
                    "sourceId": "575ec8687ae143cd83dc4a96",
                    "sourceType": "user",
                    "status": "completed",
                    "validationErrors": [
                        {
                            "id": "575ec8687ae143cd83dc4a97",
                            "message": "Specified Data Table ID for data table output does not exist",
                            "name": "myNote",
                            "type": "Notebook",
                        }
                    ],
                }
            ],
            [
                obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    callback_url=text_of("https://example.com/callbackUrl"),
                    conflict_behavior="create",
                    credential_name="credentialName é ☃ 名",
                    dry_run=False,
                    dry_run_results=obj(
                        limit_errors=["ResourceJob"],
                        url=text_of("https://example.com/url"),
                    ),
                    email=text_of("email@example.com"),
                    error=obj(message="Result path is required", name="Validation"),
                    from_application_id="8eA8ebcBcfCd6eDefA361445",
                    id="575ec76c7ae143cd83dc4a96",
                    import_execution_id="575ec76c7ae143cd83dc4a96",
                    import_source_type="importBundle",
                    import_url=text_of("https://example.com/importUrl"),
                    imported_file_url=text_of("https://example.com/my/filename.zip"),
                    include=[
                        "ExperienceUser",
                        "ExperienceEndpoint",
                        "ExperienceGroup",
                        "ExperienceVersion",
                        "ExperienceView",
                    ],
                    job_id="jobId é ☃ 名",
                    repo=obj(branch="branch é ☃ 名", directory="directory é ☃ 名"),
                    run_completed_at=moment("2016-06-13T04:00:00.000Z"),
                    run_queued_at=moment("2024-05-07T07:08:09Z"),
                    run_started_at=moment("2016-06-13T04:00:00.000Z"),
                    source_id="575ec8687ae143cd83dc4a96",
                    source_type="user",
                    status="completed",
                    validation_errors=[
                        obj(
                            id="575ec8687ae143cd83dc4a97",
                            message="Specified Data Table ID for data table output does not exist",
                            name="myNote",
                            type="Notebook",
                        )
                    ],
                )
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# POST /applications/{applicationId}/mqttPublishMessage
MQTT_PUBLISH_MESSAGE = Operation(
    "application.mqtt_publish_message",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "payload": {"message": "message", "topic": "topic"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/mqttPublishMessage",
                body=Json({"message": "message", "topic": "topic"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "payload": built(
                    "MqttPublishBody",
                    message="The MQTT message!",
                    topic="an/mqtt/topic",
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/mqttPublishMessage",
                body=Json({"message": "The MQTT message!", "topic": "an/mqtt/topic"}),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "payload": {"message": "", "topic": "é"},
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/mqttPublishMessage",
                body=Json({"message": "", "topic": "é"}),
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "payload"],
)

# GET /applications/{applicationId}/mqttSubscriptionStream
MQTT_SUBSCRIPTION_STREAM = Operation(
    "application.mqtt_subscription_stream",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "topic": "my/topic"},
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/mqttSubscriptionStream",
                query=[("topic", "my/topic")],
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "keep_alive_interval": 2,
                "topic": "my/topic",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/mqttSubscriptionStream",
                query=[("keepAliveInterval", "2"), ("topic", "my/topic")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "topic": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/mqttSubscriptionStream",
                query=[("topic", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Stream(
            200,
            sse(
                ": a comment",
                "",
                "event: mqttMessage",
                "id: 0",
                'data: {"message": "The MQTT message!", "topic": "an/mqtt/topic"}',
                "",
                ":",
                "",
                "event: nothing",
                "",
                "event: news",
                'data: {"not": "described"}',
                "",
            ),
            [
                (
                    "mqttMessage",
                    obj(message="The MQTT message!", topic="an/mqtt/topic"),
                ),
                ("news", {"not": "described"}),
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "topic"],
)

# GET /applications/{applicationId}/notebookMinuteCounts
NOTEBOOK_MINUTE_COUNTS = Operation(
    "application.notebook_minute_counts",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/notebookMinuteCounts"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "end": 1465790400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/notebookMinuteCounts",
                query=[("start", "1465704000000"), ("end", "1465790400000")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/notebookMinuteCounts",
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
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# PATCH /applications/{applicationId}
PATCH = Operation(
    "application.patch",
    calls=[
        Call(
            "required arguments",
            {"application": {}, "application_id": "575ec8687ae143cd83dc4a97"},
            Request("PATCH", "/applications/575ec8687ae143cd83dc4a97", body=Json({})),
        ),
        Call(
            "all arguments",
            {
                "application": built(
                    "ApplicationPatch",
                    archive_config={
                        "application_export_options": {
                            "credential_name": "credentialName é ☃ 名"
                        },
                        "azure": {"bucket": "bucket é ☃ 名"},
                        "credential_name": "credentialName é ☃ 名",
                        "data_table_ids": ["a94C5bc46EF36c6C7Aea43D7"],
                        "data_tables_mode": "blacklist",
                        "delay_days": 89,
                        "device_ids": [
                            "575ec8687ae143cd83dc4a95",
                            "575ec8687ae143cd83dc4a91",
                        ],
                        "device_tags": [
                            {"key": "Floor", "value": "2"},
                            {"key": "Serial"},
                        ],
                        "directory": "directory é ☃ 名",
                        "gcs": {"bucket": "bucket é ☃ 名"},
                        "include_application_export": True,
                        "include_data_tables": True,
                        "include_devices": False,
                        "include_events": True,
                        "mode": "all",
                        "s3": {
                            "access_key_id": "awsAccessKey",
                            "bucket": "bucketName",
                            "region": "us-west-1",
                            "secret_access_key": "awsSecretKey",
                        },
                    },
                    blob_url_ttl=3600.5,
                    description="Description of my updated application",
                    endpoint_default_cors=True,
                    endpoint_slug="y1p",
                    exp_user_token_cutoff="2024-05-14T07:08:09Z",
                    ftue_tracking=[
                        {"name": "4", "status": "completed", "version": 51.5}
                    ],
                    globals=[
                        {
                            "cloud_only": True,
                            "description": "description é ☃ 名",
                            "json_": "json é ☃ 名",
                            "key": "z",
                        }
                    ],
                    name="My Updated Application",
                ),
                "application_id": "575ec8687ae143cd83dc4a97",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "archiveConfig": {
                            "applicationExportOptions": {
                                "credentialName": "credentialName é ☃ 名"
                            },
                            "azure": {"bucket": "bucket é ☃ 名"},
                            "credentialName": "credentialName é ☃ 名",
                            "dataTableIds": ["a94C5bc46EF36c6C7Aea43D7"],
                            "dataTablesMode": "blacklist",
                            "delayDays": 89,
                            "deviceIds": [
                                "575ec8687ae143cd83dc4a95",
                                "575ec8687ae143cd83dc4a91",
                            ],
                            "deviceTags": [
                                {"key": "Floor", "value": "2"},
                                {"key": "Serial"},
                            ],
                            "directory": "directory é ☃ 名",
                            "gcs": {"bucket": "bucket é ☃ 名"},
                            "includeApplicationExport": True,
                            "includeDataTables": True,
                            "includeDevices": False,
                            "includeEvents": True,
                            "mode": "all",
                            "s3": {
                                "accessKeyId": "awsAccessKey",
                                "bucket": "bucketName",
                                "region": "us-west-1",
                                "secretAccessKey": "awsSecretKey",
                            },
                        },
                        "blobUrlTTL": 3600.5,
                        "description": "Description of my updated application",
                        "endpointDefaultCors": True,
                        "endpointSlug": "y1p",
                        "expUserTokenCutoff": instant("2024-05-14T07:08:09Z"),
                        "ftueTracking": [
                            {"name": "4", "status": "completed", "version": 51.5}
                        ],
                        "globals": [
                            {
                                "cloudOnly": True,
                                "description": "description é ☃ 名",
                                "json": "json é ☃ 名",
                                "key": "z",
                            }
                        ],
                        "name": "My Updated Application",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application": PATCH_BODY,
                "application_id": "a/../b?c#d%2F é",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[
                    ("summaryExclude", "a&b=c#d%2F+é ü"),
                    ("summaryInclude", "a&b=c#d%2F+é ü"),
                ],
                body=Json(PATCH_BODY),
            ),
        ),
    ],
    answers=[Answer(200, APPLY_TEMPLATE_ANSWER, APPLY_TEMPLATE_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "application"],
)

# GET /applications/{applicationId}/payloadCounts
PAYLOAD_COUNTS = Operation(
    "application.payload_counts",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/payloadCounts"),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "as_bytes": True,
                "end": 1465790400000,
                "start": 0,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/payloadCounts",
                query=[("start", "0"), ("end", "1465790400000"), ("asBytes", "true")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCounts"
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
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}/payloadCountsBreakdown
PAYLOAD_COUNTS_BREAKDOWN = Operation(
    "application.payload_counts_breakdown",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request(
                "GET", "/applications/575ec8687ae143cd83dc4a97/payloadCountsBreakdown"
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "as_bytes": True,
                "end": 1465790400000,
                "include_non_billable": True,
                "resolution": 86400000,
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/payloadCountsBreakdown",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("resolution", "86400000"),
                    ("asBytes", "true"),
                    ("includeNonBillable", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/payloadCountsBreakdown",
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
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# GET /applications/{applicationId}/readme
README = Operation(
    "application.readme",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/readme"),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request("GET", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/readme"),
        ),
    ],
    answers=[Answer(200, README_ANSWER, README_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
)

# PATCH /applications/{applicationId}/readme
README_PATCH = Operation(
    "application.readme_patch",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "readme": {}},
            Request(
                "PATCH", "/applications/575ec8687ae143cd83dc4a97/readme", body=Json({})
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "readme": built(
                    "ApplicationReadmePatch", content="The new readme content"
                ),
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/readme",
                body=Json({"content": "The new readme content"}),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "readme": {"content": ""}},
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/readme",
                body=Json({"content": ""}),
            ),
        ),
    ],
    answers=[Answer(200, README_ANSWER, README_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "readme"],
)

# GET /applications/{applicationId}/search
SEARCH = Operation(
    "application.search",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "filter": "my dev"},
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/search",
                query=[("filter", "my dev")],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/search",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            [
                {
                    "_type": "device",
                    "deviceClass": "customNode",
                    "flowClass": "embedded",
                    "id": "575ec8687ae143cd83dc4a97",
                    "metadata": {
                        "contentType": "contentType é ☃ 名",
                        "descriptor": "a basic description of device #1",
                        "parentDirectory": "parentDirectory é ☃ 名",
                    },
                    "name": "My Device #1",
                    "version": "version é ☃ 名",
                    "viewType": "component",
                }
            ],
            [
                obj(
                    type="device",
                    device_class="customNode",
                    flow_class="embedded",
                    id="575ec8687ae143cd83dc4a97",
                    metadata=obj(
                        content_type="contentType é ☃ 名",
                        descriptor="a basic description of device #1",
                        parent_directory="parentDirectory é ☃ 名",
                    ),
                    name="My Device #1",
                    version="version é ☃ 名",
                    view_type="component",
                )
            ],
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "filter"],
)


class TestApplication(ResourceTests):
    operations = [
        APPLY_TEMPLATE,
        ARCHIVE_DATA,
        BACKFILL_ARCHIVE_DATA,
        CLONE,
        DELETE,
        DEVICE_COUNTS,
        EXPORT,
        FULL_DATA_TABLES_ARCHIVE,
        FULL_EVENTS_ARCHIVE,
        GET,
        GLOBALS,
        IMPORT,
        IMPORT_LOGS,
        MQTT_PUBLISH_MESSAGE,
        MQTT_SUBSCRIPTION_STREAM,
        NOTEBOOK_MINUTE_COUNTS,
        PATCH,
        PAYLOAD_COUNTS,
        PAYLOAD_COUNTS_BREAKDOWN,
        README,
        README_PATCH,
        SEARCH,
    ]
