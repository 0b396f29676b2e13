"""Data about single people are refused at the door, before anything of the file is kept.

    refuse_persons(heads, rows, file="peiling.csv")   # raises PersonData with every column that is wrong

A column is told by its head, or, whatever its head, by what stands in it. Figures about people (counts,
shares) pass; so do birth years and the first four characters of a postcode, which many people share.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from koersvast.texts import text


class Personal(StrEnum):
    """What sort of data about one person a column holds."""

    BSN = "bsn"
    NAME = "name"
    BIRTH_DATE = "birth-date"
    ADDRESS = "address"
    CONTACT = "contact"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class PersonalColumn:
    """A column about single people: its place (from 1), its head, and whether head or contents told it."""

    kind: Personal
    column: int
    head: str
    by_contents: bool = False

    def message(self, language: str = "nl") -> str:
        """What the column seems to hold, and what to do."""
        key = "figures-persons-contents" if self.by_contents else "figures-persons-head"
        kind = text(f"figures-persons-{self.kind}", language)
        return text(key, language, head=self.head or str(self.column), kind=kind)


class PersonData(ValueError):
    """A file with data about single people; nothing of it was kept. `messages` has the words by language."""

    def __init__(self, columns: Sequence[PersonalColumn], file: str = "") -> None:
        self.columns = tuple(columns)
        self.messages = {language: _sentence(self.columns, file, language) for language in ("nl", "en")}
        super().__init__(self.messages["en"])


def refuse_persons(heads: Sequence[str], rows: Iterable[Sequence[object]], *, file: str = "") -> None:
    """Raise PersonData when a table holds data about single people; see `personal_columns`."""
    found = personal_columns(heads, rows)
    if found:
        raise PersonData(found, file)


def personal_columns(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> tuple[PersonalColumn, ...]:
    """The columns of a table that hold data about single people, by head first and then by contents."""
    columns = _transposed(rows, len(heads))
    found = []
    for place, (head, cells) in enumerate(zip(heads, columns, strict=True), start=1):
        if kind := personal_head(head):
            found.append(PersonalColumn(kind, place, head))
        elif kind := personal_contents(cells):
            found.append(PersonalColumn(kind, place, head, by_contents=True))
    return tuple(found)


# Words of the head of a column, in lower case without accents, parted by spaces. A name alone ("naam") may
# be the name of an indicator or provider; whose name it is decides.
_PERSON = r"(?:client|clienten|inwoner|bewoner|jeugdige|kind|leerling|respondent|deelnemer|persoon|patient)"
_HEADS = {
    Personal.BSN: r"\bbsn|burger ?service ?nummer|sofi ?n(?:umme)?r|citizen service number",
    Personal.NAME: r"\b(?:achternaam|voornaam|voornamen|roepnaam|voorletters?|initialen|geslachtsnaam"
    r"|tussenvoegsels?|volledige naam|surname|(?:first|last|full|given|family) ?name|initials)\b"
    rf"|\b(?:naam|name) (?:of |van )?(?:de |het |the )?{_PERSON}|\b{_PERSON} ?(?:naam|name)\b",
    Personal.BIRTH_DATE: r"\bgeb(?:oorte)? ?(?:datum|dat|dag)\b|\b(?:date of birth|birth ?da(?:te|y)|dob)\b",
    Personal.ADDRESS: r"\b(?:huis ?nummer|huisnr|straatnaam|woonadres|adres|postcode|post ?code ?6|pc6"
    r"|address|zip ?code|street|house number)\b",
    Personal.CONTACT: r"\be ?mail ?(?:adres|address)?\b|\b(?:telefoon|tel|telefoonnummer|telefoonnr|mobiel"
    r"|phone|phone number|mobile)\b",
    # The number of a respondent was made for the survey and leads to no one outside it.
    Personal.NUMBER: r"\ba ?nummer\b|\b(?:client|inwoner|jeugdige|kind|leerling|persoon|patient) ?"
    r"(?:nummer|nr|number|id)\b|\bdossier ?(?:nummer|nr)\b",
}
_HEAD_PATTERNS = {kind: re.compile(pattern) for kind, pattern in _HEADS.items()}


def personal_head(head: str) -> Personal | None:
    """What the head of a column says that it holds about one person; None when it says no such thing.

    >>> personal_head("BSN_client")
    <Personal.BSN: 'bsn'>
    >>> personal_head("naam")
    """
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])|[^\w]+|_+", " ", _plain(head)).casefold()
    words = " ".join(parted.split())
    return next((kind for kind, pattern in _HEAD_PATTERNS.items() if pattern.search(words)), None)


def is_bsn(digits: str) -> bool:
    """Whether nine digits (eight, with a zero lost in front) pass the test that every BSN passes.

    9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven ("elfproef", Regeling vaststelling
    BSN-nummer); one in eleven other numbers passes as well.
    """
    if not re.fullmatch(r"\d{8,9}", digits, re.ASCII) or not int(digits):
        return False
    *first, last = (int(digit) for digit in digits.zfill(9))
    total = sum(weight * digit for weight, digit in zip(range(9, 1, -1), first, strict=True)) - last
    return total % 11 == 0


# One cell may be chance; this many different ones of a form are not.
_ENOUGH = 3
# A column may have remarks or gaps among what it holds.
_MOST = 0.8
# Where nine digits are counts, one in eleven passes the test of a BSN by chance; of these two at once, one
# in a hundred and twenty.
_ENOUGH_NUMBERS = 2
# Dates of a contract or survey lie closer together than the birthdays of the people in a table.
_YEARS_OF_BIRTHS = 20

_BSN_IN_TEXT = re.compile(r"(?<![\d.,])\d{9}(?![\d.,]*\d)")
_INITIALS = r"(?:[A-Z][a-z]?\.\s?){1,5}"
_PREFIX = r"(?:van|de|der|den|ten|ter|'t|in|op|von|la|el|al)"
_SURNAME = r"[A-Z][^\W\d_]+(?:[- ][A-Z][^\W\d_]+)?"
_NAME_FORMS = re.compile(
    rf"{_INITIALS}\s*(?:{_PREFIX}\s+){{0,3}}{_SURNAME}|{_SURNAME},\s*{_INITIALS}(?:\s*{_PREFIX}){{0,3}}"
)
_POSTCODE = re.compile(r"[1-9]\d{3}\s?[A-Z]{2}")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[A-Za-z]{2,}")
_DATES = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y")


def personal_contents(cells: Iterable[object]) -> Personal | None:
    """What the cells of a column hold about single people; None where they hold no such thing."""
    typed = [cell for cell in cells if cell is not None and str(cell).strip()]
    words = [str(cell).strip() for cell in typed]
    if _holds_bsn(words):
        return Personal.BSN
    if _holds_births(typed):
        return Personal.BIRTH_DATE
    return next((kind for kind, is_one in _FORMS.items() if _mostly(words, is_one)), None)


_FORMS: Mapping[Personal, Callable[[str], object]] = {
    Personal.CONTACT: _EMAIL.fullmatch,
    Personal.ADDRESS: _POSTCODE.fullmatch,
    Personal.NAME: _NAME_FORMS.fullmatch,
}


def _holds_bsn(words: Sequence[str]) -> bool:
    numbers = {word.removesuffix(".0") for word in words}
    numbers = {word for word in numbers if re.fullmatch(r"\d{8,9}", word, re.ASCII)}
    passed = sum(map(is_bsn, numbers))
    if passed >= _ENOUGH_NUMBERS and passed >= _MOST * len(numbers):
        return True
    # Within a sentence nine digits alone are no amount.
    sentences = (word for word in words if re.search(r"[^\W\d_]", word))
    return any(is_bsn(digits) for word in sentences for digits in _BSN_IN_TEXT.findall(word))


def _holds_births(cells: Sequence[object]) -> bool:
    days = {day for cell in cells if (day := _day(cell)) is not None}
    if len(days) < _ENOUGH or len(days) < _MOST * len({str(cell) for cell in cells}):
        return False
    years = sorted(day.year for day in days)
    # First days of months are moments of measuring, which may well span decades.
    return years[-1] - years[0] >= _YEARS_OF_BIRTHS and any(day.day != 1 for day in days)


def _day(cell: object) -> dt.date | None:
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    for form in _DATES:
        try:
            return dt.datetime.strptime(str(cell).strip()[:10], form).date()  # noqa: DTZ007 - a day, no moment
        except ValueError:
            continue
    return None


def _mostly(words: Sequence[str], is_one: Callable[[str], object]) -> bool:
    different = set(words)
    found = sum(1 for word in different if is_one(word))
    return found >= _ENOUGH and found >= _MOST * len(different)


def _plain(head: str) -> str:
    return unicodedata.normalize("NFKD", head).encode("ascii", "ignore").decode()


def _transposed(rows: Iterable[Sequence[object]], width: int) -> list[list[object]]:
    columns: list[list[object]] = [[] for _ in range(width)]
    for row in rows:
        for column, cell in zip(columns, row, strict=False):
            column.append(cell)
    return columns


def _sentence(columns: Sequence[PersonalColumn], file: str, language: str) -> str:
    lines = [text("figures-persons-refused", language, file=file or "–")]
    return "\n".join(lines + [f"  {column.message(language)}" for column in columns])
