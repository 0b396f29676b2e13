"""Every rule against its table of cases; the cases are printed in the rule's page of the handbook."""

from __future__ import annotations

import importlib

import pytest

from koersvast.checking import Rule, all_rules
from koersvast.checking.check import check_in_full
from koersvast.checking.facts import Facts
from koersvast.checking.outcome import Found, NotApplicable, Passed
from koersvast.checking.registry import UnknownRule, chosen_rules, find_rule
from koersvast.texts import has_text
from tests.checking.case import Case, Expected
from tests.checking.drawn import drawn


def cases_of(rule: Rule) -> tuple[Case, ...]:
    module = importlib.import_module(f"tests.checking.cases.{rule.code.lower()}")
    return tuple(module.CASES)


EVERY_CASE = [
    pytest.param(rule, case, id=f"{rule.code}-{case.expected}-{case.title}"[:110])
    for rule in all_rules()
    for case in cases_of(rule)
]


@pytest.mark.parametrize(("rule", "case"), EVERY_CASE)
def test_case(rule: Rule, case: Case) -> None:
    plan = drawn(case.drawing)
    outcomes = rule.outcomes(Facts(plan))
    findings = check_in_full(plan, select=[rule.code]).findings
    match case.expected:
        case Expected.FAILS:
            assert findings
            assert findings[0].figures == case.figures
            assert all(finding.message[language] for finding in findings for language in ("nl", "en"))
        case Expected.PASSES:
            assert any(isinstance(outcome, Passed) for outcome in outcomes)
            assert not [outcome for outcome in outcomes if isinstance(outcome, Found)]
        case Expected.NOT_APPLICABLE:
            assert {outcome.reason for outcome in outcomes if isinstance(outcome, NotApplicable)} == {
                case.reason
            }
            assert len([outcome for outcome in outcomes if isinstance(outcome, NotApplicable)]) == len(
                outcomes
            )


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_has_a_case_of_every_kind(rule: Rule) -> None:
    assert {case.expected for case in cases_of(rule)} == set(Expected)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_every_rule_has_its_texts(rule: Rule) -> None:
    prefix = f"checking-{rule.code.lower()}"
    assert all(
        has_text(f"{prefix}-{part}", "nl") for part in ("title", "finds", "why", "example", "mend", "except")
    )
    assert has_text(f"{prefix}-title", "en")


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_file_is_named_after_the_rule(rule: Rule) -> None:
    module = rule.judge.__module__
    family = rule.family.name.lower()
    assert module == f"koersvast.checking.rules.{family}.{rule.code.lower()}_{rule.judge.__name__}"


def test_reasons_have_a_text() -> None:
    reasons = {case.reason for rule in all_rules() for case in cases_of(rule) if case.reason}
    assert [reason for reason in reasons if not has_text(f"checking-reason-{reason}")] == []


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (["A01"], [], {"A01"}),
        (["balance-does-not-add-up"], [], {"A01"}),
        (["A"], ["A01"], {rule.code for rule in all_rules() if rule.code[0] == "A"} - {"A01"}),
        ([], ["T", "I", "G", "R", "D"], {rule.code for rule in all_rules() if rule.code[0] == "A"}),
        ([], [], {rule.code for rule in all_rules()}),
    ],
)
def test_choosing_rules(select: list[str], ignore: list[str], codes: set[str]) -> None:
    assert {rule.code for rule in chosen_rules(select=select, ignore=ignore)} == codes


@pytest.mark.parametrize("word", ["Z01", "A1", "", "balance"])
def test_a_word_that_names_no_rule_is_refused(word: str) -> None:
    with pytest.raises(UnknownRule, match="expected a code such as"):
        chosen_rules(select=[word])
    with pytest.raises(UnknownRule):
        find_rule(word)
