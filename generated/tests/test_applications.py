"""`client.applications`: what each operation sends and gives, worked out from the
API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Multipart,
    Operation,
    Page,
    Pages,
    Part,
    Request,
    ResourceTests,
    built,
    instant,
    json_text,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ITEM = {
    "items": [{"row-number": 0}, {"row-number": 1}],
    "page": 0,
    "perPage": 2,
    "totalCount": 6,
}

GET_ITEM_2 = {
    "items": [{"row-number": 2}, {"row-number": 3}],
    "page": 1,
    "perPage": 2,
    "totalCount": 6,
}

GET_ITEM_3 = {
    "items": [{"row-number": 4}, {"row-number": 5}],
    "page": 2,
    "perPage": 2,
    "totalCount": 6,
}

GET_ITEM_4 = {
    "items": [{"row-number": 2}, {"row-number": 3}],
    "page": 1,
    "perPage": 2,
    "totalCount": 5,
}

GET_ITEM_5 = {"items": [{"row-number": 4}], "page": 2, "perPage": 2, "totalCount": 5}

IMPORT_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "forceJob": True,
    "importUrl": "https://storage.example.com/myZipFile.zip",
    "include": ["Flow", "Device"],
}

POST_BODY = {
    "applicationTemplateId": "3C63BF444c9BFa5eaAFAD8A2",
    "appliedTemplateIds": [],
    "archiveConfig": {
        "deviceIds": ["13Fb1b5449aF733F83bac9f2", "d6b77ADfb6FAcCa04EA4dda9"],
        "mode": "all",
        "s3": {
            "accessKeyId": "xxxx",
            "bucket": "",
            "region": "",
            "secretAccessKey": "xxxx",
        },
    },
    "blobUrlTTL": 3600,
    "description": "",
    "endpointDefaultCors": False,
    "endpointSlug": "y1p",
    "expUserTokenCutoff": "2024-05-14T07:08:09Z",
    "globals": [],
    "name": "é",
    "orgId": "f40fc11eDd7DA97DE7122d08",
}

# GET /applications
GET = Operation(
    "applications.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/applications")),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "name",
                "org_id": "575ecdf07ae143cd83dc4a9a",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "GET",
                "/applications",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("orgId", "575ecdf07ae143cd83dc4a9a"),
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "filter": "a&b=c#d%2F+é ü",
                "org_id": "a&b=c#d%2F+é ü",
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications",
                query=[
                    ("filter", "a&b=c#d%2F+é ü"),
                    ("orgId", "a&b=c#d%2F+é ü"),
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
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "appliedTemplateIds": ["7bfaA9D41DBfaE765C9311CF"],
                        "archiveConfig": {
                            "deviceIds": [
                                "575ec8687ae143cd83dc4a95",
                                "575ec8687ae143cd83dc4a91",
                            ],
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
                        "id": "575ec8687ae143cd83dc4a97",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "name": "My Application",
                        "organizationIconColor": "organizationIconColor é ☃ 名",
                        "organizationName": "organizationName é ☃ 名",
                        "ownerId": "575ed70c7ae143cd83dc4aa9",
                        "ownerType": "user",
                        "summary": {
                            "deviceCount": 5,
                            "deviceRecipeCount": 0,
                            "eventCount": 0,
                            "flowCount": 2,
                            "keyCount": 1,
                            "webhookCount": 0,
                        },
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 8,
            },
            obj(
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        applied_template_ids=["7bfaA9D41DBfaE765C9311CF"],
                        archive_config=obj(
                            device_ids=[
                                "575ec8687ae143cd83dc4a95",
                                "575ec8687ae143cd83dc4a91",
                            ],
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
                        id="575ec8687ae143cd83dc4a97",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        name="My Application",
                        organization_icon_color="organizationIconColor é ☃ 名",
                        organization_name="organizationName é ☃ 名",
                        owner_id="575ed70c7ae143cd83dc4aa9",
                        owner_type="user",
                        summary=obj(
                            device_count=5,
                            device_recipe_count=0,
                            event_count=0,
                            flow_count=2,
                            key_count=1,
                            webhook_count=0,
                        ),
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=8,
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
                        "GET", "/applications", query=[("perPage", "2"), ("page", "0")]
                    ),
                    200,
                    GET_ITEM,
                ),
                Page(
                    Request(
                        "GET", "/applications", query=[("perPage", "2"), ("page", "1")]
                    ),
                    200,
                    GET_ITEM_2,
                ),
                Page(
                    Request(
                        "GET", "/applications", query=[("perPage", "2"), ("page", "2")]
                    ),
                    200,
                    GET_ITEM_3,
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
                "org_id": "575ecdf07ae143cd83dc4a9a",
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
                        "/applications",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("orgId", "575ecdf07ae143cd83dc4a9a"),
                            ("summaryExclude", "payloadCount"),
                            ("summaryInclude", "payloadCount"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    GET_ITEM_4,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("orgId", "575ecdf07ae143cd83dc4a9a"),
                            ("summaryExclude", "payloadCount"),
                            ("summaryInclude", "payloadCount"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    GET_ITEM_5,
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# POST /applications/import
IMPORT = Operation(
    "applications.import_",
    calls=[
        Call("required arguments", {}, Request("POST", "/applications/import")),
        Call(
            "all arguments",
            {
                "email": "email@example.com",
                "import_bundle": (
                    "náme.bin",
                    b"\x00\x01 not text \xff",
                    "application/octet-stream",
                ),
                "include_data_table_rows": True,
                "include_devices": True,
                "include_files": True,
                "options_": IMPORT_BODY,
                "owner_id": "A410c81DFA5C87BDa408DbfC",
                "owner_type": "organization",
            },
            Request(
                "POST",
                "/applications/import",
                body=Multipart(
                    [
                        Part("email", b"email@example.com"),
                        Part(
                            "importBundle",
                            b"\x00\x01 not text \xff",
                            filename="náme.bin",
                            media_type="application/octet-stream",
                        ),
                        Part("includeDataTableRows", b"true"),
                        Part("includeDevices", b"true"),
                        Part("includeFiles", b"true"),
                        Part("options", json_text(IMPORT_BODY)),
                        Part("ownerId", b"A410c81DFA5C87BDa408DbfC"),
                        Part("ownerType", b"organization"),
                    ]
                ),
            ),
        ),
    ],
    answers=[
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
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        ),
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
)

# GET /applications/periodSummaries
PERIOD_SUMMARIES = Operation(
    "applications.period_summaries",
    calls=[
        Call("required arguments", {}, Request("GET", "/applications/periodSummaries")),
        Call(
            "all arguments",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "exclude": "payloadCounts, deviceCounts, notebookMinuteCounts",
                "filter": "my*",
                "filter_field": "name",
                "include": "deviceCounts",
                "include_non_billable": True,
                "org_id": "575ecdf07ae143cd83dc4a9a",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
                "start": 1465704000000,
            },
            Request(
                "GET",
                "/applications/periodSummaries",
                query=[
                    ("start", "1465704000000"),
                    ("end", "1465790400000"),
                    ("asBytes", "true"),
                    ("includeNonBillable", "true"),
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("orgId", "575ecdf07ae143cd83dc4a9a"),
                    ("exclude", "payloadCounts, deviceCounts, notebookMinuteCounts"),
                    ("include", "deviceCounts"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "exclude": "a&b=c#d%2F+é ü",
                "filter": "a&b=c#d%2F+é ü",
                "include": "a&b=c#d%2F+é ü",
                "org_id": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/periodSummaries",
                query=[
                    ("filter", "a&b=c#d%2F+é ü"),
                    ("orgId", "a&b=c#d%2F+é ü"),
                    ("exclude", "a&b=c#d%2F+é ü"),
                    ("include", "a&b=c#d%2F+é ü"),
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
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "id": "575ec8687ae143cd83dc4a97",
                        "name": "my app",
                        "summary": {
                            "deviceCounts": {
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
                            "notebookMinuteCounts": {
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
                            "payloadCounts": {
                                "counts": [
                                    {"date": "1999-06-20T00:00:00.000Z", "value": 17}
                                ],
                                "end": "1999-06-20T04:59:59.999Z",
                                "start": "1999-05-20T05:00:00.000Z",
                            },
                        },
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 8,
            },
            obj(
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        id="575ec8687ae143cd83dc4a97",
                        name="my app",
                        summary=obj(
                            device_counts=obj(
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
                            notebook_minute_counts=obj(
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
                            payload_counts=obj(
                                counts=[
                                    obj(
                                        date=moment("1999-06-20T00:00:00.000Z"),
                                        value=17,
                                    )
                                ],
                                end=moment("1999-06-20T04:59:59.999Z"),
                                start=moment("1999-05-20T05:00:00.000Z"),
                            ),
                        ),
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=8,
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    pages=[
        Pages(
            "iterate_period_summaries",
            {"per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/applications/periodSummaries",
                        query=[("perPage", "2"), ("page", "0")],
                    ),
                    200,
                    GET_ITEM,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/periodSummaries",
                        query=[("perPage", "2"), ("page", "1")],
                    ),
                    200,
                    GET_ITEM_2,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/periodSummaries",
                        query=[("perPage", "2"), ("page", "2")],
                    ),
                    200,
                    GET_ITEM_3,
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
            "iterate_period_summaries",
            {
                "as_bytes": True,
                "end": 1465790400000,
                "exclude": "payloadCounts, deviceCounts, notebookMinuteCounts",
                "filter": "my*",
                "filter_field": "name",
                "include": "deviceCounts",
                "include_non_billable": True,
                "org_id": "575ecdf07ae143cd83dc4a9a",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
                "start": 1465704000000,
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applications/periodSummaries",
                        query=[
                            ("start", "1465704000000"),
                            ("end", "1465790400000"),
                            ("asBytes", "true"),
                            ("includeNonBillable", "true"),
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("orgId", "575ecdf07ae143cd83dc4a9a"),
                            (
                                "exclude",
                                "payloadCounts, deviceCounts, notebookMinuteCounts",
                            ),
                            ("include", "deviceCounts"),
                            ("perPage", "2"),
                            ("page", "1"),
                        ],
                    ),
                    200,
                    GET_ITEM_4,
                ),
                Page(
                    Request(
                        "GET",
                        "/applications/periodSummaries",
                        query=[
                            ("start", "1465704000000"),
                            ("end", "1465790400000"),
                            ("asBytes", "true"),
                            ("includeNonBillable", "true"),
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("orgId", "575ecdf07ae143cd83dc4a9a"),
                            (
                                "exclude",
                                "payloadCounts, deviceCounts, notebookMinuteCounts",
                            ),
                            ("include", "deviceCounts"),
                            ("perPage", "2"),
                            ("page", "2"),
                        ],
                    ),
                    200,
                    GET_ITEM_5,
                ),
            ],
            [obj({"row-number": 2}), obj({"row-number": 3}), obj({"row-number": 4})],
        ),
    ],
)

# POST /applications
POST = Operation(
    "applications.post",
    calls=[
        Call(
            "required arguments",
            {"application": {"name": "name"}},
            Request("POST", "/applications", body=Json({"name": "name"})),
        ),
        Call(
            "all arguments",
            {
                "application": built(
                    "ApplicationPost",
                    application_template_id="3C63BF444c9BFa5eaAFAD8A2",
                    applied_template_ids=["7bfaA9D41DBfaE765C9311CF"],
                    archive_config={
                        "application_export_options": {
                            "credential_name": "credentialName é ☃ 名",
                            "export_type": "repo",
                            "include_data_table_rows": True,
                            "include_devices": True,
                            "include_files": True,
                            "include_private_files": True,
                            "repo": {},
                        },
                        "azure": {
                            "account": "account é ☃ 名",
                            "account_key": "accountKey é ☃ 名",
                            "bucket": "bucket é ☃ 名",
                        },
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
                        "gcs": {
                            "bucket": "bucket é ☃ 名",
                            "key_json": "keyJson é ☃ 名",
                            "project_id": "projectId é ☃ 名",
                        },
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
                    description="Description of my new application",
                    endpoint_default_cors=True,
                    endpoint_slug="y1p",
                    exp_user_token_cutoff="2024-05-14T07:08:09Z",
                    globals=[
                        {
                            "cloud_only": True,
                            "description": "description é ☃ 名",
                            "json_": "json é ☃ 名",
                            "key": "z",
                        }
                    ],
                    name="My New Application",
                    org_id="f40fc11eDd7DA97DE7122d08",
                ),
                "summary_exclude": "payloadCount",
                "summary_include": "payloadCount",
            },
            Request(
                "POST",
                "/applications",
                query=[
                    ("summaryExclude", "payloadCount"),
                    ("summaryInclude", "payloadCount"),
                ],
                body=Json(
                    {
                        "applicationTemplateId": "3C63BF444c9BFa5eaAFAD8A2",
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
                            "deviceIds": [
                                "575ec8687ae143cd83dc4a95",
                                "575ec8687ae143cd83dc4a91",
                            ],
                            "deviceTags": [
                                {"key": "Floor", "value": "2"},
                                {"key": "Serial"},
                            ],
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
                        "description": "Description of my new application",
                        "endpointDefaultCors": True,
                        "endpointSlug": "y1p",
                        "expUserTokenCutoff": instant("2024-05-14T07:08:09Z"),
                        "globals": [
                            {
                                "cloudOnly": True,
                                "description": "description é ☃ 名",
                                "json": "json é ☃ 名",
                                "key": "z",
                            }
                        ],
                        "name": "My New Application",
                        "orgId": "f40fc11eDd7DA97DE7122d08",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application": POST_BODY,
                "summary_exclude": "a&b=c#d%2F+é ü",
                "summary_include": "a&b=c#d%2F+é ü",
            },
            Request(
                "POST",
                "/applications",
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
                    "deviceIds": [
                        "575ec8687ae143cd83dc4a95",
                        "575ec8687ae143cd83dc4a91",
                    ],
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
            },
            obj(
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
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["application"],
)


class TestApplications(ResourceTests):
    operations = [GET, IMPORT, PERIOD_SUMMARIES, POST]
