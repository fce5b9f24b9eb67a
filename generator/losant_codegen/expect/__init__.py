"""Expected requests and results for the generated tests, computed from the document and from nothing else.

`test_jobs` is the entrance. What it takes from the other stages is only how things are *called* in Python
(`names.ClientNames`); every value it expects - paths, percent-encoding, query pairs, headers, bodies, results, errors,
pages - is worked out here from the lifted bundle, by code that shares nothing with the views or with the runtime's
encoder. That is what makes a wrong client fail its tests.

`find_examples` gives the document's examples to the client's README, `table_jobs` the document itself to its testing
fake, which holds a client's requests against it. `expected_jobs` is both kinds of jobs, from the cache where nothing
but prose has changed.
"""

from .adapt import COPY, test_jobs
from .kept import expected_jobs
from .suite import test_views
from .table import find_examples, table_jobs

__all__ = ["COPY", "expected_jobs", "find_examples", "table_jobs", "test_jobs", "test_views"]
