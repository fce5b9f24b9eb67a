"""Data of `client.application`, `client.experience_endpoint`, `client.experience_view`
and `client.experience_views`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

ViewType: TypeAlias = Literal["layout", "page", "component"]
"""Whether a view is a layout, a page or a component."""
