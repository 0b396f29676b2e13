"""A report as tagged PDF (PDF/UA-1, ISO 14289-1), set by Typst.

Typst itself refuses a report without a title, with a drawing without description or with headings that skip a
level. What it does not see, a language and the heads of tables, is given always.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from koersvast.publishing.report.parts import Bullets, Drawing, Grid, Heading, Paragraph, Part, Report
from koersvast.publishing.report.typesetting import accessible_pdf

_DATA = "report.json"


def pdf_of(report: Report) -> bytes:
    """The report as PDF. The same report gives the same bytes."""
    drawings = [part for part in report.parts if isinstance(part, Drawing)]
    files: dict[str, bytes] = {_name(at): drawing.svg for at, drawing in enumerate(drawings)}
    template = resources.files("koersvast.publishing.report").joinpath("report.typ").read_bytes()
    return accessible_pdf({"main": template, _DATA: _data(report).encode("utf-8"), **files})


def _name(at: int) -> str:
    return f"drawing-{at}.svg"


def _data(report: Report) -> str:
    """The report as the template reads it; drawings by the name of their file."""
    parts, drawn = [], 0
    for part in report.parts:
        parts.append(_form(part, drawn))
        drawn += isinstance(part, Drawing)
    return json.dumps(
        {
            "title": report.title,
            "subtitle": report.subtitle,
            "note": report.note,
            "language": report.language,
            "parts": parts,
        },
        ensure_ascii=False,
    )


def _form(part: Part, drawn: int) -> dict[str, Any]:
    match part:
        case Heading(level, words):
            return {"kind": "heading", "level": level, "words": words}
        case Paragraph(words, strong):
            return {"kind": "paragraph", "words": words, "strong": strong}
        case Bullets(items):
            return {"kind": "bullets", "items": list(items)}
        case Grid():
            return {
                "kind": "grid",
                "caption": part.caption,
                "head": list(part.head),
                "rows": [list(row) for row in part.rows],
                "numeric": sorted(part.numeric),
            }
        case Drawing():
            return {
                "kind": "drawing",
                "file": _name(drawn),
                "description": part.description,
                "caption": part.caption,
            }
