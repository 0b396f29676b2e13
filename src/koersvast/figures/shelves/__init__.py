"""Shelves: where the history of a store stands, and how a load is swapped in, whole or not at all."""

from koersvast.figures.shelves.base import Shelf
from koersvast.figures.shelves.opening import open_shelf

__all__ = ["Shelf", "open_shelf"]
