"""Indicators in lists: one line each, and the order in which a reader looks for them."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from koersvast.assessing import Verdict
from koersvast.plan import Indicator
from koersvast.publishing.site import addresses
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Link
from koersvast.publishing.site.wording import Badge, figure_in_period, part_name, verdict_badge

# With these words the name of nearly every indicator begins; a reader looks for what comes after.
_LEAD = re.compile(
    r"^(?:[\W_]|\b(?:het|de|een|percentage|perc|pct|procent|aantal|aantallen|aandeel|deel|totaal|gemiddelde?"
    r"|mate|waarin|waarop|van|dat|in|the|a|an|share|number|of|percent|average)\b)+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicatorLine:
    """An indicator in a list: its name, how it goes, the newest figure and the target that counts."""

    link: Link
    badge: Badge
    latest: str
    target: str
    about: str
    reason: str


def indicator_line(indicator: Indicator, edition: Edition) -> IndicatorLine:
    """An indicator with the verdict that speaks for it."""
    return verdict_line(edition.headlines[indicator.id], edition)


def verdict_line(verdict: Verdict, edition: Edition) -> IndicatorLine:
    """A verdict with the indicator that it is about."""
    indicator = verdict.measures
    latest, target = verdict.observation, verdict.target
    return IndicatorLine(
        link=Link(indicator.name, addresses.indicator(indicator.id), said=True),
        badge=verdict_badge(verdict, edition),
        latest=figure_in_period(latest, indicator, edition) if latest else "",
        target=figure_in_period(target, indicator, edition) if target else "",
        about=part_name(verdict.area, verdict.group, edition),
        reason=verdict.reason[edition.language],
    )


def sort_name(name: str) -> str:
    """The name from its first telling word on, without accents: "% 19-plussers" → "19-plussers"."""
    told = _LEAD.sub("", name) or name
    plain = unicodedata.normalize("NFKD", told).encode("ascii", "ignore").decode()
    return plain.casefold()


def letter(name: str) -> str:
    """The letter under which an indicator stands in the index; "0–9" for figures and signs."""
    first = sort_name(name)[:1].upper()
    return first if "A" <= first <= "Z" else "0–9"
