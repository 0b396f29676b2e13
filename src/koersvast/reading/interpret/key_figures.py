"""Figures outside tables: on pages with tiles, and in sentences. What is read from them is a proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from koersvast.plan import DocumentKind, Goal, GoalIndicator, Indicator, IndicatorKind, Observation, Role
from koersvast.reading.blocks import Block, Heading, Paragraph, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.places import places
from koersvast.reading.recognise.advice_letters import letters
from koersvast.reading.recognise.figure_sentences import ToldFigure, told_figures
from koersvast.reading.recognise.goal_heads import numbered_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.tile_items import tile_items
from koersvast.reading.recognise.tiles import Tile, tie, without_brackets
from koersvast.reading.values.figures import Figure, read_figures
from koersvast.reading.values.periods import PeriodFind, find_period
from koersvast.reading.values.units import unit_in_name
from koersvast.texts import text

# The longest title of a page with tiles, in words, and the longest text on it; more is prose.
_LONGEST_TITLE = 10
_LONGEST_CAPTION = 25
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# A caption with the year of its figure behind it: "voelt zich gezond (2023)", "kregen hulp in 2022"
_DATED_NAME = re.compile(
    r"(?P<name>.+?)(?:\s*[(,]\s*|(?<!dan)(?<!als)\s+in\s+)(?P<year>(?:19|20)\d\d)\)?", re.DOTALL
)
# Sections that say what is wanted, and what will be done for it.
_OF_WISHES = {"goals_wanted", "goal_list", "activities"}
# In other documents figures in sentences are about single measures and amounts.
_TELLS_SHARES = {DocumentKind.FRAMEWORK, DocumentKind.NOTE, DocumentKind.MONITOR, DocumentKind.FIGURES}


def finish(context: Context) -> None:
    """Read the pages with tiles, once the goals are known, and then the sentences."""
    themes = [goal.title for goal in context.draft.rows(Goal)]
    pages = list(_pages(context))
    for page in pages:
        tied = tie(tile_items(page, context.vocabulary), themes, context.vocabulary)
        for tile in tied.tiles:
            add_tile(context, tile)
        for item in tied.loose:
            context.draft.unread(item.text, text("reading-unread-tile"), item.locator)
    if context.draft.document.kind in _TELLS_SHARES:
        passed_over = {id(block) for page in pages for block in page} | _in_letters(context)
        for block in _telling(context):
            if id(block) in passed_over:
                continue
            for told in told_figures(block.text, context.vocabulary):
                if not _is_ahead(context, told.sentence):
                    _add_told(context, told, _place_of(told, block))


def _place_of(told: ToldFigure, block: Text) -> str:
    """The line in which a figure stands; the sentence may have begun some lines above."""
    before = told.sentence.partition(told.raw)[0]
    return places(block, [before, told.raw])[1]


def _telling(context: Context) -> Iterator[Text]:
    """The texts that may tell facts: not the headings, and not what stands under "what do we want"."""
    section = ""
    for block in context.blocks:
        if isinstance(block, Heading):
            section = section_of(block.text, context.vocabulary)
        elif isinstance(block, Text) and section not in _OF_WISHES:
            yield block


def _is_ahead(context: Context, sentence: str) -> bool:
    """Whether a sentence speaks of a year after the document's: that is a wish, or an expectation."""
    own = context.draft.document.period[:4]
    return bool(own) and any(year > own for year in _YEAR.findall(sentence))


def _pages(context: Context) -> Iterator[list[Text]]:
    """The texts on each page with tiles, from its title to where prose, a table or a chapter begins."""
    for at, block in enumerate(context.blocks):
        if not isinstance(block, Text) or not _is_title(context, block):
            continue
        page: list[Text] = []
        for following in context.blocks[at + 1 :]:
            if _ends_page(context, following):
                break
            if isinstance(following, Text):
                page.append(following)
        yield page


def _is_title(context: Context, block: Text) -> bool:
    find = context.vocabulary["key_figures"].first(block.text)
    short = len(block.text.split()) <= _LONGEST_TITLE
    return find is not None and find.meaning == "title" and short and isinstance(block, Heading)


def _ends_page(context: Context, block: Block) -> bool:
    if isinstance(block, Table):
        return True
    if isinstance(block, Heading):
        return numbered_head(block.text) is not None or bool(section_of(block.text, context.vocabulary))
    return isinstance(block, Paragraph) and len(block.text.split()) > _LONGEST_CAPTION


def _in_letters(context: Context) -> set[int]:
    return {id(block) for letter in letters(context.blocks, context.vocabulary) for block in letter.texts}


def add_tile(context: Context, tile: Tile) -> None:
    """Add the figure of a tile as a proposal."""
    dated = find_period(tile.source, context.vocabulary)
    titled = find_period(tile.title, context.vocabulary)
    named = _DATED_NAME.fullmatch(tile.name)
    period = dated or (find_period(named["year"], context.vocabulary) if named else None) or titled
    indicator = _add(
        context,
        tile.raw,
        named["name"] if named else tile.name,
        group=tile.group,
        source=_undated(tile.source, dated),
        period=period.period if period else "",
        note=" ".join(part for part in (tile.note, text("reading-note-tile")) if part),
        locator=tile.locator,
    )
    theme = without_brackets(tile.title)
    goal = next((goal for goal in context.draft.rows(Goal) if theme and goal.title == theme), None)
    if indicator and goal:
        _tie_to_goal(context, goal, indicator, tile.locator)


def _undated(source: str, find: PeriodFind | None) -> str:
    """A source without the period that stands with it."""
    return re.sub(r"\s+(?=,)|[\s,;]+$", "", find.around if find else source).strip(" ,;")


def _tie_to_goal(context: Context, goal: Goal, indicator: Indicator, locator: str) -> None:
    links = context.draft.rows(GoalIndicator)
    if not any((link.goal, link.indicator) == (goal.id, indicator.id) for link in links):
        context.draft.add(GoalIndicator(goal=goal.id, indicator=indicator.id, locator=locator))


def _add_told(context: Context, told: ToldFigure, locator: str) -> None:
    find = find_period(told.source or told.sentence, context.vocabulary)
    name = f"Percentage {told.group}: {told.name}" if told.group else told.name
    _add(
        context,
        told.raw,
        name,
        group="",
        source=_undated(told.source, find if told.source else None),
        period=find.period if find else "",
        note=text("reading-note-sentence", sentence=told.sentence),
        locator=locator,
    )


def _add(
    context: Context, raw: str, name: str, *, group: str, source: str, period: str, note: str, locator: str
) -> Indicator | None:
    """Add a figure to the indicator of that name, which is made where there is none."""
    draft = context.draft
    figure = _figure(context, raw)
    if figure is None:
        draft.unread(raw, text("reading-unread-not-understood"), locator)
        return None
    named = unit_in_name(name, context.vocabulary)
    unit = "percent" if "%" in raw or "procent" in raw else figure.unit or named.unit
    same = (one for one in draft.rows(Indicator) if one.name.casefold() == name.casefold())
    indicator = next(same, None) or draft.add_indicator(
        name, locator=locator, kind=IndicatorKind.CONTEXT, unit=unit, source=source, decimals=figure.decimals
    )
    if source and source != indicator.source:
        note = f"{text('reading-note-source', source=source)} {note}"
    place = (indicator.id, group, period)
    if any((one.indicator, one.group, one.period) == place for one in draft.rows(Observation)):
        draft.unread(raw, text("reading-unread-repeated"), locator)
        return indicator
    draft.add(
        Observation(
            indicator=indicator.id,
            group=group,
            period=period,
            role=Role.REALISED,
            value=figure.value,
            raw=raw,
            note=note,
            locator=locator,
        )
    )
    return indicator


def _figure(context: Context, raw: str) -> Figure | None:
    figures = read_figures(raw.replace("procent", "%"), context.vocabulary)
    return figures[0] if len(figures) == 1 and figures[0].value is not None else None
