"""`client.instance_custom_nodes`: what each operation sends and gives, worked out from
the API's document.
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
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {
    "name": "name",
    "nodes": [{"type": "type"}],
    "triggers": [{"type": "customNodeStart"}],
}

POST_BODY_2 = {
    "category": "",
    "customNodeConfig": {"fields": [], "outputCount": 1, "resultMode": "optional"},
    "customNodeSupports": [],
    "description": "",
    "docsUrl": "",
    "iconData": None,
    "minimumAgentVersion": "0.0.0",
    "name": "é",
    "nodes": [{"type": "é"}],
    "shortDescription": "",
    "triggers": [{"type": "customNodeStart"}],
}

# GET /instances/{instanceId}/nodes
GET = Operation(
    "instance_custom_nodes.get",
    calls=[
        Call(
            "required arguments",
            {"instance_id": "575ec8687ae143cd83dc4a97"},
            Request("GET", "/instances/575ec8687ae143cd83dc4a97/nodes"),
        ),
        Call(
            "all arguments",
            {
                "filter": "my*",
                "filter_field": "name",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/instances/575ec8687ae143cd83dc4a97/nodes",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"filter": "a&b=c#d%2F+é ü", "instance_id": "a/../b?c#d%2F é"},
            Request(
                "GET",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/nodes",
                query=[("filter", "a&b=c#d%2F+é ü")],
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
                "instanceId": "575ec8687ae143cd83dc4a97",
                "items": [
                    {
                        "category": "debug",
                        "createdById": "C2dCd52130d10aFaBcABF1ac",
                        "createdByType": "user",
                        "creationDate": "2016-06-13T04:00:00.000Z",
                        "customNodeConfig": {
                            "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                            "outputCount": 1,
                            "resultMode": "optional",
                        },
                        "customNodeSupports": ["edge"],
                        "description": "Description of my instance custom node",
                        "docsUrl": "docsUrl é ☃ 名",
                        "iconData": "data:image/jpg;base64,z",
                        "id": "575ed18f7ae143cd83dc4aa6",
                        "instanceCustomNodeId": "575ed18f7ae143cd83dc4aa6",
                        "instanceId": "575ec8687ae143cd83dc4a97",
                        "lastUpdated": "2016-06-13T04:00:00.000Z",
                        "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                        "lastUpdatedByType": "user",
                        "minimumAgentVersion": "0.0.0",
                        "name": "My Instance Custom Node",
                        "nodes": [{"type": "CustomNodeCapNode"}],
                        "shortDescription": "shortDescription é ☃ 名",
                        "sourceApplicationId": "C802b90BEe4Ac30a3F2Ebd81",
                        "sourceFlowId": "cDBAD2Fe9031aDa27c4d40BD",
                        "sourceFlowVersion": "sourceFlowVersion é ☃ 名",
                        "stats": {"errorCount": 12, "runCount": 123},
                        "triggers": [{"type": "customNodeStart"}],
                        "usage": {
                            "575ed6e87ae143cd83dc4aa8": {"appCount": 1, "flowCount": 2}
                        },
                    }
                ],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 4,
            },
            obj(
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                instance_id="575ec8687ae143cd83dc4a97",
                items=[
                    obj(
                        category="debug",
                        created_by_id="C2dCd52130d10aFaBcABF1ac",
                        created_by_type="user",
                        creation_date=moment("2016-06-13T04:00:00.000Z"),
                        custom_node_config=obj(
                            fields=[obj(label="label é ☃ 名", type="checkbox")],
                            output_count=1,
                            result_mode="optional",
                        ),
                        custom_node_supports=["edge"],
                        description="Description of my instance custom node",
                        docs_url="docsUrl é ☃ 名",
                        icon_data="data:image/jpg;base64,z",
                        id="575ed18f7ae143cd83dc4aa6",
                        instance_custom_node_id="575ed18f7ae143cd83dc4aa6",
                        instance_id="575ec8687ae143cd83dc4a97",
                        last_updated=moment("2016-06-13T04:00:00.000Z"),
                        last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                        last_updated_by_type="user",
                        minimum_agent_version="0.0.0",
                        name="My Instance Custom Node",
                        nodes=[obj(type="CustomNodeCapNode")],
                        short_description="shortDescription é ☃ 名",
                        source_application_id="C802b90BEe4Ac30a3F2Ebd81",
                        source_flow_id="cDBAD2Fe9031aDa27c4d40BD",
                        source_flow_version="sourceFlowVersion é ☃ 名",
                        stats=obj(error_count=12, run_count=123),
                        triggers=[obj(type="customNodeStart")],
                        usage=obj(
                            {
                                "575ed6e87ae143cd83dc4aa8": {
                                    "appCount": 1,
                                    "flowCount": 2,
                                }
                            }
                        ),
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
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["instance_id"],
    pages=[
        Pages(
            "iterate",
            {"instance_id": "575ec8687ae143cd83dc4a97", "per_page": 2},
            [
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/nodes",
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
                        "/instances/575ec8687ae143cd83dc4a97/nodes",
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
                        "/instances/575ec8687ae143cd83dc4a97/nodes",
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
                "filter": "my*",
                "filter_field": "name",
                "instance_id": "575ec8687ae143cd83dc4a97",
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/instances/575ec8687ae143cd83dc4a97/nodes",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
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
                        "/instances/575ec8687ae143cd83dc4a97/nodes",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
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

# POST /instances/{instanceId}/nodes
POST = Operation(
    "instance_custom_nodes.post",
    calls=[
        Call(
            "required arguments",
            {
                "instance_custom_node": POST_BODY,
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/nodes",
                body=Json(POST_BODY),
            ),
        ),
        Call(
            "all arguments",
            {
                "instance_custom_node": built(
                    "InstanceCustomNodePost",
                    {},
                    category="",
                    custom_node_config={
                        "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                        "output_count": 1,
                        "result_description": "resultDescription é ☃ 名",
                        "result_mode": "optional",
                    },
                    custom_node_supports=["edge"],
                    description="Description of my new instance custom node",
                    docs_url="docsUrl é ☃ 名",
                    icon_data="data:image/jpg;base64,z",
                    minimum_agent_version="0.0.0",
                    name="My New Instance Custom Node",
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
                    triggers=[{"type": "customNodeStart"}],
                ),
                "instance_id": "575ec8687ae143cd83dc4a97",
            },
            Request(
                "POST",
                "/instances/575ec8687ae143cd83dc4a97/nodes",
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
                        "description": "Description of my new instance custom node",
                        "docsUrl": "docsUrl é ☃ 名",
                        "iconData": "data:image/jpg;base64,z",
                        "minimumAgentVersion": "0.0.0",
                        "name": "My New Instance Custom Node",
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
                        "triggers": [{"type": "customNodeStart"}],
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"instance_custom_node": POST_BODY_2, "instance_id": "a/../b?c#d%2F é"},
            Request(
                "POST",
                "/instances/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/nodes",
                body=Json(POST_BODY_2),
            ),
        ),
    ],
    answers=[
        Answer(
            201,
            {
                "category": "debug",
                "createdById": "C2dCd52130d10aFaBcABF1ac",
                "createdByType": "user",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "customNodeConfig": {
                    "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                    "outputCount": 1,
                    "resultDescription": "resultDescription é ☃ 名",
                    "resultMode": "optional",
                },
                "customNodeSupports": ["edge"],
                "description": "Description of my instance custom node",
                "docsUrl": "docsUrl é ☃ 名",
                "iconData": "data:image/jpg;base64,z",
                "id": "575ed18f7ae143cd83dc4aa6",
                "instanceCustomNodeId": "575ed18f7ae143cd83dc4aa6",
                "instanceId": "575ec8687ae143cd83dc4a97",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                "lastUpdatedByType": "user",
                "minimumAgentVersion": "0.0.0",
                "name": "My Instance Custom Node",
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
                "sourceApplicationId": "C802b90BEe4Ac30a3F2Ebd81",
                "sourceFlowId": "cDBAD2Fe9031aDa27c4d40BD",
                "sourceFlowVersion": "sourceFlowVersion é ☃ 名",
                "stats": {"errorCount": 12, "runCount": 123},
                "triggers": [
                    {
                        "config": {},
                        "key": "key é ☃ 名",
                        "meta": {},
                        "outputIds": [["outputIds é ☃ 名"]],
                        "type": "customNodeStart",
                    }
                ],
                "usage": {
                    "1a7F9DbD5b54adcdBbDbcF70": {
                        "appCount": 1,
                        "flowCount": 2,
                        "orgIconColor": "orgIconColor é ☃ 名",
                        "orgName": "orgName é ☃ 名",
                    },
                    "575ed6e87ae143cd83dc4aa8": {"appCount": 1, "flowCount": 2},
                    "sandbox": {"appCount": 56, "flowCount": 3},
                },
            },
            obj(
                category="debug",
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="user",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                custom_node_config=obj(
                    fields=[obj(label="label é ☃ 名", type="checkbox")],
                    output_count=1,
                    result_description="resultDescription é ☃ 名",
                    result_mode="optional",
                ),
                custom_node_supports=["edge"],
                description="Description of my instance custom node",
                docs_url="docsUrl é ☃ 名",
                icon_data="data:image/jpg;base64,z",
                id="575ed18f7ae143cd83dc4aa6",
                instance_custom_node_id="575ed18f7ae143cd83dc4aa6",
                instance_id="575ec8687ae143cd83dc4a97",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="user",
                minimum_agent_version="0.0.0",
                name="My Instance Custom Node",
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
                source_application_id="C802b90BEe4Ac30a3F2Ebd81",
                source_flow_id="cDBAD2Fe9031aDa27c4d40BD",
                source_flow_version="sourceFlowVersion é ☃ 名",
                stats=obj(error_count=12, run_count=123),
                triggers=[
                    obj(
                        config=obj(),
                        key="key é ☃ 名",
                        meta=obj(),
                        output_ids=[["outputIds é ☃ 名"]],
                        type="customNodeStart",
                    )
                ],
                usage=obj(
                    {
                        "1a7F9DbD5b54adcdBbDbcF70": {
                            "appCount": 1,
                            "flowCount": 2,
                            "orgIconColor": "orgIconColor é ☃ 名",
                            "orgName": "orgName é ☃ 名",
                        },
                        "575ed6e87ae143cd83dc4aa8": {"appCount": 1, "flowCount": 2},
                    },
                    sandbox=obj(app_count=56, flow_count=3),
                ),
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
    required=["instance_id", "instance_custom_node"],
)


class TestInstanceCustomNodes(ResourceTests):
    operations = [GET, POST]
