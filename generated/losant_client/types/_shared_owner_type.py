"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.application_job_log`, `client.application_job_logs`, `client.application`,
`client.applications`, `client.auth`, `client.dashboard`, `client.dashboards`,
`client.instance`, `client.me` and `client.org`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

OwnerType: TypeAlias = Literal["user", "organization"]
"""Whether a user or an organization is meant."""
