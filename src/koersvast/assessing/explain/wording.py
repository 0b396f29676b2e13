"""Figures, periods and targets as a reader's language writes them."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from babel.dates import format_date

from koersvast.assessing.requirement import Ask, Requirement, ask_of, decimals_of, words_of
from koersvast.plan import Direction, Observation, Role, Target
from koersvast.texts import text
from koersvast.texts.figures import figure

_BY_DIRECTION = {Ask.AT_LEAST: "upward", Ask.AT_MOST: "downward"}


def computed(
    value: Decimal | float, unit: str, language: str, like: Decimal, rounding: str = ROUND_HALF_UP
) -> str:
    """A computed figure, one decimal finer than the figure it is held against; whole for counts."""
    places = 0 if unit in {"count", "eur"} else decimals_of(like) + 1
    shown = Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=rounding)
    while places and shown == shown.quantize(Decimal(1).scaleb(1 - places)):
        places -= 1
        shown = shown.quantize(Decimal(1).scaleb(-places))
    return figure(shown, unit, language)


def period_name(period: str, language: str) -> str:
    """A period in words, to stand after "in" or "over": 2018, maart 2018, schooljaar 2016/2017."""
    if "/" in period:
        return text("assessing-school-year", language, years=period)
    if "Q" in period:
        return text("assessing-quarter", language, quarter=period[-1], year=period[:4])
    if len(period) > 4:
        return format_date(date(int(period[:4]), int(period[5:]), 1), "MMMM y", locale=language)
    return period or text("assessing-no-year", language)


def figure_at(row: Observation | None, unit: str, language: str) -> str:
    """An observation with its period: "43% in 2016"; "" where there is no figure."""
    if row is None or row.value is None:
        return ""
    value = figure(row.value, unit, language)
    if not row.period:
        return value
    return text("assessing-figure-at", language, value=value, at=period_name(row.period, language))


def asked(needed: Requirement, unit: str, language: str) -> str:
    """What a target asks, in words: "minstens 60%", "lager dan de nulmeting (43%)"."""
    value = figure(needed.value, unit, language)
    if needed.reference is not None:
        baseline = needed.reference.role is Role.BASELINE
        value = text(
            "assessing-reference-baseline" if baseline else "assessing-reference-measured",
            language,
            value=value,
            at=period_name(needed.reference.period, language),
        )
    elif needed.by_direction and needed.ask in _BY_DIRECTION:
        return text(f"assessing-ask-{_BY_DIRECTION[needed.ask]}", language, value=value)
    value_to = figure(needed.value_to, unit, language) if needed.value_to is not None else ""
    return _asked(needed.ask, value, value_to, language)


def expected(needed: Requirement, unit: str, language: str, like: Decimal) -> str:
    """What the path asks, in words. Rounded to the strict side, so that the sentence never says that
    a figure meets what it does not, or the reverse."""
    least = needed.ask in {Ask.AT_LEAST, Ask.MORE, Ask.BETWEEN}
    value = computed(needed.value, unit, language, like, ROUND_CEILING if least else ROUND_FLOOR)
    value_to = ""
    if needed.value_to is not None:
        value_to = computed(needed.value_to, unit, language, like, ROUND_FLOOR)
    return _asked(needed.ask, value, value_to, language)


def target_in_words(target: Target, direction: Direction | None, unit: str, language: str) -> str:
    """A target as it is set, for where nothing could be compared; words are quoted."""
    if target.value is None:
        return text("assessing-ask-words", language, words=words_of(target) or target.raw or "?")
    ask, by_direction = ask_of(target, direction)
    if ask is not Ask.BETWEEN:
        return asked(Requirement(ask, target.value, by_direction=by_direction), unit, language)
    value_to = figure(target.value_to, unit, language) if target.value_to is not None else "?"
    return _asked(ask, figure(target.value, unit, language), value_to, language)


def _asked(ask: Ask, value: str, value_to: str, language: str) -> str:
    key = f"assessing-ask-{ask.value.replace('_', '-')}"
    return text(key, language, value=value, valueTo=value_to)
