"""datamodel-code-generator's client on httpx2: `datamodel_code_generator.py URL`. It keeps its connections."""

from __future__ import annotations

import sys

from dcg.client import AsyncClient, Client
from serving import APPLICATION, KEY, TABLE, TOKEN, concurrently, serve

client = Client(base_url=sys.argv[1], access_token=TOKEN)
several = AsyncClient(base_url=sys.argv[1], access_token=TOKEN)


def small() -> object:
    return client.application_key.application_key_get(applicationId=APPLICATION, applicationKeyId=KEY)


def page() -> object:
    return client.devices.devices_get(applicationId=APPLICATION)


def rows() -> object:
    return client.data_table_rows.data_table_rows_get(applicationId=APPLICATION, dataTableId=TABLE)


def small_async() -> object:
    return several.application_key.application_key_get(applicationId=APPLICATION, applicationKeyId=KEY)


assert (
    client.application_key.application_key_get(applicationId=APPLICATION, applicationKeyId=KEY).status.value == "active"
)
assert client.devices.devices_get(applicationId=APPLICATION).items[99].attributes
serve({"small": small, "page": page, "rows": rows, "concurrent": concurrently(small_async)})
