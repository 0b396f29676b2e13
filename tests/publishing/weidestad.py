"""Weidestad, an invented municipality whose plan has something for every sort of page."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cache

from koersvast.plan import (
    Acceptance,
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
    Missing,
    Observation,
    Party,
    Plan,
    Policy,
    Profile,
    Progress,
    Result,
    Role,
    Stage,
    Target,
    Term,
    Unread,
)

BUDGET, YOUTH = "begroting-2020", "jeugd-2020"
LONELY, BIKES, SPORT, HEARD, SILENT = "eenzaam", "fietsen", "sport", "gehoord", "stil"
_CIRCLE = (
    "Gehoord worden",
    "Erbij horen",
    "Kunnen groeien",
    "Actief zijn",
    "Gezond zijn",
    "Thuis zijn",
    "Veilig zijn",
)


def measured(
    indicator: str,
    period: str,
    value: str | None,
    *,
    line: int,
    role: Role = Role.REALISED,
    area: str = "",
    group: str = "",
    margin: tuple[str, str] | None = None,
    missing: Missing | None = None,
) -> Observation:
    return Observation(
        indicator=indicator,
        area=area,
        group=group,
        period=period,
        role=role,
        value=None if value is None else Decimal(value),
        missing=missing,
        lower=Decimal(margin[0]) if margin else None,
        upper=Decimal(margin[1]) if margin else None,
        raw=value.replace(".", ",") if value else "n/b",
        document=BUDGET,
        locator=f"l{line}",
    )


def target(
    indicator: str,
    period: str,
    value: str,
    comparator: Comparator | None,
    *,
    line: int,
    area: str = "",
    to: str = "",
) -> Target:
    return Target(
        indicator=indicator,
        area=area,
        period=period,
        value=Decimal(value),
        value_to=Decimal(to) if to else None,
        comparator=comparator,
        raw=value,
        document=BUDGET,
        locator=f"l{line}",
    )


@cache
def plan() -> Plan:
    """The plan of Weidestad."""
    return Plan(
        profile=Profile(
            name="weidestad", title="Gemeente Weidestad", municipality="Weidestad", invented=True
        ),
        documents=(
            Document(
                id=BUDGET,
                title="Begroting 2020",
                kind=DocumentKind.PROGRAMME_BUDGET,
                municipality="Weidestad",
                published=date(2019, 11, 7),
                reference="2019/101",
                address="https://weidestad.example/begroting",
                language="nl",
                sha256="0" * 64,
                period="2020",
                file="begroting.txt",
            ),
            Document(id=YOUTH, title="Jeugd in beeld 2020", kind=DocumentKind.IMPLEMENTATION_PROGRAMME),
        ),
        areas=(
            Area(id="weidestad", name="Weidestad", kind=AreaKind.MUNICIPALITY),
            Area(id="dorp", name="Het Dorp", kind=AreaKind.DISTRICT, parent="weidestad", population=4200),
            Area(id="polder", name="De Polder", kind=AreaKind.NEIGHBOURHOOD, parent="dorp"),
        ),
        goals=(
            _goal("samen", "Samen leven", Level.PROGRAMME, code="1"),
            _goal("contact", "Inwoners hebben genoeg contact", Level.GOAL, parent="samen", code="1.1"),
            _goal("buiten", "Inwoners gaan vaker naar buiten", Level.GOAL, parent="samen", code="1.2"),
            _goal("dorp-contact", "Het Dorp ontmoet elkaar", Level.GOAL, parent="samen", area="dorp"),
            *(
                Goal(
                    id=f"cirkel-{index}",
                    title=title,
                    framework="kansencirkel",
                    level=Level.THEME,
                    document=YOUTH,
                    locator=f"p{index + 2}",
                )
                for index, title in enumerate(_CIRCLE)
            ),
        ),
        indicators=_indicators(),
        goal_indicators=(
            GoalIndicator(goal="contact", indicator=LONELY),
            GoalIndicator(goal="dorp-contact", indicator=LONELY),
            GoalIndicator(goal="buiten", indicator=BIKES),
            GoalIndicator(goal="buiten", indicator=SPORT),
            GoalIndicator(goal="cirkel-0", indicator=HEARD),
        ),
        observations=_observations(),
        targets=(
            target(LONELY, "2020", "40", Comparator.LESS, line=12),
            target(LONELY, "2020", "50", Comparator.LESS, line=14, area="dorp"),
            target(BIKES, "2022", "900", Comparator.AT_LEAST, line=22),
            target(SPORT, "2019", "7", Comparator.RANGE, line=32, to="8"),
        ),
        activities=(
            Activity(
                id="koffie",
                goal="contact",
                letter="a",
                title="Koffie in de wijk",
                text="Elke week koffie in het buurthuis.",
                lead="WMO-team",
                document=BUDGET,
                locator="l15",
            ),
            Activity(id="paden", goal="buiten", text="Fietspaden opknappen", document=BUDGET, locator="l25"),
            Activity(
                id="raad", goal="cirkel-0", title="Kinderraad", document=YOUTH, locator="p2@10,20,200,40"
            ),
            Activity(id="club", goal="cirkel-1", title="Clubdag", document=YOUTH, locator="p3"),
            Activity(id="los", title="Losse activiteit", document=YOUTH, locator="p9"),
        ),
        results=(
            Result(
                activity="koffie", period="2020", progress=Progress.DELAYED, cause="storm", document=BUDGET
            ),
            Result(
                activity="raad",
                period="2020",
                progress=Progress.DONE,
                text="De raad kwam drie keer bij elkaar.",
                document=YOUTH,
                locator="p2",
            ),
            Result(activity="club", period="2020", progress=None, document=YOUTH, locator="p3"),
        ),
        budgets=tuple(
            _budget(goal, kind, year, amount)
            for goal, kind, amounts in (
                ("contact", BudgetKind.EXPENDITURE, (1200000, 1250000)),
                ("contact", BudgetKind.INCOME, (200000, None)),
                ("buiten", BudgetKind.EXPENDITURE, (800000, 750000)),
            )
            for year, amount in zip(("2020", "2021"), amounts, strict=True)
        ),
        policies=(
            Policy(
                id="nota", goal="samen", title="Nota Samen", reference="2018/7", document=BUDGET, locator="l5"
            ),
            Policy(id="wet", title="Wmo 2015", address="https://wetten.example/wmo"),
        ),
        parties=(
            Party(
                id="buurthuis", name="Stichting Buurthuis", role="partner", goal="contact", text="Gastheer."
            ),
        ),
        advices=(
            Advice(
                id="advies-1",
                body="Adviesraad",
                subject="Meten",
                advice="Meet elk jaar.",
                answer="Dat doen we.",
                status=AnswerStatus.ADOPTED,
                follow_up="Vanaf 2021.",
                document=BUDGET,
                locator="l90",
            ),
            Advice(id="advies-2", subject="Geld", advice="Geef meer uit.", status=None),
        ),
        terms=(
            Term(
                abbreviation="WMO",
                meaning="Wet maatschappelijke ondersteuning",
                document=BUDGET,
                locator="l2",
            ),
            Term(
                abbreviation="GGD", meaning="Gemeentelijke Gezondheidsdienst", document=BUDGET, locator="l3"
            ),
        ),
        unread=(
            Unread(text="12 ??", reason="Geen kolom met een jaar.", document=BUDGET, locator="Blad 1!B4"),
            Unread(text="45", reason="Geen rij met een naam.", document=BUDGET, locator="l40"),
        ),
        acceptances=(
            Acceptance(
                code="G01",
                fingerprint="x",
                reason="Bekend",
                by="A. de Vries",
                on=date(2020, 1, 2),
                document="",
            ),
        ),
    )


def _goal(name: str, title: str, level: Level, *, parent: str = "", code: str = "", area: str = "") -> Goal:
    return Goal(
        id=name,
        parent=parent,
        framework="programmabegroting",
        level=level,
        code=code,
        title=title,
        area=area,
        document=BUDGET,
        locator="l4",
    )


def _indicators() -> tuple[Indicator, ...]:
    return (
        Indicator(
            id=LONELY,
            name="% inwoners dat zich eenzaam voelt",
            kind=IndicatorKind.EFFECT,
            unit="percent",
            direction=Direction.DECREASE,
            source="GGD Gezondheidsmonitor",
            definition="Eenzaam volgens eigen zeggen.",
            population="inwoners vanaf 19 jaar",
            frequency="elke vier jaar",
            document=BUDGET,
            locator="l10",
        ),
        Indicator(
            id=BIKES,
            name="Aantal fietsers op de dijk",
            kind=IndicatorKind.PERFORMANCE,
            unit="count",
            direction=Direction.INCREASE,
            document=BUDGET,
            locator="l20",
        ),
        Indicator(
            id=SPORT, name="Rapportcijfer voor sportvelden", unit="grade", document=BUDGET, locator="l30"
        ),
        Indicator(
            id=HEARD,
            name="De mate waarin kinderen worden gehoord",
            kind=IndicatorKind.QUALITATIVE,
            document=YOUTH,
            locator="p2",
        ),
        Indicator(
            id=SILENT, name="Énergie uit de stille hoek", statutory="BBV", document=BUDGET, locator="l35"
        ),
    )


def _observations() -> tuple[Observation, ...]:
    bikes = zip(range(2014, 2020), ("500", "560", "590", "640", "700", "760"), strict=True)
    return (
        measured(LONELY, "2016", "43", line=11, role=Role.BASELINE),
        measured(LONELY, "2020", "47", line=12, margin=("45", "49")),
        measured(LONELY, "2016", "52", line=13, role=Role.BASELINE, area="dorp"),
        measured(LONELY, "2020", "49", line=14, area="dorp"),
        measured(LONELY, "2020", "44", line=15, group="mannen"),
        measured(LONELY, "2020", "50", line=15, group="vrouwen"),
        measured(BIKES, "2013", "480", line=20, role=Role.BASELINE),
        *(measured(BIKES, str(year), value, line=21) for year, value in bikes),
        measured(SPORT, "2018/2019", "7.3", line=31),
        measured(SPORT, "2019", "7.4", line=31),
        measured(SPORT, "", "7", line=33),
        measured(SILENT, "2019", None, line=36, missing=Missing.NOT_AVAILABLE),
    )


def _budget(goal: str, kind: BudgetKind, year: str, amount: int | None) -> Budget:
    return Budget(
        goal=goal,
        kind=kind,
        period=year,
        stage=Stage.BUDGET,
        amount=None if amount is None else Decimal(amount),
        raw="" if amount is None else f"{amount // 1000}",
        document=BUDGET,
        locator="l60",
    )
