"""openapi-generator's client, on urllib3: `openapi_generator.py URL`. Its `ApiClient` keeps its connections."""

from __future__ import annotations

import sys

import openapi_client
from serving import APPLICATION, KEY, TABLE, TOKEN, serve

client = openapi_client.ApiClient(openapi_client.Configuration(host=sys.argv[1], access_token=TOKEN))
keys = openapi_client.ApplicationKeyApi(client)
devices = openapi_client.DevicesApi(client)
table = openapi_client.DataTableRowsApi(client)


def small() -> object:
    return keys.application_key_get(APPLICATION, KEY)


def page() -> object:
    return devices.devices_get(APPLICATION)


def rows() -> object:
    return table.data_table_rows_get(APPLICATION, TABLE)


assert keys.application_key_get(APPLICATION, KEY).id == KEY
assert devices.devices_get(APPLICATION).items[99].tags[0].key == "hall"
serve({"small": small, "page": page, "rows": rows})
