"""A row of a template as an observation, with every cell that is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from openpyxl.utils.cell import coordinate_from_string

from koersvast.figures.template.cells import Typed, Unclear, figure_in, yes_in
from koersvast.figures.template.columns import COLUMNS
from koersvast.figures.template.files import locator_of
from koersvast.figures.template.problems import FigureProblem
from koersvast.plan import Indicator, Missing, Observation, Plan, Role, Status, parse_period

# A cell with its place ("H4").
Placed = tuple[Typed, str]

_NOTHING: Placed = (Typed(None), "")
_FILLED_IN = tuple(column.name for column in COLUMNS if column.fill and column.name != "period")


class RowReader:
    """Reads rows of a template against a plan, and keeps the problems of all of them.

    `document` is the id of the file as a document, `sheet` the name of its sheet, "" in CSV.
    """

    def __init__(self, plan: Plan, file: str, document: str, sheet: str) -> None:
        self.file, self.document, self.sheet = file, document, sheet
        self.problems: list[FigureProblem] = []
        self._indicators = {row.id: row for row in plan.indicators}
        self._areas = {row.name.casefold(): row.id for row in plan.areas} | {
            row.id: row.id for row in plan.areas
        }

    def read(self, cells: Mapping[str, Placed]) -> Observation | None:
        """The observation of a row; None when nothing was filled in, or something is wrong with it."""
        if not any(cells.get(name, _NOTHING)[0] for name in _FILLED_IN):
            return None
        before = len(self.problems)
        indicator, area = self._indicator(cells), self._area(cells)
        period, figures = self._period(cells), self._figures(cells, indicator)
        provisional = self._provisional(cells)
        value = figures.pop("value")
        if not cells.get("value", _NOTHING)[0]:
            self._wrong("value-missing", cells.get("value", _NOTHING))
        self._check_margin(cells, value, figures)
        if len(self.problems) > before or indicator is None:
            return None
        return Observation(
            indicator=indicator.id,
            area=area,
            group=cells.get("group", _NOTHING)[0].text,
            period=period,
            role=Role.REALISED,
            value=value if isinstance(value, Decimal) else None,
            missing=value if isinstance(value, Missing) else None,
            sample_size=_whole(figures["sample_size"]),
            numerator=_decimal(figures["numerator"]),
            denominator=_decimal(figures["denominator"]),
            lower=_decimal(figures["lower"]),
            upper=_decimal(figures["upper"]),
            status=Status.PROVISIONAL if provisional else None,
            raw=cells["value"][0].text,
            note=cells.get("note", _NOTHING)[0].text,
            document=self.document,
            locator=locator_of(self.sheet, *coordinate_from_string(cells["value"][1])),
        )

    def _indicator(self, cells: Mapping[str, Placed]) -> Indicator | None:
        cell = cells.get("indicator", _NOTHING)
        found = self._indicators.get(cell[0].text)
        if found is None:
            self._wrong("unknown-indicator", cell)
        return found

    def _area(self, cells: Mapping[str, Placed]) -> str:
        cell = cells.get("area", _NOTHING)
        if not cell[0]:
            return ""
        found = self._areas.get(cell[0].text) or self._areas.get(cell[0].text.casefold())
        if found is None:
            self._wrong("unknown-area", cell)
        return found or ""

    def _period(self, cells: Mapping[str, Placed]) -> str:
        cell = cells.get("period", _NOTHING)
        try:
            return parse_period(cell[0].text.removesuffix(".0")).text
        except ValueError:
            self._wrong("period", cell)
            return ""

    def _figures(
        self, cells: Mapping[str, Placed], indicator: Indicator | None
    ) -> dict[str, Decimal | Missing | None]:
        percent = indicator is not None and indicator.unit == "percent"
        figures: dict[str, Decimal | Missing | None] = {}
        for name in ("value", "sample_size", "numerator", "denominator", "lower", "upper"):
            cell = cells.get(name, _NOTHING)
            figures[name] = None
            try:
                figures[name] = figure_in(cell[0], percent=percent and name in {"value", "lower", "upper"})
            except Unclear as unclear:
                self._wrong(unclear.kind, cell)
            if name == "sample_size" and not _is_whole(figures[name]):
                self._wrong("sample-size", cell)
        return figures

    def _provisional(self, cells: Mapping[str, Placed]) -> bool:
        cell = cells.get("provisional", _NOTHING)
        try:
            return yes_in(cell[0])
        except Unclear as unclear:
            self._wrong(unclear.kind, cell)
            return False

    def _check_margin(
        self, cells: Mapping[str, Placed], value: Decimal | Missing | None, figures: Mapping[str, object]
    ) -> None:
        """The margin lies around the figure; one end alone is half a margin."""
        lower, upper = figures["lower"], figures["upper"]
        if lower is None and upper is None:
            return
        if lower is None or upper is None:
            self._wrong("half-margin", cells.get("upper" if upper is None else "lower", _NOTHING))
        elif isinstance(value, Decimal) and isinstance(lower, Decimal) and isinstance(upper, Decimal):
            if not lower <= value:
                self._wrong("lower", cells["lower"])
            if not value <= upper:
                self._wrong("upper", cells["upper"])

    def _wrong(self, kind: str, cell: Placed) -> None:
        self.problems.append(FigureProblem(kind, self.file, cell[1], cell[0].text))


def _is_whole(value: Decimal | Missing | None) -> bool:
    return not isinstance(value, Decimal) or (value > 0 and value == value.to_integral_value())


def _whole(value: Decimal | Missing | None) -> int | None:
    return int(value) if isinstance(value, Decimal) else None


def _decimal(value: Decimal | Missing | None) -> Decimal | None:
    return value if isinstance(value, Decimal) else None
