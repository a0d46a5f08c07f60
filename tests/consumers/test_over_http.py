"""A FastAPI backend on generated Python and a frontend on generated TypeScript talk to each other over HTTP."""

from __future__ import annotations

import json
import os
import selectors
import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.consumers.ground import COMPILERS, HERE, bundle, complaints, node, once, project

SERVER = """
import socket, sys, uvicorn
sys.path[:0] = sys.argv[1:]
from app import app
listening = socket.create_server(("127.0.0.1", 0))
print(listening.getsockname()[1], flush=True)
uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listening])
"""


@pytest.fixture(scope="module")
def frontend(generated: Path) -> Path:
    """The frontend beside what is generated, as a strict TypeScript project."""

    def make(folder: Path) -> None:
        shutil.copytree(HERE / "frontend" / "src", folder / "src")
        (folder / "generated").symlink_to(generated, target_is_directory=True)
        paths = json.loads((HERE / "frontend" / "tsconfig.paths.json").read_text(encoding="utf-8"))
        options = {"types": ["node"], "skipLibCheck": True, **paths["compilerOptions"]}
        project(folder, options, ["src/*.ts"])

    return once(generated.parent.with_name("frontend"), make)


@pytest.fixture(scope="module")
def backend(generated: Path) -> Generator[str]:
    """The address of the backend, in a process of its own; its port is bound before it is told."""
    command = [sys.executable, "-B", "-c", SERVER, str(HERE / "backend"), str(generated / "python")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ}) as server:
        assert server.stdout is not None
        with selectors.DefaultSelector() as waiting:
            waiting.register(server.stdout, selectors.EVENT_READ)
            assert waiting.select(timeout=60), "the backend did not start"
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"
        server.terminate()
        server.wait(timeout=30)


@pytest.mark.parametrize("compiler", COMPILERS)
def test_the_frontend_compiles(frontend: Path, compiler: str) -> None:
    assert complaints(frontend, compiler) == ""


def test_every_scenario_of_the_frontend_succeeds(frontend: Path, backend: str, tmp_path: Path) -> None:
    script = bundle(frontend / "src" / "main.ts", tmp_path / "main.mjs")
    results = [json.loads(line) for line in node(["node", str(script), backend], tmp_path).splitlines()]
    assert {one["name"]: one["problem"] for one in results if one["problem"]} == {}
    exported = sum(one.read_text("utf-8").count("export async function") for one in (frontend / "src").glob("*s.ts"))
    assert len(results) == exported


def test_the_backend_describes_itself(backend: str) -> None:
    described: dict[str, Any] = httpx.get(f"{backend}/openapi.json", timeout=60).raise_for_status().json()
    models = described["components"]["schemas"]
    assert {"CreateUser", "PublicUser", "UpdateUser", "PodcastJob", "CourseMessage"} <= models.keys()
    assert "password_hash" not in models["PublicUser"]["properties"]
    assert models["CreateUser"]["required"] == ["email", "name", "password"]
    assert "required" not in models["UpdateUser"]
    assert models["PodcastJob"]["properties"]["created_at"]["format"] == "date-time"
