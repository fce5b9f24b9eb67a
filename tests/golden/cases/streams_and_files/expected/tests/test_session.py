"""`client.session`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Form, Operation, Request, ResourceTests

# POST /login
LOGIN = Operation(
    "session.login",
    calls=[
        Call(
            "required arguments",
            {"password": "password", "user": "user"},
            Request(
                "POST",
                "/login",
                body=Form([("password", "password"), ("user", "user")]),
            ),
        ),
        Call(
            "all arguments",
            {"password": "password é ☃ 名", "user": "user é ☃ 名"},
            Request(
                "POST",
                "/login",
                body=Form([("password", "password é ☃ 名"), ("user", "user é ☃ 名")]),
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            b"line one\nzweite Zeile: \xc3\xa9 \xe2\x98\x83\n",
            "line one\nzweite Zeile: é ☃\n",
            media_type="text/plain; charset=utf-8",
        )
    ],
    failures=[Failure(503, "ServerError")],
    required=["password", "user"],
    auth=[],
)


class TestSession(ResourceTests):
    operations = [LOGIN]
