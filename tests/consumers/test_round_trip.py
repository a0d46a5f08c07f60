"""A document keeps every byte that counts on its way through both languages, and both judge it as its contract does."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import jsonschema_rs
import pytest

from tests.consumers.documents import Writer, same, schema_of, spoiled, texts_of
from tests.consumers.ground import JUDGED, PACKAGES, folder_of
from tests.consumers.mirrors import Document, Image, in_python, in_typescript
from tests.contracts.test_contracts import stored

VECTORS = Path(__file__).parents[1] / "contracts" / "vectors.jsonl"
MADE_OF_EACH = 40


def vectors() -> list[dict[str, Any]]:
    return [json.loads(line) for line in VECTORS.read_text(encoding="utf-8").splitlines()]


def stated(vector: dict[str, Any]) -> Document:
    package, _, contract = vector["contract"].partition("/")
    return Document(package, contract, json.dumps(vector["document"]))


def schemas(package: str) -> dict[str, Any]:
    found = sorted(folder_of(package).glob("*.schema.json"))
    return {one.name.removesuffix(".schema.json"): json.loads(one.read_text(encoding="utf-8")) for one in found}


def examples(package: str) -> list[Document]:
    return [
        Document(package, name, json.dumps(one)) for name, said in schemas(package).items()
        for one in said.get("examples", [])
    ]  # fmt: skip


def made(package: str) -> list[tuple[Document, bool]]:
    """Documents made from the schemas, with the verdict of the reference validator."""
    said = schemas(package)
    known = [*(one["document"] for one in vectors()), *(one for schema in said.values() for one in _shown(schema))]
    texts = tuple(sorted({text for one in known for text in texts_of(one)}))
    found: list[tuple[Document, bool]] = []
    for name in said:
        random = Random(zlib.crc32(f"{package}/{name}".encode()))
        writer, judge = Writer(random, folder_of(package), texts), validator(package, name)
        values = [writer.value(schema_of(folder_of(package), name)) for _ in range(MADE_OF_EACH)]
        values += said[name].get("examples", [])
        values += [spoiled(random, one) for one in values]
        found += [(Document(package, name, json.dumps(one)), judge.is_valid(one)) for one in values]
    return found


def validator(package: str, contract: str) -> jsonschema_rs.Draft202012Validator:
    """The reference validator of what a contract stores, formats asserted."""
    registry = jsonschema_rs.Registry(
        [(f"c:/{name}.schema.json", stored(one)) for name, one in schemas(package).items()]
    )
    own = {"$ref": f"c:/{contract}.schema.json"}
    return jsonschema_rs.Draft202012Validator(own, registry=registry, validate_formats=True)


def _shown(schema: Any) -> list[Any]:
    if isinstance(schema, dict):
        return [*schema.get("examples", []), *(found for one in schema.values() for found in _shown(one))]
    return [found for one in schema for found in _shown(one)] if isinstance(schema, list) else []


def lost(documents: Sequence[Document], images: Sequence[Image]) -> list[tuple[Document, str | None]]:
    """The documents that did not come back as they were."""
    pairs = zip(documents, images, strict=True)
    return [
        (document, image.back) for document, image in pairs
        if image.back is None or not same(json.loads(document.text), json.loads(image.back))
    ]  # fmt: skip


def travelled(generated: Path, documents: Sequence[Document]) -> list[Image]:
    """Python -> JSON -> TypeScript -> JSON -> Python."""
    texts = list(documents)
    for mirror in (in_python, in_typescript, in_python):
        images = mirror(generated, texts)
        assert [text for text, image in zip(texts, images, strict=True) if not image.accepted] == [], mirror.__name__
        texts = [
            Document(one.package, one.contract, image.back or "") for one, image in zip(texts, images, strict=True)
        ]
    return images


def test_an_example_of_a_contract_comes_back_from_both_languages(generated: Path) -> None:
    documents = [one for package in PACKAGES for one in examples(package)]
    assert len(documents) > 50
    assert lost(documents, travelled(generated, documents)) == []


@pytest.mark.parametrize("package", JUDGED)
def test_a_document_made_from_a_contract_comes_back_and_is_judged_alike(generated: Path, package: str) -> None:
    documents = made(package)
    texts, wanted = [one for one, _ in documents], [valid for _, valid in documents]
    for mirror in (in_python, in_typescript):
        verdicts = [one.accepted for one in mirror(generated, texts)]
        wrong = [pair for pair, verdict in zip(documents, verdicts, strict=True) if verdict != pair[1]]
        assert wrong == [], mirror.__name__
    kept = [one for one, valid in documents if valid]
    assert {one.contract for one in kept} == set(schemas(package)), "a contract that no made document fits"
    assert sum(wanted) > len(wanted) / 3
    assert lost(kept, travelled(generated, kept)) == []


def test_the_stated_good_and_bad_values_are_judged_as_stated(generated: Path) -> None:
    asked = vectors()
    documents = [stated(one) for one in asked]
    for mirror in (in_python, in_typescript):
        images = mirror(generated, documents)
        wrong = [one for one, image in zip(asked, images, strict=True) if image.accepted != one["valid"]]
        assert [f"{one['contract']}: {one['why']}" for one in wrong] == [], mirror.__name__


def test_a_refusal_says_where_in_both_languages(generated: Path) -> None:
    asked = [one for one in vectors() if not one["valid"]]
    documents = [stated(one) for one in asked]
    for mirror in (in_python, in_typescript):
        assert all(image.paths for image in mirror(generated, documents)), mirror.__name__
