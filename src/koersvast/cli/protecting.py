"""Figures of a store in a plan, as they may be published."""

from __future__ import annotations

from pathlib import Path

from koersvast.cli.figures.asking import refusing
from koersvast.cli.frame import Refusal
from koersvast.figures import Store, with_figures
from koersvast.figures.care import care_rules
from koersvast.figures.disclosure import Protected, WrongRules, protect, read_rules
from koersvast.plan import Plan
from koersvast.publishing import CannotPublish
from koersvast.publishing.publications import earlier_plan, publications_in


def protected(plan: Plan, folder: Path, store: Store, site: Path | None = None) -> Protected:
    """A plan with the figures of a store that may be published, after the rules in the folder of the plan.

    Everything in the earlier publications of a site counts as known. Refuses rules, a store or a site that
    cannot be read.
    """
    try:
        rules = read_rules(folder).with_exceptions(*care_rules())
        before = _published(site, plan.profile.name) if site is not None else []
    except (WrongRules, CannotPublish) as error:
        raise Refusal(error.messages) from error
    with refusing():
        own = store.observations()
        return protect(with_figures(plan, own, store.documents()), rules, own, before)


def _published(site: Path, name: str) -> list[Plan]:
    found = (earlier_plan(site, publication, name) for publication in publications_in(site))
    return [plan for plan in found if plan is not None]
