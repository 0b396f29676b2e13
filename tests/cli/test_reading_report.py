"""`read` writes the reading report beside the plan, or where it is asked to."""

from __future__ import annotations

from pathlib import Path

import pytest

from koersvast.cli.app import app
from koersvast.cli.main import carry_out
from tests.reading.samples.make import DOCUMENTS

DOCUMENT = DOCUMENTS / "merenwolde-zorg-2023.txt"


@pytest.mark.parametrize("asked", [False, True])
def test_the_report_is_written(tmp_path: Path, asked: bool) -> None:
    report = tmp_path / "verslag.html" if asked else tmp_path / "plan" / "reading-report.html"
    options = ["--report", str(report)] if asked else []
    assert carry_out(app, ["read", str(DOCUMENT), "--to", str(tmp_path / "plan"), *options]) == 0
    assert "<h1>Leesverslag</h1>" in report.read_text(encoding="utf-8")
    assert (tmp_path / "plan" / "reading-report.html").exists() is not asked


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "weg" / "verslag.html"
    assert (
        carry_out(app, ["read", str(DOCUMENT), "--to", str(tmp_path / "plan"), "--report", str(report)]) == 2
    )
    assert "verslag.html" in capsys.readouterr().err.replace("\n", "")
