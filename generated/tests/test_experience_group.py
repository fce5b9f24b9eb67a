"""`client.experience_group`: what each operation sends and gives, worked out from the
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
    "ancestorIds": ["FeEaa2464c9b85aecC2D22F9"],
    "applicationId": "575ec8687ae143cd83dc4a97",
    "creationDate": "2016-06-13T04:00:00.000Z",
    "description": "description é ☃ 名",
    "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
    "deviceQueryJson": "deviceQueryJson é ☃ 名",
    "deviceTags": [
        {"key": "Floor", "value": "2"},
        {"key": "Serial", "value": "value é ☃ 名"},
    ],
    "directDeviceCount": 44.5,
    "experienceEndpointIds": ["58b9d743cbfafe1be675744b", "58b9d743cbfafe1be675744c"],
    "experienceGroupId": "58b9d794cbfafe1be675744f",
    "experienceUserIds": ["58b9d782cbfafe1be675744d", "58b9d787cbfafe1be675744e"],
    "groupTags": {"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
    "id": "58b9d794cbfafe1be675744f",
    "lastUpdated": "2016-06-13T04:00:00.000Z",
    "name": "My Group",
    "parentId": "D0edfEf9380E5E39ae21d336",
    "totalDeviceCount": 90.5,
}

GET_RESULT = obj(
    ancestor_ids=["FeEaa2464c9b85aecC2D22F9"],
    application_id="575ec8687ae143cd83dc4a97",
    creation_date=moment("2016-06-13T04:00:00.000Z"),
    description="description é ☃ 名",
    device_ids=["13Fb1b5449aF733F83bac9f2"],
    device_query_json="deviceQueryJson é ☃ 名",
    device_tags=[obj(key="Floor", value="2"), obj(key="Serial", value="value é ☃ 名")],
    direct_device_count=44.5,
    experience_endpoint_ids=["58b9d743cbfafe1be675744b", "58b9d743cbfafe1be675744c"],
    experience_group_id="58b9d794cbfafe1be675744f",
    experience_user_ids=["58b9d782cbfafe1be675744d", "58b9d787cbfafe1be675744e"],
    group_tags={"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
    id="58b9d794cbfafe1be675744f",
    last_updated=moment("2016-06-13T04:00:00.000Z"),
    name="My Group",
    parent_id="D0edfEf9380E5E39ae21d336",
    total_device_count=90.5,
)

PATCH_BODY = {
    "description": "",
    "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
    "deviceQueryJson": None,
    "deviceTags": [{"key": "z", "value": "é"}],
    "experienceEndpointIds": ["e9EA41aedDcb5d2eeBA7bcE4", "CB889a51c55A1dEA1a58CBbb"],
    "experienceUserIds": ["fCC1De442D38aEE722aeBb5d", "0E04cDecBF0bCd6A335245c9"],
    "groupTags": {"customKey": "newCustomValue"},
    "name": "é",
    "parentId": None,
}

# DELETE /applications/{applicationId}/experience/groups/{experienceGroupId}
DELETE = Operation(
    "experience_group.delete",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "DELETE",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_group_id": "a/../b?c#d%2F é",
            },
            Request(
                "DELETE",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/groups/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, {"success": True}, obj(success=True))],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_group_id"],
)

# GET /applications/{applicationId}/experience/groups/{experienceGroupId}
GET = Operation(
    "experience_group.get",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups/575ed78e7ae143cd83dc4aab",
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group_id": "575ed78e7ae143cd83dc4aab",
                "include_direct_device_count": True,
                "include_total_device_count": True,
            },
            Request(
                "GET",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups/575ed78e7ae143cd83dc4aab",
                query=[
                    ("includeDirectDeviceCount", "true"),
                    ("includeTotalDeviceCount", "true"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_group_id": "a/../b?c#d%2F é",
            },
            Request(
                "GET",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/groups/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
            ),
        ),
    ],
    answers=[Answer(200, GET_ANSWER, GET_RESULT)],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["application_id", "experience_group_id"],
)

# PATCH /applications/{applicationId}/experience/groups/{experienceGroupId}
PATCH = Operation(
    "experience_group.patch",
    calls=[
        Call(
            "required arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group": {},
                "experience_group_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups/575ed78e7ae143cd83dc4aab",
                body=Json({}),
            ),
        ),
        Call(
            "all arguments",
            {
                "application_id": "575ec8687ae143cd83dc4a97",
                "experience_group": built(
                    "ExperienceGroupPatch",
                    description="description é ☃ 名",
                    device_ids=["58b9d743cbfafe1be675744d"],
                    device_query_json="deviceQueryJson é ☃ 名",
                    device_tags=[{"key": "myKey", "value": "foo"}],
                    experience_endpoint_ids=[
                        "58b9d743cbfafe1be675744b",
                        "58b9d743cbfafe1be675744c",
                    ],
                    experience_user_ids=[
                        "575ed70c7ae143cd83dc4aa9",
                        "675ed70c7ae143cd83dc4aa9",
                    ],
                    group_tags={"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
                    name="My New Group Name",
                    parent_id="775ed70c7ae143cd83dc4aa9",
                ),
                "experience_group_id": "575ed78e7ae143cd83dc4aab",
            },
            Request(
                "PATCH",
                "/applications/575ec8687ae143cd83dc4a97/experience/groups/575ed78e7ae143cd83dc4aab",
                body=Json(
                    {
                        "description": "description é ☃ 名",
                        "deviceIds": ["58b9d743cbfafe1be675744d"],
                        "deviceQueryJson": "deviceQueryJson é ☃ 名",
                        "deviceTags": [{"key": "myKey", "value": "foo"}],
                        "experienceEndpointIds": [
                            "58b9d743cbfafe1be675744b",
                            "58b9d743cbfafe1be675744c",
                        ],
                        "experienceUserIds": [
                            "575ed70c7ae143cd83dc4aa9",
                            "675ed70c7ae143cd83dc4aa9",
                        ],
                        "groupTags": {"Q": "Q é ☃ 名", "customKey": "newCustomValue"},
                        "name": "My New Group Name",
                        "parentId": "775ed70c7ae143cd83dc4aa9",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {
                "application_id": "a/../b?c#d%2F é",
                "experience_group": PATCH_BODY,
                "experience_group_id": "a/../b?c#d%2F é",
            },
            Request(
                "PATCH",
                "/applications/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/experience/groups/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
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
    required=["application_id", "experience_group_id", "experience_group"],
)


class TestExperienceGroup(ResourceTests):
    operations = [DELETE, GET, PATCH]
