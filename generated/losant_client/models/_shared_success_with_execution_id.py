"""Data of `client.notebook`, `client.notebooks`, `client.resource_job` and
`client.resource_jobs`.
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model

TemplatedObjectId = TypeAliasType("TemplatedObjectId", str)
"""Identifier of a resource, or a template that yields one when the job or notebook
runs.
"""


class SuccessWithExecutionId(Model):
    """Says that an execution was queued, and which one."""

    execution_id: Annotated[str | None, Field(alias="executionId")] = None
    """Identifier to look the execution up by in the logs.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    success: Literal[True] | bool | None = None
    """Always `True`."""
