"""Data of `client.application_job_logs`, `client.application_keys`,
`client.data_table_rows`, `client.data`, `client.devices`, `client.events`,
`client.experience_groups`, `client.experience_users`, `client.flow_versions`,
`client.flows` and `client.instance_orgs`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

ValueOperators = TypedDict(
    "ValueOperators",
    {
        "$ci": "bool",
        "$contains": "str",
        "$endsWith": "str",
        "$eq": "ScalarQueryValue | None",
        "$gt": "ScalarQueryValue | None",
        "$gte": "ScalarQueryValue | None",
        "$in": "Sequence[str | float | bool]",
        "$lt": "ScalarQueryValue | None",
        "$lte": "ScalarQueryValue | None",
        "$ne": "ScalarQueryValue | None",
        "$nin": "Sequence[str | float | bool]",
        "$startsWith": "str",
    },
    total=False,
)
"""Comparisons with a value; a field must meet all that are given."""

ScalarQueryValue: TypeAlias = str | float | bool
"""A value to compare with; null stands for "not set"."""

ValueQuery: TypeAlias = ScalarQueryValue | ValueOperators
"""Condition on a field: the value it must have, or operators. Times compare as ISO
text or as milliseconds since the epoch.
"""
