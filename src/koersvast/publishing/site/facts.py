"""What is known of an indicator beside its figures."""

from __future__ import annotations

from koersvast.plan import Indicator
from koersvast.publishing.site.edition import Edition
from koersvast.publishing.site.page import Fact
from koersvast.publishing.site.wording import full_place
from koersvast.texts.figures import unit_name


def indicator_facts(indicator: Indicator, edition: Edition) -> tuple[Fact, ...]:
    """Definition, unit, direction, source and place; what the documents do not tell is named as such."""
    t = edition.t
    unknown = t("not-stated")
    facts = [
        Fact(t("fact-source"), indicator.source or unknown, said=bool(indicator.source)),
        Fact(t("fact-unit"), unit_name(indicator.unit, edition.language) or unknown),
        Fact(t("fact-direction"), _direction(indicator, edition)),
    ]
    said = {
        "fact-definition": indicator.definition,
        "fact-population": indicator.population,
        "fact-frequency": indicator.frequency,
        "fact-statutory": indicator.statutory,
    }
    facts += [Fact(t(name), words, said=True) for name, words in said.items() if words]
    place = full_place(indicator, edition)
    if place is not None:
        facts.append(Fact(t("fact-place"), place.words, place.address, said=True))
    return tuple(facts)


def _direction(indicator: Indicator, edition: Edition) -> str:
    """Which way is better, or that it is not known, with the reason behind it where there is one."""
    direction, reason = indicator.direction, indicator.direction_reason
    known = edition.word("direction", direction) if direction else edition.t("fact-direction-unknown")
    return f"{known} ({edition.word('direction-reason', reason)})" if reason else known
