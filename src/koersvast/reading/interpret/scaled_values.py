"""Figures of indicators that are printed in thousands or millions, as the text beside them says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from koersvast.reading.blocks import Table
from koersvast.reading.interpret.context import Context
from koersvast.reading.interpret.series import Leftover, Series, Value
from koersvast.reading.recognise.vocabulary import Find, Vocabulary
from koersvast.reading.values.figures import times
from koersvast.reading.values.scales import FACTORS

# A longer text above a table tells about it.
_LONGEST_CAPTION = 160
# What is counted or paid may be printed in thousands; a share or a grade is not.
_COUNTED = frozenset({"", "count", "eur"})


def told_scale(context: Context, at: int, table: Table) -> Find | None:
    """What the caption, or the text right above the table, says that its figures are printed in."""
    above = context.text(at - 1)
    told = (table.caption.text, above if len(above) <= _LONGEST_CAPTION else "")
    return next((find for words in told if (find := _scale(words, context.vocabulary))), None)


def _scale(words: str, vocabulary: Vocabulary) -> Find | None:
    """A scale such as "x 1.000" or "in duizenden"; "duizend" alone may stand in any sentence."""
    finds = vocabulary["scales"].all(words)
    return next((find for find in finds if not find.words.strip(".").isalpha()), None)


def scaled(
    series: Series, values: Sequence[Value], unit: str, told: Find | None, vocabulary: Vocabulary
) -> tuple[tuple[Value, ...], tuple[Leftover, ...]]:
    """The figures in units of one, and those of which it is not sure that the scale above holds for them.

    What a row says of itself ("Uitgaven (x € 1.000)") goes before what is said of the table. Of amounts
    in a table of euros a row without a unit may be none.
    """
    own = next(
        (f for kind in (series.label("unit"), series.name.text) if (f := _scale(kind, vocabulary))), None
    )
    find = own or told
    if find is None or (not own and unit not in _COUNTED):
        return tuple(values), ()
    in_euros = "€" in f"{find.words}{find.before}" or "bedragen" in find.before.casefold()
    if own or (unit == "eur" if in_euros else unit != "eur"):
        return tuple(_times(value, FACTORS[find.meaning]) for value in values), ()
    if unit:
        return tuple(values), ()
    unsure = [value for value in values if value.figure.value is not None]
    left = tuple(Leftover(v.figure.raw, "scale", v.locator, {"scale": find.words}) for v in unsure)
    return tuple(value for value in values if value.figure.value is None), left


def _times(value: Value, factor: Decimal) -> Value:
    """The figure times the scale, unless it says itself what it is ("12%", "1,2 mln")."""
    figure = value.figure
    if figure.value is None or figure.decimals is None or figure.unit not in _COUNTED:
        return value
    upper = times(figure.value_to, factor) if figure.value_to is not None else None
    larger = replace(figure, value=times(figure.value, factor), value_to=upper, decimals=None)
    return replace(value, figure=larger)
