"""`client.auth`: Signing in as a user or as a device; none of it needs a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    NoBody,
    Operation,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .. import types
    from .._runtime import RequestOptions

_AUTHENTICATE_DEVICE: Operation[models.AuthedDevice] = Operation(
    "auth.authenticateDevice",
    "POST",
    "/auth/device",
    body=JsonBody(),
    responses={"200": Json(lambda: models.AuthedDevice)},
    security=(),
)
_AUTHENTICATE_USER: Operation[models.AuthedUser] = Operation(
    "auth.authenticateUser",
    "POST",
    "/auth/user",
    body=JsonBody(),
    responses={"200": Json(lambda: models.AuthedUser)},
    security=(),
)
_AUTHENTICATE_USER_GITHUB: Operation[models.AuthedUser] = Operation(
    "auth.authenticateUserGithub",
    "POST",
    "/auth/user/github",
    body=JsonBody(),
    responses={"200": Json(lambda: models.AuthedUser)},
    security=(),
)
_AUTHENTICATE_USER_SAML: Operation[models.AuthedUser] = Operation(
    "auth.authenticateUserSaml",
    "POST",
    "/auth/user/saml",
    body=JsonBody(),
    responses={"200": Json(lambda: models.AuthedUser)},
    security=(),
)
_SSO_DOMAIN: Operation[models.SsoRequest | None] = Operation(
    "auth.ssoDomain",
    "GET",
    "/auth/ssoDomain",
    responses={"200": Json(lambda: models.SsoRequest), "204": NoBody()},
    security=(),
)


class AuthResource(SyncResource):
    """Signing in as a user or as a device; none of it needs a token."""

    @property
    def with_raw_response(self) -> AuthRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AuthRawResponse(self)

    def authenticate_device(
        self,
        *,
        credentials: models.DeviceCredentials | types.DeviceCredentials,
        options: RequestOptions | None = None,
    ) -> models.AuthedDevice:
        """Sign in as a device.

        Trades a device ID, access key and secret for an API token. Unless
        `requestedScopes` narrows it, the token carries `all.Device`.

        Args:
            credentials: The device's ID, key and secret.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device and its token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return self._call(
            _AUTHENTICATE_DEVICE,
            body=credentials,
            options=options,
        )

    def authenticate_user(
        self,
        *,
        credentials: models.UserCredentials | types.UserCredentials,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Sign in with e-mail and password.

        Trades a user's credentials for an API token. Accounts with multi-factor
        sign-in also send `twoFactorCode`.

        Args:
            credentials: The user's credentials.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user and a token with scope `all.User`.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return self._call(
            _AUTHENTICATE_USER,
            body=credentials,
            options=options,
        )

    def authenticate_user_github(
        self,
        *,
        oauth: models.GithubLogin | types.GithubLogin,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Sign in through GitHub.

        Args:
            oauth: The access token that GitHub gave out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user and a token with scope `all.User`.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return self._call(
            _AUTHENTICATE_USER_GITHUB,
            body=oauth,
            options=options,
        )

    def authenticate_user_saml(
        self,
        *,
        saml: models.SamlResponse | types.SamlResponse,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Sign in through SAML.

        Args:
            saml: The identity provider's encoded answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user and a token with scope `all.User`.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return self._call(
            _AUTHENTICATE_USER_SAML,
            body=saml,
            options=options,
        )

    def sso_domain(
        self,
        *,
        email: str,
        options: RequestOptions | None = None,
    ) -> models.SsoRequest | None:
        """Look up single sign-on for an address.

        Tells whether the domain of a mail address signs in through an identity
        provider.

        Args:
            email: The address with which the user signs in.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How to sign in there. 204 (None): The domain has no single sign-on.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
        """
        return self._call(
            _SSO_DOMAIN,
            query={
                "email": email,
            },
            options=options,
        )


class AsyncAuthResource(AsyncResource):
    """Signing in as a user or as a device; none of it needs a token."""

    @property
    def with_raw_response(self) -> AsyncAuthRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncAuthRawResponse(self)

    async def authenticate_device(
        self,
        *,
        credentials: models.DeviceCredentials | types.DeviceCredentials,
        options: RequestOptions | None = None,
    ) -> models.AuthedDevice:
        """Sign in as a device.

        Trades a device ID, access key and secret for an API token. Unless
        `requestedScopes` narrows it, the token carries `all.Device`.

        Args:
            credentials: The device's ID, key and secret.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The device and its token.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return await self._call(
            _AUTHENTICATE_DEVICE,
            body=credentials,
            options=options,
        )

    async def authenticate_user(
        self,
        *,
        credentials: models.UserCredentials | types.UserCredentials,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Sign in with e-mail and password.

        Trades a user's credentials for an API token. Accounts with multi-factor
        sign-in also send `twoFactorCode`.

        Args:
            credentials: The user's credentials.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user and a token with scope `all.User`.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return await self._call(
            _AUTHENTICATE_USER,
            body=credentials,
            options=options,
        )

    async def authenticate_user_github(
        self,
        *,
        oauth: models.GithubLogin | types.GithubLogin,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Sign in through GitHub.

        Args:
            oauth: The access token that GitHub gave out.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user and a token with scope `all.User`.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return await self._call(
            _AUTHENTICATE_USER_GITHUB,
            body=oauth,
            options=options,
        )

    async def authenticate_user_saml(
        self,
        *,
        saml: models.SamlResponse | types.SamlResponse,
        options: RequestOptions | None = None,
    ) -> models.AuthedUser:
        """Sign in through SAML.

        Args:
            saml: The identity provider's encoded answer.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The user and a token with scope `all.User`.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            UnauthorizedError: 401. The credentials or the token are not accepted.
        """
        return await self._call(
            _AUTHENTICATE_USER_SAML,
            body=saml,
            options=options,
        )

    async def sso_domain(
        self,
        *,
        email: str,
        options: RequestOptions | None = None,
    ) -> models.SsoRequest | None:
        """Look up single sign-on for an address.

        Tells whether the domain of a mail address signs in through an identity
        provider.

        Args:
            email: The address with which the user signs in.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            200: How to sign in there. 204 (None): The domain has no single sign-on.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
        """
        return await self._call(
            _SSO_DOMAIN,
            query={
                "email": email,
            },
            options=options,
        )


class AuthRawResponse:
    """The methods of `AuthResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AuthResource) -> None:
        self.authenticate_device = raw(resource.authenticate_device)
        self.authenticate_user = raw(resource.authenticate_user)
        self.authenticate_user_github = raw(resource.authenticate_user_github)
        self.authenticate_user_saml = raw(resource.authenticate_user_saml)
        self.sso_domain = raw(resource.sso_domain)


class AsyncAuthRawResponse:
    """The methods of `AsyncAuthResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncAuthResource) -> None:
        self.authenticate_device = async_raw(resource.authenticate_device)
        self.authenticate_user = async_raw(resource.authenticate_user)
        self.authenticate_user_github = async_raw(resource.authenticate_user_github)
        self.authenticate_user_saml = async_raw(resource.authenticate_user_saml)
        self.sso_domain = async_raw(resource.sso_domain)
