"""Data of `client.instance_org`, `client.instance_orgs`, `client.org` and
`client.orgs`.
"""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_device_counts import PayloadStats
from ._shared_notebook_stats import NotebookStats, StorageStats

OrgDisabledAt = TypeAliasType("OrgDisabledAt", Literal[False] | bool | datetime)
"""When the organization was switched off, or false while it is on."""

SubscriptionStatus = TypeAliasType(
    "SubscriptionStatus",
    Literal["trialing", "active", "past_due", "canceled", "unpaid"] | str,
)
"""How the payment for a subscription stands."""


class OrgBanner(Model):
    """Notice shown to the members of an organization."""

    level: Literal["info", "warning", "critical"] | str | None = None
    """How urgent it is.

    One of `"info"`, `"warning"`, `"critical"`.
    """

    message: str | None = None
    """Text of the notice.

    At most 2048 characters.
    """


class OrgSummary(Model):
    """How many resources of each kind an organization has, over all of its
    applications.
    """

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
    integration_count: Annotated[int | None, Field(alias="integrationCount")] = None
    key_count: Annotated[int | None, Field(alias="keyCount")] = None
    """Number of access keys."""

    member_count: Annotated[int | None, Field(alias="memberCount")] = None
    notebook_count: Annotated[int | None, Field(alias="notebookCount")] = None
    notebook_stats: Annotated[NotebookStats | None, Field(alias="notebookStats")] = None
    """Notebook runs."""

    payload_count: Annotated[PayloadStats | None, Field(alias="payloadCount")] = None
    """Payloads used in this billing period, by kind and source."""

    pending_invite_count: Annotated[int | None, Field(alias="pendingInviteCount")] = (
        None
    )
    """Invitations that wait for an answer."""

    private_file_count: Annotated[int | None, Field(alias="privateFileCount")] = None
    resource_job_count: Annotated[int | None, Field(alias="resourceJobCount")] = None
    storage_stats: Annotated[StorageStats | None, Field(alias="storageStats")] = None
    """Files that are stored."""

    webhook_count: Annotated[int | None, Field(alias="webhookCount")] = None
