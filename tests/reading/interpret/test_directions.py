"""Which way is better, by targets and figures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from koersvast.plan import Comparator, Direction, DirectionReason, Observation, Role, Target
from koersvast.reading.interpret.directions import Told, direction_of
from tests.reading.helping import VOCABULARY


def target(value: str, period: str = "2022", *, comparator: Comparator | None = None) -> Target:
    number = Decimal(value) if value[0].isdigit() else None
    return Target(indicator="i", period=period, value=number, comparator=comparator, raw=value, locator="b1")


def measured(value: str, period: str = "2018", role: Role = Role.BASELINE) -> Observation:
    return Observation(indicator="i", period=period, role=role, value=Decimal(value), locator="b1")


Why = DirectionReason
MORE, LESS = Comparator.MORE, Comparator.AT_MOST


@pytest.mark.parametrize(
    ("targets", "observations", "direction"),
    [
        ([target("70", comparator=MORE)], [], Direction.INCREASE),
        (
            [target("70", comparator=LESS)],
            [measured("60")],
            Direction.DECREASE,
        ),  # the sign goes before figures
        ([target("70", comparator=MORE), target("60", comparator=LESS)], [], None),  # they contradict
        ([target("stijgend")], [], Direction.INCREASE),
        ([target("lager dan nulmeting")], [], Direction.DECREASE),
        ([target("stabiel")], [], Direction.MAINTAIN),
        ([target("80")], [measured("70")], Direction.INCREASE),
        ([target("60")], [measured("70")], Direction.DECREASE),
        ([target("70")], [measured("70")], None),  # that it stays may be all one hopes for
        (
            [target("75", "2021"), target("65", "2022")],
            [measured("70")],
            Direction.DECREASE,
        ),  # the last counts
        ([target("80")], [measured("90", "2022", Role.REALISED)], None),  # its own year tells nothing
        ([target("80")], [measured("90", "2020", Role.REALISED)], Direction.DECREASE),
        ([target("80")], [], None),
        ([], [measured("70")], None),
    ],
)
def test_direction(
    targets: list[Target], observations: list[Observation], direction: Direction | None
) -> None:
    assert direction_of("Aantal wimpels", targets, observations, VOCABULARY).direction is direction


@pytest.mark.parametrize(
    ("name", "targets", "direction"),
    [
        ("Tevredenheid over de wijk", ["7"], Direction.INCREASE),  # was 6; name and figures agree
        ("Aantal mensen op de wachtlijst", ["7"], None),  # more is feared here, not wished
        ("Aantal mensen op de wachtlijst", ["6"], Direction.DECREASE),  # was 6: staying tells nothing
        ("Aantal aanvragen", ["7"], None),  # good or bad as one looks at it
        ("Percentage inwoners dat zich eenzaam voelt", [], Direction.DECREASE),
        ("Percentage inwoners dat niet sport", [], Direction.DECREASE),  # "niet" turns the word
        ("Percentage inwoners zonder schulden", [], Direction.INCREASE),
        ("Percentage tevreden klanten met schulden", [], None),  # the words lean both ways
        ("Aantal wimpels", ["7"], Direction.INCREASE),  # the name says nothing: was 6
        ("Aantal wimpels", [], None),
    ],
)
def test_the_name_tells_and_figures_may_not_contradict_it(
    name: str, targets: list[str], direction: Direction | None
) -> None:
    told = direction_of(name, [target(value) for value in targets], [measured("6")], VOCABULARY)
    assert told.direction is direction


@pytest.mark.parametrize(
    ("name", "targets", "told"),
    [
        ("Aantal wimpels", [target("70", comparator=MORE)], Told(Direction.INCREASE, Why.COMPARATOR)),
        ("Aantal wimpels", [target("stijgend")], Told(Direction.INCREASE, Why.TARGET_WORDS)),
        ("Aantal mensen op de wachtlijst", [], Told(Direction.DECREASE, Why.NAME)),
        ("Aantal wimpels", [target("7")], Told(Direction.INCREASE, Why.FIGURES)),
        ("Aantal mensen op de wachtlijst", [target("7")], Told(None, Why.CONTRADICTION)),
        ("Percentage tevreden klanten met schulden", [], Told(None, Why.CONTRADICTION)),
        (
            "Aantal wimpels",
            [target("7", comparator=MORE), target("6", comparator=LESS)],
            Told(None, Why.CONTRADICTION),
        ),
        ("Aantal aanvragen", [target("7")], Told(None, Why.USE)),
        ("Percentage klanten dat tevreden is", [], Told(Direction.INCREASE, Why.NAME)),
        ("Percentage klanten dat een wimpel heeft", [target("7")], Told(Direction.INCREASE, Why.FIGURES)),
        ("Aantal wimpels", [], Told(None, None)),
    ],
)
def test_the_reason_stands_with_the_direction(name: str, targets: list[Target], told: Told) -> None:
    assert direction_of(name, targets, [measured("6")], VOCABULARY) == told
