"""openapi-python-client's client, on httpx: `openapi_python_client.py URL`. It keeps its connections."""

from __future__ import annotations

import sys
from typing import Any

from losant_platform_api_client import AuthenticatedClient
from losant_platform_api_client.api.application_key import application_key_get
from losant_platform_api_client.api.data_table_rows import data_table_rows_get
from losant_platform_api_client.api.devices import devices_get
from serving import APPLICATION, KEY, TABLE, TOKEN, concurrently, serve

client = AuthenticatedClient(base_url=sys.argv[1], token=TOKEN)
several = AuthenticatedClient(base_url=sys.argv[1], token=TOKEN)


def small() -> Any:
    return application_key_get.sync(APPLICATION, KEY, client=client)


def page() -> Any:
    return devices_get.sync(APPLICATION, client=client)


def rows() -> Any:
    return data_table_rows_get.sync(APPLICATION, TABLE, client=client)


assert small().id == KEY
assert page().items[99].tags[0].key == "hall"
serve(
    {
        "small": small,
        "page": page,
        "rows": rows,
        "concurrent": concurrently(lambda: application_key_get.asyncio(APPLICATION, KEY, client=several)),
    }
)
