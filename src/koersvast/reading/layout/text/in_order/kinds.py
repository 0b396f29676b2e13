"""What a column of a table holds, told from its head."""

from __future__ import annotations

import re
from functools import lru_cache

from koersvast.reading.marks import hangs
from koersvast.reading.recognise.heads import FIGURES, read_head
from koersvast.reading.recognise.sections import section_of
from koersvast.reading.recognise.vocabulary import Vocabulary

# Kinds of columns of which a cell is known by its looks, so that rows can be told by them.
ANCHORS = frozenset({"figure", "target", "year", "code", "term", "status"})
# Kinds in which cells may be left out because the one above covers the row.
NAMES = frozenset({"label", "name"})
VALUES = frozenset({"figure", "target", "year"})

# "Streefwaarde 2023-2026"
_YEARS = re.compile(r"(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d")
_OF_HEADS = {
    "unit": "unit", "source": "source", "frequency": "short", "area": "area", "group": "area",
    "difference": "figure", "trend": "status", "remark": "text", "code": "code", "statutory": "short",
    "taskfield": "label", "indicator": "name", "description": "name", "theme": "label", "goal": "label",
    "policy": "text", "letter": "name",
}  # fmt: skip
_OF_REPORTS = {"activity": "name", "result": "text", "lead": "short", "planning": "when", "letter": "code"}
_OF_ADVICES = {"advice": "name", "answer": "text", "subject": "label", "status": "status"}
_OF_TERMS = {"abbreviation": "term", "meaning": "text"}
_OF_SECTIONS = {"goals_wanted": "aim", "activities": "text", "costs": "figure", "results": "text"}
_TARGETS = frozenset({"target", "target_changed", "goal_or_target", "value", "baseline"})


@lru_cache(maxsize=4096)
def kind_of(text: str, vocabulary: Vocabulary) -> str:
    """The kind of column that a head stands above, "" where the text is no head that is known."""
    if not (text[:1].isupper() or text[:1].isdigit() or text[:1] in "#%€'’x") or hangs(text):
        return ""
    if len(_YEARS.findall(text)) == 1:
        text = _YEARS.sub("", text).strip() or text
    head = read_head(text, vocabulary)
    find = vocabulary["budget_kinds"].first(text)
    beside = read_head(f"{find.before} {find.after}", vocabulary) if find else None
    if beside and beside.period and beside.known:
        return "figure"
    if head.known and head.kind == "goal_or_target" and not head.period:
        return "aim"
    if head.known and head.kind == "period" and head.of and _begins_with(head.of, text, vocabulary):
        return "target"
    if head.known and (head.kind == "period" or head.kind.startswith("period_")):
        return "year"
    if head.known and head.kind in FIGURES:
        return "target" if head.kind in _TARGETS else "figure"
    if head.known and not head.kind and (head.period or head.area):
        return "figure"
    if head.known and head.kind in _OF_HEADS and not (head.kind == "trend" and _is_report(text, vocabulary)):
        return _OF_HEADS[head.kind]
    for section, kinds in (
        ("report_heads", _OF_REPORTS),
        ("advice_heads", _OF_ADVICES),
        ("term_heads", _OF_TERMS),
    ):
        if kind := kinds.get(vocabulary.meaning(section, text)):
            return "status" if text.casefold().startswith(("status", "voortgang", "kleur")) else kind
    return "label" if vocabulary.meaning("budget_heads", text) else ""


def section_kind(text: str, vocabulary: Vocabulary) -> str:
    """The kind of a column whose head is the heading of a section: "Wat willen we bereiken?"."""
    return _OF_SECTIONS.get(section_of(text, vocabulary), "")


def _begins_with(kind: str, text: str, vocabulary: Vocabulary) -> bool:
    """Whether a head is of a figure with its year behind it ("Nulmeting (jaar)"), and not of the year."""
    find = vocabulary["heads"].at_start(text)
    return find is not None and find.meaning == kind


def _is_report(text: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.meaning("report_heads", text) == "result" and len(text.split()) > 1
