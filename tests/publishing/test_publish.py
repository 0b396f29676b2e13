"""Publishing: what stands where, the same bytes again, and clear refusals."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from koersvast.plan import read_package
from koersvast.publishing import publish
from tests.publishing.conftest import EMPTY
from tests.publishing.weidestad import plan


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_one_plan_stands_at_the_root_and_english_in_its_own_folder(site: Path) -> None:
    assert (site / "index.html").is_file()
    assert (site / "en" / "index.html").is_file()
    assert (site / "indicatoren" / "eenzaam.html").is_file()
    assert (site / "en" / "indicatoren" / "eenzaam.html").is_file()


def test_several_plans_have_a_folder_each_and_a_start_page(two_plans: Path) -> None:
    for page in ("index.html", "en/index.html", "weidestad/index.html", "weidestad/en/index.html"):
        assert (two_plans / page).is_file(), page
    assert "weidestad/index.html" in (two_plans / "index.html").read_text(encoding="utf-8")
    assert "../leegstad/en/index.html" in (two_plans / "en" / "index.html").read_text(encoding="utf-8")


def test_the_same_plans_give_the_same_bytes(site: Path, tmp_path: Path) -> None:
    publish([plan()], tmp_path / "opnieuw")
    assert files(tmp_path / "opnieuw") == files(site)


def test_only_dutch_when_asked(tmp_path: Path) -> None:
    publish([plan()], tmp_path / "site", languages=("nl",))
    assert not (tmp_path / "site" / "en").exists()
    assert "English" not in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")


def test_a_municipality_brings_its_own_colours(tmp_path: Path) -> None:
    theme = tmp_path / "eigen.css"
    theme.write_text(".koersvast-theme { --kv-brand: #400040; }")
    publish([EMPTY], tmp_path / "site", theme=theme)
    assert (tmp_path / "site" / "assets" / "theme.css").read_bytes() == theme.read_bytes()


def test_progress_is_told_for_every_file(tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    publish([EMPTY], tmp_path / "site", progress=lambda *values: told.append(values))
    assert [done for _, done, _ in told] == list(range(1, len(told) + 1))
    assert {total for _, _, total in told} == {len(told)}
    assert {name for name, _, _ in told} == set(files(tmp_path / "site")) - {"manifest.json"}


@pytest.mark.parametrize(
    ("plans", "languages", "message"),
    [
        ([], ("nl",), "found no plan to publish"),
        ([EMPTY, EMPTY], ("nl",), "found two plans named 'leegstad'"),
        ([EMPTY], ("nl", "de"), r"found languages \['nl', 'de'\]"),
        ([EMPTY], ("en",), "expected nl"),
    ],
)
def test_what_cannot_be_published_is_refused(
    tmp_path: Path, plans: list, languages: tuple[str, ...], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        publish(plans, tmp_path / "site", languages=languages)
    assert list(tmp_path.iterdir()) == []


def test_the_data_package_on_the_site_is_the_plan(site: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO((site / "data" / "plan.zip").read_bytes())) as archive:
        archive.extractall(tmp_path)
    assert read_package(tmp_path / "weidestad") == plan()
    assert (site / "data" / "indicators.csv").read_bytes() == (
        tmp_path / "weidestad" / "indicators.csv"
    ).read_bytes()


def test_verdicts_and_findings_are_there_as_json(site: Path) -> None:
    verdicts = json.loads((site / "api" / "v1" / "verdicts.json").read_text(encoding="utf-8"))["verdicts"]
    (lonely,) = [
        row for row in verdicts if (row["indicator"], row["area"], row["group"]) == ("eenzaam", "", "")
    ]
    assert lonely["outcome"] == "missed"
    findings = json.loads((site / "api" / "v1" / "findings.json").read_text(encoding="utf-8"))
    assert all({"code", "message", "rows"} <= set(finding) for finding in findings)


def test_the_csv_of_an_indicator_has_every_figure_with_its_place(site: Path) -> None:
    lines = (site / "data" / "indicators" / "eenzaam.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 1 + 6 + 2
    assert lines[1] == "baseline,,,2016,,43,,,,,,43,,begroting-2020,l11"
    assert lines[-1] == "target,dorp,,2020,<,50,,,,,,50,,begroting-2020,l14"
