"""References that lead in a circle without going deeper into the document: they have no meaning and are refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.diagnostics import Diagnostic, finding
from codegen.ir import codes, rules
from codegen.ir.rules import Rule, RuleId


def in_place(rule: Rule) -> Iterator[Rule | RuleId]:
    """The rules, or names of rules, that judge the very value that `rule` judges."""
    for keyword in rule.keywords:
        match keyword:
            case rules.Ref(target):
                yield target
            case rules.AllOf(branches) | rules.AnyOf(branches) | rules.OneOf(branches):
                yield from branches
            case rules.Not(branch):
                yield branch
            case rules.IfThenElse(condition, then, otherwise):
                yield from (one for one in (condition, then, otherwise) if one is not None)
            case rules.DependentSchemas(branches_by_name):
                yield from branches_by_name.values()
            case _:
                pass


def references(rule: Rule) -> tuple[RuleId, ...]:
    """Names of the rules that judge the same value, through in-place subschemas too."""
    found: list[RuleId] = []
    waiting: list[Rule] = [rule]
    while waiting:
        for step in in_place(waiting.pop()):
            if isinstance(step, str):
                found.append(step)
            else:
                waiting.append(step)
    return tuple(dict.fromkeys(found))


def loops(definitions: Mapping[RuleId, Rule]) -> tuple[Diagnostic, ...]:
    """A finding for every circle of references that never goes deeper into a document."""
    graph = {name: references(rule) for name, rule in definitions.items()}
    done: set[RuleId] = set()
    diagnostics: list[Diagnostic] = []
    for start in graph:
        path: dict[RuleId, None] = {}
        stack: list[tuple[RuleId, int]] = [(start, 0)]
        while stack:
            name, step = stack.pop()
            if step == 0:
                if name in path:
                    names = tuple(path)
                    diagnostics.append(_loop(names[names.index(name) :], definitions))
                    continue
                if name in done:
                    continue
                path[name] = None
            targets = graph.get(name, ())
            if step < len(targets):
                stack.append((name, step + 1))
                stack.append((targets[step], 0))
            else:
                done.add(name)
                path.popitem()
    return tuple(diagnostics)


def _loop(names: tuple[RuleId, ...], definitions: Mapping[RuleId, Rule]) -> Diagnostic:
    places = [definitions[name].place for name in names]
    shown = (*names, names[0]) if len(names) < 8 else (*names[:3], f"{len(names) - 6} more", *names[-3:], names[0])
    chain = " -> ".join(shown)
    return finding(
        codes.REFERENCE_LOOP,
        f"this schema is defined as itself: {chain}",
        places[0],
        help="Take a reference out of the loop, or put it below `properties` or `items`.",
        related=places[1:],
    )
