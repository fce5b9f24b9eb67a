"""Words: how a document's spelling is split, and put together again as snake_case or PascalCase. A leaf.

`split_words("applicationApiTokens")` is `("application", "Api", "Tokens")`: the words keep their capitals, so that
PascalCase can leave acronyms alone (`APIKey`) while snake_case lowers them (`api_key`). Only characters that Python
allows in an identifier survive, in NFKC form, because Python itself reads identifiers in that form.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

# Names whose capitals do not stand at the beginning of words.
_BRANDS = (
    "OAuth", "OpenAPI", "OpenID", "IPv4", "IPv6", "GraphQL", "MySQL", "NoSQL", "PostgreSQL", "WiFi", "LoRaWAN", "LoRa",
    "GitHub", "GitLab", "iOS", "macOS", "iPhone", "iPad", "JSONPath", "YouTube", "PayPal", "DevOps", "WebAuthn",
)  # fmt: skip

_WORD = re.compile(
    # A brand that begins with a small letter must not stand inside a word.
    rf"(?:(?<![A-Za-z])(?:{'|'.join(b for b in _BRANDS if b[0].islower())})"
    rf"|(?:{'|'.join(b for b in _BRANDS if b[0].isupper())}))\d*(?![a-z])"
    r"|[A-Z]{2,}s(?![a-z])"  # IDs, URLs
    r"|[A-Z]+(?=[A-Z][a-z])\d*"  # HTTP of HTTPServer
    r"|[A-Z](?:\d+[a-z]+)+\d*"  # K8s
    r"|[A-Z]+\d*(?![a-z])"  # ID, S3
    r"|[A-Z]?[a-z]+(?:\d+[a-z]*)*"  # Device, oauth2, i18n
    r"|\d+[A-Z]+(?![a-z])|\d+[a-z]*"  # 2FA, 2fa
    r"|[^\W\d_A-Za-z]+\d*"  # letters of other alphabets
    r"|\w"
)
# A boundary between a lower-case and an upper-case letter outside ASCII, for which the pattern above has no classes.
_OTHER_CAPITAL = re.compile(r"(?<=[^\W\d_])(?=[^\W\d_])")

_SYMBOLS = {
    "+": "plus", "-": "minus", "*": "star", "/": "slash", "\\": "backslash", "@": "at", "#": "hash", "$": "dollar",
    "%": "percent", "&": "and", "|": "or", "^": "caret", "~": "tilde", "=": "equals", "<": "less", ">": "greater",
    "!": "not", "?": "question", ".": "dot", ",": "comma", ":": "colon", ";": "semicolon", "(": "open", ")": "close",
    "[": "open", "]": "close", "{": "open", "}": "close", '"': "quote", "'": "quote", "`": "backtick",
    "_": "underscore", " ": "space",
}  # fmt: skip


@lru_cache(maxsize=1 << 16)
def split_words(text: str) -> tuple[str, ...]:
    """The words of a name, capitals kept. Empty where the text holds no letter and no digit."""
    words: list[str] = []
    for chunk in re.split(r"[\W_]+", _identifier_characters(text)):
        words += chunk_words(chunk)
    return tuple(words)


def chunk_words(chunk: str) -> list[str]:
    """The words of a run of letters and digits."""
    if chunk.isascii():
        return [match[0] for match in _WORD.finditer(chunk)]
    pieces = _OTHER_CAPITAL.split(chunk)
    words = [pieces[0]]
    for before, piece in pairwise(pieces):
        if before[-1].islower() and piece[0].isupper():
            words.append(piece)
        else:
            words[-1] += piece
    return words


def _identifier_characters(text: str) -> str:
    """The text in NFKC form, blanks for what no identifier may hold; the apostrophe of `user's` vanishes."""
    normal = unicodedata.normalize("NFKC", re.sub(r"(?<=\w)['’](?=\w)", "", text))
    return "".join(c if ("a" + c).isidentifier() else " " for c in normal)


def symbol_words(text: str) -> tuple[str, ...]:
    """Words for a text of symbols: `("plus",)` for `+`, `("grinning", "face")` for an emoji, none for an empty text."""
    words: list[str] = []
    for char in text:
        known = _SYMBOLS.get(char) or unicodedata.name(char, f"u{ord(char):04x}").lower()
        words += re.findall(r"[a-z0-9]+", known)
    return tuple(words)


def snake(words: tuple[str, ...]) -> str:
    """`("application", "Api", "Tokens")` -> `application_api_tokens`."""
    return "_".join(word.lower() for word in words)


def pascal(words: tuple[str, ...]) -> str:
    """`("application", "Api", "Tokens")` -> `ApplicationApiTokens`; acronyms stay, unless all is in capitals."""
    shouting = len(words) > 1 and all(not any(c.islower() for c in word) for word in words)
    out = ""
    for word in words:
        word = word.capitalize() if shouting else word[:1].upper() + word[1:]
        out += "_" + word if out[-1:].isdigit() and word[0].isdigit() else word
    return out


# ---------------------------------------------------------------- singular

_IRREGULAR = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "indices": "index", "matrices": "matrix", "vertices": "vertex", "appendices": "appendix",
    "criteria": "criterion", "phenomena": "phenomenon", "axes": "axis", "analyses": "analysis",
    "theses": "thesis", "crises": "crisis", "hypotheses": "hypothesis", "synopses": "synopsis",
    "diagnoses": "diagnosis", "leaves": "leaf", "lives": "life", "halves": "half", "knives": "knife",
    "shelves": "shelf", "wolves": "wolf", "quizzes": "quiz", "movies": "movie", "cookies": "cookie",
    "zombies": "zombie", "ties": "tie", "dies": "die", "pies": "pie", "heroes": "hero", "echoes": "echo",
    "potatoes": "potato", "tomatoes": "tomato", "vetoes": "veto", "caches": "cache", "databases": "database",
    "bases": "base", "buses": "bus", "gases": "gas", "biases": "bias", "aliases": "alias", "canvases": "canvas",
    "lenses": "lens", "schemata": "schema", "apis": "api", "uses": "use", "radii": "radius",
    "stimuli": "stimulus",
}  # fmt: skip
# Singular already, or a word that has only this form.
_UNCHANGED = frozenset({
    "series", "species", "news", "means", "headquarters", "data", "metadata", "media", "canvas", "alias", "bias",
    "gas", "atlas", "lens", "always", "this", "has", "is", "was", "yes", "chaos", "os", "ios", "macos", "dns",
    "sms", "gps", "aws", "https", "tls", "css", "js", "sns", "sqs", "ecs", "eks", "rds", "vps", "kubernetes",
    "analytics", "physics", "mathematics", "plus", "minus", "virus", "status", "kudos", "cosmos", "logos",
    "bonus", "us", "its", "as", "various", "previous", "gris", "saas", "iaas", "paas", "ops", "devops",
})  # fmt: skip


def singular(word: str) -> str:
    """The singular of a plural noun, in the word's own capitals; the word itself wherever that is not certain."""
    lower = word.lower()
    if lower in _UNCHANGED or (word.isupper() and len(word) > 1):
        return word
    if lower in _IRREGULAR:
        return _like(word, _IRREGULAR[lower])
    if not lower.endswith("s") or len(lower) < 3 or lower.endswith(("ss", "us", "is", "'s")):
        return word
    if lower.endswith("ies"):
        return word[:-3] + "y" if len(lower) > 4 else word[:-1]
    stem_ends_in_s = lower.endswith(("sses", "shes", "ches", "xes", "zzes", "uses"))
    if stem_ends_in_s and not lower.endswith(("auses", "ouses", "fuses")):
        return word[:-2]
    return word[:-1]


def _like(word: str, lower: str) -> str:
    return lower[:1].upper() + lower[1:] if word[:1].isupper() else lower
