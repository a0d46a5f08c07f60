"""Identity: how a document of a store gets its id, as a sentence and in a few words."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.facts import Store
from codegen.source.model import JsonValue
from codegen.targets.markdown.escape import code, text

_RULES: Mapping[str, str] = {
    "field": "the value of a field", "composed": "composed of fields", "uuid": "a UUID",
    "auto": "made by the store", "external": "given by another system",
}  # fmt: skip


def identity(store: Store) -> str:
    """The rule of a document's id, whether a field repeats it, and what else is to know."""
    said = store.extra.get("document_id")
    if not isinstance(said, dict):
        return text(store.document_id)
    parts = [_RULES.get(store.document_id, text(store.document_id))]
    if made := _parts(said):
        separator = f" joined by {code(str(said['separator']))}" if "separator" in said else ""
        parts.append(f"from {', '.join(made)}{separator}")
    repeated = said.get("field")
    parts.append(f"repeated as {code(str(repeated))}" if repeated else "not repeated as a field")
    if isinstance(note := said.get("note"), str):
        parts.append(text(note))
    return "; ".join(parts)


def key_of(store: Store | None) -> str:
    """What tells instances apart: the key, or the rule of a document's id where there is none."""
    if store is None:
        return ""
    if store.key or not store.document_id:
        return ", ".join(map(code, store.key))
    said = store.extra.get("document_id")
    made = _parts(said) if isinstance(said, dict) else ()
    return f"the id: {' and '.join(made) or _RULES.get(store.document_id, text(store.document_id))}"


def _parts(said: Mapping[str, JsonValue]) -> tuple[str, ...]:
    listed = said.get("from")
    return tuple(code(str(one)) for one in listed) if isinstance(listed, list) else ()
