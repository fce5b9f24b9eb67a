"""Which schema keywords mean what to normalization. Data only."""

from __future__ import annotations

ANNOTATIONS = frozenset(
    """title description default examples example deprecated readOnly writeOnly xml externalDocs $comment $id $schema
    $anchor $dynamicAnchor $defs definitions discriminator id""".split()
)
"""Say something about the values, but allow and forbid none. (`discriminator` matters only beside a union or
properties.)
"""

OBJECT = frozenset("properties required additionalProperties patternProperties minProperties maxProperties".split())
ARRAY = frozenset("items prefixItems minItems maxItems uniqueItems contains".split())
STRING = frozenset("minLength maxLength pattern contentEncoding contentMediaType contentSchema".split())
NUMBER = frozenset("minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split())
COMPOSED = frozenset("$ref allOf oneOf anyOf enum const x-unresolved".split())
IGNORED = frozenset(
    """not if then else dependentRequired dependentSchemas dependencies propertyNames unevaluatedProperties
    unevaluatedItems minContains maxContains $dynamicRef $recursiveRef $vocabulary contentSchema contains""".split()
)
"""Understood, but beyond what a model can say; the client does without them."""

STRUCTURAL = OBJECT | ARRAY | STRING | NUMBER | COMPOSED | {"type", "format"}
"""Allow or forbid values: a schema with none of these is any value."""

TYPES = frozenset("string number integer boolean object array null".split())

NUMBER_FORMATS = frozenset("int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 long float double".split())
INTEGER_FORMATS = NUMBER_FORMATS - {"float", "double"}
STRING_FORMATS = frozenset(
    """date-time date time duration uuid uri url uri-reference email hostname ipv4 ipv6 binary byte password base64
    iri idn-email json-pointer regex ulid decimal""".split()
)

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
