"""Verdicts as a table: rows of a plan, and what they lead to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.assessing import Outcome, assess
from koersvast.assessing.moments import moment
from tests.assessing.lines import plan_of

UNKNOWN = "margin_unknown"


def judged(*lines, on=None, **indicator):
    verdict = assess(plan_of(*lines, **indicator), on=on).verdict("x")
    certainty = verdict.certainty.value if verdict.certainty else None
    return verdict.outcome.value, verdict.code.value, certainty


# The target's year has a figure: (target, figure, direction) → outcome.
IN_THE_YEAR = [
    ("<43", 47, "", "missed"),
    ("<43", 43, "", "missed"),
    ("<43", 42.9, "", "achieved"),
    ("<=43", 43, "", "achieved"),
    ("<=43", 43.1, "", "missed"),
    (">43", 43, "", "missed"),
    (">43", 44, "", "achieved"),
    (">=43", 43, "", "achieved"),
    (">=43", 42.9, "", "missed"),
    # A comparator says more than the direction of the indicator.
    (">=43", 50, "decrease", "achieved"),
    # A range, both ends included.
    ("40..45", 40, "", "achieved"),
    ("40..45", 45, "", "achieved"),
    ("40..45", 39.9, "", "missed"),
    ("40..45", 45.1, "", "missed"),
    # A bare number: the direction decides the side.
    ("43", 43, "increase", "achieved"),
    ("43", 44, "increase", "achieved"),
    ("43", 42, "increase", "missed"),
    ("43", 42, "decrease", "achieved"),
    ("43", 44, "decrease", "missed"),
    ("=43", 44, "increase", "achieved"),
    # To stay equal: at the decimals of the target.
    ("43", 43.4, "maintain", "achieved"),
    ("43", 43.5, "maintain", "missed"),
    ("43", 42.4, "maintain", "missed"),
    # Without direction only hitting it exactly tells.
    ("43", 43, "", "achieved"),
    # A target of zero is a target.
    ("0", 0, "decrease", "achieved"),
    ("0", 1, "decrease", "missed"),
    ("<=0", 1, "", "missed"),
    (">0", 0, "", "missed"),
    ("-5", -4, "increase", "achieved"),
]


@pytest.mark.parametrize(("target", "figure", "direction", "outcome"), IN_THE_YEAR)
def test_figure_in_the_year_of_the_target(target, figure, direction, outcome):
    found = judged(
        "nulmeting 2016: 43", f"meting 2020: {figure}", f"doel 2020: {target}", direction=direction
    )
    assert found == (outcome, "target_year", UNKNOWN)


# Rows and the year asked → outcome and code. Margins are unknown in all of these.
CHOICES = [
    # Which target counts.
    (["meting 2021: 47", "doel 2020: <43"], None, ("missed", "after_target_year")),
    (["meting 2020: 42", "doel 2019: <40", "doel 2020: <43"], None, ("achieved", "target_year")),
    (
        ["meting 2019: 42", "doel 2018: <40", "doel 2019: <43", "doel 2022: <30"],
        None,
        ("achieved", "target_year"),
    ),
    (["meting 2020: 42", "doel 2019: dash", "doel 2020: <43"], None, ("achieved", "target_year")),
    # Which figure counts: the latest with a value.
    (["meting 2018: 50", "meting 2020: 42", "doel 2020: <43"], None, ("achieved", "target_year")),
    (
        ["meting 2018: 50", "meting 2020: 42", "doel 2018: <43", "doel 2020: <43"],
        2018,
        ("missed", "target_year"),
    ),
    # A school year counts for the year in which most of it falls.
    (["meting 2019/2020: 42", "doel 2020: <43"], None, ("achieved", "target_year")),
    # Between two targets the path runs from the one to the other: 60 at the end of 2018, 70 at that of 2020.
    (["meting 2019: 66", "doel 2018: >=60", "doel 2020: >=70"], None, ("on_course", "on_path")),
    (["meting 2019: 64", "doel 2018: >=60", "doel 2020: >=70"], None, ("off_course", "on_path")),
    # The figure is not there.
    (["doel 2020: <43"], None, ("no_data", "no_value")),
    (["meting 2020: dash", "doel 2020: <43"], None, ("no_data", "value_missing")),
    (["meting 2020: suppressed", "doel 2020: <43"], None, ("no_data", "value_missing")),
    (["nulmeting 2016: 43", "doel 2020: <43"], None, ("no_data", "only_baseline")),
    (["nulmeting 2016: 43", "meting 2016: 43", "doel 2020: <43"], None, ("no_data", "only_baseline")),
    (["nulmeting 2016: 43", "meting 2012: 50", "doel 2020: <43"], None, ("no_data", "only_baseline")),
    (
        ["meting 2019: 42", "meting 2020: not_available", "doel 2020: <43"],
        None,
        ("no_data", "target_year_not_measured"),
    ),
    (["meting 2019: 42", "doel 2020: <43"], 2020, ("no_data", "target_year_not_measured")),
    (["meting 2020 [vrouwen]: 42", "doel 2020: <43"], None, ("no_data", "only_parts")),
    (["meting: 42", "doel 2020: <43"], None, ("not_comparable", "observation_undated")),
    # A later figure is not known yet.
    (
        ["nulmeting 2016: 50", "meting 2018: 46", "meting 2020: 42", "doel 2020: <43"],
        2018,
        ("on_course", "on_path"),
    ),
    (
        ["nulmeting 2016: 50", "meting 2018: 46", "meting 2020: 42", "doel 2020: <43"],
        2017,
        ("no_data", "only_baseline"),
    ),
    # No target.
    (["meting 2020: 42"], None, ("no_target", "no_target")),
    (["nulmeting 2020: 42"], None, ("no_target", "no_target")),
    (["meting 2020: 42", "doel 2020: dash"], None, ("no_target", "no_target")),
    (["meting 2020: 42", "doel 2020: to_follow"], None, ("no_target", "target_to_follow")),
    (["meting 2020: dash"], None, ("no_data", "nothing_known")),
    ([], None, ("no_data", "nothing_known")),
    # A target without a year holds all along.
    (["meting 2020: 42", "doel: <43"], None, ("achieved", "undated_target")),
    (["meting: 44", "doel: <43"], None, ("missed", "undated_target")),
    (["doel: <43"], None, ("no_data", "no_value")),
    # Nobody says which side is better.
    (["meting 2020: 42", "doel 2020: 43"], None, ("not_comparable", "no_direction")),
    (["nulmeting 2016: 50", "meting 2018: 42", "doel 2020: 43"], None, ("not_comparable", "no_direction")),
    # A range with one end, or reversed.
    (["meting 2020: 42", "doel 2020: 40.."], None, ("not_comparable", "unclear_range")),
    (["meting 2020: 42", "doel 2020: 45..40"], None, ("not_comparable", "unclear_range")),
]


@pytest.mark.parametrize(("lines", "on", "expected"), CHOICES)
def test_which_rows_count(lines, on, expected):
    assert judged(*lines, on=on)[:2] == expected


# On the way: baseline at the end of 2016, target at the end of 2020; 2018 is half way.
ON_THE_WAY = [
    ("60", ">=80", 70, "on_course", "on_path"),
    ("60", ">=80", 69.9, "off_course", "on_path"),
    ("60", ">=80", 80, "on_course", "already_met"),
    ("60", ">80", 70, "on_course", "on_path"),
    ("60", ">80", 80, "on_course", "on_path"),
    ("60", "<=50", 55, "on_course", "on_path"),
    ("60", "<=50", 55.1, "off_course", "on_path"),
    ("60", "<=50", 49, "on_course", "already_met"),
    # "More than the baseline" has not begun as long as it is equal.
    ("60", ">60", 60, "off_course", "on_path"),
    ("60", ">60", 61, "on_course", "already_met"),
    ("60", "<60", 60, "off_course", "on_path"),
    ("60", ">=60", 60, "on_course", "already_met"),
    ("60", ">=60", 59, "off_course", "on_path"),
    # The baseline is on the good side already: what meets the target is on course.
    ("60", ">=50", 51, "on_course", "already_met"),
    ("60", ">=50", 49, "off_course", "on_path"),
    # To a range from below, from above and from within.
    ("60", "70..80", 66, "on_course", "on_path"),
    ("60", "70..80", 64, "off_course", "on_path"),
    ("60", "70..80", 81, "off_course", "on_path"),
    ("60", "50..70", 71, "off_course", "on_path"),
    ("60", "50..70", 60, "on_course", "already_met"),
    ("60", "30..40", 49, "on_course", "on_path"),
    # A target of zero, and from zero.
    ("10", "<=0", 5, "on_course", "on_path"),
    ("10", "<=0", 6, "off_course", "on_path"),
    ("0", ">=10", 5, "on_course", "on_path"),
    ("0", ">=10", 0, "off_course", "on_path"),
]


@pytest.mark.parametrize(("baseline", "target", "figure", "outcome", "code"), ON_THE_WAY)
def test_figure_before_the_year_of_the_target(baseline, target, figure, outcome, code):
    found = judged(f"nulmeting 2016: {baseline}", f"meting 2018: {figure}", f"doel 2020: {target}")
    assert found == (outcome, code, UNKNOWN)


# Where the path starts: rows and direction → outcome and code.
STARTS = [
    # Without baseline the first figure starts the path: 60 (2014) to 80 (2020), 70 by 2017.
    (["meting 2014: 60", "meting 2017: 71", "doel 2020: >=80"], "", ("on_course", "on_path")),
    (["meting 2014: 60", "meting 2017: 69", "doel 2020: >=80"], "", ("off_course", "on_path")),
    # One figure alone has no course, unless it meets the target.
    (["meting 2017: 69", "doel 2020: >=80"], "", ("not_comparable", "no_baseline")),
    (["meting 2017: 81", "doel 2020: >=80"], "", ("on_course", "already_met")),
    # The baseline of no known year starts no path.
    (["nulmeting: 60", "meting 2017: 69", "doel 2020: >=80"], "", ("not_comparable", "no_baseline")),
    # A bare number follows the direction of the indicator.
    (["nulmeting 2016: 60", "meting 2018: 71", "doel 2020: 80"], "increase", ("on_course", "on_path")),
    (["nulmeting 2016: 60", "meting 2018: 71", "doel 2020: 60"], "maintain", ("off_course", "on_path")),
    (
        ["nulmeting 2016: 60", "meting 2018: 60.4", "doel 2020: 60"],
        "maintain",
        ("on_course", "already_met"),
    ),
]


@pytest.mark.parametrize(("lines", "direction", "expected"), STARTS)
def test_where_the_path_starts(lines, direction, expected):
    assert judged(*lines, direction=direction)[:2] == expected


# Targets in words, with baseline 43 in 2016 and 45 in 2019: (words, figure in 2020) → outcome and code.
IN_WORDS = [
    ("lager dan nulmeting", 42, ("achieved", "target_year")),
    ("Lager dan de 0-meting", 43, ("missed", "target_year")),
    ("daling t.o.v. nulmeting", 42, ("achieved", "target_year")),
    ("hoger", 44, ("achieved", "target_year")),
    ("↓", 42, ("achieved", "target_year")),
    ("stabiel", 43, ("achieved", "target_year")),
    ("gelijk aan nulmeting", 44, ("missed", "target_year")),
    ("gelijk of hoger", 43, ("achieved", "target_year")),
    ("niet hoger dan nulmeting", 44, ("missed", "target_year")),
    ("hoger dan vorig jaar", 44, ("missed", "target_year")),
    ("lager dan vorige meting", 44, ("achieved", "target_year")),
    ("lager dan in 2019", 44, ("achieved", "target_year")),
    ("lager dan in 2017", 44, ("not_comparable", "no_reference")),
    ("lager dan het landelijk gemiddelde", 42, ("not_comparable", "text_target")),
    ("10% lager dan nulmeting", 42, ("not_comparable", "text_target")),
    ("zo laag mogelijk", 42, ("not_comparable", "text_target")),
]


@pytest.mark.parametrize(("words", "figure", "expected"), IN_WORDS)
def test_targets_in_words(words, figure, expected):
    lines = ["nulmeting 2016: 43", "meting 2019: 45", f"meting 2020: {figure}", f"doel 2020: {words}"]
    assert judged(*lines)[:2] == expected


def test_a_target_in_words_needs_its_baseline():
    assert judged("meting 2020: 42", "doel 2020: lager dan nulmeting")[:2] == (
        "not_comparable",
        "no_reference",
    )


# Margins: (target, figure with what is known of its margin) → outcome, certainty.
MARGINS = [
    (">=50", "55 (52-58)", "achieved", "certain"),
    (">=50", "51 (48-54)", "achieved", "within_margin"),
    (">=50", "49 (46-52)", "missed", "within_margin"),
    (">=50", "45 (42-48)", "missed", "certain"),
    # At the limit: at least holds there, more than does not.
    (">=50", "53 (50-56)", "achieved", "certain"),
    (">50", "53 (50-56)", "achieved", "within_margin"),
    ("<=50", "53 (50-56)", "missed", "within_margin"),
    ("<50", "53 (50-56)", "missed", "certain"),
    ("40..60", "50 (45-55)", "achieved", "certain"),
    ("40..60", "42 (38-46)", "achieved", "within_margin"),
    ("40..60", "62 (58-66)", "missed", "within_margin"),
    ("40..60", "70 (65-75)", "missed", "certain"),
    # Wilson, from the sample: 50% of 400 is 45.1 to 54.9.
    (">=45", "50 n=400", "achieved", "certain"),
    (">=46", "50 n=400", "achieved", "within_margin"),
    # Wilson, from numerator and denominator that give the value; else the margin is unknown.
    (">=46", "50 200/400", "achieved", "within_margin"),
    (">=46", "50 100/400", "achieved", "margin_unknown"),
    # Limits on the wrong side of the figure, and a share that is none, have no margin.
    (">=46", "50 (51-55)", "achieved", "margin_unknown"),
    (">=46", "550 n=400", "achieved", "margin_unknown"),
]


@pytest.mark.parametrize(("target", "figure", "outcome", "certainty"), MARGINS)
def test_certainty_follows_from_the_margin(target, figure, outcome, certainty):
    found = judged("nulmeting 2016: 43", f"meting 2020: {figure}", f"doel 2020: {target}")
    assert found == (outcome, "target_year", certainty)


# To stay equal to 43: figure → outcome, certainty.
STAYING = [
    ("43 (41-45)", "achieved", "within_margin"),
    # No difference shows: for all one knows it stayed equal.
    ("44 (42-46)", "achieved", "within_margin"),
    ("47 (45-49)", "missed", "certain"),
    ("44", "missed", "margin_unknown"),
]


@pytest.mark.parametrize(("figure", "outcome", "certainty"), STAYING)
def test_staying_equal_within_the_margin(figure, outcome, certainty):
    found = judged("nulmeting 2016: 43", f"meting 2020: {figure}", "doel 2020: 43", direction="maintain")
    assert found == (outcome, "target_year", certainty)


@pytest.mark.parametrize(
    ("baseline", "figure", "certainty"),
    [
        # 43% to 40%, both of 1,000: the difference is -7.3 to 1.3 points. Of 5,000 each: -4.9 to -1.1.
        ("43 n=1000", "40 n=1000", "within_margin"),
        ("43 n=5000", "40 n=5000", "certain"),
        # Chance in the baseline counts as well; unknown there is unknown.
        ("43", "40 n=5000", "margin_unknown"),
    ],
)
def test_against_a_measured_baseline_both_margins_count(baseline, figure, certainty):
    found = judged(f"nulmeting 2016: {baseline}", f"meting 2020: {figure}", "doel 2020: lager dan nulmeting")
    assert found == ("achieved", "target_year", certainty)


# What was counted, in which unit, with the figure and the target → certainty.
EVENTS = [
    # Byar: 100 events are 81.4 to 121.6.
    ("Aantal overlastmeldingen", "count", "100", "<=125", "certain"),
    ("Aantal overlastmeldingen", "count", "100", "<=115", "within_margin"),
    ("Het aantal verwijzingen naar Halt", "count", "4", "<=5", "within_margin"),
    # No events: what is planned or handed out does not vary by chance in that way.
    ("Aantal stageplekken", "count", "100", "<=125", "margin_unknown"),
    ("Aantal scholen met klachten", "count", "100", "<=125", "margin_unknown"),
    # A rate with its count and population: 25 of 10,000 is 1.6 to 3.7 per 1,000.
    ("Winkeldiefstallen", "per_1000", "2.5 25/10000", "<=4", "certain"),
    ("Winkeldiefstallen", "per_1000", "2.5 25/10000", "<=3", "within_margin"),
    ("Winkeldiefstallen", "per_1000", "2.5", "<=3", "margin_unknown"),
    # A mean has no margin without its spread.
    ("Rapportcijfer", "grade", "6.6 n=400", ">=6", "margin_unknown"),
]


@pytest.mark.parametrize(("name", "unit", "figure", "target", "certainty"), EVENTS)
def test_counts_have_a_margin_only_when_they_count_events(name, unit, figure, target, certainty):
    outcome, _, found = judged(f"meting 2020: {figure}", f"doel 2020: {target}", name=name, unit=unit)
    assert (outcome, found) == ("achieved", certainty)


def test_on_the_way_the_margin_is_held_against_the_path():
    lines = ["nulmeting 2016: 60", "doel 2020: >=80"]
    assert judged(*lines, "meting 2018: 75 (71-79)") == ("on_course", "on_path", "certain")
    assert judged(*lines, "meting 2018: 72 (69-75)") == ("on_course", "on_path", "within_margin")
    assert judged(*lines, "meting 2018: 65 (61-69)") == ("off_course", "on_path", "certain")
    # It meets the target already; that it is on course is certain because the path asks less.
    assert judged(*lines, "meting 2018: 81 (76-86)") == ("on_course", "already_met", "certain")


# Baseline in 2016 and figure in 2020 → the way it went, and how sure that is.
CHANGES = [
    ("43", "47", "<50", "", ("worse", "margin_unknown")),
    ("43", "40", "<50", "", ("better", "margin_unknown")),
    ("43", "47", ">50", "", ("better", "margin_unknown")),
    ("43", "43", ">50", "", ("same", "margin_unknown")),
    # A bare number: the indicator says which way is better, or nobody does.
    ("43", "47", "50", "increase", ("better", "margin_unknown")),
    ("43", "47", "43", "maintain", ("unjudged", "margin_unknown")),
    ("43", "47", "50", "", ("unjudged", "margin_unknown")),
    ("43", "47", "dash", "decrease", ("worse", "margin_unknown")),
    # Of 400 each the difference is -2.9 to 10.8 points, of 4,000 each 1.8 to 6.2.
    ("43 n=400", "47 n=400", "<50", "", ("worse", "within_margin")),
    ("43 n=4000", "47 n=4000", "<50", "", ("worse", "certain")),
    ("43 (42-44)", "47", "<50", "", ("worse", "margin_unknown")),
]


@pytest.mark.parametrize(("baseline", "figure", "target", "direction", "expected"), CHANGES)
def test_change_since_the_baseline(baseline, figure, target, direction, expected):
    plan = plan_of(
        f"nulmeting 2016: {baseline}", f"meting 2020: {figure}", f"doel 2020: {target}", direction=direction
    )
    change = assess(plan).verdict("x").change
    assert (change.way, change.certainty) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ["meting 2020: 47", "doel 2020: <50"],
        ["nulmeting 2016: 43", "doel 2020: <50"],
        ["nulmeting 2020: 43", "meting 2020: 47", "doel 2020: <50"],
        ["nulmeting: 43", "meting 2020: 47", "doel 2020: <50"],
        ["nulmeting 2016: 43", 'meting 2020: 47 "trendbreuk"', "doel 2020: <50"],
    ],
)
def test_no_change_without_two_figures_that_belong_together(lines):
    assert assess(plan_of(*lines)).verdict("x").change is None


BREAK = '"Trendbreuk: de vraagstelling is gewijzigd."'


# Rows with a note → outcome.
BREAKS = [
    (["nulmeting 2016: 50", f"meting 2020: 40 {BREAK}", "doel 2020: <45"], "not_comparable"),
    (
        ["nulmeting 2016: 50", f"meting 2018: 40 {BREAK}", "meting 2020: 40", "doel 2020: <45"],
        "not_comparable",
    ),
    (["nulmeting 2016: 50", f"meting 2018: 40 {BREAK}", "doel 2020: <45"], "not_comparable"),
    ([f"meting 2020: 40 {BREAK}", "doel 2020: <45"], "not_comparable"),
    ([f"meting 2014: 50 {BREAK}", "meting 2018: 46", "doel 2020: <45"], "on_course"),
    (
        ["meting 2014: 50", f"meting 2016: 40 {BREAK}", "meting 2018: 47", "doel 2020: <45"],
        "not_comparable",
    ),
    # A break at the baseline, or before it, leaves what follows comparable.
    ([f"nulmeting 2016: 50 {BREAK}", "meting 2020: 40", "doel 2020: <45"], "achieved"),
    ([f"meting 2014: 50 {BREAK}", "nulmeting 2016: 50", "meting 2020: 40", "doel 2020: <45"], "achieved"),
    # A note about something else.
    (["nulmeting 2016: 50", 'meting 2020: 40 "Exclusief studenten."', "doel 2020: <45"], "achieved"),
    (["nulmeting 2016: 50", 'meting 2020: 40 "Er is geen trendbreuk."', "doel 2020: <45"], "achieved"),
]


@pytest.mark.parametrize(("lines", "outcome"), BREAKS)
def test_figures_across_a_series_break_are_not_compared(lines, outcome):
    assert judged(*lines)[0] == outcome


@pytest.mark.parametrize(
    ("unit", "figure", "expected"),
    [
        ("count", "meting 2020-Q4: 40", ("not_comparable", "period_length")),
        ("eur", "meting 2020-12: 40", ("not_comparable", "period_length")),
        ("percent", "meting 2020-Q4: 40", ("achieved", "target_year")),
        # The year is not over: 50 at the end of 2016, 42 at the end of 2020, 43.5 by March.
        ("percent", "meting 2020-Q1: 43", ("on_course", "on_path")),
        ("percent", "meting 2020-Q1: 44", ("off_course", "on_path")),
    ],
)
def test_parts_of_a_year(unit, figure, expected):
    assert judged("nulmeting 2016: 50", figure, "doel 2020: <=42", unit=unit)[:2] == expected


def test_every_indicator_has_a_verdict_and_series_are_apart():
    plan = plan_of("meting 2020 [vrouwen]: 42", "doel 2020 [vrouwen]: <43", "meting 2020 [mannen]: 50")
    assessment = assess(plan)
    assert assessment.verdict("x", group="vrouwen").outcome is Outcome.ACHIEVED
    assert assessment.verdict("x", group="mannen").outcome is Outcome.NO_TARGET
    assert assessment.verdict("x") is None
    assert len(assessment.of_indicator("x")) == 2
    assert assess(plan_of()).verdict("x").outcome is Outcome.NO_DATA


periods = st.one_of(
    st.integers(2014, 2022).map(str),
    st.sampled_from(["", "2018-Q3", "2019-11", "2018/2019", "2018/2021"]),
)
figures = st.one_of(
    st.decimals(-1000, 100_000, places=1).map(str), st.sampled_from(["dash", "to_follow", "0"])
)
margins = st.sampled_from(["", " n=400", " n=1", " (1-2)", " 1/3", ' "trendbreuk"', " voorlopig"])
measured = st.builds(
    "{} {}: {}{}".format, st.sampled_from(["meting", "nulmeting"]), periods, figures, margins
)
wanted = st.one_of(
    st.builds("{}{}".format, st.sampled_from(["", "<", "<=", ">", ">=", "="]), st.integers(-10, 1000)),
    st.builds("{}..{}".format, st.integers(-10, 100), st.sampled_from(["", "0", "50"])),
    st.sampled_from(["dash", "to_follow", "stabiel", "lager dan nulmeting", "hoger dan vorig jaar", "beter"]),
)
targets = st.builds("doel {}: {}".format, periods, wanted)


@given(
    st.lists(st.one_of(measured, targets), max_size=8, unique_by=lambda line: line.split(":")[0]),
    st.sampled_from(["percent", "count", "grade", "per_1000", "eur", "dagen"]),
    st.sampled_from(["", "increase", "decrease", "maintain"]),
    st.one_of(st.none(), st.integers(2013, 2023)),
)
def test_any_plan_gives_a_verdict_with_its_reason(lines, unit, direction, on):
    lines = [line.replace(" :", ":") for line in lines]
    assessment = assess(plan_of(*lines, unit=unit, direction=direction), on=on)
    for verdict in assessment.verdicts:
        assert verdict.outcome.known == (verdict.certainty is not None)
        assert verdict.code.outcome in {None, verdict.outcome}
        for sentences in (verdict.reason, verdict.computation):
            assert set(sentences) == {"nl", "en"}
            assert all(text and "None" not in text and "  " not in text for text in sentences.values())
        at = moment(verdict.observation.period) if verdict.observation is not None else None
        assert on is None or at is None or at.year <= on


whole = st.integers(0, 100)


@given(whole, whole, whole, whole, st.sampled_from(["2018", "2020", "2021"]))
def test_a_better_figure_never_makes_the_verdict_worse(baseline, figure, more, target, year):
    lines = [f"nulmeting 2016: {baseline}", f"doel 2020: >={target}"]
    lower = assess(plan_of(*lines, f"meting {year}: {figure}")).verdict("x")
    higher = assess(plan_of(*lines, f"meting {year}: {figure + more}")).verdict("x")
    assert higher.outcome.good >= lower.outcome.good


@given(whole, whole, st.integers(1, 20), st.integers(0, 20), st.sampled_from(["<", "<=", ">", ">="]))
def test_a_wider_margin_never_makes_it_more_certain(figure, target, half, more, comparator):
    def certainty(width):
        margin = f"({max(figure - width, 0)}-{figure + width})"
        return judged(f"meting 2020: {figure} {margin}", f"doel 2020: {comparator}{target}")[2]

    if certainty(half + more) == "certain":
        assert certainty(half) == "certain"
