"""Turning a chart into SVG: one template each, filled with places that were computed before."""

from __future__ import annotations

from functools import cache

import jinja2
from markupsafe import Markup


def short(value: float) -> str:
    """A place in a drawing, as short as it can be: 12.50 → 12.5."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


@cache
def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("koersvast.design.charts", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["n"] = short
    return environment


def drawn(template: str, **parts: object) -> Markup:
    """The SVG that a template makes of its parts."""
    return Markup(_templates().get_template(template).render(parts))  # noqa: S704 (the template escapes)
