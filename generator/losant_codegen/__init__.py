"""losant-codegen: a typed Python client, its tests and its reference from an OpenAPI document."""

__version__ = "0.1.0"
