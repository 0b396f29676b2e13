"""Targets that are easily got wrong: moved, zero, equal to the baseline, missed and measured again."""

from dataclasses import replace
from decimal import Decimal

import pytest

from koersvast.assessing import assess
from koersvast.plan import Document
from tests.assessing.lines import plan_of


def judged(*lines, direction="", **options):
    verdict = assess(plan_of(*lines, direction=direction), **options).verdict("x")
    return verdict.outcome, verdict.code


ZERO = [
    # baseline, target, figure → outcome; a path from or to 0 divides by nothing.
    ("10", "<=0", "0", "achieved"),
    ("10", "<=0", "1", "missed"),
    ("0", "<=0", "0", "achieved"),
    ("0", ">0", "0", "missed"),
    ("0", "0", "0", "achieved"),
    ("0", "0..0", "0", "achieved"),
    ("-5", ">=0", "-1", "missed"),
]


@pytest.mark.parametrize(("baseline", "target", "figure", "outcome"), ZERO)
def test_zero_is_a_figure_as_any_other(baseline, target, figure, outcome):
    lines = (f"nulmeting 2016: {baseline}", f"meting 2020: {figure}", f"doel 2020: {target}")
    assert judged(*lines) == (outcome, "target_year")


AS_THE_BASELINE = [
    # target, direction, figure on the way → outcome: the path asks the same all along.
    (">=43", "", "43", "on_course"),
    (">=43", "", "42", "off_course"),
    ("<=43", "", "44", "off_course"),
    ("43", "maintain", "43", "on_course"),
    ("43", "maintain", "44", "off_course"),
    ("43..43", "", "43", "on_course"),
    ("gelijk aan nulmeting", "", "43", "on_course"),
    ("gelijk aan nulmeting", "", "44", "off_course"),
]


@pytest.mark.parametrize(("target", "direction", "figure", "outcome"), AS_THE_BASELINE)
def test_a_target_that_is_the_baseline(target, direction, figure, outcome):
    lines = ("nulmeting 2016: 43", f"meting 2018: {figure}", f"doel 2020: {target}")
    assert judged(*lines, direction=direction)[0] == outcome


MISSED = [
    # After a target that was missed, the next one counts, on a path from the one that was missed.
    (("meting 2019: 44", "meting 2020: 46"), None, ("missed", "target_year")),
    (("meting 2020: 46", "meting 2021: 42"), None, ("on_course", "on_path")),
    (("meting 2020: 46", "meting 2021: 43"), None, ("off_course", "on_path")),
    # Not measured in the year of the target: what is known of it then, and what is once it is measured.
    (("meting 2019: 44",), 2020, ("no_data", "target_year_not_measured")),
    (("meting 2019: 44", "meting 2020: dash"), 2020, ("no_data", "target_year_not_measured")),
    (("meting 2019: 44", "meting 2021: 41"), 2021, ("on_course", "on_path")),
]


@pytest.mark.parametrize(("measured", "on", "expected"), MISSED)
def test_after_a_missed_measurement(measured, on, expected):
    lines = ("nulmeting 2016: 50", *measured, "doel 2020: <=44", "doel 2022: <=40")
    assert judged(*lines, on=on) == expected


def moved(first, second, published=("2019", "2021")):
    """A target for 2022 that two documents set, the one of the first year named first."""
    plan = plan_of("nulmeting 2016: 50", "meting 2022: 43", "doel 2022: <40", direction="decrease")
    (target,) = plan.targets
    return plan.with_rows(
        documents=[
            *plan.documents,
            *(
                Document(id=f"d{year}", title=f"Begroting {year}", period=year)
                for year in published
                if year.isdigit()
            ),
        ],
        targets=[
            replace(target, value=Decimal(value), raw="", document=f"d{year}" if year else "begroting")
            for value, year in zip((first, second), published, strict=True)
        ],
    )


@pytest.mark.parametrize(
    ("published", "outcome"),
    [
        (("2019", "2021"), "achieved"),
        (("2021", "2019"), "missed"),
        # Nobody knows which is newer: the last in the plan counts.
        (("", ""), "achieved"),
        (("weg", "weg"), "achieved"),
    ],
)
def test_of_a_target_that_moved_the_newest_document_counts(published, outcome):
    (verdict,) = assess(moved(40, 45, published)).verdicts
    assert (verdict.outcome, len(verdict.former)) == (outcome, 1)


def test_the_computation_tells_what_the_target_was_before():
    (verdict,) = assess(moved(40, 45)).verdicts
    assert "Dit doel is in een nieuwer document veranderd. Eerder was het: lager dan 40%." in (
        verdict.computation["nl"].splitlines()
    )
    assert [row.document for row in verdict.rests_on if row.table == "targets"] == ["d2021", "d2019"]


def test_a_target_that_is_repeated_did_not_move():
    (verdict,) = assess(moved(45, 45)).verdicts
    assert verdict.former == ()


def test_a_target_that_moved_and_is_still_to_come():
    plan = moved(40, 45)
    figure = replace(plan.observations[1], period="2019", value=Decimal("47.5"))
    (verdict,) = assess(plan.with_rows(observations=[plan.observations[0], figure])).verdicts
    # From 50 at the end of 2016 to 45 at the end of 2022: halfway 47.5.
    assert (verdict.outcome, verdict.path.expected.value) == ("on_course", Decimal("47.5"))
