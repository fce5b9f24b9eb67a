"""The only place where identifiers are made: `name` takes the whole API and gives every Python name at once.

All names of a scope are gathered first and collisions are resolved then (`collisions`), so the result depends neither
on the order of the document nor on how the names are used later. Nothing here looks at types or writes code.
"""

from __future__ import annotations

from .. import ir
from ..config import ClientConfig
from ..names import Names, OperationNames, ResourceNames, SchemaNames
from .credentials import name_credentials
from .operations import name_operations, name_resources
from .reserved import CLASSES, RUNTIME_CLASSES
from .schemas import name_schemas

__all__ = ["Names", "OperationNames", "ResourceNames", "SchemaNames", "name"]


def name(api: ir.Api, client: ClientConfig) -> Names:
    """Every name of the client. Classes of the client itself (`LosantClient`, `LosantError` ...) are not given away."""
    own = {f"{client.name}Client", f"Async{client.name}Client", f"{client.name}Error"}
    operations = {key: names for r in api.resources for key, names in name_operations(r).items()}
    schemas = name_schemas(api, {*CLASSES, *RUNTIME_CLASSES, *own})
    credentials = name_credentials(api.security_schemes, client.env_prefix)
    return Names(name_resources(api.resources), operations, schemas, credentials)
