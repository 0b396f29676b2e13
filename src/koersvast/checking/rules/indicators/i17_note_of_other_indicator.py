"""A footnote stands at an indicator it does not speak of.

What it finds: a note that stands at figures of two indicators or more, and shares words with the
name, group or source of one of them but not with another.

Why it matters: the mark leads to the wrong note. The reader takes a break in one series for a break
in the other, and the note that was meant is nowhere.

Example that fails: a note on how pupils are asked about moving, at the share of all residents who
do no sports, which comes from another source.

How to mend it: give the figure the mark of its own note, or none.

When it does not apply: when a note stands at one indicator only, or speaks of none of them.
"""

from collections.abc import Iterator

from koersvast.checking.facts import Facts, grouped
from koersvast.checking.labels import name_of_figure, shorten
from koersvast.checking.outcome import PASSED, Found, NotApplicable, Outcome
from koersvast.checking.rule import Severity, rule
from koersvast.checking.series import Figure
from koersvast.checking.words import shared

# One word in common may be chance; two are about the same thing.
_SPEAKS_OF = 2


def shared_notes(facts: Facts) -> Iterator[tuple[Figure, ...]]:
    """The figures at which a note stands, one for each indicator and group, where there are two or more."""
    with_note = (figure for figure in facts.figures if figure.note)
    for members in grouped(with_note, lambda figure: (figure.document, figure.note)).values():
        first = {(figure.indicator, figure.group): figure for figure in reversed(members)}
        if len({indicator for indicator, _ in first}) > 1:
            yield tuple(reversed(first.values()))


@rule("I17", Severity.ADVICE, each=shared_notes)
def note_of_other_indicator(figures: tuple[Figure, ...], facts: Facts) -> Outcome:
    said = facts.words(figures[0].note)
    in_common = [len(shared(said, _words(figure, facts))) for figure in figures]
    if max(in_common) < _SPEAKS_OF:
        return NotApplicable("note-speaks-of-none")
    if min(in_common):
        return PASSED
    own, other = figures[in_common.index(max(in_common))], figures[in_common.index(0)]
    return Found(
        (other, own),
        {
            "other": name_of_figure(other, facts),
            "own": name_of_figure(own, facts),
            "note": shorten(own.note),
        },
    )


def _words(figure: Figure, facts: Facts) -> frozenset[str]:
    indicator = facts.indicator(figure.indicator)
    name = f"{indicator.name} {indicator.source} {indicator.population}" if indicator else ""
    return facts.words(f"{name} {figure.group}")
