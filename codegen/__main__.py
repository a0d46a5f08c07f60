"""`python -m codegen` is `type-contracts`."""

import signal
import sys


def main() -> int:
    """Runs the command line of this process; the exit status."""
    # Until the program listens itself, an interrupt ends it the way it ends others: without a traceback of imports.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from codegen.cli.app import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
