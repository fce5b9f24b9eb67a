"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.dashboard`, `client.dashboards`, `client.notebook` and `client.notebooks`.
"""

from __future__ import annotations

from typing import TypeAlias

TemplatedTagKey: TypeAlias = str
"""Key of a tag, or a template that yields one."""
