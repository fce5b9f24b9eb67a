"""Everything made of the document itself, the tests and the fake's table, made once for as long as nothing changes it.

They are made from the document without its prose, and so are the same after an edit of any text.
"""

from __future__ import annotations

import io
import pickle
from typing import Any

from .. import ir
from ..cache import Cache, digest, fingerprint
from ..config import Config
from ..diagnostics import KEPT, Collector
from ..names import Names
from ..packing import pack, unpack
from ..prose import without_prose
from ..render import Job
from ..source import Bundle
from . import table, views
from .adapt import client_facts, client_names, test_jobs

KIND = "expectations"
_VIEWS = (
    Job,
    table.TableView,
    views.ApiFactsView,
    views.ClientFileView,
    views.CopyView,
    views.ModelsFileView,
    views.TestFileView,
    views.TestOperationView,
)


def expected_jobs(
    bundle: Bundle, api: ir.Api, names: Names, config: Config, collector: Collector, cache: Cache
) -> list[Job]:
    """Every file that says what the document wants: the table of the testing package, and all below `tests/`."""
    bare = without_prose(bundle)
    calls = table.calls_of(api, names)
    facts = client_facts(api, names, config)
    named = client_names(api, names), facts, calls, config.client.package
    key = digest([fingerprint(), _plain_bytes((bare.tree, bare.origins, bare.root.uri, named))])
    raw = cache.get(KIND, key)
    if raw is not None:
        collector.extend(unpack(raw["found"], KEPT))
        kept: list[Job] = unpack(raw["jobs"], _VIEWS)
        return kept
    own = Collector()
    jobs = [*table.table_jobs(bare, api, names, config), *test_jobs(bare, api, names, config, own)]
    cache.put(KIND, key, {"found": pack(own.found), "jobs": pack(jobs)})
    collector.extend(own.found)
    return jobs


def _plain_bytes(value: Any) -> bytes:
    """Bytes that are the same for equal values, whatever objects they share. No more is asked of them."""
    out = io.BytesIO()
    pickler = pickle.Pickler(out, protocol=5)
    pickler.fast = True
    pickler.dump(value)
    return out.getvalue()
