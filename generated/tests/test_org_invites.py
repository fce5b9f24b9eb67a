"""`client.org_invites`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import (
    Answer,
    Call,
    Failure,
    Json,
    Operation,
    Request,
    ResourceTests,
    built,
    moment,
    obj,
    text_of,
)

ERROR = {"message": "Application was not found", "type": "NotFound"}

POST_BODY = {"accept": True, "email": "email@example.com", "token": "token"}

POST_BODY_2 = {"accept": False, "email": "email@example.com", "token": "é"}

# GET /invites
GET = Operation(
    "org_invites.get",
    calls=[
        Call(
            "required arguments",
            {"email": "example@example.com", "token": "aTokenString"},
            Request(
                "GET",
                "/invites",
                query=[("token", "aTokenString"), ("email", "example@example.com")],
            ),
        ),
        Call(
            "hostile values",
            {"email": "example@example.com", "token": "a&b=c#d%2F+é ü"},
            Request(
                "GET",
                "/invites",
                query=[("token", "a&b=c#d%2F+é ü"), ("email", "example@example.com")],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "disallowTransfer": True,
                "email": "invitedUser@example.com",
                "inviteDate": "2016-05-13T04:00:00.000Z",
                "orgName": "My Organization",
                "role": "edit",
                "ttl": 4233600000,
            },
            obj(
                disallow_transfer=True,
                email=text_of("invitedUser@example.com"),
                invite_date=moment("2016-05-13T04:00:00.000Z"),
                org_name="My Organization",
                role="edit",
                ttl=4233600000,
            ),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(410, "GoneError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["token", "email"],
    auth=[],
)

# POST /invites
POST = Operation(
    "org_invites.post",
    calls=[
        Call(
            "required arguments",
            {"invite": POST_BODY},
            Request("POST", "/invites", body=Json(POST_BODY)),
        ),
        Call(
            "all arguments",
            {
                "invite": built(
                    "OrgInviteAction",
                    accept=True,
                    email="invitedUser@example.com",
                    token="the_invitation_token",
                )
            },
            Request(
                "POST",
                "/invites",
                body=Json(
                    {
                        "accept": True,
                        "email": "invitedUser@example.com",
                        "token": "the_invitation_token",
                    }
                ),
            ),
        ),
        Call(
            "hostile values",
            {"invite": POST_BODY_2},
            Request("POST", "/invites", body=Json(POST_BODY_2)),
        ),
    ],
    answers=[
        Answer(
            200,
            {"accepted": True, "orgId": "575ed6e87ae143cd83dc4aa8"},
            obj(accepted=True, org_id="575ed6e87ae143cd83dc4aa8"),
        )
    ],
    failures=[
        Failure(400, "BadRequestError", ERROR),
        Failure(404, "NotFoundError", ERROR),
        Failure(410, "GoneError", ERROR),
        Failure(503, "ServerError"),
    ],
    required=["invite"],
    auth=[],
)


class TestOrgInvites(ResourceTests):
    operations = [GET, POST]
