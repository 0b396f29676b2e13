"""Policy documents under a programme: title, number and address."""

from __future__ import annotations

import pytest

from koersvast.reading.blocks import Link, ListItem, Piece
from koersvast.reading.recognise.references import (
    Referenced,
    address_holds,
    address_names,
    each_referenced,
    referenced,
)
from tests.reading.helping import heading, table
from tests.reading.helping import plan_of as blocks_plan
from tests.reading.plans import plan_of

PROGRAMME = "Programma 1 Zorg\n\nKaderstellende beleidsnota's\n\n"


def test_items_with_their_number() -> None:
    text = (
        "• Nota Zorg dichtbij (2021/123456)\n\n"
        "• Visie op het wonen van ouderen in de wijken en\n  dorpen (2020/55)\n\n"
        "• Nota zonder nummer 2020-2024\n\nBeleidsveld 1.1 Jeugd\n"
    )
    plan = plan_of(PROGRAMME + text.replace("2020/55", "2020/55123"))
    programme = plan.goals[0].id
    assert [(row.goal, row.title, row.reference) for row in plan.policies] == [
        (programme, "Nota Zorg dichtbij", "2021/123456"),
        (programme, "Visie op het wonen van ouderen in de wijken en dorpen", "2020/55123"),
        (programme, "Nota zonder nummer 2020-2024", ""),
    ]


def test_a_number_below_the_title_belongs_to_it() -> None:
    text = (
        " Visie op het wonen van ouderen in de wijken van de gemeente\n\n"
        "(2020/551234)\n\n Nota Zorg (2021/123456)\n"
    )
    plan = plan_of(PROGRAMME + text)
    assert [row.reference for row in plan.policies] == ["2020/551234", "2021/123456"]


def test_text_around_the_list_is_no_policy() -> None:
    text = (
        "Deze nota's gelden:\n\n• Nota Zorg (2021/123456)\n\n"
        "Alle nota's staan op de website van de gemeente, waar u ook de besluiten van de raad vindt.\n"
    )
    assert [row.title for row in plan_of(PROGRAMME + text).policies] == ["Nota Zorg"]


def test_several_on_lines_without_marks() -> None:
    text = "Economische visie 2020-2030 (2020.0012345)\nNota over winkels in het centrum (2019/45678)\n"
    assert [(row.title, row.reference) for row in plan_of(PROGRAMME + text).policies] == [
        ("Economische visie 2020-2030", "2020.0012345"),
        ("Nota over winkels in het centrum", "2019/45678"),
    ]


def test_addresses_of_the_page_go_to_the_policy_whose_number_they_hold() -> None:
    text = (
        " Nota Zorg (2021/23456)\n\n Plan Samen wonen in de wijk (2020/99999)\n\n Nota Jeugd (2019/12345)\n\n"
        "https://raad.gemeente.example/2021/2021023456-2-Nota.pdf\n"
        "https://raad.gemeente.example/2020/plan-samen-wonen-in-de-wijk.pdf\n"
        "https://raad.gemeente.example/2018/2018000001-ander-stuk.pdf\n"
    )
    assert [row.address.rpartition("/")[2] for row in plan_of(PROGRAMME + text).policies] == [
        "2021023456-2-Nota.pdf", "plan-samen-wonen-in-de-wijk.pdf", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Nota Zorg (raadsbesluit 2020-118) Visie op wonen 2021", ["Nota Zorg", "Visie op wonen 2021"]),
        ("Nota Zorg (2021/123456) en bijlagen", ["Nota Zorg en bijlagen"]),
        ("Nota Zorg (2021/123456)", ["Nota Zorg"]),
        ("Nota Zorg (2021/123456) Nota Jeugd (2021/123457)", ["Nota Zorg", "Nota Jeugd"]),
    ],
)
def test_titles_behind_each_other(text: str, titles: list[str]) -> None:
    assert [found.title for found in each_referenced(text)] == titles


def test_a_link_in_the_words_of_a_title_is_its_address() -> None:
    plan = blocks_plan(
        heading("Programma 1 Zorg"),
        heading("Beleidskaders"),
        ListItem((Piece("Nota Zorg dichtbij (vastgesteld in mei)", "b7"),), marker="•"),
        Link("https://raad.gemeente.example/zorg.pdf", "Nota Zorg dichtbij", "b7"),
        ListItem((Piece("Nota Zorg dichtbij en ver", "b8"),), marker="•"),
        Link("https://raad.gemeente.example/uitleg", "hier", "b8"),
    )
    assert [row.address for row in plan.policies] == ["https://raad.gemeente.example/zorg.pdf", ""]


def test_an_address_that_holds_the_number_of_one_does_not_go_to_another_by_its_title() -> None:
    text = (
        " Visie op de opvang (2021/23456)\n\n Programma opvang nieuwkomers (2020/99999)\n\n"
        "https://raad.gemeente.example/2021023456-visie-bijlage-programma-opvang-nieuwkomers.pdf\n"
        "https://raad.gemeente.example/2020-programma-opvang-nieuwkomers.pdf\n"
    )
    assert [row.address.rpartition("/")[2][:12] for row in plan_of(PROGRAMME + text).policies] == [
        "2021023456-v", "2020-program",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "title", "reference"),
    [
        ("Nota Zorg (2021/123456)", "Nota Zorg", "2021/123456"),
        ("Nota Zorg (2021.0012345)", "Nota Zorg", "2021.0012345"),
        ("Nota Zorg (raadsbesluit 2020-118)", "Nota Zorg", "2020-118"),
        ("Nota Zorg (zaaknummer: 98765)", "Nota Zorg", "98765"),
        ("Nota Zorg (besluit 2020)", "Nota Zorg (besluit 2020)", ""),
        ("Nota Zorg (raadsbesluit 2020-2024)", "Nota Zorg (raadsbesluit 2020-2024)", ""),
        ("Nota Zorg (2021/72764-3)", "Nota Zorg", "2021/72764-3"),
        ("Nota Zorg (kenmerk 2021/123456)", "Nota Zorg", "2021/123456"),
        ("Nota Zorg (RIS 301234)", "Nota Zorg", "RIS 301234"),
        ("Nota Zorg 2021-2025", "Nota Zorg 2021-2025", ""),
        ("Nota Zorg (2021-2025)", "Nota Zorg (2021-2025)", ""),
        ("Nota Zorg (2021)", "Nota Zorg (2021)", ""),
        ("Woonplan 2018-2022 (2017/194801)", "Woonplan 2018-2022", "2017/194801"),
        ("(2021/123456)", "", "2021/123456"),
    ],
)
def test_numbers_of_documents(text: str, title: str, reference: str) -> None:
    assert referenced(text) == Referenced(title, reference)


@pytest.mark.parametrize(
    ("address", "reference", "holds"),
    [
        ("https://x.example/2013055659-Nota.pdf", "2013/55659", True),
        ("https://x.example/2013/55659-nota.pdf", "2013/55659", True),
        ("https://x.example/2014072764-3-Bijlage.pdf", "2014/72764-3", True),
        ("https://x.example/2014072764-4-Bijlage.pdf", "2014/72764-3", False),
        ("https://x.example/2013556591-Nota.pdf", "2013/55659", False),
        ("https://x.example/nota.pdf", "2013/55659", False),
        ("https://x.example/nota.pdf", "", False),
    ],
)
def test_numbers_in_addresses(address: str, reference: str, holds: bool) -> None:
    assert address_holds(address, reference) is holds


@pytest.mark.parametrize(
    ("address", "title", "names"),
    [
        ("https://x.example/2020/Plan-Samen-wonen-in-de-wijk-2.pdf", "Plan Samen wonen in de wijk", True),
        ("https://x.example/2020/Plan-wonen.pdf", "Plan Samen wonen in de wijk", False),
        ("https://x.example/2020/nota.pdf", "Nota", False),
        ("https://x.example/Plan-Samen-wonen-2020-2024/1.pdf", "Plan 2020-2024 Samen wonen", True),
        ("https://x.example/Plan-Samen-wonen-2016-2019/1.pdf", "Plan 2020-2024 Samen wonen", False),
        ("https://x.example/Plan-Samen-wonen-2019/1.pdf", "Plan 2020 Samen wonen", False),
    ],
)
def test_titles_in_addresses(address: str, title: str, names: bool) -> None:
    assert address_names(address, title) is names


@pytest.mark.parametrize(
    ("text", "title", "reference"),
    [
        ("Nota Zorg (Z/20/118274)", "Nota Zorg", "Z/20/118274"),
        ("Nota Zorg, zaaknummer 2019-11832", "Nota Zorg", "2019-11832"),
        ("Nota Zorg - kenmerk: D-2021-004411", "Nota Zorg", "D-2021-004411"),
        ("Nota Zorg 2019-2022", "Nota Zorg 2019-2022", ""),
        ("Nota A/B en C/12", "Nota A/B en C/12", ""),
    ],
)
def test_numbers_of_other_registers(text: str, title: str, reference: str) -> None:
    assert referenced(text) == Referenced(title, reference)


def test_a_title_behind_a_number_that_is_said() -> None:
    text = "Verordening zorg 2020, zaaknummer 2019-11832 Evaluatie van beleid (2021/12345)"
    assert each_referenced(text) == (
        Referenced("Verordening zorg 2020", "2019-11832"),
        Referenced("Evaluatie van beleid", "2021/12345"),
    )


def test_a_table_with_a_column_of_titles() -> None:
    plan = blocks_plan(
        heading("Programma 1 Zorg", level=1),
        heading("Beleidsnota's", level=2),
        table(
            ("Titel", "Jaar", "Kenmerk", "Vastgesteld"),
            ("Woonvisie", "2021", "Z/20/118274", "raad"),
            ("Nota Parkeren (2018/12345)", "", "", "college"),
        ),
    )
    assert [(row.title, row.reference) for row in plan.policies] == [
        ("Woonvisie", "Z/20/118274"),
        ("Nota Parkeren", "2018/12345"),
    ]
    assert [row.text for row in plan.unread] == ["2021"]
