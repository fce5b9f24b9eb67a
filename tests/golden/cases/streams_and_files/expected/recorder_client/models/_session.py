"""Data of `client.session`."""

from .._runtime.models import Model


class SessionLoginBody(Model):
    password: str
    user: str
