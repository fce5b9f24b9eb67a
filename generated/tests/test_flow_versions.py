"""`client.flow_versions`: what each operation sends and gives, worked out from the
API's document.
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
    json_text,
    moment,
    obj,
)

DELETE_BODY = {
    "callbackUrl": "https://example.com/callbackUrl",
    "email": "email@example.com",
    "query": {"version": {"$ne": None}},
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_BODY = {
    "$and": [
        {
            "$nor": [{"version": "theVersion"}],
            "$or": [{"version": "theVersion"}],
            "creationDate": "creationDate é ☃ 名",
            "customNodeSupports": "customNodeSupports é ☃ 名",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "nodes": {"type": "type é ☃ 名"},
            "triggers": {"type": "type é ☃ 名"},
            "version": "theVersion",
        }
    ],
    "$nor": [
        {
            "$and": [{"version": "theVersion"}],
            "$or": [{"version": "theVersion"}],
            "creationDate": "creationDate é ☃ 名",
            "customNodeSupports": "customNodeSupports é ☃ 名",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "nodes": {"type": "type é ☃ 名"},
            "triggers": {"type": "type é ☃ 名"},
            "version": "theVersion",
        }
    ],
    "$or": [
        {
            "$and": [{"version": "theVersion"}],
            "$nor": [{"version": "theVersion"}],
            "creationDate": "creationDate é ☃ 名",
            "customNodeSupports": "customNodeSupports é ☃ 名",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "nodes": {"type": "type é ☃ 名"},
            "triggers": {"type": "type é ☃ 名"},
            "version": "theVersion",
        }
    ],
    "creationDate": "creationDate é ☃ 名",
    "customNodeSupports": "customNodeSupports é ☃ 名",
    "enabled": "enabled é ☃ 名",
    "flowClass": "flowClass é ☃ 名",
    "id": "32b0bB3467377fFaCaC0DD1D",
    "lastUpdated": "lastUpdated é ☃ 名",
    "name": "name é ☃ 名",
    "nodes": {"config": {"s": "s é ☃ 名"}, "type": "type é ☃ 名"},
    "triggers": {"config": {"s": "s é ☃ 名"}, "key": "z", "type": "type é ☃ 名"},
    "version": "theVersion",
}

POST_BODY = {
    "customNodeConfig": {"fields": [], "outputCount": 1, "resultMode": "optional"},
    "enabled": False,
    "globals": [],
    "minimumAgentVersion": "0.0.0",
    "nodes": [],
    "notes": "",
    "triggers": [],
    "version": "é",
}

# POST /applications/{applicationId}/flows/{flowId}/versions/delete
DELETE = Operation(
    "flow_versions.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "options_": {"query": {}},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/delete",
                body=Json({"query": {}}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "options_": built(
                    "FlowVersionsDeletePost",
                    callback_url="https://example.com/callbackUrl",
                    email="email@example.com",
                    query={
                        "and_": [
                            {
                                "creation_date": "creationDate é ☃ 名",
                                "custom_node_supports": "customNodeSupports é ☃ 名",
                                "enabled": "enabled é ☃ 名",
                                "flow_class": "flowClass é ☃ 名",
                                "id": "32b0bB3467377fFaCaC0DD1D",
                                "last_updated": "lastUpdated é ☃ 名",
                                "name": "name é ☃ 名",
                                "nodes": {"type": "type é ☃ 名"},
                                "nor": [{"version": "theVersion"}],
                                "or_": [{"version": "theVersion"}],
                                "triggers": {"type": "type é ☃ 名"},
                                "version": "theVersion",
                            }
                        ],
                        "creation_date": "creationDate é ☃ 名",
                        "custom_node_supports": "customNodeSupports é ☃ 名",
                        "enabled": "enabled é ☃ 名",
                        "flow_class": "flowClass é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "last_updated": "lastUpdated é ☃ 名",
                        "name": "name é ☃ 名",
                        "nodes": {"config": {}, "type": "type é ☃ 名"},
                        "nor": [
                            {
                                "and_": [{"version": "theVersion"}],
                                "creation_date": "creationDate é ☃ 名",
                                "custom_node_supports": "customNodeSupports é ☃ 名",
                                "enabled": "enabled é ☃ 名",
                                "flow_class": "flowClass é ☃ 名",
                                "id": "32b0bB3467377fFaCaC0DD1D",
                                "last_updated": "lastUpdated é ☃ 名",
                                "name": "name é ☃ 名",
                                "nodes": {"type": "type é ☃ 名"},
                                "or_": [{"version": "theVersion"}],
                                "triggers": {"type": "type é ☃ 名"},
                                "version": "theVersion",
                            }
                        ],
                        "or_": [
                            {
                                "and_": [{"version": "theVersion"}],
                                "creation_date": "creationDate é ☃ 名",
                                "custom_node_supports": "customNodeSupports é ☃ 名",
                                "enabled": "enabled é ☃ 名",
                                "flow_class": "flowClass é ☃ 名",
                                "id": "32b0bB3467377fFaCaC0DD1D",
                                "last_updated": "lastUpdated é ☃ 名",
                                "name": "name é ☃ 名",
                                "nodes": {"type": "type é ☃ 名"},
                                "nor": [{"version": "theVersion"}],
                                "triggers": {"type": "type é ☃ 名"},
                                "version": "theVersion",
                            }
                        ],
                        "triggers": {"config": {}, "key": "z", "type": "type é ☃ 名"},
                        "version": {
                            "$ci": True,
                            "$contains": "contains é ☃ 名",
                            "$endsWith": "endsWith é ☃ 名",
                            "$eq": "eq é ☃ 名",
                            "$gt": "gt é ☃ 名",
                            "$gte": "gte é ☃ 名",
                            "$in": ["in é ☃ 名"],
                            "$lt": "lt é ☃ 名",
                            "$lte": "lte é ☃ 名",
                            "$ne": "versionToKeep",
                            "$nin": ["nin é ☃ 名"],
                            "$startsWith": "startsWith é ☃ 名",
                        },
                    },
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions/delete",
                body=Json(
                    {
                        "callbackUrl": "https://example.com/callbackUrl",
                        "email": "email@example.com",
                        "query": {
                            "$and": [
                                {
                                    "$nor": [{"version": "theVersion"}],
                                    "$or": [{"version": "theVersion"}],
                                    "creationDate": "creationDate é ☃ 名",
                                    "customNodeSupports": "customNodeSupports é ☃ 名",
                                    "enabled": "enabled é ☃ 名",
                                    "flowClass": "flowClass é ☃ 名",
                                    "id": "32b0bB3467377fFaCaC0DD1D",
                                    "lastUpdated": "lastUpdated é ☃ 名",
                                    "name": "name é ☃ 名",
                                    "nodes": {"type": "type é ☃ 名"},
                                    "triggers": {"type": "type é ☃ 名"},
                                    "version": "theVersion",
                                }
                            ],
                            "$nor": [
                                {
                                    "$and": [{"version": "theVersion"}],
                                    "$or": [{"version": "theVersion"}],
                                    "creationDate": "creationDate é ☃ 名",
                                    "customNodeSupports": "customNodeSupports é ☃ 名",
                                    "enabled": "enabled é ☃ 名",
                                    "flowClass": "flowClass é ☃ 名",
                                    "id": "32b0bB3467377fFaCaC0DD1D",
                                    "lastUpdated": "lastUpdated é ☃ 名",
                                    "name": "name é ☃ 名",
                                    "nodes": {"type": "type é ☃ 名"},
                                    "triggers": {"type": "type é ☃ 名"},
                                    "version": "theVersion",
                                }
                            ],
                            "$or": [
                                {
                                    "$and": [{"version": "theVersion"}],
                                    "$nor": [{"version": "theVersion"}],
                                    "creationDate": "creationDate é ☃ 名",
                                    "customNodeSupports": "customNodeSupports é ☃ 名",
                                    "enabled": "enabled é ☃ 名",
                                    "flowClass": "flowClass é ☃ 名",
                                    "id": "32b0bB3467377fFaCaC0DD1D",
                                    "lastUpdated": "lastUpdated é ☃ 名",
                                    "name": "name é ☃ 名",
                                    "nodes": {"type": "type é ☃ 名"},
                                    "triggers": {"type": "type é ☃ 名"},
                                    "version": "theVersion",
                                }
                            ],
                            "creationDate": "creationDate é ☃ 名",
                            "customNodeSupports": "customNodeSupports é ☃ 名",
                            "enabled": "enabled é ☃ 名",
                            "flowClass": "flowClass é ☃ 名",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "nodes": {"config": {}, "type": "type é ☃ 名"},
                            "triggers": {
                                "config": {},
                                "key": "z",
                                "type": "type é ☃ 名",
                            },
                            "version": {
                                "$ci": True,
                                "$contains": "contains é ☃ 名",
                                "$endsWith": "endsWith é ☃ 名",
                                "$eq": "eq é ☃ 名",
                                "$gt": "gt é ☃ 名",
                                "$gte": "gte é ☃ 名",
                                "$in": ["in é ☃ 名"],
                                "$lt": "lt é ☃ 名",
                                "$lte": "lte é ☃ 名",
                                "$ne": "versionToKeep",
                                "$nin": ["nin é ☃ 名"],
                                "$startsWith": "startsWith é ☃ 名",
                            },
                        },
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "flow_id": "a/../b?c#d%2F é",
                "options_": DELETE_BODY,
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions/delete",
                body=Json(DELETE_BODY),
            ),
        ),
    ],
    answers=[
        Answer(200, {"failed": 20.5, "removed": 3}, obj(failed=20.5, removed=3)),
        Answer(
            202,
            {"jobId": "clnHvJbyVkOWAZwYAwLP4", "jobQueued": True, "success": True},
            obj(job_id="clnHvJbyVkOWAZwYAwLP4", job_queued=True, success=True),
        ),
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "options_"],
)

# GET /applications/{applicationId}/flows/{flowId}/versions
GET = Operation(
    "flow_versions.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "version",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "include_custom_nodes": True,
                "page": 0,
                "per_page": 10,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "version",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions",
                query=[
                    ("sortField", "version"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "version"),
                    ("filter", "my*"),
                    ("includeCustomNodes", "true"),
                    ("query", json_text(GET_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "filter": "a&b=c#d%2F+é ü",
                "flow_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions",
                query=[("filter", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "count": 1,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "flowId": "575ed18f7ae143cd83dc4aa6",
                "items": [
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "description": "Description of my workflow version",
                        "enabled": True,
                        "flowClass": "experience",
                        "flowId": "575ed18f7ae143cd83dc4aa6",
                        "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                        "globals": [{"json": "json é ☃ 名", "key": "z"}],
                        "id": "675ed18f7ae143cd83dc4bb7",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "name": "name é ☃ 名",
                        "nodes": [{"type": "CustomNodeCapNode"}],
                        "stats": {"errorCount": 0, "runCount": 0},
                        "triggers": [{"type": "appFile"}],
                        "versions": ["v1.2.3"],
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "version",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                flow_id="575ed18f7ae143cd83dc4aa6",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        description="Description of my workflow version",
                        enabled=True,
                        flow_class="experience",
                        flow_id="575ed18f7ae143cd83dc4aa6",
                        flow_version_id="675ed18f7ae143cd83dc4bb7",
                        globals=[obj(json_="json é ☃ 名", key="z")],
                        id="675ed18f7ae143cd83dc4bb7",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        name="name é ☃ 名",
                        nodes=[obj(type="CustomNodeCapNode")],
                        stats=obj(error_count=0, run_count=0),
                        triggers=[obj(type="appFile")],
                        versions=["v1.2.3"],
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="version",
                total_count=4,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id"],
    pages=Pages(
        "iterate",
        {
            "application_id": "575ec8687ae143cd83dc4a97",
            "flow_id": "575ed18f7ae143cd83dc4aa6",
            "per_page": 2,
        },
        [
            Page(
                Request(
                    "GET",
                    "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions",
                    query=[("perPage", "2"), ("page", "0")],
                ),
                200,
                {
                    "items": [
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my workflow version",
                            "enabled": True,
                            "flowClass": "experience",
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                            "globals": [],
                            "id": "675ed18f7ae143cd83dc4bb7",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "nodes": [],
                            "row-number": 0,
                            "triggers": [],
                            "versions": ["v1.2.3"],
                        },
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my workflow version",
                            "enabled": True,
                            "flowClass": "experience",
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                            "globals": [],
                            "id": "675ed18f7ae143cd83dc4bb7",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "nodes": [],
                            "row-number": 1,
                            "triggers": [],
                            "versions": ["v1.2.3"],
                        },
                    ],
                    "page": 0,
                    "perPage": 2,
                    "totalCount": 6,
                },
            ),
            Page(
                Request(
                    "GET",
                    "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions",
                    query=[("perPage", "2"), ("page", "1")],
                ),
                200,
                {
                    "items": [
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my workflow version",
                            "enabled": True,
                            "flowClass": "experience",
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                            "globals": [],
                            "id": "675ed18f7ae143cd83dc4bb7",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "nodes": [],
                            "row-number": 2,
                            "triggers": [],
                            "versions": ["v1.2.3"],
                        },
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my workflow version",
                            "enabled": True,
                            "flowClass": "experience",
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                            "globals": [],
                            "id": "675ed18f7ae143cd83dc4bb7",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "nodes": [],
                            "row-number": 3,
                            "triggers": [],
                            "versions": ["v1.2.3"],
                        },
                    ],
                    "page": 1,
                    "perPage": 2,
                    "totalCount": 6,
                },
            ),
            Page(
                Request(
                    "GET",
                    "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions",
                    query=[("perPage", "2"), ("page", "2")],
                ),
                200,
                {
                    "items": [
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my workflow version",
                            "enabled": True,
                            "flowClass": "experience",
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                            "globals": [],
                            "id": "675ed18f7ae143cd83dc4bb7",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "nodes": [],
                            "row-number": 4,
                            "triggers": [],
                            "versions": ["v1.2.3"],
                        },
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my workflow version",
                            "enabled": True,
                            "flowClass": "experience",
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                            "globals": [],
                            "id": "675ed18f7ae143cd83dc4bb7",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "nodes": [],
                            "row-number": 5,
                            "triggers": [],
                            "versions": ["v1.2.3"],
                        },
                    ],
                    "page": 2,
                    "perPage": 2,
                    "totalCount": 6,
                },
            ),
        ],
        [
            obj(
                {"row-number": 0},
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="Description of my workflow version",
                enabled=True,
                flow_class="experience",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_version_id="675ed18f7ae143cd83dc4bb7",
                globals=[],
                id="675ed18f7ae143cd83dc4bb7",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                nodes=[],
                triggers=[],
                versions=["v1.2.3"],
            ),
            obj(
                {"row-number": 1},
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="Description of my workflow version",
                enabled=True,
                flow_class="experience",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_version_id="675ed18f7ae143cd83dc4bb7",
                globals=[],
                id="675ed18f7ae143cd83dc4bb7",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                nodes=[],
                triggers=[],
                versions=["v1.2.3"],
            ),
            obj(
                {"row-number": 2},
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="Description of my workflow version",
                enabled=True,
                flow_class="experience",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_version_id="675ed18f7ae143cd83dc4bb7",
                globals=[],
                id="675ed18f7ae143cd83dc4bb7",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                nodes=[],
                triggers=[],
                versions=["v1.2.3"],
            ),
            obj(
                {"row-number": 3},
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="Description of my workflow version",
                enabled=True,
                flow_class="experience",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_version_id="675ed18f7ae143cd83dc4bb7",
                globals=[],
                id="675ed18f7ae143cd83dc4bb7",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                nodes=[],
                triggers=[],
                versions=["v1.2.3"],
            ),
            obj(
                {"row-number": 4},
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="Description of my workflow version",
                enabled=True,
                flow_class="experience",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_version_id="675ed18f7ae143cd83dc4bb7",
                globals=[],
                id="675ed18f7ae143cd83dc4bb7",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                nodes=[],
                triggers=[],
                versions=["v1.2.3"],
            ),
            obj(
                {"row-number": 5},
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="Description of my workflow version",
                enabled=True,
                flow_class="experience",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_version_id="675ed18f7ae143cd83dc4bb7",
                globals=[],
                id="675ed18f7ae143cd83dc4bb7",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                nodes=[],
                triggers=[],
                versions=["v1.2.3"],
            ),
        ],
    ),
)

# POST /applications/{applicationId}/flows/{flowId}/versions
POST = Operation(
    "flow_versions.post",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version": {"version": "version"},
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions",
                body=Json({"version": "version"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "allow_replacement": True,
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow_id": "575ed18f7ae143cd83dc4aa6",
                "flow_version": built(
                    "FlowVersionPost",
                    custom_node_config={
                        "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                        "output_count": 1,
                        "result_description": "resultDescription é ☃ 名",
                        "result_mode": "optional",
                    },
                    enabled=False,
                    globals=[{"json_": "json é ☃ 名", "key": "z"}],
                    minimum_agent_version="0.0.0",
                    nodes=[
                        {
                            "config": {},
                            "id": "id é ☃ 名",
                            "meta": {},
                            "output_ids": [["outputIds é ☃ 名"]],
                            "type": "CustomNodeCapNode",
                        }
                    ],
                    notes="Notes about my new workflow version",
                    triggers=[
                        {
                            "config": {},
                            "key": "key é ☃ 名",
                            "meta": {},
                            "outputIds": [["outputIds é ☃ 名"]],
                            "type": "appFile",
                        }
                    ],
                    version="v1.2.3",
                ),
                "include_custom_nodes": True,
                "strict_validation": True,
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/575ed18f7ae143cd83dc4aa6/versions",
                query=[
                    ("includeCustomNodes", "true"),
                    ("allowReplacement", "true"),
                    ("strictValidation", "true"),
                ],
                body=Json(
                    {
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "optional",
                        },
                        "enabled": False,
                        "globals": [{"json": "json é ☃ 名", "key": "z"}],
                        "minimumAgentVersion": "0.0.0",
                        "nodes": [
                            {
                                "config": {},
                                "id": "id é ☃ 名",
                                "meta": {},
                                "outputIds": [["outputIds é ☃ 名"]],
                                "type": "CustomNodeCapNode",
                            }
                        ],
                        "notes": "Notes about my new workflow version",
                        "triggers": [
                            {
                                "config": {},
                                "key": "key é ☃ 名",
                                "meta": {},
                                "outputIds": [["outputIds é ☃ 名"]],
                                "type": "appFile",
                            }
                        ],
                        "version": "v1.2.3",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "flow_id": "a/../b?c#d%2F é",
                "flow_version": POST_BODY,
            },
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/versions",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "description": "Description of my workflow version",
                "enabled": True,
                "flowClass": "experience",
                "flowId": "575ed18f7ae143cd83dc4aa6",
                "flowVersionId": "675ed18f7ae143cd83dc4bb7",
                "globals": [{"json": "json é ☃ 名", "key": "z"}],
                "id": "675ed18f7ae143cd83dc4bb7",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "name": "name é ☃ 名",
                "nodes": [
                    {
                        "config": {},
                        "id": "id é ☃ 名",
                        "meta": {},
                        "outputIds": [["outputIds é ☃ 名"]],
                        "type": "CustomNodeCapNode",
                    }
                ],
                "stats": {"byVersion": {"key1": {}}, "errorCount": 0, "runCount": 0},
                "triggers": [{"type": "appFile"}],
                "versions": ["v1.2.3"],
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                description="Description of my workflow version",
                enabled=True,
                flow_class="experience",
                flow_id="575ed18f7ae143cd83dc4aa6",
                flow_version_id="675ed18f7ae143cd83dc4bb7",
                globals=[obj(json_="json é ☃ 名", key="z")],
                id="675ed18f7ae143cd83dc4bb7",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                name="name é ☃ 名",
                nodes=[
                    obj(
                        config={},
                        id="id é ☃ 名",
                        meta={},
                        output_ids=[["outputIds é ☃ 名"]],
                        type="CustomNodeCapNode",
                    )
                ],
                stats=obj(by_version={"key1": obj()}, error_count=0, run_count=0),
                triggers=[obj(type="appFile")],
                versions=["v1.2.3"],
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "flow_id", "flow_version"],
)


class TestFlowVersions(ResourceTests):
    operations = [DELETE, GET, POST]
