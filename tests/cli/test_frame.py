"""A command line that speaks the user's language: help, and what is said of a slip."""

from __future__ import annotations

import click
import pytest

from koersvast.cli.frame import Argument, Command, Day, Flag, Group, Option, Refusal, WholeNumber, Word
from koersvast.cli.main import carry_out
from koersvast.texts import both

SITE_TEXT = "cli-error-site"


def refuse(language: str, site: str, port: int) -> int:
    if site == "weg":
        raise Refusal(both(SITE_TEXT, folder=site))
    if site == "stop":
        raise KeyboardInterrupt
    click.echo(f"{language} {site} {port}")
    return 1 if site == "fout" else 0


SERVE = Command(
    "serve",
    refuse,
    [
        Argument(["site"], metavar="site"),
        Option(["--port"], type=WholeNumber(1, 9), default=8, metavar="number"),
    ],
)
PUBLISH = Command(
    "publish",
    lambda **_: 0,
    [
        Argument(["plans"], nargs=-1, required=True, metavar="plan"),
        Option(["--to"], required=True, metavar="site"),
    ],
)
DATED = Command(
    "publish",
    lambda date, **_: int(date.isoformat() != "2026-01-31"),
    [Option(["--date"], type=Day(), metavar="date")],
)
CHECK = Command("check", lambda **_: 0, [Option(["--format"], type=Word(["text", "json"]), default="text")])
APP = Group(
    "koersvast",
    {"serve": lambda: SERVE, "publish": lambda: PUBLISH, "check": lambda: CHECK},
    [Flag(["--version"])],
)


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        ("serve site", 0, "nl site 8\n"),
        ("serve site --port 3", 0, "nl site 3\n"),
        ("serve site --language en", 0, "en site 8\n"),
        ("--language en serve site", 0, "en site 8\n"),
        ("serve fout", 1, "nl fout 8\n"),
    ],
)
def test_a_command_is_carried_out(capsys, typed, code, said):
    assert carry_out(APP, typed.split()) == code
    assert capsys.readouterr().out == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("serve", "SITE ontbreekt."),
        ("serve --language en", "SITE is missing."),
        ("publish --to site", "PLAN... ontbreekt."),
        ("serve a b", "Er staat iets te veel: b."),
        ("serve a --poort 3", "De optie --poort bestaat niet. Bedoelt u --port?"),
        ("serve a --xyzzy", "De optie --xyzzy bestaat niet."),
        ("serve a --port", "Achter --port ontbreekt een waarde."),
        ("serve a --port 10", "--port: gevonden: 10; verwacht: een geheel getal van 1 tot en met 9."),
        ("serve a --port acht", "--port: gevonden: acht; verwacht: een geheel getal van 1 tot en met 9."),
        ("serve a --port ²", "--port: gevonden: ²; verwacht: een geheel getal van 1 tot en met 9."),
        ("check --format xml", "--format: gevonden: xml; verwacht: een van text, json."),
        ("check --language fr", "--language: gevonden: fr; verwacht: een van nl, en."),
        ("serv", "De opdracht serv bestaat niet. Bedoelt u serve?"),
        ("--language nl", "Er staat geen opdracht."),
        ("serve weg", "weg: hier staat geen site (er is geen index.html)."),
    ],
)
def test_a_slip_is_told_in_one_sentence(capsys, typed, said):
    assert carry_out(APP, typed.split()) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith(said)
    assert captured.out == ""


def test_a_slip_leads_to_the_help_of_its_command(capsys):
    carry_out(APP, ["serve"])
    assert capsys.readouterr().err.splitlines()[-1] == "Meer uitleg: koersvast serve --help"


def test_an_interrupt_ends_without_a_traceback(capsys):
    assert carry_out(APP, ["serve", "stop"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ["Gebruik: koersvast OPDRACHT", "Opdrachten:", "serve", "Opties:", "--language nl|en"]),
        ("--help", ["Gebruik: koersvast OPDRACHT"]),
        (
            "serve --help",
            ["Gebruik: koersvast serve [OPTIES] SITE", "Argumenten:", "Voorbeelden:", "--port GETAL"],
        ),
        (
            "--language en serve --help",
            ["Usage: koersvast serve [OPTIONS] SITE", "Examples:", "--port NUMBER"],
        ),
        ("serve --language en --help", ["Usage: koersvast serve"]),
        ("publish --help", ["Gebruik: koersvast publish [OPTIES] PLAN... --to SITE"]),
    ],
)
def test_help_teaches(capsys, typed, words):
    assert carry_out(APP, typed.split()) == 0
    said = capsys.readouterr().out
    assert [word for word in words if word not in said] == []


def test_the_language_can_be_set_for_good(capsys, monkeypatch):
    monkeypatch.setenv("KOERSVAST_LANGUAGE", "en")
    carry_out(APP, ["serve", "site"])
    assert capsys.readouterr().out.startswith("en ")
    monkeypatch.setenv("KOERSVAST_LANGUAGE", "xx")
    carry_out(APP, ["serve", "site"])
    assert capsys.readouterr().out.startswith("nl ")


@pytest.mark.parametrize("found", ["2026-13-01", "26-01-31", "20260131", "2026-W05-1", "morgen", ""])
def test_a_day_is_written_in_one_way(capsys, found):
    app = Group("koersvast", {"publish": lambda: DATED}, [])
    assert carry_out(app, ["publish", "--date", "2026-01-31"]) == 0
    assert carry_out(app, ["publish", "--date", found]) == 2
    assert f"--date: gevonden: {found}; verwacht: een dag zoals 2026-01-31." in capsys.readouterr().err
