"""Limits: the rules of a value in words, beyond what its kind already says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from codegen.ir.rules import (
    AdditionalProperties,
    AllOf,
    AnyOf,
    Const,
    Contains,
    DependentRequired,
    DependentSchemas,
    Enum,
    Format,
    IfThenElse,
    Items,
    Keyword,
    Maximum,
    MaxItems,
    MaxLength,
    MaxProperties,
    Minimum,
    MinItems,
    MinLength,
    MinProperties,
    MultipleOf,
    Never,
    Not,
    OneOf,
    Pattern,
    PatternProperties,
    PrefixItems,
    Properties,
    PropertyNames,
    Ref,
    Required,
    Rule,
    RuleId,
    TypeIs,
    UnevaluatedItems,
    UnevaluatedProperties,
    UniqueItems,
)
from codegen.targets.markdown.book import Book
from codegen.targets.markdown.escape import code, text, value_code

DEEPEST = 4
"""Levels of rules inside rules that are put into words; what lies deeper is said to be in the contract."""

DEEPER = "more rules (see the contract)"

_LEAST: Mapping[type, tuple[str, str]] = {
    MinLength: ("character", "characters"),
    MinItems: ("item", "items"),
    MinProperties: ("property", "properties"),
}
_MOST: Mapping[type, type] = {MaxLength: MinLength, MaxItems: MinItems, MaxProperties: MinProperties}

_BOUNDS = frozenset((Minimum, Maximum, *_LEAST, *_MOST))
_ELSEWHERE = frozenset((TypeIs, Format, Const, Enum, Properties, Required))


def limits(book: Book, rule: Rule, here: str, depth: int = 0) -> tuple[str, ...]:
    """Every rule of a value in words, except its type, its own properties and which of these must be there."""
    if rule.id in book.package.types and depth > 0:
        return ()
    if depth > DEEPEST:
        return (DEEPER,)
    more = [one for one in rule.keywords if type(one) not in _ELSEWHERE]
    said = [*_spans(more)] if any(type(one) in _BOUNDS for one in more) else []
    for keyword in more:
        said += _simple(keyword) or _inside(book, keyword, here, depth) or _joined(book, keyword, here, depth)
    return tuple(dict.fromkeys(said))


def _spans(keywords: Iterable[Keyword]) -> Iterator[str]:
    """Bounds that belong together, as one range."""
    low: dict[type, int] = {}
    high: dict[type, int] = {}
    least: Minimum | None = None
    most: Maximum | None = None
    for one in keywords:
        match one:
            case MinLength(count) | MinItems(count) | MinProperties(count):
                low[type(one)] = count
            case MaxLength(count) | MaxItems(count) | MaxProperties(count):
                high[_MOST[type(one)]] = count
            case Minimum():
                least = one
            case Maximum():
                most = one
            case _:
                pass
    yield from _numbers(least, most)
    for counted, (single, plural) in _LEAST.items():
        if counted in low or counted in high:
            yield from _count(low.get(counted, 0), high.get(counted), single, plural)


def _numbers(least: Minimum | None, most: Maximum | None) -> Iterator[str]:
    if least and most and not least.exclusive and not most.exclusive:
        yield f"{_number(least.value)} to {_number(most.value)}"
        return
    if least:
        yield f"{'more than' if least.exclusive else 'at least'} {_number(least.value)}"
    if most:
        yield f"{'less than' if most.exclusive else 'at most'} {_number(most.value)}"


_WIDTHS = {2**bits - 1: f"2^{bits}−1" for bits in (31, 32, 53, 63, 64)}
"""The largest integers that a number of so many bits holds: their digits say less than their power."""


def _number(value: int | float) -> str:
    if not isinstance(value, int):
        return str(value)
    if value in _WIDTHS:
        return _WIDTHS[value]
    if -value in _WIDTHS:
        return f"−({_WIDTHS[-value]})"
    return f"−2^{(-value).bit_length() - 1}" if -value - 1 in _WIDTHS else f"{value:,}"


def _count(least: int, most: int | None, single: str, plural: str) -> Iterator[str]:
    if most is None:
        if least:
            yield f"at least {_number(least)} {single if least == 1 else plural}"
    elif least == most:
        yield f"exactly {_number(most)} {single if most == 1 else plural}"
    elif least:
        yield f"{_number(least)} to {_number(most)} {plural}"
    else:
        yield f"at most {_number(most)} {single if most == 1 else plural}"


def _simple(keyword: Keyword) -> list[str]:
    match keyword:
        case Never():
            return ["no value at all"]
        case MultipleOf(divisor):
            return ["whole number"] if divisor == 1 else [f"a multiple of {_number(divisor)}"]
        case Pattern(expression):
            return [f"matches {code(expression)}"]
        case UniqueItems():
            return ["no item twice"]
        case DependentRequired(needs):
            return [f"with {code(name)} also {_names(others)}" for name, others in needs.items() if others]
        case _:
            return []


def _names(names: Iterable[str]) -> str:
    ready = [code(name) for name in names]
    return ready[0] if len(ready) == 1 else f"{', '.join(ready[:-1])} and {ready[-1]}"


def _inside(book: Book, keyword: Keyword, here: str, depth: int) -> list[str]:
    """Rules about the members of a list or of a map."""
    match keyword:
        case Items(rule, after):
            return _each("each item" if not after else "further items", book, rule, here, depth)
        case PrefixItems(rules):
            numbered = enumerate(rules, 1)
            return [one for at, rule in numbered for one in _each(f"item {at}", book, rule, here, depth)]
        case Contains(rule, minimum, maximum):
            count = "".join(_count(minimum, maximum, "item", "items"))
            return [f"{count}: {clause(book, rule, here, depth + 1)}"] if count else []
        case AdditionalProperties(rule, names, patterns):
            whose = "each other value" if names or patterns else "each value"
            return _each(whose, book, rule, here, depth)
        case PatternProperties(rules):
            return [
                f"where the name matches {code(name)}: {clause(book, rule, here, depth + 1)}" for name, rule in rules
            ]
        case PropertyNames(rule):
            return _each("names", book, rule, here, depth)
        case UnevaluatedItems(rule) | UnevaluatedProperties(rule):
            others = "other items" if isinstance(keyword, UnevaluatedItems) else "other properties"
            return [f"no {others}"] if _closed(rule) else _each(f"{others}", book, rule, here, depth)
        case _:
            return []


def _closed(rule: Rule) -> bool:
    return any(isinstance(one, Never) for one in rule.keywords)


def _each(whose: str, book: Book, rule: Rule, here: str, depth: int) -> list[str]:
    if _closed(rule):
        return []
    return [f"{whose}: {'; '.join(found)}"] if (found := limits(book, rule, here, depth + 1)) else []


def _joined(book: Book, keyword: Keyword, here: str, depth: int) -> list[str]:
    """Rules made of rules."""
    match keyword:
        case AllOf(rules):
            return [one for rule in rules for one in _statement(book, rule, here, depth)]
        case AnyOf(rules):
            return _choice("at least one of", book, rules, here, depth)
        case OneOf(rules):
            return _choice("exactly one of", book, rules, here, depth)
        case Not(rule):
            return [f"not: {clause(book, rule, here, depth + 1)}"]
        case IfThenElse(condition, then, otherwise):
            return _condition(book, (condition, then, otherwise), here, depth)
        case DependentSchemas(rules):
            return [f"with {code(name)}: {clause(book, rule, here, depth + 1)}" for name, rule in rules.items()]
        case Ref(target):
            return [*_target(book, target, here, depth)]
        case _:
            return []


def _statement(book: Book, rule: Rule, here: str, depth: int) -> list[str]:
    if len(rule.keywords) == 1 and isinstance(rule.keywords[0], (IfThenElse, AnyOf, OneOf, Not, Ref, AllOf)):
        return [*limits(book, rule, here, depth + 1)]
    return [said] if (said := clause(book, rule, here, depth + 1)) else []


def _target(book: Book, target: RuleId, here: str, depth: int) -> tuple[str, ...]:
    if target in book.package.types:
        return ()
    rule = book.package.definitions.get(target)
    return limits(book, rule, here, depth + 1) if rule else ()


def _choice(words: str, book: Book, rules: tuple[Rule, ...], here: str, depth: int) -> list[str]:
    """A choice, unless its options are types alone (which the kind already says)."""
    plain = (rule for rule in rules if rule.id not in book.package.types)
    if all(isinstance(one, (TypeIs, Ref, Format)) for rule in plain for one in rule.keywords):
        return []
    options = [clause(book, rule, here, depth + 1) or "anything" for rule in rules]
    return [f"{words}: {'; or '.join(f'({one})' for one in dict.fromkeys(options))}"]


def _condition(book: Book, parts: tuple[Rule, Rule | None, Rule | None], here: str, depth: int) -> list[str]:
    condition, then, otherwise = parts
    when = clause(book, condition, here, depth + 1) or "anything"
    said = f"if {when}, then {clause(book, then, here, depth + 1) or 'anything'}" if then else ""
    other = clause(book, otherwise, here, depth + 1) if otherwise else ""
    if other:
        said = f"{said}; else {other}" if said else f"unless {when}: {other}"
    return [said] if said else []


def clause(book: Book, rule: Rule, here: str, depth: int) -> str:
    """A rule as a statement about a value: `kind` is `"course"` and it has `course_id`."""
    if depth > DEEPEST:
        return DEEPER
    if rule.id in book.package.types:
        return f"it is {book.type_link(rule.id, here)}"
    fixed = {name for one in rule.keywords if isinstance(one, Properties) for name in one.rules}
    parts = [part for one in rule.keywords for part in _part(book, one, fixed, here, depth)]
    return " and ".join(dict.fromkeys((*parts, *limits(book, rule, here, depth))))


def _part(book: Book, keyword: Keyword, fixed: set[str], here: str, depth: int) -> Iterator[str]:
    match keyword:
        case TypeIs(types) if types != ("object",):
            yield f"it is {' or '.join(types)}"
        case Const(value):
            yield f"it is {value_code(value)}"
        case Enum(values):
            yield f"it is {' or '.join(value_code(one) for one in values)}"
        case Format(name):
            yield f"it is a {text(name)}"
        case Required(names) if absent := [name for name in names if name not in fixed]:
            yield f"it has {_names(absent)}"
        case Properties(rules):
            for name, rule in rules.items():
                yield _about(book, name, rule, here, depth)
        case Ref(target) if target in book.package.types:
            yield f"it is {book.type_link(target, here)}"
        case _:
            return


def _about(book: Book, name: str, rule: Rule, here: str, depth: int) -> str:
    if _closed(rule):
        return f"it has no {code(name)}"
    inner = clause(book, rule, here, depth + 1)
    if not inner:
        return f"{code(name)} may be anything"
    return f"{code(name)} {inner.removeprefix('it ')}" if inner.startswith("it ") else f"{code(name)}: {inner}"
