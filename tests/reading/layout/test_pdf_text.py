"""Running text in PDF files, and files that cannot be read."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader

from koersvast.reading.blocks import Text
from koersvast.reading.errors import UnreadableDocument
from koersvast.reading.layout.pdf.lines import Line
from koersvast.reading.layout.pdf.page import Box, Word
from tests.reading.layout.pdfs import Draw, Drawing, read
from tests.reading.layout.shown import expected, shown

LONG = "Dit is een gewone regel tekst die lang genoeg is om de letter van de tekst te bepalen."


def two_columns(drawing: Drawing) -> Drawing:
    drawing.text(60, 70, f"Over de volle breedte. {LONG}")
    left = (
        "Links begint de eerste kolom van de tekst",
        "en die loopt door tot het einde van deze",
        "kolom. Daarna gaat",
        "het verhaal verder aan de rechterkant van",
        "de bladzijde, waar de tweede kolom staat",
    )
    right = (
        "waarin staat hoe het afloopt met het plan",
        "van de gemeente. Wij zijn daar zeer over",
        "te spreken en gaan hier dus mee verder in",
        "het komende jaar, samen met bewoners en",
        "met ondernemers.",
    )
    drawing.lines(60, 100, *left).lines(310, 100, *right)
    return drawing.text(60, 180, f"Hieronder weer. {LONG}")


@pytest.mark.parametrize(
    ("draw", "blocks"),
    [
        pytest.param(
            lambda d: d.text(60, 80, "Begroting 2025", size=20, bold=True)
            .text(60, 110, "1 Wonen", size=14, bold=True).text(60, 130, "Wat mag het kosten?", bold=True)
            .lines(60, 146, LONG, "En een tweede regel.").text(60, 190, "Een nieuwe alinea na wit."),
            f"""
            # Begroting 2025
            ## 1 Wonen
            ### Wat mag het kosten?
            {LONG} En een tweede regel.
            Een nieuwe alinea na wit.
            """,
            id="headings by size and weight, paragraphs by white",
        ),
        pytest.param(
            lambda d: d.lines(60, 80, "Wij zorgen in de hele gemeente voor genoeg plekken voor onder-",
                              "wijs, en samen met Noord-", "Weidelo voor binnen-", "en buitensport."),
            "Wij zorgen in de hele gemeente voor genoeg plekken voor onderwijs, en samen met Noord-Weidelo"
            " voor binnen- en buitensport.",
            id="hyphens at the end of lines",
        ),
        pytest.param(
            lambda d: d.lines(60, 80, LONG).text(60, 110, "•").text(72, 110, "Eerste punt dat op een")
            .text(72, 122, "tweede regel verdergaat").text(60, 134, "•").text(72, 134, "Tweede punt")
            .text(84, 146, "-").text(96, 146, "Dieper").text(60, 170, "a.").text(72, 170, "Met een letter"),
            f"""
            {LONG}
            • Eerste punt dat op een tweede regel verdergaat
            • Tweede punt
            - Dieper
            a. Met een letter
            """,
            id="lists",
        ),
        pytest.param(
            lambda d: d.lines(60, 80, LONG).text(60, 92, "Er is een noot").raised(127, 92, "1")
            .text(60, 104, "en het plein is 30 m").raised(151, 104, "2").text(160, 104, "groot.")
            .raised(60, 760, "1").text(65, 760, "Dit is de noot.", size=8),
            f"""
            {LONG} Er is een noot¹ en het plein is 30 m² groot.
            note 1: Dit is de noot.
            """,
            id="footnotes",
        ),
        pytest.param(
            two_columns,
            f"""
            Over de volle breedte. {LONG}
            Links begint de eerste kolom van de tekst en die loopt door tot het einde van deze kolom. Daarna\
 gaat het verhaal verder aan de rechterkant van de bladzijde, waar de tweede kolom staat waarin staat\
 hoe het afloopt met het plan van de gemeente. Wij zijn daar zeer over te spreken en gaan hier dus mee verder\
 in het komende jaar, samen met bewoners en met ondernemers.
            Hieronder weer. {LONG}
            """,
            id="columns of text",
        ),
    ],
)  # fmt: skip
def test_text(tmp_path: Path, draw: Draw, blocks: str) -> None:
    assert shown(read(tmp_path, draw(Drawing()).data()).blocks) == expected(blocks)


def test_what_is_printed_on_every_page_is_left_out(tmp_path: Path) -> None:
    drawing = Drawing()
    texts = ("Wonen in de wijk", "Werk voor iedereen", "Zorg dichtbij")
    for number, text in enumerate(texts, start=1):
        drawing.text(60, 40, "Gemeente Weidelo").text(400, 40, f"Hoofdstuk {number}").rule(60, 46, 500, 46)
        drawing.lines(60, 90, f"{text}: {LONG}", "Dat doen wij samen.")
        drawing.text(60, 805, "Begroting 2025").right(500, 805, f"{number} van 3").page()
    assert shown(read(tmp_path, drawing.data()).blocks).splitlines() == [
        f"{text}: {LONG} Dat doen wij samen." for text in texts
    ]


def test_what_a_browser_prints_at_the_edges_is_left_out(tmp_path: Path) -> None:
    drawing = Drawing().text(20, 20, "22-11-2025 14:03", size=7).text(300, 20, "Monitor 2025", size=7)
    drawing.lines(60, 80, LONG).text(20, 832, "https://weidelo.example/monitor", size=7)
    assert shown(read(tmp_path, drawing.text(560, 832, "1/1", size=7).data()).blocks) == LONG


def test_heading_at_the_edge_stays(tmp_path: Path) -> None:
    drawing = Drawing().text(60, 24, "Monitor sociaal domein", size=16, bold=True).lines(60, 80, LONG)
    assert shown(read(tmp_path, drawing.data()).blocks).startswith("# Monitor sociaal domein")


def test_lines_that_end_early_are_texts_of_their_own(tmp_path: Path) -> None:
    """A browser draws the bullets of a list, and then only the ends of its items tell them apart."""
    drawing = Drawing().lines(60, 80, LONG, "Nota wonen", "Verordening jeugd 2023")
    assert shown(read(tmp_path, drawing.data()).blocks).splitlines()[1:] == ["Verordening jeugd 2023"]


def test_a_word_keeps_the_hyphen_that_it_has_elsewhere(tmp_path: Path) -> None:
    drawing = Drawing().lines(
        60, 80, "Elk jaar zijn er in de gemeente veel wijk-", "teams en buurt-", "teams."
    )
    drawing.lines(60, 200, "De buurt-teams werken sinds een jaar samen met de scholen in de buurt.")
    assert "wijkteams en buurt-teams." in shown(read(tmp_path, drawing.data()).blocks)


def test_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    drawing = Drawing().lines(60, 760, LONG, "De zin loopt door tot op de").page()
    drawing.lines(60, 60, "volgende bladzijde en gaat daar nog een regel lang verder op", "dezelfde manier.")
    assert shown(read(tmp_path, drawing.data()).blocks) == (
        f"{LONG} De zin loopt door tot op de volgende bladzijde en gaat daar nog een regel lang verder op"
        " dezelfde manier."
    )


def test_links_and_title(tmp_path: Path) -> None:
    drawing = Drawing().text(60, 80, "Zie de nota wonen.")
    drawing.canvas.linkURL("https://weidelo.example/nota", (92, 758, 140, 772))
    drawing.canvas.setTitle("Kadernota 2026 Weidelo")
    layout = read(tmp_path, drawing.data())
    assert shown(layout.blocks) == "Zie de nota wonen.\nnota wonen. -> https://weidelo.example/nota"
    assert (layout.title, layout.pages) == ("Kadernota 2026 Weidelo", 1)


@pytest.mark.parametrize("title", ["Microsoft Word - stuk.docx", "untitled", "Rapport1", ""])
def test_title_that_a_program_made_up_is_no_title(tmp_path: Path, title: str) -> None:
    drawing = Drawing().text(60, 80, LONG)
    drawing.canvas.setTitle(title)
    assert read(tmp_path, drawing.data()).title == ""


def scan(drawing: Drawing) -> Drawing:
    picture = io.BytesIO()
    Image.new("L", (60, 84), 200).save(picture, "PNG")
    drawing.canvas.drawImage(ImageReader(picture), 0, 0, 595, 842)
    return drawing


@pytest.mark.parametrize(
    ("drawing", "says"),
    [
        (scan(Drawing().lines(60, 80, LONG).page()), r"stuk\.pdf, pagina 2: .*alleen een afbeelding.*OCR"),
        (scan(scan(Drawing()).page()), r"pagina's 1, 2: .*alleen een afbeelding"),
        (Drawing(encrypt=StandardEncryption("geheim")).lines(60, 80, LONG), "wachtwoord"),
        (Drawing().page(), "geen tekst"),
    ],
    ids=["a page is a scan", "all pages are scans", "encrypted", "an empty page"],
)
def test_what_cannot_be_read(tmp_path: Path, drawing: Drawing, says: str) -> None:
    with pytest.raises(UnreadableDocument, match=says):
        read(tmp_path, drawing.data())


def test_damaged_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocument, match=r"PDF-bestand.*beschadigd"):
        read(tmp_path, b"%PDF-1.7\nthis is not what it says")


def test_damaged_page_is_named(tmp_path: Path) -> None:
    data = Drawing().lines(60, 80, LONG).page().lines(60, 80, LONG).page().data()
    found = re.search(rb"/Kids \[ (\d+) 0 R \d+ 0 R \]", data)
    assert found is not None
    broken = (b"/Kids [ %s 0 R 99 0 R ]" % found[1]).ljust(len(found[0]))
    with pytest.raises(UnreadableDocument, match=r"stuk\.pdf, pagina 2: .*beschadigd.*opnieuw"):
        read(tmp_path, data.replace(found[0], broken))


@pytest.mark.parametrize(
    ("words", "text", "marks"),
    [
        ([("19%", 10, 0, 10), ("1", 6, 0, 6)], "19%", ("1",)),  # smaller and higher: a mark
        ([("CO", 10, 0, 10), ("2", 6, 6, 12)], "CO2", ()),  # smaller and lower: part of the word
        ([("30", 10, 0, 10), ("m", 10, 0, 10), ("2", 6, 0, 6)], "30m²", ()),  # a power, not a mark
        ([("12", 10, 0, 10), ("1,2", 6, 0, 6)], "12", ("1", "2")),
        ([("1", 6, 0, 6), ("Bron", 10, 0, 10)], "Bron", ("1",)),
    ],
)
def test_raised_figures(
    words: list[tuple[str, float, float, float]], text: str, marks: tuple[str, ...]
) -> None:
    x = 0.0
    placed = []
    for word, size, top, bottom in words:
        placed.append(Word(word, Box(x, top, x + 5 * len(word), bottom), size, False))
        x += 5 * len(word)
    assert Line(tuple(placed)).read == (text, marks)


def test_letters_of_no_size_are_left_out(tmp_path: Path) -> None:
    drawing = Drawing().text(60, 60, "Wonen", size=16).text(60, 90, "verborgen", size=0)
    blocks = read(tmp_path, drawing.text(60, 120, "Tekst.").page().data()).blocks
    assert [block.text for block in blocks if isinstance(block, Text)] == ["Wonen", "Tekst."]
