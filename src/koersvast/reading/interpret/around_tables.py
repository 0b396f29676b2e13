"""What the text around a table says about the indicators in it."""

from __future__ import annotations

import re
from dataclasses import replace

from koersvast.plan import Area, DocumentKind
from koersvast.reading.blocks import Heading, ListItem, Note, Paragraph, Piece, Table, Text
from koersvast.reading.interpret.context import Context
from koersvast.reading.marks import ends_sentence
from koersvast.reading.recognise.column import stars_of
from koersvast.reading.recognise.columns import Known
from koersvast.reading.values.periods import find_period
from koersvast.reading.values.units import unit_in_name

# A longer text above a table tells about it.
_LONGEST_TITLE = 25
# The number of a table or figure, as in "Tabel 3.2: …", is not part of what it shows.
_NUMBERED = re.compile(
    r"^(?:(?:tabel|figuur|grafiek|bron|indicator|vraag|stelling)\s*\d*(?:[.-]\d+)*[a-z]?\s*[:.–-]?\s+)",
    re.IGNORECASE,
)
_REPORTS = frozenset(
    {DocumentKind.ANNUAL_REPORT, DocumentKind.INTERIM_REPORT, DocumentKind.MONITOR, DocumentKind.FIGURES}
)
# A shorter text is a label or a remark.
_SENTENCE = 8
_OF_MONEY = frozenset(
    {DocumentKind.PROGRAMME_BUDGET, DocumentKind.ANNUAL_REPORT, DocumentKind.INTERIM_REPORT}
)
# How many blocks before a table may announce it ("Beleidsindicatoren").
_NEAR = 2
# How many blocks below a table its footnotes are sought.
_NOTES_WITHIN = 12


def known(context: Context, at: int, table: Table) -> Known:
    """What the document, and the text around a table, tells about its figures."""
    around = (table.caption.text, context.text(at - 1), heading_of(context, at, table))
    by_area = any(context.vocabulary["by_area"].first(words) for words in around)
    return Known(_known_until(context), _known_areas(context), by_area)


def is_likely(context: Context) -> bool:
    """Whether figures by year in the document mostly are those of indicators: not in budgets and accounts.

    A document of no known sort is taken for a file of figures where it tells nothing in sentences.
    """
    kind = context.draft.document.kind
    if kind is None:
        texts = (block.text for block in context.blocks if isinstance(block, Paragraph | ListItem))
        return not any(ends_sentence(text) and len(text.split()) >= _SENTENCE for text in texts)
    return kind not in _OF_MONEY


def _known_until(context: Context) -> str:
    """The last year of which the document can know figures, "" where its year is not known.

    A report knows those of its own year, and so does a file of figures that says nothing of its sort; a
    budget or plan is made before that year ends.
    """
    document = context.draft.document
    if not document.period:
        return ""
    year = int(document.period[:4])
    reports = document.kind in _REPORTS or (document.kind is None and is_likely(context))
    return str(year if reports else year - 1)


def _known_areas(context: Context) -> frozenset[str]:
    """The areas of which the document has spoken, and the municipality itself."""
    names = [area.name for area in context.draft.rows(Area)] + [context.draft.document.municipality]
    return frozenset(name.casefold() for name in names if name)


def title_of(context: Context, at: int, table: Table) -> Text:
    """The indicator that the caption, or the text right above the table, names; nothing where it is none."""
    above = context.block(at - 1)
    for told in (table.caption, above):
        if not isinstance(told, Text) or not told or len(told.text.split()) > _LONGEST_TITLE:
            continue
        bare = _NUMBERED.sub("", told.text).strip()
        if unit_in_name(bare, context.vocabulary).unit:
            return Text((Piece(bare, told.locator),))
    return Text(())


def text_above(context: Context, at: int, table: Table) -> Text:
    """The caption of a table, or the heading or short text right above it, without a number or date."""
    above = context.block(at - 1)
    told = table.caption if table.caption or not isinstance(above, Heading | Paragraph) else above
    is_sentence = len(told.text.split()) > _LONGEST_TITLE or told.text.rstrip().endswith((".", ":", ";"))
    if not told or (isinstance(told, Paragraph) and is_sentence):
        return Text(())
    bare = _NUMBERED.sub("", told.text).strip()
    find = find_period(bare, context.vocabulary)
    return Text((Piece((find.around if find else bare).strip(" ,:;-–"), told.locator),))


def captioned(context: Context, at: int, table: Table) -> str:
    """The caption of a table, or the heading or short text right above it."""
    above = context.block(at - 1)
    if table.caption or not isinstance(above, Heading | Paragraph):
        return table.caption.text
    is_sentence = len(above.text.split()) > _LONGEST_TITLE or ends_sentence(above.text)
    return "" if isinstance(above, Paragraph) and is_sentence else above.text


def heading_of(context: Context, at: int, table: Table) -> str:
    """The caption of a table, or else the nearest heading above it with nothing but text between."""
    if table.caption:
        return table.caption.text
    for block in reversed(context.blocks[:at]):
        if isinstance(block, Heading):
            return block.text
        if isinstance(block, Table):
            break
    return ""


def with_notes_below(context: Context, at: int, table: Table) -> Table:
    """The table with the footnotes that stand below it, for marks in its cells that it does not explain.

    A footnote follows the table directly, or stands apart at the foot of the page.
    """
    cells = [cell for row in table.rows for cell in row]
    marks = dict.fromkeys(mark for cell in cells for mark in (*cell.marks, *stars_of(cell.text)))
    missing = [mark for mark in marks if mark not in dict(table.notes)]
    found = [(mark, note) for mark in missing if (note := _note_below(context, at, mark))]
    return replace(table, notes=(*table.notes, *found)) if found else table


def _note_below(context: Context, at: int, mark: str) -> Text | None:
    printed = re.compile(rf"{re.escape(mark)}[.):]?\s+(?=[^\W\d_])")
    for block in context.blocks[at + 1 : at + 1 + _NOTES_WITHIN]:
        if isinstance(block, Table | Heading):
            break
        if isinstance(block, Note | ListItem) and block.marker.rstrip(".)") == mark:
            return Text(block.pieces)
        if isinstance(block, Text) and (found := printed.match(block.text)):
            first, *others = block.pieces
            return Text((Piece(first.text.strip()[found.end() :], first.locator), *others))
    return None


def is_announced(context: Context, at: int, table: Table) -> bool:
    """Whether the caption, the section or the text right above says that the table holds indicators."""
    if context.outline.section == "indicators":
        return True
    near = [table.caption.text, *(context.text(at - step) for step in range(1, _NEAR + 1))]
    finds = [find for words in near for find in context.vocabulary["heads"].all(words)]
    return any(find.meaning == "indicator" for find in finds)
