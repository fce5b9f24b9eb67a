"""Data of `client.application`, `client.edge_deployment`, `client.edge_deployments`,
`client.embedded_deployment`, `client.embedded_deployments`, `client.file`,
`client.files`, `client.notebook`, `client.private_file`, `client.private_files` and
`client.resource_job`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

SourceType = TypeAliasType(
    "SourceType", Literal["flow", "user", "device", "apiToken", "notebook"] | str
)
"""What kind of actor was behind it."""
