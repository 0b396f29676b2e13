"""The report as one HTML file that needs nothing from elsewhere: no script, no font, no picture."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, partial

import jinja2

from koersvast.plan import Plan
from koersvast.reading.blocks import Layout
from koersvast.reading.report.beside import is_doubtful, passages
from koersvast.reading.report.said import remark, said
from koersvast.texts import text

_NUMBERED = re.compile(r"([pl])(\d+)(?=[@-]|$)")


def reading_report(plan: Plan, layouts: Mapping[str, Layout], language: str = "nl") -> str:
    """The report on documents that were read into a plan; `layouts` are their layouts by document id."""
    documents = [
        (document, passages(plan, document, layouts[document.id]))
        for document in plan.documents
        if document.id in layouts
    ]
    return _template().render(
        language=language,
        documents=documents,
        is_doubtful=is_doubtful,
        place=partial(_place, language),
        remark=remark,
        said=partial(said, plan, language=language),
        text=partial(_text, language),
    )


def _place(language: str, locator: str) -> str:
    """A place as a reader looks it up: a page or a line; of other files the place itself."""
    if found := _NUMBERED.match(locator):
        kind = "page" if found[1] == "p" else "line"
        return text(f"reading-report-{kind}", language, number=found[2])
    return locator or text("reading-report-elsewhere", language)


def _text(language: str, key: str, **values: object) -> str:
    return text(key, language, **values)


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("koersvast.reading.report", "."),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template("report.html.jinja")
