"""Tables of amounts: which columns hold amounts of which year, and what a row's label says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from koersvast.plan import BudgetKind, Level, Stage
from koersvast.reading.blocks import Cell, Table
from koersvast.reading.recognise.head_rows import heads_of
from koersvast.reading.recognise.heads import Head, read_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Find, Vocabulary
from koersvast.reading.values.amounts import read_amount

STAGES = {"target": Stage.BUDGET, "realised": Stage.REALISED, "forecast": Stage.FORECAST}
_OF_RESERVES = (BudgetKind.RESERVE_ADDITION, BudgetKind.RESERVE_WITHDRAWAL)
_RESERVES = re.compile(r"\breserves?\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_CODE = re.compile(r"(?:[^\W\d_]+\s+)?(?P<code>\d{1,2}(?:\.\d{1,2})*[a-z]?)\b[.:]?\s*(?P<title>.*)")
# A hyphen at the end parts nothing, unless it says an age: "Maatwerk 18-".
_LOOSE_END = re.compile(r"^\s*-\s*|\s*(?<!\d)-\s*$")
# "Totaal programma 2"
_TOTAL = re.compile(r"^(?:sub)?totaal\s+(?=[^\W\d_]+\s+\d)", re.IGNORECASE)
_ROW_NUMBER = re.compile(r"^\d{1,2}\.?\s+")
# A row is named by its number, its code and its title, before the amounts begin.
MOST_LABELS = 3
# What a label says besides the name of a goal: how amounts were counted, and words of the kind itself.
_BESIDES = re.compile(
    r"\(.*?(?:\)|$)|\b(?:ex|in)cl(?:usief|\.)?\s.*|\b(?:voor|na) (?:bestemming|mutaties?).*|[:;,.]+$",
    re.IGNORECASE,
)
# "Saldo voor mutaties reserves" is that of expenditure and income.
_BEFORE = re.compile(r"\bvoor (?:de )?(?:mutaties?|bestemming|reserves?)", re.IGNORECASE)
_KIND_WORDS = frozenset(
    {
        "lasten",
        "baten",
        "en",
        "van",
        "saldo",
        "totaal",
        "totale",
        "het",
        "de",
        "programma",
        "beleidsveld",
        "aan",
        "uit",
    }
)
# Sections whose heading stands above what is wanted, and not above amounts.
_OF_GOALS = frozenset({"goals_wanted", "goals_reached"})


@dataclass(frozen=True, slots=True)
class AmountColumn:
    """A column of amounts of one year; `stage` is None where its head does not say.

    `kind` is what its head says that it counts ("Lasten 2022"), None where the rows say it. `left_out` tells
    that the amounts are none of a plan: a difference, or a budget that was changed.
    """

    index: int
    head: str
    year: str
    stage: Stage | None
    left_out: bool = False
    kind: BudgetKind | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """The label of a row: the kind of amount (None where it names none), and for what, as code and title."""

    kind: BudgetKind | None
    code: str
    title: str
    whole: bool = False


def amount_columns(table: Table, vocabulary: Vocabulary) -> tuple[AmountColumn, ...]:
    """The columns of amounts of a table; none when it is no table of amounts.

    A table of amounts has years in its heads, a row that says what it counts (lasten, baten, saldo), and
    no heads of indicators.
    """
    if not _names_kinds(table, vocabulary):
        return ()
    heads = heads_of(table.rows[: table.head], table.width, vocabulary)
    if any(head.kind in {"indicator", "baseline", "source"} for head in heads):
        return ()
    if any(section_of(head.text, vocabulary) in _OF_GOALS for head in heads):
        return ()  # "Wat wilden we bereiken? | Doel 2023 | Resultaat 2023"
    body = table.rows[table.head :]
    kinds = _kinds_of_heads(heads, vocabulary)
    columns: list[AmountColumn] = []
    for index, head in enumerate(heads):
        if _YEAR.fullmatch(head.period) and _holds_amounts(body, index):
            kind = kinds.get(index)
            bare = read_head(kind.before + kind.after, vocabulary) if kind else head
            column = replace(_column(index, bare, columns), head=head.text)
            columns.append(replace(column, kind=BudgetKind(kind.meaning)) if kind else column)
    return tuple(_with_changed(column, heads[column.index], columns) for column in columns)


def _with_changed(column: AmountColumn, head: Head, columns: Sequence[AmountColumn]) -> AmountColumn:
    """A budget that was changed counts where the table has no other one of that year and kind."""
    others = (c for c in columns if c is not column and (c.year, c.kind) == (column.year, column.kind))
    if head.kind != "target_changed" or any(c.stage is Stage.BUDGET for c in others):
        return column
    return replace(column, stage=Stage.BUDGET, left_out=False)


def _kinds_of_heads(heads: Sequence[Head], vocabulary: Vocabulary) -> dict[int, Find]:
    """What each column counts, where some say expenditure and others income: "Lasten 2022 | Baten 2022"."""
    finds = {index: vocabulary["budget_kinds"].first(head.text) for index, head in enumerate(heads)}
    found = {index: find for index, find in finds.items() if find and heads[index].period}
    meanings = {find.meaning for find in found.values()}
    return found if {BudgetKind.EXPENDITURE, BudgetKind.INCOME} <= meanings else {}


def _column(index: int, head: Head, before: Sequence[AmountColumn]) -> AmountColumn:
    """A year without a word goes on with what the head at its left says; with unknown words it does not."""
    left_out = head.kind not in STAGES if head.kind else bool(head.rest)
    stage = STAGES.get(head.kind) or (before[-1].stage if before and not head.kind else None)
    return AmountColumn(index, head.text, head.period, stage, left_out)


def _names_kinds(table: Table, vocabulary: Vocabulary) -> bool:
    labels = (cell.text for row in table.rows for cell in row[:MOST_LABELS] if cell)
    return any(vocabulary["budget_kinds"].at_start(label) for label in labels)


def _holds_amounts(body: Sequence[tuple[Cell, ...]], index: int) -> bool:
    cells = [row[index] for row in body if index < len(row) and row[index]]
    amounts = [cell for cell in cells if read_amount(cell.text) is not None]
    return bool(amounts) and 2 * len(amounts) >= len(cells)


def row_label(row: Sequence[Cell], columns: Sequence[AmountColumn], vocabulary: Vocabulary) -> str:
    """What stands before the first amount, with a cell that says the kind ("Lasten") in front."""
    first = min(column.index for column in columns)
    texts = [cell.text for cell in row[:first] if cell]
    texts.sort(key=lambda text: not vocabulary.meaning("budget_kinds", text))
    return " ".join(texts)


def label_level(table: Table, columns: Sequence[AmountColumn], vocabulary: Vocabulary) -> Level | None:
    """The level of what the labels name, as their head says: "Taakveld" → policy_field; None for no such."""
    first = min(column.index for column in columns)
    heads = (cell.text for row in table.rows[: table.head] for cell in row[:first])
    levels = (vocabulary["levels"].meaning(head) for head in heads)
    return next((Level(level) for level in levels if level), None)


def read_label(text: str, vocabulary: Vocabulary) -> Label:
    """A label as kind, code and title: "Lasten 1.2 Groen" → expenditure, "1.2", "Groen".

    `whole` tells that it names nothing but the kind, so that the amount is that of the whole table. A whole
    number in front of a kind counts the rows.
    """
    text = (
        _ROW_NUMBER.sub("", text) if vocabulary["budget_kinds"].at_start(_ROW_NUMBER.sub("", text)) else text
    )
    find = vocabulary["budget_kinds"].at_start(text)
    kind = BudgetKind(find.meaning) if find else None
    if (
        kind is BudgetKind.BALANCE
        and not _BEFORE.search(text)
        and vocabulary["budget_not_balance"].first(text)
    ):
        return Label(None, "", text)
    rest = _LOOSE_END.sub("", _BESIDES.sub("", find.after if find else text)).strip(" :–")
    rest = _TOTAL.sub("", rest)
    whole = all(word.casefold() in _KIND_WORDS for word in rest.split())
    coded = _CODE.fullmatch(rest)
    if coded:
        return Label(kind, coded["code"], coded["title"].strip())
    return Label(kind, "", "" if whole else rest, whole)


def is_of_reserves(label: Label) -> bool:
    """Whether a row tells of reserves: "Onttrekkingen", "Mutaties reserves"."""
    return label.kind in _OF_RESERVES or bool(_RESERVES.search(label.title))
