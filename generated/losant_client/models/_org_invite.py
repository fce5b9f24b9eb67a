"""Data of `client.org_invites`."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from ._shared_org_member_role import OrgMemberRole


class OrgInviteAction(Model):
    """Answers an invitation, with the token from the message."""

    accept: bool
    """Whether the invitation is accepted."""

    email: str
    """Address that was invited.

    At most 1024 characters.
    """

    token: str
    """Token from the message.

    At least 1 character.
    """


class OrgInviteInfo(Model):
    """What an invited person sees of an invitation."""

    disallow_transfer: Annotated[bool | None, Field(alias="disallowTransfer")] = None
    """Whether only the invited address can accept it."""

    email: str | None = None
    """Who is invited.

    At most 1024 characters.
    """

    invite_date: Annotated[datetime | None, Field(alias="inviteDate")] = None
    """When it was sent."""

    org_name: Annotated[str | None, Field(alias="orgName")] = None
    """Name for people to read, up to 255 characters; it need not be unique."""

    role: OrgMemberRole | None = None
    """Role that is offered."""

    ttl: float | None = None
    """How long an invitation can be accepted after it was sent, in milliseconds."""


class OrgInviteResult(Model):
    """What the answer to an invitation led to."""

    accepted: bool | None = None
    """Whether it was accepted."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """Organization it belongs to.

    Must match `^[A-Fa-f\\d]{24}$`.
    """
