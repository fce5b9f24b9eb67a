"""`codegen.toml`: what to generate, from what, under which names.

`load_config` reads and checks the file; an unknown key or a wrong type is a located diagnostic, never a silent default.
`Config.for_document` fills what the file leaves open from the document's title, so that a bare
`losant-codegen generate SPEC -o DIR` needs no file at all.
"""

from __future__ import annotations

import dataclasses
import difflib
import keyword
import re
import tomllib
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

from .diagnostics import CodegenError, Diagnostic, ExitCode, Location, Severity

CONFIG_FILE = "codegen.toml"


@dataclass(frozen=True, slots=True)
class SignIn:
    """How a token is obtained: the operation to call (`resource.action`), and where its answer has the token."""

    operation: str
    token: str = "token"


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """Names and defaults of the client."""

    distribution: str = ""
    package: str = ""
    name: str = ""  # prefix of LosantClient, AsyncLosantClient, LosantError
    version: str = ""
    env_prefix: str = ""
    license: str = ""
    base_url: str = ""
    query: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    sign_in: Mapping[str, SignIn] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ExtraTemplate:
    """A user's own template: rendered once, or once per resource, operation or model; `path` may hold `{name}`."""

    template: str
    path: str
    per: str = "client"


@dataclass(frozen=True, slots=True)
class TemplatesConfig:
    """Where the user's templates are, and which of them are additional."""

    folder: str = ""
    extra: tuple[ExtraTemplate, ...] = ()

    @property
    def are_own(self) -> bool:
        """Whether any template is the user's own."""
        return bool(self.folder or self.extra)


@dataclass(frozen=True, slots=True)
class FormatConfig:
    """How the output is formatted. Both formatters give black's style; ruff is many times faster."""

    formatter: str = "ruff"
    line_length: int = 88


@dataclass(frozen=True, slots=True)
class NormalizeConfig:
    """Corrections to what normalization recognises. A pagination of `{}` says that an operation is not paginated."""

    resource_from: str = "tag"
    pagination: Mapping[str, Mapping[str, str | int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of a run. Paths are relative to `root`, the folder of the file."""

    spec: str = ""
    output: str = ""
    overlays: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    repair: bool | None = None
    allow_remote: bool = False
    client: ClientConfig = field(default_factory=ClientConfig)
    templates: TemplatesConfig = field(default_factory=TemplatesConfig)
    format: FormatConfig = field(default_factory=FormatConfig)
    normalize: NormalizeConfig = field(default_factory=NormalizeConfig)
    root: Path = field(default_factory=Path)
    path: Path | None = None
    target: str = ""  # a document named on the command line: a URL, or a path from the current folder
    target_output: str = ""  # likewise the output folder
    vendored: str = ""  # the dotted name that the package has inside another project

    @property
    def cache_dir(self) -> Path:
        """Where results are kept between runs: beside the configuration, else among the user's caches.

        Losing it costs only time.
        """
        if self.path is None:
            return Path(platformdirs.user_cache_dir("losant-codegen"))
        return self.root / ".losant-codegen"

    def spec_target(self) -> str:
        """Where the document is: what the command line named, else `spec`, a URL or a path from the config's folder."""
        if self.target:
            return self.target
        return self.spec if "://" in self.spec else str(self.root / self.spec)

    def output_path(self) -> Path:
        """The folder to write: what the command line named, else `output` from the config's folder."""
        return Path(self.target_output) if self.target_output else self.root / self.output

    def templates_path(self) -> Path | None:
        """The folder of the user's templates, from the config's folder."""
        return self.root / self.templates.folder if self.templates.folder else None

    def for_document(self, title: str, version: str) -> Config:
        """This config with every name filled in, from the document's title and version where the file is silent.

        A vendored package has a name of its own; its environment variables are called as they are elsewhere.
        """
        client = self.client
        words = [w for w in re.findall(r"[A-Za-z][A-Za-z0-9]*", title) if w.lower() not in _TITLE_NOISE] or ["api"]
        package = client.package or _identifier("_".join(w.lower() for w in words[:4]) + "_client")
        name = client.name or "".join(w[:1].upper() + w[1:] for w in words[:4])
        headers = {key: value.replace("{version}", version) for key, value in client.headers.items()}
        filled = replace(
            client,
            package=self.vendored or package,
            name=name,
            distribution=client.distribution or package.replace("_", "-"),
            version=client.version or _pep440(version),
            env_prefix=client.env_prefix or re.sub(r"_CLIENT$", "", package.upper()),
            headers=headers,
        )
        return replace(self, client=filled)


_TITLE_NOISE = frozenset({"api", "openapi", "swagger", "rest", "the", "specification", "spec", "of", "for", "and", "v"})
_PEP440 = re.compile(r"^\d+(\.\d+)*((a|b|rc)\d+)?(\.post\d+)?(\.dev\d+)?$")


_NOT_IN_FILE = frozenset({"root", "path", "target", "target_output", "vendored"})


def _pep440(version: str) -> str:
    """The document's version as a Python version; `1.0.27-SNAPSHOT` becomes `1.0.27.dev0`, `v2` becomes `2`."""
    if _PEP440.match(version):
        return version
    match = re.match(r"^v?(\d+(?:\.\d+)*)(.*)$", version)
    if not match:
        return "0.1.0"
    return match[1] if match[2] in ("", "-oas3") else f"{match[1]}.dev0"


def _identifier(text: str) -> str:
    name = re.sub(r"\W", "_", text, flags=re.ASCII).lower()
    if not name[:1].isalpha():
        name = f"api_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name


def load_config(path: Path) -> Config:
    """Read `codegen.toml`.

    Raises `CodegenError` (exit code 2), located, for a missing file, bad TOML, an unknown key or a wrong type.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _config_error("LC010", f"cannot read the configuration: {_reason(error)}", Location(str(path))) from error
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+), column (\d+)", str(error))
        end = Location(str(path), line=max(len(text.splitlines()), 1), column=1)  # "(at end of document)"
        where = Location(str(path), line=int(found[1]), column=int(found[2])) if found else end
        message = re.sub(r" \(at line.*\)$", "", str(error))
        raise _config_error("LC011", f"the configuration is not TOML: {message}", where) from error
    config: Config = _Reader(path, text).build(Config, raw, ())
    return replace(config, root=path.parent, path=path)


def place_of(config: Config, key: str) -> Location | None:
    """Where the configuration's file sets a key, for a fault that only shows with the document. None without a file."""
    if config.path is None:
        return None
    try:
        return _Reader(config.path, config.path.read_text(encoding="utf-8")).where(key)
    except (OSError, UnicodeDecodeError):
        return Location(str(config.path))


def _reason(error: OSError | UnicodeDecodeError) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else "it is not UTF-8"


def _config_error(code: str, message: str, location: Location, hint: str | None = None) -> CodegenError:
    return CodegenError(Diagnostic(code, Severity.ERROR, message, location, hint), exit_code=ExitCode.USAGE)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns TOML tables into the dataclasses above, key by key, with the place of each fault."""

    path: Path
    text: str

    def build(self, cls: type[Any], raw: Mapping[str, Any], at: tuple[str, ...]) -> Any:
        hints = typing.get_type_hints(cls)
        known = {f.name: hints[f.name] for f in dataclasses.fields(cls) if f.name not in _NOT_IN_FILE}
        if cls is ExtraTemplate:
            known["path"] = str
        values: dict[str, Any] = {}
        for key, value in raw.items():
            if key not in known:
                close = difflib.get_close_matches(key, known, 1)
                hint = f"did you mean '{close[0]}'?" if close else f"known keys: {', '.join(sorted(known))}"
                raise _config_error("LC012", f"unknown key '{'.'.join((*at, key))}'", self.where(key), hint)
            values[key] = self.value(known[key], value, (*at, key))
        missing = [f.name for f in dataclasses.fields(cls) if f.name not in values and _required(f)]
        if missing:
            raise _config_error("LC013", f"'{'.'.join(at)}' needs the key '{missing[0]}'", self.where(at[-1]))
        return cls(**values)

    def value(self, hint: Any, value: Any, at: tuple[str, ...]) -> Any:
        origin, args = typing.get_origin(hint), typing.get_args(hint)
        if dataclasses.is_dataclass(hint) and isinstance(hint, type):
            return self.build(hint, self.expect(value, dict, at), at)
        if origin is tuple:
            return tuple(self.value(args[0], item, at) for item in self.expect(value, list, at))
        if origin is not None and issubclass(_runtime_class(origin), Mapping):
            return {k: self.value(args[1], v, (*at, k)) for k, v in self.expect(value, dict, at).items()}
        allowed = tuple(args) if isinstance(hint, types.UnionType) or origin is typing.Union else (hint,)
        return self.expect(value, allowed, at)

    def expect(self, value: Any, allowed: type[Any] | tuple[type[Any], ...], at: tuple[str, ...]) -> Any:
        allowed = allowed if isinstance(allowed, tuple) else (allowed,)
        if type(value) not in allowed:
            wanted = " or ".join(_TOML_NAMES[a] for a in allowed if a in _TOML_NAMES)
            message = f"'{'.'.join(at)}' must be a {wanted}, not a {_TOML_NAMES.get(type(value), type(value).__name__)}"
            raise _config_error("LC013", message, self.where(at[-1]))
        return value

    def where(self, key: str) -> Location:
        """The line of a key: tomllib gives no positions, so the first line that sets it is taken."""
        pattern = re.compile(
            rf'^\s*(?:\[+[^\]]*\b{re.escape(key)}"?\]+|"?{re.escape(key)}"?\s*=)|[{{,]\s*{re.escape(key)}\s*='
        )
        for number, line in enumerate(self.text.splitlines(), 1):
            found = pattern.search(line)
            if found:
                return Location(str(self.path), line=number, column=line.index(key, found.start()) + 1)
        return Location(str(self.path), line=1, column=1)


_TOML_NAMES = {str: "string", int: "whole number", float: "number", bool: "boolean", dict: "table", list: "list"}


def _runtime_class(origin: Any) -> type[Any]:
    return origin if isinstance(origin, type) else object


def _required(f: dataclasses.Field[Any]) -> bool:
    return f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING
