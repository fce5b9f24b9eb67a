"""The files of a client that are rendered: which template gets which view.

`client_jobs` lists all but the models (`models`), the tests (`expect`) and the runtime, which is copied.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import ir
from ..config import Config
from ..examples import Examples
from ..names import Names
from ..render import Job
from .client import client_view
from .model import ClientView, ResourceView
from .readme import readme_view
from .resources import resource_views

LICENSES = frozenset({"MIT"})
"""Licenses (SPDX) whose text is at hand; of the others only the name is written."""


def client_jobs(api: ir.Api, names: Names, config: Config, examples: Examples) -> list[Job]:
    """Every file of the client but its models, its tests and its runtime."""
    resources = resource_views(api.resources, api, names, config.format.line_length)
    client = client_view(api, names, config, resources)
    readme = Job("project/README.md.jinja", "README.md", readme_view(api, names, config, examples, client))
    return [*frame_jobs(client), readme, *resource_jobs(resources, client)]


def frame_jobs(client: ClientView) -> list[Job]:
    """The files that are made of the view of the whole client."""
    package = client.package
    jobs = [
        Job("client/init.py.jinja", f"{package}/__init__.py", client),
        Job("client/client.py.jinja", f"{package}/_client.py", client),
        Job("client/config.py.jinja", f"{package}/_config.py", client),
        Job("client/py_typed.jinja", f"{package}/py.typed", client),
        Job("client/resources.py.jinja", f"{package}/resources/__init__.py", client),
        Job("client/testing/init.py.jinja", f"{package}/testing/__init__.py", client),
        Job("client/testing/fixtures.py.jinja", f"{package}/testing/fixtures.py", client),
        Job("project/pyproject.toml.jinja", "pyproject.toml", client),
        Job("project/gitignore.jinja", ".gitignore", client),
        Job("docs/api.md.jinja", "api.md", client),
    ]
    if client.license in LICENSES:
        jobs.append(Job(f"project/LICENSE-{client.license}.jinja", "LICENSE", client))
    return jobs


def resource_jobs(resources: Sequence[ResourceView], client: ClientView) -> list[Job]:
    """The module of each resource."""
    template = "client/resource.py.jinja"
    return [Job(template, f"{client.package}/resources/{each.module}.py", each) for each in resources]
