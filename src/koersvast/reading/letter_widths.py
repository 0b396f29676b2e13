"""How wide a printed text is, so that it can be told whether a word would still have fitted on a line.

Documents are printed in proportional type, where "ill" takes a third of "MWM". Counting characters leaves
a fifth of the width of a line in doubt; the widths of one sans-serif face leave a thirtieth, for faces
differ far less from each other than letters do.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Widths in thousandths of the type size: Helvetica in Adobe's "Core 14" font metrics (AFM), grouped by width.
_GROUPS = {
    191: "'",
    222: "ijl‘’",
    278: " !,./:;\\[]|ftI",
    333: "()-r`“”‐",
    350: "•",
    355: '"',
    389: "*",
    500: "ckvxyzsJ",
    584: "+<=>~",
    611: "FTZ",
    667: "ABEKPSVXY&",
    722: "CDHNRUw",
    778: "GOQ",
    833: "mM",
    889: "%",
    944: "W",
    1000: "—…",
    1015: "@",
}
# Digits and most lower-case letters; also taken for letters that are not in the table.
_COMMON = 556
_WIDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters}


@lru_cache(maxsize=8192)
def printed_width(text: str) -> float:
    """The width of a text in multiples of the type size; an accent adds nothing to its letter."""
    plain = unicodedata.normalize("NFD", text)
    return sum(_WIDTHS.get(letter, _COMMON) for letter in plain if not unicodedata.combining(letter)) / 1000
