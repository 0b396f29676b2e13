"""What is wrong with a template that was filled in: which cell, what was found, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class FigureProblem:
    """One thing that is wrong; `kind` names its sentence in the catalogue (`figures-problem-<kind>`).

    `cell` is the cell as a spreadsheet names it ("H4"), "" where the whole file is meant.
    """

    kind: str
    file: str
    cell: str = ""
    found: str = ""
    expected: str = ""

    def message(self, language: str = "nl") -> str:
        """The problem in words: place, what was found, what was expected, what to do."""
        place = self.file
        if self.cell:
            place += text("figures-problem-place", language, cell=self.cell)
        sentence = text(f"figures-problem-{self.kind}", language, found=self.found, expected=self.expected)
        return f"{place}: {sentence}"


class TemplateError(ValueError):
    """A template that cannot be taken in; `problems` lists everything that is wrong with it."""

    def __init__(self, problems: Sequence[FigureProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.message("en") for problem in self.problems))
