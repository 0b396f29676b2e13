"""Plans of one indicator, written as lines:

nulmeting 2016: 43 n=1200
meting 2020: 47 (45-49) voorlopig "footnote"
meting 2021: dash
doel 2022: <43
doel: lager dan nulmeting
"""

import re
from decimal import Decimal

from koersvast.plan import (
    Area,
    Comparator,
    Direction,
    Document,
    Indicator,
    Missing,
    Observation,
    Plan,
    Profile,
    Role,
    Status,
    Target,
)

_LINE = re.compile(
    r"(?P<kind>nulmeting|meting|doel)"
    r"(?: (?P<period>\d{4}(?:[-/]\w+)?))?"
    r"(?: \[(?P<group>[^\]]+)\])?: (?P<rest>.*)"
)
_NUMBER = r"-?\d+(?:\.\d+)?"
_TARGET = re.compile(rf"(?P<comparator><=|>=|<|>|=)?(?P<value>{_NUMBER})(?:\.\.(?P<value_to>{_NUMBER})?)?")
_ROLES = {"nulmeting": Role.BASELINE, "meting": Role.REALISED}


def plan_of(*lines: str, unit: str = "percent", direction: str = "", name: str = "Wat gemeten wordt") -> Plan:
    """A plan of the invented municipality with one indicator "x" and the rows of the lines."""
    rows = [_row(line) for line in lines]
    return Plan(
        profile=Profile(name="lindebroek", title="Lindebroek", municipality="Lindebroek", invented=True),
        documents=(Document(id="begroting", title="Begroting"),),
        areas=(Area(id="noord", name="Noord"),),
        indicators=(
            Indicator(id="x", name=name, unit=unit, direction=Direction(direction) if direction else None),
        ),
        observations=tuple(row for row in rows if isinstance(row, Observation)),
        targets=tuple(row for row in rows if isinstance(row, Target)),
    )


def _row(line: str) -> Observation | Target:
    found = _LINE.fullmatch(line)
    assert found, line
    place = {
        "indicator": "x",
        "group": found["group"] or "",
        "period": found["period"] or "",
        "document": "begroting",
        "locator": "l1",
    }
    if found["kind"] == "doel":
        return Target(**place, **_target(found["rest"]))
    return Observation(**place, role=_ROLES[found["kind"]], **_figure(found["rest"]))


def _target(text: str) -> dict[str, object]:
    if text in set(Missing):
        return {"missing": Missing(text)}
    found = _TARGET.fullmatch(text)
    if not found:
        return {"raw": text}
    cells: dict[str, object] = {"value": Decimal(found["value"]), "raw": text}
    if ".." in text:
        cells["comparator"] = Comparator.RANGE
        cells["value_to"] = Decimal(found["value_to"]) if found["value_to"] else None
    elif found["comparator"]:
        cells["comparator"] = Comparator(found["comparator"])
    return cells


def _figure(text: str) -> dict[str, object]:
    note = re.search(r'"([^"]*)"', text)
    cells: dict[str, object] = {"note": note[1] if note else ""}
    words = re.sub(r'"[^"]*"', "", text).split()
    if words[0] in set(Missing):
        return {**cells, "missing": Missing(words[0])}
    cells["value"] = Decimal(words[0])
    for word in words[1:]:
        if word.startswith("n="):
            cells["sample_size"] = int(word[2:])
        elif word == "voorlopig":
            cells["status"] = Status.PROVISIONAL
        elif "/" in word:
            cells["numerator"], cells["denominator"] = map(Decimal, word.split("/"))
        else:
            cells["lower"], cells["upper"] = map(Decimal, word.strip("()").split("-"))
    return cells
