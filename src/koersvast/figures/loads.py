"""What is kept of a load."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from koersvast.plan import Document
from koersvast.plan.columns import columns
from koersvast.plan.package.cells import cell_of, value_of


@dataclass(frozen=True, slots=True)
class Load:
    """One load: its number, where the figures came from, on which day (2021-03-01), and what it changed.

    `version` is the publisher's own name of what was loaded: a table's modification date, a file's hash;
    "" where there is none. `documents` are the documents and tables that its figures stand in, in the
    edition that was loaded.
    """

    number: int
    source: str
    day: str
    added: int
    revised: int
    same: int
    version: str = ""
    documents: tuple[Document, ...] = ()

    def form(self) -> dict[str, Any]:
        """The load as plain JSON."""
        documents = [
            {name: cell_of(value) for name, value in document.cells().items()} for document in self.documents
        ]
        return {**asdict(self), "documents": documents}

    @classmethod
    def of_form(cls, form: dict[str, Any]) -> Load:
        """A load from its plain JSON."""
        documents = tuple(
            Document(
                **{col.name: value_of(cells[col.name], col) for col in columns(Document) if col.name in cells}
            )
            for cells in form.get("documents", ())
        )
        return cls(**{**form, "documents": documents})


class StoreError(ValueError):
    """A load that cannot be taken in, or a place that is no store; everything is as it was."""
