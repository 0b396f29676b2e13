"""What pages show, before any HTML: the data of each sort of page."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from koersvast.checking import Finding, Place, Severity
from koersvast.plan import Acceptance, BudgetKind, GoalIndicator, Plan, Profile, Progress, Result, Stage
from koersvast.publishing.site.activities import Gap, Standing, standing_counts, standing_of
from koersvast.publishing.site.counts import counts_of
from koersvast.publishing.site.frame import frame_of
from koersvast.publishing.site.money import amount_of
from koersvast.publishing.site.page import Cell
from koersvast.publishing.site.pages.activities import pages as activity_pages
from koersvast.publishing.site.pages.all import pages
from koersvast.publishing.site.pages.areas import area_view
from koersvast.publishing.site.pages.documents import document_view
from koersvast.publishing.site.pages.findings import findings_view
from koersvast.publishing.site.pages.goal import goal_view
from koersvast.publishing.site.pages.goals import trees
from koersvast.publishing.site.pages.home import blind_spots, distance_to_target, home_view
from koersvast.publishing.site.pages.indicator import indicator_view
from koersvast.publishing.site.pages.indicators import letters
from koersvast.publishing.site.pages.verdicts import groups
from koersvast.publishing.site.series import chart_of, find_series, series_of
from tests.publishing.site.editions import edition
from tests.publishing.weidestad import BIKES, BUDGET, HEARD, LONELY, SILENT, SPORT, YOUTH, plan


def words(cells: tuple[Cell, ...]) -> list[str]:
    return [plain(cell.words) for cell in cells]


def plain(text: str) -> str:
    """With ordinary spaces."""
    return text.replace("\u00a0", " ")


def found(code: str, *rows: tuple[str, str], accepted: bool = False) -> Finding:
    acceptance = Acceptance(
        code=code, fingerprint="f", reason="klopt zo", by="A. de Vries", on=date(2020, 1, 2)
    )
    return Finding(
        code=code,
        name="a-rule",
        severity=Severity.WARNING,
        version=1,
        message={"nl": "Er is iets.", "en": "There is something."},
        computation={},
        rows=rows,
        figures=(),
        document=BUDGET,
        places=(Place(BUDGET, "l12"),),
        goal="",
        fingerprint=f"{code}-{rows}",
        accepted=acceptance if accepted else None,
    )


# Home and counts.


def test_the_state_is_counted_in_words() -> None:
    view = home_view(edition())
    assert [(count.look, count.number) for count in view.counts.every] == [
        ("good", 3),
        ("bad", 1),
        ("unknown", 2),
    ]
    assert view.counts.sentence == "Het gaat 3 keer goed en 1 keer niet goed. 2 keer is het niet te zeggen."
    assert [link.words for link in view.counts.every[0].outcomes] == ["2 gehaald", "1 op koers"]


@pytest.mark.parametrize(
    ("goal", "sentence"),
    [
        ("contact", "Het gaat 1 keer niet goed."),
        ("dorp-contact", "Het gaat 1 keer goed."),
        ("samen", "Het gaat 3 keer goed en 1 keer niet goed."),
        ("cirkel-0", "Het is niet te zeggen hoe het gaat."),
        ("cirkel-1", "Hier hoort geen indicator bij. Niemand kan zien hoe het gaat."),
    ],
)
def test_a_goal_in_one_sentence(goal: str, sentence: str) -> None:
    here = edition()
    assert counts_of(here.assessment.goal_status(goal), here).sentence == sentence


def test_the_best_and_the_worst_are_named() -> None:
    view = home_view(edition())
    assert [line.link.words for line in view.worst] == ["% inwoners dat zich eenzaam voelt"]
    assert view.best[0].link.words == "Aantal fietsers op de dijk"


@pytest.mark.parametrize(
    ("indicator", "distance"), [(LONELY, Decimal("0.175")), (SILENT, None), (HEARD, None)]
)
def test_the_distance_to_a_target(indicator: str, distance: Decimal | None) -> None:
    assert distance_to_target(edition().headlines[indicator]) == distance


def test_under_a_goal_that_stands_alone_its_parts_are_shown() -> None:
    budget, circle = home_view(edition()).trees
    assert [top.goal.words for top in budget.tops] == [
        "1.1 Inwoners hebben genoeg contact",
        "1.2 Inwoners gaan vaker naar buiten",
        "Het Dorp ontmoet elkaar",
    ]
    assert len(circle.tops) == 7


def test_a_goal_that_stands_alone_without_parts_is_shown_itself() -> None:
    here = edition(of=plan().with_rows(goals=(plan().goal("samen"),), goal_indicators=(), activities=()))
    (tree,) = home_view(here).trees
    assert len(tree.tops) == 1


def test_goals_of_which_nobody_knows_have_a_reason() -> None:
    spots = {spot.why: len(spot.goals) for spot in blind_spots(edition())}
    assert spots == {"geen indicator": 6, "wel een doel in cijfers, maar geen metingen": 1}


def test_accepted_findings_do_not_count_on_the_home_page() -> None:
    here = edition(findings=(found("T01"), found("T02", accepted=True)))
    assert home_view(here).findings == 1


# Indicators.


def test_the_indicator_page_tells_how_it_goes_and_how_sure_that_is() -> None:
    view = indicator_view(plan().indicator(LONELY), edition())
    assert view.verdict.badge.words == "niet gehaald"
    assert "het werd 47%" in view.verdict.reason
    assert view.verdict.sure.startswith("Dit oordeel is zeker.")
    assert view.key == ("baseline", "measured", "target", "margin")


def test_the_table_has_every_figure_with_its_place() -> None:
    view = indicator_view(plan().indicator(LONELY), edition())
    assert view.table is not None
    assert view.parts is not None
    assert [words(row) for row in view.table.rows] == [
        ["2016", "nulmeting", "43%", "regel 11"],
        ["2020", "gemeten waarde", "47%", "regel 12"],
        ["2020", "streefwaarde", "lager dan 40%", "regel 12"],
    ]
    assert view.table.rows[0][3].address == "documenten/begroting-2020.html#l11"
    assert [[*words(row), row[1].note] for row in view.parts.rows] == [
        ["2020", "gemeten waarde", "44%", "regel 15", "mannen"],
        ["2020", "gemeten waarde", "50%", "regel 15", "vrouwen"],
        ["2016", "nulmeting", "52%", "regel 13", "Het Dorp"],
        ["2020", "gemeten waarde", "49%", "regel 14", "Het Dorp"],
        ["2020", "streefwaarde", "lager dan 50%", "regel 14", "Het Dorp"],
    ]


def test_where_only_parts_have_a_target_each_of_them_is_told_of() -> None:
    targets = tuple(
        replace(plan().targets[0], area=area, group=group) for area, group in (("dorp", ""), ("", "mannen"))
    )
    view = indicator_view(plan().indicator(LONELY), edition(of=plan().with_rows(targets=targets)))
    assert [(card.name.words, card.verdict.badge.words) for card in view.cards] == [
        ("mannen", "niet gehaald"),
        ("Het Dorp", "niet gehaald"),
    ]


def test_a_figure_without_year_comes_last_and_a_school_year_in_its_place() -> None:
    table = indicator_view(plan().indicator(SPORT), edition()).table
    assert table is not None
    assert [row[0].words for row in table.rows] == ["2018/2019", "2019", "2019", "Jaar onbekend"]


def test_areas_and_groups_stand_beside_the_municipality() -> None:
    view = indicator_view(plan().indicator(LONELY), edition())
    assert view.areas is not None
    assert view.groups is not None
    assert [words(row) for row in view.areas.table.rows] == [
        ["Weidestad", "47% (2020)", "lager dan 40% (2020)", "niet gehaald"],
        ["Het Dorp", "49% (2020)", "lager dan 50% (2020)", "gehaald"],
    ]
    assert [row[0].words for row in view.groups.table.rows] == ["Weidestad", "mannen", "vrouwen"]
    assert view.areas.period == "2020"


def test_an_indicator_without_figures_says_so() -> None:
    view = indicator_view(plan().indicator(HEARD), edition())
    assert view.table is None
    assert view.chart is None
    assert view.verdict.badge.look == "unknown"


def test_a_missing_figure_stands_in_the_table_as_missing() -> None:
    table = indicator_view(plan().indicator(SILENT), edition()).table
    assert table is not None
    assert words(table.rows[0]) == ["2019", "gemeten waarde", "niet bekend", "regel 36"]


def test_a_trend_needs_five_figures() -> None:
    trend = indicator_view(plan().indicator(BIKES), edition()).trend
    assert trend is not None
    assert "bijna nooit toeval" in trend.words
    assert "p " not in trend.words
    assert re.search(r"\bp [=<] 0,", trend.computation.replace("\u00a0", " "))
    assert indicator_view(plan().indicator(LONELY), edition()).trend is None


def test_a_chart_needs_two_figures_to_hold_beside_each_other() -> None:
    here = edition()
    men = find_series(plan().indicator(LONELY), "", "mannen", here)
    assert chart_of(men, "x") is None
    assert chart_of(find_series(plan().indicator(LONELY), "", "", here), "x") is not None


def test_figures_of_the_municipality_as_an_area_are_those_of_the_whole() -> None:
    figures = tuple(
        row if row.area or row.group else type(row)(**{**row.cells(), "area": "weidestad"})
        for row in plan().observations
    )
    here = edition(of=plan().with_rows(observations=figures))
    assert [series.area for series in series_of(plan().indicator(LONELY), here)] == ["", "", "", "dorp"]


def test_the_index_runs_from_figures_to_z() -> None:
    assert [letter.name for letter in letters(edition())] == ["E", "F", "I", "K", "R"]


def named_bikes(*others: tuple[str, str, str]) -> Plan:
    """Weidestad with more indicators about cyclists: the name, document and place of each."""
    bikes = plan().indicator(BIKES)
    more = tuple(
        replace(bikes, id=f"ook-{index}", name=name, document=document, locator=locator)
        for index, (name, document, locator) in enumerate(others)
    )
    return plan().with_rows(indicators=(*plan().indicators, *more))


@pytest.mark.parametrize(
    ("others", "origins"),
    [
        ([("Aantal wandelaars", YOUTH, "p4")], ["", ""]),
        ([("Aantal Fietsers op de dijk.", YOUTH, "p4")], ["Begroting 2020", "Jeugd in beeld 2020"]),
        (
            [("Aantal fietsers op de dijk", BUDGET, "l77")],
            ["Begroting 2020, regel 20", "Begroting 2020, regel 77"],
        ),
    ],
)
def test_the_index_tells_indicators_of_one_name_apart(
    others: list[tuple[str, str, str]], origins: list[str]
) -> None:
    here = edition(of=named_bikes(*others))
    found = {one.line.link.address: plain(one.origin) for letter in letters(here) for one in letter.lines}
    assert [found[f"indicatoren/{name}.html"] for name in (BIKES, "ook-0")] == origins


@pytest.mark.parametrize(
    ("name", "also"),
    [
        ("Aantal mensen met WMO hulp", "Wet maatschappelijke ondersteuning"),
        ("Hulp uit de wet maatschappelijke ondersteuning", "WMO"),
        ("Aantal wandelaars", ""),
    ],
)
def test_an_indicator_is_found_by_abbreviation_and_by_meaning(name: str, also: str) -> None:
    here = edition(of=named_bikes((name, YOUTH, "p4")))
    (one,) = [one for letter in letters(here) for one in letter.lines if one.line.link.words == name]
    assert one.also == also


def test_an_indicator_is_found_by_its_source() -> None:
    (one,) = [one for letter in letters(edition()) for one in letter.lines if LONELY in one.line.link.address]
    assert one.also == "GGD Gezondheidsmonitor"


def test_all_verdicts_stand_under_their_outcome() -> None:
    assert {group.id: len(group.lines) for group in groups(edition())} == {
        "achieved": 2,
        "missed": 1,
        "on-course": 1,
        "no-data": 2,
    }


@pytest.mark.parametrize(
    ("indicator", "area"), [(LONELY, ""), (BIKES, ""), (SPORT, ""), (HEARD, ""), (SILENT, "")]
)
def test_the_verdict_that_speaks_for_an_indicator(indicator: str, area: str) -> None:
    assert edition().headlines[indicator].area == area


def test_an_indicator_with_a_target_in_one_area_only_is_spoken_for_by_that_area() -> None:
    targets = tuple(row for row in plan().targets if row.area == "dorp")
    here = edition(of=plan().with_rows(targets=targets))
    assert here.headlines[LONELY].area == "dorp"


# Goals, activities and money.


def test_the_tree_keeps_frameworks_apart_and_goals_in_their_place() -> None:
    budget, circle = trees(edition())
    assert (budget.name, len(circle.branches)) == ("Programmabegroting", 7)
    (samen,) = budget.branches
    assert [branch.link.words for branch in samen.branches] == [
        "1.1 Inwoners hebben genoeg contact",
        "1.2 Inwoners gaan vaker naar buiten",
        "Het Dorp ontmoet elkaar",
    ]


def test_a_goal_answers_the_four_questions() -> None:
    view = goal_view(plan().goal("contact"), edition(findings=(found("G01", ("goals", "contact")),)))
    assert view.title == "Inwoners hebben genoeg contact"
    assert [known.line.link.words for known in view.known] == ["% inwoners dat zich eenzaam voelt"]
    assert [activity.title for activity in view.activities] == ["Koffie in de wijk"]
    assert view.money is not None
    assert words(view.money.rows[0]) == [
        "Lasten, begroot",
        "€ 1.200.000",
        "€ 1.250.000",
        "regel 60",
    ]
    assert words(view.money.rows[1]) == ["Baten, begroot", "€ 200.000", "–", "regel 60"]
    assert len(view.findings) == 1


@pytest.mark.parametrize(
    ("goal", "kind", "year", "amount"),
    [
        ("contact", BudgetKind.EXPENDITURE, "2020", 1_200_000),
        ("samen", BudgetKind.EXPENDITURE, "2020", 2_000_000),  # the sum of its parts
        ("samen", BudgetKind.INCOME, "2021", None),  # not stated is not zero
        ("cirkel-0", BudgetKind.EXPENDITURE, "2020", None),
    ],
)
def test_the_amount_of_a_goal(goal: str, kind: BudgetKind, year: str, amount: int | None) -> None:
    assert amount_of(plan(), goal, kind, year, Stage.BUDGET) == amount


@pytest.mark.parametrize(
    ("activity", "standing"),
    [
        ("koffie", Progress.DELAYED),
        ("raad", Progress.DONE),
        ("paden", Gap.NO_REPORT),  # a plan names it; no report on it was read
        ("club", Gap.UNSTATED),  # a report that does not say how far it is
    ],
)
def test_how_far_an_activity_is(activity: str, standing: Standing) -> None:
    assert standing_of(plan().activity(activity), edition()) is standing


@pytest.mark.parametrize(
    ("results", "standing"),
    [
        ([("2019", Progress.DELAYED), ("2020", Progress.DONE)], Progress.DONE),
        ([("2020", Progress.DONE), ("2019", Progress.DELAYED)], Progress.DONE),
        ([("2020", None), ("2020", Progress.ADAPTED)], Progress.ADAPTED),
        ([("2020", Progress.NOT_REPORTED)], Progress.NOT_REPORTED),
    ],
)
def test_the_newest_result_tells_how_far_an_activity_is(
    results: list[tuple[str, Progress | None]], standing: Standing
) -> None:
    rows = tuple(Result(activity="los", period=period, progress=progress) for period, progress in results)
    here = edition(of=plan().with_rows(results=rows))
    assert standing_of(plan().activity("los"), here) is standing


def test_every_activity_is_counted_once() -> None:
    counts = standing_counts(plan().activities, edition())
    assert [count.words for count in counts] == [
        "klaar: 1",
        "vertraagd: 1",
        "verslag zonder stand: 1",
        "nog geen verslag: 2",
    ]
    assert home_view(edition()).activities == counts


def test_a_goal_counts_the_activities_of_its_parts_too() -> None:
    view = goal_view(plan().goal("samen"), edition())
    assert view.activities == ()
    assert view.doing == 2
    assert [(one.words, one.address) for one in view.standings] == [
        ("vertraagd: 1", ""),
        ("nog geen verslag: 1", ""),
    ]


def test_an_activity_and_the_indicator_that_measures_it_name_each_other() -> None:
    links = (*plan().goal_indicators, GoalIndicator(goal="buiten", indicator=BIKES, activity="paden"))
    here = edition(of=plan().with_rows(goal_indicators=links))
    (paths,) = goal_view(plan().goal("buiten"), here).activities
    assert [(line.link.words, line.badge.words) for line in paths.measures] == [
        ("Aantal fietsers op de dijk", "op koers")
    ]
    (activity,) = indicator_view(plan().indicator(BIKES), here).activities
    assert (activity.words, activity.address) == (
        "Fietspaden opknappen",
        "doelen/buiten.html#activiteit-paden",
    )


def test_activities_stand_around_the_circle_and_nothing_is_lost() -> None:
    page, *by_progress = activity_pages(edition())
    budget, circle, loose = page.view.frameworks  # type: ignore[attr-defined]
    assert budget.circle is None
    assert circle.circle is not None
    assert len(loose.around[0].activities) == 1
    shown = [
        activity
        for framework in (budget, circle, loose)
        for around in framework.around
        for activity in around.activities
    ]
    assert len(shown) == len(plan().activities)
    assert [one.address for one in by_progress] == [
        "activiteiten/done.html",
        "activiteiten/delayed.html",
        "activiteiten/unstated.html",
        "activiteiten/no-report.html",
    ]


# Areas, documents and findings.


def test_an_area_stands_beside_the_municipality() -> None:
    view = area_view(plan().area("dorp"), edition())
    assert view.figures is not None
    assert [words(row) for row in view.figures.rows] == [
        [
            "% inwoners dat zich eenzaam voelt",
            "49% (2020)",
            "47% (2020)",
            "hoger",
            "lager dan 50% (2020)",
            "gehaald",
        ]
    ]
    assert [goal.words for goal in view.goals] == ["Het Dorp ontmoet elkaar"]


def test_an_area_without_figures_has_no_table() -> None:
    assert area_view(plan().area("polder"), edition()).figures is None


def test_a_document_tells_in_its_own_order_what_was_read_and_what_was_not() -> None:
    view = document_view(plan().document(BUDGET), edition())
    places = [plain(place.words) for place in view.places]
    assert places[:4] == ["Plaats onbekend", "regel 2", "regel 3", "regel 4"]
    assert places.index("regel 15") < places.index("regel 90")
    (line,) = [place for place in view.places if place.id == "l12"]
    assert [read.words for read in line.reads] == ["2020: 47%", "2020: lager dan 40%"]
    assert view.unread is not None
    assert [words(row) for row in view.unread.rows] == [
        ["werkblad Blad 1, cel B4", "12 ??", "Geen kolom met een jaar."],
        ["regel 40", "45", "Geen rij met een naam."],
    ]


def test_why_a_text_was_not_used_is_marked_as_dutch_on_english_pages() -> None:
    unread = document_view(plan().document(BUDGET), edition("en")).unread
    assert unread is not None
    assert all(reason.said for _, _, reason in unread.rows)


def test_every_row_that_was_read_is_on_the_page_of_its_document() -> None:
    here = edition()
    shown = sum(
        len(place.reads) for document in plan().documents for place in document_view(document, here).places
    )
    tables = {"documents", "unread", "corrections", "acceptances", "matches", "goal_indicators"}
    read = [
        row for name, rows in plan().tables() if name not in tables for row in rows if row.cells()["document"]
    ]
    assert shown == len(read)


def test_findings_stand_with_what_they_are_about_and_acceptance_is_shown() -> None:
    about = found("T01", ("targets", f"{LONELY}|||2020"), accepted=True)
    here = edition(findings=(about, found("A01")))
    (rule,) = indicator_view(plan().indicator(LONELY), here).findings
    (view,) = rule.findings
    assert view.accepted == "Aanvaard door A. de Vries op 2 januari 2020: klopt zo"
    assert [link.address for link in view.subjects] == ["indicatoren/eenzaam.html"]
    assert [plain(link.words) for link in view.places] == ["Begroting 2020, regel 12"]
    assert [(family.number, len(family.rules)) for family in findings_view(here).families] == [(1, 1), (1, 1)]
    assert findings_view(here).accepted == 1


# The whole.


def test_a_plan_without_rows_still_has_a_site() -> None:
    empty = edition(of=Plan(profile=Profile(name="leeg")))
    assert [page.address for page in pages(empty)] == [
        "index.html",
        "bevindingen.html",
        "over.html",
        "toegankelijkheid.html",
        "data.html",
    ]
    assert [link.words for link in frame_of(empty, ("nl",), start=False).navigation] == ["Stand van zaken"]


def test_every_page_has_an_address_of_its_own() -> None:
    addresses = [page.address for page in pages(edition())]
    assert len(addresses) == len(set(addresses))
