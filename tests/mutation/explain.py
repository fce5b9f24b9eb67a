"""Why a fault may survive: what is known about the ones that the generated tests cannot notice.

They are not drawn, as faults are not drawn in lines that this API never runs: no test of the client can tell them from
the sound client. Each pattern names one fault; one that also fits another would hide a hole.
"""

from __future__ import annotations

import re

from .source import Site

UNUSED = "this API has no use for it"
EQUIVALENT = "not a fault"

NO_OTHER_CREDENTIALS = f"{UNUSED}: it has no credentials but a bearer token"
ONE_MEDIA_TYPE = f"{UNUSED}: no operation has successes of several media types"
TOTAL = f"{UNUSED}: what counts where an answer has no total; all of its lists have one"

REASONS: tuple[tuple[str, str], ...] = (
    (
        r"Plan\._query: (not turned round: not clash|name in defaults|False -> True)",
        f"{EQUIVALENT}: the slower of two ways",
    ),
    (
        r"Plan\._query: name in overrides",
        f"{UNUSED}: the query of one call's options, see tests/runtime/test_options.py",
    ),
    (r"Plan\._url: \"url\" -> ", f"{UNUSED}: the address of a next page, which only `Link` headers give"),
    (r"Plan\._headers: \"(headers|cookies|Cookie)\"", f"{UNUSED}: parameters that are headers or cookies"),
    (r"plain\.py: scalar_text: \"null\" -> ", f"{UNUSED}: None inside a parameter"),
    (r"_parts_of: always the second: value if is_list", f"{UNUSED}: several files in one part"),
    (r"_rows: always the second: value if items is None", f"{UNUSED}: answers that are the list itself"),
    (r"lookup: \"\.\" -> ", f"{UNUSED}: items or a total deeper in the answer"),
    (r"_property: field\.alias is None", f"{UNUSED}: a field with an alias under its Python name"),
    (r"Walk\._count: (self\.total is None with|always the second: rows if self\.total is None)", TOTAL),
    (r"accept_of: \"2d\"", f"{EQUIVALENT}: a set of first letters, to which one is added that no status has"),
    (r"accept_of: \",\" -> |accept_of: \", \" -> ", ONE_MEDIA_TYPE),
    (r"accept_of: \"\*/\*\"", f"{UNUSED}: every operation answers JSON or events, so Accept is never open"),
    (r"choose: \"default\" -> ", f"{UNUSED}: operations that document no success but a default"),
    (r"Applied\.add: \"(apiKey|mutualTLS)\" -> ", NO_OTHER_CREDENTIALS),
    (r"accept_of: \";\" -> ", f"{UNUSED}: none of its media types has parameters"),
    (r"Walk\.__init__: 0 -> 1 in self\._longest = 0", TOTAL),
    (r"Walk\.__init__: 0 -> 1 in self\._position = self\._skipped = 0", f"{UNUSED}: pages by cursors and links"),
    (r"Operation\.expand: 1 -> 2 in if len\(parts\) == 1:", f"{EQUIVALENT}: the longer way, to the same path"),
    (
        r"Operation\.expand: type\(value\) is str with is not",
        f"{UNUSED}: values in a path that are no text; text goes the longer way, to the same path",
    ),
    (
        r"json_bytes: False -> True in return dump\(",
        f"{EQUIVALENT}: pydantic would warn of models that hold other types",
    ),
    (r"Operation\.expand: False -> True", f"{EQUIVALENT}: the slower of two ways, to the same path"),
)
"""Pattern of `file: what in line`, reason. The first that fits is shown."""

UNEXPLAINED = "unexplained: a hole in the generated tests"


def explanation(site: Site) -> str:
    """The reason that is known for a survivor like this one."""
    text = f"{site.path}: {site.what} in {site.line}"
    if "/_runtime/" in site.path:
        return next((reason for pattern, reason in REASONS if re.search(pattern, text)), UNEXPLAINED)
    return UNEXPLAINED
