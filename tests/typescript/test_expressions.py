"""Expressions that engines would try in too many ways are read in all ways at once, and mean what they meant."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from codegen.ir.automaton import Automaton, automaton_of
from codegen.ir.grammar import tree_of
from tests.typescript.conftest import Made, Workshop

PATTERNS = {
    "lines": r"^.*,.*,.*;$",
    "words": r"^([A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*)*$",
    "blank": r"^\s+|\s+$",
    "mail": r"^[^@\s]+@[^@\s]+\.[^@\s]+$",
    "smile": r"^(\ud83d\ude00|\u{1F600}\p{L})+.*x",
}
TEXTS = ["", ",,;", "a,b,c;", "a,b;", "a\n,,;", "a.b_1.c", "a..b", " a", "a ", "\ta", "a", "a@b.c", "a@b", "a@b@c.d",
         "😀", "😀😀 x", "😀éx", "é😀x", "\u2028x", "😀\n x"]  # fmt: skip

MEMBERS = ["a", "b", ".", "[ab]", "[^a]", r"\s", r"\w", r"\d", "-", r"\.", r"\u{1F600}", "😀", r"\ud83d\ude00",
           r"\p{L}", r"\P{Lu}", r"[\p{L}-]", r"[\w.-]", r"[^\s@]", r"[\b\t-\r]", r"\x41", "[]", "[^]", r"\cJ",
           r"[\d\D]"]  # fmt: skip
COUNTS = ["*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{0,2}?", "{2,}", "{0}", "{4}"]


def _larger(part: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.lists(part, min_size=1, max_size=3).map("".join),
        st.lists(part, min_size=2, max_size=3).map(lambda several: f"(?:{'|'.join(several)})"),
        st.builds("({}){}".format, part, st.sampled_from(COUNTS)),
        st.builds("{}^{}".format, part, part),
        st.builds("{}${}".format, part, part),
        part.map("(?:{}|)".format),
    )


expressions = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "^"]),
    st.recursive(st.sampled_from(MEMBERS), _larger, max_leaves=8),
    st.sampled_from(["", "$"]),
)
texts = st.lists(st.text(st.sampled_from("ab-.@ \nA1😀é\u2028_\b"), max_size=8), min_size=8, max_size=8)


def _made(folder: Path) -> Made:
    return Workshop(folder).make({name: {"type": "string", "pattern": one} for name, one in PATTERNS.items()})


def test_the_automaton_of_an_expression_says_what_the_engine_says(tmp_path: Path) -> None:
    """Engine and automaton judge some thousand texts of random expressions, in one process."""
    cases: list[tuple[str, list[str], list[object], list[str]]] = []

    @settings(max_examples=400, database=None, derandomize=True, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(expressions, texts)
    def collect(expression: str, several: list[str]) -> None:
        one: Automaton = automaton_of(tree_of(expression), 3_000, 3_000)
        cases.append((expression, [atom.text for atom in one.atoms], list(one.steps), several))

    collect()
    made = _made(tmp_path)
    codecs = made.folder / "codecs.ts"
    codecs.write_text(codecs.read_text(encoding="utf-8") + "\nexport { expression };\n", encoding="utf-8")
    script = """
    const different = [];
    for (const [source, atoms, steps, texts] of data) {
      const engine = new RegExp(source, 'u');
      const automaton = all.expression(source, atoms, steps);
      for (const text of texts) if (engine.test(text) !== automaton.test(text)) different.push([source, text]);
    }
    answer([data.length, different]);
    """
    assert made.run(script, cases) == [len(cases), []]
    assert len(cases) >= 400


def test_it_is_written_out_where_it_is_used_and_nowhere_else(tmp_path: Path) -> None:
    made = _made(tmp_path / "slow")
    assert made.codecs.count("/*#__PURE__*/ expression(") == len(PATTERNS)
    assert made.compile("typescript") == ""
    fast = Workshop(tmp_path / "fast").make({"word": {"type": "string", "pattern": "^[a-z]+$"}})
    assert "new RegExp('^[a-z]+$', 'u')" in fast.codecs
    assert "expression(" not in fast.codecs


def test_its_verdict_is_the_engine_s_and_the_issue_names_it(tmp_path: Path) -> None:
    script = """
    const issues = (name, text) => CONTRACTS[name].safeParse(text).issues ?? [];
    answer(Object.fromEntries(Object.entries(data.patterns).map(([name, pattern]) => [name, data.texts.map((text) => {
      const found = issues(name, text);
      const told = found.every((one) => one.keyword === 'pattern' && one.message === `must match ${pattern}`);
      return [CONTRACTS[name].is(text), found.length === 0, told, new RegExp(pattern, 'u').test(text)];
    })])));
    """
    answered = _made(tmp_path).run(script, {"patterns": PATTERNS, "texts": TEXTS})
    assert isinstance(answered, dict)
    for name, several in answered.items():
        for text, (is_valid, parsed, told, wanted) in zip(TEXTS, several, strict=True):
            assert (name, text, is_valid, parsed, told) == (name, text, wanted, wanted, True)


def test_names_are_judged_by_it_too(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "patternProperties": {r"a*b": {"type": "integer"}},
        "additionalProperties": {"type": "string"},
        "unevaluatedProperties": False,
    }
    script = """
    const paths = (one) => (CONTRACTS.thing.safeParse(one).issues ?? []).map((issue) => issue.path);
    answer(data.map((one) => [CONTRACTS.thing.is(one), paths(one)]));
    """
    documents = [{"aab": 1, "c": "x"}, {"aab": "x"}, {"c": 1}]
    answered = Workshop(tmp_path).make({"thing": schema}).run(script, documents)
    assert answered == [[True, []], [False, [["aab"]]], [False, [["c"]]]]


def test_what_it_remembers_is_forgotten_before_it_fills_the_memory(tmp_path: Path) -> None:
    """Every character of the text leads to a state of its own: the automaton of `[ab]*a[ab]{12}` has thousands."""
    script = r"""
    let seed = 1;
    const letters = Array.from({ length: 50_000 }, () => ((seed = (seed * 48271) % 2147483647) % 2 ? 'a' : 'b'));
    const text = letters.join('');
    answer([CONTRACTS.last.is(`${text}a${'b'.repeat(12)}`), CONTRACTS.last.is(`${text}b${'b'.repeat(12)}`)]);
    """
    made = Workshop(tmp_path).make({"last": {"type": "string", "pattern": "[ab]*a[ab]{12}$"}})
    assert "/*#__PURE__*/ expression(" in made.codecs
    assert made.run(script) == [True, False]
