"""An edition: one plan with its verdicts and findings, in one language. All pages are made from it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Any

from koersvast.assessing import Assessment, Verdict, assess
from koersvast.checking import Finding
from koersvast.plan import Area, AreaKind, Indicator, Plan
from koersvast.publishing.publications import Publication
from koersvast.texts import text

# Kinds of areas that are no part of a municipality.
_LARGE = {AreaKind.COUNTRY, AreaKind.REGION, AreaKind.MUNICIPALITY}


@dataclass(frozen=True)
class Earlier:
    """The plan as it was in the publication before this one."""

    publication: Publication
    plan: Plan

    @cached_property
    def assessment(self) -> Assessment:
        return assess(self.plan)


@dataclass(frozen=True, kw_only=True)
class Edition:
    """A plan in one language, with what Koersvast says about it, and how it was published before."""

    plan: Plan
    assessment: Assessment
    findings: tuple[Finding, ...]
    language: str
    earlier: Earlier | None = None

    def t(self, key: str, **values: Any) -> str:
        """The text of the site with that key, in the language of the edition."""
        if not values:
            return _fixed_text(key, self.language)
        return text(f"site-{key}", self.language, **values)

    def word(self, column: str, value: str) -> str:
        """The word that a reader sees for a word from a list: ("progress", "under_way") → "bezig"."""
        return text(f"plan-{column}-{value.replace('_', '-')}", self.language)

    def in_language(self, language: str) -> Edition:
        return replace(self, language=language)

    @property
    def name(self) -> str:
        """What the site is called: the title of the plan, or else whose it is."""
        profile = self.plan.profile
        return profile.title or profile.municipality or profile.name

    @property
    def municipality(self) -> str:
        return self.plan.profile.municipality or self.name

    @cached_property
    def whole(self) -> frozenset[str]:
        """The areas that stand for the whole municipality; no area does too.

        Of several municipalities in the plan that is the one of the plan's own name; the others are there to
        be compared with.
        """
        every = [row for row in self.plan.areas if row.kind is AreaKind.MUNICIPALITY]
        name = self.municipality.casefold()
        own = [row for row in every if row.name.casefold().removeprefix("gemeente ") == name]
        alone = every if len(every) == 1 else []
        return frozenset({"", *(row.id for row in own or alone)})

    @cached_property
    def others(self) -> tuple[Area, ...]:
        """What the municipality can be compared with: the country, regions and other municipalities."""
        return tuple(row for row in self.plan.areas if row.kind in _LARGE and row.id not in self.whole)

    @cached_property
    def headlines(self) -> Mapping[str, Verdict]:
        """The verdict that speaks for each indicator in a list.

        One with a target before one without; of these that of the whole municipality without group, and
        else the first of an area or group, one of which something is known before others.
        """
        return {row.id: self._headline(row.id) for row in self.plan.indicators}

    def _headline(self, indicator_id: str) -> Verdict:
        def rank(verdict: Verdict) -> tuple[bool, bool, bool]:
            part = verdict.area not in self.whole or bool(verdict.group)
            return verdict.target is None, part, not verdict.outcome.known

        return min(self.assessment.of_indicator(indicator_id), key=rank)

    @cached_property
    def measures(self) -> Mapping[str, tuple[Indicator, ...]]:
        """The indicators that tell of each activity whether it is done."""
        found: defaultdict[str, list[Indicator]] = defaultdict(list)
        for link in self.plan.goal_indicators:
            if link.activity:
                found[link.activity].append(self.plan.indicator(link.indicator))
        return {activity: tuple(dict.fromkeys(members)) for activity, members in found.items()}

    @cached_property
    def findings_by_row(self) -> Mapping[tuple[str, str], tuple[Finding, ...]]:
        """The findings that rest on a row, by its table and key."""
        found: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
        for finding in self.findings:
            for row in dict.fromkeys(finding.rows):
                found[row].append(finding)
        return {row: tuple(members) for row, members in found.items()}


@cache
def _fixed_text(key: str, language: str) -> str:
    """A text that has nothing to fill in; pages ask for these by the tens of thousands."""
    return text(f"site-{key}", language)
