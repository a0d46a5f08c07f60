"""What to say about a reference that leads nowhere: which rule it meets, and which name it probably meant."""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Iterable
from itertools import islice

from codegen.diagnostics import Diagnostic, Place, finding
from codegen.source import codes, metaschemas, uri
from codegen.source import pointer as pointers
from codegen.source.index import Index
from codegen.source.model import Document, JsonValue, Position

_KEYWORDS = ("$ref", "$dynamicRef", "$recursiveRef")
_NAMES_COMPARED = 300
_LISTED = 20_000


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The known name most like a wrong one, if any is like it."""
    name = name[:120]
    similar = [one for one in islice(names, _LISTED) if abs(len(one) - len(name)) <= 4]
    folded = name.casefold()
    for one in similar:
        if one.casefold() == folded:
            return one
    # Comparing is dear, and slips of the pen seldom change both ends of a name.
    similar.sort(key=lambda one: (one[:1] != name[:1]) + (one[-13:-12] != name[-13:-12]))
    return next(iter(difflib.get_close_matches(name, similar[:_NAMES_COMPARED], n=1, cutoff=0.7)), None)


def perhaps(name: str, names: Iterable[str], otherwise: str) -> str:
    """A help text that guesses the nearest name, or another one."""
    guess = nearest(name, names)
    return f"did you mean {guess!r}?" if guess else otherwise


def place_of(position: Position, reference: str) -> Place:
    """The place of the reference itself."""
    if isinstance(position.value, dict):
        for keyword in _KEYWORDS:
            if position.value.get(keyword) == reference:
                return position.place(keyword)
    return position.place()


def no_resource(position: Position, reference: str, index: Index) -> Diagnostic:
    """The finding for an address that no document has."""
    place = place_of(position, reference)
    address = reference.partition("#")[0]
    parts = uri.split(address)
    if (
        parts.scheme == "file"
        or (parts.scheme and len(parts.scheme) == 1)
        or (parts.authority is None and address.startswith(("/", "\\")))
    ):
        return finding(
            codes.ABSOLUTE_REFERENCE,
            f"{reference!r} leads to a file by its absolute path",
            place,
            help="write the path relative to this file",
        )
    if parts.scheme is None and uri.join(uri.of_path(position.document.path), address)[1]:
        return finding(
            codes.REFERENCE_OUTSIDE_ROOT,
            f"{reference!r} leads out of the contracts' folder",
            place,
            help="move the file it means below that folder",
        )
    if parts.scheme in ("http", "https") or parts.authority is not None:
        known = (*(one for one in index.resources if not one.startswith(uri.SCHEME + ":")), *metaschemas.ADDRESSES)
        return finding(
            codes.REMOTE_REFERENCE,
            f"no contract has the address {address!r}, and nothing is fetched",
            place,
            help=perhaps(address, known, "put that schema into a contract file with this `$id`"),
        )
    return finding(
        codes.UNRESOLVED_REFERENCE,
        f"no contract is at {reference!r}",
        place,
        help=_guess_file(position, address, index),
    )


def _guess_file(position: Position, address: str, index: Index) -> str:
    folder = posixpath.dirname(position.document.path)
    names = [
        *_files_of(position, index, folder),
        *(one for one in index.resources if not one.startswith(uri.SCHEME + ":")),
    ]
    by_name = {posixpath.basename(one): one for one in reversed(names)}
    guess = nearest(address, names) or by_name.get(nearest(posixpath.basename(address), by_name) or "")
    otherwise = "a reference is a path relative to this file, or an `$id`; contracts end in `.schema.json`"
    return f"did you mean {guess!r}?" if guess else otherwise


def _files_of(position: Position, index: Index, folder: str) -> Iterable[str]:
    for root in islice(index.by_file.values(), _LISTED):
        if root.document.package == position.document.package:
            yield posixpath.relpath(root.document.path, folder or ".")


def across_packages(position: Position, reference: str, other: Document) -> Diagnostic:
    """The finding for a reference into another package."""
    return finding(
        codes.REFERENCE_ACROSS_PACKAGES,
        f"{reference!r} leads to the contract {other.name!r} of the package {other.package!r}",
        place_of(position, reference),
        help="packages stand alone: copy the shared type, or join the packages",
        related=(Place(other.shown),),
    )


def malformed(position: Position, reference: str) -> Diagnostic:
    """The finding for a fragment that is neither a pointer nor a name."""
    return finding(
        codes.MALFORMED_REFERENCE,
        f"the part after # of {reference!r} is malformed",
        place_of(position, reference),
        help="in a JSON pointer ~ is written ~0, / is written ~1, and percent escapes are UTF-8",
    )


def no_such_anchor(
    position: Position, reference: str, name: str, resource: Position, anchors: Iterable[str]
) -> Diagnostic:
    """The finding for an anchor that its resource does not have."""
    lost_slash = pointers.has(resource.value, name.partition("/")[0])
    otherwise = f"did you mean '#/{name}'?" if lost_slash else "declare it with `$anchor`, or use a JSON pointer"
    return finding(
        codes.NO_SUCH_ANCHOR,
        f"no schema has the anchor {name!r} that {reference!r} names",
        place_of(position, reference),
        help=perhaps(name, anchors, otherwise),
        related=(resource.place(),),
    )


def no_such_pointer(
    position: Position, reference: str, resource: Position, above: tuple[str, ...], token: str, value: JsonValue
) -> Diagnostic:
    """The finding for a pointer that ends too early."""
    names = value if isinstance(value, dict) else ()
    there = pointers.join("", above) or "the root"
    related = Place(resource.document.shown, pointer=pointers.join(resource.pointer, above))
    return finding(
        codes.NO_SUCH_POINTER,
        f"{reference!r} leads nowhere: there is no {token!r} at {there}",
        place_of(position, reference),
        help=perhaps(token, names, "look at what is declared there"),
        related=(related,),
    )


def no_schema(
    position: Position, reference: str, resource: Position, tokens: tuple[str, ...], offence: str
) -> Diagnostic:
    """The finding for a pointer to something that cannot be read as a schema."""
    related = Place(resource.document.shown, pointer=pointers.join(resource.pointer, tokens))
    return finding(
        codes.REFERENCE_TO_NO_SCHEMA,
        f"what {reference!r} leads to is no schema{offence and ': ' + offence}",
        place_of(position, reference),
        help="a reference leads to a schema, best below `$defs`",
        related=(related,),
    )
