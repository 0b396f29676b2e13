"""Connections of a plan, and the observations that its sources give."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.figures.joining import with_figures
from koersvast.figures.sources.connections import (
    FILE,
    Connection,
    choices,
    read_connections,
    with_connection,
    write_connections,
)
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.refreshing import Batch, Failed, refresh, region_codes
from koersvast.figures.sources.units import factor_between, times, unit_of
from koersvast.plan import Area, Indicator, Missing, Plan, Profile, Status

PLAN = Plan(
    profile=Profile(name="beukwoud", municipality="Beukwoud", code="GM9991"),
    areas=(
        Area(id="noord", name="Noord", code="WK999101"),
        Area(id="west", name="West", code="WK999102"),
        Area(id="kern", name="De Oude Kern"),
        Area(id="nederland", name="Nederland", code="NL00"),
    ),
    indicators=(
        Indicator(id="hulp", name="Inwoners met hulp", unit="count"),
        Indicator(id="hulp-per-10000", name="Inwoners met hulp per 10.000", unit="per_10000"),
    ),
)
HULP = Connection(indicator="hulp", portal="v3", table="90001NED", measure="Clienten_1", title="Cliënten")
RATE = Connection(
    indicator="hulp-per-10000",
    portal="v3",
    table="90002NED",
    measure="WmoClientenRelatief_90",
    title="Wmo-cliënten relatief",
    factor=Decimal(10),
)


def batches(sources, *connections, plan=PLAN):
    return list(refresh(plan, connections, sources))


def short(batch):
    return [
        (
            row.area,
            row.group,
            row.period,
            None if row.value is None else str(row.value),
            row.missing,
            row.status,
        )
        for row in batch.observations
    ]


def test_the_areas_of_a_plan_get_their_figures(sources):
    (batch,) = batches(sources, HULP)
    assert short(batch) == [
        ("nederland", "", "2021", "123450", None, Status.FINAL),
        ("nederland", "", "2022", "125000", None, Status.PROVISIONAL),
        ("", "", "2021", "310", None, Status.FINAL),
        ("", "", "2022", "325", None, Status.PROVISIONAL),
    ]
    row = batch.observations[-1]
    assert (row.raw, row.document, row.locator) == (
        "325",
        "v3-90001ned",
        "Clienten_1/GM9991/2022JJ00/T001038",
    )
    assert batch.version == "2024-03-26T02:00:00"


def test_figures_are_put_in_the_unit_of_the_plan(sources):
    (batch,) = batches(sources, RATE)
    assert short(batch) == [
        ("nederland", "", "2023", None, Missing.NOT_AVAILABLE, None),
        ("", "", "2023", "85", None, None),
        ("noord", "", "2023", "100", None, None),
    ]
    whole = next(row for row in batch.observations if row.area == "")
    assert (whole.raw, whole.note) == ("8.5", "Omgerekend: maal 10.")


def test_an_area_that_only_shares_its_code_is_left_out(sources):
    (batch,) = batches(sources, RATE)
    assert [(one.found, one.reason) for one in batch.left_out] == [
        ("WK999102: Wijk 02 Zuid / West", "other-area")
    ]


def test_groups_and_years_can_be_chosen(sources):
    women = replace(HULP, group="vrouwen", chosen={"Geslacht": "4000"}, since=2022)
    first, second = batches(sources, HULP, women)
    assert [row.group for row in first.observations] == [""] * 4
    assert short(second) == [("", "vrouwen", "2022", "210", None, Status.PROVISIONAL)]


def test_a_code_that_got_another_title_is_not_used(service, sources):
    properties = service.sets["ODataFeed/odata/90001NED/DataProperties"]
    clients, rate = properties[-2:]
    clients["Key"], rate["Key"] = rate["Key"], clients["Key"]
    (batch,) = batches(sources, HULP)
    assert batch.observations[-1].locator.startswith("ClientenRelatief_2/")
    clients["Title"] = "Cliënten eind van het jaar"
    service.sets["ODataFeed/odata/90001NED/DataProperties"] = properties
    (failed,) = batches(sources.__class__(sources.portals, manners=sources.manners, again=True), HULP)
    assert isinstance(failed, Failed)
    assert failed.error.kind == "measure-changed"


def test_the_older_service_gives_the_measure_with_the_same_title(service, sources):
    service.sets = {path: rows for path, rows in service.sets.items() if "CBS/90001NED" not in path}
    (batch,) = batches(sources, replace(HULP, portal="v4", measure="M001"))
    assert batch.document.id == "v3-90001ned"
    assert len(batch.observations) == 4


def test_one_table_that_fails_does_not_keep_the_others_away(sources):
    gone = replace(HULP, table="99999NED")
    found = batches(sources, gone, HULP)
    assert [type(one) for one in found] == [Batch, Failed]
    assert found[1].error.kind == "not-found"


def test_a_table_without_areas_says_nothing_of_a_municipality(service, sources):
    properties = service.sets["ODataFeed/odata/90001NED/DataProperties"]
    properties[1]["Type"] = "Dimension"
    (failed,) = batches(sources, HULP)
    assert failed.error.kind == "no-regions"


def test_a_plan_without_codes_is_told_so(sources):
    bare = Plan(indicators=PLAN.indicators, areas=(Area(id="noord", name="Noord"),))
    with pytest.raises(SourceError, match="no codes of areas"):
        batches(sources, HULP, plan=bare)


def test_what_the_plan_does_not_have_is_not_asked(service, sources):
    assert batches(sources, replace(HULP, indicator="onbekend")) == []
    assert service.asked == []


def test_one_figure_from_two_measures_is_told(sources):
    rate = replace(HULP, measure="ClientenRelatief_2", title="Cliënten per 1 000", table="90001NED")
    (batch,) = batches(sources, HULP, rate)
    assert len(batch.observations) == 4
    assert {one.reason for one in batch.left_out} == {"period", "twice"}


def test_figures_reach_the_plan_with_their_table(sources):
    (batch,) = batches(sources, HULP)
    joined = with_figures(PLAN, batch.observations, [batch.document])
    assert [document.id for document in joined.documents] == ["v3-90001ned"]
    assert len(joined.observations) == 4


def test_codes_of_a_plan():
    assert region_codes(PLAN) == {"WK999101": "noord", "WK999102": "west", "NL00": "nederland", "GM9991": ""}


def test_connections_are_written_and_read(tmp_path):
    assert read_connections(tmp_path) == ()
    women = replace(
        HULP, group="vrouwen", chosen={"Geslacht": "4000", "Leeftijd": "x, y"}, since=2019, by="J."
    )
    write_connections(tmp_path, [RATE, women, HULP])
    assert read_connections(tmp_path) == (HULP, women, RATE)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_one_series_has_one_connection_a_table():
    newer = replace(HULP, measure="Clienten_9")
    assert with_connection([HULP, RATE], newer) == (RATE, newer)


HEAD = "indicator,portal,table,measure,title,group,unit,factor,since,chosen,by,on"


@pytest.mark.parametrize(
    ("line", "column"),
    [
        (",v3,t,m,titel,,,,,,,", "indicator"),
        ("x,v3,t,m,,,,,,,,", "title"),
        ("x,v3,t,m,titel,,,tien,,,,", "factor"),
        ("x,v3,t,m,titel,,,,begin,,,", "since"),
        ("x,v3,t,m,titel,,,,,Geslacht,,", "chosen"),
    ],
)
def test_a_wrong_cell_is_named(tmp_path, line, column):
    (tmp_path / FILE).write_text(f"{HEAD}\n{line}\n")
    with pytest.raises(SourceError) as wrong:
        read_connections(tmp_path)
    assert f"row 2, column {column}" in wrong.value.messages["en"]
    assert f"rij 2, kolom {column}" in wrong.value.messages["nl"]


def test_a_file_that_is_none_is_told(tmp_path):
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SourceError, match=r"connections\.csv cannot be read"):
        read_connections(tmp_path)


@pytest.mark.parametrize("written", ["Geslacht", "=4000", "Geslacht="])
def test_a_choice_has_a_name_and_a_category(written):
    with pytest.raises(ValueError, match=written):
        choices([written])


@pytest.mark.parametrize(
    ("printed", "name", "factor"),
    [
        ("aantal", "count", 1),
        ("%", "percent", 1),
        ("per 1 000 inwoners", "per_1000", 1),
        ("per 10.000 inwoners", "per_10000", 1),
        ("aantal per 1 000 jongeren", "per_1000", 1),
        ("x 1 000", "count", 1000),
        ("x 1 000 euro", "eur", 1000),
        ("mln euro", "eur", 1_000_000),
        ("euro", "eur", 1),
        ("1 000 euro", "eur", 1000),
    ],
)
def test_units_of_sources(printed, name, factor):
    assert unit_of(printed) == (name, factor)


@pytest.mark.parametrize(
    "printed", ["", "km", "per km2", "aantal inwoners per km2", "naam", "index", "per inwoner"]
)
def test_units_that_a_plan_does_not_know(printed):
    assert unit_of(printed) is None


@pytest.mark.parametrize(
    ("source", "plan", "factor"),
    [
        ("aantal", "count", "1"),
        ("%", "percent", "1"),
        ("per 1 000 inwoners", "per_10000", "10"),
        ("per 10 000 inwoners", "per_1000", "0.1"),
        ("x 1 000 euro", "eur", "1000"),
        ("km", "km", "1"),
        ("%", "count", None),
        ("%", "per_1000", None),
        ("aantal", "per_1000", None),
        ("aantal", "", None),
        ("", "", None),
        ("km", "count", None),
    ],
)
def test_factors(source, plan, factor):
    assert factor_between(source, plan) == (None if factor is None else Decimal(factor))


@pytest.mark.parametrize(
    ("value", "factor", "expected"),
    [
        ("26.2", "10", "262"),
        ("26.2", "0.1", "2.62"),
        ("5", "1000", "5000"),
        ("12.50", "1", "12.50"),
        ("0", "10", "0"),
    ],
)
def test_figures_in_another_unit(value, factor, expected):
    assert str(times(Decimal(value), Decimal(factor))) == expected


@given(st.decimals(-(10**9), 10**9, places=3), st.sampled_from(["0.1", "1", "10", "1000"]))
def test_another_unit_keeps_the_figure(value, factor):
    assert times(value, Decimal(factor)) == value * Decimal(factor)
