"""IR and names -> views: everything a template prints, computed before it runs.

`client_jobs` lists what is rendered for the client itself; the tests have their own views (`expect`).
"""

from __future__ import annotations

from .. import ir
from ..config import Config
from ..examples import Examples
from ..names import Names
from ..render import Job
from .client import client_view
from .extras import extra_jobs
from .readme import readme_view
from .resources import resource_view

__all__ = ["client_jobs", "extra_jobs"]

LICENSES = frozenset({"MIT"})
"""Licenses (SPDX) whose text is at hand; of the others only the name is written."""


def client_jobs(api: ir.Api, names: Names, config: Config, examples: Examples) -> list[Job]:
    """Every file of the client but its models, its tests and its runtime."""
    package = config.client.package
    resources = [resource_view(resource, api, names, config.format.line_length) for resource in api.resources]
    client = client_view(api, names, config, resources)
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
        Job("project/README.md.jinja", "README.md", readme_view(api, names, config, examples, client)),
    ]
    if config.client.license in LICENSES:
        jobs.append(Job(f"project/LICENSE-{config.client.license}.jinja", "LICENSE", client))
    for resource in resources:
        jobs.append(Job("client/resource.py.jinja", f"{package}/resources/{resource.module}.py", resource))
    return jobs
