"""What is wrong with a package: where, what was found, what was expected, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    `kind` names the sentence in the catalogue (`plan-problem-<kind>`); `row` is the number of the row as
    a spreadsheet shows it (the head is row 1), 0 where no row is meant.
    """

    kind: str
    file: str
    row: int = 0
    column: str = ""
    found: str = ""
    expected: str = ""

    def message(self, language: str = "nl") -> str:
        """The problem in words: place, what was found, what was expected, what to do."""
        place = self.file
        if self.row:
            place += text("plan-problem-place-row", language, row=str(self.row))
        if self.column:
            place += text("plan-problem-place-column", language, column=self.column)
        sentence = text(f"plan-problem-{self.kind}", language, found=self.found, expected=self.expected)
        return f"{place}: {sentence}"


class PackageError(ValueError):
    """A package that cannot be read as a plan; `problems` lists everything that is wrong."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(problem.message("en") for problem in self.problems))
