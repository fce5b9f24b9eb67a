"""Which schema keywords mean what to normalization. Data only."""

from __future__ import annotations


def listed(words: str) -> frozenset[str]:
    """A set of words, written as one text."""
    return frozenset(words.split())


ANNOTATIONS = listed(
    """title description default examples example deprecated readOnly writeOnly xml externalDocs $comment $id $schema
    $anchor $dynamicAnchor $defs definitions discriminator id"""
)
"""Say something about the values, but allow and forbid none. (`discriminator` matters only beside a union or
properties.)
"""

OBJECT = listed("properties required additionalProperties patternProperties minProperties maxProperties")
ARRAY = listed("items prefixItems minItems maxItems uniqueItems contains")
STRING = listed("minLength maxLength pattern contentEncoding contentMediaType contentSchema")
NUMBER = listed("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf")
COMPOSED = listed("$ref allOf oneOf anyOf enum const x-unresolved")
IGNORED = listed("""not if then else dependentRequired dependentSchemas dependencies propertyNames unevaluatedProperties
    unevaluatedItems minContains maxContains $dynamicRef $recursiveRef $vocabulary contentSchema contains""")
"""Understood, but beyond what a model can say; the client does without them."""

STRUCTURAL = OBJECT | ARRAY | STRING | NUMBER | COMPOSED | {"type", "format"}
"""Allow or forbid values: a schema with none of these is any value."""

TYPES = listed("string number integer boolean object array null")

NUMBER_FORMATS = listed("int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 long float double")
INTEGER_FORMATS = NUMBER_FORMATS - {"float", "double"}
STRING_FORMATS = listed(
    """date-time date time duration uuid uri url uri-reference email hostname ipv4 ipv6 binary byte password base64
    iri idn-email json-pointer regex ulid decimal"""
)

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
