"""The surface of a client: what its users see, as data that can be kept and compared."""

from __future__ import annotations

from .build import build_surface
from .model import Argument, Credential, Field, Method, Model, Surface
from .store import from_json, layout, to_json

__all__ = [
    "Argument",
    "Credential",
    "Field",
    "Method",
    "Model",
    "Surface",
    "build_surface",
    "from_json",
    "layout",
    "to_json",
]
