"""Why a fault may survive: what is known about the ones that the generated tests cannot notice."""

from __future__ import annotations

import re

from .source import Site

UNUSED = "this API has no use for it"
EQUIVALENT = "not a fault"

REASONS: tuple[tuple[str, str], ...] = (
    (r"Plan\._query: not turned round: not clash", f"{EQUIVALENT}: the slower of two ways, to the same query"),
    (r"Plan\._query: name in defaults", f"{EQUIVALENT}: the slower of two ways, to the same query"),
    (r"Plan\._query: False -> True", f"{EQUIVALENT}: the slower of two ways, to the same query"),
    (r"Plan\._url: \"url\"", f"{UNUSED}: the address of a next page, which only `Link` headers give"),
    (r"Plan\._url: half of a sum", f"{UNUSED}: a request without a query (it sends default ones always)"),
    (r"Plan\._headers", f"{UNUSED}: header parameters and cookies"),
    (r"Plan\._query.*(overrides|applied)", f"{UNUSED}: API keys in the query, or options of one call"),
    (r"plain\.py: fields_of", f"{UNUSED}: objects in brackets or forms that are given as a model"),
    (r"plain\.py: (scalar_text|is_object|is_array|items_of)", f"{UNUSED}: values of that type in a URL"),
    (r"_rows: ", f"{UNUSED}: pages that are a list and nothing else"),
    (r"lookup: \"\.\"", f"{UNUSED}: a total or items that stand deeper in the answer"),
    (r"_property: ", f"{UNUSED}: pages without a model, or unknown fields in them"),
    (
        r"Walk\.__init__: (0 -> 1|False -> True)",
        f"{EQUIVALENT} here: counters that the first page overrides, or only report",
    ),
    (r"Walk\._count: self\.total != total", f"{EQUIVALENT} for the rows: whether they shifted is told, not acted upon"),
    (r"Walk\._count: .*(shifted|_last)", f"{EQUIVALENT} for the rows: whether they shifted is told, not acted upon"),
    (r"accept_of: ", f"{UNUSED}: operations with several media types, or without any, in one Accept header"),
    (r"choose: \"default\"", f"{UNUSED}: operations that document no success but a default"),
    (r"choose: ", f"{UNUSED}: answers with a status that is not documented"),
    (r"ByMediaType\.decode", f"{UNUSED}: answers of a media type that is not documented"),
    (r"Applied\.add: \"(apiKey|mutualTLS|query|header)\"", f"{UNUSED}: credentials other than a bearer token"),
    (r"Applied\.add: ", f"{UNUSED}: credentials other than a bearer token"),
    (r"APIStatusError\.__init__: ", f"{UNUSED}: other names for an error's type and message"),
    (r"Events\.__init__: \"text/event-stream\"", f"{UNUSED}: a stream of another media type"),
    (r"file_part: ", f"{UNUSED}: files that give neither a name nor a type"),
    (r"Operation\.expand: (False -> True|.*plain_style)", f"{EQUIVALENT}: the slower of two ways, to the same path"),
    (r"json_text: ", f"{UNUSED}: values that JSON has no word for, among the arguments of a query"),
)
"""Pattern of `file: what`, reason. The first that fits is shown."""

UNEXPLAINED = "unexplained: a hole in the generated tests"


def explanation(site: Site) -> str:
    """The reason that is known for a survivor like this one."""
    text = f"{site.path}: {site.what}"
    if "/_runtime/" in site.path:
        return next((reason for pattern, reason in REASONS if re.search(pattern, text)), UNEXPLAINED)
    return UNEXPLAINED
