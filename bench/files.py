"""Memory of a large upload and download through the runtime: how much the process grows, over each way to give a file.

Prints a table; `--megabytes` sets the size (300), `--json` prints numbers only. The server runs in a process of its own, so that only
the client is measured. Growth is of the resident set (its high-water mark), measured in a fresh process for every row.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

SOURCE = Path(__file__).resolve().parents[1] / "generator"
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
    import losant_codegen.runtime as runtime

    config = runtime.ClientConfig("bench", "Bench", "1", url)
    if kind == "async":
        client: Any = runtime.AsyncClient(config, credentials={})
        return client, runtime.AsyncResource(client)
    client = runtime.SyncClient(config, credentials={}, transport="pyreqwest" if kind == "sync fast" else None)
    return client, runtime.SyncResource(client)


def operations() -> tuple[Any, Any, Any]:
    import losant_codegen.runtime as runtime

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


def run(megabytes: int, clients: list[str]) -> list[dict[str, Any]]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE)}
    here = str(Path(__file__).resolve())
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        big, port_file = Path(folder) / "big", Path(folder) / "port"
        with big.open("wb") as file:
            for _ in range(megabytes):
                file.write(BLOCK)
        server = subprocess.Popen([sys.executable, here, "--serve", str(port_file), "--megabytes", str(megabytes)])
        try:
            while not port_file.exists() or not port_file.read_text():
                time.sleep(0.02)
            url = f"http://127.0.0.1:{port_file.read_text()}"
            for kind in clients:
                for way in WAYS:
                    command = [sys.executable, here, "--one", kind, way, url, str(big), f"{folder}/out"]
                    printed = subprocess.run(
                        command, env=environment, check=True, capture_output=True, text=True
                    ).stdout
                    rows.append(json.loads(printed))
        finally:
            server.kill()
            server.wait()
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=300)
    parser.add_argument("--clients", nargs="*", default=CLIENTS, choices=CLIENTS)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    parser.add_argument("--one", nargs=5, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.serve:
        serve(arguments.serve, arguments.megabytes)
    elif arguments.one:
        kind, way, url, big, target = arguments.one
        print(json.dumps(measure(kind, way, url, Path(big), Path(target))))
    else:
        rows = run(arguments.megabytes, arguments.clients)
        if arguments.json:
            print(json.dumps(rows, indent=2))
            return
        print(f"{arguments.megabytes} MB each\n{'client':10} {'way':18} {'growth MB':>10} {'MB/s':>8}")
        for row in rows:
            rate = row["bytes"] / 2**20 / row["seconds"]
            print(f"{row['client']:10} {row['way']:18} {row['growth_mb']:10.1f} {rate:8.0f}")


if __name__ == "__main__":
    main()
