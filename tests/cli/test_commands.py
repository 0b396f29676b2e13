"""The commands on plans and documents: what they say, what they leave behind, and their exit code."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from importlib import resources
from pathlib import Path

import jsonschema
import pytest
from openpyxl import load_workbook

from koersvast.assessing import schema as assessment_schema
from koersvast.checking import accept
from koersvast.checking import check as check_plan
from koersvast.cli.app import app
from koersvast.cli.frame import Command
from koersvast.cli.main import carry_out
from koersvast.plan import (
    Budget,
    BudgetKind,
    Comparator,
    Direction,
    Document,
    Goal,
    GoalIndicator,
    Indicator,
    Level,
    Observation,
    Plan,
    Profile,
    Role,
    Stage,
    Target,
)
from koersvast.plan.package import read_package, write_package
from koersvast.texts import LANGUAGES, has_text

ROOT = Path(__file__).parents[2]
BUDGET = ROOT / "examples" / "lindebroek" / "documents" / "programmabegroting-2024.txt"


def plan() -> Plan:
    """A target that was missed, and a balance that is off by more than rounding."""
    at = {"document": "begroting", "locator": "l12"}

    def amount(kind: BudgetKind, thousands: int) -> Budget:
        return Budget(
            goal="samen",
            kind=kind,
            period="2022",
            stage=Stage.BUDGET,
            amount=Decimal(thousands * 1000),
            raw=f"{thousands / 1000:.3f}",
            **at,
        )

    return Plan(
        profile=Profile(name="beukwoud", title="Beukwoud"),
        documents=(Document(id="begroting", title="Begroting 2022"),),
        goals=(Goal(id="samen", title="Samen leven", level=Level.PROGRAMME, **at),),
        indicators=(
            Indicator(
                id="eenzaam",
                name="Inwoners die eenzaam zijn",
                unit="percent",
                direction=Direction.DECREASE,
                **at,
            ),
        ),
        goal_indicators=(GoalIndicator(goal="samen", indicator="eenzaam", **at),),
        observations=(
            Observation(
                indicator="eenzaam", period="2018", role=Role.BASELINE, value=Decimal(43), raw="43%", **at
            ),
            Observation(
                indicator="eenzaam", period="2022", role=Role.REALISED, value=Decimal(47), raw="47%", **at
            ),
        ),
        targets=(
            Target(
                indicator="eenzaam",
                period="2022",
                comparator=Comparator.AT_MOST,
                value=Decimal(40),
                raw="40%",
                **at,
            ),
        ),
        budgets=(
            amount(BudgetKind.EXPENDITURE, 5_123),
            amount(BudgetKind.INCOME, 1_045),
            amount(BudgetKind.BALANCE, 3_911),
        ),
    )


@pytest.fixture
def folder(tmp_path) -> Path:
    write_package(plan(), tmp_path / "plan")
    return tmp_path / "plan"


def run(*typed: object) -> int:
    return carry_out(app, [str(word) for word in typed])


def test_check_names_the_goal_the_figures_and_the_place(folder, capsys):
    assert run("check", folder) == 0
    said = capsys.readouterr().out
    for words in ("Samen leven", "A01 fout", "3.911.000", "begroting l12"):
        assert words in said


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ("", 0),
        ("--fail-on error", 1),
        ("--fail-on advice", 1),
        ("--fail-on error --ignore A", 0),
        ("--fail-on error --select A01", 1),
        ("--fail-on error --select T", 0),
        ("--fail-on error --format json", 1),
    ],
)
def test_check_fails_on_what_it_is_asked_to(folder, options, code):
    assert run("check", folder, *options.split()) == code


def test_an_accepted_finding_is_shown_and_does_not_fail(folder, capsys):
    (finding,) = check_plan(plan(), select=("A01",))
    kept = accept(plan(), finding, reason="Staat zo in het besluit", by="J. de Vries", on=date(2022, 3, 1))
    write_package(kept, folder)
    assert run("check", folder, "--select", "A01", "--fail-on", "error") == 0
    said = capsys.readouterr().out
    assert "J. de Vries" in said
    assert "Staat zo in het besluit" in said


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_findings_for_programs_are_json(folder, capsys, form):
    run("check", folder, "--format", form)
    assert "A01" in json.dumps(json.loads(capsys.readouterr().out))


def test_findings_follow_their_schema(folder, capsys):
    run("check", folder, "--format", "json")
    findings = json.loads(capsys.readouterr().out)
    assert findings
    schema = resources.files("koersvast.checking.output") / "findings.schema.json"
    jsonschema.validate(findings, json.loads(schema.read_text(encoding="utf-8")))


def test_annotations_stand_one_a_line(folder, capsys):
    run("check", folder, "--select", "A01", "--format", "github")
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("::error ")


def test_findings_go_to_an_excel_file(folder, tmp_path):
    assert run("check", folder, "--excel", tmp_path / "lijst.xlsx", "--select", "A01") == 0
    sheet = load_workbook(tmp_path / "lijst.xlsx").active
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == ["A01"]


def test_an_excel_file_that_cannot_be_written_is_told(folder, tmp_path, capsys):
    assert run("check", folder, "--excel", tmp_path / "weg" / "lijst.xlsx") == 2
    assert "lijst.xlsx" in capsys.readouterr().err.replace("\n", "")


def test_accept_takes_the_mark_that_check_shows(folder, capsys):
    run("check", folder, "--select", "A01")
    mark = re.search(r"A01 fout · (\w+)", capsys.readouterr().out)[1]
    assert run("accept", folder, mark, "--reason", "Zo vastgesteld", "--by", "J. de Vries") == 0
    assert "A01" in capsys.readouterr().out
    run("check", folder, "--select", "A01")
    assert "Zo vastgesteld" in capsys.readouterr().out
    assert run("check", folder, "--select", "A01", "--fail-on", "error") == 0


@pytest.mark.parametrize(("mark", "said"), [("zzz", "Geen bevinding"), ("", "Geef meer tekens")])
def test_accept_refuses_a_mark_that_names_not_one_finding(folder, capsys, mark, said):
    before = (folder / "acceptances.csv").read_bytes()
    assert run("accept", folder, mark, "--reason", "Zo vastgesteld") == 2
    assert said in capsys.readouterr().err
    assert (folder / "acceptances.csv").read_bytes() == before


def test_accept_asks_for_a_reason(folder, capsys):
    assert run("accept", folder, "3fa2", "--reason", " ") == 2
    assert "--reason: er staat niets" in capsys.readouterr().err


def test_an_unknown_rule_is_refused(folder, capsys):
    assert run("check", folder, "--select", "Q") == 2
    assert capsys.readouterr().err.startswith("De regel Q bestaat niet.")


def test_assess_gives_the_verdict_with_its_reason(folder, capsys):
    assert run("assess", folder) == 0
    said = " ".join(capsys.readouterr().out.split())
    for words in ("Niet gehaald", "Inwoners die eenzaam zijn", "47%", "1 niet gehaald"):
        assert words in said


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ("--fail-on missed", 1),
        ("--fail-on achieved", 0),
        ("--fail-on achieved --fail-on missed", 1),
        ("--fail-on missed --format json", 1),
        ("--fail-on missed --on 2020", 0),
    ],
)
def test_assess_fails_on_what_it_is_asked_to(folder, options, code):
    assert run("assess", folder, *options.split()) == code


def test_assess_refuses_a_year_that_is_none(folder, capsys):
    assert run("assess", folder, "--on", "218") == 2
    assert "1900" in capsys.readouterr().err


def test_an_empty_plan_is_said_to_be_empty(tmp_path, capsys):
    write_package(Plan(), tmp_path)
    assert run("assess", tmp_path) == 0
    assert capsys.readouterr().out == "Dit plan heeft geen indicatoren.\n"


def test_assessments_follow_their_schema(folder, capsys):
    run("assess", folder, "--format", "json")
    jsonschema.validate(json.loads(capsys.readouterr().out), assessment_schema())


def test_read_makes_a_plan_and_says_what_it_holds(tmp_path, capsys):
    assert run("read", BUDGET, "--to", tmp_path / "plan") == 0
    said = capsys.readouterr().out
    assert "programmabegroting-2024.txt" in said
    assert f"koersvast check {tmp_path / 'plan'}" in said.replace("\n", " ")
    assert len(read_package(tmp_path / "plan").documents) == 1


def test_reading_the_same_document_again_changes_nothing(tmp_path):
    run("read", BUDGET, "--to", tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    assert run("read", BUDGET, "--to", tmp_path) == 0
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_correction_survives_reading_again(tmp_path, capsys):
    run("read", BUDGET, "--to", tmp_path)
    documents = tmp_path / "documents.csv"
    title = read_package(tmp_path).documents[0].title
    documents.write_text(documents.read_text().replace(title, "Onze begroting", 1))
    assert run("read", BUDGET, "--to", tmp_path, "--by", "J. de Vries") == 0
    kept = read_package(tmp_path)
    assert kept.documents[0].title == "Onze begroting"
    assert [(row.corrected, row.by) for row in kept.corrections] == [("Onze begroting", "J. de Vries")]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("check {folder}/weg", ["is niet te lezen als plan", "bestaat niet"]),
        ("assess {folder}/weg", ["is niet te lezen als plan"]),
        ("publish {folder}/weg --to {folder}/site", ["is niet te lezen als plan"]),
        ("publish {folder}/leeg.pdf --to {folder}/site", ["is niet te lezen als plan"]),
        ("serve {folder}/weg", ["hier staat geen site"]),
        ("read {folder}/weg.pdf --to {folder}/plan", ["weg.pdf"]),
        ("read {folder}/leeg.pdf --to {folder}/plan", ["leeg.pdf", "leeg"]),
        ("read {budget} --to {folder}/plan --vocabulary {folder}/weg.toml", ["weg.toml"]),
        ("read {budget} --to {folder}/leeg.pdf", ["leeg.pdf"]),
    ],
)
def test_bad_input_gives_one_message_and_leaves_nothing(tmp_path, capsys, typed, words):
    (tmp_path / "leeg.pdf").touch()
    assert run(*typed.format(folder=tmp_path, budget=BUDGET).split()) == 2
    captured = capsys.readouterr()
    assert [word for word in words if word not in captured.err] == []
    assert "Traceback" not in captured.err
    assert captured.out == ""
    assert {path.name for path in tmp_path.iterdir()} == {"leeg.pdf"}


def test_a_plan_gets_the_name_of_its_folder(tmp_path):
    run("read", BUDGET, "--to", tmp_path / "Onze begroting")
    assert read_package(tmp_path / "Onze begroting").profile.name == "onze-begroting"


def test_publish_makes_a_site_that_can_be_served(folder, tmp_path, capsys):
    assert run("publish", folder, "--to", tmp_path / "site") == 0
    assert f"koersvast serve {tmp_path / 'site'}" in capsys.readouterr().out.replace("\n", " ")
    assert (tmp_path / "site" / "index.html").is_file()


def test_publish_refuses_two_plans_of_one_name(folder, tmp_path, capsys):
    write_package(plan(), tmp_path / "other")
    assert run("publish", folder, tmp_path / "other", "--to", tmp_path / "site") == 2
    said = capsys.readouterr().err
    assert "beukwoud" in said
    assert not (tmp_path / "site").exists()


def test_publish_leaves_a_folder_with_other_files_alone(folder, tmp_path, capsys):
    mine = tmp_path / "mijn" / "brief.txt"
    mine.parent.mkdir()
    mine.write_text("Beste raad", encoding="utf-8")
    assert run("publish", folder, "--to", mine.parent) == 2
    assert str(mine.parent) in capsys.readouterr().err.replace("\n", "")
    assert list(mine.parent.iterdir()) == [mine]


def test_publish_refuses_a_theme_that_is_not_there(folder, tmp_path, capsys):
    assert run("publish", folder, "--to", tmp_path / "site", "--theme", tmp_path / "weg.css") == 2
    assert "weg.css" in capsys.readouterr().err


def test_every_problem_of_a_package_is_said(folder, capsys):
    for table in ("goals.csv", "targets.csv"):
        path = folder / table
        path.write_text(path.read_text().replace("begroting,l12", "weg,l12"))
    assert run("check", folder) == 2
    said = capsys.readouterr().err
    assert "goals.csv" in said
    assert "targets.csv" in said


COMMANDS = [app, *(load() for load in app.loaders.values())]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_and_parameter_is_explained(command: Command, language: str):
    keys = [f"cli-{command.name}-{part}" for part in ("summary", "help", "example")]
    keys += [command.meaning_key(param) for param in command.params]
    assert [key for key in keys if not has_text(key, language)] == []


def keys_in(language: str) -> list[str]:
    lines = (ROOT / "src" / "koersvast" / "texts" / language / "cli.ftl").read_text().splitlines()
    return [line.split(" =")[0] for line in lines if line.startswith("cli-")]


def test_both_languages_have_the_same_texts_once():
    assert keys_in("nl") == keys_in("en")
    assert len(set(keys_in("nl"))) == len(keys_in("nl"))
