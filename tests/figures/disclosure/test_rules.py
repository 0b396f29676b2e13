"""The rules of a plan: which counts for which figure, and what is said of a file that is wrong."""

from __future__ import annotations

import pytest

from koersvast.figures.disclosure import Rule, Rules, WrongRules, read_rules
from koersvast.figures.disclosure.rules import FILE


@pytest.fixture
def rules(tmp_path):
    def read(contents: str) -> Rules:
        (tmp_path / FILE).write_text(contents, encoding="utf-8")
        return read_rules(tmp_path)

    return read


def test_a_plan_without_rules_has_the_standard_ones(tmp_path):
    assert read_rules(tmp_path) == Rules()


@pytest.mark.parametrize(
    ("indicator", "source", "expected"),
    [
        ("hulp", ("telling", "Telling 2024"), Rule(minimum=5)),
        ("hulp", (), Rule(minimum=5)),
        ("hulp", ("peiling", "Inwonerspeiling 2024"), Rule(minimum=5, respondents=50)),
        ("jw-bedrag", ("telling", "Telling 2024"), Rule(minimum=20, largest=("een", "twee"))),
        ("jw-bedrag", ("Inwonerspeiling",), Rule(minimum=20, respondents=50, largest=("een", "twee"))),
    ],
)
def test_the_later_rule_counts(rules, indicator, source, expected):
    found = rules(
        """
        standard = { minimum = 5 }
        rule = [
            { source = "Inwonerspeiling*", respondents = 50 },
            { indicator = "jw-*", minimum = 20, largest = ["een", "twee"] },
        ]
        """.replace("\n            ", " ")
        .replace("\n        ]", " ]")
        .replace(", ]", " ]")
    )
    assert found.rule_of(indicator, *source) == expected


@pytest.mark.parametrize(
    ("contents", "named"),
    [
        pytest.param("[standard", "disclosure.toml", id="no TOML"),
        pytest.param("[regel]\n", "regel", id="a part that there is not"),
        pytest.param("[standard]\nminimun = 5", "minimun", id="a setting that there is not"),
        pytest.param("[standard]\nminimum = -1", "minimum = -1", id="a number out of bounds"),
        pytest.param("[standard]\nminimum = true", "minimum = True", id="no number"),
        pytest.param("[standard]\nzeros = 1", "zeros = 1", id="no yes or no"),
    ],
)
def test_a_wrong_file_is_refused_by_name(rules, contents, named):
    with pytest.raises(WrongRules) as refused:
        rules(contents)
    assert all(named in message for message in refused.value.messages.values())
