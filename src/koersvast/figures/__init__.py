"""Figures: the store of observations, and the templates with which they are collected.

    store = Store(folder)    # or an address: postgresql://…, spark://…
    store.load(read_template(path, plan), source="team Onderzoek", day=date.today())
    assess(with_figures(plan, store.observations()))

A template needs no store, and a plan needs neither.
"""

from koersvast.figures.engines import MissingEngine
from koersvast.figures.expectations import Expectations
from koersvast.figures.joining import with_figures
from koersvast.figures.loads import Load, StoreError
from koersvast.figures.rows import UnstorableFigure
from koersvast.figures.store import Difference, Life, Store
from koersvast.figures.template import FigureProblem, TemplateError, read_template, write_template

__all__ = [
    "Difference",
    "Expectations",
    "FigureProblem",
    "Life",
    "Load",
    "MissingEngine",
    "Store",
    "StoreError",
    "TemplateError",
    "UnstorableFigure",
    "read_template",
    "with_figures",
    "write_template",
]
