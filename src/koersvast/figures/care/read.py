"""Files with allocations, declarations, contracts and outcomes. Every cell that is wrong is named."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter

from koersvast.figures.care.records import (
    EUROS,
    REMOVED,
    UNITS,
    Allocation,
    Contract,
    Declaration,
    Law,
    Outcome,
    is_known,
)
from koersvast.figures.template.cells import Typed, Unclear, figure_in, yes_in
from koersvast.figures.template.files import lines_of
from koersvast.figures.template.problems import FigureProblem, TemplateError
from koersvast.plan import Plan, parse_period

_LAWS = {
    "jeugdwet": Law.YOUTH, "jw": Law.YOUTH, "jeugd": Law.YOUTH,
    "wmo": Law.SUPPORT, "wmo 2015": Law.SUPPORT, "wmo2015": Law.SUPPORT,
}  # fmt: skip
_FREQUENCIES = {"1", "2", "4", "6"}
_DAYS = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y")

# Field of a record: the head of its column, and how its cell is read.
_CARE = {
    "law": ("wet", "law"),
    "category": ("productcategorie", "category"),
    "area": ("gebied", "area"),
    "provider": ("aanbieder", "word"),
    "referrer": ("verwijzer", "referrer"),
}
_VOLUME = {"volume": ("volume", "number"), "unit": ("eenheid", "unit")}
_ALLOCATION = {
    **_CARE, **_VOLUME,
    "client": ("client", "word"),
    "start": ("ingangsdatum", "day"),
    "end": ("einddatum", "day"),
    "allocated": ("toewijzingsdatum", "day"),
    "began": ("begindatum", "day"),
    "stopped": ("stopdatum", "day"),
    "ended": ("redenbeeindiging", "code"),
    "frequency": ("frequentie", "frequency"),
    "changed": ("redenwijziging", "code"),
}  # fmt: skip
_DECLARATION = {
    **_CARE, **_VOLUME,
    "client": ("client", "word"),
    "month": ("maand", "month"),
    "cents": ("bedragcenten", "number"),
    "euros": ("bedrageuro", "number"),
    "credit": ("debetcredit", "credit"),
}  # fmt: skip
_CONTRACT = {
    **_CARE,
    **_VOLUME,
    "period": ("periode", "period"),
    "euros": ("bedrageuro", "number"),
}
_OUTCOME = {
    **_CARE,
    "client": ("client", "word"),
    "day": ("datum", "day"),
    "grade": ("cijfer", "number"),
    "reached": ("doelbereikt", "yes"),
}
_NEEDED = {
    "allocations": ("client", "law", "category", "start"),
    "declarations": ("client", "law", "category", "month"),
    "contracts": ("law", "category", "period"),
    "outcomes": ("client", "law", "category", "day"),
}


def read_allocations(path: Path, plan: Plan) -> tuple[Allocation, ...]:
    """The allocations in a file, without those that were removed. Raises PersonData and TemplateError."""
    rows = _rows(path, plan, _ALLOCATION, "allocations")
    return tuple(Allocation(**row) for row in rows if row.pop("changed", "") != REMOVED)


def read_declarations(path: Path, plan: Plan) -> tuple[Declaration, ...]:
    """The declarations in a file, in euros, credits below zero. Raises PersonData and TemplateError."""
    found, problems = [], []
    for number, row in enumerate(_rows(path, plan, _DECLARATION, "declarations"), start=2):
        cents, euros, credit = row.pop("cents", None), row.pop("euros", None), row.pop("credit", False)
        if (cents is None) == (euros is None):
            problems.append(FigureProblem("care-amount", path.name, f"A{number}"))
            continue
        amount = euros if cents is None else cents / 100
        volume = row.pop("volume", None)
        sign = -1 if credit else 1
        row |= {"euros": sign * abs(amount) if credit else amount}
        found.append(Declaration(**row, volume=None if volume is None else sign * volume))
    if problems:
        raise TemplateError(problems)
    return tuple(found)


def read_contracts(path: Path, plan: Plan) -> tuple[Contract, ...]:
    """What was agreed with providers. Raises PersonData and TemplateError."""
    return tuple(Contract(**row) for row in _rows(path, plan, _CONTRACT, "contracts"))


def read_outcomes(path: Path, plan: Plan) -> tuple[Outcome, ...]:
    """What clients said after care ended. Raises PersonData and TemplateError."""
    return tuple(Outcome(**row) for row in _rows(path, plan, _OUTCOME, "outcomes"))


def _rows(
    path: Path, plan: Plan, fields: Mapping[str, tuple[str, str]], kind: str
) -> Sequence[dict[str, Any]]:
    _, lines = lines_of(path)
    heads = [re.sub(r"[^a-z]", "", cell.text.casefold().replace("ë", "e")) for cell in lines[0]]
    places = {field: heads.index(head) for field, (head, _) in fields.items() if head in heads}
    problems = [
        FigureProblem("no-such-column", path.name, expected=fields[name][0], found=_all(lines[0]))
        for name in _NEEDED[kind]
        if name not in places
    ]
    if problems:
        raise TemplateError(problems)
    readers = _readers(plan)
    rows = []
    for number, line in enumerate(lines[1:], start=2):
        row: dict[str, Any] = {}
        for field, place in places.items():
            cell = line[place] if place < len(line) else Typed(None)
            at = f"{get_column_letter(place + 1)}{number}"
            if not cell:
                if field in _NEEDED[kind]:
                    problems.append(FigureProblem("care-empty", path.name, at, expected=fields[field][0]))
                continue
            how = fields[field][1]
            try:
                row[field] = readers[how](cell)
            except (ValueError, KeyError):
                problems.append(FigureProblem(f"care-{how}", path.name, at, cell.text))
        if row.get("category") and row.get("law") and not is_known(row["law"], row["category"]):
            at = f"{get_column_letter(places['category'] + 1)}{number}"
            problems.append(FigureProblem("care-category", path.name, at, row["category"]))
        rows.append(row)
    if problems:
        raise TemplateError(problems)
    return rows


def _all(heads: Sequence[Typed]) -> str:
    return ", ".join(cell.text for cell in heads)


def _readers(plan: Plan) -> dict[str, Callable[[Typed], Any]]:
    areas = {row.name.casefold(): row.id for row in plan.areas} | {row.id: row.id for row in plan.areas}
    return {
        "word": lambda cell: cell.text,
        "code": _code,
        "law": lambda cell: _LAWS[cell.text.casefold()],
        "category": _code,
        "referrer": _referrer,
        "area": lambda cell: areas[cell.text.casefold()],
        "number": _number,
        "unit": _unit,
        "frequency": _frequency,
        "day": _day,
        "month": _month,
        "period": lambda cell: parse_period(cell.text.removesuffix(".0")).text,
        "credit": lambda cell: {"d": False, "c": True}[cell.text.casefold()],
        "yes": yes_in,
    }


def _code(cell: Typed) -> str:
    code = cell.text.removesuffix(".0")
    # A spreadsheet takes the zero off "01".
    if not re.fullmatch(r"\d{1,2}", code, re.ASCII):
        raise ValueError(code)
    return code.zfill(2)


def _referrer(cell: Typed) -> str:
    code = _code(cell)
    if not is_known("verwijzer", code):
        raise ValueError(code)
    return code


def _unit(cell: Typed) -> str:
    code = _code(cell)
    if code not in UNITS and code != EUROS:
        raise ValueError(code)
    return code


def _frequency(cell: Typed) -> str:
    code = cell.text.removesuffix(".0")
    if code not in _FREQUENCIES:
        raise ValueError(code)
    return code


def _number(cell: Typed) -> Decimal:
    found = figure_in(cell)
    if not isinstance(found, Decimal):
        raise Unclear("number")
    return found


def _day(cell: Typed) -> dt.date:
    if isinstance(cell.value, dt.datetime):
        return cell.value.date()
    for form in _DAYS:
        try:
            return dt.datetime.strptime(cell.text, form).date()  # noqa: DTZ007 - a day, no moment
        except ValueError:
            continue
    raise ValueError(cell.text)


def _month(cell: Typed) -> dt.date:
    period = parse_period(cell.text) if re.fullmatch(r"\d{4}-\d{2}", cell.text) else None
    if period is not None:
        return dt.date(period.year, period.start % 12 + 1, 1)
    return _day(cell).replace(day=1)
