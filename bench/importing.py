"""How long it takes to import a client, to construct it, and to make the first call with it, in a fresh interpreter.

Processor time, because importing computes and waits for nothing: on an idle machine it is what the clock says, and on a
busy one it is closer to that than the clock is. Byte code is cached, as it is for installed packages.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from . import server
from .clients import made
from .data import APPLICATION
from .measure import environment, median, say
from .places import CLIENTS, KEPT, ROOT, WORKERS, python_of
from .tables import Section, Table, Target
from .worker import BARE, DCG, OAG, OFFICIAL, OPC, OURS

EVERY = "from losant_client import models; [getattr(models, name) for name in models.__all__]"


@dataclass(frozen=True, slots=True)
class Start:
    """The statements of one start, by what they do: `library` (for HTTP), `client`, `call` (a page of devices)."""

    name: str
    environment: str
    steps: Mapping[str, str]
    source: Path | None = None


def _starts(url: str) -> list[Start]:
    app, generated = repr(APPLICATION), ROOT / "generated"
    ours = f"from losant_client import LosantClient; c = LosantClient('t', base_url={url!r})"
    dcg = f"from dcg.client import Client; c = Client(base_url={url!r}, access_token='t')"
    opc = f"import losant_platform_api_client as p; c = p.AuthenticatedClient(base_url={url!r}, token='t')"
    opc_get = f"from losant_platform_api_client.api.devices import devices_get; devices_get.sync({app}, client=c)"
    oag = f"import openapi_client as o; c = o.ApiClient(o.Configuration(host={url!r}, access_token='t'))"
    stripe = "import stripe; c = stripe.StripeClient('sk_test_t')"
    page = f"{url}/applications/{APPLICATION}/devices"
    return [
        _start(OURS, "ours", "httpx2", ours, f"c.devices.get({app})", generated),
        Start(
            "its models", "ours", {"library": "import pydantic; pydantic.BaseModel", "every model": EVERY}, generated
        ),
        _start(BARE, "ours", "httpx2", "c = httpx2.Client()", f"c.get({page!r}).json()"),
        _start(
            OFFICIAL,
            "losant-rest",
            "requests",
            f"import losant_rest; c = losant_rest.Client('t', {url!r})",
            f"c.devices.get(applicationId={app})",
        ),
        _start(DCG, DCG, "httpx2", dcg, f"c.devices.devices_get(applicationId={app})", CLIENTS / DCG),
        _start(OPC, OPC, "httpx", opc, opc_get, CLIENTS / OPC),
        _start(OAG, OAG, "urllib3", oag, f"o.DevicesApi(c).devices_get({app})", CLIENTS / OAG),
        _start("openai", "sdks", "httpx2", "import openai; c = openai.OpenAI(api_key='t')", None),
        _start("stripe", "sdks", "requests", stripe, None),
    ]


def _start(name: str, where: str, library: str, client: str, call: str | None, source: Path | None = None) -> Start:
    steps = {"library": f"import {library}", "client": client}
    return Start(name, where, steps if call is None else {**steps, "call": call}, source)


def run(rounds: int) -> Section:
    """Every start once a round."""
    say("importing")
    found: dict[str, list[dict[str, float]]] = {}
    with server.running() as url:
        starts = [start for start in _starts(url) if made(start.environment)]
        for number in range(rounds + 1):
            for start in starts:
                steps = _once(start)
                if number:  # the first round writes the byte code
                    found.setdefault(start.name, []).append(steps)
    middle = {
        name: {step: median([each[step] for each in rows]) * 1000 for step in rows[0]} for name, rows in found.items()
    }
    return _section(middle, rounds)


def _once(start: Start) -> dict[str, float]:
    done = subprocess.run(
        [str(python_of(start.environment)), str(WORKERS / "steps.py"), *start.steps.values()],
        cwd=KEPT,
        env=environment({"PYTHONPATH": str(start.source or "")}),
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return dict(zip(start.steps, json.loads(done.stdout), strict=True))


def _section(middle: Mapping[str, Mapping[str, float]], rounds: int) -> Section:
    ours, bare, models = middle[OURS], middle[BARE], middle["its models"]
    call = ours["call"] - bare["client"] - bare["call"]
    targets = [
        Target("import and construct: at most 15 ms beyond `import httpx2`", f"{ours['client']:.1f} ms",
               ours["client"] <= 15),
        Target("first call (a page of devices): at most 60 ms beyond bare httpx2's, for the models of the resource",
               f"{call - models['library']:.1f} ms, and {models['library']:.1f} ms for importing pydantic",
               call - models["library"] <= 60),
        Target("importing every model of the API: at most 600 ms, pydantic included",
               f"{models['library'] + models['every model']:.0f} ms", models["library"] + models["every model"] <= 600),
    ]  # fmt: skip
    peers = [name for name in (DCG, OPC, OAG, "openai", "stripe") if name in middle]
    rows = [_row(name, middle[name], ours) for name in (OURS, BARE, OFFICIAL, *peers) if name in middle]
    columns = (
        "client",
        "its HTTP library",
        "import and construct",
        "of ours",
        "first page of devices",
        "all of it",
        "of ours",
    )
    notes = (
        "The second column is `import httpx2` and the like; openai and stripe are there for their imports alone. "
        "The first call also makes the HTTP client, where the certificates of the system are read.",
    )
    table = Table(f"Milliseconds of processor time in a fresh interpreter, median of {rounds}", columns, rows, notes)
    return Section("importing", "Importing", [table], targets, clock=False, quotes=_quotes(middle, peers))


def _row(name: str, steps: Mapping[str, float], ours: Mapping[str, float]) -> list[str]:
    row = [name, f"{steps['library']:.0f}", f"{steps['client']:.1f}", f"{steps['client'] / ours['client']:.1f}"]
    if "call" not in steps:
        return [*row, "", "", ""]
    whole = sum(steps.values())
    return [*row, f"{steps['call']:.0f}", f"{whole:.0f}", f"{whole / sum(ours.values()):.2f}"]


def _quotes(middle: Mapping[str, Mapping[str, float]], peers: Sequence[str]) -> list[str]:
    ours = middle[OURS]
    times = ", ".join(f"{name} {middle[name]['client'] / ours['client']:.1f} times" for name in peers)
    whole = sum(ours.values())
    calls = ", ".join(
        f"{name} {sum(middle[name].values()) / whole:.1f} times"
        for name in (OFFICIAL, *peers)
        if "call" in middle[name]
    )
    return [
        f"Importing and constructing the client takes {ours['client']:.0f} ms beyond its HTTP library; {times} that.",
        f"From a fresh interpreter to the first page of devices: {whole:.0f} ms; {calls} that.",
    ]
