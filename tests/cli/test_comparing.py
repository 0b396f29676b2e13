"""`diff` and `match`: what they say, what they keep, and their exit code."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import resources
from pathlib import Path

import jsonschema
import pytest

from koersvast.cli.app import app
from koersvast.cli.main import carry_out
from koersvast.plan import MatchAnswer
from koersvast.plan.package import read_package, write_package
from tests.plan.comparing.test_compare import base


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A plan, and the plan of a year later: a target moved, and an indicator by another name."""
    older, newer = base(), base()
    renamed = replace(newer.indicators[1], id="alleen", name="Inwoners die zich eenzaam voelen")
    observations = [replace(row, indicator="alleen") for row in newer.observations]
    moved = [replace(newer.targets[0], value=newer.targets[1].value), *newer.targets[1:]]
    newer = newer.with_rows(
        indicators=[newer.indicators[0], renamed], observations=observations, targets=moved
    )
    write_package(older, tmp_path / "2024")
    write_package(newer, tmp_path / "2025")
    return tmp_path / "2024", tmp_path / "2025"


def run(*arguments: object) -> int:
    return carry_out(app, [str(argument) for argument in arguments])


def schema(room: str, name: str) -> object:
    return json.loads((resources.files(room) / name).read_text(encoding="utf-8"))


def test_diff_says_what_changed(folders, capsys):
    assert run("diff", *folders) == 0
    said = capsys.readouterr().out
    assert "Huishoudens met hulp: streefwaarde 2020 is 4.000, was 4.500" in said
    assert "Vervallen: Inwoners die eenzaam zijn" in said
    assert "3 verschillen" in said
    assert f"koersvast match {folders[1]} --older {folders[0]}" in said.replace("\n", " ")


def test_diff_of_a_plan_with_itself(folders, capsys):
    assert run("diff", folders[0], folders[0], "--fail") == 0
    assert capsys.readouterr().out == "Er zijn geen verschillen.\n"


def test_diff_fails_when_asked(folders):
    assert run("diff", *folders, "--fail") == 1


def test_differences_follow_their_schema(folders, capsys):
    assert run("diff", *folders, "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert (len(found["differences"]), len(found["proposals"])) == (3, 1)
    jsonschema.validate(found, schema("koersvast.plan.comparing", "comparison.schema.json"))


def test_proposals_follow_their_schema(folders, capsys):
    assert run("match", folders[1], "--older", folders[0], "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    assert [(item["one"]["id"], item["other"]["id"]) for item in found] == [("eenzaam", "alleen")]
    jsonschema.validate(found, schema("koersvast.plan.matching", "matches.schema.json"))


def test_both_schemas_say_the_same_of_a_proposal():
    comparison = schema("koersvast.plan.comparing", "comparison.schema.json")
    matches = schema("koersvast.plan.matching", "matches.schema.json")
    assert matches["$defs"].items() <= comparison["$defs"].items()


def test_match_proposes_with_the_reason(folders, capsys):
    assert run("match", folders[1], "--older", folders[0]) == 0
    said = " ".join(capsys.readouterr().out.split())
    for words in (
        "Inwoners die zich eenzaam voelen",
        "zijn er 2 gelijk",
        "eenzaam · begroting l3",
        "1 voorstel",
    ):
        assert words in said


@pytest.mark.parametrize(("option", "differences"), [("--same", 2), ("--different", 3)])
def test_an_answer_is_kept_and_followed(folders, capsys, option, differences):
    older, newer = folders
    reason = ("--reason", "Zo afgesproken", "--by", "J. de Vries")
    assert run("match", newer, "--older", older, option, "eenzaam", "alleen", *reason) == 0
    (kept,) = read_package(newer).matches
    assert (kept.one, kept.other, kept.by) == ("eenzaam", "alleen", "J. de Vries")
    assert kept.answer is MatchAnswer(option[2:])
    capsys.readouterr()
    assert run("match", newer, "--older", older) == 0
    assert "geen indicatoren" in capsys.readouterr().out
    run("diff", older, newer)
    assert f"{differences} verschillen" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("--same eenzaam weg --reason Zo", "De indicator weg bestaat niet"),
        ("--same eenzaam alleen", "--reason"),
        ("--same eenzaam alleen --different eenzaam alleen --reason Zo", "Kies één van beide"),
        ("--same eenzaam", "--same"),
    ],
)
def test_an_answer_that_cannot_be_kept_is_refused(folders, capsys, options, said):
    older, newer = folders
    before = (newer / "matches.csv").read_bytes()
    assert run("match", newer, "--older", older, *options.split()) == 2
    assert said in capsys.readouterr().err
    assert (newer / "matches.csv").read_bytes() == before
