"""Findings as an Excel list, to mail to the owners of goals."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from koersvast.checking.facts import Facts
from koersvast.checking.finding import Finding
from koersvast.checking.handbook import english
from koersvast.checking.labels import name_of
from koersvast.checking.output.places import places_in_words
from koersvast.checking.registry import find_rule
from koersvast.plan import Goal, Level, Plan
from koersvast.texts import text

_COLUMNS = {
    "code": 7,
    "severity": 14,
    "owner": 22,
    "field": 30,
    "goal": 40,
    "message": 80,
    "figures": 26,
    "place": 30,
    "mend": 50,
    "accepted": 30,
    "reply": 40,
}
_HEAD = PatternFill("solid", start_color="DCE6F1")
# What holds goals together, and tells which department a finding is for.
_FIELDS = (Level.THEME, Level.POLICY_FIELD, Level.PROGRAMME)


def workbook(plan: Plan, findings: Iterable[Finding], language: str = "nl") -> bytes:
    """An .xlsx file with a row for each finding, a filter on every column, and room for the owner's reply.

    The owner is who leads the activity that the finding is about, where the plan says so; the programme or
    theme tells whom to ask where it does not.
    """
    facts = Facts(plan)
    book = Workbook()
    sheet = book.active
    assert sheet is not None, "a new workbook has a sheet"
    sheet.title = text("checking-workbook-title", language)
    sheet.append([text(f"checking-column-{name}", language) for name in _COLUMNS])
    for finding in findings:
        sheet.append([_safe(cell) for cell in _cells(facts, finding, language)])
    for number, width in enumerate(_COLUMNS.values(), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for cell in sheet[1]:
        cell.font, cell.fill = Font(bold=True), _HEAD
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _cells(facts: Facts, finding: Finding, language: str) -> list[str]:
    accepted = finding.accepted
    values = {"by": accepted.by, "on": accepted.on.isoformat(), "reason": accepted.reason} if accepted else {}
    goal = facts.goal(finding.goal)
    return [
        finding.code,
        text(f"checking-severity-{finding.severity}", language),
        _owner(facts, finding),
        _field(facts, goal) if goal else "",
        name_of(goal) if goal else "",
        finding.message[language],
        ", ".join(finding.figures),
        places_in_words(finding, language),
        _mend(finding, language),
        text("checking-accepted-by", language, **values) if accepted else "",
        "",
    ]


def _owner(facts: Facts, finding: Finding) -> str:
    """Who leads the activity that a finding is about; empty where it is about none, or nobody is named."""
    activities = (
        facts.activity(key.split("|")[0]) for table, key in finding.rows if table in ("activities", "results")
    )
    return next((activity.lead for activity in activities if activity and activity.lead), "")


def _field(facts: Facts, goal: Goal) -> str:
    return next((name_of(one) for one in (goal, *facts.above(goal)) if one.level in _FIELDS), "")


def _mend(finding: Finding, language: str) -> str:
    """How to mend it; in English it stands in the docstring of the rule."""
    if language == "nl":
        return text(f"checking-{finding.code.lower()}-mend")
    return english(find_rule(finding.code))[1]["mend"].replace("\n", " ")


def _safe(cell: str) -> str:
    """Text that Excel does not take for a formula: documents are not ours."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
