"""Pages: what a reader finds on them, and that nothing on them leads nowhere."""

from __future__ import annotations

import posixpath
import re
from typing import Any
from urllib.parse import unquote

import pytest

from codegen.targets import markdown
from codegen.targets.enforcement import CHECK, Enforcement
from codegen.targets.spelling import Spelling
from codegen.targets.target import OptionError
from tests.markdown.conftest import HOSTILE, REPOSITORY, Make, ask, diagrams_of, loaded, pages_of

PACKAGES = sorted(one.name for one in (REPOSITORY / "contracts").iterdir() if one.is_dir())

USER: dict[str, Any] = {
    "type": "object",
    "description": "A person. Somebody who signs in.",
    "x-store": {"engine": "postgresql", "name": "users", "key": ["id"]},
    "x-unique": [{"fields": ["email"]}],
    "properties": {
        "id": {"type": "string", "format": "uuid", "readOnly": True, "x-column": {"type": "UUID"}},
        "email": {"type": "string", "maxLength": 255, "x-classification": "personal"},
        "password": {"type": "string", "writeOnly": True, "x-becomes": {"field": "hash", "note": "hashed"}},
        "hash": {"type": "string", "x-visibility": "private"},
        "age": {"type": ["integer", "null"], "minimum": 0, "maximum": 150, "x-unit": "years", "default": None},
        "state": {"$ref": "#/$defs/state"},
        "old": {"type": "string", "deprecated": True, "x-assumed": "that it stays", "x-aliases": ["older"]},
        "where": {"$ref": "#/$defs/place"},
    },
    "required": ["id", "email", "hash", "state", "where"],
    "additionalProperties": False,
    "$defs": {
        "state": {
            "type": "string", "enum": ["new", "live", "gone"],
            "x-enum-docs": {"new": "Just came.", "gone": {"description": "Left.", "deprecated": True}},
            "x-transitions": {"moves": {"new": ["live"], "live": ["gone"]}, "initial": ["new"], "final": ["gone"]},
        },
        "place": {"type": "object", "properties": {"city": {"type": "string", "minLength": 1}}},
    },
    "examples": [{"id": "3f2b8c1e-7a4d-4e56-9b0f-1c2d3e4f5a6b", "email": "a@b.c", "hash": "x", "state": "new",
                  "where": {"city": "Kyiv"}}],
}  # fmt: skip
ORDER: dict[str, Any] = {
    "type": "object",
    "x-store": {"engine": "postgresql", "name": "orders", "key": ["number"]},
    "properties": {
        "number": {"type": "integer"},
        "user_id": {"type": "string", "x-references": {"contract": "user", "field": "id", "on_delete": "cascade"}},
    },
    "required": ["number", "user_id"],
}
PLACED: dict[str, Any] = {
    "type": "object",
    "x-message": {"topic": "order-placed", "producers": ["api"], "consumers": ["mailer"], "dead_letter": "dead"},
    "x-access": {"read": ["mailer", "admin"], "write": ["api"], "through": {"admin": "api"}},
    "x-lineage": {"kind": "copy", "from": [{"contract": "order"}, {"system": "the till"}]},
    "x-quality": [{"name": "late", "must_be_less_than": 5, "unit": "rows", "severity": "error"}],
    "properties": {"number": {"type": "integer", "x-incomplete": "Which order number is it?"}},
}
SHOP = {"user": USER, "order": ORDER, "placed": PLACED}


def row(page: str, name: str) -> str:
    """The first row of a table that begins with the field."""
    return next(line for line in page.splitlines() if line.startswith(f"| `{name}` |"))


def links_of(path: str, page: str) -> list[str]:
    prose = re.sub(r"^(`{3,}).*?^\1$", "", page, flags=re.DOTALL | re.MULTILINE)
    folder = posixpath.dirname(path)
    found = re.findall(r"(?<!\\)\]\(([^)\s]+)\)", prose)
    return [posixpath.normpath(posixpath.join(folder, one)) if not one.startswith("#") else path + one for one in found]


def dead_links(pages: dict[str, str]) -> list[tuple[str, str]]:
    dead = []
    for path, page in pages.items():
        for link in links_of(path, page):
            target, _, anchor = link.partition("#")
            target = unquote(target)
            outside = target.startswith("../")
            if not outside and (target not in pages or (anchor and f'<a id="{anchor}"></a>' not in pages[target])):
                dead.append((path, link))
    return dead


def test_a_page_says_what_the_contract_says_of_a_field(make: Make) -> None:
    page = pages_of(make(SHOP))["user.md"]
    kind, rules = "integer, in years<br>optional, or null", "0 to 150<br>default `null`"
    assert row(page, "age").split(" | ")[2:4] == [kind, rules]
    assert "at most 255 characters" in row(page, "email")
    assert "*personal*" in row(page, "email")
    assert "| `UUID` |" in row(page, "id")
    assert "*key · server-set*" in row(page, "id")
    assert "Also read as `older`" in row(page, "old")
    assert "*assumed*: that it stays" in row(page, "old")
    assert "*deprecated*" in row(page, "old")
    assert "[UserPlace](#type-user-place)" in row(page, "where")


def test_a_page_shows_store_key_values_machine_views_example_and_users(make: Make) -> None:
    page = pages_of(make(SHOP))["user.md"]
    assert "- **Store**: PostgreSQL table `users`" in page
    assert "- **Key**: `id`" in page
    assert "| `new` | Just came. | `live` |" in page
    assert "| `gone` | Left.<br>*deprecated* | *final* |" in page
    assert "Found at `where`." in page
    assert '"city": "Kyiv"' in page
    assert "[Order](order.md): its `user_id` holds `id`" in page
    assert any(one.startswith("stateDiagram-v2") for one in diagrams_of(page))
    views = page.partition("## Who sends and sees what")[2]
    assert row(views, "password").startswith("| `password` | – | optional |")
    assert row(views, "hash") == "| `hash` | required | – | – | – |"


def test_the_names_of_every_language_stand_side_by_side(make: Make) -> None:
    package = make(SHOP)
    root = package.contract("order").root.id
    tongue = Spelling("Klingon", {root: "OrderKlingon"}, {root: {"user_id": "userIdKlingon"}})
    options = markdown.with_spellings(markdown.options({}), (tongue,))
    page = next(one.text for one in markdown.render(package, options).outputs if one.path == "docs/shop/order.md")
    assert "| Wire | Klingon | Type |" in page
    assert row(page, "user_id").startswith("| `user_id` | `userIdKlingon` |")
    assert "- **Klingon**: `OrderKlingon`" in page


def test_a_language_that_spells_like_the_wire_shares_its_column(make: Make) -> None:
    options = markdown.with_spellings(markdown.options({}), (Spelling("Esperanto"),))
    outputs = markdown.render(make(SHOP), options).outputs
    page = next(one.text for one in outputs if one.path == "docs/shop/order.md")
    assert "| Wire · Esperanto | Type |" in page


def test_the_documents_hold_what_the_contracts_state(make: Make) -> None:
    pages = pages_of(make(SHOP))
    relationship = "| [Order](order.md) | `user_id` | [User](user.md) `id` | many to one | yes | cascade |"
    assert relationship in pages["DATA-MODEL.md"]
    assert "||--o{" in pages["ERD.md"]
    topic = "| [`order-placed`](topics/order-placed.md) | [Placed](placed.md) | `api` | `mailer` | always | `dead` |"
    assert topic in pages["FLOW.md"]
    assert "| [Placed](placed.md) | (R) | W | R |" in pages["ACCESS.md"]
    assert "the till" in pages["LINEAGE.md"]
    assert "&lt; `5` rows" in pages["DATA-QUALITY.md"]
    assert "Which order number is it?" in pages["OPEN-QUESTIONS.md"]


STAR: dict[str, Any] = {
    "fact_sale": {
        "type": "object",
        "x-store": {"engine": "postgresql", "name": "fact_sales", "layer": "warehouse", "partition_by": ["day_key"],
                    "cluster_by": ["amount"]},
        "x-lineage": {"kind": "load", "from": [{"contract": "order"}, {"system": "the till"}], "schedule": "hourly",
                      "grain": "one row per sale", "window": "yesterday", "load": "replace_range"},
        "properties": {
            "day_key": {"type": "integer", "x-references": {"contract": "dim_day", "field": "day_key"}},
            "amount": {"type": "number", "x-lineage": {"from": [{"contract": "order", "field": "number"}],
                                                       "kind": "aggregate", "rule": "the sum"}},
            "twice": {"type": "number", "x-computed": {"rule": "Twice the amount.", "expression": {"duckdb": "2 * a"},
                                                       "truth": [{"given": {"amount": 1}, "gives": 2}]}},
        },
    },
    "dim_day": {
        "type": "object",
        "x-store": {"engine": "postgresql", "name": "dim_days", "layer": "warehouse", "key": ["day_key"], "scd": 2},
        "properties": {"day_key": {"type": "integer"}},
    },
    "sale_view": {
        "type": "object",
        "x-store": {"engine": "postgresql", "name": "mv_sales", "layer": "warehouse", "kind": "materialized_view"},
        "x-lineage": {"kind": "aggregate", "from": [{"contract": "fact_sale"}], "schedule": "daily"},
    },
}  # fmt: skip


def test_the_warehouse_page_has_facts_dimensions_and_views(make: Make) -> None:
    page = pages_of(make({**SHOP, **STAR}))["WAREHOUSE-SCHEMA.md"]
    fact = next(line for line in page.splitlines() if "`fact_sales`" in line)
    for said in ("one row per sale", "hourly", "replace range", "`day_key`", "`amount`", "[DimDay](dim_day.md)"):
        assert said in fact
    assert "type 2: every version is kept" in page
    view = next(line for line in page.splitlines() if "`mv_sales`<br>materialized view" in line)
    assert "| [FactSale](fact_sale.md) | not stated | daily |" in view
    assert "partitioned by `day_key`<br>clustered by `amount`" in fact


def test_the_pipelines_page_has_source_window_schedule_load_and_mapping(make: Make) -> None:
    page = pages_of(make({**SHOP, **STAR}))["ETL-PIPELINES.md"]
    assert "- **Sources**: [Order](order.md); the till" in page
    for name, said in (("Window", "yesterday"), ("Schedule", "hourly"), ("Load", "replace range")):
        assert f"- **{name}**: {said}" in page
    assert "| `amount` | [Order](order.md) `number`, aggregated<br>the sum |" in page


def test_lineage_and_computation_of_a_field_are_read_as_sentences(make: Make) -> None:
    page = pages_of(make({**SHOP, **STAR}))["fact_sale.md"]
    assert "Lineage: [Order](order.md) `number`, aggregated<br>the sum" in row(page, "amount")
    assert "Computed: Twice the amount.<br>DuckDB: `2 * a`<br>`amount` `1` gives `2`" in row(page, "twice")


def _stored(**properties: Any) -> dict[str, Any]:
    store = {"engine": "postgresql", "name": "things", "key": ["id"], "layer": "warehouse"}
    own = {"id": {"type": "string", "format": "uuid", "x-column": {"type": "UUID"}}, **properties}
    return {"type": "object", "x-store": store, "properties": own, "required": ["id"]}


def test_a_type_brings_its_unit_and_its_marks(make: Make) -> None:
    amount = {"type": "string", "x-unit": "usd", "x-assumed": "the currency"}
    paid = {"anyOf": [{"$ref": "amount.schema.json"}, {"type": "null"}], "x-column": {"type": "DECIMAL(12,2)"}}
    pages = pages_of(make({"thing": _stored(paid=paid), "amount": amount}))
    assert "[Amount](amount.md), in USD<br>*assumed*<br>optional, or null" in row(pages["thing.md"], "paid")
    assert "`paid` (USD)" in pages["WAREHOUSE-SCHEMA.md"]
    assert 'paid "USD"' in pages["ERD.md"]


def test_a_name_that_seldom_differs_stands_below_that_of_the_wire(make: Make) -> None:
    package = make({"thing": _stored(type={"type": "string"}, size={"type": "integer"}, name={"type": "string"})})
    root = package.contract("thing").root.id
    options = markdown.with_spellings(markdown.options({}), (Spelling("Klingon", {}, {root: {"type": "type_"}}),))
    page = next(one.text for one in markdown.render(package, options).outputs if one.path == "docs/shop/thing.md")
    assert "| Wire · Klingon | Column |" in page
    assert "| `type`<br>Klingon: `type_` |" in page


def test_runs_have_their_steps_and_sources_their_limits(make: Make) -> None:
    runs = [{"name": "nightly", "schedule": "0 2 * * *", "takes": "an hour", "steps": ["Fetch.", "Write *it*."]}]
    lineage = {"from": [{"system": "the till", "limits": "60 a minute"}], "load": "append", "runs": runs}
    pages = pages_of(make({"thing": {**_stored(), "x-lineage": lineage}}))
    for page in (pages["thing.md"], pages["ETL-PIPELINES.md"]):
        assert "| `nightly` | `0 2 * * *` | an hour |" in page
        assert "1. Fetch.\n2. Write \\*it\\*." in page
        assert "the till (60 a minute)" in page


def test_checks_show_their_queries_and_nothing_ends_the_block(make: Make) -> None:
    query = {"postgresql": "SELECT 1\nFROM things -- ```\n# no heading"}
    check = {"name": "late", "must_be": 0, "unit": "rows", "query": query, "action": "alert", "channel": "Slack"}
    pages = pages_of(make({"thing": {**_stored(), "x-quality": [check]}}))
    for page in (pages["thing.md"], pages["DATA-QUALITY.md"]):
        assert "`late` in PostgreSQL:\n\n````sql\nSELECT 1\nFROM things -- ```\n# no heading\n````" in page
        assert "= `0` rows" in page
        assert "alert to Slack" in page


def test_storage_stands_beside_what_was_stated(make: Make) -> None:
    thing = {**_stored(note={"type": "string", "x-column": {"type": "TEXT"}}), "x-retention": {"period": "P1Y6M"}}
    pages = pages_of(make({"thing": {**thing, "x-volume": {"rows_per_month": 1000, "bytes_per_row": 10}}}))
    storage = pages["WAREHOUSE-SCHEMA.md"].partition("## Storage")[2]
    line = next(one for one in storage.splitlines() if one.startswith("| [Thing](thing.md) |"))
    assert "| 1,000 | 10 bytes<br>**too low** | 45 bytes<br>and 31 in indexes | 76 kB |" in line
    assert "| 1 year and 6 months | 1.37 MB | `note` |" in line


def test_a_topic_shows_the_fields_of_its_body(make: Make) -> None:
    page = pages_of(make(SHOP))["topics/order-placed.md"]
    assert "| `number` | integer | optional | *incomplete* |" in page


def test_a_graph_is_drawn_with_its_relationships(make: Make) -> None:
    node = {"type": "object", "x-store": {"engine": "neo4j", "name": "Person", "kind": "node"}}
    store = {"engine": "neo4j", "name": "KNOWS", "kind": "relationship", "from": "person", "to": "person"}
    page = pages_of(make({"person": node, "knows": {"type": "object", "x-store": {**store, "directed": False}}}))[
        "ERD.md"
    ]
    assert 'n0 -->|"KNOWS"| n0' in page
    assert "| [Knows](knows.md) | [Person](person.md) | [Person](person.md) | read both ways |" in page


def test_the_index_states_the_naming_rule_and_the_exceptions(make: Make) -> None:
    odd = {"type": "object", "properties": {"user_id": {"type": "string"}, "Odd-One": {"type": "string"}}}
    package = make({"odd": odd})
    identity = package.contract("odd").root.id
    tongue = Spelling("Klingon", {}, {identity: {"user_id": "userId", "Odd-One": "oddOne"}})
    options = markdown.with_spellings(markdown.options({}), (tongue,))
    page = next(one.text for one in markdown.render(package, options).outputs if one.path.endswith("README.md"))
    assert "- Klingon writes `user_id` as `userId`." in page
    assert "| [Odd](odd.md) | `Odd-One` | `oddOne` | the name on the wire is not ours |" in page


def test_a_page_says_what_is_enforced_where(make: Make) -> None:
    package = make({"order": {**ORDER, "x-waive": {"required": "old rows lack it"}}})
    both = Enforcement(
        "a",
        "Klingon",
        lambda _, every: {one.pointer: CHECK for one in every if one.keyword == "type"},
        lambda contract: f"exact with residual: {contract.name}",
    )
    options = markdown.with_enforcements(markdown.options({}), (both,))
    page = next(one.text for one in markdown.render(package, options).outputs if one.path.endswith("order.md"))
    table = page.partition("## What is enforced where")[2]
    assert "| `type` | the whole, `number`, `user_id` | check |" in table
    assert "| `required` | `number`, `user_id` | **lost** |" in table
    assert "| `x-references` | `user_id` | documented |" in table
    assert "The loss of `required` is borne: old rows lack it." in table
    assert "\nKlingon: exact with residual: order.\n" in table


def test_documents_without_facts_are_not_written(make: Make) -> None:
    assert sorted(pages_of(make({"word": {"type": "string"}}))) == ["README.md", "word.md"]


def test_a_key_or_unique_field_that_refers_is_one_to_one(make: Make) -> None:
    profile = {
        "type": "object", "x-store": {"engine": "postgresql", "name": "profiles", "key": ["user_id"]},
        "properties": {"user_id": {"type": "string", "x-references": {"contract": "user", "field": "id"}}},
    }  # fmt: skip
    assert "one to one" in pages_of(make({"user": USER, "profile": profile}))["DATA-MODEL.md"]


def test_a_join_table_is_named_as_one(make: Make) -> None:
    both = {name: {"type": "string", "x-references": {"contract": name[:-3], "field": "id"}} for name in
            ("user_id", "order_id")}  # fmt: skip
    member = {"type": "object", "x-store": {"engine": "postgresql", "name": "m", "key": [*both]}, "properties": both}
    pages = pages_of(make({**SHOP, "member": member}))
    assert "[Member](member.md) joins [User](user.md) and [Order](order.md): many to many." in pages["DATA-MODEL.md"]


@pytest.mark.parametrize("name", PACKAGES)
def test_no_page_of_our_own_packages_has_a_dead_link_or_is_too_long(name: str) -> None:
    pages = pages_of(loaded(REPOSITORY / "contracts", name))
    assert dead_links(pages) == []
    assert all(page.count("\n") <= 700 for page in pages.values())
    for contract in (REPOSITORY / "contracts" / name).rglob("*.schema.json"):
        assert any(f"{contract.name})" in page for page in pages.values()), contract.name


@pytest.mark.parametrize("name", PACKAGES)
def test_mermaid_accepts_every_diagram_of_our_own_packages(name: str) -> None:
    found = [one for page in pages_of(loaded(REPOSITORY / "contracts", name)).values() for one in diagrams_of(page)]
    assert found
    assert [(one, said) for one, said in zip(found, ask("mermaid.mjs", found), strict=True) if said] == []


def hostile() -> dict[str, Any]:
    """Contracts that say the worst wherever they may say something."""
    return {
        "evil": {
            "type": "object",
            "title": HOSTILE,
            "description": f"{HOSTILE}\n\n# {HOSTILE}\n\n- {HOSTILE}\n```\n{HOSTILE}",
            "x-store": {"engine": "postgresql", "name": HOSTILE, "key": ["id"]},
            "x-owner": HOSTILE,
            "x-message": {"topic": HOSTILE, "producers": ["api"], "consumers": ["mailer"], "dead_letter": HOSTILE},
            "x-queries": [{"name": "q", "description": HOSTILE, "served_by": [HOSTILE]}],
            "x-lineage": {"from": [{"system": HOSTILE}], "where": HOSTILE},
            "properties": {
                "id": {"type": "string", "pattern": "^(a|b)`\\|<x>$", "description": HOSTILE, "default": HOSTILE},
                HOSTILE: {"enum": [HOSTILE, "b"], "x-enum-docs": {HOSTILE: HOSTILE}},
                "m": {
                    "enum": [HOSTILE, "b"], "x-transitions": {"moves": {HOSTILE: ["b"]}, "initial": [HOSTILE]},
                    "x-incomplete": HOSTILE,
                },
            },
            "examples": [{"id": HOSTILE}],
        },
        "kept": {
            "type": "object",
            "x-store": {"engine": "postgresql", "name": HOSTILE, "key": ["id"]},
            "properties": {"id": {"type": "string", "x-column": {"type": HOSTILE},
                                  "x-references": {"contract": "evil", "field": "id"}}},
        },
    }  # fmt: skip


def test_hostile_text_stays_text_on_every_page(make: Make) -> None:
    pages = pages_of(make(hostile()))
    for path, page in zip(pages, ask("html.mjs", list(pages.values())), strict=True):
        assert "<script" not in page, path
        assert not re.findall(r'href="(?:https?:|mailto:|http)', page), path
        assert 'evil.example"' not in page, path
    for path, page in pages.items():
        assert page.replace("\n", "").isprintable(), path


def test_hostile_text_leaves_diagrams_that_mermaid_accepts(make: Make) -> None:
    found = [one for page in pages_of(make(hostile())).values() for one in diagrams_of(page)]
    assert len(found) >= 4
    assert [(one, said) for one, said in zip(found, ask("mermaid.mjs", found), strict=True) if said] == []


def many(count: int) -> dict[str, Any]:
    """Contracts that make every kind of page too long."""
    fields = {f"field_{number}": {"type": "string", "description": "A field."} for number in range(count)}
    types = {f"part_{number}": {"type": "object", "properties": {"a": {"type": "string"}}} for number in range(count)}
    inner = {name: {"$ref": f"#/$defs/{name}"} for name in types}
    wide = {"type": "object", "x-store": {"engine": "postgresql", "name": "wide", "key": ["field_0"]},
            "properties": fields}  # fmt: skip
    small = {"type": "string", "description": "Short."}
    return {"wide": wide, "deep": {"type": "object", "$defs": types, "properties": inner}} | {
        f"small_{number}": small for number in range(count)
    }


def test_pages_that_grow_too_long_fall_into_parts_without_dead_links(make: Make) -> None:
    pages = pages_of(make(many(720)))
    assert all(page.count("\n") <= 700 for page in pages.values())
    assert {"wide.part2.md", "deep.part2.md", "README.part2.md"} <= set(pages)
    assert dead_links(pages) == []


def test_the_same_package_gives_the_same_bytes(make: Make) -> None:
    assert pages_of(make(SHOP)) == pages_of(make(dict(reversed(SHOP.items()))))


def test_a_page_depends_on_what_it_shows_and_only_those_pages_are_rendered_again(make: Make) -> None:
    package = make({**SHOP, "alone": {"type": "string"}})
    options = markdown.options({})
    everything = {one.path: one for one in markdown.render(package, options).outputs}
    assert everything["docs/shop/alone.md"].contracts == ("alone",)
    assert everything["docs/shop/user.md"].contracts == ("order", "user")
    assert everything["docs/shop/README.md"].contracts == ()
    again = {one.path: one for one in markdown.render(package, options, only=["order"]).outputs}
    assert "docs/shop/user.md" in again
    assert "docs/shop/alone.md" not in again
    assert all(everything[path] == one for path, one in again.items())
    owed = {path for path, one in everything.items() if not one.contracts or "order" in one.contracts}
    assert owed <= set(again)


def test_contracts_that_are_called_like_documents_get_pages_of_their_own(make: Make) -> None:
    pages = pages_of(make({"readme": {"type": "string"}, "erd": {"type": "string"}, "a b%c": {"type": "string"}}))
    assert {"readme-contract.md", "erd-contract.md", "a b%c.md"} <= set(pages)
    assert len({path.casefold() for path in pages}) == len(pages)
    assert dead_links(pages) == []


def test_options_are_checked() -> None:
    assert markdown.options({"contracts": "https://example.com/contracts"}).contracts.endswith("/")
    assert markdown.options({"contracts": ""}).contracts == ""
    for bad in ({"contract": "x"}, {"contracts": 3}):
        with pytest.raises(OptionError):
            markdown.options(bad)
