"""Koersvast: a policy monitor for Dutch municipalities.

    import koersvast as kv

    plan = kv.read("begroting.pdf")     # documents → plan
    kv.check(plan)                      # is the plan sound?
    kv.assess(plan)                     # are we on course?
    kv.diff(last_year, plan)            # what changed?
    kv.publish(plan, "site")            # what the world sees

Every function works without the others; `load` and `save` keep a plan as a Data Package. Rooms are
imported when they are first used, so that `import koersvast` is quick.
"""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from koersvast.assessing import Assessment
    from koersvast.checking.findings import Findings
    from koersvast.plan import Plan
    from koersvast.plan.comparing import Comparison
    from koersvast.publishing import Publication

__version__ = "0.1.0"
__all__ = ["assess", "check", "diff", "load", "publish", "read", "save"]


def read(*files: str | PathLike[str]) -> Plan:
    """Read one or more documents (text, PDF, Word, HTML, Excel) into one plan.

    Raises `koersvast.reading.UnreadableDocument` with a message that says what to do.
    """
    from koersvast.reading import read as read_documents

    return read_documents([Path(file) for file in files])


def load(folder: str | PathLike[str]) -> Plan:
    """Load a plan from its Data Package. Raises `koersvast.plan.PackageError` with all that is wrong."""
    from koersvast.plan import read_package

    return read_package(Path(folder))


def save(plan: Plan, folder: str | PathLike[str]) -> None:
    """Save a plan as a Data Package: `datapackage.json` and one CSV a table."""
    from koersvast.plan import write_package

    write_package(plan, Path(folder))


def check(plan: Plan, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Findings:
    """Check whether a plan is sound; `select` and `ignore` take codes or families of rules."""
    from koersvast.checking import check as check_plan
    from koersvast.checking.findings import Findings

    return Findings(check_plan(plan, select=tuple(select), ignore=tuple(ignore)))


def assess(plan: Plan, *, on: int | None = None) -> Assessment:
    """Tell for every indicator whether the municipality is on course, as known in the year `on`."""
    from koersvast.assessing import assess as assess_plan

    return assess_plan(plan, on=on)


def diff(older: Plan, newer: Plan) -> Comparison:
    """Tell what changed from one plan to another: goals, targets, figures, activities and budgets."""
    from koersvast.plan.comparing import compare

    return compare(older, newer)


def publish(
    plans: Plan | Iterable[Plan], to: str | PathLike[str], *, publication: Publication | None = None
) -> Path:
    """Publish one or more plans as a static site in a folder; gives the folder.

    With a `koersvast.publishing.Publication` the site stays under an address of its own, for good.
    """
    from koersvast.plan import Plan
    from koersvast.publishing import publish as publish_plans

    every = [plans] if isinstance(plans, Plan) else list(plans)
    publish_plans(every, Path(to), publication=publication)
    return Path(to)
