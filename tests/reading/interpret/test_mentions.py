"""What the text of a document refers to, and what it can refer to."""

from __future__ import annotations

from koersvast.plan import MentionKind, Plan
from koersvast.reading.blocks import Block, Link
from tests.reading.helping import heading, item, paragraph, plan_of, plan_of_text


def mentions(plan: Plan, kind: str) -> list[tuple[str, str]]:
    return [(row.text, row.target) for row in plan.mentions if row.kind is MentionKind(kind)]


def test_references_and_the_parts_that_they_can_lead_to() -> None:
    plan = plan_of(
        heading("1. Zwemmen", 1),
        paragraph("De kosten staan in paragraaf 2.1, zie bijlage 1."),
        heading("2.1 Kosten", 2),
        paragraph("Tabel 4 Kosten van het zwembad"),
        heading("Bijlagen", 1),
    )
    assert mentions(plan, "heading") == [
        ("1. Zwemmen", "1"),
        ("2.1 Kosten", "2.1"),
        ("Tabel 4 Kosten van het zwembad", "tabel 4"),
        ("Bijlagen", "bijlagen"),
    ]
    assert mentions(plan, "part") == [("paragraaf 2.1", "2.1"), ("bijlage 1", "bijlage 1")]


def test_a_heading_that_is_named_is_kept() -> None:
    plan = plan_of(
        paragraph("Zie de paragraaf Verbonden partijen."), heading("Verbonden partijen"), heading("Water")
    )
    assert mentions(plan, "heading") == [("Verbonden partijen", "Verbonden partijen")]


def test_an_abbreviation_stands_once_with_its_meaning() -> None:
    blocks: tuple[Block, ...] = (
        paragraph("Het CJG helpt. De RvT en het CJG-team ook."),
        paragraph("Het Centrum voor Jeugd en Gezin (CJG) is open."),
        paragraph("ALLES OVER WATER"),
        paragraph("De ABC (Algemene Buurt Club) is er ook (ZKZ: Zwemclub Kleine Zeehond)."),
        paragraph("Het Regionaal Zwem Team (RTZ) helpt."),
    )
    assert mentions(plan_of(*blocks), "abbreviation") == [
        ("CJG", "Centrum voor Jeugd en Gezin"),
        ("RvT", ""),
        ("ABC", "Algemene Buurt Club"),
        ("ZKZ", "Zwemclub Kleine Zeehond"),
        ("RTZ", "Regionaal Zwem Team"),
    ]


def test_an_entry_of_the_list_of_abbreviations_is_no_use() -> None:
    plan = plan_of_text(
        """
        Het CJG is open voor iedereen die vragen heeft over opvoeden.

        Lijst van afkortingen

        CJG: Centrum voor Jeugd en Gezin

        ZWB: Zwembad De Brink
        """
    )
    assert [term.abbreviation for term in plan.terms] == ["CJG", "ZWB"]
    assert [text for text, _ in mentions(plan, "abbreviation")] == ["CJG"]


def test_numbers_in_the_list_of_policies_stand_there_only() -> None:
    plan = plan_of(
        paragraph("Met de Nota Zwemmen (2017/232133) leren kinderen zwemmen."),
        heading("Kaderstellende nota's"),
        item("Nota Lopen (2018/111111)"),
    )
    assert [policy.reference for policy in plan.policies] == ["2018/111111"]
    assert mentions(plan, "reference") == [("2017/232133", "2017/232133")]


def test_links_keep_their_text_or_the_name_of_their_file() -> None:
    plan = plan_of(
        Link("https://lindebroek.example/stukken/Nota-Zwemmen.pdf", "", "b1"),
        Link("https://lindebroek.example/", "de website", "b1"),
    )
    assert mentions(plan, "link") == [
        ("Nota-Zwemmen.pdf", "https://lindebroek.example/stukken/Nota-Zwemmen.pdf"),
        ("de website", "https://lindebroek.example/"),
    ]
