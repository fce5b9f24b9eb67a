"""The clients: `LosantClient` and `AsyncLosantClient`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._config import CONFIG
from ._runtime import NOT_GIVEN, AsyncClient, NotGiven, SyncClient

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Literal, Self

    import httpx2

    from . import models, types
    from ._runtime import (
        AsyncTransport,
        OnRequest,
        OnResponse,
        OnRetry,
        OnWarning,
        Timeout,
        TokenSource,
        Transport,
    )
    from .resources.application import ApplicationResource, AsyncApplicationResource
    from .resources.application_api_token import (
        ApplicationApiTokenResource,
        AsyncApplicationApiTokenResource,
    )
    from .resources.application_api_tokens import (
        ApplicationApiTokensResource,
        AsyncApplicationApiTokensResource,
    )
    from .resources.application_certificate import (
        ApplicationCertificateResource,
        AsyncApplicationCertificateResource,
    )
    from .resources.application_certificate_authorities import (
        ApplicationCertificateAuthoritiesResource,
        AsyncApplicationCertificateAuthoritiesResource,
    )
    from .resources.application_certificate_authority import (
        ApplicationCertificateAuthorityResource,
        AsyncApplicationCertificateAuthorityResource,
    )
    from .resources.application_certificates import (
        ApplicationCertificatesResource,
        AsyncApplicationCertificatesResource,
    )
    from .resources.application_dashboard import (
        ApplicationDashboardResource,
        AsyncApplicationDashboardResource,
    )
    from .resources.application_dashboards import (
        ApplicationDashboardsResource,
        AsyncApplicationDashboardsResource,
    )
    from .resources.application_job_log import (
        ApplicationJobLogResource,
        AsyncApplicationJobLogResource,
    )
    from .resources.application_job_logs import (
        ApplicationJobLogsResource,
        AsyncApplicationJobLogsResource,
    )
    from .resources.application_key import (
        ApplicationKeyResource,
        AsyncApplicationKeyResource,
    )
    from .resources.application_keys import (
        ApplicationKeysResource,
        AsyncApplicationKeysResource,
    )
    from .resources.application_template import (
        ApplicationTemplateResource,
        AsyncApplicationTemplateResource,
    )
    from .resources.application_templates import (
        ApplicationTemplatesResource,
        AsyncApplicationTemplatesResource,
    )
    from .resources.applications import ApplicationsResource, AsyncApplicationsResource
    from .resources.audit_log import AsyncAuditLogResource, AuditLogResource
    from .resources.audit_logs import AsyncAuditLogsResource, AuditLogsResource
    from .resources.auth import AsyncAuthResource, AuthResource
    from .resources.credential import AsyncCredentialResource, CredentialResource
    from .resources.credentials import AsyncCredentialsResource, CredentialsResource
    from .resources.dashboard import AsyncDashboardResource, DashboardResource
    from .resources.dashboards import AsyncDashboardsResource, DashboardsResource
    from .resources.data import AsyncDataResource, DataResource
    from .resources.data_table import AsyncDataTableResource, DataTableResource
    from .resources.data_table_row import (
        AsyncDataTableRowResource,
        DataTableRowResource,
    )
    from .resources.data_table_rows import (
        AsyncDataTableRowsResource,
        DataTableRowsResource,
    )
    from .resources.data_tables import AsyncDataTablesResource, DataTablesResource
    from .resources.device import AsyncDeviceResource, DeviceResource
    from .resources.device_attribute import (
        AsyncDeviceAttributeResource,
        DeviceAttributeResource,
    )
    from .resources.device_attributes import (
        AsyncDeviceAttributesResource,
        DeviceAttributesResource,
    )
    from .resources.device_recipe import AsyncDeviceRecipeResource, DeviceRecipeResource
    from .resources.device_recipes import (
        AsyncDeviceRecipesResource,
        DeviceRecipesResource,
    )
    from .resources.devices import AsyncDevicesResource, DevicesResource
    from .resources.edge_deployment import (
        AsyncEdgeDeploymentResource,
        EdgeDeploymentResource,
    )
    from .resources.edge_deployments import (
        AsyncEdgeDeploymentsResource,
        EdgeDeploymentsResource,
    )
    from .resources.embedded_deployment import (
        AsyncEmbeddedDeploymentResource,
        EmbeddedDeploymentResource,
    )
    from .resources.embedded_deployments import (
        AsyncEmbeddedDeploymentsResource,
        EmbeddedDeploymentsResource,
    )
    from .resources.event import AsyncEventResource, EventResource
    from .resources.events import AsyncEventsResource, EventsResource
    from .resources.experience import AsyncExperienceResource, ExperienceResource
    from .resources.experience_domain import (
        AsyncExperienceDomainResource,
        ExperienceDomainResource,
    )
    from .resources.experience_domains import (
        AsyncExperienceDomainsResource,
        ExperienceDomainsResource,
    )
    from .resources.experience_endpoint import (
        AsyncExperienceEndpointResource,
        ExperienceEndpointResource,
    )
    from .resources.experience_endpoints import (
        AsyncExperienceEndpointsResource,
        ExperienceEndpointsResource,
    )
    from .resources.experience_group import (
        AsyncExperienceGroupResource,
        ExperienceGroupResource,
    )
    from .resources.experience_groups import (
        AsyncExperienceGroupsResource,
        ExperienceGroupsResource,
    )
    from .resources.experience_slug import (
        AsyncExperienceSlugResource,
        ExperienceSlugResource,
    )
    from .resources.experience_slugs import (
        AsyncExperienceSlugsResource,
        ExperienceSlugsResource,
    )
    from .resources.experience_user import (
        AsyncExperienceUserResource,
        ExperienceUserResource,
    )
    from .resources.experience_users import (
        AsyncExperienceUsersResource,
        ExperienceUsersResource,
    )
    from .resources.experience_version import (
        AsyncExperienceVersionResource,
        ExperienceVersionResource,
    )
    from .resources.experience_versions import (
        AsyncExperienceVersionsResource,
        ExperienceVersionsResource,
    )
    from .resources.experience_view import (
        AsyncExperienceViewResource,
        ExperienceViewResource,
    )
    from .resources.experience_views import (
        AsyncExperienceViewsResource,
        ExperienceViewsResource,
    )
    from .resources.file import AsyncFileResource, FileResource
    from .resources.files import AsyncFilesResource, FilesResource
    from .resources.flow import AsyncFlowResource, FlowResource
    from .resources.flow_version import AsyncFlowVersionResource, FlowVersionResource
    from .resources.flow_versions import AsyncFlowVersionsResource, FlowVersionsResource
    from .resources.flows import AsyncFlowsResource, FlowsResource
    from .resources.instance import AsyncInstanceResource, InstanceResource
    from .resources.instance_api_token import (
        AsyncInstanceApiTokenResource,
        InstanceApiTokenResource,
    )
    from .resources.instance_api_tokens import (
        AsyncInstanceApiTokensResource,
        InstanceApiTokensResource,
    )
    from .resources.instance_audit_log import (
        AsyncInstanceAuditLogResource,
        InstanceAuditLogResource,
    )
    from .resources.instance_audit_logs import (
        AsyncInstanceAuditLogsResource,
        InstanceAuditLogsResource,
    )
    from .resources.instance_custom_node import (
        AsyncInstanceCustomNodeResource,
        InstanceCustomNodeResource,
    )
    from .resources.instance_custom_nodes import (
        AsyncInstanceCustomNodesResource,
        InstanceCustomNodesResource,
    )
    from .resources.instance_member import (
        AsyncInstanceMemberResource,
        InstanceMemberResource,
    )
    from .resources.instance_members import (
        AsyncInstanceMembersResource,
        InstanceMembersResource,
    )
    from .resources.instance_notification_rule import (
        AsyncInstanceNotificationRuleResource,
        InstanceNotificationRuleResource,
    )
    from .resources.instance_notification_rules import (
        AsyncInstanceNotificationRulesResource,
        InstanceNotificationRulesResource,
    )
    from .resources.instance_org import AsyncInstanceOrgResource, InstanceOrgResource
    from .resources.instance_org_invite import (
        AsyncInstanceOrgInviteResource,
        InstanceOrgInviteResource,
    )
    from .resources.instance_org_invites import (
        AsyncInstanceOrgInvitesResource,
        InstanceOrgInvitesResource,
    )
    from .resources.instance_org_member import (
        AsyncInstanceOrgMemberResource,
        InstanceOrgMemberResource,
    )
    from .resources.instance_org_members import (
        AsyncInstanceOrgMembersResource,
        InstanceOrgMembersResource,
    )
    from .resources.instance_orgs import AsyncInstanceOrgsResource, InstanceOrgsResource
    from .resources.instance_sandbox import (
        AsyncInstanceSandboxResource,
        InstanceSandboxResource,
    )
    from .resources.instance_sandboxes import (
        AsyncInstanceSandboxesResource,
        InstanceSandboxesResource,
    )
    from .resources.instances import AsyncInstancesResource, InstancesResource
    from .resources.integration import AsyncIntegrationResource, IntegrationResource
    from .resources.integrations import AsyncIntegrationsResource, IntegrationsResource
    from .resources.me import AsyncMeResource, MeResource
    from .resources.notebook import AsyncNotebookResource, NotebookResource
    from .resources.notebooks import AsyncNotebooksResource, NotebooksResource
    from .resources.org import AsyncOrgResource, OrgResource
    from .resources.org_invites import AsyncOrgInvitesResource, OrgInvitesResource
    from .resources.orgs import AsyncOrgsResource, OrgsResource
    from .resources.private_file import AsyncPrivateFileResource, PrivateFileResource
    from .resources.private_files import AsyncPrivateFilesResource, PrivateFilesResource
    from .resources.resource_job import AsyncResourceJobResource, ResourceJobResource
    from .resources.resource_jobs import AsyncResourceJobsResource, ResourceJobsResource
    from .resources.user_api_token import (
        AsyncUserApiTokenResource,
        UserApiTokenResource,
    )
    from .resources.user_api_tokens import (
        AsyncUserApiTokensResource,
        UserApiTokensResource,
    )
    from .resources.user_oauth_client import (
        AsyncUserOauthClientResource,
        UserOauthClientResource,
    )
    from .resources.user_oauth_clients import (
        AsyncUserOauthClientsResource,
        UserOauthClientsResource,
    )
    from .resources.user_oauth_token import (
        AsyncUserOauthTokenResource,
        UserOauthTokenResource,
    )
    from .resources.user_oauth_tokens import (
        AsyncUserOauthTokensResource,
        UserOauthTokensResource,
    )
    from .resources.webhook import AsyncWebhookResource, WebhookResource
    from .resources.webhooks import AsyncWebhooksResource, WebhooksResource


class LosantClient(SyncClient):
    """The client. One attribute a resource; use it in a `with` block, or call
    `close()`.

    Args:
        token: An API token, or the token that an `auth` operation answers with.
            Without it, the environment variable `LOSANT_API_TOKEN` is read.
        base_url: Where the API is; without it the environment, then the document
            says.
        timeout: Seconds for each of connecting, writing and reading; None for no
            limit.
        max_retries: How often a failed request is sent again where that is safe.
        default_headers: Headers of every request; None as a value leaves a default
            out.
        default_query: Query parameters of every request; None as a value leaves a
            default out.
        strict_responses: Raise `ResponseValidationError` for an answer that breaks
            its description; without it, such an answer is returned as far as it can
            be read, and a warning is logged.
        max_response_size: The most bytes an answer may have; streamed files are not
            limited.
        http_client: An httpx2 client of your own: proxies, TLS, connection limits.
        transport: What sends the requests instead of httpx2.
        on_request: Called with every request before it is sent.
        on_response: Called with every response.
        on_retry: Called before a request is sent again.
        on_warning: Called with what is also logged as a warning.
    """

    def __init__(
        self,
        token: str | Callable[[], str] | TokenSource | None = None,
        *,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, str | bool | int | float | None] | None = None,
        strict_responses: bool = False,
        max_response_size: int | None = None,
        http_client: httpx2.Client | None = None,
        transport: Transport | Literal["pyreqwest"] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_retry: OnRetry | None = None,
        on_warning: OnWarning | None = None,
    ) -> None:
        super().__init__(
            CONFIG,
            credentials={
                "accessToken": token,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict_responses=strict_responses,
            max_response_size=max_response_size,
            http_client=http_client,
            transport=transport,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_warning=on_warning,
        )

    def sign_in_user(
        self, credentials: models.UserCredentials | types.UserCredentials
    ) -> Self:
        """Sign in with e-mail and password. The client stays signed in.

        The token of the answer goes with every request from now on. When the API no
        longer takes it, the client signs in again by itself, with the same
        credentials, which it keeps in memory.

        Args:
            credentials: The user's credentials.

        Returns:
            This client.
        """
        return self._sign_in("user", credentials)

    def sign_in_device(
        self, credentials: models.DeviceCredentials | types.DeviceCredentials
    ) -> Self:
        """Sign in as a device. The client stays signed in.

        The token of the answer goes with every request from now on. When the API no
        longer takes it, the client signs in again by itself, with the same
        credentials, which it keeps in memory.

        Args:
            credentials: The device's ID, key and secret.

        Returns:
            This client.
        """
        return self._sign_in("device", credentials)

    @cached_property
    def application(self) -> ApplicationResource:
        """One application: settings, globals, readme, usage, archives, import and
        export, MQTT.
        """
        from .resources.application import ApplicationResource

        return ApplicationResource(self)

    @cached_property
    def application_api_token(self) -> ApplicationApiTokenResource:
        """One API token that belongs to an application."""
        from .resources.application_api_token import ApplicationApiTokenResource

        return ApplicationApiTokenResource(self)

    @cached_property
    def application_api_tokens(self) -> ApplicationApiTokensResource:
        """The API tokens of an application."""
        from .resources.application_api_tokens import ApplicationApiTokensResource

        return ApplicationApiTokensResource(self)

    @cached_property
    def application_certificate(self) -> ApplicationCertificateResource:
        """One certificate with which devices of an application sign in."""
        from .resources.application_certificate import ApplicationCertificateResource

        return ApplicationCertificateResource(self)

    @cached_property
    def application_certificate_authorities(
        self,
    ) -> ApplicationCertificateAuthoritiesResource:
        """The certificate authorities that an application trusts."""
        from .resources.application_certificate_authorities import (
            ApplicationCertificateAuthoritiesResource,
        )

        return ApplicationCertificateAuthoritiesResource(self)

    @cached_property
    def application_certificate_authority(
        self,
    ) -> ApplicationCertificateAuthorityResource:
        """One certificate authority that an application trusts."""
        from .resources.application_certificate_authority import (
            ApplicationCertificateAuthorityResource,
        )

        return ApplicationCertificateAuthorityResource(self)

    @cached_property
    def application_certificates(self) -> ApplicationCertificatesResource:
        """The certificates with which devices of an application sign in."""
        from .resources.application_certificates import ApplicationCertificatesResource

        return ApplicationCertificatesResource(self)

    @cached_property
    def application_dashboard(self) -> ApplicationDashboardResource:
        """One dashboard that belongs to an application."""
        from .resources.application_dashboard import ApplicationDashboardResource

        return ApplicationDashboardResource(self)

    @cached_property
    def application_dashboards(self) -> ApplicationDashboardsResource:
        """The dashboards that belong to an application."""
        from .resources.application_dashboards import ApplicationDashboardsResource

        return ApplicationDashboardsResource(self)

    @cached_property
    def application_job_log(self) -> ApplicationJobLogResource:
        """The record of one background job of an application."""
        from .resources.application_job_log import ApplicationJobLogResource

        return ApplicationJobLogResource(self)

    @cached_property
    def application_job_logs(self) -> ApplicationJobLogsResource:
        """The records of an application's background jobs."""
        from .resources.application_job_logs import ApplicationJobLogsResource

        return ApplicationJobLogsResource(self)

    @cached_property
    def application_key(self) -> ApplicationKeyResource:
        """One access key with which devices of an application sign in."""
        from .resources.application_key import ApplicationKeyResource

        return ApplicationKeyResource(self)

    @cached_property
    def application_keys(self) -> ApplicationKeysResource:
        """The access keys with which devices of an application sign in."""
        from .resources.application_keys import ApplicationKeysResource

        return ApplicationKeysResource(self)

    @cached_property
    def application_template(self) -> ApplicationTemplateResource:
        """One template from which applications can be made."""
        from .resources.application_template import ApplicationTemplateResource

        return ApplicationTemplateResource(self)

    @cached_property
    def application_templates(self) -> ApplicationTemplatesResource:
        """The templates from which applications can be made."""
        from .resources.application_templates import ApplicationTemplatesResource

        return ApplicationTemplatesResource(self)

    @cached_property
    def applications(self) -> ApplicationsResource:
        """All applications that the caller may see."""
        from .resources.applications import ApplicationsResource

        return ApplicationsResource(self)

    @cached_property
    def audit_log(self) -> AuditLogResource:
        """One recorded change within an organization."""
        from .resources.audit_log import AuditLogResource

        return AuditLogResource(self)

    @cached_property
    def audit_logs(self) -> AuditLogsResource:
        """The recorded changes within an organization."""
        from .resources.audit_logs import AuditLogsResource

        return AuditLogsResource(self)

    @cached_property
    def auth(self) -> AuthResource:
        """Signing in as a user or as a device; none of it needs a token."""
        from .resources.auth import AuthResource

        return AuthResource(self)

    @cached_property
    def credential(self) -> CredentialResource:
        """One set of secrets that workflows use towards other services."""
        from .resources.credential import CredentialResource

        return CredentialResource(self)

    @cached_property
    def credentials(self) -> CredentialsResource:
        """The secrets that workflows of an application use towards other services."""
        from .resources.credentials import CredentialsResource

        return CredentialsResource(self)

    @cached_property
    def dashboard(self) -> DashboardResource:
        """One dashboard."""
        from .resources.dashboard import DashboardResource

        return DashboardResource(self)

    @cached_property
    def dashboards(self) -> DashboardsResource:
        """All dashboards that the caller may see."""
        from .resources.dashboards import DashboardsResource

        return DashboardsResource(self)

    @cached_property
    def data(self) -> DataResource:
        """Reading and exporting what devices have reported."""
        from .resources.data import DataResource

        return DataResource(self)

    @cached_property
    def data_table(self) -> DataTableResource:
        """One data table and its columns."""
        from .resources.data_table import DataTableResource

        return DataTableResource(self)

    @cached_property
    def data_table_row(self) -> DataTableRowResource:
        """One row of a data table."""
        from .resources.data_table_row import DataTableRowResource

        return DataTableRowResource(self)

    @cached_property
    def data_table_rows(self) -> DataTableRowsResource:
        """The rows of a data table: list, query, insert, export, delete."""
        from .resources.data_table_rows import DataTableRowsResource

        return DataTableRowsResource(self)

    @cached_property
    def data_tables(self) -> DataTablesResource:
        """The data tables of an application."""
        from .resources.data_tables import DataTablesResource

        return DataTablesResource(self)

    @cached_property
    def device(self) -> DeviceResource:
        """One device: settings, states, commands, connection, live streams, data."""
        from .resources.device import DeviceResource

        return DeviceResource(self)

    @cached_property
    def device_attribute(self) -> DeviceAttributeResource:
        """One attribute of a device."""
        from .resources.device_attribute import DeviceAttributeResource

        return DeviceAttributeResource(self)

    @cached_property
    def device_attributes(self) -> DeviceAttributesResource:
        """The attributes of a device."""
        from .resources.device_attributes import DeviceAttributesResource

        return DeviceAttributesResource(self)

    @cached_property
    def device_recipe(self) -> DeviceRecipeResource:
        """One recipe from which devices can be made."""
        from .resources.device_recipe import DeviceRecipeResource

        return DeviceRecipeResource(self)

    @cached_property
    def device_recipes(self) -> DeviceRecipesResource:
        """The recipes of an application from which devices can be made."""
        from .resources.device_recipes import DeviceRecipesResource

        return DeviceRecipesResource(self)

    @cached_property
    def devices(self) -> DevicesResource:
        """The devices of an application: list, create, and act on many at once."""
        from .resources.devices import DevicesResource

        return DevicesResource(self)

    @cached_property
    def edge_deployment(self) -> EdgeDeploymentResource:
        """One workflow version on one edge device."""
        from .resources.edge_deployment import EdgeDeploymentResource

        return EdgeDeploymentResource(self)

    @cached_property
    def edge_deployments(self) -> EdgeDeploymentsResource:
        """Which workflow versions are on which edge devices."""
        from .resources.edge_deployments import EdgeDeploymentsResource

        return EdgeDeploymentsResource(self)

    @cached_property
    def embedded_deployment(self) -> EmbeddedDeploymentResource:
        """One workflow version on one embedded device."""
        from .resources.embedded_deployment import EmbeddedDeploymentResource

        return EmbeddedDeploymentResource(self)

    @cached_property
    def embedded_deployments(self) -> EmbeddedDeploymentsResource:
        """Which workflow versions are on which embedded devices."""
        from .resources.embedded_deployments import EmbeddedDeploymentsResource

        return EmbeddedDeploymentsResource(self)

    @cached_property
    def event(self) -> EventResource:
        """One event, such as an alarm, and what became of it."""
        from .resources.event import EventResource

        return EventResource(self)

    @cached_property
    def events(self) -> EventsResource:
        """The events of an application."""
        from .resources.events import EventsResource

        return EventsResource(self)

    @cached_property
    def experience(self) -> ExperienceResource:
        """The experience of an application as a whole: set it up or clear it."""
        from .resources.experience import ExperienceResource

        return ExperienceResource(self)

    @cached_property
    def experience_domain(self) -> ExperienceDomainResource:
        """One domain name under which an experience is served."""
        from .resources.experience_domain import ExperienceDomainResource

        return ExperienceDomainResource(self)

    @cached_property
    def experience_domains(self) -> ExperienceDomainsResource:
        """The domain names under which an experience is served."""
        from .resources.experience_domains import ExperienceDomainsResource

        return ExperienceDomainsResource(self)

    @cached_property
    def experience_endpoint(self) -> ExperienceEndpointResource:
        """One route of an experience."""
        from .resources.experience_endpoint import ExperienceEndpointResource

        return ExperienceEndpointResource(self)

    @cached_property
    def experience_endpoints(self) -> ExperienceEndpointsResource:
        """The routes of an experience, and statistics of their use."""
        from .resources.experience_endpoints import ExperienceEndpointsResource

        return ExperienceEndpointsResource(self)

    @cached_property
    def experience_group(self) -> ExperienceGroupResource:
        """One group of experience users."""
        from .resources.experience_group import ExperienceGroupResource

        return ExperienceGroupResource(self)

    @cached_property
    def experience_groups(self) -> ExperienceGroupsResource:
        """The groups of experience users."""
        from .resources.experience_groups import ExperienceGroupsResource

        return ExperienceGroupsResource(self)

    @cached_property
    def experience_slug(self) -> ExperienceSlugResource:
        """One subdomain under which an experience is served."""
        from .resources.experience_slug import ExperienceSlugResource

        return ExperienceSlugResource(self)

    @cached_property
    def experience_slugs(self) -> ExperienceSlugsResource:
        """The subdomains under which an experience is served."""
        from .resources.experience_slugs import ExperienceSlugsResource

        return ExperienceSlugsResource(self)

    @cached_property
    def experience_user(self) -> ExperienceUserResource:
        """One person who signs in to an experience."""
        from .resources.experience_user import ExperienceUserResource

        return ExperienceUserResource(self)

    @cached_property
    def experience_users(self) -> ExperienceUsersResource:
        """The people who sign in to an experience."""
        from .resources.experience_users import ExperienceUsersResource

        return ExperienceUsersResource(self)

    @cached_property
    def experience_version(self) -> ExperienceVersionResource:
        """One named version of an experience."""
        from .resources.experience_version import ExperienceVersionResource

        return ExperienceVersionResource(self)

    @cached_property
    def experience_versions(self) -> ExperienceVersionsResource:
        """The named versions of an experience."""
        from .resources.experience_versions import ExperienceVersionsResource

        return ExperienceVersionsResource(self)

    @cached_property
    def experience_view(self) -> ExperienceViewResource:
        """One page, layout or component of an experience."""
        from .resources.experience_view import ExperienceViewResource

        return ExperienceViewResource(self)

    @cached_property
    def experience_views(self) -> ExperienceViewsResource:
        """The pages, layouts and components of an experience."""
        from .resources.experience_views import ExperienceViewsResource

        return ExperienceViewsResource(self)

    @cached_property
    def file(self) -> FileResource:
        """One public file or directory of an application."""
        from .resources.file import FileResource

        return FileResource(self)

    @cached_property
    def files(self) -> FilesResource:
        """The public files and directories of an application."""
        from .resources.files import FilesResource

        return FilesResource(self)

    @cached_property
    def flow(self) -> FlowResource:
        """One workflow: definition, storage, runs, errors, virtual buttons."""
        from .resources.flow import FlowResource

        return FlowResource(self)

    @cached_property
    def flow_version(self) -> FlowVersionResource:
        """One saved version of a workflow."""
        from .resources.flow_version import FlowVersionResource

        return FlowVersionResource(self)

    @cached_property
    def flow_versions(self) -> FlowVersionsResource:
        """The saved versions of a workflow."""
        from .resources.flow_versions import FlowVersionsResource

        return FlowVersionsResource(self)

    @cached_property
    def flows(self) -> FlowsResource:
        """The workflows of an application."""
        from .resources.flows import FlowsResource

        return FlowsResource(self)

    @cached_property
    def instance(self) -> InstanceResource:
        """One instance (a white-labelled installation of the platform) and its usage."""
        from .resources.instance import InstanceResource

        return InstanceResource(self)

    @cached_property
    def instance_api_token(self) -> InstanceApiTokenResource:
        """One API token that belongs to an instance."""
        from .resources.instance_api_token import InstanceApiTokenResource

        return InstanceApiTokenResource(self)

    @cached_property
    def instance_api_tokens(self) -> InstanceApiTokensResource:
        """The API tokens of an instance."""
        from .resources.instance_api_tokens import InstanceApiTokensResource

        return InstanceApiTokensResource(self)

    @cached_property
    def instance_audit_log(self) -> InstanceAuditLogResource:
        """One recorded change within an instance."""
        from .resources.instance_audit_log import InstanceAuditLogResource

        return InstanceAuditLogResource(self)

    @cached_property
    def instance_audit_logs(self) -> InstanceAuditLogsResource:
        """The recorded changes within an instance."""
        from .resources.instance_audit_logs import InstanceAuditLogsResource

        return InstanceAuditLogsResource(self)

    @cached_property
    def instance_custom_node(self) -> InstanceCustomNodeResource:
        """One custom workflow node that an instance offers."""
        from .resources.instance_custom_node import InstanceCustomNodeResource

        return InstanceCustomNodeResource(self)

    @cached_property
    def instance_custom_nodes(self) -> InstanceCustomNodesResource:
        """The custom workflow nodes that an instance offers."""
        from .resources.instance_custom_nodes import InstanceCustomNodesResource

        return InstanceCustomNodesResource(self)

    @cached_property
    def instance_member(self) -> InstanceMemberResource:
        """One person who administers an instance."""
        from .resources.instance_member import InstanceMemberResource

        return InstanceMemberResource(self)

    @cached_property
    def instance_members(self) -> InstanceMembersResource:
        """The people who administer an instance."""
        from .resources.instance_members import InstanceMembersResource

        return InstanceMembersResource(self)

    @cached_property
    def instance_notification_rule(self) -> InstanceNotificationRuleResource:
        """One rule about whom an instance notifies of what."""
        from .resources.instance_notification_rule import (
            InstanceNotificationRuleResource,
        )

        return InstanceNotificationRuleResource(self)

    @cached_property
    def instance_notification_rules(self) -> InstanceNotificationRulesResource:
        """The rules about whom an instance notifies of what."""
        from .resources.instance_notification_rules import (
            InstanceNotificationRulesResource,
        )

        return InstanceNotificationRulesResource(self)

    @cached_property
    def instance_org(self) -> InstanceOrgResource:
        """One organization of an instance, seen by the instance's administrators."""
        from .resources.instance_org import InstanceOrgResource

        return InstanceOrgResource(self)

    @cached_property
    def instance_org_invite(self) -> InstanceOrgInviteResource:
        """One invitation to an organization of an instance."""
        from .resources.instance_org_invite import InstanceOrgInviteResource

        return InstanceOrgInviteResource(self)

    @cached_property
    def instance_org_invites(self) -> InstanceOrgInvitesResource:
        """The invitations to an organization of an instance."""
        from .resources.instance_org_invites import InstanceOrgInvitesResource

        return InstanceOrgInvitesResource(self)

    @cached_property
    def instance_org_member(self) -> InstanceOrgMemberResource:
        """One member of an organization of an instance."""
        from .resources.instance_org_member import InstanceOrgMemberResource

        return InstanceOrgMemberResource(self)

    @cached_property
    def instance_org_members(self) -> InstanceOrgMembersResource:
        """The members of an organization of an instance."""
        from .resources.instance_org_members import InstanceOrgMembersResource

        return InstanceOrgMembersResource(self)

    @cached_property
    def instance_orgs(self) -> InstanceOrgsResource:
        """The organizations of an instance."""
        from .resources.instance_orgs import InstanceOrgsResource

        return InstanceOrgsResource(self)

    @cached_property
    def instance_sandbox(self) -> InstanceSandboxResource:
        """One sandbox user of an instance, with usage."""
        from .resources.instance_sandbox import InstanceSandboxResource

        return InstanceSandboxResource(self)

    @cached_property
    def instance_sandboxes(self) -> InstanceSandboxesResource:
        """The sandbox users of an instance."""
        from .resources.instance_sandboxes import InstanceSandboxesResource

        return InstanceSandboxesResource(self)

    @cached_property
    def instances(self) -> InstancesResource:
        """The instances that the caller may see."""
        from .resources.instances import InstancesResource

        return InstancesResource(self)

    @cached_property
    def integration(self) -> IntegrationResource:
        """One connection of an application to an outside message service."""
        from .resources.integration import IntegrationResource

        return IntegrationResource(self)

    @cached_property
    def integrations(self) -> IntegrationsResource:
        """The connections of an application to outside message services."""
        from .resources.integrations import IntegrationsResource

        return IntegrationsResource(self)

    @cached_property
    def me(self) -> MeResource:
        """The signed-in user: account, password, invitations, usage."""
        from .resources.me import MeResource

        return MeResource(self)

    @cached_property
    def notebook(self) -> NotebookResource:
        """One Jupyter notebook, its runs and their input."""
        from .resources.notebook import NotebookResource

        return NotebookResource(self)

    @cached_property
    def notebooks(self) -> NotebooksResource:
        """The Jupyter notebooks of an application."""
        from .resources.notebooks import NotebooksResource

        return NotebooksResource(self)

    @cached_property
    def org(self) -> OrgResource:
        """One organization: settings, members, invitations, usage."""
        from .resources.org import OrgResource

        return OrgResource(self)

    @cached_property
    def org_invites(self) -> OrgInvitesResource:
        """Answering an invitation that came by mail; needs no token."""
        from .resources.org_invites import OrgInvitesResource

        return OrgInvitesResource(self)

    @cached_property
    def orgs(self) -> OrgsResource:
        """The organizations that the signed-in user belongs to."""
        from .resources.orgs import OrgsResource

        return OrgsResource(self)

    @cached_property
    def private_file(self) -> PrivateFileResource:
        """One private file or directory of an application."""
        from .resources.private_file import PrivateFileResource

        return PrivateFileResource(self)

    @cached_property
    def private_files(self) -> PrivateFilesResource:
        """The private files and directories of an application."""
        from .resources.private_files import PrivateFilesResource

        return PrivateFilesResource(self)

    @cached_property
    def resource_job(self) -> ResourceJobResource:
        """One job that runs a workflow for each of many resources."""
        from .resources.resource_job import ResourceJobResource

        return ResourceJobResource(self)

    @cached_property
    def resource_jobs(self) -> ResourceJobsResource:
        """The jobs of an application that run a workflow for each of many resources."""
        from .resources.resource_jobs import ResourceJobsResource

        return ResourceJobsResource(self)

    @cached_property
    def user_api_token(self) -> UserApiTokenResource:
        """One API token of the signed-in user."""
        from .resources.user_api_token import UserApiTokenResource

        return UserApiTokenResource(self)

    @cached_property
    def user_api_tokens(self) -> UserApiTokensResource:
        """The API tokens of the signed-in user."""
        from .resources.user_api_tokens import UserApiTokensResource

        return UserApiTokensResource(self)

    @cached_property
    def user_oauth_client(self) -> UserOauthClientResource:
        """One private OAuth client of the signed-in user."""
        from .resources.user_oauth_client import UserOauthClientResource

        return UserOauthClientResource(self)

    @cached_property
    def user_oauth_clients(self) -> UserOauthClientsResource:
        """The private OAuth clients of the signed-in user."""
        from .resources.user_oauth_clients import UserOauthClientsResource

        return UserOauthClientsResource(self)

    @cached_property
    def user_oauth_token(self) -> UserOauthTokenResource:
        """One OAuth token of the signed-in user."""
        from .resources.user_oauth_token import UserOauthTokenResource

        return UserOauthTokenResource(self)

    @cached_property
    def user_oauth_tokens(self) -> UserOauthTokensResource:
        """The OAuth tokens of the signed-in user."""
        from .resources.user_oauth_tokens import UserOauthTokensResource

        return UserOauthTokensResource(self)

    @cached_property
    def webhook(self) -> WebhookResource:
        """One address at which outside services trigger workflows."""
        from .resources.webhook import WebhookResource

        return WebhookResource(self)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """The addresses at which outside services trigger workflows."""
        from .resources.webhooks import WebhooksResource

        return WebhooksResource(self)


class AsyncLosantClient(AsyncClient):
    """The asynchronous client. One attribute a resource; use it in a `with` block, or
    call `close()`.

    Args:
        token: An API token, or the token that an `auth` operation answers with.
            Without it, the environment variable `LOSANT_API_TOKEN` is read.
        base_url: Where the API is; without it the environment, then the document
            says.
        timeout: Seconds for each of connecting, writing and reading; None for no
            limit.
        max_retries: How often a failed request is sent again where that is safe.
        default_headers: Headers of every request; None as a value leaves a default
            out.
        default_query: Query parameters of every request; None as a value leaves a
            default out.
        strict_responses: Raise `ResponseValidationError` for an answer that breaks
            its description; without it, such an answer is returned as far as it can
            be read, and a warning is logged.
        max_response_size: The most bytes an answer may have; streamed files are not
            limited.
        http_client: An httpx2 client of your own: proxies, TLS, connection limits.
        transport: What sends the requests instead of httpx2.
        on_request: Called with every request before it is sent.
        on_response: Called with every response.
        on_retry: Called before a request is sent again.
        on_warning: Called with what is also logged as a warning.
    """

    def __init__(
        self,
        token: (
            str | Callable[[], str] | Callable[[], Awaitable[str]] | TokenSource | None
        ) = None,
        *,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        default_headers: Mapping[str, str | None] | None = None,
        default_query: Mapping[str, str | bool | int | float | None] | None = None,
        strict_responses: bool = False,
        max_response_size: int | None = None,
        http_client: httpx2.AsyncClient | None = None,
        transport: AsyncTransport | Literal["pyreqwest"] | None = None,
        on_request: OnRequest | None = None,
        on_response: OnResponse | None = None,
        on_retry: OnRetry | None = None,
        on_warning: OnWarning | None = None,
    ) -> None:
        super().__init__(
            CONFIG,
            credentials={
                "accessToken": token,
            },
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            strict_responses=strict_responses,
            max_response_size=max_response_size,
            http_client=http_client,
            transport=transport,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_warning=on_warning,
        )

    async def sign_in_user(
        self, credentials: models.UserCredentials | types.UserCredentials
    ) -> Self:
        """Sign in with e-mail and password. The client stays signed in.

        The token of the answer goes with every request from now on. When the API no
        longer takes it, the client signs in again by itself, with the same
        credentials, which it keeps in memory.

        Args:
            credentials: The user's credentials.

        Returns:
            This client.
        """
        return await self._sign_in("user", credentials)

    async def sign_in_device(
        self, credentials: models.DeviceCredentials | types.DeviceCredentials
    ) -> Self:
        """Sign in as a device. The client stays signed in.

        The token of the answer goes with every request from now on. When the API no
        longer takes it, the client signs in again by itself, with the same
        credentials, which it keeps in memory.

        Args:
            credentials: The device's ID, key and secret.

        Returns:
            This client.
        """
        return await self._sign_in("device", credentials)

    @cached_property
    def application(self) -> AsyncApplicationResource:
        """One application: settings, globals, readme, usage, archives, import and
        export, MQTT.
        """
        from .resources.application import AsyncApplicationResource

        return AsyncApplicationResource(self)

    @cached_property
    def application_api_token(self) -> AsyncApplicationApiTokenResource:
        """One API token that belongs to an application."""
        from .resources.application_api_token import AsyncApplicationApiTokenResource

        return AsyncApplicationApiTokenResource(self)

    @cached_property
    def application_api_tokens(self) -> AsyncApplicationApiTokensResource:
        """The API tokens of an application."""
        from .resources.application_api_tokens import AsyncApplicationApiTokensResource

        return AsyncApplicationApiTokensResource(self)

    @cached_property
    def application_certificate(self) -> AsyncApplicationCertificateResource:
        """One certificate with which devices of an application sign in."""
        from .resources.application_certificate import (
            AsyncApplicationCertificateResource,
        )

        return AsyncApplicationCertificateResource(self)

    @cached_property
    def application_certificate_authorities(
        self,
    ) -> AsyncApplicationCertificateAuthoritiesResource:
        """The certificate authorities that an application trusts."""
        from .resources.application_certificate_authorities import (
            AsyncApplicationCertificateAuthoritiesResource,
        )

        return AsyncApplicationCertificateAuthoritiesResource(self)

    @cached_property
    def application_certificate_authority(
        self,
    ) -> AsyncApplicationCertificateAuthorityResource:
        """One certificate authority that an application trusts."""
        from .resources.application_certificate_authority import (
            AsyncApplicationCertificateAuthorityResource,
        )

        return AsyncApplicationCertificateAuthorityResource(self)

    @cached_property
    def application_certificates(self) -> AsyncApplicationCertificatesResource:
        """The certificates with which devices of an application sign in."""
        from .resources.application_certificates import (
            AsyncApplicationCertificatesResource,
        )

        return AsyncApplicationCertificatesResource(self)

    @cached_property
    def application_dashboard(self) -> AsyncApplicationDashboardResource:
        """One dashboard that belongs to an application."""
        from .resources.application_dashboard import AsyncApplicationDashboardResource

        return AsyncApplicationDashboardResource(self)

    @cached_property
    def application_dashboards(self) -> AsyncApplicationDashboardsResource:
        """The dashboards that belong to an application."""
        from .resources.application_dashboards import AsyncApplicationDashboardsResource

        return AsyncApplicationDashboardsResource(self)

    @cached_property
    def application_job_log(self) -> AsyncApplicationJobLogResource:
        """The record of one background job of an application."""
        from .resources.application_job_log import AsyncApplicationJobLogResource

        return AsyncApplicationJobLogResource(self)

    @cached_property
    def application_job_logs(self) -> AsyncApplicationJobLogsResource:
        """The records of an application's background jobs."""
        from .resources.application_job_logs import AsyncApplicationJobLogsResource

        return AsyncApplicationJobLogsResource(self)

    @cached_property
    def application_key(self) -> AsyncApplicationKeyResource:
        """One access key with which devices of an application sign in."""
        from .resources.application_key import AsyncApplicationKeyResource

        return AsyncApplicationKeyResource(self)

    @cached_property
    def application_keys(self) -> AsyncApplicationKeysResource:
        """The access keys with which devices of an application sign in."""
        from .resources.application_keys import AsyncApplicationKeysResource

        return AsyncApplicationKeysResource(self)

    @cached_property
    def application_template(self) -> AsyncApplicationTemplateResource:
        """One template from which applications can be made."""
        from .resources.application_template import AsyncApplicationTemplateResource

        return AsyncApplicationTemplateResource(self)

    @cached_property
    def application_templates(self) -> AsyncApplicationTemplatesResource:
        """The templates from which applications can be made."""
        from .resources.application_templates import AsyncApplicationTemplatesResource

        return AsyncApplicationTemplatesResource(self)

    @cached_property
    def applications(self) -> AsyncApplicationsResource:
        """All applications that the caller may see."""
        from .resources.applications import AsyncApplicationsResource

        return AsyncApplicationsResource(self)

    @cached_property
    def audit_log(self) -> AsyncAuditLogResource:
        """One recorded change within an organization."""
        from .resources.audit_log import AsyncAuditLogResource

        return AsyncAuditLogResource(self)

    @cached_property
    def audit_logs(self) -> AsyncAuditLogsResource:
        """The recorded changes within an organization."""
        from .resources.audit_logs import AsyncAuditLogsResource

        return AsyncAuditLogsResource(self)

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """Signing in as a user or as a device; none of it needs a token."""
        from .resources.auth import AsyncAuthResource

        return AsyncAuthResource(self)

    @cached_property
    def credential(self) -> AsyncCredentialResource:
        """One set of secrets that workflows use towards other services."""
        from .resources.credential import AsyncCredentialResource

        return AsyncCredentialResource(self)

    @cached_property
    def credentials(self) -> AsyncCredentialsResource:
        """The secrets that workflows of an application use towards other services."""
        from .resources.credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self)

    @cached_property
    def dashboard(self) -> AsyncDashboardResource:
        """One dashboard."""
        from .resources.dashboard import AsyncDashboardResource

        return AsyncDashboardResource(self)

    @cached_property
    def dashboards(self) -> AsyncDashboardsResource:
        """All dashboards that the caller may see."""
        from .resources.dashboards import AsyncDashboardsResource

        return AsyncDashboardsResource(self)

    @cached_property
    def data(self) -> AsyncDataResource:
        """Reading and exporting what devices have reported."""
        from .resources.data import AsyncDataResource

        return AsyncDataResource(self)

    @cached_property
    def data_table(self) -> AsyncDataTableResource:
        """One data table and its columns."""
        from .resources.data_table import AsyncDataTableResource

        return AsyncDataTableResource(self)

    @cached_property
    def data_table_row(self) -> AsyncDataTableRowResource:
        """One row of a data table."""
        from .resources.data_table_row import AsyncDataTableRowResource

        return AsyncDataTableRowResource(self)

    @cached_property
    def data_table_rows(self) -> AsyncDataTableRowsResource:
        """The rows of a data table: list, query, insert, export, delete."""
        from .resources.data_table_rows import AsyncDataTableRowsResource

        return AsyncDataTableRowsResource(self)

    @cached_property
    def data_tables(self) -> AsyncDataTablesResource:
        """The data tables of an application."""
        from .resources.data_tables import AsyncDataTablesResource

        return AsyncDataTablesResource(self)

    @cached_property
    def device(self) -> AsyncDeviceResource:
        """One device: settings, states, commands, connection, live streams, data."""
        from .resources.device import AsyncDeviceResource

        return AsyncDeviceResource(self)

    @cached_property
    def device_attribute(self) -> AsyncDeviceAttributeResource:
        """One attribute of a device."""
        from .resources.device_attribute import AsyncDeviceAttributeResource

        return AsyncDeviceAttributeResource(self)

    @cached_property
    def device_attributes(self) -> AsyncDeviceAttributesResource:
        """The attributes of a device."""
        from .resources.device_attributes import AsyncDeviceAttributesResource

        return AsyncDeviceAttributesResource(self)

    @cached_property
    def device_recipe(self) -> AsyncDeviceRecipeResource:
        """One recipe from which devices can be made."""
        from .resources.device_recipe import AsyncDeviceRecipeResource

        return AsyncDeviceRecipeResource(self)

    @cached_property
    def device_recipes(self) -> AsyncDeviceRecipesResource:
        """The recipes of an application from which devices can be made."""
        from .resources.device_recipes import AsyncDeviceRecipesResource

        return AsyncDeviceRecipesResource(self)

    @cached_property
    def devices(self) -> AsyncDevicesResource:
        """The devices of an application: list, create, and act on many at once."""
        from .resources.devices import AsyncDevicesResource

        return AsyncDevicesResource(self)

    @cached_property
    def edge_deployment(self) -> AsyncEdgeDeploymentResource:
        """One workflow version on one edge device."""
        from .resources.edge_deployment import AsyncEdgeDeploymentResource

        return AsyncEdgeDeploymentResource(self)

    @cached_property
    def edge_deployments(self) -> AsyncEdgeDeploymentsResource:
        """Which workflow versions are on which edge devices."""
        from .resources.edge_deployments import AsyncEdgeDeploymentsResource

        return AsyncEdgeDeploymentsResource(self)

    @cached_property
    def embedded_deployment(self) -> AsyncEmbeddedDeploymentResource:
        """One workflow version on one embedded device."""
        from .resources.embedded_deployment import AsyncEmbeddedDeploymentResource

        return AsyncEmbeddedDeploymentResource(self)

    @cached_property
    def embedded_deployments(self) -> AsyncEmbeddedDeploymentsResource:
        """Which workflow versions are on which embedded devices."""
        from .resources.embedded_deployments import AsyncEmbeddedDeploymentsResource

        return AsyncEmbeddedDeploymentsResource(self)

    @cached_property
    def event(self) -> AsyncEventResource:
        """One event, such as an alarm, and what became of it."""
        from .resources.event import AsyncEventResource

        return AsyncEventResource(self)

    @cached_property
    def events(self) -> AsyncEventsResource:
        """The events of an application."""
        from .resources.events import AsyncEventsResource

        return AsyncEventsResource(self)

    @cached_property
    def experience(self) -> AsyncExperienceResource:
        """The experience of an application as a whole: set it up or clear it."""
        from .resources.experience import AsyncExperienceResource

        return AsyncExperienceResource(self)

    @cached_property
    def experience_domain(self) -> AsyncExperienceDomainResource:
        """One domain name under which an experience is served."""
        from .resources.experience_domain import AsyncExperienceDomainResource

        return AsyncExperienceDomainResource(self)

    @cached_property
    def experience_domains(self) -> AsyncExperienceDomainsResource:
        """The domain names under which an experience is served."""
        from .resources.experience_domains import AsyncExperienceDomainsResource

        return AsyncExperienceDomainsResource(self)

    @cached_property
    def experience_endpoint(self) -> AsyncExperienceEndpointResource:
        """One route of an experience."""
        from .resources.experience_endpoint import AsyncExperienceEndpointResource

        return AsyncExperienceEndpointResource(self)

    @cached_property
    def experience_endpoints(self) -> AsyncExperienceEndpointsResource:
        """The routes of an experience, and statistics of their use."""
        from .resources.experience_endpoints import AsyncExperienceEndpointsResource

        return AsyncExperienceEndpointsResource(self)

    @cached_property
    def experience_group(self) -> AsyncExperienceGroupResource:
        """One group of experience users."""
        from .resources.experience_group import AsyncExperienceGroupResource

        return AsyncExperienceGroupResource(self)

    @cached_property
    def experience_groups(self) -> AsyncExperienceGroupsResource:
        """The groups of experience users."""
        from .resources.experience_groups import AsyncExperienceGroupsResource

        return AsyncExperienceGroupsResource(self)

    @cached_property
    def experience_slug(self) -> AsyncExperienceSlugResource:
        """One subdomain under which an experience is served."""
        from .resources.experience_slug import AsyncExperienceSlugResource

        return AsyncExperienceSlugResource(self)

    @cached_property
    def experience_slugs(self) -> AsyncExperienceSlugsResource:
        """The subdomains under which an experience is served."""
        from .resources.experience_slugs import AsyncExperienceSlugsResource

        return AsyncExperienceSlugsResource(self)

    @cached_property
    def experience_user(self) -> AsyncExperienceUserResource:
        """One person who signs in to an experience."""
        from .resources.experience_user import AsyncExperienceUserResource

        return AsyncExperienceUserResource(self)

    @cached_property
    def experience_users(self) -> AsyncExperienceUsersResource:
        """The people who sign in to an experience."""
        from .resources.experience_users import AsyncExperienceUsersResource

        return AsyncExperienceUsersResource(self)

    @cached_property
    def experience_version(self) -> AsyncExperienceVersionResource:
        """One named version of an experience."""
        from .resources.experience_version import AsyncExperienceVersionResource

        return AsyncExperienceVersionResource(self)

    @cached_property
    def experience_versions(self) -> AsyncExperienceVersionsResource:
        """The named versions of an experience."""
        from .resources.experience_versions import AsyncExperienceVersionsResource

        return AsyncExperienceVersionsResource(self)

    @cached_property
    def experience_view(self) -> AsyncExperienceViewResource:
        """One page, layout or component of an experience."""
        from .resources.experience_view import AsyncExperienceViewResource

        return AsyncExperienceViewResource(self)

    @cached_property
    def experience_views(self) -> AsyncExperienceViewsResource:
        """The pages, layouts and components of an experience."""
        from .resources.experience_views import AsyncExperienceViewsResource

        return AsyncExperienceViewsResource(self)

    @cached_property
    def file(self) -> AsyncFileResource:
        """One public file or directory of an application."""
        from .resources.file import AsyncFileResource

        return AsyncFileResource(self)

    @cached_property
    def files(self) -> AsyncFilesResource:
        """The public files and directories of an application."""
        from .resources.files import AsyncFilesResource

        return AsyncFilesResource(self)

    @cached_property
    def flow(self) -> AsyncFlowResource:
        """One workflow: definition, storage, runs, errors, virtual buttons."""
        from .resources.flow import AsyncFlowResource

        return AsyncFlowResource(self)

    @cached_property
    def flow_version(self) -> AsyncFlowVersionResource:
        """One saved version of a workflow."""
        from .resources.flow_version import AsyncFlowVersionResource

        return AsyncFlowVersionResource(self)

    @cached_property
    def flow_versions(self) -> AsyncFlowVersionsResource:
        """The saved versions of a workflow."""
        from .resources.flow_versions import AsyncFlowVersionsResource

        return AsyncFlowVersionsResource(self)

    @cached_property
    def flows(self) -> AsyncFlowsResource:
        """The workflows of an application."""
        from .resources.flows import AsyncFlowsResource

        return AsyncFlowsResource(self)

    @cached_property
    def instance(self) -> AsyncInstanceResource:
        """One instance (a white-labelled installation of the platform) and its usage."""
        from .resources.instance import AsyncInstanceResource

        return AsyncInstanceResource(self)

    @cached_property
    def instance_api_token(self) -> AsyncInstanceApiTokenResource:
        """One API token that belongs to an instance."""
        from .resources.instance_api_token import AsyncInstanceApiTokenResource

        return AsyncInstanceApiTokenResource(self)

    @cached_property
    def instance_api_tokens(self) -> AsyncInstanceApiTokensResource:
        """The API tokens of an instance."""
        from .resources.instance_api_tokens import AsyncInstanceApiTokensResource

        return AsyncInstanceApiTokensResource(self)

    @cached_property
    def instance_audit_log(self) -> AsyncInstanceAuditLogResource:
        """One recorded change within an instance."""
        from .resources.instance_audit_log import AsyncInstanceAuditLogResource

        return AsyncInstanceAuditLogResource(self)

    @cached_property
    def instance_audit_logs(self) -> AsyncInstanceAuditLogsResource:
        """The recorded changes within an instance."""
        from .resources.instance_audit_logs import AsyncInstanceAuditLogsResource

        return AsyncInstanceAuditLogsResource(self)

    @cached_property
    def instance_custom_node(self) -> AsyncInstanceCustomNodeResource:
        """One custom workflow node that an instance offers."""
        from .resources.instance_custom_node import AsyncInstanceCustomNodeResource

        return AsyncInstanceCustomNodeResource(self)

    @cached_property
    def instance_custom_nodes(self) -> AsyncInstanceCustomNodesResource:
        """The custom workflow nodes that an instance offers."""
        from .resources.instance_custom_nodes import AsyncInstanceCustomNodesResource

        return AsyncInstanceCustomNodesResource(self)

    @cached_property
    def instance_member(self) -> AsyncInstanceMemberResource:
        """One person who administers an instance."""
        from .resources.instance_member import AsyncInstanceMemberResource

        return AsyncInstanceMemberResource(self)

    @cached_property
    def instance_members(self) -> AsyncInstanceMembersResource:
        """The people who administer an instance."""
        from .resources.instance_members import AsyncInstanceMembersResource

        return AsyncInstanceMembersResource(self)

    @cached_property
    def instance_notification_rule(self) -> AsyncInstanceNotificationRuleResource:
        """One rule about whom an instance notifies of what."""
        from .resources.instance_notification_rule import (
            AsyncInstanceNotificationRuleResource,
        )

        return AsyncInstanceNotificationRuleResource(self)

    @cached_property
    def instance_notification_rules(self) -> AsyncInstanceNotificationRulesResource:
        """The rules about whom an instance notifies of what."""
        from .resources.instance_notification_rules import (
            AsyncInstanceNotificationRulesResource,
        )

        return AsyncInstanceNotificationRulesResource(self)

    @cached_property
    def instance_org(self) -> AsyncInstanceOrgResource:
        """One organization of an instance, seen by the instance's administrators."""
        from .resources.instance_org import AsyncInstanceOrgResource

        return AsyncInstanceOrgResource(self)

    @cached_property
    def instance_org_invite(self) -> AsyncInstanceOrgInviteResource:
        """One invitation to an organization of an instance."""
        from .resources.instance_org_invite import AsyncInstanceOrgInviteResource

        return AsyncInstanceOrgInviteResource(self)

    @cached_property
    def instance_org_invites(self) -> AsyncInstanceOrgInvitesResource:
        """The invitations to an organization of an instance."""
        from .resources.instance_org_invites import AsyncInstanceOrgInvitesResource

        return AsyncInstanceOrgInvitesResource(self)

    @cached_property
    def instance_org_member(self) -> AsyncInstanceOrgMemberResource:
        """One member of an organization of an instance."""
        from .resources.instance_org_member import AsyncInstanceOrgMemberResource

        return AsyncInstanceOrgMemberResource(self)

    @cached_property
    def instance_org_members(self) -> AsyncInstanceOrgMembersResource:
        """The members of an organization of an instance."""
        from .resources.instance_org_members import AsyncInstanceOrgMembersResource

        return AsyncInstanceOrgMembersResource(self)

    @cached_property
    def instance_orgs(self) -> AsyncInstanceOrgsResource:
        """The organizations of an instance."""
        from .resources.instance_orgs import AsyncInstanceOrgsResource

        return AsyncInstanceOrgsResource(self)

    @cached_property
    def instance_sandbox(self) -> AsyncInstanceSandboxResource:
        """One sandbox user of an instance, with usage."""
        from .resources.instance_sandbox import AsyncInstanceSandboxResource

        return AsyncInstanceSandboxResource(self)

    @cached_property
    def instance_sandboxes(self) -> AsyncInstanceSandboxesResource:
        """The sandbox users of an instance."""
        from .resources.instance_sandboxes import AsyncInstanceSandboxesResource

        return AsyncInstanceSandboxesResource(self)

    @cached_property
    def instances(self) -> AsyncInstancesResource:
        """The instances that the caller may see."""
        from .resources.instances import AsyncInstancesResource

        return AsyncInstancesResource(self)

    @cached_property
    def integration(self) -> AsyncIntegrationResource:
        """One connection of an application to an outside message service."""
        from .resources.integration import AsyncIntegrationResource

        return AsyncIntegrationResource(self)

    @cached_property
    def integrations(self) -> AsyncIntegrationsResource:
        """The connections of an application to outside message services."""
        from .resources.integrations import AsyncIntegrationsResource

        return AsyncIntegrationsResource(self)

    @cached_property
    def me(self) -> AsyncMeResource:
        """The signed-in user: account, password, invitations, usage."""
        from .resources.me import AsyncMeResource

        return AsyncMeResource(self)

    @cached_property
    def notebook(self) -> AsyncNotebookResource:
        """One Jupyter notebook, its runs and their input."""
        from .resources.notebook import AsyncNotebookResource

        return AsyncNotebookResource(self)

    @cached_property
    def notebooks(self) -> AsyncNotebooksResource:
        """The Jupyter notebooks of an application."""
        from .resources.notebooks import AsyncNotebooksResource

        return AsyncNotebooksResource(self)

    @cached_property
    def org(self) -> AsyncOrgResource:
        """One organization: settings, members, invitations, usage."""
        from .resources.org import AsyncOrgResource

        return AsyncOrgResource(self)

    @cached_property
    def org_invites(self) -> AsyncOrgInvitesResource:
        """Answering an invitation that came by mail; needs no token."""
        from .resources.org_invites import AsyncOrgInvitesResource

        return AsyncOrgInvitesResource(self)

    @cached_property
    def orgs(self) -> AsyncOrgsResource:
        """The organizations that the signed-in user belongs to."""
        from .resources.orgs import AsyncOrgsResource

        return AsyncOrgsResource(self)

    @cached_property
    def private_file(self) -> AsyncPrivateFileResource:
        """One private file or directory of an application."""
        from .resources.private_file import AsyncPrivateFileResource

        return AsyncPrivateFileResource(self)

    @cached_property
    def private_files(self) -> AsyncPrivateFilesResource:
        """The private files and directories of an application."""
        from .resources.private_files import AsyncPrivateFilesResource

        return AsyncPrivateFilesResource(self)

    @cached_property
    def resource_job(self) -> AsyncResourceJobResource:
        """One job that runs a workflow for each of many resources."""
        from .resources.resource_job import AsyncResourceJobResource

        return AsyncResourceJobResource(self)

    @cached_property
    def resource_jobs(self) -> AsyncResourceJobsResource:
        """The jobs of an application that run a workflow for each of many resources."""
        from .resources.resource_jobs import AsyncResourceJobsResource

        return AsyncResourceJobsResource(self)

    @cached_property
    def user_api_token(self) -> AsyncUserApiTokenResource:
        """One API token of the signed-in user."""
        from .resources.user_api_token import AsyncUserApiTokenResource

        return AsyncUserApiTokenResource(self)

    @cached_property
    def user_api_tokens(self) -> AsyncUserApiTokensResource:
        """The API tokens of the signed-in user."""
        from .resources.user_api_tokens import AsyncUserApiTokensResource

        return AsyncUserApiTokensResource(self)

    @cached_property
    def user_oauth_client(self) -> AsyncUserOauthClientResource:
        """One private OAuth client of the signed-in user."""
        from .resources.user_oauth_client import AsyncUserOauthClientResource

        return AsyncUserOauthClientResource(self)

    @cached_property
    def user_oauth_clients(self) -> AsyncUserOauthClientsResource:
        """The private OAuth clients of the signed-in user."""
        from .resources.user_oauth_clients import AsyncUserOauthClientsResource

        return AsyncUserOauthClientsResource(self)

    @cached_property
    def user_oauth_token(self) -> AsyncUserOauthTokenResource:
        """One OAuth token of the signed-in user."""
        from .resources.user_oauth_token import AsyncUserOauthTokenResource

        return AsyncUserOauthTokenResource(self)

    @cached_property
    def user_oauth_tokens(self) -> AsyncUserOauthTokensResource:
        """The OAuth tokens of the signed-in user."""
        from .resources.user_oauth_tokens import AsyncUserOauthTokensResource

        return AsyncUserOauthTokensResource(self)

    @cached_property
    def webhook(self) -> AsyncWebhookResource:
        """One address at which outside services trigger workflows."""
        from .resources.webhook import AsyncWebhookResource

        return AsyncWebhookResource(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """The addresses at which outside services trigger workflows."""
        from .resources.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self)
