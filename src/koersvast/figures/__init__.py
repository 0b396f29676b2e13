"""Figures: the store of observations, and the templates with which they are collected.

    store = Store(folder)
    store.load(read_template(path, plan), source="team Onderzoek", day=date.today())
    assess(with_figures(plan, store.observations()))

A template needs no store, and a plan needs neither.
"""

from koersvast.figures.engine import MissingEngine
from koersvast.figures.joining import with_figures
from koersvast.figures.rows import UnstorableFigure
from koersvast.figures.store import Difference, Load, Store, StoreError
from koersvast.figures.template import FigureProblem, TemplateError, read_template, write_template

__all__ = [
    "Difference",
    "FigureProblem",
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
