"""The catalogue: every text exists in every language and asks for the same values."""

import re
from importlib import resources

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from koersvast import plan, texts
from koersvast.texts import LANGUAGES, MissingText, both, text


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - fluent.syntax calls it so
        self.names.add(node.id.name)


def _messages(language: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in (resources.files(texts) / language).iterdir():
        if not path.name.endswith(".ftl"):
            continue
        for entry in parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{language}/{path.name}: {entry.content!r}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice in {language}"
                room = path.name.removesuffix(".ftl").split("-")[0]
                assert entry.id.name.startswith(f"{room}-"), f"{path.name} holds {entry.id.name}"
                variables = _Variables()
                variables.visit(entry)
                found[entry.id.name] = variables.names
    return found


# The pages of the rules are part of the user handbook, which is in Dutch alone.
HANDBOOK = re.compile(r"checking-[a-z]\d\d-(except|finds|why|example|mend)")


def test_every_language_has_the_same_texts_with_the_same_values() -> None:
    dutch, english = (_messages(language) for language in LANGUAGES)
    assert {key: values for key, values in dutch.items() if not HANDBOOK.fullmatch(key)} == english
    assert english


def test_every_word_of_the_plan_has_a_text() -> None:
    words = {
        "level": plan.Level,
        "indicator-kind": plan.IndicatorKind,
        "direction": plan.Direction,
        "role": plan.Role,
        "missing": plan.Missing,
        "status": plan.Status,
        "progress": plan.Progress,
        "budget-kind": plan.BudgetKind,
        "stage": plan.Stage,
        "answer-status": plan.AnswerStatus,
        "document-kind": plan.DocumentKind,
        "area-kind": plan.AreaKind,
    }
    for column, kind in words.items():
        for word in kind:
            assert text(f"plan-{column}-{word.value.replace('_', '-')}")


def test_both_fills_in_by_language() -> None:
    assert both("plan-role-baseline") == {"nl": "nulmeting", "en": "baseline"}


def test_an_unknown_key_is_named() -> None:
    with pytest.raises(MissingText, match="no text 'plan-nothing' in nl"):
        text("plan-nothing")
