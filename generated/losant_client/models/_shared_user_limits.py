"""Data of `client.instance_sandbox`, `client.instance_sandboxes` and `client.me`."""

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_device_counts import PayloadStats
from ._shared_notebook_stats import NotebookStats, StorageStats


class UserLimits(Model):
    """How many resources of each kind the sandbox of a user may have, and how much it
    may use.
    """

    apitoken: int | None = None
    application: int | None = None
    application_flow_slots: Annotated[
        int | None, Field(alias="applicationFlowSlots")
    ] = None
    """Application workflows that may run at the same time."""

    applicationcertificate: int | None = None
    applicationcertificateauthority: int | None = None
    applicationkey: int | None = None
    credential: int | None = None
    dashboard: int | None = None
    data_ttl: Annotated[int | None, Field(alias="dataTTL")] = None
    """How long data is kept, in seconds."""

    datatable: int | None = None
    device: int | None = None
    devicerecipe: int | None = None
    experience_flow_slots: Annotated[int | None, Field(alias="experienceFlowSlots")] = (
        None
    )
    """Experience workflows that may run at the same time."""

    experiencedomain: int | None = None
    experienceendpoint: int | None = None
    experiencegroup: int | None = None
    experienceslug: int | None = None
    experienceuser: int | None = None
    experienceversion: int | None = None
    experienceview: int | None = None
    file: int | None = None
    flow: int | None = None
    integration: int | None = None
    notebook: int | None = None
    notebook_in_parallel: Annotated[int | None, Field(alias="notebookInParallel")] = (
        None
    )
    """Notebooks that may run at the same time."""

    notebook_minutes_per_month: Annotated[
        int | None, Field(alias="notebookMinutesPerMonth")
    ] = None
    """Minutes of notebook runs in a month."""

    notebook_minutes_per_run: Annotated[
        int | None, Field(alias="notebookMinutesPerRun")
    ] = None
    """Longest run of a notebook, in minutes."""

    payload: int | None = None
    """Payloads in a billing period."""

    privatefile: int | None = None
    resourcejob: int | None = None
    storage: int | None = None
    """Size of all files together, in bytes."""

    system_interval: Annotated[int | None, Field(alias="systemInterval")] = None
    """Shortest interval at which systems may work out their state, in seconds."""

    webhook: int | None = None


class UserSummary(Model):
    """How many resources of each kind the sandbox of a user has."""

    api_token_count: Annotated[int | None, Field(alias="apiTokenCount")] = None
    app_count: Annotated[int | None, Field(alias="appCount")] = None
    """Number of applications."""

    certificate_authority_count: Annotated[
        int | None, Field(alias="certificateAuthorityCount")
    ] = None
    certificate_count: Annotated[int | None, Field(alias="certificateCount")] = None
    credential_count: Annotated[int | None, Field(alias="credentialCount")] = None
    dash_count: Annotated[int | None, Field(alias="dashCount")] = None
    """Number of dashboards."""

    data_table_count: Annotated[int | None, Field(alias="dataTableCount")] = None
    device_count: Annotated[int | None, Field(alias="deviceCount")] = None
    device_recipe_count: Annotated[int | None, Field(alias="deviceRecipeCount")] = None
    event_count: Annotated[int | None, Field(alias="eventCount")] = None
    experience_domain_count: Annotated[
        int | None, Field(alias="experienceDomainCount")
    ] = None
    experience_endpoint_count: Annotated[
        int | None, Field(alias="experienceEndpointCount")
    ] = None
    experience_group_count: Annotated[
        int | None, Field(alias="experienceGroupCount")
    ] = None
    experience_slug_count: Annotated[int | None, Field(alias="experienceSlugCount")] = (
        None
    )
    experience_user_count: Annotated[int | None, Field(alias="experienceUserCount")] = (
        None
    )
    experience_version_count: Annotated[
        int | None, Field(alias="experienceVersionCount")
    ] = None
    experience_view_count: Annotated[int | None, Field(alias="experienceViewCount")] = (
        None
    )
    file_count: Annotated[int | None, Field(alias="fileCount")] = None
    flow_count: Annotated[int | None, Field(alias="flowCount")] = None
    instance_count: Annotated[int | None, Field(alias="instanceCount")] = None
    integration_count: Annotated[int | None, Field(alias="integrationCount")] = None
    key_count: Annotated[int | None, Field(alias="keyCount")] = None
    """Number of access keys."""

    notebook_count: Annotated[int | None, Field(alias="notebookCount")] = None
    notebook_stats: Annotated[NotebookStats | None, Field(alias="notebookStats")] = None
    """Notebook runs."""

    org_count: Annotated[int | None, Field(alias="orgCount")] = None
    payload_count: Annotated[PayloadStats | None, Field(alias="payloadCount")] = None
    """Payloads used in this billing period, by kind and source."""

    private_file_count: Annotated[int | None, Field(alias="privateFileCount")] = None
    resource_job_count: Annotated[int | None, Field(alias="resourceJobCount")] = None
    storage_stats: Annotated[StorageStats | None, Field(alias="storageStats")] = None
    """Files that are stored."""

    webhook_count: Annotated[int | None, Field(alias="webhookCount")] = None
