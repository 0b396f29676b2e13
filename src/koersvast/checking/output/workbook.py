"""Findings as an Excel list, to mail to the owners of goals."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from koersvast.checking.finding import Finding
from koersvast.checking.labels import name_of
from koersvast.plan import Plan
from koersvast.texts import text

_COLUMNS = {"code": 7, "severity": 14, "goal": 40, "message": 90, "figures": 30, "place": 30, "accepted": 40}


def workbook(plan: Plan, findings: Iterable[Finding], language: str = "nl") -> bytes:
    """An .xlsx file with a row for each finding and a filter on every column."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None, "a new workbook has a sheet"
    sheet.title = text("checking-workbook-title", language)
    sheet.append([text(f"checking-column-{name}", language) for name in _COLUMNS])
    for finding in findings:
        sheet.append([_safe(cell) for cell in _cells(plan, finding, language)])
    for number, width in enumerate(_COLUMNS.values(), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _cells(plan: Plan, finding: Finding, language: str) -> list[str]:
    accepted = finding.accepted
    values = {"by": accepted.by, "on": accepted.on.isoformat(), "reason": accepted.reason} if accepted else {}
    return [
        finding.code,
        text(f"checking-severity-{finding.severity}", language),
        name_of(plan.goal(finding.goal)) if finding.goal else "",
        finding.message[language],
        ", ".join(finding.figures),
        ", ".join(f"{place.document} {place.locator}" for place in finding.places),
        text("checking-accepted-by", language, **values) if accepted else "",
    ]


def _safe(cell: str) -> str:
    """Text that Excel does not take for a formula: documents are not ours."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell
