"""A target was already met when it was set.

What it finds: a target that the last figure before its year already meets: the comparator holds for
that figure, or, without comparator, the figure is better than the target.

Why it matters: a target that is behind you asks for nothing. It will be reported as reached, and
tells the council nothing about what the money did.

Example that fails: at most 150 homeless people in 2017, while 47 were counted in 2016.

How to mend it: set the target beyond the last figure, or say that the aim is to keep what is
reached.

When it does not apply: when no figure is known from before, when a target without comparator does
not tell which way is better, or when the figures only differ by rounding (T09).
"""

from koersvast.checking.direction import better, meets
from koersvast.checking.facts import Facts, grouped
from koersvast.checking.figures import InEachLanguage, listed, shown, shown_target
from koersvast.checking.labels import name_of_series
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rounding import is_rounded
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Aim, Point, Series
from koersvast.checking.subjects import series_with_targets
from koersvast.plan import Comparator
from koersvast.texts import LANGUAGES


@rule("T03", Severity.WARNING, each=series_with_targets)
def already_met(series: Series, facts: Facts) -> Outcome:
    known = series.known_when_set
    if known is None:
        return NotApplicable("no-figure-before")
    judged = [_met(known, aim, series) for aim in series.aims]
    if all(met is None for met in judged):
        return NotApplicable("direction-unknown")
    met = [aim for aim, is_met in zip(series.aims, judged, strict=True) if is_met]
    if not met:
        return PASSED
    if any(is_rounded(known.value, aim.value) for aim in met):
        return NotApplicable("rounding-only")
    unit = series.indicator.unit
    return Found(
        (*(aim.row for aim in met), known.row),
        {
            "indicator": name_of_series(series, facts),
            "count": len(met),
            "targets": _listed(met, unit),
            "value": shown(known.value, unit),
            "year": str(known.period),
        },
    )


def _listed(met: list[Aim], unit: str) -> InEachLanguage:
    """Targets with their years; a target that stays the same is named once."""
    by_target = grouped(met, lambda aim: shown_target(aim.row, unit)["nl"])
    return {
        language: listed(
            [
                f"{shown_target(aims[0].row, unit)[language]} ({listed([str(aim.period) for aim in aims])})"
                for aims in by_target.values()
            ]
        )
        for language in LANGUAGES
    }


def _met(known: Point, aim: Aim, series: Series) -> bool | None:
    if aim.row.comparator in (None, Comparator.EQUAL):
        return better(known.value, aim.value, series.direction)
    return meets(known.value, aim.row, series.direction)
