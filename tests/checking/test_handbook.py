"""The handbook: every rule has a whole page, in Dutch and in English."""

from __future__ import annotations

from dataclasses import replace

import pytest

from koersvast.checking import Rule, all_rules
from koersvast.checking.handbook import PARTS, IncompleteRule, PrintedCase, english, index, page


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_the_docstring_has_every_part(rule: Rule) -> None:
    summary, parts = english(rule)
    assert summary.endswith(".")
    assert list(parts) == list(PARTS)


@pytest.mark.parametrize(
    "doc",
    ["Only a summary.", "A summary.\n\nWhat it finds: something.", "A summary.\n\nSomething else: x."],
)
def test_a_docstring_that_lacks_a_part_is_refused(doc: str) -> None:
    with pytest.raises(IncompleteRule, match="expected a summary and"):
        english(replace(all_rules()[0], doc=doc))


def test_a_page_holds_both_languages_and_the_cases() -> None:
    case = PrintedCase("fails", "too much", "goal Meedoen", "Er is te veel.")
    made = page(all_rules()[0], [case])
    assert made.startswith("# A01 Het saldo klopt niet\n")
    for part in ("## Wat de regel vindt", "### What it finds", "**Fails**: too much", "> Er is te veel."):
        assert part in made


def test_the_index_leads_to_every_rule() -> None:
    made = index()
    assert [rule.code for rule in all_rules() if f"(rules/{rule.code}.md)" not in made] == []
