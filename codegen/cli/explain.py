"""`type-contracts explain [CODE]`."""

from __future__ import annotations

from codegen import catalogue
from codegen.cli import codes
from codegen.cli.console import Console
from codegen.cli.guard import USAGE_OR_ENVIRONMENT
from codegen.cli.options import Voice
from codegen.diagnostics import finding
from codegen.suggestion import did_you_mean


def run(name: str, voice: Voice) -> int:
    """Prints the page of a code; the list of all codes when none is named."""
    console = Console(voice)
    known = {code.name: code for code in catalogue.codes()}
    if not name:
        rows = [(code.name, code.severity, code.title) for code in known.values()]
        lines = (f"{one:<40} {severity:<8} {title}\n" for one, severity, title in rows)
        entries = [dict(zip(("code", "severity", "title"), row, strict=True)) for row in rows]
        console.result("".join(lines), {"codes": entries})
        return 0
    code = known.get(name)
    if code is None:
        message = f"there is no code `{name}`{did_you_mean(name, known)}"
        listing = "`type-contracts explain` lists all codes"
        console.report((finding(codes.UNKNOWN_CODE, message, help=listing),), trouble=True)
        return USAGE_OR_ENVIRONMENT
    console.result(
        catalogue.page(code), {"code": code.name, "severity": code.severity, "title": code.title, "page": code.page}
    )
    return 0
