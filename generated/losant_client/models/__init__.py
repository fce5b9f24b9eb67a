"""The data of the API as classes; each module is loaded when a name of it is first
used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._application import Application as Application
    from ._application import (
        ApplicationApplyTemplatePatch as ApplicationApplyTemplatePatch,
    )
    from ._application import ApplicationArchiveConfig as ApplicationArchiveConfig
    from ._application import (
        ApplicationCloneDryRunResult as ApplicationCloneDryRunResult,
    )
    from ._application import ApplicationClonePost as ApplicationClonePost
    from ._application import (
        ApplicationCreationByTemplateResult as ApplicationCreationByTemplateResult,
    )
    from ._application import ApplicationExportPost as ApplicationExportPost
    from ._application import ApplicationExportResult as ApplicationExportResult
    from ._application import ApplicationGlobal as ApplicationGlobal
    from ._application import ApplicationGlobalChange as ApplicationGlobalChange
    from ._application import ApplicationImportBody as ApplicationImportBody
    from ._application import ApplicationImportExecution as ApplicationImportExecution
    from ._application import ApplicationPatch as ApplicationPatch
    from ._application import ApplicationPost as ApplicationPost
    from ._application import ApplicationReadme as ApplicationReadme
    from ._application import ApplicationReadmePatch as ApplicationReadmePatch
    from ._application import ApplicationResourceKind as ApplicationResourceKind
    from ._application import Applications as Applications
    from ._application import ApplicationSearchMatch as ApplicationSearchMatch
    from ._application import ApplicationsImportBody as ApplicationsImportBody
    from ._application import ApplicationSummary as ApplicationSummary
    from ._application import ArchiveAzureTarget as ArchiveAzureTarget
    from ._application import ArchiveExportOptions as ArchiveExportOptions
    from ._application import ArchiveGcsTarget as ArchiveGcsTarget
    from ._application import ArchiveS3Target as ArchiveS3Target
    from ._application import ConflictBehavior as ConflictBehavior
    from ._application import ExportRepository as ExportRepository
    from ._application import FtueStep as FtueStep
    from ._application import ImportDryRunResult as ImportDryRunResult
    from ._application import (
        ImportIntoApplicationOptions as ImportIntoApplicationOptions,
    )
    from ._application import ImportNewApplicationOptions as ImportNewApplicationOptions
    from ._application import ImportRepository as ImportRepository
    from ._application import MqttPublishBody as MqttPublishBody
    from ._application import PeriodSummaries as PeriodSummaries
    from ._application import PeriodSummary as PeriodSummary
    from ._application import PeriodSummaryCounts as PeriodSummaryCounts
    from ._application import SearchMatchMetadata as SearchMatchMetadata
    from ._application import SearchResourceType as SearchResourceType
    from ._application import ValidationErrors as ValidationErrors
    from ._application_certificate import (
        ApplicationCertificate as ApplicationCertificate,
    )
    from ._application_certificate import (
        ApplicationCertificatePatch as ApplicationCertificatePatch,
    )
    from ._application_certificate import (
        ApplicationCertificatePost as ApplicationCertificatePost,
    )
    from ._application_certificate import (
        ApplicationCertificates as ApplicationCertificates,
    )
    from ._application_certificate_authority import (
        ApplicationCertificateAuthorities as ApplicationCertificateAuthorities,
    )
    from ._application_certificate_authority import (
        ApplicationCertificateAuthority as ApplicationCertificateAuthority,
    )
    from ._application_certificate_authority import (
        ApplicationCertificateAuthorityPatch as ApplicationCertificateAuthorityPatch,
    )
    from ._application_certificate_authority import (
        ApplicationCertificateAuthorityPost as ApplicationCertificateAuthorityPost,
    )
    from ._application_dashboard import (
        ApplicationDashboardPost as ApplicationDashboardPost,
    )
    from ._application_job_log import (
        AdvancedApplicationJobLogQuery as AdvancedApplicationJobLogQuery,
    )
    from ._application_job_log import ApplicationJobInput as ApplicationJobInput
    from ._application_job_log import ApplicationJobLog as ApplicationJobLog
    from ._application_job_log import ApplicationJobLogs as ApplicationJobLogs
    from ._application_job_log import ApplicationJobOutput as ApplicationJobOutput
    from ._application_job_log import ApplicationJobProgress as ApplicationJobProgress
    from ._application_key import (
        AdvancedApplicationKeyQuery as AdvancedApplicationKeyQuery,
    )
    from ._application_key import ApplicationKey as ApplicationKey
    from ._application_key import ApplicationKeyPatch as ApplicationKeyPatch
    from ._application_key import ApplicationKeyPost as ApplicationKeyPost
    from ._application_key import (
        ApplicationKeyPostResponse as ApplicationKeyPostResponse,
    )
    from ._application_key import ApplicationKeys as ApplicationKeys
    from ._application_template import ApplicationTemplate as ApplicationTemplate
    from ._application_template import (
        ApplicationTemplateCategories as ApplicationTemplateCategories,
    )
    from ._application_template import (
        ApplicationTemplateCategory as ApplicationTemplateCategory,
    )
    from ._application_template import ApplicationTemplates as ApplicationTemplates
    from ._application_template import (
        ApplicationTemplateSummary as ApplicationTemplateSummary,
    )
    from ._application_template import TemplateKeywords as TemplateKeywords
    from ._audit_log import AuditLog as AuditLog
    from ._audit_log import AuditLogActorFilter as AuditLogActorFilter
    from ._audit_log import AuditLogActorType as AuditLogActorType
    from ._audit_log import AuditLogFilter as AuditLogFilter
    from ._audit_log import AuditLogPrimaryTargetFilter as AuditLogPrimaryTargetFilter
    from ._audit_log import AuditLogPrimaryTargetType as AuditLogPrimaryTargetType
    from ._audit_log import AuditLogs as AuditLogs
    from ._audit_log import (
        AuditLogSecondaryTargetFilter as AuditLogSecondaryTargetFilter,
    )
    from ._audit_log import AuditLogSecondaryTargetType as AuditLogSecondaryTargetType
    from ._auth import AuthedDevice as AuthedDevice
    from ._auth import DeviceCredentials as DeviceCredentials
    from ._auth import DeviceTokenScope as DeviceTokenScope
    from ._auth import GithubLogin as GithubLogin
    from ._auth import SamlResponse as SamlResponse
    from ._auth import SsoRequest as SsoRequest
    from ._common import Error as Error
    from ._credential import Credential as Credential
    from ._credential import CredentialApiKeyConfigPatch as CredentialApiKeyConfigPatch
    from ._credential import CredentialApiKeyConfigPost as CredentialApiKeyConfigPost
    from ._credential import CredentialAwsConfig as CredentialAwsConfig
    from ._credential import CredentialAwsConfigPatch as CredentialAwsConfigPatch
    from ._credential import CredentialAwsConfigPost as CredentialAwsConfigPost
    from ._credential import CredentialAzureConfig as CredentialAzureConfig
    from ._credential import CredentialAzureConfigPatch as CredentialAzureConfigPatch
    from ._credential import CredentialAzureConfigPost as CredentialAzureConfigPost
    from ._credential import (
        CredentialCertificateKeyPairConfig as CredentialCertificateKeyPairConfig,
    )
    from ._credential import (
        CredentialCertificateKeyPairConfigPatch as CredentialCertificateKeyPairConfigPatch,
    )
    from ._credential import (
        CredentialCertificateKeyPairConfigPost as CredentialCertificateKeyPairConfigPost,
    )
    from ._credential import CredentialDatadogConfig as CredentialDatadogConfig
    from ._credential import (
        CredentialDatadogConfigPatch as CredentialDatadogConfigPatch,
    )
    from ._credential import CredentialDatadogConfigPost as CredentialDatadogConfigPost
    from ._credential import CredentialGcpConfig as CredentialGcpConfig
    from ._credential import CredentialGcpConfigPatch as CredentialGcpConfigPatch
    from ._credential import CredentialGcpConfigPost as CredentialGcpConfigPost
    from ._credential import CredentialGitConfig as CredentialGitConfig
    from ._credential import CredentialGitConfigPatch as CredentialGitConfigPatch
    from ._credential import CredentialGitConfigPost as CredentialGitConfigPost
    from ._credential import CredentialHttpConfig as CredentialHttpConfig
    from ._credential import CredentialHttpConfigPatch as CredentialHttpConfigPatch
    from ._credential import CredentialHttpConfigPost as CredentialHttpConfigPost
    from ._credential import CredentialJwtConfig as CredentialJwtConfig
    from ._credential import CredentialJwtConfigPatch as CredentialJwtConfigPatch
    from ._credential import CredentialJwtConfigPost as CredentialJwtConfigPost
    from ._credential import CredentialLinkedResources as CredentialLinkedResources
    from ._credential import CredentialLogglyConfigPatch as CredentialLogglyConfigPatch
    from ._credential import CredentialLogglyConfigPost as CredentialLogglyConfigPost
    from ._credential import (
        CredentialMongodbConfigPatch as CredentialMongodbConfigPatch,
    )
    from ._credential import CredentialMongodbConfigPost as CredentialMongodbConfigPost
    from ._credential import CredentialPatch as CredentialPatch
    from ._credential import CredentialPost as CredentialPost
    from ._credential import Credentials as Credentials
    from ._credential import CredentialSnowflakeConfig as CredentialSnowflakeConfig
    from ._credential import (
        CredentialSnowflakeConfigPatch as CredentialSnowflakeConfigPatch,
    )
    from ._credential import (
        CredentialSnowflakeConfigPost as CredentialSnowflakeConfigPost,
    )
    from ._credential import CredentialSqlConfig as CredentialSqlConfig
    from ._credential import CredentialSqlConfigPatch as CredentialSqlConfigPatch
    from ._credential import CredentialSqlConfigPost as CredentialSqlConfigPost
    from ._credential import CredentialTwilioConfig as CredentialTwilioConfig
    from ._credential import CredentialTwilioConfigPatch as CredentialTwilioConfigPatch
    from ._credential import CredentialTwilioConfigPost as CredentialTwilioConfigPost
    from ._credential import CredentialType as CredentialType
    from ._credential import CredentialWhatsappConfig as CredentialWhatsappConfig
    from ._credential import (
        CredentialWhatsappConfigPatch as CredentialWhatsappConfigPatch,
    )
    from ._credential import (
        CredentialWhatsappConfigPost as CredentialWhatsappConfigPost,
    )
    from ._credential import GitAuthType as GitAuthType
    from ._credential import HttpAuthMethod as HttpAuthMethod
    from ._credential import JwtAlgorithm as JwtAlgorithm
    from ._credential import SqlSystem as SqlSystem
    from ._dashboard import ContextDevice as ContextDevice
    from ._dashboard import ContextDeviceAttribute as ContextDeviceAttribute
    from ._dashboard import DashboardPost as DashboardPost
    from ._dashboard import ValidateContextError as ValidateContextError
    from ._dashboard import ValidateContextSuccess as ValidateContextSuccess
    from ._dashboard import ValidatedContextValue as ValidatedContextValue
    from ._dashboard import ValidatedDashboard as ValidatedDashboard
    from ._data import DataPoint as DataPoint
    from ._data import DevicesDataExport as DevicesDataExport
    from ._data import DevicesDataExportOptions as DevicesDataExportOptions
    from ._data import LastValueQuery as LastValueQuery
    from ._data import TimeSeriesData as TimeSeriesData
    from ._data import TimeSeriesDevice as TimeSeriesDevice
    from ._data import TimeSeriesQuery as TimeSeriesQuery
    from ._data_table import DataTable as DataTable
    from ._data_table import DataTableColumn as DataTableColumn
    from ._data_table import DataTablePatch as DataTablePatch
    from ._data_table import DataTablePost as DataTablePost
    from ._data_table import DataTables as DataTables
    from ._data_table_row import AdvancedQuery as AdvancedQuery
    from ._data_table_row import DataTableRow as DataTableRow
    from ._data_table_row import DataTableRowInsert as DataTableRowInsert
    from ._data_table_row import DataTableRowPostResult as DataTableRowPostResult
    from ._data_table_row import DataTableRows as DataTableRows
    from ._data_table_row import DataTableRowsExport as DataTableRowsExport
    from ._data_table_row import (
        DataTableRowsExportOptions as DataTableRowsExportOptions,
    )
    from ._data_table_row import DataTableRowsInserted as DataTableRowsInserted
    from ._data_table_row import DataTableValue as DataTableValue
    from ._device import AddAttribute as AddAttribute
    from ._device import AddAttributeRollup as AddAttributeRollup
    from ._device import AttributeNamesResponse as AttributeNamesResponse
    from ._device import BulkRestoreResponse as BulkRestoreResponse
    from ._device import CompositeAttributeState as CompositeAttributeState
    from ._device import CompositeDevicesState as CompositeDevicesState
    from ._device import Device as Device
    from ._device import DeviceAttributeDataTypeFilter as DeviceAttributeDataTypeFilter
    from ._device import DeviceClassFilter as DeviceClassFilter
    from ._device import DeviceCommand as DeviceCommand
    from ._device import DeviceCompositeState as DeviceCompositeState
    from ._device import DeviceConnected as DeviceConnected
    from ._device import DeviceConnectionStatus as DeviceConnectionStatus
    from ._device import DeviceDataExport as DeviceDataExport
    from ._device import DeviceDataExportOptions as DeviceDataExportOptions
    from ._device import DeviceDisconnected as DeviceDisconnected
    from ._device import DeviceLogEntry as DeviceLogEntry
    from ._device import DeviceNameEntry as DeviceNameEntry
    from ._device import DeviceNamesResponse as DeviceNamesResponse
    from ._device import DevicePatch as DevicePatch
    from ._device import DevicePayloadCounts as DevicePayloadCounts
    from ._device import DevicePost as DevicePost
    from ._device import Devices as Devices
    from ._device import DevicesDeleteOrRestorePost as DevicesDeleteOrRestorePost
    from ._device import DevicesExportPayloadCountPost as DevicesExportPayloadCountPost
    from ._device import DevicesExportPost as DevicesExportPost
    from ._device import DevicesPatch as DevicesPatch
    from ._device import DevicesRemoveDataPost as DevicesRemoveDataPost
    from ._device import DeviceState as DeviceState
    from ._device import DeviceStateOrStates as DeviceStateOrStates
    from ._device import DevicesUpdated as DevicesUpdated
    from ._device import DeviceUpdateOperation as DeviceUpdateOperation
    from ._device import MultiDeviceCommand as MultiDeviceCommand
    from ._device import RemoveAttribute as RemoveAttribute
    from ._device import RemoveAttributeDescription as RemoveAttributeDescription
    from ._device import RemoveAttributeTag as RemoveAttributeTag
    from ._device import RemoveDeviceField as RemoveDeviceField
    from ._device import RemoveDeviceTag as RemoveDeviceTag
    from ._device import SetAttributeContentType as SetAttributeContentType
    from ._device import SetAttributeDescription as SetAttributeDescription
    from ._device import SetAttributeName as SetAttributeName
    from ._device import SetAttributeTag as SetAttributeTag
    from ._device import SetDeviceClass as SetDeviceClass
    from ._device import SetDeviceDescription as SetDeviceDescription
    from ._device import SetDeviceKeepDuplicates as SetDeviceKeepDuplicates
    from ._device import SetDeviceName as SetDeviceName
    from ._device import SetDeviceParent as SetDeviceParent
    from ._device import SetDeviceSystemInterval as SetDeviceSystemInterval
    from ._device import SetDeviceTag as SetDeviceTag
    from ._device import TagKeysResponse as TagKeysResponse
    from ._device import TagValuesResponse as TagValuesResponse
    from ._device_attribute import DeviceAttribute as DeviceAttribute
    from ._device_attribute import DeviceAttributePatch as DeviceAttributePatch
    from ._device_attribute import DeviceAttributes as DeviceAttributes
    from ._device_recipe import DeviceRecipe as DeviceRecipe
    from ._device_recipe import DeviceRecipeBulkCreate as DeviceRecipeBulkCreate
    from ._device_recipe import DeviceRecipeBulkCreatePost as DeviceRecipeBulkCreatePost
    from ._device_recipe import DeviceRecipePatch as DeviceRecipePatch
    from ._device_recipe import DeviceRecipePost as DeviceRecipePost
    from ._device_recipe import DeviceRecipes as DeviceRecipes
    from ._edge_deployment import EdgeDeployment as EdgeDeployment
    from ._edge_deployment import EdgeDeploymentLog as EdgeDeploymentLog
    from ._edge_deployment import EdgeDeploymentRelease as EdgeDeploymentRelease
    from ._edge_deployment import EdgeDeployments as EdgeDeployments
    from ._embedded_deployment import EmbeddedDeployment as EmbeddedDeployment
    from ._embedded_deployment import (
        EmbeddedDeploymentExport as EmbeddedDeploymentExport,
    )
    from ._embedded_deployment import EmbeddedDeploymentFlow as EmbeddedDeploymentFlow
    from ._embedded_deployment import EmbeddedDeploymentLog as EmbeddedDeploymentLog
    from ._embedded_deployment import (
        EmbeddedDeploymentRelease as EmbeddedDeploymentRelease,
    )
    from ._embedded_deployment import EmbeddedDeployments as EmbeddedDeployments
    from ._event import AdvancedEventQuery as AdvancedEventQuery
    from ._event import Event as Event
    from ._event import EventDeviceChange as EventDeviceChange
    from ._event import EventLevel as EventLevel
    from ._event import EventLevelChange as EventLevelChange
    from ._event import EventPatch as EventPatch
    from ._event import EventPlusNewCount as EventPlusNewCount
    from ._event import EventPost as EventPost
    from ._event import Events as Events
    from ._event import EventsExport as EventsExport
    from ._event import EventSourceType as EventSourceType
    from ._event import EventState as EventState
    from ._event import EventStateChange as EventStateChange
    from ._event import EventTextChange as EventTextChange
    from ._event import EventUpdate as EventUpdate
    from ._experience import ExperienceBootstrapOptions as ExperienceBootstrapOptions
    from ._experience import ExperienceBootstrapResult as ExperienceBootstrapResult
    from ._experience_domain import ExperienceDomain as ExperienceDomain
    from ._experience_domain import ExperienceDomainPatch as ExperienceDomainPatch
    from ._experience_domain import ExperienceDomainPost as ExperienceDomainPost
    from ._experience_domain import ExperienceDomains as ExperienceDomains
    from ._experience_endpoint import EndpointRequestCount as EndpointRequestCount
    from ._experience_endpoint import ExperienceEndpointPatch as ExperienceEndpointPatch
    from ._experience_endpoint import ExperienceEndpointPost as ExperienceEndpointPost
    from ._experience_group import (
        AdvancedExperienceGroupQuery as AdvancedExperienceGroupQuery,
    )
    from ._experience_group import ExperienceGroup as ExperienceGroup
    from ._experience_group import ExperienceGroupPatch as ExperienceGroupPatch
    from ._experience_group import ExperienceGroupPost as ExperienceGroupPost
    from ._experience_group import ExperienceGroups as ExperienceGroups
    from ._experience_slug import ExperienceSlug as ExperienceSlug
    from ._experience_slug import ExperienceSlugPatch as ExperienceSlugPatch
    from ._experience_slug import ExperienceSlugPost as ExperienceSlugPost
    from ._experience_slug import ExperienceSlugs as ExperienceSlugs
    from ._experience_user import (
        AdvancedExperienceUserQuery as AdvancedExperienceUserQuery,
    )
    from ._experience_user import ExperienceUser as ExperienceUser
    from ._experience_user import ExperienceUserGroup as ExperienceUserGroup
    from ._experience_user import ExperienceUserPatch as ExperienceUserPatch
    from ._experience_user import ExperienceUserPost as ExperienceUserPost
    from ._experience_user import ExperienceUsers as ExperienceUsers
    from ._experience_version import AttachedDomain as AttachedDomain
    from ._experience_version import AttachedSlug as AttachedSlug
    from ._experience_version import ExperienceGlobal as ExperienceGlobal
    from ._experience_version import ExperienceVersion as ExperienceVersion
    from ._experience_version import ExperienceVersionPatch as ExperienceVersionPatch
    from ._experience_version import ExperienceVersionPost as ExperienceVersionPost
    from ._experience_version import ExperienceVersions as ExperienceVersions
    from ._experience_view import ExperienceViewPatch as ExperienceViewPatch
    from ._experience_view import ExperienceViewPost as ExperienceViewPost
    from ._file import FileUploadBody as FileUploadBody
    from ._flow import AdvancedFlowByVersionQuery as AdvancedFlowByVersionQuery
    from ._flow import AdvancedFlowQuery as AdvancedFlowQuery
    from ._flow import CompatibleFlowClasses as CompatibleFlowClasses
    from ._flow import FlowImport as FlowImport
    from ._flow import FlowPatch as FlowPatch
    from ._flow import FlowPost as FlowPost
    from ._flow import FlowsImportPost as FlowsImportPost
    from ._flow import FlowsImportResult as FlowsImportResult
    from ._flow import FlowStorageEntry as FlowStorageEntry
    from ._flow import FlowStorageMetadata as FlowStorageMetadata
    from ._flow import FlowTriggerFilterItem as FlowTriggerFilterItem
    from ._flow import FlowVersionImport as FlowVersionImport
    from ._flow import PaletteCustomNode as PaletteCustomNode
    from ._flow import PaletteResponse as PaletteResponse
    from ._flow import VirtualButtonPress as VirtualButtonPress
    from ._flow_version import AdvancedFlowVersionQuery as AdvancedFlowVersionQuery
    from ._flow_version import FlowVersionPatch as FlowVersionPatch
    from ._flow_version import FlowVersionPost as FlowVersionPost
    from ._flow_version import FlowVersionsDeletePost as FlowVersionsDeletePost
    from ._instance import HistoricalSummaries as HistoricalSummaries
    from ._instance import HistoricalSummary as HistoricalSummary
    from ._instance import Instance as Instance
    from ._instance import InstanceLimits as InstanceLimits
    from ._instance import InstanceMemberRole as InstanceMemberRole
    from ._instance import InstancePatch as InstancePatch
    from ._instance import InstanceReportConfig as InstanceReportConfig
    from ._instance import InstanceReportOptionsPost as InstanceReportOptionsPost
    from ._instance import Instances as Instances
    from ._instance import ReportGrouping as ReportGrouping
    from ._instance import ReportPeriod as ReportPeriod
    from ._instance_audit_log import InstanceAuditLog as InstanceAuditLog
    from ._instance_audit_log import (
        InstanceAuditLogActorFilter as InstanceAuditLogActorFilter,
    )
    from ._instance_audit_log import (
        InstanceAuditLogActorType as InstanceAuditLogActorType,
    )
    from ._instance_audit_log import InstanceAuditLogFilter as InstanceAuditLogFilter
    from ._instance_audit_log import (
        InstanceAuditLogPrimaryTargetFilter as InstanceAuditLogPrimaryTargetFilter,
    )
    from ._instance_audit_log import (
        InstanceAuditLogPrimaryTargetType as InstanceAuditLogPrimaryTargetType,
    )
    from ._instance_audit_log import InstanceAuditLogs as InstanceAuditLogs
    from ._instance_audit_log import (
        InstanceAuditLogSecondaryTargetFilter as InstanceAuditLogSecondaryTargetFilter,
    )
    from ._instance_audit_log import (
        InstanceAuditLogSecondaryTargetType as InstanceAuditLogSecondaryTargetType,
    )
    from ._instance_custom_node import CustomNodeExtraField as CustomNodeExtraField
    from ._instance_custom_node import CustomNodeOrgUsage as CustomNodeOrgUsage
    from ._instance_custom_node import CustomNodeRunCounts as CustomNodeRunCounts
    from ._instance_custom_node import CustomNodeSandboxUsage as CustomNodeSandboxUsage
    from ._instance_custom_node import CustomNodeTrigger as CustomNodeTrigger
    from ._instance_custom_node import CustomNodeTriggerInput as CustomNodeTriggerInput
    from ._instance_custom_node import CustomNodeTriggerMeta as CustomNodeTriggerMeta
    from ._instance_custom_node import CustomNodeUsage as CustomNodeUsage
    from ._instance_custom_node import InstanceCustomNode as InstanceCustomNode
    from ._instance_custom_node import (
        InstanceCustomNodePatch as InstanceCustomNodePatch,
    )
    from ._instance_custom_node import InstanceCustomNodePost as InstanceCustomNodePost
    from ._instance_custom_node import InstanceCustomNodes as InstanceCustomNodes
    from ._instance_member import InstanceMember as InstanceMember
    from ._instance_member import InstanceMemberPatch as InstanceMemberPatch
    from ._instance_member import InstanceMemberPost as InstanceMemberPost
    from ._instance_member import InstanceMembers as InstanceMembers
    from ._instance_notification_rule import (
        ClearableCallbackUrl as ClearableCallbackUrl,
    )
    from ._instance_notification_rule import (
        NotificationAudience as NotificationAudience,
    )
    from ._instance_notification_rule import NotificationEmail as NotificationEmail
    from ._instance_notification_rule import (
        NotificationEmailConfig as NotificationEmailConfig,
    )
    from ._instance_notification_rule import (
        NotificationEmailConfigOrNull as NotificationEmailConfigOrNull,
    )
    from ._instance_notification_rule import (
        NotificationEvaluation as NotificationEvaluation,
    )
    from ._instance_notification_rule import (
        NotificationOwnerType as NotificationOwnerType,
    )
    from ._instance_notification_rule import NotificationRule as NotificationRule
    from ._instance_notification_rule import (
        NotificationRuleConfig as NotificationRuleConfig,
    )
    from ._instance_notification_rule import (
        NotificationRuleDelivery as NotificationRuleDelivery,
    )
    from ._instance_notification_rule import (
        NotificationRuleEvaluationOptions as NotificationRuleEvaluationOptions,
    )
    from ._instance_notification_rule import (
        NotificationRulePatch as NotificationRulePatch,
    )
    from ._instance_notification_rule import (
        NotificationRulePost as NotificationRulePost,
    )
    from ._instance_notification_rule import NotificationRules as NotificationRules
    from ._instance_notification_rule import (
        NotificationRuleType as NotificationRuleType,
    )
    from ._instance_notification_rule import (
        NotificationTargetType as NotificationTargetType,
    )
    from ._instance_notification_rule import (
        NotificationThresholdType as NotificationThresholdType,
    )
    from ._instance_org import AdvancedInstanceOrgQuery as AdvancedInstanceOrgQuery
    from ._instance_org import DisabledAtInput as DisabledAtInput
    from ._instance_org import InstanceOrg as InstanceOrg
    from ._instance_org import InstanceOrgPatch as InstanceOrgPatch
    from ._instance_org import InstanceOrgPost as InstanceOrgPost
    from ._instance_org import InstanceOrgs as InstanceOrgs
    from ._instance_org_invite import InstanceOrgInvite as InstanceOrgInvite
    from ._instance_org_invite import InstanceOrgInvites as InstanceOrgInvites
    from ._instance_org_member import InstanceOrgInviteSent as InstanceOrgInviteSent
    from ._instance_org_member import InstanceOrgMember as InstanceOrgMember
    from ._instance_org_member import InstanceOrgMembers as InstanceOrgMembers
    from ._instance_sandbox import InstanceSandbox as InstanceSandbox
    from ._instance_sandbox import InstanceSandboxes as InstanceSandboxes
    from ._instance_sandbox import SandboxOrg as SandboxOrg
    from ._integration import IntegrationPatch as IntegrationPatch
    from ._integration import IntegrationPost as IntegrationPost
    from ._me import ChangePassword as ChangePassword
    from ._me import CurrentCredentials as CurrentCredentials
    from ._me import Me as Me
    from ._me import MePatch as MePatch
    from ._me import MultiFactorAuthDisable as MultiFactorAuthDisable
    from ._me import MultiFactorAuthEnable as MultiFactorAuthEnable
    from ._me import MultiFactorAuthInfo as MultiFactorAuthInfo
    from ._me import OrgInviteActionUser as OrgInviteActionUser
    from ._me import OrgInviter as OrgInviter
    from ._me import OrgInviteResultUser as OrgInviteResultUser
    from ._me import OrgInviteUser as OrgInviteUser
    from ._me import RecentItem as RecentItem
    from ._me import RecentItemList as RecentItemList
    from ._me import RecentItemType as RecentItemType
    from ._notebook import Notebook as Notebook
    from ._notebook import (
        NotebookConnectionHistoryInput as NotebookConnectionHistoryInput,
    )
    from ._notebook import NotebookDataTableInput as NotebookDataTableInput
    from ._notebook import NotebookDataTableOutput as NotebookDataTableOutput
    from ._notebook import NotebookDeviceDataInput as NotebookDeviceDataInput
    from ._notebook import NotebookDeviceMetadataInput as NotebookDeviceMetadataInput
    from ._notebook import NotebookDirectoryOutput as NotebookDirectoryOutput
    from ._notebook import NotebookEventInput as NotebookEventInput
    from ._notebook import NotebookExecutionLog as NotebookExecutionLog
    from ._notebook import NotebookExecutionOptions as NotebookExecutionOptions
    from ._notebook import NotebookExternalUrlInput as NotebookExternalUrlInput
    from ._notebook import NotebookFileInput as NotebookFileInput
    from ._notebook import NotebookFileOutput as NotebookFileOutput
    from ._notebook import NotebookImageVersion as NotebookImageVersion
    from ._notebook import NotebookInput as NotebookInput
    from ._notebook import NotebookInputFile as NotebookInputFile
    from ._notebook import NotebookOutput as NotebookOutput
    from ._notebook import NotebookOutputFile as NotebookOutputFile
    from ._notebook import NotebookPatch as NotebookPatch
    from ._notebook import NotebookPost as NotebookPost
    from ._notebook import NotebookResultOutput as NotebookResultOutput
    from ._notebook import NotebookRunCounts as NotebookRunCounts
    from ._notebook import Notebooks as Notebooks
    from ._notebook import NotebookTemporaryUrlOutput as NotebookTemporaryUrlOutput
    from ._notebook import NotebookUploadBody as NotebookUploadBody
    from ._notebook import TemplatedFileName as TemplatedFileName
    from ._notebook import TemplatedTagSelector as TemplatedTagSelector
    from ._org import Org as Org
    from ._org import OrgInvite as OrgInvite
    from ._org import OrgMember as OrgMember
    from ._org import OrgMemberPatch as OrgMemberPatch
    from ._org import OrgPatch as OrgPatch
    from ._org import OrgPost as OrgPost
    from ._org import Orgs as Orgs
    from ._org_invite import OrgInviteAction as OrgInviteAction
    from ._org_invite import OrgInviteInfo as OrgInviteInfo
    from ._org_invite import OrgInviteResult as OrgInviteResult
    from ._private_file import PrivateFileUploadBody as PrivateFileUploadBody
    from ._resource_job import ResourceJob as ResourceJob
    from ._resource_job import ResourceJobConcurrency as ResourceJobConcurrency
    from ._resource_job import ResourceJobExecutionLog as ResourceJobExecutionLog
    from ._resource_job import (
        ResourceJobExecutionOptions as ResourceJobExecutionOptions,
    )
    from ._resource_job import (
        ResourceJobExecutionSummary as ResourceJobExecutionSummary,
    )
    from ._resource_job import ResourceJobPatch as ResourceJobPatch
    from ._resource_job import ResourceJobPost as ResourceJobPost
    from ._resource_job import ResourceJobResourceType as ResourceJobResourceType
    from ._resource_job import ResourceJobs as ResourceJobs
    from ._shared_active_status import ActiveStatus as ActiveStatus
    from ._shared_advanced_device_query import (
        AdvancedDeviceQuery as AdvancedDeviceQuery,
    )
    from ._shared_advanced_device_query import AttributeValue as AttributeValue
    from ._shared_aggregation import Aggregation as Aggregation
    from ._shared_aggregation import AggregationMethod as AggregationMethod
    from ._shared_aggregation import AggregationWithOptions as AggregationWithOptions
    from ._shared_aggregation import TimeAtValueAggregation as TimeAtValueAggregation
    from ._shared_aggregation import TimeAtValueOptions as TimeAtValueOptions
    from ._shared_api_token_patch import ApiTokenPatch as ApiTokenPatch
    from ._shared_api_token_patch import OrgRole as OrgRole
    from ._shared_api_token_post import ApiToken as ApiToken
    from ._shared_api_token_post import ApiTokenOwnerType as ApiTokenOwnerType
    from ._shared_api_token_post import ApiTokenPost as ApiTokenPost
    from ._shared_api_token_post import ApiTokens as ApiTokens
    from ._shared_api_token_scope import ApiTokenScope as ApiTokenScope
    from ._shared_attribute_data_type import AttributeDataType as AttributeDataType
    from ._shared_audit_log_request_filter import (
        AuditLogRequestFilter as AuditLogRequestFilter,
    )
    from ._shared_authed_user import AuthedUser as AuthedUser
    from ._shared_authed_user import UserCredentials as UserCredentials
    from ._shared_bulk_delete_response import BulkDeleteResponse as BulkDeleteResponse
    from ._shared_certificate_info import CertificateInfo as CertificateInfo
    from ._shared_creator_type import CreatorType as CreatorType
    from ._shared_custom_node_config import (
        CustomNodeCheckboxField as CustomNodeCheckboxField,
    )
    from ._shared_custom_node_config import CustomNodeConfig as CustomNodeConfig
    from ._shared_custom_node_config import CustomNodeField as CustomNodeField
    from ._shared_custom_node_config import CustomNodeJsonField as CustomNodeJsonField
    from ._shared_custom_node_config import (
        CustomNodeNumberField as CustomNodeNumberField,
    )
    from ._shared_custom_node_config import (
        CustomNodePayloadPathField as CustomNodePayloadPathField,
    )
    from ._shared_custom_node_config import CustomNodeSection as CustomNodeSection
    from ._shared_custom_node_config import (
        CustomNodeSelectField as CustomNodeSelectField,
    )
    from ._shared_custom_node_config import (
        CustomNodeSelectOption as CustomNodeSelectOption,
    )
    from ._shared_custom_node_config import (
        CustomNodeStringField as CustomNodeStringField,
    )
    from ._shared_custom_node_config import FlowNode as FlowNode
    from ._shared_custom_node_config import FlowTriggerSimple as FlowTriggerSimple
    from ._shared_custom_node_config import (
        FlowTriggerSimpleMeta as FlowTriggerSimpleMeta,
    )
    from ._shared_custom_node_config import (
        FlowTriggerVirtualButton as FlowTriggerVirtualButton,
    )
    from ._shared_custom_node_config import (
        FlowTriggerVirtualButtonMeta as FlowTriggerVirtualButtonMeta,
    )
    from ._shared_custom_node_config import TriggerCategory as TriggerCategory
    from ._shared_dashboard_patch import Dashboard as Dashboard
    from ._shared_dashboard_patch import DashboardBlock as DashboardBlock
    from ._shared_dashboard_patch import (
        DashboardBlockApplicationList as DashboardBlockApplicationList,
    )
    from ._shared_dashboard_patch import DashboardBlockBar as DashboardBlockBar
    from ._shared_dashboard_patch import (
        DashboardBlockBarConfig as DashboardBlockBarConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockCustom as DashboardBlockCustom
    from ._shared_dashboard_patch import (
        DashboardBlockCustomConfig as DashboardBlockCustomConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDashboardList as DashboardBlockDashboardList,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDataTable as DashboardBlockDataTable,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDataTableConfig as DashboardBlockDataTableConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceCount as DashboardBlockDeviceCount,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceCountConfig as DashboardBlockDeviceCountConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceList as DashboardBlockDeviceList,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceListConfig as DashboardBlockDeviceListConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceLog as DashboardBlockDeviceLog,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceLogConfig as DashboardBlockDeviceLogConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceStateTable as DashboardBlockDeviceStateTable,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockDeviceStateTableConfig as DashboardBlockDeviceStateTableConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockEventList as DashboardBlockEventList,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockEventListConfig as DashboardBlockEventListConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockGauge as DashboardBlockGauge
    from ._shared_dashboard_patch import (
        DashboardBlockGaugeConfig as DashboardBlockGaugeConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockGraph as DashboardBlockGraph
    from ._shared_dashboard_patch import (
        DashboardBlockGraphConfig as DashboardBlockGraphConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockHeatmap as DashboardBlockHeatmap
    from ._shared_dashboard_patch import (
        DashboardBlockHeatmapConfig as DashboardBlockHeatmapConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockIframe as DashboardBlockIframe
    from ._shared_dashboard_patch import (
        DashboardBlockIframeConfig as DashboardBlockIframeConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockImage as DashboardBlockImage
    from ._shared_dashboard_patch import (
        DashboardBlockImageConfig as DashboardBlockImageConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockImageOverlay as DashboardBlockImageOverlay,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockImageOverlayConfig as DashboardBlockImageOverlayConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockIndicator as DashboardBlockIndicator,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockIndicatorConfig as DashboardBlockIndicatorConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockInput as DashboardBlockInput
    from ._shared_dashboard_patch import (
        DashboardBlockInputConfig as DashboardBlockInputConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockListConfig as DashboardBlockListConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockMap as DashboardBlockMap
    from ._shared_dashboard_patch import (
        DashboardBlockMapConfig as DashboardBlockMapConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockOpenEventIndicator as DashboardBlockOpenEventIndicator,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockOpenEventIndicatorConfig as DashboardBlockOpenEventIndicatorConfig,
    )
    from ._shared_dashboard_patch import DashboardBlockPie as DashboardBlockPie
    from ._shared_dashboard_patch import (
        DashboardBlockPieConfig as DashboardBlockPieConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockPositionChart as DashboardBlockPositionChart,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockPositionChartConfig as DashboardBlockPositionChartConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockSectionHeader as DashboardBlockSectionHeader,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockSectionHeaderConfig as DashboardBlockSectionHeaderConfig,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockWorkflowList as DashboardBlockWorkflowList,
    )
    from ._shared_dashboard_patch import (
        DashboardBlockWorkflowListConfig as DashboardBlockWorkflowListConfig,
    )
    from ._shared_dashboard_patch import DashboardCondition as DashboardCondition
    from ._shared_dashboard_patch import (
        DashboardContextDeviceAttribute as DashboardContextDeviceAttribute,
    )
    from ._shared_dashboard_patch import (
        DashboardContextDeviceAttributeValidation as DashboardContextDeviceAttributeValidation,
    )
    from ._shared_dashboard_patch import (
        DashboardContextDeviceId as DashboardContextDeviceId,
    )
    from ._shared_dashboard_patch import (
        DashboardContextDeviceIdValidation as DashboardContextDeviceIdValidation,
    )
    from ._shared_dashboard_patch import (
        DashboardContextDeviceTag as DashboardContextDeviceTag,
    )
    from ._shared_dashboard_patch import (
        DashboardContextDeviceTagValidation as DashboardContextDeviceTagValidation,
    )
    from ._shared_dashboard_patch import (
        DashboardContextExperienceUser as DashboardContextExperienceUser,
    )
    from ._shared_dashboard_patch import (
        DashboardContextExperienceUserValidation as DashboardContextExperienceUserValidation,
    )
    from ._shared_dashboard_patch import (
        DashboardContextNumber as DashboardContextNumber,
    )
    from ._shared_dashboard_patch import (
        DashboardContextNumberValidation as DashboardContextNumberValidation,
    )
    from ._shared_dashboard_patch import (
        DashboardContextString as DashboardContextString,
    )
    from ._shared_dashboard_patch import (
        DashboardContextStringValidation as DashboardContextStringValidation,
    )
    from ._shared_dashboard_patch import DashboardContextValue as DashboardContextValue
    from ._shared_dashboard_patch import (
        DashboardContextVariable as DashboardContextVariable,
    )
    from ._shared_dashboard_patch import (
        DashboardCustomContent as DashboardCustomContent,
    )
    from ._shared_dashboard_patch import DashboardCustomHtml as DashboardCustomHtml
    from ._shared_dashboard_patch import DashboardCustomQuery as DashboardCustomQuery
    from ._shared_dashboard_patch import (
        DashboardDataTableColumn as DashboardDataTableColumn,
    )
    from ._shared_dashboard_patch import (
        DashboardDataTableQuery as DashboardDataTableQuery,
    )
    from ._shared_dashboard_patch import (
        DashboardDeviceCountDefault as DashboardDeviceCountDefault,
    )
    from ._shared_dashboard_patch import (
        DashboardDeviceCountSegment as DashboardDeviceCountSegment,
    )
    from ._shared_dashboard_patch import (
        DashboardDeviceInfoQuery as DashboardDeviceInfoQuery,
    )
    from ._shared_dashboard_patch import (
        DashboardDeviceListColumn as DashboardDeviceListColumn,
    )
    from ._shared_dashboard_patch import (
        DashboardDeviceListFilter as DashboardDeviceListFilter,
    )
    from ._shared_dashboard_patch import (
        DashboardDeviceStateTableColumn as DashboardDeviceStateTableColumn,
    )
    from ._shared_dashboard_patch import DashboardDeviceTag as DashboardDeviceTag
    from ._shared_dashboard_patch import DashboardDuration as DashboardDuration
    from ._shared_dashboard_patch import (
        DashboardEventListColumn as DashboardEventListColumn,
    )
    from ._shared_dashboard_patch import DashboardEventsQuery as DashboardEventsQuery
    from ._shared_dashboard_patch import DashboardGaugeQuery as DashboardGaugeQuery
    from ._shared_dashboard_patch import DashboardGraphAxis as DashboardGraphAxis
    from ._shared_dashboard_patch import (
        DashboardGraphDecorator as DashboardGraphDecorator,
    )
    from ._shared_dashboard_patch import DashboardGraphSegment as DashboardGraphSegment
    from ._shared_dashboard_patch import DashboardInputButton as DashboardInputButton
    from ._shared_dashboard_patch import DashboardInputControl as DashboardInputControl
    from ._shared_dashboard_patch import (
        DashboardInputDefaultQuery as DashboardInputDefaultQuery,
    )
    from ._shared_dashboard_patch import DashboardInputGrid as DashboardInputGrid
    from ._shared_dashboard_patch import DashboardInputHelp as DashboardInputHelp
    from ._shared_dashboard_patch import DashboardInputRange as DashboardInputRange
    from ._shared_dashboard_patch import DashboardInputSelect as DashboardInputSelect
    from ._shared_dashboard_patch import (
        DashboardInputSelectOption as DashboardInputSelectOption,
    )
    from ._shared_dashboard_patch import DashboardInputText as DashboardInputText
    from ._shared_dashboard_patch import DashboardInputToggle as DashboardInputToggle
    from ._shared_dashboard_patch import DashboardNumber as DashboardNumber
    from ._shared_dashboard_patch import DashboardOverlay as DashboardOverlay
    from ._shared_dashboard_patch import DashboardOverlayBar as DashboardOverlayBar
    from ._shared_dashboard_patch import (
        DashboardOverlayIndicator as DashboardOverlayIndicator,
    )
    from ._shared_dashboard_patch import DashboardOverlayValue as DashboardOverlayValue
    from ._shared_dashboard_patch import DashboardPatch as DashboardPatch
    from ._shared_dashboard_patch import DashboardQueryMode as DashboardQueryMode
    from ._shared_dashboard_patch import DashboardReportConfig as DashboardReportConfig
    from ._shared_dashboard_patch import DashboardResolution as DashboardResolution
    from ._shared_dashboard_patch import Dashboards as Dashboards
    from ._shared_dashboard_patch import DashboardSegment as DashboardSegment
    from ._shared_dashboard_patch import DashboardSendReport as DashboardSendReport
    from ._shared_dashboard_patch import DashboardTheme as DashboardTheme
    from ._shared_dashboard_patch import (
        DashboardTimeSeriesQuery as DashboardTimeSeriesQuery,
    )
    from ._shared_dashboard_patch import MapStyle as MapStyle
    from ._shared_dashboard_patch import OverlaySize as OverlaySize
    from ._shared_dashboard_patch import PinMode as PinMode
    from ._shared_deployment_change_type import (
        DeploymentChangeType as DeploymentChangeType,
    )
    from ._shared_deployment_change_type import (
        EdgeDeploymentRemove as EdgeDeploymentRemove,
    )
    from ._shared_deployment_change_type import (
        EdgeDeploymentReplace as EdgeDeploymentReplace,
    )
    from ._shared_device_attribute_post import (
        AggregationFunction as AggregationFunction,
    )
    from ._shared_device_attribute_post import (
        DeviceAttributePost as DeviceAttributePost,
    )
    from ._shared_device_attribute_post import (
        DeviceAttributeRollup as DeviceAttributeRollup,
    )
    from ._shared_device_attribute_post import (
        RollupChildAttribute as RollupChildAttribute,
    )
    from ._shared_device_class import DeviceClass as DeviceClass
    from ._shared_device_connection_info import (
        DeviceConnectionInfo as DeviceConnectionInfo,
    )
    from ._shared_device_counts import DeviceCount as DeviceCount
    from ._shared_device_counts import DeviceCounts as DeviceCounts
    from ._shared_device_counts import PayloadStats as PayloadStats
    from ._shared_empty_object import EmptyObject as EmptyObject
    from ._shared_experience_linked_resources import EndpointAccess as EndpointAccess
    from ._shared_experience_linked_resources import EndpointMethod as EndpointMethod
    from ._shared_experience_linked_resources import (
        ExperienceEndpoint as ExperienceEndpoint,
    )
    from ._shared_experience_linked_resources import (
        ExperienceEndpoints as ExperienceEndpoints,
    )
    from ._shared_experience_linked_resources import (
        ExperienceLinkedResources as ExperienceLinkedResources,
    )
    from ._shared_experience_linked_resources import ExperienceView as ExperienceView
    from ._shared_experience_linked_resources import (
        ExperienceViewHeaders as ExperienceViewHeaders,
    )
    from ._shared_experience_linked_resources import ExperienceViews as ExperienceViews
    from ._shared_export_format import ExportFormat as ExportFormat
    from ._shared_export_format import ExtendedJsonDate as ExtendedJsonDate
    from ._shared_export_format import TimeInput as TimeInput
    from ._shared_file_patch import File as File
    from ._shared_file_patch import FileDimensions as FileDimensions
    from ._shared_file_patch import FileDimensionsPost as FileDimensionsPost
    from ._shared_file_patch import FilePatch as FilePatch
    from ._shared_file_patch import FilePost as FilePost
    from ._shared_file_patch import Files as Files
    from ._shared_file_patch import FileType as FileType
    from ._shared_file_patch import FileUpload as FileUpload
    from ._shared_file_patch import FileUploadFields as FileUploadFields
    from ._shared_file_patch import FileUploadPostResponse as FileUploadPostResponse
    from ._shared_flow_class import FlowClass as FlowClass
    from ._shared_flow_errors import FlowErrorEntry as FlowErrorEntry
    from ._shared_flow_errors import FlowErrors as FlowErrors
    from ._shared_flow_errors import FlowStats as FlowStats
    from ._shared_flow_errors import FlowStatsMetric as FlowStatsMetric
    from ._shared_flow_log_entry import FlowLogEntry as FlowLogEntry
    from ._shared_flow_log_entry import FlowNodeEquals as FlowNodeEquals
    from ._shared_flow_log_entry import FlowNodeNotEquals as FlowNodeNotEquals
    from ._shared_flow_log_entry import FlowNodeQuery as FlowNodeQuery
    from ._shared_flow_log_entry import FlowNodesQuery as FlowNodesQuery
    from ._shared_flow_log_entry import FlowTriggerEquals as FlowTriggerEquals
    from ._shared_flow_log_entry import FlowTriggerNotEquals as FlowTriggerNotEquals
    from ._shared_flow_log_entry import FlowTriggerQuery as FlowTriggerQuery
    from ._shared_flow_log_entry import FlowTriggersQuery as FlowTriggersQuery
    from ._shared_flow_versions import BeckhoffSubscription as BeckhoffSubscription
    from ._shared_flow_versions import ExperienceFlowVersion as ExperienceFlowVersion
    from ._shared_flow_versions import FlowGlobal as FlowGlobal
    from ._shared_flow_versions import FlowRunCounts as FlowRunCounts
    from ._shared_flow_versions import FlowTrigger as FlowTrigger
    from ._shared_flow_versions import FlowTriggerAppFile as FlowTriggerAppFile
    from ._shared_flow_versions import (
        FlowTriggerAppFileConfig as FlowTriggerAppFileConfig,
    )
    from ._shared_flow_versions import FlowTriggerAppFileMeta as FlowTriggerAppFileMeta
    from ._shared_flow_versions import FlowTriggerBeckhoff as FlowTriggerBeckhoff
    from ._shared_flow_versions import (
        FlowTriggerBeckhoffConfig as FlowTriggerBeckhoffConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerBeckhoffMeta as FlowTriggerBeckhoffMeta,
    )
    from ._shared_flow_versions import FlowTriggerDataTable as FlowTriggerDataTable
    from ._shared_flow_versions import (
        FlowTriggerDataTableConfig as FlowTriggerDataTableConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerDataTableMeta as FlowTriggerDataTableMeta,
    )
    from ._shared_flow_versions import (
        FlowTriggerDeviceInactivity as FlowTriggerDeviceInactivity,
    )
    from ._shared_flow_versions import (
        FlowTriggerDeviceInactivityConfig as FlowTriggerDeviceInactivityConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerDeviceInactivityMeta as FlowTriggerDeviceInactivityMeta,
    )
    from ._shared_flow_versions import FlowTriggerDeviceState as FlowTriggerDeviceState
    from ._shared_flow_versions import (
        FlowTriggerDeviceStateConfig as FlowTriggerDeviceStateConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerDeviceStateMeta as FlowTriggerDeviceStateMeta,
    )
    from ._shared_flow_versions import FlowTriggerDirect as FlowTriggerDirect
    from ._shared_flow_versions import FlowTriggerDirectMeta as FlowTriggerDirectMeta
    from ._shared_flow_versions import FlowTriggerEndpoint as FlowTriggerEndpoint
    from ._shared_flow_versions import (
        FlowTriggerEndpointConfig as FlowTriggerEndpointConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerEndpointMeta as FlowTriggerEndpointMeta,
    )
    from ._shared_flow_versions import FlowTriggerEvent as FlowTriggerEvent
    from ._shared_flow_versions import FlowTriggerEventConfig as FlowTriggerEventConfig
    from ._shared_flow_versions import FlowTriggerEventMeta as FlowTriggerEventMeta
    from ._shared_flow_versions import FlowTriggerFileTail as FlowTriggerFileTail
    from ._shared_flow_versions import (
        FlowTriggerFileTailConfig as FlowTriggerFileTailConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerFileTailMeta as FlowTriggerFileTailMeta,
    )
    from ._shared_flow_versions import FlowTriggerFileWatch as FlowTriggerFileWatch
    from ._shared_flow_versions import (
        FlowTriggerFileWatchConfig as FlowTriggerFileWatchConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerFileWatchMeta as FlowTriggerFileWatchMeta,
    )
    from ._shared_flow_versions import FlowTriggerFlowError as FlowTriggerFlowError
    from ._shared_flow_versions import (
        FlowTriggerFlowErrorConfig as FlowTriggerFlowErrorConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerFlowErrorMeta as FlowTriggerFlowErrorMeta,
    )
    from ._shared_flow_versions import FlowTriggerIntegration as FlowTriggerIntegration
    from ._shared_flow_versions import (
        FlowTriggerIntegrationConfig as FlowTriggerIntegrationConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerIntegrationMeta as FlowTriggerIntegrationMeta,
    )
    from ._shared_flow_versions import FlowTriggerMqtt as FlowTriggerMqtt
    from ._shared_flow_versions import FlowTriggerMqttConfig as FlowTriggerMqttConfig
    from ._shared_flow_versions import FlowTriggerMqttMeta as FlowTriggerMqttMeta
    from ._shared_flow_versions import FlowTriggerOnSync as FlowTriggerOnSync
    from ._shared_flow_versions import (
        FlowTriggerOnSyncConfig as FlowTriggerOnSyncConfig,
    )
    from ._shared_flow_versions import FlowTriggerOnSyncMeta as FlowTriggerOnSyncMeta
    from ._shared_flow_versions import FlowTriggerOpcua as FlowTriggerOpcua
    from ._shared_flow_versions import FlowTriggerOpcuaConfig as FlowTriggerOpcuaConfig
    from ._shared_flow_versions import FlowTriggerOpcuaMeta as FlowTriggerOpcuaMeta
    from ._shared_flow_versions import FlowTriggerRedis as FlowTriggerRedis
    from ._shared_flow_versions import FlowTriggerRedisConfig as FlowTriggerRedisConfig
    from ._shared_flow_versions import FlowTriggerRedisMeta as FlowTriggerRedisMeta
    from ._shared_flow_versions import FlowTriggerRequest as FlowTriggerRequest
    from ._shared_flow_versions import (
        FlowTriggerRequestConfig as FlowTriggerRequestConfig,
    )
    from ._shared_flow_versions import FlowTriggerRequestMeta as FlowTriggerRequestMeta
    from ._shared_flow_versions import FlowTriggerSerial as FlowTriggerSerial
    from ._shared_flow_versions import (
        FlowTriggerSerialConfig as FlowTriggerSerialConfig,
    )
    from ._shared_flow_versions import FlowTriggerSerialMeta as FlowTriggerSerialMeta
    from ._shared_flow_versions import FlowTriggerSnmpTrap as FlowTriggerSnmpTrap
    from ._shared_flow_versions import (
        FlowTriggerSnmpTrapConfig as FlowTriggerSnmpTrapConfig,
    )
    from ._shared_flow_versions import (
        FlowTriggerSnmpTrapMeta as FlowTriggerSnmpTrapMeta,
    )
    from ._shared_flow_versions import FlowTriggerTimer as FlowTriggerTimer
    from ._shared_flow_versions import FlowTriggerTimerConfig as FlowTriggerTimerConfig
    from ._shared_flow_versions import FlowTriggerTimerMeta as FlowTriggerTimerMeta
    from ._shared_flow_versions import FlowVersion as FlowVersion
    from ._shared_flow_versions import FlowVersionRunCounts as FlowVersionRunCounts
    from ._shared_flow_versions import FlowVersions as FlowVersions
    from ._shared_flow_versions import GeneralFlowVersion as GeneralFlowVersion
    from ._shared_flow_versions import SnmpTrapCredentials as SnmpTrapCredentials
    from ._shared_flow_versions import SnmpTrapUser as SnmpTrapUser
    from ._shared_flows import Flow as Flow
    from ._shared_flows import Flows as Flows
    from ._shared_id_query import IdOperators as IdOperators
    from ._shared_id_query import IdQuery as IdQuery
    from ._shared_instance_org_member_post import (
        InstanceOrgMemberPost as InstanceOrgMemberPost,
    )
    from ._shared_instance_org_member_post import OrgMemberAdd as OrgMemberAdd
    from ._shared_instance_role import InstanceRole as InstanceRole
    from ._shared_integration_type import IntegrationType as IntegrationType
    from ._shared_integrations import AzureEventHubConfig as AzureEventHubConfig
    from ._shared_integrations import GooglePubSubConfig as GooglePubSubConfig
    from ._shared_integrations import Integration as Integration
    from ._shared_integrations import IntegrationConnectInfo as IntegrationConnectInfo
    from ._shared_integrations import (
        IntegrationDisconnectInfo as IntegrationDisconnectInfo,
    )
    from ._shared_integrations import Integrations as Integrations
    from ._shared_integrations import IntegrationStatus as IntegrationStatus
    from ._shared_integrations import MqttIntegrationConfig as MqttIntegrationConfig
    from ._shared_integrations import ParticleConfig as ParticleConfig
    from ._shared_integrations import SqsConfig as SqsConfig
    from ._shared_integrations import WebsocketConfig as WebsocketConfig
    from ._shared_integrations import WebsocketHeader as WebsocketHeader
    from ._shared_job_enqueued_result import JobEnqueuedResult as JobEnqueuedResult
    from ._shared_job_status import JobStatus as JobStatus
    from ._shared_job_status import ValidationIssue as ValidationIssue
    from ._shared_list_mode import ListMode as ListMode
    from ._shared_mfa_mode import MfaMode as MfaMode
    from ._shared_mfa_mode import OrgLimits as OrgLimits
    from ._shared_named_error import NamedError as NamedError
    from ._shared_named_reference import NamedReference as NamedReference
    from ._shared_node_category import NodeCategory as NodeCategory
    from ._shared_node_category_input import NodeCategoryInput as NodeCategoryInput
    from ._shared_notebook_minute_counts import (
        NotebookMinuteCount as NotebookMinuteCount,
    )
    from ._shared_notebook_minute_counts import (
        NotebookMinuteCounts as NotebookMinuteCounts,
    )
    from ._shared_notebook_stats import NotebookStats as NotebookStats
    from ._shared_notebook_stats import StorageStats as StorageStats
    from ._shared_org_banner import OrgBanner as OrgBanner
    from ._shared_org_banner import OrgDisabledAt as OrgDisabledAt
    from ._shared_org_banner import OrgSummary as OrgSummary
    from ._shared_org_banner import SubscriptionStatus as SubscriptionStatus
    from ._shared_org_invite_post import OrgInvitePost as OrgInvitePost
    from ._shared_org_member_role import OrgMemberRole as OrgMemberRole
    from ._shared_org_role_info import OrgRoleInfo as OrgRoleInfo
    from ._shared_owner_type import OwnerType as OwnerType
    from ._shared_payload_counts_breakdown import PayloadCount as PayloadCount
    from ._shared_payload_counts_breakdown import (
        PayloadCountsBreakdown as PayloadCountsBreakdown,
    )
    from ._shared_removed_count import RemovedCount as RemovedCount
    from ._shared_resource_role import ResourceRole as ResourceRole
    from ._shared_resource_transfer import ResourceTransfer as ResourceTransfer
    from ._shared_sort_direction import SortDirection as SortDirection
    from ._shared_source_type import SourceType as SourceType
    from ._shared_static_reply_or_null import StaticReplyOrNull as StaticReplyOrNull
    from ._shared_success import Success as Success
    from ._shared_success_with_execution_id import (
        SuccessWithExecutionId as SuccessWithExecutionId,
    )
    from ._shared_success_with_execution_id import (
        TemplatedObjectId as TemplatedObjectId,
    )
    from ._shared_tag import Tag as Tag
    from ._shared_tag_selector import TagSelector as TagSelector
    from ._shared_tags_query import TagEquals as TagEquals
    from ._shared_tags_query import TagNotEquals as TagNotEquals
    from ._shared_tags_query import TagPairQuery as TagPairQuery
    from ._shared_tags_query import TagQuery as TagQuery
    from ._shared_tags_query import TagsQuery as TagsQuery
    from ._shared_tags_query import TagTextIn as TagTextIn
    from ._shared_tags_query import TagTextNotIn as TagTextNotIn
    from ._shared_tags_query import TagTextQuery as TagTextQuery
    from ._shared_templated_tag_key import TemplatedTagKey as TemplatedTagKey
    from ._shared_token_actor_type import TokenActorType as TokenActorType
    from ._shared_topic_filter_type import TopicFilterType as TopicFilterType
    from ._shared_user_limits import UserLimits as UserLimits
    from ._shared_user_limits import UserSummary as UserSummary
    from ._shared_value_query import ScalarQueryValue as ScalarQueryValue
    from ._shared_value_query import ValueOperators as ValueOperators
    from ._shared_value_query import ValueQuery as ValueQuery
    from ._shared_view_type import ViewType as ViewType
    from ._unused import ApplicationApiTokenPost as ApplicationApiTokenPost
    from ._unused import ApplicationApiTokenScope as ApplicationApiTokenScope
    from ._unused import ApplicationImportOptions as ApplicationImportOptions
    from ._unused import DashboardBlockSuggestCodePost as DashboardBlockSuggestCodePost
    from ._unused import (
        DashboardBlockSuggestCodeResponse as DashboardBlockSuggestCodeResponse,
    )
    from ._unused import DashboardCodeSuggestion as DashboardCodeSuggestion
    from ._unused import DashboardUpdateEvents as DashboardUpdateEvents
    from ._unused import DataExport as DataExport
    from ._unused import DataExportDeviceQuery as DataExportDeviceQuery
    from ._unused import DataTableRowInsertResult as DataTableRowInsertResult
    from ._unused import DebugExcludeIds as DebugExcludeIds
    from ._unused import DebugLevels as DebugLevels
    from ._unused import (
        DeviceRecipeBulkCreateEnqueued as DeviceRecipeBulkCreateEnqueued,
    )
    from ._unused import DevicesDataRemoved as DevicesDataRemoved
    from ._unused import DevicesDeletePost as DevicesDeletePost
    from ._unused import DevicesDeleteQuery as DevicesDeleteQuery
    from ._unused import DevicesHistoricalImportPost as DevicesHistoricalImportPost
    from ._unused import EmailVerificationVerify as EmailVerificationVerify
    from ._unused import EventTagsSummary as EventTagsSummary
    from ._unused import FilteredList as FilteredList
    from ._unused import FilteredPage as FilteredPage
    from ._unused import FunctionSuggestion as FunctionSuggestion
    from ._unused import GithubIdentity as GithubIdentity
    from ._unused import LegacyApplicationResourceKind as LegacyApplicationResourceKind
    from ._unused import OauthClient as OauthClient
    from ._unused import OauthClientPost as OauthClientPost
    from ._unused import OauthDcrError as OauthDcrError
    from ._unused import OauthError as OauthError
    from ._unused import OrgInviteCollection as OrgInviteCollection
    from ._unused import Page as Page
    from ._unused import PaletteInstanceNode as PaletteInstanceNode
    from ._unused import PasswordResetFinish as PasswordResetFinish
    from ._unused import PasswordResetInput as PasswordResetInput
    from ._unused import PasswordResetResponse as PasswordResetResponse
    from ._unused import PayloadCounts as PayloadCounts
    from ._unused import StaticReply as StaticReply
    from ._unused import StrictTagEquals as StrictTagEquals
    from ._unused import StrictTagNotEquals as StrictTagNotEquals
    from ._unused import StrictTagPairQuery as StrictTagPairQuery
    from ._unused import StrictTagQuery as StrictTagQuery
    from ._unused import StrictTagsQuery as StrictTagsQuery
    from ._unused import StrictTagTextQuery as StrictTagTextQuery
    from ._unused import SuccessWithJobId as SuccessWithJobId
    from ._unused import SuggestFunctionPost as SuggestFunctionPost
    from ._unused import SuggestFunctionResponse as SuggestFunctionResponse
    from ._unused import SuggestionFinishReason as SuggestionFinishReason
    from ._unused import UserPost as UserPost
    from ._user_oauth_client import OauthClientAuthMethod as OauthClientAuthMethod
    from ._user_oauth_client import OauthGrantType as OauthGrantType
    from ._user_oauth_client import OauthResponseType as OauthResponseType
    from ._user_oauth_client import UserOauthClient as UserOauthClient
    from ._user_oauth_client import UserOauthClientPatch as UserOauthClientPatch
    from ._user_oauth_client import UserOauthClientPost as UserOauthClientPost
    from ._user_oauth_client import UserOauthClients as UserOauthClients
    from ._user_oauth_token import OauthAuthorization as OauthAuthorization
    from ._user_oauth_token import OauthScope as OauthScope
    from ._user_oauth_token import OauthTokenClient as OauthTokenClient
    from ._user_oauth_token import UserOauthToken as UserOauthToken
    from ._user_oauth_token import UserOauthTokenPost as UserOauthTokenPost
    from ._user_oauth_token import UserOauthTokens as UserOauthTokens
    from ._webhook import Webhook as Webhook
    from ._webhook import WebhookBufferEncoding as WebhookBufferEncoding
    from ._webhook import WebhookPatch as WebhookPatch
    from ._webhook import WebhookPost as WebhookPost
    from ._webhook import Webhooks as Webhooks
    from ._webhook import WebhookVerificationType as WebhookVerificationType

__all__: list[str] = [
    "ActiveStatus",
    "AddAttribute",
    "AddAttributeRollup",
    "AdvancedApplicationJobLogQuery",
    "AdvancedApplicationKeyQuery",
    "AdvancedDeviceQuery",
    "AdvancedEventQuery",
    "AdvancedExperienceGroupQuery",
    "AdvancedExperienceUserQuery",
    "AdvancedFlowByVersionQuery",
    "AdvancedFlowQuery",
    "AdvancedFlowVersionQuery",
    "AdvancedInstanceOrgQuery",
    "AdvancedQuery",
    "Aggregation",
    "AggregationFunction",
    "AggregationMethod",
    "AggregationWithOptions",
    "ApiToken",
    "ApiTokenOwnerType",
    "ApiTokenPatch",
    "ApiTokenPost",
    "ApiTokenScope",
    "ApiTokens",
    "Application",
    "ApplicationApiTokenPost",
    "ApplicationApiTokenScope",
    "ApplicationApplyTemplatePatch",
    "ApplicationArchiveConfig",
    "ApplicationCertificate",
    "ApplicationCertificateAuthorities",
    "ApplicationCertificateAuthority",
    "ApplicationCertificateAuthorityPatch",
    "ApplicationCertificateAuthorityPost",
    "ApplicationCertificatePatch",
    "ApplicationCertificatePost",
    "ApplicationCertificates",
    "ApplicationCloneDryRunResult",
    "ApplicationClonePost",
    "ApplicationCreationByTemplateResult",
    "ApplicationDashboardPost",
    "ApplicationExportPost",
    "ApplicationExportResult",
    "ApplicationGlobal",
    "ApplicationGlobalChange",
    "ApplicationImportBody",
    "ApplicationImportExecution",
    "ApplicationImportOptions",
    "ApplicationJobInput",
    "ApplicationJobLog",
    "ApplicationJobLogs",
    "ApplicationJobOutput",
    "ApplicationJobProgress",
    "ApplicationKey",
    "ApplicationKeyPatch",
    "ApplicationKeyPost",
    "ApplicationKeyPostResponse",
    "ApplicationKeys",
    "ApplicationPatch",
    "ApplicationPost",
    "ApplicationReadme",
    "ApplicationReadmePatch",
    "ApplicationResourceKind",
    "ApplicationSearchMatch",
    "ApplicationSummary",
    "ApplicationTemplate",
    "ApplicationTemplateCategories",
    "ApplicationTemplateCategory",
    "ApplicationTemplateSummary",
    "ApplicationTemplates",
    "Applications",
    "ApplicationsImportBody",
    "ArchiveAzureTarget",
    "ArchiveExportOptions",
    "ArchiveGcsTarget",
    "ArchiveS3Target",
    "AttachedDomain",
    "AttachedSlug",
    "AttributeDataType",
    "AttributeNamesResponse",
    "AttributeValue",
    "AuditLog",
    "AuditLogActorFilter",
    "AuditLogActorType",
    "AuditLogFilter",
    "AuditLogPrimaryTargetFilter",
    "AuditLogPrimaryTargetType",
    "AuditLogRequestFilter",
    "AuditLogSecondaryTargetFilter",
    "AuditLogSecondaryTargetType",
    "AuditLogs",
    "AuthedDevice",
    "AuthedUser",
    "AzureEventHubConfig",
    "BeckhoffSubscription",
    "BulkDeleteResponse",
    "BulkRestoreResponse",
    "CertificateInfo",
    "ChangePassword",
    "ClearableCallbackUrl",
    "CompatibleFlowClasses",
    "CompositeAttributeState",
    "CompositeDevicesState",
    "ConflictBehavior",
    "ContextDevice",
    "ContextDeviceAttribute",
    "CreatorType",
    "Credential",
    "CredentialApiKeyConfigPatch",
    "CredentialApiKeyConfigPost",
    "CredentialAwsConfig",
    "CredentialAwsConfigPatch",
    "CredentialAwsConfigPost",
    "CredentialAzureConfig",
    "CredentialAzureConfigPatch",
    "CredentialAzureConfigPost",
    "CredentialCertificateKeyPairConfig",
    "CredentialCertificateKeyPairConfigPatch",
    "CredentialCertificateKeyPairConfigPost",
    "CredentialDatadogConfig",
    "CredentialDatadogConfigPatch",
    "CredentialDatadogConfigPost",
    "CredentialGcpConfig",
    "CredentialGcpConfigPatch",
    "CredentialGcpConfigPost",
    "CredentialGitConfig",
    "CredentialGitConfigPatch",
    "CredentialGitConfigPost",
    "CredentialHttpConfig",
    "CredentialHttpConfigPatch",
    "CredentialHttpConfigPost",
    "CredentialJwtConfig",
    "CredentialJwtConfigPatch",
    "CredentialJwtConfigPost",
    "CredentialLinkedResources",
    "CredentialLogglyConfigPatch",
    "CredentialLogglyConfigPost",
    "CredentialMongodbConfigPatch",
    "CredentialMongodbConfigPost",
    "CredentialPatch",
    "CredentialPost",
    "CredentialSnowflakeConfig",
    "CredentialSnowflakeConfigPatch",
    "CredentialSnowflakeConfigPost",
    "CredentialSqlConfig",
    "CredentialSqlConfigPatch",
    "CredentialSqlConfigPost",
    "CredentialTwilioConfig",
    "CredentialTwilioConfigPatch",
    "CredentialTwilioConfigPost",
    "CredentialType",
    "CredentialWhatsappConfig",
    "CredentialWhatsappConfigPatch",
    "CredentialWhatsappConfigPost",
    "Credentials",
    "CurrentCredentials",
    "CustomNodeCheckboxField",
    "CustomNodeConfig",
    "CustomNodeExtraField",
    "CustomNodeField",
    "CustomNodeJsonField",
    "CustomNodeNumberField",
    "CustomNodeOrgUsage",
    "CustomNodePayloadPathField",
    "CustomNodeRunCounts",
    "CustomNodeSandboxUsage",
    "CustomNodeSection",
    "CustomNodeSelectField",
    "CustomNodeSelectOption",
    "CustomNodeStringField",
    "CustomNodeTrigger",
    "CustomNodeTriggerInput",
    "CustomNodeTriggerMeta",
    "CustomNodeUsage",
    "Dashboard",
    "DashboardBlock",
    "DashboardBlockApplicationList",
    "DashboardBlockBar",
    "DashboardBlockBarConfig",
    "DashboardBlockCustom",
    "DashboardBlockCustomConfig",
    "DashboardBlockDashboardList",
    "DashboardBlockDataTable",
    "DashboardBlockDataTableConfig",
    "DashboardBlockDeviceCount",
    "DashboardBlockDeviceCountConfig",
    "DashboardBlockDeviceList",
    "DashboardBlockDeviceListConfig",
    "DashboardBlockDeviceLog",
    "DashboardBlockDeviceLogConfig",
    "DashboardBlockDeviceStateTable",
    "DashboardBlockDeviceStateTableConfig",
    "DashboardBlockEventList",
    "DashboardBlockEventListConfig",
    "DashboardBlockGauge",
    "DashboardBlockGaugeConfig",
    "DashboardBlockGraph",
    "DashboardBlockGraphConfig",
    "DashboardBlockHeatmap",
    "DashboardBlockHeatmapConfig",
    "DashboardBlockIframe",
    "DashboardBlockIframeConfig",
    "DashboardBlockImage",
    "DashboardBlockImageConfig",
    "DashboardBlockImageOverlay",
    "DashboardBlockImageOverlayConfig",
    "DashboardBlockIndicator",
    "DashboardBlockIndicatorConfig",
    "DashboardBlockInput",
    "DashboardBlockInputConfig",
    "DashboardBlockListConfig",
    "DashboardBlockMap",
    "DashboardBlockMapConfig",
    "DashboardBlockOpenEventIndicator",
    "DashboardBlockOpenEventIndicatorConfig",
    "DashboardBlockPie",
    "DashboardBlockPieConfig",
    "DashboardBlockPositionChart",
    "DashboardBlockPositionChartConfig",
    "DashboardBlockSectionHeader",
    "DashboardBlockSectionHeaderConfig",
    "DashboardBlockSuggestCodePost",
    "DashboardBlockSuggestCodeResponse",
    "DashboardBlockWorkflowList",
    "DashboardBlockWorkflowListConfig",
    "DashboardCodeSuggestion",
    "DashboardCondition",
    "DashboardContextDeviceAttribute",
    "DashboardContextDeviceAttributeValidation",
    "DashboardContextDeviceId",
    "DashboardContextDeviceIdValidation",
    "DashboardContextDeviceTag",
    "DashboardContextDeviceTagValidation",
    "DashboardContextExperienceUser",
    "DashboardContextExperienceUserValidation",
    "DashboardContextNumber",
    "DashboardContextNumberValidation",
    "DashboardContextString",
    "DashboardContextStringValidation",
    "DashboardContextValue",
    "DashboardContextVariable",
    "DashboardCustomContent",
    "DashboardCustomHtml",
    "DashboardCustomQuery",
    "DashboardDataTableColumn",
    "DashboardDataTableQuery",
    "DashboardDeviceCountDefault",
    "DashboardDeviceCountSegment",
    "DashboardDeviceInfoQuery",
    "DashboardDeviceListColumn",
    "DashboardDeviceListFilter",
    "DashboardDeviceStateTableColumn",
    "DashboardDeviceTag",
    "DashboardDuration",
    "DashboardEventListColumn",
    "DashboardEventsQuery",
    "DashboardGaugeQuery",
    "DashboardGraphAxis",
    "DashboardGraphDecorator",
    "DashboardGraphSegment",
    "DashboardInputButton",
    "DashboardInputControl",
    "DashboardInputDefaultQuery",
    "DashboardInputGrid",
    "DashboardInputHelp",
    "DashboardInputRange",
    "DashboardInputSelect",
    "DashboardInputSelectOption",
    "DashboardInputText",
    "DashboardInputToggle",
    "DashboardNumber",
    "DashboardOverlay",
    "DashboardOverlayBar",
    "DashboardOverlayIndicator",
    "DashboardOverlayValue",
    "DashboardPatch",
    "DashboardPost",
    "DashboardQueryMode",
    "DashboardReportConfig",
    "DashboardResolution",
    "DashboardSegment",
    "DashboardSendReport",
    "DashboardTheme",
    "DashboardTimeSeriesQuery",
    "DashboardUpdateEvents",
    "Dashboards",
    "DataExport",
    "DataExportDeviceQuery",
    "DataPoint",
    "DataTable",
    "DataTableColumn",
    "DataTablePatch",
    "DataTablePost",
    "DataTableRow",
    "DataTableRowInsert",
    "DataTableRowInsertResult",
    "DataTableRowPostResult",
    "DataTableRows",
    "DataTableRowsExport",
    "DataTableRowsExportOptions",
    "DataTableRowsInserted",
    "DataTableValue",
    "DataTables",
    "DebugExcludeIds",
    "DebugLevels",
    "DeploymentChangeType",
    "Device",
    "DeviceAttribute",
    "DeviceAttributeDataTypeFilter",
    "DeviceAttributePatch",
    "DeviceAttributePost",
    "DeviceAttributeRollup",
    "DeviceAttributes",
    "DeviceClass",
    "DeviceClassFilter",
    "DeviceCommand",
    "DeviceCompositeState",
    "DeviceConnected",
    "DeviceConnectionInfo",
    "DeviceConnectionStatus",
    "DeviceCount",
    "DeviceCounts",
    "DeviceCredentials",
    "DeviceDataExport",
    "DeviceDataExportOptions",
    "DeviceDisconnected",
    "DeviceLogEntry",
    "DeviceNameEntry",
    "DeviceNamesResponse",
    "DevicePatch",
    "DevicePayloadCounts",
    "DevicePost",
    "DeviceRecipe",
    "DeviceRecipeBulkCreate",
    "DeviceRecipeBulkCreateEnqueued",
    "DeviceRecipeBulkCreatePost",
    "DeviceRecipePatch",
    "DeviceRecipePost",
    "DeviceRecipes",
    "DeviceState",
    "DeviceStateOrStates",
    "DeviceTokenScope",
    "DeviceUpdateOperation",
    "Devices",
    "DevicesDataExport",
    "DevicesDataExportOptions",
    "DevicesDataRemoved",
    "DevicesDeleteOrRestorePost",
    "DevicesDeletePost",
    "DevicesDeleteQuery",
    "DevicesExportPayloadCountPost",
    "DevicesExportPost",
    "DevicesHistoricalImportPost",
    "DevicesPatch",
    "DevicesRemoveDataPost",
    "DevicesUpdated",
    "DisabledAtInput",
    "EdgeDeployment",
    "EdgeDeploymentLog",
    "EdgeDeploymentRelease",
    "EdgeDeploymentRemove",
    "EdgeDeploymentReplace",
    "EdgeDeployments",
    "EmailVerificationVerify",
    "EmbeddedDeployment",
    "EmbeddedDeploymentExport",
    "EmbeddedDeploymentFlow",
    "EmbeddedDeploymentLog",
    "EmbeddedDeploymentRelease",
    "EmbeddedDeployments",
    "EmptyObject",
    "EndpointAccess",
    "EndpointMethod",
    "EndpointRequestCount",
    "Error",
    "Event",
    "EventDeviceChange",
    "EventLevel",
    "EventLevelChange",
    "EventPatch",
    "EventPlusNewCount",
    "EventPost",
    "EventSourceType",
    "EventState",
    "EventStateChange",
    "EventTagsSummary",
    "EventTextChange",
    "EventUpdate",
    "Events",
    "EventsExport",
    "ExperienceBootstrapOptions",
    "ExperienceBootstrapResult",
    "ExperienceDomain",
    "ExperienceDomainPatch",
    "ExperienceDomainPost",
    "ExperienceDomains",
    "ExperienceEndpoint",
    "ExperienceEndpointPatch",
    "ExperienceEndpointPost",
    "ExperienceEndpoints",
    "ExperienceFlowVersion",
    "ExperienceGlobal",
    "ExperienceGroup",
    "ExperienceGroupPatch",
    "ExperienceGroupPost",
    "ExperienceGroups",
    "ExperienceLinkedResources",
    "ExperienceSlug",
    "ExperienceSlugPatch",
    "ExperienceSlugPost",
    "ExperienceSlugs",
    "ExperienceUser",
    "ExperienceUserGroup",
    "ExperienceUserPatch",
    "ExperienceUserPost",
    "ExperienceUsers",
    "ExperienceVersion",
    "ExperienceVersionPatch",
    "ExperienceVersionPost",
    "ExperienceVersions",
    "ExperienceView",
    "ExperienceViewHeaders",
    "ExperienceViewPatch",
    "ExperienceViewPost",
    "ExperienceViews",
    "ExportFormat",
    "ExportRepository",
    "ExtendedJsonDate",
    "File",
    "FileDimensions",
    "FileDimensionsPost",
    "FilePatch",
    "FilePost",
    "FileType",
    "FileUpload",
    "FileUploadBody",
    "FileUploadFields",
    "FileUploadPostResponse",
    "Files",
    "FilteredList",
    "FilteredPage",
    "Flow",
    "FlowClass",
    "FlowErrorEntry",
    "FlowErrors",
    "FlowGlobal",
    "FlowImport",
    "FlowLogEntry",
    "FlowNode",
    "FlowNodeEquals",
    "FlowNodeNotEquals",
    "FlowNodeQuery",
    "FlowNodesQuery",
    "FlowPatch",
    "FlowPost",
    "FlowRunCounts",
    "FlowStats",
    "FlowStatsMetric",
    "FlowStorageEntry",
    "FlowStorageMetadata",
    "FlowTrigger",
    "FlowTriggerAppFile",
    "FlowTriggerAppFileConfig",
    "FlowTriggerAppFileMeta",
    "FlowTriggerBeckhoff",
    "FlowTriggerBeckhoffConfig",
    "FlowTriggerBeckhoffMeta",
    "FlowTriggerDataTable",
    "FlowTriggerDataTableConfig",
    "FlowTriggerDataTableMeta",
    "FlowTriggerDeviceInactivity",
    "FlowTriggerDeviceInactivityConfig",
    "FlowTriggerDeviceInactivityMeta",
    "FlowTriggerDeviceState",
    "FlowTriggerDeviceStateConfig",
    "FlowTriggerDeviceStateMeta",
    "FlowTriggerDirect",
    "FlowTriggerDirectMeta",
    "FlowTriggerEndpoint",
    "FlowTriggerEndpointConfig",
    "FlowTriggerEndpointMeta",
    "FlowTriggerEquals",
    "FlowTriggerEvent",
    "FlowTriggerEventConfig",
    "FlowTriggerEventMeta",
    "FlowTriggerFileTail",
    "FlowTriggerFileTailConfig",
    "FlowTriggerFileTailMeta",
    "FlowTriggerFileWatch",
    "FlowTriggerFileWatchConfig",
    "FlowTriggerFileWatchMeta",
    "FlowTriggerFilterItem",
    "FlowTriggerFlowError",
    "FlowTriggerFlowErrorConfig",
    "FlowTriggerFlowErrorMeta",
    "FlowTriggerIntegration",
    "FlowTriggerIntegrationConfig",
    "FlowTriggerIntegrationMeta",
    "FlowTriggerMqtt",
    "FlowTriggerMqttConfig",
    "FlowTriggerMqttMeta",
    "FlowTriggerNotEquals",
    "FlowTriggerOnSync",
    "FlowTriggerOnSyncConfig",
    "FlowTriggerOnSyncMeta",
    "FlowTriggerOpcua",
    "FlowTriggerOpcuaConfig",
    "FlowTriggerOpcuaMeta",
    "FlowTriggerQuery",
    "FlowTriggerRedis",
    "FlowTriggerRedisConfig",
    "FlowTriggerRedisMeta",
    "FlowTriggerRequest",
    "FlowTriggerRequestConfig",
    "FlowTriggerRequestMeta",
    "FlowTriggerSerial",
    "FlowTriggerSerialConfig",
    "FlowTriggerSerialMeta",
    "FlowTriggerSimple",
    "FlowTriggerSimpleMeta",
    "FlowTriggerSnmpTrap",
    "FlowTriggerSnmpTrapConfig",
    "FlowTriggerSnmpTrapMeta",
    "FlowTriggerTimer",
    "FlowTriggerTimerConfig",
    "FlowTriggerTimerMeta",
    "FlowTriggerVirtualButton",
    "FlowTriggerVirtualButtonMeta",
    "FlowTriggersQuery",
    "FlowVersion",
    "FlowVersionImport",
    "FlowVersionPatch",
    "FlowVersionPost",
    "FlowVersionRunCounts",
    "FlowVersions",
    "FlowVersionsDeletePost",
    "Flows",
    "FlowsImportPost",
    "FlowsImportResult",
    "FtueStep",
    "FunctionSuggestion",
    "GeneralFlowVersion",
    "GitAuthType",
    "GithubIdentity",
    "GithubLogin",
    "GooglePubSubConfig",
    "HistoricalSummaries",
    "HistoricalSummary",
    "HttpAuthMethod",
    "IdOperators",
    "IdQuery",
    "ImportDryRunResult",
    "ImportIntoApplicationOptions",
    "ImportNewApplicationOptions",
    "ImportRepository",
    "Instance",
    "InstanceAuditLog",
    "InstanceAuditLogActorFilter",
    "InstanceAuditLogActorType",
    "InstanceAuditLogFilter",
    "InstanceAuditLogPrimaryTargetFilter",
    "InstanceAuditLogPrimaryTargetType",
    "InstanceAuditLogSecondaryTargetFilter",
    "InstanceAuditLogSecondaryTargetType",
    "InstanceAuditLogs",
    "InstanceCustomNode",
    "InstanceCustomNodePatch",
    "InstanceCustomNodePost",
    "InstanceCustomNodes",
    "InstanceLimits",
    "InstanceMember",
    "InstanceMemberPatch",
    "InstanceMemberPost",
    "InstanceMemberRole",
    "InstanceMembers",
    "InstanceOrg",
    "InstanceOrgInvite",
    "InstanceOrgInviteSent",
    "InstanceOrgInvites",
    "InstanceOrgMember",
    "InstanceOrgMemberPost",
    "InstanceOrgMembers",
    "InstanceOrgPatch",
    "InstanceOrgPost",
    "InstanceOrgs",
    "InstancePatch",
    "InstanceReportConfig",
    "InstanceReportOptionsPost",
    "InstanceRole",
    "InstanceSandbox",
    "InstanceSandboxes",
    "Instances",
    "Integration",
    "IntegrationConnectInfo",
    "IntegrationDisconnectInfo",
    "IntegrationPatch",
    "IntegrationPost",
    "IntegrationStatus",
    "IntegrationType",
    "Integrations",
    "JobEnqueuedResult",
    "JobStatus",
    "JwtAlgorithm",
    "LastValueQuery",
    "LegacyApplicationResourceKind",
    "ListMode",
    "MapStyle",
    "Me",
    "MePatch",
    "MfaMode",
    "MqttIntegrationConfig",
    "MqttPublishBody",
    "MultiDeviceCommand",
    "MultiFactorAuthDisable",
    "MultiFactorAuthEnable",
    "MultiFactorAuthInfo",
    "NamedError",
    "NamedReference",
    "NodeCategory",
    "NodeCategoryInput",
    "Notebook",
    "NotebookConnectionHistoryInput",
    "NotebookDataTableInput",
    "NotebookDataTableOutput",
    "NotebookDeviceDataInput",
    "NotebookDeviceMetadataInput",
    "NotebookDirectoryOutput",
    "NotebookEventInput",
    "NotebookExecutionLog",
    "NotebookExecutionOptions",
    "NotebookExternalUrlInput",
    "NotebookFileInput",
    "NotebookFileOutput",
    "NotebookImageVersion",
    "NotebookInput",
    "NotebookInputFile",
    "NotebookMinuteCount",
    "NotebookMinuteCounts",
    "NotebookOutput",
    "NotebookOutputFile",
    "NotebookPatch",
    "NotebookPost",
    "NotebookResultOutput",
    "NotebookRunCounts",
    "NotebookStats",
    "NotebookTemporaryUrlOutput",
    "NotebookUploadBody",
    "Notebooks",
    "NotificationAudience",
    "NotificationEmail",
    "NotificationEmailConfig",
    "NotificationEmailConfigOrNull",
    "NotificationEvaluation",
    "NotificationOwnerType",
    "NotificationRule",
    "NotificationRuleConfig",
    "NotificationRuleDelivery",
    "NotificationRuleEvaluationOptions",
    "NotificationRulePatch",
    "NotificationRulePost",
    "NotificationRuleType",
    "NotificationRules",
    "NotificationTargetType",
    "NotificationThresholdType",
    "OauthAuthorization",
    "OauthClient",
    "OauthClientAuthMethod",
    "OauthClientPost",
    "OauthDcrError",
    "OauthError",
    "OauthGrantType",
    "OauthResponseType",
    "OauthScope",
    "OauthTokenClient",
    "Org",
    "OrgBanner",
    "OrgDisabledAt",
    "OrgInvite",
    "OrgInviteAction",
    "OrgInviteActionUser",
    "OrgInviteCollection",
    "OrgInviteInfo",
    "OrgInvitePost",
    "OrgInviteResult",
    "OrgInviteResultUser",
    "OrgInviteUser",
    "OrgInviter",
    "OrgLimits",
    "OrgMember",
    "OrgMemberAdd",
    "OrgMemberPatch",
    "OrgMemberRole",
    "OrgPatch",
    "OrgPost",
    "OrgRole",
    "OrgRoleInfo",
    "OrgSummary",
    "Orgs",
    "OverlaySize",
    "OwnerType",
    "Page",
    "PaletteCustomNode",
    "PaletteInstanceNode",
    "PaletteResponse",
    "ParticleConfig",
    "PasswordResetFinish",
    "PasswordResetInput",
    "PasswordResetResponse",
    "PayloadCount",
    "PayloadCounts",
    "PayloadCountsBreakdown",
    "PayloadStats",
    "PeriodSummaries",
    "PeriodSummary",
    "PeriodSummaryCounts",
    "PinMode",
    "PrivateFileUploadBody",
    "RecentItem",
    "RecentItemList",
    "RecentItemType",
    "RemoveAttribute",
    "RemoveAttributeDescription",
    "RemoveAttributeTag",
    "RemoveDeviceField",
    "RemoveDeviceTag",
    "RemovedCount",
    "ReportGrouping",
    "ReportPeriod",
    "ResourceJob",
    "ResourceJobConcurrency",
    "ResourceJobExecutionLog",
    "ResourceJobExecutionOptions",
    "ResourceJobExecutionSummary",
    "ResourceJobPatch",
    "ResourceJobPost",
    "ResourceJobResourceType",
    "ResourceJobs",
    "ResourceRole",
    "ResourceTransfer",
    "RollupChildAttribute",
    "SamlResponse",
    "SandboxOrg",
    "ScalarQueryValue",
    "SearchMatchMetadata",
    "SearchResourceType",
    "SetAttributeContentType",
    "SetAttributeDescription",
    "SetAttributeName",
    "SetAttributeTag",
    "SetDeviceClass",
    "SetDeviceDescription",
    "SetDeviceKeepDuplicates",
    "SetDeviceName",
    "SetDeviceParent",
    "SetDeviceSystemInterval",
    "SetDeviceTag",
    "SnmpTrapCredentials",
    "SnmpTrapUser",
    "SortDirection",
    "SourceType",
    "SqlSystem",
    "SqsConfig",
    "SsoRequest",
    "StaticReply",
    "StaticReplyOrNull",
    "StorageStats",
    "StrictTagEquals",
    "StrictTagNotEquals",
    "StrictTagPairQuery",
    "StrictTagQuery",
    "StrictTagTextQuery",
    "StrictTagsQuery",
    "SubscriptionStatus",
    "Success",
    "SuccessWithExecutionId",
    "SuccessWithJobId",
    "SuggestFunctionPost",
    "SuggestFunctionResponse",
    "SuggestionFinishReason",
    "Tag",
    "TagEquals",
    "TagKeysResponse",
    "TagNotEquals",
    "TagPairQuery",
    "TagQuery",
    "TagSelector",
    "TagTextIn",
    "TagTextNotIn",
    "TagTextQuery",
    "TagValuesResponse",
    "TagsQuery",
    "TemplateKeywords",
    "TemplatedFileName",
    "TemplatedObjectId",
    "TemplatedTagKey",
    "TemplatedTagSelector",
    "TimeAtValueAggregation",
    "TimeAtValueOptions",
    "TimeInput",
    "TimeSeriesData",
    "TimeSeriesDevice",
    "TimeSeriesQuery",
    "TokenActorType",
    "TopicFilterType",
    "TriggerCategory",
    "UserCredentials",
    "UserLimits",
    "UserOauthClient",
    "UserOauthClientPatch",
    "UserOauthClientPost",
    "UserOauthClients",
    "UserOauthToken",
    "UserOauthTokenPost",
    "UserOauthTokens",
    "UserPost",
    "UserSummary",
    "ValidateContextError",
    "ValidateContextSuccess",
    "ValidatedContextValue",
    "ValidatedDashboard",
    "ValidationErrors",
    "ValidationIssue",
    "ValueOperators",
    "ValueQuery",
    "ViewType",
    "VirtualButtonPress",
    "Webhook",
    "WebhookBufferEncoding",
    "WebhookPatch",
    "WebhookPost",
    "WebhookVerificationType",
    "Webhooks",
    "WebsocketConfig",
    "WebsocketHeader",
]

_HOME: dict[str, str] = {
    "Application": "._application",
    "ApplicationApplyTemplatePatch": "._application",
    "ApplicationArchiveConfig": "._application",
    "ApplicationCloneDryRunResult": "._application",
    "ApplicationClonePost": "._application",
    "ApplicationCreationByTemplateResult": "._application",
    "ApplicationExportPost": "._application",
    "ApplicationExportResult": "._application",
    "ApplicationGlobal": "._application",
    "ApplicationGlobalChange": "._application",
    "ApplicationImportBody": "._application",
    "ApplicationImportExecution": "._application",
    "ApplicationPatch": "._application",
    "ApplicationPost": "._application",
    "ApplicationReadme": "._application",
    "ApplicationReadmePatch": "._application",
    "ApplicationResourceKind": "._application",
    "ApplicationSearchMatch": "._application",
    "ApplicationSummary": "._application",
    "Applications": "._application",
    "ApplicationsImportBody": "._application",
    "ArchiveAzureTarget": "._application",
    "ArchiveExportOptions": "._application",
    "ArchiveGcsTarget": "._application",
    "ArchiveS3Target": "._application",
    "ConflictBehavior": "._application",
    "ExportRepository": "._application",
    "FtueStep": "._application",
    "ImportDryRunResult": "._application",
    "ImportIntoApplicationOptions": "._application",
    "ImportNewApplicationOptions": "._application",
    "ImportRepository": "._application",
    "MqttPublishBody": "._application",
    "PeriodSummaries": "._application",
    "PeriodSummary": "._application",
    "PeriodSummaryCounts": "._application",
    "SearchMatchMetadata": "._application",
    "SearchResourceType": "._application",
    "ValidationErrors": "._application",
    "ApplicationCertificate": "._application_certificate",
    "ApplicationCertificatePatch": "._application_certificate",
    "ApplicationCertificatePost": "._application_certificate",
    "ApplicationCertificates": "._application_certificate",
    "ApplicationCertificateAuthorities": "._application_certificate_authority",
    "ApplicationCertificateAuthority": "._application_certificate_authority",
    "ApplicationCertificateAuthorityPatch": "._application_certificate_authority",
    "ApplicationCertificateAuthorityPost": "._application_certificate_authority",
    "ApplicationDashboardPost": "._application_dashboard",
    "AdvancedApplicationJobLogQuery": "._application_job_log",
    "ApplicationJobInput": "._application_job_log",
    "ApplicationJobLog": "._application_job_log",
    "ApplicationJobLogs": "._application_job_log",
    "ApplicationJobOutput": "._application_job_log",
    "ApplicationJobProgress": "._application_job_log",
    "AdvancedApplicationKeyQuery": "._application_key",
    "ApplicationKey": "._application_key",
    "ApplicationKeyPatch": "._application_key",
    "ApplicationKeyPost": "._application_key",
    "ApplicationKeyPostResponse": "._application_key",
    "ApplicationKeys": "._application_key",
    "ApplicationTemplate": "._application_template",
    "ApplicationTemplateCategories": "._application_template",
    "ApplicationTemplateCategory": "._application_template",
    "ApplicationTemplateSummary": "._application_template",
    "ApplicationTemplates": "._application_template",
    "TemplateKeywords": "._application_template",
    "AuditLog": "._audit_log",
    "AuditLogActorFilter": "._audit_log",
    "AuditLogActorType": "._audit_log",
    "AuditLogFilter": "._audit_log",
    "AuditLogPrimaryTargetFilter": "._audit_log",
    "AuditLogPrimaryTargetType": "._audit_log",
    "AuditLogSecondaryTargetFilter": "._audit_log",
    "AuditLogSecondaryTargetType": "._audit_log",
    "AuditLogs": "._audit_log",
    "AuthedDevice": "._auth",
    "DeviceCredentials": "._auth",
    "DeviceTokenScope": "._auth",
    "GithubLogin": "._auth",
    "SamlResponse": "._auth",
    "SsoRequest": "._auth",
    "Error": "._common",
    "Credential": "._credential",
    "CredentialApiKeyConfigPatch": "._credential",
    "CredentialApiKeyConfigPost": "._credential",
    "CredentialAwsConfig": "._credential",
    "CredentialAwsConfigPatch": "._credential",
    "CredentialAwsConfigPost": "._credential",
    "CredentialAzureConfig": "._credential",
    "CredentialAzureConfigPatch": "._credential",
    "CredentialAzureConfigPost": "._credential",
    "CredentialCertificateKeyPairConfig": "._credential",
    "CredentialCertificateKeyPairConfigPatch": "._credential",
    "CredentialCertificateKeyPairConfigPost": "._credential",
    "CredentialDatadogConfig": "._credential",
    "CredentialDatadogConfigPatch": "._credential",
    "CredentialDatadogConfigPost": "._credential",
    "CredentialGcpConfig": "._credential",
    "CredentialGcpConfigPatch": "._credential",
    "CredentialGcpConfigPost": "._credential",
    "CredentialGitConfig": "._credential",
    "CredentialGitConfigPatch": "._credential",
    "CredentialGitConfigPost": "._credential",
    "CredentialHttpConfig": "._credential",
    "CredentialHttpConfigPatch": "._credential",
    "CredentialHttpConfigPost": "._credential",
    "CredentialJwtConfig": "._credential",
    "CredentialJwtConfigPatch": "._credential",
    "CredentialJwtConfigPost": "._credential",
    "CredentialLinkedResources": "._credential",
    "CredentialLogglyConfigPatch": "._credential",
    "CredentialLogglyConfigPost": "._credential",
    "CredentialMongodbConfigPatch": "._credential",
    "CredentialMongodbConfigPost": "._credential",
    "CredentialPatch": "._credential",
    "CredentialPost": "._credential",
    "CredentialSnowflakeConfig": "._credential",
    "CredentialSnowflakeConfigPatch": "._credential",
    "CredentialSnowflakeConfigPost": "._credential",
    "CredentialSqlConfig": "._credential",
    "CredentialSqlConfigPatch": "._credential",
    "CredentialSqlConfigPost": "._credential",
    "CredentialTwilioConfig": "._credential",
    "CredentialTwilioConfigPatch": "._credential",
    "CredentialTwilioConfigPost": "._credential",
    "CredentialType": "._credential",
    "CredentialWhatsappConfig": "._credential",
    "CredentialWhatsappConfigPatch": "._credential",
    "CredentialWhatsappConfigPost": "._credential",
    "Credentials": "._credential",
    "GitAuthType": "._credential",
    "HttpAuthMethod": "._credential",
    "JwtAlgorithm": "._credential",
    "SqlSystem": "._credential",
    "ContextDevice": "._dashboard",
    "ContextDeviceAttribute": "._dashboard",
    "DashboardPost": "._dashboard",
    "ValidateContextError": "._dashboard",
    "ValidateContextSuccess": "._dashboard",
    "ValidatedContextValue": "._dashboard",
    "ValidatedDashboard": "._dashboard",
    "DataPoint": "._data",
    "DevicesDataExport": "._data",
    "DevicesDataExportOptions": "._data",
    "LastValueQuery": "._data",
    "TimeSeriesData": "._data",
    "TimeSeriesDevice": "._data",
    "TimeSeriesQuery": "._data",
    "DataTable": "._data_table",
    "DataTableColumn": "._data_table",
    "DataTablePatch": "._data_table",
    "DataTablePost": "._data_table",
    "DataTables": "._data_table",
    "AdvancedQuery": "._data_table_row",
    "DataTableRow": "._data_table_row",
    "DataTableRowInsert": "._data_table_row",
    "DataTableRowPostResult": "._data_table_row",
    "DataTableRows": "._data_table_row",
    "DataTableRowsExport": "._data_table_row",
    "DataTableRowsExportOptions": "._data_table_row",
    "DataTableRowsInserted": "._data_table_row",
    "DataTableValue": "._data_table_row",
    "AddAttribute": "._device",
    "AddAttributeRollup": "._device",
    "AttributeNamesResponse": "._device",
    "BulkRestoreResponse": "._device",
    "CompositeAttributeState": "._device",
    "CompositeDevicesState": "._device",
    "Device": "._device",
    "DeviceAttributeDataTypeFilter": "._device",
    "DeviceClassFilter": "._device",
    "DeviceCommand": "._device",
    "DeviceCompositeState": "._device",
    "DeviceConnected": "._device",
    "DeviceConnectionStatus": "._device",
    "DeviceDataExport": "._device",
    "DeviceDataExportOptions": "._device",
    "DeviceDisconnected": "._device",
    "DeviceLogEntry": "._device",
    "DeviceNameEntry": "._device",
    "DeviceNamesResponse": "._device",
    "DevicePatch": "._device",
    "DevicePayloadCounts": "._device",
    "DevicePost": "._device",
    "DeviceState": "._device",
    "DeviceStateOrStates": "._device",
    "DeviceUpdateOperation": "._device",
    "Devices": "._device",
    "DevicesDeleteOrRestorePost": "._device",
    "DevicesExportPayloadCountPost": "._device",
    "DevicesExportPost": "._device",
    "DevicesPatch": "._device",
    "DevicesRemoveDataPost": "._device",
    "DevicesUpdated": "._device",
    "MultiDeviceCommand": "._device",
    "RemoveAttribute": "._device",
    "RemoveAttributeDescription": "._device",
    "RemoveAttributeTag": "._device",
    "RemoveDeviceField": "._device",
    "RemoveDeviceTag": "._device",
    "SetAttributeContentType": "._device",
    "SetAttributeDescription": "._device",
    "SetAttributeName": "._device",
    "SetAttributeTag": "._device",
    "SetDeviceClass": "._device",
    "SetDeviceDescription": "._device",
    "SetDeviceKeepDuplicates": "._device",
    "SetDeviceName": "._device",
    "SetDeviceParent": "._device",
    "SetDeviceSystemInterval": "._device",
    "SetDeviceTag": "._device",
    "TagKeysResponse": "._device",
    "TagValuesResponse": "._device",
    "DeviceAttribute": "._device_attribute",
    "DeviceAttributePatch": "._device_attribute",
    "DeviceAttributes": "._device_attribute",
    "DeviceRecipe": "._device_recipe",
    "DeviceRecipeBulkCreate": "._device_recipe",
    "DeviceRecipeBulkCreatePost": "._device_recipe",
    "DeviceRecipePatch": "._device_recipe",
    "DeviceRecipePost": "._device_recipe",
    "DeviceRecipes": "._device_recipe",
    "EdgeDeployment": "._edge_deployment",
    "EdgeDeploymentLog": "._edge_deployment",
    "EdgeDeploymentRelease": "._edge_deployment",
    "EdgeDeployments": "._edge_deployment",
    "EmbeddedDeployment": "._embedded_deployment",
    "EmbeddedDeploymentExport": "._embedded_deployment",
    "EmbeddedDeploymentFlow": "._embedded_deployment",
    "EmbeddedDeploymentLog": "._embedded_deployment",
    "EmbeddedDeploymentRelease": "._embedded_deployment",
    "EmbeddedDeployments": "._embedded_deployment",
    "AdvancedEventQuery": "._event",
    "Event": "._event",
    "EventDeviceChange": "._event",
    "EventLevel": "._event",
    "EventLevelChange": "._event",
    "EventPatch": "._event",
    "EventPlusNewCount": "._event",
    "EventPost": "._event",
    "EventSourceType": "._event",
    "EventState": "._event",
    "EventStateChange": "._event",
    "EventTextChange": "._event",
    "EventUpdate": "._event",
    "Events": "._event",
    "EventsExport": "._event",
    "ExperienceBootstrapOptions": "._experience",
    "ExperienceBootstrapResult": "._experience",
    "ExperienceDomain": "._experience_domain",
    "ExperienceDomainPatch": "._experience_domain",
    "ExperienceDomainPost": "._experience_domain",
    "ExperienceDomains": "._experience_domain",
    "EndpointRequestCount": "._experience_endpoint",
    "ExperienceEndpointPatch": "._experience_endpoint",
    "ExperienceEndpointPost": "._experience_endpoint",
    "AdvancedExperienceGroupQuery": "._experience_group",
    "ExperienceGroup": "._experience_group",
    "ExperienceGroupPatch": "._experience_group",
    "ExperienceGroupPost": "._experience_group",
    "ExperienceGroups": "._experience_group",
    "ExperienceSlug": "._experience_slug",
    "ExperienceSlugPatch": "._experience_slug",
    "ExperienceSlugPost": "._experience_slug",
    "ExperienceSlugs": "._experience_slug",
    "AdvancedExperienceUserQuery": "._experience_user",
    "ExperienceUser": "._experience_user",
    "ExperienceUserGroup": "._experience_user",
    "ExperienceUserPatch": "._experience_user",
    "ExperienceUserPost": "._experience_user",
    "ExperienceUsers": "._experience_user",
    "AttachedDomain": "._experience_version",
    "AttachedSlug": "._experience_version",
    "ExperienceGlobal": "._experience_version",
    "ExperienceVersion": "._experience_version",
    "ExperienceVersionPatch": "._experience_version",
    "ExperienceVersionPost": "._experience_version",
    "ExperienceVersions": "._experience_version",
    "ExperienceViewPatch": "._experience_view",
    "ExperienceViewPost": "._experience_view",
    "FileUploadBody": "._file",
    "AdvancedFlowByVersionQuery": "._flow",
    "AdvancedFlowQuery": "._flow",
    "CompatibleFlowClasses": "._flow",
    "FlowImport": "._flow",
    "FlowPatch": "._flow",
    "FlowPost": "._flow",
    "FlowStorageEntry": "._flow",
    "FlowStorageMetadata": "._flow",
    "FlowTriggerFilterItem": "._flow",
    "FlowVersionImport": "._flow",
    "FlowsImportPost": "._flow",
    "FlowsImportResult": "._flow",
    "PaletteCustomNode": "._flow",
    "PaletteResponse": "._flow",
    "VirtualButtonPress": "._flow",
    "AdvancedFlowVersionQuery": "._flow_version",
    "FlowVersionPatch": "._flow_version",
    "FlowVersionPost": "._flow_version",
    "FlowVersionsDeletePost": "._flow_version",
    "HistoricalSummaries": "._instance",
    "HistoricalSummary": "._instance",
    "Instance": "._instance",
    "InstanceLimits": "._instance",
    "InstanceMemberRole": "._instance",
    "InstancePatch": "._instance",
    "InstanceReportConfig": "._instance",
    "InstanceReportOptionsPost": "._instance",
    "Instances": "._instance",
    "ReportGrouping": "._instance",
    "ReportPeriod": "._instance",
    "InstanceAuditLog": "._instance_audit_log",
    "InstanceAuditLogActorFilter": "._instance_audit_log",
    "InstanceAuditLogActorType": "._instance_audit_log",
    "InstanceAuditLogFilter": "._instance_audit_log",
    "InstanceAuditLogPrimaryTargetFilter": "._instance_audit_log",
    "InstanceAuditLogPrimaryTargetType": "._instance_audit_log",
    "InstanceAuditLogSecondaryTargetFilter": "._instance_audit_log",
    "InstanceAuditLogSecondaryTargetType": "._instance_audit_log",
    "InstanceAuditLogs": "._instance_audit_log",
    "CustomNodeExtraField": "._instance_custom_node",
    "CustomNodeOrgUsage": "._instance_custom_node",
    "CustomNodeRunCounts": "._instance_custom_node",
    "CustomNodeSandboxUsage": "._instance_custom_node",
    "CustomNodeTrigger": "._instance_custom_node",
    "CustomNodeTriggerInput": "._instance_custom_node",
    "CustomNodeTriggerMeta": "._instance_custom_node",
    "CustomNodeUsage": "._instance_custom_node",
    "InstanceCustomNode": "._instance_custom_node",
    "InstanceCustomNodePatch": "._instance_custom_node",
    "InstanceCustomNodePost": "._instance_custom_node",
    "InstanceCustomNodes": "._instance_custom_node",
    "InstanceMember": "._instance_member",
    "InstanceMemberPatch": "._instance_member",
    "InstanceMemberPost": "._instance_member",
    "InstanceMembers": "._instance_member",
    "ClearableCallbackUrl": "._instance_notification_rule",
    "NotificationAudience": "._instance_notification_rule",
    "NotificationEmail": "._instance_notification_rule",
    "NotificationEmailConfig": "._instance_notification_rule",
    "NotificationEmailConfigOrNull": "._instance_notification_rule",
    "NotificationEvaluation": "._instance_notification_rule",
    "NotificationOwnerType": "._instance_notification_rule",
    "NotificationRule": "._instance_notification_rule",
    "NotificationRuleConfig": "._instance_notification_rule",
    "NotificationRuleDelivery": "._instance_notification_rule",
    "NotificationRuleEvaluationOptions": "._instance_notification_rule",
    "NotificationRulePatch": "._instance_notification_rule",
    "NotificationRulePost": "._instance_notification_rule",
    "NotificationRuleType": "._instance_notification_rule",
    "NotificationRules": "._instance_notification_rule",
    "NotificationTargetType": "._instance_notification_rule",
    "NotificationThresholdType": "._instance_notification_rule",
    "AdvancedInstanceOrgQuery": "._instance_org",
    "DisabledAtInput": "._instance_org",
    "InstanceOrg": "._instance_org",
    "InstanceOrgPatch": "._instance_org",
    "InstanceOrgPost": "._instance_org",
    "InstanceOrgs": "._instance_org",
    "InstanceOrgInvite": "._instance_org_invite",
    "InstanceOrgInvites": "._instance_org_invite",
    "InstanceOrgInviteSent": "._instance_org_member",
    "InstanceOrgMember": "._instance_org_member",
    "InstanceOrgMembers": "._instance_org_member",
    "InstanceSandbox": "._instance_sandbox",
    "InstanceSandboxes": "._instance_sandbox",
    "SandboxOrg": "._instance_sandbox",
    "IntegrationPatch": "._integration",
    "IntegrationPost": "._integration",
    "ChangePassword": "._me",
    "CurrentCredentials": "._me",
    "Me": "._me",
    "MePatch": "._me",
    "MultiFactorAuthDisable": "._me",
    "MultiFactorAuthEnable": "._me",
    "MultiFactorAuthInfo": "._me",
    "OrgInviteActionUser": "._me",
    "OrgInviteResultUser": "._me",
    "OrgInviteUser": "._me",
    "OrgInviter": "._me",
    "RecentItem": "._me",
    "RecentItemList": "._me",
    "RecentItemType": "._me",
    "Notebook": "._notebook",
    "NotebookConnectionHistoryInput": "._notebook",
    "NotebookDataTableInput": "._notebook",
    "NotebookDataTableOutput": "._notebook",
    "NotebookDeviceDataInput": "._notebook",
    "NotebookDeviceMetadataInput": "._notebook",
    "NotebookDirectoryOutput": "._notebook",
    "NotebookEventInput": "._notebook",
    "NotebookExecutionLog": "._notebook",
    "NotebookExecutionOptions": "._notebook",
    "NotebookExternalUrlInput": "._notebook",
    "NotebookFileInput": "._notebook",
    "NotebookFileOutput": "._notebook",
    "NotebookImageVersion": "._notebook",
    "NotebookInput": "._notebook",
    "NotebookInputFile": "._notebook",
    "NotebookOutput": "._notebook",
    "NotebookOutputFile": "._notebook",
    "NotebookPatch": "._notebook",
    "NotebookPost": "._notebook",
    "NotebookResultOutput": "._notebook",
    "NotebookRunCounts": "._notebook",
    "NotebookTemporaryUrlOutput": "._notebook",
    "NotebookUploadBody": "._notebook",
    "Notebooks": "._notebook",
    "TemplatedFileName": "._notebook",
    "TemplatedTagSelector": "._notebook",
    "Org": "._org",
    "OrgInvite": "._org",
    "OrgMember": "._org",
    "OrgMemberPatch": "._org",
    "OrgPatch": "._org",
    "OrgPost": "._org",
    "Orgs": "._org",
    "OrgInviteAction": "._org_invite",
    "OrgInviteInfo": "._org_invite",
    "OrgInviteResult": "._org_invite",
    "PrivateFileUploadBody": "._private_file",
    "ResourceJob": "._resource_job",
    "ResourceJobConcurrency": "._resource_job",
    "ResourceJobExecutionLog": "._resource_job",
    "ResourceJobExecutionOptions": "._resource_job",
    "ResourceJobExecutionSummary": "._resource_job",
    "ResourceJobPatch": "._resource_job",
    "ResourceJobPost": "._resource_job",
    "ResourceJobResourceType": "._resource_job",
    "ResourceJobs": "._resource_job",
    "ActiveStatus": "._shared_active_status",
    "AdvancedDeviceQuery": "._shared_advanced_device_query",
    "AttributeValue": "._shared_advanced_device_query",
    "Aggregation": "._shared_aggregation",
    "AggregationMethod": "._shared_aggregation",
    "AggregationWithOptions": "._shared_aggregation",
    "TimeAtValueAggregation": "._shared_aggregation",
    "TimeAtValueOptions": "._shared_aggregation",
    "ApiTokenPatch": "._shared_api_token_patch",
    "OrgRole": "._shared_api_token_patch",
    "ApiToken": "._shared_api_token_post",
    "ApiTokenOwnerType": "._shared_api_token_post",
    "ApiTokenPost": "._shared_api_token_post",
    "ApiTokens": "._shared_api_token_post",
    "ApiTokenScope": "._shared_api_token_scope",
    "AttributeDataType": "._shared_attribute_data_type",
    "AuditLogRequestFilter": "._shared_audit_log_request_filter",
    "AuthedUser": "._shared_authed_user",
    "UserCredentials": "._shared_authed_user",
    "BulkDeleteResponse": "._shared_bulk_delete_response",
    "CertificateInfo": "._shared_certificate_info",
    "CreatorType": "._shared_creator_type",
    "CustomNodeCheckboxField": "._shared_custom_node_config",
    "CustomNodeConfig": "._shared_custom_node_config",
    "CustomNodeField": "._shared_custom_node_config",
    "CustomNodeJsonField": "._shared_custom_node_config",
    "CustomNodeNumberField": "._shared_custom_node_config",
    "CustomNodePayloadPathField": "._shared_custom_node_config",
    "CustomNodeSection": "._shared_custom_node_config",
    "CustomNodeSelectField": "._shared_custom_node_config",
    "CustomNodeSelectOption": "._shared_custom_node_config",
    "CustomNodeStringField": "._shared_custom_node_config",
    "FlowNode": "._shared_custom_node_config",
    "FlowTriggerSimple": "._shared_custom_node_config",
    "FlowTriggerSimpleMeta": "._shared_custom_node_config",
    "FlowTriggerVirtualButton": "._shared_custom_node_config",
    "FlowTriggerVirtualButtonMeta": "._shared_custom_node_config",
    "TriggerCategory": "._shared_custom_node_config",
    "Dashboard": "._shared_dashboard_patch",
    "DashboardBlock": "._shared_dashboard_patch",
    "DashboardBlockApplicationList": "._shared_dashboard_patch",
    "DashboardBlockBar": "._shared_dashboard_patch",
    "DashboardBlockBarConfig": "._shared_dashboard_patch",
    "DashboardBlockCustom": "._shared_dashboard_patch",
    "DashboardBlockCustomConfig": "._shared_dashboard_patch",
    "DashboardBlockDashboardList": "._shared_dashboard_patch",
    "DashboardBlockDataTable": "._shared_dashboard_patch",
    "DashboardBlockDataTableConfig": "._shared_dashboard_patch",
    "DashboardBlockDeviceCount": "._shared_dashboard_patch",
    "DashboardBlockDeviceCountConfig": "._shared_dashboard_patch",
    "DashboardBlockDeviceList": "._shared_dashboard_patch",
    "DashboardBlockDeviceListConfig": "._shared_dashboard_patch",
    "DashboardBlockDeviceLog": "._shared_dashboard_patch",
    "DashboardBlockDeviceLogConfig": "._shared_dashboard_patch",
    "DashboardBlockDeviceStateTable": "._shared_dashboard_patch",
    "DashboardBlockDeviceStateTableConfig": "._shared_dashboard_patch",
    "DashboardBlockEventList": "._shared_dashboard_patch",
    "DashboardBlockEventListConfig": "._shared_dashboard_patch",
    "DashboardBlockGauge": "._shared_dashboard_patch",
    "DashboardBlockGaugeConfig": "._shared_dashboard_patch",
    "DashboardBlockGraph": "._shared_dashboard_patch",
    "DashboardBlockGraphConfig": "._shared_dashboard_patch",
    "DashboardBlockHeatmap": "._shared_dashboard_patch",
    "DashboardBlockHeatmapConfig": "._shared_dashboard_patch",
    "DashboardBlockIframe": "._shared_dashboard_patch",
    "DashboardBlockIframeConfig": "._shared_dashboard_patch",
    "DashboardBlockImage": "._shared_dashboard_patch",
    "DashboardBlockImageConfig": "._shared_dashboard_patch",
    "DashboardBlockImageOverlay": "._shared_dashboard_patch",
    "DashboardBlockImageOverlayConfig": "._shared_dashboard_patch",
    "DashboardBlockIndicator": "._shared_dashboard_patch",
    "DashboardBlockIndicatorConfig": "._shared_dashboard_patch",
    "DashboardBlockInput": "._shared_dashboard_patch",
    "DashboardBlockInputConfig": "._shared_dashboard_patch",
    "DashboardBlockListConfig": "._shared_dashboard_patch",
    "DashboardBlockMap": "._shared_dashboard_patch",
    "DashboardBlockMapConfig": "._shared_dashboard_patch",
    "DashboardBlockOpenEventIndicator": "._shared_dashboard_patch",
    "DashboardBlockOpenEventIndicatorConfig": "._shared_dashboard_patch",
    "DashboardBlockPie": "._shared_dashboard_patch",
    "DashboardBlockPieConfig": "._shared_dashboard_patch",
    "DashboardBlockPositionChart": "._shared_dashboard_patch",
    "DashboardBlockPositionChartConfig": "._shared_dashboard_patch",
    "DashboardBlockSectionHeader": "._shared_dashboard_patch",
    "DashboardBlockSectionHeaderConfig": "._shared_dashboard_patch",
    "DashboardBlockWorkflowList": "._shared_dashboard_patch",
    "DashboardBlockWorkflowListConfig": "._shared_dashboard_patch",
    "DashboardCondition": "._shared_dashboard_patch",
    "DashboardContextDeviceAttribute": "._shared_dashboard_patch",
    "DashboardContextDeviceAttributeValidation": "._shared_dashboard_patch",
    "DashboardContextDeviceId": "._shared_dashboard_patch",
    "DashboardContextDeviceIdValidation": "._shared_dashboard_patch",
    "DashboardContextDeviceTag": "._shared_dashboard_patch",
    "DashboardContextDeviceTagValidation": "._shared_dashboard_patch",
    "DashboardContextExperienceUser": "._shared_dashboard_patch",
    "DashboardContextExperienceUserValidation": "._shared_dashboard_patch",
    "DashboardContextNumber": "._shared_dashboard_patch",
    "DashboardContextNumberValidation": "._shared_dashboard_patch",
    "DashboardContextString": "._shared_dashboard_patch",
    "DashboardContextStringValidation": "._shared_dashboard_patch",
    "DashboardContextValue": "._shared_dashboard_patch",
    "DashboardContextVariable": "._shared_dashboard_patch",
    "DashboardCustomContent": "._shared_dashboard_patch",
    "DashboardCustomHtml": "._shared_dashboard_patch",
    "DashboardCustomQuery": "._shared_dashboard_patch",
    "DashboardDataTableColumn": "._shared_dashboard_patch",
    "DashboardDataTableQuery": "._shared_dashboard_patch",
    "DashboardDeviceCountDefault": "._shared_dashboard_patch",
    "DashboardDeviceCountSegment": "._shared_dashboard_patch",
    "DashboardDeviceInfoQuery": "._shared_dashboard_patch",
    "DashboardDeviceListColumn": "._shared_dashboard_patch",
    "DashboardDeviceListFilter": "._shared_dashboard_patch",
    "DashboardDeviceStateTableColumn": "._shared_dashboard_patch",
    "DashboardDeviceTag": "._shared_dashboard_patch",
    "DashboardDuration": "._shared_dashboard_patch",
    "DashboardEventListColumn": "._shared_dashboard_patch",
    "DashboardEventsQuery": "._shared_dashboard_patch",
    "DashboardGaugeQuery": "._shared_dashboard_patch",
    "DashboardGraphAxis": "._shared_dashboard_patch",
    "DashboardGraphDecorator": "._shared_dashboard_patch",
    "DashboardGraphSegment": "._shared_dashboard_patch",
    "DashboardInputButton": "._shared_dashboard_patch",
    "DashboardInputControl": "._shared_dashboard_patch",
    "DashboardInputDefaultQuery": "._shared_dashboard_patch",
    "DashboardInputGrid": "._shared_dashboard_patch",
    "DashboardInputHelp": "._shared_dashboard_patch",
    "DashboardInputRange": "._shared_dashboard_patch",
    "DashboardInputSelect": "._shared_dashboard_patch",
    "DashboardInputSelectOption": "._shared_dashboard_patch",
    "DashboardInputText": "._shared_dashboard_patch",
    "DashboardInputToggle": "._shared_dashboard_patch",
    "DashboardNumber": "._shared_dashboard_patch",
    "DashboardOverlay": "._shared_dashboard_patch",
    "DashboardOverlayBar": "._shared_dashboard_patch",
    "DashboardOverlayIndicator": "._shared_dashboard_patch",
    "DashboardOverlayValue": "._shared_dashboard_patch",
    "DashboardPatch": "._shared_dashboard_patch",
    "DashboardQueryMode": "._shared_dashboard_patch",
    "DashboardReportConfig": "._shared_dashboard_patch",
    "DashboardResolution": "._shared_dashboard_patch",
    "DashboardSegment": "._shared_dashboard_patch",
    "DashboardSendReport": "._shared_dashboard_patch",
    "DashboardTheme": "._shared_dashboard_patch",
    "DashboardTimeSeriesQuery": "._shared_dashboard_patch",
    "Dashboards": "._shared_dashboard_patch",
    "MapStyle": "._shared_dashboard_patch",
    "OverlaySize": "._shared_dashboard_patch",
    "PinMode": "._shared_dashboard_patch",
    "DeploymentChangeType": "._shared_deployment_change_type",
    "EdgeDeploymentRemove": "._shared_deployment_change_type",
    "EdgeDeploymentReplace": "._shared_deployment_change_type",
    "AggregationFunction": "._shared_device_attribute_post",
    "DeviceAttributePost": "._shared_device_attribute_post",
    "DeviceAttributeRollup": "._shared_device_attribute_post",
    "RollupChildAttribute": "._shared_device_attribute_post",
    "DeviceClass": "._shared_device_class",
    "DeviceConnectionInfo": "._shared_device_connection_info",
    "DeviceCount": "._shared_device_counts",
    "DeviceCounts": "._shared_device_counts",
    "PayloadStats": "._shared_device_counts",
    "EmptyObject": "._shared_empty_object",
    "EndpointAccess": "._shared_experience_linked_resources",
    "EndpointMethod": "._shared_experience_linked_resources",
    "ExperienceEndpoint": "._shared_experience_linked_resources",
    "ExperienceEndpoints": "._shared_experience_linked_resources",
    "ExperienceLinkedResources": "._shared_experience_linked_resources",
    "ExperienceView": "._shared_experience_linked_resources",
    "ExperienceViewHeaders": "._shared_experience_linked_resources",
    "ExperienceViews": "._shared_experience_linked_resources",
    "ExportFormat": "._shared_export_format",
    "ExtendedJsonDate": "._shared_export_format",
    "TimeInput": "._shared_export_format",
    "File": "._shared_file_patch",
    "FileDimensions": "._shared_file_patch",
    "FileDimensionsPost": "._shared_file_patch",
    "FilePatch": "._shared_file_patch",
    "FilePost": "._shared_file_patch",
    "FileType": "._shared_file_patch",
    "FileUpload": "._shared_file_patch",
    "FileUploadFields": "._shared_file_patch",
    "FileUploadPostResponse": "._shared_file_patch",
    "Files": "._shared_file_patch",
    "FlowClass": "._shared_flow_class",
    "FlowErrorEntry": "._shared_flow_errors",
    "FlowErrors": "._shared_flow_errors",
    "FlowStats": "._shared_flow_errors",
    "FlowStatsMetric": "._shared_flow_errors",
    "FlowLogEntry": "._shared_flow_log_entry",
    "FlowNodeEquals": "._shared_flow_log_entry",
    "FlowNodeNotEquals": "._shared_flow_log_entry",
    "FlowNodeQuery": "._shared_flow_log_entry",
    "FlowNodesQuery": "._shared_flow_log_entry",
    "FlowTriggerEquals": "._shared_flow_log_entry",
    "FlowTriggerNotEquals": "._shared_flow_log_entry",
    "FlowTriggerQuery": "._shared_flow_log_entry",
    "FlowTriggersQuery": "._shared_flow_log_entry",
    "BeckhoffSubscription": "._shared_flow_versions",
    "ExperienceFlowVersion": "._shared_flow_versions",
    "FlowGlobal": "._shared_flow_versions",
    "FlowRunCounts": "._shared_flow_versions",
    "FlowTrigger": "._shared_flow_versions",
    "FlowTriggerAppFile": "._shared_flow_versions",
    "FlowTriggerAppFileConfig": "._shared_flow_versions",
    "FlowTriggerAppFileMeta": "._shared_flow_versions",
    "FlowTriggerBeckhoff": "._shared_flow_versions",
    "FlowTriggerBeckhoffConfig": "._shared_flow_versions",
    "FlowTriggerBeckhoffMeta": "._shared_flow_versions",
    "FlowTriggerDataTable": "._shared_flow_versions",
    "FlowTriggerDataTableConfig": "._shared_flow_versions",
    "FlowTriggerDataTableMeta": "._shared_flow_versions",
    "FlowTriggerDeviceInactivity": "._shared_flow_versions",
    "FlowTriggerDeviceInactivityConfig": "._shared_flow_versions",
    "FlowTriggerDeviceInactivityMeta": "._shared_flow_versions",
    "FlowTriggerDeviceState": "._shared_flow_versions",
    "FlowTriggerDeviceStateConfig": "._shared_flow_versions",
    "FlowTriggerDeviceStateMeta": "._shared_flow_versions",
    "FlowTriggerDirect": "._shared_flow_versions",
    "FlowTriggerDirectMeta": "._shared_flow_versions",
    "FlowTriggerEndpoint": "._shared_flow_versions",
    "FlowTriggerEndpointConfig": "._shared_flow_versions",
    "FlowTriggerEndpointMeta": "._shared_flow_versions",
    "FlowTriggerEvent": "._shared_flow_versions",
    "FlowTriggerEventConfig": "._shared_flow_versions",
    "FlowTriggerEventMeta": "._shared_flow_versions",
    "FlowTriggerFileTail": "._shared_flow_versions",
    "FlowTriggerFileTailConfig": "._shared_flow_versions",
    "FlowTriggerFileTailMeta": "._shared_flow_versions",
    "FlowTriggerFileWatch": "._shared_flow_versions",
    "FlowTriggerFileWatchConfig": "._shared_flow_versions",
    "FlowTriggerFileWatchMeta": "._shared_flow_versions",
    "FlowTriggerFlowError": "._shared_flow_versions",
    "FlowTriggerFlowErrorConfig": "._shared_flow_versions",
    "FlowTriggerFlowErrorMeta": "._shared_flow_versions",
    "FlowTriggerIntegration": "._shared_flow_versions",
    "FlowTriggerIntegrationConfig": "._shared_flow_versions",
    "FlowTriggerIntegrationMeta": "._shared_flow_versions",
    "FlowTriggerMqtt": "._shared_flow_versions",
    "FlowTriggerMqttConfig": "._shared_flow_versions",
    "FlowTriggerMqttMeta": "._shared_flow_versions",
    "FlowTriggerOnSync": "._shared_flow_versions",
    "FlowTriggerOnSyncConfig": "._shared_flow_versions",
    "FlowTriggerOnSyncMeta": "._shared_flow_versions",
    "FlowTriggerOpcua": "._shared_flow_versions",
    "FlowTriggerOpcuaConfig": "._shared_flow_versions",
    "FlowTriggerOpcuaMeta": "._shared_flow_versions",
    "FlowTriggerRedis": "._shared_flow_versions",
    "FlowTriggerRedisConfig": "._shared_flow_versions",
    "FlowTriggerRedisMeta": "._shared_flow_versions",
    "FlowTriggerRequest": "._shared_flow_versions",
    "FlowTriggerRequestConfig": "._shared_flow_versions",
    "FlowTriggerRequestMeta": "._shared_flow_versions",
    "FlowTriggerSerial": "._shared_flow_versions",
    "FlowTriggerSerialConfig": "._shared_flow_versions",
    "FlowTriggerSerialMeta": "._shared_flow_versions",
    "FlowTriggerSnmpTrap": "._shared_flow_versions",
    "FlowTriggerSnmpTrapConfig": "._shared_flow_versions",
    "FlowTriggerSnmpTrapMeta": "._shared_flow_versions",
    "FlowTriggerTimer": "._shared_flow_versions",
    "FlowTriggerTimerConfig": "._shared_flow_versions",
    "FlowTriggerTimerMeta": "._shared_flow_versions",
    "FlowVersion": "._shared_flow_versions",
    "FlowVersionRunCounts": "._shared_flow_versions",
    "FlowVersions": "._shared_flow_versions",
    "GeneralFlowVersion": "._shared_flow_versions",
    "SnmpTrapCredentials": "._shared_flow_versions",
    "SnmpTrapUser": "._shared_flow_versions",
    "Flow": "._shared_flows",
    "Flows": "._shared_flows",
    "IdOperators": "._shared_id_query",
    "IdQuery": "._shared_id_query",
    "InstanceOrgMemberPost": "._shared_instance_org_member_post",
    "OrgMemberAdd": "._shared_instance_org_member_post",
    "InstanceRole": "._shared_instance_role",
    "IntegrationType": "._shared_integration_type",
    "AzureEventHubConfig": "._shared_integrations",
    "GooglePubSubConfig": "._shared_integrations",
    "Integration": "._shared_integrations",
    "IntegrationConnectInfo": "._shared_integrations",
    "IntegrationDisconnectInfo": "._shared_integrations",
    "IntegrationStatus": "._shared_integrations",
    "Integrations": "._shared_integrations",
    "MqttIntegrationConfig": "._shared_integrations",
    "ParticleConfig": "._shared_integrations",
    "SqsConfig": "._shared_integrations",
    "WebsocketConfig": "._shared_integrations",
    "WebsocketHeader": "._shared_integrations",
    "JobEnqueuedResult": "._shared_job_enqueued_result",
    "JobStatus": "._shared_job_status",
    "ValidationIssue": "._shared_job_status",
    "ListMode": "._shared_list_mode",
    "MfaMode": "._shared_mfa_mode",
    "OrgLimits": "._shared_mfa_mode",
    "NamedError": "._shared_named_error",
    "NamedReference": "._shared_named_reference",
    "NodeCategory": "._shared_node_category",
    "NodeCategoryInput": "._shared_node_category_input",
    "NotebookMinuteCount": "._shared_notebook_minute_counts",
    "NotebookMinuteCounts": "._shared_notebook_minute_counts",
    "NotebookStats": "._shared_notebook_stats",
    "StorageStats": "._shared_notebook_stats",
    "OrgBanner": "._shared_org_banner",
    "OrgDisabledAt": "._shared_org_banner",
    "OrgSummary": "._shared_org_banner",
    "SubscriptionStatus": "._shared_org_banner",
    "OrgInvitePost": "._shared_org_invite_post",
    "OrgMemberRole": "._shared_org_member_role",
    "OrgRoleInfo": "._shared_org_role_info",
    "OwnerType": "._shared_owner_type",
    "PayloadCount": "._shared_payload_counts_breakdown",
    "PayloadCountsBreakdown": "._shared_payload_counts_breakdown",
    "RemovedCount": "._shared_removed_count",
    "ResourceRole": "._shared_resource_role",
    "ResourceTransfer": "._shared_resource_transfer",
    "SortDirection": "._shared_sort_direction",
    "SourceType": "._shared_source_type",
    "StaticReplyOrNull": "._shared_static_reply_or_null",
    "Success": "._shared_success",
    "SuccessWithExecutionId": "._shared_success_with_execution_id",
    "TemplatedObjectId": "._shared_success_with_execution_id",
    "Tag": "._shared_tag",
    "TagSelector": "._shared_tag_selector",
    "TagEquals": "._shared_tags_query",
    "TagNotEquals": "._shared_tags_query",
    "TagPairQuery": "._shared_tags_query",
    "TagQuery": "._shared_tags_query",
    "TagTextIn": "._shared_tags_query",
    "TagTextNotIn": "._shared_tags_query",
    "TagTextQuery": "._shared_tags_query",
    "TagsQuery": "._shared_tags_query",
    "TemplatedTagKey": "._shared_templated_tag_key",
    "TokenActorType": "._shared_token_actor_type",
    "TopicFilterType": "._shared_topic_filter_type",
    "UserLimits": "._shared_user_limits",
    "UserSummary": "._shared_user_limits",
    "ScalarQueryValue": "._shared_value_query",
    "ValueOperators": "._shared_value_query",
    "ValueQuery": "._shared_value_query",
    "ViewType": "._shared_view_type",
    "ApplicationApiTokenPost": "._unused",
    "ApplicationApiTokenScope": "._unused",
    "ApplicationImportOptions": "._unused",
    "DashboardBlockSuggestCodePost": "._unused",
    "DashboardBlockSuggestCodeResponse": "._unused",
    "DashboardCodeSuggestion": "._unused",
    "DashboardUpdateEvents": "._unused",
    "DataExport": "._unused",
    "DataExportDeviceQuery": "._unused",
    "DataTableRowInsertResult": "._unused",
    "DebugExcludeIds": "._unused",
    "DebugLevels": "._unused",
    "DeviceRecipeBulkCreateEnqueued": "._unused",
    "DevicesDataRemoved": "._unused",
    "DevicesDeletePost": "._unused",
    "DevicesDeleteQuery": "._unused",
    "DevicesHistoricalImportPost": "._unused",
    "EmailVerificationVerify": "._unused",
    "EventTagsSummary": "._unused",
    "FilteredList": "._unused",
    "FilteredPage": "._unused",
    "FunctionSuggestion": "._unused",
    "GithubIdentity": "._unused",
    "LegacyApplicationResourceKind": "._unused",
    "OauthClient": "._unused",
    "OauthClientPost": "._unused",
    "OauthDcrError": "._unused",
    "OauthError": "._unused",
    "OrgInviteCollection": "._unused",
    "Page": "._unused",
    "PaletteInstanceNode": "._unused",
    "PasswordResetFinish": "._unused",
    "PasswordResetInput": "._unused",
    "PasswordResetResponse": "._unused",
    "PayloadCounts": "._unused",
    "StaticReply": "._unused",
    "StrictTagEquals": "._unused",
    "StrictTagNotEquals": "._unused",
    "StrictTagPairQuery": "._unused",
    "StrictTagQuery": "._unused",
    "StrictTagTextQuery": "._unused",
    "StrictTagsQuery": "._unused",
    "SuccessWithJobId": "._unused",
    "SuggestFunctionPost": "._unused",
    "SuggestFunctionResponse": "._unused",
    "SuggestionFinishReason": "._unused",
    "UserPost": "._unused",
    "OauthClientAuthMethod": "._user_oauth_client",
    "OauthGrantType": "._user_oauth_client",
    "OauthResponseType": "._user_oauth_client",
    "UserOauthClient": "._user_oauth_client",
    "UserOauthClientPatch": "._user_oauth_client",
    "UserOauthClientPost": "._user_oauth_client",
    "UserOauthClients": "._user_oauth_client",
    "OauthAuthorization": "._user_oauth_token",
    "OauthScope": "._user_oauth_token",
    "OauthTokenClient": "._user_oauth_token",
    "UserOauthToken": "._user_oauth_token",
    "UserOauthTokenPost": "._user_oauth_token",
    "UserOauthTokens": "._user_oauth_token",
    "Webhook": "._webhook",
    "WebhookBufferEncoding": "._webhook",
    "WebhookPatch": "._webhook",
    "WebhookPost": "._webhook",
    "WebhookVerificationType": "._webhook",
    "Webhooks": "._webhook",
}

if not TYPE_CHECKING:  # where the names above are all there are

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOME[name], __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
