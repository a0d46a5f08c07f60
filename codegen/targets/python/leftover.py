"""What is left open of single rules: the keywords that a scalar or a list of values does not say as a Python type."""

from __future__ import annotations

from codegen.ir import rules
from codegen.ir.rules import Rule, RuleId
from codegen.ir.shapes import Scalar, ScalarKind
from codegen.targets.python.lower import bounds, is_exact_text, python_type
from codegen.targets.python.questions import name_of


def of_scalar(rule: Rule, shape: Scalar, with_bounds: bool) -> frozenset[str]:
    """The keywords that the type of a scalar does not say; `with_bounds` where the type carries them."""
    kind = shape.kind.value
    left: set[str] = set()
    typed = False
    said = len(bounds(rule, kind)) if with_bounds and python_type_is_plain(shape) else 0
    limits = [one for one in rule.keywords if isinstance(one, _LIMITS)]
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs((only,)) if only == kind:
                typed = True
            case rules.Format(name) if shape.kind is ScalarKind.STRING and name == shape.format:
                left |= set() if is_exact_text(shape) else {"format"}
            case _ if isinstance(keyword, _LIMITS) and said == len(limits):
                pass
            case _:
                left.add(name_of(keyword))
    return frozenset(left if typed else left | {"type"})


_LIMITS = (rules.MinLength, rules.MaxLength, rules.Minimum, rules.Maximum)


def python_type_is_plain(shape: Scalar) -> bool:
    """Whether the bounds of a scalar are lowered: not for text that becomes another Python type."""
    return shape.kind is not ScalarKind.STRING or python_type(shape) == "str"


def of_literals(rule: Rule, values: tuple[str | int | bool | None, ...]) -> frozenset[str]:
    """The keywords that a list of values, as a type, does not say."""
    left: set[str] = set()
    stated = False
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs(types) if "string" in types and all(isinstance(one, str) for one in values):
                pass
            case rules.Enum(several) if list(several) == list(values) and all(isinstance(one, str) for one in several):
                stated = True
            case rules.Const(one) if isinstance(one, str) and values == (one,):
                stated = True
            case _:
                left.add(name_of(keyword))
    return frozenset(left) if stated else frozenset(left | {"enum"})


def names_in(rule: Rule) -> frozenset[str]:
    """The names of a rule's keywords."""
    return frozenset(name_of(keyword) for keyword in rule.keywords)


def reference_of(rule: Rule) -> RuleId | None:
    """Where a rule that is nothing but a reference leads."""
    only = rule.keywords[0] if len(rule.keywords) == 1 else None
    if isinstance(only, rules.AllOf) and len(only.rules) == 1:
        return reference_of(only.rules[0])
    return only.target if isinstance(only, rules.Ref) else None


def branches_of(rule: Rule) -> tuple[Rule, ...] | None:
    """The branches of a rule that is nothing but these."""
    only = rule.keywords[0] if len(rule.keywords) == 1 else None
    return only.rules if isinstance(only, (rules.AnyOf, rules.OneOf)) else None


def rule_without_null(rule: Rule) -> Rule | None:
    """The rule for values other than null, of a rule that says `null` in its `type` or `enum`."""
    keywords: list[rules.Keyword] = []
    for keyword in rule.keywords:
        match keyword:
            case rules.TypeIs(types) if "null" in types:
                keywords.append(rules.TypeIs(tuple(one for one in types if one != "null")))
            case rules.Enum(values) if None in values:
                keywords.append(rules.Enum(tuple(one for one in values if one is not None)))
            case rules.TypeIs() | rules.Enum() | rules.Const() | rules.Never():
                return None
            case _:
                keywords.append(keyword)
    nullable = any(isinstance(keyword, (rules.TypeIs, rules.Enum)) for keyword in rule.keywords)
    return Rule(rule.id, rule.place, tuple(keywords)) if nullable else None
