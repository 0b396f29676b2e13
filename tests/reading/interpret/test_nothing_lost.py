"""Whatever stands in a table with indicators: each figure ends up once, in a row or among the unread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from hypothesis import given, settings
from hypothesis import strategies as st

from koersvast.plan import Plan
from tests.reading.interpret.grids import grid, read

HEADS = (
    "Nulmeting", "Nulmeting 2018", "R2019", "Realisatie 2020", "Realisatie", "2021", "Streefwaarde 2022",
    "Doel 2025", "2023", "Begroting 2022", "Begroting na wijziging 2022", "Prognose 2023", "Verschil",
    "Nederland", "Noord-Holland 2020", "Trend", "Iets anders", "Waarde", "Actuele waarde",
)  # fmt: skip
NAMES = (
    "Aantal klachten",
    "% tevreden",
    "- jongeren",
    "Kopje:",
    "",
    "Rapportcijfer",
    "Idem",
    "waarvan ouderen",
)


FORMS = (
    "{0}", "{1},{2}", "{1}%", ">{1}", "minimaal {1}", "ca. {0}", "{1} (2019)", "€ {0}", "-{1}", "{1} {2}",
    "{1}-{0}", "zie {0}", "{0} t.o.v. vorig jaar", "{1}.{0}", "n.v.t.", "", "-", "toename met {1}",
)  # fmt: skip


@st.composite
def cells(draw: st.DrawFn) -> str:
    """A figure in one of the forms in which documents print them."""
    digits = str(draw(st.integers(1000, 9999)))
    return draw(st.sampled_from(FORMS)).format(digits, digits[:2], digits[2:])


@st.composite
def drawings(draw: st.DrawFn) -> str:
    heads = draw(st.lists(st.sampled_from(HEADS), min_size=2, max_size=5, unique=True))
    rows = draw(
        st.lists(
            st.tuples(st.sampled_from(NAMES), st.lists(cells(), min_size=len(heads), max_size=len(heads))),
            min_size=1,
            max_size=5,
        )
    )
    lines = [" | ".join(["Indicator", *heads]), *(" | ".join([name, *row]) for name, row in rows)]
    return "\n".join(lines)


def digits_of(texts: Iterable[str]) -> Counter[str]:
    return Counter(char for text in texts for char in text if char.isdigit())


def kept(plan: Plan) -> list[str]:
    """The texts of all figures that were read, and of what was left unread."""
    return [row.raw for row in (*plan.observations, *plan.targets)] + [row.text for row in plan.unread]


@settings(max_examples=150, deadline=None)
@given(drawings())
def test_no_digit_of_a_figure_is_lost_or_doubled(drawn: str) -> None:
    printed = [cell for line in drawn.split("\n")[1:] for cell in line.split("|")[1:]]
    assert digits_of(kept(read(grid(drawn)))) == digits_of(printed)


@settings(max_examples=50, deadline=None)
@given(drawings())
def test_every_row_leads_to_the_document_and_reading_again_gives_the_same(drawn: str) -> None:
    plan = read(grid(drawn))
    for name, rows in plan.tables():
        for row in rows:
            if name != "documents":
                assert row.cells()["locator"]
                assert row.cells()["document"] == "d"
    assert read(grid(drawn)) == plan
