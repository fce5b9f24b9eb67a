"""`client.experience_view`: what each operation sends and gives, worked out from the
API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Operation,
    Request,
    ResourceTests,
    built,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

GET_ANSWER = {
    "applicationId": "575ec8687ae143cd83dc4a97",
    "body": "<p>{{data}}</p>",
    "createdById": "C2dCd52130d10aFaBcABF1ac",
    "createdByType": "apiToken",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "description é ☃ 名",
    "experienceViewId": "59cc5c628246c6caed4b16c1",
    "headers": {"content-type": "contenttype é ☃ 名"},
    "id": "59cc5c628246c6caed4b16c1",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
    "lastUpdatedByType": "apiToken",
    "layoutId": "59cc5cad8246c6caed4b16c2",
    "layoutName": "layoutName é ☃ 名",
    "name": "My Page View",
    "viewTags": {"0": "0 é ☃ 名", "customKey": "customValue"},
    "viewType": "page",
}

GET_RESULT = obj(
    application_id="575ec8687ae143cd83dc4a97",
    body="<p>{{data}}</p>",
    created_by_id="C2dCd52130d10aFaBcABF1ac",
    created_by_type="apiToken",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="description é ☃ 名",
    experience_view_id="59cc5c628246c6caed4b16c1",
    headers=obj(content_type="contenttype é ☃ 名"),
    id="59cc5c628246c6caed4b16c1",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
    last_updated_by_type="apiToken",
    layout_id="59cc5cad8246c6caed4b16c2",
    layout_name="layoutName é ☃ 名",
    name="My Page View",
    view_tags={"0": "0 é ☃ 名", "customKey": "customValue"},
    view_type="page",
)

PATCH_BODY = {
    "body": "",
    "description": "",
    "headers": {},
    "layoutId": None,
    "name": "é",
    "viewTags": {"customKey": "newCustomValue"},
}

# DELETE /applications/{applicationId}/experience/views/{experienceViewId}
DELETE = Operation(
    "experience_view.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/experience/views/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_view_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/views/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_view_id"],
)

# GET /applications/{applicationId}/experience/views/{experienceViewId}
GET = Operation(
    "experience_view.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/views/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view_id": "575ed78e7ae143cd83dc4aab",
                "version": "develop",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/views/575ed78e7ae143cd83dc4aab",
                query=[("version", "develop")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_view_id": "a/../b?c#d%2F é",
                "version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/views/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[("version", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_view_id"],
)

# GET /applications/{applicationId}/experience/views/{experienceViewId}/linkedResources
LINKED_RESOURCES = Operation(
    "experience_view.linked_resources",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/views/575ed78e7ae143cd83dc4aab/linkedResources",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view_id": "575ed78e7ae143cd83dc4aab",
                "include_custom_nodes": True,
                "version": "develop",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/views/575ed78e7ae143cd83dc4aab/linkedResources",
                query=[("version", "develop"), ("includeCustomNodes", "true")],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_view_id": "a/../b?c#d%2F é",
                "version": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/views/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/linkedResources",
                query=[("version", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "experienceEndpoints": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "count": 1,
                    "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                    "filter": "filter é ☃ 名",
                    "filterField": "filterField é ☃ 名",
                    "items": [
                        {
                            "access": "group",
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "enabled": True,
                            "experienceEndpointId": "58c1de6c8f812590d8e82980",
                            "experienceGroups": [
                                {"id": "58b9d794cbfafe1be675744f", "name": "myGroup"}
                            ],
                            "id": "58c1de6c8f812590d8e82980",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "method": "get",
                            "route": "/my/route/{id}",
                        }
                    ],
                    "notFoundRequestCount": 4.5,
                    "sortDirection": "asc",
                    "sortField": "name",
                    "totalCount": 4,
                },
                "experienceViews": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "count": 1,
                    "filter": "filter é ☃ 名",
                    "filterField": "filterField é ☃ 名",
                    "items": [
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "body": "<p>{{data}}</p>",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "experienceViewId": "59cc5c628246c6caed4b16c1",
                            "id": "59cc5c628246c6caed4b16c1",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "layoutId": "59cc5cad8246c6caed4b16c2",
                            "name": "My Page View",
                            "viewTags": {"customKey": "customValue"},
                            "viewType": "page",
                        }
                    ],
                    "page": 0,
                    "perPage": 1,
                    "sortDirection": "asc",
                    "sortField": "name",
                    "totalCount": 4,
                    "viewType": "component",
                },
                "flowVersions": {
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
                            "nodes": [{"type": "CustomNodeCapNode"}],
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
                "flows": {
                    "applicationId": "575ec8687ae143cd83dc4a97",
                    "count": 1,
                    "filter": "filter é ☃ 名",
                    "filterField": "filterField é ☃ 名",
                    "flowClass": "customNode",
                    "items": [
                        {
                            "applicationId": "575ec8687ae143cd83dc4a97",
                            "creationDate": "2016-06-13T04:00:00.000Z",
                            "description": "Description of my empty workflow",
                            "enabled": True,
                            "flowId": "575ed18f7ae143cd83dc4aa6",
                            "globals": [{"json": "json é ☃ 名", "key": "z"}],
                            "id": "575ed18f7ae143cd83dc4aa6",
                            "lastUpdated": "2016-06-13T04:00:00.000Z",
                            "name": "My Workflow",
                            "nodes": [{"type": "CustomNodeCapNode"}],
                            "stats": {"errorCount": 0, "runCount": 0},
                            "triggers": [{"type": "appFile"}],
                        }
                    ],
                    "page": 0,
                    "perPage": 1,
                    "sortDirection": "asc",
                    "sortField": "name",
                    "totalCount": 4,
                },
            },
            obj(
                experience_endpoints=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    count=1,
                    experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                    filter="filter é ☃ 名",
                    filter_field="filterField é ☃ 名",
                    items=[
                        obj(
                            access="group",
                            application_id="575ec8687ae143cd83dc4a97",
                            creation_date=moment("2016-06-13T04:00:00.000Z"),
                            enabled=True,
                            experience_endpoint_id="58c1de6c8f812590d8e82980",
                            experience_groups=[
                                obj(id="58b9d794cbfafe1be675744f", name="myGroup")
                            ],
                            id="58c1de6c8f812590d8e82980",
                            last_updated=moment("2016-06-13T04:00:00.000Z"),
                            method="get",
                            route="/my/route/{id}",
                        )
                    ],
                    not_found_request_count=4.5,
                    sort_direction="asc",
                    sort_field="name",
                    total_count=4,
                ),
                experience_views=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    count=1,
                    filter="filter é ☃ 名",
                    filter_field="filterField é ☃ 名",
                    items=[
                        obj(
                            application_id="575ec8687ae143cd83dc4a97",
                            body="<p>{{data}}</p>",
                            creation_date=moment("2016-06-13T04:00:00.000Z"),
                            experience_view_id="59cc5c628246c6caed4b16c1",
                            id="59cc5c628246c6caed4b16c1",
                            last_updated=moment("2016-06-13T04:00:00.000Z"),
                            layout_id="59cc5cad8246c6caed4b16c2",
                            name="My Page View",
                            view_tags={"customKey": "customValue"},
                            view_type="page",
                        )
                    ],
                    page=0,
                    per_page=1,
                    sort_direction="asc",
                    sort_field="name",
                    total_count=4,
                    view_type="component",
                ),
                flow_versions=obj(
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
                            nodes=[obj(type="CustomNodeCapNode")],
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
                flows=obj(
                    application_id="575ec8687ae143cd83dc4a97",
                    count=1,
                    filter="filter é ☃ 名",
                    filter_field="filterField é ☃ 名",
                    flow_class="customNode",
                    items=[
                        obj(
                            application_id="575ec8687ae143cd83dc4a97",
                            creation_date=moment("2016-06-13T04:00:00.000Z"),
                            description="Description of my empty workflow",
                            enabled=True,
                            flow_id="575ed18f7ae143cd83dc4aa6",
                            globals=[obj(json_="json é ☃ 名", key="z")],
                            id="575ed18f7ae143cd83dc4aa6",
                            last_updated=moment("2016-06-13T04:00:00.000Z"),
                            name="My Workflow",
                            nodes=[obj(type="CustomNodeCapNode")],
                            stats=obj(error_count=0, run_count=0),
                            triggers=[obj(type="appFile")],
                        )
                    ],
                    page=0,
                    per_page=1,
                    sort_direction="asc",
                    sort_field="name",
                    total_count=4,
                ),
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_view_id"],
)

# PATCH /applications/{applicationId}/experience/views/{experienceViewId}
PATCH = Operation(
    "experience_view.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view": {},
                "experience_view_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/views/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_view": built(
                    "ExperienceViewPatch",
                    body="New Content! <p>{{newData}}</p>",
                    description="description é ☃ 名",
                    headers={"content_type": "contenttype é ☃ 名"},
                    layout_id="A0fC7f98b2fBBa019DF17Aac",
                    name="name é ☃ 名",
                    view_tags={"0": "0 é ☃ 名", "customKey": "newCustomValue"},
                ),
                "experience_view_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/views/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "body": "New Content! <p>{{newData}}</p>",
                        "description": "description é ☃ 名",
                        "headers": {"content-type": "contenttype é ☃ 名"},
                        "layoutId": "A0fC7f98b2fBBa019DF17Aac",
                        "name": "name é ☃ 名",
                        "viewTags": {"0": "0 é ☃ 名", "customKey": "newCustomValue"},
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_view": PATCH_BODY,
                "experience_view_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/views/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                body=Json(PATCH_BODY),
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_view_id", "experience_view"],
)


class TestExperienceView(ResourceTests):
    operations = [DELETE, GET, LINKED_RESOURCES, PATCH]
