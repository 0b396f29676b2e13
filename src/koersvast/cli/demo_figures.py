"""The figures of the demo: a survey of the invented municipality, handed in as a colleague would."""

from __future__ import annotations

from pathlib import Path

from koersvast.cli import console
from koersvast.cli.examples import INVENTED, example
from koersvast.cli.figures.asking import refusing
from koersvast.cli.figures.storing import FOLDER, bring_in
from koersvast.cli.plans import open_plan
from koersvast.cli.protecting import protected
from koersvast.figures import MissingEngine, Store, read_template
from koersvast.figures.template import template_document
from koersvast.plan import Plan
from koersvast.texts import text

_FILES, _STATISTICS = "figures", "statistics"
# On the site every figure leads to this title: that it is invented must be seen there.
_TITLE = "Inwonerspeiling Lindebroek 2025 (verzonnen cijfers)"


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


def load_survey(plan: Plan, folder: Path, language: str) -> Plan:
    """Load the survey into a store in the folder of the plan; gives the plan with what may be shown of it.

    Where the packages of the store are not installed, says so and gives the plan as it is.
    """
    store = folder / FOLDER
    console.say(text("cli-demo-figures", language))
    for file in sorted((example(INVENTED) / _FILES).iterdir()):
        with refusing():
            observations, document = read_template(file, plan), template_document(file, _TITLE)
        try:
            kept = Store(store)
        except MissingEngine as missing:
            console.say(text("cli-demo-no-figures", language, found=str(missing)), style="dim")
            return plan
        bring_in(kept, plan, observations, document, version=document.sha256, language=language, yes=True)
    return protected(plan, folder, kept).plan
