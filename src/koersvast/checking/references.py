"""Reference numbers of policy documents, such as 2017/232133 and 2019.0058019."""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.words import shared
from koersvast.plan import Policy

_REFERENCE = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<separator>[/.-])(?P<number>\d+)(?:-\d{1,3})?")
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/_.]?(\d{5,8})(?!\d)")
_HALF = 2

# Words that stand in the title of any policy document.
_KIND_OF_DOCUMENT = frozenset(
    (
        *(
            "nota",
            "raadsvoorstel",
            "raadsstuk",
            "collegebesluit",
            "informatienota",
            "beleidsnota",
            "kadernota",
        ),
        *(
            "vaststelling",
            "vaststellen",
            "beleid",
            "plan",
            "aanpak",
            "visie",
            "verordening",
            "besluit",
            "brief",
        ),
        *("bijlage", "notitie", "wijziging"),
    )
)


@dataclass(frozen=True, slots=True)
class Number:
    """A reference number in its parts."""

    year: int
    separator: str
    digits: str


def number_of(reference: str) -> Number | None:
    """The parts of a reference; None where it has another form."""
    found = _REFERENCE.fullmatch(reference.strip())
    return Number(int(found["year"]), found["separator"], found["number"]) if found else None


def numbers_in_address(address: str) -> list[tuple[int, int]]:
    """Year and number of everything in an address that looks like a reference: 2015-073399, 2015166463."""
    return [(int(year), int(digits)) for year, digits in _IN_ADDRESS.findall(address)]


def same_title(one: Policy, other: Policy, facts: Facts) -> bool:
    """Whether at least half of the words of the shorter title return in the longer one."""
    short, long = sorted((title_words(one, facts), title_words(other, facts)), key=len)
    return not short or _HALF * len(shared(short, long)) >= len(short)


def title_words(policy: Policy, facts: Facts) -> frozenset[str]:
    """The words of a title, without those that any policy document has."""
    words = facts.words(policy.title)
    return (words - _KIND_OF_DOCUMENT) or words
