"""Data of `client.application_api_token`, `client.application_certificate_authority`,
`client.application_certificate`, `client.application_dashboard`,
`client.application_key`, `client.application`, `client.credential`,
`client.dashboard`, `client.data_table_row`, `client.data_table_rows`,
`client.data_table`, `client.device_attribute`, `client.device_recipe`,
`client.device`, `client.devices`, `client.edge_deployments`,
`client.embedded_deployments`, `client.event`, `client.events`,
`client.experience_domain`, `client.experience_endpoint`, `client.experience_group`,
`client.experience_slug`, `client.experience_user`, `client.experience_version`,
`client.experience_view`, `client.experience`, `client.file`, `client.flow_version`,
`client.flow`, `client.instance_api_token`, `client.instance_custom_node`,
`client.instance_member`, `client.instance_notification_rule`,
`client.instance_org_invite`, `client.instance_org_member`, `client.instance_org`,
`client.instance_sandbox`, `client.integration`, `client.me`, `client.notebook`,
`client.org`, `client.private_file`, `client.resource_job`, `client.user_api_token`,
`client.user_oauth_client`, `client.user_oauth_token` and `client.webhook`.
"""

from typing import Literal

from .._runtime.models import Model


class Success(Model):
    """Says that the request was carried out; there is nothing else to tell."""

    success: Literal[True] | bool | None = None
    """Always `True`."""
