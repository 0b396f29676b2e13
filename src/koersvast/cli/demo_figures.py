"""The figures of the demo: those that colleagues of the invented municipality would hand in."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from koersvast.cli import console
from koersvast.cli.examples import INVENTED, example
from koersvast.cli.figures import survey
from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import FOLDER, bring_in
from koersvast.cli.plans import open_plan
from koersvast.cli.protecting import protected
from koersvast.figures import MissingEngine, Store, read_template
from koersvast.figures.care import (
    CareFiles,
    care_figures,
    is_internal,
    read_allocations,
    read_contracts,
    read_declarations,
    read_outcomes,
)
from koersvast.figures.template import template_document
from koersvast.plan import Plan
from koersvast.plan.package import write_package
from koersvast.texts import text

_FILES, _STATISTICS, _SURVEY, _CARE = "figures", "statistics", "peiling", "zorggebruik"
# On the site every figure leads to this title: that it is invented must be seen there.
_TITLE = "Inwonerspeiling Lindebroek 2025 (verzonnen cijfers)"
_CARE_TITLE = "Zorggebruik Lindebroek 2024 (verzonnen cijfers)"
_CARE_DAYS = (date(2024, 1, 1), date(2024, 12, 31))


def with_statistics(plan: Plan) -> Plan:
    """The plan with the invented statistics beside it: long series, and other municipalities."""
    return joined(plan, open_plan(example(INVENTED) / _STATISTICS))


def joined(plan: Plan, more: Plan) -> Plan:
    """The rows of both plans; where both have a row of the same id, that of the first counts."""
    tables = {}
    for name, rows in more.tables():
        own = {row.key for row in plan.rows(name) if row.key_columns == ("id",)}
        tables[name] = [*plan.rows(name), *(row for row in rows if row.key not in own)]
    return plan.with_rows(**tables)


def load_figures(plan: Plan, folder: Path, language: str) -> Plan:
    """Load a template that was filled in, a survey and care use into a store in the folder of the plan; gives
    the plan with what may be shown of them.

    Where the packages of the store are not installed, says so and gives the plan as it is.
    """
    console.say(text("cli-demo-figures", language))
    try:
        store = Store(folder / FOLDER)
    except MissingEngine as missing:
        console.say(text("cli-demo-no-figures", language, found=str(missing)), style="dim")
        return plan
    for file in sorted((example(INVENTED) / _FILES).iterdir()):
        with refusing():
            observations, document = read_template(file, plan), template_document(file, _TITLE)
        bring_in(store, plan, observations, document, version=document.sha256, language=language, yes=True)
    answers = example(INVENTED) / _SURVEY
    survey.run(
        language, folder, answers / "antwoorden-verzonnen.csv", answers / "vragen.toml", None, yes=True
    )
    plan = _with_care(plan, store, language)
    write_package(plan, folder)
    return protected(plan, folder, store).plan


def _with_care(plan: Plan, store: Store, language: str) -> Plan:
    """The plan with the indicators of care use, of which the store gets the figures by area.

    Figures by provider and referrer are left out: there are thousands, and protecting them takes longer than
    a demo should.
    """
    folder = example(INVENTED) / _CARE
    with refusing():
        files = CareFiles(
            allocations=read_allocations(folder / "toewijzingen-verzonnen.csv", plan),
            declarations=read_declarations(folder / "declaraties-verzonnen.csv", plan),
            contracts=read_contracts(folder / "contracten-verzonnen.csv", plan),
            outcomes=read_outcomes(folder / "uitkomsten-verzonnen.csv", plan),
        )
        document = template_document(folder / "toewijzingen-verzonnen.csv", _CARE_TITLE)
    indicators, figures = care_figures(files, *_CARE_DAYS, document.id)
    counted = joined(plan, Plan(profile=plan.profile, indicators=indicators, documents=(document,)))
    whole = [row for row in figures if not row.group]
    bring_in(store, counted, whole, document, version=document.sha256, language=language, yes=True)
    shown = tuple(row for row in indicators if not is_internal(row.id))
    return joined(plan, Plan(profile=plan.profile, indicators=shown, documents=(document,)))
