"""What the API takes and answers, for the fake: the document without its prose, as JSON text."""

from __future__ import annotations

from functools import cache

_OPERATIONS: tuple[str, ...] = (
    '{"id":"recordings.download","method":"GET","name":"recordings.download","parameters":[{"in":"path","name":"id","required":true,"schema":{"type":"integer"}}],"path":"/recordings/{id}","responses":{"200":{"audio/wav":{"schema":{"format":"binary","type":"string"}}}},"secured":true}',
    '{"id":"recordings.levels","method":"GET","name":"recordings.levels","parameters":[{"in":"path","name":"id","required":true,"schema":{"type":"integer"}}],"path":"/recordings/{id}/levels","responses":{"200":{"text/event-stream":{"events":{"ended":{"example":{"reason":"reason"},"schema":{"properties":{"reason":{"type":"string"}},"type":"object"}},"level":{"example":{"at":93,"left":24,"right":17},"schema":{"$ref":"#/components/schemas/Level"}}}}}},"secured":true}',
    '{"id":"recordings.samples","method":"GET","name":"recordings.samples","parameters":[{"in":"path","name":"id","required":true,"schema":{"type":"integer"}}],"path":"/recordings/{id}/samples","responses":{"200":{"application/x-ndjson":{"example":{"at":93,"left":24,"right":17},"schema":{"$ref":"#/components/schemas/Level"}}}},"secured":true}',
    '{"body":{"content":{"multipart/form-data":{"properties":{"covers":{"items":{"format":"binary","type":"string"},"type":"array"},"details":{"properties":{"artist":{"type":"string"}},"type":"object"},"sound":{"format":"binary","type":"string"},"title":{"type":"string"}},"required":["sound"],"type":"object"}},"required":true},"id":"recordings.upload","method":"POST","name":"recordings.upload","parameters":[],"path":"/recordings","responses":{"201":{"application/json":{"example":{"id":53},"schema":{"properties":{"id":{"type":"integer"}},"type":"object"}}}},"secured":true}',
    '{"body":{"content":{"application/x-www-form-urlencoded":{"properties":{"password":{"type":"string"},"user":{"type":"string"}},"required":["user","password"],"type":"object"}},"required":true},"id":"session.login","method":"POST","name":"session.login","parameters":[],"path":"/login","responses":{"200":{"text/plain":{"schema":{"type":"string"}}}}}',
)

_SCHEMAS: tuple[str, ...] = (
    '"Level":{"properties":{"at":{"type":"number"},"left":{"type":"number"},"right":{"type":"number"}},"required":["left","right"],"type":"object"}',
)


@cache
def table() -> str:
    """The whole document."""
    operations, schemas = ",".join(_OPERATIONS), ",".join(_SCHEMAS)
    return (
        '{"operations":[' + operations + '],"components":{"schemas":{' + schemas + "}}}"
    )
