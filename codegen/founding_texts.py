"""The texts of a new project."""

from __future__ import annotations

import json

from codegen import __version__

EXAMPLE_NAME = "user"
OFFICIAL_DIALECT = "https://json-schema.org/draft/2020-12/schema"

EXAMPLE = """\
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "User",
  "description": "A person who can sign in.",
  "x-store": { "engine": "postgresql", "name": "users", "key": ["user_id"] },
  "type": "object",
  "additionalProperties": false,
  "required": ["user_id", "email_address", "role", "created_at"],
  "properties": {
    "user_id": {
      "description": "Identifies the user; given by the server.",
      "type": "string",
      "format": "uuid",
      "readOnly": true,
      "x-column": { "type": "UUID" }
    },
    "email_address": {
      "description": "Where mail to the user goes.",
      "type": "string",
      "format": "email",
      "maxLength": 254,
      "x-column": { "type": "VARCHAR(254)" }
    },
    "display_name": {
      "description": "The name that others see; null when the user has chosen none.",
      "type": ["string", "null"],
      "minLength": 1,
      "maxLength": 80,
      "x-column": { "type": "VARCHAR(80)" }
    },
    "role": {
      "description": "What the user may do.",
      "enum": ["member", "admin"],
      "default": "member",
      "x-column": { "type": "VARCHAR(16)" }
    },
    "created_at": {
      "description": "When the user signed up.",
      "type": "string",
      "format": "date-time",
      "readOnly": true,
      "x-column": { "type": "TIMESTAMPTZ" }
    }
  }
}
"""

WORKFLOW = f"""\
name: type-contracts

on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: "3.12"
      - run: python -m pip install "type-contracts=={__version__}"
      - run: type-contracts check --format github
"""

HOOK = f"""\
  - repo: local
    hooks:
      - id: type-contracts-check
        name: type-contracts check
        entry: type-contracts check
        language: python
        additional_dependencies: ["type-contracts=={__version__}"]
        pass_filenames: false
"""

HOOKS = f"repos:\n{HOOK}"


def table(contracts: str, out: str, targets: tuple[str, ...], header: str = "") -> str:
    """The configuration in TOML, under `header` where one is needed."""
    values = {"contracts": contracts, "out": out, "targets": list(targets)}
    lines = [f"{key} = {json.dumps(value)}" for key, value in values.items()]
    return "\n".join([f"[{header}]", *lines] if header else lines) + "\n"


def attributes(out: str) -> tuple[str, ...]:
    """The lines of .gitattributes that keep contracts and generated files the same bytes everywhere."""
    return ("*.schema.json text eol=lf", f"{out}/** text eol=lf linguist-generated")


def editor_entry(meta_schema: object) -> str:
    """An item of VS Code's `json.schemas`.

    The schema stands inside the item, because only so can it take the place of the official one: contracts name
    the official address, and an editor asks for what is registered there.
    """
    entry = {"fileMatch": ["*.schema.json"], "url": OFFICIAL_DIALECT, "schema": meta_schema}
    return json.dumps(entry, separators=(", ", ": "))
