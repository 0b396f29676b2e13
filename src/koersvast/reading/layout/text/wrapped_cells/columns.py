"""The figures of one printed row under the columns of the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile

from koersvast.reading.layout.text.wrapped_cells.heads import Column
from koersvast.reading.layout.text.wrapped_cells.tokens import Kind, Token
from koersvast.texts import text


@dataclass(frozen=True, slots=True)
class Item:
    """A figure with the year in brackets behind it and the marks raised at it.

    `page` is how many pages ended before it in its row. `opens` tells whether an empty line with blank
    lines under it stands before it: a new cell of which the first lines are blank. `depth` is the number of
    lines between the top of that cell and the figure.
    """

    tokens: tuple[Token, ...]
    marks: tuple[Token, ...] = ()
    page: int = 0
    opens: bool = False
    depth: int = 0

    @property
    def dated(self) -> bool:
        return any(token.kind is Kind.YEAR for token in self.tokens)

    @property
    def has_figure(self) -> bool:
        return any(token.kind is Kind.FIGURE for token in self.tokens)

    @property
    def first(self) -> Token:
        return self.tokens[0]


@dataclass(frozen=True, slots=True)
class Placed:
    """What stands in one cell. `doubt` says why it is not sure that it stands there."""

    items: tuple[Item, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Placing:
    """The cells of a row under the columns for figures, and the items that could not be placed, with why."""

    cells: tuple[Placed, ...]
    left: tuple[Item, ...] = ()
    why: str = ""


@dataclass(slots=True)
class _Reading:
    """Where we are: pages and lines passed in the row, the line where the cell began, and that of the first
    empty line since the last figure (-1 for none)."""

    items: list[Item] = field(default_factory=list)
    page: int = 0
    lines: int = 0
    top: int = 0
    broken_at: int = -1


def items_of(tokens: Sequence[Token]) -> list[Item]:
    """Figures with their years and marks, in the order in which they are printed."""
    state = _Reading()
    line = -1
    for token in tokens:
        if token.kind is Kind.PAGE:
            state.page += 1
        elif token.kind is Kind.BREAK:
            state.broken_at = state.lines if state.broken_at < 0 else state.broken_at
        elif token.kind is Kind.BLANK:
            state.lines += 1
        else:
            _take(state, token)
            state.lines += token.line != line
            line = token.line
            state.broken_at = -1
    return state.items


def _take(state: _Reading, token: Token) -> None:
    last = state.items[-1] if state.items else None
    if token.kind is Kind.MARK and last:
        state.items[-1] = replace(last, marks=(*last.marks, token))
    elif token.kind is Kind.YEAR and last and last.page == state.page and _wants_year(last, token):
        state.items[-1] = replace(last, tokens=(*last.tokens, token))
    else:
        opens = 0 <= state.broken_at < state.lines
        state.top = state.broken_at if opens else state.top
        state.items.append(Item((token,), (), state.page, opens, state.lines - state.top))


def _wants_year(item: Item, token: Token) -> bool:
    """Whether a year belongs to the figure before it: it has none yet, or only the first half of one."""
    return not item.dated or ")" not in item.tokens[-1].text or not token.text.startswith("(")


def without_marks(items: Sequence[Item], undated: int, markers: frozenset[str]) -> list[Item]:
    """Items without those that are footnote marks, where there are more figures than `undated` columns.

    A mark is a digit that stands alone on its line, that a footnote explains, and that has no year.
    """
    found = list(items)
    while sum(not item.dated for item in found) > undated:
        at = next(
            (
                at
                for at, item in enumerate(found)
                if item.first.alone and item.first.text in markers and not item.dated
            ),
            None,
        )
        if at is None:
            break
        mark = found.pop(at)
        if at:
            found[at - 1] = replace(found[at - 1], marks=(*found[at - 1].marks, mark.first))
    return found


def in_cell_order(items: Sequence[Item]) -> list[Item]:
    """Items in the order of the cells: what a cell goes on with on the next page comes before the figures
    of the later columns, which were printed on the page before. Only cells with years go on."""
    last_page = max((item.page for item in items), default=0)
    moved = [item for item in items if item.page == last_page and item.dated] if last_page else []
    rest = [item for item in items if item not in moved]
    dated = max((at for at, item in enumerate(rest) if item.dated), default=-1)
    # A year without its figure belongs to the last figure that still lacks one.
    if moved and not moved[0].has_figure and dated + 1 < len(rest):
        dated += 1
        rest[dated] = replace(rest[dated], tokens=(*rest[dated].tokens, *moved.pop(0).tokens))
    return [*rest[: dated + 1], *moved, *rest[dated + 1 :]]


def place(items: Sequence[Item], columns: Sequence[Column], tail: Token | None) -> Placing:
    """The figures of a row under the columns for figures.

    Columns without a year of their own (a baseline, what was realised) take figures with a year in
    brackets; columns with a year take one figure each, in order. `tail` is the first word behind the
    figures: the spaces before it can show an empty cell.
    """
    plain = [column for column in columns if not column.year]
    yearly = [column for column in columns if column.year]
    first_cells, later = _plain_cells(list(items), len(plain), len(yearly))
    cells, doubt = _year_cells(later, len(yearly), tail)
    if cells is None:
        empty = tuple(Placed() for _ in yearly)
        return Placing((*first_cells, *empty), tuple(later), doubt)
    return Placing((*first_cells, *cells))


def _plain_cells(items: list[Item], plain: int, yearly: int) -> tuple[list[Placed], list[Item]]:
    """The cells of the columns without a year, and the items that are left for those with one."""
    early = list(takewhile(lambda item: item.dated, items)) if plain else []
    later = items[len(early) :]
    surplus = len(later) - yearly
    if surplus > 0 and plain and _stand_apart(later, surplus, plain if not early else 0):
        early, later = [*early, *later[:surplus]], later[surplus:]
    if not plain:
        return [], later
    if len(early) == 1 and plain > 1:
        doubt = text("reading-doubt-one-of-columns")
        return [Placed(tuple(early), doubt), *(Placed() for _ in range(plain - 1))], later
    cells = [Placed((item,)) for item in early[: plain - 1]]
    cells.append(Placed(tuple(early[plain - 1 :])))
    return cells + [Placed() for _ in range(plain - len(cells))], later


def _stand_apart(items: Sequence[Item], surplus: int, plain: int) -> bool:
    """Whether the first figures without a year are not those of the years: they stand on lines of their own,
    or are as many as the columns before the years, of which none has a figure yet."""
    return surplus == plain or items[surplus - 1].first.line != items[surplus].first.line


def _year_cells(items: Sequence[Item], years: int, tail: Token | None) -> tuple[list[Placed] | None, str]:
    """One item for each year; None, and why, where it does not show which years are empty."""
    if len(items) == years:
        return [Placed((item,)) for item in items], ""
    if not items:
        return [Placed() for _ in range(years)], ""
    empty = _empty_before(items, years, tail)
    if empty is None:
        return None, text("reading-doubt-columns", found=str(len(items)), expected=str(years))
    doubt = text("reading-doubt-empty-cell", found=str(len(items)), expected=str(years))
    cells: list[Placed] = []
    for item, before in zip([*items, None], empty, strict=True):
        cells += [Placed((), doubt)] * before
        cells += [Placed((item,), doubt)] if item else []
    return cells, doubt


def _empty_before(items: Sequence[Item], years: int, tail: Token | None) -> list[int] | None:
    """How many empty cells stand before each item and behind the last, told from the spaces between.

    One space parts two cells, so each space more is an empty cell; only when these are as many as are
    missing, and all stands on one line, is it believed.
    """
    lines = {item.first.line for item in items} | ({tail.line} if tail else set())
    if len(lines) != 1:
        return None
    spaces = [item.first.spaces for item in items] + ([tail.spaces] if tail else [1])
    empty = [spaces[0], *(max(0, count - 1) for count in spaces[1:])]
    return empty if sum(empty) == years - len(items) else None
