"""`SyncClient` and `AsyncClient`: what generated clients derive from; those add a constructor and the resources."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Literal,
    NoReturn,
    Self,
    TypeVar,
    Unpack,
    cast,
)

from .async_engine import AsyncEngine
from .auth import Auth, Credentials
from .config import ClientConfig, QueryDefault
from .engine import Engine, SyncEngine
from .errors import InvalidRequestError
from .message import Timeout
from .settings import NOT_GIVEN, ClientOptions, NotGiven, Settings
from .tokens import SignedIn
from .transport.protocol import AsyncTransport, Transport

if TYPE_CHECKING:
    import httpx2

E = TypeVar("E", bound=Engine)


def _fast(name: str, http_client: object) -> Any:
    """The fast transport, loaded by name: a copy of the client for a few operations may go without it."""
    try:
        module = import_module(".transport.pyreqwest_", __package__)
    except ModuleNotFoundError:
        message = "this copy of the client was made without its pyreqwest transport"
        raise InvalidRequestError(message) from None
    return getattr(module, name)(http_client)


class _Client(Generic[E]):
    _engine: E

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._engine.settings.base_url

    def _signing_in(self, name: str, credentials: object) -> tuple[str, SignedIn]:
        how = self._engine.config.sign_in[name]
        return how.scheme, SignedIn(how, credentials)

    def __repr__(self) -> str:
        config = self._engine.config
        return f"<{type(self).__name__} {config.title} {config.version} at {self.base_url.rpartition('@')[2]}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds credentials and connections and cannot be pickled"
        )

    def with_options(
        self,
        *,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int | None = None,
        headers: Mapping[str, str | None] | None = None,
        query: Mapping[str, QueryDefault] | None = None,
        strict_responses: bool | None = None,
        max_response_size: int | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """A client that differs in what is given, and shares connections and credentials with this one.

        Headers and query are merged with this one's; None as a value removes one. Only the original closes the
        connections.
        """
        engine = self._engine
        settings = engine.settings.changed(
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            query=query,
            strict=strict_responses,
            max_response_size=max_response_size,
        )
        # A bare instance: resources that this one keeps in its `__dict__` belong to this one's engine.
        new = object.__new__(type(self))
        new._engine = engine.with_settings(settings)
        return new


class SyncClient(_Client[SyncEngine]):
    """A client for threads. Safe to share between them; use it in a `with` block, or `close()` it."""

    def __init__(
        self,
        config: ClientConfig,
        *,
        credentials: Credentials,
        http_client: httpx2.Client | None = None,
        transport: Transport | Literal["pyreqwest"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        if transport is None:
            from .transport.httpx2_ import Httpx2Transport

            transport = Httpx2Transport(http_client)
        elif transport == "pyreqwest":
            transport = cast(Transport, _fast("PyreqwestTransport", http_client))
        elif http_client is not None:
            raise InvalidRequestError("give http_client or transport, not both")
        self._engine = SyncEngine(
            config, Settings(config, options), Auth(config, credentials), transport
        )

    def _sign_in(self, name: str, credentials: object) -> Self:
        """Sign in now, use the token from now on, and sign in again when the server refuses it."""
        scheme, source = self._signing_in(name, credentials)
        engine = self._engine
        engine.run(
            source.token(engine.settings, engine.config.security_schemes[scheme])
        )
        engine.auth.set(scheme, source)
        return self

    def close(self) -> None:
        """Close the connections. A client made by `with_options` leaves them to the original."""
        if not self._engine.derived:
            self._engine.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_Client[AsyncEngine]):
    """A client for asynchronous programs. Use it in an `async with` block, or `await aclose()` it."""

    def __init__(
        self,
        config: ClientConfig,
        *,
        credentials: Credentials,
        http_client: httpx2.AsyncClient | None = None,
        transport: AsyncTransport | Literal["pyreqwest"] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        if transport is None:
            from .transport.httpx2_async import AsyncHttpx2Transport

            transport = AsyncHttpx2Transport(http_client)
        elif transport == "pyreqwest":
            transport = cast(
                AsyncTransport, _fast("AsyncPyreqwestTransport", http_client)
            )
        elif http_client is not None:
            raise InvalidRequestError("give http_client or transport, not both")
        self._engine = AsyncEngine(
            config, Settings(config, options), Auth(config, credentials), transport
        )

    async def _sign_in(self, name: str, credentials: object) -> Self:
        """Sign in now, use the token from now on, and sign in again when the server refuses it."""
        scheme, source = self._signing_in(name, credentials)
        engine = self._engine
        await engine.run(
            source.token(engine.settings, engine.config.security_schemes[scheme])
        )
        engine.auth.set(scheme, source)
        return self

    async def aclose(self) -> None:
        """Close the connections. A client made by `with_options` leaves them to the original."""
        if not self._engine.derived:
            await self._engine.transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


def engine_of(client: SyncClient) -> SyncEngine:
    """For resources; users have no need of it."""
    engine: SyncEngine = cast("Any", client)._engine
    return engine


def async_engine_of(client: AsyncClient) -> AsyncEngine:
    """For resources; users have no need of it."""
    engine: AsyncEngine = cast("Any", client)._engine
    return engine
