"""Data of `client.application_api_tokens`,
`client.application_certificate_authorities`, `client.application_certificates`,
`client.application_dashboard`, `client.application_dashboards`,
`client.application_job_logs`, `client.application_keys`,
`client.application_templates`, `client.applications`, `client.audit_logs`,
`client.credential`, `client.credentials`, `client.dashboard`, `client.dashboards`,
`client.data_table_rows`, `client.data_tables`, `client.device_attributes`,
`client.device_recipes`, `client.devices`, `client.events`,
`client.experience_endpoint`, `client.experience_endpoints`,
`client.experience_groups`, `client.experience_users`, `client.experience_view`,
`client.experience_views`, `client.files`, `client.flow_version`,
`client.flow_versions`, `client.flow`, `client.flows`, `client.instance_api_tokens`,
`client.instance_audit_logs`, `client.instance_custom_node`,
`client.instance_custom_nodes`, `client.instance_members`,
`client.instance_notification_rules`, `client.instance_org_invites`,
`client.instance_org_members`, `client.instance_orgs`, `client.instance_sandboxes`,
`client.instance`, `client.instances`, `client.integrations`, `client.notebooks`,
`client.orgs`, `client.private_files`, `client.resource_jobs`,
`client.user_api_tokens`, `client.user_oauth_clients`, `client.user_oauth_tokens`
and `client.webhooks`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

SortDirection: TypeAlias = Literal["asc", "desc", "ASC", "DESC", ""]
"""Order of sorting; the spellings in capitals mean the same as the small ones."""
