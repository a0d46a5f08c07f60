"""Every rule, in the order in which they run."""

from codegen.lint.rule import LintRule
from codegen.lint.rules import (
    assumed_fact,
    copy_type_differs,
    dangling_reference,
    incomplete_fact,
    missing_column_type,
    missing_key,
    missing_store,
    not_snake_case,
    reference_type_differs,
    undocumented_contract,
    undocumented_field,
    undocumented_value,
    unmarked_personal_copy,
    untyped_field,
)

RULES: tuple[LintRule, ...] = (
    assumed_fact.RULE,
    copy_type_differs.RULE,
    dangling_reference.RULE,
    incomplete_fact.RULE,
    missing_column_type.RULE,
    missing_key.RULE,
    missing_store.RULE,
    not_snake_case.RULE,
    reference_type_differs.RULE,
    undocumented_contract.RULE,
    undocumented_field.RULE,
    undocumented_value.RULE,
    unmarked_personal_copy.RULE,
    untyped_field.RULE,
)
