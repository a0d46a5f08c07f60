"""The official meta-schemas, from the package that carries them; read when somebody refers to one."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files

from codegen.source.model import Document, Draft, JsonValue

_OLD = {Draft.DRAFT_4: "draft4", Draft.DRAFT_6: "draft6", Draft.DRAFT_7: "draft7"}
_NEW = {
    Draft.DRAFT_2019_09: ("draft201909", "core applicator validation meta-data format content"),
    Draft.DRAFT_2020_12: (
        "draft202012",
        "core applicator unevaluated validation meta-data format-annotation format-assertion content",
    ),
}


def _files() -> dict[str, tuple[str, Draft]]:
    table = {draft.value.rstrip("#"): (f"{folder}/metaschema.json", draft) for draft, folder in _OLD.items()}
    for draft, (folder, vocabularies) in _NEW.items():
        table[draft.value] = (f"{folder}/metaschema.json", draft)
        base = draft.value.removesuffix("schema")
        table.update({f"{base}meta/{name}": (f"{folder}/vocabularies/{name}", draft) for name in vocabularies.split()})
    return table


_FILES = _files()
ADDRESSES = tuple(_FILES)
"""The addresses of all official documents that can be referred to."""


@lru_cache(maxsize=len(_FILES))
def official(address: str) -> Document | None:
    """The official document at an address (without fragment), or None; touches no network."""
    entry = _FILES.get(address)
    if entry is None:
        return None
    path, draft = entry
    text = files("jsonschema_specifications").joinpath("schemas", *path.split("/")).read_text(encoding="utf-8")
    value: JsonValue = json.loads(text)
    return Document(path=address, shown=address, package="", name="", value=value, draft=draft)
