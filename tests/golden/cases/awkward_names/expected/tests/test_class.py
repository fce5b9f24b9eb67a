"""`client.class_`: what each operation sends and gives, worked out from the API's
document.
"""

from __future__ import annotations

from .kit import Answer, Call, Failure, Operation, Request, ResourceTests, obj

# GET /class/{import}/{2nd-id}
GET_THE_CLASS_LIST = Operation(
    "class_.get_the_class_list",
    calls=[
        Call(
            "required arguments",
            {"arg_2nd_id": "2ndid", "import_": "import"},
            Request("GET", "/class/import/2ndid"),
        ),
        Call(
            "all arguments",
            {
                "arg_2nd_id": "2ndid",
                "foo_bar": "foobar é ☃ 名",
                "import_": "import",
                "options_": "options é ☃ 名",
                "query_foo_bar": "fooBar é ☃ 名",
                "self_": "self é ☃ 名",
                "x_foo_bar": "XFooBar",
            },
            Request(
                "GET",
                "/class/import/2ndid",
                query=[
                    ("self", "self é ☃ 名"),
                    ("options", "options é ☃ 名"),
                    ("fooBar", "fooBar é ☃ 名"),
                    ("foo_bar", "foobar é ☃ 名"),
                ],
                headers={"x-foo-bar": "XFooBar"},
            ),
        ),
        Call(
            "hostile values",
            {
                "arg_2nd_id": "a/../b?c#d%2F é",
                "foo_bar": "a&b=c#d%2F+é ü",
                "import_": "a/../b?c#d%2F é",
                "options_": "a&b=c#d%2F+é ü",
                "query_foo_bar": "a&b=c#d%2F+é ü",
                "self_": "a&b=c#d%2F+é ü",
            },
            Request(
                "GET",
                "/class/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9/a%2F..%2Fb%3Fc%23d%252F%20%C3%A9",
                query=[
                    ("self", "a&b=c#d%2F+é ü"),
                    ("options", "a&b=c#d%2F+é ü"),
                    ("fooBar", "a&b=c#d%2F+é ü"),
                    ("foo_bar", "a&b=c#d%2F+é ü"),
                ],
            ),
        ),
    ],
    answers=[
        Answer(
            200,
            {
                "": "value é ☃ 名",
                "$ref-like": "reflike é ☃ 名",
                "1st": "1st é ☃ 名",
                "_private": "private é ☃ 名",
                'a"b\\c': "abc é ☃ 名",
                "class": "class é ☃ 名",
                "copy": True,
                "fooBar": "fooBar é ☃ 名",
                "foo_bar": "foobar é ☃ 名",
                "größe": 19.5,
                "model_dump": 45,
            },
            obj(
                empty="value é ☃ 名",
                ref_like="reflike é ☃ 名",
                field_1st="1st é ☃ 名",
                private="private é ☃ 名",
                a_b_c="abc é ☃ 名",
                class_="class é ☃ 名",
                copy_=True,
                foo_bar_camel="fooBar é ☃ 名",
                foo_bar="foobar é ☃ 名",
                größe=19.5,
                model_dump_=45,
            ),
        )
    ],
    failures=[Failure(503, "ServerError")],
    required=["import_", "arg_2nd_id"],
)


class TestClass(ResourceTests):
    operations = [GET_THE_CLASS_LIST]
