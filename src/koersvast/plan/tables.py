"""The tables of a plan, one frozen dataclass each. The order of the fields is the order on disk.

Numbers are `Decimal`, so that what a document prints is kept exactly. Empty text means that nothing was
stated; an absent number carries its reason in `missing`. Every row has `document` and `locator`: where
it was read. Both are empty only for rows that a person or a source of figures added.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from koersvast.plan.columns import (
    LOCATOR_PATTERN,
    SLUG_PATTERN,
    column,
    columns,
    id_column,
    period_column,
    reference_column,
    text_column,
    validator,
)
from koersvast.plan.words import (
    AnswerStatus,
    AreaKind,
    BudgetKind,
    Comparator,
    Confidence,
    Direction,
    DirectionReason,
    DocumentKind,
    IndicatorKind,
    Level,
    MatchAnswer,
    MentionKind,
    Missing,
    Outcome,
    Progress,
    RelationKind,
    Role,
    Stage,
    Status,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What every row of a plan has: where it was read. These columns stand last on disk."""

    table: ClassVar[str]
    key_columns: ClassVar[tuple[str, ...]]

    document: str = reference_column("documents", "the document in which the row was read")
    locator: str = text_column("the place in it: page, line, block or cell", pattern=LOCATOR_PATTERN)

    def __post_init__(self) -> None:
        validator(type(self))(self)

    @property
    def key(self) -> str:
        """What names the row within its table: its id, or else its key columns joined by `|`."""
        return "|".join(str(getattr(self, name)) for name in self.key_columns)

    def cells(self) -> dict[str, Any]:
        """The row as column name → value."""
        return {col.name: getattr(self, col.name) for col in columns(type(self))}


def _goal(meaning: str, *, optional: bool = True) -> Any:
    return reference_column("goals", meaning, optional=optional)


def _raw() -> Any:
    return text_column("the text as printed")


def _missing() -> Any:
    return column("why the value is absent; never zero")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Row):
    """A document that was read."""

    table: ClassVar[str] = "documents"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("documents")
    title: str = text_column("the title as printed, or the name of the file", optional=False)
    kind: DocumentKind | None = column("what sort of document it is")
    municipality: str = text_column("whose document it is")
    published: date | None = column("the day on which it was published or adopted")
    reference: str = text_column("the municipality's own number of the document")
    address: str = text_column("where the document can be found on the web")
    language: str = text_column("language code, such as nl")
    sha256: str = text_column("SHA-256 of the file that was read", pattern=r"[0-9a-f]{64}")
    period: str = period_column("the year, or the first year, that the document is about")
    file: str = text_column("the name of the file that was read")


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Row):
    """An area to which a figure or goal belongs."""

    table: ClassVar[str] = "areas"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("areas")
    name: str = text_column("name of the area", optional=False)
    kind: AreaKind | None = column("what sort of area it is")
    parent: str = reference_column("areas", "the area that holds this one")
    code: str = text_column("code of Statistics Netherlands (CBS), such as GM0392 or WK039201")
    population: int | None = column("number of inhabitants")


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Row):
    """Something the municipality wants, at any level of the goal tree."""

    table: ClassVar[str] = "goals"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("goals")
    parent: str = _goal("the goal above it in the tree")
    framework: str = text_column("the tree in which the goal stands, such as programmabegroting")
    level: Level | None = column("level in the tree")
    code: str = text_column("code as printed, such as 1.2 or 1.2a")
    title: str = text_column("the goal in one line", optional=False)
    text: str = text_column("the goal in full")
    area: str = reference_column("areas", "the area to which the goal is limited")


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Row):
    """How the municipality will know: something that is measured."""

    table: ClassVar[str] = "indicators"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("indicators")
    name: str = text_column("name of the indicator", optional=False)
    kind: IndicatorKind | None = column("what sort of indicator it is")
    unit: str = text_column("unit: percent, count, grade, per_1000, per_10000, eur, or as printed")
    direction: Direction | None = column("which way is better; empty where unknown")
    direction_reason: DirectionReason | None = column("what tells the direction, or why it is unknown")
    population: str = text_column("who or what is measured")
    definition: str = text_column("exactly what is measured")
    source: str = text_column("who measures it")
    frequency: str = text_column("how often it is measured")
    decimals: int | None = column("number of decimals with which the figures are printed")
    statutory: str = text_column("the law or rule that prescribes it, such as BBV")


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalIndicator(Row):
    """An indicator that serves a goal; for a performance indicator also the activity it measures."""

    table: ClassVar[str] = "goal_indicators"
    key_columns: ClassVar[tuple[str, ...]] = ("goal", "indicator", "activity")

    goal: str = _goal("the goal", optional=False)
    indicator: str = reference_column("indicators", "the indicator", optional=False)
    activity: str = reference_column("activities", "the activity that the indicator measures")


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(Row):
    """A measured figure: a baseline or a realised value."""

    table: ClassVar[str] = "observations"
    key_columns: ClassVar[tuple[str, ...]] = ("indicator", "area", "group", "period", "role")

    indicator: str = reference_column("indicators", "the indicator", optional=False)
    area: str = reference_column("areas", "the area; empty for the whole municipality")
    group: str = text_column("the group of people or things within the population")
    period: str = period_column("when it was measured")
    role: Role = column("baseline or realised", optional=False)
    value: Decimal | None = column("the figure, in the unit of the indicator")
    missing: Missing | None = _missing()
    numerator: Decimal | None = column("the count above the line, for a share or rate")
    denominator: Decimal | None = column("the count below the line, for a share or rate")
    sample_size: int | None = column("number of respondents")
    lower: Decimal | None = column("lower end of the published 95% interval")
    upper: Decimal | None = column("upper end of the published 95% interval")
    status: Status | None = column("provisional or final")
    raw: str = _raw()
    note: str = text_column("footnote or remark that belongs to the figure")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target(Row):
    """What a figure should become."""

    table: ClassVar[str] = "targets"
    key_columns: ClassVar[tuple[str, ...]] = ("indicator", "area", "group", "period")

    indicator: str = reference_column("indicators", "the indicator", optional=False)
    area: str = reference_column("areas", "the area; empty for the whole municipality")
    group: str = text_column("the group of people or things within the population")
    period: str = period_column("the period for which the target is set")
    comparator: Comparator | None = column("how the figure is held against the target")
    value: Decimal | None = column("the target, or the lower end of a range")
    value_to: Decimal | None = column("the upper end of a range")
    missing: Missing | None = _missing()
    raw: str = _raw()
    note: str = text_column("footnote, remark or target in words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Row):
    """What the municipality will do for a goal."""

    table: ClassVar[str] = "activities"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("activities")
    goal: str = _goal("the goal it serves")
    letter: str = text_column("letter or number as printed")
    title: str = text_column("the activity in one line")
    text: str = text_column("the activity in full")
    lead: str = text_column("who leads it")


@dataclass(frozen=True, slots=True, kw_only=True)
class Result(Row):
    """What became of an activity in a period."""

    table: ClassVar[str] = "results"
    key_columns: ClassVar[tuple[str, ...]] = ("activity", "period")

    activity: str = reference_column("activities", "the activity", optional=False)
    period: str = period_column("the period that is reported on")
    progress: Progress | None = column("how far it is")
    cause: str = text_column("cause that is given for delay, change or stop, such as covid-19")
    text: str = text_column("the result in full")


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget(Row):
    """An amount of money of a goal, programme or policy field, in euros."""

    table: ClassVar[str] = "budgets"
    key_columns: ClassVar[tuple[str, ...]] = ("goal", "kind", "period", "stage")

    goal: str = _goal("the goal, programme or policy field", optional=False)
    kind: BudgetKind = column("what sort of amount it is", optional=False)
    period: str = period_column("the year", optional=False)
    stage: Stage = column("budget, forecast or realised", optional=False)
    amount: Decimal | None = column("euros, whatever the unit in the document; signs as printed")
    raw: str = _raw()


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy(Row):
    """A policy document on which a goal rests."""

    table: ClassVar[str] = "policies"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("policies")
    goal: str = _goal("the goal or programme that rests on it")
    title: str = text_column("title", optional=False)
    reference: str = text_column("the municipality's number, such as 2017/232133")
    address: str = text_column("where it can be found on the web")


@dataclass(frozen=True, slots=True, kw_only=True)
class Party(Row):
    """An affiliated party or partner."""

    table: ClassVar[str] = "parties"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("parties")
    name: str = text_column("name", optional=False)
    role: str = text_column("part it plays, such as affiliated party")
    goal: str = _goal("the goal or programme to which it contributes")
    text: str = text_column("what it does, as printed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice(Row):
    """An advice to the municipality and what was answered."""

    table: ClassVar[str] = "advices"
    key_columns: ClassVar[tuple[str, ...]] = ("id",)

    id: str = id_column("advices")
    body: str = text_column("who gave the advice")
    subject: str = text_column("what it is about", optional=False)
    advice: str = text_column("the advice")
    answer: str = text_column("the answer")
    status: AnswerStatus | None = column("what was done with it")
    follow_up: str = text_column("what will be done, and when")


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Row):
    """An abbreviation with its meaning."""

    table: ClassVar[str] = "terms"
    key_columns: ClassVar[tuple[str, ...]] = ("abbreviation", "document")

    abbreviation: str = text_column("the abbreviation as printed", optional=False)
    meaning: str = text_column("what it stands for", optional=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation(Row):
    """Which activity or indicator is held to influence which indicator."""

    table: ClassVar[str] = "relations"
    key_columns: ClassVar[tuple[str, ...]] = ("cause", "effect")

    cause: str = text_column("id of the activity or indicator that has the influence", optional=False)
    effect: str = text_column("id of the indicator that is influenced", optional=False)
    kind: RelationKind | None = column("what the influence does")
    confidence: Confidence | None = column("how well it is supported")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Row):
    """What a text refers to, and the headings it can refer to: a few words of each, no sentence."""

    table: ClassVar[str] = "mentions"
    key_columns: ClassVar[tuple[str, ...]] = ("document", "locator", "kind", "text")

    kind: MentionKind = column("what is referred to", optional=False)
    text: str = text_column("the words as printed, or those of the link or heading", optional=False)
    target: str = text_column(
        "where it leads: the part (3.4, annex 2, table 5), page, number, years, meaning or address"
    )
    subject: str = text_column("what the number or the years belong to, such as the title of a policy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread(Row):
    """What stood in a table of a document and found no place in the plan."""

    table: ClassVar[str] = "unread"
    key_columns: ClassVar[tuple[str, ...]] = ("document", "locator", "text")

    text: str = text_column("the text as printed", optional=False)
    reason: str = text_column("why it found no place", optional=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Row):
    """A cell that a person changed after reading; reading again keeps the change."""

    table: ClassVar[str] = "corrections"
    key_columns: ClassVar[tuple[str, ...]] = ("corrected_table", "corrected_row", "corrected_column")

    corrected_table: str = text_column("the table of the cell", optional=False)
    corrected_row: str = text_column("the key of the row", optional=False)
    corrected_column: str = text_column("the column of the cell; empty where the whole row was taken out")
    read: str = text_column("what was read from the document")
    corrected: str = text_column("what the person made of it")
    reason: str = text_column("why", optional=False)
    by: str = text_column("name of the person", optional=False)
    on: date = column("the day of the correction", optional=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance(Row):
    """A finding that a person accepted, void as soon as the figures it rests on change."""

    table: ClassVar[str] = "acceptances"
    key_columns: ClassVar[tuple[str, ...]] = ("code", "fingerprint")

    code: str = text_column("code of the rule", optional=False)
    fingerprint: str = text_column("fingerprint of the rows and figures it rests on", optional=False)
    reason: str = text_column("why it is accepted", optional=False)
    by: str = text_column("name of the person", optional=False)
    on: date = column("the day of the acceptance", optional=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match(Row):
    """What a person answered: whether two indicators are one series through the years.

    Either indicator may stand in another plan, of an earlier year.
    """

    table: ClassVar[str] = "matches"
    key_columns: ClassVar[tuple[str, ...]] = ("one", "other")

    one: str = text_column("id of an indicator", optional=False, pattern=SLUG_PATTERN)
    other: str = text_column("id of the other indicator", optional=False, pattern=SLUG_PATTERN)
    answer: MatchAnswer = column("whether they are the same", optional=False)
    reason: str = text_column("why", optional=False)
    by: str = text_column("name of the person", optional=False)
    on: date = column("the day of the answer", optional=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Override(Row):
    """A verdict that a person gave in place of the computed one, void when what that rests on changes."""

    table: ClassVar[str] = "overrides"
    key_columns: ClassVar[tuple[str, ...]] = ("indicator", "area", "group", "period")

    indicator: str = reference_column("indicators", "the indicator", optional=False)
    area: str = reference_column("areas", "the area; empty for the whole municipality")
    group: str = text_column("the group of people or things within the population")
    period: str = period_column("the period of the target; empty where there is none")
    outcome: Outcome = column("the verdict in place of the computed one", optional=False)
    fingerprint: str = text_column("fingerprint of the computed verdict and its rows", optional=False)
    reason: str = text_column("why", optional=False)
    by: str = text_column("name of the person", optional=False)
    on: date = column("the day of the override", optional=False)


TABLES: dict[str, type[Row]] = {
    row_class.table: row_class
    for row_class in (
        Document,
        Area,
        Goal,
        Indicator,
        GoalIndicator,
        Observation,
        Target,
        Activity,
        Result,
        Budget,
        Policy,
        Party,
        Advice,
        Term,
        Relation,
        Mention,
        Unread,
        Correction,
        Acceptance,
        Match,
        Override,
    )
}
