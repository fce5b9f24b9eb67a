"""Data of `client.session`."""

from __future__ import annotations

from typing import Required, TypedDict


class SessionLoginBody(TypedDict, total=False):
    password: Required[str]
    user: Required[str]
