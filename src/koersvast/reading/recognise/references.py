"""Numbers by which municipalities know their documents: 2017/232133, 2019.0058019, 2019-0001234."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from koersvast.plan import slug

# A year, a number (but no second year), and the number of an enclosure: "2014/72764-3"; or "RIS 301234",
# or a letter for the sort of document with a short year: "Z/20/118274", "D-2021-004411".
_NUMBER = (
    r"(?:(?:19|20)\d\d\s?[./-]\s?(?!(?:19|20)\d\d\b)\d{4,}(?:-\d{1,2})?|[A-Z]{2,6}[ -]?\d{5,}"
    r"|[A-Z]{1,4}[./-](?:(?:19|20)?\d\d[./-])?\d{5,}(?:-\d{1,2})?)"
)
_PARTS = re.compile(r"(?P<year>\d{4})[./-]0*(?P<number>\d+)(?P<part>-\d+)?")
_IN_BRACKETS = re.compile(rf"\s*[(\[]\s*(?:[^\W\d_]+\.?:?\s+)*({_NUMBER})\s*[)\]]\s*")
# The number of a decision, said to be one: "(raadsbesluit 2020-118)", "(zaaknummer 12345)".
_DECISION = re.compile(
    r"\s*[(\[]\s*(?:(?:raads|college)?(?:besluit|voorstel)|kenmerk|(?:zaak|registratie|document|raads)?nummer|zaak|nr)"
    r"\.?\s*(?:nr\.?|nummer)?\s*:?\s*((?:19|20)\d\d\s?[./-]\s?(?!(?:19|20)\d\d\b)\d{1,}|(?!(?:19|20)\d\d\b)\d{3,})"
    r"\s*[)\]]\s*",
    re.IGNORECASE,
)
# The same behind a comma or nothing: "Nota Zorg, zaaknummer 2019-11832".
_SAID = re.compile(
    r"[\s,;:–-]+(?:(?:zaak|registratie|document|raads|verseon)?nummer|kenmerk|zaak(?:nr)?|registratienr|nr)\b\.?\s*:?\s*"
    rf"({_NUMBER})[.;]?(?=\s|$)\s*",
    re.IGNORECASE,
)
# Two words, of which the first begins with a capital.
_TITLE_BEHIND = re.compile(r"[A-Z][\w-]+\s+\w")
_AT_END = re.compile(rf"[\s,;:]+({_NUMBER})\s*[.;]?\s*$")
# Where a number may stand, the surest first; one without brackets or a word only at the end.
_PLACES = (_IN_BRACKETS, _DECISION, _SAID, _AT_END)
_ALONE = re.compile(rf"\s*[(\[]?\s*({_NUMBER})\s*[)\]]?\s*[.;]?\s*")
# What a web address makes of "2018/757326": the same digits at the start of the name of a file.
_AT_START_OF_FILE = re.compile(r"((?:19|20)\d\d)[-_./]?(\d{5,7})(?!\d)[-_. ]*")
# Behind a title in the name of a file: "-2", "_v1", ".pdf".
_FILE_END = re.compile(r"(?:[-_ ]v?\d{1,2})?(?:\.[a-z]{2,5})?$", re.IGNORECASE)
# A shorter title is found in too many addresses.
_LEAST_TITLE = 12
# "-2016-2019" in the slug of a title: a span that addresses put before or behind its subtitle.
_YEARS_IN_SLUG = re.compile(r"-(?:19|20)\d\d-(?:19|20)\d\d(?=-|$)")


@dataclass(frozen=True, slots=True)
class Referenced:
    """The title of a document, and the municipality's own number of it; either may be ""."""

    title: str
    reference: str


def referenced(text: str) -> Referenced:
    """Part a title from its number: "Nota Zorg (2017/232133)" → "Nota Zorg", "2017/232133"."""
    printed = " ".join(text.split())
    if alone := _ALONE.fullmatch(printed):
        return Referenced("", _bare(alone[1]))
    found = next(filter(None, (pattern.search(printed) for pattern in _PLACES)), None)
    if not found:
        return Referenced(printed, "")
    title = f"{printed[: found.start()]} {printed[found.end() :]}"
    return Referenced(" ".join(title.split()), _bare(found[1]))


def each_referenced(text: str) -> tuple[Referenced, ...]:
    """The documents that a text lists one after the other, each with its number behind it.

    "Nota A (2020/11111) Nota B (2021/22222)" → two; a text with at most one number is one document, unless
    another title begins behind that number: "Nota A (2020/11111) Visie op wonen".
    """
    printed = " ".join(text.split())
    ends = sorted(found.end() for pattern in _PLACES[:-1] for found in pattern.finditer(printed))
    if len(ends) < 2 and not (ends and _TITLE_BEHIND.match(printed[ends[0] :])):
        return (referenced(printed),)
    parts = [printed[start:end] for start, end in zip([0, *ends], [*ends, len(printed)], strict=True)]
    return tuple(referenced(part) for part in parts if part.strip())


def _bare(number: str) -> str:
    """The number without the spaces around its sign."""
    return re.sub(r"\s*([./-])\s*", r"\1", number)


def address_holds(address: str, reference: str) -> bool:
    """Whether a web address holds a document's number: "2013/55659" stands in ".../2013055659-Nota.pdf".

    Addresses leave out the sign between year and number, and may fill the number with zeros in front.
    """
    parts = _PARTS.fullmatch(reference)
    if parts is None:
        return len(reference) > 5 and bool(re.search(rf"(?<!\d){re.escape(reference)}(?!\d)", address))
    part = re.escape(parts["part"]) if parts["part"] else ""
    printed = rf"(?<!\d){parts['year']}[-._/]?0*{parts['number']}{part}(?!\d)"
    return bool(re.search(printed, address))


def address_names(address: str, title: str) -> bool:
    """Whether a web address holds the words of a title, in order; its years may stand elsewhere in it."""
    words, within = slug(title, 200), slug(unquote(address), 2000)
    if len(words) >= _LEAST_TITLE and words in within:
        return True
    years = _YEARS_IN_SLUG.findall(words)
    words, bare = _YEARS_IN_SLUG.sub("", words), _YEARS_IN_SLUG.sub("", within)
    return len(words) >= _LEAST_TITLE and words in bare and all(year in within for year in years)


def referenced_in_address(address: str) -> Referenced:
    """The document to which a web address leads, where its file begins with the municipality's number.

    ".../Samen-werken/2015488128-2-Raadsstuk-Samen-werken-2.pdf" → "Samen werken", "2015/488128": the
    folder names the document where its words come back in the name of the file.
    """
    *folders, file = unquote(address).rstrip("/").split("/")
    found = _AT_START_OF_FILE.match(file)
    if not found:
        return Referenced("", "")
    rest = re.sub(r"^\d{1,2}[-_ ]", "", _FILE_END.sub("", file[found.end() :]))
    folder = folders[-1] if folders else ""
    name = folder if len(folder) >= _LEAST_TITLE and slug(folder, 200) in slug(rest, 200) else rest
    title = re.sub(r"[-_ ]+", " ", name).strip()
    return Referenced(title if any(char.isalpha() for char in title) else "", f"{found[1]}/{found[2]}")
