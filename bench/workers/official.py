"""Losant's own client, losant-rest: `official.py URL`. It opens a connection a call and returns plain dictionaries."""

from __future__ import annotations

import sys

from losant_rest import Client
from serving import APPLICATION, KEY, TABLE, TOKEN, serve

client = Client(TOKEN, sys.argv[1])


def small() -> object:
    return client.application_key.get(applicationId=APPLICATION, applicationKeyId=KEY)


def page() -> object:
    return client.devices.get(applicationId=APPLICATION)


def rows() -> object:
    return client.data_table_rows.get(applicationId=APPLICATION, dataTableId=TABLE)


assert client.application_key.get(applicationId=APPLICATION, applicationKeyId=KEY)["id"] == KEY
assert len(client.devices.get(applicationId=APPLICATION)["items"]) == 100
serve({"small": small, "page": page, "rows": rows})
