"""Whatever a plan holds, no rule raises, and checking twice gives the same."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from koersvast.checking import all_rules, check
from koersvast.checking.facts import Facts
from koersvast.checking.outcome import Found, NotApplicable, Passed
from koersvast.plan import (
    Activity,
    Advice,
    AnswerStatus,
    Area,
    AreaKind,
    Budget,
    BudgetKind,
    Comparator,
    Direction,
    Document,
    DocumentKind,
    Goal,
    GoalIndicator,
    Indicator,
    IndicatorKind,
    Level,
    Observation,
    Plan,
    Policy,
    Profile,
    Progress,
    Result,
    Role,
    Stage,
    Target,
    Term,
)
from koersvast.texts import has_text

# Few ids, so that rows meet; more in references than there are rows, so that some lead nowhere.
ids = st.sampled_from(["a", "b", "c"])
references = st.sampled_from(["", "a", "b", "c", "d"])
# Words that rules look for, and signs that may trip a pattern.
_WORDS = """
    % aantal percentage eenzaamheid jongeren 19-plussers 65-plussers groei van het per 1.000 inwoners meer
    minder doel subdoelen 1-3 jaar langer dan vijf SEH (SEH) p.m. zie pagina 84 2018 2013-2016
    t/m = +x ’ ¹ {n} waarvan 5 7.500 Gezondheidsmonitor Omnibus beweegrichtlijn 2017. StadsPas Stadspas
    V&H VH project is in 2015 afgerond Kinderen van Ouders (KO) totaal Jeugsportfonds Jeugdsportfonds
"""
words = st.lists(st.sampled_from(_WORDS.split()), min_size=1, max_size=12).map(" ".join)
texts = st.one_of(words, st.text(min_size=1, max_size=20))
periods = st.sampled_from(
    ["", "1999", "2016", "2018", "2018-Q1", "2018-03", "2016/2017", "2016/2019", "2099"]
)
numbers = st.one_of(
    st.none(),
    st.sampled_from([Decimal(n) for n in ("0", "-1", "45.4", "45", "550", "2238", "1E+30", "1E-30", "-0.0")]),
    st.decimals(allow_nan=False, allow_infinity=False),
)
raws = st.sampled_from(["", "-", "45,4%", "1.9%", "25,44", "165,0*", ">45%", "2.238"])
units = st.sampled_from(["", "percent", "count", "grade", "per_1000", "eur", "huishoudens"])
locators = st.sampled_from(["", "l1", "l20", "p3", "p3@1,2,3,4", "b7.1"])
place = {"document": references, "locator": locators}


def maybe(kind: type) -> st.SearchStrategy[object]:
    return st.none() | st.sampled_from(list(kind))  # type: ignore[call-overload]


def rows(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[list[object]]:
    return st.lists(strategy, max_size=5)


plans = st.builds(
    lambda **tables: Plan(profile=Profile(municipality="Waterland")).with_rows(**tables),
    documents=rows(st.builds(Document, id=ids, title=texts, kind=maybe(DocumentKind), period=periods)),
    areas=rows(
        st.builds(
            Area,
            id=ids,
            name=texts,
            kind=maybe(AreaKind),
            parent=references,
            population=st.none() | st.integers(-1, 10**6),
        )
    ),
    goals=rows(
        st.builds(
            Goal,
            id=ids,
            parent=references,
            level=maybe(Level),
            code=texts,
            title=texts,
            text=texts,
            area=references,
            **place,
        )
    ),
    indicators=rows(
        st.builds(
            Indicator,
            id=ids,
            name=texts,
            kind=maybe(IndicatorKind),
            unit=units,
            direction=maybe(Direction),
            source=texts,
            frequency=words,
            **place,
        )
    ),
    goal_indicators=rows(st.builds(GoalIndicator, goal=ids, indicator=ids, activity=references, **place)),
    observations=rows(
        st.builds(
            Observation,
            indicator=ids,
            area=references,
            group=st.just("") | words,
            period=periods,
            role=st.sampled_from(Role),
            value=numbers,
            numerator=numbers,
            denominator=numbers,
            lower=numbers,
            upper=numbers,
            sample_size=st.none() | st.integers(-5, 500),
            raw=raws,
            **place,
        )
    ),
    targets=rows(
        st.builds(
            Target,
            indicator=ids,
            area=references,
            group=st.just("") | words,
            period=periods,
            comparator=maybe(Comparator),
            value=numbers,
            value_to=numbers,
            raw=raws,
            note=st.just("") | words,
            **place,
        )
    ),
    activities=rows(
        st.builds(Activity, id=ids, goal=references, letter=texts, title=texts, text=texts, **place)
    ),
    results=rows(
        st.builds(
            Result, activity=ids, period=periods, progress=maybe(Progress), text=st.just("") | texts, **place
        )
    ),
    budgets=rows(
        st.builds(
            Budget,
            goal=ids,
            kind=st.sampled_from(BudgetKind),
            period=periods.filter(bool),
            stage=st.sampled_from(Stage),
            amount=numbers,
            raw=raws,
            **place,
        )
    ),
    policies=rows(
        st.builds(
            Policy,
            id=ids,
            goal=references,
            title=texts,
            reference=st.sampled_from(["", "2016/1", "2016/1555743", "2017.002552", "x"]),
            address=st.sampled_from(["", "https://x.example/2015-073399-3", "2016000001"]),
            **place,
        )
    ),
    terms=rows(st.builds(Term, abbreviation=texts, meaning=texts, **place)),
    advices=rows(
        st.builds(
            Advice,
            id=ids,
            subject=texts,
            advice=words | st.just("Formuleer de doelen SMART"),
            answer=st.just("") | texts,
            status=maybe(AnswerStatus),
            **place,
        )
    ),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(plans)
def test_rules_never_raise(plan: Plan) -> None:
    facts = Facts(plan)
    for rule in all_rules():
        for outcome in rule.outcomes(facts):
            assert isinstance(outcome, Passed | Found | NotApplicable)
            if isinstance(outcome, Found):
                assert outcome.rows
            if isinstance(outcome, NotApplicable):
                assert has_text(f"checking-reason-{outcome.reason}")


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(plans)
def test_checking_twice_gives_the_same(plan: Plan) -> None:
    findings = check(plan)
    assert findings == check(plan)
    assert len({(finding.code, finding.fingerprint) for finding in findings}) == len(findings)
    for finding in findings:
        assert finding.message["nl"]
        assert finding.message["en"]
        assert finding.goal == "" or finding.goal in {goal.id for goal in plan.goals}
