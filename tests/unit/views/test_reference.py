"""What `api.md` tells of a method."""

from __future__ import annotations

from losant_codegen.views.model import ArgumentView, MethodView
from losant_codegen.views.reference import WIDTH, signature


def method(*keywords: ArgumentView, returns: str = "models.Pet") -> MethodView:
    return MethodView(
        name="get", constant="_GET", call="_call", awaited=True, arguments=(ArgumentView("pet_id", "str", "", ""),),
        keywords=(*keywords, ArgumentView("options", "RequestOptions | None", "None", "")), groups=(), body="",
        returns=returns, async_returns=returns, doc="", deprecated="", raw=True, operation="pet.get", summary="",
        result="",
    )  # fmt: skip


def test_a_short_signature_is_one_line_without_options() -> None:
    assert signature(method()) == "get(pet_id: str) -> models.Pet"
    limit = ArgumentView("limit", "int | None", "None", "")
    assert signature(method(limit)) == "get(pet_id: str, *, limit: int | None = None) -> models.Pet"


def test_parentheses_for_long_lines_of_code_are_left_out() -> None:
    sort = ArgumentView("sort", '(Literal["(a", "b"] | None)', "None", "")
    assert signature(method(sort)) == 'get(pet_id: str, *, sort: Literal["(a", "b"] | None = None) -> models.Pet'


def test_a_long_signature_breaks_between_arguments() -> None:
    many = [ArgumentView(f"argument_number_{n}", "list[str] | None", "None", "") for n in range(9)]
    lines = signature(method(*many, returns="Pages[models.Pet]")).splitlines()
    assert len(lines) > 3
    assert lines[-1] == ") -> Pages[models.Pet]"
    assert all(len(line) <= WIDTH for line in lines)
    assert all(line.endswith(",") for line in lines[:-2])


def test_a_long_result_stands_below() -> None:
    returns = f"models.{'Pet' * 30}"
    assert signature(method(returns=returns)) == f"get(pet_id: str\n) -> {returns}"
