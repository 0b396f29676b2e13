"""What a text refers to: parts and pages, numbers of documents, years of plans, names of policy documents.

    "zie hoofdstuk 4"                      → part, 4
    "(zie bijlage 2)"                      → part, bijlage 2
    "Zie pagina 12 en 14"                  → page, 12
    "met de Nota Zorg (2017/232133)"       → reference, 2017/232133, of "Nota Zorg"
    "het Plan Jeugd 2019-2022"             → term, 2019-2022, of "Plan Jeugd"
    "vanaf 2021 gratis zwemles voor"       → term, 2021, of "gratis zwemles voor"
    "de beleidsnota Werken aan werk"       → policy

Only a few words are kept, never a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from koersvast.plan import MentionKind

# What one mention may hold of a text.
LONGEST = 80

_YEAR = r"(?:19|20)\d\d"
_CLOSE = "’'\"”`"
_OPEN = "‘'\"“„`’"
_PART_WORDS = r"paragraaf|par\.|§|hoofdstuk|hfst\.|bijlage|tabel|figuur|grafiek"
_NUMBER_OF_PART = r"\d{1,2}(?:\.\d{1,2}){0,3}"

# All that begins with a word, in one pass; what is found is looked at closer below.
_WORDS = re.compile(
    rf"\b(?:(?P<word>{_PART_WORDS})\s?(?P<number>{_NUMBER_OF_PART}|[A-F](?![\w’']))(?!\d|[.,]\d)"
    rf"|zie(?:\s+(?:ook|onder|verder))*\s+(?P<bare>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?![\d,%]|\.\d)"
    r"|zie(?:\s+(?:ook|op|verder))*\s+(?:pagina|pag\.|blz\.?|bladzijde)(?:[’']s)?\s?(?P<page>\d{1,4})(?!\d)"
    r"|zie\s[^.;:()]{0,40}?\b(?:paragraaf|hoofdstuk|programma(?:[’']s)?)\s(?P<named>(?-i:[A-Z])[^.;:()]{3,60})(?=[.;:)]|$))",
    re.IGNORECASE,
)
# "hoofdstuk 3 van de Jeugdwet", "pagina 58 uit de Kadernota": parts of something else.
_OF_OTHER = re.compile(r"\s*,?\s*(?:van|bij|uit|in)\s+(?!dit\b|deze\b|onderhavig)", re.IGNORECASE)
_YEARS = re.compile(
    rf"(?<![\d/.,€-])(?P<first>{_YEAR})(?:"
    # The number of a document, or two years.
    rf"\s?[./-]\s?(?!{_YEAR}(?!\d))(?P<digits>\d{{4,}}(?:-\d{{1,2}})?)(?![\d])"
    rf"|(?:\s?[-–]\s?|\s(?:tot\sen\smet|t/m)\s)(?P<last>{_YEAR})(?![\d/.-]*\d))"
)
_SINCE = re.compile(
    rf"\b(?:vanaf|met ingang van)\s(?:1?\s?[a-z]+\s)?(?P<year>{_YEAR})"
    r"\s(?P<what>[a-z][\w-]*(?:\s[\w-]+){1,4})",
    re.IGNORECASE,
)
_KINDS = (
    r"nota|visie|agenda|programma|kader|convenant|akkoord|plan|strategie|koersdocument|verordening"
    r"|arrangement|rapportage"
)
_NAMED = re.compile(
    rf"\b(?:de|het|onze|ons)\s(?P<name>[\w-]*(?:beleids|regio|kader|uitvoerings|uitgangspunten|koers|meerjaren)"
    rf"[\w-]*(?:{_KINDS})\s(?:[{_OPEN}](?P<quoted>[^{_OPEN}{_CLOSE}]{{4,60}})[{_CLOSE}]"
    rf"|[A-Z][\w-]+(?:\s(?:en\s|van\s|voor\s|in\s|op\s)?(?:het\s|de\s)?[A-Z][\w-]+)*))"
    # With its number it is a reference.
    rf"(?![^.;]{{0,60}}\(\D{{0,12}}{_YEAR}\s?[./-])"
)
_ARTICLE = re.compile(r"(?:^|\s)(?:de|het|een|onze|ons|dit|deze)\s+(?=\S)", re.IGNORECASE)
# "In het kader van" names no document.
_OF_KIND = rf"(?!kader van\b)[^\s(]*(?:{_KINDS}|beleid)\b(?![-/])"
_THE_KIND = re.compile(rf"\b(?:de|het|een|onze|ons)\s(?=(?:[\w-]+\s){{0,2}}?{_OF_KIND})", re.IGNORECASE)
_WITH_KIND = re.compile(rf"(?:^|\s|[{_OPEN}(])({_OF_KIND}.*)$", re.IGNORECASE)
_BREAK = re.compile(r"(?:[.;:?!|•]\s|[(\[]\s?)")
_QUOTE_OPEN = re.compile(rf"(?:^|\s)[{_OPEN}]([^{_OPEN}{_CLOSE}]+)$")
_QUOTED_END = re.compile(rf"[{_OPEN}]([^{_OPEN}{_CLOSE}]+)[{_CLOSE}]?$")
_DATE_AT_END = re.compile(rf"\s(?:uit|van|d\.d\.|per)?\s?(?:\d{{1,2}}\s)?[a-z]*\s?{_YEAR}$")
_FIRST_ARTICLE = re.compile(
    rf"^[{_OPEN}]*(?:de|het|een|in|met|van|op|uit)\s(?:de\s|het\s)?(?=\S)", re.IGNORECASE
)
# A name does not begin further back.
_BEFORE = 200
_LETTERS = re.compile(r"[^\W\d_]{3}")
_WHAT_IS_NUMBERED = re.compile(
    r"[\s,(\[]*(?:nr\.?|nummer|kenmerk|zaaknummer|raadsbesluit)?[\s:]*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Mentioned:
    """What a text refers to, in the columns of a mention."""

    kind: MentionKind
    text: str
    target: str
    subject: str = ""


def mentioned(text: str) -> Iterator[Mentioned]:
    """Everything that a text refers to, kind by kind in the order of the text."""
    for found in _WORDS.finditer(text):
        if (one := _part(found)) and not (found["named"] is None and _OF_OTHER.match(text, found.end())):
            yield one
    if any(char.isdigit() for char in text):
        yield from _dated(text)
    for found in _NAMED.finditer(text):
        yield Mentioned(MentionKind.POLICY, short(found["name"]), short(found["quoted"] or ""))


def _part(found: re.Match[str]) -> Mentioned | None:
    printed = short(found.group())
    if found["page"]:
        return Mentioned(MentionKind.PAGE, printed, found["page"])
    if found["named"]:
        return Mentioned(MentionKind.PART, printed, short(found["named"].strip()))
    return Mentioned(
        MentionKind.PART, printed, target_of(found["word"] or "", found["number"] or found["bare"])
    )


def target_of(word: str, number: str) -> str:
    """What names a part of a document: "hoofdstuk", "4" → "4"; "Bijlage", "2" → "bijlage 2"."""
    word = word.lower()
    return number if word in {"", "paragraaf", "par.", "§", "hoofdstuk", "hfst."} else f"{word} {number}"


def _dated(text: str) -> Iterator[Mentioned]:
    for found in _YEARS.finditer(text):
        before = text[: found.start()]
        if found["last"]:
            years, subject = f"{found['first']}-{found['last']}", subject_before(before)
            if _LETTERS.match(subject):
                yield Mentioned(MentionKind.TERM, short(found.group()), years, subject)
        else:
            number = re.sub(r"\s", "", found.group())
            title = _WHAT_IS_NUMBERED.sub("", before)
            yield Mentioned(MentionKind.REFERENCE, number, number, subject_before(title))
    for found in _SINCE.finditer(text):
        yield Mentioned(
            MentionKind.TERM,
            short(found.group().split(found["what"])[0].strip()),
            found["year"],
            short(found["what"]),
        )


def subject_before(text: str) -> str:
    """The name at the end of a text.

    The whole of it, where it is a title; else from its word for a document on ("nota", "plan"), or what
    stands behind the last article.
    """
    text = _DATE_AT_END.sub("", _BREAK.split(text[-_BEFORE:].rstrip(" ,:("))[-1])
    if unfinished := _QUOTE_OPEN.search(text):
        return _bare(unfinished[1])
    if len(text) < LONGEST and text[:1].isupper() and not _ARTICLE.search(text, 1):
        return _bare(text)
    if named := [found.end() for found in _THE_KIND.finditer(text)]:
        return _bare(text[named[-1] :])
    if of_kind := _WITH_KIND.search(text):
        return _bare(of_kind[1])
    if quoted := _QUOTED_END.search(text):
        return _bare(quoted[1])
    articles = [found.end() for found in _ARTICLE.finditer(text)]
    return _bare(text[articles[-1] :] if articles else text)


def _bare(name: str) -> str:
    """A name without what stands around it: its article, and the quotation marks of the whole."""
    name = _FIRST_ARTICLE.sub("", name.strip(" ,"))
    return short(name.strip(_OPEN + _CLOSE) if sum(name.count(mark) for mark in _OPEN + _CLOSE) < 2 else name)


def short(text: str) -> str:
    """A text on one line, cut at a word where it is longer than a mention may be."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0]
