"""`client.flows`: what each operation sends and gives, worked out from the API's
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
    json_text,
    moment,
    obj,
)

GET_BODY = {
    "$and": [
        {
            "$nor": [{"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}],
            "$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}],
            "creationDate": "creationDate é ☃ 名",
            "customNodeSupports": "customNodeSupports é ☃ 名",
            "defaultVersion": "D16C78C4db3cFCCbb9CAC4BF",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "nodes": {"type": "type é ☃ 名"},
            "triggers": {"type": "type é ☃ 名"},
        }
    ],
    "$nor": [
        {
            "$and": [{"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}],
            "$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}],
            "creationDate": "creationDate é ☃ 名",
            "customNodeSupports": "customNodeSupports é ☃ 名",
            "defaultVersion": "D16C78C4db3cFCCbb9CAC4BF",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "nodes": {"type": "type é ☃ 名"},
            "triggers": {"type": "type é ☃ 名"},
        }
    ],
    "$or": [
        {
            "$and": [{"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}],
            "$nor": [{"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}],
            "creationDate": "creationDate é ☃ 名",
            "customNodeSupports": "customNodeSupports é ☃ 名",
            "defaultVersion": "D16C78C4db3cFCCbb9CAC4BF",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": {"$ne": "flowie"},
            "nodes": {"type": "type é ☃ 名"},
            "triggers": {"type": "type é ☃ 名"},
        },
        {
            "$and": [{"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}],
            "$nor": [{"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}],
            "creationDate": "creationDate é ☃ 名",
            "customNodeSupports": "customNodeSupports é ☃ 名",
            "defaultVersion": "D16C78C4db3cFCCbb9CAC4BF",
            "enabled": False,
            "flowClass": "flowClass é ☃ 名",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
            "nodes": {"type": "type é ☃ 名"},
            "triggers": {"type": "type é ☃ 名"},
        },
    ],
    "creationDate": "creationDate é ☃ 名",
    "customNodeSupports": "customNodeSupports é ☃ 名",
    "defaultVersion": "D16C78C4db3cFCCbb9CAC4BF",
    "enabled": "enabled é ☃ 名",
    "flowClass": "flowClass é ☃ 名",
    "id": "32b0bB3467377fFaCaC0DD1D",
    "lastUpdated": "lastUpdated é ☃ 名",
    "name": "name é ☃ 名",
    "nodes": {"config": {"s": "s é ☃ 名"}, "type": "type é ☃ 名"},
    "triggers": {"config": {"s": "s é ☃ 名"}, "key": "z", "type": "type é ☃ 名"},
}

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_BY_VERSION_BODY = {
    "$and": [
        {
            "$nor": [{"flowId": "000000000000000000000000"}],
            "$or": [{"flowId": "000000000000000000000000"}],
            "creationDate": "creationDate é ☃ 名",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "flowId": "000000000000000000000000",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
        }
    ],
    "$nor": [
        {
            "$and": [{"flowId": "000000000000000000000000"}],
            "$or": [{"flowId": "000000000000000000000000"}],
            "creationDate": "creationDate é ☃ 名",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "flowId": "000000000000000000000000",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
        }
    ],
    "$or": [
        {
            "$and": [{"flowId": "000000000000000000000000"}],
            "$nor": [{"flowId": "000000000000000000000000"}],
            "creationDate": "creationDate é ☃ 名",
            "enabled": "enabled é ☃ 名",
            "flowClass": "flowClass é ☃ 名",
            "flowId": "000000000000000000000000",
            "id": "32b0bB3467377fFaCaC0DD1D",
            "lastUpdated": "lastUpdated é ☃ 名",
            "name": "name é ☃ 名",
        }
    ],
    "creationDate": "creationDate é ☃ 名",
    "enabled": "enabled é ☃ 名",
    "flowClass": "flowClass é ☃ 名",
    "flowId": "000000000000000000000000",
    "id": "32b0bB3467377fFaCaC0DD1D",
    "lastUpdated": "lastUpdated é ☃ 名",
    "name": "name é ☃ 名",
}

IMPORT_BODY = {"flowVersions": [], "flows": [{"description": "", "name": "é"}]}

POST_BODY = {
    "category": "",
    "customNodeConfig": {"fields": [], "outputCount": 1, "resultMode": "optional"},
    "customNodeSupports": [],
    "description": "",
    "docsUrl": "",
    "enabled": False,
    "flowClass": "customNode",
    "globals": [],
    "iconData": None,
    "minimumAgentVersion": "0.0.0",
    "name": "é",
    "nodes": [],
    "shortDescription": "",
    "triggers": [],
}

# GET /applications/{applicationId}/flows
GET = Operation(
    "flows.get",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/flows"),
        ),
        Call(
            "all arguments",
            {
                "all_versions": True,
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "flow_class": "cloud",
                "include_custom_nodes": True,
                "page": 0,
                "per_page": 10,
                "query": GET_BODY,
                "sort_direction": "asc",
                "sort_field": "name",
                "trigger_filter": [
                    {"key": "575ed78e7ae143cd83dc4aab", "type": "webhook"}
                ],
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("flowClass", "cloud"),
                    ("triggerFilter[0][key]", "575ed78e7ae143cd83dc4aab"),
                    ("triggerFilter[0][type]", "webhook"),
                    ("includeCustomNodes", "true"),
                    ("query", json_text(GET_BODY)),
                    ("allVersions", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows",
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
                "flowClass": "customNode",
                "items": [
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "category": "debug",
                        "createdById": "C2dCd52130d10aFaBcABF1ac",
                        "createdByType": "apiToken",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "optional",
                        },
                        "customNodeSupports": ["edge"],
                        "customNodeUseCount": 45.5,
                        "defaultVersionId": "24EAf5f7dB29C74dE710F670",
                        "deletedInDevelop": True,
                        "description": "Description of my empty workflow",
                        "docsUrl": "docsUrl é ☃ 名",
                        "enabled": True,
                        "flowClass": "customNode",
                        "flowId": "575ed18f7ae143cd83dc4aa6",
                        "globals": [{"json": "json é ☃ 名", "key": "z"}],
                        "iconData": "data:image/jpg;base64,z",
                        "id": "575ed18f7ae143cd83dc4aa6",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                        "lastUpdatedByType": "apiToken",
                        "minimumAgentVersion": "0.0.0",
                        "name": "My Workflow",
                        "nodes": [{"type": "CustomNodeCapNode"}],
                        "shortDescription": "shortDescription é ☃ 名",
                        "stats": {"byVersion": {}, "errorCount": 0, "runCount": 0},
                        "triggers": [{"type": "appFile"}],
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                flow_class="customNode",
                items=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        category="debug",
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="apiToken",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        custom_node_config=obj(
                            fields=[obj(label="label é ☃ 名", type="checkbox")],
                            output_count=1,
                            result_description="resultDescription é ☃ 名",
                            result_mode="optional",
                        ),
                        custom_node_supports=["edge"],
                        custom_node_use_count=45.5,
                        default_version_id="24EAf5f7dB29C74dE710F670",
                        deleted_in_develop=True,
                        description="Description of my empty workflow",
                        docs_url="docsUrl é ☃ 名",
                        enabled=True,
                        flow_class="customNode",
                        flow_id="575ed18f7ae143cd83dc4aa6",
                        globals=[obj(json_="json é ☃ 名", key="z")],
                        icon_data="data:image/jpg;base64,z",
                        id="575ed18f7ae143cd83dc4aa6",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                        last_updated_by_type="apiToken",
                        minimum_agent_version="0.0.0",
                        name="My Workflow",
                        nodes=[obj(type="CustomNodeCapNode")],
                        short_description="shortDescription é ☃ 名",
                        stats=obj(by_version={}, error_count=0, run_count=0),
                        triggers=[obj(type="appFile")],
                    )
                ],
                page=0,
                per_page=1,
                sort_direction="asc",
                sort_field="name",
                total_count=4,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id"],
    pages=Pages(
        "iterate",
        {"application_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
        [
            Page(
                Request(
                    "GET",
                    "/applications/575ec8687ae143cd83dc4a97/flows",
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
                    "/applications/575ec8687ae143cd83dc4a97/flows",
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
                    "/applications/575ec8687ae143cd83dc4a97/flows",
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
)

# GET /applications/{applicationId}/flows/version
GET_BY_VERSION = Operation(
    "flows.get_by_version",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "version": "myVersion"},
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/version",
                query=[("version", "myVersion")],
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "filter": "my*",
                "filter_field": "name",
                "flow_class": "cloud",
                "include_custom_nodes": True,
                "page": 0,
                "per_page": 10,
                "query": GET_BY_VERSION_BODY,
                "sort_direction": "asc",
                "sort_field": "name",
                "trigger_filter": [
                    {"key": "575ed78e7ae143cd83dc4aab", "type": "webhook"}
                ],
                "version": "myVersion",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/flows/version",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("flowClass", "cloud"),
                    ("version", "myVersion"),
                    ("triggerFilter[0][key]", "575ed78e7ae143cd83dc4aab"),
                    ("triggerFilter[0][type]", "webhook"),
                    ("includeCustomNodes", "true"),
                    ("query", json_text(GET_BY_VERSION_BODY)),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "filter": "a&b=c#d%2F+é ü",
                "version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/version",
                query=[("filter", "a&b=c#d%2F+é ü"), ("version", "a&b=c#d%2F+é ü")],
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
    required=["application_id", "version"],
    pages=Pages(
        "iterate_by_version",
        {
            "application_id": "575ec8687ae143cd83dc4a97",
            "per_page": 2,
            "version": "myVersion",
        },
        [
            Page(
                Request(
                    "GET",
                    "/applications/575ec8687ae143cd83dc4a97/flows/version",
                    query=[("version", "myVersion"), ("perPage", "2"), ("page", "0")],
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
                    "/applications/575ec8687ae143cd83dc4a97/flows/version",
                    query=[("version", "myVersion"), ("perPage", "2"), ("page", "1")],
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
                    "/applications/575ec8687ae143cd83dc4a97/flows/version",
                    query=[("version", "myVersion"), ("perPage", "2"), ("page", "2")],
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

# POST /applications/{applicationId}/flows/import
IMPORT = Operation(
    "flows.import_",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "import_data": {}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/import",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "import_data": built(
                    "FlowsImportPost",
                    flow_versions=[
                        {
                            "application_id": "B0D9b53D1fd3dcCE5867871A",
                            "custom_node_config": {
                                "fields": [
                                    {"label": "label é ☃ 名", "type": "checkbox"}
                                ],
                                "output_count": 1,
                                "result_description": "resultDescription é ☃ 名",
                                "result_mode": "optional",
                            },
                            "enabled": True,
                            "flow_id": "ac72Ec13d0D2aDbbC2A09fB8",
                            "globals": [{"json_": "json é ☃ 名", "key": "z"}],
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "minimum_agent_version": "0.0.0",
                            "nodes": [{"type": "CustomNodeCapNode"}],
                            "notes": "notes é ☃ 名",
                            "triggers": [{"type": "appFile"}],
                            "version": "version é ☃ 名",
                        }
                    ],
                    flows=[
                        {
                            "application_id": "B0D9b53D1fd3dcCE5867871A",
                            "category": "",
                            "custom_node_config": {
                                "fields": [
                                    {"label": "label é ☃ 名", "type": "checkbox"}
                                ],
                                "output_count": 1,
                                "result_description": "resultDescription é ☃ 名",
                                "result_mode": "optional",
                            },
                            "custom_node_supports": ["edge"],
                            "default_version_id": "24EAf5f7dB29C74dE710F670",
                            "description": "Description of my new workflow",
                            "docs_url": "docsUrl é ☃ 名",
                            "enabled": True,
                            "flow_class": "customNode",
                            "globals": [{"json_": "json é ☃ 名", "key": "z"}],
                            "icon_data": "data:image/jpg;base64,z",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "minimum_agent_version": "0.0.0",
                            "name": "My New Workflow",
                            "nodes": [{"type": "CustomNodeCapNode"}],
                            "short_description": "shortDescription é ☃ 名",
                            "triggers": [{"type": "appFile"}],
                        }
                    ],
                ),
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows/import",
                body=Json(
                    {
                        "flowVersions": [
                            {
                                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                                "customNodeConfig": {
                                    "fields": [
                                        {"label": "label é ☃ 名", "type": "checkbox"}
                                    ],
                                    "outputCount": 1,
                                    "resultDescription": "resultDescription é ☃ 名",
                                    "resultMode": "optional",
                                },
                                "enabled": True,
                                "flowId": "ac72Ec13d0D2aDbbC2A09fB8",
                                "globals": [{"json": "json é ☃ 名", "key": "z"}],
                                "id": "32b0bB3467377fFaCaC0DD1D",
                                "minimumAgentVersion": "0.0.0",
                                "nodes": [{"type": "CustomNodeCapNode"}],
                                "notes": "notes é ☃ 名",
                                "triggers": [{"type": "appFile"}],
                                "version": "version é ☃ 名",
                            }
                        ],
                        "flows": [
                            {
                                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                                "category": "",
                                "customNodeConfig": {
                                    "fields": [
                                        {"label": "label é ☃ 名", "type": "checkbox"}
                                    ],
                                    "outputCount": 1,
                                    "resultDescription": "resultDescription é ☃ 名",
                                    "resultMode": "optional",
                                },
                                "customNodeSupports": ["edge"],
                                "defaultVersionId": "24EAf5f7dB29C74dE710F670",
                                "description": "Description of my new workflow",
                                "docsUrl": "docsUrl é ☃ 名",
                                "enabled": True,
                                "flowClass": "customNode",
                                "globals": [{"json": "json é ☃ 名", "key": "z"}],
                                "iconData": "data:image/jpg;base64,z",
                                "id": "32b0bB3467377fFaCaC0DD1D",
                                "minimumAgentVersion": "0.0.0",
                                "name": "My New Workflow",
                                "nodes": [{"type": "CustomNodeCapNode"}],
                                "shortDescription": "shortDescription é ☃ 名",
                                "triggers": [{"type": "appFile"}],
                            }
                        ],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "import_data": IMPORT_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/import",
                body=Json(IMPORT_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "flowVersions": [
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
                "flows": [
                    {
                        "applicationId": "575ec8687ae143cd83dc4a97",
                        "category": "debug",
                        "createdById": "C2dCd52130d10aFaBcABF1ac",
                        "createdByType": "apiToken",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "optional",
                        },
                        "customNodeSupports": ["edge"],
                        "customNodeUseCount": 45.5,
                        "defaultVersionId": "24EAf5f7dB29C74dE710F670",
                        "deletedInDevelop": True,
                        "description": "Description of my empty workflow",
                        "docsUrl": "docsUrl é ☃ 名",
                        "enabled": True,
                        "flowClass": "customNode",
                        "flowId": "575ed18f7ae143cd83dc4aa6",
                        "globals": [{"json": "json é ☃ 名", "key": "z"}],
                        "iconData": "data:image/jpg;base64,z",
                        "id": "575ed18f7ae143cd83dc4aa6",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                        "lastUpdatedByType": "apiToken",
                        "minimumAgentVersion": "0.0.0",
                        "name": "My Workflow",
                        "nodes": [{"type": "CustomNodeCapNode"}],
                        "shortDescription": "shortDescription é ☃ 名",
                        "stats": {"byVersion": {}, "errorCount": 0, "runCount": 0},
                        "triggers": [{"type": "appFile"}],
                    }
                ],
                "importedFlowIdMap": {
                    "575ed18f7ae143cd83dc4aa6": "575efbcc7ae143cd83dc4aae",
                    "E9AE7e91C23f7a5f5934fDA6": "09286f0F2c3Faaa4b7E4667a",
                },
                "importedVersionIdMap": {
                    "a8deBCd9B9EB24EbeACde7F1": "045Ed89f7D0DeE81Ca614b51"
                },
            },
            obj(
                flow_versions=[
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
                flows=[
                    obj(
                        application_id="575ec8687ae143cd83dc4a97",
                        category="debug",
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="apiToken",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        custom_node_config=obj(
                            fields=[obj(label="label é ☃ 名", type="checkbox")],
                            output_count=1,
                            result_description="resultDescription é ☃ 名",
                            result_mode="optional",
                        ),
                        custom_node_supports=["edge"],
                        custom_node_use_count=45.5,
                        default_version_id="24EAf5f7dB29C74dE710F670",
                        deleted_in_develop=True,
                        description="Description of my empty workflow",
                        docs_url="docsUrl é ☃ 名",
                        enabled=True,
                        flow_class="customNode",
                        flow_id="575ed18f7ae143cd83dc4aa6",
                        globals=[obj(json_="json é ☃ 名", key="z")],
                        icon_data="data:image/jpg;base64,z",
                        id="575ed18f7ae143cd83dc4aa6",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                        last_updated_by_type="apiToken",
                        minimum_agent_version="0.0.0",
                        name="My Workflow",
                        nodes=[obj(type="CustomNodeCapNode")],
                        short_description="shortDescription é ☃ 名",
                        stats=obj(by_version={}, error_count=0, run_count=0),
                        triggers=[obj(type="appFile")],
                    )
                ],
                imported_flow_id_map={
                    "575ed18f7ae143cd83dc4aa6": "575efbcc7ae143cd83dc4aae",
                    "E9AE7e91C23f7a5f5934fDA6": "09286f0F2c3Faaa4b7E4667a",
                },
                imported_version_id_map={
                    "a8deBCd9B9EB24EbeACde7F1": "045Ed89f7D0DeE81Ca614b51"
                },
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "import_data"],
)

# GET /applications/{applicationId}/flows/palette
PALETTE = Operation(
    "flows.palette",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/applications/575ec8687ae143cd83dc4a97/flows/palette"),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é"},
            Request(
                "GET", "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows/palette"
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "applicationId": "61f407b56dd9921e15f2b02b",
                "customNodes": [
                    {
                        "category": "logic",
                        "compatibleFlowClasses": {
                            "cloud": True,
                            "customNode": True,
                            "edge": True,
                            "embedded": True,
                            "experience": True,
                        },
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "optional",
                        },
                        "description": "description é ☃ 名",
                        "docsUrl": "docsUrl é ☃ 名",
                        "flowVersionId": "7796F1B43Fa6B2e2FfB8DeC1",
                        "iconData": "data:image/jpg;base64,z",
                        "id": "61f407b56dd9921e15f2b02e",
                        "name": "Custom Node A",
                        "shortDescription": "shortDescription é ☃ 名",
                        "version": "develop",
                    },
                    {
                        "category": "debug",
                        "compatibleFlowClasses": {
                            "cloud": True,
                            "customNode": True,
                            "edge": True,
                            "embedded": True,
                            "experience": True,
                        },
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 2,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "required",
                        },
                        "description": "description é ☃ 名",
                        "docsUrl": "docsUrl é ☃ 名",
                        "flowVersionId": "61f407b56dd9921e15f2b031",
                        "iconData": "data:image/jpg;base64,z",
                        "id": "61f407b56dd9921e15f2b02f",
                        "name": "Custom Node B",
                        "shortDescription": "what",
                        "version": "Version 2",
                    },
                ],
            },
            obj(
                application_id="61f407b56dd9921e15f2b02b",
                custom_nodes=[
                    obj(
                        category="logic",
                        compatible_flow_classes=obj(
                            cloud=True,
                            custom_node=True,
                            edge=True,
                            embedded=True,
                            experience=True,
                        ),
                        custom_node_config=obj(
                            fields=[obj(label="label é ☃ 名", type="checkbox")],
                            output_count=1,
                            result_description="resultDescription é ☃ 名",
                            result_mode="optional",
                        ),
                        description="description é ☃ 名",
                        docs_url="docsUrl é ☃ 名",
                        flow_version_id="7796F1B43Fa6B2e2FfB8DeC1",
                        icon_data="data:image/jpg;base64,z",
                        id="61f407b56dd9921e15f2b02e",
                        name="Custom Node A",
                        short_description="shortDescription é ☃ 名",
                        version="develop",
                    ),
                    obj(
                        category="debug",
                        compatible_flow_classes=obj(
                            cloud=True,
                            custom_node=True,
                            edge=True,
                            embedded=True,
                            experience=True,
                        ),
                        custom_node_config=obj(
                            fields=[obj(label="label é ☃ 名", type="checkbox")],
                            output_count=2,
                            result_description="resultDescription é ☃ 名",
                            result_mode="required",
                        ),
                        description="description é ☃ 名",
                        docs_url="docsUrl é ☃ 名",
                        flow_version_id="61f407b56dd9921e15f2b031",
                        icon_data="data:image/jpg;base64,z",
                        id="61f407b56dd9921e15f2b02f",
                        name="Custom Node B",
                        short_description="what",
                        version="Version 2",
                    ),
                ],
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

# POST /applications/{applicationId}/flows
POST = Operation(
    "flows.post",
    calls=[
        Call(
            "required arguments",
            {"application_id": "575ec8687ae143cd83dc4a97", "flow": {"name": "name"}},
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows",
                body=Json({"name": "name"}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "flow": built(
                    "FlowPost",
                    category="",
                    custom_node_config={
                        "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                        "output_count": 1,
                        "result_description": "resultDescription é ☃ 名",
                        "result_mode": "optional",
                    },
                    custom_node_supports=["edge"],
                    description="Description of my new workflow",
                    docs_url="docsUrl é ☃ 名",
                    enabled=True,
                    flow_class="customNode",
                    globals=[{"json_": "json é ☃ 名", "key": "z"}],
                    icon_data="data:image/jpg;base64,z",
                    minimum_agent_version="0.0.0",
                    name="My New Workflow",
                    nodes=[
                        {
                            "config": {},
                            "id": "id é ☃ 名",
                            "meta": {},
                            "output_ids": [["outputIds é ☃ 名"]],
                            "type": "CustomNodeCapNode",
                        }
                    ],
                    short_description="shortDescription é ☃ 名",
                    triggers=[
                        {
                            "config": {},
                            "key": "key é ☃ 名",
                            "meta": {},
                            "outputIds": [["outputIds é ☃ 名"]],
                            "type": "appFile",
                        }
                    ],
                ),
                "include_custom_nodes": True,
                "strict_validation": True,
            },
            Request(
                "POST",
                "/applications/575ec8687ae143cd83dc4a97/flows",
                query=[("includeCustomNodes", "true"), ("strictValidation", "true")],
                body=Json(
                    {
                        "category": "",
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultDescription": "resultDescription é ☃ 名",
                            "resultMode": "optional",
                        },
                        "customNodeSupports": ["edge"],
                        "description": "Description of my new workflow",
                        "docsUrl": "docsUrl é ☃ 名",
                        "enabled": True,
                        "flowClass": "customNode",
                        "globals": [{"json": "json é ☃ 名", "key": "z"}],
                        "iconData": "data:image/jpg;base64,z",
                        "minimumAgentVersion": "0.0.0",
                        "name": "My New Workflow",
                        "nodes": [
                            {
                                "config": {},
                                "id": "id é ☃ 名",
                                "meta": {},
                                "outputIds": [["outputIds é ☃ 名"]],
                                "type": "CustomNodeCapNode",
                            }
                        ],
                        "shortDescription": "shortDescription é ☃ 名",
                        "triggers": [
                            {
                                "config": {},
                                "key": "key é ☃ 名",
                                "meta": {},
                                "outputIds": [["outputIds é ☃ 名"]],
                                "type": "appFile",
                            }
                        ],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"application_id": "a/../b?c#d%2F é", "flow": POST_BODY},
            Request(
                "POST",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/flows",
                body=Json(POST_BODY),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "applicationId": "575ec8687ae143cd83dc4a97",
                "category": "debug",
                "createdById": "C2dCd52130d10aFaBcABF1ac",
                "createdByType": "apiToken",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "customNodeConfig": {
                    "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                    "outputCount": 1,
                    "resultDescription": "resultDescription é ☃ 名",
                    "resultMode": "optional",
                },
                "customNodeSupports": ["edge"],
                "customNodeUseCount": 45.5,
                "defaultVersionId": "24EAf5f7dB29C74dE710F670",
                "deletedInDevelop": True,
                "description": "Description of my empty workflow",
                "docsUrl": "docsUrl é ☃ 名",
                "enabled": True,
                "flowClass": "customNode",
                "flowId": "575ed18f7ae143cd83dc4aa6",
                "globals": [{"json": "json é ☃ 名", "key": "z"}],
                "iconData": "data:image/jpg;base64,z",
                "id": "575ed18f7ae143cd83dc4aa6",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                "lastUpdatedByType": "apiToken",
                "minimumAgentVersion": "0.0.0",
                "name": "My Workflow",
                "nodes": [
                    {
                        "config": {},
                        "id": "id é ☃ 名",
                        "meta": {},
                        "outputIds": [["outputIds é ☃ 名"]],
                        "type": "CustomNodeCapNode",
                    }
                ],
                "shortDescription": "shortDescription é ☃ 名",
                "stats": {
                    "byVersion": {"key1": {"errorCount": 4.5, "runCount": 63.5}},
                    "errorCount": 0,
                    "runCount": 0,
                },
                "triggers": [
                    {
                        "config": {},
                        "key": "key é ☃ 名",
                        "meta": {},
                        "outputIds": [["outputIds é ☃ 名"]],
                        "type": "appFile",
                    }
                ],
            },
            obj(
                application_id="575ec8687ae143cd83dc4a97",
                category="debug",
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="apiToken",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                custom_node_config=obj(
                    fields=[obj(label="label é ☃ 名", type="checkbox")],
                    output_count=1,
                    result_description="resultDescription é ☃ 名",
                    result_mode="optional",
                ),
                custom_node_supports=["edge"],
                custom_node_use_count=45.5,
                default_version_id="24EAf5f7dB29C74dE710F670",
                deleted_in_develop=True,
                description="Description of my empty workflow",
                docs_url="docsUrl é ☃ 名",
                enabled=True,
                flow_class="customNode",
                flow_id="575ed18f7ae143cd83dc4aa6",
                globals=[obj(json_="json é ☃ 名", key="z")],
                icon_data="data:image/jpg;base64,z",
                id="575ed18f7ae143cd83dc4aa6",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="apiToken",
                minimum_agent_version="0.0.0",
                name="My Workflow",
                nodes=[
                    obj(
                        config={},
                        id="id é ☃ 名",
                        meta={},
                        output_ids=[["outputIds é ☃ 名"]],
                        type="CustomNodeCapNode",
                    )
                ],
                short_description="shortDescription é ☃ 名",
                stats=obj(
                    by_version={"key1": obj(error_count=4.5, run_count=63.5)},
                    error_count=0,
                    run_count=0,
                ),
                triggers=[
                    obj(
                        config=obj(),
                        key="key é ☃ 名",
                        meta=obj(),
                        output_ids=[["outputIds é ☃ 名"]],
                        type="appFile",
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
    required=["application_id", "flow"],
)


class TestFlows(ResourceTests):
    operations = [GET, GET_BY_VERSION, IMPORT, PALETTE, POST]
