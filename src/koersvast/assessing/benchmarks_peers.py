"""With whom a municipality is compared: its size class, urbanity class, province, chosen peers, or those that
are most like it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite, sqrt
from statistics import fmean, pstdev

# Size classes of Statistics Netherlands (CBS, "gemeentegrootte"): below each of these numbers of inhabitants.
SIZES = (5_000, 10_000, 20_000, 50_000, 100_000, 150_000, 250_000)
# Urbanity classes of CBS ("stedelijkheid") by addresses per square kilometre around an address: class 5 has
# fewer than 500, class 1 has 2500 or more.
DENSITIES = (500, 1000, 1500, 2500)


class By(StrEnum):
    """What makes municipalities peers."""

    COUNTRY = "country"
    SIZE = "size"
    URBANITY = "urbanity"
    PROVINCE = "province"


@dataclass(frozen=True, slots=True)
class Municipality:
    """What is known of a municipality; None and "" where it is not. `background` has figures by name, such as
    the share of single-parent households: what a municipality has to do with, not what it does."""

    code: str
    population: int | None = None
    density: float | None = None
    province: str = ""
    background: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A municipality that is like another: `distance` is 0 for the same, about 1 for one that differs as much
    as two municipalities do by chance; `shared` is the share of background figures known of both."""

    code: str
    distance: float
    shared: float


def size_class(population: int) -> int:
    """The size class of CBS, from 1 (fewer than 5,000 inhabitants) to 8 (250,000 or more).

    >>> size_class(74_000)
    5
    """
    return bisect_right(SIZES, population) + 1


def urbanity_class(density: float) -> int:
    """The urbanity class of CBS, from 1 (very urban) to 5 (not urban).

    >>> urbanity_class(2500)
    1
    """
    return len(DENSITIES) + 1 - bisect_right(DENSITIES, density)


def peers(own: Municipality, others: Iterable[Municipality], by: By) -> tuple[str, ...]:
    """The codes of the municipalities that are peers, without itself; none where its class is not known."""
    mine = _class(own, by)
    if mine is None:
        return ()
    return tuple(one.code for one in others if one.code != own.code and _class(one, by) == mine)


def _class(one: Municipality, by: By) -> object:
    match by:
        case By.COUNTRY:
            return by
        case By.SIZE:
            return None if one.population is None else size_class(one.population)
        case By.URBANITY:
            return None if one.density is None else urbanity_class(one.density)
        case By.PROVINCE:
            return one.province or None


def neighbours(own: Municipality, others: Sequence[Municipality], count: int = 10) -> tuple[Neighbour, ...]:
    """The municipalities most like one in background, the nearest first.

    The distance is √(mean over shared figures of ((a - b) / σ)² / 2), with σ the spread among all: figures in
    other units weigh the same, and two random municipalities are 1 apart on average. Figures that do not vary
    are left out; municipalities with fewer than half of the figures too. Source: CIPFA's nearest neighbours
    model, with equal weights. Raises ValueError where nothing is known of the municipality itself.
    """
    all_of = [one for one in others if one.code != own.code]
    spreads = _spreads([own, *all_of])
    mine = {name: value for name, value in own.background.items() if spreads.get(name)}
    if not mine:
        raise ValueError(f"{own.code} has no background figures that others have too: give at least one")
    found = []
    for one in all_of:
        shared = [name for name in mine if _known(one.background.get(name))]
        if 2 * len(shared) >= len(mine):
            gaps = (((mine[name] - one.background[name]) / spreads[name]) ** 2 / 2 for name in shared)
            found.append(Neighbour(one.code, sqrt(fmean(gaps)), len(shared) / len(mine)))
    return tuple(sorted(found, key=lambda one: (one.distance, one.code))[:count])


def _spreads(all_of: Sequence[Municipality]) -> dict[str, float]:
    """The standard deviation of each figure that two or more have."""
    values: dict[str, list[float]] = {}
    for one in all_of:
        for name, value in one.background.items():
            if _known(value):
                values.setdefault(name, []).append(value)
    return {name: pstdev(known) for name, known in values.items() if len(known) > 1}


def _known(value: float | None) -> bool:
    return value is not None and isfinite(value)
