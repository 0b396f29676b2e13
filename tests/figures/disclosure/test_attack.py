"""An attacker with all that is published finds no unsafe figure; nor does one who tries every table."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.figures.disclosure import Rule, Rules, protect
from koersvast.figures.disclosure.attack import attack
from koersvast.figures.disclosure.cells import figure_of
from koersvast.figures.disclosure.relations import system_of
from tests.figures.disclosure.tables import plan_of, with_totals

RULES = Rules()
MINIMUM = Rule().minimum
GROUPS = ("jong", "midden", "oud")


@st.composite
def hierarchies(draw, least=0):
    """Districts with neighbourhoods, each split by group, in one year or two."""
    parents = {}
    for district in range(draw(st.integers(1, 3))):
        parents[f"wijk-{district}"] = ""
        for one in range(draw(st.integers(1, 3))):
            parents[f"buurt-{district}-{one}"] = f"wijk-{district}"
    places = product(
        [area for area, parent in parents.items() if parent],
        GROUPS[: draw(st.integers(1, 2))],
        ["2024"],
    )
    return with_totals({place: draw(st.integers(least, 60)) for place in places}, parents), parents


@given(hierarchies())
@settings(max_examples=10, deadline=None)
def test_no_unsafe_figure_can_be_computed(case):
    rows, parents = case
    found = protect(plan_of(rows, parents), RULES)
    assert not found.exposed
    for one in found.attacked:
        assert not one.known
        # The promise of `need_of_count`: half as large is possible, and so is the minimum.
        assert one.low <= int(one.cell.value) // 2
        assert one.high >= MINIMUM


@given(hierarchies(least=MINIMUM))
@settings(max_examples=6, deadline=None)
def test_nothing_is_hidden_where_nothing_is_small(case):
    rows, parents = case
    found = protect(plan_of(rows, parents), RULES)
    assert not found.hidden
    assert found.plan.observations == tuple(rows)


@given(hierarchies(), st.integers(0, 10**6))
@settings(max_examples=6, deadline=None)
def test_two_publications_give_no_more_away_than_one(case, seed):
    """In the second one figure is revised, and all its totals with it."""
    rows, parents = case
    first = protect(plan_of(rows, parents), RULES)
    counts = {
        (row.area, row.group, row.period): int(row.value)
        for row in rows
        if row.group and parents.get(row.area)
    }
    place = sorted(counts)[seed % len(counts)]
    revised = with_totals(counts | {place: counts[place] + 1 + seed % 30}, parents)
    second = protect(plan_of(revised, parents), RULES, earlier=[first.plan])
    exposed = {figure_of(one.observation) for one in second.exposed}
    assert not any(one.known for one in second.attacked)
    # What is exposed was shown before, when it was not small or not there to be protected.
    shown = {figure_of(row) for row in first.plan.observations if row.value is not None}
    assert exposed <= shown


def every_table(rows, columns, most):
    """All tables of counts of this shape."""
    return product(range(most + 1), repeat=rows * columns)


@given(st.lists(st.integers(0, 6), min_size=4, max_size=4))
@settings(max_examples=15, deadline=None)
def test_against_every_table_that_fits(counts):
    """Two areas by two groups with all totals; whoever writes down every table that agrees with what is
    printed finds two values or more for each unsafe count, one of them the minimum or more."""
    rules = Rules(Rule(minimum=3))
    parents = {"noord": "", "zuid": ""}
    places = [(area, group, "2024") for area in parents for group in GROUPS[:2]]
    rows = with_totals(dict(zip(places, counts, strict=True)), parents)
    found = protect(plan_of(rows, parents), rules)
    printed = {
        (row.area, row.group): int(row.value) for row in found.plan.observations if row.value is not None
    }
    possible = [table for table in every_table(2, 2, 9) if agrees(table, printed)]
    assert tuple(counts) in possible
    for one in found.hidden:
        place = (one.observation.area, one.observation.group)
        if 0 < int(one.observation.value) < 3:
            values = {totals(table)[place] for table in possible}
            assert len(values) > 1
            assert max(values) >= 3


def totals(table):
    a, b, c, d = table
    jong, midden = GROUPS[:2]
    return {
        ("noord", jong): a, ("noord", midden): b, ("zuid", jong): c, ("zuid", midden): d,
        ("noord", ""): a + b, ("zuid", ""): c + d, ("", jong): a + c, ("", midden): b + d,
        ("", ""): a + b + c + d,
    }  # fmt: skip


def agrees(table, printed):
    sums = totals(table)
    return all(sums[place] == value for place, value in printed.items())


@pytest.mark.parametrize(
    ("hide", "known"),
    [
        pytest.param({"noord"}, True, id="one alone follows from the total"),
        pytest.param({"noord", "zuid"}, False, id="two do not"),
        pytest.param({"noord", ""}, False, id="nor does one with the total"),
    ],
)
def test_the_attacker_is_no_fool(hide, known):
    """An attack that finds nothing proves nothing unless it finds what can be found."""
    parents = {"noord": "", "oost": "", "zuid": ""}
    counts = {("noord", "jong", "2024"): 3, ("oost", "jong", "2024"): 20, ("zuid", "jong", "2024"): 30}
    plan = plan_of([row for row in with_totals(counts, parents) if not row.group], parents)
    system = protect(plan, RULES).system
    rows = {figure_of(row) for row in plan.observations if row.area in hide}
    found = {one.cell.place.area: one for one in attack(system, rows)}
    assert found["noord"].known is known


def test_a_system_of_nothing_has_no_parts():
    assert attack(system_of([], ()), set()) == ()
