"""How sure a figure is, in words: its margin, and how many people were asked."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from koersvast.assessing.explain.wording import period_name
from koersvast.assessing.margins import margin_of
from koersvast.plan import Indicator, Missing, Observation
from koersvast.publishing.site.edition import Edition
from koersvast.texts import numbers
from koersvast.texts.figures import figure

Ends = tuple[Decimal, Decimal]


def ends_of(row: Observation, indicator: Indicator) -> Ends | None:
    """The ends of the 95% interval of a figure; None where its margin is not known.

    Published ends stay as they are; computed ones get one decimal more than the figure.
    """
    margin = margin_of(row, indicator)
    if margin is None or row.value is None:
        return None
    if row.lower is not None and row.upper is not None:
        return row.lower, row.upper
    return finer(margin.lower, row.value), finer(margin.upper, row.value)


def finer(value: float, like: Decimal) -> Decimal:
    """A computed value with one decimal more than the figure that it stands beside."""
    exponent = like.as_tuple().exponent
    places = max(0, -exponent) + 1 if isinstance(exponent, int) else 1
    return Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def short_margin(row: Observation, indicator: Indicator, edition: Edition) -> str:
    """The margin and the number of respondents of a figure, for in a table; "" where nothing is known."""
    parts = []
    if (ends := ends_of(row, indicator)) is not None:
        low, high = (figure(end, indicator.unit, edition.language) for end in ends)
        parts.append(edition.t("margin-short", low=low, high=high))
    if row.sample_size:
        parts.append(
            edition.t("margin-asked", count=row.sample_size, number=_count(row.sample_size, edition))
        )
    return ", ".join(parts)


def margin_sentences(row: Observation | None, indicator: Indicator, edition: Edition) -> tuple[str, ...]:
    """What the margin of a figure means; nothing where there is no margin."""
    if row is None or row.value is None:
        return ()
    ends = ends_of(row, indicator)
    if ends is None:
        return ()
    low, high = (figure(end, indicator.unit, edition.language) for end in ends)
    said = [
        edition.t(
            "margin-means",
            at=period_name(row.period, edition.language),
            figure=figure(row.value, indicator.unit, edition.language),
            low=low,
            high=high,
        )
    ]
    if row.sample_size:
        said.append(
            edition.t("margin-sample", count=row.sample_size, number=_count(row.sample_size, edition))
        )
    return tuple(said)


def suppressed_sentence(rows: tuple[Observation, ...], edition: Edition) -> str:
    """How many figures are not shown to protect people; "" where there are none."""
    count = sum(row.missing is Missing.SUPPRESSED for row in rows)
    return edition.t("suppressed", count=count) if count else ""


def _count(number: int, edition: Edition) -> str:
    return numbers.number(Decimal(number), edition.language, 0)
