"""Tables as monitors export them: a row an area, a column a period, or an indicator in a period.

    Gebied;Banen 2022;Banen 2023        the name or id of an indicator, and a period
    Gebied;2022;2023                    periods alone: the indicator is given apart

Areas are known by their name or code. An export holds other municipalities and the country as well: areas
that the plan does not have are left out and named.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from openpyxl.utils import get_column_letter

from koersvast.figures.sources.absent import SIGNS
from koersvast.figures.template.cells import Typed, Unclear, figure_in
from koersvast.figures.template.columns import column_named
from koersvast.figures.template.files import lines_of, locator_of, template_document
from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.plan import Indicator, Missing, Observation, Plan, Role, parse_period

_HEAD = re.compile(
    r"(?P<name>.*?)[\s|,;:(\[-]*(?P<period>(?:19|20)\d{2}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])|/(?:19|20)\d{2})?)[)\]]?"
)


@dataclass(frozen=True, slots=True)
class Wide:
    """The figures of a table, and the areas of it that the plan does not have."""

    observations: tuple[Observation, ...]
    other_areas: tuple[str, ...]


def is_wide(path: Path) -> bool:
    """Whether a file is a table by area and period, and no template: it has no column for the indicator."""
    _, lines = lines_of(path)
    columns = [column_named(cell.text) for cell in lines[0]]
    return not any(column is not None and column.name == "indicator" for column in columns)


def read_wide(path: Path, plan: Plan, indicator: str = "") -> Wide:
    """The figures of a table by area and period, as realised observations; empty cells are left out.

    `indicator` is the id of the indicator where heads are periods alone. Raises TemplateError with everything
    that is wrong, and PersonData for columns about single people.
    """
    sheet, lines = lines_of(path)
    problems: list[FigureProblem] = []
    columns = _columns(lines[0], plan, indicator, path.name, problems)
    if problems:
        raise TemplateError(problems)
    document, areas = template_document(path).id, _areas(plan)
    found: dict[str, Observation] = {}
    others: dict[str, None] = {}
    for number, line in enumerate(lines[1:], start=2):
        name = line[0].text if line else ""
        area = areas.get(name.casefold())
        if area is None:
            others |= {name: None} if name else {}
            continue
        for place, (row, period) in columns.items():
            cell = line[place] if place < len(line) else Typed(None)
            letter = get_column_letter(place + 1)
            value = _figure(
                cell, row, FigureProblem("number", path.name, f"{letter}{number}", cell.text), problems
            )
            if value is None:
                continue
            observation = Observation(
                indicator=row.id,
                area=area,
                period=period,
                role=Role.REALISED,
                value=value if isinstance(value, Decimal) else None,
                missing=value if isinstance(value, Missing) else None,
                raw=cell.text,
                document=document,
                locator=locator_of(sheet, letter, number),
            )
            if observation.key in found:
                problems.append(FigureProblem("doubled", path.name, f"{letter}{number}", row.id, period))
            found[observation.key] = observation
    if problems:
        raise TemplateError(problems)
    return Wide(tuple(found.values()), tuple(others))


def _columns(
    heads: list[Typed], plan: Plan, indicator: str, file: str, problems: list[FigureProblem]
) -> dict[int, tuple[Indicator, str]]:
    """The indicator and period of each column after the first; empty heads are no columns."""
    known = {row.name.casefold(): row for row in plan.indicators} | {row.id: row for row in plan.indicators}
    columns = {}
    for place, cell in enumerate(heads[1:], start=1):
        if not cell:
            continue
        at = f"{get_column_letter(place + 1)}1"
        found = _HEAD.fullmatch(cell.text.removesuffix(".0"))
        if found is None:
            problems.append(FigureProblem("head-period", file, at, cell.text))
            continue
        row = known.get(found["name"].strip().casefold() or indicator)
        if row is None:
            problems.append(FigureProblem("head-indicator", file, at, cell.text))
            continue
        try:
            columns[place] = row, parse_period(found["period"]).text
        except ValueError:
            problems.append(FigureProblem("period", file, at, found["period"]))
    if not columns and not problems:
        problems.append(FigureProblem("no-column", file, expected="2023"))
    return columns


def _areas(plan: Plan) -> Mapping[str, str]:
    """The areas of a plan by name and code, and the municipality itself as the whole."""
    areas = {row.name.casefold(): row.id for row in plan.areas}
    areas |= {row.code.casefold(): row.id for row in plan.areas if row.code}
    profile = plan.profile
    return areas | {word.casefold(): "" for word in (profile.municipality, profile.code) if word}


def _figure(
    cell: Typed, row: Indicator, problem: FigureProblem, problems: list[FigureProblem]
) -> Decimal | Missing | None:
    if cell.text.casefold() in SIGNS:
        return SIGNS[cell.text.casefold()]
    try:
        return figure_in(cell, percent=row.unit == "percent")
    except Unclear as unclear:
        problems.append(FigureProblem(unclear.kind, problem.file, problem.cell, problem.found))
        return None
