"""Finding a key in a TOML text."""

import pytest

from codegen.config.locate import locate

TEXT = '''\
# [tool.type-contracts] in a comment
title = """
[tool.type-contracts]
out = "not this one"
"""
[tool."type-contracts"]
  out = "made"   # out = 1
python.naming = "x"
typescript = { dates = "iso", numbers = { big = true } }
[[tool.other]]
out = 2
[tool.type-contracts.packages]
'my shop' = "shop"
'''
OURS = ("tool", "type-contracts")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((*OURS,), (6, 2, 21)),
        ((*OURS, "out"), (7, 3, 3)),
        ((*OURS, "python", "naming"), (8, 1, 13)),
        ((*OURS, "typescript"), (9, 1, 10)),
        ((*OURS, "typescript", "dates"), (9, 16, 5)),
        ((*OURS, "typescript", "numbers", "big"), (9, 43, 3)),
        ((*OURS, "packages", "my shop"), (13, 1, 9)),
        ((*OURS, "packages", "gone"), (12, 2, 28)),
        (("nothing",), (1, 1, 0)),
    ],
)
def test_a_key_is_found_where_it_is_written(keys: tuple[str, ...], expected: tuple[int, int, int]) -> None:
    assert locate(TEXT, keys) == expected
