"""What the loopback server answers: made-up objects of the shapes that the description gives, the same in every run."""

from __future__ import annotations

import json
import random
from typing import Any

APPLICATION = "575ec8687ae143cd83dc4a97"
KEY = "575ec76c7ae143cd83dc4a96"
TABLE = "596e6ce831761df4231708f1"

Node = dict[str, Any]


def _id(chance: random.Random) -> str:
    return f"{chance.getrandbits(96):024x}"


def _moment(chance: random.Random) -> str:
    month, day, hour = chance.randint(1, 12), chance.randint(1, 28), chance.randint(0, 23)
    return f"2026-{month:02}-{day:02}T{hour:02}:15:00.{chance.randint(0, 999):03}Z"


def access_key() -> Node:
    """A small object: an access key."""
    return {
        "id": KEY,
        "applicationKeyId": KEY,
        "applicationId": APPLICATION,
        "creationDate": "2026-06-13T04:00:00.000Z",
        "lastUpdated": "2026-06-13T04:00:00.000Z",
        "key": "c0ffee00-5c1f-4d1c-9e6f-d6b3c1f2a000",
        "status": "active",
        "description": "Keys of the pumps in hall 4",
        "filterType": "all",
        "pubTopics": [],
        "subTopics": [],
    }


def _device(chance: random.Random, number: int) -> Node:
    own = _id(chance)
    names = chance.sample(("voltage", "current", "temperature", "pressure", "running", "location"), 3)
    return {
        "id": own,
        "deviceId": own,
        "name": f"Pump {number}",
        "applicationId": APPLICATION,
        "creationDate": _moment(chance),
        "lastUpdated": _moment(chance),
        "description": f"Pump {number} in hall {chance.randint(1, 9)}, maintained by the day shift",
        "tags": [{"key": "hall", "value": str(chance.randint(1, 9))}, {"key": "serial", "value": own[:10]}],
        "attributes": [{"name": name, "dataType": "number"} for name in names],
        "deviceClass": chance.choice(("standalone", "gateway", "peripheral")),
        "connectionInfo": {"time": _moment(chance), "connected": 1},
        "parentId": _id(chance),
    }


def device_page(count: int = 100) -> Node:
    """One page of devices."""
    chance = random.Random(1)
    items = [_device(chance, number) for number in range(count)]
    return _page(items, perPage=count, page=0, sortField="name", sortDirection="asc", applicationId=APPLICATION)


def row_page(count: int = 10_000) -> Node:
    """One page of the rows of a data table with six columns."""
    chance = random.Random(2)
    items = [_row(chance, number) for number in range(count)]
    return _page(items, limit=count, offset=0, dataTableId=TABLE, applicationId=APPLICATION)


def _row(chance: random.Random, number: int) -> Node:
    return {
        "id": _id(chance),
        "createdAt": _moment(chance),
        "updatedAt": _moment(chance),
        "serial": f"SN-{number:06}",
        "hall": f"hall {chance.randint(1, 9)}",
        "operator": chance.choice(("Ada", "Grace", "Edsger", "Barbara")),
        "pressure": round(chance.uniform(1, 9), 3),
        "starts": chance.randint(0, 5000),
        "running": chance.random() < 0.5,
    }


def _page(items: list[Node], **rest: Any) -> Node:
    return {"items": items, "count": len(items), "totalCount": len(items), **rest}


def answers() -> dict[str, bytes]:
    """Path (without its query) -> body."""
    bodies = {
        f"/applications/{APPLICATION}/keys/{KEY}": access_key(),
        f"/applications/{APPLICATION}/devices": device_page(),
        f"/applications/{APPLICATION}/data-tables/{TABLE}/rows": row_page(),
    }
    return {path: json.dumps(body, separators=(",", ":")).encode() for path, body in bodies.items()}
