"""What the store asks of a shelf."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import AbstractContextManager

from koersvast.figures.engines import Engine, Expression
from koersvast.figures.loads import Load
from koersvast.figures.revision import Revision

# Looks at the history as it will be; raises StoreError when that may not be.
Inspection = Callable[[Expression], None]


class Shelf(ABC):
    """A place with all rows that ever were, and the loads that brought them."""

    engine: Engine

    @abstractmethod
    def loads(self) -> tuple[Load, ...]:
        """All loads, the first first."""

    @abstractmethod
    def history(self) -> Expression:
        """All rows that ever were, of all loads."""

    @abstractmethod
    def locked(self) -> AbstractContextManager[None]:
        """One load at a time; the lock goes with the process, however that ends. Raises StoreError."""

    @abstractmethod
    def swap_in(self, revision: Revision, load: Load, inspect: Inspection) -> None:
        """Make the history that a load leads to, inspect it, and put it in the place of the old in one
        step. Killed or refused before that step, the old one stands."""
