"""Make a template: a workbook or CSV in which a colleague or partner fills in the figures of a period."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from koersvast.figures.template.columns import COLUMNS
from koersvast.plan import Indicator, Observation, Plan, parse_period
from koersvast.texts import text
from koersvast.texts.numbers import number

# Light enough to read black on; says where to type.
_TO_FILL = PatternFill("solid", fgColor="FFF7D6")


def write_template(
    plan: Plan, path: Path, period: str, *, indicators: Iterable[str] = (), language: str = "nl"
) -> None:
    """Write a template for a period: one row for every series of the indicators (of all, if none given).

    A path that ends in `.csv` gives CSV with semicolons, which Dutch spreadsheets open as it is; any
    other gives a workbook. Raises ValueError for a period that is none, KeyError for an unknown indicator.
    """
    parse_period(period)
    chosen = [plan.indicator(name) for name in indicators] or list(plan.indicators)
    rows = [[column.head(language) for column in COLUMNS], *_rows(plan, chosen, period, language)]
    if path.suffix.casefold() == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file, delimiter=";").writerows([[_harmless(cell) for cell in row] for row in rows])
    else:
        _workbook(rows, language).save(path)


def _rows(plan: Plan, indicators: list[Indicator], period: str, language: str) -> Iterator[list[str]]:
    for indicator in indicators:
        figures = plan.observations_of(indicator.id)
        series = dict.fromkeys((row.area, row.group) for row in figures)
        series |= dict.fromkeys((row.area, row.group) for row in plan.targets_of(indicator.id))
        for area, group in series or {("", ""): None}:
            own = [row for row in figures if (row.area, row.group) == (area, group)]
            cells = {
                "indicator": indicator.id,
                "name": indicator.name,
                "unit": indicator.unit,
                "area": area,
                "group": group,
                "previous": _previous(own, language),
                "period": period,
            }
            yield [cells.get(column.name, "") for column in COLUMNS]


def _previous(figures: list[Observation], language: str) -> str:
    """The latest figure, so that a slip of the keyboard shows at once."""
    known = [row for row in figures if row.value is not None and row.period]
    latest = max(known, key=lambda row: parse_period(row.period).start, default=None)
    if latest is None or latest.value is None:
        return ""
    return f"{number(latest.value, language)} ({latest.period})"


def _workbook(rows: list[list[str]], language: str) -> Workbook:
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None, "a new workbook has a sheet"
    sheet.title = text("figures-sheet", language)
    for at, row in enumerate(rows, start=1):
        for place, value in enumerate(row, start=1):
            cell = sheet.cell(at, place)
            cell.value = value or None
            if value.startswith("="):
                cell.data_type = "s"  # Text of a document, never a formula.
            if at > 1 and COLUMNS[place - 1].fill:
                cell.fill = _TO_FILL
            cell.font = Font(bold=at == 1)
            cell.alignment = Alignment(wrap_text=COLUMNS[place - 1].name == "name", vertical="top")
    for place, column in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.freeze_panes = "C2"
    return workbook


def _harmless(cell: str) -> str:
    """Text that a spreadsheet would take for a formula, as text."""
    return f"'{cell}" if cell[:1] in {"=", "+", "@"} else cell
