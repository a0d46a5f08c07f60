"""Formats assert as the reference asserts them."""
# ruff: noqa: E501 (samples read best one to a line)

import json

import pytest

from tests.conformance.reference import reference_verdicts

SAMPLES: dict[str, list[str]] = {
    "date": ["2000-02-29", "1900-02-29", "2024-04-31", "2024-1-01", "2024-01-01 ", "0000-01-01", "９999-12-31", ""],
    "time": ["23:59:60Z", "23:58:60Z", "22:59:60-01:00", "00:29:60+00:30", "12:00:00", "12:00:00.5+14:00", "12:00:00.Z", "24:00:00Z", "12:00:00z", "12:00:00+24:00"],
    "date-time": ["2024-02-29T23:59:60Z", "2023-02-29T00:00:00Z", "2024-01-01t00:00:00.123456789z", "2024-01-01 00:00:00Z", "2024-01-01T00:00:00", "1998-12-31T15:59:60.123-08:00", "1998-12-31T15:59:60.123-07:00"],
    "duration": ["P1Y2M3DT4H5M6S", "P4W", "P1W1D", "PT", "P", "P1YT1S", "P1Y1D", "PT1H1S", "PT1.5S", "1D", "P1D "],
    "email": ["a@b.c", '"a b"@x.y', "a@[127.0.0.1]", "a@[IPv6:::1]", "a@[1]", "a..b@c.d", ".a@b.c", "a@-b.c", "a@b_c.d", "é@b.c", "A <a@b.c>", '""@a.b', "x" * 64 + "@b.c", "x" * 65 + "@b.c"],
    "hostname": ["a", "a.b", "a.", "-a", "a-", "a" * 63, "a" * 64, "ab--c", "xn--X", "xn--4gbwdl.xn--wgbh1c", "1.2.3", "a_b", ".".join(["a" * 63] * 4)],
    "ipv4": ["127.0.0.1", "256.1.1.1", "01.2.3.4", "1.2.3", "1.2.3.4.5", "0.0.0.0"],
    "ipv6": ["::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "1::2:3:4:5:6:7:8", "::ffff:1.2.3.4", "fe80::1%eth0", "12345::", ":1", "1:2", "1:2:3:4:5:6:7:1.2.3.4"],
    "uri": ["http://a/b?c#d", "a:", "a", "//a", "http://[::1]:80/", "http://[::1", "http://a:8x", "http://é", "http://a/%zz", "a:b#c#d", "http://a@b@c", "http://[v1.a:b]/", "mailto:a@b", "a:?["],
    "uri-reference": ["", "a", "//a", "a:b", "1:b", "./1:b", "?a", "#a#b", "//[x]", "a\\b", "%41", "%", ":"],
    "uuid": ["2EB8AA08-AA98-11EA-B4AA-73B441D16380", "2eb8aa08aa9811eab4aa73b441d16380", "{2eb8aa08-aa98-11ea-b4aa-73b441d16380}", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g"],
    "regex": ["a", "[", "(?<n>a)\\k<n>", "\\p{L}", "\\-", "[\\-a]", "a{2,1}", "a{", "\\Z", "\\u{61}", "[b-a]", "(?<=a)b", "^(abc]", "\\a"],
    "relative-json-pointer": ["0", "0#", "01", "1/", "1/~2", "#", "2/é/~0", "0#a"],
    "uri-template": ["", "{a}", "{a", "a}", "{}", "{+a}", "{++a}", "{a.b,c*}", "{a.}", "{a:0}", "{a:9999}", "%41", "%4", "é", "'", "{a\n}", "\u007f"],
    "json-pointer": ["", "/", "/~", "/~01", "a", "/é", "#/a", "/a~2"],
}  # fmt: skip


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[bool]]:
    from tests.typescript.conftest import Workshop

    made = Workshop(tmp_path_factory.mktemp("formats")).make(
        {name: {"type": "string", "format": name} for name in SAMPLES}
    )
    answered = made.run(
        "answer(Object.fromEntries(Object.entries(data).map(([name, texts]) => [name, texts.map(CONTRACTS[name].is)])));",
        SAMPLES,
    )
    assert isinstance(answered, dict)
    return answered


@pytest.mark.parametrize("name", SAMPLES)
def test_a_format_asserts_as_the_reference_does(name: str, verdicts: dict[str, list[bool]]) -> None:
    documents = [json.dumps(text) for text in SAMPLES[name]]
    wanted = reference_verdicts({name: {"format": name}}, {name: documents})[name]
    assert dict(zip(SAMPLES[name], verdicts[name], strict=True)) == dict(zip(SAMPLES[name], wanted, strict=True))
