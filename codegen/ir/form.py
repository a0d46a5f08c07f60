"""What form a rule has: questions that decide how it is shaped."""

from __future__ import annotations

from codegen.ir import rules
from codegen.ir.numbers import LONG
from codegen.ir.profiles import Profile
from codegen.ir.rules import Keyword, Rule

STRUCTURE = frozenset((
    rules.Never, rules.TypeIs, rules.Const, rules.Enum, rules.Format, rules.PrefixItems, rules.Items,
    rules.Properties, rules.PatternProperties, rules.AdditionalProperties, rules.Required,
    rules.AllOf, rules.AnyOf, rules.OneOf, rules.Ref,
))  # fmt: skip
"""Keywords that say something about the shape; the others only narrow it."""


def relevant(rule: Rule) -> tuple[Keyword, ...]:
    """The keywords of a rule that say something about the shape."""
    return tuple([keyword for keyword in rule.keywords if type(keyword) in STRUCTURE])


def branches(rule: Rule) -> tuple[Rule, ...]:
    """The branches of a rule that is nothing but `anyOf` or `oneOf`."""
    said = relevant(rule)
    if len(said) == 1 and isinstance(said[0], (rules.AnyOf, rules.OneOf)):
        return said[0].rules
    return ()


def is_union(rule: Rule) -> bool:
    """Whether a rule is nothing but branches."""
    return bool(branches(rule))


def is_record(profile: Profile) -> bool:
    """Whether a profile admits objects of one form alone, with known properties."""
    others = profile.null or profile.booleans or profile.numbers or profile.texts or profile.arrays
    return not others and len(profile.objects) == 1 and bool(profile.objects[0].fields)


def is_enumeration(rule: Rule) -> bool:
    """Whether a rule is a plain list of strings, or of whole numbers (with a `type` beside it at the most)."""
    found = [keyword for keyword in rule.keywords if isinstance(keyword, rules.Enum)]
    if len(found) != 1 or any(not isinstance(keyword, (rules.Enum, rules.TypeIs)) for keyword in rule.keywords):
        return False
    values = found[0].values
    types = next((keyword.types for keyword in rule.keywords if isinstance(keyword, rules.TypeIs)), None)
    if all(isinstance(value, str) for value in values):
        return bool(values) and (types is None or "string" in types)
    numeric = types is None or "integer" in types or "number" in types
    return bool(values) and numeric and all(_is_listed(value) for value in values)


def _is_listed(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < LONG
