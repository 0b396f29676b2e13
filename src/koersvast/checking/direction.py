"""Which way is better, and whether a figure meets a target."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from koersvast.plan import Comparator, Direction, Indicator, Target

_UP = {Comparator.MORE, Comparator.AT_LEAST}
_DOWN = {Comparator.LESS, Comparator.AT_MOST}

# What nobody wants more of, and what everybody does. Words of which that depends on the plan (bijstand,
# jeugdhulp, verwijzingen) are in neither list. Extend these lists with such words only.
_UNWANTED = re.compile(
    r"verzuim|schoolverlat|uitval|werklo|dakloze|daklozen|overlast|geweld|misdrijv|delict|criminaliteit|mishandel"
    r"|eenza|overbelast|wachtlijst|wachttijd|doorlooptijd|verblijfsduur|schulden|achterstand|overgewicht|\brookt\b|\broken\b"
    r"|alcohol|drugs|recidiv|moeite|armoede|inbra|ongeval|letsel|vandalisme|pesten|gepest|discrimin"
    r"|klachten"
    r"|zwerfafval|uitstoot|(?:in het dagelijks leven )?beperkt"
)
_WANTED = re.compile(
    r"tevreden|voldoende|zelfredza|\bgoed\b|goede gezondheid|bekend met|bekendheid|deelneemt|deelnemers"
    r"|vrijwillig|\b(?:garantie|arbeids)?banen?\b|geslaagd|startkwalificatie|participeer|arbeidsparticipatie"
    r"|contact|plezierig|\bsport\b|\bsporten\b|beweegnorm|beweegrichtlijn|matches|motivatie|gewaardeerd"
    r"|erbij te horen|\bbeter\b|binnen (?:de )?wettelijke termijn|oordeel|rapportcijfer|serieus|snel geholpen"
)
# Fewer people who live on benefits is better, whatever the plan; unless the name counts those of them who
# find work, or whom a scheme reaches.
_ON_BENEFITS = re.compile(
    r"\b(?:aantal|omvang|groei)\b.{0,30}\b(?:uitkerings|bijstands)(?:gerechtigden|bestand|uitkeringen)\b"
    r"|\bmet een (?:lopende )?bijstandsuitkering\b|\bvan een bijstandsuitkering\b|\buitkeringsgezin"
    r"|\bgezin met een uitkering\b"
)
_NOT_OF_THOSE = re.compile(
    r"uitstro|\bwerkt?\b|werken|deeltijd|beëindig|bereik|gebruik|deelne|participe|traject"
)
_TO_WORK = re.compile(
    r"(?:beëindig\w*|uitstroom|uitgestroomd)\b.*\b(?:naar|door|wegens|vanwege|i\.?v\.?m\.?)\b.*\bwerk\b"
)
_DENIAL = re.compile(r"\bniet\b|\bgeen\b|\bzonder\b|\bonvoldoende\b|\bontevreden\b")
_ASIDE = re.compile(r"\([^)]*\)")


def direction_by_words(indicator: Indicator, targets: Iterable[Target]) -> Direction | None:
    """Which way is better, as comparators say, or else the name; None where neither does."""
    comparators = {target.comparator for target in targets}
    if comparators & _UP and not comparators & _DOWN:
        return Direction.INCREASE
    if comparators & _DOWN and not comparators & _UP:
        return Direction.DECREASE
    return _direction_of_name(indicator.name)


@lru_cache(maxsize=16384)
def _direction_of_name(name: str) -> Direction | None:
    name = _ASIDE.sub(" ", name.casefold())
    on_benefits = bool(_ON_BENEFITS.search(name)) and not _NOT_OF_THOSE.search(name)
    unwanted = on_benefits or bool(_UNWANTED.search(name))
    wanted = bool(_WANTED.search(name) or _TO_WORK.search(name))
    if wanted and _DENIAL.search(name):
        unwanted, wanted = True, False
    if unwanted == wanted:
        return None
    return Direction.DECREASE if unwanted else Direction.INCREASE


def meets(value: Decimal, target: Target, direction: Direction | None) -> bool | None:
    """Whether a figure meets a target; None where that cannot be told.

    A target without comparator is met at the figure or beyond it in the direction that is better.
    """
    if target.value is None:
        return None
    match target.comparator:
        case Comparator.LESS:
            return value < target.value
        case Comparator.AT_MOST:
            return value <= target.value
        case Comparator.MORE:
            return value > target.value
        case Comparator.AT_LEAST:
            return value >= target.value
        case Comparator.RANGE:
            return None if target.value_to is None else target.value <= value <= target.value_to
    match direction:
        case Direction.INCREASE:
            return value >= target.value
        case Direction.DECREASE:
            return value <= target.value
    return None


def better(value: Decimal, than: Decimal, direction: Direction | None) -> bool | None:
    """Whether a figure is better than another one; None where the direction does not tell."""
    if direction is Direction.INCREASE:
        return value > than
    if direction is Direction.DECREASE:
        return value < than
    return None
