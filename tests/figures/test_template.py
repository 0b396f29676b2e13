"""Templates: what is written, what comes back, and every way to fill one in wrongly."""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from koersvast.figures.persons import PersonData
from koersvast.figures.template import TemplateError, read_template, template_document, write_template
from koersvast.figures.template.cells import Typed, Unclear, figure_in
from koersvast.figures.template.columns import COLUMNS
from koersvast.plan import Area, DocumentKind, Indicator, Missing, Observation, Plan, Role, Status, Target
from koersvast.texts import LANGUAGES, text

PLAN = Plan(
    areas=(Area(id="noord", name="Noord"),),
    indicators=(
        Indicator(id="eenzaam", name="% inwoners dat zich eenzaam voelt", unit="percent"),
        Indicator(id="meldingen", name="=Aantal meldingen", unit="count"),
    ),
    observations=(
        Observation(indicator="eenzaam", period="2018", role=Role.REALISED, value=Decimal("43.5")),
        Observation(indicator="eenzaam", period="2016", role=Role.BASELINE, value=Decimal(40)),
    ),
    targets=(Target(indicator="eenzaam", area="noord", period="2022", value=Decimal(40)),),
)


def filled_in(path: Path, **cells):
    """The template with some cells of the first row filled in, by the name of the column."""
    write_template(PLAN, path, "2020")
    workbook = load_workbook(path)
    for name, value in cells.items():
        place = next(i for i, column in enumerate(COLUMNS, start=1) if column.name == name)
        cell = workbook.worksheets[0].cell(2, place)
        cell.value, cell.number_format = value if isinstance(value, tuple) else (value, "General")
    workbook.save(path)
    return path


def test_a_template_has_a_row_for_every_series(tmp_path):
    write_template(PLAN, tmp_path / "cijfers.xlsx", "2020")
    rows = list(load_workbook(tmp_path / "cijfers.xlsx").worksheets[0].values)
    assert rows[0][0] == "Indicator (niet wijzigen)"
    assert [(row[0], row[3], row[5], row[6]) for row in rows[1:]] == [
        ("eenzaam", None, "43,5 (2018)", "2020"),
        ("eenzaam", "noord", None, "2020"),
        ("meldingen", None, None, "2020"),
    ]


def test_text_of_a_document_is_never_a_formula(tmp_path):
    write_template(PLAN, tmp_path / "cijfers.xlsx", "2020")
    assert load_workbook(tmp_path / "cijfers.xlsx").worksheets[0]["B4"].data_type == "s"
    write_template(PLAN, tmp_path / "cijfers.csv", "2020")
    with (tmp_path / "cijfers.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file, delimiter=";"))[3][1] == "'=Aantal meldingen"


def test_chosen_indicators_and_a_wrong_period(tmp_path):
    write_template(PLAN, tmp_path / "cijfers.xlsx", "2020", indicators=["meldingen"], language="en")
    rows = list(load_workbook(tmp_path / "cijfers.xlsx").worksheets[0].values)
    assert [row[0] for row in rows] == ["Indicator (do not change)", "meldingen"]
    with pytest.raises(KeyError):
        write_template(PLAN, tmp_path / "cijfers.xlsx", "2020", indicators=["onbekend"])
    with pytest.raises(ValueError, match="'20' is not a period"):
        write_template(PLAN, tmp_path / "cijfers.xlsx", "20")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", ["xlsx", "csv"])
def test_an_empty_template_gives_nothing(tmp_path, suffix, language):
    write_template(PLAN, tmp_path / f"cijfers.{suffix}", "2020", language=language)
    assert read_template(tmp_path / f"cijfers.{suffix}", PLAN) == ()


def test_a_whole_row(tmp_path):
    cells = {"area": "Noord", "group": "19-plussers", "period": 2020, "value": "47,5%", "sample_size": 1200}
    cells |= {"lower": 44.6, "upper": "50,4", "provisional": "ja", "note": "Voorlopig."}
    path = filled_in(tmp_path / "cijfers.xlsx", **cells)
    assert read_template(path, PLAN) == (
        Observation(
            indicator="eenzaam",
            area="noord",
            group="19-plussers",
            period="2020",
            role=Role.REALISED,
            value=Decimal("47.5"),
            sample_size=1200,
            lower=Decimal("44.6"),
            upper=Decimal("50.4"),
            status=Status.PROVISIONAL,
            raw="47,5%",
            note="Voorlopig.",
            document="cijfers",
            locator="Cijfers!H2",
        ),
    )


@pytest.mark.parametrize(
    ("cell", "value", "missing"),
    [
        (47, Decimal(47), None),
        (47.5, Decimal("47.5"), None),
        (0, Decimal(0), None),
        ((0.475, "0.0%"), Decimal("47.5"), None),
        ((1, "0%"), Decimal(100), None),
        ("47,50", Decimal("47.50"), None),
        ("-2", Decimal(-2), None),
        ("n.b.", None, Missing.NOT_AVAILABLE),
        ("–", None, Missing.DASH),
    ],
)
def test_figures_as_people_type_them(tmp_path, cell, value, missing):
    (found,) = read_template(filled_in(tmp_path / "cijfers.xlsx", value=cell), PLAN)
    assert (found.value, found.missing) == (value, missing)


# What is filled in, and the messages: cell and what was found.
WRONG = [
    ({"value": "veel"}, [("number", "H2", "veel")]),
    ({"value": "1.234"}, [("ambiguous", "H2", "1.234")]),
    ({"value": True}, [("number", "H2", "True")]),
    ({"value": 47, "period": "begin 2020"}, [("period", "G2", "begin 2020")]),
    ({"value": 47, "period": "2020/2023"}, [("period", "G2", "2020/2023")]),
    ({"value": 47, "indicator": "onbekend"}, [("unknown-indicator", "A2", "onbekend")]),
    ({"value": 47, "area": "Zuid"}, [("unknown-area", "D2", "Zuid")]),
    ({"sample_size": 400}, [("value-missing", "H2", "")]),
    ({"value": 47, "sample_size": 0}, [("sample-size", "I2", "0")]),
    ({"value": 47, "sample_size": 1.5}, [("sample-size", "I2", "1.5")]),
    ({"value": 47, "lower": 45}, [("half-margin", "M2", "")]),
    ({"value": 47, "lower": 48, "upper": 46}, [("lower", "L2", "48"), ("upper", "M2", "46")]),
    ({"value": 47, "provisional": "misschien"}, [("yes-no", "N2", "misschien")]),
    # All that is wrong is told at once.
    ({"value": "veel", "area": "Zuid"}, [("unknown-area", "D2", "Zuid"), ("number", "H2", "veel")]),
]


@pytest.mark.parametrize(("cells", "expected"), WRONG)
def test_every_wrong_cell_is_named(tmp_path, cells, expected):
    with pytest.raises(TemplateError) as wrong:
        read_template(filled_in(tmp_path / "cijfers.xlsx", **cells), PLAN)
    assert [(p.kind, p.cell, p.found) for p in wrong.value.problems] == expected
    assert all(p.message(language) for p in wrong.value.problems for language in LANGUAGES)


def _csv(path: Path, head: str, *lines: str, encoding="utf-8"):
    path.write_text("\n".join([head, *lines]), encoding=encoding)
    return path


HEAD = "Indicator (niet wijzigen);Gebied;Periode;Cijfer"


@pytest.mark.parametrize(
    ("head", "lines", "kinds"),
    [
        ("", [], ["empty"]),
        ("Indicator (niet wijzigen);Periode;Cijfer;Kleur", [], ["unknown-column"]),
        ("Indicator (niet wijzigen);Cijfer", [], ["no-column"]),
        ("Indicator (niet wijzigen);Periode;Cijfer;Cijfer", [], ["doubled-column"]),
        (HEAD, ["eenzaam;;2020;47", "eenzaam;;2020;48"], ["doubled"]),
    ],
)
def test_wrong_tables(tmp_path, head, lines, kinds):
    with pytest.raises(TemplateError) as wrong:
        read_template(_csv(tmp_path / "cijfers.csv", head, *lines), PLAN)
    assert [problem.kind for problem in wrong.value.problems] == kinds


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        ("Indicator (niet wijzigen);Periode;Cijfer;BSN", ["eenzaam;2020;47;123456782"]),
        ("Indicator (niet wijzigen);Periode;Cijfer;Geboortedatum", []),
        (f"{HEAD};Opmerking", ["eenzaam;;2020;47;Gesproken met 123456782"]),
    ],
)
def test_data_about_people_are_refused(tmp_path, head, lines):
    with pytest.raises(PersonData, match=r"cijfers\.csv: this file is about people"):
        read_template(_csv(tmp_path / "cijfers.csv", head, *lines), PLAN)


def test_a_file_is_the_document_of_its_figures(tmp_path):
    path = _csv(tmp_path / "Cijfers 2020.csv", HEAD, "eenzaam;;2020;47")
    (found,) = read_template(path, PLAN)
    document = template_document(path, "Peiling 2020")
    assert (found.document, found.locator) == (document.id, "l2") == ("cijfers-2020", "l2")
    assert (document.title, document.kind, len(document.sha256)) == ("Peiling 2020", DocumentKind.FIGURES, 64)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_csv_as_spreadsheets_save_it(tmp_path, encoding):
    head = f"{HEAD};Opmerking"
    path = _csv(tmp_path / "cijfers.csv", head, "eenzaam;Noord;2020;47,5;Één jaar", "", encoding=encoding)
    (found,) = read_template(path, PLAN)
    assert (found.value, found.area, found.note) == (Decimal("47.5"), "noord", "Één jaar")


@pytest.mark.parametrize("content", [b"PK\x03\x04 no workbook", b"", b"\x00\x01\x02"])
def test_damaged_files_are_told_so(tmp_path, content):
    (tmp_path / "cijfers.xlsx").write_bytes(content)
    with pytest.raises(TemplateError):
        read_template(tmp_path / "cijfers.xlsx", PLAN)
    with pytest.raises(TemplateError, match="cannot be read"):
        read_template(tmp_path / "nergens.xlsx", PLAN)


def test_a_workbook_that_is_no_template(tmp_path):
    workbook = Workbook()
    workbook.active["A1"] = "Iets anders"
    workbook.save(tmp_path / "cijfers.xlsx")
    with pytest.raises(TemplateError, match="does not belong in this table"):
        read_template(tmp_path / "cijfers.xlsx", PLAN)


@given(st.decimals(-(10**9), 10**9, places=2), st.booleans())
def test_a_dutch_figure_is_read_back(value, grouped):
    typed = f"{value:,.2f}" if grouped else f"{value:.2f}"
    typed = typed.replace(",", "\0").replace(".", ",").replace("\0", ".")
    assert figure_in(Typed(typed)) == value


def understood(typed):
    try:
        return figure_in(Typed(typed), percent=True)
    except Unclear:
        return None


@given(st.text(max_size=12))
def test_any_text_is_a_figure_a_reason_or_unclear(typed):
    found = understood(typed)
    assert found is None or isinstance(found, Missing) or found.is_finite()


@pytest.mark.parametrize("language", LANGUAGES)
def test_heads_differ_from_each_other(language):
    heads = [column.head(language) for column in COLUMNS]
    assert len(set(heads)) == len(heads)
    assert text("figures-sheet", language)
