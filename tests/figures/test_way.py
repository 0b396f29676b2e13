"""From a template through the store into a plan: new figures change the verdict."""

from datetime import date
from decimal import Decimal

from openpyxl import load_workbook

from koersvast.assessing import assess
from koersvast.figures import Store, read_template, with_figures, write_template
from koersvast.plan import Comparator, Indicator, Observation, Plan, Role, Target

PLAN = Plan(
    indicators=(Indicator(id="eenzaam", name="% inwoners dat zich eenzaam voelt", unit="percent"),),
    observations=(Observation(indicator="eenzaam", period="2016", role=Role.BASELINE, value=Decimal(43)),),
    targets=(Target(indicator="eenzaam", period="2020", comparator=Comparator.LESS, value=Decimal(43)),),
)


def test_a_figure_that_is_filled_in_gives_a_verdict_with_its_margin(tmp_path):
    path = tmp_path / "cijfers.xlsx"
    write_template(PLAN, path, "2020")
    workbook = load_workbook(path)
    workbook.worksheets[0]["H2"], workbook.worksheets[0]["I2"] = "47%", 1200
    workbook.save(path)

    store = Store(tmp_path / "store")
    store.load(read_template(path, PLAN), source="team Onderzoek", day=date(2021, 3, 1))

    assert assess(PLAN).verdict("eenzaam").outcome == "no_data"
    verdict = assess(with_figures(PLAN, store.observations())).verdict("eenzaam")
    assert (verdict.outcome, verdict.certainty) == ("missed", "certain")
    assert "(44,2% tot 49,8%)" in verdict.reason["nl"]
