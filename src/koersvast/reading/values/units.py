"""The unit of an indicator, and who or what is counted, from its unit cell or its name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from koersvast.reading.recognise.vocabulary import Find, Vocabulary

_RATES = frozenset({"per_1000", "per_10000", "per_100000"})
# What may stand between a unit and who is counted: percentage "van het totaal aantal" leerlingen.
_OF_ALL = re.compile(
    r"^(?:(?:van|onder|per|de|het|alle|totale?|totaal|aantal|aantallen|in)\s+)+(?=\S)", re.IGNORECASE
)
_COMPARED = re.compile(
    r"\s*,?\s*(?:t\.?o\.?v\.?|ten opzichte van|van het totaal|in verhouding tot)(?!\w).*", re.IGNORECASE
)
# Where in a name the words for who is counted end.
_CLAUSE = re.compile(
    r"^(?P<who>[^,:;]{2,80}?)\s+(?:dat|die|met|zonder|waarvan|waarbij|welke|wie)\s", re.IGNORECASE
)
# "Gemiddelde wachttijd in dagen", and with brackets before its end: "Wachttijd (in dagen) op een aanvraag"
_MEASURED_IN = re.compile(r"\bin ([^\W\d_]+|€|%)[.)]?$|\(in ([^\W\d_]+|€|%)\)", re.IGNORECASE)
# "beroeps-bevolking", and not "65-plussers"
_HYPHEN_WITHIN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_LEAD = re.compile(r"^(?:(?:het|de)\s+)?(?:gemiddelde?\s+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit (a word of the vocabulary, or as printed) and who or what is counted; both may be ""."""

    unit: str = ""
    population: str = ""


def unit_in_cell(text: str, vocabulary: Vocabulary) -> Unit:
    """What a unit cell says: "Aantal per 1.000 inwoners" → per_1000 of "inwoners"; "score" is kept as is."""
    printed = " ".join(text.split())
    rate = _rate(printed, vocabulary)
    find = rate or vocabulary["units"].at_start(printed)
    if find is None:
        return Unit(printed if any(char.isalpha() for char in printed) else "")
    return Unit(find.meaning, "" if find.meaning == "eur" else _population(find, vocabulary))


def unit_in_name(name: str, vocabulary: Vocabulary) -> Unit:
    """What the name of an indicator says: "% inwoners dat zich inzet" → percent of "inwoners".

    A rate counts wherever it stands, a percentage or grade too, another unit at the end ("in dagen"); a
    count only where the name, or what follows a colon in it, begins with it.
    """
    printed = " ".join(name.split())
    if rate := _rate(printed, vocabulary):
        return Unit(rate.meaning, _population(rate, vocabulary))
    starts = [_LEAD.sub("", part.strip()) for part in (printed, *printed.split(":")[1:])]
    for start in starts:
        find = vocabulary["units"].at_start(start)
        if find and _is_unit_of_name(find):
            return Unit(find.meaning, _who(find.after))
    for find in vocabulary["units"].all(printed):
        if find.before.rstrip()[-1:].isdigit():
            continue
        if find.before.rstrip().endswith("(") and find.after.lstrip().startswith(")"):
            return Unit(find.meaning)
        if find.words.casefold() in {"percentage", "rapportcijfer"}:
            return Unit(find.meaning, _who(find.after))
    if measured := _MEASURED_IN.search(printed):
        meaning = vocabulary.meaning("units", measured[1] or measured[2])
        return Unit(meaning if meaning != "count" else "")
    return Unit()


def _is_unit_of_name(find: Find) -> bool:
    """Whether a word at the start of a name is its unit: "aantal …" is, "inwoners die …" is not."""
    word = find.words.casefold()
    return find.meaning in {"percent", "grade"} or (find.meaning == "count" and "aantal" in word)


def _rate(text: str, vocabulary: Vocabulary) -> Find | None:
    return next((find for find in vocabulary["units"].all(text) if find.meaning in _RATES), None)


def _population(find: Find, vocabulary: Vocabulary) -> str:
    """The words behind a unit, without "van alle" and without what they are compared with."""
    words = _COMPARED.sub("", find.after.strip(" .,:;"))
    words = _OF_ALL.sub("", words.strip()).strip(" .,:;)")
    words = " ".join(_unbroken(word, vocabulary) for word in words.removeprefix("(").split(" "))
    return words if any(char.isalpha() for char in words) else ""


def _unbroken(word: str, vocabulary: Vocabulary) -> str:
    """A word for people without the hyphen of a line end that was left in it: "beroeps-bevolking"."""
    known = vocabulary.meaning("populations", word)
    return _HYPHEN_WITHIN.sub("", word) if known else word


def _who(after: str) -> str:
    """The people or things in "… inwoners dat zich inzet", "" where the name has no such clause."""
    clause = _CLAUSE.match(_OF_ALL.sub("", after.strip()))
    return clause["who"].strip() if clause else ""
