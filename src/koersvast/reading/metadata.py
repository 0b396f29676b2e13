"""What a document is: its title, sort, municipality and year, as far as it states them."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from koersvast.plan import Document, DocumentKind, slug
from koersvast.reading.blocks import Layout, Text
from koersvast.reading.layout import fingerprint_of
from koersvast.reading.recognise.vocabulary import Vocabulary

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NAME = (
    r"(?:'s-|[Dd]en |[Dd]e |[Hh]et )?[A-Z][\w-]+"
    r"(?:(?: aan| op| bij| van| den| de| het| ten| in| en| over)+ [A-Z][\w-]+)?"
)
_MUNICIPALITY = re.compile(rf"\b[Gg]emeente ({_NAME})")
# A name that stands behind "gemeente" only once may be a neighbour's.
_OFTEN_ENOUGH = 2
LANGUAGE = "nl"


def document_of(path: Path, layout: Layout, vocabulary: Vocabulary) -> Document:
    """The row of a document. What it does not state stays empty."""
    title = layout.title.strip() or readable_name(path)
    named = f"{title} {readable_name(path)}"
    kind = vocabulary["documents"].first(named)
    year = _YEAR.search(title) or _YEAR.search(readable_name(path))
    return Document(
        id=slug(title),
        title=title,
        kind=DocumentKind(kind.meaning) if kind else None,
        municipality=municipality_in(title, layout),
        language=LANGUAGE,
        sha256=fingerprint_of(path),
        period=year.group() if year else "",
        file=path.name,
    )


def framework_of(document: Document, layout: Layout, vocabulary: Vocabulary) -> str:
    """The tree in which the document's goals stand; the slug of its title where no word tells."""
    named = f"{document.title} {document.file}".replace("-", " ").replace("_", " ")
    if found := vocabulary["frameworks"].first(named):
        return found.meaning
    counts = Counter(
        find.meaning
        for block in layout.blocks
        if isinstance(block, Text)
        for find in vocabulary["frameworks"].all(block.text)
    )
    return counts.most_common(1)[0][0] if counts else slug(document.title, 24)


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
