"""`koersvast figures protect` and `publish --figures`: small figures stay in the store."""

from __future__ import annotations

import json
from datetime import date

import pytest

from koersvast.cli.app import app
from koersvast.cli.main import carry_out
from koersvast.figures import Store
from koersvast.figures.disclosure.rules import FILE
from koersvast.plan.package import read_package, write_package
from tests.figures.disclosure.tables import OWN, figure, plan_of

ROWS = [figure(103), figure(3, "noord"), figure(40, "oost"), figure(60, "zuid")]


@pytest.fixture
def folder(tmp_path):
    plan = plan_of(ROWS)
    write_package(plan.with_rows(observations=[]), tmp_path / "plan")
    Store(tmp_path / "plan" / "figures").load(ROWS, source="Telling", day=date(2025, 1, 1), documents=[OWN])
    return tmp_path / "plan"


@pytest.fixture
def ask(capsys):
    def typed(*words: object) -> tuple[int, str, str]:
        code = carry_out(app, [str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return typed


def test_what_is_hidden_is_shown_with_its_reason(ask, folder):
    code, said, _ = ask("figures", "protect", folder)
    assert code == 0
    assert "Van 4 eigen cijfers worden er 2 niet getoond" in said
    assert "gaat over te weinig mensen" in said
    assert "anders is een ander verborgen cijfer uit te rekenen" in said
    assert "zijn er 0 uit te rekenen" in said


def test_as_data_for_other_programs(ask, folder):
    _, said, _ = ask("figures", "protect", folder, "--format", "json")
    found = json.loads(said)
    assert (found["primary"], found["secondary"], found["computable"]) == (1, 1, 0)
    assert {one["area"]: one["reason"] for one in found["hidden"]} == {
        "noord": "too-few",
        "oost": "secondary",
    }
    # The figures themselves stay in the store.
    assert "value" not in found["hidden"][0]


def test_the_site_and_its_data_have_no_small_figure(ask, folder, tmp_path):
    code, said, _ = ask("publish", folder, "--to", tmp_path / "site", "--figures", folder / "figures")
    assert code == 0
    assert "2 cijfers worden niet getoond" in " ".join(said.split())
    published = read_package(tmp_path / "site" / "data")
    values = {row.area: row.value for row in published.observations}
    assert values["noord"] is None
    assert values["oost"] is None
    assert values["zuid"] == 60


def test_a_figure_that_was_published_before_is_told_as_exposed(ask, folder, tmp_path):
    site = tmp_path / "site"
    (folder / FILE).write_text("[standard]\nminimum = 0\n")
    publish = ("publish", folder, "--to", site, "--figures", folder / "figures")
    assert ask(*publish, "--version", "1", "--date", "2025-02-01")[0] == 0
    (folder / FILE).unlink()
    code, _, complaint = ask("figures", "protect", folder, "--site", site)
    assert code == 0
    assert "niet meer te beschermen" in complaint


def test_wrong_rules_are_refused(ask, folder):
    (folder / FILE).write_text("[standard]\nminimum = 'veel'\n")
    code, _, complaint = ask("figures", "protect", folder)
    assert code == 2
    assert "minimum = veel" in complaint
