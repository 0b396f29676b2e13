"""What sources write in the place of a figure, in the words of a plan. None of it is zero."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from koersvast.plan import Missing, Status

# The attributes of OData v4. What is not known here has no figure for a reason that the note then gives.
ATTRIBUTES = {
    "confidential": Missing.SUPPRESSED,
    "secret": Missing.SUPPRESSED,
    "impossible": Missing.NOT_APPLICABLE,
    "missing": Missing.NOT_AVAILABLE,
    "unknown": Missing.NOT_AVAILABLE,
    "unreliable": Missing.NOT_AVAILABLE,
    "notavailable": Missing.NOT_AVAILABLE,
    "notapplicable": Missing.NOT_APPLICABLE,
}

# The signs of StatLine and Swing. A point stands for unknown, unreliable and secret alike.
SIGNS = {
    ".": Missing.NOT_AVAILABLE,
    "?": Missing.NOT_AVAILABLE,
    "x": Missing.SUPPRESSED,
    "-": Missing.DASH,
    "–": Missing.DASH,
}
POINT_NOTE = "onbekend, onvoldoende betrouwbaar of geheim"

_STATUSES = {
    "definitief": Status.FINAL,
    "definitieve cijfers": Status.FINAL,
    "final": Status.FINAL,
    "voorlopig": Status.PROVISIONAL,
    "voorlopige cijfers": Status.PROVISIONAL,
    "nadervoorlopig": Status.PROVISIONAL,
    "nader voorlopig": Status.PROVISIONAL,
    "nader voorlopige cijfers": Status.PROVISIONAL,
    "provisional": Status.PROVISIONAL,
    "revisedprovisional": Status.PROVISIONAL,
}
_STARS = re.compile(r"(?P<figure>.*?)\s*\*{1,2}")


def status_in(words: str) -> Status | None:
    """Whether figures are final, in the words of a source; None where it says nothing known."""
    return _STATUSES.get(words.strip().casefold())


def printed(raw: str, empty: Missing) -> tuple[Decimal | None, Missing | None, Status | None]:
    """A figure as a service prints it: its value or why there is none, and whether stars call it provisional.

    `empty` is what an empty cell means. Raises ValueError for text that is no figure.

    >>> printed("   3650", Missing.NOT_APPLICABLE)
    (Decimal('3650'), None, None)
    """
    text = raw.strip()
    starred = _STARS.fullmatch(text)
    status = Status.PROVISIONAL if starred else None
    text = starred["figure"] if starred else text
    if not text:
        return None, empty, status
    if text.casefold() in SIGNS:
        return None, SIGNS[text.casefold()], status
    try:
        value = Decimal(text)
    except InvalidOperation as wrong:
        raise ValueError(f"{raw!r} is no figure") from wrong
    if not value.is_finite():
        raise ValueError(f"{raw!r} is no figure")
    return value, None, status
