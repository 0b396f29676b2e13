"""Targets in words: "lager dan nulmeting", "stabiel", "hoger dan in 2018".

Only a text that is wholly of a known form is understood. "Lager dan het landelijk gemiddelde" is not:
it speaks of a figure that the plan does not hold, and half of it would say something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from koersvast.plan import Comparator

BASELINE = "baseline"
YEAR_BEFORE = "year_before"
PREVIOUS = "previous"

_ARROWS = str.maketrans({"↑": " hoger ", "↗": " hoger ", "↓": " lager ", "↘": " lager "})

_FORMS = {
    Comparator.AT_LEAST: (
        "(?:minimaal|minstens|ten minste|tenminste) (?:gelijk|stabiel|hetzelfde)",
        "(?:gelijk|stabiel) of (?:hoger|meer|stijgend|toename|beter)",
        "(?:hoger|meer) of gelijk",
        "niet (?:lager|minder)",
        "geen (?:daling|afname|verlaging|vermindering)",
    ),
    Comparator.AT_MOST: (
        "(?:maximaal|hoogstens|ten hoogste|hooguit) (?:gelijk|hetzelfde)",
        "(?:gelijk|stabiel) of (?:lager|minder|dalend|afname)",
        "(?:lager|minder) of gelijk",
        "niet (?:hoger|meer)",
        "geen (?:stijging|toename|verhoging|groei)",
    ),
    Comparator.MORE: (
        "(?:een )?(?:stijging|toename|verhoging|groei)",
        "(?:licht )?(?:stijgend|toenemend)",
        "stijgt|neemt toe|hoger|meer|groter",
    ),
    Comparator.LESS: (
        "(?:een )?(?:daling|afname|verlaging|vermindering)",
        "(?:licht )?(?:dalend|afnemend)",
        "daalt|neemt af|lager|minder|kleiner",
    ),
    Comparator.EQUAL: (
        "gelijk blijven|blijft gelijk|gelijkblijvend|gelijk|hetzelfde",
        "blijft stabiel|stabiel blijven|stabiel|stabiliseren|constant",
        "handhaven|gehandhaafd|behouden|consolideren",
    ),
}
_THAN = re.compile(
    "(?:dan|aan|als|ten opzichte van|t o v|tov|vergeleken met|in vergelijking met)(?: de| het| in)?(?: |$)"
)
_REFERENCE = re.compile(
    "(?P<baseline>nulmeting|0 meting|nul meting|0 waarde|nulwaarde|beginwaarde|beginmeting|uitgangswaarde"
    "|startwaarde|beginsituatie|huidige (?:situatie|waarde|niveau)|baseline)"
    r"|(?P<year>(?:19|20)\d\d)"
    "|(?P<before>(?:vorig|voorgaand|voorafgaand)e? jaar)"
    "|(?P<previous>(?:vorige|voorgaande|laatste) meting)"
)


@dataclass(frozen=True, slots=True)
class WordedTarget:
    """A target relative to another figure of the same series.

    `reference` is "baseline", "year_before" (the target's), "previous" (the measurement before) or a
    year ("2018").
    """

    comparator: Comparator
    reference: str


@lru_cache(maxsize=4096)
def worded_target(text: str) -> WordedTarget | None:
    """What a target in words asks, or None when it is not wholly understood."""
    plain = " ".join(re.sub(r"[^\w%]+", " ", text.translate(_ARROWS).casefold()).split())
    for comparator, forms in _FORMS.items():
        found = re.match(rf"(?:{'|'.join(forms)})(?= |$)", plain)
        if found:
            reference = _reference(plain[found.end() :].strip())
            if reference:
                return WordedTarget(comparator, reference)
    return None


def _reference(text: str) -> str | None:
    """What is compared with; where nothing is said, the baseline is meant. None when not understood."""
    named = _THAN.sub("", text, count=1)
    if not named:
        return None if text else BASELINE
    reference = _REFERENCE.fullmatch(named)
    if reference is None:
        return None
    if reference["before"]:
        return YEAR_BEFORE
    if reference["previous"]:
        return PREVIOUS
    return str(reference["year"] or BASELINE)
