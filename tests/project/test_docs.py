"""The documentation: generated pages are fresh, links lead somewhere, and what is said is so."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

import koersvast

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])


def test_generated_pages_are_fresh():
    script = ROOT / "scripts" / "make_docs.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("", 0)


def test_a_stale_page_is_told(tmp_path):
    """The check itself: in a copy without generated pages, all of them are stale."""
    scripts = shutil.copytree(ROOT / "scripts", tmp_path / "scripts")
    done = subprocess.run(
        [sys.executable, str(scripts / "make_docs.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 1
    assert "docs/reference/plan-tables.md is stale; run: make docs" in done.stdout


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head).strip().lower().replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        if not re.match(r"[a-z]+:", link) and (
            not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target))
        ):
            broken.append(link)
    assert broken == []


def test_every_page_can_be_found():
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [*(ROOT / "docs").glob("how-to/*.md"), *(ROOT / "docs").glob("explanation/*.md")]
    assert [page.name for page in pages if f"({page.parent.name}/{page.name})" not in index] == []


def test_every_picture_is_used():
    used = {
        name for page in PAGES for name in re.findall(r"screenshots/([\w-]+\.png)", page.read_text("utf-8"))
    }
    made = {path.name for path in (ROOT / "docs" / "screenshots").glob("*.png")}
    assert made == used


def test_every_decision_has_its_parts():
    for number, page in enumerate(sorted((ROOT / "docs" / "adr").glob("*.md")), start=1):
        text = page.read_text(encoding="utf-8")
        assert page.name.startswith(f"{number:04}-")
        assert text.startswith(f"# {number}. ")
        assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]


def test_the_readme_leads_with_the_two_commands():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert text.index("make demo") < text.index("make test") < text.index("## What it does")


def test_every_target_of_the_makefile_is_explained():
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = set(re.search(r"^\.PHONY: (.+)$", text, re.MULTILINE)[1].split())
    explained = set(re.findall(r"^([a-z-]+):.*##", text, re.MULTILINE))
    assert phony == explained
    assert {"setup", "demo", "test", "check", "bench", "docs", "fix"} <= phony


def test_publiccode_says_what_is_so():
    about = yaml.safe_load((ROOT / "publiccode.yml").read_text(encoding="utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert about["softwareVersion"] == koersvast.__version__
    assert about["legal"]["license"] == project["license"]
    assert set(about["description"]) == set(about["localisation"]["availableLanguages"])
    for described in about["description"].values():
        assert len(described["shortDescription"]) <= 150
        assert 150 <= len(described["longDescription"]) <= 10_000


def test_the_changelog_tells_of_this_version():
    assert f"## {koersvast.__version__} " in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
