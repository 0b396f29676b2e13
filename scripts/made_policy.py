"""A plan like that of a municipality, with made-up goals, figures, texts and amounts, for measuring."""

from __future__ import annotations

import random
from decimal import Decimal

from koersvast.plan import (
    Activity,
    Budget,
    BudgetKind,
    Comparator,
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
    Progress,
    Result,
    Role,
    Row,
    Stage,
    Target,
)

INDICATORS_OF_A_GOAL = 5
MEASURED, PLANNED = range(2012, 2018), range(2018, 2024)
SUBJECTS = (
    "eenzaamheid",
    "sport",
    "vrijwilligers",
    "mantelzorgers",
    "schoolverlaters",
    "bijstand",
    "schulden",
    "wachtlijst",
    "tevredenheid",
    "jeugdhulp",
    "veiligheid",
    "inburgering",
    "taal",
    "wonen",
    "opvang",
    "gezondheid",
    "overgewicht",
    "bibliotheek",
    "cultuur",
    "vervoer",
    "inkomen",
    "banen",
    "stageplekken",
    "leerlingen",
    "huishoudens",
    "wijkteam",
    "ondersteuning",
    "opvoeding",
    "dagbesteding",
    "talenten",
)
PEOPLE = ("kwetsbare", "jonge", "oudere", "zelfstandige", "actieve", "betrokken", "werkende", "lerende")


def made_policy(indicators: int, seed: int = 1) -> Plan:
    """A plan of two documents with so many indicators; the same arguments give the same plan."""
    chance = random.Random(seed)
    rows: dict[str, list[Row]] = {
        "documents": [
            Document(
                id=f"d{n}",
                title=f"Begroting {2018 + n}",
                kind=DocumentKind.PROGRAMME_BUDGET,
                period=str(2018 + n),
            )
            for n in range(2)
        ]
    }
    for number in range(indicators):
        goal = number // INDICATORS_OF_A_GOAL
        place = {"document": f"d{goal % 2}", "locator": f"l{number + 1}"}
        if number % INDICATORS_OF_A_GOAL == 0:
            _add(rows, _goal(goal, chance, place))
        _add(rows, _indicator(number, goal, chance, place))
    return Plan().with_rows(**rows)


def _add(rows: dict[str, list[Row]], new: list[Row]) -> None:
    for row in new:
        rows.setdefault(row.table, []).append(row)


def _goal(number: int, chance: random.Random, place: dict[str, str]) -> list[Row]:
    """A goal with an activity, its result, a policy document and a budget of five years."""
    goal, activity = f"g{number}", f"a{number}"
    amounts = {
        BudgetKind.EXPENDITURE: 1000 + number,
        BudgetKind.INCOME: -200,
        BudgetKind.BALANCE: 800 + number,
    }
    return [
        Goal(
            id=goal, level=Level.GOAL, title=f"Meer {chance.choice(PEOPLE)} {_words(chance, 1)}", **place
        ),
        Activity(
            id=activity, goal=goal, letter="a", title=f"Aanpak {_words(chance, 2)}",
            text=_told(chance), **place,
        ),
        Result(
            activity=activity, period="2020", progress=chance.choice(list(Progress)),
            text=_told(chance), **place,
        ),
        Policy(
            id=f"p{number}", goal=goal, title=f"Nota {_words(chance, 2)} 2016-2020",
            reference=f"2016/{100000 + number}", **place,
        ),
        *(
            Budget(
                goal=goal, kind=kind, period=str(year), stage=Stage.BUDGET, amount=Decimal(1000 * amount),
                raw=str(amount), **place,
            )
            for kind, amount in amounts.items()
            for year in PLANNED
        ),
    ]  # fmt: skip


def _indicator(number: int, goal: int, chance: random.Random, place: dict[str, str]) -> list[Row]:
    """An indicator with six yearly figures and six targets."""
    indicator, value = f"i{number}", chance.uniform(20, 80)
    name = f"Percentage {chance.choice(PEOPLE)} inwoners dat {_words(chance, 2)} ervaart"
    rows: list[Row] = [
        Indicator(
            id=indicator,
            name=name,
            kind=IndicatorKind.EFFECT,
            unit="percent",
            source="Inwonerspeiling",
            **place,
        ),
        GoalIndicator(goal=f"g{goal}", indicator=indicator, **place),
    ]
    for year in (*MEASURED, *PLANNED):
        value = min(max(value + chance.gauss(0.5, 2), 1), 99)
        figure = {"indicator": indicator, "period": str(year), "value": Decimal(f"{value:.1f}"), **place}
        raw = f"{value:.1f}%".replace(".", ",")
        if year in MEASURED:
            role = Role.BASELINE if year == MEASURED[0] else Role.REALISED
            rows.append(Observation(role=role, raw=raw, **figure))
        else:
            rows.append(Target(comparator=Comparator.EQUAL, raw=raw, **figure))
    return rows


def _words(chance: random.Random, count: int) -> str:
    return " en ".join(chance.choices(SUBJECTS, k=count))


def _told(chance: random.Random) -> str:
    """Three sentences."""
    return " ".join(f"De gemeente werkt met partners aan {_words(chance, 4)} in de wijk." for _ in range(3))
