"""Activities with what was reported of them."""

from __future__ import annotations

from collections.abc import Iterable

from koersvast.checking.facts import Facts
from koersvast.plan import Activity, Result


def reported_activities(facts: Facts) -> Iterable[Activity]:
    """The activities of documents that report results."""
    documents = facts.documents_with("results")
    return (activity for activity in facts.plan.activities if activity.document in documents)


def results(facts: Facts) -> Iterable[Result]:
    """The results of activities that the plan has."""
    return (result for result in facts.plan.results if facts.activity(result.activity))


def last_result(activity: Activity, facts: Facts) -> Result | None:
    """The result of the last period."""
    found = facts.results_of(activity)
    return max(found, key=lambda result: result.period) if found else None
