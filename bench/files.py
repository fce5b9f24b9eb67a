"""Memory of a large upload and download through the runtime: how much the process grows, over each way to give a file.

A section of the benchmarks; `python -m bench.files` prints its table alone, and `--megabytes` sets the size (300). The
server runs in a process of its own, so that only the client is measured. Growth is of the resident set (its high-water
mark), measured in a fresh process for every row.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from .measure import say
from .places import ROOT
from .tables import Section, Table, Target

BLOCK = bytes(1 << 20)
WAYS = ["upload path", "upload open file", "upload form", "download to path", "download chunks"]
CLIENTS = ["sync", "async", "sync fast"]


def serve(port_file: str, megabytes: int) -> None:
    """Takes any body and forgets it; answers GET with so many megabytes."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        Path(port_file).write_text(str(listening.getsockname()[1]))
        while True:
            connection, _ = listening.accept()
            with connection, connection.makefile("rb") as file:
                while line := file.readline():
                    answer(connection, file, line, megabytes)


def answer(connection: socket.socket, file: Any, line: bytes, megabytes: int) -> None:
    length = 0
    while (header := file.readline()) not in (b"\r\n", b""):
        name, _, value = header.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while length > 0:
        length -= len(file.read(min(length, 1 << 20)))
    if line.startswith(b"GET"):
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (megabytes << 20))
        for _ in range(megabytes):
            connection.sendall(BLOCK)
    else:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}")


def resident() -> int:
    """The high-water mark in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def make(url: str, kind: str) -> tuple[Any, Any]:
    """A client of the runtime, and its resource."""
    from losant_codegen import runtime

    config = runtime.ClientConfig("bench", "Bench", "1", url)
    if kind == "async":
        client: Any = runtime.AsyncClient(config, credentials={})
        return client, runtime.AsyncResource(client)
    client = runtime.SyncClient(config, credentials={}, transport="pyreqwest" if kind == "sync fast" else None)
    return client, runtime.SyncResource(client)


def operations() -> tuple[Any, Any, Any]:
    from losant_codegen import runtime

    done = {"200": runtime.Anything()}
    put: Any = runtime.Operation("put", "PUT", "/f", body=runtime.BinaryBody(), responses=done)
    form_body = runtime.MultipartBody(runtime.Part("file", file=True))
    form: Any = runtime.Operation("form", "POST", "/f", body=form_body, responses=done)
    get: Any = runtime.Operation("get", "GET", "/f", responses={"200": runtime.Binary()})
    return put, form, get


def transfer(resource_: Any, way: str, big: Path, target: Path) -> int:
    put, form, get = operations()
    if way == "upload path":
        resource_._call(put, body=big)
    elif way == "upload open file":
        with big.open("rb") as file:
            resource_._call(put, body=file)
    elif way == "upload form":
        resource_._call(form, form={"file": big, "note": "x"})
    elif way == "download to path":
        return int(resource_._call_binary(get).write_to(target))
    else:
        return sum(len(chunk) for chunk in resource_._call_binary(get).iter_bytes())
    return big.stat().st_size


async def transfer_async(resource_: Any, way: str, big: Path, target: Path) -> int:
    put, form, get = operations()
    if way == "upload path":
        await resource_._call(put, body=big)
    elif way == "upload open file":
        with big.open("rb") as file:
            await resource_._call(put, body=file)
    elif way == "upload form":
        await resource_._call(form, form={"file": big, "note": "x"})
    elif way == "download to path":
        return int(await (await resource_._call_binary(get)).write_to(target))
    else:
        return sum([len(chunk) async for chunk in (await resource_._call_binary(get)).iter_bytes()])
    return big.stat().st_size


def measure(kind: str, way: str, url: str, big: Path, target: Path) -> dict[str, Any]:
    """One transfer in this process. A tiny one goes first, so that what is loaded anyway is not counted."""
    tiny = target.with_suffix(".tiny")
    tiny.write_bytes(b"x")
    if kind == "async":
        moved, before, seconds = asyncio.run(_measure_async(way, url, big, tiny, target))
    else:
        client, resource_ = make(url, kind)
        with client:
            transfer(resource_, "upload path", tiny, target)
            before = resident()
            started = time.perf_counter()
            moved = transfer(resource_, way, big, target)
            seconds = time.perf_counter() - started
    growth = resident() - before
    return {"client": kind, "way": way, "bytes": moved, "growth_mb": growth / 2**20, "seconds": seconds}


async def _measure_async(way: str, url: str, big: Path, tiny: Path, target: Path) -> tuple[int, int, float]:
    client, resource_ = make(url, "async")
    async with client:
        await transfer_async(resource_, "upload path", tiny, target)
        before = resident()
        started = time.perf_counter()
        moved = await transfer_async(resource_, way, big, target)
        return moved, before, time.perf_counter() - started


def measured(megabytes: int) -> list[dict[str, Any]]:
    """Every way with every client."""
    itself = [sys.executable, "-m", "bench.files"]
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        big, port_file = Path(folder) / "big", Path(folder) / "port"
        with big.open("wb") as file:
            for _ in range(megabytes):
                file.write(BLOCK)
        server = subprocess.Popen([*itself, "--serve", str(port_file), "--megabytes", str(megabytes)], cwd=ROOT)
        try:
            while not port_file.exists() or not port_file.read_text():
                time.sleep(0.02)
            url = f"http://127.0.0.1:{port_file.read_text()}"
            for kind in CLIENTS:
                for way in WAYS:
                    command = [*itself, "--one", kind, way, url, str(big), f"{folder}/out"]
                    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
                    rows.append(json.loads(done.stdout))
        finally:
            server.kill()
            server.wait()
    return rows


def section(rounds: int = 1, megabytes: int = 300) -> Section:
    """Each transfer once, however many rounds: the growth is what matters, and it is the same every time."""
    say("files")
    found = measured(megabytes)
    rows = [
        [row["client"], row["way"], f"{row['growth_mb']:.1f}", f"{row['bytes'] / 2**20 / row['seconds']:.0f}"]
        for row in found
    ]
    most = max(row["growth_mb"] for row in found)
    target = Target(f"a file of {megabytes} MB: the process grows by less than 30 MB", f"{most:.1f} MB", most < 30)
    table = Table(f"Files of {megabytes} MB, once each", ("client", "way", "growth MB", "MB a second"), rows)
    quote = f"Sending or receiving a file of {megabytes} MB, the process grows by {most:.0f} MB at the most."
    return Section("files", "Large files", [table], [target], clock=False, quotes=[quote])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    parser.add_argument("--one", nargs=5, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve(arguments.serve, arguments.megabytes)
    elif arguments.one:
        kind, way, url, big, target = arguments.one
        print(json.dumps(measure(kind, way, url, Path(big), Path(target))))
    else:
        for row in section(megabytes=arguments.megabytes).tables[0].rows:
            print("{:10} {:18} {:>6} MB growth {:>6} MB/s".format(*row))


if __name__ == "__main__":
    main()
