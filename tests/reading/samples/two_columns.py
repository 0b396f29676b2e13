"""Makes a policy note that is printed in two columns of text, with tables over the width of the page."""

from __future__ import annotations

from tests.reading.layout.pdfs import GRID, Drawing

_HEADS = ["Indicator", "Nulmeting 2020", "Streefwaarde 2024", "Bron"]
_WIDTHS = [190, 90, 100, 95]


def elsdijk() -> bytes:
    """A note on young people: running text in two columns, a page head, and lists at the end."""
    drawing = Drawing()
    drawing.canvas.setTitle("Jeugdnota 2023 gemeente Elsdijk")
    _head(drawing, 1)
    drawing.text(60, 90, "Jeugdnota 2023", size=20, bold=True)
    drawing.lines(
        60, 120, "In Elsdijk wonen veel jonge gezinnen. De", "meeste kinderen groeien hier prettig op. Toch",
        "zijn er kinderen die niet op een club kunnen,", "of die thuis weinig rust hebben.",
    )  # fmt: skip
    drawing.lines(
        315, 120, "Deze nota zegt wat de gemeente daaraan", "wil doen. We spraken met ouders, scholen en",
        "jongeren zelf. Elk jaar kijken we met hen", "terug op wat er van kwam.",
    )  # fmt: skip
    _goal(
        drawing, 190, "1. Ieder kind doet mee",
        ["Aantal kinderen met een stadspas", "640", "900", "Sociale Dienst"],
        ["a. Elke school krijgt een brugfunctionaris.",
         "b. Sportclubs krijgen hulp om armoede te herkennen."],
    )  # fmt: skip
    _goal(
        drawing, 370, "2. Jongeren voelen zich gezond",
        ["Percentage jongeren met overgewicht", "14%", "max. 12%", "GGD"],
        ["a. De GGD geeft lessen over slapen en schermtijd."],
    )  # fmt: skip
    drawing.page()
    _head(drawing, 2)
    drawing.text(60, 90, "Kaderstellende nota's", size=13, bold=True)
    drawing.text(60, 108, "• Armoedebeleid 2022-2025 (2022/0317)")
    drawing.text(60, 122, "• Lokaal gezondheidsplan (2021/1145)")
    drawing.text(60, 160, "Afkortingen", size=13, bold=True)
    drawing.table(
        60,
        172,
        [["GGD", "Gemeentelijke Gezondheidsdienst"], ["JGZ", "Jeugdgezondheidszorg"]],
        [60, 200],
        GRID,
    )
    return drawing.page().data()


def _head(drawing: Drawing, number: int) -> None:
    drawing.text(60, 40, "Gemeente Elsdijk", size=8).right(535, 40, "Jeugdnota 2023", size=8)
    drawing.right(535, 810, str(number), size=8)


def _goal(drawing: Drawing, at: float, title: str, indicator: list[str], activities: list[str]) -> None:
    drawing.text(60, at, title, size=14, bold=True)
    drawing.text(60, at + 22, "Wat willen we bereiken?", size=11, bold=True)
    drawing.table(60, at + 32, [_HEADS, [cell.replace("<", "&lt;") for cell in indicator]], _WIDTHS, GRID)
    drawing.text(60, at + 92, "Wat gaan we doen?", size=11, bold=True)
    drawing.lines(60, at + 108, *activities, leading=14)
