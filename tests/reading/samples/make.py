"""Makes the sample documents that are not written by hand: PDF, Word and spreadsheets.

`python -m tests.reading.samples.make` writes them into `documents/`. Making twice gives the same bytes.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import docx
import openpyxl
from docx.document import Document
from docx.shared import Pt

from tests.reading.layout.pdfs import GRID, ROW_LINES, TOP, Drawing
from tests.reading.layout.test_sheets import ods
from tests.reading.samples.two_columns import elsdijk

DOCUMENTS = Path(__file__).parent / "documents"
MOMENT = datetime(2024, 1, 1, tzinfo=UTC)
# openpyxl writes the moment of saving over the one that was set.
_WRITTEN = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def rows(text: str) -> list[list[str]]:
    """A table from lines with a bar between cells."""
    return [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]


def weidelo() -> bytes:
    """A programme budget: ruled tables with years in brackets, a budget by policy field, page heads."""
    drawing = Drawing()
    drawing.canvas.setTitle("Programmabegroting 2024 gemeente Weidelo")
    drawing.text(60, 90, "Programma 3 Veiligheid", size=18, bold=True)
    drawing.text(60, 125, "Beleidsveld 3.1 Veilige wijken", size=14, bold=True)
    drawing.text(60, 150, "Wat mag het kosten?", size=11, bold=True)
    drawing.text(60, 168, "Bedragen x € 1.000", size=8)
    budget = """
               | Begroting 2024 | Begroting 2025 | Begroting 2026
        Lasten | 4.210          | 4.185          | 4.160
        Baten  | -315           | -310           | -310
        Saldo  | 3.895          | 3.875          | 3.850
    """
    drawing.table(60, 175, rows(budget), [120, 70, 70, 70], GRID)
    drawing.text(60, 280, "1. Meer inwoners voelen zich veilig", size=12, bold=True)
    drawing.text(60, 300, "Wat willen we bereiken?", size=11, bold=True)
    drawing.text(60, 316, "Inwoners voelen zich veilig in hun eigen wijk, overdag en in de avond. Wie toch")
    drawing.text(60, 328, "iets overkomt, krijgt snel hulp van de gemeente en van de politie.")
    indicators = """
        Effectindicator | Nulmeting | Realisatie | | Streefwaarden | | | Bron
        | | 2022 | 2023 | 2024 | 2025 | 2026 |
        Percentage inwoners dat zich onveilig voelt | 24% (2018) | 22% | n.b. | ≤ 21% | ≤ 20% | ≤ 19% | VM
        Rapportcijfer voor de veiligheid in de buurt | 7,0 (2018) | 7,1 | 7,2 | 7,2 | 7,3 | 7,3 | VM
    """
    spans = [("SPAN", (0, 0), (0, 1)), ("SPAN", (1, 0), (1, 1)), ("SPAN", (7, 0), (7, 1))]
    groups = [("SPAN", (2, 0), (3, 0)), ("SPAN", (4, 0), (6, 0))]
    widths = [130, 52, 45, 45, 45, 45, 45, 60]
    drawing.table(60, 345, rows(indicators), widths, [*GRID, *TOP, *spans, *groups])
    drawing.text(60, 470, "Wat gaan we ervoor doen in 2024?", size=11, bold=True)
    drawing.text(
        60, 486, "a. Wij zetten in de avond twee extra toezichthouders in rond het station en in het park."
    )
    drawing.text(60, 500, "b. Wij helpen inwoners om een buurtpreventieteam te beginnen.")
    for number in (1, 2):
        drawing.text(60, 40, "Gemeente Weidelo", size=8).right(535, 40, "Programmabegroting 2024", size=8)
        drawing.right(535, 810, str(number), size=8)
        if number == 1:
            drawing.page()
    drawing.text(60, 90, "Kaderstellende nota's", size=11, bold=True)
    drawing.text(60, 106, "• Nota Veilig samen 2022-2026 (2022/081132)")
    drawing.text(60, 120, "• Plan Cameratoezicht (2019/004417)")
    return drawing.page().data()


def hoogvaart() -> bytes:
    """An annual report: tables without lines, heads over two lines, labels over several lines."""
    drawing = Drawing()
    drawing.canvas.setTitle("Jaarstukken 2023 gemeente Hoogvaart")
    drawing.text(60, 80, "Programma 2 Sociaal domein", size=18, bold=True)
    drawing.text(60, 110, "Beleidsindicatoren", size=13, bold=True)
    indicators = """
        Indicator | Eenheid | 2020 | 2021 | 2022 | 2023 | Bron
        Banen | aantal per 1.000 inwoners van 15 tot 65 jaar | 712,4 | 718,0 | 725,3 | 731,9 | LISA
        Jongeren met jeugdhulp | % van alle jongeren tot 18 jaar | 9,8 | 10,1 | 10,9 | 10,4 | CBS
        Personen met een bijstandsuitkering | aantal per 10.000 inwoners | 312 | 298 | - | 281 | CBS
    """
    drawing.table(60, 122, rows(indicators), [120, 140, 42, 42, 42, 42, 50], TOP)
    drawing.text(60, 260, "Wat heeft het gekost?", size=13, bold=True)
    drawing.text(60, 278, "(bedragen x € 1.000)", size=8)
    budget = """
               | Rekening | Begroting | Rekening
               | 2022     | 2023      | 2023
        Lasten | 18.420   | 18.905    | 19.114
        Baten  | -6.210   | -6.150    | -6.305
        Saldo  | 12.210   | 12.755    | 12.809
    """
    for y, row in zip((294, 306, 322, 336, 350), rows(budget), strict=True):
        drawing.text(60, y, row[0])
        for x, text in zip((250, 330, 410), row[1:], strict=True):
            drawing.right(x, y, text)
    return drawing.data()


def vlietstein() -> bytes:
    """A report on a programme: activities with results, lines between rows, on two pages."""
    drawing = Drawing()
    drawing.canvas.setTitle("Uitvoeringsprogramma ouderen gemeente Vlietstein: stand van zaken 2023")
    drawing.text(60, 80, "2. Langer thuis wonen", size=16, bold=True)
    drawing.text(60, 104, "Doel", size=11, bold=True)
    drawing.text(60, 120, "Oudere inwoners kunnen zo lang als zij willen in hun eigen huis blijven wonen.")
    heads = ["Activiteiten", "Resultaat 2023"]
    coach = "Wooncoach<br/>Een wooncoach bezoekt ouderen die willen verhuizen."
    falling = "Valpreventie<br/>Cursus voor inwoners vanaf 65 jaar."
    meals = "Maaltijden aan huis<br/>Vrijwilligers koken voor hun buren."
    style = [*ROW_LINES, *TOP, ("LINEBELOW", (0, 0), (-1, 0), 1, "black")]
    first = [
        heads,
        [coach, "De wooncoach deed 84 huisbezoeken. Er zijn 31 ouderen verhuisd."],
        [falling, "De cursus is uitgesteld naar 2024, omdat er geen zaal was."],
    ]
    second = [heads, [meals, "Gestopt: er waren te weinig vrijwilligers."]]
    drawing.table(60, 140, first, [200, 275], style).page().table(60, 60, second, [200, 275], style)
    return drawing.data()


def elzerbroek() -> bytes:
    """A framework in Word without heading styles: goals, an indicator table with pairs, abbreviations."""
    document = docx.Document()
    document.core_properties.title = "Beleidskader jeugd gemeente Elzerbroek 2023-2026"
    _big(document, "Beleidskader jeugd gemeente Elzerbroek 2023-2026", 20)
    document.add_paragraph("De gemeente Elzerbroek wil dat kinderen gezond en veilig opgroeien.")
    _big(document, "Indicatoren", 14)
    indicators = """
        Doel | Indicator | Bron | Jaar | Nulmeting | Jaar | Streefwaarde
        Kinderen bewegen genoeg | Percentage kinderen dat elke week sport | GGD | 2021 | 68% | 2025 | >72%
        | Aantal kinderen met zwemdiploma | Zwembad | 2022 | 1.120 | 2025 | 1.250
        Kinderen voelen zich thuis | Cijfer van jongeren voor hun leven | GGD | 2021 | 7,4 | 2025 | ≥ 7,6
    """
    _table(document, rows(indicators))
    _big(document, "Afkortingen", 14)
    terms = """
        Afkorting | Betekenis
        GGD | Gemeentelijke gezondheidsdienst
        POH | Praktijkondersteuner huisarts
    """
    _table(document, rows(terms))
    return _saved(document)


def zandrecht() -> bytes:
    """A workbook: indicators with merged heads and percentages as Excel keeps them, and a budget."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Indicatoren"
    rows = [
        ["Indicator", "Bron", "Nulmeting", "Realisatie", None, "Streefwaarde", None],
        [None, None, 2019, 2022, 2023, 2024, 2025],
        ["Percentage inwoners dat vrijwilligerswerk doet", "Burgerpeiling", 0.31, 0.285, 0.3, 0.31, 0.32],
        ["Aantal leden van sportverenigingen", "NOC*NSF", 8412, 7950, 8133, 8300, 8400],
    ]
    for number, row in enumerate(rows, start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            if number > 2 and isinstance(value, float):
                cell.number_format = "0.0%"
            elif number > 2 and isinstance(value, int):
                cell.number_format = "#,##0"
    for area in ("A1:A2", "B1:B2", "D1:E1", "F1:G1"):
        sheet.merge_cells(area)
    book.properties.title = "Cijfers programma Samenleven Zandrecht 2024"
    book.properties.created = book.properties.modified = MOMENT.replace(tzinfo=None)
    stream = io.BytesIO()
    book.save(stream)
    return _at_one_moment(stream.getvalue())


def duinkamp() -> bytes:
    """An OpenDocument sheet with indicators by year."""

    def cell(value: str, kind: str = "", number: str = "") -> str:
        typed = f' office:value-type="{kind}" office:value="{number}"' if kind else ""
        return f"<table:table-cell{typed}><text:p>{value}</text:p></table:table-cell>"

    heads = "".join(map(cell, ("Indicator", "Eenheid", "Realisatie 2022", "Realisatie 2023", "Doel 2024")))
    waste = (
        cell("Restafval per inwoner")
        + cell("kg")
        + "".join(
            cell(text, "float", number)
            for text, number in (("182.5", "182.5"), ("171", "171"), ("160", "160"))
        )
    )
    share = (
        cell("Gescheiden afval")
        + cell("%")
        + "".join(
            cell(text, "percentage", number)
            for text, number in (("64%", "0.64"), ("66%", "0.66"), ("70%", "0.7"))
        )
    )
    return _at_one_moment(
        ods("".join(f"<table:table-row>{row}</table:table-row>" for row in (heads, waste, share)))
    )


def _big(document: Document, text: str, size: int) -> None:
    run = document.add_paragraph().add_run(text)
    run.bold = True
    run.font.size = Pt(size)


def _table(document: Document, texts: list[list[str]]) -> None:
    table = document.add_table(len(texts), len(texts[0]), style="Table Grid")
    for row, cells in zip(texts, table.rows, strict=True):
        for text, cell in zip(row, cells.cells, strict=True):
            cell.text = text


def _saved(document: Document) -> bytes:
    document.core_properties.created = document.core_properties.modified = MOMENT
    stream = io.BytesIO()
    document.save(stream)
    return _at_one_moment(stream.getvalue())


def _at_one_moment(data: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = zipfile.ZipInfo(name)
            part.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(part, _WRITTEN.sub(rb"\g<1>2024-01-01T00:00:00Z", old.read(name)))
    return stream.getvalue()


MAKERS: dict[str, Callable[[], bytes]] = {
    "weidelo-begroting-2024.pdf": weidelo,
    "hoogvaart-jaarstukken-2023.pdf": hoogvaart,
    "vlietstein-uitvoeringsprogramma-2023.pdf": vlietstein,
    "elzerbroek-beleidskader-jeugd.docx": elzerbroek,
    "zandrecht-cijfers-2024.xlsx": zandrecht,
    "duinkamp-afvalcijfers-2024.ods": duinkamp,
    "elsdijk-jeugdnota-2023.pdf": elsdijk,
}

if __name__ == "__main__":
    for name, make in MAKERS.items():
        (DOCUMENTS / name).write_bytes(make())
        print(DOCUMENTS / name)  # noqa: T201
