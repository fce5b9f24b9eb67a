"""What the tests of a generated client are made of: cases (data), values to compare with, and a caller that plays the
server.

Needs pytest and what the client itself needs. Nothing here knows an operation; those stand in the test files as
literals.
"""

from .caller import Api, Caller, Sent
from .cases import (
    Answer,
    Call,
    Content,
    Failure,
    Form,
    Json,
    Lines,
    Model,
    Multipart,
    Operation,
    Page,
    Pages,
    Part,
    Request,
    Stream,
)
from .general import ClientTests
from .suite import ModelTests, ResourceTests, cases_of
from .values import built, day, either, instant, json_text, moment, obj, sse, text_of

__all__ = [
    "Answer",
    "Api",
    "Call",
    "Caller",
    "ClientTests",
    "Content",
    "Failure",
    "Form",
    "Json",
    "Lines",
    "Model",
    "ModelTests",
    "Multipart",
    "Operation",
    "Page",
    "Pages",
    "Part",
    "Request",
    "ResourceTests",
    "Sent",
    "Stream",
    "built",
    "cases_of",
    "day",
    "either",
    "instant",
    "json_text",
    "moment",
    "obj",
    "sse",
    "text_of",
]
