"""Data of `client.credential` and `client.credentials`."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model
from ._shared_certificate_info import CertificateInfo
from ._shared_creator_type import CreatorType
from ._shared_empty_object import EmptyObject
from ._shared_flow_versions import FlowVersions
from ._shared_flows import Flows
from ._shared_integrations import Integrations
from ._shared_sort_direction import SortDirection

CredentialType = TypeAliasType(
    "CredentialType",
    Literal[
        "aws",
        "azure",
        "gcp",
        "http",
        "sendgrid",
        "twilio",
        "loggly",
        "jwt",
        "whatsapp",
        "sql",
        "mongodb",
        "mailgun",
        "snowflake",
        "git",
        "datadog",
        "certificateKeyPair",
    ]
    | str,
)
"""The service or kind of access a credential is for."""

GitAuthType = TypeAliasType("GitAuthType", Literal["ssh-key", "http-password"] | str)
"""How to sign in at a git repository: by SSH key, or by password over HTTP."""

HttpAuthMethod = TypeAliasType(
    "HttpAuthMethod",
    Literal["header", "queryParam", "basicAuth", "clientCertificate"] | str,
)
"""Where the secret goes in a request."""

JwtAlgorithm = TypeAliasType(
    "JwtAlgorithm",
    Literal[
        "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "ES256", "ES384", "ES512"
    ]
    | str,
)
"""Algorithm that tokens are signed with."""

SqlSystem = TypeAliasType("SqlSystem", Literal["mssql", "mysql", "pg"] | str)
"""Kind of SQL database: Microsoft SQL Server, MySQL or PostgreSQL."""


class Credential(Model):
    """Access data for an outside service, kept once and used by name in workflows,
    integrations and exports. Secrets are never sent back. The settings stand in the
    property that belongs to `type`.
    """

    id: str | None = None
    """Identifier of a resource: 24 hexadecimal digits.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    type: CredentialType
    """The service or kind of access a credential is for."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    aws_config: Annotated["CredentialAwsConfig | None", Field(alias="awsConfig")] = None
    """Settings when `type` is `aws`."""

    azure_config: Annotated[
        "CredentialAzureConfig | None", Field(alias="azureConfig")
    ] = None
    """Settings when `type` is `azure`."""

    certificate_key_pair_config: Annotated[
        "CredentialCertificateKeyPairConfig | None",
        Field(alias="certificateKeyPairConfig"),
    ] = None
    """Settings when `type` is `certificateKeyPair`."""

    created_by_id: Annotated[str | None, Field(alias="createdById")] = None
    """Who created it; `createdByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    created_by_type: Annotated[CreatorType | None, Field(alias="createdByType")] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    creation_date: Annotated[datetime | None, Field(alias="creationDate")] = None
    """When it was created; set by Losant."""

    datadog_config: Annotated[
        "CredentialDatadogConfig | None", Field(alias="datadogConfig")
    ] = None
    """Settings when `type` is `datadog`."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    gcp_config: Annotated["CredentialGcpConfig | None", Field(alias="gcpConfig")] = None
    """Settings when `type` is `gcp`."""

    git_config: Annotated["CredentialGitConfig | None", Field(alias="gitConfig")] = None
    """Settings when `type` is `git`."""

    http_config: Annotated["CredentialHttpConfig | None", Field(alias="httpConfig")] = (
        None
    )
    """Settings when `type` is `http`."""

    jwt_config: Annotated["CredentialJwtConfig | None", Field(alias="jwtConfig")] = None
    """Settings when `type` is `jwt`."""

    last_updated: Annotated[datetime | None, Field(alias="lastUpdated")] = None
    """When it was last changed; set by Losant."""

    last_updated_by_id: Annotated[str | None, Field(alias="lastUpdatedById")] = None
    """Who changed it last; `lastUpdatedByType` says what kind of actor that is.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    last_updated_by_type: Annotated[
        CreatorType | None, Field(alias="lastUpdatedByType")
    ] = None
    """What kind of actor it was: a workflow, a user or an API token."""

    loggly_config: Annotated[EmptyObject | None, Field(alias="logglyConfig")] = None
    """Present when `type` is `loggly`; all of it is secret."""

    mailgun_config: Annotated[EmptyObject | None, Field(alias="mailgunConfig")] = None
    """Present when `type` is `mailgun`; all of it is secret."""

    mongodb_config: Annotated[EmptyObject | None, Field(alias="mongodbConfig")] = None
    """Present when `type` is `mongodb`; all of it is secret."""

    sendgrid_config: Annotated[EmptyObject | None, Field(alias="sendgridConfig")] = None
    """Present when `type` is `sendgrid`; all of it is secret."""

    snowflake_config: Annotated[
        "CredentialSnowflakeConfig | None", Field(alias="snowflakeConfig")
    ] = None
    """Settings when `type` is `snowflake`."""

    sql_config: Annotated["CredentialSqlConfig | None", Field(alias="sqlConfig")] = None
    """Settings when `type` is `sql`."""

    twilio_config: Annotated[
        "CredentialTwilioConfig | None", Field(alias="twilioConfig")
    ] = None
    """Settings when `type` is `twilio`."""

    whatsapp_config: Annotated[
        "CredentialWhatsappConfig | None", Field(alias="whatsappConfig")
    ] = None
    """Settings when `type` is `whatsapp`."""


class CredentialApiKeyConfigPatch(Model):
    """Changes to the access to a service that asks for an API key only."""

    api_key: Annotated[str | None, Field(alias="apiKey")] = None
    """The API key.

    4 to 128 characters.
    """


class CredentialApiKeyConfigPost(Model):
    """Access to a service that asks for an API key only."""

    api_key: Annotated[str, Field(alias="apiKey")]
    """The API key.

    4 to 128 characters.
    """


class CredentialAwsConfig(Model):
    """Access to Amazon Web Services, without its secret."""

    access_key_id: Annotated[str, Field(alias="accessKeyId")]
    """Public part of an AWS access key.

    16 to 128 characters.
    """

    region: str
    """AWS region.

    1 to 128 characters.
    """


class CredentialAwsConfigPatch(Model):
    """Changes to the access to Amazon Web Services."""

    access_key_id: Annotated[str | None, Field(alias="accessKeyId")] = None
    """Public part of an AWS access key.

    16 to 128 characters.
    """

    region: str | None = None
    """AWS region.

    1 to 128 characters.
    """

    secret_access_key: Annotated[str | None, Field(alias="secretAccessKey")] = None
    """Secret part of an AWS access key.

    4 to 128 characters.
    """


class CredentialAwsConfigPost(Model):
    """Access to Amazon Web Services."""

    access_key_id: Annotated[str, Field(alias="accessKeyId")]
    """Public part of an AWS access key.

    16 to 128 characters.
    """

    region: str
    """AWS region.

    1 to 128 characters.
    """

    secret_access_key: Annotated[str, Field(alias="secretAccessKey")]
    """Secret part of an AWS access key.

    4 to 128 characters.
    """


class CredentialAzureConfig(Model):
    """Access to Azure storage, without its key."""

    account: str | None = None
    """Storage account.

    At most 128 characters.
    """


class CredentialAzureConfigPatch(Model):
    """Changes to the access to Azure storage."""

    account: str | None = None
    """Storage account.

    At most 128 characters.
    """

    account_key: Annotated[str | None, Field(alias="accountKey")] = None
    """Key of the storage account.

    4 to 128 characters.
    """


class CredentialAzureConfigPost(Model):
    """Access to Azure storage."""

    account_key: Annotated[str, Field(alias="accountKey")]
    """Key of the storage account.

    4 to 128 characters.
    """

    account: str | None = None
    """Storage account.

    At most 128 characters.
    """


class CredentialCertificateKeyPairConfig(Model):
    """A certificate, without its private key."""

    certificate: str | None = None
    """The certificate in PEM.

    At most 8192 characters.
    """

    info: CertificateInfo | None = None
    """What the certificate says of itself."""


class CredentialCertificateKeyPairConfigPatch(Model):
    """Changes to a certificate with its private key."""

    certificate: str | None = None
    """The certificate in PEM.

    At most 8192 characters.
    """

    private_key: Annotated[str | None, Field(alias="privateKey")] = None
    """The private key in PEM.

    At most 8196 characters.
    """


class CredentialCertificateKeyPairConfigPost(Model):
    """A certificate with its private key."""

    certificate: str
    """The certificate in PEM.

    At most 8192 characters.
    """

    private_key: Annotated[str, Field(alias="privateKey")]
    """The private key in PEM.

    At most 8196 characters.
    """


class CredentialDatadogConfig(Model):
    """Access to Datadog, without its key."""

    site: str | None = None
    """Datadog site, such as `datadoghq.com`.

    1 to 128 characters.
    """


class CredentialDatadogConfigPatch(Model):
    """Changes to the access to Datadog."""

    secret_value: Annotated[str | None, Field(alias="secretValue")] = None
    """The API key.

    At most 256 characters.
    """

    site: str | None = None
    """Datadog site, such as `datadoghq.com`.

    1 to 128 characters.
    """


class CredentialDatadogConfigPost(Model):
    """Access to Datadog."""

    secret_value: Annotated[str, Field(alias="secretValue")]
    """The API key.

    At most 256 characters.
    """

    site: str | None = None
    """Datadog site, such as `datadoghq.com`.

    1 to 128 characters.
    """


class CredentialGcpConfig(Model):
    """Access to Google Cloud, without its private key."""

    key_meta_json: Annotated[str, Field(alias="keyMetaJson")]
    """The parts of the service account key that are not secret, as a JSON string.

    1 to 8192 characters.
    """


class CredentialGcpConfigPatch(Model):
    """Changes to the access to Google Cloud."""

    key_json: Annotated[str | None, Field(alias="keyJson")] = None
    """Service account key, as a JSON string.

    1 to 8192 characters.
    """


class CredentialGcpConfigPost(Model):
    """Access to Google Cloud."""

    key_json: Annotated[str, Field(alias="keyJson")]
    """Service account key, as a JSON string.

    1 to 8192 characters.
    """


class CredentialGitConfig(Model):
    """Access to a git repository, without its secret."""

    clone_url: Annotated[str, Field(alias="cloneUrl")]
    """URL to clone the repository from.

    5 to 1024 characters.
    """

    type: GitAuthType
    """How to sign in at the repository."""

    committer_email: Annotated[str | None, Field(alias="committerEmail")] = None
    """Address written into commits.

    At most 128 characters.
    """

    committer_name: Annotated[str | None, Field(alias="committerName")] = None
    """Name written into commits.

    At most 128 characters.
    """

    public_key: Annotated[str | None, Field(alias="publicKey")] = None
    """Public key to register at the repository's host.

    At most 8192 characters.
    """

    username: str | None = None
    """User name, for sign-in by password.

    At most 128 characters.
    """


class CredentialGitConfigPatch(Model):
    """Changes to the access to a git repository."""

    clone_url: Annotated[str | None, Field(alias="cloneUrl")] = None
    """URL to clone the repository from.

    5 to 1024 characters.
    """

    committer_email: Annotated[str | None, Field(alias="committerEmail")] = None
    """Address written into commits.

    At most 128 characters.
    """

    committer_name: Annotated[str | None, Field(alias="committerName")] = None
    """Name written into commits.

    At most 128 characters.
    """

    generate_private_key: Annotated[bool | None, Field(alias="generatePrivateKey")] = (
        None
    )
    """Make a new key pair in place of taking one."""

    secret_value: Annotated[str | None, Field(alias="secretValue")] = None
    """Password or private key, as `type` needs it.

    At most 8196 characters.
    """

    type: GitAuthType | None = None
    """How to sign in at the repository."""

    username: str | None = None
    """User name, for sign-in by password.

    At most 128 characters.
    """


class CredentialGitConfigPost(Model):
    """Access to a git repository, with a secret given or a key pair made."""

    clone_url: Annotated[str | None, Field(alias="cloneUrl")] = None
    """URL to clone the repository from.

    5 to 1024 characters.
    """

    committer_email: Annotated[str | None, Field(alias="committerEmail")] = None
    """Address written into commits.

    At most 128 characters.
    """

    committer_name: Annotated[str | None, Field(alias="committerName")] = None
    """Name written into commits.

    At most 128 characters.
    """

    generate_private_key: Annotated[bool | None, Field(alias="generatePrivateKey")] = (
        None
    )
    """Make a key pair in place of taking one; the public key is then found in the
    credential.
    """

    secret_value: Annotated[str | None, Field(alias="secretValue")] = None
    """Password or private key, as `type` needs it.

    At most 8196 characters.
    """

    type: GitAuthType | None = None
    """How to sign in at the repository."""

    username: str | None = None
    """User name, for sign-in by password.

    At most 128 characters.
    """


class CredentialHttpConfig(Model):
    """How requests to matching URLs are authorized, without the secret."""

    auth_method: Annotated[HttpAuthMethod, Field(alias="authMethod")]
    """Where the secret goes in a request."""

    public_value: Annotated[str, Field(alias="publicValue")]
    """Header name, parameter name, user name or certificate, as `authMethod` needs it.

    At most 8196 characters.
    """

    uri_match: Annotated[str, Field(alias="uriMatch")]
    """Pattern of the URLs that the credential may be used for.

    8 to 1024 characters.
    """


class CredentialHttpConfigPatch(Model):
    """Changes to how requests to matching URLs are authorized."""

    auth_method: Annotated[HttpAuthMethod | None, Field(alias="authMethod")] = None
    """Where the secret goes in a request."""

    public_value: Annotated[str | None, Field(alias="publicValue")] = None
    """Header name, parameter name, user name or certificate, as `authMethod` needs it.

    At most 8196 characters.
    """

    secret_value: Annotated[str | None, Field(alias="secretValue")] = None
    """Header value, parameter value, password or private key, as `authMethod` needs
    it.

    At most 8196 characters.
    """

    uri_match: Annotated[str | None, Field(alias="uriMatch")] = None
    """Pattern of the URLs that the credential may be used for.

    8 to 1024 characters.
    """


class CredentialHttpConfigPost(Model):
    """How requests to matching URLs are authorized."""

    auth_method: Annotated[HttpAuthMethod, Field(alias="authMethod")]
    """Where the secret goes in a request."""

    secret_value: Annotated[str, Field(alias="secretValue")]
    """Header value, parameter value, password or private key, as `authMethod` needs
    it.

    At most 8196 characters.
    """

    uri_match: Annotated[str, Field(alias="uriMatch")]
    """Pattern of the URLs that the credential may be used for.

    8 to 1024 characters.
    """

    public_value: Annotated[str | None, Field(alias="publicValue")] = None
    """Header name, parameter name, user name or certificate, as `authMethod` needs it.

    At most 8196 characters.
    """


class CredentialJwtConfig(Model):
    """How JSON web tokens are signed or checked, without the secret."""

    algorithm: JwtAlgorithm
    """Algorithm that tokens are signed with."""

    issuer: str | None = None
    """Issuer claim of the tokens.

    At most 1024 characters.
    """


class CredentialJwtConfigPatch(Model):
    """Changes to how JSON web tokens are signed or checked."""

    algorithm: JwtAlgorithm | None = None
    """Algorithm that tokens are signed with."""

    issuer: str | None = None
    """Issuer claim of the tokens.

    At most 1024 characters.
    """

    secret: str | None = None
    """Shared secret or private key, as `algorithm` needs it.

    1 to 4096 characters.
    """


class CredentialJwtConfigPost(Model):
    """How JSON web tokens are signed or checked."""

    algorithm: JwtAlgorithm
    """Algorithm that tokens are signed with."""

    secret: str
    """Shared secret or private key, as `algorithm` needs it.

    1 to 4096 characters.
    """

    issuer: str | None = None
    """Issuer claim of the tokens.

    At most 1024 characters.
    """


class CredentialLinkedResources(Model):
    """What uses a credential."""

    flow_versions: Annotated[FlowVersions | None, Field(alias="flowVersions")] = None
    """Workflow versions that use it."""

    flows: Flows | None = None
    """Workflows whose current state uses it."""

    integrations: Integrations | None = None
    """Integrations that use it."""


class CredentialLogglyConfigPatch(Model):
    """Changes to the access to Loggly."""

    customer_token: Annotated[str | None, Field(alias="customerToken")] = None
    """Customer token.

    1 to 128 characters.
    """


class CredentialLogglyConfigPost(Model):
    """Access to Loggly."""

    customer_token: Annotated[str, Field(alias="customerToken")]
    """Customer token.

    1 to 128 characters.
    """


class CredentialMongodbConfigPatch(Model):
    """Changes to the connection to MongoDB."""

    connection_uri: Annotated[str | None, Field(alias="connectionUri")] = None
    """Connection string.

    1 to 2048 characters.
    """


class CredentialMongodbConfigPost(Model):
    """Connection to MongoDB."""

    connection_uri: Annotated[str, Field(alias="connectionUri")]
    """Connection string.

    1 to 2048 characters.
    """


class CredentialPatch(Model):
    """Changes to a credential; what is left out stays, and `type` cannot change. Only
    the settings that belong to its type may be given.
    """

    aws_config: Annotated[CredentialAwsConfigPatch | None, Field(alias="awsConfig")] = (
        None
    )
    """Changes to the access to Amazon Web Services."""

    azure_config: Annotated[
        CredentialAzureConfigPatch | None, Field(alias="azureConfig")
    ] = None
    """Changes to the access to Azure storage."""

    certificate_key_pair_config: Annotated[
        CredentialCertificateKeyPairConfigPatch | None,
        Field(alias="certificateKeyPairConfig"),
    ] = None
    """Changes to a certificate with its private key."""

    datadog_config: Annotated[
        CredentialDatadogConfigPatch | None, Field(alias="datadogConfig")
    ] = None
    """Changes to the access to Datadog."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    gcp_config: Annotated[CredentialGcpConfigPatch | None, Field(alias="gcpConfig")] = (
        None
    )
    """Changes to the access to Google Cloud."""

    git_config: Annotated[CredentialGitConfigPatch | None, Field(alias="gitConfig")] = (
        None
    )
    """Changes to the access to a git repository."""

    http_config: Annotated[
        CredentialHttpConfigPatch | None, Field(alias="httpConfig")
    ] = None
    """Changes to how requests to matching URLs are authorized."""

    jwt_config: Annotated[CredentialJwtConfigPatch | None, Field(alias="jwtConfig")] = (
        None
    )
    """Changes to how JSON web tokens are signed or checked."""

    loggly_config: Annotated[
        CredentialLogglyConfigPatch | None, Field(alias="logglyConfig")
    ] = None
    """Changes to the access to Loggly."""

    mailgun_config: Annotated[
        CredentialApiKeyConfigPatch | None, Field(alias="mailgunConfig")
    ] = None
    """Changes to the access to a service that asks for an API key only."""

    mongodb_config: Annotated[
        CredentialMongodbConfigPatch | None, Field(alias="mongodbConfig")
    ] = None
    """Changes to the connection to MongoDB."""

    name: str | None = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    sendgrid_config: Annotated[
        CredentialApiKeyConfigPatch | None, Field(alias="sendgridConfig")
    ] = None
    """Changes to the access to a service that asks for an API key only."""

    snowflake_config: Annotated[
        "CredentialSnowflakeConfigPatch | None", Field(alias="snowflakeConfig")
    ] = None
    """Changes to the access to Snowflake."""

    sql_config: Annotated[
        "CredentialSqlConfigPatch | None", Field(alias="sqlConfig")
    ] = None
    """Changes to the connection to an SQL database."""

    twilio_config: Annotated[
        "CredentialTwilioConfigPatch | None", Field(alias="twilioConfig")
    ] = None
    """Changes to the access to Twilio."""

    whatsapp_config: Annotated[
        "CredentialWhatsappConfigPatch | None", Field(alias="whatsappConfig")
    ] = None
    """Changes to the access to WhatsApp."""


class CredentialPost(Model):
    """A new credential. Exactly the settings that belong to `type` must be given."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    type: CredentialType
    """The service or kind of access a credential is for."""

    aws_config: Annotated[CredentialAwsConfigPost | None, Field(alias="awsConfig")] = (
        None
    )
    """Access to Amazon Web Services."""

    azure_config: Annotated[
        CredentialAzureConfigPost | None, Field(alias="azureConfig")
    ] = None
    """Access to Azure storage."""

    certificate_key_pair_config: Annotated[
        CredentialCertificateKeyPairConfigPost | None,
        Field(alias="certificateKeyPairConfig"),
    ] = None
    """A certificate with its private key."""

    datadog_config: Annotated[
        CredentialDatadogConfigPost | None, Field(alias="datadogConfig")
    ] = None
    """Access to Datadog."""

    description: str | None = None
    """Free text about it, up to 32,767 characters."""

    enabled: bool | None = None
    """Whether it is switched on; what is switched off is kept but does nothing."""

    gcp_config: Annotated[CredentialGcpConfigPost | None, Field(alias="gcpConfig")] = (
        None
    )
    """Access to Google Cloud."""

    git_config: Annotated[CredentialGitConfigPost | None, Field(alias="gitConfig")] = (
        None
    )
    """Access to a git repository, with a secret given or a key pair made."""

    http_config: Annotated[
        CredentialHttpConfigPost | None, Field(alias="httpConfig")
    ] = None
    """How requests to matching URLs are authorized."""

    jwt_config: Annotated[CredentialJwtConfigPost | None, Field(alias="jwtConfig")] = (
        None
    )
    """How JSON web tokens are signed or checked."""

    loggly_config: Annotated[
        CredentialLogglyConfigPost | None, Field(alias="logglyConfig")
    ] = None
    """Access to Loggly."""

    mailgun_config: Annotated[
        CredentialApiKeyConfigPost | None, Field(alias="mailgunConfig")
    ] = None
    """Access to a service that asks for an API key only."""

    mongodb_config: Annotated[
        CredentialMongodbConfigPost | None, Field(alias="mongodbConfig")
    ] = None
    """Connection to MongoDB."""

    sendgrid_config: Annotated[
        CredentialApiKeyConfigPost | None, Field(alias="sendgridConfig")
    ] = None
    """Access to a service that asks for an API key only."""

    snowflake_config: Annotated[
        "CredentialSnowflakeConfigPost | None", Field(alias="snowflakeConfig")
    ] = None
    """Access to Snowflake, with a private key given or made."""

    sql_config: Annotated[
        "CredentialSqlConfigPost | None", Field(alias="sqlConfig")
    ] = None
    """Connection to an SQL database."""

    twilio_config: Annotated[
        "CredentialTwilioConfigPost | None", Field(alias="twilioConfig")
    ] = None
    """Access to Twilio."""

    whatsapp_config: Annotated[
        "CredentialWhatsappConfigPost | None", Field(alias="whatsappConfig")
    ] = None
    """Access to WhatsApp."""


class CredentialSnowflakeConfig(Model):
    """Access to Snowflake, without its private key."""

    host: str
    """Host name of the account.

    1 to 128 characters.
    """

    public_key: Annotated[str, Field(alias="publicKey")]
    """Public key to register at Snowflake.

    1 to 8192 characters.
    """

    username: str
    """1 to 128 characters."""


class CredentialSnowflakeConfigPatch(Model):
    """Changes to the access to Snowflake."""

    generate_private_key: Annotated[bool | None, Field(alias="generatePrivateKey")] = (
        None
    )
    """Make a new key pair in place of taking one."""

    host: str | None = None
    """Host name of the account.

    1 to 128 characters.
    """

    private_key: Annotated[str | None, Field(alias="privateKey")] = None
    """Private key in PEM.

    At most 8196 characters.
    """

    username: str | None = None
    """1 to 128 characters."""


class CredentialSnowflakeConfigPost(Model):
    """Access to Snowflake, with a private key given or made."""

    generate_private_key: Annotated[bool | None, Field(alias="generatePrivateKey")] = (
        None
    )
    """Make a key pair in place of taking one; the public key is then found in the
    credential.
    """

    host: str | None = None
    """Host name of the account.

    1 to 128 characters.
    """

    private_key: Annotated[str | None, Field(alias="privateKey")] = None
    """Private key in PEM.

    At most 8196 characters.
    """

    username: str | None = None
    """1 to 128 characters."""


class CredentialSqlConfig(Model):
    """Connection to an SQL database, without its password."""

    host: str
    """Host name or address.

    1 to 256 characters.
    """

    system: SqlSystem
    """Kind of SQL database: Microsoft SQL Server, MySQL or PostgreSQL."""

    username: str
    """1 to 256 characters."""

    ca_certificate: Annotated[str | None, Field(alias="caCertificate")] = None
    """Certificate of the authority to trust, in PEM.

    At most 8196 characters.
    """

    disable_ssl_verification: Annotated[
        bool | None, Field(alias="disableSSLVerification")
    ] = None
    """Whether to accept any server certificate."""

    port: int | None = None
    """Port; the usual one of the system when left out.

    1 to 65535.
    """

    secure_connection: Annotated[bool | None, Field(alias="secureConnection")] = None
    """Whether to connect over TLS."""


class CredentialSqlConfigPatch(Model):
    """Changes to the connection to an SQL database."""

    ca_certificate: Annotated[str | None, Field(alias="caCertificate")] = None
    """Certificate of the authority to trust, in PEM.

    At most 8196 characters.
    """

    disable_ssl_verification: Annotated[
        bool | None, Field(alias="disableSSLVerification")
    ] = None
    """Whether to accept any server certificate."""

    host: str | None = None
    """Host name or address.

    1 to 256 characters.
    """

    password: str | None = None
    """1 to 256 characters."""

    port: int | None = None
    """Port; null for the usual one of the system.

    1 to 65535.
    """

    secure_connection: Annotated[bool | None, Field(alias="secureConnection")] = None
    """Whether to connect over TLS."""

    system: SqlSystem | None = None
    """Kind of SQL database: Microsoft SQL Server, MySQL or PostgreSQL."""

    username: str | None = None
    """1 to 256 characters."""


class CredentialSqlConfigPost(Model):
    """Connection to an SQL database."""

    host: str
    """Host name or address.

    1 to 256 characters.
    """

    password: str
    """1 to 256 characters."""

    system: SqlSystem
    """Kind of SQL database: Microsoft SQL Server, MySQL or PostgreSQL."""

    username: str
    """1 to 256 characters."""

    ca_certificate: Annotated[str | None, Field(alias="caCertificate")] = None
    """Certificate of the authority to trust, in PEM.

    At most 8196 characters.
    """

    disable_ssl_verification: Annotated[
        bool | None, Field(alias="disableSSLVerification")
    ] = None
    """Whether to accept any server certificate."""

    port: int | None = None
    """Port; null for the usual one of the system.

    1 to 65535.
    """

    secure_connection: Annotated[bool | None, Field(alias="secureConnection")] = None
    """Whether to connect over TLS."""


class CredentialTwilioConfig(Model):
    """Access to Twilio, without its secret."""

    account_sid: Annotated[str, Field(alias="accountSid")]
    """An identifier at Twilio.

    4 to 128 characters.
    """

    api_key_sid: Annotated[str, Field(alias="apiKeySid")]
    """An identifier at Twilio.

    4 to 128 characters.
    """


class CredentialTwilioConfigPatch(Model):
    """Changes to the access to Twilio."""

    account_sid: Annotated[str | None, Field(alias="accountSid")] = None
    """An identifier at Twilio.

    4 to 128 characters.
    """

    api_key_secret: Annotated[str | None, Field(alias="apiKeySecret")] = None
    """Secret of the API key.

    4 to 128 characters.
    """

    api_key_sid: Annotated[str | None, Field(alias="apiKeySid")] = None
    """An identifier at Twilio.

    4 to 128 characters.
    """


class CredentialTwilioConfigPost(Model):
    """Access to Twilio."""

    account_sid: Annotated[str, Field(alias="accountSid")]
    """An identifier at Twilio.

    4 to 128 characters.
    """

    api_key_secret: Annotated[str, Field(alias="apiKeySecret")]
    """Secret of the API key.

    4 to 128 characters.
    """

    api_key_sid: Annotated[str, Field(alias="apiKeySid")]
    """An identifier at Twilio.

    4 to 128 characters.
    """


class CredentialWhatsappConfig(Model):
    """Access to WhatsApp, without its token."""

    from_number_id: Annotated[str, Field(alias="fromNumberId")]
    """Identifier of the number that messages are sent from.

    1 to 128 characters.
    """


class CredentialWhatsappConfigPatch(Model):
    """Changes to the access to WhatsApp."""

    access_token: Annotated[str | None, Field(alias="accessToken")] = None
    """Access token.

    1 to 1024 characters.
    """

    from_number_id: Annotated[str | None, Field(alias="fromNumberId")] = None
    """Identifier of the number that messages are sent from.

    1 to 128 characters.
    """


class CredentialWhatsappConfigPost(Model):
    """Access to WhatsApp."""

    access_token: Annotated[str, Field(alias="accessToken")]
    """Access token.

    1 to 1024 characters.
    """

    from_number_id: Annotated[str, Field(alias="fromNumberId")]
    """Identifier of the number that messages are sent from.

    1 to 128 characters.
    """


class Credentials(Model):
    """One page of credentials."""

    application_id: Annotated[str | None, Field(alias="applicationId")] = None
    """Application the entries belong to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """

    count: int | None = None
    """Number of items on this page."""

    filter: str | None = None
    """Pattern the field was matched against; `*` stands for any text. Empty when
    nothing was filtered.
    """

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """Field the pattern was matched against."""

    items: list[Credential] | None = None
    """The entries of this page."""

    page: int | None = None
    """Number of this page, counted from 0."""

    per_page: Annotated[int | None, Field(alias="perPage")] = None
    """Greatest number of items a page was asked to hold."""

    sort_direction: Annotated[SortDirection | None, Field(alias="sortDirection")] = None
    """Order of sorting; the spellings in capitals mean the same as the small ones."""

    sort_field: Annotated[str | None, Field(alias="sortField")] = None
    """Field the list is sorted by."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """Number of items over all pages."""
