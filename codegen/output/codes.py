"""The findings of this stage: what makes generated files stale, and what keeps a run from writing."""

from __future__ import annotations

from codegen.diagnostics import Code, Severity


def _code(
    name: str, title: str, *, means: str, why: str, bad: str, good: str, do: str, severity: Severity = "error"
) -> Code:
    page = f"{means}\n\n## Why\n\n{why}\n\n## Example\n\n{bad}\n\n## Mended\n\n{good}\n\n## What to do\n\n{do}\n"
    return Code(f"output/{name}", severity, title, page)


_AGAIN = "Run `type-contracts generate`, read the difference, and commit it together with its cause."
_GATE = "Code that no longer says what the contract says is the very thing that the gate is there to stop."

CONTRACT_CHANGED = _code(
    "contract-changed",
    "A contract changed after its files were generated.",
    means="The contract has another digest than the one that the manifest recorded when its files were generated.",
    why=_GATE,
    bad="`contracts/accounts/user.schema.json` got a property, and `generated/` was not generated again.",
    good="The contract and `generated/` change in one commit.",
    do=_AGAIN,
)
CONTRACT_ADDED = _code(
    "contract-added",
    "A contract has no generated files yet.",
    means="The contracts' folder holds a contract that the manifest does not know.",
    why=_GATE,
    bad="`contracts/accounts/team.schema.json` is new, and nothing was generated from it.",
    good="The new contract and its generated files come in one commit.",
    do=_AGAIN,
)
CONTRACT_REMOVED = _code(
    "contract-removed",
    "A contract is gone, and its generated files are still there.",
    means="The manifest knows a contract that is no longer in the contracts' folder.",
    why="A program can go on using a type that nothing stands behind.",
    bad="`contracts/accounts/team.schema.json` was deleted; `generated/python/accounts/team.py` was not.",
    good="The contract and its generated files go in one commit.",
    do="Run `type-contracts generate`: it removes the files that it wrote itself. Or bring the contract back.",
)
CONTRACT_RENAMED = _code(
    "contract-renamed",
    "A contract has another name than when its files were generated.",
    means="A contract that the manifest knows is gone, and one with the same content came under another name.",
    why="The name of a contract is the name of its module, its class and its interface.",
    bad="`team.schema.json` became `crew.schema.json`; `team.py` is still there and `crew.py` is not.",
    good="The renamed contract and its renamed files come in one commit.",
    do=_AGAIN,
)
OPTION_CHANGED = _code(
    "option-changed",
    "An option changed after the files were generated.",
    means="An option of the configuration has another value than the one that the manifest recorded.",
    why="Options shape what is generated; the files on disk were made with the old value.",
    bad="`dates` was set to `iso` in the configuration, and the files still say `Date`.",
    good="The option and the files change in one commit.",
    do=_AGAIN,
)
GENERATOR_CHANGED = _code(
    "generator-changed",
    "This version of the generator writes other text than the one that was used.",
    means="With the same contracts and options, the programs named in the message now give other bytes. A new version "
    "that gives the same bytes is not reported.",
    why="The next person who changes a contract would find changes in the difference that are not theirs.",
    bad="The generator was upgraded, and with it the text of `user.py`.",
    good="The upgrade and the files that it changes come in one commit.",
    do="Run `type-contracts generate` with the project's version, or install the one that the manifest names.",
)
EDITED_BY_HAND = _code(
    "edited-by-hand",
    "A generated file was edited.",
    means="The file is not what was written when it was generated. Line endings do not count.",
    why="The edit is lost at the next run, and until then the file does not say what the contract says.",
    bad="Somebody made a field optional in `generated/python/accounts/user.py`.",
    good="The contract says that the field is optional, and the file was generated from it.",
    do="Make the change in the contract or in the configuration, then run `type-contracts generate`.",
)
MISSING = _code(
    "missing",
    "A generated file is not there.",
    means="The manifest lists the file, or the contracts ask for it, and it is not on disk.",
    why="What imports it fails, on another machine if not on yours.",
    bad="`generated/python/accounts/user.py` was deleted, or never committed.",
    good="All files below the output folder are committed.",
    do="Run `type-contracts generate`, and see that no ignore file keeps the output out of version control.",
)
ORPHAN = _code(
    "orphan",
    "A generated file is no longer made from anything.",
    means="The manifest lists a file that a run would not write today.",
    why="A program can go on using it, and nothing keeps it true.",
    bad="The target `markdown` was switched off, and its pages are still there.",
    good="The pages went in the commit that switched the target off.",
    do="Run `type-contracts generate`: it removes the orphans that it wrote itself and that nobody edited.",
)
EDITED_ORPHAN = _code(
    "edited-orphan",
    "A file that is no longer generated was edited by hand, and was left alone.",
    means="The file would have been removed, but it is not as it was generated: somebody's work may be in it.",
    why="Nothing that a person wrote is deleted without being told. From now on the file counts as yours.",
    bad="`generated/docs/accounts/team.md` got a paragraph by hand, then the contract `team` was deleted.",
    good="The paragraph lives in the description of a contract, or in a page of your own.",
    do="Delete the file, or keep it as your own.",
    severity="warning",
)
MANIFEST_MISSING = _code(
    "manifest-missing",
    "The output folder has no manifest.",
    means="Without `manifest.json` nobody can tell what was generated from what.",
    why="The gate compares digests, and the writer deletes only what the manifest lists.",
    bad="`generated/manifest.json` is in `.gitignore`.",
    good="`generated/manifest.json` is committed like the other files.",
    do="Run `type-contracts generate`, and commit the manifest.",
)
MANIFEST_UNREADABLE = _code(
    "manifest-unreadable",
    "The manifest is cut off or damaged.",
    means="`manifest.json` is no manifest: it was cut off, or it holds marks of a merge conflict.",
    why="What cannot be read cannot vouch for any file.",
    bad="`manifest.json` holds `<<<<<<<` after a merge.",
    good="`manifest.json` as the last run wrote it.",
    do="Run `type-contracts generate`. It finds its own files in what can still be read, and writes the manifest anew.",
)
MANIFEST_EDITED = _code(
    "manifest-edited",
    "The manifest is not as it was written.",
    means="The seal in the manifest's last line does not fit the other lines: it was edited, or merged by git.",
    why="A gate whose record can be edited is none. After a merge, only a run can tell what the files should be.",
    bad="A digest was pasted into `manifest.json` to make the gate pass.",
    good="`manifest.json` as the last run wrote it.",
    do="Run `type-contracts generate`.",
)
MANIFEST_NEWER = _code(
    "manifest-newer",
    "The manifest was written by a newer version of type-contracts.",
    means="Its format has a higher number than this version knows.",
    why="An older version would misread it, and could delete what it should not.",
    bad="A colleague upgraded type-contracts and generated; you have the old version.",
    good="Everybody uses the version that the project pins.",
    do="Install the version of type-contracts that the manifest names under `generator`.",
)
MIXED_TREE = _code(
    "mixed-tree",
    "A run was interrupted while it replaced files.",
    means="Some files are from before that run and some from after it.",
    why="Each file is whole, but together they may not fit.",
    bad="The machine lost power while `type-contracts generate` was writing to a mounted folder.",
    good="`type-contracts generate` ran to its end.",
    do="Run `type-contracts generate`; it repairs the folder.",
)
UNSAFE_PATH = _code(
    "unsafe-path",
    "A generated file would get a path that is not allowed.",
    means="The path leaves the output folder, meets another generated file, or is the manifest's own.",
    why="The writer stays inside its folder, on every system, whatever a contract is called.",
    bad="Two contracts `User` and `user`: on macOS and Windows their files are one file.",
    good="Contracts whose names differ in more than case.",
    do="Rename the contract or the package that leads to this path.",
)
LINK_IN_THE_WAY = _code(
    "link-in-the-way",
    "A symbolic link stands where a generated file or its folder should be.",
    means="Inside the output folder links are never followed. The output folder itself may be a link.",
    why="A planted link would make the writer overwrite or delete files elsewhere.",
    bad="`generated/python` is a link to another folder.",
    good="`generated/python` is a folder; the other place links to it, or `--out` names that place.",
    do="Remove the link, or let it point the other way round.",
)
FILE_IN_THE_WAY = _code(
    "file-in-the-way",
    "A file that was not generated stands where a generated file should be.",
    means="The manifest does not list what stands at this path, so it may be yours; it is not overwritten.",
    why="Nothing of a user's own is ever lost silently.",
    bad="A hand-written `generated/python/accounts/__init__.py`.",
    good="Hand-written files have other names, or live in another folder.",
    do="Move or delete the file, then run `type-contracts generate` again.",
)
FOLDER_UNUSABLE = _code(
    "folder-unusable",
    "The output folder cannot be one.",
    means="The path is a file, or a link that leads nowhere, or the root of the file system.",
    why="There is no place to write to.",
    bad="`--out README.md`",
    good="`--out generated`",
    do="Name a folder, or a path where one can be made.",
)
LOCKED = _code(
    "locked",
    "Another run is writing to the output folder.",
    means="A second run waited for the first, and the first did not end in time.",
    why="Two runs that write at once would mix their files.",
    bad="`type-contracts watch` on a stopped machine holds the lock.",
    good="One writer at a time.",
    do="Wait for the other run, or end it. The lock goes with its process; there is no file to delete.",
)
DISK_FULL = _code(
    "disk-full",
    "The disk or the quota is full.",
    means="The system had no room for the new files. The output folder is as it was.",
    why="All files are written beside the old ones before any is replaced.",
    bad="A full partition in CI.",
    good="Room for the output folder's size once more.",
    do="Make room, then run `type-contracts generate` again.",
)
READ_ONLY = _code(
    "read-only",
    "The output folder cannot be written.",
    means="The system refused: the disk is read-only, or the permissions do not allow it. The folder is as it was.",
    why="A run either does all of its work or none.",
    bad="`generated/` belongs to root after a run in a container.",
    good="`generated/` belongs to whoever runs `type-contracts generate`.",
    do="Give yourself write permission, or name another folder with `--out`.",
)
DISK_ERROR = _code(
    "disk-error",
    "The disk failed.",
    means="The system reported an error while reading or writing. The output folder is as it was.",
    why="A run either does all of its work or none.",
    bad="An input/output error of a failing disk or a broken network share.",
    good="A disk that works.",
    do="Look at the system's log; run `type-contracts generate` again once the disk works.",
)
LEFTOVER = _code(
    "leftover",
    "A staging folder could not be removed.",
    means="The new files are in place; a folder beside the output folder is left from the exchange.",
    why="It does no harm, but it takes room, and it is not meant to be committed.",
    bad="`.generated.type-contracts-3f2a-9c11` beside `generated`.",
    good="The next run removes it.",
    do="Run `type-contracts generate` again, or delete the folder.",
    severity="warning",
)

CODES: tuple[Code, ...] = (
    CONTRACT_CHANGED,
    CONTRACT_ADDED,
    CONTRACT_REMOVED,
    CONTRACT_RENAMED,
    OPTION_CHANGED,
    GENERATOR_CHANGED,
    EDITED_BY_HAND,
    MISSING,
    ORPHAN,
    EDITED_ORPHAN,
    MANIFEST_MISSING,
    MANIFEST_UNREADABLE,
    MANIFEST_EDITED,
    MANIFEST_NEWER,
    MIXED_TREE,
    UNSAFE_PATH,
    LINK_IN_THE_WAY,
    FILE_IN_THE_WAY,
    FOLDER_UNUSABLE,
    LOCKED,
    DISK_FULL,
    READ_ONLY,
    DISK_ERROR,
    LEFTOVER,
)

ENVIRONMENT: frozenset[str] = frozenset(
    one.name
    for one in (
        MANIFEST_NEWER,
        LINK_IN_THE_WAY,
        FILE_IN_THE_WAY,
        FOLDER_UNUSABLE,
        LOCKED,
        DISK_FULL,
        READ_ONLY,
        DISK_ERROR,
    )
)
"""Findings about the machine rather than the contracts: a command that meets one ends with exit status 2."""
