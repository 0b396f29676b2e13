"""Going through the text of a cell from left to right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from koersvast.plan import Comparator, Missing, Status
from koersvast.reading.recognise.vocabulary import Vocabulary
from koersvast.reading.values.doubts import Doubt
from koersvast.reading.values.missing import missing_in
from koersvast.reading.values.numbers import NUMBER, Point, read_number
from koersvast.reading.values.periods import find_period, read_period
from koersvast.reading.values.scales import FACTORS

_COMPARATORS = {
    "more": Comparator.MORE,
    "at_least": Comparator.AT_LEAST,
    "less": Comparator.LESS,
    "at_most": Comparator.AT_MOST,
    "equal": Comparator.EQUAL,
    "between": Comparator.RANGE,
}
_SPACES = re.compile(r"[\s\u00a0\u202f]*")
# "minimaal een 7,5"
_ARTICLE = re.compile(r"(?:een|de)\s+(?=[\d€])|", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s;,/|]*")
_AMOUNT = re.compile(
    rf"(?P<sign>[-−–]\s?)?(?:(?P<euro>€|EUR)\s*)?(?P<inner>[-−–]\s?)?(?P<number>{NUMBER})"
    r"(?P<cents>,[-–=]{1,2})?(?P<percent>\s*%)?(?P<after>[-−](?=\s|$))?"
)
_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
# A year in brackets of which the second was forgotten: "649 (2015".
_OPEN_YEAR = re.compile(r"\s*\(((?:19|20)\d\d)(?=\s+[<>≤≥]?\s?\d|\s*$)")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile(r"\s*([⁰¹²³⁴-⁹]+|\*{1,3}|†|‡)")
_LATE_MARK = re.compile(r"\s*(\d{1,2}|[a-z])\)?(?=\s*$)")
# "60% in 2025": a year behind a figure without brackets, at its end.
_IN_YEAR = re.compile(r"\s*(?:in|eind|ultimo|per|uiterlijk in|uiterlijk)\s+((?:19|20)\d\d)(?=\s*(?:$|[;,/]))")
_SAMPLE = re.compile(r"n\s*=\s*(\d[\d.]*)", re.IGNORECASE)
# "45 trajecten per jaar": more words behind a figure are a sentence.
MOST_WORDS = 4
_WORDS = re.compile(r"[\s,]*[^\W\d_⁰¹²³⁴-⁹][^\d;|/()<>≥≤=⁰¹²³⁴-⁹*]*")


@dataclass(frozen=True, slots=True)
class Amount:
    """One number of a cell, with its sign and the unit that is glued to it."""

    value: Decimal
    decimals: int
    unit: str
    doubt: Doubt | None


@dataclass(frozen=True, slots=True)
class Aside:
    """What stands behind a figure in brackets or as marks."""

    period: str = ""
    status: Status | None = None
    sample_size: int | None = None
    marks: tuple[str, ...] = ()
    note: str = ""


class Scanner:
    """A place in the text of a cell; every method that finds something moves behind it."""

    def __init__(self, text: str, vocabulary: Vocabulary, point: Point, marks: frozenset[str]) -> None:
        self.text, self.vocabulary, self.point, self.marks = text, vocabulary, point, marks
        self.at = 0
        self.about = False

    @property
    def at_end(self) -> bool:
        return not self.rest.strip()

    @property
    def rest(self) -> str:
        return self.text[self.at :]

    @property
    def may_end(self) -> bool:
        """Whether a figure can end here: at the end, at white space or at a separator."""
        return self.at >= len(self.text) or bool(re.match(r"[\s;,/|]", self.rest))

    def since(self, start: int) -> str:
        return self.text[start : self.at].strip(" ;,/|")

    def skip_separators(self) -> None:
        self._take(_SEPARATORS)

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        found = pattern.match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def leading_period(self) -> str:
        """The period in front of a figure: "2012: 4,6%"."""
        head, colon, tail = self.rest.partition(":")
        period = read_period(head, self.vocabulary) if colon and tail.strip() else ""
        if period:
            self.at += len(head) + 1
            self._take(_SPACES)
        return period

    def missing_before_bracket(self) -> Missing | None:
        """A word in the place of a figure that is one of several: "- (2012)", "n.b. (2016)"."""
        head = re.match(r"[^()\d;]+(?=\()", self.rest)
        missing = missing_in(head.group(), self.vocabulary) if head else None
        if head and missing:
            self.at += len(head.group().rstrip())
        return missing

    def comparator_before(self) -> Comparator | None:
        """The comparator in front of a figure; "circa" is noted in `about`."""
        find = self.vocabulary["comparators"].at_start(self.rest)
        if find is None:
            return None
        self.at += len(self.rest) - len(self.rest.lstrip()) + len(find.words)
        self._take(_SPACES)
        self._take(_ARTICLE)
        if find.meaning == "about":
            self.about = True
            return self.comparator_before()
        return _COMPARATORS[find.meaning]

    def comparator_after(self) -> Comparator | None:
        """The comparator behind a figure: "90% of meer"."""
        find = self.vocabulary["comparators_after"].at_start(self.rest)
        if find is None:
            return None
        self.at += len(self.rest) - len(self.rest.lstrip()) + len(find.words)
        return _COMPARATORS[find.meaning]

    def amount(self, *, signed: bool = True) -> Amount | None:
        """The number here, with sign, euro sign and percent sign."""
        self._take(_SPACES)
        found = _AMOUNT.match(self.text, self.at)
        number = read_number(found["number"], self.point) if found else None
        if found is None or number is None:
            return None
        negative = any(
            (found[name] or "").strip() in {"-", "−", "–"}
            for name in ("sign", "inner", "after")
            if found[name]
        )
        if negative and not signed:
            return None
        self.at = found.end()
        unit = "percent" if found["percent"] else "eur" if found["euro"] or found["cents"] else ""
        return Amount(-number.value if negative else number.value, number.decimals, unit, number.doubt)

    def range_end(self, *, expected: bool) -> Amount | None:
        """The upper end of a range: the "65" of "60-65", "60 tot 65" or "tussen 60 en 65"."""
        start = self.at
        find = self.vocabulary["ranges"].at_start(self.rest)
        if find is None or (find.words.casefold() == "en" and not expected):
            return None
        self.at += len(self.rest) - len(self.rest.lstrip()) + len(find.words)
        end = self.amount(signed=False)
        if end is None:
            self.at = start
        return end

    def unit_after(self, amount: Amount) -> tuple[str, Decimal]:
        """The unit behind a number and by what it must be multiplied: "mln" → ("", 1000000)."""
        factor = Decimal(1)
        unit = amount.unit
        while self.rest.strip():
            scale = self.vocabulary["scales"].at_start(self.rest)
            named = scale or self.vocabulary["units"].at_start(self.rest)
            if named is None or named.words == "#":
                break
            if scale:
                factor *= FACTORS[scale.meaning]
            else:
                unit = unit or named.meaning
            self.at += len(self.rest) - len(self.rest.lstrip()) + len(named.words)
        self._plain_words()
        return unit, factor

    def _plain_words(self) -> None:
        """Pass over words such as "trajecten" that close the cell; words of change or comparison stay."""
        if _IN_YEAR.match(self.text, self.at):
            return
        words = _WORDS.match(self.text, self.at)
        if words is None or len(words.group().split()) > MOST_WORDS:
            return
        if self.vocabulary.meaning("ranges", words.group().strip()):
            return  # "700 à": the other end of the range is not there
        sections = ("relative", "comparators", "comparators_after", "target_words", "missing")
        if not any(self.vocabulary[name].first(words.group()) for name in sections):
            self.at = words.end()

    def aside(self) -> Aside:
        """What stands behind the figure in brackets, and footnote marks."""
        aside = Aside()
        while True:
            if found := self._take(_MARK):
                aside = _merged(aside, Aside(marks=(found[1].translate(_SUPERSCRIPTS),)))
            elif found := self._take(_BRACKETS):
                aside = _merged(aside, self._in_brackets(found[1].strip()))
            elif (found := self._take(_IN_YEAR)) or (found := self._take(_OPEN_YEAR)):
                aside = _merged(aside, Aside(period=found[1]))
            elif (found := _LATE_MARK.match(self.text, self.at)) and self._is_late_mark(found):
                self.at = found.end()
                aside = _merged(aside, Aside(marks=(found[1],)))
            else:
                return aside

    def _is_late_mark(self, found: re.Match[str]) -> bool:
        """Whether the last mark of the cell is explained, and stands behind a sign that ends a figure."""
        return found[1] in self.marks and self.text[: self.at].rstrip()[-1:] in {"%", ")"}

    def _in_brackets(self, text: str) -> Aside:
        if text.rstrip(")") in self.marks:
            return Aside(marks=(text.rstrip(")"),))
        if period := read_period(text, self.vocabulary):
            return Aside(period=period)
        if sample := _SAMPLE.fullmatch(text):
            return Aside(sample_size=int(sample[1].replace(".", "")))
        status = {"voorlopig": Status.PROVISIONAL, "definitief": Status.FINAL}.get(text.casefold())
        if status:
            return Aside(status=status)
        first, comma, rest = text.partition(",")
        if comma and (read_period(first, self.vocabulary) or _SAMPLE.fullmatch(rest.strip())):
            return _merged(self._in_brackets(first.strip()), self._in_brackets(rest.strip()))
        find = find_period(text, self.vocabulary)
        return Aside(period=find.period, note=find.around) if find else Aside(note=text)


def _merged(one: Aside, two: Aside) -> Aside:
    return Aside(
        period=one.period or two.period,
        status=one.status or two.status,
        sample_size=one.sample_size or two.sample_size,
        marks=one.marks + two.marks,
        note=" ".join(filter(None, (one.note, two.note))),
    )
