"""Invented tables in the forms of the services. Municipalities GM9991 and GM9992 do not exist."""

from __future__ import annotations

from typing import Any

from tests.figures.sources.service import Rows

# Cells of the untyped set: right-aligned, a point for what is secret or unknown, blank for what cannot be.
HELP_V3 = [
    # sex, region, period, clients, per 1,000
    ("T001038", "NL01  ", "2021JJ00", "  123450", "    20.1"),
    ("T001038", "NL01  ", "2022JJ00", "  125000", "    20.4"),
    ("T001038", "GM9991", "2021JJ00", "     310", "    25.0"),
    ("T001038", "GM9991", "2022JJ00", "     325", "    26.2*"),
    ("T001038", "GM9991", "2022KW01", "     320", "        "),
    ("T001038", "GM9992", "2021JJ00", "       .", "       ."),
    ("T001038", "GM9992", "2022JJ00", "       0", "     0.0"),
    ("4000   ", "GM9991", "2021JJ00", "     200", "    31.0"),
    ("4000   ", "GM9991", "2022JJ00", "     210", "    32.5"),
]
PERIODS = [
    ("2021JJ00", "2021", "Definitief"),
    ("2022JJ00", "2022", "Voorlopig"),
    ("2022KW01", "2022 1e kwartaal", "Voorlopig"),
    ("2022HJ01", "2022 1e halfjaar", "Voorlopig"),
]
REGIONS = [("NL01  ", "Nederland"), ("GM9991", "Beukwoud"), ("GM9992", "Lindebroek")]
SEXES = [("T001038", "Totaal mannen en vrouwen"), ("3000   ", "Mannen"), ("4000   ", "Vrouwen")]

AREAS = [
    ("NL00      ", "Nederland", "     17800000", "        ."),
    ("GM9991    ", "Beukwoud", "        12400", "     8.5"),
    ("WK999101  ", "Wijk 01 Noord", "         7000", "    10.0"),
    ("WK999102  ", "Wijk 02 Zuid", "         5400", "        "),
    ("BU99910101", "Oude Kern", "         2100", "        ."),
    ("GM9992    ", "Lindebroek", "        18250", "     7.0"),
]


# What became another area, and what only another code, since the edition before.
CHANGED = {"WK999101  ": "3       ", "BU99910101": "2       "}


def v3() -> dict[str, Rows]:
    """What a service of version 3 has: a catalogue and two tables."""
    return {
        "ODataCatalog/Tables": [
            _line("90001NED", "Hulp bij het huishouden; gemeenten", "Cliënten met hulp", "2021 - 2022"),
            _line("90002NED", "Kerncijfers wijken en buurten 2023", "Inwoners en\n hulp", "2023"),
        ],
        **_set_v3(
            "90001NED",
            TableInfos=[_line("90001NED", "Hulp bij het huishouden; gemeenten", "", "2021 - 2022")],
            DataProperties=[
                _property(0, "Dimension", "Geslacht", "Geslacht"),
                _property(1, "GeoDimension", "RegioS", "Regio's", MapYear=2023),
                _property(2, "TimeDimension", "Perioden", "Perioden"),
                _property(3, "TopicGroup", "", "Hulp"),
                _topic(4, "Clienten_1", "Cliënten", "aantal", 0, ParentID=3),
                _topic(5, "ClientenRelatief_2", "Cliënten per 1 000", "per 1 000 inwoners", 1, ParentID=3),
            ],
            Geslacht=[{"Key": key, "Title": title} for key, title in SEXES],
            RegioS=[{"Key": key, "Title": title} for key, title in REGIONS],
            Perioden=[{"Key": key, "Title": title, "Status": status} for key, title, status in PERIODS],
            UntypedDataSet=[
                {
                    "ID": place,
                    "Geslacht": sex,
                    "RegioS": region,
                    "Perioden": period,
                    "Clienten_1": clients,
                    "ClientenRelatief_2": rate,
                }
                for place, (sex, region, period, clients, rate) in enumerate(HELP_V3)
            ],
        ),
        **_set_v3(
            "90002NED",
            TableInfos=[_line("90002NED", "Kerncijfers wijken en buurten 2023", "", "2023")],
            DataProperties=[
                _property(0, "GeoDetail", "WijkenEnBuurten", "Wijken en buurten", MapYear=2023),
                _topic(1, "Gemeentenaam_1", "Gemeentenaam", "naam", 0, Datatype="String"),
                _topic(
                    4,
                    "IndelingswijzigingWijkenEnBuurten_4",
                    "Indelingswijziging wijken en buurten",
                    "code",
                    0,
                    Datatype="String",
                ),
                _topic(2, "AantalInwoners_5", "Aantal inwoners", "aantal", 0),
                _topic(3, "WmoClientenRelatief_90", "Wmo-cliënten relatief", "per 1 000 inwoners", 1),
            ],
            WijkenEnBuurten=[{"Key": key, "Title": title} for key, title, _, _ in AREAS],
            UntypedDataSet=[
                {
                    "ID": place,
                    "WijkenEnBuurten": key,
                    "Gemeentenaam_1": "Beukwoud".ljust(40),
                    "IndelingswijzigingWijkenEnBuurten_4": CHANGED.get(key, "1       "),
                    "AantalInwoners_5": inhabitants,
                    "WmoClientenRelatief_90": rate,
                }
                for place, (key, _, inhabitants, rate) in enumerate(AREAS)
            ],
        ),
    }


def _set_v3(table: str, **sets: Rows) -> dict[str, Rows]:
    return {f"ODataFeed/odata/{table}/{name}": rows for name, rows in sets.items()}


def _line(table: str, title: str, summary: str, period: str) -> dict[str, Any]:
    return {
        "Identifier": table,
        "Title": title,
        "ShortDescription": summary,
        "Summary": summary,
        "Modified": "2024-03-26T02:00:00",
        "Period": period,
    }


def _property(number: int, kind: str, key: str, title: str, **more: Any) -> dict[str, Any]:
    return {"ID": number, "ParentID": None, "Type": kind, "Key": key, "Title": title, **more}


def _topic(number: int, key: str, title: str, unit: str, decimals: int, **more: Any) -> dict[str, Any]:
    about = {"Unit": unit, "Decimals": decimals, "Datatype": "Double", "Default": "Impossible"}
    return {**_property(number, "Topic", key, title), **about, **more}


# Version 4: measure, region, period, value, attribute.
HELP_V4 = [
    ("M001", "NL01", "2021JJ00", 123450.0, "None"),
    ("M001", "GM9991", "2021JJ00", 310.0, "None"),
    ("M001", "GM9991", "2022JJ00", 325.0, "None"),
    ("M001", "GM9991", "2022KW01", 320.0, "None"),
    ("M001", "GM9992", "2021JJ00", None, "Confidential"),
    ("M001", "GM9992", "2022JJ00", 0.0, "None"),
    ("M002", "GM9991", "2021JJ00", 25.0, "None"),
    ("M002", "GM9991", "2022JJ00", 26.200000762939453, "Provisional"),
    ("M002", "GM9992", "2021JJ00", None, "Impossible"),
    ("M002", "GM9992", "2022JJ00", None, "Estimated"),
]


def v4(prefix: str = "odata/v1") -> dict[str, Rows | dict[str, Any]]:
    """What a service of version 4 has: a catalogue and a table."""
    properties = {
        "Identifier": "90001NED",
        "Title": "Hulp bij het huishouden; gemeenten",
        "Modified": "2024-03-26T02:00:00+01:00",
        "Version": "202403260200",
        "TemporalCoverage": "2021 - 2022",
        "Catalog": "CBS",
        "Summary": "Cliënten met hulp",
    }
    measures = [
        {"Identifier": "M001", "Title": "Cliënten", "Unit": "aantal", "Decimals": 0, "MeasureGroupId": "H"},
        {
            "Identifier": "M002",
            "Title": "Cliënten per 1 000",
            "Unit": "per 1 000 inwoners",
            "Decimals": 1,
            "MeasureGroupId": "H",
        },
        {"Identifier": "M009", "Title": "Naam", "Unit": "naam", "DataType": "String", "MeasureGroupId": None},
        {
            "Identifier": "M008",
            "Title": "Indelingswijziging wijken en buurten",
            "Unit": "code",
            "DataType": "String",
            "MeasureGroupId": None,
        },
    ]
    observations = [
        {
            "Id": place,
            "Measure": measure,
            "ValueAttribute": attribute,
            "Value": value,
            "StringValue": None,
            "RegioS": region,
            "Perioden": period,
        }
        for place, (measure, region, period, value, attribute) in enumerate(HELP_V4)
    ]
    observations.append(
        {
            **observations[-1],
            "Measure": "M008",
            "ValueAttribute": "None",
            "StringValue": "3",
            "RegioS": "GM9992",
        }
    )
    sets: dict[str, Rows | dict[str, Any]] = {
        "Properties": properties,
        "Dimensions": [
            {"Identifier": "RegioS", "Title": "Regio's", "Kind": "GeoDimension", "MapYear": "2023"},
            {"Identifier": "Perioden", "Title": "Perioden", "Kind": "TimeDimension", "MapYear": None},
        ],
        "MeasureGroups": [
            {"Id": "W", "Title": "Wmo", "ParentId": None},
            {"Id": "H", "Title": "Hulp", "ParentId": "W"},
        ],
        "MeasureCodes": measures,
        "RegioSCodes": [{"Identifier": key.strip(), "Title": title} for key, title in REGIONS],
        "PeriodenCodes": [
            {"Identifier": key, "Title": title, "Status": status} for key, title, status in PERIODS
        ],
        "Observations": observations,
    }
    datasets = [{**properties}, {"Identifier": "90003NED", "Title": "Bevolking", "Catalog": "CBS"}]
    return {
        f"{prefix}/Datasets": datasets,
        **{f"{prefix}/CBS/90001NED/{name}": rows for name, rows in sets.items()},
    }


def swing(prefix: str = "jiveservices/odata") -> dict[str, Rows | dict[str, Any]]:
    """What a site on Swing has: one subject, in municipalities and districts, over three years."""
    subject = f"{prefix}/Variables('wmo_clienten')"
    years = [{"ExternalCode": year, "Name": year} for year in ("2021", "2022")]
    found: dict[str, Rows | dict[str, Any]] = {
        f"{prefix}/Variables": [
            {"ExternalCode": "wmo_clienten", "Name": "Cliënten met een maatwerkarrangement Wmo"},
            {"ExternalCode": "banen", "Name": "Banen"},
        ],
        subject: {"ExternalCode": "wmo_clienten", "Name": "Cliënten met een maatwerkarrangement Wmo"},
        f"{subject}/GeoLevels": [
            {"ExternalCode": "gemeente16", "Name": "Gemeenten 2016"},
            {"ExternalCode": "gemeente", "Name": "Gemeenten"},
            {"ExternalCode": "nederland", "Name": "Nederland"},
        ],
    }
    values = {
        ("gemeente", "2021"): [("9991", "Beukwoud", "610"), ("9992", "Lindebroek", "?")],
        ("gemeente", "2022"): [("9991", "Beukwoud", "625,5"), ("9992", "Lindebroek", "veel")],
        ("nederland", "2021"): [("1", "Nederland", "600")],
        ("nederland", "2022"): [("1", "Nederland", "-")],
    }
    for level in ("gemeente", "nederland"):
        path = f"{subject}/GeoLevels('{level}')/PeriodLevels('year')/Periods"
        found[path] = years
        for year in ("2021", "2022"):
            found[f"{path}('{year}')/Values"] = [
                {"ExternalCode": code, "Name": name, "ValueString": value}
                for code, name, value in values[level, year]
            ]
    return found
