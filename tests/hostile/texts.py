"""Attacks by text: payloads for every language that a contract's text reaches, and every place that text can stand in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

CALL = "pwned"
"""What every payload tries to call, import or define: no generated file may have it as anything but text."""

PAYLOADS: dict[str, str] = {
    "docstring_end": '"""\nimport pwned\npwned()\n"""',
    "docstring_end_single": "'''\npwned()\n'''",
    "docstring_escape": '\\"""+pwned()+"""',
    "trailing_backslash": "ends with a backslash \\",
    "trailing_quote": 'ends with a quote "',
    "trailing_quotes": 'ends with quotes """',
    "only_quotes": '""""""""',
    "backslash_quote": '\\\\"+pwned()#',
    "single_quote": "'+pwned()+'",
    "double_quote": '"+pwned()+"',
    "newline_statement": "x\npwned()\n",
    "carriage_return": "x\rpwned()\r",
    "form_feed": "x\x0cpwned()",
    "vertical_tab": "x\x0bpwned()",
    "next_line": "x\x85pwned()",
    "line_separator": "x\u2028pwned()//",
    "paragraph_separator": "x\u2029pwned()//",
    "file_separator": "x\x1cpwned()\x1dpwned()\x1epwned()",
    "named_escape": "\\N{LATIN SMALL LETTER A}\\x41\\u0041\\U00000041\\101",
    "broken_named_escape": "\\N{NO SUCH CHARACTER} \\x \\u12 \\U0011ffff",
    "f_string": "{pwned()} {{pwned()}} {0.__class__} %s %(x)s $x",
    "jinja": "{{ pwned() }} {% for x in pwned() %} {# #} {{ ''.__class__.__mro__ }}",
    "type_comment": "# type: ignore[pwned]\n# mypy: ignore-errors\n# pyright: basic",
    "noqa": "# noqa\n# fmt: off\n# ruff: noqa",
    "coding": "-*- coding: utf-7 -*- +AGEAYgBj-",
    "decorator": "@pwned\n@pwned()",
    "comment_end": "*/ pwned(); /*",
    "comment_end_escaped": "*\\/ *\u002f pwned() **/",
    "comment_nested": "/* // <!-- --> pwned()",
    "template": "`${pwned()}`",
    "template_end": "`; pwned(); `",
    "script": "</script><script>pwned()</script>",
    "html_image": "<img src=x onerror=pwned()>",
    "html_comment": "--> <b onclick=pwned()> <!--",
    "ts_directive": "@ts-ignore\n// @ts-nocheck\n// @ts-expect-error",
    "ts_reference": '/// <reference path="pwned" />\n/// <amd-module name="pwned"/>',
    "ts_global": "*/ declare global { var pwned: 1 } /*",
    "ts_import": "*/ import pwned from 'pwned'; /* @import('pwned')",
    "jsdoc_tag": "@type {import('pwned')} {@link javascript:pwned()} @template T",
    "source_map": "//# sourceMappingURL=http://pwned.example/x.map",
    "eslint": "eslint-disable */ /* eslint-enable pwned */",
    "markdown_cells": "a | b | c\n| --- |\n| x |",
    "markdown_link": "[click](javascript:pwned()) ![x](http://pwned.example/x.png) <http://pwned.example>",
    "markdown_reference": "[a]: javascript:pwned()\n[a]",
    "markdown_fence": "```\n```mermaid\ngraph TD; click A pwned\n```",
    "markdown_heading": "# head\n## head\n---\n===\n- [ ] task\n1. one",
    "markdown_backticks": "`` ` ``` code` `pwned()`",
    "markdown_mention": "@pwned #1 GH-1 pwned/pwned#1 org/repo@deadbeef www.pwned.example pwned@pwned.example",
    "markdown_footnote": "[^1] [^1]: pwned $$pwned$$ :pwned: ~~x~~ <details open ontoggle=pwned()>",
    "mermaid_directive": "%%{init: {'securityLevel': 'loose'}}%%",
    "mermaid_click": '"]; click n0 call pwned() "x\nclick n0 href "javascript:pwned()"',
    "mermaid_end": 'end\n"}\n}\nsubgraph pwned\nnote right of s0: x',
    "entities": "&lt;script&gt; &#60;script&#62; &quot; &amp;amp; &#x202e;",
    "workflow_command": "::set-output name=pwned::1\n::add-mask::x\n%0A::error::pwned\n##[command]pwned",
    "terminal": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b31m \x08\x08\x7f",
    "bidi_override": "user\u202e \u2066// pwned\u2069 \u2066",
    "bidi_isolate": "\u2067\u2068\u2069\u200e\u200f\u061c\u202a\u202b\u202c\u202d",
    "invisible": "a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u180eh\u3164i\U000e0041\ufe0f",
    "formats": "\u0600\u06dd\u070f\u08e2\u206a\ufff9\U000110bd\U00013430\U0001bca0\U0001d173\U0001d17a",
    "nul": "a\x00b",
    "controls": "".join(map(chr, range(1, 32))),
    "noncharacters": "\ufffe\uffff\U0001fffe\U0010ffff\ue000",
    "astral": "\U0001f600\U0001d4d0 \U00020000",
    "combining": "e\u0301" + "\u0301" * 40,
    "surrogate_text": "\\ud800 \\udc00",
    "quotes_of_typography": "\u201c\u201d\u2018\u2019\u00ab\u00bb\u0060\u00b4",
    "blank": " ",
    "tabs": "\t\t",
    "long_line": "pwned() " * 500,
    "many_lines": "line\n" * 200,
    "format_of_printf": "%n%n%n%s%s %1$s",
    "shell": "$(pwned) `pwned` ; pwned & | > /tmp/pwned",
    "sql": "'; DROP TABLE pwned; --",
    "path": "../../../../etc/passwd\x00.png",
    "yaml": "!!python/object/apply:os.system [pwned]",
    "pickle": "cos\nsystem\n(S'pwned'\ntR.",
    "xml": "]]> <!DOCTYPE x [<!ENTITY p SYSTEM 'file:///etc/passwd'>]> &p;",
    "json": '", "pwned": true, "x": "',
    "regex": "^(?P<x>a)|(((((a+)+)+)+)+)$",
    "dunder": "__import__('os').system('pwned')",
    "eval_text": "eval('pwned()') exec('pwned()')",
    "url": "javascript:pwned() data:text/html,<script>pwned()</script> vbscript:pwned",
    "hash_tag": "#pwned ; rem pwned -- pwned // pwned",
    "proto": "__proto__",
    "constructor": "constructor.constructor('pwned()')()",
}


def words(payload: str) -> dict[str, Any]:
    """A contract with the payload in every place that takes free text: it must be generated, whatever the text."""
    said = payload.strip() or "blank"
    return {
        "title": payload,
        "description": payload,
        "$comment": payload,
        "type": "object",
        "x-owner": payload,
        "x-assumed": payload,
        "x-store": {"engine": "postgresql", "name": payload, "key": ["plain"]},
        "x-access": {"read": ["api"], "write": ["api"], "through": {"api": payload}, "note": payload, "transaction": payload},
        "x-retention": {"period": "P1Y", "then": "delete", "note": payload},
        "x-volume": {"rows": 1, "note": payload},
        "x-index": [{"name": payload, "fields": ["plain"], "method": payload, "where": payload, "note": payload}],
        "properties": {
            "plain": {"type": "string", "title": payload, "description": payload, "$comment": payload, "examples": [payload]},
            "stored": {
                "type": "string", "default": payload, "x-assumed": payload, "x-incomplete": said,
                "x-column": {"name": payload, "type": payload, "default": payload, "generated": payload, "on_update": payload},
            },
            "fixed": {"const": payload, "description": payload},
            "chosen": {"enum": [payload, "other"], "x-enum-docs": {payload: {"description": payload, "deprecated": True}, "other": payload}},
            "state": {
                "type": "string", "enum": [payload, "next"], "description": payload,
                "x-transitions": {"moves": {payload: ["next"], "next": []}, "initial": [payload], "note": payload},
            },
            "old": {"type": "string", "deprecated": True, "description": payload},
            "input": {"type": "string", "writeOnly": True, "x-becomes": {"field": "plain", "note": payload}},
            "computed": {
                "type": "string",
                "x-computed": {"rule": payload, "from": ["plain"], "expression": {"sql": payload}, "truth": [{"given": {"plain": payload}, "gives": payload}]},
            },
            "deep": {"type": "object", "default": {payload: [payload]}, "examples": [{payload: payload}], "x-opaque": True},
        },
        "$defs": {"inner": {"title": payload, "description": payload, "type": "object", "properties": {"x": {"const": payload}}}},
    }  # fmt: skip


def names(payload: str) -> dict[str, Any]:
    """A contract with the payload as a name wherever JSON Schema lets any text be a name."""
    return {
        "type": "object",
        "properties": {
            payload: {"type": "string"},
            f"x {payload}": {"type": "integer"},
            "map": {
                "type": "object",
                "properties": {payload: {"type": "object", "properties": {payload: {"enum": [payload]}}}},
            },
        },
        "required": [payload],
        "dependentRequired": {payload: [f"x {payload}"]},
        "dependentSchemas": {payload: {"required": [f"x {payload}"]}},
        "$defs": {
            payload: {"type": "object", "properties": {"a": {"type": "string"}}},
            f"two {payload}": {"enum": ["a", payload]},
        },
    }


def single(payload: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Contracts with the payload where a grammar rules: each is refused with its place, or is harmless."""
    yield "id", {"$id": payload, "type": "string"}
    yield "anchor", {"$anchor": payload, "type": "string"}
    yield "reference", {"$ref": payload}
    yield "pointer", {"$ref": f"#/$defs/{payload}"}
    yield "dynamic", {"$dynamicRef": payload}
    yield "draft", {"$schema": payload}
    yield "pattern", {"type": "string", "pattern": payload}
    yield "patterns", {"type": "object", "patternProperties": {payload: {"type": "string"}}}
    yield "format", {"type": "string", "format": payload}
    yield "type", {"type": payload}
    yield "keyword", {payload: payload}
    yield "extension", {f"x-{payload}": payload}
    yield "media", {"type": "string", "contentMediaType": payload, "contentEncoding": payload}
    yield (
        "x_name",
        {
            "type": "object",
            "properties": {"a": {"type": "string", "x-name": {"python": payload, "typescript": payload}}},
        },
    )
    yield "x_root_name", {"type": "object", "x-name": {"python": payload, "typescript": payload}}
    yield (
        "x_type",
        {
            "type": "object",
            "properties": {"a": {"type": "string", "x-type": {"python": payload, "typescript": payload}}},
        },
    )
    yield "x_unit", {"type": "object", "properties": {"a": {"type": "integer", "x-unit": payload}}}
    yield "x_aliases", {"type": "object", "properties": {"a": {"type": "string", "x-aliases": [payload]}}}
    yield (
        "x_references",
        {
            "type": "object",
            "properties": {
                "a": {"type": "string", "x-references": {"contract": payload, "field": payload, "name": payload}}
            },
        },
    )
    yield (
        "x_message",
        {
            "type": "object",
            "x-message": {"topic": payload, "producers": [payload], "consumers": [payload], "delivery": payload},
        },
    )
    yield "x_access", {"type": "object", "x-access": {"read": [payload], "write": [payload]}}
    yield (
        "x_lineage",
        {"type": "object", "x-lineage": {"from": [{"contract": payload, "field": payload}, {"system": payload}]}},
    )
    yield (
        "x_quality",
        {"type": "object", "x-quality": [{"name": payload, "unit": payload, "query": {payload: payload}}]},
    )
    yield "x_queries", {"type": "object", "x-queries": [{"name": payload, "filter": [{"field": payload}]}]}
    yield (
        "x_store",
        {"type": "object", "x-store": {"engine": payload, "name": payload, "layer": payload, "key": [payload]}},
    )
    yield "x_ttl", {"type": "object", "x-ttl": {"field": payload, "after": payload}}
    yield "x_unique", {"type": "object", "x-unique": [{"name": payload, "fields": [payload]}]}
    yield "x_lint", {"type": "object", "x-lint": {"accept": {payload: payload}}}
    yield "x_classification", {"type": "object", "x-classification": payload}
    yield (
        "dcg_type",
        {
            "type": "object",
            "x-python-type": payload,
            "customTypePath": payload,
            "customBasePath": payload,
            "properties": {"a": {"type": "string", "x-python-type": payload, "customTypePath": payload}},
        },
    )
    yield (
        "dcg_names",
        {
            "enum": ["a", "b"],
            "x-enum-varnames": [payload, payload],
            "x-enumNames": [payload],
            "x-enum-field-as-literal": payload,
        },
    )
    yield (
        "discriminator",
        {
            "discriminator": {"propertyName": payload, "mapping": {payload: payload}},
            "oneOf": [{"type": "object", "properties": {"a": {"const": payload}}}],
        },
    )


GRAMMAR_PAYLOADS = (
    "docstring_end",
    "comment_end",
    "newline_statement",
    "terminal",
    "bidi_override",
    "dunder",
    "path",
    "html_image",
    "single_quote",
)
"""Those that stand for the others where every place is tried with each."""
