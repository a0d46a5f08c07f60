"""What an attack may have done to the generated files: code of its own, hidden characters, live markup."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from tests import node
from tests.hostile.texts import CALL

HERE = Path(__file__).parent
HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
JOINERS = "\u200c\u200d"
OPTIONS = {
    "strict": True, "exactOptionalPropertyTypes": True, "noUncheckedIndexedAccess": True, "verbatimModuleSyntax": True,
    "isolatedModules": True, "noEmit": True, "target": "es2022", "lib": ["es2024"], "types": [], "module": "esnext",
    "moduleResolution": "bundler", "skipLibCheck": True,
}  # fmt: skip


def files(out: Path, suffix: str) -> Iterator[tuple[str, str]]:
    """The generated files of one kind: path below `out`, and text with its line ends as they are."""
    for path in sorted(out.rglob(f"*{suffix}")):
        yield path.relative_to(out).as_posix(), path.read_bytes().decode("utf-8")


def hidden_characters(out: Path) -> dict[str, list[str]]:
    """Controls, directions and other invisible characters, by file. The joiners of emoji and scripts are no harm on pages."""
    found = {}
    for path, text in (one for suffix in (".py", ".ts", ".md", ".json") for one in files(out, suffix)):
        fine = "\n" + JOINERS if path.endswith(".md") else "\n"
        marks = {one for one in set(text) - set(fine) if not one.isprintable() and unicodedata.category(one) in HIDDEN}
        if marks:
            found[path] = sorted(f"U+{ord(one):04X}" for one in marks)
    return found


def python_harm(out: Path) -> dict[str, str]:
    """Python files that call, import, define or name what the payloads want to."""
    found = {}
    for path, text in files(out, ".py"):
        try:
            tree = ast.parse(text)
        except SyntaxError as error:
            found[path] = str(error)
            continue
        words = {word for one in ast.walk(tree) for word in _words(one)}
        if CALL in words or re.search(r"#\s*(type:\s*ignore|mypy:|noqa|fmt:)", _comments(text)):
            found[path] = "runs what a contract says"
    return found


def _words(one: ast.AST) -> Iterator[str]:
    # A field may be called like that: then it is a name that is stored to, and a string.
    if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
        return
    for name in ("id", "name", "attr", "module", "asname"):
        value = getattr(one, name, None)
        if isinstance(value, str):
            yield value.partition(".")[0]


def _comments(text: str) -> str:
    import io
    import tokenize

    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    said = [one.string for one in tokens if one.type == tokenize.COMMENT and CALL in one.string]
    return "\n".join(said)


def typescript_harm(out: Path) -> dict[str, str]:
    """TypeScript files whose syntax tree has what the payloads want, or directives for tools."""
    modules = node.node_modules()
    command = ["node", str(HERE / "tree.mjs"), str(modules / "typescript5"), CALL, *map(str, sorted(out.rglob("*.ts")))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found


def page_harm(out: Path) -> dict[str, list[str]]:
    """Pages whose HTML has elements or addresses that the page's own layout never has."""
    pages = dict(files(out, ".md"))
    command = ["node", "html.mjs"]
    folder = HERE.parent / "markdown"
    done = subprocess.run(
        command, cwd=folder, input=json.dumps(list(pages.values())), capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found = {}
    for path, html in zip(pages, json.loads(done.stdout), strict=True):
        outside_code = re.sub(r"(?s)<pre>.*?</pre>", "", html)
        wrong = re.findall(
            r"<(?:script|img|iframe|b|a name|style|form|input)\b[^>]*>|<[^>]*\son\w+=[^>]*>", outside_code
        )
        wrong += re.findall(r'(?:href|src)="(?:\w+:|//|www)[^"]*"', outside_code)
        if wrong:
            found[path] = wrong
    return found


def diagram_harm(out: Path) -> dict[str, object]:
    """Diagrams that Mermaid cannot read, or that click, link or direct."""
    charts = {
        f"{path}:{at}": chart
        for path, text in files(out, ".md")
        for at, chart in enumerate(re.findall(r"(?ms)^```mermaid\n(.*?)^```$", text))
    }
    found: dict[str, object] = {
        place: chart
        for place, chart in charts.items()
        if re.search(r"(?m)^\s*(click|href|link|callback)\b|%%\{", chart)
    }
    done = subprocess.run(
        ["node", "mermaid.mjs"], cwd=HERE.parent / "markdown", input=json.dumps(list(charts.values())),
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answers = json.loads(done.stdout)
    return found | {place: said for place, said in zip(charts, answers, strict=True) if said}


def compiled(out: Path) -> str:
    """What the strict TypeScript compiler says."""
    modules = node.node_modules()
    node.bare(out, out.parent / "bare")
    project = out.parent / "tsconfig.json"
    project.write_text(json.dumps({"compilerOptions": OPTIONS, "include": ["bare/**/*.ts"]}), encoding="utf-8")
    command = ["node", str(modules / "typescript7" / "bin" / "tsc"), "-p", str(project), "--pretty", "false"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    return (done.stdout + done.stderr)[:3000]


def checked(out: Path, cache: Path) -> str:
    """What mypy in strict mode says."""
    packages = sorted(one.name for one in (out / "python").iterdir() if one.is_dir())
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(cache), *packages]
    done = subprocess.run(command, cwd=out / "python", capture_output=True, text=True, timeout=300, check=False)
    return (done.stdout + done.stderr)[:3000] if done.returncode else ""


def imported(out: Path) -> str:
    """What goes wrong, or happens beside, when every module of the generated Python is imported and every model built."""
    code = (
        "import sys, builtins, importlib, os, pathlib\n"
        "before = set(os.listdir('.'))\n"
        "for folder in sorted(pathlib.Path(sys.argv[1]).iterdir()):\n"
        "    package = importlib.import_module(folder.name)\n"
        "    for name in sorted(package.CONTRACTS):\n"
        "        package.CONTRACTS[name].model_rebuild()\n"
        f"assert not hasattr(builtins, {CALL!r}) and {CALL!r} not in sys.modules and set(os.listdir('.')) == before\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(out / "python"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-W", "error", "-c", code, str(out / "python")]
    done = subprocess.run(
        command, cwd=out.parent, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    return done.stderr[-3000:] if done.returncode else ""
