"""What checking says of a plan, on one page: counts, and the reasons behind them. No score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from koersvast.checking.check import Checked
from koersvast.checking.finding import Finding
from koersvast.checking.rule import Severity
from koersvast.plan import Plan
from koersvast.texts import text

# What a reader wants to know, the table it is counted in, and the rules that tell.
_QUESTIONS = {
    "no-success": ("indicators", ("I05", "T01", "T10", "T11", "I02")),
    "success-in-advance": ("indicators", ("T03", "T09")),
    "any-change": ("indicators", ("T08",)),
    "nothing-to-change": ("indicators", ("T05", "T18")),
    "wrong-either-way": ("indicators", ("T17",)),
    "goals-unseen": ("goals", ("G01", "G04")),
    "results-unknown": ("activities", ("R01", "R02", "R03")),
    "sums-wrong": ("budgets", ("A01", "A03")),
    "documents-lacking": ("documents", ("T16", "G09", "G10")),
    "figures-wrong": ("indicators", ("I04", "I06", "I09", "I10", "I11", "A10")),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule, and for how many of the things counted it is the reason."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class Statement:
    """`count` of `total` things have something the matter, and why; a thing may have several reasons."""

    question: str
    count: int
    total: int
    reasons: tuple[Reason, ...]

    def said(self, language: str = "nl") -> str:
        """The statement as a sentence with its reasons."""
        why = "; ".join(
            f"{text(f'checking-{reason.code.lower()}-title', language)} ({reason.code}): {reason.count}"
            for reason in self.reasons
        )
        return text(
            f"checking-summary-{self.question}", language, count=self.count, total=str(self.total), why=why
        )


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of open findings by severity, of accepted ones, and the statements that count more than none."""

    counts: tuple[tuple[Severity, int], ...]
    accepted: int
    statements: tuple[Statement, ...]

    def said(self, language: str = "nl") -> str:
        """The summary as text, a statement a line."""
        counts = {severity.value: count for severity, count in self.counts}
        first = text("checking-summary-counts", language, accepted=self.accepted, **counts)
        return "\n".join([first, *(statement.said(language) for statement in self.statements)])


def summarise(plan: Plan, checked: Checked) -> Summary:
    """The summary of a checked plan; accepted findings count as accepted only."""
    open_findings = [finding for finding in checked.findings if finding.accepted is None]
    counts = Counter(finding.severity for finding in open_findings)
    statements = (_statement(question, open_findings, plan, checked) for question in _QUESTIONS)
    return Summary(
        counts=tuple((severity, counts[severity]) for severity in Severity),
        accepted=len(checked.findings) - len(open_findings),
        statements=tuple(statement for statement in statements if statement.count),
    )


def _statement(question: str, findings: Sequence[Finding], plan: Plan, checked: Checked) -> Statement:
    table, codes = _QUESTIONS[question]
    found = {code: {_counted(one, table) for one in findings if one.code == code} for code in codes}
    return Statement(
        question=question,
        count=len(set().union(*found.values())),
        total=_sums(checked) if table == "budgets" else len(plan.rows(table)),
        reasons=tuple(Reason(code, len(things)) for code, things in found.items() if things),
    )


def _counted(finding: Finding, table: str) -> str:
    """The thing that a finding is about: the indicator of a figure, the activity of a result."""
    return next(_keys(finding, table))


def _keys(finding: Finding, table: str) -> Iterator[str]:
    owners = {
        "indicators": ("indicators", "observations", "targets"),
        "activities": ("activities", "results"),
    }
    for row_table, key in finding.rows:
        if row_table in owners.get(table, (table,)):
            yield key.split("|")[0] if table in owners else key


def _sums(checked: Checked) -> int:
    """How many sums were checked."""
    rules = _QUESTIONS["sums-wrong"][1]
    return sum(tally.passed + tally.found for tally in checked.tallies if tally.rule.code in rules)
