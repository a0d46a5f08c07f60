"""codecs.ts at run time: the verdict of the contract, renaming, moments, and hostile documents."""
# ruff: noqa: E501 (samples read best one to a line)

import json

import jsonschema_rs
import pytest

from tests.node import node_modules

VALUES: list[object] = [
    None, True, False, 0, 1, 1.0, -0.0, 1.5, 5, 12, -3, 0.0075, 1e300, "", "a", "ab", "abc", "💩", "💩💩", "10", [], [1], [1, 1], [1, True],
    [1, 1.0], [[1], [1.0]], [{"a": 1, "b": 2}, {"b": 2, "a": 1}], ["a", 1, 2], [0, False], ["a", "b", "c", "d"], {}, {"a": 1}, {"b": 1},
    {"a": "x"}, {"a": 1, "b": 2}, {"a": 1, "b": 2, "c": 3}, {"c": 1}, {"xa": 1}, {"xa": "y", "z": 1}, {"a": None}, {"toString": 1},
    {"constructor": {}}, json.loads('{"__proto__": 1}'), {"a": {"a": {"a": {}}}}, {"a": {"b": 1}}, {"a": [1, {"a": 1}]},
]  # fmt: skip
RULES: list[object] = [
    True, False, {}, {"type": "integer"}, {"type": ["number", "null"]}, {"type": ["object", "array"]}, {"const": 0}, {"const": False},
    {"const": {"a": 1.0}}, {"enum": [1, "a", [], None]}, {"enum": [[1], {"b": 1}], "type": "array"}, {"multipleOf": 0.0001},
    {"multipleOf": 2.5}, {"minimum": 1, "exclusiveMaximum": 12}, {"minLength": 2}, {"maxLength": 1}, {"minLength": 1, "maxLength": 2, "type": "string"},
    {"pattern": "^[a-b]+$"}, {"pattern": "^\\p{L}*$"}, {"minItems": 2}, {"maxItems": 1}, {"uniqueItems": True},
    {"prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False}, {"prefixItems": [{"type": "string"}], "items": {"minimum": 2}},
    {"items": {"type": "integer"}}, {"contains": {"const": 1}}, {"contains": {"const": 1}, "minContains": 2}, {"contains": {"type": "string"}, "maxContains": 2, "minContains": 0},
    {"contains": True, "maxContains": 1}, {"contains": False}, {"minProperties": 2}, {"maxProperties": 1}, {"required": ["a", "toString"]},
    {"required": ["__proto__"]}, {"dependentRequired": {"a": ["b"]}}, {"properties": {"a": {"type": "integer"}, "b": False}},
    {"properties": {"__proto__": {"type": "string"}, "constructor": {"type": "integer"}}}, {"patternProperties": {"^x": {"type": "integer"}}, "additionalProperties": False},
    {"properties": {"a": True}, "additionalProperties": {"type": "integer"}}, {"properties": {"a": {}}, "additionalProperties": False, "required": ["a"]},
    {"propertyNames": {"maxLength": 1}}, {"propertyNames": False}, {"dependentSchemas": {"a": {"maxProperties": 1}}},
    {"allOf": [{"type": "number"}, {"minimum": 1}]}, {"allOf": [{"type": "number"}, {"type": "string"}]}, {"anyOf": [{"type": "string", "minLength": 2}, {"type": "number"}]},
    {"anyOf": [True, {"type": "string"}]}, {"oneOf": [{"type": "integer"}, {"minimum": 2}]}, {"not": {"type": ["integer", "object"]}}, {"not": {}},
    {"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"type": "object"}}, {"if": {"required": ["a"]}, "then": {"required": ["b"]}},
    {"$ref": "#/$defs/tree", "$defs": {"tree": {"type": "object", "properties": {"a": {"$ref": "#/$defs/tree"}}, "additionalProperties": False}}},
    {"allOf": [{"properties": {"a": True}}], "properties": {"b": True}, "unevaluatedProperties": False},
    {"anyOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"properties": {"c": True}, "required": ["c"]}], "unevaluatedProperties": False},
    {"if": {"properties": {"a": {"const": 1}}, "required": ["a"]}, "then": {"properties": {"b": True}}, "else": {"patternProperties": {"^x": True}}, "unevaluatedProperties": False},
    {"dependentSchemas": {"a": {"properties": {"b": True}}}, "properties": {"a": True}, "unevaluatedProperties": {"type": "string"}},
    {"prefixItems": [True], "contains": {"type": "integer"}, "unevaluatedItems": False}, {"anyOf": [{"prefixItems": [True, True]}, {"items": {"type": "string"}}], "unevaluatedItems": False},
    {"not": {"not": {"properties": {"a": True}}}, "unevaluatedProperties": False}, {"unevaluatedItems": {"type": "integer"}, "type": "array"},
]  # fmt: skip

ORDER = {
    "type": "object",
    "additionalProperties": False,
    "required": ["order_id", "made_at", "order_lines", "free_form"],
    "properties": {
        "order_id": {"type": "string"},
        "made_at": {"type": "string", "format": "date-time"},
        "sent_at": {"type": ["string", "null"], "format": "date-time"},
        "order_lines": {"type": "array", "items": {"$ref": "#/$defs/line"}},
        "by_user": {"type": "object", "additionalProperties": {"$ref": "#/$defs/line"}},
        "free_form": {"type": "object"},
        "paid_with": {"oneOf": [{"$ref": "#/$defs/card"}, {"$ref": "#/$defs/cash"}]},
        "new_name": {"type": "string", "x-aliases": ["old_name"]},
    },
    "$defs": {
        "line": {"type": "object", "properties": {"unit_price": {"type": "number"}, "due_at": {"type": "string", "format": "date-time"}}},
        "card": {"type": "object", "required": ["pay_kind", "card_no"], "properties": {"pay_kind": {"const": "card"}, "card_no": {"type": "string"}}},
        "cash": {"type": "object", "required": ["pay_kind", "given_sum"], "properties": {"pay_kind": {"const": "cash"}, "given_sum": {"type": "number"}}},
    },
}  # fmt: skip
DOCUMENT = {
    "order_id": "1",
    "made_at": "2026-01-01T10:00:00.123456+02:00",
    "sent_at": None,
    "order_lines": [
        {"unit_price": 1.5, "due_at": "2016-12-31T23:59:60Z", "un_known": {"in_ner": 1}, "unitPrice": "hidden"}
    ],
    "by_user": {"user_key": {"unit_price": 2}, "__proto__": {"unit_price": 3}},
    "free_form": {"inner_name": 1},
    "paid_with": {"pay_kind": "cash", "given_sum": 5},
}


def test_every_keyword_gives_the_verdict_of_the_reference(workshop) -> None:
    made = workshop.make({f"rule_{at}": rule for at, rule in enumerate(RULES)})
    script = """
    const verdicts = {};
    for (const [name, codec] of Object.entries(CONTRACTS)) {
      verdicts[name] = data.map((value) => {
        const parsed = codec.safeParse(value);
        const told = parsed.success || (parsed.issues.length > 0 && parsed.issues[0].keyword !== 'contract');
        if (!told || parsed.success !== codec.is(value)) return 'unclear';
        if (parsed.success && JSON.stringify(codec.serialize(parsed.data)) !== JSON.stringify(value)) return 'changed';
        return codec.is(value);
      });
    }
    answer(verdicts);"""
    answered = made.run(script, VALUES)
    wrong = []
    for at, rule in enumerate(RULES):
        reference = jsonschema_rs.Draft202012Validator(rule)
        for value, verdict in zip(VALUES, answered[f"rule_{at}"], strict=True):
            if verdict is not reference.is_valid(value):
                wrong.append((rule, value, verdict))
    assert wrong == []


def test_names_change_at_every_depth_but_not_those_that_are_data(workshop) -> None:
    made = workshop.make({"order": ORDER})
    parsed = made.run("answer(CONTRACTS.order.parse(data));", DOCUMENT)
    assert parsed["orderId"] == "1"
    assert parsed["madeAt"] == "2026-01-01T08:00:00.123Z"
    assert parsed["sentAt"] is None
    assert parsed["orderLines"][0]["unitPrice"] == 1.5
    assert parsed["orderLines"][0]["un_known"] == {"in_ner": 1}
    assert parsed["byUser"]["user_key"] == {"unitPrice": 2}
    assert parsed["byUser"]["__proto__"] == {"unitPrice": 3}
    assert parsed["freeForm"] == {"inner_name": 1}
    assert parsed["paidWith"] == {"payKind": "cash", "givenSum": 5}


def test_nothing_is_lost_on_the_way_there_and_back(workshop) -> None:
    made = workshop.make({"order": ORDER})
    assert made.run("answer(CONTRACTS.order.serialize(CONTRACTS.order.parse(data)));", DOCUMENT) == DOCUMENT


def test_a_moment_is_written_canonically_once_it_changed(workshop) -> None:
    made = workshop.make({"order": ORDER})
    script = """
    const order = CONTRACTS.order.parse(data);
    order.madeAt.setTime(order.madeAt.getTime() + 1000);
    order.sentAt = new Date(Date.UTC(2026, 0, 1, 0, 0, 0, 120));
    answer(CONTRACTS.order.serialize(order));"""
    written = made.run(script, DOCUMENT)
    assert written["made_at"] == "2026-01-01T08:00:01.123Z"
    assert written["sent_at"] == "2026-01-01T00:00:00.12Z"


def test_serialize_refuses_what_the_contract_would(workshop) -> None:
    made = workshop.make({"order": ORDER})
    script = """
    const told = (change) => {
      const order = CONTRACTS.order.parse(data);
      change(order);
      try { return CONTRACTS.order.serialize(order); } catch (error) { return error.issues.map((one) => [one.path, one.keyword]); }
    };
    answer([
      told((order) => { order.madeAt = new Date(NaN); }),
      told((order) => { order.madeAt = '2026-01-01T00:00:00Z'; }),
      told((order) => { delete order.orderId; }),
      told((order) => { order.extra = 1; }),
      told((order) => { order.order_id = '2'; }),
    ]);"""
    assert made.run(script, DOCUMENT) == [
        [[["made_at"], "type"]], [[["made_at"], "type"]], [[["order_id"], "required"]],
        [[["extra"], "additionalProperties"]], [[["order_id"], "name"]],
    ]  # fmt: skip


def test_an_old_name_is_read_and_never_written(workshop) -> None:
    made = workshop.make({"order": ORDER})
    script = """
    const { order } = CONTRACTS;
    const old = { ...data, old_name: 'x' };
    answer([order.is(old), order.serialize(order.parse(old)).new_name, 'old_name' in order.serialize(order.parse(old)),
      order.is({ ...old, new_name: 'x' }), order.is({ ...old, new_name: 'y' }), order.safeParse({ ...old, new_name: 'y' }).issues[0].keyword]);"""
    assert made.run(script, DOCUMENT) == [True, "x", False, True, False, "x-aliases"]


def test_issues_have_paths_and_are_all_there(workshop) -> None:
    made = workshop.make({"order": ORDER})
    script = "answer(CONTRACTS.order.safeParse(data).issues.map((one) => [one.path, one.keyword]));"
    bad = {
        "made_at": "x",
        "order_lines": [{"unit_price": "1"}],
        "free_form": {},
        "paid_with": {"pay_kind": "card", "card_no": 1},
        "odd": 1,
    }
    assert made.run(script, bad) == [
        [["order_id"], "required"],
        [["made_at"], "format"],
        [["order_lines", 0, "unit_price"], "type"],
        [["paid_with", "card_no"], "type"],
        [["odd"], "additionalProperties"],
    ]


def test_what_is_no_json_is_refused(workshop) -> None:
    thing = {"type": "object", "properties": {"a": {"type": "number"}, "b": {}}}
    made = workshop.make({"thing": thing, "shut": {**thing, "additionalProperties": False}})
    script = """
    class Odd { a = 1; }
    const odd = [undefined, () => 1, new Date(), new Odd(), new Map(), { a: undefined }, { a: NaN }, { a: Infinity }, { a: 1n }, Object.create({ a: 1 })];
    answer(Object.values(CONTRACTS).map((codec) => odd.map(codec.is)).concat([[CONTRACTS.shut.is(Object.assign(Object.create(null), { a: 1 }))]]));"""
    assert made.run(script) == [[False] * 10, [False] * 10, [True]]


def test_a_prototype_is_neither_read_nor_written(workshop) -> None:
    made = workshop.make(
        {
            "thing": {
                "type": "object",
                "required": ["name"],
                "properties": {"name": {"type": "string"}, "user_id": {"type": "string"}},
            }
        }
    )
    script = """
    const before = CONTRACTS.thing.is({});
    Object.prototype.name = 'inherited';
    const during = [CONTRACTS.thing.is({}), CONTRACTS.thing.is({ name: 'own' })];
    delete Object.prototype.name;
    const evil = CONTRACTS.thing.parse(JSON.parse('{"name": "x", "__proto__": {"polluted": 1}}'));
    answer([before, ...during, {}.polluted === undefined, evil.polluted === undefined, Object.hasOwn(evil, '__proto__')]);"""
    assert made.run(script) == [False, False, True, True, True, True]


def test_a_document_that_is_too_deep_is_refused_with_a_reason(workshop) -> None:
    tree = {"type": "object", "properties": {"a": {"$ref": "#"}}, "additionalProperties": False}
    made = workshop.make({"tree": tree})
    script = """
    const deep = JSON.parse('{"a":'.repeat(200000) + '{}' + '}'.repeat(200000));
    answer([CONTRACTS.tree.is(deep), CONTRACTS.tree.safeParse(deep).issues[0].keyword]);"""
    assert made.run(script) == [False, "depth"]


def test_every_codec_is_a_standard_schema(workshop) -> None:
    made = workshop.make({"order": ORDER})
    script = """
    const standard = all.OrderCodec['~standard'];
    const good = standard.validate(data), bad = standard.validate({});
    answer([standard.version, standard.vendor, good.value.orderId, good.issues === undefined, bad.issues.length, bad.issues[0].path]);"""
    assert made.run(script, DOCUMENT) == [1, "type-contracts", "1", True, 4, ["order_id"]]


def test_digits_are_kept_or_refused(workshop) -> None:
    money = {
        "type": "object",
        "properties": {
            "a_sum": {"type": "integer", "x-type": {"typescript": "bigint"}},
            "b_sum": {"type": "number", "x-type": {"typescript": "string"}},
        },
    }
    made = workshop.make({"money": money})
    script = """
    const { money } = CONTRACTS;
    const parsed = money.parse({ a_sum: 12, b_sum: 0.1 });
    const tried = [{ aSum: 9007199254740993n }, { bSum: '0.1000000000000000000000001' }, { bSum: 'x' }].map((one) => {
      try { return money.serialize(one); } catch (error) { return error.issues[0].path; }
    });
    answer([typeof parsed.aSum, parsed.bSum, money.serialize({ aSum: 12n, bSum: '10.50' }), ...tried]);"""
    assert made.run(script) == ["bigint", "0.1", {"a_sum": 12, "b_sum": 10.5}, ["a_sum"], ["b_sum"], ["b_sum"]]


MOMENTS = [
    "2024-02-29T23:59:59Z",
    "2016-12-31T23:59:60Z",
    "2024-01-01T00:00:00.123456789+02:00",
    "0000-01-01t00:00:00z",
]


@pytest.mark.parametrize("chosen", ["Date", "string", "Temporal.Instant"])
def test_a_moment_is_the_type_that_the_author_chose_and_goes_back_as_it_came(workshop, chosen) -> None:
    log = {"type": "object", "properties": {"seen_at": {"type": "string", "format": "date-time"}}}
    made = workshop.make({"log": log}, dates=chosen)
    assert f"seenAt?: {chosen};" in made.types
    polyfill = (node_modules() / "temporal-polyfill" / "global.esm.js").as_uri()
    script = f"""
    await import({json.dumps(polyfill)});
    const {{ log }} = CONTRACTS;
    const kind = (value) => (typeof value === 'string' ? 'string' : value[Symbol.toStringTag] ?? value.constructor.name);
    const parsed = data.map((text) => log.parse({{ seen_at: text }}));
    answer([
      [...new Set(parsed.map((one) => kind(one.seenAt)))],
      parsed.map((one) => log.serialize(one).seen_at),
      log.is({{ seen_at: '2024-02-30T00:00:00Z' }}),
      log.safeParse({{ seen_at: 1 }}).success,
    ]);"""
    assert made.run(script, MOMENTS) == [[chosen], MOMENTS, False, False]


def test_one_codec_bundles_without_the_others(workshop) -> None:
    import subprocess

    from tests.node import node_modules

    made = workshop.make(
        {f"thing_{at}": {"type": "object", "properties": {f"only_in_{at}": {"type": "string"}}} for at in range(20)}
    )
    (made.folder / "use.ts").write_text(
        "import { Thing7Codec } from './codecs.js';\nconsole.log(Thing7Codec.is({}));\n"
    )
    command = [str(node_modules() / ".bin/esbuild"), str(made.folder / "use.ts"), "--bundle", "--format=esm"]
    bundled = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "only_in_7" in bundled
    assert "only_in_8" not in bundled


@pytest.mark.parametrize("schema", [{"type": "object", "properties": {"a": {"$ref": "#"}}}, {"type": "object"}])
def test_documents_nest_as_deep_as_python_reads_them(workshop, schema: dict[str, object]) -> None:
    made = workshop.make({"nested": schema})
    script = """
const nested = (levels) => JSON.parse('{"a":'.repeat(levels) + '{}' + '}'.repeat(levels));
const [fine, deep] = [nested(200), nested(201)];
const verdict = CONTRACTS.nested.safeParse(deep);
answer([CONTRACTS.nested.is(fine), CONTRACTS.nested.is(deep), CONTRACTS.nested.is(nested(9000)),
  verdict.issues[0].message, verdict.issues[0].path.length]);
"""
    assert made.run(script) == [True, False, False, "is nested more than 200 levels deep", 201]
