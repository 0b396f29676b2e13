"""Figures: the store of observations, and the templates with which they are collected.

from koersvast.figures import Store, with_figures
store = Store(folder)
store.load(read_template(path, plan), source="team Onderzoek", day=date.today())
assess(with_figures(plan, store.observations()))
"""

from koersvast.figures.engine import MissingEngine
from koersvast.figures.joining import with_figures
from koersvast.figures.rows import UnstorableFigure
from koersvast.figures.store import Difference, Load, Store, StoreError

__all__ = ["Difference", "Load", "MissingEngine", "Store", "StoreError", "UnstorableFigure", "with_figures"]
