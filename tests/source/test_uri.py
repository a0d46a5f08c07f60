"""URI references join as RFC 3986 says."""

from __future__ import annotations

import pytest

from codegen.source.uri import join

BASE = "http://a/b/c/d;p?q"


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), (";x", "http://a/b/c/;x"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
        ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"), ("/../g", "http://a/g"),
        ("g.", "http://a/b/c/g."), ("..g", "http://a/b/c/..g"), ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"),
    ],
)  # fmt: skip
def test_the_examples_of_the_standard_come_out(reference: str, expected: str) -> None:
    assert join(BASE, reference)[0] == expected


@pytest.mark.parametrize(
    ("reference", "escapes"), [("../x", False), ("../../x", True), ("../../p/x", True), ("a/../x", False)]
)
def test_climbing_out_of_the_root_is_noticed(reference: str, escapes: bool) -> None:
    assert join("contracts:///p/a", reference)[1] is escapes
