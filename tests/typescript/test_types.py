"""TYPE-CONTRACTS.ts: what a person reads."""

import pytest

USER = {
    "type": "object",
    "description": "A person who can sign in.",
    "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
    "additionalProperties": False,
    "required": ["id", "password_hash", "role", "created_at"],
    "properties": {
        "id": {"type": "string", "format": "uuid", "readOnly": True, "x-column": {"type": "UUID"}},
        "password": {"type": "string", "writeOnly": True, "x-becomes": {"field": "password_hash", "note": "hashed"}},
        "password_hash": {"type": "string", "x-visibility": "private", "x-column": {"type": "VARCHAR(255)"}},
        "role": {"enum": ["user", "admin"], "default": "user"},
        "nick_name": {"type": ["string", "null"], "deprecated": True, "description": "How friends say */ @it."},
        "wait": {"type": "integer", "minimum": 0, "maximum": 9, "x-unit": "seconds"},
        "created_at": {"type": "string", "format": "date-time", "readOnly": True},
    },
}


def test_an_entity_reads_as_the_practice_wants_it(workshop) -> None:
    made = workshop.make({"user": USER})
    assert made.types.startswith("// typescript/shop/TYPE-CONTRACTS.ts\n/*\n")
    head = made.types.index("// === User Entity ===")
    assert "// DB Table: users\nexport interface User {\n" in made.types[head:]
    body = made.types[made.types.index("export interface User {") :].split("}")[0].splitlines()
    notes = {line.index(" // DB: ") for line in body if "// DB: " in line}
    assert len(notes) == 1
    assert "  readonly id: string;" in body[1]
    assert "// DB: id (UUID)" in body[1]
    assert any("wait?: NumberIn<'seconds'>;" in line and "(integer), in seconds" in line for line in body)
    assert not any("password:" in line for line in body)


def test_maps_lead_there_and_back(workshop) -> None:
    made = workshop.make({"user": USER})
    assert "export const UserFields = {\n  id: 'id',\n  passwordHash: 'password_hash',\n" in made.types
    assert "export const UserColumns = {\n  id: 'id',\n  password_hash: 'passwordHash',\n" in made.types


def test_inputs_say_what_becomes_of_them(workshop) -> None:
    made = workshop.make({"user": USER})
    create = made.types[made.types.index("export interface CreateUserDTO {") :].split("\n}")[0]
    assert "password" in create
    assert "// becomes passwordHash (hashed)" in create
    assert "role?: UserRole;" in create
    assert "createdAt" not in create
    assert "passwordHash:" not in create
    update = made.types[made.types.index("export interface UpdateUserDTO {") :].split("\n}")[0]
    assert all("?:" in line for line in update.splitlines()[1:] if ":" in line)


def test_values_are_a_constant_and_a_type(workshop) -> None:
    made = workshop.make({"user": USER})
    assert "export const UserRole = ['user', 'admin'] as const;" in made.types
    assert "export type UserRole = (typeof UserRole)[number];" in made.types


def test_comments_cannot_be_left(workshop) -> None:
    made = workshop.make({"user": USER})
    assert "How friends say * / (at)it." in made.types
    assert "  /**\n   * How friends say * / (at)it.\n   * @deprecated\n   */" in made.types


def test_absent_and_null_stay_apart(workshop) -> None:
    made = workshop.make({"user": USER})
    assert "nickName?: string | null;" in made.types
    assert "nick_name?: string | null;" in made.types


def test_an_integer_beyond_the_safe_ones_is_a_warning_unless_chosen(workshop) -> None:
    free, chosen = {"type": "integer"}, {"type": "integer", "x-type": {"typescript": "bigint"}}
    made = workshop.make({"sum": {"type": "object", "properties": {"a": free, "b": chosen}}})
    assert made.codes() == ["typescript/unsafe-integer"]
    assert made.diagnostics[0].severity == "warning"
    assert "b?: bigint;" in made.types


def test_a_type_that_does_not_exist_is_an_error(workshop) -> None:
    moment = {"type": "string", "format": "date-time", "x-type": {"typescript": "bigint"}}
    assert workshop.make({"sum": {"type": "object", "properties": {"a": moment}}}).codes() == [
        "typescript/unknown-type"
    ]


@pytest.mark.parametrize("where", ["properties", "additionalProperties"])
def test_a_type_that_does_not_exist_is_an_error_of_what_is_only_sent_and_of_what_is_further(workshop, where) -> None:
    moment = {"type": "string", "format": "date-time", "writeOnly": True, "x-type": {"typescript": "bigint"}}
    held = {"properties": {"id": {"type": "string"}, "a": moment}} if where == "properties" else {
        "properties": {"id": {"type": "string"}}, "additionalProperties": moment
    }  # fmt: skip
    store = {"engine": "postgresql", "name": "sums", "key": ["id"]}
    made = workshop.make({"sum": {"type": "object", "x-store": store, **held}})
    assert set(made.codes()) == {"typescript/unknown-type"}


def test_the_same_input_gives_the_same_bytes(workshop) -> None:
    assert workshop.make({"user": USER}) == workshop.make({"user": USER})
