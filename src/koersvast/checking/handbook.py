"""The handbook of the rules, as Markdown: a page a rule and a list of all of them.

A page is Dutch first, from the catalogue, and then English, from the docstring of the rule's module, which
always has the same parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from koersvast.checking.registry import all_rules
from koersvast.checking.rule import Family, Rule
from koersvast.texts import text

# The parts of a page, with the parts of the docstring that say the same in English.
PARTS = {
    "finds": "What it finds",
    "why": "Why it matters",
    "example": "Example that fails",
    "mend": "How to mend it",
    "except": "When it does not apply",
}
_PART = re.compile(r"([A-Z][a-z ]+): (.*)", re.DOTALL)


class IncompleteRule(ValueError):
    """A rule whose docstring lacks a part of the handbook page, or has one too many."""

    def __init__(self, rule: Rule, found: Sequence[str]) -> None:
        expected = ", ".join(f"“{part}: …”" for part in PARTS.values())
        super().__init__(f"the docstring of {rule.code} has {list(found)}; expected a summary and {expected}")


@dataclass(frozen=True, slots=True)
class PrintedCase:
    """A case of a rule as it is printed: what it shows, the drawn plan, and what the rule says of it."""

    kind: str
    title: str
    drawing: str
    said: str


def english(rule: Rule) -> tuple[str, dict[str, str]]:
    """The summary of a rule and the parts of its page in English. Raises IncompleteRule."""
    summary, *paragraphs = rule.doc.split("\n\n")
    found = [match for paragraph in paragraphs if (match := _PART.fullmatch(paragraph))]
    if [match[1] for match in found] != list(PARTS.values()) or len(found) != len(paragraphs):
        raise IncompleteRule(rule, [match[1] for match in found])
    return summary, {key: match[2] for key, match in zip(PARTS, found, strict=True)}


def page(rule: Rule, cases: Iterable[PrintedCase] = ()) -> str:
    """The page of a rule, with its cases."""
    prefix = f"checking-{rule.code.lower()}"
    severity = text(f"checking-severity-{rule.severity}")
    parts = [
        f"# {rule.code} {text(f'{prefix}-title')}",
        text("checking-handbook-facts", severity=severity, version=str(rule.version), name=f"`{rule.name}`"),
    ]
    parts += [f"## {text(f'checking-handbook-{key}')}\n\n{text(f'{prefix}-{key}')}" for key in PARTS]
    summary, said = english(rule)
    parts.append(f"## In English\n\n{_sentence(summary)}")
    parts += [f"### {PARTS[key]}\n\n{_sentence(paragraph)}" for key, paragraph in said.items()]
    printed = [_case(case) for case in cases]
    if printed:
        parts.append("### Cases")
    return "\n\n".join([*parts, *printed]) + "\n"


def index() -> str:
    """The list of all rules, a table a family, with a link to each page."""
    parts = [f"# {text('checking-handbook-title')}", text("checking-handbook-intro")]
    columns = [text(f"checking-handbook-column-{name}") for name in ("rule", "severity", "title")]
    for family in Family:
        rows = [
            f"| [{rule.code}](rules/{rule.code}.md) | {text(f'checking-severity-{rule.severity}')} "
            f"| {text(f'checking-{rule.code.lower()}-title')} |"
            for rule in all_rules()
            if rule.family is family
        ]
        heading = f"## {family.value}: {text(f'checking-family-{family.value.lower()}')}"
        table = [f"| {' | '.join(columns)} |", "| --- | --- | --- |", *rows]
        parts += [heading, "\n".join(table)]
    return "\n\n".join(parts) + "\n"


def _case(case: PrintedCase) -> str:
    said = f"\n\n> {case.said}" if case.said else ""
    return f"**{case.kind.capitalize()}**: {case.title}\n\n```text\n{case.drawing}\n```{said}"


def _sentence(paragraph: str) -> str:
    """A paragraph as one line that begins with a capital."""
    line = " ".join(paragraph.split())
    return line[:1].upper() + line[1:]
