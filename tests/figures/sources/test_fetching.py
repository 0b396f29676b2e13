"""What each protocol makes of a selection: figures, why they are absent, and where they stand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from koersvast.assessing.breaks import states_break
from koersvast.figures.sources.absent import printed, status_in
from koersvast.figures.sources.figuring import place, rounded
from koersvast.figures.sources.model import Selection
from koersvast.figures.sources.odata import any_of, quoted
from koersvast.figures.sources.periods import plan_period, single_year, year_of
from koersvast.figures.sources.problems import SourceError
from koersvast.figures.sources.protocols import protocols
from koersvast.plan import Document, DocumentKind, Missing, Observation, Role, Status, parse_period

PROVISIONAL, FINAL = Status.PROVISIONAL, Status.FINAL


def fetched(sources, portal="v3", table="90001NED", measures=("Clienten_1",), regions=("GM9991",), **more):
    wanted = Selection(table=table, measures=measures, regions=regions, **more)
    return sources.ask(portal, lambda source: source.fetch(wanted))


def short(found):
    return [
        (one.region, one.period, None if one.value is None else str(one.value), one.missing, one.status)
        for one in found.figures
    ]


V3 = [
    (
        {"regions": ("GM9991", "GM9992")},
        [
            ("GM9991", "2021", "310", None, FINAL),
            ("GM9991", "2022", "325", None, PROVISIONAL),
            ("GM9992", "2021", None, Missing.NOT_AVAILABLE, FINAL),
            ("GM9992", "2022", "0", None, PROVISIONAL),
        ],
    ),
    # By title; stars call a figure provisional; decimals as published.
    (
        {"measures": ("cliënten per 1 000",), "periods": ("2022",)},
        [("GM9991", "2022", "26.2", None, PROVISIONAL)],
    ),
    # A quarter when it is asked for; a blank cell cannot be, says the table.
    (
        {"measures": ("ClientenRelatief_2",), "periods": ("2022-Q1",)},
        [("GM9991", "2022-Q1", None, Missing.NOT_APPLICABLE, PROVISIONAL)],
    ),
    ({"periods": ("2022JJ00",)}, [("GM9991", "2022", "325", None, PROVISIONAL)]),
    ({"since": 2022}, [("GM9991", "2022", "325", None, PROVISIONAL)]),
    # One category by code or title, although the key is padded.
    ({"chosen": {"Geslacht": "4000"}, "since": 2022}, [("GM9991", "2022", "210", None, PROVISIONAL)]),
    ({"chosen": {"Geslacht": "vrouwen"}, "since": 2022}, [("GM9991", "2022", "210", None, PROVISIONAL)]),
    # The country, under whatever code.
    ({"regions": ("NL00",), "since": 2022}, [("NL01", "2022", "125000", None, PROVISIONAL)]),
    # A table without periods is about its one year; all districts of a municipality at once.
    (
        {"table": "90002NED", "measures": ("WmoClientenRelatief_90",), "regions": ("WK9991*", "BU99910101")},
        [
            ("WK999101", "2023", "10.0", None, None),
            ("WK999102", "2023", None, Missing.NOT_APPLICABLE, None),
            ("BU99910101", "2023", None, Missing.NOT_AVAILABLE, None),
        ],
    ),
]


@pytest.mark.parametrize(("selection", "expected"), V3)
def test_selections_of_version_3(sources, selection, expected):
    assert short(fetched(sources, **selection)) == expected


V4 = [
    (
        {"measures": ("M001",), "regions": ("GM*",)},
        [
            ("GM9991", "2021", "310", None, FINAL),
            ("GM9991", "2022", "325", None, PROVISIONAL),
            ("GM9992", "2021", None, Missing.SUPPRESSED, FINAL),
            ("GM9992", "2022", "0", None, PROVISIONAL),
        ],
    ),
    (
        {"measures": ("Cliënten per 1 000",), "regions": ("GM9991", "GM9992")},
        [
            ("GM9991", "2021", "25.0", None, FINAL),
            ("GM9991", "2022", "26.2", None, PROVISIONAL),
            ("GM9992", "2021", None, Missing.NOT_APPLICABLE, FINAL),
            ("GM9992", "2022", None, Missing.NOT_AVAILABLE, PROVISIONAL),
        ],
    ),
    # A row that is left out is no figure.
    ({"measures": ("M001",), "regions": ("NL01",)}, [("NL01", "2021", "123450", None, FINAL)]),
]


@pytest.mark.parametrize(("selection", "expected"), V4)
def test_selections_of_version_4(sources, selection, expected):
    assert short(fetched(sources, "v4", **selection)) == expected


def test_a_monitor_on_swing(sources):
    found = fetched(sources, "monitor", "wmo_clienten", (), ("GM9991", "GM9992", "NL01", "WK999101"))
    assert short(found) == [
        ("GM9991", "2021", "610", None, None),
        ("GM9992", "2021", None, Missing.NOT_AVAILABLE, None),
        ("GM9991", "2022", "625.5", None, None),
        ("NL01", "2021", "600", None, None),
        ("NL01", "2022", None, Missing.DASH, None),
    ]
    assert [(one.found, one.reason) for one in found.left_out] == [
        ("GM9992: veel", "no-figure"),
        ("WK", "level"),
    ]
    assert short(fetched(sources, "monitor", "wmo_clienten", (), ("GM9991",), since=2022)) == [
        ("GM9991", "2022", "625.5", None, None)
    ]


# What is wrong with a selection: the portal, the selection, and words of the message.
WRONG = [
    ("v3", {"measures": ("Klanten",)}, "Klanten is no subject of table 90001NED. Alike: "),
    ("v3", {"table": "90002NED", "measures": ("Gemeentenaam",)}, "is text and no figure"),
    ("v3", {"measures": ()}, "Choose a measure of table 90001NED, such as: Cliënten"),
    ("v3", {"regions": ()}, "Choose areas, such as GM9999"),
    ("v3", {"regions": ("GM0001",)}, "none of these areas: GM0001"),
    ("v3", {"periods": ("2030",)}, "no figures about 2030. It has: 2021JJ00"),
    ("v3", {"since": 2030}, "no figures about 2030"),
    ("v3", {"chosen": {"Geslacht": "kinderen"}}, "kinderen does not stand at Geslacht"),
    ("v3", {"table": "../etc"}, "cannot be the name of a table"),
    ("v4", {"measures": ("M009",)}, "is text and no figure"),
    ("monitor", {"table": "wmo_clienten", "measures": (), "regions": ()}, "Choose areas"),
    ("monitor", {"table": "wmo_clienten", "measures": (), "periods": ("2030",)}, "no figures about 2030"),
    ("monitor", {"table": "onbekend", "measures": ()}, "does not exist at this source"),
]


@pytest.mark.parametrize(("portal", "selection", "words"), WRONG)
def test_what_a_table_does_not_have_is_told(sources, portal, selection, words):
    with pytest.raises(SourceError) as refused:
        fetched(sources, portal, **selection)
    assert words in refused.value.messages["en"]
    assert refused.value.messages["nl"]


def test_a_dimension_without_total_must_be_chosen(service, sources):
    service.sets["ODataFeed/odata/90001NED/Geslacht"].pop(0)
    with pytest.raises(SourceError, match=r"split by Geslacht .* Mannen \(3000\), Vrouwen \(4000\)"):
        fetched(sources)


def test_two_measures_of_one_title_ask_for_a_code(service, sources):
    properties = service.sets["ODataFeed/odata/90001NED/DataProperties"]
    properties.append({**properties[-1], "Key": "ClientenRelatief_9", "ID": 9})
    with pytest.raises(SourceError, match=r"more than once.*ClientenRelatief_2 \(Hulp\), ClientenRelatief_9"):
        fetched(sources, measures=("Cliënten per 1 000",))


def test_editions_of_iv3_are_one_period_when_asked_for(service, sources):
    periods = service.sets["ODataFeed/odata/90001NED/Perioden"]
    periods[:] = [{"Key": "2022X000", "Title": "Begroting"}, {"Key": "2022X005", "Title": "Jaarrekening"}]
    for place_, row in enumerate(service.sets["ODataFeed/odata/90001NED/UntypedDataSet"][2:4]):
        row["Perioden"] = periods[place_]["Key"]
    with pytest.raises(SourceError, match="It has: 2022X000, 2022X005"):
        fetched(sources)
    assert short(fetched(sources, chosen={"Perioden": "X005"})) == [("GM9991", "2022", "325", None, None)]


def test_a_table_that_does_not_say_its_year(service, sources):
    service.sets["ODataFeed/odata/90002NED/TableInfos"][0] |= {
        "Period": "2019 - 2023",
        "Title": "Kerncijfers",
    }
    with pytest.raises(SourceError, match="does not say which year"):
        fetched(sources, table="90002NED", measures=("AantalInwoners_5",))


def test_what_a_plan_cannot_hold_is_told(sources):
    found = fetched(sources, regions=("GM9991", "GM0001"))
    assert [(one.found, one.reason) for one in found.left_out] == [
        ("GM0001", "region"),
        ("2022 1e halfjaar (2022HJ01)", "period"),
    ]


@pytest.mark.parametrize(
    ("portal", "words", "expected"),
    [
        ("v3", "wijken hulp", ["90002NED"]),
        ("v3", "hulp", ["90001NED", "90002NED"]),
        ("v3", "", ["90001NED", "90002NED"]),
        ("v3", "90001ned", ["90001NED"]),
        ("v3", "zorg", []),
        ("v4", "bevolking", ["90003NED"]),
        ("monitor", "wmo", ["wmo_clienten"]),
    ],
)
def test_searching(sources, portal, words, expected):
    assert [line.id for line in sources.ask(portal, lambda source: source.search(words))] == expected


def test_a_table_is_described(sources):
    table = sources.ask("v4", lambda source: source.describe("90001NED"))
    measure = table.measures[1]
    assert (measure.title, measure.unit, measure.decimals, measure.group) == (
        "Cliënten per 1 000",
        "per 1 000 inwoners",
        1,
        "Wmo / Hulp",
    )
    assert [(one.code, one.kind, one.edition) for one in table.dimensions] == [
        ("RegioS", "region", "2023"),
        ("Perioden", "period", ""),
    ]
    assert table.document == Document(
        id="v4-90001ned",
        title="Bron vier, Hulp bij het huishouden; gemeenten (90001NED)",
        kind=DocumentKind.FIGURES,
        published=date(2024, 3, 26),
        reference="90001NED",
        address="https://bron.example/90001NED",
        language="nl",
    )


def test_a_place_leads_back_to_the_figure(sources):
    (figure,) = fetched(sources, since=2022).figures
    assert figure.place == "Clienten_1/GM9991/2022JJ00/T001038"
    assert Observation(indicator="x", period="2022", role=Role.REALISED, locator=figure.place)


def test_an_area_that_became_another_breaks_its_series(sources):
    found = fetched(
        sources, table="90002NED", measures=("AantalInwoners_5",), regions=("WK9991*", "BU99910101")
    )
    assert {one.region: states_break(one.note) for one in found.figures} == {
        "WK999101": True,
        "WK999102": False,
        "BU99910101": False,
    }
    assert found.figures[-1].note == "Dit gebied had in de vorige indeling een andere code."
    found = fetched(sources, "v4", measures=("M001",), regions=("GM9991", "GM9992"), since=2022)
    assert {one.region: states_break(one.note) for one in found.figures} == {"GM9991": False, "GM9992": True}


def test_progress_is_told(sources):
    seen = []
    wanted = Selection(table="90001NED", measures=("Clienten_1",), regions=("GM9991",))
    sources.ask("v3", lambda source: source.fetch(wanted, lambda done, total: seen.append((done, total))))
    assert seen == [(1, None), (2, None)]


def test_protocols_are_found_by_existing():
    assert protocols() == ("odata3", "odata4", "swing")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("   3650", (Decimal(3650), None, None)),
        ("12.50", (Decimal("12.50"), None, None)),
        ("-0.5", (Decimal("-0.5"), None, None)),
        ("3650*", (Decimal(3650), None, PROVISIONAL)),
        ("3650 **", (Decimal(3650), None, PROVISIONAL)),
        ("       .", (None, Missing.NOT_AVAILABLE, None)),
        (".*", (None, Missing.NOT_AVAILABLE, PROVISIONAL)),
        ("x", (None, Missing.SUPPRESSED, None)),
        ("-", (None, Missing.DASH, None)),
        ("?", (None, Missing.NOT_AVAILABLE, None)),
        ("   ", (None, Missing.NOT_APPLICABLE, None)),
        ("0", (Decimal(0), None, None)),
    ],
)
def test_signs(raw, expected):
    assert printed(raw, Missing.NOT_APPLICABLE) == expected


@pytest.mark.parametrize("raw", ["veel", "1 000", "NaN", "1,5", "Infinity"])
def test_text_is_no_figure(raw):
    with pytest.raises(ValueError, match="no figure"):
        printed(raw, Missing.NOT_AVAILABLE)


@given(st.text(max_size=8))
def test_any_cell_is_a_figure_or_absent_or_neither(raw):
    try:
        value, missing, _ = printed(raw, Missing.NOT_AVAILABLE)
    except ValueError:
        return
    assert (value is None) != (missing is None)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Definitief", FINAL),
        ("NaderVoorlopig", PROVISIONAL),
        (" voorlopig ", PROVISIONAL),
        ("", None),
        ("?", None),
    ],
)
def test_statuses(words, expected):
    assert status_in(words) is expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("2023JJ00", "2023"),
        ("2023KW04", "2023-Q4"),
        ("2023MM12", "2023-12"),
        ("2023SJ00", "2023/2024"),
        ("2023", "2023"),
        (" 2023JJ00 ", "2023"),
        ("2023KW05", ""),
        ("2023MM00", ""),
        ("2023HJ01", ""),
        ("2023W101", ""),
        ("2023X000", ""),
        ("20060101", ""),
        ("2023G400", ""),
        ("", ""),
    ],
)
def test_periods(code, expected):
    assert plan_period(code) == expected


@given(st.from_regex(r"(19|20)[0-9]{2}[A-Z0-9]{0,4}", fullmatch=True))
def test_any_code_is_a_period_of_a_plan_or_none(code):
    found = plan_period(code)
    assert not found or parse_period(found).text == found
    assert year_of(code) in {"", code[:4]}


@pytest.mark.parametrize(
    ("words", "year"), [("2023", "2023"), ("2019 - 2023", ""), ("t/m 2021 (2021)", "2021"), ("", "")]
)
def test_single_years(words, year):
    assert single_year(words) == year


def test_filters_are_quoted_and_short_enough():
    assert quoted("'s-Beukwoud") == "'''s-Beukwoud'"
    assert list(any_of([])) == []
    tests = [f"RegioS eq 'GM{number:04}'" for number in range(100)]
    parts = list(any_of(tests, 200))
    assert " or ".join(parts) == " or ".join(tests)
    assert max(map(len, parts)) <= 200


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [("7888.2001953125", 1, "7888.2"), ("1985.0", 0, "1985"), ("2.5", None, "2.5"), ("-0.25", 1, "-0.2")],
)
def test_decimals_of_the_measure(value, decimals, expected):
    assert str(rounded(Decimal(value), decimals)) == expected


def test_codes_with_signs_make_a_place():
    assert place(["T001036", "BU 0392/01", "2023JJ00"]) == "T001036/BU-0392-01/2023JJ00"
    assert place(["T001036"]) == "T001036/-"
