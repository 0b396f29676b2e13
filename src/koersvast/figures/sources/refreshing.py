"""From connections to observations of a plan: what the sources have now, table by table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from koersvast.figures.sources.connections import Connection
from koersvast.figures.sources.model import (
    DimensionKind,
    Fetched,
    Figure,
    LeftOut,
    Progress,
    Selection,
    Source,
    Table,
)
from koersvast.figures.sources.opening import Sources
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.selecting import measure_of
from koersvast.figures.sources.units import times
from koersvast.plan import Document, Observation, Plan, Role
from koersvast.texts import text
from koersvast.texts.numbers import number

_COUNTRY = "NL"
# Notes stand in the plan, among the words of its documents.
_PLAN_LANGUAGE = "nl"
# Below the municipality a code is used again for another area; the name then tells.
_NUMBERED_AGAIN = ("WK", "BU")


@dataclass(frozen=True, slots=True)
class Batch:
    """The figures that one table gives a plan, with the table as the document they stand in."""

    document: Document
    version: str
    observations: tuple[Observation, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """A table whose figures could not be had, and why."""

    table: str
    error: SourceError


def region_codes(plan: Plan) -> dict[str, str]:
    """The areas of a plan by the code of CBS; "" is the whole municipality."""
    codes = {area.code.strip(): area.id for area in plan.areas if area.code.strip()}
    return codes | ({plan.profile.code: ""} if plan.profile.code else {})


def refresh(
    plan: Plan,
    connections: Iterable[Connection],
    sources: Sources,
    *,
    progress: Progress | None = None,
) -> Iterator[Batch | Failed]:
    """Ask every connected table for its figures in the areas of the plan, one after another.

    A table that fails does not keep the others away. Raises SourceError where the plan has no codes of areas.
    """
    codes = region_codes(plan)
    if not codes:
        raise SourceError("no-codes")
    indicators = {indicator.id for indicator in plan.indicators}
    known = [one for one in connections if one.indicator in indicators]
    for _, together in groupby(sorted(known, key=_question), key=_question):
        group = list(together)
        try:
            yield _batch(group, plan, codes, sources, progress)
        except SourceError as error:
            yield Failed(group[0].table, error)


def _question(one: Connection) -> tuple[str, str, list[tuple[str, str]], int]:
    """Connections with the same of these are asked together."""
    return one.portal, one.table, sorted(one.chosen.items()), one.since or 0


def _batch(
    group: Sequence[Connection],
    plan: Plan,
    codes: Mapping[str, str],
    sources: Sources,
    progress: Progress | None,
) -> Batch:
    def question(source: Source) -> tuple[Fetched, dict[str, list[Connection]]]:
        table = source.describe(group[0].table)
        if table.dimension(DimensionKind.REGION) is None:
            raise SourceError("no-regions", table=table.id)
        wanted: dict[str, list[Connection]] = {}
        for one in group:
            wanted.setdefault(_measure(table, one), []).append(one)
        selection = Selection(
            table=group[0].table,
            measures=tuple(wanted),
            regions=tuple(codes),
            since=group[0].since,
            chosen=group[0].chosen,
        )
        return source.fetch(selection, progress), wanted

    fetched, wanted = sources.ask(group[0].portal, question)
    document = fetched.table.document
    others = _other_areas(fetched, plan, codes)
    rows: dict[str, Observation] = {}
    left_out = [one for one in fetched.left_out if one.reason != "region"] + list(others.values())
    for figure in fetched.figures:
        if figure.region in others:
            continue
        for one in wanted[figure.measure]:
            row = _observation(figure, one, _area(figure.region, codes), document)
            if row.key in rows:
                left_out.append(LeftOut(f"{row.key} ({figure.place})", "twice"))
            else:
                rows[row.key] = row
    return Batch(document, fetched.table.version, tuple(rows.values()), tuple(left_out))


def _measure(table: Table, one: Connection) -> str:
    """The code of a connected measure in a table; its title goes before its code, which may be renumbered."""
    by_code = next((measure for measure in table.measures if measure.code == one.measure), None)
    if by_code is not None and _same_words(by_code.title, one.title):
        return by_code.code
    try:
        return measure_of(table, one.title).code
    except SourceError as unknown:
        if by_code is None:
            raise
        raise SourceError(
            "measure-changed", found=one.title, table=table.id, expected=by_code.title
        ) from unknown


def _area(region: str, codes: Mapping[str, str]) -> str:
    """The area of a region that was asked for; the country has another code in every family of tables."""
    if region in codes:
        return codes[region]
    return next(area for code, area in codes.items() if code[:2] == _COUNTRY == region[:2])


def _other_areas(fetched: Fetched, plan: Plan, codes: Mapping[str, str]) -> dict[str, LeftOut]:
    """Regions that carry the code of an area of the plan and are called otherwise: codes are used again."""
    found = {}
    for code, title in fetched.regions.items():
        area = codes.get(code)
        if not area or not code.startswith(_NUMBERED_AGAIN):
            continue
        name = plan.area(area).name
        if not _alike(title, name):
            found[code] = LeftOut(f"{code}: {title} / {name}", "other-area")
    return found


def _alike(title: str, name: str) -> bool:
    """Whether two names of an area may be one: "Wijk 01 Noord" and "Noord"."""
    one, other = (_area_words(words) for words in (title, name))
    return bool(one and other) and (one <= other or other <= one)


def _area_words(name: str) -> set[str]:
    words = re.findall(r"[^\W\d_]+", name.casefold())
    return {word for word in words if word not in {"wijk", "buurt", "de", "het", "en"}}


def _observation(figure: Figure, one: Connection, area: str, document: Document) -> Observation:
    return Observation(
        indicator=one.indicator,
        area=area,
        group=one.group,
        period=figure.period,
        role=Role.REALISED,
        value=None if figure.value is None else times(figure.value, one.factor),
        missing=figure.missing,
        status=figure.status,
        raw=figure.raw,
        note=_note(figure, one),
        document=document.id,
        locator=figure.place,
    )


def _note(figure: Figure, one: Connection) -> str:
    """What the source remarks, and that a figure is not as printed where it was put in another unit."""
    if figure.value is None or one.factor == 1:
        return figure.note
    converted = text("figures-converted", _PLAN_LANGUAGE, factor=number(one.factor, _PLAN_LANGUAGE))
    return f"{figure.note} {converted}".strip()


def _same_words(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
