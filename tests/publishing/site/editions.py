"""Editions of Weidestad for the tests of page data, without files."""

from __future__ import annotations

from koersvast.assessing import assess
from koersvast.checking import Finding
from koersvast.plan import Plan
from koersvast.publishing.site.edition import Edition
from tests.publishing.weidestad import plan


def edition(language: str = "nl", findings: tuple[Finding, ...] = (), of: Plan | None = None) -> Edition:
    chosen = of or plan()
    return Edition(plan=chosen, assessment=assess(chosen), findings=findings, language=language)
