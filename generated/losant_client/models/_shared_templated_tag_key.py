"""Data of `client.application_dashboard`, `client.application_dashboards`,
`client.dashboard`, `client.dashboards`, `client.notebook` and `client.notebooks`.
"""

from typing_extensions import TypeAliasType

TemplatedTagKey = TypeAliasType("TemplatedTagKey", str)
"""Key of a tag, or a template that yields one."""
