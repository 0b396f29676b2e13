"""Findings as JSON, SARIF, annotations, an Excel list and a summary."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from importlib import resources
from io import BytesIO

import jsonschema
import pytest
from openpyxl import load_workbook

from koersvast.checking import Severity, accept, check, check_in_full
from koersvast.checking.output import github_annotations, places_in_words, sarif, summarise, workbook
from tests.checking.drawn import drawn

PLAN = drawn("""
document Begroting 2018
programme 1 Meedoen
  budget 2018: 28.400 -2.100 26.302
  goal 1.1 Minder eenzaamheid
    indicator % dat eenzaam is | percent | effect | source: GGD
      baseline 2016: 143%
      target 2018: <43%
    indicator % dat mee kan doen | percent | effect | source: GGD
    activity a Jongerenraad
      result 2018 not_reported: p.m.
""")
PLAN = PLAN.with_rows(documents=[replace(PLAN.documents[0], file="begroting 2018.txt")])
SUM = next(finding for finding in check(PLAN) if finding.code == "A01")
ACCEPTED = accept(PLAN, SUM, reason="Reserves", by="J. de Vries", on=date(2018, 3, 1))


def test_json_follows_its_schema() -> None:
    schema = json.loads(
        resources.files("koersvast.checking.output").joinpath("findings.schema.json").read_text("utf-8")
    )
    jsonschema.Draft202012Validator.check_schema(schema)
    for plan in (PLAN, ACCEPTED):
        findings = json.loads(json.dumps([finding.as_json() for finding in check(plan)]))
        jsonschema.Draft202012Validator(schema).validate(findings)
    accepted = next(finding for finding in check(ACCEPTED) if finding.code == "A01").as_json()
    assert accepted["accepted"] is True
    assert accepted["acceptance"] == {"reason": "Reserves", "by": "J. de Vries", "on": "2018-03-01"}
    assert accepted["rows"][0] == {"table": "budgets", "id": "1-meedoen|balance|2018|budget"}
    assert accepted["figures"] == ["26.302", "28.400", "-2.100"]


def test_sarif_names_rules_places_and_suppressions() -> None:
    log = sarif(ACCEPTED, check(ACCEPTED))
    (run,) = log["runs"]
    results = {result["ruleId"]: result for result in run["results"]}
    rules = run["tool"]["driver"]["rules"]
    assert log["version"] == "2.1.0"
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [
        result["ruleId"] for result in run["results"]
    ]
    sum_ = results["A01"]
    assert sum_["level"] == "error"
    assert sum_["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "begroting%202018.txt"},
        "region": {"startLine": 3},
    }
    assert sum_["suppressions"][0]["status"] == "accepted"
    assert "suppressions" not in results["I04"]


def test_annotations_are_escaped_and_leave_out_what_is_accepted() -> None:
    lines = github_annotations(PLAN, check(PLAN))
    impossible = next(line for line in lines if "I04" in line)
    assert impossible.startswith("::error file=begroting 2018.txt,line=6,title=I04 figure-cannot-be::")
    assert "143%25" in impossible
    assert not [line for line in github_annotations(ACCEPTED, check(ACCEPTED)) if "title=A01" in line]


def test_the_excel_list_has_a_row_for_each_finding() -> None:
    findings = check(ACCEPTED)
    sheet = load_workbook(BytesIO(workbook(ACCEPTED, findings))).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:5] == ("Code", "Ernst", "Eigenaar", "Programma of thema", "Doel")
    assert [row[0] for row in rows[1:]] == [finding.code for finding in findings]
    accepted = next(row for row in rows if row[0] == "A01")
    assert "J. de Vries" in str(accepted[9])
    assert accepted[3] == "1 ‘Meedoen’"
    assert all(row[8] for row in rows[1:])


def test_the_excel_list_names_who_leads_the_activity() -> None:
    activities = [replace(row, lead="Team Jeugd") for row in PLAN.activities]
    plan = PLAN.with_rows(activities=activities)
    sheet = load_workbook(BytesIO(workbook(plan, check(plan), "en"))).active
    assert sheet is not None
    owners = {row[0]: row[2] for row in sheet.iter_rows(values_only=True)}
    assert owners["R02"] == "Team Jeugd"
    assert owners["I04"] is None


def test_of_many_places_the_first_are_named() -> None:
    plan = drawn("\n".join(f"indicator Indicator {number} | percent" for number in range(9)))
    (finding,) = (one for one in check(plan) if one.code == "T16")
    assert finding.goal == ""
    assert places_in_words(finding) == "plan l1, l2, l3, l4, l5, l6 en nog 3 plaatsen"
    assert places_in_words(finding, "en") == "plan l1, l2, l3, l4, l5, l6 and 3 more places"


def test_the_excel_list_holds_no_formulas() -> None:
    plan = drawn("goal =HYPERLINK(1) | =1+1\nindicator =cmd() | percent")
    sheet = load_workbook(BytesIO(workbook(plan, check(plan)))).active
    assert sheet is not None
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_summary_counts_things_and_not_findings(language: str) -> None:
    summary = summarise(PLAN, check_in_full(PLAN))
    counts = {one.question: (one.count, one.total) for one in summary.statements}
    assert counts["no-success"] == (1, 2)
    assert counts["results-unknown"] == (1, 1)
    assert counts["sums-wrong"] == (1, 1)
    assert counts["figures-wrong"] == (1, 2)
    assert len(summary.said(language).splitlines()) == 1 + len(summary.statements)


def test_the_summary_leaves_out_what_is_accepted() -> None:
    summary = summarise(ACCEPTED, check_in_full(ACCEPTED))
    assert summary.accepted == 1
    assert "sums-wrong" not in {one.question for one in summary.statements}
    assert dict(summary.counts)[Severity.ERROR] == 1
