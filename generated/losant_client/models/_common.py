"""Data of `client.application_api_token`, `client.application_api_tokens`,
`client.application_certificate_authorities`,
`client.application_certificate_authority`, `client.application_certificate`,
`client.application_certificates`, `client.application_dashboard`,
`client.application_dashboards`, `client.application_job_log`,
`client.application_job_logs`, `client.application_key`, `client.application_keys`,
`client.application_template`, `client.application_templates`, `client.application`,
`client.applications`, `client.audit_log`, `client.audit_logs`, `client.auth`,
`client.credential`, `client.credentials`, `client.dashboard`, `client.dashboards`,
`client.data_table_row`, `client.data_table_rows`, `client.data_table`,
`client.data_tables`, `client.data`, `client.device_attribute`,
`client.device_attributes`, `client.device_recipe`, `client.device_recipes`,
`client.device`, `client.devices`, `client.edge_deployment`,
`client.edge_deployments`, `client.embedded_deployment`,
`client.embedded_deployments`, `client.event`, `client.events`,
`client.experience_domain`, `client.experience_domains`,
`client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_group`, `client.experience_groups`, `client.experience_slug`,
`client.experience_slugs`, `client.experience_user`, `client.experience_users`,
`client.experience_version`, `client.experience_versions`, `client.experience_view`,
`client.experience_views`, `client.experience`, `client.file`, `client.files`,
`client.flow_version`, `client.flow_versions`, `client.flow`, `client.flows`,
`client.instance_api_token`, `client.instance_api_tokens`,
`client.instance_audit_log`, `client.instance_audit_logs`,
`client.instance_custom_node`, `client.instance_custom_nodes`,
`client.instance_member`, `client.instance_members`,
`client.instance_notification_rule`, `client.instance_notification_rules`,
`client.instance_org_invite`, `client.instance_org_invites`,
`client.instance_org_member`, `client.instance_org_members`, `client.instance_org`,
`client.instance_orgs`, `client.instance_sandbox`, `client.instance_sandboxes`,
`client.instance`, `client.instances`, `client.integration`, `client.integrations`,
`client.me`, `client.notebook`, `client.notebooks`, `client.org_invites`,
`client.org`, `client.orgs`, `client.private_file`, `client.private_files`,
`client.resource_job`, `client.resource_jobs`, `client.user_api_token`,
`client.user_api_tokens`, `client.user_oauth_client`, `client.user_oauth_clients`,
`client.user_oauth_token`, `client.user_oauth_tokens`, `client.webhook` and
`client.webhooks`.
"""

from .._runtime.models import Model


class Error(Model):
    """What every failed request answers with."""

    message: str | None = None
    """What went wrong, for a person to read."""

    type: str | None = None
    """Short, stable word for the kind of failure, such as `NotFound` or `Validation`;
    test this one in code.
    """
