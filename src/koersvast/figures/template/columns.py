"""The columns of a template: one row a figure to fill in."""

from __future__ import annotations

from dataclasses import dataclass

from koersvast.texts import LANGUAGES, text


@dataclass(frozen=True, slots=True)
class TemplateColumn:
    """A column: its name in the catalogue (`figures-column-<name>`), and whether it is to be filled in."""

    name: str
    fill: bool
    width: int

    def head(self, language: str) -> str:
        return text(f"figures-column-{self.name.replace('_', '-')}", language)


COLUMNS = (
    TemplateColumn("indicator", False, 30),
    TemplateColumn("name", False, 60),
    TemplateColumn("unit", False, 12),
    TemplateColumn("area", False, 16),
    TemplateColumn("group", False, 20),
    TemplateColumn("previous", False, 18),
    TemplateColumn("period", True, 12),
    TemplateColumn("value", True, 12),
    TemplateColumn("sample_size", True, 14),
    TemplateColumn("numerator", True, 12),
    TemplateColumn("denominator", True, 12),
    TemplateColumn("lower", True, 12),
    TemplateColumn("upper", True, 12),
    TemplateColumn("provisional", True, 12),
    TemplateColumn("note", True, 40),
)
NEEDED = ("indicator", "period", "value")


def column_named(head: str) -> TemplateColumn | None:
    """The column with that head, in any language; None when there is none."""
    plain = " ".join(head.split()).casefold()
    for column in COLUMNS:
        if plain in {column.name, *(column.head(language).casefold() for language in LANGUAGES)}:
            return column
    return None
