"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.application_dashboard`, `client.application_dashboards`,
`client.application_key`, `client.application_keys`, `client.application`,
`client.credential`, `client.credentials`, `client.dashboard`, `client.dashboards`,
`client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_version`, `client.experience_versions`, `client.experience_view`,
`client.experience_views`, `client.flow_version`, `client.flow_versions`,
`client.flow`, `client.flows`, `client.instance_api_token`,
`client.instance_api_tokens`, `client.user_api_token` and `client.user_api_tokens`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

CreatorType = TypeAliasType("CreatorType", Literal["flow", "user", "apiToken"] | str)
"""What kind of actor it was: a workflow, a user or an API token."""
