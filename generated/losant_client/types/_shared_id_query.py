"""Data of `client.application_job_logs`, `client.application_keys`, `client.data`,
`client.devices`, `client.events`, `client.experience_groups`,
`client.experience_users`, `client.flow_versions`, `client.flows` and
`client.instance_orgs`.
"""

from __future__ import annotations

from typing import TypeAlias, TypedDict

IdOperators = TypedDict(
    "IdOperators",
    {
        "$eq": "str | None",
        "$gt": "str | None",
        "$gte": "str | None",
        "$in": "list[str]",
        "$lt": "str | None",
        "$lte": "str | None",
        "$ne": "str | None",
        "$nin": "list[str]",
    },
    total=False,
)
"""Exactly one comparison with an identifier."""

IdQuery: TypeAlias = str | IdOperators
"""Condition on a field that holds an identifier: the identifier itself, null, or one
operator.
"""
