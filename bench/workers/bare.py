"""HTTP libraries alone: `bare.py URL httpx2|requests|urllib3|http.client|pyreqwest`.

The same requests with the same headers, over a connection that is kept. A small body is read, a page is decoded too.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from serving import APPLICATION, KEY, TABLE, TOKEN, concurrently, serve

HEADERS = {"Authorization": f"Bearer {TOKEN}", "Accept": "application/json"}
TIMEOUT = 60  # the Losant client's; httpx2's own five seconds may not be enough for a thousand calls on a busy machine
url, library = sys.argv[1:]
KEYS = f"{url}/applications/{APPLICATION}/keys/{KEY}"
DEVICES = f"{url}/applications/{APPLICATION}/devices"
ROWS = f"{url}/applications/{APPLICATION}/data-tables/{TABLE}/rows"
Get = Callable[[str], bytes]


def httpx2() -> Get:
    client: Any = import_module("httpx2").Client(headers=HEADERS, timeout=TIMEOUT)
    return lambda target: client.get(target).content


def requests() -> Get:
    session: Any = import_module("requests").Session()
    session.headers.update(HEADERS)
    return lambda target: session.get(target).content


def urllib3() -> Get:
    pool: Any = import_module("urllib3").PoolManager(headers=HEADERS)
    return lambda target: pool.request("GET", target).data


def http_client() -> Get:
    connection: Any = import_module("http.client").HTTPConnection(url.partition("//")[2])

    def get(target: str) -> bytes:
        connection.request("GET", target.removeprefix(url), headers=HEADERS)
        return connection.getresponse().read()

    return get


def pyreqwest() -> Get:
    client: Any = import_module("pyreqwest.client").SyncClientBuilder().default_headers(HEADERS).build()
    return lambda target: bytes(client.get(target).build().send().bytes())


get = {"httpx2": httpx2, "requests": requests, "urllib3": urllib3, "http.client": http_client, "pyreqwest": pyreqwest}[
    library
]()
assert json.loads(get(KEYS))["id"] == KEY
tasks: dict[str, Callable[[], Any]] = {
    "small": lambda: get(KEYS),
    "page": lambda: json.loads(get(DEVICES)),
    "rows": lambda: json.loads(get(ROWS)),
}
if library == "httpx2":
    several: Any = import_module("httpx2").AsyncClient(headers=HEADERS, timeout=TIMEOUT)
    tasks["concurrent"] = concurrently(lambda: several.get(KEYS))
serve(tasks)
