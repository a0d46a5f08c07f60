"""Every rule, in the order in which they run."""

from codegen.lint.rule import LintRule
from codegen.lint.rules import undocumented_contract, undocumented_field

RULES: tuple[LintRule, ...] = (
    undocumented_contract.RULE,
    undocumented_field.RULE,
)
