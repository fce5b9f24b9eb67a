"""What the API takes and answers, for the fake: the document without its prose, as JSON text."""

from __future__ import annotations

from functools import cache

_OPERATIONS: tuple[str, ...] = (
    '{"id":"animals.get","method":"GET","name":"animals.get","parameters":[{"in":"path","name":"name","required":true,"schema":{"type":"string"}}],"path":"/animals/{name}","responses":{"200":{"application/json":{"example":{"kind":"bird"},"schema":{"$ref":"#/components/schemas/Animal"}}}}}',
    '{"body":{"content":{"application/json":{"$ref":"#/components/schemas/Animal"}},"required":true},"id":"animals.put","method":"PUT","name":"animals.put","parameters":[{"in":"path","name":"name","required":true,"schema":{"type":"string"}}],"path":"/animals/{name}","responses":{"200":{"application/json":{"example":{"kind":"bird"},"schema":{"$ref":"#/components/schemas/Animal"}}}}}',
    '{"body":{"content":{"application/json":{"$ref":"#/components/schemas/Condition"}},"required":true},"id":"animals.query","method":"POST","name":"animals.query","parameters":[],"path":"/query","responses":{"200":{"application/json":{"example":["answer"],"schema":{"items":{"type":"string"},"type":"array"}}},"202":{"application/json":{"example":{"jobId":"56d231e7-0b5a-4c3d-8e2f-0000a0535a39"},"schema":{"properties":{"jobId":{"format":"uuid","type":"string"}},"type":"object"}}}}}',
)

_SCHEMAS: tuple[str, ...] = (
    '"Animal":{"discriminator":{"mapping":{"bird":"#/components/schemas/Bird","fish":"#/components/schemas/Fish"},"propertyName":"kind"},"oneOf":[{"$ref":"#/components/schemas/Bird"},{"$ref":"#/components/schemas/Fish"}]}',
    '"Bird":{"properties":{"born":{"format":"date","type":"string"},"kind":{"const":"bird"},"parent":{"$ref":"#/components/schemas/Bird"},"position":{"maxItems":2,"minItems":2,"prefixItems":[{"type":"number"},{"type":"number"}],"type":"array"},"tags":{"additionalProperties":{"type":"string"},"type":"object"},"wingspan":{"exclusiveMinimum":0,"type":"number"}},"required":["kind"],"type":"object"}',
    '"Condition":{"anyOf":[{"properties":{"$and":{"items":{"$ref":"#/components/schemas/Condition"},"type":"array"}},"type":"object"},{"properties":{"$not":{"$ref":"#/components/schemas/Condition"}},"type":"object"},{"type":"string"}]}',
    '"Fish":{"additionalProperties":{"type":"integer"},"properties":{"anything":{},"depth":{"default":10,"oneOf":[{"type":"integer"},{"type":"string"}]},"kind":{"const":"fish"},"water":{"enum":["salt","fresh",null]}},"required":["kind","water"],"type":"object"}',
)


@cache
def table() -> str:
    """The whole document."""
    operations, schemas = ",".join(_OPERATIONS), ",".join(_SCHEMAS)
    return (
        '{"operations":[' + operations + '],"components":{"schemas":{' + schemas + "}}}"
    )
