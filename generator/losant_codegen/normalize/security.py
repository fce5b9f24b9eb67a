"""Security schemes and requirements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .. import ir
from .tree import Node, Tree

_PLACES = {place.value: place for place in (ir.ParameterIn.HEADER, ir.ParameterIn.QUERY, ir.ParameterIn.COOKIE)}


@dataclass(slots=True)
class SecurityReader:
    """Reads the schemes once, then requirements against them."""

    tree: Tree

    def schemes(self) -> tuple[ir.SecurityScheme, ...]:
        """All usable schemes, by name; one that cannot be understood is left out with a warning."""
        nodes = self.tree.root.down("components").down("securitySchemes").fields()
        found = [self._scheme(name, self.tree.follow(node)) for name, node in nodes]
        return tuple(scheme for scheme in found if scheme is not None)

    def _scheme(self, name: str, node: Node) -> ir.SecurityScheme | None:
        description = node.text("description")
        match node.text("type"):
            case "http":
                return _http(name, node, description)
            case "apiKey":
                return self._api_key(name, node, description)
            case "oauth2":
                flows = tuple(
                    _flow(kind, flow) for kind, flow in node.down("flows").fields() if isinstance(flow.value, dict)
                )
                return ir.SecurityScheme(name, ir.SecurityKind.OAUTH2, description, flows=flows)
            case "openIdConnect":
                return ir.SecurityScheme(name, ir.SecurityKind.OPENID, description)
            case "mutualTLS":
                return ir.SecurityScheme(name, ir.SecurityKind.MUTUAL_TLS, description)
            case other:
                self.tree.warning("LC510", f"security scheme '{name}' has the unknown type '{other}'; left out", node)
                return None

    def _api_key(self, name: str, node: Node, description: str | None) -> ir.SecurityScheme | None:
        parameter, place = node.text("name"), _PLACES.get(node.text("in") or "")
        if parameter is None or place is None:
            self.tree.warning("LC511", f"security scheme '{name}' does not say where its key goes; left out", node)
            return None
        return ir.SecurityScheme(name, ir.SecurityKind.API_KEY, description, parameter, place)

    def requirement(self, owner: Node, known: Mapping[str, ir.SecurityScheme]) -> ir.SecurityRequirement | None:
        """The alternatives that an operation or the document names (known schemes only); None where it is silent."""
        node = owner.down("security")
        if not isinstance(node.value, list):
            return None
        alternatives = []
        for alternative in node.elements():
            combination = []
            for name, scopes in alternative.fields():
                if name in known:
                    combination.append((name, _texts(scopes.value)))
            alternatives.append(tuple(combination))
        return tuple(dict.fromkeys(alternatives))


def _http(name: str, node: Node, description: str | None) -> ir.SecurityScheme:
    scheme = (node.text("scheme") or "").lower()
    kinds = {"bearer": ir.SecurityKind.BEARER, "basic": ir.SecurityKind.BASIC}
    return ir.SecurityScheme(name, kinds.get(scheme, ir.SecurityKind.HTTP_OTHER), description, http_scheme=scheme)


def _flow(kind: str, node: Node) -> ir.OAuthFlow:
    scopes = tuple(
        (scope, child.value if isinstance(child.value, str) else "") for scope, child in node.down("scopes").fields()
    )
    return ir.OAuthFlow(kind, node.text("tokenUrl"), node.text("refreshUrl"), node.text("authorizationUrl"), scopes)


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else ()
