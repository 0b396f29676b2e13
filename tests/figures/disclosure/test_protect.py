"""Which figures are hidden, and why: tables of cases."""

from __future__ import annotations

import pytest

from koersvast.figures.disclosure import Reason, Rule, Rules, protect
from koersvast.figures.disclosure.cells import figure_of
from koersvast.plan import Missing, Role
from tests.figures.disclosure.tables import figure, plan_of

RULES = Rules()


def hidden(plan, rules=RULES, **more):
    """By figure ("noord/jong" of the first indicator) why it is hidden."""
    found = protect(plan, rules, **more).hidden
    return {"/".join(figure_of(one.observation).split("|")[1:3]).strip("/"): one.reason for one in found}


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param([figure(400), figure(150, "noord"), figure(250, "zuid")], {}, id="nothing small"),
        pytest.param([figure(3, "noord")], {"noord": Reason.TOO_FEW}, id="small"),
        pytest.param([figure(9, "noord")], {"noord": Reason.TOO_FEW}, id="just below the minimum"),
        pytest.param([figure(10, "noord")], {}, id="the minimum itself"),
        pytest.param([figure(0, "noord")], {}, id="nobody is no secret, unless a rule says so"),
        pytest.param(
            [figure(103), figure(3, "noord"), figure(40, "oost"), figure(60, "zuid")],
            {"noord": Reason.TOO_FEW, "oost": Reason.SECONDARY},
            id="the total would give it away: the smallest other goes too",
        ),
        pytest.param(
            [figure(103), figure(3, "noord"), figure(0, "oost"), figure(100, "zuid")],
            {"noord": Reason.TOO_FEW, "zuid": Reason.SECONDARY},
            id="a zero can protect nothing that must be able to grow",
        ),
        pytest.param(
            [figure(105), figure(3, "noord"), figure(2, "oost"), figure(100, "zuid")],
            {"noord": Reason.TOO_FEW, "oost": Reason.TOO_FEW, "zuid": Reason.SECONDARY},
            id="two small ones that add up to five still tell that both are small",
        ),
        pytest.param(
            [figure(100), figure(40, "noord"), figure(56, "zuid")],
            {"noord": Reason.REST},
            id="four people of no known area follow from the total",
        ),
        pytest.param(
            [figure(30), figure(20, "", "man"), figure(20, "", "vrouw"), figure(3, "", "jong")],
            {"jong": Reason.TOO_FEW},
            id="groups that overlap do not give a small one away",
        ),
        pytest.param(
            [
                figure(60), figure(4, "", "leeftijd: jong"), figure(56, "", "leeftijd: oud"),
                figure(30, "", "geslacht: man"), figure(30, "", "geslacht: vrouw"),
            ],
            {"leeftijd: jong": Reason.TOO_FEW, "leeftijd: oud": Reason.SECONDARY},
            id="groups of one kind make up all",
        ),
        pytest.param(
            [figure(4, "noord"), figure(400, "noord", document="jaarstukken", period="2023")],
            {"noord": Reason.TOO_FEW},
            id="what a public document says stays",
        ),
        pytest.param([figure(4, "noord", document="jaarstukken")], {}, id="a small public figure stays"),
        pytest.param(
            [figure(4, "noord"), figure(4, "noord", role=Role.BASELINE)],
            {"noord": Reason.TOO_FEW},
            id="baseline and realised figure go together",
        ),
    ],
)  # fmt: skip
def test_counts(rows, expected):
    assert hidden(plan_of(rows)) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(figure(50, "noord", numerator=50, denominator=100), None, id="safe"),
        pytest.param(figure(3, "noord", numerator=3, denominator=100), Reason.TOO_FEW, id="few with it"),
        pytest.param(figure(97, "noord", numerator=97, denominator=100), Reason.ALL_BUT, id="few without it"),
        pytest.param(figure(50, "noord", numerator=4, denominator=8), Reason.TOO_FEW, id="few at all"),
        pytest.param(figure(3, "noord", denominator=100), Reason.TOO_FEW, id="share and whole give the part"),
        pytest.param(figure(100, "noord", numerator=100, denominator=100), None, id="all: as open as nobody"),
        pytest.param(figure(40, "noord", sample_size=29), Reason.RESPONDENTS, id="few answers"),
        pytest.param(figure(2, "noord", sample_size=300), None, id="a small share of a large sample"),
        pytest.param(figure(3, "noord"), None, id="a share without counts cannot be judged"),
    ],
)
def test_shares(row, expected):
    found = hidden(plan_of([row], hulp="percent"))
    assert found.get("noord") is expected


def test_unjudged_figures_are_counted():
    assert protect(plan_of([figure(3, "noord")], hulp="percent"), RULES).loss.unjudged == 1


@pytest.mark.parametrize(
    ("amount", "more", "expected"),
    [
        pytest.param(1000, {"clienten": 40, "grootste": 300, "tweede": 300}, None, id="safe"),
        pytest.param(1000, {"clienten": 4}, Reason.PEOPLE_BEHIND, id="of four people"),
        pytest.param(1000, {"clienten": 40, "grootste": 900, "tweede": 50}, Reason.DOMINANCE, id="one party"),
        pytest.param(
            1000, {"clienten": 40, "grootste": 600, "tweede": 380}, Reason.NEXT_LARGEST,
            id="the second knows the first within 20 of 600",
        ),
        pytest.param(1000, {}, None, id="nothing known of who is behind it"),
    ],
)  # fmt: skip
def test_amounts(amount, more, expected):
    rules = Rules(Rule(counted_by="clienten", largest=("grootste", "tweede")))
    own = [figure(value, "noord", indicator=name) for name, value in more.items()]
    assert hidden(plan_of([figure(amount, "noord")], hulp="eur"), rules, own=own).get("noord") is expected


def test_a_suppressed_figure_says_nothing_of_what_it_was():
    row = figure(3, "noord", numerator=3, denominator=100, lower=1, upper=7)
    plan = protect(plan_of([row], hulp="percent"), RULES).plan
    (left,) = plan.observations
    assert left.missing is Missing.SUPPRESSED
    cells = left.cells()
    assert {name for name, value in cells.items() if value not in (None, "")} == {
        "indicator", "area", "period", "role", "missing", "document"
    }  # fmt: skip


def test_one_count_under_two_names_is_hidden_under_both():
    """An indicator per 10,000 prints the count that another hides."""
    places = [("noord", 4), ("oost", 40), ("zuid", 60)]
    rows = [figure(count, area) for area, count in places] + [
        figure(count, area, indicator="per-10000", numerator=count, denominator=10_000)
        for area, count in places
    ]
    found = protect(plan_of(rows, per_10000="per_10000"), RULES)
    assert {one.observation.indicator for one in found.hidden} == {"hulp", "per-10000"}


def test_a_declared_sum_of_indicators_binds_them():
    rows = [figure(104), figure(4, indicator="a"), figure(100, indicator="b")]
    assert {one.observation.indicator for one in protect(plan_of(rows), RULES).hidden} == {"a"}
    found = protect(plan_of(rows), Rules(sums=(("hulp", ("a", "b")),)))
    assert {one.observation.indicator for one in found.hidden} == {"a", "b"}


def test_quarters_that_make_up_a_year_protect_each_other():
    rows = [figure(4, period="2024-Q1"), figure(30, period="2024-Q2"), figure(34)]
    found = protect(plan_of(rows), RULES).hidden
    assert sorted(one.observation.period for one in found) == ["2024-Q1", "2024-Q2"]


class TestEarlierPublications:
    """What was published before is known for good."""

    ROWS = (figure(103), figure(3, "noord"), figure(40, "oost"), figure(60, "zuid"))

    def test_what_was_hidden_stays_hidden_in_the_same_way(self):
        before = protect(plan_of(self.ROWS), RULES)
        again = protect(plan_of(self.ROWS), RULES, earlier=[before.plan])
        assert again.plan == before.plan

    def test_another_choice_before_is_followed(self):
        """Then zuid was hidden with noord. Hiding oost now would give noord away: 103 - 40 - 60."""
        plan = plan_of(self.ROWS)
        before = plan.with_rows(
            observations=[
                protect(plan_of([row]), Rules(Rule(minimum=1000))).plan.observations[0]
                if row.area in {"noord", "zuid"} else row
                for row in plan.observations
            ]
        )  # fmt: skip
        alone, after = protect(plan, RULES), protect(plan, RULES, earlier=[before])
        assert {one.observation.area for one in alone.hidden} == {"noord", "oost"}
        assert {one.observation.area for one in after.hidden} == {"noord", "zuid"}
        assert not any(one.known for one in after.attacked)

    def test_a_figure_that_was_shown_is_told_as_exposed(self):
        plan = plan_of(self.ROWS)
        found = protect(plan, RULES, earlier=[plan])
        assert [one.observation.area for one in found.exposed] == ["noord"]
        assert [one.observation.area for one in found.hidden] == ["noord"]

    def test_a_revised_total_gives_nothing_away(self):
        """Noord and zuid were hidden; now the total is revised by zuid. Their difference tells nothing."""
        before = protect(plan_of(self.ROWS), RULES).plan
        revised = [figure(110), figure(3, "noord"), figure(47, "oost"), figure(60, "zuid")]
        found = protect(plan_of(revised), RULES, earlier=[before])
        assert not found.exposed
        assert not any(one.known for one in found.attacked)
