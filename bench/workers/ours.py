"""The Losant client that this repository generates: `ours.py URL httpx2|pyreqwest`."""

from __future__ import annotations

import sys
from typing import Any

from losant_client import AsyncLosantClient, LosantClient
from serving import APPLICATION, KEY, TABLE, TOKEN, concurrently, serve

url, transport = sys.argv[1:]
named: Any = None if transport == "httpx2" else transport
client = LosantClient(TOKEN, base_url=url, transport=named)
several = AsyncLosantClient(TOKEN, base_url=url, transport=named)


def small() -> object:
    return client.application_key.get(APPLICATION, KEY)


def page() -> object:
    return client.devices.get(APPLICATION)


def rows() -> object:
    return client.data_table_rows.get(APPLICATION, TABLE)


assert client.application_key.get(APPLICATION, KEY).id == KEY
items = client.devices.get(APPLICATION).items or []
assert len(items) == 100
assert (items[0].tags or [])[0].key == "hall"
serve(
    {
        "small": small,
        "page": page,
        "rows": rows,
        "concurrent": concurrently(lambda: several.application_key.get(APPLICATION, KEY)),
    }
)
