"""The views of an entity."""

from __future__ import annotations

from codegen.ir.model import View

from .conftest import Builder

USER = {
    "type": "object",
    "additionalProperties": False,
    "required": ["id", "email", "password", "password_hash", "role", "created_at"],
    "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
    "properties": {
        "id": {"type": "string", "readOnly": True},
        "email": {"type": "string"},
        "password": {"type": "string", "writeOnly": True, "x-immutable": True, "x-becomes": {"field": "password_hash"}},
        "password_hash": {"type": "string", "x-visibility": "private"},
        "role": {"type": "string", "default": "user"},
        "created_at": {"type": "string", "readOnly": True},
    },
}


def views(built: Builder, schema: object) -> dict[str, View]:
    return {one.kind: one for one in built(user=schema).packages[0].contracts[0].views}


def test_create_has_inputs_and_neither_server_set_nor_private_fields(built: Builder) -> None:
    create = views(built, USER)["create"]
    assert [(one.name, one.required) for one in create.fields] == [("email", True), ("role", False), ("password", True)]


def test_update_leaves_out_what_never_changes_and_requires_nothing(built: Builder) -> None:
    assert [(one.name, one.required) for one in views(built, USER)["update"].fields] == [
        ("email", False),
        ("role", False),
    ]


def test_public_leaves_out_what_is_private(built: Builder) -> None:
    assert "password_hash" not in [one.name for one in views(built, USER)["public"].fields]


def test_the_stored_entity_knows_no_write_only_input(built: Builder) -> None:
    package = built(user=USER).packages[0]
    printed = repr(package.contracts[0].root)
    assert "password_hash" in printed
    assert "'password'" not in printed


def test_write_only_is_an_annotation_where_nothing_is_stored(built: Builder) -> None:
    plain = {name: value for name, value in USER.items() if name != "x-store"}
    assert "'password'" in repr(built(user=plain).packages[0].contracts[0].root)


def test_an_append_only_entity_is_never_updated(built: Builder) -> None:
    assert set(views(built, USER | {"x-immutable": True})) == {"create", "public"}


def test_a_message_has_no_views(built: Builder) -> None:
    assert (
        views(
            built,
            USER
            | {
                "x-message": {
                    "topic": "users",
                    "producers": ["api"],
                    "consumers": ["worker"],
                    "idempotency_key": ["id"],
                }
            },
        )
        == {}
    )
