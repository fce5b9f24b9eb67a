"""Data of `client.instance_org`, `client.instance_orgs`, `client.instance`,
`client.instances`, `client.org` and `client.orgs`.
"""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model

MfaMode = TypeAliasType(
    "MfaMode", Literal["notRequired", "adminRequired", "required"] | str
)
"""From whom a second factor is demanded: nobody, administrators, or everybody."""


class OrgLimits(Model):
    """How many resources of each kind an organization may have, and how much it may
    use.
    """

    apitoken: int | None = None
    """At least 0."""

    application: int | None = None
    """At least 0."""

    application_flow_slots: Annotated[
        int | None, Field(alias="applicationFlowSlots")
    ] = None
    """Application workflows that may run at the same time.

    At least 0.
    """

    applicationcertificate: int | None = None
    """At least 0."""

    applicationcertificateauthority: int | None = None
    """At least 0."""

    applicationkey: int | None = None
    """At least 0."""

    credential: int | None = None
    """At least 0."""

    dashboard: int | None = None
    """At least 0."""

    data_ttl: Annotated[int | None, Field(alias="dataTTL")] = None
    """How long data is kept, in seconds.

    At least 86400.
    """

    datatable: int | None = None
    """At least 0."""

    device: int | None = None
    """At least 0."""

    devicerecipe: int | None = None
    """At least 0."""

    experience_flow_slots: Annotated[int | None, Field(alias="experienceFlowSlots")] = (
        None
    )
    """Experience workflows that may run at the same time.

    At least 0.
    """

    experiencedomain: int | None = None
    """At least 0."""

    experienceendpoint: int | None = None
    """At least 0."""

    experiencegroup: int | None = None
    """At least 0."""

    experienceslug: int | None = None
    """At least 0."""

    experienceuser: int | None = None
    """At least 0."""

    experienceversion: int | None = None
    """At least 0."""

    experienceview: int | None = None
    """At least 0."""

    file: int | None = None
    """At least 0."""

    flow: int | None = None
    """At least 0."""

    integration: int | None = None
    """At least 0."""

    member: int | None = None
    """Members of an organization.

    At least 0.
    """

    notebook: int | None = None
    """At least 0."""

    notebook_in_parallel: Annotated[int | None, Field(alias="notebookInParallel")] = (
        None
    )
    """Notebooks that may run at the same time.

    At least 0.
    """

    notebook_minutes_per_month: Annotated[
        int | None, Field(alias="notebookMinutesPerMonth")
    ] = None
    """Minutes of notebook runs in a month.

    At least 0.
    """

    notebook_minutes_per_run: Annotated[
        int | None, Field(alias="notebookMinutesPerRun")
    ] = None
    """Longest run of a notebook, in minutes.

    At least 0.
    """

    payload: int | None = None
    """Payloads in a billing period.

    At least 0.
    """

    privatefile: int | None = None
    """At least 0."""

    resourcejob: int | None = None
    """At least 0."""

    storage: int | None = None
    """Size of all files together, in bytes.

    At least 0.
    """

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """Shortest interval at which systems may work out their state, in seconds.

    5 to 3600.
    """

    webhook: int | None = None
    """At least 0."""
