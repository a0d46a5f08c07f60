"""Which types have documents with parts that no check looks at: they hold themselves, or anything, or free names."""

from __future__ import annotations

from codegen.ir.model import Package
from codegen.ir.rules import RuleId
from codegen.ir.shapes import AnyShape, ListOf, MapOf, Named, NeverShape, Record, Scalar, Shape, Tuple, Union
from codegen.targets.typescript.leaves import named_in, parts


def endless_types(package: Package) -> frozenset[RuleId]:
    """The ids of the types whose documents may be too deep, or have names that are no text."""
    waits: dict[RuleId, set[RuleId]] = {}
    users: dict[RuleId, list[RuleId]] = {}
    for identity, one in package.types.items():
        shapes = parts(one)
        if any(map(_holds_anything, shapes)) or (isinstance(one, Record) and not isinstance(one.extra, NeverShape)):
            continue
        used = set(named_in(*shapes))
        waits[identity] = used
        for name in used:
            users.setdefault(name, []).append(identity)
    done = [identity for identity, used in waits.items() if not used]
    ends: set[RuleId] = set()
    while done:
        identity = done.pop()
        ends.add(identity)
        for user in users.get(identity, ()):
            waits[user].discard(identity)
            if not waits[user]:
                done.append(user)
    return frozenset(package.types.keys() - ends)


def _holds_anything(shape: Shape) -> bool:
    match shape:
        case Scalar() | Named():
            return False
        case AnyShape():
            return True
        case ListOf():
            return _holds_anything(shape.item)
        case MapOf():
            return not isinstance(shape.value, NeverShape)
        case Tuple():
            return any(map(_holds_anything, (*shape.items, shape.rest)))
        case Union():
            return any(map(_holds_anything, shape.options))
        case _:
            return False
