"""The in-process fake of an API, for users' own tests: no network, answers from the description, requests held
against it.

The generated `testing` package hands over the table of operations and derives a class that also makes clients.
"""

from .checks import RequestMismatch
from .fake import Fake, FakeCall, Route

__all__ = ["Fake", "FakeCall", "RequestMismatch", "Route"]
