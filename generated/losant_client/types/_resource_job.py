"""Data of `client.resource_job` and `client.resource_jobs`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ._shared_success_with_execution_id import TemplatedObjectId


class ResourceJobExecutionOptions(TypedDict, total=False):
    """How to run a resource job."""

    dataTableId: TemplatedObjectId
    """Data table to go through, in place of the job's own."""

    queryJson: str
    """Resources to go through, in place of the job's own query.

    At most 8192 characters.
    """

    templateContext: str
    """Values for the templates of this run, as a JSON string.

    At most 32767 characters.
    """


class ResourceJobPatch(TypedDict, total=False):
    """Changes to a resource job; what is left out stays."""

    dataTableId: TemplatedObjectId
    """Data table to go through, when the resources are rows."""

    defaultContext: str
    """Values for the templates when a run gives none, as a JSON string.

    At most 32767 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    iterationDelay: int
    """Pause between two iterations, in milliseconds.

    0 to 60000.
    """

    iterationTimeout: int
    """Longest time an iteration may take, in milliseconds; from one to fifteen
    minutes.

    60000 to 900000.
    """

    maxIterationConcurrency: ResourceJobConcurrency
    """How many iterations run at the same time: one after the other, or up to ten at
    once.
    """

    maxIterationRetries: int
    """How often an iteration is tried again, from 1 to 5."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    queryJson: str
    """Resources to go through, as an advanced query in a JSON string; templates are
    allowed.

    At most 8192 characters.
    """

    retryDelay: int
    """Pause before an iteration is tried again, in milliseconds.

    0 to 30000.
    """

    retryOnFailure: bool
    """Whether an iteration that failed is tried again."""

    retryOnTimeout: bool
    """Whether an iteration that took too long is tried again."""


class ResourceJobPost(TypedDict, total=False):
    """A new resource job."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    resourceType: Required[ResourceJobResourceType]
    """Kind of resource that a job goes through."""

    dataTableId: TemplatedObjectId
    """Data table to go through, when the resources are rows."""

    defaultContext: str
    """Values for the templates when a run gives none, as a JSON string.

    At most 32767 characters.
    """

    description: str
    """Free text about it, up to 32,767 characters."""

    iterationDelay: int
    """Pause between two iterations, in milliseconds.

    0 to 60000.
    """

    iterationTimeout: int
    """Longest time an iteration may take, in milliseconds; from one to fifteen
    minutes.

    60000 to 900000.
    """

    maxIterationConcurrency: ResourceJobConcurrency
    """How many iterations run at the same time: one after the other, or up to ten at
    once.
    """

    maxIterationRetries: int
    """How often an iteration is tried again, from 1 to 5."""

    queryJson: str
    """Resources to go through, as an advanced query in a JSON string; templates are
    allowed.

    At most 8192 characters.
    """

    retryDelay: int
    """Pause before an iteration is tried again, in milliseconds.

    0 to 30000.
    """

    retryOnFailure: bool
    """Whether an iteration that failed is tried again."""

    retryOnTimeout: bool
    """Whether an iteration that took too long is tried again."""


ResourceJobConcurrency: TypeAlias = Literal[1, 10]
"""How many iterations run at the same time: one after the other, or up to ten at once.
"""

ResourceJobResourceType: TypeAlias = Literal[
    "dataTableRow", "device", "experienceGroup", "experienceUser"
]
"""Kind of resource that a job goes through."""
