"""Expressions that stand beside a format, where the reference validator takes texts that the format does not have.

It takes punctuation for digits in dates and times (`2024-0*-01`), a name before an address (`A <a@b.c>`), and any name
of a property of Unicode. An expression begins with an empty group that is called after the format, so that the runtime
can tell it from a contract's own.
"""

from __future__ import annotations

from codegen.source.properties import KNOWN

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
_ADDRESS = r"(?:[^ \t]| +[^ \t<])*"


def _regex() -> str:
    """Properties are known, names of groups plain, and no group switches flags, which not every engine can."""
    names: dict[str, list[str]] = {}
    for one in sorted(KNOWN):
        key, _, name = one.rpartition("=")
        names.setdefault(key, []).append(name)
    keyed = [f"{key}=(?:{'|'.join(several)})" if key else "|".join(several) for key, several in names.items()]
    name = r"[$_\p{L}][$_\p{L}0-9]*>"
    escape = rf"\\(?:[pP]\{{(?:{'|'.join(keyed)})\}}|k<{name}|[^pPk])"
    return rf"(?:[^\\\[(]|{escape}|\[(?:[^\]\\]|{escape})*\]|\((?!\?(?:[a-z-]|<(?![=!]|{name}))))*"


def _guard(name: str, text: str) -> str:
    return f"^(?<format_{name.replace('-', '_')}>){text}$"


_TEXTS = {
    "date": _DAY,
    "time": _CLOCK,
    "date-time": f"{_DAY}[Tt]{_CLOCK}",
    "email": _ADDRESS,
    "regex": _regex(),
}

GUARDS: dict[str, str] = {name: _guard(name, text) for name, text in _TEXTS.items()}
"""The expression that guards a format, by the name of the format."""
