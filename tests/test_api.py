"""The package as a notebook uses it."""

import subprocess
import sys
from pathlib import Path

import pytest

import koersvast as kv
from koersvast.plan import PackageError
from tests.plan.plans import small_plan

_HEAVY = ("django", "pandas", "numpy", "lxml", "docx", "pypdfium2", "jinja2", "scipy")


def test_importing_is_light() -> None:
    code = f"import sys, koersvast; print([name for name in {_HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_save_and_load(tmp_path: Path) -> None:
    kv.save(small_plan(), tmp_path / "plan")
    assert kv.load(tmp_path / "plan") == small_plan()
    with pytest.raises(PackageError, match="does not exist"):
        kv.load(tmp_path / "nowhere")


def test_results_show_themselves_as_tables() -> None:
    plan = small_plan()
    for shown in (plan, kv.check(plan), kv.assess(plan)):
        html = shown._repr_html_()
        assert html.startswith("<table>")
        assert html.endswith("</table>")
        assert len(repr(shown)) < 300
