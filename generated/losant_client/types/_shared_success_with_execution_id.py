"""Data of `client.notebook`, `client.notebooks`, `client.resource_job` and
`client.resource_jobs`.
"""

from __future__ import annotations

from typing import TypeAlias

TemplatedObjectId: TypeAlias = str
"""Identifier of a resource, or a template that yields one when the job or notebook
runs.
"""
