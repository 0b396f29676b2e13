"""What an indicator is, apart from its figures: unit, sort, definition, statutory or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from koersvast.plan import IndicatorKind
from koersvast.reading.interpret.series import Series, Value
from koersvast.reading.recognise.indicator_tables import IndicatorTable
from koersvast.reading.recognise.letters import letters_of
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.units import Unit, unit_in_cell, unit_in_name


def unit_of(series: Series, own: str, vocabulary: Vocabulary) -> Unit:
    """The unit by the head of the column, its own cell, the name, or by what stands behind the figures."""
    named = unit_in_name(letters_of(series.name.text)[1], vocabulary)
    if own:
        return Unit(own, named.population)
    if series.label("unit"):
        told = unit_in_cell(series.label("unit"), vocabulary)
        # "Aantal" beside a name with "per 1.000 inwoners" says less than the name.
        unit = named.unit if told.unit in {"", "count"} and named.unit else told.unit
        return Unit(unit, told.population or named.population)
    if named.unit:
        return named
    printed = Counter(value.figure.unit for value in series.values if value.figure.value is not None)
    units = [unit for unit in printed if unit]
    if not units and "€" in series.name.text:
        return Unit("eur", named.population)
    return Unit(units[0] if len(units) == 1 else "", named.population)


def counted_in_cell(series: Series, vocabulary: Vocabulary) -> str:
    """Who or what the unit cell says is counted: the group to which all figures of the row belong."""
    return unit_in_cell(series.label("unit"), vocabulary).population if series.label("unit") else ""


def kind_of(series: Series, table: IndicatorTable, vocabulary: Vocabulary) -> IndicatorKind | None:
    """Effect or performance: by a column with the sort, the head of the names, or the heading above."""
    name = table.column("name")
    for words in (series.label("statutory"), name.head.text if name else "", table.above):
        if find := vocabulary["indicator_kinds"].first(words):
            return IndicatorKind(find.meaning)
    return None


def definition_of(series: Series, table: IndicatorTable) -> str:
    """The description of the indicator, and the footnotes at its name."""
    notes = [table.notes[mark].text for mark in series.marks if mark in table.notes]
    return " ".join(filter(None, (series.label("description"), *notes)))


def statutory_of(series: Series, table: IndicatorTable, vocabulary: Vocabulary) -> str:
    """BBV where a column or the heading says so, or where it stands with the source: "CBS (BBV)"."""
    words, titles = vocabulary["statutory"], vocabulary["statutory_titles"]
    in_source = any(find.words.casefold() == "bbv" for find in words.all(series.label("source")))
    told = in_source or words.meaning(series.label("statutory")) or titles.first(table.above)
    return "BBV" if told else ""


def decimals_of(values: Sequence[Value]) -> int | None:
    """With how many decimals most of the figures are printed."""
    printed = Counter(v.figure.decimals for v in values if v.figure.decimals is not None)
    return printed.most_common(1)[0][0] if printed else None
