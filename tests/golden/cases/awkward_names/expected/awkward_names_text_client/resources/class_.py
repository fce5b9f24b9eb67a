"""`client.class_`: The operations of `class`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import AsyncResource, Json, Operation, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .._runtime import RequestOptions

_GET_THE_CLASS_LIST: Operation[models.List] = Operation(
    "get-the class/List",
    "GET",
    "/class/{import}/{2nd-id}",
    responses={"200": Json(lambda: models.List)},
)


class ClassResource(SyncResource):
    """The operations of `class`."""

    @property
    def with_raw_response(self) -> ClassRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return ClassRawResponse(self)

    def get_the_class_list(
        self,
        import_: str,
        arg_2nd_id: str,
        *,
        self_: str | None = None,
        options_: str | None = None,
        query_foo_bar: str | None = None,
        foo_bar: str | None = None,
        x_foo_bar: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.List:
        """Ends in a quote \"\"\" and a backslash \\.

        Args:
            import_: Sent in the path as "import".
            arg_2nd_id: Sent in the path as "2nd-id".
            self_: Sent in the query as "self".
            options_: Sent in the query as "options".
            query_foo_bar: Sent in the query as "fooBar".
            foo_bar: Sent in the query as "foo_bar".
            x_foo_bar: Sent in the header as "X-Foo-Bar".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            {{ view }}.
        """
        return self._call(
            _GET_THE_CLASS_LIST,
            path={
                "import": import_,
                "2nd-id": arg_2nd_id,
            },
            query={
                "self": self_,
                "options": options_,
                "fooBar": query_foo_bar,
                "foo_bar": foo_bar,
            },
            headers={
                "X-Foo-Bar": x_foo_bar,
            },
            options=options,
        )


class AsyncClassResource(AsyncResource):
    """The operations of `class`."""

    @property
    def with_raw_response(self) -> AsyncClassRawResponse:
        """The same methods, each returning the whole HTTP response."""
        return AsyncClassRawResponse(self)

    async def get_the_class_list(
        self,
        import_: str,
        arg_2nd_id: str,
        *,
        self_: str | None = None,
        options_: str | None = None,
        query_foo_bar: str | None = None,
        foo_bar: str | None = None,
        x_foo_bar: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.List:
        """Ends in a quote \"\"\" and a backslash \\.

        Args:
            import_: Sent in the path as "import".
            arg_2nd_id: Sent in the path as "2nd-id".
            self_: Sent in the query as "self".
            options_: Sent in the query as "options".
            query_foo_bar: Sent in the query as "fooBar".
            foo_bar: Sent in the query as "foo_bar".
            x_foo_bar: Sent in the header as "X-Foo-Bar".
            options: Timeout, retries, headers and query of this call alone.

        Returns:
            {{ view }}.
        """
        return await self._call(
            _GET_THE_CLASS_LIST,
            path={
                "import": import_,
                "2nd-id": arg_2nd_id,
            },
            query={
                "self": self_,
                "options": options_,
                "fooBar": query_foo_bar,
                "foo_bar": foo_bar,
            },
            headers={
                "X-Foo-Bar": x_foo_bar,
            },
            options=options,
        )


class ClassRawResponse:
    """The methods of `ClassResource`, each returning the whole HTTP response."""

    def __init__(self, resource: ClassResource) -> None:
        self.get_the_class_list = raw(resource.get_the_class_list)


class AsyncClassRawResponse:
    """The methods of `AsyncClassResource`, each returning the whole HTTP response."""

    def __init__(self, resource: AsyncClassResource) -> None:
        self.get_the_class_list = async_raw(resource.get_the_class_list)
