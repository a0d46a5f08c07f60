"""What can be wrong with a configuration."""

from __future__ import annotations

from codegen.diagnostics import Code

UNREADABLE = Code(
    "config/unreadable",
    "error",
    "The configuration file cannot be read.",
    """\
A configuration is a TOML file in UTF-8: `pyproject.toml` with a table `[tool.type-contracts]`, or
`type-contracts.toml`.
The named file is missing, is no regular file, is larger than 1 MB, or is not written in TOML 1.0.

Fails:

```toml
[tool.type-contracts
out = "generated"
```

Right:

```toml
[tool.type-contracts]
out = "generated"
```

Mend the line that the message names, or point `--config` at the right file.
""",
)

UNKNOWN_KEY = Code(
    "config/unknown-key",
    "error",
    "The configuration has a key that nothing reads.",
    """\
A key that nothing reads is nearly always a misspelling, and a misspelt option that is passed over in silence
is an option that does not work. The message names the nearest key that exists.

Fails:

```toml
[tool.type-contracts]
contract = "contracts"
```

Right:

```toml
[tool.type-contracts]
contracts = "contracts"
```

The keys are `contracts`, `out`, `targets`, the table `packages`, the table `lint`, and one table for each target.
""",
)

WRONG_TYPE = Code(
    "config/wrong-type",
    "error",
    "A configuration value has the wrong type.",
    """\
Each key takes one kind of value: `contracts` and `out` a text, `targets` a list of texts, `packages` a table from
package name to folder, `lint` a table from code to severity.

Fails:

```toml
[tool.type-contracts]
targets = "python"
```

Right:

```toml
[tool.type-contracts]
targets = ["python"]
```
""",
)

UNKNOWN_TARGET = Code(
    "config/unknown-target",
    "error",
    "A target is named that does not exist.",
    """\
`targets` and `--target` take names of targets that are installed; the message lists them.

Fails:

```toml
[tool.type-contracts]
targets = ["pyhton"]
```

Right:

```toml
[tool.type-contracts]
targets = ["python"]
```
""",
)

BAD_OPTION = Code(
    "config/bad-option",
    "error",
    "A target's table has an option that the target does not know, or a value that it does not take.",
    """\
Each target has options of its own, in a table with its name; the message says what the option may be.

Fails:

```toml
[tool.type-contracts.typescript]
dates = "moment"
```

Right:

```toml
[tool.type-contracts.typescript]
dates = "Date"
```
""",
)

UNKNOWN_PACKAGE = Code(
    "config/unknown-package",
    "error",
    "A package is named that the configuration does not have.",
    """\
`--package` chooses among the packages of the table `[tool.type-contracts.packages]`.

Fails: `type-contracts generate --package acounts`

Right: `type-contracts generate --package accounts`

Without a configuration file there is one package; one `--package NAME` then gives it another name than `contracts`.
""",
)

UNKNOWN_CONTRACT = Code(
    "config/unknown-contract",
    "error",
    "A contract is named that no package has.",
    """\
`show` takes the name of a contract, which is the name of its file without `.schema.json`; `package/name` tells
contracts of the same name in two packages apart.

Fails: `type-contracts show podcast-job`

Right, for the file `podcast_job.schema.json`: `type-contracts show podcast_job`
""",
)

BAD_PACKAGE_NAME = Code(
    "config/bad-package-name",
    "error",
    "A package name cannot be used in every language.",
    """\
The name of a package becomes a Python package, a folder and part of an npm name. It begins with a lower-case letter
and goes on with lower-case letters, digits and underscores; Python's keywords and the device names of Windows
are taken.

Fails:

```toml
[tool.type-contracts.packages]
User-Accounts = "accounts"
```

Right:

```toml
[tool.type-contracts.packages]
user_accounts = "accounts"
```
""",
)

SHADOWING_NAME = Code(
    "config/shadowing-package-name",
    "warning",
    "A package has the name of a Python module that programs need.",
    """\
A generated package named like a module of the standard library, or like a library that the generated code imports,
hides that module from every program that has the generated folder on its path.

Warned about:

```toml
[tool.type-contracts.packages]
calendar = "calendar"
```

Better:

```toml
[tool.type-contracts.packages]
calendar_contracts = "calendar"
```
""",
)

OVERLAPPING_FOLDERS = Code(
    "config/overlapping-folders",
    "error",
    "Two folders of the configuration are the same, or one lies inside the other.",
    """\
Each contract belongs to one package, so no two packages share a folder and none lies inside another. The output
folder belongs to the tool alone, so it is not the folder of the contracts and does not hold it.

Fails:

```toml
[tool.type-contracts.packages]
shop = "shop"
orders = "shop/orders"
```

Right:

```toml
[tool.type-contracts.packages]
shop = "shop"
orders = "orders"
```
""",
)

MISSING_FOLDER = Code(
    "config/missing-folder",
    "error",
    "A folder of contracts is not there.",
    """\
The folder of the contracts, or the folder of one package in it, does not exist or is no folder.

Fails, when there is no folder `contracts/acounts`:

```toml
[tool.type-contracts.packages]
accounts = "acounts"
```

Right:

```toml
[tool.type-contracts.packages]
accounts = "accounts"
```

Folders of packages are relative to the folder of the contracts. `type-contracts init` makes a first folder with
an example.
""",
)

PATH_ESCAPES = Code(
    "config/path-escapes",
    "error",
    "A path leads out of the project through a link.",
    """\
A path that is written as a place inside the project must be inside it. A symbolic link that leads elsewhere could make
the tool read, or write, files that nobody meant.

Fails, when `generated` is a link to `/srv/www`:

```toml
[tool.type-contracts]
out = "generated"
```

Right, when that place is meant: write it.

```toml
[tool.type-contracts]
out = "/srv/www"
```
""",
)

CODES = (
    UNREADABLE,
    UNKNOWN_KEY,
    WRONG_TYPE,
    UNKNOWN_TARGET,
    BAD_OPTION,
    UNKNOWN_PACKAGE,
    UNKNOWN_CONTRACT,
    BAD_PACKAGE_NAME,
    SHADOWING_NAME,
    OVERLAPPING_FOLDERS,
    MISSING_FOLDER,
    PATH_ESCAPES,
)
