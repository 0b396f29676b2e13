"""The answers of a survey: columns of a file, checked before anything is computed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from openpyxl.utils import get_column_letter

from koersvast.figures.survey.design import Design, Numbers
from koersvast.figures.survey.questions import Questions
from koersvast.figures.template.cells import Typed, Unclear, figure_in
from koersvast.figures.template.files import lines_of
from koersvast.figures.template.problems import FigureProblem, TemplateError


@dataclass(frozen=True)
class Answers:
    """The columns of a file, by name: what each respondent answered, with the place of the column's head."""

    file: str
    columns: dict[str, list[Typed]]
    places: dict[str, str]
    count: int

    def words(self, column: str) -> list[str]:
        """What stands in a column, as text; a whole number without its decimals."""
        return [cell.text.removesuffix(".0") for cell in self.columns[column]]

    def numbers(
        self, column: str, no_answer: frozenset[str] = frozenset(), least: float | None = None
    ) -> Numbers:
        """The figures in a column, NaN for no answer.

        Raises TemplateError for what is no figure, and where there must be one above `least`.
        """
        problems, found = [], np.full(self.count, np.nan)
        for row, cell in enumerate(self.columns[column]):
            if not cell or cell.text.removesuffix(".0").casefold() in no_answer:
                value: Decimal | None = None
            else:
                value = _figure(cell)
                if value is None:
                    problems.append(self._problem("number", column, row))
                    continue
            if value is not None:
                found[row] = float(value)
            if least is not None and not found[row] > least:
                problems.append(self._problem("above", column, row, f"{least:g}"))
        if problems:
            raise TemplateError(problems)
        return found

    def _problem(self, kind: str, column: str, row: int, expected: str = "") -> FigureProblem:
        place = f"{self.places[column].rstrip('0123456789')}{row + 2}"
        return FigureProblem(kind, self.file, place, self.columns[column][row].text or "–", expected)


def _figure(cell: Typed) -> Decimal | None:
    """The figure in a cell; None for words, also those for no figure: they must be named as no answer."""
    try:
        found = figure_in(cell)
    except Unclear:
        return None
    return found if isinstance(found, Decimal) else None


def read_answers(path: Path, questions: Questions) -> Answers:
    """The columns of a file that the questions need.

    Raises PersonData for columns about single people, TemplateError for a file without answers or columns.
    """
    _, lines = lines_of(path)
    if len(lines) < 2:
        raise TemplateError([FigureProblem("no-answers", path.name)])
    heads = [cell.text for cell in lines[0]]
    missing = [name for name in questions.columns if name not in heads]
    if missing:
        raise TemplateError(
            [
                FigureProblem("no-such-column", path.name, expected=name, found=", ".join(heads))
                for name in missing
            ]
        )
    columns, places = {}, {}
    for name in questions.columns:
        place = heads.index(name)
        columns[name] = [line[place] if place < len(line) else Typed(None) for line in lines[1:]]
        places[name] = f"{get_column_letter(place + 1)}1"
    return Answers(path.name, columns, places, len(lines) - 1)


def design_of(answers: Answers, questions: Questions) -> Design:
    """How the respondents were drawn: without weights all count the same, without clusters each was drawn."""
    count = answers.count
    ones, each = np.ones(count), np.arange(count)
    return Design(
        weights=answers.numbers(questions.weight, least=0) if questions.weight else ones,
        strata=_numbered(answers, questions.stratum)
        if questions.stratum
        else np.zeros(count, dtype=np.int64),
        clusters=_numbered(answers, questions.cluster) if questions.cluster else each,
        populations=answers.numbers(questions.population, least=0)
        if questions.population
        else np.full(count, np.inf),
    )


def _numbered(answers: Answers, column: str) -> NDArray[np.int64]:
    words = answers.words(column)
    numbers = {word: number for number, word in enumerate(dict.fromkeys(words))}
    return np.array([numbers[word] for word in words], dtype=np.int64)
