"""Check a plan: run the rules, and put what they found into words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from koersvast.checking.facts import Facts
from koersvast.checking.figures import printed
from koersvast.checking.finding import Finding, place_of
from koersvast.checking.outcome import Found, NotApplicable, Outcome
from koersvast.checking.registry import chosen_rules
from koersvast.checking.rule import Rule
from koersvast.checking.said import Said
from koersvast.plan import Acceptance, Document, Plan, fingerprint
from koersvast.texts import LANGUAGES


@dataclass(frozen=True, slots=True)
class Tally:
    """How often a rule passed, found something, and did not apply, with the reasons why not."""

    rule: Rule
    passed: int
    found: int
    not_applicable: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """All that checking a plan gives.

    `void` are acceptances to which no finding answers any more, of the rules that were run.
    """

    findings: tuple[Finding, ...]
    tallies: tuple[Tally, ...]
    void: tuple[Acceptance, ...]


def check(plan: Plan, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> tuple[Finding, ...]:
    """What is not sound in a plan, in the order of its documents.

    `select` and `ignore` take codes ("T03"), families ("T") and names ("already-met"); the plan's own
    profile selects and ignores as well. Accepted findings are in the answer, with their acceptance.
    Raises UnknownRule for a word that names no rule.
    """
    return check_in_full(plan, select=select, ignore=ignore).findings


def check_in_full(plan: Plan, *, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Checked:
    """As `check`, with what each rule looked at and which acceptances no longer count."""
    rules = _rules(plan, select, ignore)
    facts = Facts(plan)
    accepted = {(row.code, row.fingerprint): row for row in plan.acceptances}
    findings: dict[tuple[str, str], Finding] = {}
    tallies = []
    for rule in rules:
        outcomes = rule.outcomes(facts)
        tallies.append(_tally(rule, outcomes))
        for outcome in outcomes:
            if isinstance(outcome, Found):
                finding = _finding(rule, outcome, facts, accepted)
                findings.setdefault((finding.code, finding.fingerprint), finding)
    codes = {rule.code for rule in rules}
    return Checked(
        findings=_in_order(findings.values(), plan),
        tallies=tuple(tallies),
        void=tuple(row for key, row in accepted.items() if row.code in codes and key not in findings),
    )


def _rules(plan: Plan, select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    of_plan = chosen_rules(select=plan.profile.select, ignore=plan.profile.ignore)
    return tuple(rule for rule in chosen_rules(select=select, ignore=ignore) if rule in of_plan)


def _tally(rule: Rule, outcomes: list[Outcome]) -> Tally:
    reasons = Counter(outcome.reason for outcome in outcomes if isinstance(outcome, NotApplicable))
    found = sum(isinstance(outcome, Found) for outcome in outcomes)
    return Tally(rule, len(outcomes) - found - reasons.total(), found, tuple(sorted(reasons.items())))


def _finding(rule: Rule, found: Found, facts: Facts, accepted: dict[tuple[str, str], Acceptance]) -> Finding:
    places = [place_of(row) for row in found.rows]
    known = tuple(dict.fromkeys(place for place in places if place.locator))
    name = fingerprint(rule.code, found.rows)
    key = f"checking-{rule.code.lower()}-message" + (f"-{found.variant}" if found.variant else "")
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=rule.severity,
        version=rule.version,
        message=Said(key, found.values),
        computation=Said(f"checking-{rule.code.lower()}-computation", found.values)
        if found.computed
        else dict.fromkeys(LANGUAGES, ""),
        rows=tuple(dict.fromkeys((row.table, row.key) for row in found.rows)),
        figures=tuple(figure for row in found.rows if (figure := printed(row))),
        document=next((place.document for place in places if place.document), ""),
        places=known,
        goal=_goal(found, facts),
        fingerprint=name,
        accepted=accepted.get((rule.code, name)),
    )


def _goal(found: Found, facts: Facts) -> str:
    """The goal to whose owner a finding belongs; what is found of a whole document belongs to none."""
    if isinstance(found.rows[0], Document):
        return ""
    return next((goal for row in found.rows if (goal := facts.goal_of(row))), "")


def _in_order(findings: Iterable[Finding], plan: Plan) -> tuple[Finding, ...]:
    """By document, then by place, then by code, so that the order is that of reading."""
    documents = {row.id: number for number, row in enumerate(plan.documents)}
    return tuple(
        sorted(
            findings,
            key=lambda finding: (
                documents.get(finding.document, len(documents)),
                _numbers(finding.locators[0]) if finding.locators else (),
                finding.code,
                finding.rows,
                finding.fingerprint,
            ),
        )
    )


def _numbers(locator: str) -> tuple[int, ...]:
    return tuple(int(digits) for digits in re.findall(r"\d+", locator))
