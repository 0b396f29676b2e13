"""Series breaks: notes that say that figures before and after cannot be held against each other."""

from __future__ import annotations

import re
from functools import lru_cache

_MEASURED = (
    r"(?:effect|prestatie)?-?(?:indicator|definitie|begripsbepaling|vraagstelling|vraag|meetmethode|meetwijze"
    r"|meetinstrument|methode|methodiek|systematiek|berekening|berekeningswijze|telling|registratiewijze)"
)
_CHANGED = r"(?:gewijzigd|aangepast|veranderd|herzien|vervangen|vernieuwd)"
_BREAK = re.compile(
    rf"""
      \b(?:trend|reeks|methode)breuk
    | \bniet\s+(?:\w+\s+){{0,2}}(?:te\s+vergelijken|vergelijkbaar)\b
    | \b(?:nieuwe|andere|gewijzigde|aangepaste|herziene)\s+{_MEASURED}\b
    | \b{_MEASURED}\b[^.;]{{0,60}}\b{_CHANGED}\b
    | \b{_CHANGED}e\s+{_MEASURED}\b
    | \bwordt\s+niet\s+(?:meer|langer)\s+gemeten\b
    | \badministratie[fv]e?[\s-]+(?:technische\s+)?(?:aanpassing|wijziging|correctie)\b
    | \bseries\s+break\b | \bnot\s+comparable\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_DENIED = re.compile(
    rf"\b(?:geen|zonder)\s+(?:\w+\s+)?(?:trend|reeks|methode)breuk"
    rf"|\b{_MEASURED}\b[^.;]{{0,40}}\b(?:niet|on){_CHANGED}"
    rf"|\b{_MEASURED}\b[^.;]{{0,40}}\bniet\s+{_CHANGED}",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def states_break(note: str) -> bool:
    """Whether a note says that the series breaks here: another definition, question or method, or in
    so many words that the figures cannot be compared. A note that denies it does not count."""
    return bool(_BREAK.search(_DENIED.sub(" ", note)))
