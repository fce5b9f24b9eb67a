"""Resource, action and id: from the operationId, the tags, or the path alone."""

from __future__ import annotations

import itertools

import pytest
from losant_codegen.config import NormalizeConfig
from losant_codegen.normalize.operation_names import OperationName, Unnamed, operation_names
from losant_codegen.normalize.path_names import action_of, resource_of


def named(*operations: Unnamed, resource_from: str = "tag") -> dict[tuple[str, str], OperationName]:
    return operation_names(operations, resource_from)


def one(operation_id: str | None, *tags: str, path: str = "/things/{id}", resource_from: str = "tag") -> OperationName:
    return named(Unnamed(path, "GET", operation_id, tags), resource_from=resource_from)[path, "GET"]


@pytest.mark.parametrize(
    ("operation_id", "tags", "resource", "action"),
    [
        ("applicationApiTokens.get", (), "applicationApiTokens", "get"),
        ("storage.buckets.list", (), "storage.buckets", "list"),
        ("v2.getUser", ("users",), "users", "v2.getUser"),
        ("getPetById", ("pet",), "pet", "getPetById"),
        ("droplets_list", ("Droplets",), "Droplets", "list"),
        ("sshKeys_delete_by-fingerprint", ("SSH Keys",), "SSH Keys", "delete_by-fingerprint"),
        ("actions/list-artifacts", ("actions",), "actions", "list-artifacts"),
        ("pets", ("pets",), "pets", "pets"),
        ("getThing", (), "things", "getThing"),
        ("getThing", ("", "  ", "real"), "real", "getThing"),
        ("ä.ö", (), "ä", "ö"),
    ],
)
def test_names_from_the_operation_id(operation_id: str, tags: tuple[str, ...], resource: str, action: str) -> None:
    assert one(operation_id, *tags) == OperationName(operation_id, resource, action)


@pytest.mark.parametrize("operation_id", [None, "", "  ", "--", "…"])
def test_operation_id_without_letters_counts_as_none(operation_id: str | None) -> None:
    assert one(operation_id) == OperationName("things.get", "things", "get")


def test_resource_from_the_path_when_the_configuration_says_so() -> None:
    assert one("getThing", "Other", resource_from="path").resource == "things"
    assert NormalizeConfig().resource_from == "tag"


@pytest.mark.parametrize(
    ("path", "resource"),
    [
        ("/pets", "pets"),
        ("/api/v1/pets/{id}", "pets"),
        ("/v2.1/pets", "pets"),
        ("/{tenant}/pets", "pets"),
        ("/api", "api"),
        ("/", "root"),
        ("/api/v{version}/no+tag", "noTag"),
        ("/audit-logs/{id}", "auditLogs"),
    ],
)
def test_resource_from_the_path(path: str, resource: str) -> None:
    assert resource_of(path) == resource


@pytest.mark.parametrize(
    ("method", "path", "action"),
    [
        ("GET", "/pets", "list"),
        ("POST", "/pets", "create"),
        ("PUT", "/pets", "replaceAll"),
        ("PATCH", "/pets", "updateAll"),
        ("DELETE", "/pets", "deleteAll"),
        ("GET", "/pets/{petId}", "get"),
        ("PUT", "/pets/{petId}", "replace"),
        ("PATCH", "/pets/{petId}", "update"),
        ("DELETE", "/pets/{petId}", "delete"),
        ("POST", "/pets/{petId}", "post"),
        ("HEAD", "/pets/{petId}", "head"),
        ("GET", "/pets/{petId}/toys", "listToys"),
        ("POST", "/pets/{petId}/toys", "createToy"),
        ("DELETE", "/pets/{petId}/toys/{toyId}", "deleteToy"),
        ("GET", "/pets/{petId}/toys/{toyId}/parts", "listToyParts"),
        ("GET", "/pets/{petId}/owner", "getOwner"),
        ("GET", "/pets/findByStatus", "findByStatus"),
        ("POST", "/pets/findByStatus", "postFindByStatus"),
        ("POST", "/pets/export", "export"),
        ("GET", "/pets/export", "getExport"),
        ("POST", "/pets/{petId}/export", "exportPet"),
        ("GET", "/pet/{petId}", "getById"),
        ("GET", "/pet/{name}", "getByName"),
        ("GET", "/store/inventory", "getStoreInventory"),
        ("GET", "/pets/toys", "listPetsToys"),
        ("GET", "/{id}", "getById"),
        ("GET", "/", "get"),
        ("GET", "/pets/{id}.json", "getJson"),
    ],
)
def test_action_from_method_and_path(method: str, path: str, action: str) -> None:
    assert action_of(method, path, "pets") == action


PATHS = [
    "/pets",
    "/pets/{id}",
    "/pets/toys",
    "/pets/{id}/toys",
    "/pets/{id}/toys/{toy}",
    "/pets/export",
    "/pets/{id}/export",
    "/pet",
    "/pet/{id}",
    "/pets/{id}/owner",
    "/pets/{id}/owner/{owner}",
]
METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def test_usual_paths_have_names_of_their_own() -> None:
    operations = [Unnamed(p, m, None, ("pets",)) for p, m in itertools.product(PATHS[:7], METHODS)]
    actions = [action_of(o.method, o.path, "pets") for o in operations]
    assert len(set(actions)) == len(actions), sorted(a for a in actions if actions.count(a) > 1)


def test_name_stays_when_operations_are_added() -> None:
    """Each operation alone is called what it is called among all others of the usual paths."""
    operations = [Unnamed(p, m, None, ()) for p, m in itertools.product(PATHS[:7], METHODS)]
    together = named(*operations)
    for operation in operations:
        assert named(operation)[operation.key] == together[operation.key]


def test_taken_name_gets_words_of_the_path_not_a_number() -> None:
    names = named(
        Unnamed("/v1/pets", "GET", None, ()),
        Unnamed("/v2/pets", "GET", None, ()),
        Unnamed("/pets?beta=true", "GET", None, ()),
    )
    assert [names[p, "GET"].action for p in ("/pets?beta=true", "/v1/pets", "/v2/pets")] == ["list", "listV1", "listV2"]


def test_collision_beyond_words_ends_with_a_number() -> None:
    names = named(
        Unnamed("/a-b", "GET", None, ("t",)), Unnamed("/a_b", "GET", None, ("t",)), Unnamed("/a.b", "GET", None, ("t",))
    )
    actions = [n.action for n in names.values()]
    assert len({a.lower() for a in actions}) == 3


def test_given_names_go_before_made_up_ones() -> None:
    names = named(Unnamed("/pets", "GET", None, ("pets",)), Unnamed("/zoo", "GET", "list", ("pets",)))
    assert names["/zoo", "GET"].action == "list"
    assert names["/pets", "GET"].action == "listPets"


def test_same_operation_id_twice_names_one_operation() -> None:
    names = named(Unnamed("/a", "GET", "same", ()), Unnamed("/b", "GET", "same", ()))
    assert sorted(n.id for n in names.values()) == ["b.get", "same"]


def test_made_up_id_that_is_somebodys_operation_id_is_replaced() -> None:
    names = named(Unnamed("/pets", "GET", None, ()), Unnamed("/x", "GET", "pets.list", ()))
    assert names["/x", "GET"] == OperationName("pets.list", "pets", "list")
    assert names["/pets", "GET"].id not in ("pets.list",)


def test_tags_that_differ_only_in_spelling_are_one_resource() -> None:
    names = named(Unnamed("/a", "GET", "x", ("No Content",)), Unnamed("/b", "GET", "y", ("noContent",)))
    assert {n.resource for n in names.values()} == {"No Content"}


def test_prefix_stays_where_two_operations_would_get_one_name() -> None:
    names = named(Unnamed("/a", "GET", "pets_list", ("pets",)), Unnamed("/b", "GET", "pets/list", ("pets",)))
    assert {n.action for n in names.values()} == {"pets_list", "getB"}
