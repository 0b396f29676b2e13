"""What a document is: its title, sort, municipality and year, as far as it states them."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from pathlib import Path

from koersvast.plan import Document, DocumentKind, slug
from koersvast.reading.blocks import Cell, Heading, Layout, ListItem, Table, Text
from koersvast.reading.layout import fingerprint_of
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s*[-–/]\s*(?:19|20)?\d\d)?(?!\d)")
_NAME = (
    r"(?:'s-|[Dd]en |[Dd]e |[Hh]et )?[A-Z][\w-]+"
    r"(?:(?: aan| op| bij| van| den| de| het| ten| in| en| over)+ [A-Z][\w-]+)?"
)
_MUNICIPALITY = re.compile(rf"\b[Gg]emeente ({_NAME})")
# "Vastgesteld door de gemeenteraad op 9 november 2023"
_ADOPTED = re.compile(
    r"\b[Vv]astgesteld\b[^.;:]{0,60}?"
    r"\b(?P<day>[1-9]|[12]\d|3[01]) (?P<month>[a-z]{3,9}) (?P<year>(?:19|20)\d\d)\b"
)
# In how many blocks from the begin the title stands, and what the document says of itself.
_TOP, _BEGIN = 3, 15
# A name that stands behind "gemeente" only once may be a neighbour's.
_OFTEN_ENOUGH = 2
LANGUAGE = "nl"


def document_of(path: Path, layout: Layout, vocabulary: Vocabulary) -> Document:
    """The row of a document. What it does not state stays empty."""
    name = readable_name(path)
    title = layout.title.strip() or title_in(layout, vocabulary) or name
    named = vocabulary["documents"].first(f"{title} {name}")
    return Document(
        id=slug(title),
        title=title,
        kind=DocumentKind(named.meaning) if named else kind_by_parts(layout, vocabulary),
        municipality=municipality_in(title, layout),
        published=published_in(layout, vocabulary),
        language=LANGUAGE,
        sha256=fingerprint_of(path),
        period=year_of(title, name, layout, vocabulary),
        file=path.name,
    )


def kind_by_parts(layout: Layout, vocabulary: Vocabulary) -> DocumentKind | None:
    """The sort of document by its parts, where it does not say; None where they do not tell.

    The statutory indicators and the part that affiliated parties play stand together in the programmes of a
    budget, and of the annual report that answers for it (Besluit begroting en verantwoording, BBV, articles
    8 and 25). A report tells what was reached or done.
    """
    sections = {section_of(block.text, vocabulary) for block in layout.blocks if isinstance(block, Text)}
    cells = (
        cell.text
        for block in layout.blocks
        if isinstance(block, Table)
        for row in block.rows
        for cell in (*row, Cell(block.caption.pieces))
    )
    if "parties" not in sections or not any(vocabulary["statutory_titles"].first(text) for text in cells):
        return None
    told = sections & {"goals_reached", "results"}
    return DocumentKind.ANNUAL_REPORT if told else DocumentKind.PROGRAMME_BUDGET


def title_in(layout: Layout, vocabulary: Vocabulary) -> str:
    """The title that is printed at the top: a heading there that names a sort of document, "" for none."""
    top = [block for block in layout.blocks[:_TOP] if isinstance(block, Heading)]
    named = (block.text for block in top if vocabulary["documents"].first(block.text))
    return next((text for text in named if not section_of(text, vocabulary)), "")


def year_of(title: str, name: str, layout: Layout, vocabulary: Vocabulary) -> str:
    """The year that the title or the name of the file says, or else most headings of sections do."""
    if found := _YEAR.search(title) or _YEAR.search(name):
        return found.group()
    headings = (block.text for block in layout.blocks if isinstance(block, Heading))
    years = Counter(year for text in headings if section_of(text, vocabulary) for year in _YEAR.findall(text))
    return years.most_common(1)[0][0] if years else ""


def published_in(layout: Layout, vocabulary: Vocabulary) -> date | None:
    """The day on which the document says, near its top, that it was adopted."""
    texts = [block.text for block in layout.blocks[:_BEGIN] if isinstance(block, Text)]
    for found in filter(None, map(_ADOPTED.search, texts)):
        month = vocabulary["months"].meaning(found["month"])
        if month:
            number = list(vocabulary["months"]).index(month) + 1
            return _day(int(found["year"]), number, int(found["day"]))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    """That day, None for one that the month does not have."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def framework_of(document: Document, layout: Layout, vocabulary: Vocabulary) -> str:
    """The tree in which the document's goals stand; the slug of what it is about where no word
    tells.

    Headings such as "Route 1" and "Route 2" tell it, then the title, and then the text, but for its lists:
    these name other documents.
    """
    headings = [block.text for block in layout.blocks if isinstance(block, Heading)]
    parts = {(f.meaning, f.words) for h in headings if (f := vocabulary["framework_parts"].at_start(h))}
    if len(parts) > 1:
        return min(parts)[0]
    named = f"{document.title} {document.file}".replace("-", " ").replace("_", " ")
    if found := vocabulary["frameworks"].first(named):
        return found.meaning
    counts = Counter(
        find.meaning
        for block in layout.blocks
        if isinstance(block, Text) and not isinstance(block, ListItem)
        for find in vocabulary["frameworks"].all(block.text)
    )
    return counts.most_common(1)[0][0] if counts else slug(_bare_title(document))


def _bare_title(document: Document) -> str:
    """What a document is about: its title without the municipality and the years; whole where that is all."""
    title = _YEARS.sub(" ", document.title)
    if document.municipality:
        title = re.sub(rf"(?<!\w)(?:[Gg]emeente )?{re.escape(document.municipality)}(?!\w)", " ", title)
    return title if any(char.isalpha() for char in title) else document.title


def municipality_in(title: str, layout: Layout) -> str:
    """The municipality that the title names, or else the one that the text names most ("de gemeente …")."""
    if found := _MUNICIPALITY.search(title):
        return found[1]
    counts = Counter(
        name
        for block in layout.blocks
        if isinstance(block, Text)
        for name in _MUNICIPALITY.findall(block.text)
    )
    name, often = counts.most_common(1)[0] if counts else ("", 0)
    return name if often >= _OFTEN_ENOUGH else ""


def readable_name(path: Path) -> str:
    """The name of a file as a title: "jeugd-2020.txt" → "Jeugd 2020"; a span of years keeps its hyphen."""
    words = re.sub(r"(?<!\d)((?:19|20)\d\d)-((?:19|20)\d\d)(?!\d)", "\\1\0\\2", path.stem)
    name = re.sub(r"[-_\s]+", " ", words).replace("\0", "-").strip()
    return name[:1].upper() + name[1:]
