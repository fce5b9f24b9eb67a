"""What the API takes and answers, for the fake: the document without its prose, as JSON text."""

from __future__ import annotations

from functools import cache

_OPERATIONS: tuple[str, ...] = (
    '{"id":"get-the class/List","method":"GET","name":"class_.get_the_class_list","parameters":[{"in":"header","name":"X-Foo-Bar","schema":{"type":"string"}},{"in":"path","name":"2nd-id","required":true,"schema":{"type":"string"}},{"in":"path","name":"import","required":true,"schema":{"type":"string"}},{"in":"query","name":"fooBar","schema":{"type":"string"}},{"in":"query","name":"foo_bar","schema":{"type":"string"}},{"in":"query","name":"options","schema":{"type":"string"}},{"in":"query","name":"self","schema":{"type":"string"}}],"path":"/class/{import}/{2nd-id}","responses":{"200":{"application/json":{"example":{"":"value","$ref-like":"reflike","1st":"1st","_private":"private","a\\"b\\\\c":"abc","class":"class","copy":true,"fooBar":"fooBar","foo_bar":"foobar","größe":19,"model_dump":45},"schema":{"$ref":"#/components/schemas/list"}}}}}',
    '{"id":"things.create","method":"POST","name":"things.create","parameters":[],"path":"/things","responses":{"201":{}}}',
    '{"id":"things.delete","method":"DELETE","name":"things.delete","parameters":[{"in":"path","name":"id","required":true,"schema":{"type":"string"}}],"path":"/things/{id}","responses":{"204":{}}}',
    '{"id":"things.get","method":"GET","name":"things.get","parameters":[{"in":"path","name":"id","required":true,"schema":{"type":"string"}}],"path":"/things/{id}","responses":{"200":{}}}',
    '{"id":"things.list","method":"GET","name":"things.list","parameters":[],"path":"/things","responses":{"200":{}}}',
    '{"id":"things.listParts","method":"GET","name":"things.list_parts","parameters":[{"in":"path","name":"id","required":true,"schema":{"type":"string"}}],"path":"/things/{id}/parts","responses":{"200":{}}}',
)

_SCHEMAS: tuple[str, ...] = (
    '"list":{"properties":{"":{"type":"string"},"$ref-like":{"type":"string"},"1st":{"type":"string"},"_private":{"type":"string"},"a\\"b\\\\c":{"type":"string"},"class":{"type":"string"},"copy":{"type":"boolean"},"fooBar":{"type":"string"},"foo_bar":{"type":["string","null"]},"größe":{"type":"number"},"model_dump":{"type":"integer"}},"type":"object"}',
)


@cache
def table() -> str:
    """The whole document."""
    operations, schemas = ",".join(_OPERATIONS), ",".join(_SCHEMAS)
    return (
        '{"operations":[' + operations + '],"components":{"schemas":{' + schemas + "}}}"
    )
