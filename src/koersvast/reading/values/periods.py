"""Years and other periods as documents print them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from koersvast.reading.recognise.vocabulary import Vocabulary

_YEAR = r"(?:19|20)\d\d"
_SHORT = r"['’‘`´]\d\d"
# Words around a year that leave it that year: the end of a year, or the day on which was counted.
_AROUND = re.compile(
    r"^(?:per|op|in|over|eind|ultimo|begin|medio|heel|jaar|kalenderjaar|boekjaar|peildatum|peiljaar"
    r"|stand|situatie|meting|monitor|voorlopig|definitief|najaar|voorjaar)$"
)
_SCHOOL = r"(?:schooljaar|seizoen|studiejaar|cursusjaar|sj\.?)"
_QUARTER_BEFORE = r"(?:q|kwartaal\s*|k)([1-4])|([1-4])\s*(?:e|ste|de)?\s*(?:kwartaal|kw\.?)"


@dataclass(frozen=True, slots=True)
class PeriodFind:
    """A period found in a text: 2018, 2018-Q1, 2018-03 or 2016/2017, and the text without it."""

    period: str
    before: str
    after: str

    @property
    def around(self) -> str:
        """What else the text says."""
        return " ".join(f"{self.before} {self.after}".split())


def read_period(text: str, vocabulary: Vocabulary) -> str:
    """The period that the whole text is, "" when it is none or says more than a period.

    "eind 2016" → 2016, "'16" → 2016, "schooljaar 2016-2017" and "2016/17" → 2016/2017,
    "3e kwartaal 2018" → 2018-Q3, "maart 2018" → 2018-03, "31-12-2019" → 2019. A span of more years, such
    as "2018-2021", is no period.
    """
    find = find_period(text.strip(" .:;*()[]"), vocabulary)
    words = re.findall(r"[^\s.,:;*()]+", find.around.casefold()) if find else [""]
    return find.period if find and all(_AROUND.match(word) for word in words) else ""


def find_period(text: str, vocabulary: Vocabulary) -> PeriodFind | None:
    """The only period in a text that may say more ("Realisatie 2018"); None with none, or with several."""
    text = " ".join(text.split())
    for pattern in _patterns(vocabulary):
        finds = list(pattern.finditer(text))
        if len(finds) == 1 and (period := _period(finds[0], vocabulary)):
            before, after = text[: finds[0].start()].strip(), text[finds[0].end() :].strip()
            return None if _has_year(before) or _has_year(after) else PeriodFind(period, before, after)
        if finds:
            return None
    return None


def _has_year(text: str) -> bool:
    return bool(re.search(rf"(?<![\d.,]){_YEAR}(?![\d.,]\d|\d)", text))


def full_year(printed: str) -> int:
    """The year of "2016", "16" or "'16"; two digits from 50 on are of the last century."""
    digits = int(re.sub(r"\D", "", printed))
    if digits > 99:
        return digits
    return digits + (1900 if digits >= 50 else 2000)


@lru_cache(maxsize=8)
def _patterns(vocabulary: Vocabulary) -> tuple[re.Pattern[str], ...]:
    """The forms of a period, the widest first."""
    months = "|".join(
        re.escape(m)
        for phrases in vocabulary["months"].values()
        for m in sorted(phrases, key=len, reverse=True)
    )
    free = r"(?<![\w.,/-])"
    end = r"(?![\d]|[.,]\d)"
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"{free}(?P<day>\d{{1,2}})[-/. ](?P<monthno>\d{{1,2}})[-/. ](?P<dated>{_YEAR}){end}",
            rf"{free}(?:(?P<day>\d{{1,2}})\s+)?(?P<month>{months})\.?\s+(?P<dated>{_YEAR}|{_SHORT}){end}",
            rf"{free}(?:{_QUARTER_BEFORE})\s*(?:van\s+|[-/]\s*)?(?P<quartered>{_YEAR}|{_SHORT}){end}",
            rf"{free}(?P<quartered>{_YEAR})\s*[-/]?\s*(?:{_QUARTER_BEFORE})(?!\w)",
            rf"{free}(?P<yearmonth>{_YEAR})-(?P<monthno>0[1-9]|1[0-2]){end}",
            rf"{free}(?:{_SCHOOL}\s*)?(?P<from>{_YEAR}|{_SHORT})\s*[-/–]\s*(?P<to>{_YEAR}|['’‘`´]?\d\d){end}",
            rf"{free}(?P<year>{_YEAR}|{_SHORT})(?:{end})(?!\s*[-/–]\s*\d)",
        )
    )


def _period(match: re.Match[str], vocabulary: Vocabulary) -> str:
    groups = match.groupdict()
    if quartered := groups.get("quartered"):
        return (
            f"{full_year(quartered)}-Q{next(g for g in match.groups() if g and len(g) == 1 and g in '1234')}"
        )
    if first := groups.get("from"):
        start, end = full_year(first), full_year(groups["to"])
        return f"{start}/{end}" if end == start + 1 else ""
    if year := groups.get("yearmonth"):
        month = int(groups["monthno"] or 0)
        # "2011-12" is a season or school year: documents write months in words.
        return f"{year}/{int(year) + 1}" if month == (int(year) + 1) % 100 else f"{year}-{month:02}"
    if dated := groups.get("dated"):
        return _dated(full_year(dated), _month_number(groups, vocabulary), int(groups.get("day") or 0))
    return str(full_year(groups["year"]))


def _month_number(groups: dict[str, str | None], vocabulary: Vocabulary) -> int:
    if number := groups.get("monthno"):
        return int(number)
    name = vocabulary["months"].meaning(groups.get("month") or "")
    return list(vocabulary["months"]).index(name) + 1 if name else 0


def _dated(year: int, month: int, day: int) -> str:
    """A date as a period: its month, but the first and last day of a year stand for that year."""
    if not 1 <= month <= 12 or day > 31:
        return ""
    if (day, month) in {(1, 1), (31, 12)}:
        return str(year)
    return f"{year}-{month:02}"
