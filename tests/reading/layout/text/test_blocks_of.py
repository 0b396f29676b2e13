"""Lines to blocks: their order, and what does not part a text."""

from __future__ import annotations

from koersvast.reading.blocks import Block, Heading, Link, Paragraph, Table, Text
from koersvast.reading.layout.text.blocks_of import blocks_of
from koersvast.reading.layout.text.lines import lines_of
from koersvast.reading.recognise.vocabulary import load_vocabulary
from tests.reading.layout.text.flattened import HEAD, flat


def _blocks(text: str) -> tuple[Block, ...]:
    return blocks_of(lines_of(text), load_vocabulary())


def test_blocks_stand_in_the_order_of_their_first_lines() -> None:
    blocks = _blocks(
        "Beleidsveld 1.1 Sport\n\nInwoners sporten graag en vaak, en dat willen we zo houden in de wijk.\n"
        + HEAD
        + flat("Aantal |velden ||12 |(2012) ||13 |(2016) ||14 15 16 Eigen |registratie ||")
        + "Wat gaan we doen?\n"
    )
    assert [type(block) for block in blocks] == [Heading, Paragraph, Table, Heading]


def test_a_table_in_the_middle_of_another_one_does_not_part_it() -> None:
    money = flat(
        "Begroting 2018 Begroting 2019||Lasten 1.250 1.300||Saldo 1.250 1.300||bedragen x € 1.000||||"
    )
    row = flat("Percentage |inwoners dat ||12% |(2012) ||13% |(2015) ||20% 21% 22% Peiling ||")
    blocks = _blocks(HEAD + row + money + flat("voldoende |contacten heeft ||Wat gaan we doen?|"))
    indicators, amounts = (block for block in blocks if isinstance(block, Table))
    assert indicators.rows[-1][0].text == "Percentage inwoners dat voldoende contacten heeft"
    assert amounts.rows[-1][0].text == "Saldo"


def test_addresses_at_the_foot_of_a_page_do_not_part_a_sentence() -> None:
    blocks = _blocks(
        "De gemeente geeft geld aan verenigingen en aan groepen van inwoners die samen iets goeds\n"
        "willen doen voor hun wijk of dorp. Voor kleine plannen is een aanvraag al genoeg, en wie\n"
        "hulp wil bij het schrijven daarvan, kan naar het loket. Daarnaast komt er ook nog eens meer\n\n"
        "https://raad.gemeente.example/2021/123456-nota.pdf\n\n\n"
        "geld voor plannen van inwoners. Dat geld wordt verdeeld door de wijkraad, die er twee\n"
        "keer in het jaar over vergadert.\n"
    )
    assert [type(block) for block in blocks] == [Paragraph, Link]
    assert isinstance(blocks[0], Text)
    assert "ook nog eens meer geld voor plannen" in blocks[0].text


def test_heads_and_feet_of_pages_are_left_out() -> None:
    names = ("Noord", "Oost", "Zuid", "West")
    page = flat("Begroting Lindebroek||In {n} doen wij mee.||Wij kennen elkaar.||{n} heeft groen.||{at}")
    pages = [page.format(n=name, at=at) for at, name in enumerate(names, start=11)]
    texts = [block.text for block in _blocks("\n\f".join(pages)) if isinstance(block, Text)]
    assert len(texts) == 3 * len(names)
    assert not any("Begroting" in text or text.isdigit() for text in texts)


def test_the_same_line_twice_is_no_head_of_pages() -> None:
    blocks = _blocks("Eenzaamheid\n\nMeer contact.\n\nEenzaamheid\n\nMinder zorgen.\n")
    assert [block.text for block in blocks if isinstance(block, Heading)] == ["Eenzaamheid", "Eenzaamheid"]


def test_a_heading_of_the_plan_at_the_top_of_pages_stays() -> None:
    page = flat(
        "Wat willen we bereiken?||In {n} doen wij mee.||Wij kennen elkaar.||{n} heeft groen.||En water."
    )
    blocks = _blocks("\n\f".join(page.format(n=name) for name in ("Noord", "Oost", "Zuid")))
    assert sum(isinstance(block, Heading) for block in blocks) == 3
