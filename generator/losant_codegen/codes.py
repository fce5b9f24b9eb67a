"""The stable codes of all diagnostics, each with its one-line title. Leaf: imports nothing.

Append-only: a code that was published keeps its meaning. `docs/diagnostics.md` and the test that every code has a case
are made from this table.
"""

from __future__ import annotations

CODES: dict[str, str] = {
    "LC101": "the document cannot be read",
    "LC102": "the document is empty",
    "LC103": "the document is not UTF-8",
    "LC104": "the document is not valid YAML",
    "LC105": "the document is not valid JSON",
    "LC106": "the document is a web page, not an API description",
    "LC107": "a key stands twice in one mapping",
    "LC108": "the file holds more than one YAML document",
    "LC109": "the document's aliases expand to too much",
    "LC110": "the document is nested too deeply",
    "LC111": "an alias names no finished anchor",
    "LC112": "a YAML tag or key that JSON has no word for",
    "LC113": "a number that JSON has no word for",
    "LC114": "the URL cannot be fetched",
    "LC115": "the document is too large",
    "LC201": "this is not an OpenAPI document",
    "LC301": "a reference points to nothing",
    "LC302": "a referenced document cannot be read",
    "LC303": "a reference to another host",
    "LC304": "a reference to outside the document's folder",
    "LC305": "a reference that is neither a file nor an address",
    "LC306": "a reference that leads back to itself",
    "LC307": "a copied thing that contains itself",
    "LC308": "too many references to copy",
    "LC309": "a bare number or boolean where a string is meant",
    "LC310": "a dynamic reference, read as a plain one",
    "LC311": "a discriminator value that names no schema",
}
