"""Which counts are counts of events: things that befall, apart from each other, and so vary by chance.

Only these get a margin from their number alone (see `intervals.byar`). What a municipality plans or
hands out (places, matches, homes) does not vary by chance in that way, and people counted once a year
in a register are no events; for those the margin is unknown.
"""

from __future__ import annotations

import re
from functools import lru_cache

_EVENTS = (
    "meldingen|incidenten|misdrijven|delicten|geweldsdelicten|diefstallen|inbraken|vernielingen|overvallen"
    "|aangiften|aangiftes|klachten|ongevallen|ongelukken|slachtoffers|verwijzingen|aanhoudingen|uithuisplaatsingen"
    "|huisuitzettingen|ontruimingen|ziekenhuisopnames|ziekenhuisopnamen|valongevallen|sterfgevallen|suïcides"
    "|zelfdodingen|geboorten|geboortes|verkeersdoden|branden|crisisplaatsingen|doorverhuizingen|faillissementen"
)
# "Aantal overlastmeldingen", "het totaal aantal ernstige incidenten"; not "aantal scholen met klachten".
_COUNT_OF_EVENTS = re.compile(
    rf"\baantal\s+(?:(?!(?:dat|die|met|van|waar|per)\b)[\w-]+\s+){{0,2}}[\w-]*(?:{_EVENTS})\b", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def counts_events(name: str) -> bool:
    """Whether the name of an indicator says that it counts events."""
    return bool(_COUNT_OF_EVENTS.search(name))
