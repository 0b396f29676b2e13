"""`koersvast figures`: from a source or a template to the store, the verdict and the site."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from koersvast.cli.app import app
from koersvast.cli.figures import figures
from koersvast.cli.frame import Command
from koersvast.cli.main import carry_out
from koersvast.figures import Store
from koersvast.figures.sources import http
from koersvast.figures.sources.connections import read_connections
from koersvast.plan import Area, Comparator, Direction, Indicator, Plan, Profile, Target
from koersvast.plan.package import write_package
from koersvast.texts import LANGUAGES, has_text
from tests.figures.sources import tables
from tests.figures.sources.service import Fault, Service, running

PLAN = Plan(
    profile=Profile(name="beukwoud", title="Beukwoud", municipality="Beukwoud", code="GM9991"),
    areas=(Area(id="noord", name="Noord", code="WK999101"), Area(id="west", name="West", code="WK999102")),
    indicators=(
        Indicator(
            id="hulp", name="Inwoners met hulp", unit="count", source="GGD", direction=Direction.INCREASE
        ),
        Indicator(id="hulp-per-10000", name="Inwoners met hulp per 10.000", unit="per_10000"),
        Indicator(id="druk", name="Demografische druk", unit="percent", source="CBS"),
    ),
    targets=(Target(indicator="hulp", period="2022", comparator=Comparator.AT_LEAST, value=Decimal(320)),),
)


@pytest.fixture
def folder(tmp_path) -> Path:
    write_package(PLAN, tmp_path / "plan")
    return tmp_path / "plan"


@pytest.fixture
def service(tmp_path, monkeypatch) -> Iterator[Service]:
    """A service on this machine in the place of CBS, asked without waiting and kept apart."""
    monkeypatch.setattr(http, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr(http.Client.json.__globals__["time"], "sleep", lambda seconds: None)
    with running(Service({**tables.v3(), **tables.v4(), **tables.swing()})) as found:
        (tmp_path / "bronnen.toml").write_text(
            f'[cbs]\nname = "Bron"\nprotocol = "odata3"\naddress = "{found.address}"\n'
            f'[monitor]\nname = "Monitor"\nprotocol = "swing"\nkey = "KOERSVAST_KEY_MONITOR"\n'
            f'address = "{found.address}/jiveservices/odata"\n'
        )
        yield found


@pytest.fixture
def ask(tmp_path, service, capsys):
    """A command with the sources of this machine: its exit code, and what was said and complained of."""

    def typed(*words: object, portals: bool = True) -> tuple[int, str, str]:
        own = ["--portals", str(tmp_path / "bronnen.toml")] if portals else []
        code = carry_out(app, ["figures", *map(str, words), *own])
        said = capsys.readouterr()
        return code, " ".join(said.out.split()), " ".join(said.err.split())

    return typed


def run(*typed: object) -> int:
    return carry_out(app, [str(word) for word in typed])


def connected(ask, folder):
    assert ask("connect", folder, "hulp", "90001NED", "Cliënten")[0] == 0


def test_searching_shows_tables(ask):
    code, said, _ = ask("search", "wijken")
    assert code == 0
    assert "90002NED Kerncijfers wijken en buurten 2023" in said
    assert "1 tabel" in said
    assert "Geen" not in said
    assert "Er is geen tabel gevonden" in ask("search", "xyz")[1]


def test_a_table_is_shown_with_its_measures_and_categories(ask):
    _, said, _ = ask("show", "90001NED")
    for words in ("Clienten_1 Cliënten aantal Hulp", "RegioS Regio's gebieden 2023", "26 maart 2024"):
        assert words in said
    assert "4000 Vrouwen" in ask("show", "90001NED", "--dimension", "Geslacht")[1]


def test_figures_are_fetched_with_the_reason_where_there_is_none(ask):
    wanted = ("90001NED", "--measure", "Cliënten", "--region", "GM9992")
    code, said, complained = ask("fetch", *wanted)
    assert code == 0
    assert "Lindebroek GM9992 2021 niet bekend (definitief cijfer)" in said
    assert "Geslacht: Totaal mannen en vrouwen" in said
    assert "2022HJ01" in complained


@pytest.mark.parametrize("form", ["csv", "json"])
def test_figures_for_programs(tmp_path, service, capsys, form):
    own = ("--portals", tmp_path / "bronnen.toml", "--format", form)
    assert run("figures", "fetch", "90001NED", "--measure", "Clienten_1", "--region", "GM9991", *own) == 0
    out = capsys.readouterr().out
    rows = json.loads(out) if form == "json" else list(csv.DictReader(io.StringIO(out)))
    assert [(row["period"], row["value"], row["status"]) for row in rows] == [
        ("2021", "310", "final"),
        ("2022", "325", "provisional"),
    ]


def test_an_indicator_is_connected_and_shown(ask, folder):
    code, said, _ = ask("connect", folder, "hulp", "90001NED", "cliënten", "--by", "J. de Vries")
    assert code == 0
    assert "Inwoners met hulp krijgt cijfers uit tabel 90001NED: Cliënten" in said
    (found,) = read_connections(folder)
    assert (found.measure, found.title, found.by) == ("Clienten_1", "Cliënten", "J. de Vries")
    assert "1 koppeling; het plan heeft 3 indicatoren" in ask("connect", folder)[1]
    assert "1 koppeling weggehaald" in ask("connect", folder, "hulp", "--remove")[1]
    assert read_connections(folder) == ()


def test_units_are_converted_or_refused(ask, folder):
    assert ask("connect", folder, "hulp-per-10000", "90002NED", "Wmo-cliënten relatief")[0] == 0
    assert read_connections(folder)[0].factor == 10
    code, _, complained = ask("connect", folder, "druk", "90001NED", "Cliënten")
    assert (code, "aantal, die van de indicator percent" in complained) == (2, True)
    assert ask("connect", folder, "druk", "90001NED", "Cliënten", "--factor", "0,1")[0] == 0


def test_a_refresh_shows_before_it_changes(ask, folder):
    connected(ask, folder)
    code, said, _ = ask("refresh", folder)
    assert code == 0
    for words in ("Bron, Hulp bij het huishouden; gemeenten (90001NED)", "2 nieuw, 0 herzien", "--yes"):
        assert words in said
    assert Store(folder / "figures").loads == ()
    code, said, _ = ask("refresh", folder, "--yes")
    assert "Overgenomen als nummer 1" in said
    assert (
        "0 nieuw, 0 herzien, 0 met alleen een andere plaats of opmerking, 2 gelijk"
        in ask("refresh", folder)[1]
    )


def test_a_revised_figure_is_shown_beside_what_it_was(ask, folder, service):
    connected(ask, folder)
    ask("refresh", folder, "--yes")
    service.sets["ODataFeed/odata/90001NED/UntypedDataSet"][3]["Clienten_1"] = "     330"
    _, said, _ = ask("refresh", folder, "--yes")
    assert "325 (voorlopig cijfer) → 330 (voorlopig cijfer)" in said
    _, said, _ = ask("revisions", folder, portals=False)
    assert said.count("90001NED") == 2
    _, said, _ = ask("revisions", folder, "hulp", portals=False)
    assert "325 (voorlopig cijfer)" in said
    assert "330 (voorlopig cijfer)" in said


def test_a_table_that_fails_is_told_and_the_others_go_on(ask, folder, service):
    connected(ask, folder)
    ask("connect", folder, "hulp-per-10000", "90002NED", "Wmo-cliënten relatief")
    service.faults = [Fault("90001NED", "404", times=99)]
    code, said, complained = ask("refresh", folder, "--yes")
    assert code == 2
    assert "90001NED: " in complained
    assert "2 nieuw" in said
    assert "WK999102: Wijk 02 Zuid / West" in said


def test_nothing_connected_is_told(ask, folder):
    code, said, _ = ask("refresh", folder)
    assert (code, "koersvast figures connect" in said) == (0, True)


def test_what_was_known_on_a_day(ask, folder, capsys):
    connected(ask, folder)
    ask("refresh", folder, "--yes")
    today = datetime.now(UTC).astimezone().date().isoformat()
    assert "2 cijfers aan het eind van" in ask("as-of", folder, today, portals=False)[1]
    assert "0 cijfers" in ask("as-of", folder, "2020-01-01", portals=False)[1]
    run("figures", "as-of", folder, today, "--format", "json", "--indicator", "hulp")
    assert [row["value"] for row in json.loads(capsys.readouterr().out)] == ["310", "325"]


def filled_in(folder: Path, path: Path, value: object) -> Path:
    assert run("figures", "template", folder, "--period", "2023", "-o", path) == 0
    workbook = load_workbook(path)
    workbook.worksheets[0]["H2"] = value
    workbook.save(path)
    return path


def test_a_template_goes_out_and_comes_back(folder, tmp_path, capsys):
    path = filled_in(folder, tmp_path / "cijfers.xlsx", 340)
    assert run("figures", "load", folder, path) == 0
    said = capsys.readouterr().out
    assert "1 nieuw" in said
    assert "Er is nog niets veranderd" in said
    assert run("figures", "load", folder, path, "--title", "Peiling 2023", "--yes") == 0
    (load,) = Store(folder / "figures").loads
    assert (load.source, load.added, load.documents[0].title) == ("Peiling 2023", 1, "Peiling 2023")
    assert len(load.version) == 64


def test_an_export_of_a_monitor_is_taken_in(folder, tmp_path, capsys):
    path = tmp_path / "export.csv"
    path.write_text("Gebied;Inwoners met hulp 2023\nBeukwoud;340\nNederland;130000\n")
    assert run("figures", "load", folder, path, "--yes") == 0
    said = capsys.readouterr().out
    assert "1 nieuw" in said
    assert "telt niet mee: Nederland" in said


def test_a_template_of_one_owner(folder, tmp_path, capsys):
    path = tmp_path / "ggd.csv"
    assert run("figures", "template", folder, "--period", "2023", "--owner", "ggd", "-o", path) == 0
    assert "1 indicator" in capsys.readouterr().out
    assert len(path.read_text(encoding="utf-8-sig").splitlines()) == 2


def test_wrong_cells_are_named_and_nothing_is_taken_in(folder, tmp_path, capsys):
    path = filled_in(folder, tmp_path / "cijfers.xlsx", "veel")
    assert run("figures", "load", folder, path, "--yes") == 2
    assert "cijfers.xlsx, cel H2: veel is geen getal" in capsys.readouterr().err
    assert not (folder / "figures").exists() or Store(folder / "figures").loads == ()


def test_data_about_people_are_refused(folder, tmp_path, capsys):
    path = tmp_path / "zorg.csv"
    path.write_text("Indicator (niet wijzigen);Periode;Cijfer;BSN\nhulp;2023;1;123456782\n")
    assert run("figures", "load", folder, path, "--yes") == 2
    complained = capsys.readouterr().err
    assert "dit bestand gaat over personen" in complained
    assert "123456782" not in complained


def test_figures_of_a_store_reach_the_verdict_and_the_site(ask, folder, tmp_path, capsys):
    connected(ask, folder)
    ask("refresh", folder, "--yes")
    assert run("assess", folder, "--figures", folder / "figures") == 0
    assert "Gehaald" in capsys.readouterr().out
    site = tmp_path / "site"
    assert run("publish", folder, "--figures", folder / "figures", "--to", site) == 0
    pages = [path for path in site.rglob("indicatoren/hulp.html") if "/en/" not in str(path)]
    page = pages[0].read_text(encoding="utf-8")
    assert "325" in page
    assert "Bron, Hulp bij het huishouden; gemeenten (90001NED)" in page
    documents = [path for path in site.rglob("documenten/cbs-90001ned.html") if "/en/" not in str(path)]
    assert "26 maart 2024" in documents[0].read_text(encoding="utf-8")


def test_statutory_indicators_are_listed_with_who_has_them(ask):
    code, said, complained = ask("bbv", "GM9991")
    assert "Netto arbeidsparticipatie" in said
    assert "Verwijzingen Halt" in said
    assert "Bureau Halt" in said
    assert "Harde kern jongeren" not in said
    assert (code, "70072ned" in complained) == (2, True)


@pytest.fixture
def catalogue(tmp_path) -> Path:
    path = tmp_path / "bbv.toml"
    path.write_text(
        '[[indicator]]\nnumber = 37\ntaakveld = 8\nname = "Demografische druk"\nunit = "percent"\n'
        'measured = "%"\nsource = "CBS"\nportal = "cbs"\ntable = "90001NED"\nmeasure = "Cliënten per 1 000"\n'
        '[[indicator]]\nnumber = 21\ntaakveld = 6\nname = "Inwoners met hulp"\nunit = "count"\n'
        'measured = "aantal"\nsource = "LISA"\n'
    )
    return path


def test_statutory_indicators_are_filled(ask, folder, catalogue):
    code, said, _ = ask("bbv", "GM9991", "--catalogue", catalogue)
    assert code == 0
    assert "Demografische druk % 2022 26,2% (voorlopig cijfer) CBS, tabel 90001NED" in said
    code, said, _ = ask("bbv", "GM9991", "--plan", folder, "--catalogue", catalogue, "--yes")
    assert code == 0
    assert "Inwoners met hulp: kies zelf een onderwerp" in said
    assert [one.indicator for one in read_connections(folder)] == ["druk"]
    assert Store(folder / "figures").loads[0].added == 2
    assert "2 gelijk" in ask("refresh", folder)[1]


# What is typed, and words of the one message.
WRONG = [
    ("connect {plan} hulp", "Geef ook de tabel en het onderwerp"),
    ("connect {plan} onbekend 90001NED Cliënten {own}", "onbekend"),
    ("connect {plan} hulp 90001NED Klanten {own}", "Klanten is geen onderwerp"),
    ("connect {plan} hulp 90001NED Cliënten --factor nul {own}", "--factor: gevonden: nul"),
    ("connect {plan} hulp 90001NED Cliënten --factor -1 {own}", "--factor: gevonden: -1"),
    ("connect {plan} hulp 90001NED Cliënten --choose Geslacht {own}", "--choose: gevonden: Geslacht"),
    ("connect {plan} hulp 90001NED Cliënten --source elders {own}", "De bron elders is niet bekend"),
    ("show 99999NED {own}", "bestaat niet bij deze bron"),
    ("search wmo --source monitor {own}", "KOERSVAST_KEY_MONITOR"),
    ("search wmo --portals {plan}/weg.toml", "weg.toml is niet te lezen als lijst van bronnen"),
    ("fetch 90001NED --measure Cliënten {own}", "Kies gebieden"),
    ("template {plan} --period begin", "--period: gevonden: begin"),
    ("template {plan} --period 2023 --owner niemand", "Bronnen in dit plan: CBS, GGD"),
    ("template {plan} --period 2023 --indicator weg", "weg"),
    ("template {plan} --period 2023 -o {plan}/nergens/x.xlsx", "nergens"),
    ("load {plan} {plan}/weg.xlsx", "weg.xlsx"),
    ("load {plan}/weg {plan}/weg.xlsx", "is niet te lezen als plan"),
    ("revisions {plan} weg", "weg"),
    ("revisions {plan} --store ftp://elders", "De opslag met cijfers is niet te gebruiken"),
    ("as-of {plan} maart", "maart"),
    ("bbv Beukwoud", "Beukwoud is geen code van een gemeente"),
    ("bbv GM9992 --plan {plan}", "Dit plan is van GM9991, niet van GM9992"),
    ("bbv GM9991 --catalogue {plan}/weg.toml", "weg.toml"),
    ("zoek", "De opdracht zoek bestaat niet"),
]


@pytest.mark.parametrize(("typed", "words"), WRONG)
def test_bad_input_gives_one_message(folder, service, tmp_path, capsys, typed, words):
    service.key = "sleutel" if "monitor" in typed else ""
    line = typed.format(plan=folder, own=f"--portals {tmp_path / 'bronnen.toml'}")
    assert run("figures", *line.split()) == 2
    captured = capsys.readouterr()
    assert words in " ".join(captured.err.split())
    assert "Traceback" not in captured.err


def test_a_store_belongs_to_one_plan(folder, tmp_path, capsys):
    assert run("publish", folder, folder, "--figures", tmp_path, "--to", tmp_path / "site") == 2
    assert "bij één plan" in capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", list(figures.loaders))
def test_every_command_and_parameter_is_explained(name: str, language: str):
    command = figures.loaders[name]()
    assert isinstance(command, Command)
    keys = [f"cli-{command.name}-{part}" for part in ("summary", "help", "example")]
    keys += [command.meaning_key(param) for param in command.params]
    assert [key for key in keys if not has_text(key, language)] == []
    assert command.name == f"figures-{name}"
