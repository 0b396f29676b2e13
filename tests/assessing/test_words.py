"""What is understood of words in notes, names and targets."""

import pytest

from koersvast.assessing.breaks import states_break
from koersvast.assessing.events import counts_events
from koersvast.assessing.moments import moment
from koersvast.assessing.target_words import WordedTarget, worded_target
from koersvast.plan import Comparator


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lager dan nulmeting", WordedTarget(Comparator.LESS, "baseline")),
        ("LAGER DAN 0-METING", WordedTarget(Comparator.LESS, "baseline")),
        ("een daling ten opzichte van de beginsituatie", WordedTarget(Comparator.LESS, "baseline")),
        ("meer", WordedTarget(Comparator.MORE, "baseline")),
        ("Licht stijgend", WordedTarget(Comparator.MORE, "baseline")),
        ("hoger dan in 2018", WordedTarget(Comparator.MORE, "2018")),
        ("meer dan vorig jaar", WordedTarget(Comparator.MORE, "year_before")),
        ("minder dan de vorige meting", WordedTarget(Comparator.LESS, "previous")),
        ("stabiel", WordedTarget(Comparator.EQUAL, "baseline")),
        ("Gelijk blijven", WordedTarget(Comparator.EQUAL, "baseline")),
        ("minimaal gelijk aan nulmeting", WordedTarget(Comparator.AT_LEAST, "baseline")),
        ("geen stijging", WordedTarget(Comparator.AT_MOST, "baseline")),
        ("stabiel of dalend", WordedTarget(Comparator.AT_MOST, "baseline")),
        # Not wholly understood is not understood.
        ("lager dan", None),
        ("lager dan het landelijk gemiddelde", None),
        ("meer dan 10", None),
        ("minder mensen", None),
        ("5% lager", None),
        ("meerjarig", None),
        ("", None),
    ],
)
def test_targets_in_words(text, expected):
    assert worded_target(text) == expected


@pytest.mark.parametrize(
    ("note", "breaks"),
    [
        ("Trendbreuk", True),
        ("De vraagstelling is in 2016 aangepast.", True),
        ("Nieuwe meetmethode.", True),
        ("Andere definitie dan in eerdere jaren", True),
        ("De cijfers zijn niet goed vergelijkbaar met eerdere jaren.", True),
        ("Deze indicator wordt niet meer gemeten.", True),
        ("Stijging door een administratief technische aanpassing.", True),
        ("Geen trendbreuk", False),
        ("De definitie is niet gewijzigd.", False),
        ("De meetmethode is ongewijzigd.", False),
        ("De streefwaarde is naar beneden bijgesteld.", False),
        ("Voorlopig cijfer", False),
        ("De wijk is vernieuwd.", False),
        ("", False),
    ],
)
def test_series_breaks(note, breaks):
    assert states_break(note) is breaks


@pytest.mark.parametrize(
    ("name", "events"),
    [
        ("Aantal overlastmeldingen", True),
        ("Het totaal aantal ernstige incidenten", True),
        ("Aantal meldingen van kindermishandeling", True),
        ("Aantal scholen met klachten", False),
        ("Aantal mensen dat meldingen doet", False),
        ("Aantal stageplekken", False),
        ("Percentage meldingen dat op tijd is behandeld", False),
    ],
)
def test_counts_of_events(name, events):
    assert counts_events(name) is events


@pytest.mark.parametrize(
    ("period", "start", "months", "year"),
    [
        ("2018", 2018 * 12, 12, 2018),
        ("2018-Q4", 2018 * 12 + 9, 3, 2018),
        ("2018-03", 2018 * 12 + 2, 1, 2018),
        ("2016/2017", 2016 * 12 + 7, 12, 2017),
    ],
)
def test_moments(period, start, months, year):
    found = moment(period)
    assert (found.start, found.months, found.year) == (start, months, year)


@pytest.mark.parametrize("period", ["", "2016/2019"])
def test_no_moment(period):
    assert moment(period) is None
