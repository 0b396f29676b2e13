"""Care use from small files: what is counted where, and what is refused."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from koersvast.figures import TemplateError
from koersvast.figures.care import (
    CareFiles,
    care_figures,
    is_internal,
    read_allocations,
    read_contracts,
    read_declarations,
    read_outcomes,
)
from koersvast.figures.persons import PersonData
from koersvast.plan import Area, Missing, Plan, Profile, Status

PLAN = Plan(
    profile=Profile(name="beukwoud", title="Beukwoud"),
    areas=(Area(id="noord", name="Noord"), Area(id="west", name="West")),
)
READERS = {
    "allocations": read_allocations,
    "declarations": read_declarations,
    "contracts": read_contracts,
    "outcomes": read_outcomes,
}
SINCE, UNTIL = dt.date(2024, 1, 1), dt.date(2025, 6, 30)


@pytest.fixture
def figures(tmp_path):
    """The figures of some files, each given as lines: by indicator, area, group and period."""

    def made(**files):
        read = {}
        for kind, lines in files.items():
            path = tmp_path / f"{kind}.csv"
            path.write_text("\n".join(line.strip() for line in lines.strip().splitlines()), encoding="utf-8")
            read[kind] = READERS[kind](path, PLAN)
        _, rows = care_figures(CareFiles(**read), SINCE, UNTIL, "zorggebruik")
        return {(row.indicator, row.area, row.group, row.period): row for row in rows}

    return made


ALLOCATIONS = """
    Client;Wet;Productcategorie;Gebied;Aanbieder;Verwijzer;Toewijzingsdatum;Ingangsdatum;Einddatum;Begindatum;RedenBeeindiging;RedenWijziging;Volume;Eenheid;Frequentie
    a;jeugdwet;45;Noord;Elzenhof;02;2024-01-02;2024-01-15;2024-04-14;2024-01-22;31;;2;04;2
    a;jeugdwet;54;Noord;De Wilg;02;2024-04-01;2024-04-15;2024-09-30;2024-04-15;32;;60;01;1
    b;jw;45;West;Elzenhof;01;2024-02-01;2024-02-10;;;;;;;
    c;jeugdwet;45;;Elzenhof;01;2024-02-01;2024-02-10;2024-03-01;;;13;;;
    d;wmo;01;West;Elzenhof;;2024-02-01;2024-02-10;2024-12-31;;19;;91;04;6
    a;jeugdwet;45;Noord;Elzenhof;02;2025-01-20;2025-02-01;;;;;;;
"""


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        pytest.param(("clienten", "", "", "2024-Q1"), 2, id="a and b; c was removed, d has another law"),
        pytest.param(("clienten", "", "", "2024-Q2"), 2, id="a has two allocations, and counts once"),
        pytest.param(("clienten", "", "categorie: Jeugdhulp ambulant", "2024-Q2"), 2, id="a in one category"),
        pytest.param(("clienten", "", "categorie: Jeugd-ggz", "2024-Q2"), 1, id="and in the other"),
        pytest.param(("clienten", "noord", "", "2024"), 1, id="by area, in a year"),
        pytest.param(("clienten", "", "verwijzer: Huisarts", "2024-Q1"), 1, id="by referrer"),
        pytest.param(("clienten", "", "aanbieder: Elzenhof", "2024-Q1"), 2, id="by provider"),
        pytest.param(("clienten", "noord", "", "2024-Q4"), 0, id="nobody, which is not unknown"),
        pytest.param(("instroom", "", "", "2024-Q1"), 2, id="the first allocation of each"),
        pytest.param(("instroom", "", "", "2024-Q2"), 0, id="a further allocation is no inflow"),
        pytest.param(("uitstroom", "", "", "2024-Q3"), None, id="nobody left: a came back, b never stopped"),
        pytest.param(("uitval", "", "", "2024"), 50, id="one of two ended early by the client"),
        pytest.param(("herhaald-beroep", "", "", "2024-Q2"), None, id="care went on the next day"),
    ],
)
def test_what_is_counted(figures, place, expected):
    measure, *where = place
    row = figures(allocations=ALLOCATIONS).get((f"jeugdwet-{measure}", *where))
    assert (None if row is None else row.value) == expected


def test_again_within_a_year_only_where_a_year_has_passed(figures):
    """The help of Q3 of 2024 ended nine months before the last day: nobody knows yet."""
    early = ALLOCATIONS.replace("2024-09-30", "2024-06-15").replace("2025-02-01", "2025-06-01")
    found = figures(allocations=early)
    row = found["jeugdwet-herhaald-beroep", "", "", "2024-Q2"]
    assert (row.value, row.numerator, row.denominator) == (100, 1, 1)
    assert ("jeugdwet-herhaald-beroep", "", "", "2024") not in found


@pytest.mark.parametrize(
    ("indicator", "period", "expected"),
    [
        # a: 77 days of two hours a week; then 77 days left of an hour a day.
        ("jeugdwet-toegewezen-uren", "2024-Q1", Decimal("22.0")),
        ("jeugdwet-toegewezen-uren", "2024-Q2", Decimal("81.0")),
        # d: 91 hours over 326 days, of which 51 in the first quarter.
        ("wmo-toegewezen-uren", "2024-Q1", Decimal("14.2")),
    ],
)
def test_volume_is_spread_over_the_days(figures, indicator, period, expected):
    assert figures(allocations=ALLOCATIONS)[indicator, "", "", period].value == expected


def test_declarations_are_in_cents_less_credits(figures):
    found = figures(
        declarations="""
        Client;Wet;Productcategorie;Gebied;Maand;Volume;Eenheid;BedragCenten;DebetCredit
        a;jeugdwet;45;Noord;2024-01;90;01;5000;D
        a;jeugdwet;45;Noord;2024-02;30;01;1000;C
        b;jeugdwet;45;West;2024-03;1;04;2500;D
        """
    )
    amount = {
        area: found["jeugdwet-gedeclareerd-bedrag", area, "", "2024-Q1"].value for area in ("", "noord")
    }
    assert amount == {"": 65, "noord": 40}
    assert found["jeugdwet-gedeclareerd-uren", "", "", "2024-Q1"].value == 2
    behind = {
        name: found[f"jeugdwet-gedeclareerd-bedrag-{name}", "", "", "2024-Q1"].value
        for name in ("clienten", "grootste", "tweede")
    }
    assert behind == {"clienten": 2, "grootste": 40, "tweede": 25}


def test_contracts_stand_beside_for_the_whole_municipality(figures):
    found = figures(
        contracts="""
        Wet;Productcategorie;Aanbieder;Periode;Volume;Eenheid;BedragEuro
        jeugdwet;45;Elzenhof;2024;1.000,5;04;98500
        jeugdwet;45;De Wilg;2024;200;04;19700
        """
    )
    assert found["jeugdwet-contract-uren", "", "", "2024"].value == Decimal("1200.5")
    assert found["jeugdwet-contract-bedrag", "", "aanbieder: De Wilg", "2024"].value == 19700


def test_waiting_times_are_medians_of_ten_or_more(figures):
    head = "Client;Wet;Productcategorie;Gebied;Toewijzingsdatum;Ingangsdatum;Begindatum"
    rows = [
        f"k{day};jeugdwet;45;{'Noord' if day < 14 else 'West'};2024-01-01;2024-01-01;2024-01-{day + 1:02}"
        for day in range(4, 17)
    ]
    found = figures(allocations="\n".join([head, *rows]))
    assert found["jeugdwet-wachttijd", "", "", "2024-Q1"].value == 10
    few = found["jeugdwet-wachttijd", "west", "", "2024-Q1"]
    assert (few.value, few.missing) == (None, Missing.SUPPRESSED)


def test_outcomes_with_their_counts(figures):
    found = figures(
        outcomes="""
        Client;Wet;Productcategorie;Datum;Cijfer;DoelBereikt
        a;jeugdwet;45;2024-02-01;8;ja
        b;jeugdwet;45;2024-02-01;7,5;nee
        c;jeugdwet;45;2024-03-01;;ja
        """
    )
    grade = found["jeugdwet-tevredenheid", "", "", "2024-Q1"]
    assert (grade.value, grade.sample_size) == (Decimal("7.75"), 2)
    goals = found["jeugdwet-doelrealisatie", "", "", "2024-Q1"]
    assert (goals.value, goals.numerator, goals.denominator) == (Decimal("66.6667"), 2, 3)


def test_the_last_quarter_is_provisional(figures):
    found = figures(allocations=ALLOCATIONS)
    assert found["jeugdwet-clienten", "", "", "2025-Q2"].status is Status.PROVISIONAL
    assert found["jeugdwet-clienten", "", "", "2024-Q4"].status is None


def test_no_key_of_a_client_is_left(figures):
    found = figures(allocations=ALLOCATIONS.replace("\n    a;", "\n    sleutel99;"))
    assert not any("sleutel99" in str(value) for row in found.values() for value in row.cells().values())


@pytest.mark.parametrize(
    ("indicator", "internal"),
    [
        ("jeugdwet-clienten", False),
        ("wmo-gedeclareerd-bedrag", False),
        ("wmo-gedeclareerd-bedrag-tweede", True),
    ],
)
def test_what_protects_clients_stays_in_the_store(indicator, internal):
    assert is_internal(indicator) is internal


@pytest.mark.parametrize("head", ["BSN", "Naam cliënt", "Geboortedatum"])
def test_persons_are_refused_at_the_door(figures, head):
    with pytest.raises(PersonData):
        figures(allocations=f"{head};Client;Wet;Productcategorie;Ingangsdatum\nx;a;jeugdwet;45;2024-01-01")


@pytest.mark.parametrize(
    ("row", "cell", "kind"),
    [
        ("a;zorgwet;45;2024-01-01;;", "B2", "care-law"),
        ("a;jeugdwet;99;2024-01-01;;", "C2", "care-category"),
        ("a;wmo;45;2024-01-01;;", "C2", "care-category"),
        ("a;jeugdwet;45;gisteren;;", "D2", "care-day"),
        ("a;jeugdwet;45;;;", "D2", "care-empty"),
        ("a;jeugdwet;45;2024-01-01;Oost;", "E2", "care-area"),
        ("a;jeugdwet;45;2024-01-01;;07", "F2", "care-referrer"),
    ],
)
def test_what_is_wrong_is_named_with_its_cell(figures, row, cell, kind):
    with pytest.raises(TemplateError) as refused:
        figures(allocations=f"Client;Wet;Productcategorie;Ingangsdatum;Gebied;Verwijzer\n{row}")
    (problem,) = refused.value.problems
    assert (problem.cell, problem.kind) == (cell, kind)
    assert all(problem.message(language) for language in ("nl", "en"))
