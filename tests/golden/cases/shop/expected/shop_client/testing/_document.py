"""What the API takes and answers, for the fake: the document without its prose, as JSON text."""

from __future__ import annotations

from functools import cache

_OPERATIONS: tuple[str, ...] = (
    '{"id":"order.delete","method":"DELETE","name":"order.delete","parameters":[{"in":"path","name":"orderId","required":true,"schema":{"pattern":"^[0-9a-f]{8}$","type":"string"}}],"path":"/orders/{orderId}","responses":{"204":{},"default":{}},"secured":true}',
    '{"id":"order.get","method":"GET","name":"order.get","parameters":[{"in":"path","name":"orderId","required":true,"schema":{"pattern":"^[0-9a-f]{8}$","type":"string"}}],"path":"/orders/{orderId}","responses":{"200":{"application/json":{"example":{"id":"id","lines":[{"article":"article","count":56}],"note":"note","placedAt":"2024-05-03T07:08:09Z","state":"open"},"schema":{"$ref":"#/components/schemas/Order"}}},"404":{}},"secured":true}',
    '{"id":"orders.get","method":"GET","name":"orders.get","pages":{"first":0,"items":"items","parameter":"page"},"parameters":[{"in":"query","name":"filter","schema":{"properties":{"city":{"type":"string"},"customer":{"type":"string"}},"type":"object"},"style":"deepObject"},{"in":"query","name":"page","schema":{"default":0,"type":"integer"}},{"in":"query","name":"perPage","schema":{"default":20,"maximum":100,"minimum":1,"type":"integer"}},{"in":"query","name":"since","schema":{"format":"date-time","type":"string"}},{"explode":false,"in":"query","name":"state","schema":{"items":{"$ref":"#/components/schemas/OrderState"},"type":"array"},"style":"form"}],"path":"/orders","responses":{"200":{"application/json":{"example":{"items":[{"id":"id","lines":[{"article":"article"}],"note":"note","placedAt":"2024-05-03T07:08:09Z","state":"open"}],"totalCount":1},"schema":{"$ref":"#/components/schemas/Orders"}}},"401":{}},"secured":true}',
    '{"body":{"content":{"application/json":{"$ref":"#/components/schemas/OrderPost"}},"required":true},"id":"orders.post","method":"POST","name":"orders.post","parameters":[],"path":"/orders","responses":{"201":{"application/json":{"example":{"id":"id","lines":[{"article":"article","count":56}],"note":"note","placedAt":"2024-05-03T07:08:09Z","state":"open"},"schema":{"$ref":"#/components/schemas/Order"}}},"422":{}},"secured":true}',
)

_SCHEMAS: tuple[str, ...] = (
    '"Order":{"allOf":[{"$ref":"#/components/schemas/OrderPost"},{"properties":{"id":{"readOnly":true,"type":"string"},"placedAt":{"format":"date-time","type":"string"},"state":{"$ref":"#/components/schemas/OrderState"}},"required":["state"],"type":"object"}]}',
    '"OrderPost":{"properties":{"lines":{"items":{"properties":{"article":{"type":"string"},"count":{"minimum":1,"type":"integer"}},"required":["article"],"type":"object"},"minItems":1,"type":"array"},"note":{"maxLength":200,"type":["string","null"]}},"required":["lines"],"type":"object"}',
    '"OrderState":{"enum":["open","paid","sent"],"type":"string"}',
    '"Orders":{"properties":{"items":{"items":{"$ref":"#/components/schemas/Order"},"type":"array"},"totalCount":{"type":"integer"}},"required":["items","totalCount"],"type":"object"}',
)


@cache
def table() -> str:
    """The whole document."""
    operations, schemas = ",".join(_OPERATIONS), ",".join(_SCHEMAS)
    return (
        '{"operations":[' + operations + '],"components":{"schemas":{' + schemas + "}}}"
    )
