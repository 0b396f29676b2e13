"""Findings together, as a notebook shows them."""

from __future__ import annotations

from koersvast.checking.finding import Finding
from koersvast.texts.tables import html_table


class Findings(tuple[Finding, ...]):
    """All findings about a plan, in order; shows itself as a table."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<Findings: {len(self)}>"

    def _repr_html_(self) -> str:
        rows = [
            (finding.code, finding.severity.value, finding.message["nl"], ", ".join(finding.locators))
            for finding in self
        ]
        return html_table(f"Bevindingen: {len(self)}", ("regel", "ernst", "bevinding", "plaats"), rows)
