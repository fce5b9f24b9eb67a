"""Splitting names into words, and putting words together."""

from __future__ import annotations

import pytest
from losant_codegen.text import pascal, singular, snake, split_words, symbol_words


@pytest.mark.parametrize(
    ("name", "snake_case", "pascal_case"),
    [
        ("applicationApiTokens", "application_api_tokens", "ApplicationApiTokens"),
        ("HTTPServer", "http_server", "HTTPServer"),
        ("userID", "user_id", "UserID"),
        ("userIDs", "user_ids", "UserIDs"),
        ("getURLs", "get_urls", "GetURLs"),
        ("oauth2Token", "oauth2_token", "Oauth2Token"),
        ("OAuth2", "oauth2", "OAuth2"),
        ("OAuthClient", "oauth_client", "OAuthClient"),
        ("IPv4Address", "ipv4_address", "IPv4Address"),
        ("iOSDevice", "ios_device", "IOSDevice"),
        ("biosVersion", "bios_version", "BiosVersion"),
        ("x509Cert", "x509_cert", "X509Cert"),
        ("S3Bucket", "s3_bucket", "S3Bucket"),
        ("EC2Instances", "ec2_instances", "EC2Instances"),
        ("2faCode", "2fa_code", "2faCode"),
        ("3DModel", "3d_model", "3DModel"),
        ("k8s", "k8s", "K8s"),
        ("K8sPod", "k8s_pod", "K8sPod"),
        ("x5tS256", "x5t_s256", "X5tS256"),
        ("X-Request-ID", "x_request_id", "XRequestID"),
        ("FOO_BAR", "foo_bar", "FooBar"),
        ("API", "api", "API"),
        ("v1.2", "v1_2", "V1_2"),
        ("user's name", "users_name", "UsersName"),
        ("__type", "type", "Type"),
        ("größeÜber", "größe_über", "GrößeÜber"),
        ("日本 語", "日本_語", "日本語"),
        ("ﬁle", "file", "File"),  # Python reads identifiers in NFKC form
    ],
)
def test_words_are_found_and_put_together(name: str, snake_case: str, pascal_case: str) -> None:
    words = split_words(name)
    assert (snake(words), pascal(words)) == (snake_case, pascal_case)


def test_symbols_have_names() -> None:
    assert split_words("+@") == ()
    assert symbol_words("+@") == ("plus", "at")
    assert symbol_words("😀") == ("grinning", "face")
    assert symbol_words("") == ()


@pytest.mark.parametrize(
    ("plural", "expected"),
    [
        ("attributes", "attribute"), ("Devices", "Device"), ("queries", "query"), ("addresses", "address"),
        ("statuses", "status"), ("buses", "bus"), ("boxes", "box"), ("branches", "branch"), ("caches", "cache"),
        ("indices", "index"), ("children", "child"), ("People", "Person"), ("movies", "movie"), ("uses", "use"),
        ("causes", "cause"), ("houses", "house"), ("leaves", "leaf"), ("axes", "axis"), ("apis", "api"),
        ("IDs", "ID"), ("APIKeys", "APIKey"), ("ties", "tie"), ("licenses", "license"),
    ],
)  # fmt: skip
def test_plurals_become_singular(plural: str, expected: str) -> None:
    assert singular(plural) == expected


@pytest.mark.parametrize(
    "word",
    [
        "status",
        "address",
        "data",
        "series",
        "news",
        "metadata",
        "media",
        "analysis",
        "canvas",
        "alias",
        "dns",
        "DNS",
        "class",
        "process",
        "this",
        "has",
        "sms",
        "kubernetes",
        "virus",
        "radius",
        "species",
        "lens",
        "bonus",
        "os",
        "info",
    ],
)
def test_words_that_are_no_plurals_stay(word: str) -> None:
    assert singular(word) == word
