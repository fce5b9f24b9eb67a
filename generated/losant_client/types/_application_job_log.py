"""Data of `client.application_job_logs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ._shared_id_query import IdQuery
from ._shared_value_query import ValueQuery

AdvancedApplicationJobLogQuery = TypedDict(
    "AdvancedApplicationJobLogQuery",
    {
        "id": "IdQuery | None",
        "$and": "Sequence[AdvancedApplicationJobLogQuery]",
        "$nor": "Sequence[AdvancedApplicationJobLogQuery]",
        "$or": "Sequence[AdvancedApplicationJobLogQuery]",
        "name": "ValueQuery | None",
        "resourceId": "IdQuery | None",
        "resourceType": "ValueQuery | None",
        "runCompletedAt": "ValueQuery | None",
        "runQueuedAt": "ValueQuery | None",
        "runStartedAt": "ValueQuery | None",
        "status": "ValueQuery | None",
    },
    total=False,
)
"""Filter for the job logs of an application."""
