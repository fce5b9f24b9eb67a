"""Call one operation of a freshly generated client over a real connection.

`probe.py PACKAGE`, run in the client's folder. Takes the operation with the fewest required arguments; the server
answers everything with an empty object. Prints what the server saw.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import sys
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

SEEN: list[str] = []


class Handler(BaseHTTPRequestHandler):
    """Notes the request and answers `{}`."""

    def answer(self) -> None:
        SEEN.append(f"{self.command} {self.path.partition('?')[0]}")
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(b"{}")

    do_GET = do_PUT = do_POST = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = do_QUERY = answer

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


def operations(package: str) -> int:
    """How many operations the resources have a method for, after importing all that there is."""
    root = importlib.import_module(package)
    found = set()
    for module in pkgutil.walk_packages(root.__path__, f"{package}."):
        if module.name.rpartition(".")[2] in ("pyreqwest_",):  # a transport that is not installed with the client
            continue
        loaded = importlib.import_module(module.name)
        if module.name.startswith(f"{package}.resources."):
            source = inspect.getsource(loaded)
            constants = {n: v for n, v in vars(loaded).items() if type(v).__name__ == "Operation"}
            found |= {(v.method, v.path) for n, v in constants.items() if source.count(n) > 1}
    return len(found)


def required(method: Callable[..., Any]) -> list[inspect.Parameter]:
    return [p for p in inspect.signature(method).parameters.values() if p.default is p.empty and p.name != "self"]


def simplest(package: str) -> tuple[str, str]:
    """Resource attribute and method with the fewest required arguments; plain calls only."""
    resources = importlib.import_module(f"{package}.resources")
    found = []
    for module in pkgutil.iter_modules(resources.__path__):
        loaded = importlib.import_module(f"{package}.resources.{module.name}")
        classes = [c for n, c in vars(loaded).items() if n.endswith("Resource") and c.__module__ == loaded.__name__]
        for name, method in inspect.getmembers(classes[0], inspect.isfunction):
            if not name.startswith("_") and "self._call(" in inspect.getsource(method):
                found.append((len(required(method)), module.name, name))
    _, resource, method_name = min(found)
    return resource, method_name


def main(package: str) -> None:
    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    client_module = importlib.import_module(f"{package}._client")
    client_class = next(
        c for n, c in vars(client_module).items() if n.endswith("Client") and c.__module__ == client_module.__name__
    )
    credentials = {
        p.name: "secret"
        for p in inspect.signature(client_class.__init__).parameters.values()
        if p.kind is p.POSITIONAL_OR_KEYWORD and p.name != "self"
    }
    module, method_name = simplest(package)
    with client_class(**credentials, base_url=f"http://127.0.0.1:{server.server_port}", max_retries=0) as client:
        resource = getattr(client, module, None) or getattr(client, module.rstrip("_"))
        method = getattr(resource, method_name)
        method(**{p.name: 1 if "int" in str(p.annotation) else "x" for p in required(method)})
    server.shutdown()
    assert len(SEEN) == 1, SEEN
    print(json.dumps({"operations": operations(package), "call": SEEN[0]}))


if __name__ == "__main__":
    sys.path.insert(0, ".")
    main(sys.argv[1])
