"""Models by themselves: how their JSON is read, and that it is written back as it was."""

from __future__ import annotations

from .api import API
from .kit import Model, ModelTests, either, moment, obj, text_of


class TestModels(ModelTests):
    api = API
    models = [
        Model(
            "AddAttribute",
            {
                "operation": "add",
                "target": "attribute",
                "value": {
                    "attributeTags": {"c": "c é ☃ 名", "customKey": "newCustomValue"},
                    "contentType": "contentType é ☃ 名",
                    "dataType": "number",
                    "description": "description é ☃ 名",
                    "name": "voltage",
                    "system": {
                        "aggregation": "STD_DEV",
                        "aggregationOptions": [],
                        "childAttributes": [{"mode": "blacklist", "name": "4"}],
                    },
                },
            },
            obj(
                operation="add",
                target="attribute",
                value=obj(
                    attribute_tags={"c": "c é ☃ 名", "customKey": "newCustomValue"},
                    content_type="contentType é ☃ 名",
                    data_type="number",
                    description="description é ☃ 名",
                    name="voltage",
                    system=obj(
                        aggregation="STD_DEV",
                        aggregation_options=[],
                        child_attributes=[obj(mode="blacklist", name="4")],
                    ),
                ),
            ),
        ),
        Model(
            "AddAttributeRollup",
            {
                "operation": "add",
                "target": "attributeSystem",
                "value": {
                    "attributeTags": {"c": "c é ☃ 名", "customKey": "newCustomValue"},
                    "contentType": "contentType é ☃ 名",
                    "dataType": "number",
                    "description": "description é ☃ 名",
                    "name": "voltage",
                    "system": {
                        "aggregation": "STD_DEV",
                        "aggregationOptions": [],
                        "childAttributes": [{"mode": "blacklist", "name": "4"}],
                    },
                },
            },
            obj(
                operation="add",
                target="attributeSystem",
                value=obj(
                    attribute_tags={"c": "c é ☃ 名", "customKey": "newCustomValue"},
                    content_type="contentType é ☃ 名",
                    data_type="number",
                    description="description é ☃ 名",
                    name="voltage",
                    system=obj(
                        aggregation="STD_DEV",
                        aggregation_options=[],
                        child_attributes=[obj(mode="blacklist", name="4")],
                    ),
                ),
            ),
        ),
        Model(
            "AdvancedApplicationJobLogQuery",
            {
                "$and": [
                    {
                        "$nor": [
                            {
                                "name": "ApplicationExport",
                                "status": {"$in": ["errored", "failed", "completed"]},
                            }
                        ],
                        "$or": [
                            {
                                "name": "ApplicationExport",
                                "status": {"$in": ["errored", "failed", "completed"]},
                            }
                        ],
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "name": "ApplicationExport",
                        "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
                        "resourceType": "resourceType é ☃ 名",
                        "runCompletedAt": "runCompletedAt é ☃ 名",
                        "runQueuedAt": "runQueuedAt é ☃ 名",
                        "runStartedAt": "runStartedAt é ☃ 名",
                        "status": {"$in": ["errored", "failed", "completed"]},
                    }
                ],
                "$nor": [
                    {
                        "$and": [
                            {
                                "name": "ApplicationExport",
                                "status": {"$in": ["errored", "failed", "completed"]},
                            }
                        ],
                        "$or": [
                            {
                                "name": "ApplicationExport",
                                "status": {"$in": ["errored", "failed", "completed"]},
                            }
                        ],
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "name": "ApplicationExport",
                        "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
                        "resourceType": "resourceType é ☃ 名",
                        "runCompletedAt": "runCompletedAt é ☃ 名",
                        "runQueuedAt": "runQueuedAt é ☃ 名",
                        "runStartedAt": "runStartedAt é ☃ 名",
                        "status": {"$in": ["errored", "failed", "completed"]},
                    }
                ],
                "$or": [
                    {
                        "$and": [
                            {
                                "name": "ApplicationExport",
                                "status": {"$in": ["errored", "failed", "completed"]},
                            }
                        ],
                        "$nor": [
                            {
                                "name": "ApplicationExport",
                                "status": {"$in": ["errored", "failed", "completed"]},
                            }
                        ],
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "name": "ApplicationExport",
                        "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
                        "resourceType": "resourceType é ☃ 名",
                        "runCompletedAt": "runCompletedAt é ☃ 名",
                        "runQueuedAt": "runQueuedAt é ☃ 名",
                        "runStartedAt": "runStartedAt é ☃ 名",
                        "status": {"$in": ["errored", "failed", "completed"]},
                    }
                ],
                "id": "32b0bB3467377fFaCaC0DD1D",
                "name": "ApplicationExport",
                "resourceId": "B11edBfeb2E0a28A4eDFAD8e",
                "resourceType": "resourceType é ☃ 名",
                "runCompletedAt": "runCompletedAt é ☃ 名",
                "runQueuedAt": "runQueuedAt é ☃ 名",
                "runStartedAt": "runStartedAt é ☃ 名",
                "status": {
                    "$ci": True,
                    "$contains": "contains é ☃ 名",
                    "$endsWith": "endsWith é ☃ 名",
                    "$eq": "eq é ☃ 名",
                    "$gt": "gt é ☃ 名",
                    "$gte": "gte é ☃ 名",
                    "$in": ["errored", "failed", "completed"],
                    "$lt": "lt é ☃ 名",
                    "$lte": "lte é ☃ 名",
                    "$ne": "ne é ☃ 名",
                    "$nin": ["nin é ☃ 名"],
                    "$startsWith": "startsWith é ☃ 名",
                },
            },
            obj(
                and_=[
                    obj(
                        nor=[
                            obj(
                                name="ApplicationExport",
                                status=either(
                                    {"$in": ["errored", "failed", "completed"]},
                                    obj(in_=["errored", "failed", "completed"]),
                                ),
                            )
                        ],
                        or_=[
                            obj(
                                name="ApplicationExport",
                                status=either(
                                    {"$in": ["errored", "failed", "completed"]},
                                    obj(in_=["errored", "failed", "completed"]),
                                ),
                            )
                        ],
                        id="32b0bB3467377fFaCaC0DD1D",
                        name="ApplicationExport",
                        resource_id="B11edBfeb2E0a28A4eDFAD8e",
                        resource_type="resourceType é ☃ 名",
                        run_completed_at="runCompletedAt é ☃ 名",
                        run_queued_at="runQueuedAt é ☃ 名",
                        run_started_at="runStartedAt é ☃ 名",
                        status=either(
                            {"$in": ["errored", "failed", "completed"]},
                            obj(in_=["errored", "failed", "completed"]),
                        ),
                    )
                ],
                nor=[
                    obj(
                        and_=[
                            obj(
                                name="ApplicationExport",
                                status=either(
                                    {"$in": ["errored", "failed", "completed"]},
                                    obj(in_=["errored", "failed", "completed"]),
                                ),
                            )
                        ],
                        or_=[
                            obj(
                                name="ApplicationExport",
                                status=either(
                                    {"$in": ["errored", "failed", "completed"]},
                                    obj(in_=["errored", "failed", "completed"]),
                                ),
                            )
                        ],
                        id="32b0bB3467377fFaCaC0DD1D",
                        name="ApplicationExport",
                        resource_id="B11edBfeb2E0a28A4eDFAD8e",
                        resource_type="resourceType é ☃ 名",
                        run_completed_at="runCompletedAt é ☃ 名",
                        run_queued_at="runQueuedAt é ☃ 名",
                        run_started_at="runStartedAt é ☃ 名",
                        status=either(
                            {"$in": ["errored", "failed", "completed"]},
                            obj(in_=["errored", "failed", "completed"]),
                        ),
                    )
                ],
                or_=[
                    obj(
                        and_=[
                            obj(
                                name="ApplicationExport",
                                status=either(
                                    {"$in": ["errored", "failed", "completed"]},
                                    obj(in_=["errored", "failed", "completed"]),
                                ),
                            )
                        ],
                        nor=[
                            obj(
                                name="ApplicationExport",
                                status=either(
                                    {"$in": ["errored", "failed", "completed"]},
                                    obj(in_=["errored", "failed", "completed"]),
                                ),
                            )
                        ],
                        id="32b0bB3467377fFaCaC0DD1D",
                        name="ApplicationExport",
                        resource_id="B11edBfeb2E0a28A4eDFAD8e",
                        resource_type="resourceType é ☃ 名",
                        run_completed_at="runCompletedAt é ☃ 名",
                        run_queued_at="runQueuedAt é ☃ 名",
                        run_started_at="runStartedAt é ☃ 名",
                        status=either(
                            {"$in": ["errored", "failed", "completed"]},
                            obj(in_=["errored", "failed", "completed"]),
                        ),
                    )
                ],
                id="32b0bB3467377fFaCaC0DD1D",
                name="ApplicationExport",
                resource_id="B11edBfeb2E0a28A4eDFAD8e",
                resource_type="resourceType é ☃ 名",
                run_completed_at="runCompletedAt é ☃ 名",
                run_queued_at="runQueuedAt é ☃ 名",
                run_started_at="runStartedAt é ☃ 名",
                status=either(
                    {
                        "$ci": True,
                        "$contains": "contains é ☃ 名",
                        "$endsWith": "endsWith é ☃ 名",
                        "$eq": "eq é ☃ 名",
                        "$gt": "gt é ☃ 名",
                        "$gte": "gte é ☃ 名",
                        "$in": ["errored", "failed", "completed"],
                        "$lt": "lt é ☃ 名",
                        "$lte": "lte é ☃ 名",
                        "$ne": "ne é ☃ 名",
                        "$nin": ["nin é ☃ 名"],
                        "$startsWith": "startsWith é ☃ 名",
                    },
                    obj(
                        ci=True,
                        contains="contains é ☃ 名",
                        ends_with="endsWith é ☃ 名",
                        eq="eq é ☃ 名",
                        gt="gt é ☃ 名",
                        gte="gte é ☃ 名",
                        in_=["errored", "failed", "completed"],
                        lt="lt é ☃ 名",
                        lte="lte é ☃ 名",
                        ne="ne é ☃ 名",
                        nin=["nin é ☃ 名"],
                        starts_with="startsWith é ☃ 名",
                    ),
                ),
            ),
        ),
        Model(
            "AdvancedApplicationKeyQuery",
            {
                "$and": [
                    {
                        "$nor": [
                            {"id": "575ec8687ae143cd83dc4a97"},
                            {"description": "my access key"},
                            {"lastUpdated": {"$lt": 1612189931000}},
                        ],
                        "$or": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "addressFilterType": "addressFilterType é ☃ 名",
                        "addresses": "addresses é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "description": "description é ☃ 名",
                        "deviceIds": "13Fb1b5449aF733F83bac9f2",
                        "deviceTags": {},
                        "filterType": "filterType é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "key": "key é ☃ 名",
                        "lastUpdated": "lastUpdated é ☃ 名",
                        "name": "name é ☃ 名",
                        "pubTopics": "pubTopics é ☃ 名",
                        "status": "status é ☃ 名",
                        "subTopics": "subTopics é ☃ 名",
                    }
                ],
                "$nor": [
                    {
                        "$and": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "$or": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "addressFilterType": "addressFilterType é ☃ 名",
                        "addresses": "addresses é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "description": "description é ☃ 名",
                        "deviceIds": "13Fb1b5449aF733F83bac9f2",
                        "deviceTags": {},
                        "filterType": "filterType é ☃ 名",
                        "id": "575ec8687ae143cd83dc4a97",
                        "key": "key é ☃ 名",
                        "lastUpdated": "lastUpdated é ☃ 名",
                        "name": "name é ☃ 名",
                        "pubTopics": "pubTopics é ☃ 名",
                        "status": "status é ☃ 名",
                        "subTopics": "subTopics é ☃ 名",
                    },
                    {
                        "$and": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "$or": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "addressFilterType": "addressFilterType é ☃ 名",
                        "addresses": "addresses é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "description": "my access key",
                        "deviceIds": "13Fb1b5449aF733F83bac9f2",
                        "deviceTags": {},
                        "filterType": "filterType é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "key": "key é ☃ 名",
                        "lastUpdated": "lastUpdated é ☃ 名",
                        "name": "name é ☃ 名",
                        "pubTopics": "pubTopics é ☃ 名",
                        "status": "status é ☃ 名",
                        "subTopics": "subTopics é ☃ 名",
                    },
                    {
                        "$and": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "$or": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "addressFilterType": "addressFilterType é ☃ 名",
                        "addresses": "addresses é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "description": "description é ☃ 名",
                        "deviceIds": "13Fb1b5449aF733F83bac9f2",
                        "deviceTags": {},
                        "filterType": "filterType é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "key": "key é ☃ 名",
                        "lastUpdated": {"$lt": 1612189931000},
                        "name": "name é ☃ 名",
                        "pubTopics": "pubTopics é ☃ 名",
                        "status": "status é ☃ 名",
                        "subTopics": "subTopics é ☃ 名",
                    },
                ],
                "$or": [
                    {
                        "$and": [
                            {
                                "$nor": [
                                    {"id": "575ec8687ae143cd83dc4a97"},
                                    {"description": "my access key"},
                                    {"lastUpdated": {"$lt": 1612189931000}},
                                ]
                            }
                        ],
                        "$nor": [
                            {"id": "575ec8687ae143cd83dc4a97"},
                            {"description": "my access key"},
                            {"lastUpdated": {"$lt": 1612189931000}},
                        ],
                        "addressFilterType": "addressFilterType é ☃ 名",
                        "addresses": "addresses é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "description": "description é ☃ 名",
                        "deviceIds": "13Fb1b5449aF733F83bac9f2",
                        "deviceTags": {},
                        "filterType": "filterType é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "key": "key é ☃ 名",
                        "lastUpdated": "lastUpdated é ☃ 名",
                        "name": "name é ☃ 名",
                        "pubTopics": "pubTopics é ☃ 名",
                        "status": "status é ☃ 名",
                        "subTopics": "subTopics é ☃ 名",
                    }
                ],
                "addressFilterType": "addressFilterType é ☃ 名",
                "addresses": "addresses é ☃ 名",
                "creationDate": "creationDate é ☃ 名",
                "description": "description é ☃ 名",
                "deviceIds": "13Fb1b5449aF733F83bac9f2",
            },
            obj(
                and_=[
                    obj(
                        nor=[
                            obj(id="575ec8687ae143cd83dc4a97"),
                            obj(description="my access key"),
                            obj(
                                last_updated=either(
                                    {"$lt": 1612189931000}, obj(lt=1612189931000)
                                )
                            ),
                        ],
                        or_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        address_filter_type="addressFilterType é ☃ 名",
                        addresses="addresses é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        description="description é ☃ 名",
                        device_ids="13Fb1b5449aF733F83bac9f2",
                        device_tags=either(obj(), {}),
                        filter_type="filterType é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        key="key é ☃ 名",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                        pub_topics="pubTopics é ☃ 名",
                        status="status é ☃ 名",
                        sub_topics="subTopics é ☃ 名",
                    )
                ],
                nor=[
                    obj(
                        and_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        or_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        address_filter_type="addressFilterType é ☃ 名",
                        addresses="addresses é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        description="description é ☃ 名",
                        device_ids="13Fb1b5449aF733F83bac9f2",
                        device_tags=either(obj(), {}),
                        filter_type="filterType é ☃ 名",
                        id="575ec8687ae143cd83dc4a97",
                        key="key é ☃ 名",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                        pub_topics="pubTopics é ☃ 名",
                        status="status é ☃ 名",
                        sub_topics="subTopics é ☃ 名",
                    ),
                    obj(
                        and_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        or_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        address_filter_type="addressFilterType é ☃ 名",
                        addresses="addresses é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        description="my access key",
                        device_ids="13Fb1b5449aF733F83bac9f2",
                        device_tags=either(obj(), {}),
                        filter_type="filterType é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        key="key é ☃ 名",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                        pub_topics="pubTopics é ☃ 名",
                        status="status é ☃ 名",
                        sub_topics="subTopics é ☃ 名",
                    ),
                    obj(
                        and_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        or_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        address_filter_type="addressFilterType é ☃ 名",
                        addresses="addresses é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        description="description é ☃ 名",
                        device_ids="13Fb1b5449aF733F83bac9f2",
                        device_tags=either(obj(), {}),
                        filter_type="filterType é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        key="key é ☃ 名",
                        last_updated=either(
                            {"$lt": 1612189931000}, obj(lt=1612189931000)
                        ),
                        name="name é ☃ 名",
                        pub_topics="pubTopics é ☃ 名",
                        status="status é ☃ 名",
                        sub_topics="subTopics é ☃ 名",
                    ),
                ],
                or_=[
                    obj(
                        and_=[
                            obj(
                                nor=[
                                    obj(id="575ec8687ae143cd83dc4a97"),
                                    obj(description="my access key"),
                                    obj(
                                        last_updated=either(
                                            {"$lt": 1612189931000},
                                            obj(lt=1612189931000),
                                        )
                                    ),
                                ]
                            )
                        ],
                        nor=[
                            obj(id="575ec8687ae143cd83dc4a97"),
                            obj(description="my access key"),
                            obj(
                                last_updated=either(
                                    {"$lt": 1612189931000}, obj(lt=1612189931000)
                                )
                            ),
                        ],
                        address_filter_type="addressFilterType é ☃ 名",
                        addresses="addresses é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        description="description é ☃ 名",
                        device_ids="13Fb1b5449aF733F83bac9f2",
                        device_tags=either(obj(), {}),
                        filter_type="filterType é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        key="key é ☃ 名",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                        pub_topics="pubTopics é ☃ 名",
                        status="status é ☃ 名",
                        sub_topics="subTopics é ☃ 名",
                    )
                ],
                address_filter_type="addressFilterType é ☃ 名",
                addresses="addresses é ☃ 名",
                creation_date="creationDate é ☃ 名",
                description="description é ☃ 名",
                device_ids="13Fb1b5449aF733F83bac9f2",
            ),
        ),
        Model(
            "AdvancedExperienceGroupQuery",
            {
                "$and": [
                    {
                        "$nor": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "My Great Group",
                            }
                        ],
                        "$or": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "My Great Group",
                            }
                        ],
                        "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                        "creationDate": "creationDate é ☃ 名",
                        "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
                        "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                        "groupTags": {},
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "name": "My Great Group",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                    }
                ],
                "$nor": [
                    {
                        "$and": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "My Great Group",
                            }
                        ],
                        "$or": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "My Great Group",
                            }
                        ],
                        "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                        "creationDate": "creationDate é ☃ 名",
                        "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
                        "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                        "groupTags": {},
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "name": "My Great Group",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                    }
                ],
                "$or": [
                    {
                        "$and": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "My Great Group",
                            }
                        ],
                        "$nor": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "My Great Group",
                            }
                        ],
                        "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                        "creationDate": "creationDate é ☃ 名",
                        "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
                        "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                        "groupTags": {},
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "name": "My Great Group",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                    }
                ],
                "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                "creationDate": "creationDate é ☃ 名",
                "experienceEndpointId": "CEDDfCD76baad72E8dee480b",
                "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                "groupTags": {
                    "$tagKey": "tagKey é ☃ 名",
                    "$tagValue": "tagValue é ☃ 名",
                },
                "id": "32b0bB3467377fFaCaC0DD1D",
                "lastUpdated": "2022-01-30T17:18:11.911Z",
                "name": "My Great Group",
                "parentId": "D0edfEf9380E5E39ae21d336",
            },
            obj(
                and_=[
                    obj(
                        nor=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="My Great Group",
                            )
                        ],
                        or_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="My Great Group",
                            )
                        ],
                        ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                        creation_date="creationDate é ☃ 名",
                        experience_endpoint_id="CEDDfCD76baad72E8dee480b",
                        experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                        group_tags=either(obj(), {}),
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="2022-01-30T17:18:11.911Z",
                        name="My Great Group",
                        parent_id="D0edfEf9380E5E39ae21d336",
                    )
                ],
                nor=[
                    obj(
                        and_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="My Great Group",
                            )
                        ],
                        or_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="My Great Group",
                            )
                        ],
                        ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                        creation_date="creationDate é ☃ 名",
                        experience_endpoint_id="CEDDfCD76baad72E8dee480b",
                        experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                        group_tags=either(obj(), {}),
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="2022-01-30T17:18:11.911Z",
                        name="My Great Group",
                        parent_id="D0edfEf9380E5E39ae21d336",
                    )
                ],
                or_=[
                    obj(
                        and_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="My Great Group",
                            )
                        ],
                        nor=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="My Great Group",
                            )
                        ],
                        ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                        creation_date="creationDate é ☃ 名",
                        experience_endpoint_id="CEDDfCD76baad72E8dee480b",
                        experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                        group_tags=either(obj(), {}),
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="2022-01-30T17:18:11.911Z",
                        name="My Great Group",
                        parent_id="D0edfEf9380E5E39ae21d336",
                    )
                ],
                ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                creation_date="creationDate é ☃ 名",
                experience_endpoint_id="CEDDfCD76baad72E8dee480b",
                experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                group_tags=either(
                    obj(tag_key="tagKey é ☃ 名", tag_value="tagValue é ☃ 名"),
                    {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
                ),
                id="32b0bB3467377fFaCaC0DD1D",
                last_updated="2022-01-30T17:18:11.911Z",
                name="My Great Group",
                parent_id="D0edfEf9380E5E39ae21d336",
            ),
        ),
        Model(
            "AdvancedExperienceUserQuery",
            {
                "$and": [
                    {
                        "$nor": [
                            {
                                "firstName": "Bob",
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                            }
                        ],
                        "$or": [
                            {
                                "firstName": "Bob",
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                            }
                        ],
                        "creationDate": "creationDate é ☃ 名",
                        "email": "email é ☃ 名",
                        "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                        "firstName": "Bob",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "lastLogin": "lastLogin é ☃ 名",
                        "lastName": "lastName é ☃ 名",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
                        "userTags": {},
                    }
                ],
                "$nor": [
                    {
                        "$and": [
                            {
                                "firstName": "Bob",
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                            }
                        ],
                        "$or": [
                            {
                                "firstName": "Bob",
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                            }
                        ],
                        "creationDate": "creationDate é ☃ 名",
                        "email": "email é ☃ 名",
                        "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                        "firstName": "Bob",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "lastLogin": "lastLogin é ☃ 名",
                        "lastName": "lastName é ☃ 名",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
                        "userTags": {},
                    }
                ],
                "$or": [
                    {
                        "$and": [
                            {
                                "firstName": "Bob",
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                            }
                        ],
                        "$nor": [
                            {
                                "firstName": "Bob",
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                            }
                        ],
                        "creationDate": "creationDate é ☃ 名",
                        "email": "email é ☃ 名",
                        "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                        "firstName": "Bob",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "lastLogin": "lastLogin é ☃ 名",
                        "lastName": "lastName é ☃ 名",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
                        "userTags": {},
                    }
                ],
                "creationDate": "creationDate é ☃ 名",
                "email": "email é ☃ 名",
                "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                "firstName": "Bob",
                "id": "32b0bB3467377fFaCaC0DD1D",
                "lastLogin": "lastLogin é ☃ 名",
                "lastName": "lastName é ☃ 名",
                "lastUpdated": "2022-01-30T17:18:11.911Z",
                "passwordLastUpdated": "passwordLastUpdated é ☃ 名",
                "userTags": {
                    "$tagKey": "tagKey é ☃ 名",
                    "$tagValue": "tagValue é ☃ 名",
                },
            },
            obj(
                and_=[
                    obj(
                        nor=[
                            obj(
                                first_name="Bob",
                                last_updated="2022-01-30T17:18:11.911Z",
                            )
                        ],
                        or_=[
                            obj(
                                first_name="Bob",
                                last_updated="2022-01-30T17:18:11.911Z",
                            )
                        ],
                        creation_date="creationDate é ☃ 名",
                        email="email é ☃ 名",
                        experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                        first_name="Bob",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_login="lastLogin é ☃ 名",
                        last_name="lastName é ☃ 名",
                        last_updated="2022-01-30T17:18:11.911Z",
                        password_last_updated="passwordLastUpdated é ☃ 名",
                        user_tags=either(obj(), {}),
                    )
                ],
                nor=[
                    obj(
                        and_=[
                            obj(
                                first_name="Bob",
                                last_updated="2022-01-30T17:18:11.911Z",
                            )
                        ],
                        or_=[
                            obj(
                                first_name="Bob",
                                last_updated="2022-01-30T17:18:11.911Z",
                            )
                        ],
                        creation_date="creationDate é ☃ 名",
                        email="email é ☃ 名",
                        experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                        first_name="Bob",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_login="lastLogin é ☃ 名",
                        last_name="lastName é ☃ 名",
                        last_updated="2022-01-30T17:18:11.911Z",
                        password_last_updated="passwordLastUpdated é ☃ 名",
                        user_tags=either(obj(), {}),
                    )
                ],
                or_=[
                    obj(
                        and_=[
                            obj(
                                first_name="Bob",
                                last_updated="2022-01-30T17:18:11.911Z",
                            )
                        ],
                        nor=[
                            obj(
                                first_name="Bob",
                                last_updated="2022-01-30T17:18:11.911Z",
                            )
                        ],
                        creation_date="creationDate é ☃ 名",
                        email="email é ☃ 名",
                        experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                        first_name="Bob",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_login="lastLogin é ☃ 名",
                        last_name="lastName é ☃ 名",
                        last_updated="2022-01-30T17:18:11.911Z",
                        password_last_updated="passwordLastUpdated é ☃ 名",
                        user_tags=either(obj(), {}),
                    )
                ],
                creation_date="creationDate é ☃ 名",
                email="email é ☃ 名",
                experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                first_name="Bob",
                id="32b0bB3467377fFaCaC0DD1D",
                last_login="lastLogin é ☃ 名",
                last_name="lastName é ☃ 名",
                last_updated="2022-01-30T17:18:11.911Z",
                password_last_updated="passwordLastUpdated é ☃ 名",
                user_tags=either(
                    obj(tag_key="tagKey é ☃ 名", tag_value="tagValue é ☃ 名"),
                    {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
                ),
            ),
        ),
        Model(
            "AdvancedFlowByVersionQuery",
            {
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
            },
            obj(
                and_=[
                    obj(
                        nor=[obj(flow_id="000000000000000000000000")],
                        or_=[obj(flow_id="000000000000000000000000")],
                        creation_date="creationDate é ☃ 名",
                        enabled="enabled é ☃ 名",
                        flow_class="flowClass é ☃ 名",
                        flow_id="000000000000000000000000",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                    )
                ],
                nor=[
                    obj(
                        and_=[obj(flow_id="000000000000000000000000")],
                        or_=[obj(flow_id="000000000000000000000000")],
                        creation_date="creationDate é ☃ 名",
                        enabled="enabled é ☃ 名",
                        flow_class="flowClass é ☃ 名",
                        flow_id="000000000000000000000000",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                    )
                ],
                or_=[
                    obj(
                        and_=[obj(flow_id="000000000000000000000000")],
                        nor=[obj(flow_id="000000000000000000000000")],
                        creation_date="creationDate é ☃ 名",
                        enabled="enabled é ☃ 名",
                        flow_class="flowClass é ☃ 名",
                        flow_id="000000000000000000000000",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                    )
                ],
                creation_date="creationDate é ☃ 名",
                enabled="enabled é ☃ 名",
                flow_class="flowClass é ☃ 名",
                flow_id="000000000000000000000000",
                id="32b0bB3467377fFaCaC0DD1D",
                last_updated="lastUpdated é ☃ 名",
                name="name é ☃ 名",
            ),
        ),
        Model(
            "AdvancedFlowQuery",
            {
                "$and": [
                    {
                        "$nor": [
                            {"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}
                        ],
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
                        "$and": [
                            {"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}
                        ],
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
                        "$and": [
                            {"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}
                        ],
                        "$nor": [
                            {"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}
                        ],
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
                        "$and": [
                            {"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}
                        ],
                        "$nor": [
                            {"$or": [{"name": {"$ne": "flowie"}}, {"enabled": False}]}
                        ],
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
                "triggers": {
                    "config": {"s": "s é ☃ 名"},
                    "key": "z",
                    "type": "type é ☃ 名",
                },
            },
            obj(
                and_=[
                    obj(
                        nor=[
                            obj(
                                or_=[
                                    obj(
                                        name=either({"$ne": "flowie"}, obj(ne="flowie"))
                                    ),
                                    obj(enabled=False),
                                ]
                            )
                        ],
                        or_=[
                            obj(name=either({"$ne": "flowie"}, obj(ne="flowie"))),
                            obj(enabled=False),
                        ],
                        creation_date="creationDate é ☃ 名",
                        custom_node_supports="customNodeSupports é ☃ 名",
                        default_version="D16C78C4db3cFCCbb9CAC4BF",
                        enabled="enabled é ☃ 名",
                        flow_class="flowClass é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                        nodes=obj(type="type é ☃ 名"),
                        triggers=obj(type="type é ☃ 名"),
                    )
                ],
                nor=[
                    obj(
                        and_=[
                            obj(
                                or_=[
                                    obj(
                                        name=either({"$ne": "flowie"}, obj(ne="flowie"))
                                    ),
                                    obj(enabled=False),
                                ]
                            )
                        ],
                        or_=[
                            obj(name=either({"$ne": "flowie"}, obj(ne="flowie"))),
                            obj(enabled=False),
                        ],
                        creation_date="creationDate é ☃ 名",
                        custom_node_supports="customNodeSupports é ☃ 名",
                        default_version="D16C78C4db3cFCCbb9CAC4BF",
                        enabled="enabled é ☃ 名",
                        flow_class="flowClass é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                        nodes=obj(type="type é ☃ 名"),
                        triggers=obj(type="type é ☃ 名"),
                    )
                ],
                or_=[
                    obj(
                        and_=[
                            obj(
                                or_=[
                                    obj(
                                        name=either({"$ne": "flowie"}, obj(ne="flowie"))
                                    ),
                                    obj(enabled=False),
                                ]
                            )
                        ],
                        nor=[
                            obj(
                                or_=[
                                    obj(
                                        name=either({"$ne": "flowie"}, obj(ne="flowie"))
                                    ),
                                    obj(enabled=False),
                                ]
                            )
                        ],
                        creation_date="creationDate é ☃ 名",
                        custom_node_supports="customNodeSupports é ☃ 名",
                        default_version="D16C78C4db3cFCCbb9CAC4BF",
                        enabled="enabled é ☃ 名",
                        flow_class="flowClass é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="lastUpdated é ☃ 名",
                        name=either({"$ne": "flowie"}, obj(ne="flowie")),
                        nodes=obj(type="type é ☃ 名"),
                        triggers=obj(type="type é ☃ 名"),
                    ),
                    obj(
                        and_=[
                            obj(
                                or_=[
                                    obj(
                                        name=either({"$ne": "flowie"}, obj(ne="flowie"))
                                    ),
                                    obj(enabled=False),
                                ]
                            )
                        ],
                        nor=[
                            obj(
                                or_=[
                                    obj(
                                        name=either({"$ne": "flowie"}, obj(ne="flowie"))
                                    ),
                                    obj(enabled=False),
                                ]
                            )
                        ],
                        creation_date="creationDate é ☃ 名",
                        custom_node_supports="customNodeSupports é ☃ 名",
                        default_version="D16C78C4db3cFCCbb9CAC4BF",
                        enabled=False,
                        flow_class="flowClass é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        last_updated="lastUpdated é ☃ 名",
                        name="name é ☃ 名",
                        nodes=obj(type="type é ☃ 名"),
                        triggers=obj(type="type é ☃ 名"),
                    ),
                ],
                creation_date="creationDate é ☃ 名",
                custom_node_supports="customNodeSupports é ☃ 名",
                default_version="D16C78C4db3cFCCbb9CAC4BF",
                enabled="enabled é ☃ 名",
                flow_class="flowClass é ☃ 名",
                id="32b0bB3467377fFaCaC0DD1D",
                last_updated="lastUpdated é ☃ 名",
                name="name é ☃ 名",
                nodes=obj(config={"s": "s é ☃ 名"}, type="type é ☃ 名"),
                triggers=obj(config={"s": "s é ☃ 名"}, key="z", type="type é ☃ 名"),
            ),
        ),
        Model(
            "AdvancedInstanceOrgQuery",
            {
                "$and": [
                    {
                        "$nor": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "Bob's Org",
                            }
                        ],
                        "$or": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "Bob's Org",
                            }
                        ],
                        "auditLogEnabled": "auditLogEnabled é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "disabledAt": "disabledAt é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "isReadOnly": "isReadOnly é ☃ 名",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "memberId": "cBAEFBcecBaC06098A132Fe5",
                        "mfaMode": "mfaMode é ☃ 名",
                        "name": "Bob's Org",
                        "referralId": "referralId é ☃ 名",
                        "tags": {},
                    }
                ],
                "$nor": [
                    {
                        "$and": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "Bob's Org",
                            }
                        ],
                        "$or": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "Bob's Org",
                            }
                        ],
                        "auditLogEnabled": "auditLogEnabled é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "disabledAt": "disabledAt é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "isReadOnly": "isReadOnly é ☃ 名",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "memberId": "cBAEFBcecBaC06098A132Fe5",
                        "mfaMode": "mfaMode é ☃ 名",
                        "name": "Bob's Org",
                        "referralId": "referralId é ☃ 名",
                        "tags": {},
                    }
                ],
                "$or": [
                    {
                        "$and": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "Bob's Org",
                            }
                        ],
                        "$nor": [
                            {
                                "lastUpdated": "2022-01-30T17:18:11.911Z",
                                "name": "Bob's Org",
                            }
                        ],
                        "auditLogEnabled": "auditLogEnabled é ☃ 名",
                        "creationDate": "creationDate é ☃ 名",
                        "disabledAt": "disabledAt é ☃ 名",
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "isReadOnly": "isReadOnly é ☃ 名",
                        "lastUpdated": "2022-01-30T17:18:11.911Z",
                        "memberId": "cBAEFBcecBaC06098A132Fe5",
                        "mfaMode": "mfaMode é ☃ 名",
                        "name": "Bob's Org",
                        "referralId": "referralId é ☃ 名",
                        "tags": {},
                    }
                ],
                "auditLogEnabled": "auditLogEnabled é ☃ 名",
                "creationDate": "creationDate é ☃ 名",
                "disabledAt": "disabledAt é ☃ 名",
                "id": "32b0bB3467377fFaCaC0DD1D",
                "isReadOnly": "isReadOnly é ☃ 名",
                "lastUpdated": "2022-01-30T17:18:11.911Z",
                "memberId": "cBAEFBcecBaC06098A132Fe5",
                "mfaMode": "mfaMode é ☃ 名",
                "name": "Bob's Org",
                "referralId": "referralId é ☃ 名",
                "tags": {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
            },
            obj(
                and_=[
                    obj(
                        nor=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="Bob's Org",
                            )
                        ],
                        or_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="Bob's Org",
                            )
                        ],
                        audit_log_enabled="auditLogEnabled é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        disabled_at="disabledAt é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        is_read_only="isReadOnly é ☃ 名",
                        last_updated="2022-01-30T17:18:11.911Z",
                        member_id="cBAEFBcecBaC06098A132Fe5",
                        mfa_mode="mfaMode é ☃ 名",
                        name="Bob's Org",
                        referral_id="referralId é ☃ 名",
                        tags=either(obj(), {}),
                    )
                ],
                nor=[
                    obj(
                        and_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="Bob's Org",
                            )
                        ],
                        or_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="Bob's Org",
                            )
                        ],
                        audit_log_enabled="auditLogEnabled é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        disabled_at="disabledAt é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        is_read_only="isReadOnly é ☃ 名",
                        last_updated="2022-01-30T17:18:11.911Z",
                        member_id="cBAEFBcecBaC06098A132Fe5",
                        mfa_mode="mfaMode é ☃ 名",
                        name="Bob's Org",
                        referral_id="referralId é ☃ 名",
                        tags=either(obj(), {}),
                    )
                ],
                or_=[
                    obj(
                        and_=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="Bob's Org",
                            )
                        ],
                        nor=[
                            obj(
                                last_updated="2022-01-30T17:18:11.911Z",
                                name="Bob's Org",
                            )
                        ],
                        audit_log_enabled="auditLogEnabled é ☃ 名",
                        creation_date="creationDate é ☃ 名",
                        disabled_at="disabledAt é ☃ 名",
                        id="32b0bB3467377fFaCaC0DD1D",
                        is_read_only="isReadOnly é ☃ 名",
                        last_updated="2022-01-30T17:18:11.911Z",
                        member_id="cBAEFBcecBaC06098A132Fe5",
                        mfa_mode="mfaMode é ☃ 名",
                        name="Bob's Org",
                        referral_id="referralId é ☃ 名",
                        tags=either(obj(), {}),
                    )
                ],
                audit_log_enabled="auditLogEnabled é ☃ 名",
                creation_date="creationDate é ☃ 名",
                disabled_at="disabledAt é ☃ 名",
                id="32b0bB3467377fFaCaC0DD1D",
                is_read_only="isReadOnly é ☃ 名",
                last_updated="2022-01-30T17:18:11.911Z",
                member_id="cBAEFBcecBaC06098A132Fe5",
                mfa_mode="mfaMode é ☃ 名",
                name="Bob's Org",
                referral_id="referralId é ☃ 名",
                tags=either(
                    obj(tag_key="tagKey é ☃ 名", tag_value="tagValue é ☃ 名"),
                    {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
                ),
            ),
        ),
        Model(
            "AggregationWithOptions",
            {"options": {}, "type": "NONE"},
            obj(options=obj(), type="NONE"),
        ),
        Model(
            "ApplicationApiTokenPost",
            {
                "description": "description é ☃ 名",
                "expirationDate": "2024-05-07T07:08:09Z",
                "name": "name é ☃ 名",
                "scope": ["webhooks.post"],
                "status": "inactive",
            },
            obj(
                description="description é ☃ 名",
                expiration_date=moment("2024-05-07T07:08:09Z"),
                name="name é ☃ 名",
                scope=["webhooks.post"],
                status="inactive",
            ),
        ),
        Model(
            "ApplicationGlobalChange",
            {
                "cloudOnly": True,
                "description": "Description of my application global",
                "json": '"my json data here"',
                "key": "keyHere",
            },
            obj(
                cloud_only=True,
                description="Description of my application global",
                json_='"my json data here"',
                key="keyHere",
            ),
        ),
        Model(
            "ApplicationImportOptions",
            {
                "callbackUrl": "https://example.com/callbackUrl",
                "importUrl": "https://example.com/importUrl",
                "include": ["Webhook"],
            },
            obj(
                callback_url=text_of("https://example.com/callbackUrl"),
                import_url=text_of("https://example.com/importUrl"),
                include=["Webhook"],
            ),
        ),
        Model(
            "AuditLogActorFilter",
            {"id": "575ed70c7ae143cd83dc4aa9", "name": "name é ☃ 名", "type": "User"},
            obj(id="575ed70c7ae143cd83dc4aa9", name="name é ☃ 名", type="User"),
        ),
        Model(
            "AuditLogFilter",
            {
                "actor": [
                    {
                        "id": "575ed70c7ae143cd83dc4aa9",
                        "name": "name é ☃ 名",
                        "type": "User",
                    }
                ],
                "primaryTarget": [
                    {
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "name": "name é ☃ 名",
                        "type": "Dashboard",
                    },
                    {
                        "id": "575ec8687ae143cd83dc4a97",
                        "name": "name é ☃ 名",
                        "type": "Application",
                    },
                ],
                "request": [{"action": "action é ☃ 名", "resource": "resource é ☃ 名"}],
                "responseCode": [100],
                "secondaryTarget": [
                    {
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "name": "name é ☃ 名",
                        "type": "Webhook",
                    }
                ],
            },
            obj(
                actor=[
                    obj(id="575ed70c7ae143cd83dc4aa9", name="name é ☃ 名", type="User")
                ],
                primary_target=[
                    obj(
                        id="32b0bB3467377fFaCaC0DD1D",
                        name="name é ☃ 名",
                        type="Dashboard",
                    ),
                    obj(
                        id="575ec8687ae143cd83dc4a97",
                        name="name é ☃ 名",
                        type="Application",
                    ),
                ],
                request=[obj(action="action é ☃ 名", resource="resource é ☃ 名")],
                response_code=[100],
                secondary_target=[
                    obj(
                        id="32b0bB3467377fFaCaC0DD1D",
                        name="name é ☃ 名",
                        type="Webhook",
                    )
                ],
            ),
        ),
        Model(
            "AzureEventHubConfig",
            {
                "connectionString": "connectionString",
                "consumerGroup": "consumerGroup",
                "hubName": "hubName",
            },
            obj(
                connection_string="connectionString",
                consumer_group="consumerGroup",
                hub_name="hubName",
            ),
        ),
        Model("BeckhoffSubscription", {"name": "name é ☃ 名"}, obj(name="name é ☃ 名")),
        Model(
            "ContextDevice",
            {
                "attributes": {
                    "D": {
                        "dataType": "number",
                        "description": "description é ☃ 名",
                        "tags": {"U": "U é ☃ 名", "units": "celsius"},
                    },
                    "dew-point": {"dataType": "number"},
                    "temperature": {"dataType": "number", "tags": {"units": "celsius"}},
                },
                "description": "description é ☃ 名",
                "id": "589de9bca1975a00017b2295",
                "name": "Cincinnati",
                "tags": {
                    "DeviceRecipe": ["Weather Station"],
                    "U": ["U é ☃ 名"],
                    "region": ["Midwest"],
                    "type": ["Weather Station", "Sensor"],
                },
            },
            obj(
                attributes={
                    "D": obj(
                        data_type="number",
                        description="description é ☃ 名",
                        tags={"U": "U é ☃ 名", "units": "celsius"},
                    ),
                    "dew-point": obj(data_type="number"),
                    "temperature": obj(data_type="number", tags={"units": "celsius"}),
                },
                description="description é ☃ 名",
                id="589de9bca1975a00017b2295",
                name="Cincinnati",
                tags={
                    "DeviceRecipe": ["Weather Station"],
                    "U": ["U é ☃ 名"],
                    "region": ["Midwest"],
                    "type": ["Weather Station", "Sensor"],
                },
            ),
        ),
        Model(
            "CustomNodeCheckboxField",
            {
                "defaultValue": True,
                "description": "description é ☃ 名",
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "type": "checkbox",
            },
            obj(
                default_value=True,
                description="description é ☃ 名",
                id="id é ☃ 名",
                label="label é ☃ 名",
                type="checkbox",
            ),
        ),
        Model(
            "CustomNodeJsonField",
            {
                "defaultValue": "defaultValue é ☃ 名",
                "description": "description é ☃ 名",
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "required": True,
                "type": "jsonTemplate",
            },
            obj(
                default_value="defaultValue é ☃ 名",
                description="description é ☃ 名",
                id="id é ☃ 名",
                label="label é ☃ 名",
                required=True,
                type="jsonTemplate",
            ),
        ),
        Model(
            "CustomNodeNumberField",
            {
                "defaultValue": 42.5,
                "description": "description é ☃ 名",
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "required": True,
                "type": "numberTemplate",
                "validMax": 8.5,
                "validMin": 7.5,
            },
            obj(
                default_value=42.5,
                description="description é ☃ 名",
                id="id é ☃ 名",
                label="label é ☃ 名",
                required=True,
                type="numberTemplate",
                valid_max=8.5,
                valid_min=7.5,
            ),
        ),
        Model(
            "CustomNodeOrgUsage",
            {
                "appCount": 1,
                "flowCount": 2,
                "orgIconColor": "orgIconColor é ☃ 名",
                "orgName": "orgName é ☃ 名",
            },
            obj(
                app_count=1,
                flow_count=2,
                org_icon_color="orgIconColor é ☃ 名",
                org_name="orgName é ☃ 名",
            ),
        ),
        Model(
            "CustomNodePayloadPathField",
            {
                "description": "description é ☃ 名",
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "required": True,
                "type": "payloadPath",
            },
            obj(
                description="description é ☃ 名",
                id="id é ☃ 名",
                label="label é ☃ 名",
                required=True,
                type="payloadPath",
            ),
        ),
        Model(
            "CustomNodeSection",
            {
                "description": "description é ☃ 名",
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "type": "section",
            },
            obj(
                description="description é ☃ 名",
                id="id é ☃ 名",
                label="label é ☃ 名",
                type="section",
            ),
        ),
        Model(
            "CustomNodeSelectField",
            {
                "defaultValue": "defaultValue é ☃ 名",
                "description": "description é ☃ 名",
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "options": [{"label": "label é ☃ 名", "value": "value é ☃ 名"}],
                "type": "select",
            },
            obj(
                default_value="defaultValue é ☃ 名",
                description="description é ☃ 名",
                id="id é ☃ 名",
                label="label é ☃ 名",
                options=[obj(label="label é ☃ 名", value="value é ☃ 名")],
                type="select",
            ),
        ),
        Model(
            "CustomNodeStringField",
            {
                "defaultValue": "defaultValue é ☃ 名",
                "description": "description é ☃ 名",
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "required": True,
                "type": "stringTemplate",
                "validRegExp": "validRegExp é ☃ 名",
            },
            obj(
                default_value="defaultValue é ☃ 名",
                description="description é ☃ 名",
                id="id é ☃ 名",
                label="label é ☃ 名",
                required=True,
                type="stringTemplate",
                valid_reg_exp="validRegExp é ☃ 名",
            ),
        ),
        Model(
            "DashboardBlockBar",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "bar",
                "config": {
                    "duration": 16,
                    "realTime": True,
                    "segments": [
                        {
                            "aggregation": "NONE",
                            "attribute": "attribute é ☃ 名",
                            "color": "color é ☃ 名",
                            "detectDataGaps": True,
                            "deviceIds": ["deviceIds é ☃ 名"],
                            "deviceTags": [{}],
                            "expression": "expression é ☃ 名",
                            "graphType": "graphType é ☃ 名",
                            "label": "label é ☃ 名",
                            "lineWeight": 5,
                            "query": "query é ☃ 名",
                            "yAxisLabel": "yAxisLabel é ☃ 名",
                        }
                    ],
                    "xAxisFormat": "xAxisFormat é ☃ 名",
                    "xAxisLabel": "xAxisLabel é ☃ 名",
                    "xAxisMax": 70.5,
                    "xAxisMin": 87.5,
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="bar",
                config=obj(
                    duration=16,
                    real_time=True,
                    segments=[
                        obj(
                            aggregation="NONE",
                            attribute="attribute é ☃ 名",
                            color="color é ☃ 名",
                            detect_data_gaps=True,
                            device_ids=["deviceIds é ☃ 名"],
                            device_tags=[obj()],
                            expression="expression é ☃ 名",
                            graph_type="graphType é ☃ 名",
                            label="label é ☃ 名",
                            line_weight=5,
                            query="query é ☃ 名",
                            y_axis_label="yAxisLabel é ☃ 名",
                        )
                    ],
                    x_axis_format="xAxisFormat é ☃ 名",
                    x_axis_label="xAxisLabel é ☃ 名",
                    x_axis_max=70.5,
                    x_axis_min=87.5,
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockCustom",
            {
                "applicationId": "64b8f0f1f1c2a30008e4b8c1",
                "blockType": "custom-html",
                "config": {
                    "configuration": {"bodyContent": "", "headContent": ""},
                    "segments": [
                        {
                            "attribute": "{{ctx.attribute}}",
                            "deviceIds": ["{{ctx.deviceId}}"],
                            "deviceTags": [{}],
                            "duration": "{{dashboard.duration}}",
                            "id": "time-series-0",
                            "queryType": "time-series",
                            "resolution": "{{dashboard.resolution}}",
                        }
                    ],
                    "tooltipEventSubscribe": False,
                    "vegaVersion": "vega6",
                },
                "description": "description é ☃ 名",
                "height": 6,
                "id": "1",
                "startX": 0,
                "startY": 0,
                "title": "title é ☃ 名",
                "width": 6,
            },
            obj(
                application_id="64b8f0f1f1c2a30008e4b8c1",
                block_type="custom-html",
                config=obj(
                    configuration=obj(body_content="", head_content=""),
                    segments=[
                        obj(
                            attribute="{{ctx.attribute}}",
                            device_ids=["{{ctx.deviceId}}"],
                            device_tags=[obj()],
                            duration="{{dashboard.duration}}",
                            id="time-series-0",
                            query_type="time-series",
                            resolution="{{dashboard.resolution}}",
                        )
                    ],
                    tooltip_event_subscribe=False,
                    vega_version="vega6",
                ),
                description="description é ☃ 名",
                height=6,
                id="1",
                start_x=0,
                start_y=0,
                title="title é ☃ 名",
                width=6,
            ),
        ),
        Model(
            "DashboardBlockDashboardList",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "dashboard-list",
                "config": {"filter": "filter é ☃ 名"},
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="dashboard-list",
                config=obj(filter="filter é ☃ 名"),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockDataTable",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "data-table",
                "config": {
                    "columns": [
                        {
                            "headerTemplate": "headerTemplate é ☃ 名",
                            "id": "id é ☃ 名",
                            "rowTemplate": "rowTemplate é ☃ 名",
                            "type": "C",
                        }
                    ],
                    "dataTableId": "7C0FbE6EE796644baa60FB1B",
                    "defaultLimit": "defaultLimit é ☃ 名",
                    "defaultOffset": "defaultOffset é ☃ 名",
                    "defaultSortColumn": "defaultSortColumn é ☃ 名",
                    "defaultSortDirection": "",
                    "query": "query é ☃ 名",
                    "queryMode": "advanced",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="data-table",
                config=obj(
                    columns=[
                        obj(
                            header_template="headerTemplate é ☃ 名",
                            id="id é ☃ 名",
                            row_template="rowTemplate é ☃ 名",
                            type="C",
                        )
                    ],
                    data_table_id="7C0FbE6EE796644baa60FB1B",
                    default_limit="defaultLimit é ☃ 名",
                    default_offset="defaultOffset é ☃ 名",
                    default_sort_column="defaultSortColumn é ☃ 名",
                    default_sort_direction="",
                    query="query é ☃ 名",
                    query_mode="advanced",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockDeviceCount",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "device-count",
                "config": {
                    "conditions": [
                        {
                            "color": "color é ☃ 名",
                            "condition": "condition é ☃ 名",
                            "id": "id é ☃ 名",
                            "imageUrl": "imageUrl é ☃ 名",
                            "label": "label é ☃ 名",
                            "shape": "octagon",
                        }
                    ],
                    "defaultCondition": {
                        "color": "color é ☃ 名",
                        "label": "label é ☃ 名",
                        "value": "value é ☃ 名",
                    },
                    "segments": [{"id": "id é ☃ 名", "query": "query é ☃ 名"}],
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="device-count",
                config=obj(
                    conditions=[
                        obj(
                            color="color é ☃ 名",
                            condition="condition é ☃ 名",
                            id="id é ☃ 名",
                            image_url="imageUrl é ☃ 名",
                            label="label é ☃ 名",
                            shape="octagon",
                        )
                    ],
                    default_condition=obj(
                        color="color é ☃ 名", label="label é ☃ 名", value="value é ☃ 名"
                    ),
                    segments=[obj(id="id é ☃ 名", query="query é ☃ 名")],
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockDeviceList",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "device-list",
                "config": {
                    "additionalAttributes": ["additionalAttributes é ☃ 名"],
                    "columns": [
                        {
                            "headerTemplate": "headerTemplate é ☃ 名",
                            "id": "id é ☃ 名",
                            "rowTemplate": "rowTemplate é ☃ 名",
                            "source": "source é ☃ 名",
                            "type": "updated",
                        }
                    ],
                    "deviceLinkNewWindow": True,
                    "deviceLinkType": "default",
                    "deviceLinkUrl": "deviceLinkUrl é ☃ 名",
                    "excludeConnectionInfo": True,
                    "filter": "filter é ☃ 名",
                    "match": "any",
                    "query": "query é ☃ 名",
                    "showPublicFilter": True,
                    "sortDirection": "",
                    "sortField": "name",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="device-list",
                config=obj(
                    additional_attributes=["additionalAttributes é ☃ 名"],
                    columns=[
                        obj(
                            header_template="headerTemplate é ☃ 名",
                            id="id é ☃ 名",
                            row_template="rowTemplate é ☃ 名",
                            source="source é ☃ 名",
                            type="updated",
                        )
                    ],
                    device_link_new_window=True,
                    device_link_type="default",
                    device_link_url="deviceLinkUrl é ☃ 名",
                    exclude_connection_info=True,
                    filter="filter é ☃ 名",
                    match="any",
                    query="query é ☃ 名",
                    show_public_filter=True,
                    sort_direction="",
                    sort_field="name",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockDeviceLog",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "device-log",
                "config": {
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "includeDeviceInfo": True,
                    "maxResultsPerDevice": "maxResultsPerDevice é ☃ 名",
                    "query": "query é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="device-log",
                config=obj(
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    include_device_info=True,
                    max_results_per_device="maxResultsPerDevice é ☃ 名",
                    query="query é ☃ 名",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockDeviceStateTable",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "device-state-table",
                "config": {
                    "attributes": ["attributes é ☃ 名"],
                    "columns": [
                        {
                            "attribute": "attribute é ☃ 名",
                            "headerTemplate": "headerTemplate é ☃ 名",
                            "id": "id é ☃ 名",
                            "rowTemplate": "rowTemplate é ☃ 名",
                            "type": "attribute",
                        }
                    ],
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "duration": 16,
                    "query": "query é ☃ 名",
                    "sortDirection": 1,
                    "sortIndex": 94,
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="device-state-table",
                config=obj(
                    attributes=["attributes é ☃ 名"],
                    columns=[
                        obj(
                            attribute="attribute é ☃ 名",
                            header_template="headerTemplate é ☃ 名",
                            id="id é ☃ 名",
                            row_template="rowTemplate é ☃ 名",
                            type="attribute",
                        )
                    ],
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    duration=16,
                    query="query é ☃ 名",
                    sort_direction=1,
                    sort_index=94,
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockEventList",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "event-list",
                "config": {
                    "allowUpdates": True,
                    "columnErrors": {},
                    "columns": [
                        {
                            "headerTemplate": "headerTemplate é ☃ 名",
                            "id": "id é ☃ 名",
                            "rowTemplate": "rowTemplate é ☃ 名",
                            "selectedTag": "selectedTag é ☃ 名",
                            "type": "custom",
                        }
                    ],
                    "eventState": "eventState é ☃ 名",
                    "filter": "filter é ☃ 名",
                    "query": "query é ☃ 名",
                    "sortDirection": "",
                    "sortField": "sortField é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="event-list",
                config=obj(
                    allow_updates=True,
                    column_errors=obj(),
                    columns=[
                        obj(
                            header_template="headerTemplate é ☃ 名",
                            id="id é ☃ 名",
                            row_template="rowTemplate é ☃ 名",
                            selected_tag="selectedTag é ☃ 名",
                            type="custom",
                        )
                    ],
                    event_state="eventState é ☃ 名",
                    filter="filter é ☃ 名",
                    query="query é ☃ 名",
                    sort_direction="",
                    sort_field="sortField é ☃ 名",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockGauge",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "gauge",
                "config": {
                    "conditions": [
                        {
                            "color": "color é ☃ 名",
                            "condition": "condition é ☃ 名",
                            "id": "id é ☃ 名",
                            "imageUrl": "imageUrl é ☃ 名",
                            "label": "label é ☃ 名",
                            "shape": "octagon",
                        }
                    ],
                    "displayAsPercentage": True,
                    "duration": 16,
                    "gaugeMax": 86.5,
                    "gaugeMin": 16.5,
                    "gaugeType": "needle",
                    "precision": 43.5,
                    "precisionType": "significant",
                    "realTime": True,
                    "segment": {
                        "aggregation": "NONE",
                        "attribute": "attribute é ☃ 名",
                        "color": "color é ☃ 名",
                        "detectDataGaps": True,
                        "deviceIds": ["deviceIds é ☃ 名"],
                        "deviceTags": [{}],
                        "expression": "expression é ☃ 名",
                        "graphType": "graphType é ☃ 名",
                        "label": "label é ☃ 名",
                        "lineWeight": 5,
                        "query": "query é ☃ 名",
                        "yAxisLabel": "yAxisLabel é ☃ 名",
                    },
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="gauge",
                config=obj(
                    conditions=[
                        obj(
                            color="color é ☃ 名",
                            condition="condition é ☃ 名",
                            id="id é ☃ 名",
                            image_url="imageUrl é ☃ 名",
                            label="label é ☃ 名",
                            shape="octagon",
                        )
                    ],
                    display_as_percentage=True,
                    duration=16,
                    gauge_max=86.5,
                    gauge_min=16.5,
                    gauge_type="needle",
                    precision=43.5,
                    precision_type="significant",
                    real_time=True,
                    segment=obj(
                        aggregation="NONE",
                        attribute="attribute é ☃ 名",
                        color="color é ☃ 名",
                        detect_data_gaps=True,
                        device_ids=["deviceIds é ☃ 名"],
                        device_tags=[obj()],
                        expression="expression é ☃ 名",
                        graph_type="graphType é ☃ 名",
                        label="label é ☃ 名",
                        line_weight=5,
                        query="query é ☃ 名",
                        y_axis_label="yAxisLabel é ☃ 名",
                    ),
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockGraph",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "graph",
                "config": {
                    "decorators": [
                        {
                            "color": "color é ☃ 名",
                            "label": "label é ☃ 名",
                            "lineStyle": "dashed",
                            "lineWeight": 5,
                            "type": "area",
                            "y1": 95.5,
                            "y2": 3.5,
                            "yAxisId": "yAxisId é ☃ 名",
                        }
                    ],
                    "disallowUserSelectedDuration": True,
                    "displayType": "line",
                    "duration": 16,
                    "hideLegend": True,
                    "realTime": True,
                    "recharts": True,
                    "resolution": 10,
                    "segments": [
                        {
                            "aggregation": "NONE",
                            "attribute": "attribute é ☃ 名",
                            "color": "color é ☃ 名",
                            "cumulative": True,
                            "detectDataGaps": True,
                            "deviceIds": ["deviceIds é ☃ 名"],
                            "deviceTags": [{}],
                            "dotWeight": 5,
                            "expression": "expression é ☃ 名",
                            "graphType": "line",
                            "label": "label é ☃ 名",
                            "lineType": "stepBefore",
                            "lineWeight": 5,
                            "query": "query é ☃ 名",
                            "yAxisFormat": "yAxisFormat é ☃ 名",
                            "yAxisId": "yAxisId é ☃ 名",
                            "yAxisLabel": "yAxisLabel é ☃ 名",
                            "yAxisMax": 39.5,
                            "yAxisMin": 5.5,
                        }
                    ],
                    "yAxes": [
                        {
                            "format": "format é ☃ 名",
                            "id": "id é ☃ 名",
                            "label": "label é ☃ 名",
                            "max": 72.5,
                            "min": 37.5,
                            "position": "hidden",
                            "scale": "sqrt",
                            "stacked": True,
                        }
                    ],
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="graph",
                config=obj(
                    decorators=[
                        obj(
                            color="color é ☃ 名",
                            label="label é ☃ 名",
                            line_style="dashed",
                            line_weight=5,
                            type="area",
                            y1=95.5,
                            y2=3.5,
                            y_axis_id="yAxisId é ☃ 名",
                        )
                    ],
                    disallow_user_selected_duration=True,
                    display_type="line",
                    duration=16,
                    hide_legend=True,
                    real_time=True,
                    recharts=True,
                    resolution=10,
                    segments=[
                        obj(
                            aggregation="NONE",
                            attribute="attribute é ☃ 名",
                            color="color é ☃ 名",
                            cumulative=True,
                            detect_data_gaps=True,
                            device_ids=["deviceIds é ☃ 名"],
                            device_tags=[obj()],
                            dot_weight=5,
                            expression="expression é ☃ 名",
                            graph_type="line",
                            label="label é ☃ 名",
                            line_type="stepBefore",
                            line_weight=5,
                            query="query é ☃ 名",
                            y_axis_format="yAxisFormat é ☃ 名",
                            y_axis_id="yAxisId é ☃ 名",
                            y_axis_label="yAxisLabel é ☃ 名",
                            y_axis_max=39.5,
                            y_axis_min=5.5,
                        )
                    ],
                    y_axes=[
                        obj(
                            format="format é ☃ 名",
                            id="id é ☃ 名",
                            label="label é ☃ 名",
                            max=72.5,
                            min=37.5,
                            position="hidden",
                            scale="sqrt",
                            stacked=True,
                        )
                    ],
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockHeatmap",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "heatmap",
                "config": {
                    "additionalAttributes": ["additionalAttributes é ☃ 名"],
                    "attribute": "attribute é ☃ 名",
                    "centerOnDataPoints": True,
                    "defaultBearing": 14.5,
                    "defaultCenter": "defaultCenter é ☃ 名",
                    "defaultPitch": 48.5,
                    "defaultZoom": 78.5,
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "duration": 16,
                    "locationTagKey": "V",
                    "mapStyle": "satellite",
                    "query": "query é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="heatmap",
                config=obj(
                    additional_attributes=["additionalAttributes é ☃ 名"],
                    attribute="attribute é ☃ 名",
                    center_on_data_points=True,
                    default_bearing=14.5,
                    default_center="defaultCenter é ☃ 名",
                    default_pitch=48.5,
                    default_zoom=78.5,
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    duration=16,
                    location_tag_key="V",
                    map_style="satellite",
                    query="query é ☃ 名",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockIframe",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "iframe",
                "config": {"url": "url é ☃ 名"},
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="iframe",
                config=obj(url="url é ☃ 名"),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockImage",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "image",
                "config": {
                    "attribute": "attribute é ☃ 名",
                    "bgColor": "bgColor é ☃ 名",
                    "deviceId": "deviceId é ☃ 名",
                    "imageLinkNewWindow": True,
                    "imageLinkUrl": "imageLinkUrl é ☃ 名",
                    "imageSource": "attribute",
                    "imageUrl": "imageUrl é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="image",
                config=obj(
                    attribute="attribute é ☃ 名",
                    bg_color="bgColor é ☃ 名",
                    device_id="deviceId é ☃ 名",
                    image_link_new_window=True,
                    image_link_url="imageLinkUrl é ☃ 名",
                    image_source="attribute",
                    image_url="imageUrl é ☃ 名",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockImageOverlay",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "image-overlay",
                "config": {
                    "backgroundColor": "backgroundColor é ☃ 名",
                    "defaultZoom": 78.5,
                    "disableZoom": True,
                    "imageUrl": "imageUrl é ☃ 名",
                    "overlays": [
                        {
                            "defaultCondition": {},
                            "position": "position é ☃ 名",
                            "size": "large",
                            "type": "image",
                        }
                    ],
                    "segments": [
                        {
                            "aggregation": "NONE",
                            "attribute": "attribute é ☃ 名",
                            "deviceIds": ["deviceIds é ☃ 名"],
                            "deviceTags": [{}],
                            "duration": 16,
                            "id": "id é ☃ 名",
                            "query": "query é ☃ 名",
                            "queryType": "gauge",
                        }
                    ],
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="image-overlay",
                config=obj(
                    background_color="backgroundColor é ☃ 名",
                    default_zoom=78.5,
                    disable_zoom=True,
                    image_url="imageUrl é ☃ 名",
                    overlays=[
                        obj(
                            default_condition=obj(),
                            position="position é ☃ 名",
                            size="large",
                            type="image",
                        )
                    ],
                    segments=[
                        obj(
                            aggregation="NONE",
                            attribute="attribute é ☃ 名",
                            device_ids=["deviceIds é ☃ 名"],
                            device_tags=[obj()],
                            duration=16,
                            id="id é ☃ 名",
                            query="query é ☃ 名",
                            query_type="gauge",
                        )
                    ],
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockIndicator",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "indicator",
                "config": {
                    "conditions": [
                        {
                            "color": "color é ☃ 名",
                            "condition": "condition é ☃ 名",
                            "id": "id é ☃ 名",
                            "imageUrl": "imageUrl é ☃ 名",
                            "label": "label é ☃ 名",
                            "shape": "octagon",
                        }
                    ],
                    "defaultCondition": {
                        "color": "color é ☃ 名",
                        "condition": "condition é ☃ 名",
                        "id": "id é ☃ 名",
                        "imageUrl": "imageUrl é ☃ 名",
                        "label": "label é ☃ 名",
                        "shape": "octagon",
                    },
                    "duration": 16,
                    "realTime": True,
                    "segments": [
                        {
                            "aggregation": "NONE",
                            "attribute": "attribute é ☃ 名",
                            "color": "color é ☃ 名",
                            "detectDataGaps": True,
                            "deviceIds": ["deviceIds é ☃ 名"],
                            "deviceTags": [{}],
                            "expression": "expression é ☃ 名",
                            "graphType": "graphType é ☃ 名",
                            "label": "label é ☃ 名",
                            "lineWeight": 5,
                            "query": "query é ☃ 名",
                            "yAxisLabel": "yAxisLabel é ☃ 名",
                        }
                    ],
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="indicator",
                config=obj(
                    conditions=[
                        obj(
                            color="color é ☃ 名",
                            condition="condition é ☃ 名",
                            id="id é ☃ 名",
                            image_url="imageUrl é ☃ 名",
                            label="label é ☃ 名",
                            shape="octagon",
                        )
                    ],
                    default_condition=obj(
                        color="color é ☃ 名",
                        condition="condition é ☃ 名",
                        id="id é ☃ 名",
                        image_url="imageUrl é ☃ 名",
                        label="label é ☃ 名",
                        shape="octagon",
                    ),
                    duration=16,
                    real_time=True,
                    segments=[
                        obj(
                            aggregation="NONE",
                            attribute="attribute é ☃ 名",
                            color="color é ☃ 名",
                            detect_data_gaps=True,
                            device_ids=["deviceIds é ☃ 名"],
                            device_tags=[obj()],
                            expression="expression é ☃ 名",
                            graph_type="graphType é ☃ 名",
                            label="label é ☃ 名",
                            line_weight=5,
                            query="query é ☃ 名",
                            y_axis_label="yAxisLabel é ☃ 名",
                        )
                    ],
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockInput",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "input",
                "config": {"controls": [], "defaultMode": "locked"},
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="input",
                config=obj(controls=[], default_mode="locked"),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockMap",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "map",
                "config": {
                    "additionalAttributes": ["additionalAttributes é ☃ 名"],
                    "attribute": "attribute é ☃ 名",
                    "centerOnDataPoints": True,
                    "clusterPoints": True,
                    "compositeResult": True,
                    "defaultBearing": 14.5,
                    "defaultCenter": "defaultCenter é ☃ 名",
                    "defaultPitch": 48.5,
                    "defaultZoom": 78.5,
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "duration": 16,
                    "endColor": "endColor é ☃ 名",
                    "iconTemplate": "iconTemplate é ☃ 名",
                    "includeArrows": True,
                    "includeLines": True,
                    "locationTagKey": "V",
                    "mapStyle": "satellite",
                    "pinMode": "advanced",
                    "popupTemplate": "popupTemplate é ☃ 名",
                    "query": "query é ☃ 名",
                    "resizedPins": True,
                    "resolution": 10,
                    "startColor": "startColor é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="map",
                config=obj(
                    additional_attributes=["additionalAttributes é ☃ 名"],
                    attribute="attribute é ☃ 名",
                    center_on_data_points=True,
                    cluster_points=True,
                    composite_result=True,
                    default_bearing=14.5,
                    default_center="defaultCenter é ☃ 名",
                    default_pitch=48.5,
                    default_zoom=78.5,
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    duration=16,
                    end_color="endColor é ☃ 名",
                    icon_template="iconTemplate é ☃ 名",
                    include_arrows=True,
                    include_lines=True,
                    location_tag_key="V",
                    map_style="satellite",
                    pin_mode="advanced",
                    popup_template="popupTemplate é ☃ 名",
                    query="query é ☃ 名",
                    resized_pins=True,
                    resolution=10,
                    start_color="startColor é ☃ 名",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockOpenEventIndicator",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "open-event-indicator",
                "config": {
                    "allowUpdates": True,
                    "filter": "filter é ☃ 名",
                    "query": "query é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="open-event-indicator",
                config=obj(
                    allow_updates=True, filter="filter é ☃ 名", query="query é ☃ 名"
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockPie",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "pie",
                "config": {
                    "duration": 16,
                    "percentFormat": "percentFormat é ☃ 名",
                    "realTime": True,
                    "segments": [
                        {
                            "aggregation": "NONE",
                            "attribute": "attribute é ☃ 名",
                            "color": "color é ☃ 名",
                            "detectDataGaps": True,
                            "deviceIds": ["deviceIds é ☃ 名"],
                            "deviceTags": [{}],
                            "expression": "expression é ☃ 名",
                            "graphType": "graphType é ☃ 名",
                            "label": "label é ☃ 名",
                            "lineWeight": 5,
                            "query": "query é ☃ 名",
                            "yAxisLabel": "yAxisLabel é ☃ 名",
                        }
                    ],
                    "valueFormat": "valueFormat é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="pie",
                config=obj(
                    duration=16,
                    percent_format="percentFormat é ☃ 名",
                    real_time=True,
                    segments=[
                        obj(
                            aggregation="NONE",
                            attribute="attribute é ☃ 名",
                            color="color é ☃ 名",
                            detect_data_gaps=True,
                            device_ids=["deviceIds é ☃ 名"],
                            device_tags=[obj()],
                            expression="expression é ☃ 名",
                            graph_type="graphType é ☃ 名",
                            label="label é ☃ 名",
                            line_weight=5,
                            query="query é ☃ 名",
                            y_axis_label="yAxisLabel é ☃ 名",
                        )
                    ],
                    value_format="valueFormat é ☃ 名",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockPositionChart",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "position-chart",
                "config": {
                    "additionalAttributes": ["additionalAttributes é ☃ 名"],
                    "centerOnDataPoints": True,
                    "compositeResult": True,
                    "coordinateA": "coordinateA é ☃ 名",
                    "coordinateB": "coordinateB é ☃ 名",
                    "defaultCenter": "defaultCenter é ☃ 名",
                    "defaultZoom": 78.5,
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "disableZoom": True,
                    "duration": 16,
                    "endColor": "endColor é ☃ 名",
                    "iconTemplate": "iconTemplate é ☃ 名",
                    "imageUrl": "imageUrl é ☃ 名",
                    "includeArrows": True,
                    "includeLines": True,
                    "pinMode": "advanced",
                    "pixelA": "pixelA é ☃ 名",
                    "pixelB": "pixelB é ☃ 名",
                    "popupTemplate": "popupTemplate é ☃ 名",
                    "query": "query é ☃ 名",
                    "resizedPins": True,
                    "resolution": 10,
                    "startColor": "startColor é ☃ 名",
                    "xAttribute": "xAttribute é ☃ 名",
                    "yAttribute": "yAttribute é ☃ 名",
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="position-chart",
                config=obj(
                    additional_attributes=["additionalAttributes é ☃ 名"],
                    center_on_data_points=True,
                    composite_result=True,
                    coordinate_a="coordinateA é ☃ 名",
                    coordinate_b="coordinateB é ☃ 名",
                    default_center="defaultCenter é ☃ 名",
                    default_zoom=78.5,
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    disable_zoom=True,
                    duration=16,
                    end_color="endColor é ☃ 名",
                    icon_template="iconTemplate é ☃ 名",
                    image_url="imageUrl é ☃ 名",
                    include_arrows=True,
                    include_lines=True,
                    pin_mode="advanced",
                    pixel_a="pixelA é ☃ 名",
                    pixel_b="pixelB é ☃ 名",
                    popup_template="popupTemplate é ☃ 名",
                    query="query é ☃ 名",
                    resized_pins=True,
                    resolution=10,
                    start_color="startColor é ☃ 名",
                    x_attribute="xAttribute é ☃ 名",
                    y_attribute="yAttribute é ☃ 名",
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockSectionHeader",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "section-header",
                "config": {"content": "content é ☃ 名", "title": "title é ☃ 名"},
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="section-header",
                config=obj(content="content é ☃ 名", title="title é ☃ 名"),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardBlockSuggestCodePost",
            {
                "blockConfig": {
                    "applicationId": "64b8f0f1f1c2a30008e4b8c1",
                    "blockType": "custom-html",
                    "config": {
                        "configuration": {"bodyContent": "", "headContent": ""},
                        "segments": [
                            {
                                "attribute": "{{ctx.attribute}}",
                                "deviceIds": ["{{ctx.deviceId}}"],
                                "deviceTags": [{}],
                                "duration": "{{dashboard.duration}}",
                                "id": "time-series-0",
                                "queryType": "time-series",
                                "resolution": "{{dashboard.resolution}}",
                            }
                        ],
                        "tooltipEventSubscribe": False,
                        "vegaVersion": "vega6",
                    },
                    "description": "description é ☃ 名",
                    "height": 6,
                    "id": "1",
                    "startX": 0,
                    "startY": 0,
                    "title": "title é ☃ 名",
                    "width": 6,
                },
                "text": "Generate a Google Charts time series chart using the data from the time series segment",
            },
            obj(
                block_config=obj(
                    application_id="64b8f0f1f1c2a30008e4b8c1",
                    block_type="custom-html",
                    config=obj(
                        configuration=obj(body_content="", head_content=""),
                        segments=[
                            obj(
                                attribute="{{ctx.attribute}}",
                                device_ids=["{{ctx.deviceId}}"],
                                device_tags=[obj()],
                                duration="{{dashboard.duration}}",
                                id="time-series-0",
                                query_type="time-series",
                                resolution="{{dashboard.resolution}}",
                            )
                        ],
                        tooltip_event_subscribe=False,
                        vega_version="vega6",
                    ),
                    description="description é ☃ 名",
                    height=6,
                    id="1",
                    start_x=0,
                    start_y=0,
                    title="title é ☃ 名",
                    width=6,
                ),
                text="Generate a Google Charts time series chart using the data from the time series segment",
            ),
        ),
        Model(
            "DashboardBlockSuggestCodeResponse",
            {
                "finishReason": "STOP",
                "response": {
                    "bodyContent": "<div>Did you see an alert?</div>",
                    "comments": "This code will fire a window alert when the block initially loads.",
                    "headContent": "<script>window.alert('Hello from the Custom HTML Block!');</script>",
                },
                "responseId": "YCwSaIeyOfComecPutWYyAg",
            },
            obj(
                finish_reason="STOP",
                response=obj(
                    body_content="<div>Did you see an alert?</div>",
                    comments="This code will fire a window alert when the block initially loads.",
                    head_content="<script>window.alert('Hello from the Custom HTML Block!');</script>",
                ),
                response_id="YCwSaIeyOfComecPutWYyAg",
            ),
        ),
        Model(
            "DashboardBlockWorkflowList",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "blockType": "workflow-list",
                "config": {
                    "experienceVersion": "experienceVersion é ☃ 名",
                    "filter": "filter é ☃ 名",
                    "includeCloud": True,
                    "includeEdge": True,
                    "includeEmbedded": True,
                    "includeExperience": True,
                },
                "description": "description é ☃ 名",
                "height": 42.5,
                "id": "id é ☃ 名",
                "startX": 71.5,
                "startY": 74.5,
                "title": "title é ☃ 名",
                "width": 49.5,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                block_type="workflow-list",
                config=obj(
                    experience_version="experienceVersion é ☃ 名",
                    filter="filter é ☃ 名",
                    include_cloud=True,
                    include_edge=True,
                    include_embedded=True,
                    include_experience=True,
                ),
                description="description é ☃ 名",
                height=42.5,
                id="id é ☃ 名",
                start_x=71.5,
                start_y=74.5,
                title="title é ☃ 名",
                width=49.5,
            ),
        ),
        Model(
            "DashboardContextDeviceIdValidation",
            {
                "deviceIds": ["589de9bca1975a00017b2293"],
                "deviceTags": [{"key": "type", "value": "Weather Station"}],
                "includeFullDevice": True,
                "query": "query é ☃ 名",
            },
            obj(
                device_ids=["589de9bca1975a00017b2293"],
                device_tags=[obj(key="type", value="Weather Station")],
                include_full_device=True,
                query="query é ☃ 名",
            ),
        ),
        Model(
            "DashboardContextExperienceUser",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "defaultValue": "defaultValue é ☃ 名",
                "name": "4",
                "type": "experienceUser",
                "validationConfig": {
                    "experienceGroupIds": ["a89Df831dbB2F3cADA7A3902"]
                },
                "validationEnabled": True,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                default_value="defaultValue é ☃ 名",
                name="4",
                type="experienceUser",
                validation_config=obj(
                    experience_group_ids=["a89Df831dbB2F3cADA7A3902"]
                ),
                validation_enabled=True,
            ),
        ),
        Model(
            "DashboardContextNumber",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "defaultValue": 42.5,
                "name": "4",
                "type": "number",
                "validationConfig": {"max": 72.5, "min": 37.5},
                "validationEnabled": True,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                default_value=42.5,
                name="4",
                type="number",
                validation_config=obj(max=72.5, min=37.5),
                validation_enabled=True,
            ),
        ),
        Model(
            "DashboardContextString",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "defaultValue": "defaultValue é ☃ 名",
                "name": "4",
                "type": "string",
                "validationConfig": {"regExp": "regExp é ☃ 名"},
                "validationEnabled": True,
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                default_value="defaultValue é ☃ 名",
                name="4",
                type="string",
                validation_config=obj(reg_exp="regExp é ☃ 名"),
                validation_enabled=True,
            ),
        ),
        Model(
            "DashboardDataTableQuery",
            {
                "dataTableId": "7C0FbE6EE796644baa60FB1B",
                "id": "id é ☃ 名",
                "limit": "limit é ☃ 名",
                "offset": "offset é ☃ 名",
                "query": "query é ☃ 名",
                "queryMode": "advanced",
                "queryType": "data-table",
                "sortColumn": "sortColumn é ☃ 名",
                "sortDirection": "sortDirection é ☃ 名",
            },
            obj(
                data_table_id="7C0FbE6EE796644baa60FB1B",
                id="id é ☃ 名",
                limit="limit é ☃ 名",
                offset="offset é ☃ 名",
                query="query é ☃ 名",
                query_mode="advanced",
                query_type="data-table",
                sort_column="sortColumn é ☃ 名",
                sort_direction="sortDirection é ☃ 名",
            ),
        ),
        Model(
            "DashboardDeviceInfoQuery",
            {
                "attributes": ["attributes é ☃ 名"],
                "compositeStateType": "compositeStateType é ☃ 名",
                "excludeConnectionInfo": True,
                "id": "id é ☃ 名",
                "page": "page é ☃ 名",
                "perPage": "perPage é ☃ 名",
                "query": "query é ☃ 名",
                "queryType": "device-info",
                "sortDirection": "sortDirection é ☃ 名",
                "sortField": "sortField é ☃ 名",
            },
            obj(
                attributes=["attributes é ☃ 名"],
                composite_state_type="compositeStateType é ☃ 名",
                exclude_connection_info=True,
                id="id é ☃ 名",
                page="page é ☃ 名",
                per_page="perPage é ☃ 名",
                query="query é ☃ 名",
                query_type="device-info",
                sort_direction="sortDirection é ☃ 名",
                sort_field="sortField é ☃ 名",
            ),
        ),
        Model(
            "DashboardDeviceListFilter",
            {
                "ids": ["ids é ☃ 名"],
                "searchParam": "searchParam é ☃ 名",
                "tags": [
                    {
                        "fromCtx": "fromCtx é ☃ 名",
                        "key": "key é ☃ 名",
                        "value": "value é ☃ 名",
                    }
                ],
            },
            obj(
                ids=["ids é ☃ 名"],
                search_param="searchParam é ☃ 名",
                tags=[
                    obj(
                        from_ctx="fromCtx é ☃ 名",
                        key="key é ☃ 名",
                        value="value é ☃ 名",
                    )
                ],
            ),
        ),
        Model(
            "DashboardEventsQuery",
            {
                "id": "id é ☃ 名",
                "includeExtendedEventInfo": True,
                "page": "page é ☃ 名",
                "perPage": "perPage é ☃ 名",
                "query": "query é ☃ 名",
                "queryType": "events",
                "sortDirection": "sortDirection é ☃ 名",
                "sortField": "sortField é ☃ 名",
            },
            obj(
                id="id é ☃ 名",
                include_extended_event_info=True,
                page="page é ☃ 名",
                per_page="perPage é ☃ 名",
                query="query é ☃ 名",
                query_type="events",
                sort_direction="sortDirection é ☃ 名",
                sort_field="sortField é ☃ 名",
            ),
        ),
        Model(
            "DashboardInputButton",
            {
                "action": "command",
                "buttonId": "buttonId é ☃ 名",
                "color": "color é ☃ 名",
                "commandName": "commandName é ☃ 名",
                "deviceIds": ["deviceIds é ☃ 名"],
                "deviceTags": [
                    {
                        "fromCtx": "fromCtx é ☃ 名",
                        "key": "key é ☃ 名",
                        "value": "value é ☃ 名",
                    }
                ],
                "grid": {"h": 2.5, "w": 19.5, "x": 32.5, "y": 63.5},
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "payload": "payload é ☃ 名",
                "query": "query é ☃ 名",
                "templateId": "templateId é ☃ 名",
                "type": "button",
                "workflowId": "workflowId é ☃ 名",
            },
            obj(
                action="command",
                button_id="buttonId é ☃ 名",
                color="color é ☃ 名",
                command_name="commandName é ☃ 名",
                device_ids=["deviceIds é ☃ 名"],
                device_tags=[
                    obj(
                        from_ctx="fromCtx é ☃ 名",
                        key="key é ☃ 名",
                        value="value é ☃ 名",
                    )
                ],
                grid=obj(h=2.5, w=19.5, x=32.5, y=63.5),
                id="id é ☃ 名",
                label="label é ☃ 名",
                payload="payload é ☃ 名",
                query="query é ☃ 名",
                template_id="templateId é ☃ 名",
                type="button",
                workflow_id="workflowId é ☃ 名",
            ),
        ),
        Model(
            "DashboardInputDefaultQuery",
            {
                "aggregation": "NONE",
                "attribute": "attribute é ☃ 名",
                "deviceIds": ["deviceIds é ☃ 名"],
                "deviceTags": [
                    {
                        "fromCtx": "fromCtx é ☃ 名",
                        "key": "key é ☃ 名",
                        "value": "value é ☃ 名",
                    }
                ],
                "query": "query é ☃ 名",
            },
            obj(
                aggregation="NONE",
                attribute="attribute é ☃ 名",
                device_ids=["deviceIds é ☃ 名"],
                device_tags=[
                    obj(
                        from_ctx="fromCtx é ☃ 名",
                        key="key é ☃ 名",
                        value="value é ☃ 名",
                    )
                ],
                query="query é ☃ 名",
            ),
        ),
        Model(
            "DashboardInputHelp",
            {
                "grid": {"h": 2.5, "w": 19.5, "x": 32.5, "y": 63.5},
                "help": "help é ☃ 名",
                "id": "id é ☃ 名",
                "templateId": "templateId é ☃ 名",
                "type": "help",
            },
            obj(
                grid=obj(h=2.5, w=19.5, x=32.5, y=63.5),
                help="help é ☃ 名",
                id="id é ☃ 名",
                template_id="templateId é ☃ 名",
                type="help",
            ),
        ),
        Model(
            "DashboardInputRange",
            {
                "color": "color é ☃ 名",
                "defaultQuery": {
                    "aggregation": "NONE",
                    "attribute": "attribute é ☃ 名",
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "query": "query é ☃ 名",
                },
                "defaultValue": 42.5,
                "grid": {"h": 2.5, "w": 19.5, "x": 32.5, "y": 63.5},
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "max": 72.5,
                "min": 37.5,
                "step": 61.5,
                "templateId": "templateId é ☃ 名",
                "type": "range",
            },
            obj(
                color="color é ☃ 名",
                default_query=obj(
                    aggregation="NONE",
                    attribute="attribute é ☃ 名",
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    query="query é ☃ 名",
                ),
                default_value=42.5,
                grid=obj(h=2.5, w=19.5, x=32.5, y=63.5),
                id="id é ☃ 名",
                label="label é ☃ 名",
                max=72.5,
                min=37.5,
                step=61.5,
                template_id="templateId é ☃ 名",
                type="range",
            ),
        ),
        Model(
            "DashboardInputSelect",
            {
                "defaultQuery": {
                    "aggregation": "NONE",
                    "attribute": "attribute é ☃ 名",
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "query": "query é ☃ 名",
                },
                "defaultValue": "defaultValue é ☃ 名",
                "grid": {"h": 2.5, "w": 19.5, "x": 32.5, "y": 63.5},
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "options": [{"label": "label é ☃ 名", "value": "value é ☃ 名"}],
                "templateId": "templateId é ☃ 名",
                "type": "select",
            },
            obj(
                default_query=obj(
                    aggregation="NONE",
                    attribute="attribute é ☃ 名",
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    query="query é ☃ 名",
                ),
                default_value="defaultValue é ☃ 名",
                grid=obj(h=2.5, w=19.5, x=32.5, y=63.5),
                id="id é ☃ 名",
                label="label é ☃ 名",
                options=[obj(label="label é ☃ 名", value="value é ☃ 名")],
                template_id="templateId é ☃ 名",
                type="select",
            ),
        ),
        Model(
            "DashboardInputText",
            {
                "defaultQuery": {
                    "aggregation": "NONE",
                    "attribute": "attribute é ☃ 名",
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "query": "query é ☃ 名",
                },
                "defaultValue": "defaultValue é ☃ 名",
                "grid": {"h": 2.5, "w": 19.5, "x": 32.5, "y": 63.5},
                "id": "id é ☃ 名",
                "label": "label é ☃ 名",
                "templateId": "templateId é ☃ 名",
                "type": "text",
            },
            obj(
                default_query=obj(
                    aggregation="NONE",
                    attribute="attribute é ☃ 名",
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    query="query é ☃ 名",
                ),
                default_value="defaultValue é ☃ 名",
                grid=obj(h=2.5, w=19.5, x=32.5, y=63.5),
                id="id é ☃ 名",
                label="label é ☃ 名",
                template_id="templateId é ☃ 名",
                type="text",
            ),
        ),
        Model(
            "DashboardInputToggle",
            {
                "color": "color é ☃ 名",
                "defaultQuery": {
                    "aggregation": "NONE",
                    "attribute": "attribute é ☃ 名",
                    "deviceIds": ["deviceIds é ☃ 名"],
                    "deviceTags": [
                        {
                            "fromCtx": "fromCtx é ☃ 名",
                            "key": "key é ☃ 名",
                            "value": "value é ☃ 名",
                        }
                    ],
                    "query": "query é ☃ 名",
                },
                "defaultValue": True,
                "grid": {"h": 2.5, "w": 19.5, "x": 32.5, "y": 63.5},
                "id": "id é ☃ 名",
                "includeLabel": True,
                "label": "label é ☃ 名",
                "templateId": "templateId é ☃ 名",
                "type": "toggle",
            },
            obj(
                color="color é ☃ 名",
                default_query=obj(
                    aggregation="NONE",
                    attribute="attribute é ☃ 名",
                    device_ids=["deviceIds é ☃ 名"],
                    device_tags=[
                        obj(
                            from_ctx="fromCtx é ☃ 名",
                            key="key é ☃ 名",
                            value="value é ☃ 名",
                        )
                    ],
                    query="query é ☃ 名",
                ),
                default_value=True,
                grid=obj(h=2.5, w=19.5, x=32.5, y=63.5),
                id="id é ☃ 名",
                include_label=True,
                label="label é ☃ 名",
                template_id="templateId é ☃ 名",
                type="toggle",
            ),
        ),
        Model(
            "DashboardOverlayBar",
            {
                "backgroundColor": "backgroundColor é ☃ 名",
                "conditions": [
                    {
                        "color": "color é ☃ 名",
                        "condition": "condition é ☃ 名",
                        "id": "id é ☃ 名",
                        "imageUrl": "imageUrl é ☃ 名",
                        "label": "label é ☃ 名",
                        "shape": "octagon",
                    }
                ],
                "defaultCondition": {
                    "color": "color é ☃ 名",
                    "condition": "condition é ☃ 名",
                    "id": "id é ☃ 名",
                    "imageUrl": "imageUrl é ☃ 名",
                    "label": "label é ☃ 名",
                    "shape": "octagon",
                },
                "length": 10,
                "max": 72.5,
                "min": 37.5,
                "orientation": "vertical",
                "popupTemplate": "popupTemplate é ☃ 名",
                "position": "position é ☃ 名",
                "size": "large",
                "type": "bar",
                "valueTemplate": "valueTemplate é ☃ 名",
            },
            obj(
                background_color="backgroundColor é ☃ 名",
                conditions=[
                    obj(
                        color="color é ☃ 名",
                        condition="condition é ☃ 名",
                        id="id é ☃ 名",
                        image_url="imageUrl é ☃ 名",
                        label="label é ☃ 名",
                        shape="octagon",
                    )
                ],
                default_condition=obj(
                    color="color é ☃ 名",
                    condition="condition é ☃ 名",
                    id="id é ☃ 名",
                    image_url="imageUrl é ☃ 名",
                    label="label é ☃ 名",
                    shape="octagon",
                ),
                length=10,
                max=72.5,
                min=37.5,
                orientation="vertical",
                popup_template="popupTemplate é ☃ 名",
                position="position é ☃ 名",
                size="large",
                type="bar",
                value_template="valueTemplate é ☃ 名",
            ),
        ),
        Model(
            "DashboardOverlayIndicator",
            {
                "conditions": [
                    {
                        "color": "color é ☃ 名",
                        "condition": "condition é ☃ 名",
                        "id": "id é ☃ 名",
                        "imageUrl": "imageUrl é ☃ 名",
                        "label": "label é ☃ 名",
                        "shape": "octagon",
                    }
                ],
                "defaultCondition": {
                    "color": "color é ☃ 名",
                    "condition": "condition é ☃ 名",
                    "id": "id é ☃ 名",
                    "imageUrl": "imageUrl é ☃ 名",
                    "label": "label é ☃ 名",
                    "shape": "octagon",
                },
                "popupTemplate": "popupTemplate é ☃ 名",
                "position": "position é ☃ 名",
                "size": "large",
                "type": "image",
            },
            obj(
                conditions=[
                    obj(
                        color="color é ☃ 名",
                        condition="condition é ☃ 名",
                        id="id é ☃ 名",
                        image_url="imageUrl é ☃ 名",
                        label="label é ☃ 名",
                        shape="octagon",
                    )
                ],
                default_condition=obj(
                    color="color é ☃ 名",
                    condition="condition é ☃ 名",
                    id="id é ☃ 名",
                    image_url="imageUrl é ☃ 名",
                    label="label é ☃ 名",
                    shape="octagon",
                ),
                popup_template="popupTemplate é ☃ 名",
                position="position é ☃ 名",
                size="large",
                type="image",
            ),
        ),
        Model(
            "DashboardOverlayValue",
            {
                "conditions": [
                    {
                        "color": "color é ☃ 名",
                        "condition": "condition é ☃ 名",
                        "id": "id é ☃ 名",
                        "imageUrl": "imageUrl é ☃ 名",
                        "label": "label é ☃ 名",
                        "shape": "octagon",
                    }
                ],
                "defaultCondition": {
                    "color": "color é ☃ 名",
                    "condition": "condition é ☃ 名",
                    "id": "id é ☃ 名",
                    "imageUrl": "imageUrl é ☃ 名",
                    "label": "label é ☃ 名",
                    "shape": "octagon",
                },
                "popupTemplate": "popupTemplate é ☃ 名",
                "position": "position é ☃ 名",
                "size": "large",
                "type": "value",
                "valueTemplate": "valueTemplate é ☃ 名",
            },
            obj(
                conditions=[
                    obj(
                        color="color é ☃ 名",
                        condition="condition é ☃ 名",
                        id="id é ☃ 名",
                        image_url="imageUrl é ☃ 名",
                        label="label é ☃ 名",
                        shape="octagon",
                    )
                ],
                default_condition=obj(
                    color="color é ☃ 名",
                    condition="condition é ☃ 名",
                    id="id é ☃ 名",
                    image_url="imageUrl é ☃ 名",
                    label="label é ☃ 名",
                    shape="octagon",
                ),
                popup_template="popupTemplate é ☃ 名",
                position="position é ☃ 名",
                size="large",
                type="value",
                value_template="valueTemplate é ☃ 名",
            ),
        ),
        Model(
            "DashboardPatch",
            {
                "description": "Description of my updated dashboard",
                "name": "My Updated Dashboard",
                "public": True,
                "refreshRate": 300,
            },
            obj(
                description="Description of my updated dashboard",
                name="My Updated Dashboard",
                public=True,
                refresh_rate=300,
            ),
        ),
        Model(
            "DashboardPost",
            {"name": "My New Dashboard", "public": False},
            obj(name="My New Dashboard", public=False),
        ),
        Model(
            "DashboardTimeSeriesQuery",
            {
                "aggregation": "NONE",
                "attribute": "{{ctx.attribute}}",
                "deviceIds": ["{{ctx.deviceId}}"],
                "deviceTags": [
                    {
                        "fromCtx": "fromCtx é ☃ 名",
                        "key": "key é ☃ 名",
                        "value": "value é ☃ 名",
                    }
                ],
                "duration": "{{dashboard.duration}}",
                "id": "time-series-0",
                "query": "query é ☃ 名",
                "queryType": "time-series",
                "resolution": "{{dashboard.resolution}}",
            },
            obj(
                aggregation="NONE",
                attribute="{{ctx.attribute}}",
                device_ids=["{{ctx.deviceId}}"],
                device_tags=[
                    obj(
                        from_ctx="fromCtx é ☃ 名",
                        key="key é ☃ 名",
                        value="value é ☃ 名",
                    )
                ],
                duration="{{dashboard.duration}}",
                id="time-series-0",
                query="query é ☃ 名",
                query_type="time-series",
                resolution="{{dashboard.resolution}}",
            ),
        ),
        Model(
            "DashboardUpdateEvents",
            {
                "eventIds": ["596e6ce831761df4231708f1"],
                "updates": {
                    "comment": "Looking into this issue",
                    "data": "data é ☃ 名",
                    "deviceId": "5d8225afB04e95bf2C01C7D7",
                    "eventTags": {"customKey": "newCustomValue", "s": "s é ☃ 名"},
                    "level": "critical",
                    "state": "acknowledged",
                    "subject": "subject é ☃ 名",
                },
            },
            obj(
                event_ids=["596e6ce831761df4231708f1"],
                updates=obj(
                    comment="Looking into this issue",
                    data="data é ☃ 名",
                    device_id="5d8225afB04e95bf2C01C7D7",
                    event_tags={"customKey": "newCustomValue", "s": "s é ☃ 名"},
                    level="critical",
                    state="acknowledged",
                    subject="subject é ☃ 名",
                ),
            ),
        ),
        Model(
            "DataExport",
            {
                "attributes": ["D"],
                "callbackUrl": "https://example.com/callbackUrl",
                "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
                "deviceQuery": {
                    "$and": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$nor": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$or": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                    "attributeName": "attributeName é ☃ 名",
                    "connectedAt": "connectedAt é ☃ 名",
                    "connectionStatus": "connectionStatus é ☃ 名",
                    "creationDate": "creationDate é ☃ 名",
                    "deletedAt": "deletedAt é ☃ 名",
                    "deviceClass": "deviceClass é ☃ 名",
                    "disconnectedAt": "disconnectedAt é ☃ 名",
                    "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                    "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                    "gatewayId": "b42068644AEc35dABDED2A77",
                    "id": "32b0bB3467377fFaCaC0DD1D",
                    "lastUpdated": "lastUpdated é ☃ 名",
                    "name": "name é ☃ 名",
                    "parentId": "D0edfEf9380E5E39ae21d336",
                    "tags": {},
                },
                "deviceTags": [
                    {"key": "Floor", "value": "2"},
                    {"key": "Serial", "value": "value é ☃ 名"},
                ],
                "email": "email@example.com",
                "end": 88.5,
                "options": {
                    "filePerDevice": True,
                    "includeBlobData": True,
                    "includeDate": False,
                    "includeID": True,
                },
                "start": 26.5,
            },
            obj(
                attributes=["D"],
                callback_url=text_of("https://example.com/callbackUrl"),
                device_ids=["13Fb1b5449aF733F83bac9f2"],
                device_query=obj(
                    and_=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    nor=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    or_=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                    attribute_name="attributeName é ☃ 名",
                    connected_at="connectedAt é ☃ 名",
                    connection_status="connectionStatus é ☃ 名",
                    creation_date="creationDate é ☃ 名",
                    deleted_at="deletedAt é ☃ 名",
                    device_class="deviceClass é ☃ 名",
                    disconnected_at="disconnectedAt é ☃ 名",
                    experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                    experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                    gateway_id="b42068644AEc35dABDED2A77",
                    id="32b0bB3467377fFaCaC0DD1D",
                    last_updated="lastUpdated é ☃ 名",
                    name="name é ☃ 名",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    tags=either(obj(), {}),
                ),
                device_tags=[
                    obj(key="Floor", value="2"),
                    obj(key="Serial", value="value é ☃ 名"),
                ],
                email=text_of("email@example.com"),
                end=88.5,
                options=obj(
                    file_per_device=True,
                    include_blob_data=True,
                    include_date=False,
                    include_id=True,
                ),
                start=26.5,
            ),
        ),
        Model(
            "DataTableRowsInserted",
            {
                "count": 56.5,
                "createdAt": "2024-05-25T07:08:09Z",
                "rowIds": ["0Ded6afCBdC3f47BCc909Aa9"],
            },
            obj(
                count=56.5,
                created_at=moment("2024-05-25T07:08:09Z"),
                row_ids=["0Ded6afCBdC3f47BCc909Aa9"],
            ),
        ),
        Model(
            "DeviceConnected",
            {
                "connectedAt": "connectedAt é ☃ 名",
                "ipAddress": "ipAddress é ☃ 名",
                "status": "connected",
            },
            obj(
                connected_at="connectedAt é ☃ 名",
                ip_address="ipAddress é ☃ 名",
                status="connected",
            ),
        ),
        Model(
            "DeviceDisconnected",
            {
                "connectedAt": "connectedAt é ☃ 名",
                "disconnectReason": "disconnectReason é ☃ 名",
                "disconnectedAt": "disconnectedAt é ☃ 名",
                "ipAddress": "ipAddress é ☃ 名",
                "messagesFromClient": 25,
                "messagesToClient": 57,
                "status": "disconnected",
            },
            obj(
                connected_at="connectedAt é ☃ 名",
                disconnect_reason="disconnectReason é ☃ 名",
                disconnected_at="disconnectedAt é ☃ 名",
                ip_address="ipAddress é ☃ 名",
                messages_from_client=25,
                messages_to_client=57,
                status="disconnected",
            ),
        ),
        Model(
            "DeviceRecipeBulkCreateEnqueued",
            {"jobId": "jobId é ☃ 名", "jobQueued": True},
            obj(job_id="jobId é ☃ 名", job_queued=True),
        ),
        Model(
            "DevicesDataExport",
            {
                "attributes": ["voltage"],
                "callbackUrl": "https://example.com/callbackUrl",
                "deviceIds": ["575ecf887ae143cd83dc4aa2", "575ef5c97ae143cd83dc4aac"],
                "deviceQuery": {
                    "$and": [
                        {
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$nor": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$or": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": {"$ne": "myValue"},
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        },
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "575ec8687ae143cd83dc4a97",
                            "tags": {},
                        },
                    ],
                    "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                    "attributeName": "attributeName é ☃ 名",
                    "connectedAt": "connectedAt é ☃ 名",
                    "connectionStatus": "connectionStatus é ☃ 名",
                    "creationDate": "creationDate é ☃ 名",
                    "deletedAt": "deletedAt é ☃ 名",
                    "deviceClass": "deviceClass é ☃ 名",
                    "disconnectedAt": "disconnectedAt é ☃ 名",
                    "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                    "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                    "gatewayId": "b42068644AEc35dABDED2A77",
                    "id": "32b0bB3467377fFaCaC0DD1D",
                    "lastUpdated": "lastUpdated é ☃ 名",
                    "name": "name é ☃ 名",
                    "parentId": "D0edfEf9380E5E39ae21d336",
                    "tags": {},
                },
                "deviceTags": [
                    {"key": "Floor", "value": "2"},
                    {"key": "Serial", "value": "value é ☃ 名"},
                ],
                "email": "export@example.com",
                "end": 0,
                "options": {"includeDate": False, "includeID": True},
            },
            obj(
                attributes=["voltage"],
                callback_url=text_of("https://example.com/callbackUrl"),
                device_ids=["575ecf887ae143cd83dc4aa2", "575ef5c97ae143cd83dc4aac"],
                device_query=obj(
                    and_=[
                        obj(
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    nor=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    or_=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name=either({"$ne": "myValue"}, obj(ne="myValue")),
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        ),
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="575ec8687ae143cd83dc4a97",
                            tags=either(obj(), {}),
                        ),
                    ],
                    ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                    attribute_name="attributeName é ☃ 名",
                    connected_at="connectedAt é ☃ 名",
                    connection_status="connectionStatus é ☃ 名",
                    creation_date="creationDate é ☃ 名",
                    deleted_at="deletedAt é ☃ 名",
                    device_class="deviceClass é ☃ 名",
                    disconnected_at="disconnectedAt é ☃ 名",
                    experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                    experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                    gateway_id="b42068644AEc35dABDED2A77",
                    id="32b0bB3467377fFaCaC0DD1D",
                    last_updated="lastUpdated é ☃ 名",
                    name="name é ☃ 名",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    tags=either(obj(), {}),
                ),
                device_tags=[
                    obj(key="Floor", value="2"),
                    obj(key="Serial", value="value é ☃ 名"),
                ],
                email=text_of("export@example.com"),
                end=0,
                options=obj(include_date=False, include_id=True),
            ),
        ),
        Model(
            "DevicesDataRemoved",
            {"completed": 30.5, "notApplicable": 23.5},
            obj(completed=30.5, not_applicable=23.5),
        ),
        Model(
            "DevicesDeletePost",
            {
                "callbackUrl": "https://example.com/callbackUrl",
                "email": "email@example.com",
                "query": {
                    "$and": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$nor": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$or": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                    "attributeName": "attributeName é ☃ 名",
                    "connectedAt": "connectedAt é ☃ 名",
                    "connectionStatus": "connectionStatus é ☃ 名",
                    "creationDate": "creationDate é ☃ 名",
                    "deviceClass": "deviceClass é ☃ 名",
                    "disconnectedAt": "disconnectedAt é ☃ 名",
                    "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                    "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                    "gatewayId": "b42068644AEc35dABDED2A77",
                    "id": "32b0bB3467377fFaCaC0DD1D",
                    "lastUpdated": "lastUpdated é ☃ 名",
                    "name": "name é ☃ 名",
                    "parentId": "D0edfEf9380E5E39ae21d336",
                    "tags": {},
                },
            },
            obj(
                callback_url=text_of("https://example.com/callbackUrl"),
                email=text_of("email@example.com"),
                query=obj(
                    and_=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    nor=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    or_=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                    attribute_name="attributeName é ☃ 名",
                    connected_at="connectedAt é ☃ 名",
                    connection_status="connectionStatus é ☃ 名",
                    creation_date="creationDate é ☃ 名",
                    device_class="deviceClass é ☃ 名",
                    disconnected_at="disconnectedAt é ☃ 名",
                    experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                    experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                    gateway_id="b42068644AEc35dABDED2A77",
                    id="32b0bB3467377fFaCaC0DD1D",
                    last_updated="lastUpdated é ☃ 名",
                    name="name é ☃ 名",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    tags=either(obj(), {}),
                ),
            ),
        ),
        Model(
            "DevicesHistoricalImportPost",
            {
                "callbackUrl": "https://example.com/callbackUrl",
                "email": "email@example.com",
                "fileUrl": "https://example.com/my.csv",
            },
            obj(
                callback_url=text_of("https://example.com/callbackUrl"),
                email=text_of("email@example.com"),
                file_url=text_of("https://example.com/my.csv"),
            ),
        ),
        Model(
            "DevicesPatch",
            {
                "callbackUrl": "https://example.com/callbackUrl",
                "deviceIds": [
                    "575ecec57ae143cd83dc4a9f",
                    "575ecec57ae143cd83dc4a9e",
                    "575ecec57ae143cd83dc4a9a",
                ],
                "email": "email@example.com",
                "query": {
                    "$and": [
                        {
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$nor": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$or": [
                                {"name": {"$ne": "myValue"}},
                                {"parentId": "575ec8687ae143cd83dc4a97"},
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        }
                    ],
                    "$or": [
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": {"$ne": "myValue"},
                            "parentId": "D0edfEf9380E5E39ae21d336",
                            "tags": {},
                        },
                        {
                            "$and": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "$nor": [
                                {
                                    "$or": [
                                        {"name": {"$ne": "myValue"}},
                                        {"parentId": "575ec8687ae143cd83dc4a97"},
                                    ]
                                }
                            ],
                            "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                            "attributeName": "attributeName é ☃ 名",
                            "connectedAt": "connectedAt é ☃ 名",
                            "connectionStatus": "connectionStatus é ☃ 名",
                            "creationDate": "creationDate é ☃ 名",
                            "deletedAt": "deletedAt é ☃ 名",
                            "deviceClass": "deviceClass é ☃ 名",
                            "disconnectedAt": "disconnectedAt é ☃ 名",
                            "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                            "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                            "gatewayId": "b42068644AEc35dABDED2A77",
                            "id": "32b0bB3467377fFaCaC0DD1D",
                            "lastUpdated": "lastUpdated é ☃ 名",
                            "name": "name é ☃ 名",
                            "parentId": "575ec8687ae143cd83dc4a97",
                            "tags": {},
                        },
                    ],
                    "ancestorId": "fF0Bf6B1E6Fcbe43f5aae091",
                    "attributeName": "attributeName é ☃ 名",
                    "connectedAt": "connectedAt é ☃ 名",
                    "connectionStatus": "connectionStatus é ☃ 名",
                    "creationDate": "creationDate é ☃ 名",
                    "deletedAt": "deletedAt é ☃ 名",
                    "deviceClass": "deviceClass é ☃ 名",
                    "disconnectedAt": "disconnectedAt é ☃ 名",
                    "experienceGroupId": "e0E5e96CD32486Ff8AeA7AC0",
                    "experienceUserId": "d23dF39D3dbA4f6Fbf352FB2",
                    "gatewayId": "b42068644AEc35dABDED2A77",
                    "id": "32b0bB3467377fFaCaC0DD1D",
                    "lastUpdated": "lastUpdated é ☃ 名",
                    "name": "name é ☃ 名",
                    "parentId": "D0edfEf9380E5E39ae21d336",
                    "tags": {},
                },
                "updateFields": {
                    "attributes": [
                        {
                            "attributeTags": {"customKey": "newCustomValue"},
                            "contentType": "contentType é ☃ 名",
                            "dataType": "number",
                            "description": "description é ☃ 名",
                            "name": "voltage",
                            "system": {},
                        }
                    ],
                    "description": "Description of my updated device",
                    "deviceClass": "standalone",
                    "name": "My Updated Device",
                    "tags": [{"key": "TagKey", "value": "TagValue"}],
                },
            },
            obj(
                callback_url=text_of("https://example.com/callbackUrl"),
                device_ids=[
                    "575ecec57ae143cd83dc4a9f",
                    "575ecec57ae143cd83dc4a9e",
                    "575ecec57ae143cd83dc4a9a",
                ],
                email=text_of("email@example.com"),
                query=obj(
                    and_=[
                        obj(
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    nor=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            or_=[
                                obj(name=either({"$ne": "myValue"}, obj(ne="myValue"))),
                                obj(parent_id="575ec8687ae143cd83dc4a97"),
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        )
                    ],
                    or_=[
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name=either({"$ne": "myValue"}, obj(ne="myValue")),
                            parent_id="D0edfEf9380E5E39ae21d336",
                            tags=either(obj(), {}),
                        ),
                        obj(
                            and_=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            nor=[
                                obj(
                                    or_=[
                                        obj(
                                            name=either(
                                                {"$ne": "myValue"}, obj(ne="myValue")
                                            )
                                        ),
                                        obj(parent_id="575ec8687ae143cd83dc4a97"),
                                    ]
                                )
                            ],
                            ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                            attribute_name="attributeName é ☃ 名",
                            connected_at="connectedAt é ☃ 名",
                            connection_status="connectionStatus é ☃ 名",
                            creation_date="creationDate é ☃ 名",
                            deleted_at="deletedAt é ☃ 名",
                            device_class="deviceClass é ☃ 名",
                            disconnected_at="disconnectedAt é ☃ 名",
                            experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                            experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                            gateway_id="b42068644AEc35dABDED2A77",
                            id="32b0bB3467377fFaCaC0DD1D",
                            last_updated="lastUpdated é ☃ 名",
                            name="name é ☃ 名",
                            parent_id="575ec8687ae143cd83dc4a97",
                            tags=either(obj(), {}),
                        ),
                    ],
                    ancestor_id="fF0Bf6B1E6Fcbe43f5aae091",
                    attribute_name="attributeName é ☃ 名",
                    connected_at="connectedAt é ☃ 名",
                    connection_status="connectionStatus é ☃ 名",
                    creation_date="creationDate é ☃ 名",
                    deleted_at="deletedAt é ☃ 名",
                    device_class="deviceClass é ☃ 名",
                    disconnected_at="disconnectedAt é ☃ 名",
                    experience_group_id="e0E5e96CD32486Ff8AeA7AC0",
                    experience_user_id="d23dF39D3dbA4f6Fbf352FB2",
                    gateway_id="b42068644AEc35dABDED2A77",
                    id="32b0bB3467377fFaCaC0DD1D",
                    last_updated="lastUpdated é ☃ 名",
                    name="name é ☃ 名",
                    parent_id="D0edfEf9380E5E39ae21d336",
                    tags=either(obj(), {}),
                ),
                update_fields=obj(
                    attributes=[
                        obj(
                            attribute_tags={"customKey": "newCustomValue"},
                            content_type="contentType é ☃ 名",
                            data_type="number",
                            description="description é ☃ 名",
                            name="voltage",
                            system=obj(),
                        )
                    ],
                    description="Description of my updated device",
                    device_class="standalone",
                    name="My Updated Device",
                    tags=[obj(key="TagKey", value="TagValue")],
                ),
            ),
        ),
        Model(
            "EmailVerificationVerify",
            {"email": "email@example.com", "token": "the email verification token"},
            obj(
                email=text_of("email@example.com"), token="the email verification token"
            ),
        ),
        Model(
            "Error",
            {"message": "Application was not found", "type": "NotFound"},
            obj(message="Application was not found", type="NotFound"),
        ),
        Model(
            "EventTagsSummary",
            {
                "eventTags": [
                    {"key": "TagKey", "value": "TagValue"},
                    {"key": "floor", "value": "8"},
                ]
            },
            obj(
                event_tags=[
                    obj(key="TagKey", value="TagValue"),
                    obj(key="floor", value="8"),
                ]
            ),
        ),
        Model("ExtendedJsonDate", {"$date": "date é ☃ 名"}, obj(date="date é ☃ 名")),
        Model(
            "FilteredList",
            {
                "count": 56,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "sortDirection": "",
                "sortField": "sortField é ☃ 名",
            },
            obj(
                count=56,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                sort_direction="",
                sort_field="sortField é ☃ 名",
            ),
        ),
        Model(
            "FilteredPage",
            {
                "count": 56,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "page": 73,
                "perPage": 45,
                "sortDirection": "",
                "sortField": "sortField é ☃ 名",
                "totalCount": 45,
            },
            obj(
                count=56,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                page=73,
                per_page=45,
                sort_direction="",
                sort_field="sortField é ☃ 名",
                total_count=45,
            ),
        ),
        Model(
            "FlowNodeEquals",
            {"$eq": {"config": {"s": "s é ☃ 名"}, "type": "type é ☃ 名"}},
            obj(eq=obj(config={"s": "s é ☃ 名"}, type="type é ☃ 名")),
        ),
        Model(
            "FlowNodeNotEquals",
            {"$ne": {"config": {"s": "s é ☃ 名"}, "type": "type é ☃ 名"}},
            obj(ne=obj(config={"s": "s é ☃ 名"}, type="type é ☃ 名")),
        ),
        Model(
            "FlowTriggerAppFileConfig",
            {
                "create": True,
                "delete": True,
                "private": True,
                "public": True,
                "update": True,
            },
            obj(create=True, delete=True, private=True, public=True, update=True),
        ),
        Model(
            "FlowTriggerAppFileMeta",
            {
                "category": "trigger",
                "color": "color é ☃ 名",
                "description": "description é ☃ 名",
                "icon": "icon é ☃ 名",
                "id": "id é ☃ 名",
                "inputCount": 41.5,
                "label": "label é ☃ 名",
                "name": "appFile",
                "outputCount": 45.5,
                "uiId": "uiId é ☃ 名",
                "x": 32.5,
                "y": 63.5,
            },
            obj(
                category="trigger",
                color="color é ☃ 名",
                description="description é ☃ 名",
                icon="icon é ☃ 名",
                id="id é ☃ 名",
                input_count=41.5,
                label="label é ☃ 名",
                name="appFile",
                output_count=45.5,
                ui_id="uiId é ☃ 名",
                x=32.5,
                y=63.5,
            ),
        ),
        Model(
            "FlowTriggerBeckhoff",
            {
                "config": {
                    "configName": "configName é ☃ 名",
                    "cycleTimeMs": 10,
                    "localAdsPort": "localAdsPort é ☃ 名",
                    "localAmsNetId": "localAmsNetId é ☃ 名",
                    "routerHost": "routerHost é ☃ 名",
                    "routerTcpPort": "routerTcpPort é ☃ 名",
                    "subscriptions": [{"name": "name é ☃ 名"}],
                    "targetAdsPort": "targetAdsPort é ☃ 名",
                    "targetAmsNetId": "targetAmsNetId é ☃ 名",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "beckhoff",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "beckhoff",
            },
            obj(
                config=obj(
                    config_name="configName é ☃ 名",
                    cycle_time_ms=10,
                    local_ads_port="localAdsPort é ☃ 名",
                    local_ams_net_id="localAmsNetId é ☃ 名",
                    router_host="routerHost é ☃ 名",
                    router_tcp_port="routerTcpPort é ☃ 名",
                    subscriptions=[obj(name="name é ☃ 名")],
                    target_ads_port="targetAdsPort é ☃ 名",
                    target_ams_net_id="targetAmsNetId é ☃ 名",
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="beckhoff",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="beckhoff",
            ),
        ),
        Model(
            "FlowTriggerDataTable",
            {
                "config": {
                    "bulkInsert": True,
                    "delete": True,
                    "insert": True,
                    "update": True,
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "dataTable",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "dataTable",
            },
            obj(
                config=obj(bulk_insert=True, delete=True, insert=True, update=True),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="dataTable",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="dataTable",
            ),
        ),
        Model(
            "FlowTriggerDeviceInactivity",
            {
                "config": {"seconds": 22.5},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "deviceIdsTagsInactivity",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "deviceTagInactivity",
            },
            obj(
                config=obj(seconds=22.5),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="deviceIdsTagsInactivity",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="deviceTagInactivity",
            ),
        ),
        Model(
            "FlowTriggerDeviceState",
            {
                "config": {
                    "allowInvalid": True,
                    "attributeBlacklist": ["n"],
                    "attributeWhitelist": ["6"],
                    "batchBehavior": "each",
                    "maxAge": 47.5,
                    "triggerOn": "both",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "allowedAttributeType": "attributeBlacklist",
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "maxAgeToggle": True,
                    "name": "deviceTag",
                    "outputCount": 45.5,
                    "timeUnit": "timeUnit é ☃ 名",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "deviceTag",
            },
            obj(
                config=obj(
                    allow_invalid=True,
                    attribute_blacklist=["n"],
                    attribute_whitelist=["6"],
                    batch_behavior="each",
                    max_age=47.5,
                    trigger_on="both",
                ),
                key="key é ☃ 名",
                meta=obj(
                    allowed_attribute_type="attributeBlacklist",
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    max_age_toggle=True,
                    name="deviceTag",
                    output_count=45.5,
                    time_unit="timeUnit é ☃ 名",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="deviceTag",
            ),
        ),
        Model(
            "FlowTriggerDirect",
            {
                "config": {},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "direct",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "direct",
            },
            obj(
                config=obj(),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="direct",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="direct",
            ),
        ),
        Model(
            "FlowTriggerEndpoint",
            {
                "config": {"experienceVersion": "experienceVersion é ☃ 名"},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "endpoint",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "endpoint",
            },
            obj(
                config=obj(experience_version="experienceVersion é ☃ 名"),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="endpoint",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="endpoint",
            ),
        ),
        Model(
            "FlowTriggerEquals",
            {"$eq": {"config": {"s": "s é ☃ 名"}, "key": "z", "type": "type é ☃ 名"}},
            obj(eq=obj(config={"s": "s é ☃ 名"}, key="z", type="type é ☃ 名")),
        ),
        Model(
            "FlowTriggerEvent",
            {
                "config": {
                    "acknowledged": True,
                    "new": True,
                    "resolved": True,
                    "subject": "subject é ☃ 名",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "event",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "event",
            },
            obj(
                config=obj(
                    acknowledged=True, new=True, resolved=True, subject="subject é ☃ 名"
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="event",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="event",
            ),
        ),
        Model(
            "FlowTriggerFileTail",
            {
                "config": {
                    "byteLength": "byteLength é ☃ 名",
                    "delimiter": "delimiter é ☃ 名",
                    "encoding": "encoding é ☃ 名",
                    "path": "path é ☃ 名",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "fileTail",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "fileTail",
            },
            obj(
                config=obj(
                    byte_length="byteLength é ☃ 名",
                    delimiter="delimiter é ☃ 名",
                    encoding="encoding é ☃ 名",
                    path="path é ☃ 名",
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="fileTail",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="fileTail",
            ),
        ),
        Model(
            "FlowTriggerFileWatch",
            {
                "config": {
                    "directoryAdded": True,
                    "directoryRemoved": True,
                    "fileAdded": True,
                    "fileChanged": True,
                    "fileRemoved": True,
                    "path": "path é ☃ 名",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "fileWatch",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "fileWatch",
            },
            obj(
                config=obj(
                    directory_added=True,
                    directory_removed=True,
                    file_added=True,
                    file_changed=True,
                    file_removed=True,
                    path="path é ☃ 名",
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="fileWatch",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="fileWatch",
            ),
        ),
        Model(
            "FlowTriggerFilterItem",
            {"key": "575ed78e7ae143cd83dc4aab", "type": "webhook"},
            obj(key="575ed78e7ae143cd83dc4aab", type="webhook"),
        ),
        Model(
            "FlowTriggerFlowError",
            {
                "config": {"scope": "cloud"},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "flowError",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "flowError",
            },
            obj(
                config=obj(scope="cloud"),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="flowError",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="flowError",
            ),
        ),
        Model(
            "FlowTriggerIntegration",
            {
                "config": {
                    "connect": True,
                    "disconnect": True,
                    "failure": True,
                    "message": True,
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "websocket",
                    "outputCount": 45.5,
                    "triggerId": "triggerId é ☃ 名",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "integration",
            },
            obj(
                config=obj(connect=True, disconnect=True, failure=True, message=True),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="websocket",
                    output_count=45.5,
                    trigger_id="triggerId é ☃ 名",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="integration",
            ),
        ),
        Model(
            "FlowTriggerMqtt",
            {
                "config": {"integrationId": "external"},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "mqtt",
                    "outputCount": 45.5,
                    "triggerId": "triggerId é ☃ 名",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "mqttTopic",
            },
            obj(
                config=obj(integration_id="external"),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="mqtt",
                    output_count=45.5,
                    trigger_id="triggerId é ☃ 名",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="mqttTopic",
            ),
        ),
        Model(
            "FlowTriggerNotEquals",
            {"$ne": {"config": {"s": "s é ☃ 名"}, "key": "z", "type": "type é ☃ 名"}},
            obj(ne=obj(config={"s": "s é ☃ 名"}, key="z", type="type é ☃ 名")),
        ),
        Model(
            "FlowTriggerOnSync",
            {
                "config": {"syncTypes": ["peripheral"]},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "description": "description é ☃ 名",
                    "label": "label é ☃ 名",
                    "name": "onSync",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "onSync",
            },
            obj(
                config=obj(sync_types=["peripheral"]),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    description="description é ☃ 名",
                    label="label é ☃ 名",
                    name="onSync",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="onSync",
            ),
        ),
        Model(
            "FlowTriggerOpcua",
            {
                "config": {
                    "cert": "cert é ☃ 名",
                    "configName": "configName é ☃ 名",
                    "eventFilter": ["eventFilter é ☃ 名"],
                    "identifier": "identifier é ☃ 名",
                    "nameSpace": "nameSpace é ☃ 名",
                    "password": "password é ☃ 名",
                    "privateKey": "privateKey é ☃ 名",
                    "samplingInterval": "samplingInterval é ☃ 名",
                    "securityMode": "securityMode é ☃ 名",
                    "securityPolicy": "securityPolicy é ☃ 名",
                    "uri": "https://example.com/uri",
                    "username": "username é ☃ 名",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "opcua",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "opcua",
            },
            obj(
                config=obj(
                    cert="cert é ☃ 名",
                    config_name="configName é ☃ 名",
                    event_filter=["eventFilter é ☃ 名"],
                    identifier="identifier é ☃ 名",
                    name_space="nameSpace é ☃ 名",
                    password="password é ☃ 名",
                    private_key="privateKey é ☃ 名",
                    sampling_interval="samplingInterval é ☃ 名",
                    security_mode="securityMode é ☃ 名",
                    security_policy="securityPolicy é ☃ 名",
                    uri=text_of("https://example.com/uri"),
                    username="username é ☃ 名",
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="opcua",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="opcua",
            ),
        ),
        Model(
            "FlowTriggerRedis",
            {
                "config": {
                    "directoryAdded": True,
                    "directoryRemoved": True,
                    "fileAdded": True,
                    "fileChanged": True,
                    "fileRemoved": True,
                    "host": "host é ☃ 名",
                    "password": "password é ☃ 名",
                    "port": "port é ☃ 名",
                    "topic": "topic é ☃ 名",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "redisTrigger",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "redis",
            },
            obj(
                config=obj(
                    directory_added=True,
                    directory_removed=True,
                    file_added=True,
                    file_changed=True,
                    file_removed=True,
                    host="host é ☃ 名",
                    password="password é ☃ 名",
                    port="port é ☃ 名",
                    topic="topic é ☃ 名",
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="redisTrigger",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="redis",
            ),
        ),
        Model(
            "FlowTriggerRequest",
            {
                "config": {"method": "put", "route": "route é ☃ 名"},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "request",
                    "outputCount": 45.5,
                    "triggerId": "triggerId é ☃ 名",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "request",
            },
            obj(
                config=obj(method="put", route="route é ☃ 名"),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="request",
                    output_count=45.5,
                    trigger_id="triggerId é ☃ 名",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="request",
            ),
        ),
        Model(
            "FlowTriggerSerial",
            {
                "config": {
                    "baudRate": 56.5,
                    "byteLength": "byteLength é ☃ 名",
                    "dataBits": 61.5,
                    "delimiter": "delimiter é ☃ 名",
                    "delimiterEncoding": "delimiterEncoding é ☃ 名",
                    "encoding": "encoding é ☃ 名",
                    "parity": "parity é",
                    "path": "path é ☃ 名",
                    "rtscts": True,
                    "stopBits": 94.5,
                    "writeOnOpen": "writeOnOpen é ☃ 名",
                    "writeOnOpenEncoding": "writeOnOpenEncoding é ☃ 名",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "serial",
                    "outputCount": 45.5,
                    "parseBy": "delimiter",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "serial",
            },
            obj(
                config=obj(
                    baud_rate=56.5,
                    byte_length="byteLength é ☃ 名",
                    data_bits=61.5,
                    delimiter="delimiter é ☃ 名",
                    delimiter_encoding="delimiterEncoding é ☃ 名",
                    encoding="encoding é ☃ 名",
                    parity="parity é",
                    path="path é ☃ 名",
                    rtscts=True,
                    stop_bits=94.5,
                    write_on_open="writeOnOpen é ☃ 名",
                    write_on_open_encoding="writeOnOpenEncoding é ☃ 名",
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="serial",
                    output_count=45.5,
                    parse_by="delimiter",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="serial",
            ),
        ),
        Model(
            "FlowTriggerSimple",
            {
                "config": {},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "webhook",
                    "outputCount": 45.5,
                    "triggerId": "triggerId é ☃ 名",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "customNodeStart",
            },
            obj(
                config=obj(),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="webhook",
                    output_count=45.5,
                    trigger_id="triggerId é ☃ 名",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="customNodeStart",
            ),
        ),
        Model(
            "FlowTriggerSnmpTrap",
            {
                "config": {
                    "snmpTrapConfig": {
                        "community": "community é ☃ 名",
                        "user": {
                            "authKey": "authKey é ☃ 名",
                            "authMethod": "md5",
                            "encryptionKey": "encryptionKey é ☃ 名",
                            "encryptionMethod": "des",
                            "name": "name é ☃ 名",
                            "securityLevel": "authAndEncrypt",
                        },
                    },
                    "udpPort": "udpPo",
                },
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "snmpTrap",
                    "outputCount": 45.5,
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "snmpTrap",
            },
            obj(
                config=obj(
                    snmp_trap_config=obj(
                        community="community é ☃ 名",
                        user=obj(
                            auth_key="authKey é ☃ 名",
                            auth_method="md5",
                            encryption_key="encryptionKey é ☃ 名",
                            encryption_method="des",
                            name="name é ☃ 名",
                            security_level="authAndEncrypt",
                        ),
                    ),
                    udp_port="udpPo",
                ),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="snmpTrap",
                    output_count=45.5,
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="snmpTrap",
            ),
        ),
        Model(
            "FlowTriggerTimer",
            {
                "config": {"cron": "cron é ☃ 名", "seconds": 22.5, "tz": "tz é ☃ 名"},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "timer",
                    "outputCount": 45.5,
                    "timeAt": "timeAt é ☃ 名",
                    "timerTypeSelect": "cron",
                    "timezone": "timezone é ☃ 名",
                    "uiId": "uiId é ☃ 名",
                    "weekdays": [12.5],
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "timer",
            },
            obj(
                config=obj(cron="cron é ☃ 名", seconds=22.5, tz="tz é ☃ 名"),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="timer",
                    output_count=45.5,
                    time_at="timeAt é ☃ 名",
                    timer_type_select="cron",
                    timezone="timezone é ☃ 名",
                    ui_id="uiId é ☃ 名",
                    weekdays=[12.5],
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="timer",
            ),
        ),
        Model(
            "FlowTriggerVirtualButton",
            {
                "config": {},
                "key": "key é ☃ 名",
                "meta": {
                    "category": "trigger",
                    "color": "color é ☃ 名",
                    "description": "description é ☃ 名",
                    "deviceId": "5d8225afB04e95bf2C01C7D7",
                    "groupId": "groupId é ☃ 名",
                    "icon": "icon é ☃ 名",
                    "id": "id é ☃ 名",
                    "inputCount": 41.5,
                    "label": "label é ☃ 名",
                    "name": "virtualButton",
                    "outputCount": 45.5,
                    "payload": "payload é ☃ 名",
                    "uiId": "uiId é ☃ 名",
                    "x": 32.5,
                    "y": 63.5,
                },
                "outputIds": [["outputIds é ☃ 名"]],
                "type": "virtualButton",
            },
            obj(
                config=obj(),
                key="key é ☃ 名",
                meta=obj(
                    category="trigger",
                    color="color é ☃ 名",
                    description="description é ☃ 名",
                    device_id="5d8225afB04e95bf2C01C7D7",
                    group_id="groupId é ☃ 名",
                    icon="icon é ☃ 名",
                    id="id é ☃ 名",
                    input_count=41.5,
                    label="label é ☃ 名",
                    name="virtualButton",
                    output_count=45.5,
                    payload="payload é ☃ 名",
                    ui_id="uiId é ☃ 名",
                    x=32.5,
                    y=63.5,
                ),
                output_ids=[["outputIds é ☃ 名"]],
                type="virtualButton",
            ),
        ),
        Model(
            "FunctionSuggestion",
            {
                "code": "payload.tempF = (9/5 * payload.tempC) + 32;",
                "comments": "This function will convert a Fahrenheit temperature at `payload.tempF` to a Celsius temperature and place the result at `payload.tempC`.",
            },
            obj(
                code="payload.tempF = (9/5 * payload.tempC) + 32;",
                comments="This function will convert a Fahrenheit temperature at `payload.tempF` to a Celsius temperature and place the result at `payload.tempC`.",
            ),
        ),
        Model(
            "GeneralFlowVersion",
            {
                "applicationId": "B0D9b53D1fd3dcCE5867871A",
                "createdById": "C2dCd52130d10aFaBcABF1ac",
                "createdByType": "apiToken",
                "creationDate": "2024-05-18T07:08:09Z",
                "customNodeConfig": {
                    "fields": [{"label": "label é ☃ 名", "type": "checkbox"}],
                    "outputCount": 1,
                    "resultDescription": "resultDescription é ☃ 名",
                    "resultMode": "optional",
                },
                "enabled": True,
                "flowClass": "customNode",
                "flowId": "ac72Ec13d0D2aDbbC2A09fB8",
                "flowVersionId": "7796F1B43Fa6B2e2FfB8DeC1",
                "globals": [{"json": "json é ☃ 名", "key": "z"}],
                "id": "32b0bB3467377fFaCaC0DD1D",
                "lastUpdated": "2024-05-23T07:08:09Z",
                "lastUpdatedById": "06D8bD52f9BAf8EA6e4C82bf",
                "lastUpdatedByType": "apiToken",
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
                "notes": "notes é ☃ 名",
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
                "version": "version é ☃ 名",
            },
            obj(
                application_id="B0D9b53D1fd3dcCE5867871A",
                created_by_id="C2dCd52130d10aFaBcABF1ac",
                created_by_type="apiToken",
                creation_date=moment("2024-05-18T07:08:09Z"),
                custom_node_config=obj(
                    fields=[obj(label="label é ☃ 名", type="checkbox")],
                    output_count=1,
                    result_description="resultDescription é ☃ 名",
                    result_mode="optional",
                ),
                enabled=True,
                flow_class="customNode",
                flow_id="ac72Ec13d0D2aDbbC2A09fB8",
                flow_version_id="7796F1B43Fa6B2e2FfB8DeC1",
                globals=[obj(json_="json é ☃ 名", key="z")],
                id="32b0bB3467377fFaCaC0DD1D",
                last_updated=moment("2024-05-23T07:08:09Z"),
                last_updated_by_id="06D8bD52f9BAf8EA6e4C82bf",
                last_updated_by_type="apiToken",
                minimum_agent_version="0.0.0",
                nodes=[
                    obj(
                        config={},
                        id="id é ☃ 名",
                        meta={},
                        output_ids=[["outputIds é ☃ 名"]],
                        type="CustomNodeCapNode",
                    )
                ],
                notes="notes é ☃ 名",
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
                version="version é ☃ 名",
            ),
        ),
        Model(
            "GithubIdentity",
            {"accessToken": "accessToken é ☃ 名", "service": "github"},
            obj(access_token="accessToken é ☃ 名", service="github"),
        ),
        Model(
            "ImportIntoApplicationOptions",
            {
                "callbackUrl": "https://example.com/callbackUrl",
                "conflictBehavior": "replace",
                "credentialName": "credentialName é ☃ 名",
                "dryRun": True,
                "forceJob": True,
                "fromApplicationId": "8eA8ebcBcfCd6eDefA361445",
                "importUrl": "https://storage.example.com/myZipFile.zip",
                "include": ["Flow", "Device"],
                "repo": {"branch": "branch é ☃ 名", "directory": "directory é ☃ 名"},
            },
            obj(
                callback_url=text_of("https://example.com/callbackUrl"),
                conflict_behavior="replace",
                credential_name="credentialName é ☃ 名",
                dry_run=True,
                force_job=True,
                from_application_id="8eA8ebcBcfCd6eDefA361445",
                import_url=text_of("https://storage.example.com/myZipFile.zip"),
                include=["Flow", "Device"],
                repo=obj(branch="branch é ☃ 名", directory="directory é ☃ 名"),
            ),
        ),
        Model(
            "ImportNewApplicationOptions",
            {
                "callbackUrl": "https://example.com/callbackUrl",
                "forceJob": True,
                "importUrl": "https://storage.example.com/myZipFile.zip",
                "include": ["Flow", "Device"],
            },
            obj(
                callback_url=text_of("https://example.com/callbackUrl"),
                force_job=True,
                import_url=text_of("https://storage.example.com/myZipFile.zip"),
                include=["Flow", "Device"],
            ),
        ),
        Model(
            "InstanceAuditLogActorFilter",
            {"id": "575ed70c7ae143cd83dc4aa9", "name": "name é ☃ 名", "type": "User"},
            obj(id="575ed70c7ae143cd83dc4aa9", name="name é ☃ 名", type="User"),
        ),
        Model(
            "InstanceAuditLogFilter",
            {
                "actor": [
                    {
                        "id": "575ed70c7ae143cd83dc4aa9",
                        "name": "name é ☃ 名",
                        "type": "User",
                    }
                ],
                "primaryTarget": [
                    {
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "name": "name é ☃ 名",
                        "type": "Organization",
                    },
                    {
                        "id": "575ec8687ae143cd83dc4a97",
                        "name": "name é ☃ 名",
                        "type": "ApiToken",
                    },
                ],
                "request": [{"action": "action é ☃ 名", "resource": "resource é ☃ 名"}],
                "responseCode": [100],
                "secondaryTarget": [
                    {
                        "id": "32b0bB3467377fFaCaC0DD1D",
                        "name": "name é ☃ 名",
                        "type": "ApiToken",
                    }
                ],
            },
            obj(
                actor=[
                    obj(id="575ed70c7ae143cd83dc4aa9", name="name é ☃ 名", type="User")
                ],
                primary_target=[
                    obj(
                        id="32b0bB3467377fFaCaC0DD1D",
                        name="name é ☃ 名",
                        type="Organization",
                    ),
                    obj(
                        id="575ec8687ae143cd83dc4a97",
                        name="name é ☃ 名",
                        type="ApiToken",
                    ),
                ],
                request=[obj(action="action é ☃ 名", resource="resource é ☃ 名")],
                response_code=[100],
                secondary_target=[
                    obj(
                        id="32b0bB3467377fFaCaC0DD1D",
                        name="name é ☃ 名",
                        type="ApiToken",
                    )
                ],
            ),
        ),
        Model(
            "InstanceSandbox",
            {
                "avatarUrl": "https://example.com/avatarUrl",
                "companyName": "Example, Inc.",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "currentPeriodEnd": "2024-05-03T07:08:09Z",
                "currentPeriodStart": "2024-05-24T07:08:09Z",
                "dataDeletion": "2024-05-12T07:08:09Z",
                "email": "email@example.com",
                "emailVerified": True,
                "failedLoginCount": 67.5,
                "firstName": "Example",
                "fullName": "Example Name",
                "githubName": "githubName é ☃ 名",
                "id": "575ed70c7ae143cd83dc4aa9",
                "instanceId": "575ed70c7ae143cd83dc4aa9",
                "instanceSandboxId": "575ed70c7ae143cd83dc4aa9",
                "lastFailedLogin": "2024-05-13T07:08:09Z",
                "lastName": "Name",
                "lastSuccessfulLogin": "2024-05-19T07:08:09Z",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "limits": {
                    "apitoken": 56,
                    "application": 77,
                    "applicationFlowSlots": 68,
                    "applicationcertificate": 81,
                    "applicationcertificateauthority": 34,
                    "applicationkey": 67,
                    "credential": 13,
                    "dashboard": 66,
                    "dataTTL": 85,
                    "datatable": 18,
                    "device": 26,
                    "devicerecipe": 68,
                    "experienceFlowSlots": 23,
                    "experiencedomain": 90,
                    "experienceendpoint": 93,
                    "experiencegroup": 48,
                    "experienceslug": 36,
                    "experienceuser": 37,
                    "experienceversion": 73,
                    "experienceview": 50,
                    "file": 23,
                    "flow": 82,
                    "integration": 19,
                    "notebook": 93,
                    "notebookInParallel": 56,
                    "notebookMinutesPerMonth": 14,
                    "notebookMinutesPerRun": 84,
                    "payload": 94,
                    "privatefile": 16,
                    "resourcejob": 38,
                    "storage": 64,
                    "systemInterval": 58,
                    "webhook": 12,
                },
                "location": "location é ☃ 名",
                "needsToVerifyEmail": False,
                "orgs": [
                    {
                        "iconColor": "red",
                        "id": "575ed70c7ae143cd83dc4aa9",
                        "name": "Example",
                    }
                ],
                "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
                "permanentDeletion": "2024-05-04T07:08:09Z",
                "phoneNumber": "phoneNumber é ☃ 名",
                "ssoLinked": False,
                "summary": {
                    "apiTokenCount": 57,
                    "appCount": 8,
                    "certificateAuthorityCount": 52,
                    "certificateCount": 89,
                    "credentialCount": 23,
                    "dashCount": 5,
                    "dataTableCount": 39,
                    "deviceCount": 12,
                    "deviceRecipeCount": 0,
                    "eventCount": 45,
                    "experienceDomainCount": 33,
                    "experienceEndpointCount": 31,
                    "experienceGroupCount": 43,
                    "experienceSlugCount": 36,
                    "experienceUserCount": 42,
                    "experienceVersionCount": 50,
                    "experienceViewCount": 77,
                    "fileCount": 58,
                    "flowCount": 3,
                    "instanceCount": 88,
                    "integrationCount": 39,
                    "keyCount": 2,
                    "notebookCount": 37,
                    "notebookStats": {
                        "awaitingCompletion": 0,
                        "minutesThisPeriod": 0,
                        "runsThisPeriod": 0,
                    },
                    "orgCount": 2,
                    "payloadCount": {
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
                        "mqttOut": {"device.mqtt": 12},
                        "timer": {"timer.flow": 19772},
                        "webhook": {"public.rest": 1713284},
                    },
                    "webhookCount": 0,
                },
                "twoFactorAuthEnabled": False,
                "url": "https://example.com",
            },
            obj(
                avatar_url=text_of("https://example.com/avatarUrl"),
                company_name="Example, Inc.",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                current_period_end=moment("2024-05-03T07:08:09Z"),
                current_period_start=moment("2024-05-24T07:08:09Z"),
                data_deletion=moment("2024-05-12T07:08:09Z"),
                email=text_of("email@example.com"),
                email_verified=True,
                failed_login_count=67.5,
                first_name="Example",
                full_name="Example Name",
                github_name="githubName é ☃ 名",
                id="575ed70c7ae143cd83dc4aa9",
                instance_id="575ed70c7ae143cd83dc4aa9",
                instance_sandbox_id="575ed70c7ae143cd83dc4aa9",
                last_failed_login=moment("2024-05-13T07:08:09Z"),
                last_name="Name",
                last_successful_login=moment("2024-05-19T07:08:09Z"),
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                limits=obj(
                    apitoken=56,
                    application=77,
                    application_flow_slots=68,
                    applicationcertificate=81,
                    applicationcertificateauthority=34,
                    applicationkey=67,
                    credential=13,
                    dashboard=66,
                    data_ttl=85,
                    datatable=18,
                    device=26,
                    devicerecipe=68,
                    experience_flow_slots=23,
                    experiencedomain=90,
                    experienceendpoint=93,
                    experiencegroup=48,
                    experienceslug=36,
                    experienceuser=37,
                    experienceversion=73,
                    experienceview=50,
                    file=23,
                    flow=82,
                    integration=19,
                    notebook=93,
                    notebook_in_parallel=56,
                    notebook_minutes_per_month=14,
                    notebook_minutes_per_run=84,
                    payload=94,
                    privatefile=16,
                    resourcejob=38,
                    storage=64,
                    system_interval=58,
                    webhook=12,
                ),
                location="location é ☃ 名",
                needs_to_verify_email=False,
                orgs=[
                    obj(icon_color="red", id="575ed70c7ae143cd83dc4aa9", name="Example")
                ],
                password_last_updated=moment("2016-06-13T04:00:00.000Z"),
                permanent_deletion=moment("2024-05-04T07:08:09Z"),
                phone_number="phoneNumber é ☃ 名",
                sso_linked=False,
                summary=obj(
                    api_token_count=57,
                    app_count=8,
                    certificate_authority_count=52,
                    certificate_count=89,
                    credential_count=23,
                    dash_count=5,
                    data_table_count=39,
                    device_count=12,
                    device_recipe_count=0,
                    event_count=45,
                    experience_domain_count=33,
                    experience_endpoint_count=31,
                    experience_group_count=43,
                    experience_slug_count=36,
                    experience_user_count=42,
                    experience_version_count=50,
                    experience_view_count=77,
                    file_count=58,
                    flow_count=3,
                    instance_count=88,
                    integration_count=39,
                    key_count=2,
                    notebook_count=37,
                    notebook_stats=obj(
                        awaiting_completion=0, minutes_this_period=0, runs_this_period=0
                    ),
                    org_count=2,
                    payload_count=obj(
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
                        mqtt_out={"device.mqtt": 12},
                        timer={"timer.flow": 19772},
                        webhook={"public.rest": 1713284},
                    ),
                    webhook_count=0,
                ),
                two_factor_auth_enabled=False,
                url="https://example.com",
            ),
        ),
        Model(
            "IntegrationPatch",
            {
                "credentialName": "credentialName é ☃ 名",
                "enabled": True,
                "googlePubSubConfig": {
                    "keyJson": "keyJson é ☃ 名",
                    "projectId": "projectId é ☃ 名",
                },
                "mqttConfig": {
                    "caCertificate": "caCertificate é ☃ 名",
                    "certificate": "certificate é ☃ 名",
                    "clean": True,
                    "clientId": "exampleClientId",
                    "disableSSLVerification": True,
                    "host": "broker.example.com",
                    "password": "examplePassword",
                    "port": 8883,
                    "privateKey": "privateKey é ☃ 名",
                    "protocol": "mqtts",
                    "protocolVersion": "5",
                    "username": "exampleUsername",
                },
                "name": "name é ☃ 名",
                "particleConfig": {
                    "accessToken": "accessToken é ☃ 名",
                    "deviceNameOrId": "deviceNameOrId é ☃ 名",
                    "orgSlugOrId": "orgSlugOrId é ☃ 名",
                    "productSlugOrId": "productSlugOrId é ☃ 名",
                },
                "sqsConfig": {
                    "accessKeyId": "accessKeyId é ☃ 名",
                    "queueUrl": "queueUrl é ☃ 名",
                    "region": "region é ☃ 名",
                    "secretAccessKey": "secretAccessKey é ☃ 名",
                },
                "topics": ["differentTopic"],
                "websocketConfig": {
                    "caCertificate": "caCertificate é ☃ 名",
                    "certificate": "certificate é ☃ 名",
                    "disableSSLVerification": True,
                    "headers": [
                        {
                            "headerKey": "headerKey é ☃ 名",
                            "headerValue": "headerValue é ☃ 名",
                        }
                    ],
                    "password": "password é ☃ 名",
                    "privateKey": "privateKey é ☃ 名",
                    "url": "url é ☃ 名",
                    "username": "username é ☃ 名",
                },
            },
            obj(
                credential_name="credentialName é ☃ 名",
                enabled=True,
                google_pub_sub_config=obj(
                    key_json="keyJson é ☃ 名", project_id="projectId é ☃ 名"
                ),
                mqtt_config=obj(
                    ca_certificate="caCertificate é ☃ 名",
                    certificate="certificate é ☃ 名",
                    clean=True,
                    client_id="exampleClientId",
                    disable_ssl_verification=True,
                    host="broker.example.com",
                    password="examplePassword",
                    port=8883,
                    private_key="privateKey é ☃ 名",
                    protocol="mqtts",
                    protocol_version="5",
                    username="exampleUsername",
                ),
                name="name é ☃ 名",
                particle_config=obj(
                    access_token="accessToken é ☃ 名",
                    device_name_or_id="deviceNameOrId é ☃ 名",
                    org_slug_or_id="orgSlugOrId é ☃ 名",
                    product_slug_or_id="productSlugOrId é ☃ 名",
                ),
                sqs_config=obj(
                    access_key_id="accessKeyId é ☃ 名",
                    queue_url="queueUrl é ☃ 名",
                    region="region é ☃ 名",
                    secret_access_key="secretAccessKey é ☃ 名",
                ),
                topics=["differentTopic"],
                websocket_config=obj(
                    ca_certificate="caCertificate é ☃ 名",
                    certificate="certificate é ☃ 名",
                    disable_ssl_verification=True,
                    headers=[
                        obj(
                            header_key="headerKey é ☃ 名",
                            header_value="headerValue é ☃ 名",
                        )
                    ],
                    password="password é ☃ 名",
                    private_key="privateKey é ☃ 名",
                    url="url é ☃ 名",
                    username="username é ☃ 名",
                ),
            ),
        ),
        Model(
            "IntegrationPost",
            {
                "credentialName": "credentialName é ☃ 名",
                "enabled": True,
                "googlePubSubConfig": {
                    "keyJson": "keyJson é ☃ 名",
                    "projectId": "projectId é ☃ 名",
                },
                "integrationType": "mqtt",
                "mqttConfig": {
                    "caCertificate": "caCertificate é ☃ 名",
                    "certificate": "certificate é ☃ 名",
                    "clean": True,
                    "clientId": "exampleClientId",
                    "disableSSLVerification": True,
                    "host": "broker.example.com",
                    "password": "examplePassword",
                    "port": 8883,
                    "privateKey": "privateKey é ☃ 名",
                    "protocol": "mqtts",
                    "protocolVersion": "5",
                    "username": "exampleUsername",
                },
                "name": "Example Integrations",
                "particleConfig": {
                    "accessToken": "accessToken é ☃ 名",
                    "deviceNameOrId": "deviceNameOrId é ☃ 名",
                    "orgSlugOrId": "orgSlugOrId é ☃ 名",
                    "productSlugOrId": "productSlugOrId é ☃ 名",
                },
                "sqsConfig": {
                    "accessKeyId": "accessKeyId é ☃ 名",
                    "queueUrl": "queueUrl é ☃ 名",
                    "region": "region é ☃ 名",
                    "secretAccessKey": "secretAccessKey é ☃ 名",
                },
                "topics": ["myTopic"],
                "websocketConfig": {
                    "caCertificate": "caCertificate é ☃ 名",
                    "certificate": "certificate é ☃ 名",
                    "disableSSLVerification": True,
                    "headers": [
                        {
                            "headerKey": "headerKey é ☃ 名",
                            "headerValue": "headerValue é ☃ 名",
                        }
                    ],
                    "password": "password é ☃ 名",
                    "privateKey": "privateKey é ☃ 名",
                    "url": "url é ☃ 名",
                    "username": "username é ☃ 名",
                },
            },
            obj(
                credential_name="credentialName é ☃ 名",
                enabled=True,
                google_pub_sub_config=obj(
                    key_json="keyJson é ☃ 名", project_id="projectId é ☃ 名"
                ),
                integration_type="mqtt",
                mqtt_config=obj(
                    ca_certificate="caCertificate é ☃ 名",
                    certificate="certificate é ☃ 名",
                    clean=True,
                    client_id="exampleClientId",
                    disable_ssl_verification=True,
                    host="broker.example.com",
                    password="examplePassword",
                    port=8883,
                    private_key="privateKey é ☃ 名",
                    protocol="mqtts",
                    protocol_version="5",
                    username="exampleUsername",
                ),
                name="Example Integrations",
                particle_config=obj(
                    access_token="accessToken é ☃ 名",
                    device_name_or_id="deviceNameOrId é ☃ 名",
                    org_slug_or_id="orgSlugOrId é ☃ 名",
                    product_slug_or_id="productSlugOrId é ☃ 名",
                ),
                sqs_config=obj(
                    access_key_id="accessKeyId é ☃ 名",
                    queue_url="queueUrl é ☃ 名",
                    region="region é ☃ 名",
                    secret_access_key="secretAccessKey é ☃ 名",
                ),
                topics=["myTopic"],
                websocket_config=obj(
                    ca_certificate="caCertificate é ☃ 名",
                    certificate="certificate é ☃ 名",
                    disable_ssl_verification=True,
                    headers=[
                        obj(
                            header_key="headerKey é ☃ 名",
                            header_value="headerValue é ☃ 名",
                        )
                    ],
                    password="password é ☃ 名",
                    private_key="privateKey é ☃ 名",
                    url="url é ☃ 名",
                    username="username é ☃ 名",
                ),
            ),
        ),
        Model(
            "Me",
            {
                "avatarUrl": "https://example.com/avatarUrl",
                "companyName": "Example, Inc.",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "currentPeriodEnd": "2024-05-03T07:08:09Z",
                "currentPeriodStart": "2024-05-24T07:08:09Z",
                "email": "email@example.com",
                "emailVerified": True,
                "firstName": "Example",
                "fullName": "Example Name",
                "githubName": "githubName é ☃ 名",
                "id": "575ed70c7ae143cd83dc4aa9",
                "lastName": "Name",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "limits": {
                    "apitoken": 56,
                    "application": 77,
                    "applicationFlowSlots": 68,
                    "applicationcertificate": 81,
                    "applicationcertificateauthority": 34,
                    "applicationkey": 67,
                    "credential": 13,
                    "dashboard": 66,
                    "dataTTL": 85,
                    "datatable": 18,
                    "device": 26,
                    "devicerecipe": 68,
                    "experienceFlowSlots": 23,
                    "experiencedomain": 90,
                    "experienceendpoint": 93,
                    "experiencegroup": 48,
                    "experienceslug": 36,
                    "experienceuser": 37,
                    "experienceversion": 73,
                    "experienceview": 50,
                    "file": 23,
                    "flow": 82,
                    "integration": 19,
                    "notebook": 93,
                    "notebookInParallel": 56,
                    "notebookMinutesPerMonth": 14,
                    "notebookMinutesPerRun": 84,
                    "payload": 94,
                    "privatefile": 16,
                    "resourcejob": 38,
                    "storage": 64,
                    "systemInterval": 58,
                    "webhook": 12,
                },
                "location": "location é ☃ 名",
                "needsToVerifyEmail": False,
                "passwordLastUpdated": "2016-06-13T04:00:00.000Z",
                "phoneNumber": "phoneNumber é ☃ 名",
                "recentApplications": {
                    "itemType": "application",
                    "items": [
                        {"id": "575ec8687ae143cd83dc4a97", "name": "My Application"},
                        {
                            "id": "575efbcc7ae143cd83dc4aae",
                            "name": "My Other Application",
                        },
                    ],
                    "parentId": "D0edfEf9380E5E39ae21d336",
                },
                "recentDashboards": {
                    "itemType": "application",
                    "items": [
                        {"id": "575ec8687ae143cd83dc4a97", "name": "My Application"},
                        {
                            "id": "575efbcc7ae143cd83dc4aae",
                            "name": "My Other Application",
                        },
                    ],
                    "parentId": "D0edfEf9380E5E39ae21d336",
                },
                "recentOrganizations": {
                    "itemType": "application",
                    "items": [
                        {"id": "575ec8687ae143cd83dc4a97", "name": "My Application"},
                        {
                            "id": "575efbcc7ae143cd83dc4aae",
                            "name": "My Other Application",
                        },
                    ],
                    "parentId": "D0edfEf9380E5E39ae21d336",
                },
                "requestedEmail": "requestedEmail@example.com",
                "ssoLinked": False,
                "summary": {
                    "apiTokenCount": 57,
                    "appCount": 8,
                    "certificateAuthorityCount": 52,
                    "certificateCount": 89,
                    "credentialCount": 23,
                    "dashCount": 5,
                    "dataTableCount": 39,
                    "deviceCount": 12,
                    "deviceRecipeCount": 0,
                    "eventCount": 45,
                    "experienceDomainCount": 33,
                    "experienceEndpointCount": 31,
                    "experienceGroupCount": 43,
                    "experienceSlugCount": 36,
                    "experienceUserCount": 42,
                    "experienceVersionCount": 50,
                    "experienceViewCount": 77,
                    "fileCount": 58,
                    "flowCount": 3,
                    "instanceCount": 88,
                    "integrationCount": 39,
                    "keyCount": 2,
                    "notebookCount": 37,
                    "notebookStats": {
                        "awaitingCompletion": 0,
                        "minutesThisPeriod": 0,
                        "runsThisPeriod": 0,
                    },
                    "orgCount": 2,
                    "payloadCount": {
                        "appFile": {"key1": 18.5},
                        "dataTable": {"key1": 77.5},
                        "deviceCommand": {"key1": 95.5},
                        "deviceConnect": {"device.mqtt": 1016},
                        "deviceCreate": {"key1": 60.5},
                        "deviceDisconnect": {"device.mqtt": 1016},
                        "deviceState": {"device.mqtt": 1244049, "flow.flow": 5215},
                        "mqttOut": {"device.mqtt": 12},
                        "timer": {"timer.flow": 19772},
                        "webhook": {"public.rest": 1713284},
                    },
                    "webhookCount": 0,
                },
                "twoFactorAuthEnabled": False,
                "url": "https://example.com",
                "userId": "575ed70c7ae143cd83dc4aa9",
            },
            obj(
                avatar_url=text_of("https://example.com/avatarUrl"),
                company_name="Example, Inc.",
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                current_period_end=moment("2024-05-03T07:08:09Z"),
                current_period_start=moment("2024-05-24T07:08:09Z"),
                email=text_of("email@example.com"),
                email_verified=True,
                first_name="Example",
                full_name="Example Name",
                github_name="githubName é ☃ 名",
                id="575ed70c7ae143cd83dc4aa9",
                last_name="Name",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                limits=obj(
                    apitoken=56,
                    application=77,
                    application_flow_slots=68,
                    applicationcertificate=81,
                    applicationcertificateauthority=34,
                    applicationkey=67,
                    credential=13,
                    dashboard=66,
                    data_ttl=85,
                    datatable=18,
                    device=26,
                    devicerecipe=68,
                    experience_flow_slots=23,
                    experiencedomain=90,
                    experienceendpoint=93,
                    experiencegroup=48,
                    experienceslug=36,
                    experienceuser=37,
                    experienceversion=73,
                    experienceview=50,
                    file=23,
                    flow=82,
                    integration=19,
                    notebook=93,
                    notebook_in_parallel=56,
                    notebook_minutes_per_month=14,
                    notebook_minutes_per_run=84,
                    payload=94,
                    privatefile=16,
                    resourcejob=38,
                    storage=64,
                    system_interval=58,
                    webhook=12,
                ),
                location="location é ☃ 名",
                needs_to_verify_email=False,
                password_last_updated=moment("2016-06-13T04:00:00.000Z"),
                phone_number="phoneNumber é ☃ 名",
                recent_applications=obj(
                    item_type="application",
                    items=[
                        obj(id="575ec8687ae143cd83dc4a97", name="My Application"),
                        obj(id="575efbcc7ae143cd83dc4aae", name="My Other Application"),
                    ],
                    parent_id="D0edfEf9380E5E39ae21d336",
                ),
                recent_dashboards=obj(
                    item_type="application",
                    items=[
                        obj(id="575ec8687ae143cd83dc4a97", name="My Application"),
                        obj(id="575efbcc7ae143cd83dc4aae", name="My Other Application"),
                    ],
                    parent_id="D0edfEf9380E5E39ae21d336",
                ),
                recent_organizations=obj(
                    item_type="application",
                    items=[
                        obj(id="575ec8687ae143cd83dc4a97", name="My Application"),
                        obj(id="575efbcc7ae143cd83dc4aae", name="My Other Application"),
                    ],
                    parent_id="D0edfEf9380E5E39ae21d336",
                ),
                requested_email=text_of("requestedEmail@example.com"),
                sso_linked=False,
                summary=obj(
                    api_token_count=57,
                    app_count=8,
                    certificate_authority_count=52,
                    certificate_count=89,
                    credential_count=23,
                    dash_count=5,
                    data_table_count=39,
                    device_count=12,
                    device_recipe_count=0,
                    event_count=45,
                    experience_domain_count=33,
                    experience_endpoint_count=31,
                    experience_group_count=43,
                    experience_slug_count=36,
                    experience_user_count=42,
                    experience_version_count=50,
                    experience_view_count=77,
                    file_count=58,
                    flow_count=3,
                    instance_count=88,
                    integration_count=39,
                    key_count=2,
                    notebook_count=37,
                    notebook_stats=obj(
                        awaiting_completion=0, minutes_this_period=0, runs_this_period=0
                    ),
                    org_count=2,
                    payload_count=obj(
                        app_file={"key1": 18.5},
                        data_table={"key1": 77.5},
                        device_command={"key1": 95.5},
                        device_connect={"device.mqtt": 1016},
                        device_create={"key1": 60.5},
                        device_disconnect={"device.mqtt": 1016},
                        device_state={"device.mqtt": 1244049, "flow.flow": 5215},
                        mqtt_out={"device.mqtt": 12},
                        timer={"timer.flow": 19772},
                        webhook={"public.rest": 1713284},
                    ),
                    webhook_count=0,
                ),
                two_factor_auth_enabled=False,
                url="https://example.com",
                user_id="575ed70c7ae143cd83dc4aa9",
            ),
        ),
        Model(
            "NotebookConnectionHistoryInput",
            {
                "deviceIds": ["13Fb1b5449aF733F83bac9f2"],
                "deviceTags": [{"key": "aTag", "value": "and value"}],
                "end": 88.5,
                "fileName": "u",
                "inputType": "deviceConnectionHistory",
                "queryJson": "queryJson é ☃ 名",
                "start": 26.5,
            },
            obj(
                device_ids=["13Fb1b5449aF733F83bac9f2"],
                device_tags=[obj(key="aTag", value="and value")],
                end=88.5,
                file_name="u",
                input_type="deviceConnectionHistory",
                query_json="queryJson é ☃ 名",
                start=26.5,
            ),
        ),
        Model(
            "NotebookEventInput",
            {
                "fileName": "u",
                "format": "json",
                "inputType": "eventData",
                "queryJson": "queryJson é ☃ 名",
            },
            obj(
                file_name="u",
                format="json",
                input_type="eventData",
                query_json="queryJson é ☃ 名",
            ),
        ),
        Model(
            "NotebookFileInput",
            {
                "fileName": "u",
                "filePath": "filePath é ☃ 名",
                "inputType": "applicationFile",
                "private": True,
            },
            obj(
                file_name="u",
                file_path="filePath é ☃ 名",
                input_type="applicationFile",
                private=True,
            ),
        ),
        Model(
            "NotebookTemporaryUrlOutput",
            {"fileName": "u", "outputType": "temporaryUrl"},
            obj(file_name="u", output_type="temporaryUrl"),
        ),
        Model(
            "OauthClient",
            {
                "client_id": "575ec7417ae143cd83dc4a95",
                "client_id_issued_at": 1465790400,
                "client_name": "My OAuth Application",
                "client_secret": "clientsecret é ☃ 名",
                "client_secret_expires_at": 0,
                "client_uri": "https://example.com",
                "creationDate": "2016-06-13T04:00:00.000Z",
                "grant_types": ["authorization_code", "refresh_token"],
                "id": "575ec7417ae143cd83dc4a95",
                "lastUpdated": "2016-06-13T04:00:00.000Z",
                "logo_uri": "https://example.com/logo.png",
                "policy_uri": "https://example.com/privacy",
                "redirect_uris": [
                    "https://example.com/callback",
                    "http://localhost:3000/callback",
                ],
                "response_types": ["code"],
                "scope": "all.User.read all.Application.read",
                "token_endpoint_auth_method": "client_secret_post",
                "tos_uri": "https://example.com/terms",
            },
            obj(
                client_id="575ec7417ae143cd83dc4a95",
                client_id_issued_at=1465790400,
                client_name="My OAuth Application",
                client_secret="clientsecret é ☃ 名",
                client_secret_expires_at=0,
                client_uri=text_of("https://example.com"),
                creation_date=moment("2016-06-13T04:00:00.000Z"),
                grant_types=["authorization_code", "refresh_token"],
                id="575ec7417ae143cd83dc4a95",
                last_updated=moment("2016-06-13T04:00:00.000Z"),
                logo_uri=text_of("https://example.com/logo.png"),
                policy_uri=text_of("https://example.com/privacy"),
                redirect_uris=[
                    text_of("https://example.com/callback"),
                    text_of("http://localhost:3000/callback"),
                ],
                response_types=["code"],
                scope="all.User.read all.Application.read",
                token_endpoint_auth_method="client_secret_post",
                tos_uri=text_of("https://example.com/terms"),
            ),
        ),
        Model(
            "OauthClientPost",
            {
                "client_name": "My OAuth Application",
                "client_uri": "https://example.com",
                "contacts": ["admin@example.com"],
                "grant_types": ["refresh_token"],
                "logo_uri": "https://example.com/logo.png",
                "policy_uri": "https://example.com/privacy",
                "redirect_uris": [
                    "https://example.com/callback",
                    "http://localhost:3000/callback",
                ],
                "response_types": ["code"],
                "scope": "scope é ☃ 名",
                "token_endpoint_auth_method": "none",
                "tos_uri": "https://example.com/terms",
            },
            obj(
                client_name="My OAuth Application",
                client_uri=text_of("https://example.com"),
                contacts=[text_of("admin@example.com")],
                grant_types=["refresh_token"],
                logo_uri=text_of("https://example.com/logo.png"),
                policy_uri=text_of("https://example.com/privacy"),
                redirect_uris=[
                    text_of("https://example.com/callback"),
                    text_of("http://localhost:3000/callback"),
                ],
                response_types=["code"],
                scope="scope é ☃ 名",
                token_endpoint_auth_method="none",
                tos_uri=text_of("https://example.com/terms"),
            ),
        ),
        Model(
            "OauthDcrError",
            {
                "error": "invalid_redirect_uri",
                "error_description": "HTTP redirect URIs are only allowed for localhost",
            },
            obj(
                error="invalid_redirect_uri",
                error_description="HTTP redirect URIs are only allowed for localhost",
            ),
        ),
        Model(
            "OauthError",
            {
                "error": "invalid_grant",
                "error_description": "The provided authorization code is invalid, expired, or revoked",
                "error_uri": "erroruri é ☃ 名",
            },
            obj(
                error="invalid_grant",
                error_description="The provided authorization code is invalid, expired, or revoked",
                error_uri="erroruri é ☃ 名",
            ),
        ),
        Model(
            "OrgInviteCollection",
            {
                "count": 8,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "instanceId": "fA1ec6b7aA0A6875dDBE40A8",
                "items": [
                    {
                        "applicationRoles": [
                            {"resourceId": "575ec8687ae143cd83dc4a97", "role": "view"}
                        ],
                        "dashboardRoles": [
                            {"resourceId": "575ece2b7ae143cd83dc4a9b", "role": "none"}
                        ],
                        "disallowTransfer": False,
                        "email": "invitedUser@example.com",
                        "hasExpired": True,
                        "id": "575ed71e7ae143cd83dc4aaa",
                        "inviteDate": "2016-05-13T04:00:00.000Z",
                        "role": "edit",
                        "ttl": 4233600000,
                    }
                ],
                "orgId": "f40fc11eDd7DA97DE7122d08",
                "sortDirection": "asc",
                "sortField": "role",
            },
            obj(
                count=8,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                instance_id="fA1ec6b7aA0A6875dDBE40A8",
                items=[
                    obj(
                        application_roles=[
                            obj(resource_id="575ec8687ae143cd83dc4a97", role="view")
                        ],
                        dashboard_roles=[
                            obj(resource_id="575ece2b7ae143cd83dc4a9b", role="none")
                        ],
                        disallow_transfer=False,
                        email=text_of("invitedUser@example.com"),
                        has_expired=True,
                        id="575ed71e7ae143cd83dc4aaa",
                        invite_date=moment("2016-05-13T04:00:00.000Z"),
                        role="edit",
                        ttl=4233600000,
                    )
                ],
                org_id="f40fc11eDd7DA97DE7122d08",
                sort_direction="asc",
                sort_field="role",
            ),
        ),
        Model(
            "OrgMemberAdd",
            {
                "applicationRoles": [
                    {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                ],
                "dashboardRoles": [
                    {"resourceId": "575ef90f7ae143cd83dc4a4f", "role": "none"}
                ],
                "role": "view",
                "userId": "675ed18f7ae143cd83dc4bb7",
            },
            obj(
                application_roles=[
                    obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                ],
                dashboard_roles=[
                    obj(resource_id="575ef90f7ae143cd83dc4a4f", role="none")
                ],
                role="view",
                user_id="675ed18f7ae143cd83dc4bb7",
            ),
        ),
        Model(
            "Page",
            {
                "count": 56,
                "page": 73,
                "perPage": 45,
                "sortDirection": "",
                "sortField": "sortField é ☃ 名",
                "totalCount": 45,
            },
            obj(
                count=56,
                page=73,
                per_page=45,
                sort_direction="",
                sort_field="sortField é ☃ 名",
                total_count=45,
            ),
        ),
        Model(
            "PaletteInstanceNode",
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
                    "outputCount": 1,
                    "resultDescription": "resultDescription é ☃ 名",
                    "resultMode": "optional",
                },
                "description": "description é ☃ 名",
                "docsUrl": "docsUrl é ☃ 名",
                "iconData": "data:image/jpg;base64,z",
                "id": "32b0bB3467377fFaCaC0DD1D",
                "name": "name é ☃ 名",
                "shortDescription": "shortDescription é ☃ 名",
            },
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
                    output_count=1,
                    result_description="resultDescription é ☃ 名",
                    result_mode="optional",
                ),
                description="description é ☃ 名",
                docs_url="docsUrl é ☃ 名",
                icon_data="data:image/jpg;base64,z",
                id="32b0bB3467377fFaCaC0DD1D",
                name="name é ☃ 名",
                short_description="shortDescription é ☃ 名",
            ),
        ),
        Model(
            "PasswordResetFinish",
            {
                "email": "email@example.com",
                "password": "The new password!1",
                "token": "the_password_reset_token",
            },
            obj(
                email=text_of("email@example.com"),
                password="The new password!1",
                token="the_password_reset_token",
            ),
        ),
        Model(
            "PasswordResetInput",
            {"email": "email@example.com"},
            obj(email=text_of("email@example.com")),
        ),
        Model(
            "PasswordResetResponse",
            {"accountIsLocked": False, "success": True, "twoFactorAuthEnabled": False},
            obj(account_is_locked=False, success=True, two_factor_auth_enabled=False),
        ),
        Model(
            "PayloadCounts",
            {
                "dataTable": {"key1": 77.5},
                "deviceCommand": {"key1": 95.5},
                "deviceConnect": {"key1": 68.5},
                "deviceDisconnect": {"key1": 22.5},
                "deviceState": {"key1": 70.5},
                "endpoint": {"key1": 34.5},
                "event": {"key1": 91.5},
                "integration": {"key1": 19.5},
                "mqttIn": {"key1": 4.5},
                "mqttOut": {"key1": 83.5},
                "timer": {"key1": 86.5},
                "virtualButton": {"key1": 44.5},
                "webhook": {"key1": 12.5},
            },
            obj(
                data_table={"key1": 77.5},
                device_command={"key1": 95.5},
                device_connect={"key1": 68.5},
                device_disconnect={"key1": 22.5},
                device_state={"key1": 70.5},
                endpoint={"key1": 34.5},
                event={"key1": 91.5},
                integration={"key1": 19.5},
                mqtt_in={"key1": 4.5},
                mqtt_out={"key1": 83.5},
                timer={"key1": 86.5},
                virtual_button={"key1": 44.5},
                webhook={"key1": 12.5},
            ),
        ),
        Model(
            "RemoveAttribute",
            {"attributeName": "y", "operation": "remove", "target": "attribute"},
            obj(attribute_name="y", operation="remove", target="attribute"),
        ),
        Model(
            "RemoveAttributeDescription",
            {
                "attributeName": "y",
                "operation": "remove",
                "target": "attributeDescription",
            },
            obj(attribute_name="y", operation="remove", target="attributeDescription"),
        ),
        Model(
            "RemoveAttributeTag",
            {
                "attributeName": "y",
                "operation": "remove",
                "tagKey": "f",
                "target": "attributeTag",
            },
            obj(
                attribute_name="y",
                operation="remove",
                tag_key="f",
                target="attributeTag",
            ),
        ),
        Model(
            "RemoveDeviceField",
            {"operation": "remove", "target": "parentId"},
            obj(operation="remove", target="parentId"),
        ),
        Model(
            "RemoveDeviceTag",
            {"operation": "remove", "tagKey": "f", "target": "tag"},
            obj(operation="remove", tag_key="f", target="tag"),
        ),
        Model(
            "SetAttributeContentType",
            {
                "attributeName": "y",
                "operation": "set",
                "target": "attributeContentType",
                "value": "value é ☃ 名",
            },
            obj(
                attribute_name="y",
                operation="set",
                target="attributeContentType",
                value="value é ☃ 名",
            ),
        ),
        Model(
            "SetAttributeDescription",
            {
                "attributeName": "y",
                "operation": "set",
                "target": "attributeDescription",
                "value": "value é ☃ 名",
            },
            obj(
                attribute_name="y",
                operation="set",
                target="attributeDescription",
                value="value é ☃ 名",
            ),
        ),
        Model(
            "SetAttributeName",
            {
                "attributeName": "y",
                "operation": "set",
                "target": "attributeName",
                "value": "e",
            },
            obj(attribute_name="y", operation="set", target="attributeName", value="e"),
        ),
        Model(
            "SetAttributeTag",
            {
                "attributeName": "y",
                "operation": "set",
                "target": "attributeTag",
                "value": {"key": "TagKey", "value": "TagValue"},
            },
            obj(
                attribute_name="y",
                operation="set",
                target="attributeTag",
                value=obj(key="TagKey", value="TagValue"),
            ),
        ),
        Model(
            "SetDeviceClass",
            {"operation": "set", "target": "deviceClass", "value": "embedded"},
            obj(operation="set", target="deviceClass", value="embedded"),
        ),
        Model(
            "SetDeviceDescription",
            {"operation": "set", "target": "description", "value": "value é ☃ 名"},
            obj(operation="set", target="description", value="value é ☃ 名"),
        ),
        Model(
            "SetDeviceKeepDuplicates",
            {"operation": "set", "target": "keepDuplicates", "value": True},
            obj(operation="set", target="keepDuplicates", value=True),
        ),
        Model(
            "SetDeviceName",
            {"operation": "set", "target": "name", "value": "value é ☃ 名"},
            obj(operation="set", target="name", value="value é ☃ 名"),
        ),
        Model(
            "SetDeviceParent",
            {
                "operation": "set",
                "target": "parentId",
                "value": "6D2b1fb9AF1e6B36E3A6AB81",
            },
            obj(operation="set", target="parentId", value="6D2b1fb9AF1e6B36E3A6AB81"),
        ),
        Model(
            "SetDeviceSystemInterval",
            {"operation": "set", "target": "systemInterval", "value": 32},
            obj(operation="set", target="systemInterval", value=32),
        ),
        Model(
            "SetDeviceTag",
            {
                "operation": "set",
                "target": "tag",
                "value": {"key": "TagKey", "value": "TagValue"},
            },
            obj(
                operation="set", target="tag", value=obj(key="TagKey", value="TagValue")
            ),
        ),
        Model(
            "StaticReply",
            {"statusCode": 100, "type": "redirect", "value": "value é ☃ 名"},
            obj(status_code=100, type="redirect", value="value é ☃ 名"),
        ),
        Model(
            "StrictTagEquals",
            {"$eq": {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"}},
            obj(
                eq=either(
                    obj(tag_key="tagKey é ☃ 名", tag_value="tagValue é ☃ 名"),
                    {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
                )
            ),
        ),
        Model(
            "StrictTagNotEquals",
            {"$ne": {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"}},
            obj(
                ne=either(
                    obj(tag_key="tagKey é ☃ 名", tag_value="tagValue é ☃ 名"),
                    {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
                )
            ),
        ),
        Model(
            "SuccessWithJobId",
            {"jobId": "jobId é ☃ 名", "success": True},
            obj(job_id="jobId é ☃ 名", success=True),
        ),
        Model(
            "SuggestFunctionPost",
            {
                "payload": "payload é ☃ 名",
                "text": "A function that sorts an array of objects by the name property from z to a",
            },
            obj(
                payload="payload é ☃ 名",
                text="A function that sorts an array of objects by the name property from z to a",
            ),
        ),
        Model(
            "SuggestFunctionResponse",
            {
                "finishReason": "STOP",
                "response": {
                    "code": "payload.tempF = (9/5 * payload.tempC) + 32;",
                    "comments": "This function will convert a Fahrenheit temperature at `payload.tempF` to a Celsius temperature and place the result at `payload.tempC`.",
                },
                "responseId": "YCwSaIeyOfComecPutWYyAg",
                "text": "text é ☃ 名",
            },
            obj(
                finish_reason="STOP",
                response=obj(
                    code="payload.tempF = (9/5 * payload.tempC) + 32;",
                    comments="This function will convert a Fahrenheit temperature at `payload.tempF` to a Celsius temperature and place the result at `payload.tempC`.",
                ),
                response_id="YCwSaIeyOfComecPutWYyAg",
                text="text é ☃ 名",
            ),
        ),
        Model(
            "TagEquals",
            {"$eq": {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"}},
            obj(
                eq=either(
                    obj(tag_key="tagKey é ☃ 名", tag_value="tagValue é ☃ 名"),
                    {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
                )
            ),
        ),
        Model(
            "TagNotEquals",
            {"$ne": {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"}},
            obj(
                ne=either(
                    obj(tag_key="tagKey é ☃ 名", tag_value="tagValue é ☃ 名"),
                    {"$tagKey": "tagKey é ☃ 名", "$tagValue": "tagValue é ☃ 名"},
                )
            ),
        ),
        Model("TagTextIn", {"$in": ["in é ☃ 名"]}, obj(in_=["in é ☃ 名"])),
        Model("TagTextNotIn", {"$nin": ["nin é ☃ 名"]}, obj(nin=["nin é ☃ 名"])),
        Model(
            "TimeAtValueAggregation",
            {"options": {"value": "value é ☃ 名"}, "type": "TIMEATVALUE"},
            obj(options=obj(value="value é ☃ 名"), type="TIMEATVALUE"),
        ),
        Model(
            "UserPost",
            {
                "acceptInvite": True,
                "acceptTerms": "on",
                "companyName": "Example, Inc.",
                "email": "email@example.com",
                "firstName": "Example",
                "hsToken": "hsToken é ☃ 名",
                "inviteToken": "inviteToken é ☃ 名",
                "iotJourneyStage": "iotJourneyStage é ☃ 名",
                "lastName": "Name",
                "location": "location é ☃ 名",
                "oauth": {"accessToken": "accessToken é ☃ 名", "service": "github"},
                "password": "The new password1!",
                "phoneNumber": "phoneNumber é ☃ 名",
                "requestedScopes": ["orgs.post"],
                "title": "title é ☃ 名",
                "tokenTTL": 95,
                "url": "https://example.com",
            },
            obj(
                accept_invite=True,
                accept_terms="on",
                company_name="Example, Inc.",
                email=text_of("email@example.com"),
                first_name="Example",
                hs_token="hsToken é ☃ 名",
                invite_token="inviteToken é ☃ 名",
                iot_journey_stage="iotJourneyStage é ☃ 名",
                last_name="Name",
                location="location é ☃ 名",
                oauth=obj(access_token="accessToken é ☃ 名", service="github"),
                password="The new password1!",
                phone_number="phoneNumber é ☃ 名",
                requested_scopes=["orgs.post"],
                title="title é ☃ 名",
                token_ttl=95,
                url="https://example.com",
            ),
        ),
        Model(
            "UserSummary",
            {
                "apiTokenCount": 57,
                "appCount": 8,
                "certificateAuthorityCount": 52,
                "certificateCount": 89,
                "credentialCount": 23,
                "dashCount": 5,
                "dataTableCount": 39,
                "deviceCount": 12,
                "deviceRecipeCount": 0,
                "eventCount": 45,
                "experienceDomainCount": 33,
                "experienceEndpointCount": 31,
                "experienceGroupCount": 43,
                "experienceSlugCount": 36,
                "experienceUserCount": 42,
                "experienceVersionCount": 50,
                "experienceViewCount": 77,
                "fileCount": 58,
                "flowCount": 3,
                "instanceCount": 88,
                "integrationCount": 39,
                "keyCount": 2,
                "notebookCount": 37,
                "notebookStats": {
                    "awaitingCompletion": 0,
                    "minutesThisPeriod": 0,
                    "runsThisPeriod": 0,
                },
                "orgCount": 2,
                "payloadCount": {
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
                "privateFileCount": 23,
                "resourceJobCount": 38,
                "storageStats": {"count": 0, "size": 0},
                "webhookCount": 0,
            },
            obj(
                api_token_count=57,
                app_count=8,
                certificate_authority_count=52,
                certificate_count=89,
                credential_count=23,
                dash_count=5,
                data_table_count=39,
                device_count=12,
                device_recipe_count=0,
                event_count=45,
                experience_domain_count=33,
                experience_endpoint_count=31,
                experience_group_count=43,
                experience_slug_count=36,
                experience_user_count=42,
                experience_version_count=50,
                experience_view_count=77,
                file_count=58,
                flow_count=3,
                instance_count=88,
                integration_count=39,
                key_count=2,
                notebook_count=37,
                notebook_stats=obj(
                    awaiting_completion=0, minutes_this_period=0, runs_this_period=0
                ),
                org_count=2,
                payload_count=obj(
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
                private_file_count=23,
                resource_job_count=38,
                storage_stats=obj(count=0, size=0),
                webhook_count=0,
            ),
        ),
        Model(
            "ValidateContextError",
            {
                "ctx": {
                    "deviceAttribute": "dew-point",
                    "deviceId-noValidationNoFullDevice": "589de9bca1975a00017b2296",
                    "deviceId-withIdAndTagValidationAndIncludeFullDevice": {
                        "attributes": {
                            "dew-point": {"dataType": "number"},
                            "temperature": {
                                "dataType": "number",
                                "tags": {"units": "celsius"},
                            },
                        },
                        "id": "589de9bca1975a00017b2295",
                        "name": "Cincinnati",
                        "tags": {
                            "DeviceRecipe": ["Weather Station"],
                            "region": ["Midwest"],
                            "type": ["Weather Station", "Sensor"],
                        },
                    },
                    "deviceTag-noValidation": {
                        "key": "DeviceRecipe",
                        "value": "Weather Station",
                    },
                    "deviceTag-withValidation": {
                        "key": "DeviceRecipe",
                        "value": "Weather Station",
                    },
                    "n": "n é ☃ 名",
                },
                "dashboard": {
                    "duration": 980,
                    "id": "589de9bca1975a00017b2287",
                    "name": "My Dash",
                    "refreshRate": 60,
                    "resolution": 98,
                },
                "invalidCtxName": "q",
                "message": "deviceId-noValidationNoFullDevice (589de9bca1975a00017b22ff) is not a valid deviceId",
                "type": "Validation",
            },
            obj(
                ctx={
                    "deviceAttribute": "dew-point",
                    "deviceId-noValidationNoFullDevice": "589de9bca1975a00017b2296",
                    "deviceId-withIdAndTagValidationAndIncludeFullDevice": obj(
                        attributes={
                            "dew-point": obj(data_type="number"),
                            "temperature": obj(
                                data_type="number", tags={"units": "celsius"}
                            ),
                        },
                        id="589de9bca1975a00017b2295",
                        name="Cincinnati",
                        tags={
                            "DeviceRecipe": ["Weather Station"],
                            "region": ["Midwest"],
                            "type": ["Weather Station", "Sensor"],
                        },
                    ),
                    "deviceTag-noValidation": obj(
                        key="DeviceRecipe", value="Weather Station"
                    ),
                    "deviceTag-withValidation": obj(
                        key="DeviceRecipe", value="Weather Station"
                    ),
                    "n": "n é ☃ 名",
                },
                dashboard=obj(
                    duration=980,
                    id="589de9bca1975a00017b2287",
                    name="My Dash",
                    refresh_rate=60,
                    resolution=98,
                ),
                invalid_ctx_name="q",
                message="deviceId-noValidationNoFullDevice (589de9bca1975a00017b22ff) is not a valid deviceId",
                type="Validation",
            ),
        ),
        Model(
            "ValidationErrors",
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
            obj(
                message="Too many validation errors occurred.",
                type="Validation",
                validation_errors=[
                    obj(
                        id="575ec8687ae143cd83dc4a97",
                        message="Specified Data Table ID for data table output does not exist",
                        name="myNote",
                        type="Notebook",
                    )
                ],
            ),
        ),
        Model(
            "ApplicationImportBody",
            {
                "email": "email@example.com",
                "importBundle": "importBundle é ☃ 名",
                "options": {
                    "callbackUrl": "https://example.com/callbackUrl",
                    "conflictBehavior": "replace",
                    "credentialName": "credentialName é ☃ 名",
                    "dryRun": True,
                    "forceJob": True,
                    "fromApplicationId": "8eA8ebcBcfCd6eDefA361445",
                    "importUrl": "https://storage.example.com/myZipFile.zip",
                    "include": ["Flow", "Device"],
                    "repo": {
                        "branch": "branch é ☃ 名",
                        "directory": "directory é ☃ 名",
                    },
                },
            },
            obj(
                email=text_of("email@example.com"),
                import_bundle=text_of("importBundle é ☃ 名"),
                options=obj(
                    callback_url=text_of("https://example.com/callbackUrl"),
                    conflict_behavior="replace",
                    credential_name="credentialName é ☃ 名",
                    dry_run=True,
                    force_job=True,
                    from_application_id="8eA8ebcBcfCd6eDefA361445",
                    import_url=text_of("https://storage.example.com/myZipFile.zip"),
                    include=["Flow", "Device"],
                    repo=obj(branch="branch é ☃ 名", directory="directory é ☃ 名"),
                ),
            ),
        ),
        Model(
            "ApplicationsImportBody",
            {
                "email": "email@example.com",
                "importBundle": "importBundle é ☃ 名",
                "includeDataTableRows": True,
                "includeDevices": True,
                "includeFiles": True,
                "options": {
                    "callbackUrl": "https://example.com/callbackUrl",
                    "forceJob": True,
                    "importUrl": "https://storage.example.com/myZipFile.zip",
                    "include": ["Flow", "Device"],
                },
                "ownerId": "A410c81DFA5C87BDa408DbfC",
                "ownerType": "organization",
            },
            obj(
                email=text_of("email@example.com"),
                import_bundle=text_of("importBundle é ☃ 名"),
                include_data_table_rows=True,
                include_devices=True,
                include_files=True,
                options=obj(
                    callback_url=text_of("https://example.com/callbackUrl"),
                    force_job=True,
                    import_url=text_of("https://storage.example.com/myZipFile.zip"),
                    include=["Flow", "Device"],
                ),
                owner_id="A410c81DFA5C87BDa408DbfC",
                owner_type="organization",
            ),
        ),
        Model(
            "FileUploadBody", {"file": "file é ☃ 名"}, obj(file=text_of("file é ☃ 名"))
        ),
        Model(
            "NotebookUploadBody",
            {"jupyterFile": "jupyterFile é ☃ 名"},
            obj(jupyter_file=text_of("jupyterFile é ☃ 名")),
        ),
        Model(
            "PrivateFileUploadBody",
            {"privateFile": "privateFile é ☃ 名"},
            obj(private_file=text_of("privateFile é ☃ 名")),
        ),
    ]
