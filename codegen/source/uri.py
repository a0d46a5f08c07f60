"""URI references (RFC 3986): splitting and joining, for any scheme, without normalising what was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

SCHEME = "contracts"
"""The internal scheme of documents that have no address of their own: `contracts:///<path below the root>`."""

_PARTS = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?", re.DOTALL)
_SAFE = "/!$&'()*+,;=:@-._~"


@dataclass(frozen=True, slots=True)
class Parts:
    """The five components of a URI reference; None is absent, which is not the same as empty."""

    scheme: str | None
    authority: str | None
    path: str
    query: str | None
    fragment: str | None

    def __str__(self) -> str:
        """The reference put together again."""
        text = f"{self.scheme}:" if self.scheme is not None else ""
        if self.authority is not None:
            text += f"//{self.authority}"
        text += self.path
        if self.query is not None:
            text += f"?{self.query}"
        return text if self.fragment is None else f"{text}#{self.fragment}"


def split(reference: str) -> Parts:
    """The components of a URI reference."""
    match = _PARTS.fullmatch(reference)
    assert match is not None, "every text is a URI reference to this grammar"
    scheme, authority, path, query, fragment = match.groups()
    return Parts(scheme, authority, path, query, fragment)


def of_path(path: str) -> str:
    """The internal address of the document at `path` below the contracts' root."""
    return f"{SCHEME}:///{quote(path, safe=_SAFE)}"


def join(base: str, reference: str) -> tuple[str, bool]:
    """`reference` (without fragment) against `base`, and whether its `..` climb out of the base's root.

    An internal address comes back with its percent-encoding made uniform, so that `my file` and `my%20file` meet.
    """
    parts, origin = split(reference), split(base)
    scheme, authority, path, query = parts.scheme, parts.authority, parts.path, parts.query
    escaped = False
    if scheme is None:
        scheme = origin.scheme
        if authority is None:
            authority = origin.authority
            if path:
                path, escaped = _without_dots(path if path.startswith("/") else _merged(origin, path))
            else:
                path, query = origin.path, origin.query if query is None else query
    if scheme == SCHEME:
        path = quote(unquote(path), safe=_SAFE)
    return str(Parts(scheme, authority, path, query, None)), escaped


def _merged(origin: Parts, path: str) -> str:
    if origin.authority is not None and not origin.path:
        return "/" + path
    return origin.path[: origin.path.rfind("/") + 1] + path


def _without_dots(path: str) -> tuple[str, bool]:
    kept: list[str] = []
    escaped = False
    segments = path.split("/")
    absolute = path.startswith("/")
    for segment in segments[1:] if absolute else segments:
        if segment == "..":
            escaped = escaped or not kept
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return ("/" if absolute else "") + "/".join(kept), escaped
