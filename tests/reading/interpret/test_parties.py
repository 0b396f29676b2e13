"""Tables of parties, and what is left of them where the columns are lost."""

from __future__ import annotations

from koersvast.plan import Plan
from tests.reading.helping import heading, paragraph, plan_of, table

PROGRAMME = heading("Programma 1 Zorg", level=1)


def _parties(plan: Plan) -> list[tuple[str, str, str]]:
    return [(row.name, row.role, row.text) for row in plan.parties]


def test_a_column_tells_which_part_a_partner_plays() -> None:
    plan = plan_of(
        PROGRAMME,
        heading("Samenwerkingspartners", level=2),
        table(
            ("Partner", "Rol", "Bijdrage"),
            ("Stichting Thuishaven", "opvang", "Biedt bedden."),
            ("De Linde", "", "Bouwt huizen."),
        ),
    )
    assert _parties(plan) == [
        ("Stichting Thuishaven", "opvang", "Biedt bedden."),
        ("De Linde", "samenwerkingspartner", "Bouwt huizen."),
    ]


def test_what_a_party_costs_is_kept() -> None:
    plan = plan_of(
        heading("Verbonden partijen"),
        table(("Verbonden partij", "Doel", "Bijdrage 2024"), ("GGD Waterland", "Gezondheid", "€ 450.000")),
    )
    assert _parties(plan) == [("GGD Waterland", "verbonden partij", "Gezondheid")]
    assert [row.text for row in plan.unread] == ["€ 450.000"]


def test_a_table_outside_any_section_tells_by_its_head() -> None:
    plan = plan_of(PROGRAMME, table(("Partner", "Rol"), ("De Brug", "Jongerenwerk")))
    assert _parties(plan) == [("De Brug", "samenwerkingspartner", "Jongerenwerk")]


def test_cells_without_their_columns_are_no_parties() -> None:
    plan = plan_of(
        heading("Verbonden partijen", level=2),
        *(paragraph(text) for text in ("Verbonden partij", "Vestigingsplaats", "GGD Waterland", "Lindestad")),
    )
    assert _parties(plan) == []
    assert [row.text for row in plan.unread] == ["GGD Waterland", "Lindestad"]


def test_heads_on_one_line_are_no_party() -> None:
    plan = plan_of(
        heading("Verbonden partijen", level=2),
        paragraph("Verbonden partij Vestigingsplaats"),
        paragraph("GGD Waterland"),
    )
    assert [name for name, _, _ in _parties(plan)] == ["GGD Waterland"]
