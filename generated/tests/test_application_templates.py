"""`client.application_templates`: what each operation sends and gives, worked out from
the API's document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Operation,
    Page,
    Pages,
    Request,
    ResourceTests,
    moment,
    obj,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /applicationTemplates
GET = Operation(
    "application_templates.get",
    calls=[
        Call("required arguments", {}, Request("GET", "/applicationTemplates")),
        Call(
            "all arguments",
            {
                "category_id": "575ec76c7ae143cd83dc4a96",
                "filter": "my*",
                "filter_field": "name",
                "keywords": ["gps", "aws"],
                "page": 0,
                "per_page": 10,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            Request(
                "GET",
                "/applicationTemplates",
                query=[
                    ("sortField", "name"),
                    ("sortDirection", "asc"),
                    ("page", "0"),
                    ("perPage", "10"),
                    ("filterField", "name"),
                    ("filter", "my*"),
                    ("keywords[0]", "gps"),
                    ("keywords[1]", "aws"),
                    ("categoryId", "575ec76c7ae143cd83dc4a96"),
                ],
            ),
        ),
        Call(
            "hostile values",
            {"category_id": "a&b=c#d%2F+é ü", "filter": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applicationTemplates",
                query=[("filter", "a&b=c#d%2F+é ü"), ("categoryId", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "categoryId": "BdEB22B1D02FA4eAAEE4A4Ab",
                "count": 1,
                "filter": "filter é ☃ 名",
                "filterField": "filterField é ☃ 名",
                "items": [
                    {
                        "authorName": "Example Author",
                        "authorUrl": "https://example.com/theAuthor",
                        "categoryIds": ["d37ac2f873f4b8d3F04b73b1"],
                        "creationDate": "2020-01-13T04:00:00.000Z",
                        "description": "a smart env set up",
                        "id": "586e9d5151265cb9d72f6ec6",
                        "imageUrl": "imageUrl é ☃ 名",
                        "keywords": ["P"],
                        "lastUpdated": "2020-01-13T04:00:00.000Z",
                        "name": "smart environment",
                        "public": True,
                        "readme": "readme é ☃ 名",
                        "summary": {
                            "applicationCertificateAuthorityCount": 0,
                            "dashboardCount": 0,
                            "dataTableCount": 2,
                            "dataTableCsvSize": 4008,
                            "deviceCount": 1,
                            "deviceRecipeCount": 0,
                            "experienceEndpointCount": 6,
                            "experienceGroupCount": 1,
                            "experienceUserCount": 1,
                            "experienceVersionCount": 3,
                            "experienceViewCount": 6,
                            "fileCount": 0,
                            "flowCount": 1,
                            "integrationCount": 0,
                            "notebookCount": 0,
                            "privateFileCount": 0,
                            "resourceJobCount": 0,
                            "webhookCount": 0,
                        },
                        "templateId": "b4ef1086e518cCcD2A0ab9fF",
                        "templateUrl": "https://example.com/theTemplate",
                    }
                ],
                "keywords": ["P"],
                "page": 0,
                "perPage": 1,
                "sortDirection": "asc",
                "sortField": "name",
                "totalCount": 8,
            },
            obj(
                category_id="BdEB22B1D02FA4eAAEE4A4Ab",
                count=1,
                filter="filter é ☃ 名",
                filter_field="filterField é ☃ 名",
                items=[
                    obj(
                        author_name="Example Author",
                        author_url="https://example.com/theAuthor",
                        category_ids=["d37ac2f873f4b8d3F04b73b1"],
                        creation_date=moment("2020-01-13T04:00:00.000Z"),
                        description="a smart env set up",
                        id="586e9d5151265cb9d72f6ec6",
                        image_url="imageUrl é ☃ 名",
                        keywords=["P"],
                        last_updated=moment("2020-01-13T04:00:00.000Z"),
                        name="smart environment",
                        public=True,
                        readme="readme é ☃ 名",
                        summary=obj(
                            application_certificate_authority_count=0,
                            dashboard_count=0,
                            data_table_count=2,
                            data_table_csv_size=4008,
                            device_count=1,
                            device_recipe_count=0,
                            experience_endpoint_count=6,
                            experience_group_count=1,
                            experience_user_count=1,
                            experience_version_count=3,
                            experience_view_count=6,
                            file_count=0,
                            flow_count=1,
                            integration_count=0,
                            notebook_count=0,
                            private_file_count=0,
                            resource_job_count=0,
                            webhook_count=0,
                        ),
                        template_id="b4ef1086e518cCcD2A0ab9fF",
                        template_url="https://example.com/theTemplate",
                    )
                ],
                keywords=["P"],
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
                        "GET",
                        "/applicationTemplates",
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
                        "/applicationTemplates",
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
                        "/applicationTemplates",
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
                "category_id": "575ec76c7ae143cd83dc4a96",
                "filter": "my*",
                "filter_field": "name",
                "keywords": ["gps", "aws"],
                "page": 1,
                "per_page": 2,
                "sort_direction": "asc",
                "sort_field": "name",
            },
            [
                Page(
                    Request(
                        "GET",
                        "/applicationTemplates",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("keywords[0]", "gps"),
                            ("keywords[1]", "aws"),
                            ("categoryId", "575ec76c7ae143cd83dc4a96"),
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
                        "/applicationTemplates",
                        query=[
                            ("sortField", "name"),
                            ("sortDirection", "asc"),
                            ("filterField", "name"),
                            ("filter", "my*"),
                            ("keywords[0]", "gps"),
                            ("keywords[1]", "aws"),
                            ("categoryId", "575ec76c7ae143cd83dc4a96"),
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

# GET /applicationTemplates/categories
GET_CATEGORIES = Operation(
    "application_templates.get_categories",
    calls=[
        Call(
            "required arguments", {}, Request("GET", "/applicationTemplates/categories")
        ),
        Call(
            "all arguments",
            {"base_id": "575ed6e87ae143cd83dc4aa8"},
            Request(
                "GET",
                "/applicationTemplates/categories",
                query=[("baseId", "575ed6e87ae143cd83dc4aa8")],
            ),
        ),
        Call(
            "hostile values",
            {"base_id": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/applicationTemplates/categories",
                query=[("baseId", "a&b=c#d%2F+é ü")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "baseId": "586e9d5151265cb9d72f6ec6",
                "count": 2,
                "items": [
                    {
                        "description": "Pre-built workflows for quick solution development",
                        "id": "586e9d5151265cb9d72f6ec6",
                        "name": "Workflows",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                        "resourceTypes": ["CustomNode"],
                    },
                    {
                        "description": "Pre-configured device recipes",
                        "id": "586e9d5151265cb9d72f6ec7",
                        "name": "Device Recipes",
                        "parentId": "D0edfEf9380E5E39ae21d336",
                        "resourceTypes": ["CustomNode"],
                    },
                ],
                "totalCount": 2,
            },
            obj(
                base_id="586e9d5151265cb9d72f6ec6",
                count=2,
                items=[
                    obj(
                        description="Pre-built workflows for quick solution development",
                        id="586e9d5151265cb9d72f6ec6",
                        name="Workflows",
                        parent_id="D0edfEf9380E5E39ae21d336",
                        resource_types=["CustomNode"],
                    ),
                    obj(
                        description="Pre-configured device recipes",
                        id="586e9d5151265cb9d72f6ec7",
                        name="Device Recipes",
                        parent_id="D0edfEf9380E5E39ae21d336",
                        resource_types=["CustomNode"],
                    ),
                ],
                total_count=2,
            ),
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)

# GET /applicationTemplates/keywords
GET_UNIQUE_KEYWORDS = Operation(
    "application_templates.get_unique_keywords",
    calls=[
        Call("required arguments", {}, Request("GET", "/applicationTemplates/keywords"))
    ],
    answers=[
        Answer(
            200, {"keywords": ["gps", "featured"]}, obj(keywords=["gps", "featured"])
        )
    ],
    failures=[Failure(400, "BadRequestError", ERROR), Failure(503, "ServerError")],
)


class TestApplicationTemplates(ResourceTests):
    operations = [GET, GET_CATEGORIES, GET_UNIQUE_KEYWORDS]
