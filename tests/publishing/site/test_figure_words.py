"""What the page of an indicator says of chance: margins, ordinary ups and downs, others, promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from koersvast.assessing import assess
from koersvast.assessing.overriding import override
from koersvast.plan import (
    Area,
    AreaKind,
    Comparator,
    Direction,
    Document,
    Indicator,
    Match,
    MatchAnswer,
    Missing,
    Observation,
    Outcome,
    Plan,
    Profile,
    Role,
    Target,
)
from koersvast.publishing.publications import Publication
from koersvast.publishing.site.benchmarks import BenchmarkView, benchmark_view
from koersvast.publishing.site.edition import Earlier, Edition
from koersvast.publishing.site.indicators import indicator_line
from koersvast.publishing.site.pages.areas import area_view, shown_areas
from koersvast.publishing.site.pages.indicator import IndicatorView, indicator_view
from tests.publishing.site.editions import edition

WAIT = "wachttijd"
STEADY = ("50", "52", "49", "51", "50", "48", "51", "50", "52", "49", "50", "51", "49", "50")


def row(period: str, value: str | None, **more: object) -> Observation:
    cells = {"indicator": WAIT, "period": period, "role": Role.REALISED, "document": "a", **more}
    return Observation(value=None if value is None else Decimal(value), **cells)  # type: ignore[arg-type]


def months(values: tuple[str, ...], notes: dict[int, str] | None = None) -> tuple[Observation, ...]:
    return tuple(
        row(f"{2024 + index // 12}-{index % 12 + 1:02}", value, note=(notes or {}).get(index, ""))
        for index, value in enumerate(values)
    )


def target(period: str, value: str, **more: object) -> Target:
    cells = {"indicator": WAIT, "comparator": Comparator.AT_MOST, "document": "a", **more}
    return Target(period=period, value=Decimal(value), **cells)  # type: ignore[arg-type]


def city(
    observations: tuple[Observation, ...],
    targets: tuple[Target, ...] = (),
    *,
    areas: tuple[Area, ...] = (),
    unit: str = "day",
    matches: tuple[Match, ...] = (),
) -> Plan:
    return Plan(
        profile=Profile(name="stad", title="Stad", municipality="Stad"),
        documents=(
            Document(id="a", title="Begroting 2020", published=date(2019, 11, 1)),
            Document(id="b", title="Begroting 2022", period="2022"),
        ),
        areas=areas,
        indicators=(
            Indicator(id=WAIT, name="Wachttijd", unit=unit, direction=Direction.DECREASE, document="a"),
            Indicator(id="oud", name="Wachten", unit=unit, direction=Direction.DECREASE, document="a"),
        ),
        observations=observations,
        targets=targets,
        matches=matches,
    )


def view_of(of: Plan, here: Edition | None = None) -> IndicatorView:
    return indicator_view(of.indicator(WAIT), here or edition(of=of))


# Ordinary ups and downs.


def test_fewer_than_ten_figures_have_no_limits() -> None:
    assert view_of(city(months(STEADY[:9]))).process is None


def test_limits_below_thirteen_figures_are_called_provisional() -> None:
    process = view_of(city(months(STEADY[:10]))).process
    assert process is not None
    assert "nog voorlopig" in process.sentences[-1]


@pytest.mark.parametrize(
    ("values", "aim", "variation", "assurance"),
    [
        (STEADY, "60", "Ja. ", "steeds gehaald"),
        (STEADY, "50", "Ja. ", "soms wel en soms niet"),
        (STEADY, "30", "Ja. ", "niet gehaald"),
        ((*STEADY, "70"), "60", "Nee. Het laatste cijfer is slechter", "steeds gehaald"),
        ((*STEADY, "30"), "60", "Nee. Het laatste cijfer is beter", "steeds gehaald"),
    ],
)
def test_variation_and_assurance_are_two_answers(
    values: tuple[str, ...], aim: str, variation: str, assurance: str
) -> None:
    process = view_of(city(months(values), (target("2025-12", aim),))).process
    assert process is not None
    assert process.sentences[0].startswith(variation)
    assert assurance in process.sentences[1]


def test_a_figure_beyond_the_limits_is_named_in_words() -> None:
    view = view_of(city(months((*STEADY, "70"))))
    assert view.process is not None
    assert view.process.special == {"2025-03": "hoog"}
    assert view.process.points == ("maart 2025: 70 dagen, hoger dan de grens van gewone schommeling.",)
    assert "70 hoog" in str(view.chart)
    assert "special" in view.key


def test_figures_before_a_break_do_not_count_and_the_break_is_drawn() -> None:
    values = ("20", "21", "19", *STEADY)
    view = view_of(city(months(values, {3: "Trendbreuk door een nieuwe telling."})))
    assert view.process is not None
    assert view.process.limits.first == "2024-04"
    assert view.process.special == {}
    assert "break" in view.key


# Margins.


def test_a_margin_is_explained_with_the_number_of_respondents() -> None:
    of = city((row("2020", "40", sample_size=1200), row("2021", "42", sample_size=900)), unit="percent")
    view = view_of(of)
    assert "margin" in view.key
    assert "met 95% zekerheid ligt het echte cijfer tussen 38,8% en 45,3%" in view.margin[0]
    assert view.margin[1] == "Aan dit onderzoek deden 900 mensen mee."
    assert view.table is not None
    assert view.table.rows[0][2].more == "marge 37,3% tot 42,8%, 1.200 deelnemers"


def test_suppressed_figures_are_a_kind_of_their_own() -> None:
    of = city((row("2020", "40"), row("2021", None, missing=Missing.SUPPRESSED)))
    view = view_of(of)
    assert view.suppressed.startswith("Van deze indicator tonen we 1 cijfer niet")
    assert view.table is not None
    assert view.table.rows[1][2].words == "niet getoond om mensen te beschermen"


# Others.


def others(*values: tuple[str, str, int]) -> BenchmarkView | None:
    """The benchmark of Stad (40% of 1,000) beside Land and towns: name, value and sample size."""
    areas = [Area(id="stad", name="Stad", kind=AreaKind.MUNICIPALITY)]
    rows = [row("2020", "40", sample_size=1000)]
    for name, value, size in values:
        kind = AreaKind.COUNTRY if name == "Land" else AreaKind.MUNICIPALITY
        areas.append(Area(id=name.lower(), name=name, kind=kind))
        rows.append(row("2020", value, sample_size=size or None, area=name.lower()))
    of = city(tuple(rows), areas=tuple(areas), unit="percent")
    return benchmark_view(of.indicator(WAIT), edition(of=of))


@pytest.mark.parametrize(
    ("value", "size", "words"),
    [
        ("30", 5000, "ligt hoger dan Land"),
        ("50", 5000, "ligt lager dan Land"),
        ("41", 5000, "geen duidelijk verschil"),
        ("50", 0, "De marge is niet bekend"),
    ],
)
def test_the_country_stands_beside_the_municipality(value: str, size: int, words: str) -> None:
    view = others(("Land", value, size))
    assert view is not None
    assert words in view.sentences[0]


def test_a_place_counts_chance() -> None:
    view = others(("Aa", "60", 900), ("Bee", "41", 900), ("Cee", "39", 900), ("Dee", "20", 900))
    assert view is not None
    assert view.sentences == (
        "Van hoog naar laag staat de gemeente op plaats 3 van 5.",
        "Door toeval kan dat ook een plaats van 2 tot 4 zijn.",
    )


def test_without_others_there_is_no_benchmark() -> None:
    assert others() is None


def test_a_funnel_needs_counts() -> None:
    areas = [Area(id=name, name=name, kind=AreaKind.MUNICIPALITY) for name in ("aa", "bee", "cee")]
    counts = {"": (400, 1000), "aa": (410, 1000), "bee": (385, 1000), "cee": (700, 1000)}
    rows = tuple(
        row("2020", str(part / 10), numerator=Decimal(part), denominator=Decimal(whole), area=area)
        for area, (part, whole) in counts.items()
    )
    of = city(rows, areas=tuple(areas), unit="percent")
    view = benchmark_view(of.indicator(WAIT), edition(of=of))
    assert view is not None
    assert view.funnel is not None
    assert view.funnel_sentences[0].startswith("Stad ligt onder de lijnen.")
    assert "cee" in view.funnel_sentences[1]


def test_other_municipalities_are_no_areas_of_this_one() -> None:
    areas = (
        Area(id="stad", name="Stad", kind=AreaKind.MUNICIPALITY),
        Area(id="aa", name="Aa", kind=AreaKind.MUNICIPALITY),
        Area(id="land", name="Land", kind=AreaKind.COUNTRY),
        Area(id="wijk", name="Wijk", kind=AreaKind.DISTRICT),
    )
    here = edition(of=city((row("2020", "4", area="aa"),), areas=areas))
    assert [area.id for area in shown_areas(here)] == ["wijk"]
    assert here.whole == {"", "stad"}
    assert view_of(here.plan, here).areas is None


@pytest.mark.parametrize(
    ("value", "size", "words", "more"),
    [
        ("60", 900, "hoger", "meer dan toeval"),
        ("20", 900, "lager", "meer dan toeval"),
        ("42", 900, "geen duidelijk verschil", ""),
        ("60", None, "hoger", "marge niet bekend"),
        ("40", None, "gelijk", ""),
    ],
)
def test_an_area_is_higher_or_lower_only_outside_the_margin(
    value: str, size: int | None, words: str, more: str
) -> None:
    area = Area(id="wijk", name="Wijk", kind=AreaKind.DISTRICT)
    rows = (row("2020", "40", sample_size=1000), row("2020", value, sample_size=size, area="wijk"))
    figures = area_view(area, edition(of=city(rows, areas=(area,), unit="percent"))).figures
    assert figures is not None
    assert (figures.rows[0][3].words, figures.rows[0][3].more) == (words, more)


# Promises.


def test_a_moved_target_is_told_and_drawn_faint() -> None:
    moved = (target("2022", "40"), target("2022", "45", document="b"), target("2023", "40", document="b"))
    view = view_of(city((row("2020", "50"),), moved))
    assert view.promise is not None
    assert [[cell.words for cell in line] for line in view.promise.rows] == [
        ["Begroting 2020", "nieuw: hoogstens 40 dagen (2022)", "50 dagen (2020)"],
        [
            "Begroting 2022",
            (
                "nieuw: hoogstens 40 dagen (2023); "
                "verschoven: 2022 van hoogstens 40 dagen naar hoogstens 45 dagen"
            ),
            "–",
        ],
    ]
    assert "earlier" in view.key


def test_a_promise_in_one_document_has_no_history() -> None:
    assert view_of(city((row("2020", "50"),), (target("2022", "40"),))).promise is None


def test_indicators_that_a_person_called_the_same_share_a_promise() -> None:
    same = Match(
        one="oud", other=WAIT, answer=MatchAnswer.SAME, reason="zelfde", by="J. Jansen", on=date(2022, 1, 1)
    )
    targets = (target("2022", "40", indicator="oud"), target("2022", "45", document="b"))
    view = view_of(city((), targets, matches=(same,)))
    assert view.promise is not None
    assert "verschoven: 2022" in view.promise.rows[1][1].words


def test_a_revised_figure_says_what_it_was() -> None:
    now, before = city((row("2020", "50"),)), city((row("2020", "48"),))
    earlier = Earlier(Publication(version="2021-1", date=date(2021, 1, 1)), before)
    view = view_of(now, replace(edition(of=now), earlier=earlier))
    assert [words.replace("\u00a0", " ") for words in view.revised] == [
        "Het cijfer van 2020 is herzien: in publicatie 2021-1 stond 48 dagen, nu 50 dagen."
    ]


# Persons.


def test_a_verdict_of_a_person_is_marked_wherever_it_stands() -> None:
    of = city((row("2020", "50"),), (target("2020", "40"),))
    (verdict,) = assess(of).of_indicator(WAIT)
    given = override(
        of, verdict, outcome=Outcome.ACHIEVED, reason="Telfout", by="J. Jansen", on=date(2021, 2, 3)
    )
    words = "gehaald (oordeel van een persoon)"
    assert indicator_line(given.indicator(WAIT), edition(of=given)).badge.words == words
    view = view_of(given).verdict
    assert view.badge.words == words
    assert all(part in view.reason for part in ("J. Jansen", "3 februari 2021", "Telfout", "niet gehaald"))


def test_beside_an_older_figure_there_is_no_new_one() -> None:
    of = city((row("2018", "50", role=Role.BASELINE),), (target("2020", "40"),))
    assert view_of(of).verdict.badge.words == "geen nieuw cijfer"
    assert view_of(city((), (target("2020", "40"),))).verdict.badge.words == "geen cijfer"
