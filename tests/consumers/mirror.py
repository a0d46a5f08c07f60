"""Reads documents through generated Python: `mirror.py <folder of packages>`, a question a line, an answer a line.

A question is `{"package", "contract", "text"}`; its answer is `{"back": text}` for a document that was accepted, as
the model writes it, or `{"paths": [[name or index]]}` for one that was refused.
"""

from __future__ import annotations

import importlib
import json
import sys


def main(packages: str) -> None:
    """Answers every line of the standard input."""
    sys.path.insert(0, packages)
    from pydantic import ValidationError

    for line in sys.stdin:
        asked = json.loads(line)
        model = importlib.import_module(asked["package"]).CONTRACTS[asked["contract"]]
        try:
            value = model.model_validate_json(asked["text"])
            answer = {"back": value.model_dump_json(by_alias=True)}
        except ValidationError as refusal:
            answer = {"paths": [list(one["loc"]) for one in refusal.errors(include_context=False, include_input=False)]}
        print(json.dumps(answer))


if __name__ == "__main__":
    main(sys.argv[1])
