"""Data of `client.instance_org`, `client.instance_orgs`, `client.instance`,
`client.instances`, `client.org` and `client.orgs`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict


class OrgLimits(TypedDict, total=False):
    """How many resources of each kind an organization may have, and how much it may
    use.
    """

    apitoken: int
    """At least 0."""

    application: int
    """At least 0."""

    applicationFlowSlots: int
    """Application workflows that may run at the same time.

    At least 0.
    """

    applicationcertificate: int
    """At least 0."""

    applicationcertificateauthority: int
    """At least 0."""

    applicationkey: int
    """At least 0."""

    credential: int
    """At least 0."""

    dashboard: int
    """At least 0."""

    dataTTL: int
    """How long data is kept, in seconds.

    At least 86400.
    """

    datatable: int
    """At least 0."""

    device: int
    """At least 0."""

    devicerecipe: int
    """At least 0."""

    experienceFlowSlots: int
    """Experience workflows that may run at the same time.

    At least 0.
    """

    experiencedomain: int
    """At least 0."""

    experienceendpoint: int
    """At least 0."""

    experiencegroup: int
    """At least 0."""

    experienceslug: int
    """At least 0."""

    experienceuser: int
    """At least 0."""

    experienceversion: int
    """At least 0."""

    experienceview: int
    """At least 0."""

    file: int
    """At least 0."""

    flow: int
    """At least 0."""

    integration: int
    """At least 0."""

    member: int
    """Members of an organization.

    At least 0.
    """

    notebook: int
    """At least 0."""

    notebookInParallel: int
    """Notebooks that may run at the same time.

    At least 0.
    """

    notebookMinutesPerMonth: int
    """Minutes of notebook runs in a month.

    At least 0.
    """

    notebookMinutesPerRun: int
    """Longest run of a notebook, in minutes.

    At least 0.
    """

    payload: int
    """Payloads in a billing period.

    At least 0.
    """

    privatefile: int
    """At least 0."""

    resourcejob: int
    """At least 0."""

    storage: int
    """Size of all files together, in bytes.

    At least 0.
    """

    systemInterval: int
    """Shortest interval at which systems may work out their state, in seconds.

    5 to 3600.
    """

    webhook: int
    """At least 0."""


MfaMode: TypeAlias = Literal["notRequired", "adminRequired", "required"]
"""From whom a second factor is demanded: nobody, administrators, or everybody."""
