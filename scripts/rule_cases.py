"""The cases that test the rules, as the handbook prints them."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from koersvast.checking import Rule, check
from koersvast.checking.handbook import PrintedCase
from koersvast.texts import text

ROOT = Path(__file__).resolve().parent.parent


def printed_cases(rule: Rule) -> Iterator[PrintedCase]:
    """Every case of a rule, with the message or the reason that the rule gives."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    drawn = importlib.import_module("tests.checking.drawn").drawn
    for case in importlib.import_module(f"tests.checking.cases.{rule.code.lower()}").CASES:
        said = text(f"checking-reason-{case.reason}") if case.reason else ""
        for finding in check(drawn(case.drawing), select=[rule.code])[:1]:
            said = finding.message["nl"]
        yield PrintedCase(case.expected.value, case.title, case.drawing, said)
