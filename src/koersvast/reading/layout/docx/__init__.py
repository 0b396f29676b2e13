"""Word documents become blocks. Tracked changes are taken as accepted.

Places are `b12`, the twelfth block, and `b12.3.2`, the second column of the third row of a table.
"""

from __future__ import annotations

import io
from pathlib import Path

import docx

from koersvast.reading.blocks import Layout
from koersvast.reading.layout.captions import with_captions, with_notes
from koersvast.reading.layout.damage import damage_told
from koersvast.reading.layout.docx.footnotes import Footnotes
from koersvast.reading.layout.docx.numbering import Numbering
from koersvast.reading.layout.docx.styles import Styles
from koersvast.reading.layout.docx.walk import Walker
from koersvast.reading.layout.titles import stated_title
from koersvast.reading.recognise.vocabulary import Vocabulary


def layout(path: Path, data: bytes, _vocabulary: Vocabulary) -> Layout:
    """The blocks of a Word document. Raises UnreadableDocument when it is damaged."""
    with damage_told(path, "Word"):
        document = docx.Document(io.BytesIO(data))
        body = document.element.body
        walker = Walker(document.part, Styles(document), Numbering(document), Footnotes(document.part))
        walker.walk(body)
        title = stated_title(document.core_properties.title)
        return Layout(tuple(with_notes(with_captions(walker.blocks))), title=title)
