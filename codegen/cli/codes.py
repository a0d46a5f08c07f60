"""What can go wrong between a person, a machine and the command line."""

from __future__ import annotations

from codegen.diagnostics import Code

USAGE = Code(
    "cli/usage",
    "error",
    "The command line is not understood.",
    """\
An option, argument or command is unknown, missing, or has a value that it cannot take. Nothing was read and nothing
was written; the exit status is 2.

Fails: `type-contracts chekc`

Right: `type-contracts check`

`type-contracts --help` lists the commands, `type-contracts COMMAND --help` the options of one.
""",
)

ENVIRONMENT = Code(
    "cli/environment",
    "error",
    "The machine refused something that the command needs.",
    """\
A file cannot be read or written, the disk is full, a folder is read-only, or permissions are missing. The contracts
are not at fault, so the exit status is 2 and not 1.

Fails, when the folder belongs to somebody else: `type-contracts generate --out /srv/www`

Right: `type-contracts generate --out generated`

Mend what the message names and run the command again: the tree is the old one or the new one, never half of each.
""",
)

INTERRUPTED = Code(
    "cli/interrupted",
    "error",
    "The command was stopped by a signal.",
    """\
The command got an interrupt (Ctrl-C), a request to end, or a hang-up. It cleaned up behind itself, and the exit status
is 128 and the number of the signal: 130 for an interrupt, 143 for a request to end.

Stopped: `timeout 1 type-contracts generate`, when a second is too short

Right: `type-contracts generate`

Run the command again; what it had written is complete or not there.
""",
)

INTERNAL_ERROR = Code(
    "cli/internal-error",
    "error",
    "type-contracts has a bug.",
    """\
Something happened that the program does not know how to report. It is never your contract's fault, whatever is
written in it: a contract that cannot be used should get a message with a place.

Please report it with the contract, the command, and the traceback that this prints:

```sh
TYPE_CONTRACTS_DEBUG=1 type-contracts generate
```

Nothing was written when `generate` ends this way. The exit status is 2.
""",
)

UNKNOWN_CODE = Code(
    "cli/unknown-code",
    "error",
    "There is no diagnostic code of this name.",
    """\
`explain` takes the name that stands in brackets in a message: the part of the program, a slash, and the offence.

Fails: `type-contracts explain usage`

Right: `type-contracts explain cli/usage`

`type-contracts explain` without a name lists every code.
""",
)

CODES = (USAGE, ENVIRONMENT, INTERRUPTED, INTERNAL_ERROR, UNKNOWN_CODE)
