"""Invented tables, printed cell by cell and read back: each figure ends up once, and where it stood."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.plan import Plan, Role
from tests.reading.layout.text.flattened import HEAD, printed
from tests.reading.plans import plan_of

TARGET_YEARS = ("2018", "2019", "2020")
FIRST_YEAR = 2008
GOAL = "Beleidsveld 1.1 Sport\n\n1. Meer sport\n\nWat willen we bereiken?\n\nInwoners bewegen elke dag.\n"
WORDS = ("velden", "lessen", "clubs/met jeugd", "hallen in/de wijken/en dorpen", "leden")
SOURCES = ("Eigen/registratie", "CBS", "Sport-/monitor/Lindebroek")


@dataclass(frozen=True)
class Row:
    """A row of an invented table; every figure in it is one of its own."""

    name: str
    baseline: int
    realised: tuple[int, ...]
    targets: tuple[str, ...]
    source: str

    @property
    def cells(self) -> list[str]:
        realised = "/".join(f"{figure}/({FIRST_YEAR + 1 + at})" for at, figure in enumerate(self.realised))
        return [self.name, f"{self.baseline}/({FIRST_YEAR})", realised, *self.targets, self.source]


@st.composite
def tables(draw: st.DrawFn, *, gaps: bool) -> list[Row]:
    figures = iter(draw(st.permutations(range(100, 300))))
    rows = []
    for number in range(draw(st.integers(1, 4))):
        kinds = st.sampled_from(["figure", "more", "dash", *(["gap"] if gaps else [])])
        targets = tuple(_target(draw(kinds), next(figures)) for _ in TARGET_YEARS)
        realised = tuple(next(figures) for _ in range(draw(st.integers(1, 4))))
        name = f"Aantal {draw(st.sampled_from(WORDS))} {'abcd'[number]}"
        rows.append(Row(name, next(figures), realised, targets, draw(st.sampled_from(SOURCES))))
    return rows


def _target(kind: str, figure: int) -> str:
    return {"figure": str(figure), "more": f">{figure}", "dash": "-", "gap": ""}[kind]


def _read(rows: list[Row]) -> Plan:
    return plan_of(GOAL + printed([row.cells for row in rows], HEAD), period="2018")


@settings(max_examples=60, deadline=None)
@given(tables(gaps=False))
def test_every_figure_ends_up_where_it_stood(rows: list[Row]) -> None:
    plan = _read(rows)
    names = {indicator.id: indicator.name for indicator in plan.indicators}
    measured = [(names[row.indicator], row.role, row.period, row.raw) for row in plan.observations]
    wanted = [(names[row.indicator], row.period, row.raw) for row in plan.targets]
    expected = [(row.name.replace("/", " "), row) for row in rows]
    assert sorted(measured) == sorted(
        [(name, Role.BASELINE, str(FIRST_YEAR), f"{row.baseline} ({FIRST_YEAR})") for name, row in expected]
        + [
            (name, Role.REALISED, str(FIRST_YEAR + 1 + at), f"{figure} ({FIRST_YEAR + 1 + at})")
            for name, row in expected
            for at, figure in enumerate(row.realised)
        ]
    )
    assert sorted(wanted) == sorted(
        (name, year, target)
        for name, row in expected
        for year, target in zip(TARGET_YEARS, row.targets, strict=True)
    )
    assert plan.unread == ()


@settings(max_examples=100, deadline=None)
@given(tables(gaps=True))
def test_every_figure_ends_up_once_also_where_cells_are_empty(rows: list[Row]) -> None:
    plan = _read(rows)
    kept = [row.raw for row in (*plan.observations, *plan.targets)] + [row.text for row in plan.unread]
    stood = [str(figure) for row in rows for figure in (row.baseline, *row.realised)]
    stood += [target for row in rows for target in row.targets]
    assert _figures(kept) == _figures(stood)


@settings(max_examples=60, deadline=None)
@given(tables(gaps=True))
def test_no_figure_stands_in_a_year_that_is_not_its_own(rows: list[Row]) -> None:
    years = {
        target: year for row in rows for year, target in zip(TARGET_YEARS, row.targets, strict=True) if target
    }
    for target in _read(rows).targets:
        assert target.raw == "-" or years[target.raw] == target.period


def _figures(texts: list[str]) -> Counter[str]:
    return Counter(figure for text in texts for figure in re.findall(r"\b[12]\d\d\b", text))
