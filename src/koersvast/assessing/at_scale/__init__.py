"""The verdicts of `assessing`, as expressions that run inside an engine: for millions of series.

    tables, left = of_plan(plan)
    engine.fetch(verdicts(tables.on(engine.in_memory)))

The tables are expressions of one engine (see `tables` for their columns); nothing is computed until the
engine is asked for rows. It decides as `assess` does, code by code, for figures of whole years and targets
in figures; `of_plan` tells what of a plan is left to `assess`. Verdicts that a person gave
(`overrides`) are part of a plan: `assess` applies them, and these are the computed ones.
"""

from koersvast.assessing.at_scale.tables import ScaleTables, of_plan, of_store
from koersvast.assessing.at_scale.verdicts import verdicts

__all__ = ["ScaleTables", "of_plan", "of_store", "verdicts"]
