"""Data of `client.application`, `client.experience_endpoint`, `client.experience_view`
and `client.experience_views`.
"""

from typing import Literal

from typing_extensions import TypeAliasType

ViewType = TypeAliasType("ViewType", Literal["layout", "page", "component"] | str)
"""Whether a view is a layout, a page or a component."""
