"""`koersvast override`, and what `koersvast assess` says of it."""

import pytest

from koersvast.cli.app import app
from koersvast.cli.main import carry_out
from koersvast.plan.package import read_package, write_package
from tests.assessing.lines import plan_of


@pytest.fixture
def folder(tmp_path):
    lines = ("meting 2020: 44", "meting 2020 [vrouwen]: 41", "doel 2020: <43", "doel 2020 [vrouwen]: <43")
    write_package(plan_of(*lines), tmp_path / "plan")
    return tmp_path / "plan"


def run(*arguments):
    return carry_out(app, [str(word) for word in arguments])


def test_a_verdict_is_overridden_and_assess_shows_both(folder, capsys):
    given = ("--outcome", "achieved", "--reason", "Late meting", "--by", "J. de Vries")
    assert run("override", folder, "x", *given) == 0
    assert "gehaald (“Late meting”); berekend: niet gehaald" in " ".join(capsys.readouterr().out.split())
    (row,) = read_package(folder).overrides
    assert (row.by, row.group) == ("J. de Vries", "")
    assert run("assess", folder, "--fail-on", "missed") == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "Oordeel van J. de Vries op" in said
    assert said.endswith("2 gehaald, waarvan 1 door een persoon bepaald")


def test_a_verdict_on_a_group(folder, capsys):
    given = ("--group", "vrouwen", "--outcome", "not_comparable", "--reason", "Te weinig antwoorden")
    assert run("override", folder, "x", *given) == 0
    assert "(vrouwen)" in capsys.readouterr().out
    assert run("assess", folder, "--fail-on", "not_comparable") == 1


def test_assess_says_which_overrides_no_longer_count(folder, capsys):
    given = ("--outcome", "achieved", "--reason", "Late meting", "--by", "J. de Vries")
    run("override", folder, "x", *given)
    plan = read_package(folder)
    write_package(plan.with_rows(observations=plan.observations[1:]), folder)
    capsys.readouterr()
    run("assess", folder)
    said = capsys.readouterr().out
    assert "telt hier niet: het rust op andere cijfers" in said
    assert "door een persoon" not in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("weg",), "De indicator weg bestaat niet in het plan."),
        (("x", "--area", "noord"), "Wel voor: -, vrouwen."),
        (("x", "--outcome", "goed"), "achieved"),
        (("x", "--reason", " "), "--reason: er staat niets"),
    ],
)
def test_what_cannot_be_overridden_is_told_and_nothing_is_written(folder, capsys, arguments, said):
    given = ("--outcome", "achieved", "--reason", "Late meting")
    name, *rest = arguments
    assert run("override", folder, name, *given, *rest) == 2
    assert said in capsys.readouterr().err
    assert read_package(folder).overrides == ()
