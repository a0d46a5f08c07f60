"""The package around the models: lazy, typed, and nothing in it that somebody else wrote."""

from __future__ import annotations

import ast
import datetime
import json
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from codegen.targets import python
from codegen.targets.python import classes

USER = {
    "type": "object", "description": "A user.", "required": ["id", "email", "status"], "additionalProperties": False,
    "properties": {
        "id": {"type": "string", "format": "uuid", "readOnly": True},
        "email": {"type": "string", "format": "email", "description": "Where mail goes."},
        "status": {"$ref": "#/$defs/status"},
        "created_at": {"type": "string", "format": "date-time", "readOnly": True},
        "plan": {"enum": ["free", "pro"], "default": "free"},
        "class": {"type": ["string", "null"]},
        "address": {"type": "object", "properties": {"street": {"type": "string"}}},
        "scores": {"type": "object", "additionalProperties": {"type": "number"}},
        "level": {"$ref": "#/$defs/level"},
    },
    "$defs": {"status": {"enum": ["on", "off"], "x-enum-docs": {"on": "works"}}, "level": {"enum": [1, 2]}},
}  # fmt: skip
TEAM = {
    "type": "object", "required": ["name", "plan"],
    "properties": {"name": {"type": "string"}, "lead": {"$ref": "user.schema.json"}, "plan": {
        "type": "string", "default": "x"}, "secret": {"type": "string", "x-visibility": "private"}},
    "additionalProperties": {"type": "string"},
}  # fmt: skip
TAGS = {"type": "array", "items": {"type": "string"}}
SCHEMAS = {"user": USER, "team": TEAM, "tags": TAGS, "color": {"enum": ["red"]}}
DOCUMENT = {"id": "3f2b1c9e-8a44-4d0c-9a6e-2f6f0f6b1a11", "email": "a@b.co", "status": "on"}

USE = """
from datetime import datetime, timezone
from uuid import UUID
from {package} import CONTRACTS, USER_FIELDS, CreateUser, UpdateUser, User, UserStatus, Tags, Team
u = User(id=UUID(int=1), email="a@b.co", status=UserStatus.ON, class_=None, created_at=datetime.now(timezone.utc))
name: str = USER_FIELDS.class_
create = CreateUser(email="a@b.co", status=UserStatus.OFF)
update = UpdateUser(class_=None)
tags: list[str] = Tags(["a"]).root
team = Team(name="x", plan="y", lead=u)
model = CONTRACTS["user"].model_validate_json("{{}}")
for one in USER_FIELDS:
    print(one.upper())
"""


def _run(made, code: str, *flags: str) -> str:
    command = [sys.executable, *flags, "-c", code]
    done = subprocess.run(command, cwd=made.folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_importing_the_package_imports_no_model(made):
    package = made(SCHEMAS)
    name = package.package.__name__
    code = f"import sys, {name}; print([m for m in sys.modules if m.startswith(('pydantic', '{name}.'))])"
    assert _run(package, code, "-W", "error") == "[]"


def test_everything_imports_without_a_warning(made):
    package = made(SCHEMAS)
    name = package.package.__name__
    code = f"from {name} import *\nimport {name} as p\nfor one in p.__all__: getattr(p, one)\nprint(len(p.CONTRACTS))"
    assert _run(package, code, "-W", "error") == "4"


def test_an_unknown_name_is_an_attribute_error(made):
    with pytest.raises(AttributeError, match="Nope"):
        _ = made(SCHEMAS).package.Nope


def test_type_checkers_have_nothing_to_say(made):
    package = made(SCHEMAS)
    (package.folder / "use.py").write_text(USE.format(package=package.package.__name__), encoding="utf-8")
    (package.folder / "pyproject.toml").write_text("[tool.mypy]\nstrict = true\n", encoding="utf-8")
    settings = {"include": ["."], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (package.folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    for command in (["mypy", "."], ["pyright", "--pythonpath", sys.executable]):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=package.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_absent_null_and_default_are_three_things(made):
    package = made(SCHEMAS)
    assert package.accepts("user", DOCUMENT)
    assert package.accepts("user", {**DOCUMENT, "class": None})
    assert not package.accepts("user", {**DOCUMENT, "plan": None})
    held = package.package.User.model_validate(DOCUMENT)
    assert "plan" not in held.model_dump()
    assert "class_" not in held.model_fields_set


def test_views_say_what_a_caller_may_send(made):
    package = made(SCHEMAS).package
    package.CreateUser(email="a@b.co", status="on")
    package.CreateTeam(name="x")
    assert package.UpdateUser.model_validate({"class": None}).model_dump() == {"class": None}
    assert package.UpdateUser.model_validate({}).model_dump() == {}
    for bad in ({"id": DOCUMENT["id"]}, {"email": "x"}, {"email": None}, {"nope": 1}):
        with pytest.raises(ValueError, match=r"."):
            package.UpdateUser.model_validate(bad)
    with pytest.raises(ValueError, match="email"):
        package.CreateUser.model_validate({"status": "on"})
    assert "secret" not in package.PublicTeam.model_fields


def test_what_is_only_appended_refuses_assignment(made):
    entry = {
        "type": "object", "x-immutable": True,
        "properties": {"n": {"type": "integer"}, "place": {"$ref": "#/$defs/place"}},
        "$defs": {"place": {"type": "object", "properties": {"row": {"type": "integer"}}}},
    }  # fmt: skip
    package = made({"entry": entry, "team": {**TEAM, "properties": {"name": {"type": "string"}}, "required": ["name"]}})
    held = package.package.Entry.model_validate({"n": 1, "place": {"row": 2}})
    for one, name in ((held, "n"), (held.place, "row")):
        with pytest.raises(ValueError, match="frozen"):
            setattr(one, name, 3)
    assert package.accepts("entry", {"n": 1, "place": {"row": 2}, "more": True})
    assert not hasattr(package.package, "UpdateEntry")
    team = package.package.Team(name="x")
    team.name = "y"
    assert team.model_dump() == {"name": "y"}


def test_values_made_in_python_are_written_canonically(made):
    package = made(SCHEMAS)
    zone = datetime.timezone(datetime.timedelta(hours=2))
    for micro, text in ((0, "08:15:30Z"), (120_000, "08:15:30.12Z"), (1, "08:15:30.000001Z")):
        user = package.package.User(
            id=uuid.UUID(int=1), email="a@b.co", status="on",
            created_at=datetime.datetime(2026, 11, 20, 10, 15, 30, micro, zone),
        )  # fmt: skip
        assert user.model_dump(mode="json")["created_at"] == f"2026-11-20T{text}"
        assert package.accepts("user", user.model_dump(mode="json"))
    with pytest.raises(ValueError, match="date-time"):
        package.package.User(id=uuid.UUID(int=1), email="a@b.co", status="on", created_at=datetime.datetime(2026, 1, 1))


def test_exactness_names_what_the_check_adds(model):
    package = model({"user": USER, "color": {"enum": ["red"]}, "plain": {"type": "object", "properties": {
        "a": {"type": ["integer", "null"], "minimum": 1}}}})  # fmt: skip
    assert python.exactness(package, "user") == "exact with residual: format"
    assert python.exactness(package, "plain") == "exact by type"
    assert python.exactness(package, "color") == "exact by type"


HOSTILE = '"""\n\\"""\'\'\'\nimport os; os.abort()\n\u202e\u2028\x00{{ x }} ${y} \\N{DASH} \\'


@pytest.mark.parametrize("end", ["", '"', "\\", "\\\\", '\\"', "'''"])
def test_hostile_text_is_never_code(made, end):
    text = HOSTILE + end
    package = made({"thing": {
        "title": text, "description": text, "type": "object", "$comment": text, "x-python-type": "os.abort()",
        "customTypePath": "os.abort", "customBasePath": "os.abort",
        "x-python-import": {"module": "os", "name": "abort"},
        "properties": {text: {"description": text, "enum": [text, "b"], "default": text, "x-python-type": "os.abort()"},
                       "other": {"$ref": "#/$defs/e"}},
        "$defs": {"e": {"enum": [text, "a"], "description": text, "x-enum-docs": {"a": text}}},
    }})  # fmt: skip
    assert package.accepts("thing", {text: text, "other": text})
    for output in package.rendered.outputs:
        if output.path.endswith(".py"):
            names = {node.id for node in ast.walk(ast.parse(output.text)) if isinstance(node, ast.Name)}
            assert "os" not in names
            assert not {"\u202e", "\u2028", "\x00"} & set(output.text)


def test_an_unknown_type_is_refused_at_its_place(render):
    result = render({"user": {"type": "object", "properties": {"a": {
        "type": "string", "format": "date-time", "x-type": {"python": "arrow"}}}}})  # fmt: skip
    (found,) = result.diagnostics
    assert (found.code.name, found.place.pointer) == ("python/unknown-type", "/properties/a")


@pytest.mark.parametrize("place", ["/properties/a", "/additionalProperties", "/properties/a/items"])
def test_a_type_that_does_not_fit_its_value_is_refused_wherever_it_stands(render, place):
    misfit = {"type": "string", "x-type": {"python": "UUID"}}
    schema = {
        "/properties/a": {
            "required": ["id"],
            "properties": {"id": {"type": "string"}, "a": {**misfit, "writeOnly": True}},
        },
        "/additionalProperties": {"additionalProperties": misfit, "properties": {"id": {"type": "string"}}},
        "/properties/a/items": {"properties": {"a": {"type": "array", "items": misfit}}},
    }[place]
    store = {"engine": "postgresql", "name": "users", "key": ["id"]}
    result = render({"user": {"type": "object", "x-store": store, **schema}})
    assert [one.code.name for one in result.diagnostics] == ["python/unknown-type"]
    assert place.startswith(result.diagnostics[0].place.pointer)


def test_decimals_and_plain_text_are_the_authors_choice(made):
    package = made({"price": {"type": "object", "properties": {
        "amount": {"type": "string", "pattern": "^[0-9]+([.][0-9]+)?$", "x-type": {"python": "Decimal"}},
        "at": {"type": "string", "format": "date-time", "x-type": {"python": "str"}},
    }}})  # fmt: skip
    for amount in ("1", "1.50", "007.0"):
        assert package.accepts("price", {"amount": amount})
    assert not package.accepts("price", {"amount": "x"})
    assert not package.accepts("price", {"amount": 1.5})
    assert not package.accepts("price", {"at": "x"})
    held = package.package.Price.model_validate({"amount": "1.50", "at": "2020-01-01T00:00:00Z"})
    assert type(held.amount).__name__ == "Decimal"
    assert type(held.at) is str


def test_part_of_a_package_renders_to_the_same_bytes(render):
    whole = {one.path: one.text for one in render(SCHEMAS).outputs}
    halves = [one for part in (("user", "tags"), ("team", "color")) for one in render(SCHEMAS, only=part).outputs]
    assert {one.path: one.text for one in halves} == whole
    own = {one.path for one in render(SCHEMAS, only=("tags",)).outputs if one.contracts}
    assert own == {"python/shop/tags.py", "python/shop/_schemas/tags.json"}


def test_the_surroundings_do_not_change_a_byte(render, tmp_path, monkeypatch):
    before = render(SCHEMAS).outputs
    (tmp_path / "pyproject.toml").write_text("[tool.black]\nline-length = 20\n[tool.ruff]\nline-length = 20\n")
    monkeypatch.chdir(tmp_path)
    assert render(SCHEMAS).outputs == before


def test_no_option_is_known():
    from codegen.targets.target import OptionError

    assert python.options({}) is not None
    with pytest.raises(OptionError):
        python.options({"strict": True})


def test_fastapi_takes_and_gives_the_models(made):
    package = made(SCHEMAS).package
    import warnings

    from fastapi import FastAPI

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from fastapi.testclient import TestClient

    app = FastAPI()

    def create(user: object) -> object:
        return user

    create.__annotations__ = {"user": package.User, "return": package.User}
    app.post("/users")(create)
    client = TestClient(app)
    answer = client.post("/users", json={**DOCUMENT, "created_at": "2026-11-20T10:15:30.100+02:00"})
    assert answer.json() == {**DOCUMENT, "created_at": "2026-11-20T10:15:30.100+02:00"}
    refused = client.post("/users", json={**DOCUMENT, "email": "x"})
    assert refused.status_code == 422
    assert refused.json()["detail"][0]["loc"] == ["body", "email"]
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert "class" in next(one for name, one in schemas.items() if name.startswith("User"))["properties"]


def test_the_shared_modules_are_as_small_as_they_look():
    folder = Path(python.__file__).parent / "templates"
    assert sorted(one.name for one in folder.glob("*.py")) == [
        "__init__.py", "_check.py", "_choice.py", "_exact.py", "_kept.py", "_names.py", "_runtime.py", "_short.py",
        "_states.py", "_values.py", "durations.py",
    ]  # fmt: skip


def test_only_a_package_that_takes_care_has_the_modules_for_it(made):
    tree = {"$ref": "#/$defs/node", "$defs": {"node": {"anyOf": [
        {"type": "object", "properties": {name: {"type": "string"}, "next": {"$ref": "#/$defs/node"}}}
        for name in ("a", "b")]}}}  # fmt: skip
    for schema, has_them in (({"type": "object"}, False), (tree, True)):
        there = {one.path.rpartition("/")[2] for one in made({"one": schema}).rendered.outputs}
        assert (there & {"_choice.py", "_kept.py"} == {"_choice.py", "_kept.py"}) is has_them


def test_written_values_survive_copies(made):
    import copy
    import pickle

    package = made({"row": {"type": "object", "properties": {
        name: {"type": "string", "format": name} for name in ("uuid", "date-time", "date", "time")}}})  # fmt: skip
    document = {"uuid": DOCUMENT["id"].upper(), "date-time": "2016-12-31T23:59:60z", "date": "0000-01-01",
                "time": "08:00:00.100+01:00"}  # fmt: skip
    row = package.package.Row.model_validate(document)
    for one in (copy.deepcopy(row), pickle.loads(pickle.dumps(row)), row.model_copy(deep=True)):
        assert one.model_dump(mode="json") == document


def test_what_the_renderer_of_classes_refuses_is_told_at_its_place(render, monkeypatch):
    def refuse(*_: object) -> dict[str, str]:
        raise classes.RenderError("the renderer of classes failed")

    monkeypatch.setattr(classes, "_generate", refuse)
    monkeypatch.setattr(classes, "_patterns", {})
    monkeypatch.setattr(classes, "stocked", lambda keys: {})
    result = render({"user": {"type": "object", "properties": {"a": {"type": "null"}}}})
    assert [(one.code.name, one.place.file) for one in result.diagnostics] == [
        ("python/not-rendered", "contracts/shop/user.schema.json")
    ]
