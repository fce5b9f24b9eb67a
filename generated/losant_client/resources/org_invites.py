"""`client.org_invites`: Answering an invitation that came by mail; needs no token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Json,
    JsonBody,
    Operation,
    SyncResource,
    async_raw,
    raw,
)

if TYPE_CHECKING:
    from .. import types
    from .._runtime import RequestOptions

_GET: Operation[models.OrgInviteInfo] = Operation(
    "orgInvites.get",
    "GET",
    "/invites",
    responses={"200": Json(lambda: models.OrgInviteInfo)},
    security=(),
)
_POST: Operation[models.OrgInviteResult] = Operation(
    "orgInvites.post",
    "POST",
    "/invites",
    body=JsonBody(),
    responses={"200": Json(lambda: models.OrgInviteResult)},
    security=(),
)


class OrgInvitesResource(SyncResource):
    """Answering an invitation that came by mail; needs no token."""

    @property
    def with_raw_response(self) -> OrgInvitesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return OrgInvitesRawResponse(self)

    def get(
        self,
        *,
        token: str,
        email: str,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteInfo:
        """Look up an invitation.

        Found by the address and the token that came with the mail; needs no
        sign-in.

        Args:
            token: The token that came with the mail.
            email: The address that was invited.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.
            GoneError: 410. The invitation has run out.
        """
        return self._call(
            _GET,
            query={
                "token": token,
                "email": email,
            },
            options=options,
        )

    def post(
        self,
        *,
        invite: models.OrgInviteAction | types.OrgInviteAction,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteResult:
        """Answer an invitation.

        Identified by the address and the token that came with the mail; needs no
        sign-in.

        Args:
            invite: Address, token, and yes or no.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What was answered.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.
            GoneError: 410. The invitation has run out.
        """
        return self._call(
            _POST,
            body=invite,
            options=options,
        )


class AsyncOrgInvitesResource(AsyncResource):
    """Answering an invitation that came by mail; needs no token."""

    @property
    def with_raw_response(self) -> AsyncOrgInvitesRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncOrgInvitesRawResponse(self)

    async def get(
        self,
        *,
        token: str,
        email: str,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteInfo:
        """Look up an invitation.

        Found by the address and the token that came with the mail; needs no
        sign-in.

        Args:
            token: The token that came with the mail.
            email: The address that was invited.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            The invitation.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.
            GoneError: 410. The invitation has run out.
        """
        return await self._call(
            _GET,
            query={
                "token": token,
                "email": email,
            },
            options=options,
        )

    async def post(
        self,
        *,
        invite: models.OrgInviteAction | types.OrgInviteAction,
        options: RequestOptions | None = None,
    ) -> models.OrgInviteResult:
        """Answer an invitation.

        Identified by the address and the token that came with the mail; needs no
        sign-in.

        Args:
            invite: Address, token, and yes or no.
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            What was answered.

        Raises:
            BadRequestError: 400. The request is malformed: a value is missing, of
                the wrong type, or not allowed.
            NotFoundError: 404. No such invitation.
            GoneError: 410. The invitation has run out.
        """
        return await self._call(
            _POST,
            body=invite,
            options=options,
        )


class OrgInvitesRawResponse:
    """The methods of `OrgInvitesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: OrgInvitesResource) -> None:
        self.get = raw(resource.get)
        self.post = raw(resource.post)


class AsyncOrgInvitesRawResponse:
    """The methods of `AsyncOrgInvitesResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncOrgInvitesResource) -> None:
        self.get = async_raw(resource.get)
        self.post = async_raw(resource.post)
