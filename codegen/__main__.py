"""`python -m codegen` is `type-contracts`."""

import sys

from codegen.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
