"""Groups of people as labels of rows: ages, sexes, people by a word."""

from __future__ import annotations

import re

from koersvast.reading.recognise.vocabulary import Vocabulary

# "4-12 jaar", "18 t/m 64 jaar", "65 jaar en ouder", "75+", "tot 18 jaar", "klas 2", "groep 7/8"
_AGES = re.compile(
    r"(?:(?:van|vanaf|tot|onder|boven)\s+(?:de\s+)?)?\d{1,2}\s*(?:(?:[-–/]|t/m|tot(?: en met)?)\s*\d{1,3})?"
    r"\s*(?:\+|-?plussers|-?jarigen|jaar)(?:\s+(?:en|of)\s+(?:ouder|jonger))?"
    r"|(?:klas|groep|leerjaar)\s+\d(?:\s*(?:[-/–]|en|t/m)\s*\d)?",
    re.IGNORECASE,
)


def is_group(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a label says no more than which people: "13-17 jaar", "Mannen", "Jongeren 12-18 jaar"."""
    printed = " ".join(text.split())
    if not printed:
        return False
    find = vocabulary["populations"].at_start(printed)
    rest = find.after.strip(" ()") if find else printed
    return bool(find and not rest) or bool(_AGES.fullmatch(rest))
