"""What requests take, as types of plain dictionaries in wire form."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._application import (
        ApplicationApplyTemplatePatch as ApplicationApplyTemplatePatch,
    )
    from ._application import ApplicationArchiveConfig as ApplicationArchiveConfig
    from ._application import ApplicationClonePost as ApplicationClonePost
    from ._application import ApplicationExportPost as ApplicationExportPost
    from ._application import ApplicationGlobal as ApplicationGlobal
    from ._application import ApplicationGlobalChange as ApplicationGlobalChange
    from ._application import ApplicationImportBody as ApplicationImportBody
    from ._application import ApplicationPatch as ApplicationPatch
    from ._application import ApplicationPost as ApplicationPost
    from ._application import ApplicationReadmePatch as ApplicationReadmePatch
    from ._application import ApplicationResourceKind as ApplicationResourceKind
    from ._application import ApplicationsImportBody as ApplicationsImportBody
    from ._application import ArchiveAzureTarget as ArchiveAzureTarget
    from ._application import ArchiveExportOptions as ArchiveExportOptions
    from ._application import ArchiveGcsTarget as ArchiveGcsTarget
    from ._application import ArchiveS3Target as ArchiveS3Target
    from ._application import ConflictBehavior as ConflictBehavior
    from ._application import ExportRepository as ExportRepository
    from ._application import FtueStep as FtueStep
    from ._application import (
        ImportIntoApplicationOptions as ImportIntoApplicationOptions,
    )
    from ._application import ImportNewApplicationOptions as ImportNewApplicationOptions
    from ._application import ImportRepository as ImportRepository
    from ._application import MqttPublishBody as MqttPublishBody
    from ._application_certificate import (
        ApplicationCertificatePatch as ApplicationCertificatePatch,
    )
    from ._application_certificate import (
        ApplicationCertificatePost as ApplicationCertificatePost,
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
    from ._application_key import (
        AdvancedApplicationKeyQuery as AdvancedApplicationKeyQuery,
    )
    from ._application_key import ApplicationKeyPatch as ApplicationKeyPatch
    from ._application_key import ApplicationKeyPost as ApplicationKeyPost
    from ._audit_log import AuditLogActorFilter as AuditLogActorFilter
    from ._audit_log import AuditLogActorType as AuditLogActorType
    from ._audit_log import AuditLogFilter as AuditLogFilter
    from ._audit_log import AuditLogPrimaryTargetFilter as AuditLogPrimaryTargetFilter
    from ._audit_log import AuditLogPrimaryTargetType as AuditLogPrimaryTargetType
    from ._audit_log import (
        AuditLogSecondaryTargetFilter as AuditLogSecondaryTargetFilter,
    )
    from ._audit_log import AuditLogSecondaryTargetType as AuditLogSecondaryTargetType
    from ._auth import DeviceCredentials as DeviceCredentials
    from ._auth import DeviceTokenScope as DeviceTokenScope
    from ._auth import GithubLogin as GithubLogin
    from ._auth import SamlResponse as SamlResponse
    from ._credential import CredentialApiKeyConfigPatch as CredentialApiKeyConfigPatch
    from ._credential import CredentialApiKeyConfigPost as CredentialApiKeyConfigPost
    from ._credential import CredentialAwsConfigPatch as CredentialAwsConfigPatch
    from ._credential import CredentialAwsConfigPost as CredentialAwsConfigPost
    from ._credential import CredentialAzureConfigPatch as CredentialAzureConfigPatch
    from ._credential import CredentialAzureConfigPost as CredentialAzureConfigPost
    from ._credential import (
        CredentialCertificateKeyPairConfigPatch as CredentialCertificateKeyPairConfigPatch,
    )
    from ._credential import (
        CredentialCertificateKeyPairConfigPost as CredentialCertificateKeyPairConfigPost,
    )
    from ._credential import (
        CredentialDatadogConfigPatch as CredentialDatadogConfigPatch,
    )
    from ._credential import CredentialDatadogConfigPost as CredentialDatadogConfigPost
    from ._credential import CredentialGcpConfigPatch as CredentialGcpConfigPatch
    from ._credential import CredentialGcpConfigPost as CredentialGcpConfigPost
    from ._credential import CredentialGitConfigPatch as CredentialGitConfigPatch
    from ._credential import CredentialGitConfigPost as CredentialGitConfigPost
    from ._credential import CredentialHttpConfigPatch as CredentialHttpConfigPatch
    from ._credential import CredentialHttpConfigPost as CredentialHttpConfigPost
    from ._credential import CredentialJwtConfigPatch as CredentialJwtConfigPatch
    from ._credential import CredentialJwtConfigPost as CredentialJwtConfigPost
    from ._credential import CredentialLogglyConfigPatch as CredentialLogglyConfigPatch
    from ._credential import CredentialLogglyConfigPost as CredentialLogglyConfigPost
    from ._credential import (
        CredentialMongodbConfigPatch as CredentialMongodbConfigPatch,
    )
    from ._credential import CredentialMongodbConfigPost as CredentialMongodbConfigPost
    from ._credential import CredentialPatch as CredentialPatch
    from ._credential import CredentialPost as CredentialPost
    from ._credential import (
        CredentialSnowflakeConfigPatch as CredentialSnowflakeConfigPatch,
    )
    from ._credential import (
        CredentialSnowflakeConfigPost as CredentialSnowflakeConfigPost,
    )
    from ._credential import CredentialSqlConfigPatch as CredentialSqlConfigPatch
    from ._credential import CredentialSqlConfigPost as CredentialSqlConfigPost
    from ._credential import CredentialTwilioConfigPatch as CredentialTwilioConfigPatch
    from ._credential import CredentialTwilioConfigPost as CredentialTwilioConfigPost
    from ._credential import CredentialType as CredentialType
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
    from ._dashboard import DashboardPost as DashboardPost
    from ._data import DevicesDataExport as DevicesDataExport
    from ._data import DevicesDataExportOptions as DevicesDataExportOptions
    from ._data import LastValueQuery as LastValueQuery
    from ._data import TimeSeriesQuery as TimeSeriesQuery
    from ._data_table import DataTableColumn as DataTableColumn
    from ._data_table import DataTablePatch as DataTablePatch
    from ._data_table import DataTablePost as DataTablePost
    from ._data_table_row import AdvancedQuery as AdvancedQuery
    from ._data_table_row import DataTableRowInsert as DataTableRowInsert
    from ._data_table_row import DataTableRowsExport as DataTableRowsExport
    from ._data_table_row import (
        DataTableRowsExportOptions as DataTableRowsExportOptions,
    )
    from ._data_table_row import DataTableValue as DataTableValue
    from ._device import AddAttribute as AddAttribute
    from ._device import AddAttributeRollup as AddAttributeRollup
    from ._device import DeviceAttributeDataTypeFilter as DeviceAttributeDataTypeFilter
    from ._device import DeviceClassFilter as DeviceClassFilter
    from ._device import DeviceCommand as DeviceCommand
    from ._device import DeviceConnected as DeviceConnected
    from ._device import DeviceConnectionStatus as DeviceConnectionStatus
    from ._device import DeviceDataExport as DeviceDataExport
    from ._device import DeviceDataExportOptions as DeviceDataExportOptions
    from ._device import DeviceDisconnected as DeviceDisconnected
    from ._device import DevicePatch as DevicePatch
    from ._device import DevicePost as DevicePost
    from ._device import DevicesDeleteOrRestorePost as DevicesDeleteOrRestorePost
    from ._device import DevicesExportPayloadCountPost as DevicesExportPayloadCountPost
    from ._device import DevicesExportPost as DevicesExportPost
    from ._device import DevicesPatch as DevicesPatch
    from ._device import DevicesRemoveDataPost as DevicesRemoveDataPost
    from ._device import DeviceState as DeviceState
    from ._device import DeviceStateOrStates as DeviceStateOrStates
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
    from ._device_attribute import DeviceAttributePatch as DeviceAttributePatch
    from ._device_recipe import DeviceRecipeBulkCreatePost as DeviceRecipeBulkCreatePost
    from ._device_recipe import DeviceRecipePatch as DeviceRecipePatch
    from ._device_recipe import DeviceRecipePost as DeviceRecipePost
    from ._edge_deployment import EdgeDeploymentRelease as EdgeDeploymentRelease
    from ._embedded_deployment import (
        EmbeddedDeploymentExport as EmbeddedDeploymentExport,
    )
    from ._embedded_deployment import (
        EmbeddedDeploymentRelease as EmbeddedDeploymentRelease,
    )
    from ._event import AdvancedEventQuery as AdvancedEventQuery
    from ._event import EventLevel as EventLevel
    from ._event import EventPatch as EventPatch
    from ._event import EventPost as EventPost
    from ._event import EventsExport as EventsExport
    from ._event import EventState as EventState
    from ._experience import ExperienceBootstrapOptions as ExperienceBootstrapOptions
    from ._experience_domain import ExperienceDomainPatch as ExperienceDomainPatch
    from ._experience_domain import ExperienceDomainPost as ExperienceDomainPost
    from ._experience_endpoint import ExperienceEndpointPatch as ExperienceEndpointPatch
    from ._experience_endpoint import ExperienceEndpointPost as ExperienceEndpointPost
    from ._experience_group import (
        AdvancedExperienceGroupQuery as AdvancedExperienceGroupQuery,
    )
    from ._experience_group import ExperienceGroupPatch as ExperienceGroupPatch
    from ._experience_group import ExperienceGroupPost as ExperienceGroupPost
    from ._experience_slug import ExperienceSlugPatch as ExperienceSlugPatch
    from ._experience_slug import ExperienceSlugPost as ExperienceSlugPost
    from ._experience_user import (
        AdvancedExperienceUserQuery as AdvancedExperienceUserQuery,
    )
    from ._experience_user import ExperienceUserPatch as ExperienceUserPatch
    from ._experience_user import ExperienceUserPost as ExperienceUserPost
    from ._experience_version import ExperienceGlobal as ExperienceGlobal
    from ._experience_version import ExperienceVersionPatch as ExperienceVersionPatch
    from ._experience_version import ExperienceVersionPost as ExperienceVersionPost
    from ._experience_view import ExperienceViewPatch as ExperienceViewPatch
    from ._experience_view import ExperienceViewPost as ExperienceViewPost
    from ._file import FileUploadBody as FileUploadBody
    from ._flow import AdvancedFlowByVersionQuery as AdvancedFlowByVersionQuery
    from ._flow import AdvancedFlowQuery as AdvancedFlowQuery
    from ._flow import FlowImport as FlowImport
    from ._flow import FlowPatch as FlowPatch
    from ._flow import FlowPost as FlowPost
    from ._flow import FlowsImportPost as FlowsImportPost
    from ._flow import FlowStorageEntry as FlowStorageEntry
    from ._flow import FlowTriggerFilterItem as FlowTriggerFilterItem
    from ._flow import FlowVersionImport as FlowVersionImport
    from ._flow import VirtualButtonPress as VirtualButtonPress
    from ._flow_version import AdvancedFlowVersionQuery as AdvancedFlowVersionQuery
    from ._flow_version import FlowVersionPatch as FlowVersionPatch
    from ._flow_version import FlowVersionPost as FlowVersionPost
    from ._flow_version import FlowVersionsDeletePost as FlowVersionsDeletePost
    from ._instance import InstancePatch as InstancePatch
    from ._instance import InstanceReportConfig as InstanceReportConfig
    from ._instance import InstanceReportOptionsPost as InstanceReportOptionsPost
    from ._instance import ReportGrouping as ReportGrouping
    from ._instance import ReportPeriod as ReportPeriod
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
    from ._instance_audit_log import (
        InstanceAuditLogSecondaryTargetFilter as InstanceAuditLogSecondaryTargetFilter,
    )
    from ._instance_audit_log import (
        InstanceAuditLogSecondaryTargetType as InstanceAuditLogSecondaryTargetType,
    )
    from ._instance_custom_node import CustomNodeExtraField as CustomNodeExtraField
    from ._instance_custom_node import CustomNodeTriggerInput as CustomNodeTriggerInput
    from ._instance_custom_node import (
        InstanceCustomNodePatch as InstanceCustomNodePatch,
    )
    from ._instance_custom_node import InstanceCustomNodePost as InstanceCustomNodePost
    from ._instance_member import InstanceMemberPatch as InstanceMemberPatch
    from ._instance_member import InstanceMemberPost as InstanceMemberPost
    from ._instance_notification_rule import (
        ClearableCallbackUrl as ClearableCallbackUrl,
    )
    from ._instance_notification_rule import (
        NotificationAudience as NotificationAudience,
    )
    from ._instance_notification_rule import (
        NotificationEmailConfigOrNull as NotificationEmailConfigOrNull,
    )
    from ._instance_notification_rule import (
        NotificationRuleConfig as NotificationRuleConfig,
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
    from ._instance_org import InstanceOrgPatch as InstanceOrgPatch
    from ._instance_org import InstanceOrgPost as InstanceOrgPost
    from ._integration import IntegrationPatch as IntegrationPatch
    from ._integration import IntegrationPost as IntegrationPost
    from ._me import ChangePassword as ChangePassword
    from ._me import CurrentCredentials as CurrentCredentials
    from ._me import MePatch as MePatch
    from ._me import MultiFactorAuthDisable as MultiFactorAuthDisable
    from ._me import MultiFactorAuthEnable as MultiFactorAuthEnable
    from ._me import OrgInviteActionUser as OrgInviteActionUser
    from ._me import RecentItem as RecentItem
    from ._me import RecentItemType as RecentItemType
    from ._notebook import (
        NotebookConnectionHistoryInput as NotebookConnectionHistoryInput,
    )
    from ._notebook import NotebookDataTableInput as NotebookDataTableInput
    from ._notebook import NotebookDataTableOutput as NotebookDataTableOutput
    from ._notebook import NotebookDeviceDataInput as NotebookDeviceDataInput
    from ._notebook import NotebookDeviceMetadataInput as NotebookDeviceMetadataInput
    from ._notebook import NotebookDirectoryOutput as NotebookDirectoryOutput
    from ._notebook import NotebookEventInput as NotebookEventInput
    from ._notebook import NotebookExecutionOptions as NotebookExecutionOptions
    from ._notebook import NotebookExternalUrlInput as NotebookExternalUrlInput
    from ._notebook import NotebookFileInput as NotebookFileInput
    from ._notebook import NotebookFileOutput as NotebookFileOutput
    from ._notebook import NotebookImageVersion as NotebookImageVersion
    from ._notebook import NotebookInput as NotebookInput
    from ._notebook import NotebookOutput as NotebookOutput
    from ._notebook import NotebookPatch as NotebookPatch
    from ._notebook import NotebookPost as NotebookPost
    from ._notebook import NotebookResultOutput as NotebookResultOutput
    from ._notebook import NotebookTemporaryUrlOutput as NotebookTemporaryUrlOutput
    from ._notebook import NotebookUploadBody as NotebookUploadBody
    from ._notebook import TemplatedFileName as TemplatedFileName
    from ._notebook import TemplatedTagSelector as TemplatedTagSelector
    from ._org import OrgMemberPatch as OrgMemberPatch
    from ._org import OrgPatch as OrgPatch
    from ._org import OrgPost as OrgPost
    from ._org_invite import OrgInviteAction as OrgInviteAction
    from ._private_file import PrivateFileUploadBody as PrivateFileUploadBody
    from ._resource_job import ResourceJobConcurrency as ResourceJobConcurrency
    from ._resource_job import (
        ResourceJobExecutionOptions as ResourceJobExecutionOptions,
    )
    from ._resource_job import ResourceJobPatch as ResourceJobPatch
    from ._resource_job import ResourceJobPost as ResourceJobPost
    from ._resource_job import ResourceJobResourceType as ResourceJobResourceType
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
    from ._shared_api_token_post import ApiTokenPost as ApiTokenPost
    from ._shared_api_token_scope import ApiTokenScope as ApiTokenScope
    from ._shared_attribute_data_type import AttributeDataType as AttributeDataType
    from ._shared_audit_log_request_filter import (
        AuditLogRequestFilter as AuditLogRequestFilter,
    )
    from ._shared_authed_user import UserCredentials as UserCredentials
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
    from ._shared_empty_object import EmptyObject as EmptyObject
    from ._shared_experience_linked_resources import EndpointAccess as EndpointAccess
    from ._shared_experience_linked_resources import EndpointMethod as EndpointMethod
    from ._shared_experience_linked_resources import (
        ExperienceViewHeaders as ExperienceViewHeaders,
    )
    from ._shared_export_format import ExportFormat as ExportFormat
    from ._shared_export_format import ExtendedJsonDate as ExtendedJsonDate
    from ._shared_export_format import TimeInput as TimeInput
    from ._shared_file_patch import FileDimensions as FileDimensions
    from ._shared_file_patch import FileDimensionsPost as FileDimensionsPost
    from ._shared_file_patch import FilePatch as FilePatch
    from ._shared_file_patch import FilePost as FilePost
    from ._shared_file_patch import FileType as FileType
    from ._shared_flow_class import FlowClass as FlowClass
    from ._shared_flow_log_entry import FlowNodeEquals as FlowNodeEquals
    from ._shared_flow_log_entry import FlowNodeNotEquals as FlowNodeNotEquals
    from ._shared_flow_log_entry import FlowNodeQuery as FlowNodeQuery
    from ._shared_flow_log_entry import FlowNodesQuery as FlowNodesQuery
    from ._shared_flow_log_entry import FlowTriggerEquals as FlowTriggerEquals
    from ._shared_flow_log_entry import FlowTriggerNotEquals as FlowTriggerNotEquals
    from ._shared_flow_log_entry import FlowTriggerQuery as FlowTriggerQuery
    from ._shared_flow_log_entry import FlowTriggersQuery as FlowTriggersQuery
    from ._shared_flow_versions import BeckhoffSubscription as BeckhoffSubscription
    from ._shared_flow_versions import FlowGlobal as FlowGlobal
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
    from ._shared_flow_versions import SnmpTrapCredentials as SnmpTrapCredentials
    from ._shared_flow_versions import SnmpTrapUser as SnmpTrapUser
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
    from ._shared_integrations import MqttIntegrationConfig as MqttIntegrationConfig
    from ._shared_integrations import ParticleConfig as ParticleConfig
    from ._shared_integrations import SqsConfig as SqsConfig
    from ._shared_integrations import WebsocketConfig as WebsocketConfig
    from ._shared_integrations import WebsocketHeader as WebsocketHeader
    from ._shared_list_mode import ListMode as ListMode
    from ._shared_mfa_mode import MfaMode as MfaMode
    from ._shared_mfa_mode import OrgLimits as OrgLimits
    from ._shared_node_category_input import NodeCategoryInput as NodeCategoryInput
    from ._shared_org_banner import OrgBanner as OrgBanner
    from ._shared_org_invite_post import OrgInvitePost as OrgInvitePost
    from ._shared_org_member_role import OrgMemberRole as OrgMemberRole
    from ._shared_org_role_info import OrgRoleInfo as OrgRoleInfo
    from ._shared_owner_type import OwnerType as OwnerType
    from ._shared_resource_role import ResourceRole as ResourceRole
    from ._shared_resource_transfer import ResourceTransfer as ResourceTransfer
    from ._shared_sort_direction import SortDirection as SortDirection
    from ._shared_static_reply_or_null import StaticReplyOrNull as StaticReplyOrNull
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
    from ._shared_topic_filter_type import TopicFilterType as TopicFilterType
    from ._shared_value_query import ScalarQueryValue as ScalarQueryValue
    from ._shared_value_query import ValueOperators as ValueOperators
    from ._shared_value_query import ValueQuery as ValueQuery
    from ._shared_view_type import ViewType as ViewType
    from ._user_oauth_client import OauthClientAuthMethod as OauthClientAuthMethod
    from ._user_oauth_client import OauthGrantType as OauthGrantType
    from ._user_oauth_client import OauthResponseType as OauthResponseType
    from ._user_oauth_client import UserOauthClientPatch as UserOauthClientPatch
    from ._user_oauth_client import UserOauthClientPost as UserOauthClientPost
    from ._user_oauth_token import OauthAuthorization as OauthAuthorization
    from ._user_oauth_token import OauthScope as OauthScope
    from ._user_oauth_token import UserOauthTokenPost as UserOauthTokenPost
    from ._webhook import WebhookBufferEncoding as WebhookBufferEncoding
    from ._webhook import WebhookPatch as WebhookPatch
    from ._webhook import WebhookPost as WebhookPost
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
    "ApiTokenPatch",
    "ApiTokenPost",
    "ApiTokenScope",
    "ApplicationApplyTemplatePatch",
    "ApplicationArchiveConfig",
    "ApplicationCertificateAuthorityPatch",
    "ApplicationCertificateAuthorityPost",
    "ApplicationCertificatePatch",
    "ApplicationCertificatePost",
    "ApplicationClonePost",
    "ApplicationDashboardPost",
    "ApplicationExportPost",
    "ApplicationGlobal",
    "ApplicationGlobalChange",
    "ApplicationImportBody",
    "ApplicationKeyPatch",
    "ApplicationKeyPost",
    "ApplicationPatch",
    "ApplicationPost",
    "ApplicationReadmePatch",
    "ApplicationResourceKind",
    "ApplicationsImportBody",
    "ArchiveAzureTarget",
    "ArchiveExportOptions",
    "ArchiveGcsTarget",
    "ArchiveS3Target",
    "AttributeDataType",
    "AttributeValue",
    "AuditLogActorFilter",
    "AuditLogActorType",
    "AuditLogFilter",
    "AuditLogPrimaryTargetFilter",
    "AuditLogPrimaryTargetType",
    "AuditLogRequestFilter",
    "AuditLogSecondaryTargetFilter",
    "AuditLogSecondaryTargetType",
    "AzureEventHubConfig",
    "BeckhoffSubscription",
    "ChangePassword",
    "ClearableCallbackUrl",
    "ConflictBehavior",
    "CredentialApiKeyConfigPatch",
    "CredentialApiKeyConfigPost",
    "CredentialAwsConfigPatch",
    "CredentialAwsConfigPost",
    "CredentialAzureConfigPatch",
    "CredentialAzureConfigPost",
    "CredentialCertificateKeyPairConfigPatch",
    "CredentialCertificateKeyPairConfigPost",
    "CredentialDatadogConfigPatch",
    "CredentialDatadogConfigPost",
    "CredentialGcpConfigPatch",
    "CredentialGcpConfigPost",
    "CredentialGitConfigPatch",
    "CredentialGitConfigPost",
    "CredentialHttpConfigPatch",
    "CredentialHttpConfigPost",
    "CredentialJwtConfigPatch",
    "CredentialJwtConfigPost",
    "CredentialLogglyConfigPatch",
    "CredentialLogglyConfigPost",
    "CredentialMongodbConfigPatch",
    "CredentialMongodbConfigPost",
    "CredentialPatch",
    "CredentialPost",
    "CredentialSnowflakeConfigPatch",
    "CredentialSnowflakeConfigPost",
    "CredentialSqlConfigPatch",
    "CredentialSqlConfigPost",
    "CredentialTwilioConfigPatch",
    "CredentialTwilioConfigPost",
    "CredentialType",
    "CredentialWhatsappConfigPatch",
    "CredentialWhatsappConfigPost",
    "CurrentCredentials",
    "CustomNodeCheckboxField",
    "CustomNodeConfig",
    "CustomNodeExtraField",
    "CustomNodeField",
    "CustomNodeJsonField",
    "CustomNodeNumberField",
    "CustomNodePayloadPathField",
    "CustomNodeSection",
    "CustomNodeSelectField",
    "CustomNodeSelectOption",
    "CustomNodeStringField",
    "CustomNodeTriggerInput",
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
    "DashboardBlockWorkflowList",
    "DashboardBlockWorkflowListConfig",
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
    "DataTableColumn",
    "DataTablePatch",
    "DataTablePost",
    "DataTableRowInsert",
    "DataTableRowsExport",
    "DataTableRowsExportOptions",
    "DataTableValue",
    "DeviceAttributeDataTypeFilter",
    "DeviceAttributePatch",
    "DeviceAttributePost",
    "DeviceAttributeRollup",
    "DeviceClass",
    "DeviceClassFilter",
    "DeviceCommand",
    "DeviceConnected",
    "DeviceConnectionStatus",
    "DeviceCredentials",
    "DeviceDataExport",
    "DeviceDataExportOptions",
    "DeviceDisconnected",
    "DevicePatch",
    "DevicePost",
    "DeviceRecipeBulkCreatePost",
    "DeviceRecipePatch",
    "DeviceRecipePost",
    "DeviceState",
    "DeviceStateOrStates",
    "DeviceTokenScope",
    "DeviceUpdateOperation",
    "DevicesDataExport",
    "DevicesDataExportOptions",
    "DevicesDeleteOrRestorePost",
    "DevicesExportPayloadCountPost",
    "DevicesExportPost",
    "DevicesPatch",
    "DevicesRemoveDataPost",
    "DisabledAtInput",
    "EdgeDeploymentRelease",
    "EdgeDeploymentRemove",
    "EdgeDeploymentReplace",
    "EmbeddedDeploymentExport",
    "EmbeddedDeploymentRelease",
    "EmptyObject",
    "EndpointAccess",
    "EndpointMethod",
    "EventLevel",
    "EventPatch",
    "EventPost",
    "EventState",
    "EventsExport",
    "ExperienceBootstrapOptions",
    "ExperienceDomainPatch",
    "ExperienceDomainPost",
    "ExperienceEndpointPatch",
    "ExperienceEndpointPost",
    "ExperienceGlobal",
    "ExperienceGroupPatch",
    "ExperienceGroupPost",
    "ExperienceSlugPatch",
    "ExperienceSlugPost",
    "ExperienceUserPatch",
    "ExperienceUserPost",
    "ExperienceVersionPatch",
    "ExperienceVersionPost",
    "ExperienceViewHeaders",
    "ExperienceViewPatch",
    "ExperienceViewPost",
    "ExportFormat",
    "ExportRepository",
    "ExtendedJsonDate",
    "FileDimensions",
    "FileDimensionsPost",
    "FilePatch",
    "FilePost",
    "FileType",
    "FileUploadBody",
    "FlowClass",
    "FlowGlobal",
    "FlowImport",
    "FlowNode",
    "FlowNodeEquals",
    "FlowNodeNotEquals",
    "FlowNodeQuery",
    "FlowNodesQuery",
    "FlowPatch",
    "FlowPost",
    "FlowStorageEntry",
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
    "FlowVersionImport",
    "FlowVersionPatch",
    "FlowVersionPost",
    "FlowVersionsDeletePost",
    "FlowsImportPost",
    "FtueStep",
    "GitAuthType",
    "GithubLogin",
    "GooglePubSubConfig",
    "HttpAuthMethod",
    "IdOperators",
    "IdQuery",
    "ImportIntoApplicationOptions",
    "ImportNewApplicationOptions",
    "ImportRepository",
    "InstanceAuditLogActorFilter",
    "InstanceAuditLogActorType",
    "InstanceAuditLogFilter",
    "InstanceAuditLogPrimaryTargetFilter",
    "InstanceAuditLogPrimaryTargetType",
    "InstanceAuditLogSecondaryTargetFilter",
    "InstanceAuditLogSecondaryTargetType",
    "InstanceCustomNodePatch",
    "InstanceCustomNodePost",
    "InstanceMemberPatch",
    "InstanceMemberPost",
    "InstanceOrgMemberPost",
    "InstanceOrgPatch",
    "InstanceOrgPost",
    "InstancePatch",
    "InstanceReportConfig",
    "InstanceReportOptionsPost",
    "InstanceRole",
    "IntegrationPatch",
    "IntegrationPost",
    "IntegrationType",
    "JwtAlgorithm",
    "LastValueQuery",
    "ListMode",
    "MapStyle",
    "MePatch",
    "MfaMode",
    "MqttIntegrationConfig",
    "MqttPublishBody",
    "MultiDeviceCommand",
    "MultiFactorAuthDisable",
    "MultiFactorAuthEnable",
    "NodeCategoryInput",
    "NotebookConnectionHistoryInput",
    "NotebookDataTableInput",
    "NotebookDataTableOutput",
    "NotebookDeviceDataInput",
    "NotebookDeviceMetadataInput",
    "NotebookDirectoryOutput",
    "NotebookEventInput",
    "NotebookExecutionOptions",
    "NotebookExternalUrlInput",
    "NotebookFileInput",
    "NotebookFileOutput",
    "NotebookImageVersion",
    "NotebookInput",
    "NotebookOutput",
    "NotebookPatch",
    "NotebookPost",
    "NotebookResultOutput",
    "NotebookTemporaryUrlOutput",
    "NotebookUploadBody",
    "NotificationAudience",
    "NotificationEmailConfigOrNull",
    "NotificationRuleConfig",
    "NotificationRuleEvaluationOptions",
    "NotificationRulePatch",
    "NotificationRulePost",
    "NotificationRuleType",
    "NotificationTargetType",
    "NotificationThresholdType",
    "OauthAuthorization",
    "OauthClientAuthMethod",
    "OauthGrantType",
    "OauthResponseType",
    "OauthScope",
    "OrgBanner",
    "OrgInviteAction",
    "OrgInviteActionUser",
    "OrgInvitePost",
    "OrgLimits",
    "OrgMemberAdd",
    "OrgMemberPatch",
    "OrgMemberRole",
    "OrgPatch",
    "OrgPost",
    "OrgRole",
    "OrgRoleInfo",
    "OverlaySize",
    "OwnerType",
    "ParticleConfig",
    "PinMode",
    "PrivateFileUploadBody",
    "RecentItem",
    "RecentItemType",
    "RemoveAttribute",
    "RemoveAttributeDescription",
    "RemoveAttributeTag",
    "RemoveDeviceField",
    "RemoveDeviceTag",
    "ReportGrouping",
    "ReportPeriod",
    "ResourceJobConcurrency",
    "ResourceJobExecutionOptions",
    "ResourceJobPatch",
    "ResourceJobPost",
    "ResourceJobResourceType",
    "ResourceRole",
    "ResourceTransfer",
    "RollupChildAttribute",
    "SamlResponse",
    "ScalarQueryValue",
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
    "SqlSystem",
    "SqsConfig",
    "StaticReplyOrNull",
    "Tag",
    "TagEquals",
    "TagNotEquals",
    "TagPairQuery",
    "TagQuery",
    "TagSelector",
    "TagTextIn",
    "TagTextNotIn",
    "TagTextQuery",
    "TagsQuery",
    "TemplatedFileName",
    "TemplatedObjectId",
    "TemplatedTagKey",
    "TemplatedTagSelector",
    "TimeAtValueAggregation",
    "TimeAtValueOptions",
    "TimeInput",
    "TimeSeriesQuery",
    "TopicFilterType",
    "TriggerCategory",
    "UserCredentials",
    "UserOauthClientPatch",
    "UserOauthClientPost",
    "UserOauthTokenPost",
    "ValueOperators",
    "ValueQuery",
    "ViewType",
    "VirtualButtonPress",
    "WebhookBufferEncoding",
    "WebhookPatch",
    "WebhookPost",
    "WebhookVerificationType",
    "WebsocketConfig",
    "WebsocketHeader",
]

_HOME: dict[str, str] = {
    "ApplicationApplyTemplatePatch": "._application",
    "ApplicationArchiveConfig": "._application",
    "ApplicationClonePost": "._application",
    "ApplicationExportPost": "._application",
    "ApplicationGlobal": "._application",
    "ApplicationGlobalChange": "._application",
    "ApplicationImportBody": "._application",
    "ApplicationPatch": "._application",
    "ApplicationPost": "._application",
    "ApplicationReadmePatch": "._application",
    "ApplicationResourceKind": "._application",
    "ApplicationsImportBody": "._application",
    "ArchiveAzureTarget": "._application",
    "ArchiveExportOptions": "._application",
    "ArchiveGcsTarget": "._application",
    "ArchiveS3Target": "._application",
    "ConflictBehavior": "._application",
    "ExportRepository": "._application",
    "FtueStep": "._application",
    "ImportIntoApplicationOptions": "._application",
    "ImportNewApplicationOptions": "._application",
    "ImportRepository": "._application",
    "MqttPublishBody": "._application",
    "ApplicationCertificatePatch": "._application_certificate",
    "ApplicationCertificatePost": "._application_certificate",
    "ApplicationCertificateAuthorityPatch": "._application_certificate_authority",
    "ApplicationCertificateAuthorityPost": "._application_certificate_authority",
    "ApplicationDashboardPost": "._application_dashboard",
    "AdvancedApplicationJobLogQuery": "._application_job_log",
    "AdvancedApplicationKeyQuery": "._application_key",
    "ApplicationKeyPatch": "._application_key",
    "ApplicationKeyPost": "._application_key",
    "AuditLogActorFilter": "._audit_log",
    "AuditLogActorType": "._audit_log",
    "AuditLogFilter": "._audit_log",
    "AuditLogPrimaryTargetFilter": "._audit_log",
    "AuditLogPrimaryTargetType": "._audit_log",
    "AuditLogSecondaryTargetFilter": "._audit_log",
    "AuditLogSecondaryTargetType": "._audit_log",
    "DeviceCredentials": "._auth",
    "DeviceTokenScope": "._auth",
    "GithubLogin": "._auth",
    "SamlResponse": "._auth",
    "CredentialApiKeyConfigPatch": "._credential",
    "CredentialApiKeyConfigPost": "._credential",
    "CredentialAwsConfigPatch": "._credential",
    "CredentialAwsConfigPost": "._credential",
    "CredentialAzureConfigPatch": "._credential",
    "CredentialAzureConfigPost": "._credential",
    "CredentialCertificateKeyPairConfigPatch": "._credential",
    "CredentialCertificateKeyPairConfigPost": "._credential",
    "CredentialDatadogConfigPatch": "._credential",
    "CredentialDatadogConfigPost": "._credential",
    "CredentialGcpConfigPatch": "._credential",
    "CredentialGcpConfigPost": "._credential",
    "CredentialGitConfigPatch": "._credential",
    "CredentialGitConfigPost": "._credential",
    "CredentialHttpConfigPatch": "._credential",
    "CredentialHttpConfigPost": "._credential",
    "CredentialJwtConfigPatch": "._credential",
    "CredentialJwtConfigPost": "._credential",
    "CredentialLogglyConfigPatch": "._credential",
    "CredentialLogglyConfigPost": "._credential",
    "CredentialMongodbConfigPatch": "._credential",
    "CredentialMongodbConfigPost": "._credential",
    "CredentialPatch": "._credential",
    "CredentialPost": "._credential",
    "CredentialSnowflakeConfigPatch": "._credential",
    "CredentialSnowflakeConfigPost": "._credential",
    "CredentialSqlConfigPatch": "._credential",
    "CredentialSqlConfigPost": "._credential",
    "CredentialTwilioConfigPatch": "._credential",
    "CredentialTwilioConfigPost": "._credential",
    "CredentialType": "._credential",
    "CredentialWhatsappConfigPatch": "._credential",
    "CredentialWhatsappConfigPost": "._credential",
    "GitAuthType": "._credential",
    "HttpAuthMethod": "._credential",
    "JwtAlgorithm": "._credential",
    "SqlSystem": "._credential",
    "DashboardPost": "._dashboard",
    "DevicesDataExport": "._data",
    "DevicesDataExportOptions": "._data",
    "LastValueQuery": "._data",
    "TimeSeriesQuery": "._data",
    "DataTableColumn": "._data_table",
    "DataTablePatch": "._data_table",
    "DataTablePost": "._data_table",
    "AdvancedQuery": "._data_table_row",
    "DataTableRowInsert": "._data_table_row",
    "DataTableRowsExport": "._data_table_row",
    "DataTableRowsExportOptions": "._data_table_row",
    "DataTableValue": "._data_table_row",
    "AddAttribute": "._device",
    "AddAttributeRollup": "._device",
    "DeviceAttributeDataTypeFilter": "._device",
    "DeviceClassFilter": "._device",
    "DeviceCommand": "._device",
    "DeviceConnected": "._device",
    "DeviceConnectionStatus": "._device",
    "DeviceDataExport": "._device",
    "DeviceDataExportOptions": "._device",
    "DeviceDisconnected": "._device",
    "DevicePatch": "._device",
    "DevicePost": "._device",
    "DeviceState": "._device",
    "DeviceStateOrStates": "._device",
    "DeviceUpdateOperation": "._device",
    "DevicesDeleteOrRestorePost": "._device",
    "DevicesExportPayloadCountPost": "._device",
    "DevicesExportPost": "._device",
    "DevicesPatch": "._device",
    "DevicesRemoveDataPost": "._device",
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
    "DeviceAttributePatch": "._device_attribute",
    "DeviceRecipeBulkCreatePost": "._device_recipe",
    "DeviceRecipePatch": "._device_recipe",
    "DeviceRecipePost": "._device_recipe",
    "EdgeDeploymentRelease": "._edge_deployment",
    "EmbeddedDeploymentExport": "._embedded_deployment",
    "EmbeddedDeploymentRelease": "._embedded_deployment",
    "AdvancedEventQuery": "._event",
    "EventLevel": "._event",
    "EventPatch": "._event",
    "EventPost": "._event",
    "EventState": "._event",
    "EventsExport": "._event",
    "ExperienceBootstrapOptions": "._experience",
    "ExperienceDomainPatch": "._experience_domain",
    "ExperienceDomainPost": "._experience_domain",
    "ExperienceEndpointPatch": "._experience_endpoint",
    "ExperienceEndpointPost": "._experience_endpoint",
    "AdvancedExperienceGroupQuery": "._experience_group",
    "ExperienceGroupPatch": "._experience_group",
    "ExperienceGroupPost": "._experience_group",
    "ExperienceSlugPatch": "._experience_slug",
    "ExperienceSlugPost": "._experience_slug",
    "AdvancedExperienceUserQuery": "._experience_user",
    "ExperienceUserPatch": "._experience_user",
    "ExperienceUserPost": "._experience_user",
    "ExperienceGlobal": "._experience_version",
    "ExperienceVersionPatch": "._experience_version",
    "ExperienceVersionPost": "._experience_version",
    "ExperienceViewPatch": "._experience_view",
    "ExperienceViewPost": "._experience_view",
    "FileUploadBody": "._file",
    "AdvancedFlowByVersionQuery": "._flow",
    "AdvancedFlowQuery": "._flow",
    "FlowImport": "._flow",
    "FlowPatch": "._flow",
    "FlowPost": "._flow",
    "FlowStorageEntry": "._flow",
    "FlowTriggerFilterItem": "._flow",
    "FlowVersionImport": "._flow",
    "FlowsImportPost": "._flow",
    "VirtualButtonPress": "._flow",
    "AdvancedFlowVersionQuery": "._flow_version",
    "FlowVersionPatch": "._flow_version",
    "FlowVersionPost": "._flow_version",
    "FlowVersionsDeletePost": "._flow_version",
    "InstancePatch": "._instance",
    "InstanceReportConfig": "._instance",
    "InstanceReportOptionsPost": "._instance",
    "ReportGrouping": "._instance",
    "ReportPeriod": "._instance",
    "InstanceAuditLogActorFilter": "._instance_audit_log",
    "InstanceAuditLogActorType": "._instance_audit_log",
    "InstanceAuditLogFilter": "._instance_audit_log",
    "InstanceAuditLogPrimaryTargetFilter": "._instance_audit_log",
    "InstanceAuditLogPrimaryTargetType": "._instance_audit_log",
    "InstanceAuditLogSecondaryTargetFilter": "._instance_audit_log",
    "InstanceAuditLogSecondaryTargetType": "._instance_audit_log",
    "CustomNodeExtraField": "._instance_custom_node",
    "CustomNodeTriggerInput": "._instance_custom_node",
    "InstanceCustomNodePatch": "._instance_custom_node",
    "InstanceCustomNodePost": "._instance_custom_node",
    "InstanceMemberPatch": "._instance_member",
    "InstanceMemberPost": "._instance_member",
    "ClearableCallbackUrl": "._instance_notification_rule",
    "NotificationAudience": "._instance_notification_rule",
    "NotificationEmailConfigOrNull": "._instance_notification_rule",
    "NotificationRuleConfig": "._instance_notification_rule",
    "NotificationRuleEvaluationOptions": "._instance_notification_rule",
    "NotificationRulePatch": "._instance_notification_rule",
    "NotificationRulePost": "._instance_notification_rule",
    "NotificationRuleType": "._instance_notification_rule",
    "NotificationTargetType": "._instance_notification_rule",
    "NotificationThresholdType": "._instance_notification_rule",
    "AdvancedInstanceOrgQuery": "._instance_org",
    "DisabledAtInput": "._instance_org",
    "InstanceOrgPatch": "._instance_org",
    "InstanceOrgPost": "._instance_org",
    "IntegrationPatch": "._integration",
    "IntegrationPost": "._integration",
    "ChangePassword": "._me",
    "CurrentCredentials": "._me",
    "MePatch": "._me",
    "MultiFactorAuthDisable": "._me",
    "MultiFactorAuthEnable": "._me",
    "OrgInviteActionUser": "._me",
    "RecentItem": "._me",
    "RecentItemType": "._me",
    "NotebookConnectionHistoryInput": "._notebook",
    "NotebookDataTableInput": "._notebook",
    "NotebookDataTableOutput": "._notebook",
    "NotebookDeviceDataInput": "._notebook",
    "NotebookDeviceMetadataInput": "._notebook",
    "NotebookDirectoryOutput": "._notebook",
    "NotebookEventInput": "._notebook",
    "NotebookExecutionOptions": "._notebook",
    "NotebookExternalUrlInput": "._notebook",
    "NotebookFileInput": "._notebook",
    "NotebookFileOutput": "._notebook",
    "NotebookImageVersion": "._notebook",
    "NotebookInput": "._notebook",
    "NotebookOutput": "._notebook",
    "NotebookPatch": "._notebook",
    "NotebookPost": "._notebook",
    "NotebookResultOutput": "._notebook",
    "NotebookTemporaryUrlOutput": "._notebook",
    "NotebookUploadBody": "._notebook",
    "TemplatedFileName": "._notebook",
    "TemplatedTagSelector": "._notebook",
    "OrgMemberPatch": "._org",
    "OrgPatch": "._org",
    "OrgPost": "._org",
    "OrgInviteAction": "._org_invite",
    "PrivateFileUploadBody": "._private_file",
    "ResourceJobConcurrency": "._resource_job",
    "ResourceJobExecutionOptions": "._resource_job",
    "ResourceJobPatch": "._resource_job",
    "ResourceJobPost": "._resource_job",
    "ResourceJobResourceType": "._resource_job",
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
    "ApiTokenPost": "._shared_api_token_post",
    "ApiTokenScope": "._shared_api_token_scope",
    "AttributeDataType": "._shared_attribute_data_type",
    "AuditLogRequestFilter": "._shared_audit_log_request_filter",
    "UserCredentials": "._shared_authed_user",
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
    "MapStyle": "._shared_dashboard_patch",
    "OverlaySize": "._shared_dashboard_patch",
    "PinMode": "._shared_dashboard_patch",
    "EdgeDeploymentRemove": "._shared_deployment_change_type",
    "EdgeDeploymentReplace": "._shared_deployment_change_type",
    "AggregationFunction": "._shared_device_attribute_post",
    "DeviceAttributePost": "._shared_device_attribute_post",
    "DeviceAttributeRollup": "._shared_device_attribute_post",
    "RollupChildAttribute": "._shared_device_attribute_post",
    "DeviceClass": "._shared_device_class",
    "EmptyObject": "._shared_empty_object",
    "EndpointAccess": "._shared_experience_linked_resources",
    "EndpointMethod": "._shared_experience_linked_resources",
    "ExperienceViewHeaders": "._shared_experience_linked_resources",
    "ExportFormat": "._shared_export_format",
    "ExtendedJsonDate": "._shared_export_format",
    "TimeInput": "._shared_export_format",
    "FileDimensions": "._shared_file_patch",
    "FileDimensionsPost": "._shared_file_patch",
    "FilePatch": "._shared_file_patch",
    "FilePost": "._shared_file_patch",
    "FileType": "._shared_file_patch",
    "FlowClass": "._shared_flow_class",
    "FlowNodeEquals": "._shared_flow_log_entry",
    "FlowNodeNotEquals": "._shared_flow_log_entry",
    "FlowNodeQuery": "._shared_flow_log_entry",
    "FlowNodesQuery": "._shared_flow_log_entry",
    "FlowTriggerEquals": "._shared_flow_log_entry",
    "FlowTriggerNotEquals": "._shared_flow_log_entry",
    "FlowTriggerQuery": "._shared_flow_log_entry",
    "FlowTriggersQuery": "._shared_flow_log_entry",
    "BeckhoffSubscription": "._shared_flow_versions",
    "FlowGlobal": "._shared_flow_versions",
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
    "SnmpTrapCredentials": "._shared_flow_versions",
    "SnmpTrapUser": "._shared_flow_versions",
    "IdOperators": "._shared_id_query",
    "IdQuery": "._shared_id_query",
    "InstanceOrgMemberPost": "._shared_instance_org_member_post",
    "OrgMemberAdd": "._shared_instance_org_member_post",
    "InstanceRole": "._shared_instance_role",
    "IntegrationType": "._shared_integration_type",
    "AzureEventHubConfig": "._shared_integrations",
    "GooglePubSubConfig": "._shared_integrations",
    "MqttIntegrationConfig": "._shared_integrations",
    "ParticleConfig": "._shared_integrations",
    "SqsConfig": "._shared_integrations",
    "WebsocketConfig": "._shared_integrations",
    "WebsocketHeader": "._shared_integrations",
    "ListMode": "._shared_list_mode",
    "MfaMode": "._shared_mfa_mode",
    "OrgLimits": "._shared_mfa_mode",
    "NodeCategoryInput": "._shared_node_category_input",
    "OrgBanner": "._shared_org_banner",
    "OrgInvitePost": "._shared_org_invite_post",
    "OrgMemberRole": "._shared_org_member_role",
    "OrgRoleInfo": "._shared_org_role_info",
    "OwnerType": "._shared_owner_type",
    "ResourceRole": "._shared_resource_role",
    "ResourceTransfer": "._shared_resource_transfer",
    "SortDirection": "._shared_sort_direction",
    "StaticReplyOrNull": "._shared_static_reply_or_null",
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
    "TopicFilterType": "._shared_topic_filter_type",
    "ScalarQueryValue": "._shared_value_query",
    "ValueOperators": "._shared_value_query",
    "ValueQuery": "._shared_value_query",
    "ViewType": "._shared_view_type",
    "OauthClientAuthMethod": "._user_oauth_client",
    "OauthGrantType": "._user_oauth_client",
    "OauthResponseType": "._user_oauth_client",
    "UserOauthClientPatch": "._user_oauth_client",
    "UserOauthClientPost": "._user_oauth_client",
    "OauthAuthorization": "._user_oauth_token",
    "OauthScope": "._user_oauth_token",
    "UserOauthTokenPost": "._user_oauth_token",
    "WebhookBufferEncoding": "._webhook",
    "WebhookPatch": "._webhook",
    "WebhookPost": "._webhook",
    "WebhookVerificationType": "._webhook",
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
