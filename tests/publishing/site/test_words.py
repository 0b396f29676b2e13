"""Rows and verdicts in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from koersvast.plan import Comparator, Missing, Observation, Role, Target
from koersvast.publishing.site import addresses
from koersvast.publishing.site.indicators import letter, sort_name
from koersvast.publishing.site.said import Explainer, in_dutch
from koersvast.publishing.site.wording import part_name, place_words, value_words
from tests.publishing.site.editions import edition
from tests.publishing.weidestad import LONELY, plan


@pytest.mark.parametrize(
    ("cells", "nl", "en"),
    [
        ({"value": Decimal(43), "comparator": Comparator.LESS}, "lager dan 43%", "below 43%"),
        ({"value": Decimal(43), "comparator": Comparator.AT_MOST}, "hoogstens 43%", "at most 43%"),
        ({"value": Decimal(43), "comparator": Comparator.MORE}, "hoger dan 43%", "above 43%"),
        ({"value": Decimal(43), "comparator": Comparator.AT_LEAST}, "minstens 43%", "at least 43%"),
        ({"value": Decimal(43), "comparator": Comparator.EQUAL}, "43%", "43%"),
        ({"value": Decimal(43)}, "43%", "43%"),
        (
            {"value": Decimal(4), "value_to": Decimal(6), "comparator": Comparator.RANGE},
            "4% tot en met 6%",
            "4% to 6%",
        ),
        ({"value": None, "missing": Missing.TO_FOLLOW}, "volgt later", "to follow"),
        ({"value": None, "missing": Missing.NOT_APPLICABLE}, "niet van toepassing", "not applicable"),
        ({"value": None, "raw": "hoger dan nu"}, "hoger dan nu", "hoger dan nu"),
        ({"value": None}, "–", "–"),
        ({"value": Decimal(0)}, "0%", "0%"),
    ],
)
def test_a_target_in_words(cells: dict[str, Any], nl: str, en: str) -> None:
    row, indicator = Target(indicator=LONELY, **cells), plan().indicator(LONELY)
    assert value_words(row, indicator, edition("nl")) == nl
    assert value_words(row, indicator, edition("en")) == en


def test_a_missing_figure_is_never_zero() -> None:
    row = Observation(indicator=LONELY, role=Role.REALISED, missing=Missing.NOT_AVAILABLE)
    assert value_words(row, plan().indicator(LONELY), edition()) == "niet bekend"


@pytest.mark.parametrize(
    ("locator", "nl", "anchor"),
    [
        ("l28", "regel\u00a028", "l28"),
        ("l28-l31", "regel\u00a028 tot 31", "l28-l31"),
        ("p12", "bladzijde\u00a012", "p12"),
        ("p12@10,20.5,110,35", "bladzijde\u00a012", "p12-10-20-5-110-35"),
        ("b7.2", "onderdeel\u00a07.2", "b7-2"),
        ("Blad 1!B4", "werkblad Blad 1, cel B4", "Blad-1-B4"),
        ("T001/GM9999/2020JJ00", "cijfer T001, GM9999, 2020JJ00", "T001-GM9999-2020JJ00"),
        ("", "", ""),
    ],
)
def test_a_place_in_words(locator: str, nl: str, anchor: str) -> None:
    assert place_words(locator, edition()) == nl
    assert addresses.anchor(locator) == anchor


@pytest.mark.parametrize(
    ("area", "group", "name"),
    [
        ("", "", ""),
        ("weidestad", "", ""),  # the municipality itself is no part
        ("dorp", "", "Het Dorp"),
        ("", "vrouwen", "vrouwen"),
        ("dorp", "vrouwen", "Het Dorp, vrouwen"),
    ],
)
def test_the_part_of_the_municipality(area: str, group: str, name: str) -> None:
    assert part_name(area, group, edition()) == name


@pytest.mark.parametrize(
    ("target", "page", "link"),
    [
        ("index.html", "index.html", "index.html"),
        ("index.html", "doelen/a.html", "../index.html"),
        ("doelen/a.html", "doelen/b.html", "a.html"),
        ("en/doelen/a.html", "doelen/a.html", "../en/doelen/a.html"),
        ("documenten/x.html#l28", "indicatoren/y.html", "../documenten/x.html#l28"),
        ("oordelen.html#missed", "oordelen.html", "#missed"),
    ],
)
def test_links_are_relative(target: str, page: str, link: str) -> None:
    assert addresses.relative(target, page) == link


@pytest.mark.parametrize(
    ("name", "sorted_as", "under"),
    [
        ("% inwoners dat zich eenzaam voelt", "inwoners dat zich eenzaam voelt", "I"),
        ("Het aantal fietsers", "fietsers", "F"),
        ("Percentage van de 65-plussers", "65-plussers", "0–9"),
        ("Énergie uit de hoek", "energie uit de hoek", "E"),
        ("Aantal", "aantal", "A"),  # nothing is left: the name itself
        ("De mate waarin kinderen worden gehoord", "kinderen worden gehoord", "K"),
    ],
)
def test_the_place_in_the_index(name: str, sorted_as: str, under: str) -> None:
    assert sort_name(name) == sorted_as
    assert letter(name) == under


@pytest.mark.parametrize(
    ("words", "markup"),
    [
        (
            "De WMO en de WMO",
            'De <abbr title="Wet maatschappelijke ondersteuning">WMO</abbr> en de WMO',
        ),
        ("GGD'en", '<abbr title="Gemeentelijke Gezondheidsdienst">GGD</abbr>&#39;en'),
        ("WMOverzicht", "WMOverzicht"),
        ("a < b & c", "a &lt; b &amp; c"),
    ],
)
def test_abbreviations_are_explained_once(words: str, markup: str) -> None:
    assert Explainer(plan().terms).explained(words) == markup


def test_without_terms_nothing_is_explained() -> None:
    assert Explainer(()).explained("WMO & GGD") == "WMO &amp; GGD"


def test_words_of_a_document_are_marked_as_dutch_on_english_pages() -> None:
    assert in_dutch("Doel & <b>", "nl") == "Doel &amp; &lt;b&gt;"
    assert in_dutch("Doel & <b>", "en") == '<span lang="nl">Doel &amp; &lt;b&gt;</span>'
