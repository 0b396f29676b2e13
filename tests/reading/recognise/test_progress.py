"""How far an activity is, by the words of its report."""

from __future__ import annotations

import pytest

from koersvast.plan import Progress
from koersvast.reading.recognise.progress import report_of
from koersvast.reading.recognise.reports import no_report
from tests.reading.helping import VOCABULARY


@pytest.mark.parametrize(
    ("text", "progress"),
    [
        # Nothing stands there, or a word for it.
        ("", Progress.NOT_REPORTED),
        ("p.m.", Progress.NOT_REPORTED),
        ("PM", Progress.NOT_REPORTED),
        ("n.t.b.", Progress.NOT_REPORTED),
        ("-", Progress.NOT_REPORTED),
        # It stands elsewhere.
        ("Zie pagina 12 en 14.", Progress.REPORTED_ELSEWHERE),
        ("Verantwoording via rapportage Veiligheid.", Progress.REPORTED_ELSEWHERE),
        ("Hierover volgt een separate brief.", Progress.REPORTED_ELSEWHERE),
        ("De resultaten staan in de jaarstukken.", Progress.REPORTED_ELSEWHERE),
        # Words of the report.
        ("De pilot is nog niet gestart.", Progress.NOT_STARTED),
        ("De inzet van de coach is gestopt.", Progress.STOPPED),
        ("Daarom wordt er geen aparte kinderdag georganiseerd.", Progress.STOPPED),
        ("Er wordt geen geld gevraagd voor de bijeenkomsten die worden gehouden.", None),
        ("Het onderzoek is uitgesteld.", Progress.DELAYED),
        ("De lessen zijn in aangepaste vorm gegeven.", Progress.ADAPTED),
        ("De nieuwe website is afgerond.", Progress.DONE),
        ("Gereed", Progress.DONE),
        ("Er wordt gewerkt aan een nieuwe aanpak.", Progress.UNDER_WAY),
        # What was done otherwise was not put off.
        ("De lessen zijn uitgesteld dan wel op een andere manier gegeven.", Progress.ADAPTED),
        # A part that stopped, told further on, does not stop the whole.
        (
            "De lessen lopen. Ouders zijn blij. Er wordt gewerkt aan meer. Eén groep is gestopt.",
            Progress.UNDER_WAY,
        ),
        # Silence is no progress.
        ("De wijk telt veel jonge gezinnen.", None),
        (
            "De coaches kennen alle scholen. Zie ook de kaart van de wijk met de plekken die wij maakten.",
            None,
        ),
    ],
)
def test_progress_by_words(text: str, progress: Progress | None) -> None:
    assert report_of(text, VOCABULARY).progress is progress


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Door covid-19 zijn de lessen geannuleerd.", "covid-19"),
        ("Vanwege de coronamaatregelen waren er minder deelnemers.", "covid-19"),
        ("Als gevolg van het uitbreken van corona is de start uitgesteld.", "covid-19"),
        ("Covid-19 had het afgelopen jaar voorrang.", "covid-19"),
        ("Ondanks covid-19 zijn alle lessen gegeven.", ""),
        ("Wegens personeelstekort is de start uitgesteld.", "personeelstekort"),
        ("De training over corona is afgerond.", ""),
        ("De lessen zijn gegeven.", ""),
    ],
)
def test_causes(text: str, cause: str) -> None:
    assert report_of(text, VOCABULARY).cause == cause


def test_a_hindrance_with_a_cause_means_adapted() -> None:
    report = report_of("Door covid-19 zijn er minder lessen gegeven dan bedoeld.", VOCABULARY)
    assert report.progress is Progress.ADAPTED


def test_a_long_text_with_a_pointer_is_a_report() -> None:
    text = (
        "De coaches gaven les op alle scholen van de stad, en voor de cijfers wordt verwezen naar de monitor."
    )
    assert no_report(text, VOCABULARY) is None
