"""Data of `client.credential` and `client.credentials`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict


class CredentialApiKeyConfigPatch(TypedDict, total=False):
    """Changes to the access to a service that asks for an API key only."""

    apiKey: str
    """The API key.

    4 to 128 characters.
    """


class CredentialApiKeyConfigPost(TypedDict, total=False):
    """Access to a service that asks for an API key only."""

    apiKey: Required[str]
    """The API key.

    4 to 128 characters.
    """


class CredentialAwsConfigPatch(TypedDict, total=False):
    """Changes to the access to Amazon Web Services."""

    accessKeyId: str
    """Public part of an AWS access key.

    16 to 128 characters.
    """

    region: str
    """AWS region.

    1 to 128 characters.
    """

    secretAccessKey: str
    """Secret part of an AWS access key.

    4 to 128 characters.
    """


class CredentialAwsConfigPost(TypedDict, total=False):
    """Access to Amazon Web Services."""

    accessKeyId: Required[str]
    """Public part of an AWS access key.

    16 to 128 characters.
    """

    region: Required[str]
    """AWS region.

    1 to 128 characters.
    """

    secretAccessKey: Required[str]
    """Secret part of an AWS access key.

    4 to 128 characters.
    """


class CredentialAzureConfigPatch(TypedDict, total=False):
    """Changes to the access to Azure storage."""

    account: str
    """Storage account.

    At most 128 characters.
    """

    accountKey: str
    """Key of the storage account.

    4 to 128 characters.
    """


class CredentialAzureConfigPost(TypedDict, total=False):
    """Access to Azure storage."""

    accountKey: Required[str]
    """Key of the storage account.

    4 to 128 characters.
    """

    account: str
    """Storage account.

    At most 128 characters.
    """


class CredentialCertificateKeyPairConfigPatch(TypedDict, total=False):
    """Changes to a certificate with its private key."""

    certificate: str
    """The certificate in PEM.

    At most 8192 characters.
    """

    privateKey: str
    """The private key in PEM.

    At most 8196 characters.
    """


class CredentialCertificateKeyPairConfigPost(TypedDict, total=False):
    """A certificate with its private key."""

    certificate: Required[str]
    """The certificate in PEM.

    At most 8192 characters.
    """

    privateKey: Required[str]
    """The private key in PEM.

    At most 8196 characters.
    """


class CredentialDatadogConfigPatch(TypedDict, total=False):
    """Changes to the access to Datadog."""

    secretValue: str
    """The API key.

    At most 256 characters.
    """

    site: str
    """Datadog site, such as `datadoghq.com`.

    1 to 128 characters.
    """


class CredentialDatadogConfigPost(TypedDict, total=False):
    """Access to Datadog."""

    secretValue: Required[str]
    """The API key.

    At most 256 characters.
    """

    site: str
    """Datadog site, such as `datadoghq.com`.

    1 to 128 characters.
    """


class CredentialGcpConfigPatch(TypedDict, total=False):
    """Changes to the access to Google Cloud."""

    keyJson: str
    """Service account key, as a JSON string.

    1 to 8192 characters.
    """


class CredentialGcpConfigPost(TypedDict, total=False):
    """Access to Google Cloud."""

    keyJson: Required[str]
    """Service account key, as a JSON string.

    1 to 8192 characters.
    """


class CredentialGitConfigPatch(TypedDict, total=False):
    """Changes to the access to a git repository."""

    cloneUrl: str
    """URL to clone the repository from.

    5 to 1024 characters.
    """

    committerEmail: str
    """Address written into commits.

    At most 128 characters.
    """

    committerName: str
    """Name written into commits.

    At most 128 characters.
    """

    generatePrivateKey: bool
    """Make a new key pair in place of taking one."""

    secretValue: str
    """Password or private key, as `type` needs it.

    At most 8196 characters.
    """

    type: GitAuthType
    """How to sign in at the repository."""

    username: str
    """User name, for sign-in by password.

    At most 128 characters.
    """


class CredentialGitConfigPost(TypedDict, total=False):
    """Access to a git repository, with a secret given or a key pair made."""

    cloneUrl: str
    """URL to clone the repository from.

    5 to 1024 characters.
    """

    committerEmail: str
    """Address written into commits.

    At most 128 characters.
    """

    committerName: str
    """Name written into commits.

    At most 128 characters.
    """

    generatePrivateKey: bool
    """Make a key pair in place of taking one; the public key is then found in the
    credential.
    """

    secretValue: str
    """Password or private key, as `type` needs it.

    At most 8196 characters.
    """

    type: GitAuthType
    """How to sign in at the repository."""

    username: str
    """User name, for sign-in by password.

    At most 128 characters.
    """


class CredentialHttpConfigPatch(TypedDict, total=False):
    """Changes to how requests to matching URLs are authorized."""

    authMethod: HttpAuthMethod
    """Where the secret goes in a request."""

    publicValue: str
    """Header name, parameter name, user name or certificate, as `authMethod` needs it.

    At most 8196 characters.
    """

    secretValue: str
    """Header value, parameter value, password or private key, as `authMethod` needs
    it.

    At most 8196 characters.
    """

    uriMatch: str
    """Pattern of the URLs that the credential may be used for.

    8 to 1024 characters.
    """


class CredentialHttpConfigPost(TypedDict, total=False):
    """How requests to matching URLs are authorized."""

    authMethod: Required[HttpAuthMethod]
    """Where the secret goes in a request."""

    secretValue: Required[str]
    """Header value, parameter value, password or private key, as `authMethod` needs
    it.

    At most 8196 characters.
    """

    uriMatch: Required[str]
    """Pattern of the URLs that the credential may be used for.

    8 to 1024 characters.
    """

    publicValue: str
    """Header name, parameter name, user name or certificate, as `authMethod` needs it.

    At most 8196 characters.
    """


class CredentialJwtConfigPatch(TypedDict, total=False):
    """Changes to how JSON web tokens are signed or checked."""

    algorithm: JwtAlgorithm
    """Algorithm that tokens are signed with."""

    issuer: str
    """Issuer claim of the tokens.

    At most 1024 characters.
    """

    secret: str
    """Shared secret or private key, as `algorithm` needs it.

    1 to 4096 characters.
    """


class CredentialJwtConfigPost(TypedDict, total=False):
    """How JSON web tokens are signed or checked."""

    algorithm: Required[JwtAlgorithm]
    """Algorithm that tokens are signed with."""

    secret: Required[str]
    """Shared secret or private key, as `algorithm` needs it.

    1 to 4096 characters.
    """

    issuer: str
    """Issuer claim of the tokens.

    At most 1024 characters.
    """


class CredentialLogglyConfigPatch(TypedDict, total=False):
    """Changes to the access to Loggly."""

    customerToken: str
    """Customer token.

    1 to 128 characters.
    """


class CredentialLogglyConfigPost(TypedDict, total=False):
    """Access to Loggly."""

    customerToken: Required[str]
    """Customer token.

    1 to 128 characters.
    """


class CredentialMongodbConfigPatch(TypedDict, total=False):
    """Changes to the connection to MongoDB."""

    connectionUri: str
    """Connection string.

    1 to 2048 characters.
    """


class CredentialMongodbConfigPost(TypedDict, total=False):
    """Connection to MongoDB."""

    connectionUri: Required[str]
    """Connection string.

    1 to 2048 characters.
    """


class CredentialPatch(TypedDict, total=False):
    """Changes to a credential; what is left out stays, and `type` cannot change. Only
    the settings that belong to its type may be given.
    """

    awsConfig: CredentialAwsConfigPatch
    """Changes to the access to Amazon Web Services."""

    azureConfig: CredentialAzureConfigPatch
    """Changes to the access to Azure storage."""

    certificateKeyPairConfig: CredentialCertificateKeyPairConfigPatch
    """Changes to a certificate with its private key."""

    datadogConfig: CredentialDatadogConfigPatch
    """Changes to the access to Datadog."""

    description: str
    """Free text about it, up to 32,767 characters."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    gcpConfig: CredentialGcpConfigPatch
    """Changes to the access to Google Cloud."""

    gitConfig: CredentialGitConfigPatch
    """Changes to the access to a git repository."""

    httpConfig: CredentialHttpConfigPatch
    """Changes to how requests to matching URLs are authorized."""

    jwtConfig: CredentialJwtConfigPatch
    """Changes to how JSON web tokens are signed or checked."""

    logglyConfig: CredentialLogglyConfigPatch
    """Changes to the access to Loggly."""

    mailgunConfig: CredentialApiKeyConfigPatch
    """Changes to the access to a service that asks for an API key only."""

    mongodbConfig: CredentialMongodbConfigPatch
    """Changes to the connection to MongoDB."""

    name: str
    """Name for people to read, up to 255 characters; it need not be unique."""

    sendgridConfig: CredentialApiKeyConfigPatch
    """Changes to the access to a service that asks for an API key only."""

    snowflakeConfig: CredentialSnowflakeConfigPatch
    """Changes to the access to Snowflake."""

    sqlConfig: CredentialSqlConfigPatch
    """Changes to the connection to an SQL database."""

    twilioConfig: CredentialTwilioConfigPatch
    """Changes to the access to Twilio."""

    whatsappConfig: CredentialWhatsappConfigPatch
    """Changes to the access to WhatsApp."""


class CredentialPost(TypedDict, total=False):
    """A new credential. Exactly the settings that belong to `type` must be given."""

    name: Required[str]
    """Name for people to read, up to 255 characters; it need not be unique."""

    type: Required[CredentialType]
    """The service or kind of access a credential is for."""

    awsConfig: CredentialAwsConfigPost
    """Access to Amazon Web Services."""

    azureConfig: CredentialAzureConfigPost
    """Access to Azure storage."""

    certificateKeyPairConfig: CredentialCertificateKeyPairConfigPost
    """A certificate with its private key."""

    datadogConfig: CredentialDatadogConfigPost
    """Access to Datadog."""

    description: str
    """Free text about it, up to 32,767 characters."""

    enabled: bool
    """Whether it is switched on; what is switched off is kept but does nothing."""

    gcpConfig: CredentialGcpConfigPost
    """Access to Google Cloud."""

    gitConfig: CredentialGitConfigPost
    """Access to a git repository, with a secret given or a key pair made."""

    httpConfig: CredentialHttpConfigPost
    """How requests to matching URLs are authorized."""

    jwtConfig: CredentialJwtConfigPost
    """How JSON web tokens are signed or checked."""

    logglyConfig: CredentialLogglyConfigPost
    """Access to Loggly."""

    mailgunConfig: CredentialApiKeyConfigPost
    """Access to a service that asks for an API key only."""

    mongodbConfig: CredentialMongodbConfigPost
    """Connection to MongoDB."""

    sendgridConfig: CredentialApiKeyConfigPost
    """Access to a service that asks for an API key only."""

    snowflakeConfig: CredentialSnowflakeConfigPost
    """Access to Snowflake, with a private key given or made."""

    sqlConfig: CredentialSqlConfigPost
    """Connection to an SQL database."""

    twilioConfig: CredentialTwilioConfigPost
    """Access to Twilio."""

    whatsappConfig: CredentialWhatsappConfigPost
    """Access to WhatsApp."""


class CredentialSnowflakeConfigPatch(TypedDict, total=False):
    """Changes to the access to Snowflake."""

    generatePrivateKey: bool
    """Make a new key pair in place of taking one."""

    host: str
    """Host name of the account.

    1 to 128 characters.
    """

    privateKey: str
    """Private key in PEM.

    At most 8196 characters.
    """

    username: str
    """1 to 128 characters."""


class CredentialSnowflakeConfigPost(TypedDict, total=False):
    """Access to Snowflake, with a private key given or made."""

    generatePrivateKey: bool
    """Make a key pair in place of taking one; the public key is then found in the
    credential.
    """

    host: str
    """Host name of the account.

    1 to 128 characters.
    """

    privateKey: str
    """Private key in PEM.

    At most 8196 characters.
    """

    username: str
    """1 to 128 characters."""


class CredentialSqlConfigPatch(TypedDict, total=False):
    """Changes to the connection to an SQL database."""

    caCertificate: str
    """Certificate of the authority to trust, in PEM.

    At most 8196 characters.
    """

    disableSSLVerification: bool
    """Whether to accept any server certificate."""

    host: str
    """Host name or address.

    1 to 256 characters.
    """

    password: str
    """1 to 256 characters."""

    port: int | None
    """Port; null for the usual one of the system.

    1 to 65535.
    """

    secureConnection: bool
    """Whether to connect over TLS."""

    system: SqlSystem
    """Kind of SQL database: Microsoft SQL Server, MySQL or PostgreSQL."""

    username: str
    """1 to 256 characters."""


class CredentialSqlConfigPost(TypedDict, total=False):
    """Connection to an SQL database."""

    host: Required[str]
    """Host name or address.

    1 to 256 characters.
    """

    password: Required[str]
    """1 to 256 characters."""

    system: Required[SqlSystem]
    """Kind of SQL database: Microsoft SQL Server, MySQL or PostgreSQL."""

    username: Required[str]
    """1 to 256 characters."""

    caCertificate: str
    """Certificate of the authority to trust, in PEM.

    At most 8196 characters.
    """

    disableSSLVerification: bool
    """Whether to accept any server certificate."""

    port: int | None
    """Port; null for the usual one of the system.

    1 to 65535.
    """

    secureConnection: bool
    """Whether to connect over TLS."""


class CredentialTwilioConfigPatch(TypedDict, total=False):
    """Changes to the access to Twilio."""

    accountSid: str
    """An identifier at Twilio.

    4 to 128 characters.
    """

    apiKeySecret: str
    """Secret of the API key.

    4 to 128 characters.
    """

    apiKeySid: str
    """An identifier at Twilio.

    4 to 128 characters.
    """


class CredentialTwilioConfigPost(TypedDict, total=False):
    """Access to Twilio."""

    accountSid: Required[str]
    """An identifier at Twilio.

    4 to 128 characters.
    """

    apiKeySecret: Required[str]
    """Secret of the API key.

    4 to 128 characters.
    """

    apiKeySid: Required[str]
    """An identifier at Twilio.

    4 to 128 characters.
    """


class CredentialWhatsappConfigPatch(TypedDict, total=False):
    """Changes to the access to WhatsApp."""

    accessToken: str
    """Access token.

    1 to 1024 characters.
    """

    fromNumberId: str
    """Identifier of the number that messages are sent from.

    1 to 128 characters.
    """


class CredentialWhatsappConfigPost(TypedDict, total=False):
    """Access to WhatsApp."""

    accessToken: Required[str]
    """Access token.

    1 to 1024 characters.
    """

    fromNumberId: Required[str]
    """Identifier of the number that messages are sent from.

    1 to 128 characters.
    """


CredentialType: TypeAlias = Literal[
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
"""The service or kind of access a credential is for."""

GitAuthType: TypeAlias = Literal["ssh-key", "http-password"]
"""How to sign in at a git repository: by SSH key, or by password over HTTP."""

HttpAuthMethod: TypeAlias = Literal[
    "header", "queryParam", "basicAuth", "clientCertificate"
]
"""Where the secret goes in a request."""

JwtAlgorithm: TypeAlias = Literal[
    "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "ES256", "ES384", "ES512"
]
"""Algorithm that tokens are signed with."""

SqlSystem: TypeAlias = Literal["mssql", "mysql", "pg"]
"""Kind of SQL database: Microsoft SQL Server, MySQL or PostgreSQL."""
