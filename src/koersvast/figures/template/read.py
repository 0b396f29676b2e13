"""Read a template that was filled in. Every cell that is wrong is named; then nothing is taken in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from openpyxl.utils import get_column_letter

from koersvast.figures.template.cells import Typed
from koersvast.figures.template.columns import NEEDED, column_named
from koersvast.figures.template.files import lines_of, template_document
from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.figures.template.rows import RowReader
from koersvast.plan import Observation, Plan


def read_template(path: Path, plan: Plan) -> tuple[Observation, ...]:
    """The figures that were filled in, as realised observations of the plan's indicators.

    Rows without a value are left out: they were not filled in. Each says in which cell it stands; the file is
    their document (`template_document`). Raises PersonData for columns about single people, and TemplateError
    with everything that is wrong: unknown columns, indicators and areas, figures that are none, a margin on
    the wrong side.
    """
    sheet, lines = lines_of(path)
    problems = list(_head_problems(lines[0], path.name))
    if problems:
        raise TemplateError(problems)
    columns = [column_named(cell.text) for cell in lines[0]]
    reader = RowReader(plan, path.name, template_document(path).id, sheet)
    found: dict[str, Observation] = {}
    for number, line in enumerate(lines[1:], start=2):
        cells = {
            column.name: (cell, f"{get_column_letter(place)}{number}")
            for place, (column, cell) in enumerate(zip(columns, line, strict=False), start=1)
            if column is not None
        }
        observation = reader.read(cells)
        if observation is None:
            continue
        if observation.key in found:
            reader.problems.append(
                FigureProblem(
                    "doubled", path.name, cells["indicator"][1], observation.indicator, observation.period
                )
            )
        found[observation.key] = observation
    if reader.problems:
        raise TemplateError(reader.problems)
    return tuple(found.values())


def _head_problems(head: list[Typed], file: str) -> Iterator[FigureProblem]:
    names = []
    for place, cell in enumerate(head, start=1):
        column, typed = column_named(cell.text), cell.text
        at = f"{get_column_letter(place)}1"
        if column is not None:
            names.append(column.name)
        elif typed:
            yield FigureProblem("unknown-column", file, at, typed)
    for name in NEEDED:
        if name not in names:
            yield FigureProblem("no-column", file, expected=name)
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield FigureProblem("doubled-column", file, found=name)
