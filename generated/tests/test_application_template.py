"""`client.application_template`: what each operation sends and gives, worked out from
the API's document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Operation, Request, ResourceTests, moment, obj

ERROR = {"message": "Application was not found", "type": "NotFound"}

# GET /applicationTemplates/{templateId}
GET = Operation(
    "application_template.get",
    calls=[
        Call(
            "required arguments",
            {"template_id": "575ed0de7ae143cd83dc4aa5"},
            Request("GET", "/applicationTemplates/575ed0de7ae143cd83dc4aa5"),
        ),
        Call(
            "hostile values",
            {"template_id": "a/../b?c#d%2F é"},
            Request("GET", "/applicationTemplates/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9"),
        ),
    ],
    answers=[
        Answer(
            200,
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
            },
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
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["template_id"],
)


class TestApplicationTemplate(ResourceTests):
    operations = [GET]
