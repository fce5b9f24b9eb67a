"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.application_job_log`, `client.application_job_logs`, `client.application`,
`client.applications`, `client.auth`, `client.dashboard`, `client.dashboards`,
`client.instance`, `client.me` and `client.org`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

OwnerType = TypeAliasType("OwnerType", Literal["user", "organization"] | str)
"""Whether a user or an organization is meant."""
